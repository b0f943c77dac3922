"""What a benchmark is made of is what the program writes: a copied document has the rows of one that was sold."""

from __future__ import annotations

import pytest

from app.runtime import Shop
from app.runtime.finding import Finding
from app.store import documents, integrity
from app.store.sqlite import Connection
from tests.bench import copied, shelf

COPIES = 4


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    made = shelf.till(tmp_path_factory.mktemp("rows") / "till", 100, documents=shelf.SOLD + COPIES)
    made.close()
    return Shop(made.folder, practice=True)


def rows(db: Connection, document: int) -> dict[str, list[dict[str, object]]]:
    found = {
        table: [dict(row) for row in db.execute(f"SELECT * FROM {table} WHERE {where} ORDER BY 1, 2", (document,))]
        for table, where in copied.PARTS.items()
    }
    facts = "SELECT * FROM journal WHERE subject IN (SELECT id FROM documents WHERE seq = ?1 UNION SELECT s.id FROM " \
            "sales s JOIN documents d ON d.sale = s.seq WHERE d.seq = ?1) ORDER BY seq"  # fmt: skip
    return {**found, "journal": [dict(row) for row in db.execute(facts, (document,))]}


def alike(one: object, other: object) -> bool:
    """The same kind, and of texts about as much; what stays empty in the one stays empty in the other."""
    if not isinstance(one, str | bytes) or not isinstance(other, str | bytes):
        return type(one) is type(other)
    return bool(one) == bool(other) and abs(len(one) - len(other)) <= 64


def test_a_copied_document_has_as_many_rows_of_the_same_shape_as_one_that_was_sold_and_sent(till: Shop) -> None:
    real, copy = (till.store.read(lambda db, seq=seq: rows(db, seq)) for seq in (1, shelf.SOLD + 1))  # type: ignore[misc]
    assert len(real["outbox"]) == len(real["attempts"]) == len(real["journal"]) == 2
    for table, due in real.items():
        assert len(due) == len(copy[table]), table
        for one, other in zip(due, copy[table], strict=True):
            assert [name for name in one if not alike(one[name], other[name])] == [], table


def test_copies_are_told_from_real_ones_by_no_check_of_the_program(till: Shop) -> None:
    assert till.store.read(lambda db: integrity.problems(db, till.seal, till.folder)) == []


def test_a_copy_is_read_as_a_document_and_found_by_its_number(till: Shop) -> None:
    document, standing = till.store.read(lambda db: documents.load(db, shelf.SOLD + COPIES))
    assert document.number == shelf.SOLD + COPIES
    assert (len(document.lines), standing.status) == (5, "authorized")
    number = f"001-{shelf.SOLD + COPIES:010}"
    assert [row.number_text for row in Finding(till.store).find(number).documents] == [number]
