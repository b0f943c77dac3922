"""The numbers of every series and what became of them, from documents, burned and skipped ones. Reads only."""

import json

from app.domain.countries import country_named
from app.domain.numbering import Fate, Lost, Numbers
from app.store.codec import maybe_moment
from app.store.sqlite import Connection, Row

_TAKEN = """(SELECT number AS first, number AS last FROM documents WHERE issuer = :issuer AND series = :series
    AND type IN (SELECT value FROM json_each(:types))
    UNION ALL SELECT number, number FROM burned WHERE issuer = :issuer AND series = :series
    AND type IN (SELECT value FROM json_each(:types))
    UNION ALL SELECT first, last FROM skipped WHERE issuer = :issuer AND series = :series AND type = :type
    UNION ALL SELECT 0, 0 UNION ALL SELECT :end, :end)"""

_HOLES = f"""SELECT until + 1 AS first, next - 1 AS last FROM (
    SELECT max(last) OVER (ORDER BY first, last) AS until, lead(first) OVER (ORDER BY first, last) AS next
    FROM {_TAKEN}) WHERE next > until + 1 ORDER BY first DESC"""

_UNDONE = """SELECT number, status, reason, changed_at, id FROM documents WHERE issuer = :issuer AND series = :series
    AND type IN (SELECT value FROM json_each(:types)) AND status IN ('voided', 'rejected')
    ORDER BY number DESC LIMIT :most"""

_BURNED = """SELECT b.number, b.reason, b.at, d.id FROM burned b JOIN documents d ON d.seq = b.document
    WHERE b.issuer = :issuer AND b.series = :series AND b.type IN (SELECT value FROM json_each(:types))
    ORDER BY b.number DESC"""

_SKIPPED = "SELECT first, last, reason, at FROM skipped WHERE issuer = :issuer AND series = :series AND type = :type"

_STATES = """SELECT status, count(*) AS many FROM documents WHERE issuer = :issuer AND series = :series
    AND type IN (SELECT value FROM json_each(:types)) GROUP BY status"""


def numbers(db: Connection, most: int) -> list[Numbers]:
    """Every series, with at most so many of the numbers that stand on no valid document."""
    lanes = db.execute(
        "SELECT l.*, i.country FROM lanes l JOIN issuers i ON i.name = l.issuer ORDER BY l.issuer, l.type, l.series"
    ).fetchall()
    return [_numbers(db, lane, most) for lane in lanes]


def _numbers(db: Connection, lane: Row, most: int) -> Numbers:
    types = json.dumps(country_named(lane["country"]).types_of(lane["type"]))
    asked = {"issuer": lane["issuer"], "series": lane["series"], "type": lane["type"], "types": types,
             "end": lane["last"] + 1, "most": most}  # fmt: skip
    states = {row["status"]: int(row["many"]) for row in db.execute(_STATES, asked)}
    holes = [Lost(row["first"], row["last"], Fate.MISSING, "") for row in db.execute(_HOLES, asked)]
    skipped = [
        Lost(row["first"], row["last"], Fate.SKIPPED, row["reason"], maybe_moment(row["at"]))
        for row in db.execute(_SKIPPED, asked)
    ]
    burned = [_one(row, Fate.BURNED, row["at"]) for row in db.execute(_BURNED, asked)]
    undone = [_one(row, Fate(row["status"]), row["changed_at"]) for row in db.execute(_UNDONE, asked)]
    counts = (
        (Fate.VOIDED, states.get("voided", 0)), (Fate.REJECTED, states.get("rejected", 0)), (Fate.BURNED, len(burned)),
        (Fate.SKIPPED, sum(each.many for each in skipped)), (Fate.MISSING, sum(each.many for each in holes)),
    )  # fmt: skip
    used = sum(many for status, many in states.items() if status not in ("voided", "rejected"))
    found = sorted([*holes, *skipped, *burned, *undone], key=lambda each: (each.fate is not Fate.MISSING, -each.first))
    return Numbers(lane["issuer"], lane["type"], lane["series"], lane["last"], used, counts, tuple(found[:most]))


def _one(row: Row, fate: Fate, at: str) -> Lost:
    return Lost(row["number"], row["number"], fate, row["reason"], maybe_moment(at), row["id"])
