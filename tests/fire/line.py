"""The line between a till and the practice servers: it is cut, loses, delays and doubles calls, and counts them.

It does to every provider alike what no emulator needs to know of. Faults that are a provider's own are the emulator's.
"""

from __future__ import annotations

import asyncio
import math
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

import httpx

from app.ports import Clock
from app.practice import Practice
from app.providers.emulation import Answer, Emulator, Request
from app.providers.faults import Faults

MAIN = {
    "conteo": ("v1", "invoices"),
    "fabo": ("emitir",),
    "tusfacturas": ("facturacion", "nuevo"),
    "enlazatte": ("v1", "invoices"),
    "facturasend": ("lote", "create"),
}
"""How the path of the call that issues ends, by provider."""

KINDS = {
    "lotes": "issue", "numeracion": "reserve", "regenerar_pdf": "pdf", "files": "pdf", "DownloadPDF": "pdf",
    "pdf": "pdf",
}  # fmt: skip
"""Other calls, by a part of their path."""


@dataclass(frozen=True)
class Chances:
    """How often a call is lost on its way there, on its way back, arrives late, or twice."""

    there: float = 0.0
    back: float = 0.0
    late: float = 0.0
    twice: float = 0.0


@dataclass
class Line:
    """One emulator behind a line. `seconds` is how long it takes to answer."""

    name: str
    inner: Emulator
    faults: Faults
    clock: Clock
    dice: Random
    seconds: float = 0.2
    chances: Chances = Chances()
    cut: bool = False
    calls: Counter[str] = field(default_factory=Counter)
    struck: Counter[str] = field(default_factory=Counter)
    flying: int = 0
    most_flying: int = 0
    least_rest: float = math.inf
    _ended: float = -math.inf
    _late: set[asyncio.Task[Any]] = field(default_factory=set)

    async def handle(self, request: Request) -> Answer | None:
        if self.cut:
            self.calls["cut"] += 1
            raise httpx.ConnectError("no line")
        self.calls[self.kind_of(request)] += 1
        self.least_rest = min(self.least_rest, self.clock.monotonic() - self._ended)
        self.flying += 1
        self.most_flying = max(self.most_flying, self.flying)
        call = asyncio.Task(self._carry(request), loop=asyncio.get_running_loop())
        self._late.add(call)
        call.add_done_callback(self._arrived)
        return await asyncio.shield(call)

    def _arrived(self, call: asyncio.Task[Answer | None]) -> None:
        """The provider is done with it, whether or not anybody still listens."""
        self._late.discard(call)
        self.flying -= 1
        self._ended = self.clock.monotonic()
        _ = call.cancelled() or call.exception()

    def kind_of(self, request: Request) -> str:
        """What a call is about: to issue, to reserve a number, to fetch a PDF; everything else asks."""
        end = MAIN.get(self.name, ())
        if end and request.method == "POST" and request.path[-len(end) :] == end:
            return "issue"
        return next((KINDS[part] for part in request.path if part in KINDS), "ask")

    async def _carry(self, request: Request) -> Answer | None:
        await self.clock.sleep(self.seconds)
        dice, chances = self.dice.random(), self.chances
        for word, chance in (("there", chances.there), ("back", chances.back), ("late", chances.late),
                             ("twice", chances.twice)):  # fmt: skip
            dice -= chance
            if dice < 0:
                self.struck[word] += 1
                return await self._betray(word, request)
        return await self.inner.handle(request)

    async def _betray(self, word: str, request: Request) -> Answer | None:
        """Nobody answers, or the same call arrives a second time."""
        if word == "late":
            task = asyncio.Task(self._deliver(request, 60 + 400 * self.dice.random()), loop=asyncio.get_running_loop())
            self._late.add(task)
            task.add_done_callback(self._late.discard)
        elif word == "back":
            await self.inner.handle(request)
        elif word == "twice":
            await self.inner.handle(request)
            return await self._again(request)
        return None

    async def _again(self, request: Request) -> Answer | None:
        """The copy meets no fault of its own: nobody accepts bytes and refuses the same bytes a moment later."""
        calm = self.faults.describe()["chances"]
        self.faults.change({"chances": []})
        try:
            return await self.inner.handle(request)
        finally:
            self.faults.change({"chances": calm})

    async def _deliver(self, request: Request, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.inner.handle(request)

    @property
    def late(self) -> set[asyncio.Task[Any]]:
        """Calls that are still on their way: they survive the till that made them."""
        return self._late


def behind_lines(practice: Practice, clock: Clock, seed: int) -> dict[str, Line]:
    """Put a line before every emulator of the practice application."""
    lines = {
        name: Line(name, inner, practice.faults(name), clock, Random(f"{seed}:{name}"))
        for name, inner in practice._emulators.items()
    }
    practice._emulators.update(lines)  # type: ignore[arg-type]
    return lines
