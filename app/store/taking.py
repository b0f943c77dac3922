"""A till that another one took over: the mark that stops it, and the series that give no more numbers. No file."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from app.domain.record import dataclass
from app.store import journal, lease, shop
from app.store.codec import canonical, moment, stamp
from app.store.sqlite import CLOSED, Connection, SqliteError, opened

MARK, HEIR, _PAST = "taken_over", "taken_from", "taken_before"
_CLOSE = (
    "CREATE TRIGGER IF NOT EXISTS lanes_closed_{word} BEFORE {event} ON lanes BEGIN SELECT RAISE(ABORT, '{why}'); END"
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Who took over, by installation and by its name, and when."""

    installation: str
    till: str
    at: datetime


def mark(db: Connection, taken: Taken) -> None:
    """In the caller's transaction: from now on nothing is numbered, and no engine of before or after may write."""
    shop.set_setting(db, "till", MARK, canonical([taken.installation, taken.till, stamp(taken.at)]))
    lease.take_over(db, f"caja {taken.till}", taken.at)
    close_lanes(db)


def mark_folder(database: Path, taken: Taken, head: tuple[int, str] | None = None) -> bool:
    """The same in the database of a till that is not at work, flushed before anything else happens.

    False, and no mark: its journal goes on after `head`, so that whoever copied it has not everything.
    """
    with opened(database, "rw") as db:
        db.execute("PRAGMA synchronous = EXTRA")
        db.execute("BEGIN IMMEDIATE")
        if head is not None and journal.head(db) != head:
            db.execute("ROLLBACK")
            return False
        mark(db, taken)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True


def taken(db: Connection) -> Taken | None:
    """Who took this till over; None: nobody that it knows of."""
    return _read(shop.setting(db, "till", MARK))


def lease_for(db: Connection, holder: str, now: datetime) -> int | None:
    """An engine's lease; None: another till took what this one owes. In one transaction: it may be doing so now."""
    return None if taken(db) is not None else lease.take_over(db, holder, now)


def taken_in(database: Path) -> Taken | None:
    """The same of a database file."""
    with opened(database) as db:
        return taken(db)


def inherit(db: Connection, taken: Taken, after: Iterable[str] = ()) -> None:
    """This database only sends what another till owed: it gives no number. A mark of a try of ours goes.

    `after`: who had taken it over before and is dead too; their marks on its disk are those of the taker.
    """
    before = sorted({*_past(db), *after} - {taken.installation})
    shop.set_setting(db, "till", _PAST, canonical(before) if before else "")
    shop.set_setting(db, "till", MARK, "")
    shop.set_setting(db, "till", HEIR, canonical([taken.installation, taken.till, stamp(taken.at)]))
    close_lanes(db)


def past_in(database: Path) -> tuple[str, ...]:
    """Who had taken over the till of an heir before its taker; nobody where there is no heir that can be read."""
    try:
        with opened(database) as db:
            return _past(db)
    except SqliteError:
        return ()


def _past(db: Connection) -> tuple[str, ...]:
    return tuple(json.loads(shop.setting(db, "till", _PAST) or "[]"))


def heir(db: Connection) -> Taken | None:
    """Who sends from here what another till owed; None: this is no such till."""
    return _read(shop.setting(db, "till", HEIR))


def inherited(db: Connection) -> bool:
    """Is this what was taken from another till?"""
    return heir(db) is not None


def close_lanes(db: Connection) -> None:
    """No series gives a number any more, whoever asks."""
    for word, event in (("added", "INSERT"), ("moved", "UPDATE")):
        db.execute(_CLOSE.format(word=word, event=event, why=CLOSED))


def _read(text: str) -> Taken | None:
    if not text:
        return None
    installation, till, at = json.loads(text)
    return Taken(installation, till, moment(at))
