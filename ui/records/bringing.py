"""Brings a file in: first what every row would do, then, when the person says so, all good rows. Knows no format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, Trouble
from app.runtime.goods import ImportResult, RowResult, RowStatus
from ui import errand
from ui.bridge import Bridge
from ui.text import mark, plural, tr
from ui.tokens import Tone
from ui.widgets.buttons import Role
from ui.widgets.cards import Card
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
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
    """The shop's two calls for one kind of file: what it would do, and doing it."""

    title: str
    look: Callable[[Path], ImportResult]
    bring: Callable[[Path], ImportResult]


class BringSheet(Sheet):
    """The preview of a file. Nothing is written before Enter."""

    def __init__(self, bringing: Bringing, path: Path, bridge: Bridge, *, parent: QWidget | None = None) -> None:
        super().__init__(bringing.title, path.name, width=760, parent=parent)
        self._bringing = bringing
        self._path = path
        self._bridge = bridge
        self._busy = False
        self.sum = Text(tr("Leyendo el archivo…"), "strong", wrap=True)
        self.add(self.sum)
        columns: list[Column[RowResult]] = [
            Column(mark("Línea"), lambda r: str(r.line), 76, numeric=True, muted=True),
            Column(mark("Código"), lambda r: r.code, 150),
            Column(mark("Qué hará"), lambda r: tr(STATUS[r.status]), 110, strong=True),
            Column(mark("Por qué"), lambda r: r.sentence, muted=True),
        ]
        self.rows: RowsModel[RowResult] = RowsModel(columns)
        table = Table(self.rows, tr("Filas del archivo"))
        table.setMinimumHeight(320)
        table.opened.connect(lambda _: self.accept())
        card = Card(flush=True)
        card.add(table)
        self.add(card, 1)
        self.add_cancel()
        self.go = self.add_accept(tr("Importar"), Role.PRIMARY, icon="check")
        self.go.setEnabled(False)
        errand.run(bridge, lambda: bringing.look(path), self._preview, self._failed)

    def accept(self) -> None:
        """Bring the good rows in; the sheet closes when they are kept."""
        if self.go.isEnabled() and not self._busy:
            self._busy = True
            self.go.setEnabled(False)
            self.sum.setText(tr("Importando…"))
            errand.run(self._bridge, lambda: self._bringing.bring(self._path), self._done, self._failed)

    def _preview(self, result: ImportResult) -> None:
        order = list(STATUS)
        ordered = sorted(result.rows, key=lambda r: (r.status is not RowStatus.REFUSED, not r.sentence, r.line))
        self.rows.set_rows(ordered[:MOST_SHOWN])
        good = result.count(RowStatus.ADDED) + result.count(RowStatus.CHANGED)
        parts = [f"{tr(STATUS[status])}: {result.count(status):,}" for status in order]
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
        self._busy = False
        self.sum.setText(error.sentence if isinstance(error, Refused | Trouble) else str(error))
        self.sum.set_role("error")
