"""Changes who stands at the till: choose a name, type the PIN. Locked, there is no way back but the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.people import Person
from ui.bridge import Bridge
from ui.people.pin import PinSheet
from ui.people.sheets import beginning_anew, changing_own_pin
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton

if TYPE_CHECKING:
    from app.runtime import Shop


class EnterSheet(PinSheet):
    """Open sales stay with the till, whoever sells them on."""

    def __init__(self, shop: Shop, bridge: Bridge, *, locked: bool = False, parent: QWidget | None = None) -> None:
        people = [each for each in shop.people.all() if each.active]
        now = shop.setting("cashier")
        title = tr("¿Quién atiende?") if locked else tr("Cambiar de persona")
        words = tr("Las ventas abiertas siguen en esta caja.")
        super().__init__(shop, title, words, people, parent=parent)
        self._bridge = bridge
        self._locked = locked
        if not locked and any(each.name.casefold() == now.casefold() for each in people):
            own = ActionButton(tr("Cambiar mi PIN"), icon="key-round", key="F6")
            own.clicked.connect(self.change_own_pin)
            self.add_button(own, first=True)
        self.finish(tr("Entrar"), icon="key-round", cancel=not locked)
        others = [each.name for each in people if each.name.casefold() != now.casefold()]
        self.choose(now if locked or not others else others[0])

    def work(self, name: str, pin: str) -> object:
        """Prove it and take the till."""
        return self._shop.people.take_till(name, pin)

    def done_with(self, found: object) -> None:
        """Tell the strip, and whoever draws by rights."""
        assert isinstance(found, Person)
        self._bridge.settings_changed.emit()
        self._bridge.person_changed.emit()
        self._bridge.say(tr("Atiende {name}").format(name=found.name), tr(found.role.title), Tone.SUCCESS)

    def _failed(self, sentence: str) -> None:
        super()._failed(sentence)
        person = self.person()
        if person is not None and person.name in {each.name for each in self._shop.people.stranded()}:
            beginning_anew(self._shop, person.name, self._proved, self).open()

    def change_own_pin(self) -> None:
        """For who stands at the till: the old PIN proves it."""
        name, parent = self._shop.setting("cashier"), self.parentWidget()
        self.reject()
        bridge = self._bridge
        told = lambda _: bridge.say(tr("PIN cambiado"), name, Tone.SUCCESS)  # noqa: E731
        changing_own_pin(self._shop, name, told, parent or self).open()

    def reject(self) -> None:
        """A locked till stays locked; its window can still be closed."""
        if not self._locked:
            super().reject()
