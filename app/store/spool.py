"""The print spool as rows: papers that wait, print, need a person's eyes, or are done. Knows no printer."""

from datetime import datetime, timedelta

from app.domain.errors import Refused
from app.domain.print_job import MOVES, Job, JobKind, JobState, after_a_fall, moved
from app.domain.record import dataclass
from app.store.codec import moment, stamp
from app.store.sqlite import Connection, Row

SCOPE = "printer:"
_KEPT = timedelta(days=30)
_LONGEST_WAIT = timedelta(minutes=2)
"""A wait that is longer was written before the clock was set back: it counts as over."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper to put in the queue; `life` is how long anybody still wants it."""

    id: str
    printer: str
    kind: JobKind
    title: str
    who: str
    life: timedelta
    subject: str = ""
    body: bytes = b""
    reprint: bool = False


def add(db: Connection, wanted: Wanted, now: datetime) -> str:
    """Queue a paper; returns its id. A ticket that already waits or prints there is not queued twice."""
    if wanted.kind is JobKind.TICKET:
        waiting = db.execute(
            "SELECT id FROM print_jobs WHERE subject = ? AND printer = ? AND state IN ('queued', 'printing')",
            (wanted.subject, wanted.printer),
        ).fetchone()
        if waiting:
            return str(waiting["id"])
    _forget_old(db, now)
    db.execute(
        """INSERT INTO print_jobs (id, printer, kind, subject, title, who, state, reprint, body, life_seconds,
        created_at, due_at, expires_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?)""",
        (wanted.id, wanted.printer, wanted.kind, wanted.subject, wanted.title, wanted.who, int(wanted.reprint),
         wanted.body, int(wanted.life.total_seconds()), stamp(now), stamp(now), stamp(now + wanted.life), stamp(now)),
    )  # fmt: skip
    return wanted.id


def next_job(db: Connection, printer: str, now: datetime) -> Job | None:
    """What to print now: a pulse first, else the oldest paper as soon as any of them is due, so that order is kept."""
    due, far = stamp(now), stamp(now + _LONGEST_WAIT)
    row = db.execute(
        """SELECT * FROM print_jobs WHERE printer = ? AND state = 'queued' AND expires_at > ? AND EXISTS (
        SELECT 1 FROM print_jobs WHERE printer = ? AND state = 'queued' AND (due_at <= ? OR due_at > ?))
        ORDER BY kind <> 'drawer', seq LIMIT 1""",
        (printer, due, printer, due, far),
    ).fetchone()
    return _job(row) if row else None


def seconds_to_wait(db: Connection, printer: str, now: datetime) -> float | None:
    """Until the next paper of a printer is due; None when none waits."""
    row = db.execute(
        "SELECT min(due_at) AS due FROM print_jobs WHERE printer = ? AND state = 'queued'", (printer,)
    ).fetchone()
    return max(0.0, (moment(row["due"]) - now).total_seconds()) if row["due"] else None


def needs_tidying(db: Connection, printer: str, now: datetime) -> bool:
    """Is there a paper that nobody wants any more, or one that was printing when its program fell?"""
    return bool(
        db.execute(
            """SELECT 1 FROM print_jobs WHERE printer = ?
            AND (state = 'printing' OR state = 'queued' AND expires_at <= ?) LIMIT 1""",
            (printer, stamp(now)),
        ).fetchone()
    )


def tidy(db: Connection, printer: str, now: datetime) -> list[str]:
    """Settle both; returns the ids. Only who holds the printer's lock may call this, and never while printing."""
    changed = []
    for row in db.execute(
        "SELECT * FROM print_jobs WHERE printer = ? AND state IN ('queued', 'printing')", (printer,)
    ).fetchall():
        job = _job(row)
        if job.state is JobState.PRINTING:
            reason = "El programa se cerró mientras imprimía: mire si el papel salió."
            settle(db, job.id, after_a_fall(job.kind), reason, now)
        elif job.expires_at <= now:
            settle(db, job.id, JobState.EXPIRED, job.reason or "Nadie lo imprimió a tiempo.", now)
        else:
            continue
        changed.append(job.id)
    return changed


def claim(db: Connection, job: Job, edition: str, reprint: bool, now: datetime) -> bool:
    """From now on bytes may leave; False when somebody took or withdrew the paper meanwhile."""
    moved(job.state, JobState.PRINTING)
    done = db.execute(
        """UPDATE print_jobs SET state = 'printing', attempts = attempts + 1, edition = ?, reprint = ?, changed_at = ?
        WHERE id = ? AND state = 'queued'""",
        (edition, int(reprint), stamp(now), job.id),
    )
    return done.rowcount == 1


def settle(db: Connection, job_id: str, to: JobState, reason: str, now: datetime) -> None:
    """The end of a try, or of the waiting."""
    state = moved(find(db, job_id).state, to)
    db.execute(
        "UPDATE print_jobs SET state = ?, reason = ?, changed_at = ? WHERE id = ?", (state, reason, stamp(now), job_id)
    )


def put_off(db: Connection, job: Job, reason: str, due: datetime, now: datetime) -> None:
    """Nothing came out: the printer is tried again at `due`, for whatever waits there."""
    settle(db, job.id, JobState.QUEUED, reason, now)
    db.execute("UPDATE print_jobs SET due_at = ? WHERE printer = ? AND state = 'queued'", (stamp(due), job.printer))


def note(db: Connection, job_id: str, reason: str) -> None:
    """What the printer waits for while it prints."""
    db.execute("UPDATE print_jobs SET reason = ? WHERE id = ? AND state = 'printing'", (reason, job_id))


