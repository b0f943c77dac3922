"""Builds small shops in practice mode for tests of the screens: a real Shop, real sales, practice providers."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.document import Document
from app.domain.party import Customer, Issuer
from app.domain.views import Product
from app.runtime import Shop
from tests.databases import laid
from tests.waiting import until as until
from ui.widgets.file_dialog import FileDialog

ISSUER = Issuer(
    "tienda", "PA", "155596713-2-2015", "Mini Súper La Esquina, S.A.", trade_name="La Esquina", extra={"dv": "59"}
)
PRODUCTS = (
    Product("ARR-5", "Arroz de primera 5 lb", Decimal("3.45"), "exempt", barcodes=("7450000000019",)),
    Product("JUG-1", "Jugo de maracuyá 1 L", Decimal("1.25"), "7", barcodes=("7450000000026", "7450000000033")),
    Product("CER-6", "Cerveza 6 latas", Decimal("5.40"), "10", category="Bebidas"),
)
CUSTOMERS = (
    Customer("8-730-241", name="Marta Quintero", email="marta@example.org", code="C-1"),
    Customer("155596713-2-2015", check_digits="59", name="Distribuidora Cerro Pando, S.A.", code="C-2"),
)


def practice_shop(folder: Path) -> Shop:
    """A shop with an issuer, three products and two customers; nothing sold yet."""
    shop = Shop(laid(folder), practice=True)
    shop.add_issuer(ISSUER, "test")
    for product in PRODUCTS:
        shop.goods.save_product(product)
    for customer in CUSTOMERS:
        shop.goods.save_customer(customer)
    return shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A fresh one for each test, closed afterwards; its folder has no neighbour."""
    made = practice_shop(tmp_path / "till")
    yield made
    made.close()


def sell(shop: Shop, *codes: str, customer: dict[str, Any] | None = None) -> Document:
    """One sale of these codes, recorded and still in the queue."""
    form: dict[str, Any] = {"lines": [{"code": code} for code in codes or ("ARR-5", "JUG-1")], "cashier": "Ana"}
    if customer is not None:
        form["customer"] = customer
    return shop.selling.checkout(shop.selling.read(form)).result().document


async def deliver(shop: Shop, max_seconds: float = 20) -> None:
    """Let the engine work until nothing is due."""
    engine = shop.engine()
    try:
        assert await engine.take_over()
        await engine.until_idle(max_seconds)
    finally:
        await engine.close()


def type_text(widget: QWidget, text: str) -> None:
    """Keys with the letters of Spanish; `QTest.keyClicks` aborts on the first ó."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def answer(asked_from: QWidget, file: Path) -> None:
    """What a person chooses in the dialog for files that stands open."""
    dialog = asked_from.window().findChildren(FileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
