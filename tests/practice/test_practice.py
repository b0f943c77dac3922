"""Promises of practice mode without a port: a strict service that can betray in every way we know."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import NotAllowed, OutcomeUnknown, Refused, Throttled, Unavailable
from app.domain.outcome import Accepted, Authorized, Exists, Rejected, Unseen
from app.ports import SystemClock
from app.practice import Practice
from app.providers.faults import FaultKind, Faults, fault_from
from tests.practice.till import SetClock, Till


def till(*script: str, folder: Path | None = None, **changes: str) -> Till:
    practice = Practice(SetClock(), folder)
    practice.faults("conteo").change({"script": list(script)})
    return Till(practice, **changes)


async def test_a_sale_is_authorized_and_its_pdf_says_training() -> None:
    shop = till()
    answer = await shop.sell(lines=[["2", "6.25", "7"], ["3", "1.10", "0"], ["1", "8.40", "10"]])
    assert isinstance(answer, Authorized)
    assert (answer.total, len(answer.authorization), len(answer.protocol)) == (Decimal("25.92"), 66, 20)
    data = await shop.pdf(answer)
    text = pdf_text(data)
    assert "ENTRENAMIENTO" in text
    assert answer.authorization in text
    assert "25.92" in text
    assert "15/04/2026" in text
    assert data == await shop.pdf(answer)


def pdf_text(data: bytes) -> str:
    import pypdfium2

    with_pages = pypdfium2.PdfDocument(data)
    try:
        page = with_pages[0]
        text = page.get_textpage()
        try:
            return str(text.get_text_range())
        finally:
            text.close()
            page.close()
    finally:
        with_pages.close()


@pytest.mark.parametrize(("fault", "silence", "code"), [
    ("rate_limit=7", Throttled, "RATE_LIMITED"), ("sfep_down", Unavailable, "SFEP_UNAVAILABLE"),
    ("certificate_expired", NotAllowed, "CERTIFICATE_EXPIRED"), ("unauthorized", NotAllowed, "UNAUTHORIZED"),
    ("timeout_before", OutcomeUnknown, "TIMEOUT"), ("silent", OutcomeUnknown, "timeout"),
    ("html_500_before", Unavailable, "HTTP_500"),
])  # fmt: skip
async def test_a_fault_before_acceptance_leaves_the_ledger_empty(fault: str, silence: type, code: str) -> None:
    shop = till(fault)
    with pytest.raises(silence) as caught:
        await shop.sell()
    assert caught.value.code == code
    assert shop.practice.ledger("conteo") == []
    assert isinstance(await shop.sell(), Authorized)


@pytest.mark.parametrize("fault", ["lost", "garbage", "html_500_after", "timeout_after"])
async def test_a_lost_answer_leaves_one_document_and_asking_finds_it(fault: str) -> None:
    shop = till(fault)
    with pytest.raises(OutcomeUnknown if fault != "html_500_after" else Unavailable):
        await shop.sell()
    assert await shop.sell() == Exists()
    found = await shop.ask()
    assert isinstance(found, Authorized)
    assert [row["authorization"] for row in shop.practice.ledger("conteo")] == [found.authorization]


@pytest.mark.parametrize("fault", ["invalid_payload", "invalid_ruc"])
async def test_a_rejected_sale_may_use_its_reference_again(fault: str) -> None:
    shop = till(fault)
    answer = await shop.sell()
    assert isinstance(answer, Rejected)
    assert (answer.code, answer.burned) == (fault.upper(), False)
    assert isinstance(await shop.sell(), Authorized)


async def test_pending_becomes_completed_in_its_time_and_has_no_pdf_before() -> None:
    shop = till("pending=20")
    first = await shop.sell()
    assert first == Accepted("FE001-00001")
    assert await shop.ask(provider_id="FE001-00001") == first
    clock = shop.practice._clock
    await clock.sleep(19.9)
    assert isinstance(await shop.ask(), Accepted)
    await clock.sleep(0.2)
    done = await shop.ask()
    assert isinstance(done, Authorized)
    assert (await shop.pdf(done)).startswith(b"%PDF-")


async def test_pending_may_end_as_failed_and_burns_the_reference() -> None:
    shop = till("pending_failed=5", "none", "failed")
    assert isinstance(await shop.sell(), Accepted)
    await shop.practice._clock.sleep(6)
    answer = await shop.ask()
    assert isinstance(answer, Rejected)
    assert answer.burned
    assert await shop.sell() == Exists()
    again = await shop.sell("POS01-20260415-000002")
    assert isinstance(again, Rejected)
    assert again.burned


async def test_a_doubled_request_is_a_duplicate_of_one_document() -> None:
    shop = till("duplicate")
    assert await shop.sell() == Exists()
    assert isinstance(await shop.ask(), Authorized)
    assert len(shop.practice.ledger("conteo")) == 1


async def test_a_wrong_total_is_told_as_it_is() -> None:
    shop = till("wrong_total")
    answer = await shop.sell()
    assert isinstance(answer, Authorized)
    assert answer.total == Decimal("13.39")


async def test_an_unknown_reference_is_unseen() -> None:
    assert await till().ask("POS01-20260415-999999") == Unseen()


@pytest.mark.parametrize(("fault", "silence", "code"), [
    ("no_pdf", Unavailable, "201"), ("bad_pdf", OutcomeUnknown, "bad_pdf"), ("unauthorized", NotAllowed, "101"),
    ("rate_limit", Throttled, "429"), ("html_500_before", Unavailable, "HTTP_500"),
    ("garbage", OutcomeUnknown, "unreadable"),
])  # fmt: skip
async def test_trouble_with_the_pdf_passes(fault: str, silence: type, code: str) -> None:
    shop = till()
    answer = await shop.sell()
    shop.practice.faults("gforce").change({"script": [fault]})
    with pytest.raises(silence) as caught:
        await shop.pdf(answer)
    assert caught.value.code in (code, f"HTTP_{code}")
    assert (await shop.pdf(answer)).startswith(b"%PDF-")


async def test_no_more_than_five_calls_are_taken_at_once() -> None:
    practice = Practice(SystemClock(), faults={"conteo": ["slow=0.2"]})
    shop = Till(practice, timeout="5")
    answers = await asyncio.gather(*(shop.sell(f"R{n}") for n in range(7)), return_exceptions=True)
    assert Counter(type(answer) for answer in answers) == {Authorized: 5, Throttled: 2}


async def test_the_ledger_survives_a_restart_and_a_torn_last_line(tmp_path: Path) -> None:
    shop = till("none", "pending=20", folder=tmp_path)
    first = await shop.sell()
    await shop.sell("POS01-20260415-000002")
    before = shop.practice.ledger("conteo")
    with (tmp_path / "conteo.jsonl").open("ab") as file:
        file.write(b'\n{"provider":"conteo","refer')
    again = till(folder=tmp_path)
    assert again.practice.ledger("conteo") == before
    assert await again.sell() == Exists()
    assert (await again.pdf(first)).startswith(b"%PDF-")
    third = await again.sell("POS01-20260415-000003")
    assert isinstance(third, Authorized)
    assert third.provider_id == "FE001-00003"
    assert [row["reference"][-1] for row in till(folder=tmp_path).practice.ledger("conteo")] == ["1", "2", "3"]
    assert all(json.loads(line) for line in (tmp_path / "conteo.jsonl").read_bytes().split(b"\n")[1:3])


async def test_a_practice_sale_never_goes_to_a_real_address() -> None:
    from app.domain.errors import Unsayable
    from tests.providers.sales import document

    shop = till(base_url="https://api.conteo.me/v1")
    sale = document(practice=True)
    with pytest.raises(Unsayable):
        await shop.conteo.submit(sale, shop.conteo.prepare(sale))
    assert shop.practice.ledger("conteo") == []


async def test_both_connection_tests_pass_in_practice() -> None:
    shop = till()
    assert "Conexión correcta" in await shop.conteo.check()
    assert await shop.gforce.check() == "Conexión correcta; quedan 1000 folios en el ciclo."


def test_the_same_seed_draws_the_same_faults() -> None:
    def drawn(seed: int) -> list[FaultKind]:
        faults = Faults("submit", seed, ["lost:0.2", "slow=1:0.3"])
        return [faults.draw("submit").kind for _ in range(400)]

    assert drawn(1) == drawn(1) != drawn(2)
    share = Counter(drawn(1))
    assert 50 < share[FaultKind.LOST] < 110
    assert 60 < share[FaultKind.SLOW] < 140


def test_a_fault_says_itself_as_it_was_written() -> None:
    for text in ("lost", "pending=20", "slow=1.5:0.25", "look_up.html_500_before:0.1", "none"):
        assert str(fault_from(text)) == text


@pytest.mark.parametrize(
    "text", ["", "explode", "lost:2", "lost:-1", "lost:nan", "slow=x", "slow=1e9", "a.b.lost", "lost " * 9]
)
def test_a_fault_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        fault_from(text)
