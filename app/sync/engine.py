"""The engine's loop: who is due, how many at once, what to wait for. One per database; knows no provider by name."""

import asyncio
import logging
import os
import socket
from collections import defaultdict
from datetime import datetime, timedelta
from functools import partial

from app.domain.document import Status
from app.domain.errors import LostClaim, LostLease, Trouble
from app.domain.pause import Pause
from app.store import outbox, pauses, taking, tally, turns
from app.store.lease import EngineLock
from app.store.outbox import Due
from app.store.sqlite import Connection
from app.sync import hourly
from app.sync.ahead import LANDING, Ahead, calls_ahead, first_of_each_lane
from app.sync.desk import Desk, Service
from app.sync.unforeseen import as_trouble
from app.sync.work import Worker

log = logging.getLogger("mostrador.engine")

LONG_WAIT = timedelta(minutes=20)
"""`until_idle` does not wait for entries that are due later than this (hourly checks); `forever` does."""
_TAKEN = "Otra caja tomó lo que esta debía: desde aquí no se envía nada, para que nada salga dos veces."
_NAP = 30.0
"""Longest single sleep, in seconds: wall-clock moments are compared again after each nap."""


class Engine:
    """Drains the outbox. `take_over` first; then `once`, `until_idle` or `forever`; `stop` ends any of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = EngineLock(desk.store.folder)
        self._worker: Worker | None = None
        self._flying: dict[str, set[asyncio.Task[None]]] = defaultdict(set)
        self._landing: dict[str, set[asyncio.Task[None]]] = defaultdict(set)
        self._ahead: dict[str, Ahead] = {}
        self._spent: set[str] = set()
        self._busy: set[str] = set()
        self._lanes: set[str] = set()
        self._failure: BaseException | None = None
        self._wake = asyncio.Event()
        self._stopping = False

    async def take_over(self) -> bool:
        """Become the one engine of this database; False when another process is. Doubts whatever was in the air."""
        if not self._lock.take():
            return False
        holder, now = f"{socket.gethostname()}:{os.getpid()}", self._desk.clock.now()
        token = await self._desk.write(lambda db: taking.lease_for(db, holder, now))
        if token is None:
            self._lock.release()
            raise Trouble(_TAKEN, "taken_over")
        self._worker = Worker(self._desk, token)
        for document_id in await self._desk.write(lambda db: outbox.recover(db, token, now)):
            self._desk.tell(document_id)
        await self._desk.write(lambda db: hourly.reconcile(db, now))
        return True

    def wake(self) -> None:
        """Something may be due: a hint, safe to lose. Call it on the engine's own loop."""
        self._wake.set()

    def stop(self) -> None:
        """End the current mode soon; calls in the air are given a moment."""
        self._stopping = True
        self._wake.set()

    async def once(self) -> None:
        """One pass over what is due now, each entry at most once."""
        seen: set[str] = set()
        while not self._stopping:
            started = self._start_due(self._desk.clock.now(), seen)
            if not started and not self._in_the_air():
                return
            await self._land_one()

    async def until_idle(self, max_seconds: float | None = None) -> bool:
        """Until nothing is due or waiting (hourly checks excepted); False when the time was up before that."""
        end = None if max_seconds is None else self._desk.clock.monotonic() + max_seconds
        while not self._stopping:
            now = self._desk.clock.now()
            self._start_due(now, None)
            moment_ = self._next_moment(now)
            if not self._in_the_air() and (moment_ is None or moment_ - now > LONG_WAIT):
                return True
            left = None if end is None else end - self._desk.clock.monotonic()
            if left is not None and left <= 0:
                return False
            await self._rest(moment_, left)
        return False

    async def forever(self) -> None:
        """Until `stop`. An hourly round asks about everything that a provider is still working on."""
        while not self._stopping:
            now = self._desk.clock.now()
            if self._desk.store.read(lambda db, now=now: hourly.is_time(db, now)):  # type: ignore[misc]
                await self._desk.write(lambda db, now=now: hourly.reconcile(db, now))  # type: ignore[misc]
            self._start_due(now, None)
            await self._rest(self._next_moment(now), None)

    def health(self) -> dict[str, tuple[datetime | None, int | None, int]]:
        """By provider: when it last answered, how long the last call took (ms), failures since the last answer."""
        return dict(self._worker.health) if self._worker is not None else {}

    async def close(self, patience: float = 5.0) -> None:
        """Let calls in the air land for `patience` seconds, leave the rest to be looked up, release the lease."""
        self._stopping = True  # whoever lands calls nobody in its place
        tasks = [task for group in (*self._flying.values(), *self._landing.values()) for task in group]
        try:
            if tasks:
                await asyncio.wait(tasks, timeout=patience)
        except asyncio.CancelledError:  # nobody has that patience
            await self._let_go(tasks)
            raise
        await self._let_go(tasks)

    async def _let_go(self, tasks: "list[asyncio.Task[None]]") -> None:
        for task in tasks:
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:
            self._lock.release()

    def _in_the_air(self) -> bool:
        return any(self._flying.values()) or any(self._landing.values())

    def _start_due(self, now: datetime, seen: set[str] | None) -> int:
        """Start as many calls as each provider's limit allows; returns how many were started."""
        self._working().begin()
        return self._desk.store.read_at_once(lambda db: self._start_all(db, now, seen))

    def _start_all(self, db: Connection, now: datetime, seen: set[str] | None) -> int:
        started, paused = 0, pauses.all_pauses(db)
        for provider in turns.providers_with_debts(db):
            pause = paused.get(provider)
            service = self._working().service(provider)
            free = max(0, self._free(service, provider, pause))
            more = calls_ahead(service) if pause is None else 0
            if more and not free and provider in self._ahead and self._ahead[provider].is_fresh(self._desk.clock):
                continue
            self._forget(provider)
            if not free + more or (pause is not None and pause.holds(now)):
                continue
            found = self._candidates(provider, service, db, now=now, pause=pause, free=free + more)
            fresh = [due for due in found if due.entry.id not in self._busy and due.entry.id not in (seen or ())]
            groups = self._working().groups(service, fresh, free + more)
            for group in groups[:free]:
                self._start(provider, group, seen)
                started += 1
            if service is not None and groups[free:]:
                self._look_ahead(service, groups[free:], seen)
        return started

    def _look_ahead(self, service: Service, groups: list[list[Due]], seen: set[str] | None) -> None:
        """Keep the calls that leave when a slot is free."""
        ahead = Ahead(service, groups, seen, self._desk.clock.monotonic())
        self._ahead[groups[0][0].entry.provider] = ahead
        self._working().make_ready(ahead.unmade(), service)

    def _forget(self, provider: str) -> None:
        """What was made ready and did not leave."""
        ahead = self._ahead.pop(provider, None)
        if ahead is not None and self._worker is not None:
            self._worker.forget(due for group in ahead.waiting for due in group)

    def _go_on(self, provider: str) -> None:
        """A slot is free: it takes what was made ready; where nothing was, or not all went well, all is read again."""
        ahead, worker = self._ahead.get(provider), self._worker
        well = worker is not None and worker.goes_well(provider) and not (self._stopping or self._failure)
        if ahead is None or not well or not ahead.is_fresh(self._desk.clock):
            self._forget(provider)
            self._wake.set()
            return
        while ahead.waiting and len(self._flying[provider]) < ahead.limit:
            self._start(provider, ahead.take(), ahead.seen)
        if not ahead.waiting:
            del self._ahead[provider]
            self._spent.add(provider)

    def _left(self, provider: str) -> None:
        """A call is on the line: now is the time to make the next ones ready, or to look for them."""
        ahead = self._ahead.get(provider)
        if ahead is not None and self._worker is not None:
            self._worker.make_ready(ahead.unmade(), ahead.service)
        elif provider in self._spent:
            self._spent.discard(provider)
            self._wake.set()

    def _candidates(
        self, provider: str, service: Service | None, db: Connection, *, now: datetime, pause: Pause | None, free: int
    ) -> list[Due]:  # fmt: skip
        """Entries that may be worked on; a blocked provider gets one probe, a lane gives its first documents only."""
        blocked = pause is not None and pause.blocked
        if blocked and (probe := turns.probe(db, provider, now)):
            return [probe]
        batch, laned = (service.traits.batch, service.traits.laned) if service else (1, False)
        most, days = (max(batch, service.traits.asks), service.traits.lane_days) if service else (1, "")
        limit = free * batch + len(self._busy)
        found = turns.due(db, provider, now, limit, laned=laned, days=days)
        if most > batch and any(due.status is Status.SUBMITTED for due in found):  # asked about many at once
            found = turns.due(db, provider, now, free * most + len(self._busy), laned=laned, days=days)
        found = first_of_each_lane(found, self._lanes, batch) if laned else found
        return found[:1] if blocked else found  # nothing of it is parked any more: what waits asks in its place

    def _start(self, provider: str, group: list[Due], seen: set[str] | None) -> None:
        ids, lanes = {due.entry.id for due in group}, {due.entry.lane for due in group}
        if seen is not None:
            seen |= ids
        self._busy |= ids
        self._lanes |= lanes
        task = asyncio.create_task(self._run(provider, group), name=f"deliver-{group[0].entry.id}")
        self._flying[provider].add(task)
        task.add_done_callback(partial(self._landed, provider, ids, lanes))

    def _landed(self, provider: str, ids: set[str], lanes: set[str], task: "asyncio.Task[None]") -> None:
        self._busy -= ids
        self._lanes -= lanes
        self._flying[provider].discard(task)
        self._landing[provider].discard(task)
        error = None if task.cancelled() else task.exception()
        self._failure = self._failure or (as_trouble(error) if isinstance(error, Exception) else error)
        self._go_on(provider)

    def _free(self, service: Service | None, provider: str, pause: Pause | None) -> int:
        """Slots left; a provider that was just paused gets one call until it answers."""
        limit = 1 if pause is not None or service is None else service.traits.concurrency
        return limit - len(self._flying[provider])

    def _working(self) -> Worker:
        """The worker of our lease; a failure in a call ends the current mode and is raised here."""
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        assert self._worker is not None, "take_over first"
        return self._worker

    def _freed(self, provider: str, task: "asyncio.Task[None] | None", limit: int) -> None:
        """An answer is here: its slot is free while it is being written, as long as writing keeps up."""
        if task in self._flying[provider] and len(self._landing[provider]) < limit:
            self._flying[provider].discard(task)
            self._landing[provider].add(task)
            self._go_on(provider)

    async def _run(self, provider: str, group: list[Due]) -> None:
        try:
            assert self._worker is not None
            service = self._worker.service(provider)
            limit = max(LANDING, service.traits.concurrency) if service else 0
            freed = partial(self._freed, provider, asyncio.current_task(), limit)
            called = await self._worker.handle(group, freed, partial(self._left, provider))
        except LostClaim as lost:
            log.warning("claim lost: %s", lost)
            if isinstance(lost, LostLease):  # whatever it tried next it would lose again, for ever
                self._failure = as_trouble(lost)
            return
        if called and service is not None and service.traits.quiet and not self._stopping:
            await self._desk.clock.sleep(service.traits.quiet)  # the slot is taken until the provider had its rest

    def _next_moment(self, now: datetime) -> datetime | None:
        """When the earliest waiting entry may go on, its provider's pause included; None when nothing waits.

        What was due at `now` has been started or is held back by something else, which has a moment of its own.
        """
        return self._desk.store.read(lambda db: tally.next_moment(db, now))

    async def _land_one(self) -> None:
        """Until a call came back, or somebody woke us."""
        await self._wake.wait()
        self._wake.clear()

    async def _rest(self, until: datetime | None, left: float | None) -> None:
        """Wait for a call to land, a wake, or the next moment, whichever is first; never longer than a nap."""
        nap = _NAP
        if until is not None:
            nap = min(nap, max(0.0, (until - self._desk.clock.now()).total_seconds()))
        if left is not None:
            nap = min(nap, left)
        if self._in_the_air() and nap <= 0:
            nap = _NAP if left is None else min(_NAP, left)
        if not self._wake.is_set():
            sleeper = asyncio.ensure_future(self._desk.clock.sleep(nap))
            waker = asyncio.ensure_future(self._wake.wait())
            try:
                await asyncio.wait((sleeper, waker), return_when=asyncio.FIRST_COMPLETED)
            finally:
                sleeper.cancel()
                waker.cancel()
        self._wake.clear()
