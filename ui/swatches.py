"""How the colours of tiles look in the theme of the moment. Knows no product."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.domain.goods import Colour
from ui import theme

_HUES = {
    Colour.RED: ("#c62f2a", "#ff8a80"),
    Colour.ORANGE: ("#c25a00", "#ffb066"),
    Colour.YELLOW: ("#a87900", "#f4d35e"),
    Colour.GREEN: ("#2e7d32", "#81d98a"),
    Colour.TEAL: ("#00796b", "#5fd6c4"),
    Colour.BLUE: ("#1a5fc4", "#8ab8ff"),
    Colour.VIOLET: ("#6a37b8", "#c3a6ff"),
    Colour.PINK: ("#b5306f", "#ff9cc7"),
}
"""Each for light and for dark surfaces; all of them have a contrast of 3 or more there."""


def swatch(colour: str) -> QColor:
    """The colour by its word; the theme's line where there is none."""
    pair = _HUES.get(Colour(colour)) if colour in tuple(Colour) else None
    if pair is None:
        return theme.shade("line")
    return QColor(pair[theme.colours().dark])
