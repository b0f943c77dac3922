"""Labels that never interpret what they show: whatever comes from outside stays plain text."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.domain.wording import Sentence
from ui import icons, theme
from ui.text import said
from ui.tokens import Type


def tip(text: str) -> str:
    """A tooltip that says the text letter by letter: Qt itself would draw what looks like HTML."""
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text


class Text(QLabel):
    """A line or paragraph. `role`: body, muted, small, caption, label, strong, title, heading, figure, total, error."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        wrap: bool = False,
        figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if figures or role in ("figure", "total"):
            use_figures(self)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Sentences of the shop are said in the person's language; whatever people typed stays as it is."""
        super().setText(said(text) if isinstance(text, Sentence) else text)

    def set_role(self, role: str) -> None:
        """Change the look, for instance from `muted` to `error`."""
        if self.property("role") != role:
            self.setProperty("role", role)
            repolish(self)


class Elided(Text):
    """One line that ends in … when there is no room; the whole text is its tooltip. `whole_only`: or is left out."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        figures: bool = False,
        whole_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._whole, self._whole_only = "", whole_only
        super().__init__("", role, figures=figures, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """The whole text; what fits is drawn."""
        self._whole = said(text) if isinstance(text, Sentence) else text
        self._fit()

    def whole(self) -> str:
        """The text with what did not fit."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        cut = shown != self._whole
        if cut and self._whole_only:
            shown = ""
        QLabel.setText(self, shown)
        self.setToolTip(tip(self._whole) if cut else "")
        self.setAccessibleName(self._whole if cut else "")


class Fitted(QWidget):
    """A short text as large as its room allows: the total is the largest text on screen, whatever the currency."""

    def __init__(
        self, text: str = "", *, largest: int = Type.TOTAL, smallest: int = 28, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._largest = largest
        self._smallest = smallest
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def setText(self, text: str) -> None:
        """Another text, plain."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """What is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(120, round(self._largest * 1.22))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self._smallest * 1.22))

    def _bursts(self, metrics: QFontMetrics) -> bool:
        return metrics.horizontalAdvance(self._text) > self.width() or _tall(metrics) > self.height() - 2

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._largest
        font = theme.font(size, QFont.Weight.Bold, figures=True)
        while size > self._smallest and self._bursts(QFontMetrics(font)):
            size -= 2
            font.setPixelSize(size)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(theme.shade("text"))
        metrics = QFontMetrics(font)  # in little room the comma below the line counts, and the room above it does not
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        lowest = (self.height() + _tall(metrics)) // 2 - (_tall(metrics) - metrics.capHeight())
        painter.drawText(0, min(base, lowest), self._text)


def _tall(metrics: QFontMetrics) -> int:
    """Pixels of a figure with its comma."""
    return metrics.capHeight() * 5 // 4


class Pictogram(QWidget):
    """An icon that decorates a text beside it, drawn in the theme of the moment; screen readers pass it by."""

    def __init__(self, name: str, role: str = "text", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._size = size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, role: str) -> None:
        """Another picture."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, icons.pixmap(self._name, self._role, self._size))


class Rule(QFrame):
    """A thin line between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")


def use_figures(widget: QWidget) -> None:
    """Digits of one width, so that amounts stand under each other and a clock does not jump."""
    font = QFont(widget.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(font)


def repolish(widget: QWidget) -> None:
    """Make the style sheet look at a widget's properties again; one that was never shown will be looked at then."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
