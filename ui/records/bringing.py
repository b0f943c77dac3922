"""Brings a file in: first what every row would do, then, when the person says so, all good rows. Knows no format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.country import Country
from app.domain.record import dataclass
from app.runtime.goods import Goods, ImportResult, Job, RowResult, RowStatus
from ui import saying
from ui.bridge import Bridge
from ui.progress import Progress, WorkingSheet
from ui.records.matching import NAMES, MatchSheet, field_word
from ui.saying import count
from ui.text import mark, plural, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

STATUS = {
    RowStatus.ADDED: mark("Nuevo"),
    RowStatus.CHANGED: mark("Cambia"),
    RowStatus.UNCHANGED: mark("Igual"),
    RowStatus.REFUSED: mark("No entra"),
}
MOST_SHOWN = 5_000  # rows of the preview; those that do not enter come first


@dataclass(frozen=True, slots=True)
class Bringing:
    """One kind of file: its counter, whose rates and ids hold, and who brings it."""

    title: str
    kind: str
    goods: Goods
    country: Callable[[], Country]
    who: Callable[[], str]
    included: Callable[[], bool] = lambda: True
    """Do the file's prices contain their tax?"""


def why(row: RowResult) -> str:
    """A row's sentence, with its column as people call it."""
    head, colon, rest = row.sentence.partition(": ")
    return f"{field_word(head)}: {rest}" if colon and head in NAMES else said(row.sentence)


class BringSheet(WorkingSheet):
    """The preview of a file. Nothing is written before Enter; Esc ends what is under way."""

    topic = "stock"

    def __init__(self, bringing: Bringing, path: Path, bridge: Bridge, *, parent: QWidget | None = None) -> None:
        super().__init__(bringing.title, path.name, width=860, parent=parent)
        self._bringing = bringing
        self._path = path
        self._bridge = bridge
        self._fields: dict[str, str] = {}
        self.sum = Text("", "strong", wrap=True)
        self.add(self.sum)
        self.progress = Progress(bridge, self)
        self.add(self.progress)
        columns: list[Column[RowResult]] = [
            Column(mark("Línea"), lambda r: str(r.line), 76, numeric=True, muted=True),
            Column(mark("Código"), lambda r: r.code, 180),
            Column(mark("Qué hará"), lambda r: tr(STATUS[r.status]), 130, strong=True),
            Column(mark("Por qué"), lambda r: why(r), muted=True),
        ]
        self.rows: RowsModel[RowResult] = RowsModel(columns)
        self.table = table = Table(self.rows, tr("Filas del archivo"))
        table.setMinimumHeight(320)
        table.opened.connect(lambda _: self.accept())
        card = Card(flush=True)
        card.add(table)
        self.add(card, 1)
        self.why = Text("", "small", wrap=True)  # the chosen row's sentence, whole
        self.add(self.why)
        table.chosen.connect(lambda at: self.why.setText(why(self.rows.row(at)) if at >= 0 else ""))
        self.match = ActionButton(tr("Qué columna es cuál"), Role.SECONDARY, icon="list", key="F6")
        self.match.clicked.connect(self._ask_columns)
        self.add_button(self.match, first=True)
        self.add_cancel()
        self.go = self.add_accept(tr("Importar"), Role.PRIMARY, icon="check")
        self._preview()

    def accept(self) -> None:
        """Bring the good rows in; the sheet closes when they are kept."""
        if self.go.isEnabled() and not self.progress.running():
            self._start(tr("Importando…"), self._bringing.goods.bring_in, self._done)

    def _preview(self) -> None:
        self._start(tr("Leyendo el archivo…"), self._bringing.goods.preview_import, self._show)

    def _start(self, doing: str, work: Callable[[Job], ImportResult], then: Callable[[ImportResult], None]) -> None:
        bringing, fields = self._bringing, dict(self._fields)
        country, who, included = bringing.country(), bringing.who(), bringing.included()
        for button in (self.go, self.match):
            button.setEnabled(False)
        self.sum.set_role("strong")
        self.sum.setText("")
        self.progress.run(
            doing,
            lambda pace: work(Job(bringing.kind, self._path, country, fields, who, pace, included)),
            lambda result: self._ended(then, result),
            self._failed,
            given_up=self.reject,
        )

    def _ended(self, then: Callable[[ImportResult], None], result: ImportResult) -> None:
        self.match.setEnabled(True)
        then(result)

    def _show(self, result: ImportResult) -> None:
        ordered = sorted(result.rows, key=lambda r: (r.status is not RowStatus.REFUSED, not r.sentence, r.line))
        self.rows.set_rows(ordered[:MOST_SHOWN])
        if ordered:
            self.table.choose(0)  # what is wrong is said whole at once
        good = result.count(RowStatus.ADDED) + result.count(RowStatus.CHANGED)
        parts = [f"{tr(STATUS[status])}: {count(result.count(status))}" for status in STATUS]
        ignored = ", ".join(result.ignored_columns)
        note = tr("Columnas que no se usan: {names}.").format(names=ignored) if ignored else ""
        self.sum.setText("   ·   ".join(parts) + (f"\n{note}" if note else ""))
        self.go.set_text(plural("Importar {n} fila", "Importar {n} filas", good))
        self.go.setEnabled(good > 0)

    def _done(self, result: ImportResult) -> None:
        kept = result.count(RowStatus.ADDED) + result.count(RowStatus.CHANGED)
        left = result.count(RowStatus.REFUSED)
        sentence = (
            plural("{n} no entró; revise el archivo.", "{n} no entraron; revise el archivo.", left) if left else ""
        )
        title = plural("{n} fila importada", "{n} filas importadas", kept)
        self._bridge.say(title, sentence, Tone.WARNING if left else Tone.SUCCESS)
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self.sum.setText(saying.why(error))
        self.sum.set_role("error")
        self.go.setEnabled(False)
        self.match.setEnabled(saying.is_ours(error))

    def _ask_columns(self) -> None:
        goods, kind = self._bringing.goods, self._bringing.kind
        MatchSheet(goods, kind, self._path, self._matched, bridge=self._bridge, parent=self).open()

    def _matched(self, fields: dict[str, str]) -> None:
        self._fields = fields
        self._preview()
