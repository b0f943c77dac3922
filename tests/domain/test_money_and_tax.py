"""Money and tax against exact fractions: half up, to the cent, and the total is the sum of the lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.money import CURRENCIES, Currency, decimal_from, round_half_up
from app.domain.tax import Amounts, Rate, RoundingScope, Totals, add_up, rate_on

USD, PYG = CURRENCIES["USD"], CURRENCIES["PYG"]
RATES = tuple(Rate(str(p), Decimal(p), f"{p} %") for p in ("7", "10", "15", "18", "10.5", "27", "16", "21"))
EXEMPT = Rate("exempt", Decimal(0), "Exento")


def half_up(exact: Fraction, places: int) -> Fraction:
    """The oracle: no decimal module in it."""
    scaled = abs(exact) * 10**places
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    return Fraction(whole if exact >= 0 else -whole, 10**places)


def decimals(largest: int, places: int) -> st.SearchStrategy[Decimal]:
    return st.integers(0, largest * 10**places).map(lambda n: Decimal(n).scaleb(-places))


@st.composite
def line(draw: st.DrawFn, largest: int = 10_000) -> Amounts:
    quantity = draw(st.one_of(decimals(largest, 6), st.integers(1, 50).map(Decimal)))
    price = draw(st.one_of(decimals(largest, 6), decimals(100, 2)))
    whole = quantity * price
    discount = draw(st.sampled_from([Decimal(0), Decimal(0), round_half_up(whole / 10, 2), whole]))
    return Amounts(quantity, price, min(discount, whole), draw(st.sampled_from((*RATES, EXEMPT))))


sales = st.lists(line(), min_size=1, max_size=12)
scopes = st.sampled_from(list(RoundingScope))
currencies = st.sampled_from([USD, PYG])


def exact_tax(amount: Fraction, rate: Rate, included: bool) -> Fraction:
    percent = Fraction(rate.percent)
    return amount * percent / (100 + percent if included else 100)


@settings(max_examples=400)
@given(sales, st.booleans(), scopes, currencies)
def test_every_figure_is_the_exact_one_rounded_half_up(
    lines: list[Amounts], included: bool, scope: RoundingScope, currency: Currency
) -> None:
    found = add_up(lines, included=included, scope=scope, currency=currency)
    places = currency.exponent
    amounts = [half_up(Fraction(x.quantity) * Fraction(x.unit_price) - Fraction(x.discount), places) for x in lines]
    assert [Fraction(total.amount) for total in found.lines] == amounts
    for group in found.groups:
        mine = [a for a, x in zip(amounts, lines, strict=True) if x.rate == group.rate]
        if scope is RoundingScope.GROUP:
            assert Fraction(group.tax) == half_up(exact_tax(sum(mine, Fraction()), group.rate, included), places)
        else:
            taxes = (half_up(exact_tax(a, group.rate, included), places) for a in mine)
            assert Fraction(group.tax) == sum(taxes, Fraction())
        assert Fraction(group.net + (group.tax if included else 0)) == sum(mine, Fraction())


@settings(max_examples=400)
@given(sales, st.booleans(), scopes, currencies)
def test_the_sums_agree_whichever_way_they_are_taken(
    lines: list[Amounts], included: bool, scope: RoundingScope, currency: Currency
) -> None:
    found = add_up(lines, included=included, scope=scope, currency=currency)
    assert found.total == sum(x.total for x in found.lines) == sum(g.net + g.tax for g in found.groups)
    assert found.net == sum(x.net for x in found.lines)
    assert found.tax == sum(x.tax for x in found.lines)
    assert found.discount == sum(x.discount for x in found.lines)
    if included:
        assert found.total == sum(x.amount for x in found.lines)
    else:
        assert found.net == sum(x.amount for x in found.lines)
    for figure in figures(found):
        assert figure == currency.round(figure)


def figures(found: Totals) -> list[Decimal]:
    own = [found.net, found.tax, found.total, found.discount]
    return (
        own
        + [f for x in found.lines for f in (x.amount, x.discount, x.net, x.tax)]
        + [f for g in found.groups for f in (g.net, g.tax)]
    )


@settings(max_examples=400)
@given(sales, st.booleans(), currencies)
def test_a_leftover_cent_moves_a_line_by_one_cent_and_never_below_zero(
    lines: list[Amounts], included: bool, currency: Currency
) -> None:
    alone = add_up(lines, included=included, scope=RoundingScope.LINE, currency=currency).lines
    together = add_up(lines, included=included, scope=RoundingScope.GROUP, currency=currency).lines
    cent = Decimal(1).scaleb(-currency.exponent)
    for one, other in zip(alone, together, strict=True):
        assert abs(one.tax - other.tax) <= cent
        assert other.tax >= 0
        assert other.net >= 0
        assert other.tax == 0 or other.amount > 0


@settings(max_examples=300)
@given(st.lists(line(largest=999_999), min_size=1, max_size=4), st.booleans())
def test_figures_stay_exact_at_the_largest_sizes(lines: list[Amounts], included: bool) -> None:
    test_every_figure_is_the_exact_one_rounded_half_up.hypothesis.inner_test(lines, included, RoundingScope.GROUP, USD)  # type: ignore[attr-defined]


def amounts(*rows: tuple[str, str, Rate]) -> list[Amounts]:
    return [Amounts(Decimal(q), Decimal(p), Decimal(0), rate) for q, p, rate in rows]


SEVEN, TEN = RATES[0], RATES[1]


@pytest.mark.parametrize("net", ["118.50", "461.50", "486.50", "935.50", "960.50"])
def test_seven_percent_is_exact_where_binary_floats_lose_a_cent(net: str) -> None:
    """The dossier's list: a float gives one cent less."""
    found = add_up(amounts(("1", net, SEVEN)), included=False, scope=RoundingScope.GROUP, currency=USD)
    assert found.tax == round_half_up(Decimal(net) * 7 / 100, 2)
    assert found.tax - Decimal(f"{float(net) * 0.07:.2f}") == Decimal("0.01")


