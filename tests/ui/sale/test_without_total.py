"""Promises about a sale that cannot be added up: its total is never nothing without the reason beside it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.party import Issuer
from app.domain.views import Product
from tests.ui.sale.till import open_till
from ui.widgets.labels import Elided


async def test_a_bag_cheaper_than_its_tax_says_so_as_soon_as_it_is_scanned(tmp_path: Path) -> None:
    till = open_till(tmp_path, issuer=Issuer("pe", "PE", "20601234565", "Bodega, S.A.C."))
    till.shop.goods.save_product(Product("BOL", "Bolsa", Decimal("0.30"), "icbper"))
    till.scan("CAF-500")
    till.scan("BOL")
    said = [label.whole() for label in till.page.customer.findChildren(Elided)]
    assert any("La línea 2 cuesta menos que su impuesto" in each for each in said)
    till.press(Qt.Key.Key_F12)
    assert "cuesta menos" in till.page.hint.text()
    QTest.keyClick(till.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ("cuesta menos" in till.page.hint.text(), till.page.hint.property("role")) == (False, "small")
    said = [label.whole() for label in till.page.customer.findChildren(Elided)]
    assert not any("cuesta menos" in each for each in said)
    await till.close()
