"""The window of the first start: three steps in one column, forward by Enter and back by Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.bridge import Bridge
from ui.first_run.issuer_step import IssuerStep
from ui.first_run.provider_step import ProviderStep
from ui.first_run.returning import Returning
from ui.first_run.welcome_step import WelcomeStep
from ui.text import tr
from ui.tokens import Size
from ui.widgets.labels import Text
from ui.widgets.navigation import paint_mark
from ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from app.runtime import Shop

WIDTH = 860
NARROW_BELOW, LOW_BELOW = 700, 560


Step = WelcomeStep | IssuerStep | ProviderStep


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(1, 1, 42, 42))


class Assistant(QWidget):
    """`done`: there is an issuer now. `practice_wanted`: this till stays empty and another one opens.

    `restore_wanted`: a copy's file, who asked, and how many numbers are left out; this till is put aside for it.
    """

    done = Signal()
    practice_wanted = Signal()
    restore_wanted = Signal(str, str, int)
    close_requested = Signal()

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__()
        self.setWindowTitle("Mostrador")
        self.setMinimumSize(480, 320)  # 1024x768 at 200 %, less a title bar
        self._may_close = False
        self.welcome = WelcomeStep()
        self.returning = Returning(shop, self)
        self.issuer = IssuerStep(shop)
        self.provider = ProviderStep(shop, bridge)
        self._step = 0
        self._steps = QWidget()
        column = QVBoxLayout(self._steps)
        column.setContentsMargins(0, 0, 0, 0)
        for step in self._all():
            column.addWidget(step)
        self._build()
        self.welcome.practice.clicked.connect(self.practice_wanted)
        self.welcome.set_up.clicked.connect(lambda: self.go(1))
        self.welcome.come_back.clicked.connect(self.returning.ask)
        self.returning.refused.connect(self.welcome.refuse)
        self.returning.wanted.connect(self.restore_wanted)
        self.issuer.back.clicked.connect(lambda: self.go(0))
        self.issuer.kept.connect(self._issuer_kept)
        self.provider.finished.connect(self.done)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.activated.connect(self._escape)
        escape.activatedAmbiguously.connect(self.provider.progress.stop)  # two wait for Esc while something is asked
        self.go(0)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.SNUG)
        head.addWidget(_Mark())
        head.addWidget(Text("Mostrador", "heading"))
        head.addStretch(1)
        self._where = Text("", "muted")
        head.addWidget(self._where)
        self._scroll = Scrolling(self._steps)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Size.TIGHT)
        self._buttons.addStretch(1)
        for step in self._all():
            for button in step.buttons:
                self._buttons.addWidget(button)
        self._column = QVBoxLayout()
        self._column.addLayout(head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._buttons)
        inner = QWidget()
        inner.setLayout(self._column)
        inner.setMaximumWidth(WIDTH)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 1_000)
        across.addStretch(1)

    def _all(self) -> tuple[Step, ...]:
        return (self.welcome, self.issuer, self.provider)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only what stands between the mark and the buttons scrolls; a narrow window has one field in a row."""
        super().resizeEvent(event)
        narrow, low = event.size().width() < NARROW_BELOW, event.size().height() < LOW_BELOW
        edge = Size.SNUG if narrow or low else Size.WIDE
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(Size.TIGHT if low else Size.ROOMY)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for step in self._all():
            step.set_narrow(narrow=narrow)
            for button in step.buttons:
                button.set_compact(compact=narrow and low and not theme.current().touch)
        self._buttons.setDirection(down if narrow and self._crowded(event.size().width()) else across)

    def _crowded(self, width: int) -> bool:
        widths = [button.sizeHint().width() + Size.TIGHT for button in self._all()[self.step()].buttons]
        return sum(widths) + 2 * Size.SNUG > width

    def go(self, step: int) -> None:
        """Another step."""
        steps = self._all()
        for number, each in sorted(enumerate(steps), key=lambda found: found[0] == step):  # the others make room first
            for widget in (each, *each.buttons):
                widget.setVisible(number == step)
        self._step = step
        self._where.setText(tr("Paso {n} de 2").format(n=step) if step else "")
        QApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))  # other buttons, another room
        self._scroll.verticalScrollBar().setValue(0)
        steps[step].arrive()

    def step(self) -> int:
        """Where we are, from 0."""
        return self._step

    def _issuer_kept(self) -> None:
        self.provider.prepare()
        self.go(2)

    def _escape(self) -> None:
        if self.step() == 1:
            self.go(0)

    def finish(self) -> None:
        """The till takes over, or the program ends."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        # An issuer that was kept is enough to sell: leaving the last step is going on.
        if self.step() == 2:
            self.done.emit()
        else:
            self.close_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.shade("canvas"))
