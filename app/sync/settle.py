"""Writes an answer or a silence down: entry, attempt, document, pause, journal, all at once. Knows no provider."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from app.domain import crossing, outage, planner
from app.domain import pause as pausing
from app.domain.document import Document, Status, hear, move_status
from app.domain.errors import Silence, Trouble, Unavailable
from app.domain.money import ZERO
from app.domain.outbox import Call, Kind, State, Step, stay
from app.domain.outcome import Accepted, Authorized, Exists, Outcome
from app.domain.record import dataclass, replace
from app.domain.traits import Memory, Traits, Waits
from app.store import comebacks, documents, inbox, journal, neighbours, outages, outbox, pauses, pdfs, rounds
from app.store.outbox import Closing, Due
from app.store.sqlite import Connection

log = logging.getLogger("mostrador.engine")

Work = Callable[[Connection], None]

MAX_JITTER = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes: the lease's token, the journal's seal, the moment, a fresh id and a jitter in [0, 1)."""

    token: int
    seal: journal.Seal
    now: datetime
    new_id: str
    jitter: float


@dataclass(frozen=True, slots=True)
class Kept:
    """Hashes of the files that came with an answer; `trouble`: why the disk did not take one of them."""

    pdf_sha256: str = ""
    xml_sha256: str = ""
    trouble: str = ""


_NOTHING = Kept()


@dataclass(frozen=True, slots=True)
class Rules:
    """What the settlement needs to know of the provider; its traits carry the waits that the shop has set.

    `document` is what was asked about: its figures are compared with those of the answer.
    """

    traits: Traits
    tolerance: Decimal = ZERO
    pdf_provider: str | None = None
    kept: Kept = _NOTHING
    document: Document | None = None


NOT_SET_UP = Rules(Traits("", "", Memory.BLIND, frozenset(), Waits(retry=(60.0,))))
"""For a provider that could not even be built: the only silence it brings is NotAllowed."""


def answer(db: Connection, pen: Pen, due: Due, outcome: Outcome, *, call: Call, closing: Closing, rules: Rules) -> None:
    """An answer about a document."""
    standing = documents.standing_of(db, due.document_seq)
    vouched = isinstance(outcome, Exists) and neighbours.vouch(db, due.document_seq)
    step, status = planner.after_answer(due.entry, call, outcome, rules.traits, pen.now, vouched=vouched)
    if crossing.matters(call, outcome, standing.status, rules.traits) and (later := _other_sending(db, pen, due)):
        step, status = later, None
    clash = _clash(rules.document, outcome, rules.tolerance)
    if clash:
        step, status = planner.after_conflict(due.entry, clash, pen.now), Status.SUBMITTED
    step = spread(step, pen)
    if isinstance(outcome, Accepted) and step.state is State.READY and rules.traits.gathers:
        step = replace(step, due_at=rounds.join(db, due.entry.provider, step.due_at, rules.traits.gathers, pen.now))
    if rules.kept.trouble:
        closing = replace(closing, detail=f"{closing.detail} {rules.kept.trouble}".strip())
    more = outbox.settle(db, pen.token, due.entry.id, step, closing=closing, now=pen.now)  # first: is it ours to write?
    reason = step.reason if step.needs else ""
    if call is Call.VOID:  # what the document was authorized with stays on record
        now_is = move_status(standing.status, status or standing.status)
        heard = replace(standing, status=now_is, reason=due.entry.payload if status is Status.VOIDED else reason)
    else:
        heard = hear(standing, outcome, status, reason, pen.now)
    kept = rules.kept
    if kept is not _NOTHING:
        heard = replace(
            heard, pdf_sha256=kept.pdf_sha256 or heard.pdf_sha256, xml_sha256=kept.xml_sha256 or heard.xml_sha256
        )
    documents.save_standing(db, due.document_seq, heard, pen.now, standing.status)
    if more:
        _answered(db, pen, due)
    if more and call is Call.SUBMIT:
        comebacks.after_answer(db, due.entry.provider, pen.now)
    if more and call in (Call.SUBMIT, Call.LOOK_UP):
        inbox.match_parked(db, due.document_seq, pen.now)
    if heard.status is Status.AUTHORIZED and rules.pdf_provider and not heard.pdf_sha256:
        outbox.enqueue(db, outbox.Debt(pen.new_id, due.document_seq, rules.pdf_provider, Kind.PDF), pen.now)
    if heard.status is not standing.status or clash:
        body = {"status": heard.status, "authorization": heard.authorization, "reason": step.reason}
        journal.write(db, pen.seal, journal.Fact("engine", "document", due.entry.document_id, body), pen.now)


