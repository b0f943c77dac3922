"""The outbox as rows: enqueue, claim, settle, recover. Knows no provider and no wire."""

from datetime import datetime, timedelta

from app.domain.document import Status
from app.domain.errors import LostClaim
from app.domain.outbox import Attempt, Call, Entry, Kind, Needs, State, Step, after_crash, move
from app.domain.record import dataclass
from app.store import lease, outages
from app.store.codec import counters_from, counters_text, maybe_moment, moment, stamp
from app.store.packing import pack, unpack
from app.store.sqlite import Connection, Row

_SELECT = "SELECT o.*, d.id AS document_id, d.status AS status FROM outbox o JOIN documents d ON d.seq = o.document"

_IN_HAND = f"""SELECT state, lease, (SELECT token FROM lease) AS token,
    EXISTS (SELECT 1 FROM pauses) OR EXISTS (SELECT 1 FROM inbox WHERE matched_at IS NULL)
    OR EXISTS (SELECT 1 FROM settings WHERE scope = '{outages.SCOPE}')
    OR EXISTS (SELECT 1 FROM outbox WHERE state <> 'done' AND state IN ('dead', 'verify')) AS more
    FROM outbox WHERE id = ?"""
"""One question for what is there once in a thousand calls, instead of three."""


@dataclass(frozen=True, slots=True)
class Due:
    """An entry that may be worked on, with its document's row number and status."""

    entry: Entry
    document_seq: int
    status: Status


@dataclass(frozen=True, slots=True)
class Claim:
    """What is written before a call: who asks what, with which bytes; `as_of`: the last change that the caller saw."""

    entry_id: str
    call: Call
    payload: str
    payload_sha256: str
    attempt_id: str
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """What is written of an attempt when it is over."""

    attempt_id: str
    outcome: str
    detail: str
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Debt:
    """What is to be owed to whom, and the id that the entry gets."""

    entry_id: str
    document_seq: int
    provider: str
    kind: Kind
    lane: str = ""
    lane_at: datetime | None = None
    payload: str = ""


def enqueue(db: Connection, debt: Debt, now: datetime) -> None:
    """A new debt, due now; it starts paused when its provider waits for new settings."""
    blocked = db.execute("SELECT reason FROM pauses WHERE provider = ? AND blocked = 1", (debt.provider,)).fetchone()
    state, needs = (State.PAUSED, Needs.SETTINGS) if blocked else (State.READY, Needs.WAIT)
    db.execute(
        """INSERT INTO outbox (id, document, provider, kind, state, due_at, needs, reason, lane, lane_at, packed,
        created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (document, kind) DO NOTHING""",
        (debt.entry_id, debt.document_seq, debt.provider, debt.kind, state, stamp(now), needs,
         blocked["reason"] if blocked else "", debt.lane, stamp(debt.lane_at) if debt.lane_at else "",
         pack(debt.payload), stamp(now), stamp(now)),
    )  # fmt: skip


def sending(db: Connection) -> int:
    """How many entries are in the air."""
    return int(db.execute("SELECT count(*) FROM outbox WHERE state <> 'done' AND state = 'sending'").fetchone()[0])


def claim(db: Connection, token: int, wanted: Claim, now: datetime) -> None:
    """The intent, written before the first byte leaves: the entry is SENDING and its attempt is open."""
    seen = None if wanted.as_of is None else stamp(wanted.as_of)
    moved = db.execute(
        """UPDATE outbox SET state = 'sending', call = ?2, lease = ?1, packed = ?3, payload = '',
        attempts = attempts + 1, changed_at = ?4
        WHERE id = ?5 AND state IN ('ready', 'paused') AND changed_at = coalesce(?6, changed_at)
        AND (SELECT token FROM lease) = ?1""",
        (token, wanted.call, pack(wanted.payload), stamp(now), wanted.entry_id, seen),
    )
    if moved.rowcount != 1:
        lease.check(db, token)
        raise LostClaim(wanted.entry_id)
    db.execute(
        """INSERT INTO attempts (id, entry, call, at, payload_sha256, lease)
        VALUES (?, (SELECT seq FROM outbox WHERE id = ?), ?, ?, ?, ?)""",
        (wanted.attempt_id, wanted.entry_id, wanted.call, stamp(now), wanted.payload_sha256, token),
    )