def test_the_dossiers_sale_adds_up() -> None:
    rows = amounts(("2", "6.25", SEVEN), ("3", "1.10", EXEMPT), ("1", "8.40", TEN))
    found = add_up(rows, included=False, scope=RoundingScope.GROUP, currency=USD)
    assert (found.net, found.tax, found.total) == (Decimal("24.20"), Decimal("1.72"), Decimal("25.92"))
    assert [str(g.rate.key) for g in found.groups] == ["10", "7", "exempt"]


def test_a_group_and_its_lines_round_differently_and_both_are_right() -> None:
    rows = amounts(("1", "0.35", SEVEN), ("1", "0.35", SEVEN), ("1", "0.35", SEVEN))
    by_group = add_up(rows, included=False, scope=RoundingScope.GROUP, currency=USD)
    by_line = add_up(rows, included=False, scope=RoundingScope.LINE, currency=USD)
    assert (by_group.tax, by_line.tax) == (Decimal("0.07"), Decimal("0.06"))
    assert [x.tax for x in by_group.lines] == [Decimal("0.03"), Decimal("0.02"), Decimal("0.02")]


def test_prices_with_tax_keep_their_total() -> None:
    found = add_up(amounts(("2", "6.69", SEVEN)), included=True, scope=RoundingScope.GROUP, currency=USD)
    assert (found.total, found.tax, found.net) == (Decimal("13.38"), Decimal("0.88"), Decimal("12.50"))


def test_a_rate_holds_on_its_first_and_last_day_only() -> None:
    old = Rate("7", Decimal(5), "5 %", date(2020, 1, 1), date(2025, 12, 31))
    new = Rate("7", Decimal(7), "7 %", date(2026, 1, 1))
    assert rate_on((old, new), "7", date(2025, 12, 31)) is old
    assert rate_on((old, new), "7", date(2026, 1, 1)) is new
    for key, day in (("8", date(2026, 1, 1)), ("7", date(2019, 12, 31)), ("", date(2026, 1, 1))):
        with pytest.raises(Refused):
            rate_on((old, new), key, day)


