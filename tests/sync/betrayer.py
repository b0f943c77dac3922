"""A provider that may betray us: it lands calls whose answers are lost, answers late, forgets to show what it has.

It counts by a hidden marker (the document's id), never by our reference, so that a fresh key cannot fool it.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Throttled, Unavailable, Unreachable
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.contract import Answer, Config, Item, Setting
from app.providers.http import Wire
from app.sync.desk import Service


class Trick(StrEnum):
    """What happens to one call. The ones that end in _LANDS leave a document behind."""

    FINE = "fine"
    REFUSED_LINE = "refused_line"
    LOST_BEFORE = "lost_before"
    LOST_LANDS = "lost_lands"
    LATE_LANDS = "late_lands"
    DOWN = "down"
    DOWN_LANDS = "down_lands"
    THROTTLED = "throttled"
    NOT_ALLOWED = "not_allowed"
    PENDING = "pending"
    BUG_LANDS = "bug_lands"
    WRONG_TOTAL = "wrong_total"
    SLOW = "slow"
    INVALID = "invalid"


LATE = 300.0
"""Seconds after which a call that seemed lost is processed after all; less than the proof of absence."""


@dataclass
class Betrayer:
    """Keeps a ledger of issued documents by their id; `script` says what becomes of each call, then all is fine."""

    memory: Memory
    script: list[Trick] = field(default_factory=list)
    batch: int = 1
    laned: bool = False
    poll: tuple[float, ...] = (5, 60, 3600)
    ledger: dict[str, list[str]] = field(default_factory=dict)
    issued: list[str] = field(default_factory=list)
    shown_pending: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    calls: list[tuple[str, str, str]] = field(default_factory=list)
    flying: int = 0
    most_flying: int = 0
    prepared: int = 0

    name: ClassVar[str] = "betrayer"
    traits: ClassVar[Traits]
    settings: ClassVar[tuple[Setting, ...]] = ()

    def service(self, name: str) -> Service:
        traits = Traits(
            "Betrayer", "PA", self.memory, frozenset({Capability.SUBMIT, Capability.LOOK_UP}),
            Waits(retry=(30, 120, 600), poll=self.poll), batch=self.batch, laned=self.laned, numbers_ours=True,
        )  # fmt: skip
        return Service(Batched(self) if self.batch > 1 else Single(self), traits, Decimal(0))

    def pdf_provider(self, name: str) -> str | None:
        return None

    def _next(self) -> Trick:
        return self.script.pop(0) if self.script else Trick.FINE

    def land(self, document: Document) -> Outcome:
        """What the provider really does with a document that arrives."""
        known = self.ledger.setdefault(document.id, [])
        if known and self.memory is Memory.KEYED:
            return Exists()
        known.append(f"A-{len(self.issued):04}")
        self.issued.append(document.id)
        return Authorized(known[-1], provider_id=known[-1], total=document.total)

    async def submit(self, document: Document, payload: str) -> Outcome:
        trick = self._next()
        self.calls.append(("submit", document.id, trick))
        self.flying += 1
        self.most_flying = max(self.most_flying, self.flying)
        try:
            return await self._play(trick, document)
        finally:
            self.flying -= 1

    async def _play(self, trick: Trick, document: Document) -> Outcome:
        await asyncio.sleep(0.2)
        silent = _BEFORE.get(trick)
        if silent is not None:
            raise silent()
        if trick is Trick.LATE_LANDS:
            asyncio.get_running_loop().call_later(LATE, self.land, document)
            raise OutcomeUnknown("sin respuesta", "read timeout")
        if trick is Trick.INVALID and not self.ledger.get(document.id):
            self.refused.add(document.id)
            return Rejected("INVALID_PAYLOAD", "rechazado")
        answer = self.land(document)
        after = _AFTER.get(trick)
        if after is not None:
            raise after()
        if trick is Trick.SLOW:
            await asyncio.sleep(40)
        if trick is Trick.PENDING:
            self.shown_pending.add(document.id)
            return Accepted(provider_id=document.id)
        if trick is Trick.WRONG_TOTAL and isinstance(answer, Authorized):
            return replace(answer, total=document.total + Decimal("0.01"))
        return answer

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        trick = self._next()
        self.calls.append(("look_up", document.id, trick))
        await asyncio.sleep(0.1)
        silent = _BEFORE.get(trick) or _AFTER.get(trick)
        if silent is not None:
            raise silent()
        known = self.ledger.get(document.id)
        if trick is Trick.PENDING and known:
            return Accepted(provider_id=document.id)
        return Authorized(known[0], provider_id=known[0], total=document.total) if known else Unseen()


_BEFORE: dict[Trick, Callable[[], Exception]] = {
    Trick.REFUSED_LINE: lambda: Unreachable("sin conexión", "ConnectError"),
    Trick.LOST_BEFORE: lambda: OutcomeUnknown("sin respuesta", "ReadTimeout"),
    Trick.DOWN: lambda: Unavailable("no disponible", "", code="SFEP_UNAVAILABLE"),
    Trick.THROTTLED: lambda: Throttled("demasiadas llamadas", "", wait=1),
    Trick.NOT_ALLOWED: lambda: NotAllowed("credenciales", "401", code="http_401"),
}
_AFTER: dict[Trick, Callable[[], Exception]] = {
    Trick.LOST_LANDS: lambda: OutcomeUnknown("sin respuesta", "ReadTimeout"),
    Trick.DOWN_LANDS: lambda: Unavailable("no disponible", "HTTP 502", arrived=True),
    Trick.BUG_LANDS: lambda: ZeroDivisionError("a bug of ours"),
}


class Single:
    """The betrayer as a provider of one document a call."""

    name: ClassVar[str] = "betrayer"
    traits: ClassVar[Traits]
    settings: ClassVar[tuple[Setting, ...]] = ()

    def __init__(self, betrayer: Betrayer, config: Config | None = None, wire: Wire | None = None) -> None:
        self._betrayer = betrayer

    def prepare(self, document: Document, reserved: str = "") -> str:
        """Never the same twice, as after an update of the program: what was sent once must have been kept."""
        self._betrayer.prepared += 1
        return f"{document.reference} {document.total} {self._betrayer.prepared}"

    async def submit(self, document: Document, payload: str) -> Outcome:
        return await self._betrayer.submit(document, payload)

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        return await self._betrayer.look_up(document, standing)

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        raise Unavailable("sin PDF")

    async def check(self) -> str:
        return "bien"


class Batched(Single):
    """The same with many documents a call: a trick hits the whole call, or one document of it."""

    def together(self, document: Document) -> str:
        return document.type

    async def submit_many(self, items: Sequence[Item]) -> Sequence[Answer]:
        trick = self._betrayer._next()
        if trick in (Trick.REFUSED_LINE, Trick.LOST_BEFORE, Trick.DOWN, Trick.THROTTLED, Trick.NOT_ALLOWED):
            raise _BEFORE[trick]()
        answers = [self._betrayer.land(item.document) for item in items]
        self._betrayer.calls.append(("batch", str(len(items)), trick))
        await asyncio.sleep(0.2)
        if trick in _AFTER:
            raise _AFTER[trick]()
        return answers

    async def look_up_many(self, items: Sequence[Item]) -> Sequence[Answer]:
        return [await self._betrayer.look_up(item.document, item.standing) for item in items]
