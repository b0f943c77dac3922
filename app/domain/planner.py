"""The planner: which call comes next, and what follows its answer or its silence. Pure; jitter is added outside."""

from datetime import datetime, timedelta

from app.domain import causes
from app.domain.document import SIMULATED, Status
from app.domain.errors import (
    OF_PROVIDER,
    NotAllowed,
    OutcomeUnknown,
    Outdated,
    Silence,
    Throttled,
    Unavailable,
    Unreachable,
    Unsayable,
)
from app.domain.outbox import MOST_RETURNS, Call, Counters, Entry, Kind, Last, Needs, State, Step, once_given_up, stay
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected
from app.domain.record import replace
from app.domain.traits import Capability, Memory, Traits, Waits

PROOF_OF_ABSENCE = timedelta(minutes=10)
"""A numbered provider must say "not here" twice, this far apart, before absence is believed (late acceptance)."""

_HOURLY = 3600.0
_DENIALS = 3
"""How often, over a quarter of an hour, a document is not found before a person is asked to look for it."""

_REFUSALS = (PROOF_OF_ABSENCE, timedelta(minutes=30))
"""When bytes that may have arrived and were refused are sent again; the refusal after these is believed."""

_TOLD = (PROOF_OF_ABSENCE, timedelta(hours=1))
"""When "I have this number already" is asked about again; the second time it is believed if something explains it."""


def next_call(entry: Entry, status: Status, traits: Traits) -> Call | None:
    """What to ask now. None: nothing may be asked, a person must look (never sent again into the dark)."""
    if entry.kind is not Kind.SUBMIT:
        return Call.PDF if entry.kind is Kind.PDF else Call.VOID
    if status is Status.SUBMITTED:
        return Call.LOOK_UP if Capability.LOOK_UP in traits.capabilities else None
    if status is not Status.QUEUED:
        return None
    if entry.in_doubt and entry.counters.last == Last.ASK:
        return Call.LOOK_UP
    if not entry.in_doubt or traits.memory is Memory.KEYED:
        return Call.SUBMIT
    return Call.LOOK_UP if traits.memory is Memory.NUMBERED else None


def nobody_to_ask(entry: Entry, status: Status, traits: Traits, now: datetime) -> Step:
    """The step for `next_call` = None: what was accepted is given its time, everything else is a person's turn."""
    if status is Status.SUBMITTED and not entry.in_doubt:
        since = entry.unseen_since or now
        step = replace(stay(entry, now), unseen_since=since, reason=causes.AT_WORK)
        return _patient(step, since, traits, now)
    return replace(stay(entry, now), state=State.VERIFY, needs=Needs.VERIFY, reason=causes.IN_DOUBT)


def after_answer(
    entry: Entry, call: Call, outcome: Outcome, traits: Traits, now: datetime, *, vouched: bool = False
) -> tuple[Step, Status | None]:
    """The step and the document's new status (None: unchanged). An answer about existence ends the doubt.

    `vouched`: what we know speaks for our own call having used the number that the provider says it has.
    """
    if call is Call.VOID:
        return _after_void(entry, outcome, traits.waits, now)
    waits = traits.waits
    answered = replace(stay(entry, now), in_doubt=False, counters=_forgiven(entry.counters), unseen_since=None)
    match outcome:
        case Authorized(simulated=True):
            return replace(answered, state=State.DONE, needs=Needs.FIX, reason=SIMULATED), Status.REJECTED
        case Authorized():
            return replace(answered, state=State.DONE, needs=None), Status.AUTHORIZED
        case Rejected() as no if call is Call.SUBMIT and (doubted := _heard_no(entry, no, traits, now)):
            return doubted, None
        case Rejected(reason=reason):
            return replace(answered, state=State.DONE, needs=Needs.FIX, reason=reason), Status.REJECTED
        case Accepted():
            return _after_accepted(entry, call, traits, now), Status.SUBMITTED
        case Exists(authorization=code) if code and Capability.LOOK_UP not in traits.capabilities:
            return _after_our_number(entry, vouched=vouched, now=now)
        case Exists():
            return _after_exists(entry, answered, call, waits, now), Status.SUBMITTED
    step, unchanged = _after_unseen(entry, waits, now)
    forgotten = traits.reserves and not entry.payload  # by a restored copy: under which number would it stand?
    if entry.in_doubt and not step.in_doubt and (forgotten or not traits.absence_proves):
        if entry.counters.unseen < _DENIALS - 1:
            return _ask_again(entry, now), None
        return nobody_to_ask(entry, Status.QUEUED, traits, now), unchanged
    return step, unchanged