@given(st.fractions(-(10**9), 10**9, max_denominator=10**6), st.integers(0, 6))
def test_rounding_is_half_up_away_from_zero(exact: Fraction, places: int) -> None:
    value = Decimal(exact.numerator * 10**12 // exact.denominator).scaleb(-12)
    assert Fraction(round_half_up(value, places)) == half_up(Fraction(value), places)


@pytest.mark.parametrize(
    ("amount", "rounded"), [("0.005", "0.01"), ("-0.005", "-0.01"), ("0.0049", "0.00"), ("-0.001", "0.00")]
)
def test_halves_and_small_negatives(amount: str, rounded: str) -> None:
    assert str(round_half_up(Decimal(amount), 2)) == rounded


@given(st.integers(0, 10**15), currencies)
def test_the_smallest_unit_and_back(minor: int, currency: Currency) -> None:
    assert currency.minor(currency.major(minor)) == minor
    assert Decimal(currency.text(currency.major(minor))) == currency.major(minor)


def test_an_unrounded_amount_has_no_smallest_unit() -> None:
    with pytest.raises(ValueError, match="more decimals"):
        USD.minor(Decimal("0.005"))


@pytest.mark.parametrize(
    "value",
    ["NaN", "Infinity", "-Infinity", "1e5", "10^9999", "1" * 9999, "1,50", "1.", ".5", "", " ", "--1", "0x10", "٣",
     "\uff11", "1\n2", "1_000", None, True, 1.5, [], {}, "-1", "-0.01", "1.0000001", "1000000000", Decimal("NaN"),
     Decimal("1E+400")],
)  # fmt: skip
def test_what_is_no_plain_number_is_refused_with_one_short_sentence(value: object) -> None:
    with pytest.raises(Refused) as told:
        decimal_from(value, "lines[1].quantity")
    assert told.value.field == "lines[1].quantity"
    assert len(told.value.sentence) < 160 or len(str(value)) > 100


@pytest.mark.parametrize(
    ("value", "number"),
    [("12.50", "12.50"), (" 7 ", "7"), (3, "3"), (Decimal("0.5"), "0.5"), ("-0", "0"), ("-0.00", "0.00")],
)
def test_plain_numbers_are_read_as_written(value: object, number: str) -> None:
    assert str(decimal_from(value, "x")) == number


def test_every_currency_has_its_decimals_and_signs_as_people_know_them() -> None:
    known = {code: (c.code, c.exponent, c.symbol, c.printable) for code, c in CURRENCIES.items()}
    two = {
        "USD": "B/.",
        "PAB": "B/.",
        "PEN": "S/",
        "ARS": "$",
        "MXN": "$",
        "BRL": "R$",
        "BOB": "Bs",
        "COP": "$",
        "UYU": "$",
    }
    expected = {code: (code, 2, sign, sign) for code, sign in two.items()}
    expected |= {"PYG": ("PYG", 0, "₲", "Gs."), "CLP": ("CLP", 0, "$", "$"), "EUR": ("EUR", 2, "€", "EUR")}
    assert known == expected
    assert CURRENCIES["PYG"].text(Decimal("1500.5")) == "1501"
    assert CURRENCIES["USD"].text(Decimal("1500.5")) == "1500.50"
    assert CURRENCIES["USD"].major(-1050) == Decimal("-10.50")


def test_a_refused_number_is_repeated_in_forty_letters_at_most() -> None:
    with pytest.raises(Refused) as whole:
        decimal_from("x" * 40, "price")
    assert "x" * 40 in str(whole.value)
    with pytest.raises(Refused) as cut:
        decimal_from("x" * 41, "price")
    assert "x" * 37 + "…»" in str(cut.value)
    assert "x" * 38 not in str(cut.value)


@pytest.mark.parametrize(
    ("value", "word"),
    [("", "vacío"), ("  ", "vacío"), (True, "no es un número"), (1.5, "no es un número"), ("1e3", "no es un número"),
     ("1" * 16, "demasiadas cifras"), ("1." + "1" * 11, "demasiadas cifras"), ("-1", "negativo"),
     ("999999999.000001", "demasiado grande"), ("1.0000001", "demasiados decimales")],
)  # fmt: skip
def test_each_wrong_number_hears_its_own_reason(value: object, word: str) -> None:
    with pytest.raises(Refused, match=word) as refused:
        decimal_from(value, "price")
    assert refused.value.field == "price"


def test_limits_themselves_are_allowed() -> None:
    assert decimal_from("999999999", "price") == Decimal("999999999")
    assert decimal_from("999999999.999999", "price", maximum=Decimal("1E+15")) == Decimal("999999999.999999")
    assert decimal_from("1" * 15, "price", maximum=Decimal("1E+15")) == Decimal("1" * 15)
    assert str(decimal_from("-0", "price")) == "0"
    assert decimal_from("0.000001", "price") == Decimal("0.000001")
    with pytest.raises(Refused, match="decimales"):
        decimal_from("0.001", "price", places=2)
