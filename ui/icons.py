"""Draws the line icons in the colours of the theme; knows their names, not what they stand for."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources
from ui import theme

_WHOLE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" '
    b'stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">%s</svg>'
)
_LINE = re.compile(rb'<symbol id="([a-z0-9-]+)" viewBox="0 0 24 24">(.+)</symbol>')


@lru_cache(maxsize=1)
def drawings() -> dict[str, bytes]:
    """What each icon is made of, by name; from one file, as a till draws two dozen of them before it is painted."""
    return {name.decode(): lines for name, lines in _LINE.findall(resources.path("icons", "lucide.svg").read_bytes())}


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray((_WHOLE % drawings()[name]).replace(b"currentColor", colour.encode())))
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _ratio() -> float:
    screen = QApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0


def pixmap(name: str, role: str = "text", size: int = 20) -> QPixmap:
    """An icon as a picture. `role` is a colour role (`muted`, `accent`, `danger.ink`). KeyError: no such icon."""
    return _pixmap(name, theme.colour(role), size, _ratio())


def tinted(name: str, colour: str, size: int = 20) -> QPixmap:
    """An icon in an exact colour (`#rrggbb`), for widgets that paint themselves."""
    return _pixmap(name, colour, size, _ratio())


def icon(name: str, role: str = "text", size: int = 20) -> QIcon:
    """An icon for an action of a menu, with its disabled look. Widgets paint `pixmap` instead and follow the theme."""
    made = QIcon(pixmap(name, role, size))
    made.addPixmap(pixmap(name, "faint", size), QIcon.Mode.Disabled)
    return made
