"""Promises about FacturaSend's smaller calls: undoing, mail, the registry."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.document import Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Rejected
from app.domain.party import Customer
from tests.providers.paraguay import (
    RUC,
    Reply,
    Script,
    code,
    factura,
    numbered,
    opened,
    record,
)

EVENT = '{"success":true,"result":{"ns2:rRetEnviEventoDe":{"ns2:gResProcEVe":"2022-02-08T14:39:00",' \
        '"ns2:gResProcEVe":{"ns2:dEstRes":"%s","ns2:gResProc":{"ns2:dCodRes":"%s","ns2:dMsgRes":"%s"}}}}}'  # fmt: skip


async def undo(answers: dict[str, Reply | list[Reply]], **standing: Any) -> tuple[Any, Script]:
    provider, script = opened(answers)
    return await provider.void(factura(), Standing(**standing), "error de carga"), script


async def test_an_approved_document_is_cancelled_with_the_reason() -> None:
    answers = numbered(record(code(), 2), **{"evento/cancelacion": (200, EVENT % ("Aprobado", "0600", "ok"))})
    done, script = await undo(answers, authorization=code())
    assert done == Authorized(code(), code())
    assert script.bodies[-1] == {"cdc": code(), "motivo": "error de carga"}


async def test_the_documented_result_with_empty_codes_counts_as_done() -> None:
    answers = numbered(record(code(), 2), **{"evento/cancelacion": (200, EVENT % ("Aprobado", "", ""))})
    assert isinstance((await undo(answers, authorization=code()))[0], Authorized)


async def test_a_cancelled_document_is_not_cancelled_again() -> None:
    done, script = await undo(numbered(record(code(), 99)), authorization=code())
    assert isinstance(done, Authorized)
    assert not any(path.startswith("evento") for path in script.seen)


@pytest.mark.parametrize(("answer", "words"), [
    ((200, EVENT % ("Rechazado", "4009", "plazo vencido")), "plazo vencido"),
    ((200, {"success": False, "error": "sin certificado"}), "sin certificado"), ((400, "no"), "HTTP 400"),
])  # fmt: skip
async def test_a_refused_cancellation_says_why(answer: Reply, words: str) -> None:
    done, _ = await undo(numbered(record(code(), 2), **{"evento/cancelacion": answer}), authorization=code())
    assert isinstance(done, Rejected)
    assert words in done.reason


@pytest.mark.parametrize("situation", [0, 1, 88])
async def test_what_sifen_has_not_decided_is_not_undone_yet(situation: int) -> None:
    done, script = await undo(numbered(record(code(), situation)), provider_id=code())
    assert isinstance(done, Accepted)
    assert not any(path.startswith("evento") for path in script.seen)


async def test_a_draft_is_rejected_instead() -> None:
    done, _ = await undo(numbered(record(code(), -1), **{"lote/draft-reject/7": (200, {"success": True})}))
    assert isinstance(done, Authorized)


@pytest.mark.parametrize("records", [(), (record(code(), 4),)])
async def test_a_number_that_was_never_approved_is_declared_unused(records: tuple[dict[str, Any], ...]) -> None:
    answers = numbered(*records, **{"evento/inutilizacion": (200, EVENT % ("Aprobado", "0600", ""))})
    done, script = await undo(answers)
    assert isinstance(done, Authorized)
    place = {"tipoDocumento": 1, "establecimiento": "001", "punto": "001", "desde": 124, "hasta": 124}
    assert script.bodies[-1] == {**place, "motivo": "error de carga"}


async def test_a_silent_event_is_a_silence() -> None:
    for answer, kind in (((500, ""), Unavailable), ((401, ""), NotAllowed), ((200, "{"), OutcomeUnknown)):
        with pytest.raises(kind):
            await undo(numbered(record(code(), 2), **{"evento/cancelacion": answer}), authorization=code())


async def test_mail_goes_to_the_document_s_own_address_only() -> None:
    sale = factura(customer={"tax_id": "80000519-8", "name": "Comercial", "email": "a@example.com"})
    provider, script = opened({"de/email": (200, "true")})
    said = await provider.email(sale, Standing(authorization=code()), "A@example.com")
    assert "a@example.com" in said
    assert script.bodies == [{"cdcList": [{"cdc": code()}]}]
    for other, address in ((sale, "b@example.com"), (factura(), "")):
        with pytest.raises(Unsayable):
            await provider.email(other, Standing(authorization=code()), address)


async def test_the_registry_knows_taxpayers_by_their_base() -> None:
    found = {"success": True, "respuesta_codigo": "0502", "razon_social": "TIPS S.A", "estado_codigo": "ACT",
             "estado_mensaje": "ACTIVO"}  # fmt: skip
    provider, script = opened({"ruc/80069563": (200, found)})
    customer = await provider.taxpayer(RUC)
    assert customer is not None
    assert (customer.tax_id, customer.check_digits, customer.name, customer.tax_status) == (
        "80069563", "1", "TIPS S.A", "ACT ACTIVO",
    )  # fmt: skip
    assert script.seen == ["ruc/80069563"]
    nobody = opened({"ruc/80069563": (200, {"success": True, "respuesta_codigo": "0500"})})[0]
    assert await nobody.taxpayer("80069563") is None
    closed = opened({"ruc/80069563": (200, {"success": True, "respuesta_codigo": "0501"})})[0]
    with pytest.raises(Unsayable):
        await closed.taxpayer(RUC)


async def test_a_buyer_is_named_by_the_keys_of_the_event_which_are_not_those_of_the_invoice() -> None:
    """5 is the diplomatic card there, and a taxpayer's kind is called tipoReceptor."""
    provider, script = opened({"evento/nominacion": (200, EVENT % ("Aprobado", "0600", "ok"))})
    standing = Standing(authorization=code())
    for customer in (
        Customer("80000519", "ruc", "8", "Comercial Ejemplo S.A."),
        Customer("D77123", "diplomatic", name="Ana López"),
    ):
        assert await provider.name_buyer(factura(customer=None), standing, customer, "receptor") == Authorized(
            code(), code()
        )
    company, diplomat = script.bodies
    assert (company["contribuyente"], company["ruc"], company["tipoReceptor"]) == (True, "80000519-8", 2)
    assert "tipoContribuyente" not in company
    assert (diplomat["contribuyente"], diplomat["documentoTipo"], diplomat["tipoOperacion"]) == (False, 5, 2)
    assert {body["cdc"] for body in script.bodies} == {code()}


async def test_a_refused_name_says_why_and_proposes_no_credit_note() -> None:
    provider, _ = opened({"evento/nominacion": (200, EVENT % ("Rechazado", "4203", "ya tiene receptor"))})
    customer = Customer("80000519", "ruc", "8", "Comercial Ejemplo S.A.")
    answer = await provider.name_buyer(factura(customer=None), Standing(authorization=code()), customer, "receptor")
    assert isinstance(answer, Rejected)
    assert "nominación" in answer.reason
    assert "ya tiene receptor" in answer.reason
    assert "nota de crédito" not in answer.reason
