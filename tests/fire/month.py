"""Days without a line while a shop goes on selling; then the line is back. Measures what that costs whom."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from app.domain.document import Status
from app.domain.outbox import Needs, State
from app.providers.contract import Batches
from tests.fire.branch import Branch, branch, long_naps
from tests.fire.countries import form
from tests.sync.timewarp import run

EVENING = 7200.0
"""Seconds without a line before the first sale."""

OVERDUE = "Venció el plazo legal para enviarlo; decida si se emite con fecha de hoy o se anula."


@dataclass
class Month:
    """What a time offline came to for one provider: sales, tries, calls by kind, how the sales ended."""

    provider: str
    tried: int
    died_early: int
    hard: bool
    calls: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    most_flying: int = 0
    least_rest: float = 0.0
    needed: int = 0
    batches: bool = False
    limit: int = 0

    @property
    def issuing(self) -> float:
        """Calls that issue for each one that was needed: one per document, or per batch where there are batches."""
        return self.calls["issue"] / max(1, self.needed)

    @property
    def asking(self) -> float:
        """Questions for each call that was needed, where there are batches: one at the expected time answers all."""
        return self.calls["ask"] / max(1, self.needed)

    @property
    def per_batch(self) -> float:
        """All requests for each batch that was needed, PDFs apart."""
        return (self.calls.total() - self.calls["pdf"]) / max(1, self.needed)

    @property
    def per_document(self) -> float:
        """All requests for each document that is valid now: numbers, sending, questions. PDFs are counted apart."""
        return (self.calls.total() - self.calls["pdf"]) / max(1, self.ends["authorized"])

    def __str__(self) -> str:
        return (
            f"{self.provider}: {self.ends.total()} sales, {self.tried} tries offline, {self.died_early} for a person "
            f"too early; then {dict(self.ends)}; calls {dict(self.calls)}: {self.per_document:.3f} requests per "
            f"document (PDFs apart), {self.issuing:.3f} issuing calls per document or batch, "
            f"{self.per_batch:.3f} requests per batch, at most {self.most_flying} of {self.limit} at once, "
            f"{self.least_rest:.2f} s between"
        )


@dataclass
class Span:
    """The whole till: each provider's part, simulated hours until all was sent, real seconds offline and draining."""

    months: dict[str, Month]
    hours: float
    offline_seconds: float
    draining_seconds: float


def span(cases: Sequence[str], sales: int, days: float) -> Span:
    """So many sales of all cases together, from the first one of the outage to an empty outbox."""
    with branch(sales) as made, long_naps():
        names = [made.set_up(case) for case in cases]
        started = time.monotonic()
        for line in made.lines.values():
            line.cut = True
        run(made.loop, _offline(made, names, sales, days * 86400))
        months = {name: _offline_so_far(made, name) for name in names}
        back, now = time.monotonic(), made.clock.now()
        for line in made.lines.values():
            line.cut = False
        made.drain()
        for name, found in months.items():
            _online(made, name, found)
        return Span(
            months, (made.clock.now() - now).total_seconds() / 3600, back - started, time.monotonic() - back
        )  # fmt: skip


async def _offline(made: Branch, names: Sequence[str], sales: int, seconds: float) -> None:
    """The engine tries all the while; at the end the program is closed as in the evening."""
    engine = made.shop.engine()
    assert await engine.take_over()
    working = asyncio.ensure_future(engine.forever())
    await made.clock.sleep(EVENING)
    dice, selling = Random(f"{names}:{sales}"), made.shop.selling
    for number in range(sales):
        wish = form(names[number % len(names)], dice, f"cart-{number}")
        await asyncio.wrap_future(selling.checkout(selling.read(wish)))
        engine.wake()
        await made.clock.sleep((seconds - EVENING) / sales)
    engine.stop()
    await working
    await engine.close()


def _offline_so_far(made: Branch, name: str) -> Month:
    """Nobody may have been called for what only waits for the line."""
    now, line = made.clock.now(), made.lines[name]
    early = 0
    for document, standing, entry in made.papers():
        if document.provider == name and entry.state in (State.DEAD, State.VERIFY):
            early += not (entry.reason == OVERDUE and _late(standing.deadline, now))
    traits = made.shop.services.traits(name)
    return Month(name, line.calls.pop("cut"), early, traits.hard_deadline, limit=traits.concurrency)


def _online(made: Branch, name: str, found: Month) -> None:
    line, now, service = made.lines[name], made.clock.now(), made.shop.services.service(name)
    found.calls, found.most_flying, found.least_rest = line.calls, line.most_flying, line.least_rest
    together: Counter[str] = Counter()
    for document, standing, entry in made.papers():
        if document.provider != name:
            continue
        end = f"{standing.status} {entry.state} {entry.reason}".strip()
        if standing.status is Status.AUTHORIZED:
            end = "authorized"
        elif entry.state is State.DEAD and entry.reason == OVERDUE:
            assert (entry.needs, entry.in_doubt) == (Needs.FIX, False)
            assert _late(standing.deadline, now)
            end = "overdue"
        found.ends[end] += 1
        if end == "authorized":
            kind = service.provider.together(document) if isinstance(service.provider, Batches) else ""
            together[kind] += 1
    found.batches = service.traits.batch > 1
    found.needed = sum(-(-count // service.traits.batch) for count in together.values())


def _late(deadline: datetime | None, now: datetime) -> bool:
    return deadline is not None and deadline < now
