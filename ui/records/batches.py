"""Before a file is chosen: what may stand in it, and the files that came before, each undone by one key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from app.domain.shelf import Batch
from ui.bridge import Bridge
from ui.progress import Progress, WorkingSheet
from ui.records.bringing import Bringing
from ui.records.matching import field_word
from ui.saying import count, day_and_time, why
from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table


class ImportsSheet(WorkingSheet):
    """Enter chooses a file; `undone` is called after a file was taken back."""

    topic = "stock"

    def __init__(
        self,
        bringing: Bringing,
        bridge: Bridge,
        zone: tzinfo,
        undone: Callable[[], object],
        *,
        parent: QWidget | None = None,
    ) -> None:
        words = tr("Excel (.xlsx) o CSV, con los nombres de las columnas en la primera línea.")
        super().__init__(bringing.title, words, width=720, parent=parent)
        self._bringing, self._bridge, self._after = bringing, bridge, undone
        fields = ", ".join(field_word(field).lower() for field in bringing.goods.import_fields(bringing.kind))
        self.add(Text(tr("Se entienden: {fields}.").format(fields=fields), "small", wrap=True))
        self.rows: RowsModel[Batch] = RowsModel([
            Column(mark("Cuándo"), lambda b: day_and_time(b.at, zone), 172, muted=True),
            Column(mark("Archivo"), lambda b: b.file, strong=True),
            Column(mark("Nuevos"), lambda b: count(b.added), 80, numeric=True),
            Column(mark("Cambiados"), lambda b: count(b.changed), 96, numeric=True),
            Column(mark("Estado"), lambda b: tr("Deshecha") if b.undone_at else tr("Hecha"), 96, muted=True),
        ])  # fmt: skip
        self.table = Table(self.rows, tr("Importaciones anteriores"))
        self.table.setMinimumHeight(220)
        self.table.set_empty(
            EmptyState("folder-open", tr("Ninguna todavía"), tr("Cada importación se puede deshacer."))
        )
        self.table.opened.connect(lambda _: self.accept())
        card = Card(flush=True)
        card.add(self.table)
        self.add(card, 1)
        self._build_foot()
        self.read()

    def _build_foot(self) -> None:
        self.fault = Text("", "error", wrap=True)
        self.fault.hide()
        self.add(self.fault)
        self.progress = Progress(self._bridge, self)
        self.add(self.progress)
        self.undo = ActionButton(tr("Deshacer la elegida"), Role.DANGER, icon="undo-2", key="Ctrl+Z")
        self.undo.clicked.connect(self.undo_chosen)
        self.add_button(self.undo, first=True)
        self.add_cancel()
        self.add_accept(tr("Elegir archivo"), Role.PRIMARY, icon="folder-open")

    def read(self) -> None:
        """The files as they stand now."""
        self.rows.set_rows(self._bringing.goods.imports(self._bringing.kind))
        self.table.choose(0)
        self.undo.setEnabled(any(batch.undone_at is None for batch in self.rows.rows()))

    def undo_chosen(self) -> None:
        """Take back the chosen file, off the window's thread."""
        at = self.table.current()
        if at < 0:
            return
        batch, goods, who = self.rows.row(at), self._bringing.goods, self._bringing.who()
        self.fault.hide()
        self.undo.setEnabled(False)
        self.progress.run(
            tr("Deshaciendo…"), lambda pace: goods.undo_import(batch.id, who, pace), self._done, self._failed,
            given_up=lambda: self.undo.setEnabled(True),
        )  # fmt: skip

    def _done(self, batch: Batch) -> None:
        self._bridge.say(tr("Importación deshecha"), batch.file, Tone.SUCCESS)
        self.read()
        self._after()

    def _failed(self, error: BaseException) -> None:
        self.fault.setText(why(error))
        self.fault.show()
        self.undo.setEnabled(True)
