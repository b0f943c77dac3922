"""Buttons, badges, fields, choices and messages on one page; the words are examples and not translated."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QRadioButton, QVBoxLayout

from ui.tokens import Size, Tone
from ui.widgets.badge import State, StateBadge
from ui.widgets.bars import PageHead
from ui.widgets.buttons import ActionButton, IconButton, Role
from ui.widgets.cards import Card, Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.page import Page, row
from ui.widgets.tabs import Segmented


def page() -> Page:
    """Buttons, badges, fields, choices, messages."""
    made = Page()
    head = PageHead("Piezas", "Botones, campos y estados")
    head.add(ActionButton("Nuevo", Role.PRIMARY, icon="plus", key="Ctrl+N"))
    made.add(head)
    made.add(_buttons())
    states = Card("Estados")
    states.add(row(*[StateBadge(state) for state in State]))
    made.add(states)
    made.add(_fields())
    for tone, title, sentence in (
        (Tone.WARNING, "Conteo no respondió: 3 facturas por verificar", "Le toca al dueño: pulse Consultar ahora."),
        (Tone.DANGER, "El RUC 155-2-1234 no existe en la DGI", "Corrija el dato del cliente y vuelva a enviar."),
        (Tone.SUCCESS, "Cierre Z 0042 guardado", "La diferencia fue de 0.25."),
    ):
        notice = Notice(tone, title, sentence)
        if tone is Tone.WARNING:
            notice.add_action(ActionButton("Consultar ahora", key="Ctrl+L"))
        made.add(notice)
    return made


def _buttons() -> Card:
    disabled = ActionButton("No disponible", Role.PRIMARY, icon="send")
    disabled.setEnabled(False)
    buttons = Card("Botones")
    buttons.add(
        row(
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
    buttons.add(row(charge, segmented))
    buttons.add(
        row(quiet, IconButton("Actualizar", "refresh-cw"), disabled, ActionButton("Compacto", compact=True, key="F4"))
    )
    return buttons


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
