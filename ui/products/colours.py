"""The names of the colours of tiles; how they look is known next door to the theme."""

from __future__ import annotations

from app.domain.goods import Colour
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
