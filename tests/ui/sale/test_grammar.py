"""Promises of the command line's grammar: what a person types is read one way only."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ui.sale.grammar import (
    Command,
    Discount,
    Goods,
    Note,
    Price,
    Quantity,
    Return,
    Search,
    amount,
    quantity_before,
    read,
    words,
)

D = Decimal


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7501031311309", Goods("7501031311309")),
        ("3*7501031311309", Goods("7501031311309", D(3))),
        ("1.5*QUE-KG", Goods("QUE-KG", D("1.5"))),
        ("0,75 * queso blanco", Goods("queso blanco", D("0.75"))),
        ("3*", Quantity(D(3))),
        ("10%", Discount(D(10))),
        ("7,5 %", Discount(D("7.5"))),
        ("5%%", Discount(D(5), whole=True)),
        ("/12.50", Price(D("12.50"))),
        ("?pan molde", Search("pan molde")),
        ("?3*x", Search("3*x")),
        ("  ", None),
        ("2X4-MADERA", Goods("2X4-MADERA")),
        ("-7501031311309", Return("7501031311309")),
        ("-5*x", Return("x", D(5))),
        ("- 1.5 * QUE-KG", Return("QUE-KG", D("1.5"))),
        ("-", Goods("-")),
        ("# sin azúcar ", Note("sin azúcar")),
        ("##para llevar", Note("para llevar", whole=True)),
        ("#", Note("")),
        ("1e9*x", Goods("1e9*x")),
        ("٣*x", Goods("٣*x")),
        ("9999999999*x", Goods("9999999999*x")),
    ],
)
def test_a_line_means_one_thing(typed: str, meant: Command | None) -> None:
    assert read(typed) == meant


def test_only_the_words_of_a_line_are_searched() -> None:
    assert [words(line) for line in ("3*caf", "?pan", "10%", "", "/1")] == ["caf", "pan", "", "", ""]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("20", D(20)), ("12,50", D("12.50")), (".5", D("0.5")), ("1 000", D(1000)), ("", None), ("1.2.3", None),
     ("-1", None), ("1e3", None), ("NaN", None), ("9" * 20, None)],
)  # fmt: skip
def test_money_is_read_as_people_type_it(typed: str, meant: Decimal | None) -> None:
    assert amount(typed) == meant


def test_a_quantity_before_a_scan_is_kept() -> None:
    assert [quantity_before(line) for line in ("3*", "1.5 *", "caf", "3*caf", "")] == ["3*", "1.5*", "", "3*", ""]


def test_the_sign_of_a_return_before_a_scan_is_kept() -> None:
    assert [quantity_before(line) for line in ("-", "-2*", "-caf")] == ["-", "-2*", ""]
