"""Notices of TusFacturas to the letter: what proves one, what is read of it, what is struck out before it is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.domain.errors import NotAllowed
from app.providers.tusfacturas.hooks import HEADER, KEYS, LARGEST, Heard, announced, hear, reason_in

SECRETS = {"apitoken": "token-abcdef", "apikey": "4711", "usertoken": "usuario-xyz"}


def told(token: str = "", header: str = "", *, bare: bool = False, **more: Any) -> Heard:
    """The message with our credentials (`bare`: without), as it is heard by a shop that has this token."""
    body = json.dumps({**({} if bare else SECRETS), **more}).encode()
    return hear({HEADER: header} if header else {}, body, SECRETS, token)


def kept(heard: Heard) -> Any:
    return json.loads(heard.body)


def test_what_is_forged_says_nothing_of_why() -> None:
    with pytest.raises(NotAllowed) as forged:
        told(bare=True)
    assert (forged.value.title, forged.value.detail, forged.value.code) == (
        "El aviso no es de TusFacturas.", "webhook", "forged",
    )  # fmt: skip


def test_the_token_proves_only_a_message_that_carries_no_credentials() -> None:
    assert told("secreto-1", "secreto-1", bare=True, external_reference="r").reference == "r"
    for token, header in (("", ""), ("secreto-1", "secreto-2"), ("secreto-1", "")):
        with pytest.raises(NotAllowed):
            told(token, header, bare=True)
    for key in KEYS:
        with pytest.raises(NotAllowed):
            told("secreto-1", "secreto-1", bare=True, **{key: "x"})
    assert told("secreto-1", "other", external_reference="r").reference == "r"


def test_letters_outside_of_utf_8_are_no_credential_and_no_crash() -> None:
    assert HEADER == "tf-webhooktoken"
    with pytest.raises(NotAllowed):
        told("secreto-1", "\ud800", bare=True)
    with pytest.raises(NotAllowed):
        told(apitoken="\ud800")
    odd = {**SECRETS, "apitoken": "\ud800"}
    with pytest.raises(NotAllowed):
        hear({}, json.dumps(SECRETS).encode(), odd, "")


def test_sixty_four_kib_are_read_and_a_byte_more_is_not() -> None:
    assert LARGEST == 65_536
    body = json.dumps(SECRETS).encode()
    assert hear({}, body + b" " * (LARGEST - len(body)), SECRETS, "").reference == ""
    with pytest.raises(NotAllowed):
        hear({}, body + b" " * (LARGEST - len(body) + 1), SECRETS, "")


@pytest.mark.parametrize(
    ("fields", "reference"),
    [({"external_reference": " r1 "}, "r1"), ({"facturacion_lote_id_referencia": 17}, "17"),
     ({"facturacion_lote_id_referencia": "a", "external_reference": "b"}, "a"), ({"external_reference": True}, ""),
     ({"facturacion_lote_id_referencia": " ", "external_reference": "b"}, "b"),
     ({"external_reference": "x" * 255}, "x" * 255), ({"external_reference": "x" * 256}, ""),
     ({"external_reference": None}, "")],
)  # fmt: skip
def test_the_reference_is_ours_under_either_name(fields: dict[str, Any], reference: str) -> None:
    assert told(**fields).reference == reference


@pytest.mark.parametrize(
    ("fields", "failure"),
    [({"error": "N"}, ""), ({"error": "S"}, "sin explicación"), ({"evento": "error", "msg": "CUIT"}, "CUIT"),
     ({"error": "S", "errores": ["Fecha"], "msg": "otra"}, "Fecha"), ({"evento": "ok"}, "")],
)  # fmt: skip
def test_a_failure_is_told_in_the_services_own_words(fields: dict[str, Any], failure: str) -> None:
    assert told(**fields).failure == failure


def test_no_credential_is_kept_at_any_depth_and_short_ones_spoil_no_figures() -> None:
    inner = {
        "apikey": "4711",
        "nota": "clave token-abcdef, caja 4711",
        "lista": ["usuario-xyz", {"usertoken": "x", "n": 1}],
    }
    found = kept(told("secreto-1", detalle=inner, total=4711))
    assert found == {"detalle": {"nota": "clave •••, caja 4711", "lista": ["•••", {"n": 1}]}, "total": 4711}


def test_a_secret_within_a_secret_is_struck_with_the_longer_one() -> None:
    nested = {**SECRETS, "usertoken": "token-abcdef-largo"}
    heard = hear({}, json.dumps({**nested, "nota": "token-abcdef-largo"}).encode(), nested, "")
    assert kept(heard) == {"nota": "•••"}
    six = {**SECRETS, "apikey": "471100"}
    heard = hear({}, json.dumps({**six, "nota": "471100"}).encode(), six, "")
    assert kept(heard) == {"nota": "•••"}
    five = {**SECRETS, "apikey": "47110"}
    heard = hear({}, json.dumps({**five, "nota": "47110"}).encode(), five, "")
    assert kept(heard) == {"nota": "47110"}
    token = hear({}, json.dumps({**SECRETS, "nota": "secreto-1"}).encode(), SECRETS, "secreto-1")
    assert kept(token) == {"nota": "•••"}


def test_an_announced_failure_is_read_back_from_its_note() -> None:
    note = announced("Falta el CUIT.")
    assert note == "TusFacturas avisó que no pudo emitirlo: «Falta el CUIT»."
    assert reason_in(note) == "Falta el CUIT"
    assert reason_in("Otra nota») .") == ""


def test_a_credential_in_the_name_of_a_field_is_not_kept() -> None:
    body = told(**{f"x{SECRETS['apitoken']}y": {SECRETS["usertoken"]: "1"}}).body.decode()
    assert SECRETS["apitoken"] not in body
    assert SECRETS["usertoken"] not in body
