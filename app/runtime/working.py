"""Keeps an engine at work for as long as the window is open, and says how it is doing. Knows no provider."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.errors import Trouble
from app.domain.views import ProviderHealth
from app.providers.registry import provider_class
from app.runtime.resting import rest
from app.store import pauses
from app.sync.engine import Engine
from app.sync.unforeseen import told_as_trouble

if TYPE_CHECKING:
    from app.runtime.shop import Shop

log = logging.getLogger("mostrador.engine")

_ANOTHER_TRY = 5.0
"""Seconds until the lease is asked for again, when another process holds it or the engine has failed."""

LOOK_EVERY = 3.0
"""Seconds between two looks at whether another process has written: it cannot wake the engine of this one."""

_CHORES_EVERY = 600.0
"""Seconds between two looks at what is due by the calendar: a till that stays open over midnight needs no more."""


class EngineState(StrEnum):
    """What the status strip shows of the engine."""

    STARTING = "starting"
    WORKING = "working"
    ELSEWHERE = "elsewhere"
    FAILED = "failed"
    STOPPED = "stopped"


class Working:
    """Runs the engine on the calling loop; takes over as soon as another process lets go; restarts after a failure."""

    def __init__(self, shop: "Shop", changed: Callable[[], None] = lambda: None) -> None:
        self._shop = shop
        self._changed = changed
        self._engine: Engine | None = None
        self._stop = asyncio.Event()
        self.state = EngineState.STARTING
        self.trouble = ""
        """Why nothing is sent from here, in one sentence, while that is so."""

    async def run(self) -> None:
        """Until `close`. A failure is logged and shown, and the engine starts again."""
        heirs = asyncio.ensure_future(self._shop.takeover.run_heirs(self._stop))
        try:
            await self._run()
        finally:
            self._stop.set()
            await asyncio.gather(heirs, return_exceptions=True)

    async def _run(self) -> None:
        while not self._stop.is_set():
            self._engine = self._shop.engine()
            try:
                with told_as_trouble():
                    await self._take_turn(self._engine)
            except Trouble as trouble:
                log.warning("engine stopped: %s", trouble.code)
                self.trouble = trouble.sentence
                self._become(EngineState.FAILED)
            finally:
                await self._engine.close()
            await rest(self._shop.clock, _ANOTHER_TRY, self._stop)
        self._become(EngineState.STOPPED)

    async def _take_turn(self, engine: Engine) -> None:
        """At work until it is asked to end or fails; at once where another process is."""
        await self._shop.takeover.heed_signs()
        if await engine.take_over():
            self._become(EngineState.WORKING)
            await self._work(engine)
        else:
            self._become(EngineState.ELSEWHERE)

    async def _work(self, engine: Engine) -> None:
        """The engine, and beside it what nobody has to press a key for."""
        chores = asyncio.ensure_future(self._chores())
        try:
            await engine.forever()
        finally:
            chores.cancel()
            await asyncio.gather(chores, return_exceptions=True)

    async def _chores(self) -> None:
        """Recurring invoices that go out by themselves, the daily question for what runs out, what waits too long. One
        that falls takes no other with it, and has its turn again next time.
        """
        heed_signs, runway = self._shop.takeover.heed_signs, self._shop.runway
        while True:
            for chore in (self._issue_alone, runway.ask, runway.remind, self._look_for_updates, heed_signs):
                try:
                    with told_as_trouble():
                        await chore()
                except Trouble as trouble:
                    log.warning("what is done unasked: %s", trouble.code)
            await self._shop.clock.sleep(_CHORES_EVERY)

    async def _issue_alone(self) -> None:
        issuing = asyncio.ensure_future(asyncio.to_thread(self._shop.planned.issue_alone))
        try:
            if await asyncio.shield(issuing):
                self.wake()
        finally:
            await asyncio.wait((issuing,))  # a sale that was begun is finished before the store closes

    async def _look_for_updates(self) -> None:
        await asyncio.to_thread(self._shop.updates.look)

    def wake(self) -> None:
        """Something may be due."""
        if self._engine is not None:
            self._engine.wake()

    async def heed_others(self) -> None:
        """Until cancelled: what another process sells leaves soon, and not at the engine's next look by itself."""
        seen = -1
        while True:
            with suppress(Trouble):  # the engine says what is wrong with the database
                now = self._shop.pulse()
                if now != seen:
                    self.wake()
                seen = now
            await self._shop.clock.sleep(LOOK_EVERY)

    def close(self) -> None:
        """Ask `run` to end; calls in the air get a moment to land."""
        self._stop.set()
        if self._engine is not None:
            self._engine.stop()

    def health(self) -> list[ProviderHealth]:
        """How each provider that was called is doing."""
        paused = self._shop.store.read(pauses.all_pauses)
        known = self._engine.health() if self._engine is not None else {}
        return [
            ProviderHealth(name, provider_class(name).traits.title, paused.get(name), *known.get(name, (None, None, 0)))
            for name in sorted({*known, *paused})
        ]

    def _become(self, state: EngineState) -> None:
        if state is not self.state:
            self.state = state
            self._changed()
