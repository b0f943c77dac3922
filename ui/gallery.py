"""Paints every piece in light and dark to PNG files, for eyes and for tests: `python -m ui.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import text, theme
from ui.main_window import MainWindow, places
from ui.status_strip import Health
from ui.tokens import Mode, Size, Tone
from ui.widgets.badge import State, StateBadge
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, IconButton, Role
from ui.widgets.cards import Card, EmptyState, Figure, Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet
from ui.widgets.table import Column, RowsModel, Table
from ui.widgets.tabs import Segmented, Tabs

# The words here are examples for the eye, not the program's: they are not translated.


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


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.SNUG)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(Size.WIDE, Size.WIDE - 4, Size.WIDE, Size.ROOMY)
    column.setSpacing(Size.ROOMY)
    return page, column


def controls() -> QWidget:
    """Buttons, badges, fields, choices, messages."""
    page, column = _page()
    head = PageHead("Piezas", "Botones, campos y estados")
    head.add(ActionButton("Nuevo", Role.PRIMARY, icon="plus", key="Ctrl+N"))
    column.addWidget(head)
    disabled = ActionButton("No disponible", Role.PRIMARY, icon="send")
    disabled.setEnabled(False)
    buttons = Card("Botones")
    buttons.add(
        _row(
            ActionButton("Guardar", Role.PRIMARY, icon="check", key="Ctrl+S"),
            ActionButton("Reimprimir", icon="printer", key="F7"),
            ActionButton("Pendiente", Role.HOLD, icon="pause", key="F6"),
            ActionButton("Quitar línea", Role.DANGER, icon="trash-2", key="Del"),
        )
    )
    charge = ActionButton("Cobrar", Role.CHARGE, icon="banknote", key="F12")
    charge.set_note("$ 1,234.56")
    charge.setFixedWidth(420)
    segmented = Segmented("Vista", [("all", "Todos"), ("open", "Pendientes 12"), ("bad", "Rechazados")])
    quiet = ActionButton("Ver todo", Role.QUIET, icon="list")
    buttons.add(_row(charge, segmented))
    buttons.add(
        _row(quiet, IconButton("Actualizar", "refresh-cw"), disabled, ActionButton("Compacto", compact=True, key="F4"))
    )
    column.addWidget(buttons)
    states = Card("Estados")
    states.add(_row(*[StateBadge(state) for state in State]))
    column.addWidget(states)
    column.addWidget(_fields())
    for tone, title, sentence in (
        (Tone.WARNING, "Conteo no respondió: 3 facturas por verificar", "Le toca al dueño: pulse Consultar ahora."),
        (Tone.DANGER, "El RUC 155-2-1234 no existe en la DGI", "Corrija el dato del cliente y vuelva a enviar."),
        (Tone.SUCCESS, "Cierre Z 0042 guardado", "La diferencia fue de 0.25."),
    ):
        notice = Notice(tone, title, sentence)
        if tone is Tone.WARNING:
            notice.add_action(ActionButton("Consultar ahora", key="Ctrl+L"))
        column.addWidget(notice)
    return page


def _fields() -> Card:
    card = Card("Campos")
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.ROOMY)
    name = Field("Nombre o razón social", LineEdit("Como aparece en la factura"), hint="Opcional para consumidor final")
    ruc = Field("RUC o cédula", LineEdit("8-730-241"))
    assert isinstance(ruc.editor, LineEdit)
    ruc.editor.setText("8-730-2411111")
    ruc.set_error("El número tiene un dígito de más: se permiten hasta 6 después del tomo.")
    kind = QComboBox()
    kind.addItems(["Consumidor final", "Contribuyente", "Gobierno", "Extranjero"])
    amount = LineEdit("0.00", role="amount", name="Recibido")
    amount.setText("1,020.00")
    check = QCheckBox("Precios con ITBMS incluido")
    check.setChecked(True)
    radio = QRadioButton("Enviar al cerrar la venta")
    radio.setChecked(True)
    grid.addWidget(name, 0, 0)
    grid.addWidget(ruc, 0, 1)
    grid.addWidget(Field("Tipo de cliente", kind), 0, 2)
    grid.addWidget(Field("Buscar", LineEdit("Nombre, código o marca", icon="search")), 1, 0)
    grid.addWidget(Field("Recibido", amount), 1, 1)
    choices = QVBoxLayout()
    choices.addWidget(check)
    choices.addWidget(QCheckBox("Pedir cédula siempre"))
    choices.addWidget(radio)
    grid.addLayout(choices, 1, 2)
    card.add(grid)
    return card


def sale() -> QWidget:
    """The three zones of selling, as an exercise of proportions."""
    page, column = _page()
    tabs = Tabs("Ventas abiertas")
    for number, (name, amount) in enumerate((("Venta 1", "42.09"), ("Marta Quintero", "13.38"), ("Venta 3", ""))):
        tabs.set_tab(number, name, amount)
    column.setSpacing(Size.SNUG)
    column.addWidget(tabs)
    column.addWidget(
        LineEdit("Código, 3*código o ?texto", role="command", icon="scan-barcode", name="Línea de órdenes")
    )
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
    side = QVBoxLayout()
    side.setSpacing(Size.SNUG)
    total = Card()
    total.add(Figure("Total a cobrar", "$ 1,242.09", "total"))
    total.add(_row(Text("Subtotal 39.34", "muted", figures=True), Text("ITBMS 2.75", "muted", figures=True)))
    charge = ActionButton("Cobrar", Role.CHARGE, icon="banknote", key="F12")
    side.addWidget(total)
    side.addWidget(charge)
    page.toast_anchor = QWidget()  # type: ignore[attr-defined]
    side.addWidget(page.toast_anchor, 1)  # type: ignore[attr-defined]
    side.addWidget(ActionButton("Dejar pendiente", Role.HOLD, icon="pause", key="F6"))
    side.addWidget(ActionButton("Cancelar venta", Role.DANGER, icon="x", key="Ctrl+Del"))
    zones = QHBoxLayout()
    zones.setSpacing(Size.ROOMY)
    zones.addWidget(lines, 1)
    holder = QWidget()
    holder.setFixedWidth(308)
    side.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(side)
    zones.addWidget(holder)
    column.addLayout(zones, 1)
    keys = (("Buscar", "search", "F2"), ("Cliente", "user", "F3"), ("Descuento", "percent", "F4"))
    more = (
        ("Ventas", "list", "F5"),
        ("Reimprimir", "printer", "F7"),
        ("Precio", "tag", "F8"),
        ("Devolución", "undo-2", "F9"),
    )
    column.addWidget(KeyBar("Teclas", [ActionButton(name, icon=icon, key=key) for name, icon, key in keys + more]))
    return page


def documents() -> QWidget:
    """A table with states and an empty one."""
    page, column = _page()
    head = PageHead("Documentos", "Hoy · 6")
    head.add(Segmented("Filtro", [("all", "Todos"), ("open", "En cola"), ("bad", "Rechazados")]))
    column.addWidget(head)
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
    column.addWidget(card, 3)
    nothing: RowsModel[Example] = RowsModel(columns)
    blank = Table(nothing, "Vacío")
    empty = EmptyState("inbox", "Nada pendiente", "abre la venta", key="Alt+1")
    blank.set_empty(empty)
    second = Card(flush=True)
    second.add(blank)
    column.addWidget(second, 2)
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


def window() -> MainWindow:
    """The shell with the example pages."""
    blank = QWidget
    builders = {"sale": sale, "documents": documents, "customers": blank, "products": blank, "attention": blank}
    made = MainWindow(places({**builders, "settings": controls}), practice=True, now=lambda: "10:42")
    made.strip.set_till("01")
    made.strip.set_cashier("Ana Pérez")
    made.strip.set_shift("Turno desde 08:02")
    made.strip.set_network(True)
    made.strip.set_provider("Conteo", Health.GOOD, "Responde en 0.4 s")
    made.set_counts(queued=4, verify=1, rejected=2, attention=3)
    return made


def paint(app: QApplication, folder: Path) -> list[Path]:
    """Every example as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []

    def keep(widget: QWidget, name: str) -> None:
        app.processEvents()
        target = folder / f"{name}.png"
        widget.grab().save(str(target))
        made.append(target)

    for mode in (Mode.LIGHT, Mode.DARK):
        theme.apply(app, mode)
        shell = window()
        for word, width, height in (
            ("sale", 1024, 768),
            ("documents", 1024, 768),
            ("sale", 1920, 1080),
            ("settings", 1366, 1080),
        ):
            shell.resize(width, height)
            shell.show()
            shell.show_page(word)
            if word == "documents":
                shell.say("Factura 001-00000041 autorizada", "CUFE recibido de Conteo", Tone.SUCCESS)
                shell.say("Conteo en pausa 2 min", "No respondió tres veces. Puede seguir vendiendo.", Tone.WARNING)
            keep(shell, f"{mode.value}-{word}-{width}")
        dialog = sheet()
        dialog.show()
        keep(dialog, f"{mode.value}-sheet")
        dialog.close()
        shell.finish()
    return made


def main() -> int:
    """Ask for a folder; say what was painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    theme.prepare(app, Mode.LIGHT)
    text.speak(text.Language.SPANISH)
    for path in paint(app, Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery")):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
