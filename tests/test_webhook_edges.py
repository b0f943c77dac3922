"""The listener to the letter: counts of refusals, torn and slow bodies, odd names, what is answered and told."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.domain.traits import Memory
from app.webhooks import MAX_BODY, MAX_SECONDS, MOST_REFUSED, PER_SECONDS, Refusals
from tests.notices import VECTOR_BODY, VECTOR_SIGNATURE, Listener, notice
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import run


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield found


class Clock:
    """Seconds that the test says."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_an_address_is_shut_out_at_its_thirtieth_refusal_until_its_minute_is_over() -> None:
    clock = Clock()
    refusals = Refusals(clock)
    assert (MOST_REFUSED, PER_SECONDS, MAX_SECONDS, MAX_BODY) == (30, 60, 10, 65536)
    for _ in range(29):
        refusals.add("a")
    assert not refusals.too_many("a")
    clock.now += 59
    refusals.add("a")
    assert refusals.too_many("a")
    assert not refusals.too_many("b")
    clock.now += 0.9
    assert refusals.too_many("a")
    clock.now += 0.1
    assert not refusals.too_many("a")  # sixty seconds after the first
    refusals.add("a")  # a new minute begins with one
    for _ in range(28):
        refusals.add("a")
    assert not refusals.too_many("a")
    refusals.add("a")
    assert refusals.too_many("a")


def test_a_thousand_addresses_are_remembered_and_the_oldest_goes() -> None:
    refusals = Refusals(Clock())
    for number in range(1000):
        refusals.add(str(number))
    assert len(refusals._seen) == 1000
    refusals.add("0")  # speaks again, so it is the newest
    refusals.add("one more")
    assert len(refusals._seen) == 1000
    assert "0" in refusals._seen
    assert "1" not in refusals._seen


def ask(made: Bench, *parts: dict[str, Any], wait: bool = False, **scope: Any) -> list[dict[str, Any]]:
    """What was sent in answer to a request that arrives in these parts; `wait`: and then nothing more comes."""
    headers = [(b"Host", b"[::1]:8180"), (b"X-Conteo-Signature", VECTOR_SIGNATURE.encode())]
    whole = {"type": "http", "method": "POST", "path": "/webhook/conteo/", "client": None, "headers": headers, **scope}
    told: list[dict[str, Any]] = []
    left = list(parts)

    async def receive() -> Any:
        if not left and wait:
            await asyncio.sleep(3600)
        return left.pop(0) if left else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        told.append(message)

    run(made.loop, Listener(made).app(whole, receive, send))
    return told