def after_conflict(entry: Entry, sentence: str, now: datetime) -> Step:
    """The answer does not fit what we sent (another total, another document): a person decides."""
    return replace(stay(entry, now), state=State.VERIFY, in_doubt=False, needs=Needs.VERIFY, reason=sentence)


def after_silence(entry: Entry, call: Call, silence: Silence, traits: Traits, now: datetime) -> Step:
    """What follows a call without an answer. The pause of the provider, if any, is reckoned apart."""
    return once_given_up(entry, _after_silence(entry, call, silence, traits, now))


def _after_silence(entry: Entry, call: Call, silence: Silence, traits: Traits, now: datetime) -> Step:
    waits = traits.waits
    waiting = replace(stay(entry, now), reason=silence.title)
    count = entry.counters
    if call is Call.PDF and isinstance(silence, Unsayable):
        return replace(waiting, state=State.DONE, needs=None)
    if call is Call.PDF and not isinstance(silence, OF_PROVIDER):
        counters = replace(count, pdf=count.pdf + 1)
        return replace(waiting, counters=counters, due_at=now + _last(waits.pdf, count.pdf))
    match silence:
        case Unreachable():
            return replace(waiting, counters=replace(count, network=count.network + 1))
        case Throttled():
            return replace(waiting, counters=replace(count, throttled=count.throttled + 1))
        case NotAllowed():
            return replace(waiting, state=State.PAUSED, needs=Needs.SETTINGS)
        case Unavailable(arrived=arrived):
            doubt = entry.in_doubt or (arrived and call is Call.SUBMIT)
            counters = replace(count, unavailable=count.unavailable + 1)
            step = replace(waiting, counters=counters, in_doubt=doubt, unseen_since=_proof(entry, call))
            return _wait_or_end(step, call, _wait(waits.retry, count.unavailable), traits, now)
        case OutcomeUnknown():
            doubt = entry.in_doubt or call is Call.SUBMIT
            counters = replace(count, doubt=count.doubt + 1)
            step = replace(waiting, counters=counters, in_doubt=doubt, unseen_since=_proof(entry, call))
            if doubt and traits.memory is Memory.BLIND:
                return replace(step, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.IN_DOUBT)
            wait = _wait(waits.doubt + waits.retry, count.doubt)
            if wait is None and call is Call.LOOK_UP and silence.code == "wrong_document":
                return replace(step, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.ANOTHER)
            return _wait_or_end(step, call, wait, traits, now)
        case Outdated():
            return _another_number(waiting, waits, now)
        case _ if entry.in_doubt or call is not Call.SUBMIT:
            sentence = causes.IN_DOUBT if entry.in_doubt else causes.LOST
            return replace(waiting, state=State.VERIFY, needs=Needs.VERIFY, reason=sentence)
        case _:
            return replace(waiting, state=State.DEAD, needs=Needs.FIX)


def _another_number(waiting: Step, waits: Waits, now: datetime) -> Step:
    """Surely not issued: everything is prepared anew, as often as an unavailable provider is tried."""
    used = waiting.counters.unavailable
    counters = replace(waiting.counters, unavailable=used + 1)
    step = replace(waiting, counters=counters, in_doubt=False, unseen_since=None, afresh=True)
    wait = _wait(waits.retry, used)
    if wait is None:
        return replace(step, state=State.DEAD, needs=Needs.FIX)
    return replace(step, due_at=now + timedelta(seconds=wait))


