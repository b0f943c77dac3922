"""Whose turn it is: what is due at a provider, in which order, and when the next is. Reads only; knows no provider."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.document import Status
from app.domain.outbox import Kind, State
from app.store.codec import maybe_moment, moment, stamp
from app.store.outbox import Due, due_from
from app.store.sqlite import Connection, Row

_MAY_LEAVE = "(d.original IS NULL OR first.status = 'authorized' OR o.kind <> 'submit')"
_WITH_ORIGINAL = f"""SELECT o.*, d.id AS document_id, d.status AS status, d.deadline, {_MAY_LEAVE} AS may_leave
    FROM outbox o JOIN documents d ON d.seq = o.document LEFT JOIN documents first ON first.seq = d.original"""
"""A note waits until its original is authorized."""

_LOOKED_AT = 1_000
"""How many of a lane's oldest open documents are looked at for what presses; after these the moment decides."""

_PRESSING = f"""SELECT seq FROM (SELECT o.seq, o.kind, o.provider, o.state, o.due_at, d.status,
    {_MAY_LEAVE} AS may_leave
    FROM outbox o JOIN documents d ON d.seq = o.document LEFT JOIN documents first ON first.seq = d.original
    WHERE o.lane = ? AND o.state NOT IN ('done', 'dead') ORDER BY o.lane_at, o.seq LIMIT {_LOOKED_AT})
    WHERE kind = 'submit' AND provider = ? AND state = 'ready' AND due_at <= ? AND status = 'queued' AND may_leave
    LIMIT ? + 0"""

# SQLite prepares a statement anew for every value that meets the WHERE of a partial index or a bare LIMIT: states and
# kinds are written out here, and limits are sums.
_READY = {
    kind: f"""{_WITH_ORIGINAL} WHERE o.state <> 'done' AND o.state = 'ready' AND o.provider = ? AND o.kind = '{kind}'
    AND o.due_at <= ? AND {_MAY_LEAVE} ORDER BY o.due_at, o.seq LIMIT ? + 0"""
    for kind in Kind
}
_WAITING = (State.READY, State.PAUSED)
_PROVIDER_AFTER = "SELECT min(provider) FROM outbox WHERE state <> 'done' AND state = 'STATE' AND provider > ?"
_DUE_AFTER = """SELECT min(due_at) AS due_at FROM outbox
    WHERE state <> 'done' AND state = 'STATE' AND provider = ?1 AND kind = 'KIND' AND due_at > ?2"""
_NEXT_PROVIDER = [_PROVIDER_AFTER.replace("STATE", state) for state in _WAITING]
_NEXT_DUE = " UNION ALL ".join(
    _DUE_AFTER.replace("STATE", state).replace("KIND", kind) for state in _WAITING for kind in Kind
)


def due(
    db: Connection, provider: str, now: datetime, limit: int, *, laned: bool = False, days: str = ""
) -> list[Due]:  # fmt: skip
    """Ready entries of one provider whose time has come: documents before PDFs, and of what was not taken yet the one
    whose legal deadline is nearest. Questions keep the turns that their moment gives them, so that nobody starves.

    A note waits for its original. In a lane nothing leaves while an earlier document is in the air, in doubt, parked,
    or waiting; what is only asked about keeps no order. With `days`, the name of a time zone, what was taken holds back
    only documents of a later day there. The effort follows `limit`, not the length of the queue.
    """
    rows = _ready(db, provider, Kind.VOID, now, limit)
    if laned:
        rows += _asking(db, provider, now, limit)
        rows += [row for lane in _lanes(db) for row in _leaving(db, provider, lane, now, limit, days=days)]
        rows.sort(key=_law)
    else:
        rows += _ready(db, provider, Kind.SUBMIT, now, limit)
        rows.sort(key=lambda row: (row["due_at"], row["seq"]))
        rows = _by_law(db, provider, rows[:limit], now, full=len(rows) >= limit)
    rows += _ready(db, provider, Kind.PDF, now, max(0, limit - len(rows)))
    return [due_from(row) for row in rows[:limit]]


def _ready(db: Connection, provider: str, kind: Kind, now: datetime, limit: int) -> list[Row]:
    """The entries of one kind that are due, in the order of the index that finds them."""
    return list(db.execute(_READY[kind], (provider, stamp(now), limit)))


def _by_law(db: Connection, provider: str, rows: list[Row], now: datetime, *, full: bool) -> list[Row]:
    """The same turns, and in those of documents that nobody took yet the ones that the law presses most.

    `full`: more may be due than these rows; then each lane is asked for its most pressing ones.
    """
    waiting = {row["seq"]: row for row in rows if _untaken(row)}
    if full and waiting:
        pressing = [seq for lane in _lanes(db) for seq in _pressing(db, provider, lane, now, len(waiting))]
        for seq in set(pressing) - waiting.keys():
            waiting[seq] = db.execute(f"{_WITH_ORIGINAL} WHERE o.seq = ?", (seq,)).fetchone()
    by_law = iter(sorted(waiting.values(), key=_law))
    return [next(by_law) if _untaken(row) else row for row in rows]


