"""Photographs every screen of the real window in a practice shop: `python -m ui.screenshots [FOLDER]`. Needs no screen.

Real sales, the practice providers, light and dark, a small and a large screen. The shop is thrown away afterwards.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ui.photographed_paper import PaperDesk
from ui.photographed_staff import STAFF, Staff
from ui.photographed_trouble import Troubles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.sale.page import SalePage
    from ui.session import Session

SIZES = ((1024, 768), (1920, 1080))
PATIENCE = 30.0  # seconds for the practice providers to answer
SETTLE = 0.35  # seconds for lists and pictures that are drawn elsewhere

BAD_DAY = ("none", "pending=7200", "none", "invalid_ruc", "none", "wrong_total", "none", "invalid_ruc", "none", "none",
           "failed", "none")  # fmt: skip
"""What the practice service does to one sale after the other."""


class Photographer:
    """Walks through the program and keeps a picture of each place."""

    def __init__(self, session: Session, folder: Path) -> None:
        assert session.window is not None
        self._session = session
        self._window = session.window
        self._sleep = session.shop.clock.sleep
        self._folder = folder
        self._prefix = ""
        self.made: list[Path] = []

    def look(self, mode: str, width: int, height: int) -> None:
        """Another look and size from now on."""
        from PySide6.QtWidgets import QApplication

        from ui import theme
        from ui.tokens import Mode

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, Mode(mode))
        self._window.resize(width, height)
        self._prefix = f"{mode}-{width}"

    async def keep(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of the window, with the sheet that stands over it."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QColor, QPainter

        await self._sleep(SETTLE)
        picture = self._window.grab()
        if widget is not None:
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
            spare = self._window.size() - widget.size()
            painter.drawPixmap(QPoint(spare.width() // 2, spare.height() // 2), widget.grab())
            painter.end()
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._folder / f"{self._prefix}-{name}.png"
        picture.save(str(target))
        self.made.append(target)

    async def _wait(self, wanted: Callable[[], bool]) -> None:
        """Until it is so; TimeoutError when it does not become so."""
        async with asyncio.timeout(PATIENCE):
            while not wanted():
                await self._sleep(0.02)

    @property
    def page(self) -> SalePage:
        """The till."""
        from ui.sale.page import SalePage

        page = self._window.page("sale")
        assert isinstance(page, SalePage)
        return page

    async def sale(self) -> None:
        """From an empty till to the change."""
        from ui.sale.pictures import moments

        self._window.show_page("sale")
        await self._wait(lambda: self._window.toasts.shown() == 0)  # of the cash session that was just opened
        await self.keep("sale-empty")
        goods = self._session.shop.goods
        products = goods.product_rows(goods.product_ids()[5:400:45])
        for place, product in enumerate(products):
            self.page.entering.enter(f"{place % 3 + 1}*{product.code}")
        self.page.entering.enter("10%")
        await self.keep("sale")
        self.page.line.setText("leche")
        await self.keep("sale-search")
        self.page.line.clear()
        customer = goods.customer_rows(goods.customer_ids()[1:2])[0].customer
        self.page.sales.set_customer(customer)
        await self.keep("sale-customer")
        await self.figures()
        self.page.charge_now()
        assert self.page.charging.sheet is not None
        self.page.charging.sheet.type_amount("200")
        await self.keep("payment", self.page.charging.sheet)
        self.page.charging.sheet.press_enter()
        await self._wait(lambda: self.page.charging.sheet is None)
        await self._wait(lambda: self.page.after.state().value == "authorized")
        await self.keep("sold")
        self._session.bridge.preview_requested.emit(self.page.after.document_id, False)
        await self._wait(lambda: self._session.previews.sheet is not None)
        await self._sleep(SETTLE)
        sheet = self._session.previews.sheet
        await self.keep("ticket", sheet)
        if sheet is not None:
            sheet.accept()
        self.page.help()
        await self.keep("keys", self.page.asides.sheet)
        if self.page.asides.sheet is not None:
            self.page.asides.sheet.accept()
        await moments(self._session.shop, self.page, self.keep)

    async def figures(self) -> None:
        """The total explained, and the same sale paid with another currency."""
        from app.domain.people import Actor

        self.page.asides.explain()
        await self.keep("explain", self.page.asides.sheet)
        if self.page.asides.sheet is not None:
            self.page.asides.sheet.accept()
        exchange, owner = self._session.shop.exchange, Actor(STAFF[0][0])
        exchange.set("USD", "EUR", Decimal("1.08"), owner)
        self.page.charge_now()
        sheet = self.page.charging.sheet
        assert sheet is not None
        sheet.currency.click()
        sheet.back.click()
        sheet.type_amount("150")
        await self.keep("payment-euros", sheet)
        sheet.reject()
        exchange.set("USD", "EUR", Decimal(0), owner)

    async def morning(self) -> None:
        """Sales that meet a service on a bad day, so that every state of a document can be seen."""
        shop = self._session.shop
        assert shop.practice is not None
        products = shop.goods.product_rows(shop.goods.product_ids()[10:250:7])
        buyers = shop.goods.customer_rows(shop.goods.customer_ids()[:12])
        for place, fault in enumerate(BAD_DAY):
            shop.practice.faults("conteo").change({"script": [fault]})
            lines = [{"code": product.code, "quantity": str(1 + place % 3)} for product in products[place : place + 4]]
            form: dict[str, object] = {"lines": lines, "cashier": "Ana"}
            if place % 2:
                customer = buyers[place % len(buyers)].customer
                form["customer"] = {"tax_id": customer.tax_id, "name": customer.name}
            document = shop.selling.checkout(shop.selling.read(form)).result().document.id
            self._session.bridge.wake_engine.emit()
            await self._wait(lambda document=document: shop.papers.view(document).attempts != ())  # type: ignore[misc]
            await self._sleep(0.1)

    async def places(self) -> None:
        """Every other place of the rail."""
        self._repeat_something()
        for word in ("documents", "customers", "products", "attention", "recurring", "closing", "reports", "settings"):
            self._window.show_page(word)
            await self.keep(word)
            if word == "documents":
                await self._one_document()

    async def _one_document(self) -> None:
        """Its facts and what was tried for it, beside the others where there is room."""
        from app.domain.views import DocumentFilter
        from ui.documents import DocumentsPage

        page = self._window.page("documents")
        assert isinstance(page, DocumentsPage)
        page.show_document(self._session.shop.papers.page(DocumentFilter(), 1)[0].id)
        await self.keep("document")
        page.detail.asked.emit("close")

    def _repeat_something(self) -> None:
        """An invoice of every month, so that there is something to be seen."""
        from app.runtime.planned import Wish

        shop = self._session.shop
        if not shop.planned.all():
            product = shop.goods.product_rows(shop.goods.product_ids()[:1])[0]
            buyer = shop.goods.customer_rows(shop.goods.customer_ids()[:1])[0].customer
            sold = {"lines": [{"code": product.code, "quantity": "12"}],
                    "customer": {"tax_id": buyer.tax_id, "name": buyer.name}}  # fmt: skip
            shop.planned.add(Wish("Café de la oficina", 1, sold), "Ana")


async def _walk(session: Session, folder: Path) -> list[Path]:
    working = asyncio.ensure_future(session.main())
    while session.working is None:
        await session.shop.clock.sleep(0.02)
    photographer = Photographer(session, folder)
    staff, troubles = Staff(session, photographer.keep), Troubles(session, photographer.keep)
    await troubles.line_gone()
    await photographer.morning()
    for mode in ("light", "dark"):
        for width, height in SIZES:
            photographer.look(mode, width, height)
            await staff.cash_opens()
            await photographer.sale()
            await photographer.places()
            await PaperDesk(session, photographer.keep).show()
            await troubles.show()
            await staff.cash_closes()
            await staff.people()
    session.leave()
    await working
    return photographer.made


async def _first_run(folder: Path) -> list[Path]:
    """The assistant of an empty till."""
    from PySide6.QtWidgets import QApplication

    from app.runtime.opening import open_shop
    from ui import theme
    from ui.bridge import Bridge
    from ui.first_run import Assistant
    from ui.tokens import Mode

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = []
    with tempfile.TemporaryDirectory() as place:
        shop = open_shop(Path(place))
        assistant = Assistant(shop, Bridge())
        assistant.resize(1024, 768)
        assistant.show()
        for mode in (Mode.LIGHT, Mode.DARK):
            theme.apply(app, mode)
            for step, name in ((0, "welcome"), (1, "issuer")):
                assistant.go(step)
                await shop.clock.sleep(SETTLE)
                made.append(folder / f"{mode.value}-1024-first-{name}.png")
                assistant.grab().save(str(made[-1]))
        assistant.finish()
        await shop.aclose()
    return made


def main() -> int:
    """Ask for a folder; say what was made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from app.runtime.opening import open_shop
    from app.runtime.sample import furnish
    from ui import screenshots_countries, text, theme
    from ui.loop import run
    from ui.preferences import Preferences
    from ui.session import Session
    from ui.tokens import Mode

    parser = argparse.ArgumentParser(description="Every screen of the window, painted to PNG files.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build", "screenshots"))
    folder = parser.parse_args().folder
    qInstallMessageHandler(_keep_quiet)
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("Mostrador")
    theme.prepare(app, Mode.LIGHT)
    text.speak(text.Language.SPANISH)
    with tempfile.TemporaryDirectory() as place:
        shop = open_shop(Path(place), practice=True)
        furnish(shop)
        session = Session(shop, Preferences(Path(place) / "window.ini"))
        session.show()
        made = run(lambda: _walk(session, folder))
    made += run(lambda: _first_run(folder)) + screenshots_countries.take(folder)
    print(f"· Capturas de cada pantalla, clara y oscura, chica y grande ({len(made)}): {folder.resolve()}")
    return 0


def _keep_quiet(kind: object, context: object, message: str) -> None:
    """Qt without a screen says one thing for every window with a smallest size; the rest is passed on."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
