"""Promises about what a provider objects to: seen right after the line, heard before anything is charged."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.domain.party import Customer
from tests.ui.lands import ISSUERS
from tests.ui.sale.till import BREAD, Till, open_till, until

UNSAYABLE = "PAN-" + "1" * 30
"""A code that the country's law does not mind and its provider does not take."""
OBJECTION = "no sirve en Contpaqi"
STRANGER = Customer(tax_id="CACX7605101P8", name="Xochilt Casas Chávez", code="C" * 34)
"""A customer under a code of the same kind."""


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    """In Mexico, with the practice provider and goods that it does not take."""
    made = open_till(tmp_path, practice=True, issuer=ISSUERS["MX"])
    made.shop.services.set("enlazatte", {"product_mode": "own"}, "ana")
    made.shop.goods.save_product(replace(BREAD, code=UNSAYABLE, barcodes=()))
    yield made
    await made.close()


class Watch(QObject):
    """What is so whenever a widget is about to be painted."""

    def __init__(self, widget: QWidget, look: Callable[[], str]) -> None:
        super().__init__(widget)
        self._look = look
        self.seen: list[str] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(self._look())
        return False


@contextmanager
def painted(widget: QWidget, look: Callable[[], str]) -> Iterator[list[str]]:
    watch = Watch(widget, look)
    widget.installEventFilter(watch)
    yield watch.seen
    widget.removeEventFilter(watch)


def notice(till: Till) -> str:
    return till.page.customer._under.whole()


async def objected(till: Till) -> None:
    await until(lambda: OBJECTION in notice(till))


async def test_a_line_is_painted_before_its_provider_is_asked_and_what_it_objects_to_follows(till: Till) -> None:
    with painted(till.page.table.viewport(), lambda: f"{len(till.said())} {till.page.sales.seen.blocking()}") as seen:
        till.scan(UNSAYABLE)
        await objected(till)
    assert seen[0] == "1 "
    assert OBJECTION in till.page.sales.seen.blocking()


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_F11])
async def test_who_charges_in_the_instant_of_the_scan_is_told_what_the_provider_objects_to(
    till: Till, key: Qt.Key
) -> None:
    till.scan("CAF-500")
    till.scan(UNSAYABLE)
    till.press(key)
    assert till.page.charging.sheet is None
    assert OBJECTION in till.page.hint.text()
    assert OBJECTION in notice(till)
    assert till.sold() == []


async def test_a_change_in_the_same_instant_leaves_no_notice_of_what_is_not_sold(till: Till) -> None:
    till.scan("CAF-500")
    with painted(till.page.customer, lambda: notice(till)) as seen:
        till.scan(UNSAYABLE)
        till.press(Qt.Key.Key_Delete)
        till.page.customer.update()
        await until(lambda: bool(seen))
    assert not any(OBJECTION in each for each in seen)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert len(till.sold()) == 1


async def test_what_is_objected_to_stays_in_sight_while_more_is_scanned(till: Till) -> None:
    till.scan(UNSAYABLE)
    await objected(till)
    with painted(till.page.customer, lambda: notice(till)) as seen:
        for code in ("CAF-500", "QUE-KG"):
            till.scan(code)
            till.page.customer.update()
            await until(lambda: bool(seen))
    assert all(OBJECTION in each for each in seen)


async def test_what_stands_against_a_customer_is_said_with_the_customer(till: Till) -> None:
    till.scan("CAF-500")
    till.page.sales.set_customer(STRANGER)
    assert "El código del cliente no sirve en Contpaqi" in notice(till)
    till.page.cancel_sale()
    till.page.sales.set_customer(STRANGER)
    till.scan("CAF-500")
    assert "El código del cliente no sirve en Contpaqi" in notice(till)
