"""What became of every number of every series: used, voided, skipped, missing, and why. Counts nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.numbering import FATES, Fate, Lost, Numbers
from ui import errand
from ui.saying import count, day_and_time, why, zone_of
from ui.text import capital, mark, plural, said, tr
from ui.tokens import Tone
from ui.widgets.cards import EmptyState, Notice
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.bridge import Bridge

SERIES_HEIGHT, LOST_HEIGHT = 152, 190  # pixels: what is chosen above explains itself below
_WIDE = 860


class NumbersSheet(Sheet):
    """Series above; below, the numbers of the chosen one that stand on no valid document."""

    topic = "reports"

    def __init__(self, shop: Shop, bridge: Bridge, parent: QWidget | None = None) -> None:
        words = tr("Cada número que se dio, y qué fue de los que no están en un documento válido.")
        super().__init__(tr("Numeración"), words, width=_WIDE, parent=parent)
        self._shop = shop
        zone = zone_of(shop.issuers())
        self.verdict = Notice(Tone.NEUTRAL, tr("Calculando…"))
        self.add(self.verdict)
        self.series: RowsModel[Numbers] = RowsModel((
            Column(mark("Serie"), lambda each: each.series, strong=True, second=self._kind),
            Column(mark("Último"), lambda each: count(each.last), 100, numeric=True),
            Column(mark("Usados"), lambda each: count(each.used), 100, numeric=True),
            Column(mark("Anulados"), lambda each: _many(each, Fate.VOIDED), 104, numeric=True),
            Column(mark("Rechazados"), lambda each: _many(each, Fate.REJECTED), 118, numeric=True),
            Column(mark("Gastados"), lambda each: _many(each, Fate.BURNED), 104, numeric=True),
            Column(mark("Saltados"), lambda each: _many(each, Fate.SKIPPED), 104, numeric=True),
            Column(mark("Faltan"), lambda each: _many(each, Fate.MISSING), 90, numeric=True, strong=True),
        ))  # fmt: skip
        self.lost: RowsModel[Lost] = RowsModel((
            Column(mark("Número"), _range, 130, numeric=True, strong=True),
            Column(mark("Qué fue"), lambda each: tr(FATES[each.fate]), 210),
            Column(mark("Por qué"), lambda each: capital(each.why), muted=True),
            Column(mark("Cuándo"), lambda each: day_and_time(each.at, zone) if each.at else "", 178, muted=True),
        ))  # fmt: skip
        self.table = Table(self.series, tr("Series"))
        self.table.set_row_height(50)
        none = tr("Cada venta toma el siguiente.")
        self.table.set_empty(EmptyState("receipt-text", tr("Todavía no hay números"), none))
        self.table.setFixedHeight(SERIES_HEIGHT)
        below = Table(self.lost, tr("Números sin documento válido"))
        whole = tr("De esta serie, cada número está en un documento válido.")
        below.set_empty(EmptyState("circle-check", tr("Nada que explicar"), whole))
        below.setMinimumHeight(LOST_HEIGHT)
        self.add(self.table)
        self.add(below)
        self.add_cancel(tr("Cerrar"))
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(lambda now, _: self._choose(now.row()))
        errand.run(bridge, shop.figures.numbers, self.show_numbers, self._fail)
        self.table.setFocus()

    def show_numbers(self, found: list[Numbers]) -> None:
        """Other figures; the first series with something to explain is chosen."""
        if not isValid(self):
            return  # nobody waited
        self.series.set_rows(found)
        missing = sum(each.many(Fate.MISSING) for each in found)
        if missing:
            words = plural("Falta {n} número y nada lo explica.", "Faltan {n} números y nada los explica.", missing)
            self.verdict.say_in(Tone.DANGER, words, tr("Avise a quien lleva la contabilidad; el diario no se borra."))
        else:
            self.verdict.say_in(Tone.SUCCESS, tr("Ningún número falta."))
        first = next((place for place, each in enumerate(found) if each.lost), 0)
        self.table.choose(first)
        self._choose(first)

    def _choose(self, place: int) -> None:
        some = 0 <= place < self.series.rowCount()
        self.lost.set_rows(self.series.row(place).lost if some else [])

    def _kind(self, each: Numbers) -> str:
        """Which paper, and whose where several sell."""
        issuers = {issuer.name: issuer for issuer in self._shop.issuers()}
        issuer = issuers.get(each.issuer)
        paper = self._shop.country(issuer).words.documents.get(each.type, each.type) if issuer else each.type
        return f"{said(paper)}  ·  {each.issuer}" if len(issuers) > 1 else said(paper)

    def _fail(self, error: BaseException) -> None:
        if isValid(self):
            self.verdict.say_in(Tone.DANGER, why(error))


def _many(found: Numbers, *fates: Fate) -> str:
    many = sum(found.many(fate) for fate in fates)
    return count(many) if many else "·"


def _range(each: Lost) -> str:
    return count(each.first) if each.first == each.last else f"{count(each.first)} – {count(each.last)}"
