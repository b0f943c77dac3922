"""Which key does what at the till, as this person wants it: the house's keys, presets, changes. Knows no action.

An action is named by the key that the house gives it, so that a button needs no second name.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.errors import Refused
from app.domain.pattern import pattern
from ui.text import mark, tr
from ui.widgets.buttons import ActionButton
from ui.widgets.keycap import KeyCap, key_name

# Written from what their users say; no vendor's list was at hand, so every one of them may be changed afterwards.
PRESETS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "mostrador": (mark("Mostrador"), {}),
    "eleventa": (
        mark("Como eleventa"),
        {"F2": "F10", "F3": "F2", "F4": "Ctrl+G", "F7": "F8", "F8": "F9", "F9": "Ctrl+R"},
    ),
    "odoo": (mark("Como Odoo"), {"F12": "F10", "F11": "Shift+F10", "F3": "Ctrl+U", "F9": "Ctrl+R", "F6": "Ctrl+H"}),
    "unicenta": (mark("Como uniCenta"), {"F12": "F1", "F1": "F12", "F6": "F5", "F5": "F6", "F4": "F8", "F8": "F4"}),
}

_FIXED = {"+", "-", "*", "/", "?", "%", "Return", "Enter", "Esc", "Tab", "Backspace", "Up", "Down", "Ctrl+Z", "Ctrl+C",
          "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+E", "Ctrl+F", "Ctrl+W", "Ctrl+J", "Ctrl+K"}  # fmt: skip
"""What the command line, the customer's row and the window keep for themselves."""

WHOLE_WINDOW = ("Ctrl+D", "Ctrl+L")
"""Actions of the till whose keys work on every page: they may have no key that any page has given away."""

OF_PAGES = frozenset({
    *(f"F{figure}" for figure in range(1, 13)), *(f"Ctrl+{figure}" for figure in range(10)), "Ins", "Del", "Ctrl+Del",
    "Ctrl+B", "Ctrl+G", "Ctrl+H", "Ctrl+I", "Ctrl+M", "Ctrl+N", "Ctrl+O", "Ctrl+P", "Ctrl+R", "Ctrl+S", "Ctrl+T",
    "Ctrl+U", "Ctrl+PgUp", "Ctrl+PgDown", "Alt+E",
})  # fmt: skip
"""Every key that a page beside the till's gives to something of its own; a walk through all pages keeps it true."""

_NAMED = pattern(r"\bF\d{1,2}\b|\bCtrl\+[A-Z]\b")


class Keymap(QObject):
    """The keys in force. Only what differs from the house is kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, str] = {}

    def key(self, house: str) -> str:
        """The key for the action that the house puts on `house`."""
        return self._own.get(house, house)

    def kept(self) -> str:
        """As text for the preferences: `F12=F9 F9=F12`."""
        return " ".join(f"{house}={key}" for house, key in sorted(self._own.items()))

    def load(self, kept: str) -> None:
        """Take up what was kept; words that nobody understands, and a map with one key twice, are left out."""
        pairs = [word.partition("=") for word in kept.split()]
        own = {house: key for house, _, key in pairs if house and possible(key)}
        own = {house: key for house, key in own.items() if house not in WHOLE_WINDOW or key not in OF_PAGES}
        self._own = own if len(set(own.values())) == len(own) else {}
        self.changed.emit()

    def use(self, preset: str) -> None:
        """Take one of `PRESETS`; KeyError: no such."""
        self._own = dict(PRESETS[preset][1])
        self.changed.emit()

    def preset(self) -> str:
        """The preset that is in force exactly, or empty."""
        return next((word for word, (_, keys) in PRESETS.items() if dict(keys) == self._own), "")

    def change(self, house: str, key: str, actions: Mapping[str, str]) -> None:
        """Another key for one action. Refused: another of `actions` (house key to title) has it, or it is fixed."""
        key = _portable(key)
        if not possible(key):
            sentence = tr("{key} no se puede usar: pulse F1 a F12, o Ctrl o Alt con otra tecla.")
            raise Refused("key", sentence.format(key=key_name(key) or "?"))
        if house in WHOLE_WINDOW and key in OF_PAGES:
            raise Refused("key", tr("{key} ya hace algo en otra pantalla.").format(key=key_name(key)))
        for other, title in actions.items():
            if other != house and self.key(other) == key:
                raise Refused("key", tr("{key} ya es «{title}».").format(key=key_name(key), title=title))
        if key == house:
            self._own.pop(house, None)
        else:
            self._own[house] = key
        self.changed.emit()


_keymap: Keymap | None = None


def current() -> Keymap:
    """The keys in force; the house's before anything was loaded."""
    global _keymap
    if _keymap is None:
        _keymap = Keymap()
    return _keymap


def key(house: str) -> str:
    """Short for `current().key`."""
    return current().key(house)


def said(sentence: str) -> str:
    """A sentence that names keys of the house, with those in force."""
    return _NAMED.sub(lambda found: key_name(key(found[0])), sentence)


def apply(page: QWidget, houses: Iterable[str]) -> None:
    """Give the buttons and caps of a page the keys in force, now and whenever they change."""
    known, seen = set(houses), weakref.ref(page)  # the keys outlive every page

    def put() -> None:
        there = seen()
        if there is None or not isValid(there):
            return
        marked: list[ActionButton | KeyCap] = [*there.findChildren(ActionButton), *there.findChildren(KeyCap)]
        changing = [each for each in marked if each.house_key in known and each.key != key(each.house_key)]
        for each in changing:
            each.set_key("")  # two keys that change places must never meet
        for each in changing:
            each.set_key(key(each.house_key))

    put()
    current().changed.connect(put)


def _portable(sequence: str) -> str:
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText)


def possible(key: str) -> bool:
    """May an action have this key? Those that type nothing and that neither the command line nor the rail needs."""
    if not key or key in _FIXED or key != _portable(key) or ", " in key:
        return False
    *held, last = key.split("+")
    function = last.startswith("F") and last[1:].isdigit() and 1 <= int(last[1:]) <= 12
    if "Alt" in held and (last.isdigit() or last == "F4"):
        return False
    return function or last in ("Del", "Ins") or bool({"Ctrl", "Alt"} & set(held))
