"""Promises about Enlazatte's wire: exact keys, the swap, the token's life, silences, and a token that is never told."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import traceback
from collections.abc import Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain.countries import mx
from app.domain.document import Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Unreachable
from app.domain.outcome import Authorized, Rejected
from app.domain.sale import Payment
from app.domain.traits import Capability, Memory
from app.log import register_secret, set_up, tear_down
from app.practice import Practice
from app.practice.server import run
from app.providers.enlazatte.settings import TRAITS
from app.providers.http import Wire
from tests.practice.till import SetClock
from tests.providers.mexican import Till, enlazatte, sale
from tests.providers.misbehaving import Talk, drips, http, misbehaving, resets, says, silent

CANARY = "eyJcanary.4f1d2a9b-_.zz"
LOGIN = {"login_path": "login", "login_user": "ana@example.org", "login_password": "una-clave-larga"}
KEYS = ["fecha", "serie", "Moneda", "TipoCambio", "formaDePago", "metodoDePago", "Emisor", "CodigoCliente",
        "TipoDocumento", "Conceptos"]  # fmt: skip


def body(**changes: Any) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(enlazatte().prepare(sale(**changes)))
    return said


def test_the_keys_are_those_of_the_tutorial_letter_by_letter() -> None:
    said = body()
    assert list(said) == KEYS
    assert list(said["Conceptos"][0]) == ["codigo", "cantidad", "descripcion", "valorUnitario"]
    assert all(isinstance(said[key], str) for key in KEYS[:-1])
    assert (said["TipoCambio"], said["TipoDocumento"], said["fecha"]) == ("1.00", "4", "2026-04-15T09:00:00")


@pytest.mark.parametrize(("method", "sat"), [
    ("cash", "01"), ("check", "02"), ("transfer", "03"), ("credit_card", "04"), ("gift_card", "05"), ("wallet", "06"),
    ("voucher", "08"), ("debit_card", "28"), ("other", "99"),
])  # fmt: skip
def test_the_swap_is_as_the_tutorial_has_it(method: str, sat: str) -> None:
    """Enlazatte's formaDePago is the SAT's MetodoPago and its metodoDePago the FormaPago."""
    sold = sale(payments=(Payment(method, sale().total),))
    said = json.loads(enlazatte().prepare(sold))
    assert (said["formaDePago"], said["metodoDePago"]) == ("PUE", sat)
    assert mx.terms_of(sold.payments) == mx.Terms(method="PUE", form=sat)


def test_credit_is_ppd_with_99() -> None:
    said = json.loads(enlazatte().prepare(sale(payments=(Payment("credit", sale().total),))))
    assert (said["formaDePago"], said["metodoDePago"]) == ("PPD", "99")


async def test_the_body_is_raw_json_under_the_form_type_and_the_token_is_in_the_query() -> None:
    sent: list[httpx.Request] = []

    def hear(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(500)

    provider = enlazatte(httpx.MockTransport(hear), token="a+b/c=&d?#")
    text = provider.prepare(sale())
    with pytest.raises(OutcomeUnknown):
        await provider.submit(sale(), text)
    (request,) = sent
    assert request.content == text.encode()
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.url.path == "/api/invoices"
    assert request.url.params["token"] == "a+b/c=&d?#"


def test_it_is_blind_and_alone_and_stops_at_its_deadline() -> None:
    assert (TRAITS.memory, TRAITS.concurrency_max, TRAITS.hard_deadline) == (Memory.BLIND, 1, True)
    assert TRAITS.pdf_with_answer
    assert Capability.CREDIT_NOTE not in enlazatte().traits_as_set().capabilities
    assert Capability.CREDIT_NOTE in enlazatte(credit_concept="5").traits_as_set().capabilities


class Script:
    """A server that answers as told, in order, and keeps what it heard."""

    def __init__(self, *answers: tuple[int, Any]) -> None:
        self.answers = list(answers)
        self.heard: list[tuple[str, str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.heard.append((request.url.path, request.url.params.get("token", ""), request.content.decode()))
        status, answer = self.answers.pop(0)
        return httpx.Response(status, text=answer) if isinstance(answer, str) else httpx.Response(status, json=answer)

    @property
    def calls(self) -> list[tuple[str, str]]:
        return [(path.removeprefix("/api/"), token) for path, token, _ in self.heard]


def session(*answers: tuple[int, Any], **values: str) -> tuple[Any, Script]:
    script = Script(*answers)
    return enlazatte(httpx.MockTransport(script), **{**LOGIN, **values}), script


EXPIRED = (401, {"error": "token_expired"})
NO = (422, {"error": {"message": "No", "status_code": 422}})


async def test_a_token_from_logging_in_is_used_until_it_expires_and_renewed_once() -> None:
    provider, script = session((200, {"token": "t1"}), NO, EXPIRED, (200, {"token": "t2"}), NO, NO)
    text = provider.prepare(sale())
    for _ in range(3):
        assert isinstance(await provider.submit(sale(), text), Rejected)
    assert script.calls == [("login", ""), ("invoices", "t1"), ("invoices", "t1"), ("login", ""), ("invoices", "t2"),
                            ("invoices", "t2")]  # fmt: skip
    assert {sent for path, _, sent in script.heard if path.endswith("invoices")} == {text}


@pytest.mark.parametrize("second", [EXPIRED, (400, {"error": "token_invalid"}), (400, "")])
async def test_a_renewed_token_that_is_refused_stops_the_provider_without_a_third_sending(second: Any) -> None:
    provider, script = session((200, {"token": "t1"}), EXPIRED, (200, {"token": "t2"}), second)
    with pytest.raises(NotAllowed):
        await provider.submit(sale(), provider.prepare(sale()))
    assert [path for path, _ in script.calls] == ["login", "invoices", "login", "invoices"]


@pytest.mark.parametrize("refusal", [
    EXPIRED, (400, {"error": "token_invalid"}), (400, {"error": "token_not_provided"}), (400, ""),
    (401, {"error": {"message": "Token has expired", "status_code": 401}}),
])  # fmt: skip
async def test_a_refusal_that_proves_that_nothing_was_done_is_followed_by_one_sending(refusal: Any) -> None:
    provider, script = session((200, {"token": "t1"}), refusal, (200, {"token": "t2"}), NO)
    assert isinstance(await provider.submit(sale(), provider.prepare(sale())), Rejected)
    assert len(script.calls) == 4


@pytest.mark.parametrize("refusal", [
    (401, "<html>Proxy</html>"), (401, ""), (403, {"error": "token_expired"}), (400, "<html></html>"),
    (500, {"error": "token_expired"}), (502, ""), (200, {"error": "token_expired"}),
])  # fmt: skip
async def test_an_answer_that_proves_nothing_is_never_followed_by_another_sending(refusal: Any) -> None:
    provider, script = session((200, {"token": "t1"}), refusal)
    with pytest.raises(Silence):
        await provider.submit(sale(), provider.prepare(sale()))
    assert script.calls == [("login", ""), ("invoices", "t1")]


async def test_a_pasted_token_is_never_renewed() -> None:
    script = Script(EXPIRED)
    provider = enlazatte(httpx.MockTransport(script), token="pegado")
    with pytest.raises(NotAllowed):
        await provider.submit(sale(), provider.prepare(sale()))
    assert script.calls == [("invoices", "pegado")]


@pytest.mark.parametrize("login", [(500, ""), (503, ""), (429, ""), (408, "")])
async def test_a_login_that_fails_puts_no_sale_in_doubt(login: tuple[int, str]) -> None:
    for answers in ((login,), ((200, {"token": "t1"}), EXPIRED, login)):
        provider, _ = session(*answers)
        with pytest.raises(Unreachable):
            await provider.submit(sale(), provider.prepare(sale()))


async def test_a_login_without_an_answer_puts_no_sale_in_doubt() -> None:
    async with misbehaving(resets) as server:
        provider = enlazatte(None, base_url=server.address, **LOGIN)
        with pytest.raises(Unreachable) as caught:
            await provider.submit(sale(), provider.prepare(sale()))
        assert caught.value.code == "login_lost"
        assert len(server.heard) == 1
        await provider._wire.close()


LOST = {
    "reset": resets, "closed without a word": says(b""), "silent": silent, "drip": drips,
    "cut": says(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"uuid\":"),
    "empty 200": says(http("200 OK", b"")), "html 200": says(http("200 OK", b"<html>Inicie</html>")),
    "500": says(http("500 Internal Server Error", b"")), "502": says(http("502 Bad Gateway", b"<html>")),
}  # fmt: skip


@pytest.mark.parametrize("case", LOST)
async def test_a_post_without_a_complete_answer_is_in_doubt_and_sent_once(case: str) -> None:
    talk: Talk = LOST[case]
    async with misbehaving(talk) as server:
        provider = enlazatte(None, base_url=server.address, timeout="0.4", token=CANARY)
        with pytest.raises(OutcomeUnknown) as caught:
            await provider.submit(sale(), provider.prepare(sale()))
        assert len(server.heard) == 1
        await provider._wire.close()
    assert CANARY not in told(caught.value)


def told(silence: BaseException) -> str:
    return "".join(traceback.format_exception(silence)) + repr(silence) + repr(vars(silence))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    register_secret(CANARY)
    handler = set_up(tmp_path, level=logging.DEBUG)
    yield handler.path
    tear_down()


def lines_of(log: Path) -> str:
    return log.read_text("utf-8") if log.exists() else ""


@pytest.mark.parametrize("status", [200, 302, 400, 401, 404, 429, 500, 503])
async def test_neither_log_nor_exception_tells_the_token(log: Path, status: int) -> None:
    async with misbehaving(says(http(f"{status} X", b'{"error":"token_expired"}'))) as server:
        provider = enlazatte(None, base_url=f"{server.address}/ruta-77", token=CANARY)
        with pytest.raises(Silence) as caught:
            await provider.submit(sale(), provider.prepare(sale()))
        assert CANARY in server.heard[0].decode()
        logging.getLogger("mostrador").warning("seen", exc_info=caught.value)
        logging.getLogger("httpx").warning("GET %s/?token=%s", server.address, CANARY)
        await provider._wire.close()
    assert CANARY not in told(caught.value)
    assert "ruta-77" not in told(caught.value)
    assert CANARY not in lines_of(log)
    assert "seen" in lines_of(log)


async def test_a_token_from_logging_in_is_masked_in_the_log_too(log: Path) -> None:
    provider, _ = session((200, {"token": "sesion-que-nadie-debe-ver"}), NO)
    await provider.submit(sale(), provider.prepare(sale()))
    logging.getLogger("mostrador").warning("sesion-que-nadie-debe-ver")
    assert "sesion-que-nadie-debe-ver" not in lines_of(log)
    assert "oculto" in lines_of(log)


CLAIMS = ('{"exp":"x"}', '{"exp":1e99}', '{"exp":true}', '{"exp":-5}', "{}", "[]", "\xff")


@pytest.mark.parametrize("claims", ['{"exp":1795000000}', *CLAIMS])
def test_a_pasted_token_tells_when_it_ends(claims: str) -> None:
    end = datetime(2026, 11, 18, 11, 6, 40, tzinfo=UTC) if "1795" in claims else None
    coded = base64.urlsafe_b64encode(claims.encode()).decode().rstrip("=")
    assert enlazatte(token=f"eyJ.{coded}.sig").expires() == end
    assert enlazatte(token=f"eyJ.{coded}.sig", **LOGIN).expires() is None


@pytest.mark.parametrize("token", ["", "sin-puntos", "a.b.c", "..", "a.ñ.c", "a.!!!!.c"])
def test_a_token_of_another_kind_tells_nothing(token: str) -> None:
    assert enlazatte(token=token).expires() is None


@asynccontextmanager
async def listening(practice: Practice) -> Any:
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.ensure_future(run(practice, ready=ready.set_result))
    try:
        yield await ready
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_over_a_real_port_a_sale_is_stamped_and_a_lost_answer_is_in_doubt() -> None:
    practice = Practice(SetClock())
    practice.faults("enlazatte").change({"script": ["none", "lost"]})
    async with listening(practice) as address:
        wire = Wire()
        provider = enlazatte(None, **{**practice.settings(address)["enlazatte"], "timeout": "1"})
        answer = await provider.submit(sale(), provider.prepare(sale()))
        assert isinstance(answer, Authorized)
        assert answer.total == sale().total
        assert answer.pdf is not None
        other = sale(number=143)
        with pytest.raises(OutcomeUnknown):
            await provider.submit(other, provider.prepare(other))
        assert await provider.check()
        await provider._wire.close()
        await wire.close()
    assert len(practice.ledger("enlazatte")) == 2


async def test_a_look_up_that_the_shop_described_finds_only_our_own_cfdi() -> None:
    till = Till(lookup_path="invoices/{uuid}")
    answer = await till.issue()
    found = await till.provider.look_up(sale(), Standing(authorization=answer.authorization))
    assert isinstance(found, Authorized)
    assert found.authorization == answer.authorization
    with pytest.raises(OutcomeUnknown) as caught:
        await till.provider.look_up(sale(number=150), Standing(authorization=answer.authorization))
    assert caught.value.code == "wrong_document"
