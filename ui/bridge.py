"""Carries news up as ids and starts coroutines that are kept; knows no screen and no use case."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog

from ui.saying import is_ours, why
from ui.text import said
from ui.tokens import Tone

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

log = logging.getLogger(__name__)

GAP_MS = 50  # news of the engine reach the screens at most twenty times a second
CLOSING_PATIENCE = 5.0  # seconds that closing waits for tasks; what is cut is looked up at the next start


class Bridge(QObject):
    """The one QObject between the Shop and the screens. What comes up is an id; screens re-read the row."""

    document_changed = Signal(str)
    documents_changed = Signal()  # something about documents changed, perhaps in another process: read counts again
    sale_changed = Signal(str)
    engine_changed = Signal()
    catalogue_changed = Signal()
    customers_changed = Signal()
    settings_changed = Signal()
    person_changed = Signal()  # somebody else stands at the till: what was allowed may not be any more
    drawer_requested = Signal()  # open the drawer without a sale
    cash_changed = Signal()  # the session was opened, handed over or closed
    failed = Signal(str)  # a task of ours ended with an error nobody awaited: the sentence for a toast
    said = Signal(str, str, Tone)  # title, sentence, tone: a toast from any screen
    wake_engine = Signal()  # a sale was closed, a person decided: something may be due
    papers_changed = Signal()  # the print spool, or what waits to be mailed
    sold = Signal(str, bool)  # document, and whether its ticket is wanted: the drawer opens, the ticket prints
    print_requested = Signal(str, bool)  # document, reprint
    preview_requested = Signal(str, bool)  # document, reprint: show the ticket instead
    go_requested = Signal(str)  # a place of the rail
    fallen = Signal(str, str)  # the last window ended by a fall: a title, and which sale was the last one on disk
    leaving = Signal()  # the window closes: what takes long ends now
    restore_requested = Signal(str, str)  # a copy's file, who asked: the window closes, the copy comes back, it opens

    _told = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._signals = {
            "document": self.document_changed,
            "sale": self.sale_changed,
            "engine": self.engine_changed,
            "catalogue": self.catalogue_changed,
            "customer": self.customers_changed,
            "settings": self.settings_changed,
            "paper": self.papers_changed,
        }
        self._told.connect(self._deliver)
        self._waiting: dict[tuple[str, str], None] = {}
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.setInterval(GAP_MS)
        self._gap.timeout.connect(self._flush)

    def tell(self, noun: str, identity: str = "") -> None:
        """News from any thread; arrives on the window's thread. Unknown nouns are a mistake in our code."""
        if noun not in self._signals:
            raise KeyError(noun)
        self._told.emit(noun, identity)

    def say(self, title: str, sentence: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """A toast from any screen."""
        self.said.emit(title, said(sentence), tone)

    def _deliver(self, noun: str, identity: str) -> None:
        """The first news goes up at once; what comes within the gap after it goes up together, each id once."""
        self._waiting[noun, identity] = None
        if not self._gap.isActive():
            self._flush()

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for noun, identity in waiting:
            if noun in ("document", "sale"):
                self._signals[noun].emit(identity)
            else:
                self._signals[noun].emit()
        if any(noun == "document" for noun, _ in waiting):
            self.documents_changed.emit()
        if waiting:
            self._gap.start()

    def spawn(
        self,
        work: Coroutine[Any, Any, T],
        *,
        then: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> asyncio.Task[T]:
        """Start a coroutine and keep its task. A failure that nobody takes is told through the signal `failed`;
        one that nobody foresaw is logged in any case."""
        from asyncio import get_running_loop  # not before the window is painted

        task = get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._finish(done, then, failed))
        return task

    def _finish(
        self,
        task: asyncio.Task[T],
        then: Callable[[T], object] | None,
        failed: Callable[[BaseException], object] | None,
    ) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            if then is not None:
                then(task.result())
            return
        if failed is None or not is_ours(error):
            log.error("a task of the window failed", exc_info=error)
        if failed is not None:
            failed(error)
        else:
            self.failed.emit(why(error))

    def await_future(
        self,
        future: Future[T],
        *,
        then: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> asyncio.Task[T]:
        """Take the answer of an executor back to the window's thread, without blocking it."""
        return self.spawn(awaited(future), then=then, failed=failed)

    def busy(self) -> int:
        """How many tasks are alive."""
        return len(self._tasks)

    async def close(self) -> None:
        """Cancel what runs and wait for it, but never longer than the patience of somebody going home."""
        from asyncio import wait

        self.leaving.emit()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await wait(tasks, timeout=CLOSING_PATIENCE)


async def awaited(future: Future[T]) -> T:
    """The result of an executor's future."""
    from asyncio import wrap_future

    return await wrap_future(future)


async def answered(dialog: QDialog) -> bool:
    """Open a dialog and wait for its end. True when it was accepted.

    A dialog's `exec` inside a coroutine starts a nested loop, and other tasks lose their wake-up for ever.
    The dialog is deleted afterwards: read its fields before the next `await`.
    """
    from asyncio import get_running_loop

    answer: asyncio.Future[int] = get_running_loop().create_future()

    def keep(code: int) -> None:
        if not answer.done():
            answer.set_result(code)

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it must outlive its own closing
    dialog.finished.connect(keep)
    dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted.value
    finally:
        dialog.finished.disconnect(keep)
        dialog.hide()
        dialog.deleteLater()
