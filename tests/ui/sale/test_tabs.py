"""Promises about the tabs of the open sales: what a cashier calls a sale stays its name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.sale.till import MARTA, Till, open_till
from ui.widgets.tabs import WIDEST, Tabs


def tabs(till: Till) -> list[str]:
    """What the tabs are called, without their amounts."""
    return [till.page.tabs.tabText(place).split("   ")[0] for place in range(till.page.tabs.count())]


async def test_an_open_sale_is_called_the_same_for_as_long_as_it_is_open(tmp_path: Path) -> None:
    till = open_till(tmp_path)
    for code in ("CAF-500", "PAN-1", "CAF-500"):
        till.scan(code)
        till.press(Qt.Key.Key_F6)
    till.page.sales.set_customer(MARTA)
    till.scan("PAN-1")
    assert tabs(till) == ["Venta 1", "Venta 2", "Venta 3", "Marta Quintero"]
    till.page.sales.finish(till.page.sales.all()[1].cart)
    till.page.sales.go(0)
    assert tabs(till)[:3] == ["Venta 1", "Venta 3", "Marta Quintero"]
    QTest.keyClick(till.page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    till.scan("PAN-1")
    assert tabs(till)[0] == "Venta 1"
    till.page.sales.keep()
    till.shop.store.close()
    till.window.finish()
    again = open_till(tmp_path)
    assert tabs(again)[:3] == ["Venta 1", "Venta 3", "Marta Quintero"]
    again.page.sales.hold()
    assert tabs(again)[-1] == "Venta 5"
    await again.close()


def test_a_long_name_leaves_the_amount_of_its_tab_whole() -> None:
    bar = Tabs("Ventas abiertas")
    bar.set_tab(0, "Ruiz & Comercializadora de la Guardia y Hermanos, S.A.", "12,345.67")
    shown = bar.tabText(0)
    assert shown.startswith("Ruiz && Com")
    assert shown.endswith("…   12,345.67")
    bar.ensurePolished()
    assert bar.fontMetrics().horizontalAdvance(shown.replace("&&", "&")) <= WIDEST
    assert bar.accessibleTabName(0).startswith("Ruiz & Comercializadora de la Guardia y Hermanos, S.A.")
