"""Entries from claim to settlement: intent before the call, answer after it; one or many to a call. Knows no loop."""

import asyncio
import hashlib
import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import chain
from typing import cast

from app.domain import planner
from app.domain.barred import barred
from app.domain.document import Document, Standing
from app.domain.errors import Silence
from app.domain.outbox import Call, Step
from app.domain.outcome import Accepted, Authorized
from app.domain.record import dataclass, replace
from app.providers.contract import Batches, Item
from app.store import documents, outbox
from app.store.outbox import Claim, Closing, Due
from app.store.sqlite import Connection
from app.sync import settle
from app.sync.ahead import full
from app.sync.apart import apart
from app.sync.deliver import Reply, deliver, outcome_detail, outcome_word, prepare, reserve
from app.sync.desk import Desk, Service
from app.sync.settle import Pen, Rules
from app.sync.together import side_by_side

log = logging.getLogger("mostrador.engine")

_DETAIL = 300

Health = tuple[datetime | None, int | None, int]
"""Of one provider: when it last answered, milliseconds of the last call, failures since the last answer."""


@dataclass(frozen=True, slots=True)
class Job:
    """One entry in hand: what is asked for it, about which document, with which bytes."""

    due: Due
    call: Call
    document: Document
    standing: Standing
    payload: str = ""

    @property
    def item(self) -> Item:
        return Item(self.document, self.standing, self.payload)


@dataclass(frozen=True, slots=True)
class Landing:
    """The moment at which a call came back, the same for all who shared it: together now, together next time."""

    service: Service
    now: datetime
    jitter: float


