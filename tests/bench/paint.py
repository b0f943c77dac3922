"""A window from nothing to painted: `python -m tests.bench.paint bare|till|eager FOLDER`; says when it was."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path


def bare() -> None:
    """What Qt itself costs: an edit, a table, a label."""
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableWidget, QVBoxLayout, QWidget

    app = QApplication(["bare"])
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in (QLineEdit(), QTableWidget(8, 4), QLabel("0.00")):
        column.addWidget(widget)
    window.resize(1024, 768)
    window.show()
    app.processEvents()
    window.grab()


def till(folder: Path) -> None:
    """The till with its data, painted and ready for a scan: the program's own way from its first line on."""
    gc.disable()
    from ui import own_import

    own_import.load_qt()
    from ui import application, start
    from ui.preferences import Preferences

    preferences = Preferences(folder / "window.ini")
    app = application.make(preferences, dressed=False)
    session = start.painted(folder, preferences, practice=True)
    assert session.window is not None
    session.window.grab()
    app.processEvents()
    page = session.window.page("sale")
    assert page is not None
    assert page.isVisible()
    assert page.focusWidget() is not None


NOT_SHIPPED = ("__main__", "screenshots", "photographed", "pictures", "gallery")


def everything() -> None:
    """As programs are usually written: each module names at its top whatever it will ever use."""
    import pkgutil
    from importlib import import_module

    import app.practice
    import app.printing
    import app.runtime
    import app.sync
    import ui

    for name in ("httpx", "qasync", "reportlab.pdfgen.canvas", "pypdfium2"):
        import_module(name)
    for package in (app.runtime, app.sync, app.practice, app.printing, ui):
        names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
        for name in sorted(names, key=lambda name: not name.endswith(".page")):
            if not any(word in name for word in NOT_SHIPPED):
                import_module(name)


def main(words: list[str]) -> None:
    if words[0] == "eager":
        everything()
    if words[0] == "bare":
        bare()
    else:
        till(Path(words[1]))
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    with open("/proc/self/status", encoding="ascii") as told:
        sys.stdout.write(next(line for line in told if line.startswith("VmRSS")).split()[1] + "\n")
    sys.stdout.flush()
    import os

    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
