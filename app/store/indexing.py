"""The search index of documents, written some at a time when nobody waits, and what it does not have yet. Knows no
screen: whoever searches is given both as one."""

import json
from collections.abc import Iterable

from app.store.search import MOST_WORDS, match_words, words
from app.store.sqlite import Connection, Row

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
FEW = 64
"""Documents that are looked at one by one rather than to walk through those of every other word as well."""
SHORTEST = 4
"""Letters of a word that may be rare."""
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
    few = of_rare_word(db, text)
    if few is None:
        rows = [row[0] for row in db.execute(f"{_INDEXED} ORDER BY rowid DESC LIMIT ?", (match, limit))]
    else:
        texts = db.execute(f"SELECT seq, {_WORDS} FROM documents WHERE seq IN (SELECT value FROM json_each(?))", (few,))
        rows = _having(texts, text)
    return sorted({*late, *rows}, reverse=True)[:limit]


def of_rare_word(db: Connection, text: str) -> str | None:
    """The indexed documents with one word of `text`, as a JSON list, if there is a word that few have; None: none is.

    A document's number, or its reference, has one word of its own, mostly the last, beside those of all others ("001",
    a year, a day), and the index would walk through these for every question.
    """
    for word in reversed(words(text)[:MOST_WORDS]):
        if len(word) >= SHORTEST:
            found = db.execute(f"{_INDEXED} LIMIT ?", (match_words(word), FEW + 1)).fetchall()
            if len(found) <= FEW:
                return json.dumps([row[0] for row in found])
    return None


def unindexed(db: Connection, text: str) -> list[int]:
    """The documents that the index lacks or knows by other words, if they have every word of `text`; newest first."""
    return _having(db.execute(_UNINDEXED), text)


def _having(rows: Iterable[Row], text: str) -> list[int]:
    """Those of these rows (a number, then texts) that have every word of `text`."""
    asked = list(dict.fromkeys(words(text)))[:MOST_WORDS]
    found = []
    for seq, *texts in rows:
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
