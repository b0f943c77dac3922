"""Surfaces and quiet messages: cards, empty states, notices, big figures. Knows no noun of the shop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import theme
from ui.text import capital, said
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.keycap import KeyCap
from ui.widgets.labels import Fitted, Pictogram, Text

TONE_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-alert",
    Tone.PRACTICE: "graduation-cap",
}
LONG_TITLE = 36  # letters
LINE = 620  # pixels of a sentence that stands alone


class Card(QFrame):
    """A white surface with a hairline. `body` is its column; `flush` lets a table touch the edges."""

    def __init__(self, title: str = "", *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        margin = 1 if flush else Size.ROOMY + 4
        self.body.setContentsMargins(margin, margin + (6 if flush else 0), margin, margin + (6 if flush else 0))
        self.body.setSpacing(Size.SNUG)
        if title:
            self.body.addWidget(Text(title, "strong", wrap=len(title) > LONG_TITLE))

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout under the last."""
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)


class Figure(QWidget):
    """A number with its name above it; in the role `total` it fills its width."""

    def __init__(self, caption: str, value: str = "", role: str = "figure", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._caption = Text(caption, "caption")
        self._value: Text | Fitted = Fitted(value) if role == "total" else Text(value, role)
        column.addWidget(self._caption)
        column.addWidget(self._value)

    def set_caption(self, caption: str) -> None:
        """Another name."""
        self._caption.setText(caption)

    def value(self) -> str:
        """The number that is shown."""
        return self._value.text()

    def set_value(self, value: str) -> None:
        """Another number."""
        self._value.setText(value)


class EmptyState(QWidget):
    """Nothing here yet: an icon, a sentence, and the key that changes it."""

    def __init__(
        self, icon: str, title: str, sentence: str = "", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(Size.TIGHT)
        column.addStretch(1)
        column.addWidget(_Medallion(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Size.UNIT)
        self._heading = Text(title, "strong", wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        if sentence:
            row = QHBoxLayout()
            row.addStretch(1)
            if key:
                row.addWidget(KeyCap(key))
            words = sentence if key else capital(sentence)  # after a key's cap it goes on
            row.addWidget(_wrapped(words, centred=not key), 1_000)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(2)

    def set_title(self, title: str) -> None:
        """Why there is nothing, where that can change."""
        self._heading.setText(title)

    def title(self) -> str:
        """What is shown large."""
        return self._heading.text()

    def add_action(self, button: ActionButton) -> None:
        """A button under the sentence."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)


def _wrapped(sentence: str, *, centred: bool) -> Text:
    """As wide as its words, up to a line that is pleasant to read; narrower where there is no room."""
    label = Text(sentence, "muted", wrap=True)
    label.setMaximumWidth(min(LINE, label.fontMetrics().horizontalAdvance(sentence) + 8))
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


class _Medallion(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setFixedSize(72, 72)
        picture = Pictogram(icon, "on_accent_soft", 32, self)
        picture.move(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade("accent_soft"))
        painter.drawEllipse(self.rect())


class Notice(QWidget):
    """A message that stays: what happened, whose turn it is, and the one button that helps."""

    def __init__(self, tone: Tone, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 14, 11)
        row.setSpacing(12)
        self._picture = Pictogram(TONE_ICONS[tone], f"{tone.value}.ink", 22)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._title = Text(title, "strong", wrap=True)
        self._sentence = Text(sentence, "body", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        row.addLayout(column, 1)
        self._sentence.setVisible(bool(sentence))  # once it is a part of this: before, it would be a window

    def title(self) -> str:
        """What it says first."""
        return self._title.text()

    def sentence(self) -> str:
        """What it says below."""
        return self._sentence.text()

    def say(self, title: str, sentence: str = "") -> None:
        """Other words."""
        self._title.setText(title)
        self._sentence.setText(said(sentence))
        self._sentence.setVisible(bool(sentence))

    def say_in(self, tone: Tone, title: str, sentence: str = "") -> None:
        """Other words in another tone."""
        self._tone = tone
        self._picture.set_icon(TONE_ICONS[tone], f"{tone.value}.ink")
        self.say(title, sentence)
        self.update()

    def add_action(self, button: ActionButton) -> None:
        """The one thing to do about it."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.shade(f"{self._tone.value}.edge"), 1))
        painter.setBrush(theme.shade(f"{self._tone.value}.ground"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
