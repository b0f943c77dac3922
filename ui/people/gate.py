"""Who stands at this till: entering at the start, changing by key or card, locking when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Right
from ui import keymap, permission
from ui.bridge import Bridge
from ui.text import tr
from ui.tokens import Tone

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.people.pin import PinSheet

SWITCH_KEY, DRAWER_KEY = "Ctrl+L", "Ctrl+D"
LOCK_SETTING = "lock_minutes"
"""The till's setting: after how many minutes without a key or a touch it locks; empty or 0: never."""

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}  # fmt: skip


class Gate(QObject):
    """While nobody was entered it asks nobody and locks nothing."""

    def __init__(self, shop: Shop, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._shop = shop
        self._bridge = bridge
        self._window = window
        self.sheet: PinSheet | None = None
        self._keys = {SWITCH_KEY: QShortcut(window), DRAWER_KEY: QShortcut(window)}
        for shortcut, act in zip(self._keys.values(), (self.switch, self.open_drawer), strict=True):
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        keymap.current().changed.connect(self._set_keys)
        self._set_keys()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        bridge.settings_changed.connect(self.watch)
        bridge.drawer_requested.connect(self.open_drawer)
        self.watch()

    def start(self) -> None:
        """A till that was closed opens locked: its last cashier may be at home."""
        if self._shop.knows_people():
            self.lock()

    def lock(self) -> None:
        """Nobody sells until somebody proved who they are."""
        if self._shop.people.known() and self.sheet is None:
            self._enter(locked=True)

    def switch(self) -> None:
        """Somebody else, please."""
        if self._shop.people.known():
            if self.sheet is None:
                self._enter(locked=False)
        else:
            words = tr("Agréguelas en Ajustes, Personas: primero quien manda, con su PIN.")
            self._bridge.say(tr("Todavía no hay personas"), words)

    def take_card(self, code: str) -> bool:
        """A person's card: chooses them where somebody is asked for, or begins a change. False: another code."""
        modal = QApplication.activeModalWidget()
        if modal is not None:
            from ui.people.pin import PinSheet

            return isinstance(modal, PinSheet) and modal.take_card(code)
        name = self._shop.lookup.person(code)
        if name:
            self.welcome(name)
        return bool(name)

    def welcome(self, name: str) -> None:
        """Somebody's card was read: only the PIN is missing."""
        if self.sheet is None:
            self._enter(locked=False)
        if self.sheet is not None:
            self.sheet.choose(name)

    def open_drawer(self) -> None:
        """With the right, or a supervisor's, and a reason that stays in the journal."""
        permission.ask(self._shop, self._window, Right.DRAWER, "", self._open_drawer)

    def watch(self) -> None:
        """Take up the setting."""
        app = QApplication.instance()
        minutes = self._shop.setting(LOCK_SETTING)
        self._idle.stop()
        if app is None:
            return
        app.removeEventFilter(self)
        if minutes.isdigit() and int(minutes):
            self._idle.setInterval(int(minutes) * 60_000)
            self._idle.start()
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._idle.start()
        return False

    def _set_keys(self) -> None:
        """The keys in force."""
        for house, shortcut in self._keys.items():
            shortcut.setKey(QKeySequence(keymap.key(house)))

    def _enter(self, *, locked: bool) -> None:
        from ui.people.entering import EnterSheet

        parent = QApplication.activeModalWidget() or self._window
        self.sheet = EnterSheet(self._shop, self._bridge, locked=locked, parent=parent)
        self.sheet.finished.connect(self._forget)
        self.sheet.open()

    def _forget(self) -> None:
        self.sheet = None
        self._window.activateWindow()  # a counter without a window manager has nobody else to give the keys back

    def _open_drawer(self, actor: Actor) -> None:
        if actor.approval:
            self._pulse(actor.name, tr("Con aprobación {id}").format(id=actor.approval))
            return
        from ui.widgets.form import FormSheet

        words = tr("Sin una venta: diga para qué.")
        sheet = FormSheet(tr("Abrir el cajón"), words, width=460, parent=self._window, topic="drawer")
        sheet.add_field("reason", tr("Motivo"), (0, 0, 1), hint=tr("Queda en el diario con su nombre."))

        sheet.offer("reason", tr("Dar cambio"), tr("Revisar el cajón"))

        def keep() -> None:
            if len(sheet.value("reason")) < 4:
                raise Refused("reason", tr("falta el motivo; escriba al menos 4 letras."))
            self._shop.printers.open_drawer(actor.name, reason=sheet.value("reason"))

        sheet.keep = keep
        sheet.add_cancel()
        sheet.add_accept(tr("Abrir"), icon="wallet")
        sheet.fields["reason"].editor.setFocus()
        sheet.open()

    def _pulse(self, name: str, reason: str) -> None:
        try:
            self._shop.printers.open_drawer(name, reason=reason)
        except (Refused, Trouble) as error:
            self._bridge.say(tr("El cajón no se abrió"), error.sentence, Tone.WARNING)
