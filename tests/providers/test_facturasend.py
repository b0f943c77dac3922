"""Promises about FacturaSend's batches: sent in order, answered document by document, never guessed."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.errors import OutcomeUnknown
from app.domain.outcome import Accepted, Exists, Rejected
from app.domain.traits import Capability
from app.providers.contract import Batches, KnowsTaxpayers, Mails, Voids
from tests.providers.paraguay import (
    code,
    factura,
    items,
    opened,
    row,
)


def test_what_it_can_do_is_what_it_says() -> None:
    provider, _ = opened({})
    for protocol, capability in ((Batches, Capability.BATCH), (Voids, Capability.VOID), (Mails, Capability.EMAIL),
                                 (KnowsTaxpayers, Capability.TAXPAYER_LOOKUP)):  # fmt: skip
        assert isinstance(provider, protocol)
        assert capability in provider.traits.capabilities


@pytest.mark.parametrize(("limit", "batch"), [("", 10), ("1", 1), ("50", 50)])
def test_the_shop_sets_how_many_go_together(limit: str, batch: int) -> None:
    assert opened({}, batch_limit=limit)[0].traits_as_set().batch == batch


async def test_a_batch_leaves_in_the_order_of_its_numbers_and_is_answered_in_ours() -> None:
    rows = [row(3), row(1), row(2)]
    provider, script = opened({"lote/create": (200, {"success": True, "deList": rows})})
    answers = await provider.submit_many(items(provider, factura(2), factura(3), factura(1)))
    assert [one["numero"] for one in script.bodies[0]] == [1, 2, 3]
    assert [answer.provider_id for answer in answers if isinstance(answer, Accepted)] == [code(2), code(3), code(1)]


def test_only_one_type_of_one_company_shares_a_call() -> None:
    provider, _ = opened({})
    together = provider.together
    assert together(factura(1)) == together(factura(2, type="receipt"))
    assert together(factura(1)) != together(factura(1, type="credit_note"))
    assert together(factura(1)) != together(factura(1, issuer={"name": "otra", "country": "PY", "tax_id": "80000519-8",
                                                               "legal_name": "Otra"}))  # fmt: skip


def test_drafts_go_alone() -> None:
    provider, _ = opened({}, draft="true")
    assert provider.together(factura(1)) != provider.together(factura(2))


async def test_of_a_refused_batch_the_named_are_rejected_and_the_others_are_looked_for() -> None:
    errors = [{"index": 1, "error": "data.cliente.ruc no es válido"}]
    provider, _ = opened({"lote/create": (400, {"success": False, "error": "x", "errores": errors})})
    first, second, third = await provider.submit_many(items(provider, factura(1), factura(2), factura(3)))
    assert isinstance(second, Rejected)
    assert not second.burned
    for other in (first, third):
        assert isinstance(other, OutcomeUnknown)


@pytest.mark.parametrize("errors", [
    None, [], "x", [{"index": 3, "error": "x"}], [{"index": -1, "error": "x"}], [{"error": "x"}], ["x"],
    [{"index": 0, "error": "x"}, {"index": 99, "error": "y"}], [{"index": 0.5, "error": "x"}],
])  # fmt: skip
async def test_a_batch_refused_without_a_culprit_is_looked_for_and_then_sent_one_by_one(errors: Any) -> None:
    provider, _ = opened({"lote/create": (200, {"success": False, "error": "Error inesperado", "errores": errors})})
    sales = [factura(1), factura(2), factura(3)]
    answers = await provider.submit_many(items(provider, *sales))
    assert all(isinstance(answer, OutcomeUnknown) for answer in answers)
    assert len({provider.together(sale) for sale in sales}) == 3
    assert provider.together(factura(4)) == provider.together(factura(5))


async def test_errors_and_accepted_documents_in_one_answer_are_kept_apart() -> None:
    body = {"success": False, "errores": [{"index": 0, "error": "mal"}], "deList": [row(2)]}
    provider, _ = opened({"lote/create": (200, body)})
    answers = await provider.submit_many(items(provider, factura(1), factura(2), factura(3)))
    assert [type(answer) for answer in answers] == [Rejected, Accepted, OutcomeUnknown]


@pytest.mark.parametrize("count", [0, 1, 2, 4])
async def test_fewer_or_more_rows_than_sent_are_matched_by_number(count: int) -> None:
    rows = [row(number) for number in (3, 1, 9, 8)][:count]
    provider, _ = opened({"lote/create": (200, {"success": True, "deList": [*rows, row(2)]})})
    answers = await provider.submit_many(items(provider, factura(1), factura(2), factura(3)))
    assert [isinstance(answer, Accepted) for answer in answers] == [count > 1, True, count > 0]


async def test_a_lenient_shop_takes_rows_by_order_when_no_number_fits_and_notes_it() -> None:
    strange = {"cdc": "01800695631001002100694612021112410311184194", "numero": "001-001-0000001"}
    provider, _ = opened({"lote/create": (200, {"success": True, "deList": [strange]})}, cdc_check="lenient")
    (answer,) = await provider.submit_many(items(provider, factura()))
    assert isinstance(answer, Accepted)
    assert "another number" in answer.note


async def test_a_document_refused_because_it_exists_is_never_rejected() -> None:
    errors = [{"index": 0, "error": "El documento con el número 001-001-0000001 ya existe"}]
    provider, _ = opened({"lote/create": (400, {"success": False, "errores": errors})})
    (answer, _) = await provider.submit_many(items(provider, factura(1), factura(2)))
    assert answer == Exists()