def _after_void(entry: Entry, outcome: Outcome, waits: Waits, now: datetime) -> tuple[Step, Status | None]:
    """The provider undid the document, is working on it, or says why not."""
    answered = replace(stay(entry, now), counters=_forgiven(entry.counters))
    match outcome:
        case Authorized():
            return replace(answered, state=State.DONE, needs=None), Status.VOIDED
        case Rejected(reason=reason):
            return replace(answered, state=State.DONE, needs=Needs.FIX, reason=reason), None
        case _:
            counters = replace(answered.counters, polls=entry.counters.polls + 1)
            due = now + _last(waits.poll, entry.counters.polls)
            return replace(answered, counters=counters, due_at=due, reason="La anulación está en trámite."), None


def _wait_or_end(step: Step, call: Call, wait: float | None, traits: Traits, now: datetime) -> Step:
    """The next wait of a schedule that ends: then verify if it may have arrived, dead if it surely has not.

    A question never ends: it is repeated every hour. Where a reference can be asked about, that comes before a person.
    """
    if wait is None and (call is not Call.SUBMIT or (step.in_doubt and traits.memory is Memory.NUMBERED)):
        wait = _HOURLY
    if wait is None and step.in_doubt and traits.by_reference and step.counters.last == Last.NONE:
        return replace(step, counters=replace(step.counters, last=Last.ASK))
    if wait is not None:
        return replace(step, due_at=now + timedelta(seconds=wait))
    back = step.counters.returns < MOST_RETURNS and not traits.laned
    if step.in_doubt:
        reason = causes.UNANSWERED if back and traits.memory is Memory.KEYED else causes.IN_DOUBT
        return replace(step, state=State.VERIFY, needs=Needs.VERIFY, reason=reason)
    return replace(step, state=State.DEAD, needs=Needs.FIX, reason=causes.NO_ANSWER if back else causes.GIVEN_UP)


def _after_accepted(entry: Entry, call: Call, traits: Traits, now: datetime) -> Step:
    """Taken and not finished: asked about ever less often, and a person's turn where its time is limited."""
    polls = entry.counters.polls
    fresh = call is Call.SUBMIT or entry.in_doubt or entry.unseen_since is None
    since = None if not traits.patience else now if fresh else entry.unseen_since
    counters = replace(_forgiven(entry.counters), polls=polls + 1)
    due = now + _last(traits.waits.poll, polls)
    step = Step(State.READY, due, counters, in_doubt=False, needs=Needs.WAIT, reason=causes.AT_WORK, unseen_since=since)
    return _patient(step, since, traits, now) if since else step


def _patient(step: Step, since: datetime, traits: Traits, now: datetime) -> Step:
    """Until when a provider may work on something that it took."""
    end = since + timedelta(seconds=traits.patience)
    if now >= end:
        return replace(step, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.TOO_LONG)
    return replace(step, due_at=min(step.due_at, end) if step.due_at > now else end)


def _after_exists(entry: Entry, answered: Step, call: Call, waits: Waits, now: datetime) -> Step:
    """Success to be confirmed: look it up; when looking up shows nothing either, a person finds it."""
    unseen = entry.counters.unseen
    if call is Call.LOOK_UP and unseen >= len(waits.lookup):
        return replace(answered, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.LOST)
    counters = replace(answered.counters, unseen=unseen + 1 if call is Call.LOOK_UP else unseen)
    due = now if call is Call.SUBMIT else now + _last(waits.lookup, unseen)
    return replace(answered, counters=counters, due_at=due, reason="El proveedor ya lo tiene; se confirman sus datos.")


