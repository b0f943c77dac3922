"""Opens the sheets that a button alone does not bring up: of a ticket, a file, a printer, a find, a fall, a person."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

import ui
from app.domain.evidence import Clue, Comparison, Evidence, Match, Search
from app.domain.people import Actor, Right
from app.domain.recurring import Due, Plan
from app.domain.views import DocumentFilter, Word
from app.providers.enlazatte.evidence import _STEPS
from app.recurring import Ran
from app.runtime.safety import Copy
from app.runtime.takeover import Found
from tests.ui.looking import LONGEST
from tests.ui.shops import until
from ui import permission
from ui.attention.finding import FindingSheet
from ui.finding import FindSheet
from ui.leaving import LeaveSheet
from ui.people.guarded import Guarded
from ui.printing.doctor import DoctorSheet
from ui.recurring.page import RanSheet
from ui.sale.page import SalePage
from ui.sale.preview import Previews
from ui.settings.page import SettingsPage
from ui.settings.safety_restoring import ElsewhereSheet, RescueSheet, RestoringSheet
from ui.settings.takeover import TakeOverSheet
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from tests.ui.walk import Walk

LONG, WHO = LONGEST
PINS = {"Olga": "480517", "Ana": "730241"}
NOT_WALKED = ("ui.gallery", "ui.__main__")


def every_sheet() -> set[type[Sheet]]:
    """Every kind of sheet that the program has, found by loading all of it; what others only build on is left out."""
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        if not found.name.startswith(NOT_WALKED):
            importlib.import_module(found.name)
    return {kind for kind in _below(Sheet) if not kind.__subclasses__()}


def _below(kind: type[Sheet]) -> Iterator[type[Sheet]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith("ui."):
            yield each
            yield from _below(each)


async def see_the_rest(walk: Walk) -> None:
    """Each is opened once, looked at, and its buttons are pressed."""
    walk.window.show_page("sale")
    previews = Previews(walk.shop, walk.session.bridge, walk.window)
    for name, opener in OPENERS:
        await opener(walk)
        await walk.see(name, lambda: False)
    previews.deleteLater()
    await _people(walk)


def _sale(walk: Walk) -> SalePage:
    page = walk.window.page("sale")
    assert isinstance(page, SalePage)
    return page


async def _came() -> QDialog:
    """The sheet that something slow brings up."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


async def _find(walk: Walk) -> None:
    walk.window.find_requested.emit()
    sheet = await _came()
    assert isinstance(sheet, FindSheet)
    sheet.line.setText("de")
    await until(lambda: sheet.rows.rowCount() > 1)


async def _help(walk: Walk) -> None:
    walk.window.show_page("documents")
    walk.window.show_help()


async def _ticket(walk: Walk) -> None:
    walk.window.show_page("sale")
    rows = walk.shop.papers.page(DocumentFilter(), 20)
    _sale(walk).tickets.open(next(row for row in rows if row.word is Word.AUTHORIZED))


async def _exchange(walk: Walk) -> None:
    """A ticket in the hand and nothing taken for it: the money goes back."""
    page = _sale(walk)
    while page.sales.basket.items:
        page.cancel_sale()
        await walk.close_all()
    await _ticket(walk)
    sheet = page.tickets.sheet
    assert sheet is not None
    sheet.table.swap_all()
    sheet.exchange.emit()
    await walk.settle()
    page.charge_now()
    assert page.settling.sheet is not None


async def _preview(walk: Walk) -> None:
    rows = walk.shop.papers.page(DocumentFilter(), 1)
    walk.session.bridge.preview_requested.emit(rows[0].id, True)
    await _came()


async def _quantity(walk: Walk) -> None:
    _sale(walk).asides.quantity(lambda _: None)


async def _new_product(walk: Walk) -> None:
    _sale(walk).asides.new_product("7501031399999")


async def _bring(walk: Walk) -> None:
    walk.window.show_page("products")
    file = walk.folder / "goods.csv"
    file.write_text(f'codigo,descripcion,precio,impuesto,color\nX-1,"{LONG}",1.50,7,\nX-2,Pan,mucho,7,\n', "utf-8")
    page = walk.window.page("products")
    page.bring(file)  # type: ignore[union-attr]
    sheet = await _came()
    await until(lambda: sheet.rows.rowCount() == 2)  # type: ignore[attr-defined]


