"""What a screen is looked at for: names, plain text, keys on buttons, room for every word, targets for fingers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui import help, keymap
from ui.sale.keys import SECOND
from ui.widgets.buttons import ActionButton
from ui.widgets.keycap import cap_width, key_name
from ui.widgets.labels import Elided
from ui.widgets.navigation import NavigationItem

FINGER = 44


def seen(screen: QWidget) -> Iterator[QWidget]:
    """Every widget of a screen that can be seen, Qt's own inner parts of lists and scroll bars left out."""
    for child in screen.findChildren(QWidget):
        if child.isVisible() and not child.objectName().startswith("qt_") and child.window() is screen:
            yield child


def told(widget: QWidget) -> str:
    """Enough to find it."""
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    names = [type(widget).__name__, repr((words or widget.accessibleName())[:50])]
    parent = widget.parent()
    return " ".join([*names, "in", type(parent).__name__])


def unnamed(screen: QWidget) -> Iterator[str]:
    """What takes the focus and has no name for a reader."""
    for widget in seen(screen):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QScrollArea):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            yield f"no name: {told(widget)}"


def interpreted(screen: QWidget) -> Iterator[str]:
    """Labels that would make markup of what comes from outside."""
    for label in screen.findChildren(QLabel):
        if isinstance(label.window(), QFileDialog):
            continue  # Qt's own dialog, closed a moment ago
        if label.textFormat() != Qt.TextFormat.PlainText and not label.objectName().startswith("qt_"):
            yield f"not plain: {told(label)}"


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


def small(screen: QWidget) -> Iterator[str]:
    """What a finger misses."""
    for widget in seen(screen):
        if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox) or not widget.isEnabled():
            continue
        if type(widget).__module__.startswith("PySide6") and isinstance(widget.parent(), QLineEdit | QHeaderView):
            continue  # Qt's own cross inside of a line
        if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox | QAbstractScrollArea):
            continue
        if widget.width() < FINGER or widget.height() < FINGER:
            yield f"small {widget.width()}x{widget.height()}: {told(widget)}"


def clipped(screen: QWidget, size: tuple[int, int]) -> Iterator[str]:
    """Words that have no room, and widgets that hang over an edge."""
    wide, high = size
    if screen.width() > wide or screen.height() > high:
        yield f"larger than its screen: {screen.width()}x{screen.height()}"
    for widget in seen(screen):
        yield from _cut(widget)
        place = QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())
        if not _scrolled(widget) and not screen.rect().contains(place) and not place.isEmpty():
            yield f"hangs over the edge {place.getRect()}: {told(widget)}"


def _scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton):
        need = widget.sizeHint()
        if type(widget).__module__.startswith("ui.") and _less(widget.size(), need):
            yield f"cut {widget.width()}x{widget.height()} of {need.width()}x{need.height()}: {told(widget)}"
    elif isinstance(widget, QLabel) and not isinstance(widget, Elided):
        yield from _cut_label(widget)
    elif isinstance(widget, QLineEdit):
        metrics = QFontMetrics(widget.font())
        margins = widget.textMargins().left() + widget.textMargins().right() + 26
        cap = cap_width(key_name(getattr(widget, "key", "")))
        need_wide = metrics.horizontalAdvance(widget.placeholderText()) + margins + (cap + 12 if cap else 0)
        if not widget.text() and need_wide > widget.width() + 1:
            yield f"cut placeholder {need_wide - widget.width()}: {widget.placeholderText()!r}"
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        room = widget.width() - 34 - 12
        widest = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        if widest > room:
            yield f"cut choice {widest - room}: {told(widget)} {widget.currentText()!r}"
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        yield from _cut_header(widget)


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + 2:
            yield f"cut {label.height()} of {need} high: {told(label)}"
    elif QFontMetrics(label.font()).horizontalAdvance(label.text()) > label.width() + 1:
        yield f"cut {label.width()} wide: {told(label)}"


def _cut_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(model.columnCount()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        need = QFontMetrics(header.font()).horizontalAdvance(text) + 24
        if need > header.sectionSize(section) + 1:
            yield f"cut header {header.sectionSize(section)} of {need}: {text!r} of {told(header.parent())}"


def _less(has: QSize, needs: QSize) -> bool:
    return has.width() < needs.width() - 1 or has.height() < needs.height() - 1


def words(screen: QWidget) -> Iterator[str]:
    """Every text that a person or a reader meets on it."""
    yield screen.windowTitle()
    for widget in seen(screen):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield from (widget.placeholderText(), widget.text() if widget.isReadOnly() else "")
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(min(widget.count(), 40)))
        elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            model = widget.model()
            yield from (
                str(model.headerData(at, Qt.Orientation.Horizontal) or "")
                for at in range(model.columnCount())
                if not widget.isSectionHidden(at)
            )


def cleared_away() -> None:
    """Nothing of the last screen stays."""
    QApplication.sendPostedEvents(None, 52)
