"""Short news at the edge of the window: it never takes the focus, never blocks, and leaves by itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import theme
from ui.tokens import Size, Tone
from ui.widgets.cards import TONE_ICONS
from ui.widgets.labels import Pictogram, Text
from ui.widgets.page import Page, is_low

STAY_MS = 5_000
STAY_LONG_MS = 9_000  # what somebody must read
SETTLED_MS = 30  # until what the same key changed on the page stands where it stays
AT_ONCE = 3
WIDTH = 380
LEAST_BESIDE = 240  # pixels beside a sheet in which news can be read
MARGIN = 10  # room for the shadow


class Toast(QWidget):
    """One piece of news."""

    def __init__(self, tone: Tone, title: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{title}. {sentence}" if sentence else title)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 15, MARGIN + 9, MARGIN + 12, MARGIN + 12)
        row.setSpacing(12)
        row.addWidget(Pictogram(TONE_ICONS[tone], f"{tone.value}.ink", 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(title, "strong", wrap=True))
        if sentence:
            column.addWidget(Text(sentence, "muted", wrap=True))
        row.addLayout(column, 1)
        long = tone in (Tone.DANGER, Tone.WARNING)
        QTimer.singleShot(STAY_LONG_MS if long else STAY_MS, self, self.deleteLater)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(MARGIN + 0.5, MARGIN - 2.5, -MARGIN - 0.5, -MARGIN - 2.5)
        shadow = QColor(theme.colour("shadow"))
        shadow.setAlpha(16 if theme.colours().dark else 3)
        painter.setBrush(shadow)
        for spread in range(MARGIN, 0, -1):  # a soft shadow without an off-screen effect
            painter.drawRoundedRect(
                box.translated(0, 3).adjusted(-spread, -spread, spread, spread), 11 + spread, 11 + spread
            )
        painter.setPen(QPen(theme.shade(f"{self._tone.value}.edge"), 1))
        painter.setBrush(theme.shade("raised"))
        painter.drawRoundedRect(box, 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade(f"{self._tone.value}.ink"))
        painter.drawRoundedRect(QRectF(box.left() + 5, box.top() + 9, 4, box.height() - 18), 2, 2)


class Toasts(QObject):
    """The pile of a window's toasts: at the bottom right above the strip, or where the page has room for them."""

    def __init__(self, window: QWidget, *, above: int = 48) -> None:
        super().__init__(window)
        self._window = window
        self._above = above
        self._pile: list[Toast] = []
        self._anchor: QWidget | None = None
        self._again = QTimer(self)  # once more when the page in front has its buttons where they stay
        self._again.setSingleShot(True)
        self._again.setInterval(SETTLED_MS)
        self._again.timeout.connect(self._place)
        window.installEventFilter(self)

    def say(self, title: str, sentence: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Tell something; a fourth toast pushes the oldest out."""
        toast = Toast(tone, title, sentence, self._window)
        toast.destroyed.connect(self._settle)
        self._pile.append(toast)
        while len(self._pile) > (1 if self._low() else AT_ONCE):
            self._pile.pop(0).deleteLater()
        toast.show()
        self._place()
        self._again.start()

    def anchor(self, widget: QWidget | None) -> None:
        """Pile them over this widget from now on: on the sale screen they must not cover total, lines or keys."""
        if self._anchor is not None:
            self._anchor.removeEventFilter(self)
        self._anchor = widget
        if widget is not None:
            widget.installEventFilter(self)
        self._place()
        self._again.start()

    def shown(self) -> int:
        """How many are on the screen."""
        return len(self._pile)

    def _settle(self, gone: QObject) -> None:
        self._pile = [toast for toast in self._pile if toast is not gone and isValid(toast)]
        self._place()

    def _low(self) -> bool:
        """Is there room for one piece of news only, over what can be done without for some seconds?"""
        return is_low(self._window.height() - self._above)

    def _at_the_edge(self) -> QRect:
        wide = min(WIDTH, self._window.width())
        return QRect(self._window.width() - wide, 0, wide, self._window.height())

    def _room(self) -> QRect:
        if self._anchor is not None and self._anchor.isVisible():
            corner = self._anchor.mapTo(self._window, QPoint(0, 0))
            return QRect(corner, self._anchor.size()).adjusted(-MARGIN, 0, MARGIN, MARGIN)
        right = self._window.width()
        return self._above_buttons(right - WIDTH - Size.TIGHT)

    def _above_buttons(self, left: int) -> QRect:
        room = QRect(left, 0, WIDTH, self._window.height() - self._above + MARGIN)
        room.setBottom(min((top for top in self._buttons_under(room)), default=room.bottom()))
        return room

    def _aside(self) -> QRect:
        """At the left of the page, where the anchor is lower than the news: nothing beside it may be covered."""
        page = self._anchor.parentWidget() if self._anchor is not None else None
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        if page is not None and (spare := page.spare()) is not None:
            place = QRect(spare.mapTo(self._window, QPoint(0, 0)), spare.size())
            return QRect(place.left() - MARGIN, place.top(), WIDTH, place.height() + MARGIN)
        left = page.mapTo(self._window, QPoint(0, 0)).x() if page is not None else 0
        return self._above_buttons(left + Size.SNUG)

    def _beside_sheet(self) -> QRect | None:
        """At the right of a sheet that is open, where it leaves enough: what lies under it is not in use now."""
        sheet = QApplication.activeModalWidget()
        below = sheet.parentWidget() if sheet is not None else None
        if sheet is None or below is None or below.window() is not self._window:
            return None
        room = self._window.mapToGlobal(self._window.rect().topRight()).x() - sheet.frameGeometry().right()
        if room < LEAST_BESIDE:
            return None
        wide = min(WIDTH, room)
        return QRect(self._window.width() - wide, 0, wide, self._window.height() - self._above + MARGIN)

    def _buttons_under(self, room: QRect) -> Iterator[int]:
        """Where the buttons begin that stand in the lower half of that room: news must not cover what it is about."""
        for button in self._window.findChildren(QAbstractButton):
            place = QRect(button.mapTo(self._window, QPoint(0, 0)), button.size())
            if button.isVisible() and room.intersects(place) and place.top() > self._window.height() // 2:
                yield place.top() + MARGIN - Size.UNIT

    def _place(self) -> None:
        if not self._pile:
            return
        room, newest = self._room(), self._pile[-1] if isValid(self._pile[-1]) else None
        if newest is not None and self._anchor is not None and _height(newest, room.width()) > room.height() + MARGIN:
            room = self._aside()
        if self._low():
            room = self._at_the_edge()
        elif (beside := self._beside_sheet()) is not None:
            room = beside
        else:
            room.translate(0, min(0, self._window.height() - self._above + MARGIN - room.bottom()))
        bottom = room.bottom()
        self._pile = [toast for toast in self._pile if isValid(toast)]  # `destroyed` may name one by another wrapper
        for number, toast in enumerate(reversed(self._pile)):
            height = _height(toast, room.width())
            toast.setGeometry(room.left(), bottom - height, room.width(), height)
            toast.setVisible(number == 0 or (bottom - height >= room.top() and not self._low()))
            toast.raise_()
            bottom -= height - MARGIN

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._place()
            self._again.start()
        return False


def _height(toast: Toast, width: int) -> int:
    layout = toast.layout()
    assert layout is not None
    return max(58, layout.totalHeightForWidth(width))
