"""Means of payment on paper: money goes back under the name that it came in by."""

from dataclasses import replace
from decimal import Decimal

from app.domain.document import Standing, Status
from app.domain.sale import Payment
from app.printing.content import content_of
from tests.printing.nations import PERU


def test_a_name_of_the_country_s_own_keeps_its_capitals_on_a_note() -> None:
    note = PERU.note(PERU.sell(PERU.company))
    paid = replace(note, payments=(Payment("wallet", Decimal(1)), Payment("transfer", Decimal(1))))
    tenders = content_of(paid, Standing(Status.QUEUED), PERU.country.words).sums.tenders
    assert [fact.label for fact in tenders] == ["Devuelto: Yape o Plin", "Devuelto: transferencia"]
