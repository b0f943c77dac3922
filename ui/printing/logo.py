"""Makes a picture that a thermal printer can print out of a file that somebody chose. Knows no printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from app.domain.errors import Refused
from app.runtime.receipts import TALLEST, WIDEST, Picture
from ui.text import tr

LARGEST_FILE = 5_000_000  # bytes
LARGEST_SIDE = 8_000  # pixels; a photograph of today has 4,000 to 8,000
MOST_MEMORY = 256  # megabytes that decoding may take
KINDS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp"


def picture_of(path: str) -> Picture:
    """Black and white dots of the file, as large as a ticket allows. Refused when it is no picture or too large."""
    try:
        heavy = Path(path).stat().st_size > LARGEST_FILE
    except OSError:
        raise Refused("logo", tr("El archivo no se puede leer.")) from None
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(MOST_MEMORY)
    size = reader.size()
    if heavy or max(size.width(), size.height()) > LARGEST_SIDE:
        raise Refused("logo", tr("La imagen es demasiado grande; use una de menos de 5 MB."))
    image = reader.read() if size.isValid() else QImage()
    if image.isNull():
        raise Refused("logo", tr("El archivo no es una imagen; use PNG o JPG."))
    return _dots(_on_white(image))


def _on_white(image: QImage) -> QImage:
    """Scaled down to the paper, its transparent parts white, its width whole bytes; small ones stay as they are."""
    room = QSize(WIDEST, TALLEST)
    if image.width() > room.width() or image.height() > room.height():
        image = image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )  # fmt: skip
    width = (max(1, image.width()) + 7) // 8 * 8
    paper = QImage(width, max(1, image.height()), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage((width - image.width()) // 2, 0, image)
    painter.end()
    return paper


def _dots(image: QImage) -> Picture:
    """Greys become patterns of dots."""
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.DiffuseDither
    mono = image.convertToFormat(QImage.Format.Format_Mono, flags)
    across, step = mono.width() // 8, mono.bytesPerLine()
    raw = bytes(mono.constBits())
    rows = b"".join(raw[at * step : at * step + across] for at in range(mono.height()))
    black = mono.color(1) & 0xFFFFFF == 0
    return Picture(across, rows if black else bytes(each ^ 0xFF for each in rows))
