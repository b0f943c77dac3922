"""Conteo's practice server with a herald that notifies before the answer, after it, twice, falsely or never.

Whatever it does and whatever goes wrong on the line: one invoice per sale, and every sale authorized.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.document import Status
from app.domain.traits import Memory
from app.practice import Practice, transport
from app.providers.contract import Provider
from app.providers.http import Wire
from app.sync.desk import Service
from tests.notices import Listener, notice, signature
from tests.practice.till import ROOT, reach
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import run


class Word(StrEnum):
    """When one invoice is announced."""

    BEFORE = "before"
    AFTER = "after"
    TWICE = "twice"
    FORGED = "forged"
    NEVER = "never"


@dataclass
class Herald:
    """Stands in front of the practice application and announces each new invoice as its script says."""

    practice: Practice
    script: list[Word]
    listener: Listener | None = None
    heard: list[tuple[Word, int]] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    errands: set[asyncio.Task[None]] = field(default_factory=set)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """The request, with every new invoice announced before or after its answer."""
        own = asyncio.ensure_future(self._announce_early())
        try:
            await self.practice(scope, receive, send)
        finally:
            own.cancel()
            self._send_out()

    async def _announce_early(self) -> None:
        """For calls that are never answered: the invoice is there all the same."""
        await asyncio.sleep(0.5)
        self._send_out()

    def _send_out(self) -> None:
        for row in self.practice.ledger("conteo"):
            if row["provider_id"] not in self.known:
                self.known.add(row["provider_id"])
                word = self.script.pop(0) if self.script else Word.NEVER
                task = asyncio.ensure_future(self._tell(row["provider_id"], word))
                self.errands.add(task)
                task.add_done_callback(self.errands.discard)

    async def come_home(self) -> None:
        """Wait until everything has been announced."""
        await asyncio.gather(*self.errands)

    async def _tell(self, invoice: str, word: Word) -> None:
        assert self.listener is not None
        if word is Word.AFTER:
            await asyncio.sleep(30)
        body = notice(invoice, cufe="FE-FALSE", total=99999)
        for _ in range({Word.TWICE: 2, Word.NEVER: 0}.get(word, 1)):
            headers = [("x-conteo-signature", signature(body, "guessed"))] if word is Word.FORGED else []
            self.heard.append((word, await self.listener.post(body, *headers)))


class Office(Betrayer):
    """Services with the real Conteo behind a herald."""

    provider: Provider

    def service(self, name: str) -> Service:
        return Service(self.provider, replace(self.provider.traits), Decimal(0))


@contextmanager
def office(script: list[Word], faults: list[str]) -> Iterator[tuple[Bench, Herald]]:
    """A bench whose engine reaches Conteo's practice server through the herald."""
    with bench(Office(Memory.KEYED)) as made:
        practice = Practice(made.clock, None, {"conteo": faults} if faults else None)
        herald = Herald(practice, script, Listener(made))
        wire = Wire(transport(herald))  # type: ignore[arg-type]
        assert isinstance(made.betrayer, Office)
        made.betrayer.provider = reach("conteo", practice.settings(ROOT)["conteo"], wire, timeout="20")
        try:
            yield made, herald
        finally:
            run(made.loop, wire.close())


def all_is_well(made: Bench, herald: Herald, documents: list[str]) -> None:
    rows = herald.practice.ledger("conteo")
    assert len(rows) == len(documents) == len({row["reference"] for row in rows})
    for document in documents:
        assert made.status(document) is Status.AUTHORIZED
    found = made.store.read(lambda db: db.execute("SELECT reference, authorization FROM documents").fetchall())
    assert {tuple(row) for row in found} == {(row["reference"], row["authorization"]) for row in rows}
    assert {status for word, status in herald.heard if word is not Word.FORGED} <= {200}
    assert {status for word, status in herald.heard if word is Word.FORGED} <= {401}


@pytest.mark.parametrize("word", Word)
def test_a_document_that_is_worked_on_ends_well_whenever_it_is_announced(word: Word) -> None:
    with office([word], ["pending=20"]) as (made, herald):
        documents = made.sell()
        run(made.loop, made.drain(3600))
        run(made.loop, herald.come_home())
        all_is_well(made, herald, documents)
        kept = herald.listener.kept() if herald.listener else []
        assert len(kept) == (0 if word in (Word.FORGED, Word.NEVER) else 1)
        assert all(matched for _, matched in kept)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(Word), min_size=1, max_size=6),
    st.lists(st.sampled_from(["none", "pending=20", "pending=4000", "lost", "slow=3", "html_500_after", "timeout_after",
                              "rate_limit", "garbage", "duplicate"]), min_size=1, max_size=8),
    st.integers(1, 4),
)  # fmt: skip
def test_no_herald_and_no_fault_ever_doubles_or_loses_a_sale(words: list[Word], faults: list[str], count: int) -> None:
    with office(list(words), []) as (made, herald):
        herald.practice.faults("conteo").change({"script": faults})
        documents = made.sell(count)
        for _ in range(4):
            run(made.loop, made.drain(7200))
            run(made.loop, herald.come_home())
            run(made.loop, made.clock.sleep(3700))
        all_is_well(made, herald, documents)
