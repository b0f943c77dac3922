"""Random sales through the whole chain: what the practice servers recompute is what the till has sold, to the cent."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from random import Random

import pytest

from app.domain.document import Status
from tests.fire.branch import branch
from tests.fire.countries import CASES, RATES, form

SALES = 150


@pytest.mark.parametrize("case", ["conteo", "fabo", "fabo-text", "tusfacturas", "lots", "enlazatte", "facturasend"])
def test_random_sales_are_recomputed_to_the_cent(case: str) -> None:
    """The servers refuse whatever does not add up by their own arithmetic; then their ledgers are compared."""
    name, _ = CASES[case]
    dice, kinds = Random(f"{case}:300"), Counter[str]()
    with branch(300) as made:
        made.set_up(case)
        for number in range(SALES):
            selling = made.shop.selling
            wish = form(name, dice, f"{case}-{number}")
            kinds.update(line["tax"] for line in wish["lines"])
            kinds.update(_kinds(wish))
            selling.checkout(selling.read(wish)).result()
        made.drain()
        papers = made.papers()
        odd = [(d.number_text, standing.reason, entry.reason) for d, standing, entry in papers
               if standing.status is not Status.AUTHORIZED]  # fmt: skip
        assert not odd, odd[:5]
        ledger = {row["authorization"]: row for row in made.practice.ledger(name)}
    assert len(ledger) == len(papers) == SALES
    for document, standing, _ in papers:
        row = ledger[standing.authorization]
        assert Decimal(row["total"]) == document.total, document.number_text
        assert Decimal(row["tax"]) == document.totals.tax, document.number_text
    assert all(kinds[kind] > 12 for kind in (*RATES[name], "by weight", "with discount", "with tax", "without tax"))


def _kinds(wish: dict[str, object]) -> set[str]:
    """What makes this sale one that is easily summed up wrongly."""
    lines = wish["lines"]
    assert isinstance(lines, list)
    found = {"with tax" if wish["prices_include_tax"] else "without tax"}
    found |= {"by weight" for line in lines if "." in line["quantity"]}
    return found | {"with discount" for line in lines if Decimal(line["discount"])}