async def _doctor(walk: Walk) -> None:
    walk.shop.printers.set("caja", {"address": "127.0.0.1:9"}, "Olga")
    walk.window.show_page("settings")
    settings = walk.window.findChildren(SettingsPage)[0]
    settings.show_part("printers")
    await walk.page("settings printers, one")
    DoctorSheet(walk.shop, walk.session.bridge, "caja", walk.window).open()


async def _finding(walk: Walk) -> None:
    """What a person looks for in another program, and what was found, side by side."""
    alike = (Comparison("Total", "4.70", "4.70", True), Comparison("Cliente", WHO, LONG, False))
    sheet = FindingSheet(
        ("F-12", ""), Search(_STEPS, (Clue("Cliente", WHO), Clue("Total", "4.70"))),
        lambda _: Evidence(Match.DIFFERS, "", alike), lambda _: None, absent=lambda: None, parent=walk.window,
    )  # fmt: skip
    sheet.open()
    await walk.each_size("attention > finding, before", sheet, walk.window)
    sheet.weigh(b"<xml/>")


async def _ran(walk: Walk) -> None:
    plan = Plan("1", "tienda", LONG, 31, date(2026, 1, 31), {})
    RanSheet([Ran(Due(plan, "2026-01", date(2026, 1, 31)), None, "")], parent=walk.window).open()


async def _rescue(walk: Walk) -> None:
    RescueSheet("", Copy(walk.folder / "copia.zip", datetime(2026, 1, 31, tzinfo=UTC), 1)).open()


async def _elsewhere(walk: Walk) -> None:
    """On a new computer."""
    file = walk.folder / "elsewhere.zip"
    ElsewhereSheet(file, walk.shop.safety.copy_to(file), parent=walk.window).open()


async def _leaving(walk: Walk) -> None:
    LeaveSheet(LONG, parent=walk.window).open()


async def _takeover(walk: Walk) -> None:
    """From a copy, where a person must give their word."""
    found = Found((LONG,), 1234, 567, "2026-01-31T10:00:00+00:00", certain=False)
    TakeOverSheet(walk.folder / "copia.zip", found, UTC, parent=walk.window).open()


async def _restoring(walk: Walk) -> None:
    RestoringSheet(walk.session.bridge, walk.folder / "copia.zip").open()


OPENERS: Iterable[tuple[str, Callable[[Walk], Awaitable[None]]]] = (
    ("find", _find),
    ("help", _help),
    ("ticket", _ticket),
    ("exchange that pays back", _exchange),
    ("preview of a ticket", _preview),
    ("quantity by fingers", _quantity),
    ("product of an unknown code", _new_product),
    ("file to bring in", _bring),
    ("printer doctor", _doctor),
    ("finding", _finding),
    ("recurring invoices that failed", _ran),
    ("rescue", _rescue),
    ("restoring", _restoring),
    ("a copy on a new computer", _elsewhere),
    ("a till that is taken over", _takeover),
    ("closing over words that wait", _leaving),
)


async def _people(walk: Walk) -> None:
    """Somebody stands at the till: entering, approving, and what a cashier sees of what is not for them."""
    shop = walk.shop
    shop.people.add("Olga", "owner", PINS["Olga"], Actor("Olga"))
    shop.people.add("Ana", "cashier", PINS["Ana"], Actor("Olga"))
    shop.people.take_till("Olga", PINS["Olga"])
    await walk.part("people", "people, some")
    shop.people.take_till("Ana", PINS["Ana"])
    walk.window.show_page("sale")
    walk.session.gate.switch()
    await walk.see("entering", lambda: False)
    walk.session.gate.lock()
    await walk.see("locked", lambda: False)
    permission.ask(shop, walk.window, Right.DRAWER, LONG[:20], lambda _: None)
    await walk.see("approving", lambda: False)
    walk.window.show_page("settings")
    assert isinstance(walk.window.page("settings"), Guarded)
    await walk.page("settings, closed")
