"""Short news at the edge of the window: it never takes the focus, never blocks, and leaves by itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QHBoxLayout, QWidget
from shiboken6 import isValid

from ui import theme
from ui.tokens import Size, Tone
from ui.widgets.cards import TONE_ICONS
from ui.widgets.labels import Pictogram, Text
from ui.widgets.page import is_low

LOWEST = 58  # pixels, with the room for the shadow
STAY_MS = 5_000
STAY_LONG_MS = 9_000  # what somebody must read
SETTLED_MS = 30  # until what the same key changed on the page stands where it stays
AT_ONCE = 3
WIDTH = 380
LEAST_BESIDE = 240  # pixels beside a sheet in which news can be read
LEAST_FLAT = 600  # pixels of the strip in which title and sentence have room beside each other
MARGIN = 10  # room for the shadow
MARGIN_FLAT = 3


class Toast(QWidget):
    """One piece of news."""

    def __init__(self, tone: Tone, title: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{title}. {sentence}" if sentence else title)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(Pictogram(TONE_ICONS[tone], f"{tone.value}.ink", 22), 0, Qt.AlignmentFlag.AlignTop)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._title, self._sentence = Text(title, "strong", wrap=True), Text(sentence, "muted", wrap=True)
        self._words.addWidget(self._title)
        self._words.addWidget(self._sentence, 1)
        if not sentence:
            self._sentence.hide()
        self._row.addLayout(self._words, 1)
        self.lie(flat=False)
        long = tone in (Tone.DANGER, Tone.WARNING)
        QTimer.singleShot(STAY_LONG_MS if long else STAY_MS, self, self.deleteLater)

    def lie(self, *, flat: bool) -> None:
        """Title above sentence; or flat, in a line or two, where it takes the place of the strip."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words.setDirection(across if flat else down)
        self._words.setSpacing(Size.SNUG if flat else 2)
        self._title.setWordWrap(not flat or self._sentence.isHidden())
        self._sentence.set_role("small" if flat else "muted")
        self.margin = MARGIN_FLAT if flat else MARGIN
        above, below = (4, 7) if flat else (9, 12)
        self._row.setContentsMargins(self.margin + 15, self.margin + above, self.margin + 12, self.margin + below)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = self.margin
        box = QRectF(self.rect()).adjusted(edge + 0.5, edge - 2.5, -edge - 0.5, -edge - 2.5)
        shadow = QColor(theme.colour("shadow"))
        shadow.setAlpha(16 if theme.colours().dark else 3)
        painter.setBrush(shadow)
        for spread in range(edge, 0, -1):  # a soft shadow without an off-screen effect
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
    """The pile of a window's toasts: at the bottom right, or where the page has room for them.

    Where it has none, the newest one lies over the `strip`, which nobody needs for some seconds.
    """

    def __init__(self, window: QWidget, *, above: int = 48, strip: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._above = above
        self._strip = strip
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
        left = self._window.width() - WIDTH - Size.TIGHT
        room = QRect(left, 0, WIDTH, self._window.height() - self._above + MARGIN)
        room.setBottom(min((top for top in self._buttons_under(room)), default=room.bottom()))
        return room

    def _over_strip(self) -> QRect | None:
        """The whole length of the strip, where it is long enough for words beside each other."""
        if self._strip is None or not self._strip.isVisible() or self._strip.width() < LEAST_FLAT:
            return None
        place = QRect(self._strip.mapTo(self._window, QPoint(0, 0)), self._strip.size())
        return place.adjusted(0, 0, 0, 1) if self._window.rect().contains(place) else None

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
        self._pile = [toast for toast in self._pile if isValid(toast)]  # `destroyed` may name one by another wrapper
        room, flat = self._found_room()
        bottom = room.bottom()
        for number, toast in enumerate(reversed(self._pile)):
            toast.lie(flat=flat)
            height = _height(toast, room.width())
            toast.setGeometry(room.left(), bottom - height, room.width(), height)
            toast.setVisible(number == 0 or (bottom - height >= room.top() and not flat and not self._low()))
            toast.raise_()
            bottom -= height - MARGIN

    def _found_room(self) -> tuple[QRect, bool]:
        """Where the newest one has its foot, and whether it lies flat there."""
        if (beside := self._beside_sheet()) is not None:
            return beside, False
        room = self._room()
        if self._low() or (self._anchor is not None and self._pile and self._too_high(room)):
            over = self._over_strip()
            return (over, True) if over is not None else (self._at_the_edge(), False)
        return room.translated(0, min(0, self._window.height() - self._above + MARGIN - room.bottom())), False

    def _too_high(self, room: QRect) -> bool:
        newest = self._pile[-1]
        newest.lie(flat=False)
        return _height(newest, room.width()) > room.height() + MARGIN

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._place()
            self._again.start()
        return False


def _height(toast: Toast, width: int) -> int:
    layout = toast.layout()
    assert layout is not None
    return max(LOWEST - 2 * (MARGIN - toast.margin), layout.totalHeightForWidth(width))
