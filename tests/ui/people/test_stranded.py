"""Promises of a shop that came back on another computer: whoever rules opens it with the window alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.shops import sell, until
from tests.ui.staffed import fill, staffed, words_of
from ui import permission
from ui.people.entering import EnterSheet
from ui.widgets.form import FormSheet


async def test_a_shop_on_another_computer_opens_again_with_keys_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = staffed(tmp_path, monkeypatch)
    till.shop.vault.set("pin_pepper", "X" * 52)
    till.gate.lock()
    sheet = await till.sheet()
    assert isinstance(sheet, EnterSheet)
    sheet.choose("Ana")
    fill(sheet.pin, "730241")
    await till.press(Qt.Key.Key_Return)
    await until(sheet.field.error)
    assert "primero pone uno nuevo quien manda" in words_of(sheet)
    sheet.choose("Olga")
    fill(sheet.pin, "480517")
    await till.press(Qt.Key.Key_Return)
    await until(lambda: isinstance(form(), FormSheet))
    began = form()
    assert isinstance(began, FormSheet)
    assert "Esta copia viene de otro equipo" in words_of(began)
    began.fill({"pin": "604172", "again": "604173"})
    await till.press(Qt.Key.Key_Return)
    assert "No es igual al primero" in words_of(began)
    began.fill({"pin": "604172", "again": "604172"})
    await till.press(Qt.Key.Key_Return)
    await till.gone()
    assert permission.who(till.shop) == "Olga"
    assert sell(till.shop)
    assert [each.name for each in till.shop.people.stranded()] == []
    await till.close()


def form() -> object:
    """What stands in front."""
    return QApplication.activeModalWidget()
