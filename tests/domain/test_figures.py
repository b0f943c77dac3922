"""What is reckoned of counted figures: never a division by nothing, and what was undone is taken off."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.figures import Totals


@pytest.mark.parametrize(
    ("sales", "sold", "noted", "voided", "average"),
    [(0, "0", "0", "0", "0"), (4, "100.00", "10.00", "20.00", "17.50"), (3, "100.00", "0", "100.00", "0")],
)
def test_an_average_sale_is_what_was_left_of_all_of_them(
    sales: int, sold: str, noted: str, voided: str, average: str
) -> None:
    zero = Decimal(0)
    totals = Totals("PAB", sales, Decimal(sold), 1, Decimal(noted), 1, Decimal(voided), zero, zero)
    assert totals.average == Decimal(average)