def _untaken(row: Row) -> bool:
    return bool(row["kind"] == Kind.SUBMIT and row["status"] == Status.QUEUED)


def _pressing(db: Connection, provider: str, lane: str, now: datetime, limit: int) -> list[int]:
    """The first documents of a lane that are due and were not taken: within one, a later date has a later deadline."""
    rows = db.execute(_PRESSING, (lane, provider, stamp(now), limit))
    return [row[0] for row in rows]


def _law(row: Row) -> tuple[str, str, int]:
    """What the law presses most comes first; where no deadline is known, the moment of the document."""
    return (row["deadline"] or row["lane_at"], row["lane_at"], row["seq"])


def _asking(db: Connection, provider: str, now: datetime, limit: int) -> list[Row]:
    """What was sent already and is only asked about: in doubt, or being worked on there."""
    doubts = db.execute(
        f"""{_WITH_ORIGINAL} WHERE o.state = 'ready' AND o.kind = 'submit' AND o.in_doubt = 1 AND o.provider = ?
        AND o.due_at <= ? ORDER BY o.due_at, o.seq LIMIT ? + 0""",
        (provider, stamp(now), limit),
    ).fetchall()
    submitted = db.execute(
        f"""{_WITH_ORIGINAL} WHERE d.status = 'submitted' AND o.state = 'ready' AND o.kind = 'submit'
        AND o.in_doubt = 0 AND o.provider = ? AND o.due_at <= ? ORDER BY d.seq LIMIT ? + 0""",
        (provider, stamp(now), limit),
    ).fetchall()
    return [*doubts, *submitted]


def _lanes(db: Connection) -> list[str]:
    """Every lane in which something is open, one jump through the index for each."""
    rows = db.execute(
        """WITH RECURSIVE lanes (name) AS (
            SELECT min(lane) FROM outbox WHERE state NOT IN ('done', 'dead') AND lane > ''
            UNION ALL
            SELECT (SELECT min(lane) FROM outbox WHERE state NOT IN ('done', 'dead') AND lane > lanes.name)
            FROM lanes WHERE name IS NOT NULL)
        SELECT name FROM lanes WHERE name IS NOT NULL"""
    )
    return [row[0] for row in rows]


def _leaving(db: Connection, provider: str, lane: str, now: datetime, limit: int, *, days: str) -> list[Row]:
    """The first documents of a lane that may be sent, up to the one that holds up those behind it."""
    found: list[Row] = []
    taken: date | None = None
    rows = db.execute(
        f"""{_WITH_ORIGINAL} WHERE o.lane = ? AND o.state NOT IN ('done', 'dead') AND o.kind = 'submit'
        ORDER BY o.lane_at, o.seq""",
        (lane,),
    )
    for row in rows:
        if days and _was_taken(row, provider):
            taken = taken or _day(row, days)
            continue
        if taken is not None and _day(row, days) != taken:
            break
        waits = row["provider"] != provider or row["state"] != State.READY or row["due_at"] > stamp(now)
        if waits or row["in_doubt"] or row["status"] == Status.SUBMITTED or len(found) >= limit:
            break
        if row["may_leave"]:
            found.append(row)
    return found


def _was_taken(row: Row, provider: str) -> bool:
    """The provider has it and works on it: nothing to be sent, whether it is being asked about or not."""
    working = row["state"] in (State.READY, State.SENDING)
    return bool(row["provider"] == provider and working and row["status"] == Status.SUBMITTED and not row["in_doubt"])


def _day(row: Row, zone: str) -> date:
    return moment(row["lane_at"]).astimezone(ZoneInfo(zone)).date()


def probe(db: Connection, provider: str, now: datetime) -> Due | None:
    """The one entry that asks a blocked provider whether it works again; a note waits for its original here too, and
    what the shop may still regret for its time."""
    row = db.execute(
        f"""{_WITH_ORIGINAL} WHERE o.state <> 'done' AND o.state = 'paused' AND o.provider = ? AND {_MAY_LEAVE}
        AND NOT (o.kind = 'submit' AND o.attempts = 0 AND o.due_at > ?) ORDER BY o.kind = 'pdf', o.seq LIMIT 1""",
        (provider, stamp(now)),
    ).fetchone()
    return due_from(row) if row else None


def providers_with_debts(db: Connection) -> list[str]:
    """The providers that something is owed to, or that are paused with something waiting."""
    found: set[str] = set()
    for question in _NEXT_PROVIDER:
        name = ""
        while name is not None:
            (name,) = db.execute(question, (name,)).fetchone()
            found |= {name} if name else set()
    return sorted(found)


def next_due(db: Connection, provider: str, after: datetime) -> datetime | None:
    """When the provider's next entry falls due that waits or is parked, of those that are not due yet."""
    row = db.execute(f"SELECT min(due_at) FROM ({_NEXT_DUE})", (provider, stamp(after))).fetchone()
    return maybe_moment(row[0])
