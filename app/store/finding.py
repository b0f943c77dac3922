"""One question to everything that was sold: by number, authorization, customer or amount, newest first. Reads only."""

from decimal import Decimal

from app.domain.money import CURRENCIES, Currency
from app.store import indexing
from app.store.search import MOST_WORDS, words
from app.store.sqlite import Connection

MOST_LOOKED_AT = 50
_OF_WORDS = """SELECT d.seq FROM
    (SELECT rowid FROM documents_fts WHERE documents_fts MATCH ?2 ORDER BY rowid DESC LIMIT ?3) f
    CROSS JOIN documents d ON d.seq = f.rowid"""
_OF_LIST = "SELECT d.seq FROM json_each(?2) f CROSS JOIN documents d ON d.seq = f.value"
_EQUAL = " WHERE ?1 IN (d.number_text, d.authorization, d.reference, d.provider_id) ORDER BY d.seq DESC LIMIT 3"


def documents(db: Connection, text: str, limit: int) -> list[int]:
    """Row numbers of documents that have every word of `text`, that with exactly this number or code first."""
    if not words(text):
        return []
    found = dict.fromkeys(_exactly(db, text))
    found.update(dict.fromkeys(indexing.newest(db, text, limit)))
    return list(found)[:limit]


def of_amount(db: Connection, amount: Decimal, limit: int) -> list[int]:
    """Row numbers of the newest documents with this total, in whatever currency this till sells."""
    found: list[int] = []
    for currency in currencies(db):
        if currency.round(amount) == amount:
            rows = db.execute(
                "SELECT seq FROM documents WHERE total_minor = ? AND +currency = ? ORDER BY seq DESC LIMIT ?",
                (currency.minor(amount), currency.code, limit),
            )
            found += [row[0] for row in rows]
    return sorted(set(found), reverse=True)[:limit]


def currencies(db: Connection) -> list[Currency]:
    """Those that the last documents were in."""
    rows = db.execute("SELECT DISTINCT currency FROM (SELECT currency FROM documents ORDER BY seq DESC LIMIT 500)")
    return [CURRENCIES[row[0]] for row in rows]


def _exactly(db: Connection, text: str) -> list[int]:
    """Whole words only, so that a short number does not drown among longer ones. A word that stands in very many
    documents ("001") is no number by itself: only the newest are looked at."""
    wanted = text.strip()
    late = indexing.unindexed_with(db, wanted)
    few = indexing.of_rare_word(db, text)
    if few is None:
        whole = " AND ".join(f'"{word}"' for word in dict.fromkeys(words(text)[:MOST_WORDS]))
        rows = db.execute(f"{_OF_WORDS}{_EQUAL}", (wanted, whole, MOST_LOOKED_AT))
    else:
        rows = db.execute(f"{_OF_LIST}{_EQUAL}", (wanted, few))
    return sorted({*late, *(row[0] for row in rows)}, reverse=True)[:3]
