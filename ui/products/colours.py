"""How the colours of tiles look in either theme, and their names. Knows no product."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.domain.goods import Colour
from ui import theme
from ui.text import mark

NAMES = {
    "": mark("El de su categoría"),
    Colour.RED: mark("Rojo"),
    Colour.ORANGE: mark("Naranja"),
    Colour.YELLOW: mark("Amarillo"),
    Colour.GREEN: mark("Verde"),
    Colour.TEAL: mark("Turquesa"),
    Colour.BLUE: mark("Azul"),
    Colour.VIOLET: mark("Violeta"),
    Colour.PINK: mark("Rosado"),
}
_LIGHT = {
    Colour.RED: ("#fbdfdc", "#7c1410"), Colour.ORANGE: ("#fde3cb", "#6f3500"), Colour.YELLOW: ("#fbefc0", "#574400"),
    Colour.GREEN: ("#d8f0dc", "#0c4f25"), Colour.TEAL: ("#d2efee", "#064a49"), Colour.BLUE: ("#dce8fd", "#143f8f"),
    Colour.VIOLET: ("#e8e0fb", "#45208c"), Colour.PINK: ("#fbdfee", "#7d1350"),
}  # fmt: skip
_DARK = {
    Colour.RED: ("#471d1a", "#ffc2bb"), Colour.ORANGE: ("#47290f", "#ffcf9f"), Colour.YELLOW: ("#3d330c", "#f5dc85"),
    Colour.GREEN: ("#15371f", "#a4e6b6"), Colour.TEAL: ("#0f3837", "#94e4e1"), Colour.BLUE: ("#1a2f57", "#b9d2ff"),
    Colour.VIOLET: ("#30234f", "#d5c5ff"), Colour.PINK: ("#44193a", "#ffbfe4"),
}  # fmt: skip


def tile_colours(word: str) -> tuple[QColor, QColor]:
    """Ground and ink of a tile in the theme of the moment; contrast at least 7. Without a colour: a quiet surface."""
    looks = _DARK if theme.colours().dark else _LIGHT
    if word not in tuple(Colour):
        return theme.shade("sunken"), theme.shade("text")
    ground, ink = looks[Colour(word)]
    return QColor(ground), QColor(ink)
