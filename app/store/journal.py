"""The journal: who did what, each row sealed with a keyed hash over the one before. Knows no meaning of its rows."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass
from app.store.codec import canonical, stamp
from app.store.sqlite import Connection, Row

if TYPE_CHECKING:
    from hmac import HMAC

GENESIS = "0" * 64
NEVER = 1, GENESIS
"""Since when the key is a new one, where it is the first."""
RESTORED = "restored"
"""What a restoration writes as its first fact."""


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One sealed fact. `body` is canonical JSON."""

    seq: int
    at: str
    who: str
    what: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the chain does not hold."""

    seq: int
    sentence: str


class Seal:
    """Seals rows with this till's key, fetched from the vault at the first seal; it is never in the database."""

    def __init__(self, key: Callable[[], bytes]) -> None:
        self._fetch = key
        self._keyed: HMAC | None = None

    def mac(self, previous: str, row: tuple[int, str, str, str, str, str]) -> str:
        if self._keyed is None:
            import hmac

            self._keyed = hmac.new(self._fetch(), digestmod="sha256")
        sealed = self._keyed.copy()
        sealed.update(canonical([previous, *row]).encode())
        return sealed.hexdigest()


@dataclass(frozen=True, slots=True)
class Marks:
    """What this installation stamps on every sale: provider, reference epoch, practice, the journal's seal."""

    epoch: str
    practice: bool
    seal: Seal


@dataclass(frozen=True, slots=True)
class Fact:
    """Who did what to which subject, and the figures that matter."""

    who: str
    what: str
    subject: str
    body: Mapping[str, object]


def write(db: Connection, seal: Seal, fact: Fact, now: datetime) -> None:
    """Append one fact, in the caller's transaction."""
    last = db.execute("SELECT seq, mac FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    previous, seq = (last["mac"], last["seq"] + 1) if last else (GENESIS, 1)
    row = (seq, stamp(now), fact.who, fact.what, fact.subject, canonical(fact.body))
    db.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", (*row, seal.mac(previous, row)))


def head(db: Connection) -> tuple[int, str]:
    """Number and seal of the last row: the anchor to print or keep elsewhere."""
    last = db.execute("SELECT seq, mac FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (last["seq"], last["mac"]) if last else (0, GENESIS)


def verify(db: Connection, seal: Seal, step: Step = unwatched) -> Break | None:
    """The first row that was changed, removed, inserted or moved; None when all of them hold.

    Where a copy was restored without the key of its journal, the rows before are only counted: a restoration that
    says so is itself sealed with the new key, and the last one is where the check begins.
    """
    import hmac

    begin, previous = new_key_since(db)
    expected = 1
    for found in paced(db.execute("SELECT * FROM journal ORDER BY seq"), step, head(db)[0]):
        if found["seq"] != expected:
            return Break(expected, f"falta la anotación {expected} del diario.")
        if expected < begin:
            expected += 1
            continue
        row = (found["seq"], found["at"], found["who"], found["what"], found["subject"], found["body"])
        if not hmac.compare_digest(seal.mac(previous, row), found["mac"]):
            return Break(expected, f"la anotación {expected} del diario fue alterada.")
        previous, expected = found["mac"], expected + 1
    return None


def is_under(db: Connection, seal: Seal) -> bool:
    """Is any row, of those that a check would look at, sealed with this key? None is where the key is another one."""
    import hmac

    begin, previous = new_key_since(db)
    for r in db.execute("SELECT * FROM journal WHERE seq >= ? ORDER BY seq", (begin,)):
        row = (r["seq"], r["at"], r["who"], r["what"], r["subject"], r["body"])
        if hmac.compare_digest(seal.mac(previous, row), r["mac"]):
            return True
        previous = r["mac"]
    return False


def new_key_since(db: Connection) -> tuple[int, str]:
    """The number of the last row that says that it begins under a new key, and the seal before it.

    What was copied before that restoration is sealed with a key that stayed elsewhere.
    """
    row = db.execute(
        """SELECT seq FROM journal WHERE what = ? AND json_extract(body, '$.journal_key') = 'new'
        ORDER BY seq DESC LIMIT 1""",
        (RESTORED,),
    ).fetchone()
    if row is None:
        return NEVER
    before = db.execute("SELECT mac FROM journal WHERE seq = ?", (row["seq"] - 1,)).fetchone()
    return int(row["seq"]), before["mac"] if before else GENESIS


def rows(db: Connection, limit: int, before: int | None = None) -> list[JournalRow]:
    """The newest facts first."""
    found: list[Row] = db.execute(
        "SELECT * FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?", (before or 1 << 62, limit)
    ).fetchall()
    return [JournalRow(r["seq"], r["at"], r["who"], r["what"], r["subject"], r["body"]) for r in found]


@dataclass(frozen=True, slots=True)
class Search:
    """Which facts: of one person, of one kind, from `since` to before `until`; what is empty does not narrow."""

    who: str = ""
    what: str = ""
    since: datetime | None = None
    until: datetime | None = None


def ids(db: Connection, search: Search) -> "array[int]":
    """Numbers of the facts that fit, the newest first."""
    since = stamp(search.since) if search.since else ""
    until = stamp(search.until) if search.until else ""
    found = db.execute(
        """SELECT seq FROM journal WHERE (?1 = '' OR who = ?1) AND (?2 = '' OR what = ?2) AND (?3 = '' OR at >= ?3)
        AND (?4 = '' OR at < ?4) ORDER BY seq DESC""",
        (search.who, search.what, since, until),
    )
    return array("q", (row[0] for row in found))


def some(db: Connection, wanted: Sequence[int]) -> list[JournalRow]:
    """Facts by number, the newest first."""
    found = db.execute(
        "SELECT * FROM journal WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC",
        (canonical(list(wanted)),),
    ).fetchall()
    return [JournalRow(r["seq"], r["at"], r["who"], r["what"], r["subject"], r["body"]) for r in found]


def people(db: Connection) -> list[str]:
    """Everybody who did something."""
    return [row[0] for row in db.execute("SELECT DISTINCT who FROM journal WHERE who <> '' ORDER BY who")]


def deeds(db: Connection) -> list[str]:
    """Every kind of fact that happened."""
    return [row[0] for row in db.execute("SELECT DISTINCT what FROM journal")]
