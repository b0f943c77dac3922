"""One till while its window is open: pages, the engine after the first paint, and tidying up at the end."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.domain.errors import Trouble
from app.runtime.opening import warm
from ui import theme
from ui.bridge import CLOSING_PATIENCE, Bridge
from ui.going import open_search
from ui.main_window import MainWindow, PageSpec, place_on_screen, places
from ui.pages import PAGES
from ui.preferences import Preferences
from ui.saying import write_as, zone_of
from ui.text import said, tr
from ui.tokens import Tone

if TYPE_CHECKING:
    import asyncio

    from app.runtime import Shop
    from app.runtime.working import Working
    from ui.first_run import Assistant
    from ui.news import News
    from ui.people.gate import Gate
    from ui.printer import Printer
    from ui.rubbish import Rubbish
    from ui.sale.page import SalePage
    from ui.scanner import Scanner


SHEETS = (
    "app.runtime.lookup", "ui.sale.payment", "ui.sale.customers", "ui.sale.ticket_sheet", "ui.undoing",
    "ui.sale.common_article", "ui.sale.quantity", "ui.sale.grid", "ui.widgets.form",
)  # fmt: skip


class Session:
    """`show` paints; `main` runs until the window closes and says whether somebody wants to practise instead."""

    def __init__(self, shop: Shop, preferences: Preferences) -> None:
        self.shop = shop
        self.bridge = Bridge()
        self.preferences = preferences
        self.printer: Printer | None = None
        self.gate: Gate
        self.working: Working | None = None
        self.window: MainWindow | None = None
        self.assistant: Assistant | None = None
        self.news: News | None = None
        self._scanner: Scanner | None = None
        self._rubbish: Rubbish | None = None
        self._gate: asyncio.Event | None = None
        self._over = False
        self._wants_practice = False
        self.restore_from: tuple[str, str, int | None] | None = None
        self.bridge.restore_requested.connect(self._restore)

    # -- before the loop: only what is painted first

    def show(self) -> None:
        """The till, or the assistant where nobody sells yet."""
        if self.shop.issuers():
            self._show_till()
        else:
            self._show_assistant()
        QApplication.processEvents()

    def _show_till(self) -> None:
        from ui.people.gate import Gate

        write_as(self.shop.issuers())
        window = MainWindow(self._places(), practice=self.shop.till.practice, now=self._time)
        self.window = window
        window.close_requested.connect(self._ask_to_leave)
        window.find_requested.connect(lambda: open_search(self.shop, self.bridge, window))
        self.bridge.said.connect(window.say)
        self.bridge.failed.connect(lambda sentence: window.say(tr("Algo no salió bien"), sentence, Tone.DANGER))
        self.bridge.go_requested.connect(self._go)
        place_on_screen(window)
        window.show_page("sale")
        theme.dress()
        window.show()
        self.gate = Gate(self.shop, self.bridge, window)
        window.strip.pressed.connect(lambda what: self.gate.switch() if what == "cashier" else None)
        self.gate.start()

    def _show_assistant(self) -> None:
        from ui.first_run import Assistant

        self.assistant = Assistant(self.shop, self.bridge)
        self.assistant.done.connect(self._begin)
        self.assistant.practice_wanted.connect(self._practise)
        self.assistant.restore_wanted.connect(self._restore)
        self.assistant.close_requested.connect(self.leave)
        place_on_screen(self.assistant)
        theme.dress()
        self.assistant.show()

    def _places(self) -> tuple[PageSpec, ...]:
        return places({name: partial(make, self.shop, self.bridge) for name, make in PAGES.items()})

    def _time(self) -> str:
        return f"{self.shop.clock.now().astimezone(zone_of(self.shop.issuers())):%H:%M}"

    # -- the loop

    async def main(self) -> bool:
        """Everything heavy happens now, after the first paint and off the window's thread."""
        import asyncio

        from ui.loop import when_told_to_end
        from ui.printer import Printer
        from ui.rubbish import share_heaps

        share_heaps()
        self._gate = asyncio.Event()
        when_told_to_end(self.leave)
        self.printer = Printer(self.shop, self.bridge)  # before the first sale can be closed
        await asyncio.to_thread(warm, self.shop)
        await self._load_sheets()
        if self.window is not None:
            self._start()
        while not self._over:
            await self._gate.wait()
        await self._close()
        return self._wants_practice

    async def _load_sheets(self) -> None:
        """What the sale page opens by a key, one piece after the other: the key then finds it in memory."""
        from importlib import import_module

        for name in SHEETS:
            import_module(name)
            await self.shop.clock.sleep(0)

    def _start(self) -> None:
        """Engine, strip, scanner, previews."""
        from ui.attention.alerts import tell_alerts
        from ui.cash.offering import Offering
        from ui.news import News
        from ui.recurring.due import tell_due
        from ui.rubbish import Rubbish
        from ui.sale.preview import Previews
        from ui.scanner import Scanner

        assert self.window is not None
        assert self.printer is not None
        self.shop.listen(lambda document_id: self.bridge.tell("document", document_id))
        self.working = self.shop.working(lambda: self.bridge.tell("engine"))
        self.bridge.wake_engine.connect(self.working.wake)
        self.bridge.spawn(self.working.run())
        self.bridge.spawn(self.shop.notices.run(self.working.wake))
        self.shop.mailing.changed = lambda mail_id: self.bridge.tell("paper", mail_id)
        self.bridge.spawn(self.shop.mailing.run())
        self._watch_over()
        self.news = News(self.window, self.shop, self.bridge)
        self.news.start(self.working)
        tell_alerts(self.shop, self.bridge)
        tell_due(self.shop, self.bridge)
        self._offering = Offering(self.shop, self.bridge, self.window)
        self.printer.start(self.window)
        self.previews = Previews(self.shop, self.bridge, self.window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._rubbish = Rubbish(self.bridge)
        self._scanner = Scanner(app)
        self._scanner.command_line = self._sale_page().line
        self._scanner.scanned.connect(self._scanned)

    def _scanned(self, code: str) -> None:
        """A person's card goes to the gate; everything else is goods, whatever has the focus."""
        page = self._sale_page()
        if self.gate.take_card(code):
            page.line.setText(page.line.text().removesuffix(code))
        else:
            page.take_scan(code)

    def _sale_page(self) -> SalePage:
        from ui.sale.page import SalePage

        assert self.window is not None
        page = self.window.page("sale")
        assert isinstance(page, SalePage)
        return page

    def _ask_to_leave(self) -> None:
        from ui.leaving import ask

        assert self.window is not None
        ask(self.window, self.leave)

    def leave(self) -> None:
        """As if the window had been closed."""
        self._over = True
        if self._gate is not None:
            self._gate.set()

    def _go(self, word: str) -> None:
        if self.window is not None and self.window.current() != word:
            self.window.show_page(word)

    def _begin(self) -> None:
        """The assistant is through: the till takes its place."""
        assert self.assistant is not None
        self._show_till()
        self.assistant.finish()
        self.assistant = None
        self._start()

    def _practise(self) -> None:
        self._wants_practice = True
        self.leave()

    def _restore(self, file: str, who: str, jump: int | None = None) -> None:
        """A copy is wanted back: this window closes, and whoever opened it does the rest."""
        self.restore_from = (file, who, jump)
        self.leave()

    def _watch_over(self) -> None:
        """Copies by themselves; and if the last window fell, what it had saved."""
        from ui.settings.safety_restoring import tell_last_sale

        safety = self.shop.safety
        safety.notice = lambda sentence: self.bridge.say(tr("Copias"), said(sentence), Tone.WARNING)
        safety.changed = lambda: self.bridge.tell("settings")
        from asyncio import to_thread

        begun = to_thread(safety.begin)
        self.bridge.spawn(begun, then=lambda fell: tell_last_sale(self.shop, self.bridge) if fell else None)
        self.bridge.spawn(safety.run())

    async def _close(self) -> None:
        """Calls in the air get a moment; then tasks, wires and the store. Whatever is cut is looked up next time."""
        from asyncio import to_thread

        self.bridge.leaving.emit()
        if self._scanner is not None:
            self._scanner.close()
            self._sale_page().sales.keep()
        if self._rubbish is not None:
            self._rubbish.stop()
        if self.news is not None:
            self.news.stop()
        if self.working is not None:
            self.working.close()
            self.shop.notices.close()
            self.shop.mailing.close()
            if self.printer is not None:
                self.printer.stop()
            self.shop.safety.close()
            for _ in range(int(CLOSING_PATIENCE * 20)):
                if not self.bridge.busy():
                    break
                await self.shop.clock.sleep(0.05)
        await self.bridge.close()
        if self.working is not None:
            await to_thread(self.shop.safety.copy_quietly)
            with suppress(Trouble):  # of a disk that takes nothing any more: the next start tells the last sale then
                await to_thread(self.shop.safety.end)
        await self.shop.aclose()
        for shell in (self.window, self.assistant):
            if shell is not None:
                shell.finish()
                shell.deleteLater()
