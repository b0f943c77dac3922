"""Promises about TusFacturas' webhooks and secrets: no forged word believed, no credential kept or told."""

from __future__ import annotations

import json
import logging
import traceback
from random import Random
from typing import Any

import pytest

from app.domain.document import Standing, Status
from app.domain.errors import NotAllowed, Silence
from app.domain.outcome import Accepted, Authorized, Rejected
from app.providers.contract import Hint
from app.providers.tusfacturas.emulator import Emulator
from app.providers.tusfacturas.hooks import KEYS
from app.providers.tusfacturas.pictures import hook
from app.store import inbox
from app.store.inbox import Notice
from tests.fire.branch import branch
from tests.fire.countries import form
from tests.providers.argentine import Till, sale


def lots(*script: str, **changes: str) -> Till:
    return Till(*script, mode="lots", **changes)


async def told(till: Till, **changes: Any) -> bytes:
    """The webhook for the first document of the ledger."""
    await till.lot(sale())
    (issued,) = till.practice._ledgers["tusfacturas"]
    credentials = {"apitoken": "practica-apitoken", "apikey": "4711", "usertoken": "practica-usertoken"}
    return json.dumps({**json.loads(hook(issued, credentials)), **changes}).encode()


async def test_an_authentic_webhook_is_a_hint_and_is_kept_without_credentials() -> None:
    till = lots()
    body = await told(till)
    hints, kept = till.provider.hear_webhook({}, body)
    assert hints == [Hint(sale().reference)]
    assert b"practica" not in kept
    assert b"4711" not in kept
    assert b"00003-00000001" in kept
    assert till.provider.hear_webhook({}, body) == (hints, kept)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("value", ["", "x", None, ["practica-apitoken"], 0, True, "practica-apitoken ", "\ud800"])
async def test_a_webhook_with_one_wrong_credential_is_forged(key: str, value: Any) -> None:
    till = lots()
    with pytest.raises(NotAllowed) as caught:
        till.provider.hear_webhook({}, await told(till, **{key: value}))
    assert caught.value.code == "forged"


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"null", b"{", b"\xff", b"{}", b'{"apitoken":1}', b" " * 70_000, b"[" * 9999]
)
async def test_noise_is_forged(body: bytes) -> None:
    with pytest.raises(NotAllowed):
        lots().provider.hear_webhook({"tf-webhooktoken": "x"}, body)


async def test_an_authentic_message_over_64_kb_is_not_read() -> None:
    till = lots()
    with pytest.raises(NotAllowed):
        till.provider.hear_webhook({}, await told(till, rta="x" * 70_000))


async def test_a_bare_number_as_key_is_the_same_key() -> None:
    till = lots()
    hints, _ = till.provider.hear_webhook({}, await told(till, apikey=4711))
    assert hints == [Hint(sale().reference)]


async def test_the_token_of_today_needs_no_credentials_in_the_body() -> None:
    till = lots(webhook_token="tf-token-1")
    message = json.dumps({"evento": "emitido", "external_reference": "R1", "msg": []}).encode()
    assert till.provider.hear_webhook({"tf-webhooktoken": "tf-token-1"}, message)[0] == [Hint("R1")]
    for headers in ({}, {"tf-webhooktoken": "tf-token-2"}, {"tf-webhooktoken": ""}):
        with pytest.raises(NotAllowed):
            till.provider.hear_webhook(headers, message)
    with pytest.raises(NotAllowed):
        lots().provider.hear_webhook({"tf-webhooktoken": ""}, message)


async def test_a_final_failure_is_believed_only_when_the_search_agrees() -> None:
    till = lots("pending_failed=0")
    body = await told(till, error="S", errores=["10048: total"], comprobante_nro="", cae="")
    assert isinstance(await till.provider.look_up(sale(), Standing()), Accepted)
    (hint,), _ = till.provider.hear_webhook({}, body)
    answer = await till.provider.look_up(sale(), Standing(note=hint.failure))
    assert isinstance(answer, Rejected)
    assert "10048: total" in answer.reason
    issued = lots()
    body = await told(issued, error="S", errores=["no"])
    (hint,), _ = issued.provider.hear_webhook({}, body)
    assert isinstance(await issued.provider.look_up(sale(), Standing(note=hint.failure)), Authorized)


async def test_a_message_without_reference_is_an_orphan() -> None:
    till = lots()
    body = await told(till, facturacion_lote_id_referencia="", external_reference="")
    assert till.provider.hear_webhook({}, body)[0] == []


@pytest.mark.parametrize("fault", [
    "lost", "garbage", "html_500_after", "html_500_before", "rate_limit", "unauthorized", "timeout_after", "bad_prose",
    "maintenance", "silent", "invalid_payload", "failed",
])  # fmt: skip
@pytest.mark.parametrize("mode", ["single", "lots"])
async def test_no_secret_is_told_by_any_silence_or_log(fault: str, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    secrets = {"apitoken": "ck_canary_apitoken_1", "apikey": "ck_canary_apikey_2", "usertoken": "ck_canary_usertoken_3"}
    till = Till(fault, mode=mode, **secrets)
    told_ = ""
    with caplog.at_level(logging.DEBUG):
        for call in (till.send(sale(), "1"), till.provider.look_up(sale(), Standing()), till.provider.check()):
            try:
                told_ += repr(await call)
            except Silence as silence:
                told_ += "".join(traceback.format_exception(silence)) + repr(silence) + repr(vars(silence))
    assert "ck_canary" not in told_ + caplog.text + json.dumps(till.ledger())


def test_the_reason_of_an_announced_failure_outlives_the_program() -> None:
    """It was kept in memory: closed in the evening, the till asked for a day and then called a person without it."""
    with branch(4) as made:
        made.set_up("lots")
        selling = made.shop.selling
        selling.checkout(selling.read(form("tusfacturas", Random(4), "cart") | {"customer": None})).result()
        made.practice.faults("tusfacturas").change({"script": ["pending_failed=600"]})
        made.drain(90)
        ((document, _, _),) = made.papers()
        secrets = {key: Emulator.practice[key] for key in ("apitoken", "apikey", "usertoken")}
        named = {"facturacion_lote_id_referencia": document.reference}
        body = json.dumps({"error": "S", "errores": ["10048: total"], **named, **secrets}).encode()
        hints, kept = made.shop.services.service("tusfacturas").provider.hear_webhook({}, body)  # type: ignore[attr-defined]
        notices = [Notice("tusfacturas", "hash", kept.decode(), h.reference, h.provider_id, h.failure) for h in hints]
        now = made.clock.now()
        made.store.write(lambda db: inbox.keep(db, notices, now)).result()
        made.bury()
        made.sleep(660)
        made.drain()
        ((_, standing, _),) = made.papers()
        assert standing.status is Status.REJECTED
        assert "10048: total" in standing.reason
