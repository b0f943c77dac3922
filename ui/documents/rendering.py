"""Turns pages of a PDF into pictures, on one thread; knows no document and no widget."""

from __future__ import annotations

import ctypes
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from typing import Any

from PySide6.QtGui import QImage

from app.domain.record import dataclass

LARGEST = 12_000_000  # pixels of one page: an A4 page at 350 dpi; more is never sharper on a screen
_GLANCE = 300
"""Dots across a small picture that tells whether a page has any colour: most invoices are black on white."""
_LARGE = 3 * _GLANCE
"""Dots across from which a page without colour is drawn in greys, in a quarter of the memory and half of the time."""
_FRESH = 32 * 1024 * 1024
"""Bytes from which the C library asks Linux for new memory at every picture and keeps none of it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as it is shown: its number from 0, how many there are, and its image."""

    page: int
    pages: int
    image: QImage


class PdfReader:
    """One PDF in memory. Everything but `close` runs on the render thread; pdfium is imported at the first page.

    What is not `ours` is drawn elsewhere first: a page that takes for ever must not hold this process.
    """

    def __init__(self, data: bytes, *, ours: bool = False) -> None:
        self._data = data
        self._ours = ours
        self._tried: set[int] = set()
        self._open: Any = None

    def draw(self, page: int, width: int) -> Future[Picture]:
        """A page `width` device pixels wide. The future fails with ValueError when this is no PDF that can be shown."""
        return _thread().submit(self._draw, page, width)

    def close(self) -> None:
        """Give the memory back; drawings that were asked for before still come."""
        _thread().submit(self._close)

    def _draw(self, page: int, width: int) -> Picture:
        from app.runtime.printers import DRAWING, rehearse

        if not self._ours and page not in self._tried:
            rehearse(self._data, page)
            self._tried.add(page)
        with DRAWING:  # ticket printers may draw with the same library on a thread of theirs
            return self._drawn(page, width)

    def _drawn(self, page: int, width: int) -> Picture:
        import pypdfium2

        from app.runtime.printers import open_pdf

        try:
            if self._open is None:
                self._open = open_pdf(self._data)
            pages = len(self._open)
            number = min(max(page, 0), pages - 1)
            sheet = self._open[number]
            try:
                return Picture(number, pages, _image(pypdfium2, sheet, width))
            finally:
                sheet.close()
        except pypdfium2.PdfiumError as error:
            raise ValueError(str(error)) from None

    def _close(self) -> None:
        from app.runtime.printers import DRAWING

        if self._open is not None:
            with DRAWING:
                self._open.close()
            self._open = None


def _image(pypdfium2: Any, sheet: Any, width: int) -> QImage:
    across, down = sheet.get_size()
    if not (across > 0 and down > 0):
        raise ValueError("a page without a size")
    scale = min(width / across, (LARGEST / (across * down)) ** 0.5)
    grey = scale * across >= _LARGE and _rendered(pypdfium2, sheet, _GLANCE / across, grey=False).allGray()
    return _rendered(pypdfium2, sheet, scale, grey=grey)


def _rendered(pypdfium2: Any, sheet: Any, scale: float, *, grey: bool) -> QImage:
    drawn: list[QImage] = []

    def into(width: int, height: int, format: int, rev_byteorder: bool = False) -> Any:
        """The picture's own memory: a page that is drawn elsewhere and copied touches twice as much."""
        image, memory = _blank(width, height, grey=grey)
        drawn.append(image)
        stride = image.bytesPerLine()
        return pypdfium2.PdfBitmap.new_native(width, height, format, rev_byteorder, buffer=memory, stride=stride)

    sheet.render(scale=scale, bitmap_maker=into, grayscale=grey, prefer_bgrx=not grey)
    return drawn[0]


def _blank(width: int, height: int, *, grey: bool) -> tuple[QImage, Any]:
    """A picture and its memory, which lives as long as the picture. A large one is asked of Linux in huge pages: the
    ordinary ones are given one by one while they are first written, which takes longer than to draw the page."""
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
    across = (width + 3) // 4 * 4 if grey else width * 4
    if sys.platform == "linux" and across * height >= _FRESH:
        import mmap

        room = mmap.mmap(-1, across * height, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        room.madvise(mmap.MADV_HUGEPAGE)
        memory = (ctypes.c_ubyte * len(room)).from_buffer(room)
        return QImage(memoryview(memory), width, height, across, kind), memory
    image = QImage(width, height, kind)
    return image, (ctypes.c_ubyte * image.sizeInBytes()).from_buffer(image.bits())


@lru_cache(maxsize=1)
def _thread() -> ThreadPoolExecutor:
    """The one thread that may touch pdfium, which is not made for several."""
    return ThreadPoolExecutor(1, thread_name_prefix="window-paper")
