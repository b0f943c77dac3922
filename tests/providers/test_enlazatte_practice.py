"""Promises of Enlazatte's practice server: able to betray, its ledger honest and lasting."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.outcome import Authorized, Rejected
from tests.providers.mexican import CUSTOMER, Till, sale


@pytest.mark.parametrize(("fault", "silence", "code"), [
    ("rate_limit=7", Throttled, "HTTP_429"), ("maintenance=9", Unavailable, "HTTP_503"),
    ("unauthorized", NotAllowed, "token_invalid"), ("token_expired", NotAllowed, "token_expired"),
    ("timeout_before", OutcomeUnknown, "HTTP_504"), ("html_500_before", OutcomeUnknown, "HTTP_500"),
    ("silent", OutcomeUnknown, "timeout"),
])  # fmt: skip
async def test_a_fault_before_acceptance_leaves_the_ledger_empty(fault: str, silence: type[Silence], code: str) -> None:
    till = Till(fault)
    with pytest.raises(silence) as caught:
        await till.sell()
    assert caught.value.code == code
    assert till.ledger == []
    assert isinstance(await till.sell(), Authorized)


@pytest.mark.parametrize("fault", ["invalid_payload", "rejected"])
async def test_a_refused_invoice_is_rejected_and_may_be_sent_again(fault: str) -> None:
    till = Till(fault)
    answer = await till.sell()
    assert isinstance(answer, Rejected)
    assert not answer.burned
    assert isinstance(await till.sell(), Authorized)


@pytest.mark.parametrize(("fault", "code"), [
    ("lost", "timeout"), ("late=600", "timeout"), ("garbage", "incomplete"), ("html_500_after", "HTTP_500"),
    ("timeout_after", "HTTP_504"), ("incomplete", "incomplete"), ("wrong_document", "wrong_document"),
    ("unstamped", "HTTP_500"),
])  # fmt: skip
async def test_a_lost_answer_is_in_doubt_and_leaves_one_document(fault: str, code: str) -> None:
    till = Till(fault)
    with pytest.raises(OutcomeUnknown) as caught:
        await till.sell()
    assert caught.value.code == code
    assert len(till.ledger) == 1


async def test_a_blind_second_sending_would_make_a_second_invoice_and_the_ledger_shows_it() -> None:
    till = Till("lost")
    with pytest.raises(OutcomeUnknown):
        await till.sell()
    await till.sell()
    assert [row["reference"] for row in till.ledger] == [
        "A [T-000142] 2026-04-15T09:00:00",
        "A [T-000142] 2026-04-15T09:00:00 #2",
    ]


AFTER = ("lost", "late=600", "garbage", "html_500_after", "timeout_after", "incomplete", "wrong_document", "unstamped")
BEFORE = (
    "silent",
    "html_500_before",
    "timeout_before",
    "rate_limit=1",
    "maintenance=1",
    "unauthorized",
    "token_expired",
)
TRICKS = (*AFTER, *BEFORE, "invalid_payload", "rejected", "no_pdf", "bad_pdf", "wrong_total", "none")


async def test_under_every_trick_only_doubt_or_authorization_leaves_a_document() -> None:
    """One call each: nothing that may be sent again has left anything, and nothing was sent twice."""
    dice, seen = Random(72), Counter[str]()
    till = Till(timeout="0.05", login_path="login", login_user="ana", login_password="clave")
    for number in range(1, 301):
        trick = dice.choice(TRICKS)
        till.practice.faults("enlazatte").change({"script": [trick]})
        before = len(till.ledger)
        try:
            answer: object = await till.sell(sale(number=number))
        except Silence as silence:
            answer = silence
        made = len(till.ledger) - before
        seen[type(answer).__name__] += 1
        assert made <= 1, trick
        assert made == 1 or not isinstance(answer, Authorized), trick
        assert made == 0 or isinstance(answer, Authorized | OutcomeUnknown), trick
    assert set(seen) == {"Authorized", "OutcomeUnknown", "Rejected", "Throttled", "Unavailable"}, seen


async def test_a_request_that_arrives_twice_makes_two_documents() -> None:
    till = Till("twice")
    assert isinstance(await till.sell(), Authorized)
    assert len(till.ledger) == 2


async def test_late_acceptance_shows_only_when_its_time_has_come() -> None:
    till = Till("late=600")
    with pytest.raises(OutcomeUnknown):
        await till.sell()
    assert till.ledger[0]["status"] == "pending"
    till.clock.at += timedelta(seconds=600)
    assert till.ledger[0]["status"] == "completed"


async def test_an_unstamped_document_used_up_a_folio() -> None:
    till = Till("unstamped")
    with pytest.raises(OutcomeUnknown):
        await till.sell()
    assert (till.ledger[0]["status"], till.ledger[0]["authorization"]) == ("unstamped", "")
    assert (await till.issue(sale(number=143))).number == "A-2"


async def test_a_wrong_total_comes_back_as_the_cfdi_has_it() -> None:
    till = Till("wrong_total")
    answer = await till.issue()
    assert answer.total == sale().total + Decimal("0.01")


@pytest.mark.parametrize("fault", ["no_pdf", "bad_pdf"])
async def test_a_missing_pdf_is_no_reason_to_doubt(fault: str) -> None:
    till = Till(fault)
    answer = await till.issue()
    assert answer.pdf is None
    assert "PDF" in answer.note


async def test_an_expired_session_is_renewed_once_and_makes_one_document() -> None:
    till = Till("token_expired", login_path="login", login_user="ana", login_password="clave")
    assert isinstance(await till.sell(), Authorized)
    assert len(till.ledger) == 1


async def test_the_pdf_is_real_and_says_training() -> None:
    import pypdfium2

    answer = await Till().issue()
    assert answer.pdf is not None
    with pypdfium2.PdfDocument(answer.pdf) as pages:
        page = pages[0]
        text = page.get_textpage()
        shown = text.get_text_range()
        text.close()
        page.close()
    assert "ENTRENAMIENTO" in shown
    assert answer.authorization in shown


async def test_the_ledger_survives_a_restart_and_folios_go_on(tmp_path: Path) -> None:
    first = Till(folder=tmp_path)
    await first.issue()
    second = Till(folder=tmp_path)
    assert second.ledger == first.ledger
    assert (await second.issue(sale(number=143))).number == "A-2"


async def test_a_catalogue_product_has_its_own_iva_when_sent_by_its_code() -> None:
    till = Till(product_mode="own")
    lines = [["1", "10.00", "16", "0", "x", "DET-1"], ["1", "10.00", "0", "0", "x", "CAF-500"],
             ["1", "10.00", "exempt", "0", "x", "LIB-COC"]]  # fmt: skip
    answer = await till.issue(sale(lines=lines, customer=CUSTOMER, type="invoice"))
    assert (answer.total, till.ledger[0]["tax"]) == (Decimal("30.00"), "1.38")


async def test_a_rate_that_contpaqi_sees_otherwise_shows_in_the_total() -> None:
    till = Till(product_mode="own")
    answer = await till.issue(sale(lines=[["1", "116.00", "16", "0", "x", "CAF-500"]]))
    assert answer.total == Decimal("100.00")
