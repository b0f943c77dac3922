"""Payments close a sale exactly, change comes from cash only; parties and words of a document."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import STATUS_MOVES, Standing, Status, hear, move_status
from app.domain.errors import IllegalTransition, Refused
from app.domain.money import CURRENCIES
from app.domain.outbox import MOVES, State, move
from app.domain.outcome import Accepted, Authorized, Exists, Rejected, Unseen
from app.domain.party import Customer, Issuer
from app.domain.sale import CASH, METHODS, Payment, tender
from app.domain.views import Word, word_for

USD = CURRENCIES["USD"]
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def pay(method: str, amount: str, received: str | None = None) -> Payment:
    return Payment(method, Decimal(amount), None if received is None else Decimal(received))


def test_no_payment_given_means_exact_cash() -> None:
    assert tender(Decimal("13.38"), (), USD) == (pay(CASH, "13.38", "13.38"),)


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=6), st.integers(0, 10**6))
def test_payments_that_cover_the_total_are_taken_as_they_are(cents: list[int], more: int) -> None:
    parts = [Decimal(c).scaleb(-2) for c in cents]
    cash = Payment(CASH, parts[0], parts[0] + Decimal(more).scaleb(-2))
    payments = (cash, *(Payment("transfer", p) for p in parts[1:]))
    assert tender(sum(parts, Decimal(0)), payments, USD) == payments
    assert payments[0].change == Decimal(more).scaleb(-2)


@pytest.mark.parametrize(
    ("payments", "field"),
    [
        ([pay(CASH, "13.37")], "payments"),
        ([pay(CASH, "13.39")], "payments"),
        ([pay(CASH, "10"), pay("credit_card", "3.37")], "payments"),
        ([pay(CASH, "13.38", "13.37")], "payments[1].received"),
        ([pay("transfer", "3.38"), pay("credit_card", "10", "20")], "payments[2].received"),
        ([pay("bitcoin", "13.38")], "payments[1].method"),
        ([pay("", "13.38")], "payments[1].method"),
        ([pay("transfer", "20.00"), pay(CASH, "-6.62")], "payments[2].amount"),
    ],
)
def test_payments_that_do_not_close_the_sale_are_refused_with_their_field(payments: list[Payment], field: str) -> None:
    with pytest.raises(Refused) as told:
        tender(Decimal("13.38"), tuple(payments), USD)
    assert told.value.field == field


def test_every_method_can_pay() -> None:
    for method in METHODS:
        assert tender(Decimal(1), (pay(method, "1"),), USD)[0].change == 0


STATUS_TABLE = {
    "queued": "submitted authorized rejected voided",
    "submitted": "queued authorized rejected",
    "rejected": "queued authorized voided",
    "authorized": "voided",
    "voided": "",
}
STATE_TABLE = {
    "ready": "sending paused verify done dead",
    "sending": "ready verify paused done dead",
    "paused": "ready sending verify done dead",
    "verify": "ready done",
    "dead": "ready done",
    "done": "ready",
}


@pytest.mark.parametrize("old", list(Status))
@pytest.mark.parametrize("new", list(Status))
def test_every_pair_of_statuses_is_allowed_or_refused_as_written(old: Status, new: Status) -> None:
    if new is old or new in STATUS_TABLE[old].split():
        assert move_status(old, new) is new
    else:
        with pytest.raises(IllegalTransition):
            move_status(old, new)


@pytest.mark.parametrize("old", list(State))
@pytest.mark.parametrize("new", list(State))
def test_every_pair_of_states_is_allowed_or_refused_as_written(old: State, new: State) -> None:
    if new is old or new in STATE_TABLE[old].split():
        assert move(old, new) is new
    else:
        with pytest.raises(IllegalTransition):
            move(old, new)


def test_the_tables_name_every_status_and_state() -> None:
    assert set(STATUS_MOVES) == set(Status)
    assert set(MOVES) == set(State)


def test_what_is_known_is_never_emptied_by_a_later_answer() -> None:
    full = hear(
        Standing(), Authorized("CUFE1", "id1", "N1", "P1", "https://v", authorized_at=NOW), Status.AUTHORIZED, "", NOW
    )
    again = hear(full, Authorized("CUFE1"), None, "", NOW)
    assert (again.provider_id, again.provider_number, again.protocol, again.verification_url) == (
        "id1", "N1", "P1", "https://v",
    )  # fmt: skip
    waiting = hear(Standing(), Accepted("id1"), Status.SUBMITTED, "", NOW)
    for outcome in (Accepted(), Exists(), Unseen(), Rejected("c", "r")):
        assert hear(waiting, outcome, None, "", NOW).provider_id == "id1"
    burned = hear(Standing(), Rejected("c", "r", burned=True), Status.REJECTED, "r", NOW)
    assert hear(burned, Rejected("c", "r"), Status.REJECTED, "r", NOW).burned


@pytest.mark.parametrize("late", [Status.QUEUED, Status.SUBMITTED, Status.REJECTED])
def test_a_late_answer_moves_nothing_that_is_authorized(late: Status) -> None:
    standing = hear(Standing(), Authorized("CUFE1"), Status.AUTHORIZED, "", NOW)
    with pytest.raises(IllegalTransition):
        hear(standing, Accepted("x"), late, "", NOW)


def test_a_simulated_answer_leaves_no_authorization() -> None:
    heard = hear(Standing(), Authorized("CAE-of-a-test", "id1", simulated=True), Status.SUBMITTED, "simulada", NOW)
    assert (heard.authorization, heard.authorized_at, heard.provider_id) == ("", None, "id1")


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("state", list(State))
def test_every_document_has_one_of_the_six_words(status: Status, state: State) -> None:
    word = word_for(status, state)
    if status in (Status.AUTHORIZED, Status.REJECTED, Status.VOIDED):
        assert word == Word(status)
    elif state in (State.VERIFY, State.DEAD):
        assert word is Word.VERIFY
    else:
        assert word is (Word.SENT if status is Status.SUBMITTED else Word.QUEUED)


def test_parties_cannot_be_changed_and_share_nothing() -> None:
    issuer, other = Issuer("a", "PA", "1", "A"), Issuer("b", "PA", "2", "B")
    assert issuer.extra == {}
    with pytest.raises(TypeError):
        issuer.extra["dv"] = "1"  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        Customer().name = "x"  # type: ignore[misc]
    assert other.extra == {}
    assert Customer() == Customer()
    assert Customer().tax_id_kind == "auto"