def keep_reserved(db: Connection, token: int, entry_id: str, reserved: str) -> None:
    """What was fetched before the first sending; it stays the same for every attempt."""
    lease.check(db, token)
    db.execute("UPDATE outbox SET reserved = ? WHERE id = ?", (reserved, entry_id))


def settle(db: Connection, token: int, entry_id: str, step: Step, *, closing: Closing | None, now: datetime) -> bool:
    """What came of a claim, in the caller's transaction; a claim that is no longer ours raises LostClaim.

    Returns whether its provider's answer may end more than this: a pause, a stretch of silence, a notice's wait, what
    was given up.
    """
    states = ("sending",) if closing else ("ready", "paused")
    row = db.execute(_IN_HAND, (entry_id,)).fetchone()
    if row["token"] != token:
        lease.check(db, token)
    if row["state"] not in states or (closing and row["lease"] != token):
        raise LostClaim(entry_id)
    write_step(db, entry_id, step, now, State(row["state"]))
    if closing:
        closed = db.execute(
            "UPDATE attempts SET outcome = ?, detail = ?, milliseconds = ? WHERE id = ? AND outcome = ''",
            (closing.outcome, closing.detail, closing.milliseconds, closing.attempt_id),
        )
        if closed.rowcount != 1:
            raise LostClaim(entry_id)
    return bool(row["more"])


def write_step(db: Connection, entry_id: str, step: Step, now: datetime, old: State | None = None) -> None:
    """Move an entry; a step that the table of moves lacks raises IllegalTransition. `old`: where this transaction saw
    it."""
    if old is None:
        old = State(db.execute("SELECT state FROM outbox WHERE id = ?", (entry_id,)).fetchone()["state"])
    move(old, step.state)
    db.execute(
        """UPDATE outbox SET state = ?, due_at = ?, in_doubt = ?, counters = ?, needs = ?, reason = ?, unseen_since = ?,
        call = NULL, changed_at = ? WHERE id = ?""",
        (step.state, stamp(step.due_at), int(step.in_doubt), counters_text(step.counters), step.needs, step.reason,
         stamp(step.unseen_since) if step.unseen_since else None, stamp(now), entry_id),
    )  # fmt: skip
    if step.afresh:
        clear_payload(db, entry_id)


def recover(db: Connection, token: int, now: datetime) -> list[str]:
    """At start: whatever an earlier engine left in the air may have arrived. Returns the documents concerned."""
    lease.check(db, token)
    air = f"{_SELECT} WHERE o.state <> 'done' AND o.state = 'sending' AND o.lease < ?"
    found = [due_from(row) for row in db.execute(air, (token,))]
    for item in found:
        write_step(db, item.entry.id, after_crash(item.entry, now), now)
        db.execute(
            """UPDATE attempts SET outcome = 'interrupted', detail = 'the program ended during the call'
            WHERE outcome = '' AND entry = (SELECT seq FROM outbox WHERE id = ?)""",
            (item.entry.id,),
        )
    return [item.entry.document_id for item in found]


def bring_forward(db: Connection, kind: Kind, now: datetime) -> int:
    """Everything of this kind that waits is due now (a person said: try now). Never moves anything later."""
    moved = db.execute(
        "UPDATE outbox SET due_at = ? WHERE state <> 'done' AND state = 'ready' AND kind = ? AND due_at > ?",
        (stamp(now), kind, stamp(now)),
    )
    return moved.rowcount


def reconcile(db: Connection, now: datetime) -> int:
    """The hourly round: every document that a provider is still working on is asked about again."""
    moved = db.execute(
        """UPDATE outbox SET due_at = ? WHERE state <> 'done' AND state = 'ready' AND kind = 'submit' AND due_at > ?
        AND document IN (SELECT seq FROM documents WHERE status = 'submitted')""",
        (stamp(now), stamp(now)),
    )
    return moved.rowcount


