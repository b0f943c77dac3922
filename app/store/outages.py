"""Outages as they are lived through and as the journal seals them; survives restarts. Knows no provider's words."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.domain.outage import Affected, Outage, Probe, Stretch, longer
from app.store import journal, shop
from app.store.codec import canonical, maybe_moment, moment, stamp
from app.store.sqlite import Connection, Row

SCOPE = "silence"
BEGAN, ENDED = "outage_began", "outage_ended"
_WHO = "engine"

_PROBES = """SELECT a.seq, a.at, a.call, a.outcome, a.detail, a.milliseconds, o.id, d.number_text FROM attempts a
    JOIN outbox o ON o.seq = a.entry JOIN documents d ON d.seq = o.document
    WHERE a.seq BETWEEN ? AND ? AND o.provider = ? AND a.outcome <> '' ORDER BY a.seq"""
_WAITING = "SELECT count(*) FROM outbox WHERE state <> 'done' AND provider = ? AND kind = 'submit'"
_AFFECTED = """SELECT d.number_text, d.sold_at, d.status, d.authorized_at FROM outbox o
    JOIN documents d ON d.seq = o.document WHERE o.provider = ?1 AND o.kind = 'submit' AND o.created_at <= ?3
    AND (o.created_at >= ?2 OR EXISTS (SELECT 1 FROM attempts a WHERE a.entry = o.seq AND a.seq BETWEEN ?4 AND ?5))
    ORDER BY d.seq"""


def heard_nothing(
    db: Connection, seal: journal.Seal, provider: str, entry_id: str, now: datetime, *, reason: str
) -> None:
    """A call got no answer. Once that has lasted, the journal says so: the line is of that moment, not of later."""
    old = _stretch(db, provider)
    row = db.execute(
        "SELECT max(a.seq) FROM attempts a WHERE a.entry = (SELECT seq FROM outbox WHERE id = ?)", (entry_id,)
    ).fetchone()
    new = longer(old, reason, row[0] or _newest(db) + 1, now)
    if new.told and not (old and old.told):
        body = {"provider": provider, "since": stamp(new.since), "reason": new.reason, "attempt": new.attempt}
        journal.write(db, seal, journal.Fact(_WHO, BEGAN, provider, body), now)
    form = [stamp(new.since), stamp(new.last), new.probes, new.reason, new.attempt, new.told]
    shop.set_setting(db, SCOPE, provider, canonical(form))


def heard(db: Connection, seal: journal.Seal, provider: str, entry_id: str, now: datetime) -> None:
    """Somebody answered about an entry. What had lasted is over, with a sum over all its calls: none can be changed."""
    stretch = _stretch(db, provider)
    if stretch is None:
        return
    if stretch.told:
        waited = _count(db, provider) + _is_done(db, entry_id)
        body: dict[str, Any] = {
            "provider": provider, "since": stamp(stretch.since), "until": stamp(now), "probes": stretch.probes,
            "documents": waited, "reason": stretch.reason, "attempt": stretch.attempt, "last": _newest(db),
            "open": _in_the_air(db, provider),
        }  # fmt: skip
        body["probes_sha256"] = _sum(_calls(db, _outage(0, body)))
        journal.write(db, seal, journal.Fact(_WHO, ENDED, provider, body), now)
    shop.set_setting(db, SCOPE, provider, "")


def every(db: Connection) -> list[Outage]:
    """Those that last, then all that ended, the newest first."""
    found = [_outage(row["seq"], json.loads(row["body"])) for row in db.execute(
        "SELECT seq, body FROM journal WHERE what = ? ORDER BY seq DESC", (ENDED,))]  # fmt: skip
    not_over = [lasting(db, provider) for provider in shop.settings(db, SCOPE)]
    return [*(each for each in not_over if each), *found]


def lasting(db: Connection, provider: str) -> Outage | None:
    """The outage of a provider that has not ended yet."""
    stretch = _stretch(db, provider)
    if stretch is None or not stretch.told:
        return None
    row = db.execute("SELECT max(seq) FROM journal WHERE what = ? AND subject = ?", (BEGAN, provider)).fetchone()
    return Outage(provider, stretch.since, None, stretch.probes, _count(db, provider), stretch.reason, stretch.attempt,
                  row[0] or 0, _newest(db), tuple(_in_the_air(db, provider)))  # fmt: skip


def probes(db: Connection, outage: Outage) -> list[Probe]:
    """Every call of an outage, the answer that ended it included."""
    return [
        Probe(moment(row["at"]), row["number_text"], row["call"], row["outcome"], row["detail"], row["milliseconds"])
        for row in _calls(db, outage)
    ]


def affected(db: Connection, outage: Outage, now: datetime) -> list[Affected]:
    """What was sold in an outage or asked about in vain, and how it stands now."""
    span = (outage.provider, stamp(outage.since), stamp(outage.until or now), outage.attempt, outage.last)
    return [
        Affected(row["number_text"], moment(row["sold_at"]), row["status"], maybe_moment(row["authorized_at"]))
        for row in db.execute(_AFFECTED, span)
    ]


def is_whole(db: Connection, outage: Outage) -> bool:
    """Are its probes still those over which the journal's line was sealed? True while it lasts."""
    return outage.until is None or _sum(_calls(db, outage)) == outage.digest


def _calls(db: Connection, outage: Outage) -> list[Row]:
    rows = db.execute(_PROBES, (outage.attempt, outage.last, outage.provider))
    return [row for row in rows if row["seq"] not in outage.open]


def _sum(rows: list[Row]) -> str:
    facts = [[row[key] for key in ("at", "call", "outcome", "detail", "milliseconds", "id")] for row in rows]
    return hashlib.sha256(canonical(facts).encode()).hexdigest()


def _newest(db: Connection) -> int:
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM attempts").fetchone()[0])


def _in_the_air(db: Connection, provider: str) -> list[int]:
    rows = db.execute(
        "SELECT a.seq FROM attempts a JOIN outbox o ON o.seq = a.entry WHERE a.outcome = '' AND o.provider = ?",
        (provider,),
    )
    return sorted(row[0] for row in rows)


def _count(db: Connection, provider: str) -> int:
    return int(db.execute(_WAITING, (provider,)).fetchone()[0])


def _is_done(db: Connection, entry_id: str) -> bool:
    """Is it the document that the answer ended, so that it is not among those which wait?"""
    row = db.execute("SELECT state = 'done' AND kind = 'submit' FROM outbox WHERE id = ?", (entry_id,)).fetchone()
    return bool(row[0])


def _stretch(db: Connection, provider: str) -> Stretch | None:
    text = shop.setting(db, SCOPE, provider)
    if not text:
        return None
    since, last, count, reason, attempt, told = json.loads(text)
    return Stretch(moment(since), moment(last), count, reason, attempt, told)


def _outage(seq: int, body: Mapping[str, Any]) -> Outage:
    return Outage(
        body["provider"], moment(body["since"]), moment(body["until"]), body["probes"], body["documents"],
        body["reason"], body["attempt"], seq, body["last"], tuple(body["open"]), body.get("probes_sha256", ""),
    )  # fmt: skip
