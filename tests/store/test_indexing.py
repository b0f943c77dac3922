"""Promises of the search index: late or not, every document is found by the words that it has now, and by no others."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.views import DocumentFilter, Product
from app.runtime import Shop
from app.store import customers, documents, finding, indexing, tickets
from app.store.sqlite import Connection
from app.store.store import Store
from tests.bench import shelf

FOUND = shelf.SOLD + 2


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Shop]:
    """All its documents are in the index."""
    made = shelf.till(tmp_path / "till", documents=FOUND)
    yield made
    made.close()


def sell(till: Shop, name: str) -> int:
    """The row number of a new document, which is not in the index yet."""
    buyer = {"name": name, "tax_id": "8-730-241", "tax_id_kind": "auto"}
    form = {**shelf.sale(900), "cart": f"cart {name}", "customer": buyer}
    del form["payments"]
    receipt = till.selling.checkout(till.selling.read(form)).result()
    return till.store.read(lambda db: documents.seq_of(db, receipt.document.id))


def authorize(till: Shop, seq: int, code: str) -> None:
    till.store.write(
        lambda db: db.execute(
            "UPDATE documents SET status = 'authorized', authorization = ? WHERE seq = ?", (code, seq)
        )
    ).result()


def asked(db: Connection, text: str) -> tuple[list[int], list[int]]:
    """What the list and the search box find."""
    return list(documents.ids(db, DocumentFilter(text=text))), finding.documents(db, text, 20)


def both(till: Shop, text: str) -> list[int]:
    listed, sought = till.store.read(lambda db: asked(db, text))
    assert listed == sought
    return listed


def catch_up(till: Shop) -> None:
    while till.store.read(lambda db: indexing.is_late(db, 1)):
        till.store.write(indexing.catch_up).result()


@pytest.mark.parametrize("late", [True, False])
def test_a_document_is_found_at_once_and_after_it_came_to_the_index(till: Shop, late: bool) -> None:
    seq = sell(till, "Ñandú Quintero")
    assert seq == FOUND + 1
    if not late:
        catch_up(till)
    for text in ("nandu", "quintero ña", "8-730-241"):
        assert both(till, text) == [seq], text
    assert both(till, "quintero wyoming") == []
    document, _ = till.store.read(lambda db: documents.load(db, seq))
    assert document.customer is not None
    buyer, number = document.customer, document.number_text
    assert till.store.read(lambda db: customers.history(db, buyer, 5)) == [seq]
    assert till.store.read(lambda db: tickets.last_of(db, buyer.tax_id)) == seq
    assert both(till, number)[0] == seq


def test_what_changed_is_found_by_its_new_words_and_no_longer_by_the_old_ones(till: Shop) -> None:
    old = both(till, "FE001-00042")
    assert old == [FOUND]
    for code in ("CUFE-ALFA", "CUFE-BETA"):
        authorize(till, 4, code)
    assert (both(till, "cufe-alfa"), both(till, "cufe-beta")) == ([], [4])
    catch_up(till)
    assert (both(till, "cufe-alfa"), both(till, "cufe-beta")) == ([], [4])
    assert till.store.read(lambda db: db.execute("SELECT count(*) FROM outdated").fetchone()[0]) == 0


def test_new_and_changed_ones_come_newest_first(till: Shop) -> None:
    sold = [sell(till, "Beltrán Uno"), sell(till, "Beltrán Dos")]
    catch_up(till)
    authorize(till, sold[0], "FERIA-9")
    third = sell(till, "Beltrán Tres")
    assert both(till, "beltran") == [third, sold[1], sold[0]]
    authorize(till, third, "FERIA-10")
    assert both(till, "beltran feria") == [third, sold[0]]


@pytest.mark.parametrize("asks", ["newest", "list", "exactly", "customer"])
def test_a_document_that_comes_to_the_index_while_somebody_searches_is_found_once(till: Shop, asks: str) -> None:
    """Between any two statements of the search the writer may bring it there."""
    for nth in range(1, 5):
        found_once(till, asks, f"Quintero{nth}", nth)


def found_once(till: Shop, asks: str, name: str, nth: int) -> None:
    seq = sell(till, name)
    document, _ = till.store.read(lambda db: documents.load(db, seq))
    assert document.customer is not None
    number, buyer, began = document.number_text, document.customer, list[str]()

    def search(db: Connection) -> list[int]:
        match asks:
            case "newest":
                return indexing.newest(db, name, 5)
            case "list":
                return list(documents.ids(db, DocumentFilter(text=name)))
            case "exactly":
                return finding._exactly(db, number)
        return customers.history(db, buyer, 9)

    def interrupted(db: Connection) -> list[int]:
        db.set_trace_callback(begins)
        try:
            return search(db)
        finally:
            db.set_trace_callback(None)

    def begins(statement: str) -> None:
        if statement.startswith("SELECT"):
            began.append(statement)
            if len(began) == nth:
                till.store.write(indexing.catch_up).result()

    assert till.store.read(interrupted).count(seq) == 1
    assert till.store.read(search).count(seq) == 1


def test_a_search_reads_only_the_documents_that_the_index_lacks(till: Shop) -> None:
    """Not all of them: a shop has millions, and each letter that is typed asks."""

    def plan(db: Connection) -> list[str]:
        return [row["detail"] for row in db.execute(f"EXPLAIN QUERY PLAN {indexing._UNINDEXED}")]

    steps = till.store.read(plan)
    assert steps
    assert not [step for step in steps if step.startswith("SCAN documents")]


def test_the_index_holds_the_words_of_every_document_in_the_end(till: Shop) -> None:
    sell(till, "Última")
    authorize(till, 2, "FE-CAMBIADA")
    catch_up(till)
    whole = "INSERT INTO documents_fts (documents_fts, rank) VALUES ('integrity-check', 1)"
    till.store.write(lambda db: db.execute(whole)).result()  # raises where it says anything else than the rows


def test_the_writer_brings_documents_to_the_index_when_it_brings_the_log_home(till: Shop) -> None:
    for number in range(indexing.ENOUGH - 1):
        sell(till, f"Cliente {number}")
    till.close()
    with_few = Store(till.folder)
    assert not with_few.read(indexing.is_late)
    with_few.close()
    inline = Store(till.folder, inline=True)
    inline._checkpoint()
    assert inline.read(lambda db: indexing.is_late(db, indexing.ENOUGH - 1)), "too few for a flush of their own"
    inline._checkpoint(enough=5)
    assert not inline.read(lambda db: indexing.is_late(db, 1))
    inline.close()


def test_products_begin_with_what_is_typed_before_others_hold_it(till: Shop) -> None:
    names = ("Pan de agua", "Agua mineral", "Jabón de agua", "Aguacate")
    for number, name in enumerate(names):
        till.goods.save_product(Product(f"A{number}", name, Decimal(1), "7"))
    assert [each.description for each in till.goods.search_products("agua")] == [
        "Agua mineral", "Aguacate", "Pan de agua", "Jabón de agua",
    ]  # fmt: skip
    assert [each.description for each in till.goods.search_products("agua min")] == ["Agua mineral"]
    assert till.goods.search_products("¶agua", 1)[0].description == "Agua mineral", "a mark that is typed is none"
