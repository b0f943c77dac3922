"""Tells a scanner from a person by the speed of the keys, whatever has the focus; knows no product.

A scanner types a code and ends it with Enter or Tab. Keys that come so fast are kept back from every widget but the
command line until it is clear who typed them; what a person typed is handed on 40 ms later and nothing is lost.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

FASTEST_PERSON_MS = 35
STILL_TYPING_MS = 150  # a computer that is out of breath bunches keys: what follows a person's key so soon is theirs
SHORTEST_CODE = 4
TAKES_SCANS = "takesScans"  # a widget with this property gets the scanner's keys as if they were typed…
AS_A_LIST = "list"  # …and with this value several codes: a blank follows each, instead of the scanner's Enter

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Scanner(QObject):
    """Watches the keys of the window that has the focus. `scanned` carries the code."""

    scanned = Signal(str)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.command_line: QWidget | None = None
        self._app: QGuiApplication | None = app
        self._burst = ""
        self._held: list[QKeyEvent] = []
        self._last = 0
        self._last_sign = -STILL_TYPING_MS
        self._amid = False  # the burst began in the middle of something that was being typed
        self._watched: QWindow | None = None
        self._elapsed = QElapsedTimer()
        self._elapsed.start()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(FASTEST_PERSON_MS + 5)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._hand_on)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def close(self) -> None:
        """Watch no more, whichever window comes next; once."""
        if self._app is not None:
            self._app.focusWindowChanged.disconnect(self._watch)
            self._app = None
        self._watch(None)

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._hand_on()
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget()
        takes = focus.property(TAKES_SCANS) if focus is not None else None
        if takes and takes != AS_A_LIST:
            return False
        return self._press(event, focus)

    def _press(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        now = event.timestamp() or self._elapsed.elapsed()
        fast = now - self._last <= FASTEST_PERSON_MS and not event.isAutoRepeat()
        if event.key() in _MODIFIERS:
            return False
        self._last = now
        text = event.text()
        if event.key() in _ENDS:
            self._last_sign = -STILL_TYPING_MS
            if fast and len(self._burst) >= SHORTEST_CODE and not self._amid:
                return self._end(focus)
        if not text or not text.isprintable() or event.modifiers() & _COMMANDS:
            self._hand_on()
            return False
        if not fast:
            self._hand_on()
            self._amid = now - self._last_sign <= STILL_TYPING_MS and self._has_figures(focus)
        self._last_sign = now
        self._burst += text
        if focus is None or focus is self.command_line or event.isAutoRepeat() or focus.property(TAKES_SCANS):
            return False
        self._held.append(event.clone())
        self._patience.start()
        return True

    def _has_figures(self, focus: QWidget | None) -> bool:
        """Whether the command line holds the beginning of a number or an id; words there are only a search."""
        line = focus if focus is self.command_line else None
        return isinstance(line, QLineEdit) and any(sign.isdigit() for sign in line.text())

    def _end(self, focus: QWidget | None) -> bool:
        code, self._burst = self._burst, ""
        self._held.clear()
        self._patience.stop()
        if isinstance(focus, QLineEdit) and focus.property(TAKES_SCANS):
            focus.insert(" ")
        else:
            self.scanned.emit(code)
        return True

    def _hand_on(self) -> None:
        """A person typed: the keys that were kept back go where they belong."""
        self._patience.stop()
        held, self._held, self._burst = self._held, [], ""
        focus = QApplication.focusWidget()
        if focus is None:
            return
        for press in held:
            QApplication.sendEvent(focus, press)
            release = QKeyEvent(QEvent.Type.KeyRelease, press.key(), press.modifiers(), press.text())
            QApplication.sendEvent(focus, release)
