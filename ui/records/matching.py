"""Which column of a file is which: what was guessed, what the person says. Knows no row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.record import replace
from app.runtime.goods import Goods, Match
from ui.bridge import Bridge
from ui.progress import Progress, WorkingSheet
from ui.saying import why
from ui.text import mark, tr
from ui.widgets.buttons import Role
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

LIST = "list:"
NAMES = {
    "": mark("No se usa"),
    "code": mark("Código"),
    "barcode": mark("Códigos de barras"),
    "description": mark("Descripción"),
    "price": mark("Precio"),
    "tax": mark("Impuesto"),
    "unit": mark("Unidad"),
    "category": mark("Categoría"),
    "active": mark("Activo (sí o no)"),
    "cost": mark("Costo"),
    "stock": mark("Existencias"),
    "low": mark("Existencia mínima"),
    "colour": mark("Color"),
    "tax_id": mark("Identificación fiscal"),
    "tax_id_kind": mark("Tipo de identificación"),
    "dv": mark("Dígito verificador"),
    "name": mark("Nombre"),
    "email": mark("Correo"),
    "address": mark("Dirección"),
    "phone": mark("Teléfono"),
    "tax_status": mark("Condición fiscal"),
    "price_list": mark("Lista de precios"),
    "note": mark("Nota"),
}


def field_word(field: str) -> str:
    """A field as people say it."""
    if field.startswith(LIST):
        return tr("Precio «{list}»").format(list=field.removeprefix(LIST))
    return tr(NAMES[field]) if field in NAMES else field


class MatchSheet(WorkingSheet):
    """A row per column of the file; the choice below says what the chosen one is. `keep` gets heading → field."""

    topic = "stock"

    def __init__(
        self,
        goods: Goods,
        kind: str,
        path: Path,
        keep: Callable[[dict[str, str]], object],
        *,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        words = tr("Se adivinan por su título y se recuerdan para el próximo archivo.")
        super().__init__(tr("Qué columna es cuál"), words, width=680, parent=parent)
        self._keep = keep
        self.rows: RowsModel[Match] = RowsModel([
            Column(mark("Columna del archivo"), lambda m: m.heading, strong=True),
            Column(mark("Primer dato"), lambda m: m.sample, 220, muted=True),
            Column(mark("Es"), lambda m: field_word(m.field), 210, strong=True),
        ])  # fmt: skip
        self.table = Table(self.rows, tr("Columnas del archivo"))
        self.table.setMinimumHeight(300)
        self.choice = QComboBox()
        for field in ("", *goods.import_fields(kind)):
            self.choice.addItem(field_word(field), field)
        card = Card(flush=True)
        card.add(self.table)
        self.add(card, 1)
        self.add(Field(tr("La columna elegida es"), self.choice))
        self.fault = Text("", "error", wrap=True)
        self.fault.hide()
        self.add(self.fault)
        self.progress = Progress(bridge, self)
        self.add(self.progress)
        self.add_cancel()
        self.add_accept(tr("Listo"), Role.PRIMARY, icon="check")
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _: self.choice.setFocus())
        self.choice.activated.connect(lambda _: self.take(str(self.choice.currentData())))
        self.table.setFocus()
        work = lambda pace: goods.import_columns(kind, path, pace)  # noqa: E731
        self.progress.run(tr("Leyendo el archivo…"), work, self._show_columns, self._failed, given_up=self.reject)

    def _show_columns(self, found: Sequence[Match]) -> None:
        """The columns of the file as they are taken for now."""
        self.rows.set_rows(found)
        self.table.choose(0)

    def _failed(self, error: BaseException) -> None:
        self.fault.setText(why(error))
        self.fault.show()

    def take(self, field: str) -> None:
        """The chosen column is this; another that was it is nothing now."""
        at = self.table.current()
        if at < 0:
            return
        for place, match in enumerate(self.rows.rows()):
            if place != at and field and match.field == field:
                self.rows.replace(place, replace(match, field=""))
        self.rows.replace(at, replace(self.rows.row(at), field=field))

    def accept(self) -> None:
        """Hand the choice on, once there is one."""
        if self.progress.running():
            return
        super().accept()
        self._keep({match.heading: match.field for match in self.rows.rows() if match.heading})

    def _show(self, at: int) -> None:
        if at >= 0:
            self.choice.setCurrentIndex(max(0, self.choice.findData(self.rows.row(at).field)))
