"""The signs with which the shop's country writes its figures; knows no amount."""

from __future__ import annotations

from app.domain.record import dataclass


@dataclass(slots=True)
class Marks:
    """What parts decimals, and what sets thousands apart: 1,234.50 before there is a shop.

    `own` are the codes of the shop's own money, which alone goes by its sign: a dollar is B/. in Panama and nowhere
    else. None: every currency by its sign.
    """

    decimal: str = "."
    group: str = ","
    own: frozenset[str] = frozenset()

    def written(self, text: str) -> str:
        """A figure with a plain point and commas, as this country writes it."""
        return text.translate({ord(","): self.group, ord("."): self.decimal})


MARKS = Marks()
"""In force now; a shop's first issuer decides."""
