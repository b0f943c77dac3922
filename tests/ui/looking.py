"""What a screen is looked at for: names, plain text, keys on buttons, room for every word, targets for fingers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from ui import theme
from ui.records.bringing import BringSheet
from ui.sale.lines import LinesTable
from ui.tokens import Type
from ui.widgets.flow import Flow
from ui.widgets.keycap import cap_width, key_name
from ui.widgets.labels import Elided
from ui.widgets.rows import CELL
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

FINGER = 44
SLIM = 640
TIP = Qt.ItemDataRole.ToolTipRole
LONGEST = (
    "Detergente líquido concentrado para ropa blanca y de color, repuesto de 2,8 litros, aroma a lavanda",
    "Importadora, Exportadora y Distribuidora de Víveres Hermanos González Domínguez del Istmo, S.A.",
)
"""A product's and a customer's name that no line has room for."""


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
    if isinstance(screen, Sheet) and screen.parentWidget() is None:  # before any window: the whole screen is its own
        wide, high = screen.screen().availableSize().toTuple()  # type: ignore[misc]
    if screen.width() > wide or screen.height() > high:
        yield f"larger than its screen: {screen.width()}x{screen.height()}"
    for widget in seen(screen):
        yield from _cut(widget)
        place = QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())
        if not _scrolled(widget) and not screen.rect().contains(place) and not place.isEmpty():
            yield f"hangs over the edge {place.getRect()}: {told(widget)}"


def sideways(screen: QWidget) -> Iterator[str]:
    """A page or sheet goes down where it has no room, never sideways: nothing is wider than what scrolls it."""
    if not isinstance(screen, QMainWindow | Sheet):
        return
    for widget in seen(screen):
        area = _scrolled(widget)
        if type(area).__name__ == "PaperView" or not isinstance(area, QScrollArea):
            continue
        if not area.viewport().isAncestorOf(widget):
            continue  # its bars
        if area.horizontalScrollBar().maximum():
            yield f"scrolls sideways by {area.horizontalScrollBar().maximum()}: {told(area)}"
        elif (over := widget.mapTo(area.viewport(), QPoint(widget.width(), 0)).x() - area.viewport().width()) > 1:
            yield f"{over} beyond its area: {told(widget)}"


def _scrolled(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(flow := widget.parent(), Flow) and widget.geometry().bottom() > flow.height():
        yield f"{widget.geometry().bottom() - flow.height()} below its rows: {told(widget)}"
    if isinstance(widget, QAbstractButton):
        need = widget.sizeHint()
        if type(widget).__module__.startswith("ui.") and _less(widget.size(), need):
            yield f"cut {widget.width()}x{widget.height()} of {need.width()}x{need.height()}: {told(widget)}"
    elif isinstance(widget, Elided):
        yield from _shortened(widget)
    elif isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, Table):
        yield from _cut_cells(widget)
    elif isinstance(widget, QLineEdit):
        metrics = QFontMetrics(widget.font())
        margins = widget.textMargins().left() + widget.textMargins().right() + 26
        cap = cap_width(key_name(getattr(widget, "key", "")))
        if widget.window().width() < SLIM and widget.accessibleName():
            return  # the name is said, and the line below tells what may be typed
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


def _shortened(label: Elided) -> Iterator[str]:
    """One line may lose its end to a long name, never to anything else; what is lost can be read elsewhere."""
    whole = label.whole()
    if label.text() == whole or (not label.text() and whole == label.accessibleName()):
        return
    if not long(whole):
        yield f"shortened to {label.text()!r}: {whole!r} of {told(label.parent())}"  # type: ignore[arg-type]
    if whole not in label.accessibleName() or not label.toolTip():
        yield f"shortened and nowhere whole: {whole!r}"


def _cut_cells(table: Table) -> Iterator[str]:
    """A cell of a row in sight whose text is no long name; figures grow smaller instead, codes lose their middle.

    What was sold has names of any length; why a row of a file does not enter is said whole below.
    """
    if isinstance(table, LinesTable) or isinstance(table.window(), BringSheet):
        return
    model, bottom = table.model(), table.viewport().height()
    for row in range(max(0, table.rowAt(0)), model.rowCount()):
        if table.rowViewportPosition(row) >= bottom:
            return
        for at, column in enumerate(model.columns):
            cell = model.data(model.index(row, at), CELL)
            if table.window().width() < SLIM and not column.width and model.data(model.index(row, at), TIP):
                continue  # at 200 % on the smallest screen a name may be cut that its tip says; no id and no figure
            if table.isColumnHidden(at) or column.numeric or column.code or cell.state is not None or long(cell.text):
                continue
            font = theme.font(Type.BODY, QFont.Weight.DemiBold if column.strong else QFont.Weight.Normal, figures=True)
            if (need := QFontMetrics(font).horizontalAdvance(cell.text)) > table.columnWidth(at) - 24 + 1:
                yield f"cut cell {table.columnWidth(at) - 24} of {need}: {cell.text!r} of {told(table)}"


def long(text: str) -> bool:
    """Does it hold one of the names that are longer than any line?"""
    return any(name[:24] in text for name in LONGEST)


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
