"""Promises of who sells: a newcomer never takes the till over, and no sentence of its form is cut."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.party import Issuer
from app.runtime import Shop
from tests.ui.test_countries import put, section
from tests.ui.test_countries import shop as shop
from ui.issuer import issuer_of
from ui.settings.issuers import IssuerSheet
from ui.widgets.labels import Text

NEWCOMER = Issuer("aaa", "MX", "EKU9003173C9", "ESCUELA KEMPER URGATE")


def seller(shop: Shop) -> str:
    issuer = issuer_of(shop)
    assert issuer is not None
    return issuer.name


async def test_whoever_is_added_never_begins_to_sell_by_itself(shop: Shop) -> None:
    before = seller(shop)
    assert NEWCOMER.name < before  # lists are in the order of names
    _, found, sheet = await section(shop)
    sheet.countries.setCurrentIndex(sheet.countries.findData("MX"))
    for key, value in (("tax-id", NEWCOMER.tax_id), ("issuer", NEWCOMER.name), ("legal-name", NEWCOMER.legal_name)):
        put(sheet, key, value)
    sheet.accept()
    assert len(shop.issuers()) == 2
    assert seller(shop) == before
    found.sell_as(shop.issuers()[0])
    shop.add_issuer(Issuer("aa", "MX", NEWCOMER.tax_id, NEWCOMER.legal_name), "test")
    assert seller(shop) == NEWCOMER.name  # what was chosen stays chosen


@pytest.mark.parametrize("typed", ["", "EKU9003173C8"])
async def test_no_hint_lies_over_its_line_after_another_country_or_a_doubtful_id(
    application: QApplication, typed: str
) -> None:
    sheet = IssuerSheet(None, print)
    sheet.show()
    await asyncio.sleep(0.02)
    sheet.countries.setCurrentIndex(sheet.countries.findData("MX"))
    put(sheet, "tax-id", typed)
    await asyncio.sleep(0.05)
    cut = [
        words.text()
        for field in sheet.fields.values()
        for words in field.findChildren(Text)
        if words.wordWrap() and words.height() < words.heightForWidth(words.width())
    ]
    assert cut == []
    sheet.close()
