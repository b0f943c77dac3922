"""Cash sessions as rows: opened, moved, counted, handed over, closed under a number. Facts only; nothing is changed."""

import hashlib
import json
from datetime import datetime
from decimal import Decimal

from app.domain.cash import Closing, Count, Counted, CountKind, Handover, Move, MoveKind, Picture, Result, Session
from app.domain.errors import Refused
from app.domain.figures import Totals
from app.domain.money import CURRENCIES
from app.domain.record import dataclass, replace
from app.store import pictures
from app.store.codec import canonical, moment, stamp
from app.store.sqlite import Connection, Row

REQUIRED = "session_required"
"""The till's setting: `yes` refuses sales while no session is open; empty, the default, sells anyway."""

_SESSION = """SELECT s.*, coalesce((SELECT receiver FROM handovers h WHERE h.session = s.seq
    ORDER BY h.seq DESC LIMIT 1), s.cashier) AS holder FROM sessions s"""


_SLIM = "json_set(picture, {})".format(", ".join(
    f"'$.{part}', json('[]')" for part in ("tenders", "taxes", "cashiers", "documents", "open_documents", "moves",
                                           "handovers")))  # fmt: skip
"""A picture without what a list never shows: a long one is read in a moment."""


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """One Z of the history without its picture.

    `totals` and `results` are by currency, `open_count` the documents that it handed on; `hidden`: not for who asked.
    """

    number: int
    till: str
    session_id: str
    closed_by: str
    closed_at: datetime
    opened_at: datetime
    totals: tuple[Totals, ...]
    results: tuple[Result, ...]
    open_count: int
    hidden: bool = False

    def blind(self) -> "ClosingRow":
        """What a role may see that counts blind."""
        return replace(self, totals=(), results=(), hidden=True)


def open_seq(db: Connection, till: str) -> int | None:
    """The row number of the session that is open at a till."""
    row = db.execute(
        """SELECT s.seq, c.session FROM sessions s LEFT JOIN closings c ON c.session = s.seq
        WHERE s.till = ? ORDER BY s.seq DESC LIMIT 1""",
        (till,),
    ).fetchone()
    return int(row["seq"]) if row is not None and row["session"] is None else None


def open_session(db: Connection, till: str) -> Session | None:
    """The session that is open at a till."""
    seq = open_seq(db, till)
    return None if seq is None else _session(db.execute(_SESSION + " WHERE s.seq = ?", (seq,)).fetchone())


def add_session(db: Connection, id_: str, till: str, cashier: str, now: datetime) -> int:
    """Open a session; the database itself refuses a second one at the same till. Returns its row number."""
    added = db.execute(
        """INSERT INTO sessions (id, till, cashier, opened_at, after_sale)
        VALUES (?, ?, ?, ?, (SELECT coalesce(max(seq), 0) FROM sales))""",
        (id_, till, cashier, stamp(now)),
    )
    return added.lastrowid or 0


def add_move(db: Connection, id_: str, session: Session, move: Move) -> None:
    """Money in or out."""
    db.execute(
        """INSERT INTO drawer_moves (id, session, till, at, who, kind, currency, amount_minor, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (id_, session.seq, session.till, stamp(move.at), move.who, move.kind, move.currency,
         CURRENCIES[move.currency].minor(move.amount), move.reason),
    )  # fmt: skip


def add_count(db: Connection, id_: str, session: Session, count: Count) -> None:
    """What was counted, as it was entered, beside what was expected."""
    counted, minor = count.counted, CURRENCIES[count.counted.currency].minor
    pieces = canonical([[f"{value:f}", number] for value, number in counted.pieces])
    db.execute(
        """INSERT INTO counts (id, session, till, at, who, kind, blind, currency, amount_minor, expected_minor, pieces)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (id_, session.seq, session.till, stamp(count.at), count.who, count.kind, int(count.blind), counted.currency,
         minor(counted.amount), minor(count.expected), pieces),
    )  # fmt: skip


def add_handover(db: Connection, id_: str, session: Session, handover: Handover) -> None:
    """Somebody else answers for the drawer."""
    db.execute(
        "INSERT INTO handovers (id, session, till, at, giver, receiver) VALUES (?, ?, ?, ?, ?, ?)",
        (id_, session.seq, session.till, stamp(handover.at), handover.giver, handover.receiver),
    )


