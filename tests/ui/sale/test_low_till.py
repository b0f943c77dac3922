"""Promise of the till on a low screen: nothing of the change is cut off, with sales left open too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.sale.till import Till, until

LONG = (
    "SUNAT rechazó el comprobante (2017): «El numero de documento de identidad del receptor debe ser RUC». "
    "Corríjalo; saldrá con otro número."
)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1024, 600), (960, 540)])
@pytest.mark.parametrize("tabs", [False, True], ids=["one sale", "another left open"])
async def test_what_is_shown_after_a_sale_is_never_cut_off(till: Till, size: tuple[int, int], tabs: bool) -> None:
    till.window.resize(*size)
    if tabs:
        till.scan("PAN-1")
        till.press(Qt.Key.Key_F6)
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    await until(lambda: QApplication.activeWindow() is till.page.charging.sheet)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    await till.settled()
    after = till.page.after
    assert after.isVisible()
    for reason in (
        "",
        "El documento fue rechazado: el RUC del cliente no existe en el padrón de contribuyentes.",
        LONG,
    ):
        after._say(reason)
        QApplication.processEvents()
        why = after._reason
        assert not why.isVisible() or why.height() >= why.heightForWidth(why.width())
        for each in (after._caption, after._change, after._sold, after._badge, after.ticket):
            assert each.height() >= each.sizeHint().height(), (each.accessibleName(), after.height())
            assert after.rect().contains(each.geometry()), each.accessibleName()
