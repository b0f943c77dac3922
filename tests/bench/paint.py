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
    app = application.make(preferences)
    session = start.painted(folder, preferences, practice=True)
    assert session.window is not None
    session.window.grab()
    app.processEvents()
    page = session.window.page("sale")
    assert page is not None
    assert page.isVisible()
    assert page.focusWidget() is not None


def main(words: list[str]) -> None:
    if words[0] == "eager":
        import httpx  # noqa: F401
        import pypdfium2  # noqa: F401
        import qasync  # noqa: F401
        import reportlab.pdfgen.canvas  # noqa: F401
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
