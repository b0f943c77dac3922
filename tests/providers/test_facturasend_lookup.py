"""Promises about asking FacturaSend: many at once, by number what has no CDC, drafts, tests, doubles."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.document import Standing
from app.domain.errors import OutcomeUnknown, Throttled, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Rejected, Unseen
from app.providers.contract import Item
from tests.providers.paraguay import (
    Reply,
    approved,
    code,
    factura,
    numbered,
    opened,
    qr,
    record,
    xml,
)


async def test_many_are_asked_in_one_call_and_only_those_without_a_cdc_by_number() -> None:
    states = [{"cdc": code(1), "situacion": 2}, {"cdc": code(2), "situacion": 1}]
    provider, script = opened({
        "de/estado": (200, {"success": True, "deList": states}),
        "de/numero/1/001/001/0000003": (200, {"success": True, "deList": []}),
    })  # fmt: skip
    known = [Item(factura(n), Standing(provider_id=code(n), verification_url=qr(code(n)), xml_sha256="x"), "")
             for n in (1, 2)]  # fmt: skip
    answers = await provider.look_up_many([*known, Item(factura(3), Standing(), "")])
    assert [type(answer) for answer in answers] == [Authorized, Accepted, Unseen]
    assert script.seen == ["de/estado", "de/numero/1/001/001/0000003"]


def sixty() -> list[Item]:
    return [Item(factura(n), Standing(provider_id=code(n), verification_url=qr(code(n)), xml_sha256="x"), "")
            for n in range(1, 61)]  # fmt: skip


def listed(*numbers: int) -> Reply:
    return 200, {"success": True, "deList": [{"cdc": code(n), "situacion": 2} for n in numbers]}


@pytest.mark.parametrize(
    "first",
    [(400, {"success": False, "error": "Demasiados CDC"}), (500, ""), (200, "{broken")],
    ids=["refused", "failed", "broken"],
)
async def test_where_so_many_are_not_taken_at_once_they_are_asked_about_in_fifties(first: Reply) -> None:
    provider, script = opened({"de/estado": [first, listed(*range(1, 51)), listed(*range(51, 61))]})
    answers = await provider.look_up_many(sixty())
    assert {type(answer) for answer in answers} == {Authorized}
    assert [len(body["cdcList"]) for body in script.bodies] == [60, 50, 10]


async def test_what_a_long_answer_leaves_out_is_asked_about_again_before_numbers_are_looked_up() -> None:
    provider, script = opened({"de/estado": [listed(*range(1, 51)), listed(*range(51, 61))]})
    answers = await provider.look_up_many(sixty())
    assert {type(answer) for answer in answers} == {Authorized}
    assert [len(body["cdcList"]) for body in script.bodies] == [60, 10]


async def test_a_closed_door_is_not_knocked_at_in_fifties() -> None:
    provider, script = opened({"de/estado": (429, "")})
    with pytest.raises(Throttled):
        await provider.look_up_many(sixty())
    assert script.seen == ["de/estado"]


@pytest.mark.parametrize(("door", "silence"), [((429, ""), Throttled), ((200, "{broken"), OutcomeUnknown)])
async def test_a_door_that_closes_between_fifties_takes_back_no_answer(door: Reply, silence: type) -> None:
    first = (400, {"success": False, "error": "Demasiados CDC"})
    provider, script = opened({"de/estado": [first, listed(*range(1, 51)), door]})
    answers = await provider.look_up_many(sixty())
    assert [type(answer) for answer in answers] == [Authorized] * 50 + [silence] * 10
    assert [len(body["cdcList"]) for body in script.bodies] == [60, 50, 10]


async def test_one_silence_does_not_hide_the_other_answers_but_a_closed_door_stops_the_asking() -> None:
    place = "de/numero/1/001/001/000000"
    provider, script = opened({
        f"{place}1": (200, "{broken"), f"{place}2": (200, {"success": True, "deList": []}), f"{place}3": (429, ""),
    })  # fmt: skip
    found = await provider.look_up_many([Item(factura(n), Standing(), "") for n in (1, 2, 3, 4, 5)])
    assert [type(answer) for answer in found] == [OutcomeUnknown, Unseen, Throttled, Throttled, Throttled]
    assert len(script.seen) == 3


@pytest.mark.parametrize("situation", [0, 1, 88, -1])
async def test_what_is_found_by_number_is_adopted_with_its_qr(situation: int) -> None:
    provider, _ = opened(numbered(record(code(), situation)))
    answer = await provider.look_up(factura(), Standing())
    assert isinstance(answer, Accepted)
    assert (answer.provider_id, answer.verification_url) == (code(), qr(code()))
    assert answer.xml == xml(code()).encode()


@pytest.mark.parametrize("situation", [2, 3])
async def test_an_approved_one_found_by_number_is_compared_and_authorized(situation: int) -> None:
    provider, _ = opened(numbered(record(code(), situation)))
    answer = await provider.look_up(factura(), Standing())
    assert isinstance(answer, Authorized)
    assert (answer.authorization, answer.total, answer.simulated) == (code(), Decimal(95500), False)


async def test_of_several_records_the_newest_approved_one_wins() -> None:
    old, new, bad = code(), code(code="000000001"), code(code="000000002")
    records = [record(new, 2, 9), record(bad, 4, 11), record(old, 2, 3), record(code(code="000000003"), 1, 12)]
    provider, _ = opened(numbered(*records))
    answer = await provider.look_up(factura(), Standing())
    assert isinstance(answer, Authorized)
    assert answer.authorization == new


async def test_a_rejected_one_is_adopted_first_and_says_why_when_asked_again() -> None:
    state = {"cdc": code(), "situacion": 4, "respuesta_codigo": "1264", "respuesta_mensaje": "RUC inexistente"}
    provider, _ = opened(numbered(record(code(), 4), **{"de/estado": (200, {"success": True, "deList": [state]})}))
    first = await provider.look_up(factura(), Standing())
    assert isinstance(first, Accepted)
    again = await provider.look_up(factura(), Standing(provider_id=first.provider_id))
    assert isinstance(again, Rejected)
    assert "RUC inexistente" in again.reason


REFUSED = {"cdc": code(), "situacion": 4, "respuesta_codigo": "0100", "respuesta_mensaje": "Error Inesperado"}
KNOWN = Standing(provider_id=code(), verification_url=qr(code()), xml_sha256="x")


@pytest.mark.parametrize("situation", [-1, 0, 1, 2, 3])
async def test_what_lives_beside_a_refused_one_is_never_left_behind_by_its_rejection(situation: int) -> None:
    """A late sending of the same sale came to life under the number of the one that was refused."""
    records = [record(code(), 4, 1), record(code(code="000000009"), situation, 2)]
    provider, _ = opened(numbered(*records, **{"de/estado": (200, {"success": True, "deList": [REFUSED]})}))
    found = await provider.look_up(factura(), KNOWN)
    assert isinstance(found, Authorized if situation in (2, 3) else Accepted)
    assert found.provider_id == code(code="000000009")


@pytest.mark.parametrize("others", [
    [], [record(code(), 4)], [record(code(), 2)], [record(code(code="000000009"), 4, 2)],
    [record(code(code="000000009"), 99, 2)], [record(code(125), 2, 2)],
])  # fmt: skip
async def test_a_refused_one_beside_which_nothing_lives_is_rejected(others: list[dict[str, object]]) -> None:
    provider, _ = opened(numbered(*others, **{"de/estado": (200, {"success": True, "deList": [REFUSED]})}))
    assert isinstance(await provider.look_up(factura(), KNOWN), Rejected)


@pytest.mark.parametrize("door", [(404, "no"), (500, ""), (200, "{broken")])
async def test_a_search_by_number_that_is_broken_never_hides_a_refusal(door: Reply) -> None:
    answers = {"de/estado": (200, {"success": True, "deList": [REFUSED]}), "de/numero/1/001/001/0000124": door}
    assert isinstance(await opened(answers)[0].look_up(factura(), KNOWN), Rejected)


async def test_a_rejection_from_before_the_correction_says_nothing_about_the_new_sending() -> None:
    provider, _ = opened(numbered(record(code(), 4)))
    assert await provider.look_up(factura(), Standing(verification_url=qr(code()))) == Unseen()
    other = opened({**numbered(record(code(), 4)), f"de/xml/{code()}": (200, xml(code(), customer=""))})[0]
    assert isinstance(await other.look_up(factura(), Standing()), Accepted)
    before = xml(code(), customer="<dRucRec>80080610</dRucRec>")
    corrected = opened({**numbered(record(code(), 4)), f"de/xml/{code()}": (200, before)})[0]
    assert await corrected.look_up(factura(), Standing()) == Unseen()


@pytest.mark.parametrize("other", [
    xml(code(), 95499), xml(code(), customer="<dRucRec>80080610</dRucRec>"),
    xml(code(), customer="<dNumIDRec>4123456</dNumIDRec>"),
])  # fmt: skip
async def test_somebody_else_s_document_under_our_number_goes_to_a_person(other: str) -> None:
    provider, _ = opened({**numbered(record(code(), 2)), f"de/xml/{code()}": (200, other)})
    with pytest.raises(Unsayable) as caught:
        await provider.look_up(factura(), Standing())
    assert caught.value.code == "number_taken"


async def test_without_xml_the_cdc_is_enough() -> None:
    provider, _ = opened({**numbered(record(code(), 2)), f"de/xml/{code()}": (404, "no")})
    assert isinstance(await provider.look_up(factura(), Standing()), Authorized)


async def test_a_cdc_that_vanished_is_looked_for_by_number() -> None:
    gone = {"de/estado": (200, {"success": True, "deList": [{"cdc": code(), "situacion": 98}]})}
    provider, _ = opened(numbered(record(code(code="000000009"), 1), **gone))
    answer = await provider.look_up(factura(), Standing(provider_id=code()))
    assert isinstance(answer, Accepted)
    assert answer.provider_id == code(code="000000009")
    missing = opened(numbered(**gone))[0]
    assert await missing.look_up(factura(), Standing(provider_id=code())) == Unseen()


async def test_where_no_xml_is_kept_yet_it_is_fetched_and_its_total_told() -> None:
    provider, _ = opened({"de/estado": approved(code()), f"de/xml/{code()}": (200, xml(code(), 95450))})
    answer = await provider.look_up(factura(), Standing(provider_id=code(), verification_url=qr(code())))
    assert isinstance(answer, Authorized)
    assert answer.total == Decimal(95450)


@pytest.mark.parametrize("trouble", [(404, "no"), (500, ""), (200, "nonsense"), (200, xml(code(125)))])
async def test_the_xml_s_absence_never_stands_between_a_document_and_its_authorization(trouble: Reply) -> None:
    provider, _ = opened({"de/estado": approved(code()), f"de/xml/{code()}": trouble})
    answer = await provider.look_up(factura(), Standing(provider_id=code(), verification_url=qr(code())))
    assert isinstance(answer, Authorized)
    assert (answer.total, answer.xml) == (None, None)


async def test_a_document_of_the_test_environment_is_never_authorized_for_real() -> None:
    text = xml(code()).replace("/consultas/", "/consultas-test/")
    provider, _ = opened({"de/estado": approved(code()), f"de/xml/{code()}": (200, text)}, return_xml="false")
    answer = await provider.look_up(factura(), Standing(provider_id=code()))
    assert isinstance(answer, Authorized)
    assert answer.simulated


@pytest.mark.parametrize(("word", "kind"), [("0422", Authorized), ("0420", Rejected), ("0421", Rejected)])
async def test_a_duplicate_cdc_is_asked_at_sifen_itself(word: str, kind: type) -> None:
    state = {"cdc": code(), "situacion": 4, "respuesta_codigo": "1001", "respuesta_mensaje": "CDC duplicado"}
    asked = {"success": True, "respuesta_codigo": word}
    provider, _ = opened({"de/estado": (200, {"success": True, "deList": [state]}), f"dte/cdc/{code()}": (200, asked)})
    known = Standing(provider_id=code(), verification_url=qr(code()), xml_sha256="x")
    assert isinstance(await provider.look_up(factura(), known), kind)


async def test_a_draft_is_confirmed_when_it_is_met() -> None:
    draft = {"de/estado": (200, {"success": True, "deList": [{"cdc": code(), "situacion": -1}]}),
             "lote/draft-confirm/7": (200, {"success": True})}  # fmt: skip
    provider, script = opened(numbered(record(code(), -1), **draft), draft="true")
    answer = await provider.look_up(factura(), Standing(provider_id=code()))
    assert isinstance(answer, Accepted)
    assert script.seen[-1] == "lote/draft-confirm/7"
    refused = {**draft, "lote/draft-confirm/7": (500, "")}
    with pytest.raises(Unavailable):
        await opened(numbered(record(code(), -1), **refused), draft="true")[0].look_up(
            factura(), Standing(provider_id=code())
        )
