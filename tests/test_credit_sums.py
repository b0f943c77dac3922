"""The arithmetic of returns: parts never come to more than the whole, and the whole is the whole."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.credit import note_lines
from app.domain.countries import COUNTRIES
from app.domain.document import Document
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.tax import cut_to
from app.domain.traits import Memory
from tests.providers.sales import ISSUER
from tests.providers.sales import document as built
from tests.returns import give_back, left, loaded
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
def test_parts_never_come_to_more_than_the_whole(original: Document, data: st.DataObject) -> None:
    rules = COUNTRIES[original.issuer.country]
    open_ = {place: line.quantity for place, line in enumerate(original.lines, 1)}
    total, rounded = ZERO, len(original.lines)
    for _ in range(data.draw(st.integers(1, 4))):
        chosen = {
            place: data.draw(st.sampled_from([have, (have / 2).quantize(Decimal("0.001")), (have / 7)]))
            for place, have in open_.items() if have and data.draw(st.booleans())
        }  # fmt: skip
        chosen = {place: quantity for place, quantity in chosen.items() if 0 < quantity <= open_[place]}
        try:
            lines, totals = note_lines(original, chosen, rules)
        except Refused:
            continue
        open_ = {place: have - chosen.get(place, ZERO) for place, have in open_.items()}
        assert totals.total == totals.net + totals.tax + totals.rounding > 0
        assert totals.total <= sum((line.net + line.tax for line in lines), ZERO)
        assert all(line.net + line.tax >= 0 and line.discount >= 0 for line in lines)
        total, rounded = total + totals.total, rounded + len(lines)
    cent = Decimal(1).scaleb(-original.currency.exponent)
    assert total <= original.total + 2 * cent * rounded


@given(originals())
def test_all_lines_whole_are_the_original_itself(original: Document) -> None:
    whole = {place: line.quantity for place, line in enumerate(original.lines, 1)}
    assert note_lines(original, whole, COUNTRIES[original.issuer.country]) == (original.lines, original.totals)


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