def pdf(db: Connection, pen: Pen, due: Due, *, closing: Closing, rules: Rules) -> None:
    """The PDF is on disk: note its hash; the invoice itself is not touched. One that the disk did not take is asked
    for again like one that was not there yet.
    """
    digest = rules.kept.pdf_sha256
    step = replace(stay(due.entry, pen.now), state=State.DONE, needs=None)
    if not digest:
        lost = Unavailable(rules.kept.trouble)
        step = spread(planner.after_silence(due.entry, Call.PDF, lost, rules.traits, pen.now), pen)
        closing = replace(closing, outcome="unavailable:not_kept", detail=rules.kept.trouble)
    more = outbox.settle(db, pen.token, due.entry.id, step, closing=closing, now=pen.now)
    if digest:
        standing = documents.standing_of(db, due.document_seq)
        documents.save_standing(db, due.document_seq, replace(standing, pdf_sha256=digest), pen.now, standing.status)
    if more:
        _answered(db, pen, due)


def silence(
    db: Connection, pen: Pen, due: Due, heard: Silence, *, call: Call, closing: Closing | None, rules: Rules
) -> None:
    """A call without an answer, and what that does to the provider."""
    step = planner.after_silence(due.entry, call, heard, rules.traits, pen.now)
    outbox.settle(db, pen.token, due.entry.id, spread(step, pen), closing=closing, now=pen.now)
    provider = due.entry.provider
    if outage.is_nothing(heard):
        outages.heard_nothing(db, pen.seal, provider, due.entry.id, pen.now, reason=heard.title)
    elif outage.is_answer(heard) and closing is not None:
        outages.heard(db, pen.seal, provider, due.entry.id, pen.now)
    old = pauses.all_pauses(db).get(provider)
    if old is not None and old.holds(pen.now) and pausing.weaker(heard, old):
        return
    dark = rules.traits.memory is Memory.BLIND and call is Call.SUBMIT and step.in_doubt
    new = pausing.in_the_dark(provider, old, pen.now) if dark else pausing.after_silence(provider, old, heard, pen.now)
    if new is not None:
        pauses.put(db, new, pen.now)
    else:
        _works_again(db, provider, pen.now)


def without_call(db: Connection, pen: Pen, due: Due, step: Step) -> None:
    """The entry ends or waits without anybody being asked."""
    outbox.settle(db, pen.token, due.entry.id, step, closing=None, now=pen.now)


def keep_files(folder: Path, pdf_file: bytes | None, xml_file: bytes | None) -> Kept:
    """Files that came with an answer, on disk by their hash before the database names them.

    A disk that has no room for a file may have some for the answer (the log is written over itself): what was
    authorized is kept as such, and never asked for or looked for again because of a file.
    """
    hashes, trouble = {"pdf": "", "xml": ""}, ""
    for kind, content in (("pdf", pdf_file), ("xml", xml_file)):
        try:
            hashes[kind] = pdfs.keep(folder, content, kind) if content else ""
        except Trouble as told:
            log.warning("a file was not kept: %s", told.sentence)
            trouble = told.sentence
    return Kept(hashes["pdf"], hashes["xml"], trouble)


def spread(step: Step, pen: Pen) -> Step:
    """A wait is lengthened by up to a twentieth (at most 5 s), never shortened, so that retries spread out."""
    wait = step.due_at - pen.now
    if wait.total_seconds() <= 0:
        return step
    extra = min(wait / 20, MAX_JITTER)
    return replace(step, due_at=step.due_at + extra * pen.jitter)


def _clash(document: Document | None, outcome: Outcome, tolerance: Decimal) -> str:
    if not isinstance(outcome, Authorized) or outcome.total is None or document is None:
        return ""
    if abs(outcome.total - document.total) <= tolerance:
        return ""
    text = document.currency.text
    return (
        f"El proveedor autorizó {outcome.total:f} y la venta es {text(document.total)}: "
        "compare ambos en el portal del proveedor y confirme o anule."
    )


def _other_sending(db: Connection, pen: Pen, due: Due) -> Step | None:
    """The wait for a sending beside the one that was refused, if one may still arrive."""
    return crossing.wait(due.entry, pen.now) if neighbours.crossing(db, due.document_seq) else None


def _answered(db: Connection, pen: Pen, due: Due) -> None:
    """What an answer ends beside its own entry: a pause that is over, a stretch of silence."""
    _works_again(db, due.entry.provider, pen.now)
    outages.heard(db, pen.seal, due.entry.provider, due.entry.id, pen.now)


def _works_again(db: Connection, provider: str, now: datetime) -> None:
    """Whoever answers after its pause is over works again: all its entries go on."""
    old = pauses.all_pauses(db).get(provider)
    if old is not None and not old.holds(now):
        pauses.lift(db, provider, now)
