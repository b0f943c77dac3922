"""Days without a line: nobody is called for because of it, nothing leaves late, and then everything leaves once."""

from __future__ import annotations

import pytest

from tests.fire.countries import ISSUERS
from tests.fire.month import Span, span

pytestmark = pytest.mark.timeout(170)

SALES, DAYS = 250, 5.6
"""`python -m tests.fire --offline 20000` takes thirty days and twenty thousand sales."""


@pytest.fixture(scope="module")
def week() -> Span:
    return span(list(ISSUERS), SALES, DAYS)


def test_no_dead_letter_comes_from_being_offline(week: Span) -> None:
    for month in week.months.values():
        assert month.died_early == 0, month
        assert month.tried < DAYS * 24 * 5, month  # a try every quarter of an hour, and a few at the beginning


@pytest.mark.parametrize("name", ISSUERS)
def test_after_a_week_offline_everything_leaves_once_within_the_limits(week: Span, name: str) -> None:
    month = week.months[name]
    assert set(month.ends) == ({"authorized", "overdue"} if month.hard else {"authorized"}), month
    assert month.ends.total() == SALES // len(ISSUERS)
    assert month.issuing <= 1.05, month
    assert month.per_document <= 1.05, month  # numbers, sending, questions
    assert not month.batches or month.asking <= 1.05, month
    assert month.most_flying <= month.limit, month
    assert week.hours < 1


def test_batches_cost_one_request_each_and_a_question_for_all_of_them() -> None:
    """The week above has too few of them to tell: ten batches of ten and one question."""
    month = span(["facturasend"], 220, 1).months["facturasend"]
    assert (month.ends["authorized"], month.needed) == (220, 22)
    assert month.per_batch <= 1.05, month


def test_what_is_past_its_legal_deadline_waits_for_a_person_with_a_sentence(week: Span) -> None:
    """The sentence, whose turn it is and that nothing was sent are checked for each while counting."""
    overdue = {name: month.ends["overdue"] for name, month in week.months.items()}
    assert {name for name, count in overdue.items() if count} == {"fabo", "tusfacturas", "enlazatte"}


def test_a_provider_that_asks_for_rest_between_calls_gets_it(week: Span) -> None:
    assert week.months["fabo"].least_rest == pytest.approx(0.3)
