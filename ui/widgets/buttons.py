"""Buttons that print their key and say by colour what they do to the sale; knows no action."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from app.domain.record import dataclass
from ui import icons, theme
from ui.tokens import Size, Type
from ui.widgets.keycap import cap_width, key_name, paint_cap


class Role(StrEnum):
    """What pressing it means. One CHARGE or PRIMARY a screen."""

    CHARGE = "charge"
    PRIMARY = "primary"
    SECONDARY = "secondary"
    HOLD = "hold"
    DANGER = "danger"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class _Look:
    ink: str
    ground: str  # a colour role, or "" for none
    hover: str
    press: str
    edge: str


_LOOKS = {
    Role.CHARGE: _Look("on_accent", "accent", "accent_hover", "accent_press", ""),
    Role.PRIMARY: _Look("on_accent", "accent", "accent_hover", "accent_press", ""),
    Role.SECONDARY: _Look("text", "surface", "hover", "sunken", "line_strong"),
    Role.HOLD: _Look("warning.ink", "warning.ground", "warning.edge", "warning.edge", "warning.edge"),
    Role.DANGER: _Look("danger.ink", "surface", "danger.ground", "danger.edge", "danger.ink"),
    Role.QUIET: _Look("text", "", "hover", "sunken", ""),
}

GAP = 9
BIG, BIG_LOW = 64, 44  # pixels that the one large button is high; less where the screen is low


def press_by_key(button: QAbstractButton, key: str) -> QShortcut:
    """Press a visible, enabled button by a key anywhere in its window: at once, and once however long it is held.

    `QAbstractButton.setShortcut` shows the button pressed for 100 ms before it does anything.
    """
    shortcut = QShortcut(QKeySequence(key), button)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(button.click)
    return shortcut


class ActionButton(QPushButton):
    """Text, an icon and the key that does the same. The key works wherever the focus is in the window.

    The icon, the text and the cap are painted here, because Qt's style sheets cannot draw a cap.
    """

    def __init__(
        self,
        text: str,
        role: Role = Role.SECONDARY,
        *,
        key: str = "",
        icon: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._icon_name = icon
        self._shortcut: QShortcut | None = None
        self.house_key = self.key = key
        self._key_name = ""
        self._compact = compact
        self._note = ""
        self.unfolds: QWidget | None = None  # where rarer buttons are, whose keys work all the time
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.set_key(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, in a page as in a sheet, whichever other is the default one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def set_key(self, key: str, *, bind: bool = True) -> None:
        """Print a key on the button and, unless another holder binds it, press the button with it."""
        self.key = key
        self._key_name = key_name(key)
        if self._shortcut is not None:
            self._shortcut.setKey(QKeySequence(key if bind else ""))
        elif key and bind:
            self._shortcut = press_by_key(self, key)
        self.setAccessibleDescription(self._key_name)
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_note(self, note: str) -> None:
        """A second, right-hand text in tabular figures: the amount on the charge button."""
        self._note = note
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role) -> None:
        """Another meaning, where the same act is the main one only sometimes."""
        self._role = role
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Lower and with smaller words, where a screen has little room."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Another icon."""
        self._icon_name = name
        self.update()

    def _big(self) -> bool:
        return self._role is Role.CHARGE

    def _text_size(self) -> int:
        return Type.TITLE if self._big() else (Type.SMALL if self._compact else Type.BODY)

    def _icon_side(self) -> int:
        return 24 if self._big() else (16 if self._compact else 19)

    def sizeHint(self) -> QSize:
        parts = [_text_width(self.text(), self._text_size())] if self.text() else []
        if self._icon_name:
            parts.append(self._icon_side())
        if self._key_name:
            parts.append(cap_width(self._key_name))
        if self._note:
            parts.append(_text_width(self._note, self._text_size()) + GAP)
        big = BIG_LOW if self._compact else BIG
        height = big if self._big() else (theme.compact() if self._compact else Size.CONTROL)
        padding = 18 if self._big() else (10 if self._compact else 14)
        return QSize(max(height, sum(parts) + GAP * (len(parts) - 1) + 2 * padding), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colours(self) -> tuple[QColor, QColor | None, QColor | None]:
        look = _LOOKS[self._role]
        if not self.isEnabled():
            edge = theme.shade("line") if look.edge else None
            return theme.shade("faint"), theme.shade("sunken") if look.ground else None, edge
        if self.isChecked():
            return theme.shade("on_accent_soft"), theme.shade("accent_soft"), theme.shade("accent")
        ground = look.ground
        if self.isDown():
            ground = look.press
        elif self.underMouse():
            ground = look.hover
        return (
            theme.shade(look.ink),
            theme.shade(ground) if ground else None,
            theme.shade(look.edge) if look.edge else None,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground, edge = self._colours()
        radius = 13 if self._big() else Size.RADIUS
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(ground if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            self._paint_focus(painter, box, radius)
        self._paint_content(painter, ink)

    def _paint_focus(self, painter: QPainter, box: QRectF, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.shade("focus"), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        if self._role in (Role.CHARGE, Role.PRIMARY):  # blue on green would not be seen
            painter.setPen(QPen(theme.shade("on_accent"), 2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius - 3, radius - 3)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        font = _font(self._text_size())
        metrics = QFontMetrics(font)
        spread = self._big() or bool(self._note)
        left = 18.0 if self._big() else (10.0 if self._compact else 14.0)
        right = self.width() - left
        if not spread:
            left = max(left, (self.width() - (self.sizeHint().width() - 2 * left)) / 2)
            right = self.width() - left
        middle = self.height() / 2
        if self._icon_name:
            side = self._icon_side()
            picture = icons.tinted(self._icon_name, ink.name(), side)
            painter.drawPixmap(QPointF(left, middle - side / 2), picture)
            left += side + GAP
        if self._key_name:
            right -= cap_width(self._key_name)
            paint_cap(painter, right, middle, self._key_name, ink)
            right -= GAP
        painter.setFont(font)
        painter.setPen(ink)
        if self._note:
            painter.drawText(QRectF(left, 0, right - left, self.height()), _RIGHT, self._note)
            right -= _text_width(self._note, self._text_size()) + GAP
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, round(right - left) + 1))
        painter.drawText(QRectF(left, 0, right - left + 1, self.height()), _LEFT, words)


def _font(size: int) -> QFont:
    return theme.font(size, QFont.Weight.DemiBold, figures=True)


@lru_cache(maxsize=512)
def _text_width(text: str, size: int) -> int:
    """Pixels; layouts ask again and again."""
    return QFontMetrics(_font(size)).horizontalAdvance(text)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class IconButton(ActionButton):
    """Only an icon; `name` is what readers say and the tooltip shows."""

    def __init__(
        self, name: str, icon: str, *, key: str = "", compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", Role.QUIET, icon=icon, compact=compact, parent=parent)
        self.setAccessibleName(name)
        self.house_key = key
        self.set_key(key)

    def set_key(self, key: str, *, bind: bool = True) -> None:
        """As on any button, and in the tooltip."""
        super().set_key(key, bind=bind)
        name = self.accessibleName()
        self.setToolTip(f"{name} ({key_name(key)})" if key else name)

    def sizeHint(self) -> QSize:
        side = theme.compact() if self._compact else Size.CONTROL
        extra = cap_width(self._key_name) + GAP if self._key_name else 0
        return QSize(side + extra, side)
