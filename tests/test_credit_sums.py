"""The arithmetic of returns: parts never come to more than the whole, and the whole is the whole."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_DOWN, Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.domain.countries import COUNTRIES
from app.domain.document import Document
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.returned import less, note_lines, whole_of
from app.domain.sale import Line
from app.domain.tax import cut_to
from app.domain.traits import Memory
from tests.providers.sales import ISSUER
from tests.providers.sales import document as built
from tests.returns import give_back, left, loaded, verdict
from tests.sync.bench import bench
from tests.sync.betrayer import Betrayer

QUANTITIES = st.decimals(Decimal("0.001"), Decimal(50), places=3)


@st.composite
def originals(draw: st.DrawFn) -> Document:
    """A document of any country with up to five lines, discounts and totals cut to coins among them."""
    code = draw(st.sampled_from(sorted(COUNTRIES)))
    rules = COUNTRIES[code]
    day = built(country=code, lines=[["1", "1000", rules.rates[0].key]]).sold_at.date()
    keys = sorted({rate.key for rate in rules.rates_on(day)} - {"icbper"})
    places = rules.currency.exponent
    lines = []
    for _ in range(draw(st.integers(1, 5))):
        quantity, price = draw(QUANTITIES), draw(st.decimals(1, 5000, places=places))
        share = draw(st.sampled_from([Decimal(0), Decimal("0.1"), Decimal("0.333"), Decimal(1)]))
        discount = rules.currency.round(quantity * price * share)
        lines.append([f"{quantity}", f"{price}", draw(st.sampled_from(keys)), f"{min(discount, quantity * price)}"])
    issuer = replace(ISSUER, country=code, extra=draw(st.sampled_from([{}, {"rounding": "50"}])))
    made = built(country=code, issuer=issuer, lines=lines, included=draw(st.booleans()))
    cut = replace(made, totals=cut_to(made.totals, rules.total_step(issuer)))
    assume(cut.total > 0)
    return cut


@settings(max_examples=300)
@given(originals(), st.data())
def test_parts_come_to_the_whole_and_never_to_more(original: Document, data: st.DataObject) -> None:
    rules, rest = COUNTRIES[original.issuer.country], whole_of(original)
    total, share = ZERO, st.sampled_from([1, 2, 7])
    for last in (False, False, False, True):
        chosen = {
            place: line.quantity if last else (line.quantity / data.draw(share)).quantize(Decimal("1e-6"), ROUND_DOWN)
            for place, line in rest.items() if line.quantity and (last or data.draw(st.booleans()))
        }  # fmt: skip
        try:
            lines, totals = note_lines(original, {p: q for p, q in chosen.items() if q}, rules, rest)
        except Refused:
            included = original.prices_include_tax
            left_over = sum((line.amount + (ZERO if included else line.tax) for line in rest.values()), ZERO)
            assert not last or left_over < max(rules.total_step(original.issuer), Decimal("0.01"))
            continue
        assert totals.total == totals.net + totals.tax + totals.rounding > 0
        assert totals.net + totals.tax == sum((line.net + line.tax for line in lines), ZERO)
        assert all(min(line.net, line.tax, line.discount, line.amount) >= 0 for line in lines)
        rest = less(rest, dict(zip(sorted(p for p, q in chosen.items() if q), lines, strict=True)))
        total += totals.net + totals.tax
        assert total <= original.totals.net + original.totals.tax
        assert not last or total == original.totals.net + original.totals.tax


def test_where_tax_is_of_each_line_so_are_the_cents_that_parts_make_up_for() -> None:
    original = built(country="PE", lines=[["3", "0.36", "18"]] * 10, included=False)
    rules, rest, total = COUNTRIES["PE"], whole_of(original), ZERO
    for _ in range(3):
        lines, totals = note_lines(original, {place: Decimal(1) for place in rest}, rules, rest)
        assert all(abs(line.tax - line.net * 18 / 100) < Decimal("0.01") for line in lines)
        rest, total = less(rest, dict(enumerate(lines, 1))), total + totals.total
    assert total == original.total


@given(originals())
def test_all_lines_whole_are_the_original_itself(original: Document) -> None:
    whole = {place: line.quantity for place, line in enumerate(original.lines, 1)}
    taken = note_lines(original, whole, COUNTRIES[original.issuer.country], whole_of(original))
    assert taken == (original.lines, original.totals)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.decimals(Decimal("-0.5"), Decimal("2.5"), places=2), min_size=1, max_size=12))
def test_no_series_of_notes_gives_back_more_than_was_sold(wishes: list[Decimal]) -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        given_back, money = ZERO, ZERO
        for wish in wishes:
            try:
                note = give_back(made, sold, {1: f"{wish}"}).document
            except Refused:
                continue
            given_back, money = given_back + wish, money + note.total
            assert note.lines[0].quantity == wish > 0
        assert given_back <= 2
        assert left(made, sold) == {1: 2 - given_back}
        assert money <= loaded(made, sold)[0].total + Decimal("0.01") * len(wishes)


@pytest.mark.parametrize(("price", "included"), [("0.36", False), ("0.35", False), ("3.335", True), ("0.07", False)])
def test_what_comes_back_piece_by_piece_is_what_was_paid(price: str, included: bool) -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        sold = made.sell_line(Line("Lápiz", Decimal(7), Decimal(price), "7"), included=included)
        notes = [give_back(made, sold, {1: "1"}).document for _ in range(7)]
        original = loaded(made, sold)[0]
        assert sum((note.total for note in notes), ZERO) == original.total
        assert sum((note.payments[0].amount for note in notes), ZERO) == original.total


def test_a_refused_part_is_made_up_for_by_the_next() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        sold = made.sell_line(Line("Lápiz", Decimal(3), Decimal("0.36"), "7"), included=False)
        first, second, third = (give_back(made, sold, {1: "1"}).document for _ in range(3))
        verdict(made, "void", second.id, "se equivocó de venta")
        again = give_back(made, sold, {1: "1"}).document
        assert first.total + third.total + again.total == loaded(made, sold)[0].total


def test_a_part_of_a_bag_never_comes_back() -> None:
    original = built(country="PE", lines=[["2", "0.60", "icbper"], ["2", "35.00", "18"]], included=True)
    with pytest.raises(Refused) as caught:
        note_lines(original, {1: Decimal("0.5"), 2: Decimal(1)}, COUNTRIES["PE"], whole_of(original))
    assert caught.value.field == "lines[1].quantity"
    lines, _ = note_lines(original, {1: Decimal(1), 2: Decimal("0.5")}, COUNTRIES["PE"], whole_of(original))
    assert [line.quantity for line in lines] == [Decimal(1), Decimal("0.5")]