def part(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


def test_a_message_in_pieces_is_one_and_is_answered_with_ok(made: Bench) -> None:
    start, body = ask(made, part(VECTOR_BODY[:9], more=True), {"type": "http.request", "more_body": True},
                      part(VECTOR_BODY[9:]))  # fmt: skip
    assert start == {"type": "http.response.start", "status": 200,
                     "headers": [(b"content-type", b"text/plain"), (b"content-length", b"2")]}  # fmt: skip
    assert body == {"type": "http.response.body", "body": b"ok"}


def test_the_last_piece_need_not_say_that_it_is_the_last(made: Bench) -> None:
    assert ask(made, {"type": "http.request", "body": VECTOR_BODY}, wait=True)[0]["status"] == 200


def test_a_refusal_has_no_words(made: Bench) -> None:
    start, body = ask(made, part(b"other"))
    assert (start["status"], dict(start["headers"])[b"content-length"], body["body"]) == (401, b"0", b"")
    refused = ask(made, method="GET")[0]
    assert (refused["status"], dict(refused["headers"])[b"allow"]) == (405, b"POST")


def test_who_hangs_up_or_says_nothing_for_ten_seconds_is_let_go(made: Bench) -> None:
    assert ask(made, part(VECTOR_BODY, more=True))[0]["status"] == 400
    before = made.loop.time()
    assert ask(made, part(b"{", more=True), wait=True)[0]["status"] == 408
    assert made.loop.time() - before == pytest.approx(10, abs=0.5)


def test_pieces_that_come_to_too_much_are_refused_before_the_last(made: Bench) -> None:
    half = part(b"x" * (MAX_BODY // 2), more=True)
    assert ask(made, half, half, part(b"x"))[0]["status"] == 413
    assert ask(made, part(b"x", more=True), part(b"x" * MAX_BODY))[0]["status"] == 413


@pytest.mark.parametrize(
    ("length", "status"),
    [(b"65536", 200), (b"65537", 413), (b"000000066", 200), (b"0000000066", 413), (b"x", 400), ("٣".encode(), 400)],
)
def test_a_length_is_a_short_number_and_is_believed_when_it_is_too_much(
    made: Bench, length: bytes, status: int
) -> None:
    headers = [(b"host", b"[::1]"), (b"x-conteo-signature", VECTOR_SIGNATURE.encode()), (b"content-length", length)]
    assert ask(made, part(VECTOR_BODY), headers=headers)[0]["status"] == status


@pytest.mark.parametrize(
    ("host", "status"),
    [(b"CAJA.example", 200), (b"caja.example:8180", 200), (b"[::1", 421), (b"[::1]x", 200), (b"", 421), (b"[]", 421)],
)
def test_its_own_names_are_read_in_any_case_and_with_a_port(made: Bench, host: bytes, status: int) -> None:
    headers = [(b"host", host), (b"x-conteo-signature", VECTOR_SIGNATURE.encode())]
    assert ask(made, part(VECTOR_BODY), headers=headers)[0]["status"] == status


def test_what_is_no_request_is_not_answered(made: Bench) -> None:
    assert ask(made, type="lifespan") == []
    assert ask(made, type="websocket") == []


@pytest.mark.parametrize("name", ["nobody", "enlazatte", "../conteo"])
def test_who_does_not_notify_has_no_address(made: Bench, name: str) -> None:
    assert ask(made, part(VECTOR_BODY), path=f"/webhook/{name}")[0]["status"] == 404


def test_refusals_are_counted_and_told_until_an_address_is_shut_out(
    made: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener(made)

    async def forge(times: int) -> None:
        for _ in range(times):
            await listener.post(b"{}", signed=False, client=("127.0.0.1", 5))

    with caplog.at_level(logging.INFO, "mostrador.webhooks"):
        assert listener.app.refused == 0
        run(made.loop, forge(MOST_REFUSED + 5))
    assert listener.app.refused == MOST_REFUSED + 5
    assert [record.message for record in caplog.records] == ["a notification was refused"] * MOST_REFUSED
    run(made.loop, listener.post(VECTOR_BODY))
    assert listener.app.refused == MOST_REFUSED + 5
    run(made.loop, listener.post(VECTOR_BODY, client=("not an address", 5), path="/"))
    run(made.loop, listener.post(b"{}", ("content-length", "x")))  # a plain 400 is one too
    assert listener.app.refused == MOST_REFUSED + 7


def test_who_comes_from_no_address_is_shut_out_like_any_stranger(made: Bench) -> None:
    listener = Listener(made)

    async def forge() -> list[int]:
        return [await listener.post(b"{}", signed=False, client=("unix", 0)) for _ in range(MOST_REFUSED + 1)]

    assert run(made.loop, forge()) == [401] * MOST_REFUSED + [429]


def test_a_notice_is_kept_with_its_sender_its_sum_and_its_words(made: Bench) -> None:
    assert run(made.loop, Listener(made).post(VECTOR_BODY)) == 200
    (row,) = made.store.read(lambda db: [dict(found) for found in db.execute("SELECT * FROM inbox")])
    assert (row["provider"], row["sha256"]) == ("conteo", hashlib.sha256(VECTOR_BODY).hexdigest())
    assert (row["body"], row["provider_id"]) == (VECTOR_BODY.decode(), "FE001-00142")


def test_a_notice_of_what_is_worked_on_tells_the_screen_and_wakes_the_engine_once(made: Bench) -> None:
    (document,) = made.sell()
    made.store.write(lambda db: db.execute("UPDATE documents SET status = 'submitted', provider_id = 'FE-1'")).result()
    made.store.write(lambda db: db.execute("UPDATE outbox SET due_at = '2031-01-01T00:00:00.000000Z'")).result()
    listener = Listener(made)
    assert run(made.loop, listener.post(notice("FE-1"))) == 200
    assert (made.told, listener.woken) == ([document], [True])
    assert run(made.loop, listener.post(notice("FE-2"))) == 200
    assert (made.told, listener.woken) == ([document], [True])


@pytest.mark.parametrize("change", [
    lambda body: body + b"\n", lambda body: b" " + body, lambda body: body.replace(b":", b": ", 1),
    lambda body: body.upper(), lambda body: b"\xef\xbb\xbf" + body,
])  # fmt: skip
def test_what_means_the_same_in_other_bytes_is_not_what_was_signed(
    made: Bench, change: Callable[[bytes], bytes]
) -> None:
    assert change(VECTOR_BODY) != VECTOR_BODY
    assert ask(made, {"type": "http.request", "body": VECTOR_BODY})[0]["status"] == 200
    assert ask(made, {"type": "http.request", "body": change(VECTOR_BODY)})[0]["status"] == 401
