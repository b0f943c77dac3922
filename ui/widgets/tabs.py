"""Open sales as tabs, and a switch between a few choices; knows no sale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QTabBar, QWidget

from ui import theme
from ui.tokens import Size, Type
from ui.widgets.buttons import GAP, press_by_key
from ui.widgets.flow import Flow
from ui.widgets.keycap import KeyCap, cap_width, key_name, paint_cap

WIDEST = 200  # what a tab says; the style adds its padding and cuts what is wider


class Tabs(QTabBar):
    """Tabs with a name and, if there is one, an amount after it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_tab(self, number: int, name: str, amount: str = "") -> None:
        """Name a tab; adds tabs until there are enough."""
        while self.count() <= number:
            self.addTab("")
        after = f"   {amount}" if amount else ""
        metrics = QFontMetrics(theme.font(Type.BODY, QFont.Weight.DemiBold, figures=True))
        room = WIDEST - metrics.horizontalAdvance(after)
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)  # a long name never pushes its amount out
        self.setTabText(number, f"{short.replace('&', '&&')}{after}")
        self.setTabToolTip(number, name if short != name else "")
        self.setAccessibleTabName(number, f"{name}{after}")


class _Choice(QAbstractButton):
    def __init__(self, text: str, align: Qt.AlignmentFlag, key: str) -> None:
        super().__init__()
        self._align = align
        self.key, self._key_name = key, key_name(key)
        if key:
            press_by_key(self, key)
            self.setAccessibleDescription(self._key_name)
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def _font(self) -> QFont:
        return theme.font(Type.SMALL, QFont.Weight.DemiBold, figures=True)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 28 + self._room()
        return QSize(width, max(theme.compact(), Size.CONTROL - 8))

    def _room(self) -> int:
        """What the cap takes at the right."""
        return cap_width(self._key_name) + GAP - 4 if self.key else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(theme.shade("surface") if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.shade("focus" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(box, 7, 7)
        painter.setFont(self._font())
        ink = "on_accent_soft" if self.isChecked() else ("text" if self.underMouse() else "muted")
        ink = ink if self.isEnabled() else "faint"
        painter.setPen(theme.shade(ink))
        painter.drawText(self.rect().adjusted(14, 0, -14 - self._room(), 0), self._align, self.text())
        if self.key:
            left = self.width() - 8 - cap_width(self._key_name)
            paint_cap(painter, left, self.height() / 2, self._key_name, theme.shade(ink))


class Segmented(Flow):
    """One of a few choices, all in sight: in rows as wide as there is room, or one under the other."""

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        upright: bool = False,
        key: str = "",
        keys: Sequence[str] = (),
    ) -> None:
        """`choices`: (word that is emitted, text that is shown); the first is chosen.

        `keys` are the choices' own, `key` steps to the next one; each is printed where it works.
        """
        super().__init__(margin=4, gap=2, parent=parent)
        self.upright = upright
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        side = Qt.AlignmentFlag.AlignLeft if upright else Qt.AlignmentFlag.AlignHCenter
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Choice] = {}
        for place, (word, text) in enumerate(choices):
            own = keys[place] if place < len(keys) else ""
            button = _Choice(text, side | Qt.AlignmentFlag.AlignVCenter, own)
            button.clicked.connect(lambda _=False, chosen=word: self.changed.emit(chosen))
            self._buttons[word] = button
            self._group.addButton(button)
            self.add(button)
        if key:
            cap = QWidget()
            beside = QHBoxLayout(cap)
            beside.setContentsMargins(0, 0, Size.UNIT, 0)
            beside.addWidget(KeyCap(key))
            self.add(cap)
            QShortcut(QKeySequence(key), self).activated.connect(self.step)
        self.choose(choices[0][0])

    def step(self) -> None:
        """The next of the choices that are offered, as if it had been clicked."""
        offered = [button for button in self._buttons.values() if not button.isHidden()]
        at = next((place for place, button in enumerate(offered) if button.isChecked()), -1)
        offered[(at + 1) % len(offered)].click()

    def choose(self, word: str) -> None:
        """Choose without emitting. KeyError: no such choice."""
        self._buttons[word].setChecked(True)

    def set_text(self, word: str, text: str) -> None:
        """Rename a choice, for instance with a count."""
        self._buttons[word].setText(text)
        self._buttons[word].setAccessibleName(text)
        self._buttons[word].updateGeometry()

    def offer(self, word: str, *, offered: bool) -> None:
        """Offer a choice or not. KeyError: no such choice."""
        self._buttons[word].setVisible(offered)

    def value(self) -> str:
        """The word that is chosen."""
        return next(word for word, button in self._buttons.items() if button.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.shade("line"), 1))
        painter.setBrush(theme.shade("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.RADIUS + 1, Size.RADIUS + 1)