def _after_our_number(entry: Entry, *, vouched: bool, now: datetime) -> tuple[Step, Status | None]:
    """Our number is taken and nobody shows by what: the same bytes are the only question, and one answer may be wrong.

    Said twice, ten minutes apart, it is believed where our own calls explain it and it was never refused in between;
    what nothing explains an hour later is a person's turn.
    """
    counters = replace(entry.counters, exists=entry.counters.exists + 1)
    step = replace(stay(entry, now), in_doubt=True, counters=counters, unseen_since=None)
    if counters.exists == 1 or (counters.exists <= len(_TOLD) and not vouched):
        return replace(step, due_at=now + _TOLD[counters.exists - 1], reason=causes.TAKEN), None
    if vouched and not counters.unseen:
        done = replace(step, state=State.DONE, in_doubt=False, needs=None, counters=_forgiven(counters))
        return done, Status.AUTHORIZED
    reason = causes.CONTRADICTED if vouched else causes.STRANGERS
    return replace(step, state=State.VERIFY, needs=Needs.VERIFY, reason=reason), None


def _proven(entry: Entry, now: datetime) -> bool:
    """Was it denied once already, long enough ago that no earlier call can still be on its way?"""
    return entry.unseen_since is not None and now - entry.unseen_since >= PROOF_OF_ABSENCE


def _heard_no(entry: Entry, no: Rejected, traits: Traits, now: datetime) -> Step | None:
    """A refusal while an earlier call may still be on its way: believed (None) when it is repeated later, not before.

    Where our reference can be asked about, that comes first. Who said that it has our number is wrong once, unless the
    number is burned.
    """
    if not entry.in_doubt:
        return None
    since, said = entry.unseen_since or now, entry.counters.unseen
    counters = replace(entry.counters, unseen=said + 1)
    heard = replace(stay(entry, now), unseen_since=since, counters=counters, reason=no.reason)
    if said < len(_REFUSALS) or not _proven(entry, now):
        return replace(heard, due_at=max(now, since + _REFUSALS[min(said, len(_REFUSALS) - 1)]))
    if entry.counters.exists and not no.burned:
        return replace(heard, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.CONTRADICTED)
    if traits.by_reference:
        return replace(heard, unseen_since=None, counters=replace(_forgiven(counters), last=Last.ASK))
    return None


def _after_unseen(entry: Entry, waits: Waits, now: datetime) -> tuple[Step, Status | None]:
    """Not found. Believed for a doubtful submission when said twice, far enough apart; never for an accepted one."""
    unseen = entry.counters.unseen
    since = entry.unseen_since or now
    step = replace(stay(entry, now), counters=replace(entry.counters, unseen=unseen + 1), unseen_since=since)
    if entry.in_doubt and _proven(entry, now):
        last = Last.SEND if entry.counters.last == Last.ASK else Last.NONE
        counters = replace(_forgiven(entry.counters), last=last)
        return replace(step, in_doubt=False, unseen_since=None, counters=counters), None
    if entry.in_doubt:
        wait = max(_last(waits.lookup, unseen), PROOF_OF_ABSENCE)
        return replace(step, due_at=now + wait, reason=causes.NOT_YET), None
    if unseen >= len(waits.lookup):
        return replace(step, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.LOST), None
    return replace(step, due_at=now + _last(waits.lookup, unseen), reason="El proveedor aún no lo muestra."), None


def _ask_again(entry: Entry, now: datetime) -> Step:
    """Denied twice, and a person is called for nothing if the third answer shows it."""
    counters = replace(entry.counters, unseen=entry.counters.unseen + 1)
    return replace(stay(entry, now), counters=counters, due_at=now + timedelta(minutes=5), reason=causes.NOT_YET)


def _proof(entry: Entry, call: Call) -> datetime | None:
    """Since when the provider has denied the document; a new submission makes older denials worthless."""
    return None if call is Call.SUBMIT else entry.unseen_since


def _forgiven(counters: Counters) -> Counters:
    return Counters(polls=counters.polls, returns=counters.returns)


def _wait(waits: tuple[float, ...], used: int) -> float | None:
    return waits[used] if used < len(waits) else None


def _last(waits: tuple[float, ...], used: int) -> timedelta:
    return timedelta(seconds=waits[min(used, len(waits) - 1)])
