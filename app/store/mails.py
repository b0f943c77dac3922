"""Mails as rows: what waits to leave, what left, what did not. Knows no server."""

from datetime import datetime

from app.domain.errors import Refused
from app.domain.mail import LIFE, MOVES, Mail, MailState, moved, wait_after
from app.domain.record import dataclass
from app.store.codec import moment, stamp
from app.store.sqlite import Connection, Row

_ROW = (
    """SELECT m.*, d.id AS document_id, d.number_text AS number FROM mails m JOIN documents d ON d.seq = m.document"""
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A mail to queue; `due` is when it may leave."""

    id: str
    document_seq: int
    address: str
    who: str
    due: datetime
    automatic: bool = False


def add(db: Connection, wanted: Wanted, now: datetime) -> str:
    """Queue a mail; its id. One that waits for the same address is not queued twice, one by itself only ever once."""
    same = db.execute(
        """SELECT id FROM mails WHERE document = ? AND (automatic = 1 AND ? = 1
        OR address = ? AND state IN ('queued', 'sending'))""",
        (wanted.document_seq, int(wanted.automatic), wanted.address),
    ).fetchone()
    if same:
        return str(same["id"])
    db.execute(
        """INSERT INTO mails (id, document, address, who, automatic, state, created_at, due_at, expires_at, changed_at)
        VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?)""",
        (wanted.id, wanted.document_seq, wanted.address, wanted.who, int(wanted.automatic), stamp(now),
         stamp(wanted.due), stamp(now + LIFE), stamp(now)),
    )  # fmt: skip
    return wanted.id


def next_mail(db: Connection, now: datetime) -> Mail | None:
    """The mail that has waited longest for its turn; None when none is due."""
    row = db.execute(
        f"{_ROW} WHERE m.state = 'queued' AND m.due_at <= ? AND m.expires_at > ? ORDER BY m.due_at LIMIT 1",
        (stamp(now), stamp(now)),
    ).fetchone()
    return _mail(row) if row else None


def any_open(db: Connection) -> bool:
    """Is there one that waits or is leaving?"""
    return db.execute("SELECT 1 FROM mails WHERE state IN ('queued', 'sending') LIMIT 1").fetchone() is not None


def claim(db: Connection, mail_id: str, way: str, now: datetime) -> bool:
    """From now on it may leave; False when somebody withdrew it meanwhile."""
    done = db.execute(
        """UPDATE mails SET state = 'sending', way = ?, attempts = attempts + 1, changed_at = ?
        WHERE id = ? AND state = 'queued'""",
        (way, stamp(now), mail_id),
    )
    return done.rowcount == 1


def settle(db: Connection, mail_id: str, to: MailState, reason: str, now: datetime) -> None:
    """How a try, or the waiting, ended."""
    state = moved(find(db, mail_id).state, to)
    db.execute(
        "UPDATE mails SET state = ?, reason = ?, changed_at = ? WHERE id = ?", (state, reason, stamp(now), mail_id)
    )


def put_off(db: Connection, mail: Mail, reason: str, now: datetime) -> None:
    """It did not leave: later again."""
    settle(db, mail.id, MailState.QUEUED, reason, now)
    due = now + wait_after(mail.attempts + 1)
    db.execute("UPDATE mails SET due_at = ? WHERE id = ?", (stamp(due), mail.id))


def tidy(db: Connection, now: datetime, *, begin: bool) -> list[str]:
    """Old ones expire; at the `begin` of a run those that were being sent when a program fell wait again."""
    changed = []
    for row in db.execute(f"{_ROW} WHERE m.state IN ('queued', 'sending')").fetchall():
        mail = _mail(row)
        if mail.state is MailState.SENDING and begin:
            settle(db, mail.id, MailState.QUEUED, "El programa se cerró mientras lo enviaba.", now)
        elif mail.state is MailState.QUEUED and mail.expires_at <= now:
            settle(db, mail.id, MailState.EXPIRED, mail.reason or "No se pudo enviar a tiempo.", now)
        else:
            continue
        changed.append(mail.id)
    return changed


def again(db: Connection, mail_id: str, now: datetime) -> Mail:
    """A person wants it after all, now."""
    mail = find(db, mail_id)
    if mail.state is not MailState.QUEUED:
        if MailState.QUEUED not in MOVES[mail.state]:
            raise Refused("id", "El correo de {number} no se puede volver a poner en la cola.", number=mail.number)
        settle(db, mail_id, MailState.QUEUED, "", now)
    db.execute("UPDATE mails SET due_at = ?, expires_at = ? WHERE id = ?", (stamp(now), stamp(now + LIFE), mail_id))
    return find(db, mail_id)


def withdraw(db: Connection, mail_id: str, now: datetime) -> None:
    """Nobody wants it any more; only what waits, or failed, can be withdrawn."""
    mail = find(db, mail_id)
    if mail.state not in (MailState.QUEUED, MailState.FAILED):
        raise Refused("id", "El correo de {number} ya no está en la cola.", number=mail.number)
    settle(db, mail_id, MailState.EXPIRED, "Retirado de la cola.", now)


def find(db: Connection, mail_id: str) -> Mail:
    """One mail; an unknown id is refused."""
    row = db.execute(f"{_ROW} WHERE m.id = ?", (mail_id,)).fetchone()
    if row is None:
        raise Refused("id", "«{id}» no existe.", id=mail_id[:40])
    return _mail(row)


def page(db: Connection, limit: int) -> list[Mail]:
    """The newest first."""
    return [_mail(row) for row in db.execute(f"{_ROW} ORDER BY m.seq DESC LIMIT ?", (limit,))]


def of_document(db: Connection, document_seq: int) -> list[Mail]:
    """The mails of one document, the newest first."""
    return [_mail(row) for row in db.execute(f"{_ROW} WHERE m.document = ? ORDER BY m.seq DESC", (document_seq,))]


def unsent(db: Connection, since: datetime) -> list[int]:
    """Authorized documents of sales after `since` of which no mail left, or will, by itself."""
    rows = db.execute(
        """SELECT d.seq FROM documents d WHERE d.sold_at >= ? AND d.status = 'authorized'
        AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.document = d.seq AND m.automatic = 1) ORDER BY d.sold_at""",
        (stamp(since),),
    )
    return [int(row["seq"]) for row in rows]


def _mail(row: Row) -> Mail:
    return Mail(
        row["id"], row["document_id"], row["number"], row["address"], row["who"], bool(row["automatic"]),
        MailState(row["state"]), row["way"], row["attempts"], row["reason"],
        moment(row["created_at"]), moment(row["due_at"]), moment(row["expires_at"]),
    )  # fmt: skip
