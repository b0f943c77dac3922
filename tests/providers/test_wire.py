"""Promises of the wire against a hostile network: the right silence, in time, in little memory, telling no secret."""

from __future__ import annotations

import asyncio
import gzip
import logging
import socket
import time
import traceback
import tracemalloc
from collections.abc import Callable

import pytest

from app.domain.errors import OutcomeUnknown, Silence, Unreachable
from app.domain.outcome import Outcome
from app.providers.conteo import Provider as Conteo
from app.providers.contract import Config
from app.providers.http import SMALL, Wire
from app.providers.json_text import read_json
from tests.providers.misbehaving import Talk, drips, http, misbehaving, resets, says, silent
from tests.providers.sales import document

CANARY = "ck_canary_4f1d2a9b"
PATH = "hidden-path-77"
BOMB = gzip.compress(b"\0" * (200 * 1024 * 1024), 9)


async def sell(address: str, timeout: str = "2") -> Outcome:
    wire = Wire()
    values = {"base_url": f"{address}/{PATH}", "timeout": timeout}
    provider = Conteo(Config(Conteo.settings, values, lambda key: CANARY), wire)
    try:
        return await provider.submit(document(), provider.prepare(document()))
    finally:
        await wire.close()


async def silence_of(talk: Talk, timeout: str = "2") -> Silence:
    async with misbehaving(talk) as server:
        with pytest.raises(Silence) as caught:
            await sell(server.address, timeout)
        assert len(server.heard) == 1
        return caught.value


def closed_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


@pytest.mark.parametrize("address", [closed_address, lambda: "http://no-such-host.invalid"], ids=["closed", "unknown"])
async def test_what_was_never_sent_is_unreachable(address: Callable[[], str]) -> None:
    with pytest.raises(Unreachable):
        await sell(address())


LOST = {
    "reset": resets,
    "closed without a word": says(b""),
    "half a status line": says(b"HTTP/1.1 20"),
    "not HTTP": says(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "less than promised": says(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"status":"completed"'),
    "broken gzip": says(http("200 OK", b"\x1f\x8b\x08broken", "Content-Encoding: gzip")),
    "captive portal": says(http("200 OK", b"<html>Wi-Fi gratis</html>", "Content-Type: text/html")),
}


@pytest.mark.parametrize("case", LOST)
async def test_an_answer_that_breaks_is_an_unknown_outcome(case: str) -> None:
    assert isinstance(await silence_of(LOST[case]), OutcomeUnknown)


@pytest.mark.parametrize("talk", [silent, drips], ids=["never answers", "drips for ever"])
async def test_the_deadline_is_total(talk: Talk) -> None:
    started = time.monotonic()
    silence = await silence_of(talk, "0.6")
    assert time.monotonic() - started < 2
    assert isinstance(silence, OutcomeUnknown)
    assert silence.code == "timeout"


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "307 Temporary Redirect", "511 Network Authentication Required"]
)
async def test_a_redirect_is_not_followed_with_our_key(status: str) -> None:
    async with misbehaving(says(http("200 OK", b"{}"))) as thief:
        silence = await silence_of(says(http(status, b"", f"Location: {thief.address}/take")))
        assert thief.heard == []
    assert isinstance(silence, Unreachable)
    assert silence.code == "portal"


async def test_a_body_over_the_cap_is_dropped() -> None:
    silence = await silence_of(says(http("200 OK", b" " * (SMALL + 1))), "10")
    assert silence.code == "too_big"


async def test_a_gzip_bomb_stops_at_the_cap() -> None:
    """200 MB inside 200 kB: what is held at the worst moment stays far below."""
    tracemalloc.start()
    try:
        silence = await silence_of(says(http("200 OK", BOMB, "Content-Encoding: gzip")), "20")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert silence.code == "too_big"
    assert peak < 150 * 1024 * 1024


async def test_a_cancelled_call_leaves_no_connection_behind() -> None:
    async with misbehaving(silent) as server:
        call = asyncio.create_task(sell(server.address, "30"))
        await server.called.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


@pytest.mark.parametrize("case", [*LOST, "never answers", "redirect", "refused"])
async def test_no_silence_tells_key_or_address(case: str, caplog: pytest.LogCaptureFixture) -> None:
    """The key stands in no log line of any level. The address does: httpx and httpcore write it below WARNING, so the
    program's log drops those lines; here only what is louder must not name it."""
    talks = {**LOST, "never answers": silent, "redirect": says(http("302 Found", b"", "Location: http://127.0.0.1/"))}
    with caplog.at_level(logging.DEBUG):
        if case == "refused":
            with pytest.raises(Silence) as caught:
                await sell(closed_address())
            silence: Silence = caught.value
        else:
            silence = await silence_of(talks[case], "0.5")
    told = "".join(traceback.format_exception(silence)) + repr(silence) + repr(vars(silence))
    loud = "".join(record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING)
    assert CANARY not in told + caplog.text
    assert PATH not in told + loud
    assert "127.0.0.1" not in told + loud


async def test_the_request_is_said_once_with_our_own_headers() -> None:
    async with misbehaving(says(http("503 Service Unavailable", b""))) as server:
        with pytest.raises(Silence):
            await sell(server.address)
    (heard,) = server.heard
    head, _, body = heard.partition(b"\r\n\r\n")
    assert head.startswith(f"POST /{PATH}/invoices HTTP/1.1\r\n".encode())
    assert f"authorization: bearer {CANARY}".encode() in head.lower()
    assert CANARY.encode() not in body


@pytest.mark.parametrize("number", ["1e9999999999", "1e-9999999999", "0e9999999999", "-2.5E+100002"])
def test_a_number_that_written_out_would_fill_the_memory_is_no_json(number: str) -> None:
    with pytest.raises(ValueError, match="beyond all measure"):
        read_json(f'{{"total": {number}}}'.encode())


@pytest.mark.parametrize("inside", ["", "1", '"x"'])
def test_fifty_levels_are_read_and_one_more_is_no_json(inside: str) -> None:
    fits = 49 if inside else 50
    read_json(("[" * fits + inside + "]" * fits).encode())
    with pytest.raises(ValueError, match="nested too deeply"):
        read_json(("[" * (fits + 1) + inside + "]" * (fits + 1)).encode())


def test_half_a_sign_is_no_json_however_short_the_answer() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        read_json(b'{"status":"\\ud83d"}')
