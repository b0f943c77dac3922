"""A window from nothing to painted: `python -m tests.bench.paint bare|till|eager FOLDER`; says when it was."""

from __future__ import annotations

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
    """The till with its data, painted and ready for a scan."""
    from PySide6.QtWidgets import QApplication

    from app.runtime.opening import open_shop
    from ui import application
    from ui.preferences import Preferences
    from ui.session import Session

    preferences = Preferences(folder / "window.ini")
    application.make(preferences)
    session = Session(open_shop(folder, practice=True), preferences)
    session.show()
    assert session.window is not None
    session.window.grab()
    page = session._sale_page()
    QApplication.processEvents()
    assert page.line.isVisible()


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
