"""The one shape of our dialogs: title, sentence, body, buttons with keys. Opened, never executed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

import resources
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, IconButton, Role
from ui.widgets.flow import Flow
from ui.widgets.focus import first_by_tab
from ui.widgets.labels import Text
from ui.widgets.scrolling import Scrolling
from ui.widgets.table import Table

MANUAL_KEY = "F1"


class Sheet(QDialog):
    """A dialog over the window. Await it with `ui.bridge.answered`, or `open()` it and listen to `finished`.

    `topic` is the place of the manual that explains it; F1 opens it there, and Esc leads back. Empty: nothing does.
    """

    topic = ""

    def __init__(
        self, title: str, sentence: str = "", *, width: int = 460, parent: QWidget | None = None, topic: str = ""
    ) -> None:
        super().__init__(parent)
        self.topic = topic or self.topic
        self._manual: QDialog | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        self._strut = QSpacerItem(width - 2 * Size.WIDE, 0)  # at least; words that need more get more
        column.addItem(self._strut)
        column.setContentsMargins(Size.WIDE, Size.WIDE, Size.WIDE, Size.WIDE - 4)
        column.setSpacing(Size.SNUG)
        column.addLayout(self._head(title))
        if sentence:
            column.addWidget(Text(sentence, "muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(Size.SNUG)
        column.addLayout(self.body, 1)
        self._whole = column
        self._turning: list[QBoxLayout] = []
        self._scroll: Scrolling | None = None
        self._all_scrolls = self._slim = False
        column.addSpacing(Size.UNIT)
        self._row = QHBoxLayout()
        self._row.setSpacing(Size.TIGHT)
        self._row.addStretch(1)
        column.addLayout(self._row)

    def _head(self, title: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Text(title, "title", wrap=True), 1)
        if self.topic and resources.path("manual").is_dir():
            ask = IconButton(tr("Manual"), "circle-help", key=MANUAL_KEY, compact=True)
            ask.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the first field is what a sheet begins with
            ask.clicked.connect(self.read_manual)
            head.addWidget(ask, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def read_manual(self) -> None:
        """F1: the manual over the sheet, which waits as it is."""
        from ui.manual import open_manual

        self._manual = open_manual(self.topic, self)
        self._manual.finished.connect(self._come_back)

    def _come_back(self) -> None:
        self._manual = None
        self.activateWindow()  # a counter without a window manager has nobody else to give the keys back

    def done(self, result: int) -> None:
        """The manual that is read over it goes first."""
        if self._manual is not None:
            self._manual.reject()
        super().done(result)

    def grow(self) -> None:
        """Take the room that a sentence needs which was not there before, as far as the window below goes."""
        self._grow()
        QTimer.singleShot(0, self, self._grow)  # a field within a field tells its new height a turn later

    def reveal(self, part: QWidget) -> None:
        """Scroll, where the body scrolls, until all of this part is in sight: a sentence may have come under it."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(part, 0, Size.TIGHT)

    def _grow(self) -> None:
        self._whole.activate()
        needed = max(self._whole.totalHeightForWidth(self.width()), self.sizeHint().height())
        if self.isVisible() and self._scroll is None and self._least(needed) > self._space().height():
            self._make_scroll()  # only now are its buttons counted
            self.resize(self._space().width() if self._slim else self.width(), self._space().height())
        elif self.isVisible() and self._scroll is None and needed > self.height():
            self.resize(self.width(), max(self.height(), min(needed, self._space().height())))

    def _space(self) -> QSize:
        """What there is over the window of the program, however many sheets stand between."""
        under = self.parentWidget()
        while under is not None and under.window().parentWidget() is not None:
            under = under.window().parentWidget()
        if under is None or isinstance(under.window(), Sheet):  # before there is a window
            return self.screen().availableGeometry().size()
        return under.window().size()

    def showEvent(self, event: QShowEvent) -> None:
        """On a screen that is too low its body scrolls; title and buttons stay. On one too narrow it becomes narrow."""
        room = self._space()
        if not self._slim and self.minimumSizeHint().width() > room.width():
            self._slim = True
            self._become_narrow()
            self._whole.activate()
        high = self.sizeHint().height()
        if self._slim:
            high = max(high, self._whole.totalHeightForWidth(room.width()))
            self.resize(room.width(), min(high, room.height()))
        if not self._all_scrolls and self.minimumSizeHint().width() > room.width():
            self._scroll_whole(room)
        elif self._scroll is None and self._least(high) > room.height():
            self._make_scroll()
        if self.height() > room.height() or self.width() > room.width():
            self.resize(self.size().boundedTo(room))
        super().showEvent(event)
        self.grow()  # words that wrap are counted only at the width that came out

    def _least(self, high: int) -> int:
        """How low it may be: a part that scrolls by itself gives way before the whole body does."""
        gives_way = not self._slim and self.findChildren(QScrollArea)
        return self._whole.totalMinimumSize().height() if gives_way else high

    def _become_narrow(self) -> None:
        """No wider than its parts need, with its buttons in as many rows as they ask for."""
        self._whole.removeItem(self._strut)
        self.setMinimumSize(0, 0)
        self.narrow()
        keys = Flow()
        while (item := self._row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                keys.add(button, 1)
        self._row.addWidget(keys, 1)
        keys.resize(self._space().width() - 2 * Size.WIDE, keys.height())  # so that its rows count already
        keys.place()
        for part in reversed(self.findChildren(QWidget)):
            part.updateGeometry()  # what holds it measures it anew at once, from the innermost

    def narrow(self) -> None:
        """Put under each other what stands beside each other: the screen is too slim. Once, before it is seen."""
        for line in self._turning:
            line.setDirection(QBoxLayout.Direction.TopToBottom)
        for table in self.findChildren(Table):
            table.leave_out(self._space().width() - 2 * Size.WIDE - Size.ROOMY)

    def _scroll_whole(self, room: QSize) -> None:
        focused, self._all_scrolls = self.focusWidget() or self._begins_with(), True
        inside = QWidget()
        inside.setMinimumSize(self.minimumSize())
        inside.setLayout(self._whole)  # takes the widgets along
        self.setMinimumSize(0, 0)
        self._scroll = Scrolling(inside, across=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        _seen_at_once(self._scroll)
        self.resize(room.width(), min(room.height(), inside.sizeHint().height() + 2 * Size.ROOMY))
        if focused is not None:
            focused.setFocus()

    def _begins_with(self) -> QWidget | None:
        """Who would get the keys first: once its body has moved, its buttons come before it."""
        first = first_by_tab(self)
        return None if isinstance(first, QPushButton) else first

    def _make_scroll(self) -> None:
        at = self._whole.indexOf(self.body)
        self._whole.takeAt(at)
        focused = self.focusWidget() or self._begins_with()  # it moves into the area, and would forget it
        inside = QWidget()
        inside.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolling(inside)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        self._whole.insertWidget(at, self._scroll, 1)
        _seen_at_once(self._scroll)
        self._whole.activate()
        if focused is not None:
            focused.setFocus()

    def put_below(self, widget: QWidget) -> None:
        """Something under everything else, while the sheet is open; where the screen is low the body scrolls then."""
        self._whole.addWidget(widget)
        widget.show()
        if self._scroll is None and self.sizeHint().height() > self._space().height():
            self._make_scroll()
        self.grow()

    def add(self, item: QWidget | QLayout, stretch: int = 0, *, turns: bool = False) -> None:
        """Put something into the body. `turns`: a row whose parts go under each other where the screen is slim."""
        if turns and isinstance(item, QBoxLayout):
            self._turning.append(item)
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)

    def add_cancel(self, text: str = "") -> ActionButton:
        """The way out: Esc."""
        button = ActionButton(text or tr("Volver"), Role.SECONDARY)
        button.set_key("Esc", bind=False)  # QDialog itself answers to Esc
        button.clicked.connect(self.reject)
        self._row.addWidget(button)
        return button

    def add_accept(self, text: str, role: Role = Role.PRIMARY, *, icon: str = "", key: str = "Return") -> ActionButton:
        """The way on. With the key Return it is the default button: Enter in any field presses it."""
        button = ActionButton(text, role, icon=icon)
        default = key == "Return"
        button.set_key(key, bind=not default)
        button.setDefault(default)
        button.clicked.connect(self.accept)
        self._row.addWidget(button)
        return button

    def add_button(self, button: ActionButton, *, first: bool = False) -> None:
        """One more button; `first` stands apart at the left, for what destroys."""
        if first:
            self._row.insertWidget(0, button)
        else:
            self._row.addWidget(button)


def _seen_at_once(moved: QWidget) -> None:
    """A layout shows what it was given a turn later. A sheet that comes to the front in that turn gives the focus to
    the first part that is seen: the way out, which Enter would then press.
    """
    moved.show()
