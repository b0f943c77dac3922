"""One entry from claim to settlement: intent before the call, the answer after it. Knows no loop."""

import asyncio
import hashlib
import logging
from datetime import datetime

from app.domain.document import Document, Standing
from app.domain.errors import LostClaim, OutcomeUnknown, Silence
from app.domain.outbox import Call
from app.domain.outcome import Outcome
from app.domain.planner import next_call
from app.store import documents, outbox, pdfs
from app.store.outbox import Claim, Closing, Due
from app.sync import settle
from app.sync.deliver import deliver, outcome_detail, outcome_word
from app.sync.desk import Desk, Service
from app.sync.settle import Pen, Rules

log = logging.getLogger("mostrador.engine")

_BUG = "Ocurrió un error interno durante el envío; se preguntará antes de volver a enviar."
_DETAIL = 300


Health = tuple[datetime | None, int | None, int]
"""Of one provider: when it last answered, milliseconds of the last call, failures since the last answer."""


class Worker:
    """Handles entries under one lease."""

    def __init__(self, desk: Desk, token: int) -> None:
        self._desk = desk
        self._token = token
        self.health: dict[str, Health] = {}

    def limit(self, provider: str) -> int:
        """How many calls to this provider may be in the air."""
        try:
            return self._desk.services.service(provider).traits.concurrency
        except Silence:
            return 1

    async def handle(self, due: Due) -> None:
        """Ask, or find that nobody may be asked, and write down what came of it."""
        document, standing = self._desk.store.read(lambda db: documents.load(db, due.document_seq))
        try:
            service = self._desk.services.service(due.entry.provider)
        except Silence as silence:
            await self._keep_silence(due, Call.SUBMIT, silence, None, None)
            return
        call = next_call(due.entry, due.status, service.traits)
        if call is None:
            pen = self._pen()
            await self._desk.write(lambda db: settle.nobody_to_ask(db, pen, due))
            self._desk.tell(document.id)
            return
        try:
            payload = self._payload(due, call, document, service)
        except Silence as silence:
            await self._keep_silence(due, call, silence, None, service)
            return
        await self._ask(due, call, (document, standing), payload, service)

    def _payload(self, due: Due, call: Call, document: Document, service: Service) -> str:
        """The same bytes for every attempt: made once, kept with the entry."""
        if call is not Call.SUBMIT:
            return due.entry.payload
        return due.entry.payload or service.provider.prepare(document)

    async def _ask(
        self, due: Due, call: Call, papers: tuple[Document, Standing], payload: str, service: Service
    ) -> None:
        digest = hashlib.sha256(payload.encode()).hexdigest() if call is Call.SUBMIT else ""
        claim = Claim(due.entry.id, call, payload, digest, self._desk.ids.new())
        now = self._desk.clock.now()
        await self._desk.write(lambda db: outbox.claim(db, self._token, claim, now))
        self._desk.tell(papers[0].id)
        started = self._desk.clock.monotonic()
        try:
            answer = await self._deliver(service, call, papers, payload)
        except Silence as silence:
            closing = self._closing(claim, _silence_word(silence), silence.detail, started)
            await self._keep_silence(due, call, silence, closing, service)
        else:
            closing = self._closing(claim, outcome_word(answer), outcome_detail(answer), started)
            await self._keep_answer(due, call, answer, closing, service)

    async def _deliver(
        self, service: Service, call: Call, papers: tuple[Document, Standing], payload: str
    ) -> Outcome | bytes:
        """The provider's answer; a bug of ours during the call counts as a silence that may have arrived."""
        try:
            return await deliver(service.provider, call, papers[0], papers[1], payload)
        except (Silence, LostClaim):
            raise
        except Exception as bug:
            log.exception("bug while calling %s", service.provider.name)
            raise OutcomeUnknown(_BUG, type(bug).__name__, code="bug") from None

    async def _keep_answer(
        self, due: Due, call: Call, answer: Outcome | bytes, closing: Closing, service: Service
    ) -> None:
        pen = self._pen()
        self._note(due.entry.provider, closing, failed=False)
        if isinstance(answer, bytes):
            digest = await asyncio.to_thread(pdfs.keep, self._desk.store.folder, answer)
            await self._desk.write(lambda db: settle.pdf(db, pen, due, digest, closing))
        else:
            outcome, rules = answer, self._rules(due, service)
            await self._desk.write(
                lambda db: settle.answer(db, pen, due, outcome, call=call, closing=closing, rules=rules)
            )
        self._desk.tell(due.entry.document_id)

    async def _keep_silence(
        self, due: Due, call: Call, silence: Silence, closing: Closing | None, service: Service | None
    ) -> None:
        pen, rules = self._pen(), self._rules(due, service)
        if closing:
            self._note(due.entry.provider, closing, failed=True)
        await self._desk.write(
            lambda db: settle.silence(db, pen, due, silence, call=call, closing=closing, rules=rules)
        )
        self._desk.tell(due.entry.document_id)

    def _rules(self, due: Due, service: Service | None) -> Rules:
        if service is None:
            return settle.NOT_SET_UP
        pdf_provider = self._desk.services.pdf_provider(due.entry.provider)
        return Rules(service.traits, service.tolerance, pdf_provider)

    def _pen(self) -> Pen:
        ids = self._desk.ids
        return Pen(self._token, self._desk.seal, self._desk.clock.now(), ids.new(), ids.jitter())

    def _closing(self, claim: Claim, word: str, detail: str, started: float) -> Closing:
        milliseconds = round((self._desk.clock.monotonic() - started) * 1000)
        return Closing(claim.attempt_id, word, detail[:_DETAIL], milliseconds)

    def _note(self, provider: str, closing: Closing, *, failed: bool) -> None:
        answered_at, _, failures = self.health.get(provider, (None, None, 0))
        if failed:
            self.health[provider] = (answered_at, closing.milliseconds, failures + 1)
        else:
            self.health[provider] = (self._desk.clock.now(), closing.milliseconds, 0)


def _silence_word(silence: Silence) -> str:
    """The word that the attempt keeps for a silence: its family and the provider's code."""
    family = {"Unreachable": "unreachable", "Throttled": "throttled", "NotAllowed": "not_allowed",
              "Unavailable": "unavailable", "OutcomeUnknown": "unknown", "Unsayable": "unsayable"}[type(silence).__name__]  # fmt: skip
    return f"{family}:{silence.code}" if silence.code else family
