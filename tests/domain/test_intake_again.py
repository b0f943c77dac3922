"""A line that comes again with every scan is read once, and refused each time in its own place."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain import intake
from app.domain.errors import Refused
from app.domain.sale import Line

SAID = {"code": "P1", "description": "Café", "unit_price": "12.50", "tax": "7", "quantity": "2"}


def lines(*rows: object) -> tuple[Line, ...]:
    return intake._lines(list(rows), lambda code: None)


def test_the_same_words_are_the_same_line_and_other_words_another() -> None:
    first, again, other = lines(SAID, dict(SAID), {**SAID, "quantity": "3"})
    assert first == again == intake._line(dict(SAID), "line", lambda code: None)
    assert (first.quantity, other.quantity, first.unit_price) == (Decimal(2), Decimal(3), Decimal("12.50"))
    assert str(lines({**SAID, "unit_price": "12.5"})[0].unit_price) == "12.5"


def test_a_wrong_line_names_its_place_every_time() -> None:
    for place in (1, 2, 1):
        wrong = {**SAID, "quantity": "-1"}
        with pytest.raises(Refused) as refused:
            lines(*[SAID] * (place - 1), wrong)
        assert refused.value.field == f"lines[{place}].quantity"


def test_a_line_that_leaves_something_to_the_catalogue_is_looked_up_every_time() -> None:
    asked: list[str] = []

    def find(code: str) -> None:
        asked.append(code)

    for _ in range(2):
        with pytest.raises(Refused):
            intake._lines([{"code": "P1", "quantity": "1"}], find)
    assert asked == ["P1", "P1"]
