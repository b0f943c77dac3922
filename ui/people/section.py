"""The settings of who works here: people, what their roles may do, when the till locks. Knows no PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Person, Right
from app.runtime import Shop
from app.runtime.drawer import REQUIRED
from ui import permission
from ui.bridge import Bridge
from ui.people import sheets
from ui.people.gate import LOCK_SETTING
from ui.people.rights import RightsCard
from ui.settings.section import Form, Section, choose
from ui.text import mark, tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.form import FormSheet
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

ROWS_IN_SIGHT = 5
MINUTES = (1, 2, 5, 10, 15, 30)
Making = Callable[[Actor], FormSheet]


def state(person: Person) -> str:
    """How somebody stands, in a word."""
    if not person.active:
        return tr("Ya no trabaja aquí")
    return tr("Bloqueado: PIN") if person.locked else tr("Activo")


class PeopleSection(Section):
    """While nobody was entered, nobody is asked for anything."""

    journal_wanted = Signal()

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Personas"))
        self._shop = shop
        self._bridge = bridge
        columns: list[Column[Person]] = [
            Column(mark("Nombre"), lambda each: each.name, strong=True),
            Column(mark("Rol"), lambda each: tr(each.role.title), 140),
            Column(mark("Estado"), state, 190, muted=lambda each: each.active and not each.locked),
            Column(mark("Tarjeta"), lambda each: tr("Sí") if shop.people.card_of(each.name) else "", 90, muted=True),
        ]
        self.rows: RowsModel[Person] = RowsModel(columns)
        self.table = Table(self.rows, tr("Personas"))
        self._build_table()
        self.rights = RightsCard(shop, bridge)
        self.add(self.rights)
        self._build_locks()

    def _build_table(self) -> None:
        self.table.setMinimumHeight(42 + Size.ROW * ROWS_IN_SIGHT)
        words = tr("agrega a quien manda. Hasta entonces nadie necesita un PIN.")
        self.table.set_empty(EmptyState("users", tr("Todavía no hay personas"), words, key="Ins"))
        self.table.chosen.connect(lambda _: self._show_keys())
        card = Card(flush=True)
        card.add(self.table)
        self.add(card)
        self.buttons: dict[str, ActionButton] = {}
        for word, text, role, icon, key, act in (
            ("add", tr("Agregar"), Role.PRIMARY, "user-plus", "Ins", self.add_person),
            ("role", tr("Rol"), Role.SECONDARY, "users", "F4", self.change_role),
            ("pin", tr("PIN"), Role.SECONDARY, "key-round", "F6", self.set_pin),
            ("card", tr("Tarjeta"), Role.SECONDARY, "credit-card", "F7", self.set_card),
            ("unlock", tr("Desbloquear"), Role.SECONDARY, "lock", "F8", self.unlock),
            ("journal", tr("Diario"), Role.SECONDARY, "list", "F9", self.journal_wanted.emit),
            ("leave", tr("Dar de baja"), Role.DANGER, "log-out", "Del", self.leave),
        ):
            button = ActionButton(text, role, icon=icon, key=key)
            button.clicked.connect(lambda _=False, do=act: do())
            self.buttons[word] = button
        self.keys = KeyBar(tr("Qué hacer"), self.buttons.values())
        self.add(self.keys)

    def _build_locks(self) -> None:
        form = Form(tr("Caja y bloqueo"))
        self.required = QCheckBox(tr("Exigir la caja abierta para vender"))
        self.lock = QComboBox()
        self.lock.addItem(tr("Nunca"), "")
        for minutes in MINUTES:
            self.lock.addItem(tr("A los {n} min sin uso").format(n=minutes), str(minutes))
        form.put("required", tr("Vender con la caja cerrada"), self.required, hint=tr("Si no, se vende igual."))
        form.put("lock", tr("Bloquear la caja"), self.lock, hint=tr("Vuelve a pedir el PIN; nada se pierde."))
        self.required.clicked.connect(lambda on: self._keep(REQUIRED, "yes" if on else ""))
        self.lock.activated.connect(lambda _: self._keep(LOCK_SETTING, str(self.lock.currentData())))
        self.add(form)

    def arrive(self) -> None:
        """Read what is kept."""
        self.read()
        self.rights.arrive()
        self.required.setChecked(self._shop.drawer.required())
        choose(self.lock, self._shop.setting(LOCK_SETTING))
        self.table.setFocus()

    def read(self, name: str = "") -> None:
        """Everybody anew; `name` or who was chosen stays chosen."""
        chosen = self.person()
        self.rows.set_rows(sorted(self._shop.people.all(), key=lambda each: (not each.active, each.name.casefold())))
        names = [each.name for each in self.rows.rows()]
        wanted = name or (chosen.name if chosen else "")
        self.table.choose(names.index(wanted) if wanted in names else 0)
        self._show_keys()

    def person(self) -> Person | None:
        """Who is chosen."""
        at = self.table.current()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def add_person(self) -> None:
        """Ins."""
        self._ask(Right.PEOPLE, "", lambda actor: sheets.adding(self._shop, actor, self._told, self.window()))

    def change_role(self) -> None:
        """Another role."""
        self._about(lambda person, a: sheets.changing_role(self._shop, person, a, self._told, self.window()))

    def set_card(self) -> None:
        """A card, or none."""
        self._about(lambda person, a: sheets.setting_card(self._shop, person, a, self._told, self.window()))

    def set_pin(self) -> None:
        """One's own with the old one; another's with the right."""
        person = self.person()
        if person is not None and person.name.casefold() == permission.who(self._shop).casefold():
            sheets.changing_own_pin(self._shop, person.name, self._told, self.window()).open()
        else:
            self._about(lambda who, a: sheets.setting_pin(self._shop, who, a, self._told, self.window()))

    def unlock(self) -> None:
        """Let somebody try again."""
        person = self.person()
        if person is not None:
            self._do(Right.APPROVE, person, lambda actor: self._shop.people.unlock(person.name, actor))

    def leave(self) -> None:
        """Gone, or back: nobody is ever deleted, because their name stands on sales."""
        person = self.person()
        if person is not None:
            change = self._shop.people.change
            active = not person.active
            self._do(Right.PEOPLE, person, lambda a: change(person.name, person.role.name, a, active=active))

    def _about(self, make: Callable[[Person, Actor], FormSheet]) -> None:
        person = self.person()
        if person is not None:
            self._ask(Right.PEOPLE, person.name, lambda actor: make(person, actor))

    def _ask(self, right: Right, subject: str, make: Making) -> None:
        permission.ask(self._shop, self, right, subject, lambda actor: make(actor).open())

    def _do(self, right: Right, person: Person, work: Callable[[Actor], object]) -> None:
        def go(actor: Actor) -> None:
            try:
                work(actor)
            except (Refused, Trouble) as error:
                self._bridge.say(tr("No se hizo"), error.sentence, Tone.WARNING)
            self._told(person.name)

        permission.ask(self._shop, self, right, person.name, go)

    def _told(self, name: str) -> None:
        self.read(name)
        self._bridge.settings_changed.emit()
        self._bridge.person_changed.emit()

    def _show_keys(self) -> None:
        person = self.person()
        for word in ("role", "pin", "card", "leave"):
            self.buttons[word].setEnabled(person is not None)
        self.buttons["unlock"].setVisible(person is not None and person.locked)
        gone = person is not None and not person.active
        self.buttons["leave"].set_text(tr("Vuelve") if gone else tr("Dar de baja"))
        self.buttons["leave"].set_role(Role.SECONDARY if gone else Role.DANGER)
        self.keys.place()

    def _keep(self, key: str, value: str) -> None:
        try:
            self._shop.set_setting(key, value)
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)
        else:
            self._bridge.settings_changed.emit()
