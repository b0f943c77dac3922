"""What tests of the window get: the application in its own look, Spanish, and no Qt warning unseen."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.ui.shops import shop as shop
from ui import rubbish, saying, text, theme
from ui.scanner import Scanner
from ui.tokens import Mode

# The offscreen plugin says this about every window; it is about the plugin, not about us.
HARMLESS = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


@pytest.fixture(scope="session", autouse=True)
def application() -> QApplication:
    """One application for all tests, as in the shop."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["mostrador"])
    app.setQuitOnLastWindowClosed(False)
    theme.prepare(app, Mode.LIGHT)
    text.speak(text.Language.SPANISH)
    return app


@pytest.fixture(scope="session", autouse=True)
def one_heap() -> Iterator[None]:
    """A window that ends lets the collector see again what start-up had made: here, what thousands of tests have."""
    calm = SimpleNamespace(
        collect=gc.collect, disable=gc.disable, enable=gc.enable, freeze=lambda: None, unfreeze=lambda: None
    )
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rubbish, "gc", calm)
        yield


@pytest.fixture(autouse=True)
def no_qt_warning(application: QApplication) -> Iterator[None]:
    """Every Qt warning fails the test that caused it."""
    said: list[str] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and message not in HARMLESS:
            said.append(message)

    before = qInstallMessageHandler(listen)
    saying.write_as(())
    gc.disable()  # a page in a cycle must not be taken apart on the writer's thread
    yield
    application.processEvents()
    put_away(application)
    gc.enable()
    gc.collect()
    gc.freeze()  # what is left of this test stays: the next one's collection need not walk through it again
    qInstallMessageHandler(before)
    assert said == []


def put_away(application: QApplication) -> None:
    """No window of one test stands before the next one's, looks again into a shop that has gone, or keeps its keys."""
    for left in QApplication.topLevelWidgets():
        left.hide()
        for timer in left.findChildren(QTimer):
            timer.stop()
    for scanner in application.findChildren(Scanner):
        scanner.close()
