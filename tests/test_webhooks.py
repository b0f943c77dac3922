"""The listener believes nobody: only what is signed is kept, and only after it is on disk is it answered."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pytest

from app.domain.document import Status
from app.domain.errors import NotAllowed
from app.domain.traits import Capability, Memory
from app.providers.conteo import Provider
from app.providers.conteo.hooks import HEADER, invoice_of
from app.providers.contract import Hint, Notifies
from app.store.sqlite import Connection, SqliteError
from app.store.store import Store
from app.webhooks import MAX_BODY, MOST_REFUSED, PER_SECONDS
from tests.notices import SECRET, VECTOR_BODY, VECTOR_SIGNATURE, Ears, Listener, notice, signature
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import run

T = TypeVar("T")


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield found


def state(made: Bench) -> list[tuple[Any, ...]]:
    """Everything that a notification could touch."""
    tables = ("inbox", "outbox", "documents", "attempts", "journal")
    return made.store.read(
        lambda db: [tuple(row) for table in tables for row in db.execute(f"SELECT * FROM {table}")]
    )  # fmt: skip


def conteo() -> Notifies:
    provider = Ears().service("conteo").provider
    assert isinstance(provider, Notifies)
    return provider


def test_the_dossiers_own_message_is_authentic() -> None:
    assert Capability.WEBHOOK in Provider.traits.capabilities
    hints, kept = conteo().hear_webhook({"x-conteo-signature": VECTOR_SIGNATURE}, VECTOR_BODY)
    assert (hints, kept) == ([Hint(provider_id="FE001-00142")], VECTOR_BODY)


@pytest.mark.parametrize("body", [
    b'{"event":"invoice.completed"}', b'{"data":{}}', b'{"data":{"invoice_id":""}}', b'{"data":{"invoice_id":7}}',
    b'{"data":{"invoice_id":null}}', b'{"data":[]}', b'{"data":{"invoice_id":"a\\nb"}}',
    b'{"data":{"invoice_id":"' + b"x" * 201 + b'"}}',
])  # fmt: skip
def test_an_authentic_message_without_an_invoice_is_no_hint(body: bytes) -> None:
    assert conteo().hear_webhook({"x-conteo-signature": signature(body)}, body)[0] == []


def test_an_id_of_two_hundred_letters_is_one_and_of_none_is_none() -> None:
    for letters, found in ((200, "x" * 200), (201, ""), (0, ""), (1, "x")):
        body = b'{"data":{"invoice_id":"' + b"x" * letters + b'"}}'
        assert invoice_of({HEADER: signature(body)}, body, SECRET) == found
    blank = b'{"data":{"invoice_id":"   "}}'
    assert invoice_of({HEADER: signature(blank)}, blank, SECRET) == ""


def test_a_forged_message_is_named_so_and_nothing_of_it_is_repeated() -> None:
    with pytest.raises(NotAllowed) as forged:
        invoice_of({HEADER: signature(b"other")}, VECTOR_BODY, SECRET)
    assert (forged.value.title, forged.value.detail, forged.value.code) == (
        "El aviso no es de Conteo.", "webhook", "forged",
    )  # fmt: skip


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b"\xff", b'{"data":{},"data":{}}', b'{"a":NaN}', b"[" * 9999]
)
def test_an_authentic_message_that_is_no_json_object_is_kept_nowhere(made: Bench, body: bytes) -> None:
    listener = Listener(made)
    assert run(made.loop, listener.post(body)) == 400
    assert listener.kept() == []


RIGHT = signature(VECTOR_BODY)


@pytest.mark.parametrize("header", [
    "", " ", "sha256=", RIGHT[7:], RIGHT[:-1], RIGHT + "0", "sha1=" + RIGHT[7:], "SHA256=" + RIGHT[7:].upper(),
    RIGHT.replace("sha256=", "sha256= "), "sha256=" + "ñ" * 64, "sha256=" + "\xb2" * 64,
    "sha256=" + "0" * 64, f"{RIGHT}, {RIGHT}", f"{RIGHT};{RIGHT}", "é",
    signature(VECTOR_BODY, "whsec_other"), signature(VECTOR_BODY + b" "),
])  # fmt: skip
def test_a_header_that_is_not_the_signature_is_401_and_changes_nothing(made: Bench, header: str) -> None:
    listener, before = Listener(made), state(made)
    status, headers = run(made.loop, listener.ask(VECTOR_BODY, ("x-conteo-signature", header)))
    assert (status, headers["content-length"]) == (401, "0")
    assert state(made) == before


def test_a_missing_or_doubled_signature_is_401(made: Bench) -> None:
    listener = Listener(made)
    assert run(made.loop, listener.post(VECTOR_BODY, signed=False)) == 401
    twice = [("X-Conteo-Signature", RIGHT), ("x-conteo-signature", RIGHT)]
    assert run(made.loop, listener.post(VECTOR_BODY, *twice)) == 401
    assert listener.kept() == []


def test_hex_digits_may_be_capitals(made: Bench) -> None:
    capitals = ("x-conteo-signature", "sha256=" + RIGHT[7:].upper())
    assert run(made.loop, Listener(made).post(VECTOR_BODY, capitals)) == 200


def test_without_a_secret_everything_is_401(made: Bench) -> None:
    listener = Listener(made, secret="")
    for secret in ("", SECRET):
        signed = ("x-conteo-signature", signature(VECTOR_BODY, secret))
        assert run(made.loop, listener.post(VECTOR_BODY, signed)) == 401
    with pytest.raises(NotAllowed):
        Ears("").service("conteo").provider.hear_webhook({}, b"")  # type: ignore[attr-defined]


def test_ten_thousand_forged_messages_have_no_effect_at_all(made: Bench) -> None:
    dice = random.Random(20261120)
    made.sell(3)
    listener, before = Listener(made), state(made)

    def forged() -> tuple[bytes, str]:
        body, sign = bytearray(VECTOR_BODY), bytearray(RIGHT.encode())
        way = dice.randrange(4)
        if way in (0, 2):
            place = dice.randrange(len(body))
            body[place] ^= dice.randrange(1, 256)
        if way in (1, 2):
            sign[dice.randrange(7, len(sign))] = dice.choice(b"ghijklmnopqrstuvwxyz!%\xe9\xb2")
        if way == 3:
            sign = bytearray(("sha256=" + dice.randbytes(32).hex()).encode())
        return bytes(body), sign.decode("latin-1")

    async def all_of_them() -> set[int]:
        made_up = (forged() for _ in range(10_000))
        return {await listener.post(body, ("x-conteo-signature", sign)) for body, sign in made_up}

    assert run(made.loop, all_of_them()) == {401}
    assert state(made) == before
    assert listener.woken == []


def test_a_thousand_replays_are_one_row(made: Bench) -> None:
    listener = Listener(made)

    async def replay() -> set[int]:
        return {await listener.post(VECTOR_BODY) for _ in range(1000)}

    assert run(made.loop, replay()) == {200}
    assert listener.kept() == [("FE001-00142", False)]


def test_two_at_once_are_kept_once_and_two_different_ones_both(made: Bench) -> None:
    listener = Listener(made)

    async def at_once() -> list[int]:
        messages = [notice("FE-1"), notice("FE-1"), notice("FE-1", total=1), notice("FE-2")]
        return list(await asyncio.gather(*(listener.post(message) for message in messages)))

    assert run(made.loop, at_once()) == [200] * 4
    assert [invoice for invoice, _ in listener.kept()] == ["FE-1", "FE-1", "FE-2"]


class FullDisk(Store):
    """Says that a transaction failed; the failure may come before or after it is on disk."""

    failing = ""

    def _transact(self, work: Callable[[Connection], T]) -> T:
        if self.failing == "before":
            raise SqliteError("database or disk is full")
        result = super()._transact(work)
        if self.failing == "after":
            raise SqliteError("disk I/O error")
        return result


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_could_not_be_written_is_503_and_its_redelivery_is_kept_once(made: Bench, when: str) -> None:
    made.store.close()
    made.store = disk = FullDisk(made.folder, inline=True)  # type: ignore[assignment]
    listener = Listener(made)
    disk.failing = when
    assert run(made.loop, listener.post(VECTOR_BODY)) == 503
    assert len(listener.kept()) == (1 if when == "after" else 0)
    disk.failing = ""
    assert run(made.loop, listener.post(VECTOR_BODY)) == 200
    assert listener.kept() == [("FE001-00142", False)]


@pytest.mark.parametrize(("host", "status"), [
    ("127.0.0.1", 200), ("127.0.0.1:8180", 200), ("[::1]", 200), ("[::1]:8180", 200), ("CAJA.example:443", 200),
    ("", 421), ("evil.example", 421), ("127.0.0.1.evil.example", 421), ("caja.example@evil", 421), ("[::1", 421),
    ("caja.example, caja.example", 421),
])  # fmt: skip
def test_only_its_own_names_are_answered(made: Bench, host: str, status: int) -> None:
    assert run(made.loop, Listener(made).post(VECTOR_BODY, ("Host", host))) == status


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_only_post_is_answered_and_no_browser_is_let_in(made: Bench, method: str) -> None:
    origin = ("Origin", "https://evil.example")
    status, headers = run(made.loop, Listener(made).ask(VECTOR_BODY, origin, method=method))
    assert (status, headers["allow"]) == (405, "POST")
    assert not [name for name in headers if name.startswith("access-control")]
    assert not [name for name in run(made.loop, Listener(made).ask(VECTOR_BODY, origin))[1] if "control" in name]


@pytest.mark.parametrize("path", [
    "/", "/webhook", "/webhook/", "/webhook/nadie", "/webhook/gforce", "/webhook/conteo/x", "/webhooks/conteo",
    "/WEBHOOK/conteo",
])  # fmt: skip
def test_any_other_address_is_404(made: Bench, path: str) -> None:
    assert run(made.loop, Listener(made).post(VECTOR_BODY, path=path)) == 404


def test_a_message_over_64_kib_is_413_whatever_it_says_of_its_length(made: Bench) -> None:
    listener, body = Listener(made), notice("FE-1", x="y" * MAX_BODY)
    assert run(made.loop, listener.post(body)) == 413
    assert run(made.loop, listener.post(b"{}", ("content-length", str(MAX_BODY + 1)))) == 413
    assert run(made.loop, listener.post(b"{}", ("content-length", "9" * 5000))) == 413
    assert run(made.loop, listener.post(b"{}", ("content-length", "-1"))) == 400
    just = notice("FE-1", x="y" * (MAX_BODY - len(notice("FE-1", x=""))))
    assert (len(just), run(made.loop, listener.post(just))) == (MAX_BODY, 200)


def test_an_address_that_keeps_forging_is_not_listened_to_for_a_minute(made: Bench) -> None:
    listener, far = Listener(made), ("203.0.113.7", 4711)

    async def forge(count: int, **scope: Any) -> list[int]:
        return [await listener.post(VECTOR_BODY, signed=False, **scope) for _ in range(count)]

    assert run(made.loop, forge(MOST_REFUSED, client=far)) == [401] * MOST_REFUSED
    assert run(made.loop, listener.post(VECTOR_BODY, client=far)) == 429
    assert run(made.loop, listener.post(VECTOR_BODY, client=("203.0.113.8", 1))) == 200
    run(made.loop, made.clock.sleep(PER_SECONDS + 1))
    assert run(made.loop, listener.post(VECTOR_BODY, client=far)) == 200


def test_a_relay_on_this_machine_is_never_shut_out_by_what_strangers_send_through_it(made: Bench) -> None:
    listener = Listener(made)

    async def forge() -> set[int]:
        return {await listener.post(VECTOR_BODY, signed=False) for _ in range(5 * MOST_REFUSED)}

    assert run(made.loop, forge()) == {401}
    assert run(made.loop, listener.post(VECTOR_BODY)) == 200


def test_addresses_without_end_do_not_fill_the_memory(made: Bench) -> None:
    listener = Listener(made)

    async def forge() -> None:
        for number in range(3000):
            await listener.post(VECTOR_BODY, signed=False, client=(f"198.51.{number // 256}.{number % 256}", 1))

    run(made.loop, forge())
    assert len(listener.app._refusals._seen) <= 1000


def test_a_notice_leaves_a_sale_that_never_left_where_it_is(made: Bench) -> None:
    (document,) = made.sell()
    due = made.entry(document).due_at
    assert run(made.loop, Listener(made).post(notice(document))) == 200
    assert (made.entry(document).due_at, made.status(document)) == (due, Status.QUEUED)
