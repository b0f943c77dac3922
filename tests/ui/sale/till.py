"""A till with a few goods and its sale page in a window, for tests that press real keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.party import Customer, Issuer
from app.domain.views import DocumentFilter, Product
from app.runtime import Shop
from app.runtime.people import Actor
from tests.databases import laid
from tests.waiting import until as until
from ui.bridge import Bridge
from ui.main_window import MainWindow, places
from ui.sale.page import SalePage
from ui.sale.ticket_sheet import TicketSheet
from ui.widgets.page import Page

ISSUER = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"})
COFFEE = Product("CAF-500", "Café molido 500 g", Decimal("6.69"), "7", barcodes=("7501031311309",))
BREAD = Product("PAN-1", "Pan de molde", Decimal("2.35"), "exempt", barcodes=("7591031000013",))
CHEESE = Product("QUE-KG", "Queso blanco nacional", Decimal("8.00"), "exempt", unit="kg")
MARTA = Customer(tax_id="8-730-241", name="Marta Quintero")
PY = Issuer("tienda", "PY", "80069563-1", "Comercial S.A.", extra={"timbrado": "12345678",
            "timbrado_from": "2026-01-01"})  # fmt: skip


@dataclass(slots=True)
class Till:
    """The window, its page and its shop."""

    shop: Shop
    bridge: Bridge
    window: MainWindow
    page: SalePage

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """As a person does, key by key."""
        QTest.keyClicks(widget or self.page.line, text)

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        """One key."""
        QTest.keyClick(widget or self.page.line, key)

    def scan(self, code: str) -> None:
        """As a scanner does into the command line."""
        self.type(code)
        self.press(Qt.Key.Key_Return)

    async def settled(self) -> None:
        """No sheet is open any more and the till's window has the keys again."""
        page = self.page
        holders = (page.charging, page.asides, page.tickets, page.settling)
        await until(lambda: all(holder.sheet is None for holder in holders) and self.window.isActiveWindow())

    def said(self) -> list[tuple[str, str]]:
        """Description and quantity of each line."""
        return [(item.description, f"{item.quantity}") for item in self.page.sales.basket.items]

    def sold(self) -> list[str]:
        """The totals on disk, oldest first."""
        rows = self.shop.papers.page(DocumentFilter(), 50)
        return [row_total(row.total) for row in reversed(rows)]

    async def close(self) -> None:
        """Everything goes."""
        await self.bridge.close()
        self.window.finish()
        self.window.deleteLater()
        await self.shop.aclose()


def row_total(total: Decimal) -> str:
    """An amount with its cents."""
    return f"{total:.2f}"


def open_shop(folder: Path, *, practice: bool = False, issuer: Issuer = ISSUER) -> Shop:
    """A shop with an issuer, three products and one customer."""
    shop = Shop(laid(folder), practice=practice)
    if not shop.issuers():
        shop.add_issuer(issuer, "test")
    tax = shop.country(issuer).rates[0].key  # what the goods of this shop pay, where they pay any
    whole = {} if shop.country(issuer).currency.exponent else {"CAF-500": Decimal(20000), "PAN-1": Decimal(9000)}
    for product in (replace(COFFEE, tax=tax), BREAD, CHEESE):
        shop.goods.save_product(replace(product, price=whole.get(product.code, product.price)))
    shop.goods.save_customer(MARTA)
    return shop


def open_till(folder: Path, *, practice: bool = False, issuer: Issuer = ISSUER) -> Till:
    """The sale page in front, ready to type."""
    shop, bridge = open_shop(folder, practice=practice, issuer=issuer), Bridge()
    shop.listen(lambda document_id: bridge.tell("document", document_id))
    pages = places({"sale": lambda: SalePage(shop, bridge), "documents": Page})
    window = MainWindow(pages, practice=practice, now=lambda: "10:42")
    window.resize(1024, 768)
    window.show_page("sale")
    window.show()
    window.activateWindow()
    page = window.page("sale")
    assert isinstance(page, SalePage)
    bridge.said.connect(window.say)
    bridge.go_requested.connect(lambda word: window.current() != word and window.show_page(word))
    QApplication.processEvents()
    return Till(shop, bridge, window, page)


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    """A fresh one for each test; closed afterwards, whatever happened."""
    made = open_till(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def notes(tmp_path: Path) -> AsyncIterator[Till]:
    """A till where the provider issues credit notes; prices in guaraníes."""
    made = open_till(tmp_path, issuer=PY)
    yield made
    await made.close()


async def sell(till: Till, *codes: str, tendered: str = "") -> str:
    """One sale, in exact cash unless something is typed; its document's id."""
    for code in codes:
        till.scan(code)
    till.press(Qt.Key.Key_F11)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.type(tendered, sheet.focusWidget())
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    return till.page.after.document_id


async def sell_for_dollars(notes: Till) -> str:
    """Coffee for five dollars of 7,300 guaraníes, which are worth 8,000 afterwards; its document's id."""
    notes.shop.exchange.set("PYG", "USD", Decimal(7300), Actor("ana"))
    sold = await sell(notes, "CAF-500", tendered="m5")
    notes.shop.exchange.set("PYG", "USD", Decimal(8000), Actor("ana"))
    return sold


def number_of(till: Till, document: str) -> str:
    """What its ticket shows to a scanner."""
    return till.shop.papers.view(document).document.number_text


def ticket_of(till: Till, document: str) -> TicketSheet:
    """Asked for with its key and scanned: the sheet from which something comes back."""
    till.press(Qt.Key.Key_F9)
    till.scan(number_of(till, document))
    sheet = till.page.tickets.sheet
    assert sheet is not None
    return sheet
