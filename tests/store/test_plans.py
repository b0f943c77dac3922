"""Promises of speed: no question of counter, engine or screens walks a whole table, however many years it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.views import DocumentFilter
from app.runtime import Shop
from app.store import attention, catalogue, customers, documents, outbox, sales, tally, tickets, turns
from app.store.sqlite import Connection
from tests.bench import shelf

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
LARGE = {"sales", "lines", "payments", "documents", "outbox", "attempts", "journal", "products", "customers", "facts"}
WALKS = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
NAMES = re.compile(
    r"\b(?:FROM|JOIN)\s+(\w+)(?:\s+(?:AS\s+)?(?!WHERE|JOIN|ORDER|GROUP|ON|LEFT|CROSS|USING|LIMIT)(\w+))?", re.I
)


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    made = shelf.till(tmp_path_factory.mktemp("plans") / "till", 60, 60, 400)
    yield made
    made.close()


def walked(db: Connection, ask: Callable[[Connection], object], *, finds: bool = True) -> list[str]:
    """The statements of a question that walk through a table that grows, with the table. `finds`: it stops at what it
    wanted, where it is limited to some rows."""
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    ask(db)
    db.set_trace_callback(None)
    parts = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'"
    partial = {row[0] for row in db.execute(parts)}  # of what is open: short, however long the table
    found = []
    for statement in asked:
        if not statement.lstrip().upper().startswith(("SELECT", "WITH", "UPDATE")):
            continue
        plan = [row["detail"] for row in db.execute(f"EXPLAIN QUERY PLAN {statement}")]
        if finds and " LIMIT " in statement and not any("TEMP B-TREE" in step for step in plan):
            continue  # it stops at the first rows
        of = {alias or name: name for name, alias in NAMES.findall(statement)}
        for step in plan:
            walk = WALKS.match(step)
            if walk and of.get(walk[1], walk[1]) in LARGE and walk[2] not in partial:
                found.append(f"{step}: {' '.join(statement.split())[:200]}")
    return found


QUESTIONS: dict[str, Callable[[Connection], object]] = {
    "the last sale": sales.last_sale,
    "a cart": lambda db: sales.by_cart(db, "c7"),
    "counts": lambda db: attention.counts(db, NOW),
    "what needs a person": attention.needs_person,
    "what is open": attention.open_entries,
    "what is in the air": outbox.sending,
    "whose turn": lambda db: turns.due(db, "conteo", NOW, 5),
    "whose turn in lanes": lambda db: turns.due(db, "conteo", NOW, 5, laned=True),
    "who is owed": turns.providers_with_debts,
    "the next moment": lambda db: tally.next_moment(db, NOW),
    "a page of documents": lambda db: documents.page(db, DocumentFilter(), 50),
    "a document": lambda db: documents.load(db, 200),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_question_walks_through_a_table_that_grows(till: Shop, name: str) -> None:
    assert till.store.read(lambda db: walked(db, QUESTIONS[name])) == []


@pytest.mark.parametrize("code", ["7450000000019", "F001-9", "FE0120000155596713"])
def test_a_code_that_nobody_knows_is_looked_for_in_no_whole_table(till: Shop, code: str) -> None:
    asks: list[Callable[[Connection], object]] = [
        lambda db: catalogue.find_by_code(db, code), lambda db: customers.find_by_code(db, code),
        lambda db: tickets.find(db, code), lambda db: documents.refuse_taken(db, code, 0),
    ]  # fmt: skip
    assert [walk for ask in asks for walk in till.store.read(lambda db, ask=ask: walked(db, ask, finds=False))] == []  # type: ignore[misc]


def test_a_walk_would_be_seen(till: Shop) -> None:
    def ask(db: Connection) -> None:
        db.execute("SELECT * FROM outbox WHERE reason = ?", ("x",))

    assert till.store.read(lambda db: walked(db, ask))


def test_every_document_is_in_the_list_once_newest_first(till: Shop) -> None:
    ids = till.papers.ids(DocumentFilter())
    stored = till.store.read(lambda db: [row[0] for row in db.execute("SELECT seq FROM documents ORDER BY seq DESC")])
    assert list(ids) == stored


def test_counts_kept_while_documents_move_are_those_of_the_rows(till: Shop, tmp_path: Path) -> None:
    def rows(db: Connection) -> dict[str, int]:
        every = db.execute("SELECT status, count(*) FROM documents WHERE status <> 'queued' GROUP BY status")
        return dict(every.fetchall())

    def kept(db: Connection) -> dict[str, int]:
        return {row[0]: row[1] for row in db.execute("SELECT status, documents FROM standings") if row[1]}

    till.store.write(lambda db: db.execute("UPDATE documents SET status = 'rejected' WHERE seq IN (7, 9)")).result()
    till.store.write(lambda db: db.execute("UPDATE documents SET status = 'voided' WHERE seq = 9")).result()
    assert till.store.read(kept) == till.store.read(rows)
