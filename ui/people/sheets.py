"""The dialogs about one person: enter, role, PIN, card. Each calls the shop once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.errors import Refused
from app.domain.people import ROLES, Actor, Person, checked_pin
from ui import theme
from ui.people.pin import PinLine
from ui.scanner import TAKES_SCANS
from ui.text import tr
from ui.widgets.fields import LineEdit
from ui.widgets.form import FormSheet
from ui.widgets.keypad import Keypad

if TYPE_CHECKING:
    from app.runtime import Shop

After = Callable[[str], object]


def adding(shop: Shop, actor: Actor, after: After, parent: QWidget) -> FormSheet:
    """Somebody new; the first one is the owner, and stands at the till from then on."""
    first = not shop.people.known()
    words = tr("La primera persona manda y agrega a las demás. Desde ahora la caja pregunta quién atiende.")
    sheet = FormSheet(tr("Agregar persona"), words if first else "", width=560, parent=parent, topic="people")
    sheet.add_field("name", tr("Nombre"), (0, 0, 1), hint=tr("Queda en cada venta y decisión."))
    sheet.add_editor("role", tr("Rol"), _roles("owner" if first else "cashier"), (0, 1, 1))
    sheet.fields["role"].editor.setEnabled(not first)
    _ask_new_pin(sheet, 1)

    def keep() -> None:
        pin = _new_pin(sheet)
        person = shop.people.add(sheet.value("name"), sheet.value("role"), pin, actor)
        if first:
            shop.people.take_till(person.name, pin)
        after(person.name)

    return _finished(sheet, keep, tr("Agregar"), "user-plus", "name")


def changing_role(shop: Shop, person: Person, actor: Actor, after: After, parent: QWidget) -> FormSheet:
    """Another role for somebody who works here."""
    sheet = FormSheet(tr("Rol de {name}").format(name=person.name), "", width=460, parent=parent, topic="people")
    sheet.add_editor("role", tr("Rol"), _roles(person.role.name), (0, 0, 1))

    def keep() -> None:
        shop.people.change(person.name, sheet.value("role"), actor, active=person.active)
        after(person.name)

    return _finished(sheet, keep, tr("Cambiar"), "check", "role")


def setting_pin(shop: Shop, person: Person, actor: Actor, after: After, parent: QWidget) -> FormSheet:
    """Another PIN for somebody who forgot theirs."""
    title = tr("PIN nuevo para {name}").format(name=person.name)
    sheet = FormSheet(title, "", width=460, parent=parent, topic="people")
    _ask_new_pin(sheet, 0)

    def keep() -> None:
        shop.people.set_pin(person.name, _new_pin(sheet), actor)
        after(person.name)

    return _finished(sheet, keep, tr("Cambiar"), "key-round", "pin")


def changing_own_pin(shop: Shop, name: str, after: After, parent: QWidget) -> FormSheet:
    """Another PIN for oneself: whoever knows the old one may."""
    sheet = FormSheet(tr("Cambiar mi PIN"), name, width=460, parent=parent, topic="enter")
    sheet.add_editor("old", tr("PIN de ahora"), PinLine(tr("PIN de ahora")), (0, 0, 2))
    _ask_new_pin(sheet, 1)

    def keep() -> None:
        new = checked_pin(_new_pin(sheet))
        try:
            shop.people.change_own_pin(name, sheet.value("old"), new)
        except Refused as refused:
            raise Refused("old", refused.sentence) from None
        after(name)

    return _finished(sheet, keep, tr("Cambiar"), "key-round", "old")


def beginning_anew(shop: Shop, name: str, after: Callable[[Person], object], parent: QWidget) -> FormSheet:
    """The first PIN on this computer for somebody who may change people; they stand at the till from then on."""
    words = tr("Esta copia viene de otro equipo. Ponga su PIN aquí, y después los de los demás en Ajustes, Personas.")
    sheet = FormSheet(tr("PIN nuevo para {name}").format(name=name), words, width=460, parent=parent, topic="safety")
    _ask_new_pin(sheet, 0)

    def keep() -> None:
        pin = _new_pin(sheet)
        shop.people.begin_anew(name, pin)
        after(shop.people.take_till(name, pin))

    return _finished(sheet, keep, tr("Entrar"), "key-round", "pin")


def setting_card(shop: Shop, person: Person, actor: Actor, after: After, parent: QWidget) -> FormSheet:
    """The card that names somebody at the scanner; empty: none."""
    words = tr("Pásela por el lector. La tarjeta solo elige el nombre: el PIN se pide igual.")
    sheet = FormSheet(tr("Tarjeta de {name}").format(name=person.name), words, width=460, parent=parent, topic="people")
    line = LineEdit(name=tr("Código de la tarjeta"))
    line.setProperty(TAKES_SCANS, True)
    line.setText(shop.people.card_of(person.name))
    sheet.add_editor("card", tr("Código de la tarjeta"), line, (0, 0, 1), hint=tr("Vacío: sin tarjeta."))

    def keep() -> None:
        shop.people.set_card(person.name, sheet.value("card"), actor)
        after(person.name)

    return _finished(sheet, keep, tr("Guardar"), "check", "card")


def _roles(chosen: str) -> QComboBox:
    box = QComboBox()
    for role in ROLES.values():
        box.addItem(tr(role.title), role.name)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _ask_new_pin(sheet: FormSheet, row: int) -> None:
    hint = tr("De 4 a 12 cifras; mejor 6.")
    sheet.add_editor("pin", tr("PIN nuevo"), PinLine(tr("PIN nuevo")), (row, 0, 1), hint=hint)
    sheet.add_editor("again", tr("Otra vez"), PinLine(tr("Otra vez")), (row, 1, 1))
    if theme.current().touch:
        sheet.add(Keypad(lambda: _with_cursor(sheet), point=False))


def _with_cursor(sheet: FormSheet) -> PinLine:
    """The line of figures with the cursor, else the first one."""
    lines = sheet.findChildren(PinLine)
    return next((each for each in lines if each is sheet.focusWidget()), lines[0])


def _new_pin(sheet: FormSheet) -> str:
    """The PIN that was typed twice; refused when the two differ."""
    if sheet.value("pin") != sheet.value("again"):
        raise Refused("again", tr("no es igual al primero."))
    return sheet.value("pin")


def _finished(sheet: FormSheet, keep: Callable[[], None], go: str, icon: str, first: str) -> FormSheet:
    sheet.keep = keep
    sheet.add_cancel()
    sheet.add_accept(go, icon=icon)
    sheet.fields[first].editor.setFocus()
    return sheet