def again(db: Connection, job_id: str, now: datetime) -> Job:
    """A person wants it after all; one that may have come out is a reprint from now on."""
    job = find(db, job_id)
    if JobState.QUEUED not in MOVES[job.state] or JobState.PRINTING is job.state or job.kind is JobKind.DRAWER:
        raise Refused("id", "«{title}» no se puede volver a poner en la cola.", title=job.title)
    life = timedelta(seconds=db.execute("SELECT life_seconds FROM print_jobs WHERE id = ?", (job_id,)).fetchone()[0])
    db.execute(
        """UPDATE print_jobs SET state = 'queued', reason = '', due_at = ?, changed_at = ?, reprint = max(reprint, ?),
        expires_at = ? WHERE id = ?""",
        (stamp(now), stamp(now), int(job.state is JobState.VERIFY), stamp(now + life), job_id),
    )
    return find(db, job_id)


def came_out(db: Connection, job_id: str, now: datetime) -> None:
    """A person saw the paper: nothing is printed."""
    job = find(db, job_id)
    if job.state is not JobState.VERIFY:
        raise Refused("id", "«{title}» no está por verificar.", title=job.title)
    settle(db, job.id, JobState.DONE, "", now)


def withdraw(db: Connection, job_id: str, now: datetime) -> None:
    """Nobody wants it any more; only what still waits, or failed, can be withdrawn."""
    job = find(db, job_id)
    if job.state not in (JobState.QUEUED, JobState.FAILED):
        raise Refused("id", "«{title}» ya no está en la cola.", title=job.title)
    settle(db, job.id, JobState.EXPIRED, "Retirado de la cola.", now)


def forget(db: Connection, printer: str, now: datetime) -> None:
    """The printer is gone for good: nothing waits for it any more."""
    rows = db.execute("SELECT id FROM print_jobs WHERE printer = ? AND state = 'queued'", (printer,)).fetchall()
    for row in rows:
        settle(db, row["id"], JobState.EXPIRED, "Se quitó la impresora.", now)


def hurry(db: Connection, printer: str, now: datetime) -> None:
    """Somebody brought paper: no wait."""
    db.execute("UPDATE print_jobs SET due_at = ? WHERE printer = ? AND state = 'queued'", (stamp(now), printer))


def printed_before(db: Connection, subject: str, edition: str, but: str = "") -> bool:
    """Did, or may, a ticket or page of this document in this standing come out of another job than `but`?"""
    return bool(
        db.execute(
            """SELECT 1 FROM print_jobs WHERE subject = ? AND edition = ? AND id <> ?
            AND state IN ('done', 'verify', 'printing') LIMIT 1""",
            (subject, edition, but),
        ).fetchone()
    )


def now_fiscal(db: Connection, since: datetime) -> list[tuple[str, str]]:
    """Documents whose ticket came out provisional after `since`, authorized meanwhile, with the printer it was on."""
    rows = db.execute(
        """SELECT DISTINCT j.subject AS subject, j.printer AS printer FROM print_jobs j
        JOIN documents d ON d.id = j.subject AND d.status = 'authorized'
        WHERE j.kind = 'ticket' AND j.edition IN ('queued', 'submitted') AND j.created_at > ? AND j.state = 'done'
        AND NOT EXISTS (SELECT 1 FROM print_jobs k WHERE k.subject = j.subject AND k.kind = 'ticket' AND k.seq > j.seq)
        ORDER BY j.seq""",
        (stamp(since),),
    )
    return [(row["subject"], row["printer"]) for row in rows]


def find(db: Connection, job_id: str) -> Job:
    """One job; an unknown id is refused."""
    row = db.execute("SELECT * FROM print_jobs WHERE id = ?", (job_id,)).fetchone()
    if row is None:
        raise Refused("id", "«{id}» no existe.", id=job_id[:40])
    return _job(row)


def page(db: Connection, limit: int) -> list[Job]:
    """The newest jobs first, without the bytes that they carry."""
    rows = db.execute(
        """SELECT id, printer, kind, subject, title, who, state, reprint, attempts, reason, edition, created_at, due_at,
        expires_at, x'' AS body FROM print_jobs ORDER BY seq DESC LIMIT ?""",
        (limit,),
    )
    return [_job(row) for row in rows]


def counts(db: Connection, printer: str) -> dict[JobState, int]:
    """How many papers of a printer wait, print, or need a person."""
    rows = db.execute(
        """SELECT state, count(*) AS n FROM print_jobs WHERE printer = ?
        AND state IN ('queued', 'printing', 'verify', 'failed') GROUP BY state""",
        (printer,),
    )
    return {JobState(row["state"]): row["n"] for row in rows}


def printers(db: Connection) -> list[str]:
    """The names that were set up, in order."""
    rows = db.execute("SELECT DISTINCT scope FROM settings WHERE scope LIKE 'printer:%' ORDER BY scope")
    return [row["scope"].removeprefix(SCOPE) for row in rows]


def _forget_old(db: Connection, now: datetime) -> None:
    """Pulses, slips and what never came out; papers of documents are kept, as the next one of them is a reprint."""
    db.execute(
        "DELETE FROM print_jobs WHERE (state = 'expired' OR state = 'done' AND subject = '') AND changed_at < ?",
        (stamp(now - _KEPT),),
    )


def _job(row: Row) -> Job:
    return Job(
        row["id"], row["printer"], JobKind(row["kind"]), row["subject"], row["title"], row["who"],
        JobState(row["state"]), bool(row["reprint"]), row["attempts"], row["reason"], row["edition"],
        moment(row["created_at"]), moment(row["due_at"]), moment(row["expires_at"]), row["body"],
    )  # fmt: skip
