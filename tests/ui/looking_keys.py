"""What keys a screen is looked at for: one thing each, printed where it works, and none lacking."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.ui.looking import seen, told
from ui import help, keymap
from ui.main_window import MainWindow
from ui.sale.keys import HELD, SECOND, actions
from ui.widgets.buttons import ActionButton
from ui.widgets.chips import Chip
from ui.widgets.keycap import key_name
from ui.widgets.keypad import Keypad, Phrases
from ui.widgets.navigation import NavigationItem
from ui.widgets.tabs import Segmented


def keys(screen: QWidget) -> Iterator[str]:
    """Keys that two things of one window want, and keys that no eye can find."""
    given = [
        (short.key().toString(QKeySequence.SequenceFormat.PortableText), short)
        for short in screen.findChildren(QShortcut)
        if short.isEnabled() and not short.key().isEmpty() and _reached(short)
    ]
    for key, often in Counter(key for key, _ in given).items():
        if often > 1:
            yield f"key {key} is given {often} times: {[told(s.parent()) for k, s in given if k == key]}"  # type: ignore[arg-type]
    for key, short in given:
        parent = short.parent()
        if short.objectName() == SECOND or key == "Esc" or (parent is screen and key in _listed()):
            continue
        if short.objectName() == HELD and key in map(keymap.key, actions()):  # F1 lists it
            continue
        if key not in _printed(screen):
            yield f"key {key} is printed nowhere: {told(parent)}"  # type: ignore[arg-type]


def _listed() -> set[str]:
    """Keys of the whole window that have no button: F1 tells them on every page."""
    return {keymap.key(house) for house, _ in help.EVERYWHERE}


def _reached(short: QShortcut) -> bool:
    parent = short.parent()
    return isinstance(parent, QWidget) and parent.isVisible() and parent.isEnabled()


def _printed(screen: QWidget) -> set[str]:
    found = set()
    unfolded = [each.unfolds.findChildren(ActionButton) for each in screen.findChildren(ActionButton) if each.unfolds]
    for widget in (*seen(screen), *chain(*unfolded)):
        for name in ("key", "house_key", "printed_key"):
            key = getattr(widget, name, "")
            if isinstance(key, str) and key:
                found.add(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText))
    for item in screen.findChildren(NavigationItem):
        found.update(
            short.key().toString(QKeySequence.SequenceFormat.PortableText) for short in item.findChildren(QShortcut)
        )
        assert item.accessibleDescription() == key_name(item.findChildren(QShortcut)[0].key().toString())
    return found


def unregistered(screen: QWidget) -> Iterator[str]:
    """Keys of a page that the list of them does not know: a key of the whole window could be put upon them."""
    if not isinstance(screen, MainWindow) or screen.current() == "sale":
        return
    houses = {keymap.key(house) for house in keymap.WHOLE_WINDOW}
    for short in screen.findChildren(QShortcut):
        key = short.key().toString(QKeySequence.SequenceFormat.PortableText)
        known = key in keymap.OF_PAGES or key in houses or not keymap.possible(key)
        if short.isEnabled() and _reached(short) and not known:
            yield f"not in keymap.OF_PAGES: {key}"


def keyless(screen: QWidget) -> Iterator[str]:
    """Buttons that could be pressed now and print no key. What needs none says here why.

    A figure, a point or a usual word of a keypad types what stands on it; a choice among several follows the arrows;
    a box is a field of its form and follows the space bar. A chip of the strip has no room: its tip names the key.
    """
    for widget in seen(screen):
        if not isinstance(widget, QAbstractButton) or not widget.isEnabled() or _needs_no_key(widget):
            continue
        if isinstance(widget, Chip):
            if key_name(widget.way) not in widget.toolTip() or not widget.way:
                yield f"no key: {told(widget)}"
        elif not getattr(widget, "key", ""):
            yield f"no key: {told(widget)}"


def _needs_no_key(widget: QAbstractButton) -> bool:
    if type(widget).__module__.startswith("PySide6") and not isinstance(widget, QCheckBox):
        return isinstance(widget.parent(), QLineEdit | QHeaderView | QTabBar | QAbstractScrollArea)
    if isinstance(widget, Chip):
        return not widget.receivers(SIGNAL("clicked(bool)")) or bool(widget.key)
    group = widget.group()
    walked = group is not None and group.exclusive() and isinstance(widget.parent(), Segmented)
    return isinstance(widget, QCheckBox) or isinstance(widget.parent(), Keypad | Phrases) or walked
