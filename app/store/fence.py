"""What a restored database must never do again: numbers, Z, carts and references of before, and blind sendings."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from app.domain.causes import COME_BACK
from app.domain.party import Issuer
from app.domain.record import dataclass, field
from app.store import journal, shop
from app.store.codec import stamp
from app.store.sales import JUMPED
from app.store.sqlite import Connection, Row, SqliteError, opened

Lane = tuple[str, str, str]
"""Issuer, type and series: what counts 1, 2, 3 …"""

_LAST_Z = {
    "closings": "SELECT till, max(z) AS last FROM closings GROUP BY till",
    "skipped_z": "SELECT till, max(last) AS last FROM skipped_z GROUP BY till",
}
_BEGUN = {
    "issuers": "SELECT 1 FROM issuers LIMIT 1", "people": "SELECT 1 FROM people LIMIT 1",
    "sales": "SELECT 1 FROM sales LIMIT 1", "documents": "SELECT 1 FROM documents LIMIT 1",
}  # fmt: skip
_ISSUERS = """SELECT name, country, tax_id, legal_name, prices_include_tax, time_zone, trade_name, address, phone,
    email, extra FROM issuers"""
_ADD_ISSUER = """INSERT INTO issuers (name, country, tax_id, legal_name, prices_include_tax, time_zone, trade_name,
    address, phone, email, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_DOUBTED = """SELECT d.id FROM outbox o JOIN documents d ON d.seq = o.document
    WHERE o.kind = 'submit' AND o.state <> 'done' AND (o.in_doubt = 1 OR o.state = 'sending')"""
_WHY = "Se restauró una copia: pudo haberse enviado después de ella."
_OTHER = "Antes de restaurar figuraba como {state}; compruébelo en el portal del proveedor."
_WORDS = {"queued": "en cola", "submitted": "enviado", "authorized": "autorizado", "rejected": "rechazado",
          "voided": "anulado"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the time after the copy: from the database that was there, or as a person says."""

    lanes: Mapping[Lane, int] = field(default_factory=dict)
    z: Mapping[str, int] = field(default_factory=dict)
    carts: frozenset[str] = frozenset()
    standings: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """By document: status and reference."""
    issuers: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    doubted: frozenset[str] = frozenset()
    """Documents that may have arrived: whoever knows that does not know that they were never sent."""
    jump: int = 0
    """Numbers left out in every series, also in those that began after the copy."""


@dataclass(frozen=True, slots=True)
class Restoring:
    """What is written down with a restoration. `whole` is False when nothing but people knew what came after."""

    epoch: str
    who: str
    known: Known
    whole: bool
    new_key: bool
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Fenced:
    """What the fence did: numbers skipped, entries to be asked about first, documents for a person, plans paused."""

    skipped: int
    in_doubt: int
    for_person: int
    plans: int


def known_of(path: Path) -> Known | None:
    """What the database in use knows; None when it cannot be read whole, and nothing of it is believed then."""
    try:
        with opened(path) as db:
            if [row[0] for row in db.execute("PRAGMA quick_check(1)")] != ["ok"]:
                return None
            return _known(db)
    except SqliteError:
        return None


def _tables(db: Connection) -> set[str]:
    return {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _known(db: Connection) -> Known:
    tables = _tables(db)
    carts = {row[0] for row in db.execute("SELECT cart FROM sales")}
    if "sold_elsewhere" in tables:
        carts |= {row[0] for row in db.execute("SELECT cart FROM sold_elsewhere")}
    return Known(
        _lanes(db), _last_z(db), frozenset(carts),
        {r["id"]: (r["status"], r["reference"]) for r in db.execute("SELECT id, status, reference FROM documents")},
        {row["name"]: tuple(row) for row in db.execute(_ISSUERS)},
        frozenset(row["id"] for row in db.execute(_DOUBTED)),
    )  # fmt: skip


def is_begun(path: Path) -> bool:
    """Did anybody do more than open a whole database file: an issuer, a person, a sale, a document?"""
    with opened(path) as db:
        there = _tables(db)
        return any(db.execute(query).fetchone() for table, query in _BEGUN.items() if table in there)


def lanes_of(path: Path) -> dict[Lane, int]:
    """How far each lane has come in a whole database file."""
    with opened(path) as db:
        return _lanes(db)


def closings_of(path: Path) -> dict[str, int]:
    """The last Z of every till in a whole database file."""
    with opened(path) as db:
        return _last_z(db)


def carts_of(path: Path) -> frozenset[str]:
    """Every cart that is a sale in a whole database file."""
    with opened(path) as db:
        return frozenset(row[0] for row in db.execute("SELECT cart FROM sales"))


def documents_of(path: Path) -> frozenset[str]:
    """Every document of a whole database file."""
    with opened(path) as db:
        return frozenset(row[0] for row in db.execute("SELECT id FROM documents"))


def issuers_of(path: Path) -> tuple[Issuer, ...]:
    """Who sells in a whole database file."""
    with opened(path) as db:
        return tuple(shop.issuers(db))


def _last_z(db: Connection) -> dict[str, int]:
    there, found = _tables(db), dict[str, int]()
    for table, query in _LAST_Z.items():
        for row in db.execute(query) if table in there else ():
            found[row["till"]] = max(found.get(row["till"], 0), row["last"])
    return found


def _lanes(db: Connection) -> dict[Lane, int]:
    return {(r["issuer"], r["type"], r["series"]): r["last"] for r in db.execute("SELECT * FROM lanes")}


def raise_(db: Connection, seal: journal.Seal, restoring: Restoring, now: datetime) -> Fenced:
    """Fence a restored database in the caller's transaction; the first fact of its new life says so."""
    skipped = _skip_numbers(db, restoring, now) + _skip_z(db, restoring.known, now)
    _remember_carts(db, restoring.known, now)
    doubted = _doubt(db, now)
    for_person = _hand_over(db, restoring, now)
    plans = db.execute("UPDATE recurring SET paused = 1 WHERE paused = 0 AND removed = 0").rowcount
    _let_lie(db, now)
    db.execute("DELETE FROM settings WHERE scope = 'till' AND key IN ('open_sales', 'window_open')")
    db.execute("DELETE FROM settings WHERE scope = 'silence'")  # who was silent then may have answered since
    db.execute("UPDATE till SET epoch = ?", (restoring.epoch,))
    body = {
        **restoring.facts, "epoch": restoring.epoch, "journal_key": "new" if restoring.new_key else "kept",
        "skipped": skipped, "in_doubt": doubted, "for_person": for_person, "plans_paused": plans,
    }  # fmt: skip
    journal.write(db, seal, journal.Fact(restoring.who, journal.RESTORED, restoring.epoch, body), now)
    return Fenced(skipped, doubted, for_person, plans)


def _skip_numbers(db: Connection, restoring: Restoring, now: datetime) -> int:
    found, many = _lanes(db), 0
    if restoring.known.jump:
        before = int(shop.setting(db, "till", JUMPED, "0"))
        shop.set_setting(db, "till", JUMPED, str(max(before, restoring.known.jump)))
    issuers = {row["name"] for row in db.execute("SELECT name FROM issuers")}
    for lane, last in restoring.known.lanes.items():
        here = found.get(lane, 0)
        if last <= here:
            continue
        if lane[0] not in issuers:  # added after the copy; its numbers count too
            db.execute(_ADD_ISSUER, restoring.known.issuers[lane[0]])
            issuers.add(lane[0])
        db.execute(
            "INSERT INTO lanes VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET last = excluded.last", (*lane, last)
        )
        reason = "restored" if restoring.whole else "stated"
        db.execute("INSERT INTO skipped VALUES (?, ?, ?, ?, ?, ?, ?)", (*lane, here + 1, last, reason, stamp(now)))
        many += last - here
    return many


def _skip_z(db: Connection, known: Known, now: datetime) -> int:
    many = 0
    for till, last in known.z.items():
        here = db.execute(
            """SELECT max((SELECT coalesce(max(z), 0) FROM closings WHERE till = :till),
            (SELECT coalesce(max(last), 0) FROM skipped_z WHERE till = :till))""",
            {"till": till},
        ).fetchone()[0]
        if last > here:
            db.execute("INSERT INTO skipped_z VALUES (?, ?, ?, ?)", (till, here + 1, last, stamp(now)))
            many += last - here
    return many


def _remember_carts(db: Connection, known: Known, now: datetime) -> None:
    """A sale that the copy does not have is not charged a second time under the same cart."""
    here = {row[0] for row in db.execute("SELECT cart FROM sales")}
    rows = [(cart, stamp(now)) for cart in sorted(known.carts - here)]
    db.executemany("INSERT OR IGNORE INTO sold_elsewhere VALUES (?, ?)", rows)


def _doubt(db: Connection, now: datetime) -> int:
    """Whatever waited when the copy was made may have arrived since: it is asked about before it is sent, and at once,
    as the moments that the copy names may be those of a wrong clock.
    """
    moved = db.execute(
        """UPDATE outbox SET in_doubt = 1, unseen_since = NULL, call = NULL, changed_at = :now, due_at = :now,
        state = CASE state WHEN 'sending' THEN 'ready' ELSE state END,
        reason = CASE WHEN state IN ('ready', 'sending') THEN :why ELSE reason END
        WHERE kind = 'submit' AND state <> 'done'
        AND document IN (SELECT seq FROM documents WHERE status = 'queued')""",
        {"now": stamp(now), "why": _WHY},
    ).rowcount
    db.execute("UPDATE outbox SET state = 'ready', call = NULL WHERE state = 'sending'")
    db.execute(
        "UPDATE attempts SET outcome = 'interrupted', detail = 'restored from a copy' WHERE outcome = ''",
    )
    return moved


def _let_lie(db: Connection, now: datetime) -> None:
    """Tickets and mails that waited came out since, or nobody misses them: a person asks for them again."""
    for query in (
        "UPDATE print_jobs SET state = 'expired', changed_at = ? WHERE state IN ('queued', 'printing')",
        "UPDATE mails SET state = 'expired', changed_at = ? WHERE state IN ('queued', 'sending')",
    ):
        db.execute(query, (stamp(now),))


def _hand_over(db: Connection, restoring: Restoring, now: datetime) -> int:
    """A document that asking under its old reference could miss: undone, corrected or renumbered since the copy."""
    rows = db.execute(
        """SELECT o.id AS entry, o.state, o.reason, d.id, d.status, d.reference FROM documents d
        JOIN outbox o ON o.document = d.seq AND o.kind = 'submit'
        WHERE d.status IN ('queued', 'rejected') OR o.state IN ('dead', 'verify')"""
    ).fetchall()
    return sum(_hand_over_one(db, row, restoring, now) for row in rows) + _undone(db, restoring.known, now)


def _undone(db: Connection, known: Known, now: datetime) -> int:
    """Authorized when the copy was made and voided since: a person has it voided here too, or lets it stand."""
    reason, at = _OTHER.format(state=_WORDS["voided"]), stamp(now)
    return db.executemany(
        """INSERT INTO outbox (id, document, provider, kind, state, due_at, needs, reason, created_at, changed_at)
        SELECT o.id || '-void', d.seq, d.provider, 'void', 'verify', ?2, 'verify', ?3, ?2, ?2 FROM documents d
        JOIN outbox o ON o.document = d.seq AND o.kind = 'submit' WHERE d.id = ?1 AND d.status = 'authorized'
        ON CONFLICT (document, kind) DO UPDATE
        SET state = 'verify', needs = 'verify', reason = excluded.reason, changed_at = excluded.changed_at""",
        [(id_, at, reason) for id_, (status, _) in known.standings.items() if status == "voided"],
    ).rowcount


def _hand_over_one(db: Connection, row: Row, restoring: Restoring, now: datetime) -> int:
    was, reference = restoring.known.standings.get(row["id"], ("", row["reference"]))
    moved_on = reference != row["reference"] or was == "voided" or (was != row["status"] == "rejected" and was != "")
    given_up = row["state"] == "dead" and row["status"] == "queued"
    doubted = row["id"] in restoring.known.doubted
    unanswered = row["state"] == "verify" and row["reason"] in COME_BACK
    blind = (row["status"] == "rejected" or given_up or unanswered) and (doubted or not restoring.whole)
    left = doubted or was not in ("", "queued")
    if not moved_on and given_up and (left or (restoring.whole and row["reason"] in COME_BACK)):
        _ask_about(db, row["entry"])
        return 0
    if not moved_on and not blind:
        return 0
    reason = _OTHER.format(state=_WORDS.get(was, was)) if was and moved_on else _WHY
    db.execute(
        """UPDATE outbox SET state = 'verify', needs = 'verify', in_doubt = 1, reason = ?, changed_at = ?
        WHERE id = ?""",
        (reason, stamp(now), row["entry"]),
    )
    return 1


def _ask_about(db: Connection, entry: str) -> None:
    """Given up when the copy was made, and sent since, by somebody's word or by itself: asked about like all that
    waited.
    """
    db.execute("UPDATE outbox SET state = 'ready', needs = 'wait', reason = ? WHERE id = ?", (_WHY, entry))