def next_z(db: Connection, till: str) -> int:
    """The till's next Z: 1, 2, 3 … taken inside the closing's own transaction."""
    row = db.execute(
        """SELECT 1 + max((SELECT coalesce(max(z), 0) FROM closings WHERE till = :till),
        (SELECT coalesce(max(last), 0) FROM skipped_z WHERE till = :till))""",
        {"till": till},
    ).fetchone()
    return int(row[0])


def add_closing(db: Connection, id_: str, closing: Closing) -> None:
    """Close a session for ever."""
    session, text = closing.picture.session, pictures.text(closing.picture)
    db.execute(
        "INSERT INTO closings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (session.seq, id_, session.till, closing.number, stamp(closing.closed_at), closing.closed_by, closing.note,
         text, digest(text), *closing.anchor),
    )  # fmt: skip


def closing(db: Connection, till: str, number: int) -> Closing:
    """A Z as it was closed; an unknown number is refused."""
    row = db.execute("SELECT * FROM closings WHERE till = ? AND z = ?", (till, number)).fetchone()
    if row is None:
        raise Refused("z", f"la Z {number} de la caja {till[:20]} no existe.")
    return _closing(row)


def history(db: Connection, till: str, limit: int, before: int | None = None) -> list[ClosingRow]:
    """The newest Z first."""
    rows = db.execute(
        f"SELECT session, z, till, who, at, note, journal_seq, journal_mac, {_SLIM} AS picture FROM closings"
        " WHERE till = ? AND z < ? ORDER BY z DESC LIMIT ?",
        (till, before or 1 << 62, limit),
    )
    return [_closing_row(_closing(row)) for row in rows]


def _closing_row(found: Closing) -> ClosingRow:
    picture, session = found.picture, found.picture.session
    return ClosingRow(
        found.number, session.till, session.id, found.closed_by, found.closed_at, session.opened_at, picture.totals,
        found.results, picture.open_count,
    )  # fmt: skip


def moves(db: Connection, session: int) -> tuple[Move, ...]:
    """Everything that went in or out without a sale, in order."""
    rows = db.execute("SELECT * FROM drawer_moves WHERE session = ? ORDER BY seq", (session,))
    return tuple(
        Move(MoveKind(r["kind"]), r["currency"], CURRENCIES[r["currency"]].major(r["amount_minor"]), r["reason"],
             r["who"], moment(r["at"]))
        for r in rows
    )  # fmt: skip


def counts(db: Connection, session: int) -> tuple[Count, ...]:
    """Every count, in order."""
    rows = db.execute("SELECT * FROM counts WHERE session = ? ORDER BY seq", (session,))
    return tuple(_count(row) for row in rows)


def handovers(db: Connection, session: int) -> tuple[Handover, ...]:
    """Who gave the drawer to whom, in order."""
    rows = db.execute("SELECT * FROM handovers WHERE session = ? ORDER BY seq", (session,))
    return tuple(Handover(r["giver"], r["receiver"], moment(r["at"])) for r in rows)


def outside(db: Connection, session: Session) -> int:
    """Sales of the till since its session before, or since ever, that were recorded while none was open."""
    found = db.execute(
        """SELECT count(*) FROM sales WHERE session IS NULL AND till = ?1 AND seq <= (SELECT after_sale FROM sessions
        WHERE seq = ?2) AND seq > coalesce((SELECT after_sale FROM sessions WHERE till = ?1 AND seq < ?2
        ORDER BY seq DESC LIMIT 1), 0)""",
        (session.till, session.seq),
    )
    return int(found.fetchone()[0])


def picture_digest(picture: Picture) -> str:
    """By what the journal knows a picture that is not kept yet."""
    return digest(pictures.text(picture))


def digest(text: str) -> str:
    """By what the journal knows the text of a picture."""
    return hashlib.sha256(text.encode()).hexdigest()


def _session(row: Row) -> Session:
    return Session(row["seq"], row["id"], row["till"], row["cashier"], row["holder"], moment(row["opened_at"]))


def _count(row: Row) -> Count:
    major = CURRENCIES[row["currency"]].major
    pieces = tuple((Decimal(value), int(number)) for value, number in json.loads(row["pieces"]))
    return Count(
        CountKind(row["kind"]), Counted(row["currency"], major(row["amount_minor"]), pieces),
        major(row["expected_minor"]), bool(row["blind"]), row["who"], moment(row["at"]),
    )  # fmt: skip


def _closing(row: Row) -> Closing:
    anchor = (row["journal_seq"], row["journal_mac"])
    return Closing(row["z"], row["who"], moment(row["at"]), row["note"], pictures.read(row["picture"]), anchor)
