"""The search index of documents, written some at a time when nobody waits, and what it does not have yet. Knows no
screen: whoever searches is given both as one."""

import json

from app.store.search import MOST_WORDS, match_words, words
from app.store.sqlite import Connection

MANY = 1024
"""Documents that a program which never rests may leave to the next one."""
ENOUGH = 32
"""Documents worth a flush of their own, when nobody waits."""
_AT_ONCE = 512
"""Documents of one transaction: a sale that comes meanwhile waits for a few milliseconds."""

_WORDS = "number_text, reference, customer, authorization, provider_id"
_NEW = "seq > (SELECT upto FROM indexed)"
_CHANGED = f"(SELECT seq FROM outdated ORDER BY seq LIMIT {_AT_ONCE})"
_STEPS = (
    f"INSERT INTO documents_fts (documents_fts, rowid, {_WORDS}) SELECT 'delete', seq, {_WORDS} FROM outdated"
    f" WHERE seq IN {_CHANGED}",
    f"INSERT INTO documents_fts (rowid, {_WORDS}) SELECT seq, {_WORDS} FROM documents WHERE seq IN {_CHANGED}",
    f"DELETE FROM outdated WHERE seq IN {_CHANGED}",
    f"INSERT INTO documents_fts (rowid, {_WORDS}) SELECT seq, {_WORDS} FROM documents WHERE {_NEW}"
    f" ORDER BY seq LIMIT {_AT_ONCE}",
    f"""UPDATE indexed SET upto = coalesce((SELECT max(seq) FROM
        (SELECT seq FROM documents WHERE {_NEW} ORDER BY seq LIMIT {_AT_ONCE})), upto)""",
)
_LATE = f"""SELECT (SELECT count(*) FROM (SELECT 1 FROM documents WHERE {_NEW} LIMIT ?1))
    + (SELECT count(*) FROM (SELECT 1 FROM outdated LIMIT ?1))"""
_UNINDEXED = f"""SELECT seq, {_WORDS} FROM documents WHERE {_NEW} UNION ALL
    SELECT seq, {_WORDS} FROM documents WHERE seq IN (SELECT seq FROM outdated) ORDER BY seq DESC"""
"""No document is both. In two halves, each by its own numbers; together all documents would be walked through."""
_INDEXED = "SELECT rowid FROM documents_fts WHERE documents_fts MATCH ? AND rowid NOT IN (SELECT seq FROM outdated)"
HITS = f"{_INDEXED} UNION ALL SELECT value FROM json_each(?)"
"""Row numbers of documents, for IN (…)."""


def is_late(db: Connection, many: int = ENOUGH) -> bool:
    """Whether so many documents wait for the index. Looks at that many rows at most."""
    return int(db.execute(_LATE, (many,)).fetchone()[0]) >= many


def catch_up(db: Connection) -> None:
    """Take some documents into the index, the oldest first, in the caller's transaction."""
    for step in _STEPS:
        db.execute(step)


def hits(db: Connection, text: str) -> tuple[str, str] | None:
    """The values of HITS for the documents that have every word of `text`; None without a word."""
    match = match_words(text)
    return (match, json.dumps(unindexed(db, text))) if match else None


def newest(db: Connection, text: str, limit: int) -> list[int]:
    """The newest documents that have every word of `text`."""
    match = match_words(text)
    if not match:
        return []
    late = unindexed(db, text)  # asked first: what is indexed meanwhile is found twice, and not never
    rows = db.execute(f"{_INDEXED} ORDER BY rowid DESC LIMIT ?", (match, limit))
    return sorted({*late, *(row[0] for row in rows)}, reverse=True)[:limit]


def unindexed(db: Connection, text: str) -> list[int]:
    """The documents that the index lacks or knows by other words, if they have every word of `text`; newest first."""
    asked = list(dict.fromkeys(words(text)))[:MOST_WORDS]
    found = []
    for seq, *texts in db.execute(_UNINDEXED):
        had = words(" ".join(texts))
        if all(any(word.startswith(part) for word in had) for part in asked):
            found.append(seq)
    return found


def unindexed_with(db: Connection, code: str) -> list[int]:
    """The same with exactly this number, authorization, reference or name at the provider."""
    found = []
    for seq, number_text, reference, _, authorization, provider_id in db.execute(_UNINDEXED):
        if code in (number_text, reference, authorization, provider_id):
            found.append(seq)
    return found
