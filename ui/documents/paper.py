"""Shows a document's paper in the window: page by page, larger and smaller. Knows no document and no shop."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from ui import errand, theme
from ui.bridge import Bridge
from ui.documents.rendering import PdfReader, Picture
from ui.text import tr
from ui.tokens import Size

ZOOMS = (50, 75, 100, 125, 150, 200, 300)  # per cent of the width that fits
WIDEST = 900  # at 100 % a page is no wider than this: longer lines of sight tire
MARGIN = Size.WIDE


class _Sheet(QWidget):
    """The page itself, with a hairline around it: paper is white in the dark theme too."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_image(self, image: QImage, ratio: float) -> None:
        image.setDevicePixelRatio(ratio)
        self._image = image
        self.setFixedSize(image.deviceIndependentSize().toSize() + QSize(2 * MARGIN, 2 * MARGIN))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.drawImage(MARGIN, MARGIN, self._image)
        size = self._image.deviceIndependentSize().toSize()
        painter.setPen(QPen(theme.shade("line"), 1))
        painter.drawRect(MARGIN - 1, MARGIN - 1, size.width() + 1, size.height() + 1)


class PaperView(QScrollArea):
    """One page at a time. Page up and down walk through the page and on to the next one; + and − change the size."""

    changed = Signal()  # page, size or fault

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Papel del documento"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._bridge = bridge
        self._reader: PdfReader | None = None
        self._narrow = False
        self._zoom = ZOOMS.index(100)
        self._latest = errand.Latest()
        self.page = 0
        self.pages = 0
        self.fault = ""
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(120)
        self._settled.timeout.connect(self._draw)

    def show_pdf(self, data: bytes, *, narrow: bool = False, ours: bool = False) -> None:
        """Show the first page of another PDF. `narrow`: a ticket, which is not blown up to the width of the window.

        `ours`: this program made it a moment ago; everything else is taken for a stranger's.
        """
        self.clear()
        self._reader = PdfReader(data, ours=ours)
        self._narrow = narrow
        self._draw()

    def clear(self) -> None:
        """Show nothing and give the memory back."""
        if self._reader is not None:
            self._reader.close()
        self._reader = None
        self.page = self.pages = 0
        self.fault = ""
        self._latest.ask()
        self._sheet.show_image(QImage(), 1.0)

    def turn(self, step: int) -> None:
        """Go on or back by pages."""
        wanted = min(max(self.page + step, 0), max(0, self.pages - 1))
        if wanted != self.page:
            self.page = wanted
            self.verticalScrollBar().setValue(0)
            self._draw()

    def zoom(self, step: int) -> None:
        """Larger or smaller by steps; 0 fits the page to the window."""
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1) if step else ZOOMS.index(100)
        self._draw()

    def percent(self) -> int:
        """The size that is shown, where 100 fits."""
        return ZOOMS[self._zoom]

    def _draw(self) -> None:
        if self._reader is None:
            return
        room = self.viewport().width() - 2 * MARGIN
        fit = min(room, 380 if self._narrow else WIDEST)
        width = max(120, fit * self.percent() // 100)
        question = self._latest.ask()
        drawing = self._reader.draw(self.page, round(width * self.devicePixelRatioF()))
        errand.await_it(
            self._bridge,
            drawing,
            lambda picture: self._show(question, picture),
            lambda why: self._cannot(question, why),
        )

    def _show(self, question: int, picture: Picture) -> None:
        if isValid(self) and self._latest.counts(question):
            self.page, self.pages, self.fault = picture.page, picture.pages, ""
            self._sheet.show_image(picture.image, self.devicePixelRatioF())
            self.changed.emit()

    def _cannot(self, question: int, why: BaseException) -> None:
        from app.runtime.printers import TooBig

        if isValid(self) and self._latest.counts(question):
            big = tr("Este PDF es demasiado grande para mostrarlo aquí; guárdelo y ábralo con otro programa.")
            self.fault = big if isinstance(why, TooBig) else tr("Este PDF no se puede leer.")
            self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), theme.shade("sunken"))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settled.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turn(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turn(-1)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
            self.zoom({Qt.Key.Key_Plus.value: 1, Qt.Key.Key_Minus.value: -1}.get(event.key(), 0))
        else:
            super().keyPressEvent(event)
