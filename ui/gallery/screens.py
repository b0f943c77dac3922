"""Proportions of whole screens, a table, an empty one and a dialog; the words are examples and not translated."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.record import dataclass
from ui.tokens import Size
from ui.widgets.badge import State
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Figure
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Text
from ui.widgets.page import Page, row
from ui.widgets.sheet import Sheet
from ui.widgets.table import Column, RowsModel, Table
from ui.widgets.tabs import Segmented, Tabs


@dataclass(frozen=True, slots=True)
class Example:
    """A row of the example tables."""

    name: str
    code: str
    amount: str
    state: State = State.QUEUED


ROWS = (
    Example("Café molido Duran 500 g", "7441001600128", "6.69", State.AUTHORIZED),
    Example("Pan de molde integral, familiar", "7451059812345", "2.35", State.SENT),
    Example("Queso blanco nacional (kg)", "2100001027506", "18.40", State.QUEUED),
    Example("Servicio de envío a domicilio", "SRV-ENVIO", "3.00", State.VERIFY),
    Example("Leche entera 1 L × 6", "7445012300456", "9.90", State.REJECTED),
    Example("Piña entera", "PIN-01", "1.75", State.VOIDED),
)


def sale() -> Page:
    """The three zones of selling, as an exercise of proportions."""
    page = Page(tight=True)
    tabs = Tabs("Ventas abiertas")
    for number, (name, amount) in enumerate((("Venta 1", "42.09"), ("Marta Quintero", "13.38"), ("Venta 3", ""))):
        tabs.set_tab(number, name, amount)
    line = LineEdit("Código, 3*código o ?texto", role="command", icon="scan-barcode", name="Línea de venta")
    page.first = line
    page.add(tabs)
    page.add(line)
    zones = row(stretch=False, spacing=Size.ROOMY)
    zones.addWidget(_lines(), 1)
    zones.addWidget(_side(page))
    page.add(zones, 1)
    page.add(KeyBar("Teclas", [ActionButton(name, icon=icon, key=key) for name, icon, key in KEYS]))
    return page


KEYS = (
    ("Buscar", "search", "F2"),
    ("Cliente", "user", "F3"),
    ("Descuento", "percent", "F4"),
    ("Ventas", "list", "F5"),
    ("Reimprimir", "printer", "F7"),
    ("Precio", "tag", "F8"),
    ("Devolución", "undo-2", "F9"),
)


def _lines() -> Card:
    columns: list[Column[Example]] = [
        Column("Producto", lambda r: r.name, second=lambda r: r.code),
        Column("Cant.", lambda r: "1", 80, numeric=True),
        Column("Precio", lambda r: r.amount, 110, numeric=True, muted=True),
        Column("Importe", lambda r: r.amount, 120, numeric=True, strong=True),
    ]
    model: RowsModel[Example] = RowsModel(columns)
    model.set_rows(ROWS)
    table = Table(model, "Líneas de la venta")
    table.set_row_height(52)
    table.choose(2)
    lines = Card(flush=True)
    lines.add(table)
    return lines


def _side(page: Page) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(308)
    side = QVBoxLayout(holder)
    side.setContentsMargins(0, 0, 0, 0)
    side.setSpacing(Size.SNUG)
    total = Card()
    total.add(Figure("Total a cobrar", "$ 1,242.09", "total"))
    total.add(row(Text("Subtotal 39.34", "muted", figures=True), Text("ITBMS 2.75", "muted", figures=True)))
    page.toast_anchor = QWidget()
    side.addWidget(total)
    side.addWidget(ActionButton("Cobrar", Role.CHARGE, icon="banknote", key="F12"))
    side.addWidget(page.toast_anchor, 1)
    side.addWidget(ActionButton("Dejar pendiente", Role.HOLD, icon="pause", key="F6"))
    side.addWidget(ActionButton("Cancelar venta", Role.DANGER, icon="x", key="Ctrl+Del"))
    return holder


def documents() -> Page:
    """A table with states and an empty one."""
    page = Page()
    head = PageHead("Documentos", "Hoy · 6")
    head.add(Segmented("Filtro", [("all", "Todos"), ("open", "En cola"), ("bad", "Rechazados")]))
    page.add(head)
    columns: list[Column[Example]] = [
        Column("Número", lambda r: f"001-{ROWS.index(r) + 41:08d}", 170),
        Column("Cliente", lambda r: "Consumidor final" if r.code.startswith("7") else "Marta Quintero"),
        Column("Estado", lambda r: "", 160, state=lambda r: r.state),
        Column("Total", lambda r: r.amount, 120, numeric=True, strong=True),
    ]
    model: RowsModel[Example] = RowsModel(columns)
    model.set_rows(ROWS)
    table = Table(model, "Documentos")
    table.choose(1)
    card = Card(flush=True)
    card.add(table)
    page.add(card, 3)
    nothing: RowsModel[Example] = RowsModel(columns)
    blank = Table(nothing, "Vacío")
    empty = EmptyState("inbox", "Nada pendiente", "abre la venta", key="Alt+1")
    blank.set_empty(empty)
    second = Card(flush=True)
    second.add(blank)
    page.add(second, 2)
    return page


def sheet(parent: QWidget | None = None) -> Sheet:
    """A dialog."""
    made = Sheet("Cliente nuevo", "Con estos datos se emite la factura con crédito fiscal.", parent=parent)
    made.add(Field("RUC o cédula", LineEdit("8-730-241")))
    made.add(Field("Nombre", LineEdit("Nombre o razón social"), hint="Como está en el registro"))
    made.add_button(ActionButton("Borrar", Role.DANGER, icon="trash-2"), first=True)
    made.add_cancel()
    made.add_accept("Guardar", icon="check")
    return made