class Worker:
    """Handles entries under one lease."""

    def __init__(self, desk: Desk, token: int) -> None:
        self._desk = desk
        self._token = token
        self.health: dict[str, Health] = {}
        self._read: dict[int, tuple[Document, Standing]] = {}
        self._said: dict[str, str] = {}
        self._services: dict[str, Service] = {}
        self._pdf_providers: dict[str, str | None] = {}
        self._unwell: set[str] = set()

    def begin(self) -> None:
        """Looked at anew: settings, and who brought nothing but answers since."""
        for known in (self._services, self._pdf_providers, self._unwell):
            known.clear()

    def goes_well(self, provider: str) -> bool:
        """Whether there were only answers since `begin`: after a silence nobody knows who may leave next."""
        return provider not in self._unwell

    def service(self, provider: str) -> Service | None:
        """The provider as set up, or None when something is missing (its entries are then parked)."""
        try:
            return self._service(provider)
        except Silence:
            return None

    def _service(self, provider: str) -> Service:
        known = self._services.get(provider)
        if known is None:
            known = self._services[provider] = self._desk.services.service(provider)
        return known

    def make_ready(self, groups: Iterable[Sequence[Due]], service: Service) -> None:
        """Read the documents of these entries and say them now, for the moment when their turn comes."""
        for due in chain.from_iterable(groups):
            if due.document_seq not in self._read:
                self._read[due.document_seq] = self._papers(due)
            asks = planner.next_call(due.entry, due.status, service.traits) is not Call.SUBMIT
            if asks or due.entry.payload or service.traits.reserves:
                continue
            with suppress(Silence):  # said again, and told, when it is its turn
                self._said[due.entry.id] = prepare(service.provider, self._read[due.document_seq][0], "")

    def forget(self, some: Iterable[Due]) -> None:
        """What was made ready for these is not needed."""
        for due in some:
            self._read.pop(due.document_seq, None)
            self._said.pop(due.entry.id, None)

    def groups(self, service: Service | None, found: Sequence[Due], free: int) -> list[list[Due]]:
        """The first `free` calls: as many entries as fit where the provider takes several, otherwise one each.

        What comes after these calls is not looked at: a long queue is not read again for every one of them.
        """
        if service is None or service.traits.batch <= 1:
            return [[due] for due in found[:free]]
        together = cast(Batches, service.provider).together
        traits = service.traits
        sorted_in: dict[tuple[str, str, int], list[Due]] = {}
        for due in found:
            call = planner.next_call(due.entry, due.status, traits)
            if call is Call.LOOK_UP and not due.entry.in_doubt and traits.asks:
                sorted_in.setdefault((call, "", traits.asks), []).append(due)
            elif call in (Call.SUBMIT, Call.LOOK_UP):
                sorted_in.setdefault((str(call), together(self._sorted(due)), traits.batch), []).append(due)
            else:
                sorted_in[due.entry.id, "", 1] = [due]
            if full(sorted_in, free):
                break
        groups = [group[i : i + size] for (_, _, size), group in sorted_in.items() for i in range(0, len(group), size)]
        self.forget(due for group in groups[free:] for due in group)
        return groups[:free]

    def _sorted(self, due: Due) -> Document:
        """The document, kept for the moment until its call is made ready."""
        self._read[due.document_seq] = papers = self._papers(due)
        return papers[0]

    async def handle(self, group: Sequence[Due], freed: Callable[[], None], left: Callable[[], None]) -> bool:
        """Ask about a group of entries of one provider, and write down what came of it. False: nothing to be asked.

        `left` is called when the call is on the line, `freed` once an answer is here and the next call may leave while
        it is being written.
        """
        try:
            service = self._service(group[0].entry.provider)
        except Silence as silence:
            self.forget(group)  # until it leaves its words and those of the settings may be others
            await self._park(group, silence)
            return False
        jobs = [job for due in group if (job := await self._ready(due, service)) is not None]
        if jobs:
            await self._ask(jobs, service, freed, left)
        return bool(jobs)

    async def _park(self, group: Sequence[Due], silence: Silence) -> None:
        """The provider is not set up: a silence for everybody, without a call."""
        for due in group:
            await self._hear(due, silence, Call.LOOK_UP, settle.NOT_SET_UP)

    async def _ready(self, due: Due, service: Service) -> Job | None:
        """The entry with its bytes; None when it ends here: nobody to ask, too late, or not expressible."""
        known = self._read.pop(due.document_seq) if due.document_seq in self._read else None
        document, standing = known or self._papers(due)
        said = self._said.pop(due.entry.id, "")
        call, now = planner.next_call(due.entry, due.status, service.traits), self._desk.clock.now()
        if call is None:
            await self._end(due, planner.nobody_to_ask(due.entry, due.status, service.traits, now))
            return None
        is_note = document.original is not None
        ends = barred(due.entry, call, service.traits, now, deadline=standing.deadline, is_note=is_note)
        if ends is not None:
            await self._end(due, ends)
            return None
        job = Job(due, call, document, standing, due.entry.payload or said)
        if call is not Call.SUBMIT or job.payload:
            return job
        asked = Call.LOOK_UP
        try:
            reserved = due.entry.reserved or await self._reserve(due, document, service)
            asked = Call.SUBMIT
            return replace(job, payload=prepare(service.provider, document, reserved))
        except Silence as silence:
            await self._hear(due, silence, asked, self._rules(due, service))
            return None

    async def _reserve(self, due: Due, document: Document, service: Service) -> str:
        """What must be fetched before the first sending, kept so that every attempt says the same."""
        if not service.traits.reserves:
            return ""
        reserved = await reserve(service.provider, document)
        await self._desk.write(lambda db: outbox.keep_reserved(db, self._token, due.entry.id, reserved))
        return reserved

    async def _end(self, due: Due, step: Step) -> None:
        pen = self._pen()
        await self._write(due, lambda db: settle.without_call(db, pen, due, step))

    async def _ask(
        self, jobs: Sequence[Job], service: Service, freed: Callable[[], None], left: Callable[[], None]
    ) -> None:
        """Intent on disk for all, one call, then each answer settled by itself."""
        claims = [self._claim(job) for job in jobs]
        now = self._desk.clock.now()

        def work(db: Connection) -> None:
            for claim in claims:
                outbox.claim(db, self._token, claim, now)

        await self._desk.write(work, first=True)
        for job in jobs:
            self._desk.tell(job.document.id)
        started = self._desk.clock.monotonic()
        asyncio.get_running_loop().call_soon(left)
        answers = await deliver(service.provider, jobs[0].call, [job.item for job in jobs])
        milliseconds = round((self._desk.clock.monotonic() - started) * 1000)
        if not (service.traits.laned or service.traits.quiet or any(isinstance(each, Silence) for each in answers)):
            freed()
            if len(jobs) > 1:
                await self._desk.after_intents()
        landing = Landing(service, self._desk.clock.now(), self._desk.ids.jitter())
        keeping = []
        for job, claim, answer in zip(jobs, claims, answers, strict=True):
            detail = outcome_detail(answer)[:_DETAIL]
            closing = Closing(claim.attempt_id, outcome_word(answer), detail, milliseconds)
            keeping.append(self._keep(job, answer, closing, landing))
        await side_by_side(keeping)

    def _claim(self, job: Job) -> Claim:
        digest = hashlib.sha256(job.payload.encode()).hexdigest() if job.call is Call.SUBMIT else ""
        entry = job.due.entry
        return Claim(entry.id, job.call, job.payload, digest, self._desk.ids.new(), entry.changed_at)

    async def _keep(self, job: Job, answer: Reply, closing: Closing, landing: Landing) -> None:
        """Files first, then one transaction: what the database names is on disk."""
        due, call, rules, folder = job.due, job.call, self._rules(job.due, landing.service), self._desk.store.folder
        self._note(due.entry.provider, closing, failed=isinstance(answer, Silence))
        if isinstance(answer, bytes):
            pen, found = self._pen(landing), replace(rules, kept=await apart(settle.keep_files, folder, answer, None))
            await self._write(due, lambda db: settle.pdf(db, pen, due, closing=closing, rules=found))
        elif isinstance(answer, Silence):
            pen = self._pen(landing)
            await self._write(
                due, lambda db: settle.silence(db, pen, due, answer, call=call, closing=closing, rules=rules)
            )
            self._unwell.add(due.entry.provider)  # whoever looked anew meanwhile saw no pause yet
        else:
            outcome, kept = answer, rules.kept
            if isinstance(outcome, Authorized | Accepted):
                pdf = outcome.pdf if isinstance(outcome, Authorized) else None
                if pdf or outcome.xml:
                    await self._desk.after_intents()
                    kept = await apart(settle.keep_files, folder, pdf, outcome.xml)
            pen, heard = self._pen(landing), replace(rules, kept=kept, document=job.document)

            def work(db: Connection) -> None:
                settle.answer(db, pen, due, outcome, call=call, closing=closing, rules=heard)

            await self._write(due, work)

    async def _hear(self, due: Due, silence: Silence, call: Call, rules: Rules) -> None:
        """A silence before any call."""
        self._unwell.add(due.entry.provider)
        pen = self._pen()
        await self._write(due, lambda db: settle.silence(db, pen, due, silence, call=call, closing=None, rules=rules))
        self._unwell.add(due.entry.provider)

    async def _write(self, due: Due, work: "settle.Work") -> None:
        await self._desk.write(work)
        self._desk.tell(due.entry.document_id)

    def _papers(self, due: Due) -> tuple[Document, Standing]:
        return self._desk.store.read(lambda db: documents.load(db, due.document_seq))

    def _rules(self, due: Due, service: Service) -> Rules:
        provider = due.entry.provider
        if provider not in self._pdf_providers:
            self._pdf_providers[provider] = self._desk.services.pdf_provider(provider)
        return Rules(service.traits, service.tolerance, self._pdf_providers[provider])

    def _pen(self, landing: Landing | None = None) -> Pen:
        ids, seal = self._desk.ids, self._desk.seal
        if landing is not None:
            return Pen(self._token, seal, landing.now, ids.new(), landing.jitter)
        return Pen(self._token, seal, self._desk.clock.now(), ids.new(), ids.jitter())

    def _note(self, provider: str, closing: Closing, *, failed: bool) -> None:
        answered_at, _, failures = self.health.get(provider, (None, None, 0))
        if failed:
            self._unwell.add(provider)
            self.health[provider] = (answered_at, closing.milliseconds, failures + 1)
        else:
            self.health[provider] = (self._desk.clock.now(), closing.milliseconds, 0)
