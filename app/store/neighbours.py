"""What our own calls can have done to a number: used it, or not yet. Reads attempts; knows no provider and no rule."""

from app.store.sqlite import Connection

_CANNOT_HAVE_ARRIVED = ("", "unreachable", "throttled", "not_allowed")
_NO_ANSWER = ("unknown", "unavailable", "interrupted")
_TAKEN = frozenset({"authorized", "accepted", "simulated", "rejected"})

AROUND = 4
"""How many numbers on each side are looked at."""


def vouch(db: Connection, document_seq: int) -> bool:
    """May "I have this number already" be about this document, after the provider has said it more than once?

    Yes, when an earlier call with the same bytes may have arrived. Where the very first one was answered so (the
    network delivered it twice, or the number is a stranger's), the numbers around it decide: more of them were taken
    from us, at once or after a silence, than met the same. Whole runs of used numbers are a wrong start or a second
    till in our series.
    """
    row = db.execute(
        """SELECT a.payload_sha256 AS bytes, d.issuer, d.series, d.number FROM attempts a
        JOIN outbox o ON o.seq = a.entry JOIN documents d ON d.seq = o.document
        WHERE o.document = ? AND a.call = 'submit' ORDER BY a.seq DESC LIMIT 1""",
        (document_seq,),
    ).fetchone()
    if row is None:
        return False
    if _heard(db, document_seq, row["bytes"])[:1] != ["exists"]:
        return True
    found = db.execute(
        "SELECT seq FROM documents WHERE issuer = ? AND series = ? AND number BETWEEN ? AND ? AND seq <> ?",
        (row["issuer"], row["series"], row["number"] - AROUND, row["number"] + AROUND, document_seq),
    ).fetchall()
    near = [_heard(db, each["seq"]) for each in found]
    used = [words for words in near if words[:1] == ["exists"]]
    ours = [words for words in near if words not in used and (_TAKEN | {"exists"}) & set(words)]
    return len(ours) > len(used)


def crossing(db: Connection, document_seq: int) -> bool:
    """Were there several sendings without an answer of their own, the last one among them?"""
    lost = [word in _NO_ANSWER for word in _heard(db, document_seq)]
    return sum(lost) > 1 and lost[-1]


def _heard(db: Connection, document_seq: int, sent: str | None = None) -> list[str]:
    """What the calls that may have arrived brought, oldest first; only those with these bytes where some are named."""
    rows = db.execute(
        """SELECT a.outcome FROM attempts a JOIN outbox o ON o.seq = a.entry
        WHERE o.document = ? AND a.call = 'submit' AND (? IS NULL OR a.payload_sha256 = ?) ORDER BY a.seq""",
        (document_seq, sent, sent),
    )
    words = [row["outcome"].partition(":")[0] for row in rows]
    return [word for word in words if word not in _CANNOT_HAVE_ARRIVED]
