"""Work longer than a blink: a line says what and how far, Esc ends it, the window goes on. Knows no work."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from app.domain.errors import GivenUp
from ui import errand, theme
from ui.bridge import Bridge
from ui.saying import count
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet

T = TypeVar("T")

LOOK_MS = 100  # between two looks at how far it has come
SHOWN_AFTER_MS = 300  # what is done sooner needs no line
AT_ONCE = 2
BAR = QSize(120, 6)


class Pace:
    """How far the work on another thread has come, and the wish to end it: the `Step` that the work is given."""

    def __init__(self) -> None:
        self.done = self.whole = 0
        self.counted = True
        self.unwanted = Event()
        self.cut: Callable[[], object] = lambda: None  # work that can be cut off at once has a way here

    def __call__(self, done: int, whole: int) -> None:
        """Called by the work; GivenUp ends it and leaves nothing behind."""
        self.done, self.whole = done, whole
        if self.unwanted.is_set():
            raise GivenUp

    def percent(self, percent: int) -> None:
        """The same for work that knows only its share."""
        self.counted = False
        self(percent, 100)


class Progress(QWidget):
    """The line of one page or sheet, `host`; it takes no focus. Esc anywhere in the window ends what runs there."""

    def __init__(self, bridge: Bridge, host: QWidget) -> None:
        super().__init__()
        self._bridge = bridge
        self._doing = ""
        self._paces: list[Pace] = []
        self.words = Text("", "muted", figures=True)
        self._bar = _Bar()
        self.end = ActionButton(tr("Detener"), Role.SECONDARY, icon="x", compact=True)
        self.end.set_key("Esc", bind=False)
        self.end.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.end.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.end.clicked.connect(self.stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Size.TIGHT)
        for part in (self.words, self._bar, self.end):
            line.addWidget(part)
        line.addStretch(1)
        self.hide()
        self._escape = QShortcut(QKeySequence("Esc"), host)
        self._escape.activated.connect(self.stop)
        self._escape.activatedAmbiguously.connect(self.stop)  # two lines of one page run: one Esc for each
        self._escape.setEnabled(False)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show_pace)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self._appear)
        bridge.leaving.connect(self.stop)
        self.destroyed.connect(partial(_stop_all, self._paces))

    def running(self) -> bool:
        """Is something under way here?"""
        return bool(self._paces)

    def stop(self) -> None:
        """Nobody wants it any more: it ends at its next step."""
        _stop_all(self._paces)

    def run(
        self,
        doing: str,
        work: Callable[[Pace], T],
        then: Callable[[T], object],
        failed: Callable[[BaseException], object],
        *,
        given_up: Callable[[], object] | None = None,
    ) -> None:
        """Do `work` on a thread of its own and tell here how it went; what still runs here is no longer wanted.

        `given_up` instead of the news that nothing was kept, where that is not so or said elsewhere.
        """
        pace, gone = self._begin(doing), given_up or self._tell_given_up
        errand.await_it(
            self._bridge,
            _workers().submit(errand.considerate, lambda: work(pace)),
            lambda made: self._finish(pace, lambda: then(made)),
            lambda error: self._finish(pace, gone if isinstance(error, GivenUp) else lambda: failed(error)),
        )

    def ask(
        self,
        doing: str,
        asked: Coroutine[Any, Any, T],
        then: Callable[[T], object],
        failed: Callable[[BaseException], object],
        *,
        given_up: Callable[[], object],
    ) -> None:
        """The same for a question over the network; Esc cuts it off."""
        pace = self._begin(doing)
        self._bridge.spawn(
            _until_unwanted(asked, pace),
            then=lambda answer: self._finish(pace, lambda: then(answer)),
            failed=lambda error: self._finish(pace, given_up if isinstance(error, GivenUp) else lambda: failed(error)),
        )

    def _begin(self, doing: str) -> Pace:
        self.stop()
        pace = Pace()
        self._paces[:] = [pace]
        self._doing = doing
        self._escape.setEnabled(True)
        self._wait.start()
        return pace

    def _finish(self, pace: Pace, tell: Callable[[], object]) -> None:
        """What was overtaken, or whose page has gone, is told to nobody."""
        if isValid(self) and pace in self._paces:
            self._paces.clear()
            self._escape.setEnabled(False)
            self._wait.stop()
            self._look.stop()
            self.hide()
            tell()

    def _tell_given_up(self) -> None:
        self._bridge.say(tr("Detenido"), tr("No quedó nada a medias."))

    def _appear(self) -> None:
        self._show_pace()
        self.show()
        self._look.start()

    def _show_pace(self) -> None:
        for pace in self._paces:
            self.words.setText(f"{self._doing}  {_how_far(pace)}".strip())
            self._bar.show_share(pace.done / pace.whole if pace.whole else 0.0)
            self._bar.setVisible(bool(pace.whole))


class WorkingSheet(Sheet):
    """A sheet whose work its own `progress` shows."""

    progress: Progress

    def accept(self) -> None:
        """Not while something is under way: closing would end it unsaid."""
        if not self.progress.running():
            super().accept()

    def reject(self) -> None:
        """The first Esc ends what is under way; otherwise the sheet closes."""
        if self.progress.running():
            self.progress.stop()
        else:
            super().reject()


class _Bar(QWidget):
    """How much is done; the words beside it say it in figures."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedSize(BAR)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, share)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, round_ = QRectF(self.rect()), BAR.height() / 2
        painter.setBrush(theme.shade("line"))
        painter.drawRoundedRect(whole, round_, round_)
        painter.setBrush(theme.shade("accent"))
        whole.setWidth(max(whole.height(), whole.width() * self._share))
        painter.drawRoundedRect(whole, round_, round_)


def _how_far(pace: Pace) -> str:
    if not pace.counted:
        return tr("{percent} %").format(percent=pace.done)
    if pace.whole:
        return tr("{done} de {whole}").format(done=count(pace.done), whole=count(pace.whole))
    return count(pace.done) if pace.done else ""


def _stop_all(paces: list[Pace], *_: object) -> None:
    for pace in paces:
        pace.unwanted.set()
        pace.cut()


async def _until_unwanted(asked: Coroutine[Any, Any, T], pace: Pace) -> T:
    from asyncio import CancelledError, current_task

    task = current_task()
    assert task is not None
    pace.cut = task.cancel
    if pace.unwanted.is_set():  # before it began
        asked.close()
        raise GivenUp
    try:
        return await asked
    except CancelledError:
        if pace.unwanted.is_set():
            raise GivenUp from None
        raise


@lru_cache(maxsize=1)
def _workers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(AT_ONCE, thread_name_prefix="window-long-work")
