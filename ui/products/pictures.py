"""Pictures: a file from outside becomes a small one of ours, within limits, and is drawn. Knows no product."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPixmap

from app.domain.errors import Refused, reason_of
from app.domain.shelf import LARGEST_PICTURE
from ui.text import tr

SIDE = 320  # pixels of the longer side that are kept
LARGEST_FILE = 20 * 1024 * 1024
MOST_PIXELS = 50_000_000
DECODE_MB = 256
KINDS = (b"png", b"jpeg", b"webp", b"bmp", b"gif")


def small(path: Path) -> bytes:
    """The file as a JPEG of at most `SIDE` pixels; Refused when it is no picture, or one beyond reason."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused("picture", tr("La imagen pasa de 20 MB; elija una más pequeña."))
        data = path.read_bytes()
    except OSError as error:
        raise Refused("picture", tr("No se pudo leer: {why}.").format(why=reason_of(error))) from None
    image = _decode(data)
    if image.isNull():
        raise Refused("picture", tr("No es una imagen PNG, JPEG, WebP, BMP o GIF que se pueda leer."))
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("#ffffff"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    for quality in (88, 75, 55, 35):
        made = QByteArray()
        buffer = QBuffer(made)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        ground.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
        if made.size() <= LARGEST_PICTURE:
            break
    return bytes(made.data())


def pixmap_of(picture: bytes, size: int) -> QPixmap:
    """What is kept, to fill a square of `size` pixels; null when it cannot be decoded."""
    image = _decode(picture)
    if image.isNull():
        return QPixmap()
    grow = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    filled = image.scaled(QSize(size, size), grow, Qt.TransformationMode.SmoothTransformation)
    left, top = (filled.width() - size) // 2, (filled.height() - size) // 2
    return QPixmap.fromImage(filled.copy(left, top, size, size))


def _decode(data: bytes) -> QImage:
    """Only the kinds that we know, never more memory than `DECODE_MB`; the first picture of an animation."""
    raw = QByteArray(data)
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(DECODE_MB)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if bytes(reader.format().data()) not in KINDS or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    reader.setAutoTransform(True)
    return reader.read()
