"""What each role may do, as switches that are kept together. Knows no person."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout

from app.domain.errors import Refused, Trouble
from app.domain.money import decimal_from
from app.domain.people import ROLES, TITLES, Actor, Right
from app.domain.people import Role as Rights
from app.domain.record import replace
from app.runtime import Shop
from ui import permission
from ui.bridge import Bridge
from ui.saying import quantity
from ui.settings.draft import Draft
from ui.settings.section import Columned
from ui.text import capital, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.fields import Field, LineEdit
from ui.widgets.flow import flow
from ui.widgets.labels import Text
from ui.widgets.page import row
from ui.widgets.tabs import Segmented


class RightsCard(Columned):
    """One role at a time. What a role may not do, a supervisor can still allow once."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Permisos de cada rol"))
        self._shop = shop
        self._bridge = bridge
        words = tr("Lo que un rol no puede, un supervisor lo aprueba en el momento con su PIN.")
        self.add(Text(words, "muted", wrap=True))
        self.role = Segmented(tr("Rol"), [(each.name, tr(each.title)) for each in ROLES.values()], key="F11")
        self.role.changed.connect(self.show_role)
        self.add(flow(self.role))
        self.switches: dict[Right, QCheckBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Size.ROOMY)
        for right in Right:
            title = tr(TITLES[right])
            switch = QCheckBox(capital(title))
            switch.setAccessibleName(title)
            self.switches[right] = switch
        self.set_across(2)
        self.add(self._grid)
        self.limit = LineEdit(role="amount", name=tr("Descuento sin aprobación, en %"))
        self.limit.setFixedWidth(160)
        self.field = Field(tr("Descuento sin aprobación, en %"), self.limit, hint=tr("De 0 a 100."))
        self.add(self.field)
        self.save = ActionButton(tr("Guardar permisos"), Role.PRIMARY, icon="check", key="Ctrl+S")
        self.save.clicked.connect(self.ask)
        self.add(row(self.save))
        self.draft = Draft(self._read, self.limit, *self.switches.values(), other=self.role)
        self.add(self.draft)

    def set_across(self, across: int) -> None:
        half = -(-len(self.switches) // across)
        for place, switch in enumerate(self.switches.values()):
            self._grid.addWidget(switch, place % half, place // half)

    def arrive(self) -> None:
        """Read what is kept."""
        self.draft.arrive()

    def _read(self) -> None:
        self.show_role(self.role.value())

    def show_role(self, name: str) -> None:
        """One role's rights. KeyError: no such role."""
        self.role.choose(name)
        role = self._kept(name)
        for right, switch in self.switches.items():
            switch.setChecked(right in role.rights)
        self.limit.setText(quantity(role.discount_limit))
        self.field.set_error("")
        self.draft.settle()

    def ask(self) -> None:
        """Keep them, by one who may."""
        permission.ask(self._shop, self, Right.PEOPLE, self.role.value(), self._keep)

    def _kept(self, name: str) -> Rights:
        return next(each for each in self._shop.people.roles() if each.name == name)

    def _keep(self, actor: Actor) -> None:
        self.field.set_error("")
        rights = frozenset(right for right, switch in self.switches.items() if switch.isChecked())
        try:
            limit = decimal_from(self.limit.text().replace(",", "."), "discount_limit", places=2)
            wanted = replace(self._kept(self.role.value()), rights=rights, discount_limit=limit)
            self._shop.people.set_rights(wanted, actor)
        except Refused as refused:
            if refused.field == "discount_limit":
                self.field.set_error(capital(refused.sentence))
            else:
                self._bridge.say(tr("No se guardó"), refused.sentence, Tone.WARNING)
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)
        else:
            self.draft.drop()
            self._bridge.say(tr("Permisos guardados"), tr(ROLES[self.role.value()].title), Tone.SUCCESS)
            self._bridge.person_changed.emit()
