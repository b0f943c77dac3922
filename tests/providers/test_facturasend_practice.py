"""Promises of FacturaSend's practice server: drafts, undoing, papers, SIFEN's own rules, a ledger that lasts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.document import Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Throttled, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Exists, Rejected
from app.domain.tax import cut_to
from app.ports import SystemClock
from app.practice import Practice
from app.providers.contract import Item
from app.providers.facturasend import Provider
from app.providers.http import Wire
from tests.practice.test_server import served
from tests.practice.till import reach
from tests.providers.paraguay import Clock, Despensa, credit_note, factura, paid


async def test_drafts_reach_sifen_only_when_they_are_met() -> None:
    shop = Despensa(draft="true")
    answer = await shop.sell()
    assert isinstance(answer, Accepted)
    assert [row["final"] for row in shop.ledger()] == ["draft"]
    known = {"provider_id": answer.provider_id, "verification_url": answer.verification_url, "xml_sha256": "x"}
    assert isinstance(await shop.ask(**known), Accepted)
    assert isinstance(await shop.ask(**known), Authorized)


async def test_a_draft_whose_answer_was_lost_is_found_and_confirmed() -> None:
    shop = Despensa("lost", draft="true")
    with pytest.raises(OutcomeUnknown):
        await shop.sell()
    assert isinstance(await shop.ask(), Accepted)
    assert isinstance(await shop.ask(), Authorized)
    assert len(shop.ledger()) == 1


async def test_a_document_is_cancelled_within_two_days_and_credited_later() -> None:
    shop = Despensa()
    first, second = await shop.authorized(factura(1)), await shop.authorized(factura(2))
    known = {"authorization": first.authorization}
    assert isinstance(
        await shop.provider.void(factura(1), shop.item(factura(1), **known).standing, "error"), Authorized
    )
    assert isinstance(
        await shop.provider.void(factura(1), shop.item(factura(1), **known).standing, "error"), Authorized
    )
    await shop.clock.sleep(49 * 3600)
    late = {"authorization": second.authorization}
    answer = await shop.provider.void(factura(2), shop.item(factura(2), **late).standing, "error")
    assert isinstance(answer, Rejected)
    assert "nota de crédito" in answer.reason
    note = credit_note(factura(2), second.authorization)
    assert isinstance(await shop.settled(note), Authorized)
    assert [row["final"] for row in shop.ledger()] == ["voided", "completed", "completed"]


async def test_a_note_is_cancelled_within_a_week_and_before_its_invoice() -> None:
    shop = Despensa()
    invoice = await shop.authorized(factura(1))
    note = credit_note(factura(1), invoice.authorization)
    done = await shop.authorized(note)
    on_invoice = shop.item(factura(1), authorization=invoice.authorization).standing
    first = await shop.provider.void(factura(1), on_invoice, "error")
    assert isinstance(first, Rejected)
    assert "notas" in first.reason
    await shop.clock.sleep(47 * 3600)
    on_note = shop.item(note, authorization=done.authorization).standing
    assert isinstance(await shop.provider.void(note, on_note, "error"), Authorized)
    assert isinstance(await shop.provider.void(factura(1), on_invoice, "error"), Authorized)


async def test_a_note_that_is_too_old_to_cancel_is_never_told_to_be_credited() -> None:
    shop = Despensa()
    note = credit_note(factura(1), (await shop.authorized(factura(1))).authorization)
    on_note = shop.item(note, authorization=(await shop.authorized(note)).authorization).standing
    await shop.clock.sleep(100 * 3600)
    assert isinstance(await shop.provider.void(note, on_note, "error"), Authorized)
    other = credit_note(factura(1), note.original.authorization if note.original else "", 2, sold_at=shop.clock.at)
    on_other = shop.item(other, authorization=(await shop.authorized(other)).authorization).standing
    await shop.clock.sleep(169 * 3600)
    answer = await shop.provider.void(other, on_other, "error")
    assert isinstance(answer, Rejected)
    assert "nota de crédito" not in answer.reason


async def test_a_note_on_what_sifen_never_approved_is_its_no() -> None:
    shop, invoice = Despensa(), factura(1)
    accepted = await shop.sell(invoice)
    assert isinstance(accepted, Accepted)
    shop.script("failed")
    refused = await shop.sell(factura(2))
    assert isinstance(refused, Accepted)
    assert isinstance(await shop.settled(credit_note(factura(2), refused.provider_id)), Rejected)
    assert isinstance(await shop.settled(credit_note(invoice, accepted.provider_id, 2)), Authorized)


async def test_a_lost_cancellation_is_not_asked_for_twice() -> None:
    shop = Despensa()
    done = await shop.authorized(factura())
    standing = shop.item(factura(), authorization=done.authorization).standing
    shop.script("void.lost")
    with pytest.raises(OutcomeUnknown):
        await shop.provider.void(factura(), standing, "error")
    assert isinstance(await shop.provider.void(factura(), standing, "error"), Authorized)
    assert sum(call.startswith("POST evento") for call in shop.network.seen) == 1


async def test_an_unused_number_is_declared_and_stays_unusable() -> None:
    shop = Despensa()
    assert isinstance(await shop.provider.void(factura(), shop.item(factura()).standing, "no se usó"), Authorized)
    assert await shop.sell() == Exists()


@pytest.mark.parametrize("changes", [{}, {"pdf_type": "binary"}, {"pdf_format": "ticket"}])
async def test_the_kude_says_training(changes: dict[str, str]) -> None:
    shop = Despensa(**changes)
    done = await shop.authorized(factura())
    data = await shop.provider.fetch_pdf(factura(), shop.item(factura(), authorization=done.authorization).standing)
    assert data.startswith(b"%PDF-")


@pytest.mark.parametrize(("fault", "silence"), [
    ("no_pdf", Unavailable), ("bad_pdf", OutcomeUnknown), ("html_500_before", Unavailable), ("rate_limit", Throttled),
    ("unauthorized", NotAllowed),
])  # fmt: skip
async def test_trouble_with_the_pdf_passes(fault: str, silence: type) -> None:
    shop = Despensa()
    standing = shop.item(factura(), authorization=(await shop.authorized(factura())).authorization).standing
    shop.script(f"pdf.{fault}")
    with pytest.raises(silence):
        await shop.provider.fetch_pdf(factura(), standing)
    assert (await shop.provider.fetch_pdf(factura(), standing)).startswith(b"%PDF-")


async def test_unnamed_from_seven_million_on_is_sifen_s_no() -> None:
    shop = Despensa(timeout="5")
    big = factura(lines=[["1", "7000000", "10"]], customer=None, type="receipt")
    answer = await shop.settled(big)
    assert isinstance(answer, Rejected)
    assert answer.code == "1321"
    assert isinstance(await shop.settled(factura(2, lines=[["1", "6999999", "10"]], customer=None)), Authorized)


async def test_a_clock_that_runs_ahead_is_sifen_s_no() -> None:
    answer = await Despensa().settled(factura(sold_at="2026-04-15T14:00:00-03:00"))
    assert isinstance(answer, Rejected)


async def test_a_company_that_rounds_takes_rounded_sales_only() -> None:
    sold = factura(lines=[["1", "12345", "10"]])
    cut = replace(sold, totals=cut_to(sold.totals, sold.totals.total * 0 + 50), payments=paid(("cash", 12300)))
    shop = Despensa(tenant="practica50", rounding="true")
    assert isinstance(await shop.settled(cut), Authorized)
    assert [row["total"] for row in shop.ledger()] == ["12300"]
    assert "activado" not in await shop.provider.check()
    assert "activado" in await Despensa(tenant="practica50").provider.check()
    assert "desactivado" in await Despensa(rounding="true").provider.check()


async def test_practice_sales_are_issued_for_the_shop_s_own_company() -> None:
    issuer = {"name": "otra", "country": "PY", "tax_id": "4123456-1", "legal_name": "Otra"}
    answer = await Despensa().settled(factura(issuer=issuer, practice=True))
    assert isinstance(answer, Authorized)
    assert answer.authorization[2:11] == "041234561"


async def test_a_practice_sale_never_goes_to_a_real_address() -> None:
    shop = Despensa(base_url="https://api.facturasend.com.py")
    sale = factura(practice=True)
    for call in (shop.sell(sale), shop.provider.void(sale, shop.item(sale).standing, "error")):
        with pytest.raises(Unsayable):
            await call
    assert shop.network.seen == []


async def test_the_ledger_survives_a_restart(tmp_path: Path) -> None:
    shop = Despensa("rejected", practice=Practice(Clock(), tmp_path))
    await shop.settled(factura(1))
    done = await shop.authorized(factura(2))
    with (tmp_path / "facturasend.jsonl").open("ab") as file:
        file.write(b'\n{"provider":"factu')
    again = Despensa(practice=Practice(Clock(), tmp_path))
    assert again.ledger() == shop.ledger()
    found = await again.ask(factura(2))
    assert isinstance(found, Authorized)
    assert found.authorization == done.authorization
    assert await again.sell(factura(2)) == Exists()
    assert isinstance(await again.settled(factura(1)), Authorized)
    await again.provider.void(factura(2), again.item(factura(2), authorization=done.authorization).standing, "error")
    third = Despensa(practice=Practice(Clock(), tmp_path))
    assert [row["final"] for row in third.ledger()] == ["failed", "voided", "completed"]


async def test_a_batch_travels_over_real_loopback_http() -> None:
    practice = Practice(SystemClock())
    async with served(practice) as address:
        wire = Wire()
        try:
            provider = reach("facturasend", practice.settings(address)["facturasend"], wire)
            assert isinstance(provider, Provider)
            assert "Conexión correcta" in await provider.check()
            now = SystemClock().now().isoformat()
            sales = [factura(number, sold_at=now) for number in (1, 2, 3)]
            answers = await provider.submit_many([Item(sale, Standing(), provider.prepare(sale)) for sale in sales])
            codes = [answer.provider_id for answer in answers if isinstance(answer, Accepted)]
            done = await provider.look_up_many(
                [Item(sale, Standing(provider_id=code), "") for sale, code in zip(sales, codes, strict=True)]
            )
            assert [type(answer) for answer in done] == [Authorized] * 3
        finally:
            await wire.close()
