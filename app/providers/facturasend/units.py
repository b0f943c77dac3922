"""SIFEN's codes of units, as the manual lists them, and the words that shops write for them. Knows no document."""

from types import MappingProxyType

UNIT = 77

CODES = frozenset(
    {77, 83, *range(86, 97), *range(97, 105), *range(108, 141), 569, 625, 660, 666, 869, 885, 891, 2329, 2366}
)
"""The codes that FacturaSend takes (notes, 4)."""

_WORDS = {
    77: "unit un uni u und unidad unidades pza pieza",
    83: "kg kilo kilos kilogramo",
    86: "g gr gramo gramos",
    87: "m metro metros",
    88: "ml mililitro",
    89: "l lt litro litros",
    90: "mg",
    91: "cm",
    95: "mm",
    99: "t tonelada",
    100: "h hora hour",
    101: "min minuto",
    102: "dia día day",
    109: "m2 m²",
    110: "m3 m³",
    113: "dozen docena",
    117: "kit",
    120: "millar",
    121: "par pair",
    127: "rollo roll",
    131: "box caja",
    132: "set juego conjunto",
    133: "pack",
    134: "bolsa bag",
    136: "frasco jar",
    138: "package paquete",
}
_BY_WORD = MappingProxyType({word: code for code, words in _WORDS.items() for word in words.split()})


def unit_code(unit: str) -> int:
    """The code of a unit by its word or its own number; what is not listed (a pound, for instance) counts as units."""
    word = unit.strip().casefold().rstrip(".")
    if word.isascii() and word.isdigit() and len(word) <= 4 and int(word) in CODES:
        return int(word)
    return _BY_WORD.get(word, UNIT)
