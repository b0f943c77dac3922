"""The window of the first start: three steps in one column, forward by Enter and back by Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.bridge import Bridge
from ui.first_run.issuer_step import IssuerStep
from ui.first_run.provider_step import ProviderStep
from ui.first_run.welcome_step import WelcomeStep
from ui.text import tr
from ui.tokens import Size
from ui.widgets.labels import Text
from ui.widgets.navigation import paint_mark

if TYPE_CHECKING:
    from app.runtime import Shop

WIDTH = 860


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(1, 1, 42, 42))


class Assistant(QWidget):
    """`done`: there is an issuer now. `practice_wanted`: this till stays empty and another one opens."""

    done = Signal()
    practice_wanted = Signal()
    close_requested = Signal()

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__()
        self.setWindowTitle("Mostrador")
        self.setMinimumSize(960, 640)
        self._may_close = False
        self.welcome = WelcomeStep()
        self.issuer = IssuerStep(shop)
        self.provider = ProviderStep(shop, bridge)
        self._steps = QStackedWidget()
        for step in (self.welcome, self.issuer, self.provider):
            self._steps.addWidget(step)
        self._build()
        self.welcome.practice.clicked.connect(self.practice_wanted)
        self.welcome.set_up.clicked.connect(lambda: self.go(1))
        self.issuer.back.clicked.connect(lambda: self.go(0))
        self.issuer.kept.connect(self._issuer_kept)
        self.provider.finished.connect(self.done)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._escape)
        self.go(0)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(Size.WIDE, Size.WIDE, Size.WIDE, Size.TIGHT)
        column.setSpacing(Size.ROOMY)
        head = QHBoxLayout()
        head.setSpacing(Size.SNUG)
        head.addWidget(_Mark())
        head.addWidget(Text("Mostrador", "heading"))
        head.addStretch(1)
        self._where = Text("", "muted")
        head.addWidget(self._where)
        column.addLayout(head)
        column.addWidget(self._steps, 1)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(WIDTH)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.addStretch(1)
        across.addWidget(inner, 8)
        across.addStretch(1)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def go(self, step: int) -> None:
        """Another step."""
        steps = (self.welcome, self.issuer, self.provider)
        for each in steps:  # a step is as high as it is, not as the highest
            policy = QSizePolicy.Policy.Preferred if each is steps[step] else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._steps.setCurrentIndex(step)
        self._where.setText(tr("Paso {n} de 2").format(n=step) if step else "")
        steps[step].arrive()

    def step(self) -> int:
        """Where we are, from 0."""
        return self._steps.currentIndex()

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