def forget_the_future(db: Connection, now: datetime) -> int:
    """A clock that was ahead was set right: what it put off is due now, and an absence that it saw proves nothing.

    Nobody holds back what was sold in the future and never left, however its entry was changed since. No pause of a
    provider is longer than an hour. Returns how many entries had waited for a time that was wrong.
    """
    limit = stamp(now + timedelta(minutes=1))
    moved = db.execute(
        """UPDATE outbox SET due_at = ?1, changed_at = ?2, unseen_since = NULL
        WHERE state <> 'done' AND state IN ('ready', 'paused')
        AND (changed_at > ?3 OR unseen_since > ?3 OR attempts = 0 AND created_at > ?3 AND due_at > ?3)""",
        (stamp(now), stamp(now), limit),
    )
    db.execute("UPDATE pauses SET until = ? WHERE until > ?", (stamp(now), stamp(now + timedelta(minutes=61))))
    return moved.rowcount


def of_document(db: Connection, document_seq: int, kind: Kind) -> Entry | None:
    """The document's entry of this kind."""
    row = db.execute(f"{_SELECT} WHERE o.document = ? AND o.kind = ?", (document_seq, kind)).fetchone()
    return due_from(row).entry if row else None


def attempts(db: Connection, document_seq: int) -> tuple[Attempt, ...]:
    """Every call that was made for a document, oldest first."""
    rows = db.execute(
        """SELECT a.*, o.id AS entry_id, d.id AS document_id FROM attempts a JOIN outbox o ON o.seq = a.entry
        JOIN documents d ON d.seq = o.document WHERE o.document = ? ORDER BY a.seq""",
        (document_seq,),
    )
    return tuple(
        Attempt(
            r["id"], r["entry_id"], r["document_id"], Call(r["call"]), moment(r["at"]), r["payload_sha256"],
            r["outcome"], r["detail"], r["milliseconds"],
        )
        for r in rows
    )  # fmt: skip


def clear_payload(db: Connection, entry_id: str) -> None:
    """After a correction the bytes are made anew; the attempts keep the hashes of the old ones."""
    db.execute("UPDATE outbox SET payload = '', packed = x'', reserved = '' WHERE id = ?", (entry_id,))


def say_otherwise(db: Connection, entry_id: str, payload: str) -> None:
    """What is asked for once more, in the words of now."""
    db.execute("UPDATE outbox SET payload = '', packed = ? WHERE id = ?", (pack(payload), entry_id))


def overtaken(db: Connection, entry_id: str) -> bool:
    """Whether something of a later date was issued in its lane: the order of dates leaves it no place any more."""
    found = db.execute(
        """SELECT 1 FROM outbox mine JOIN outbox later ON later.lane = mine.lane AND later.lane_at > mine.lane_at
        JOIN documents d ON d.seq = later.document
        WHERE mine.id = ? AND mine.lane > '' AND d.status = 'authorized' LIMIT 1""",
        (entry_id,),
    )
    return found.fetchone() is not None


def redate(db: Connection, entry_id: str, moment_: datetime) -> None:
    """The entry takes the place in its lane that its new fiscal date gives it."""
    db.execute("UPDATE outbox SET lane_at = ? WHERE id = ?", (stamp(moment_), entry_id))


def due_from(row: Row) -> Due:
    entry = Entry(
        row["id"], row["document_id"], row["provider"], Kind(row["kind"]), State(row["state"]), moment(row["due_at"]),
        moment(row["created_at"]), moment(row["changed_at"]), bool(row["in_doubt"]), counters_from(row["counters"]),
        row["lane"], Needs(row["needs"]) if row["needs"] else None, row["reason"],
        unpack(row["packed"], row["payload"]), row["reserved"],
        Call(row["call"]) if row["call"] else None, maybe_moment(row["unseen_since"]), row["attempts"],
    )  # fmt: skip
    return Due(entry, row["document"], Status(row["status"]))
