"""Promises of packed texts: every letter comes back, rows of before are read as before, damage is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.outbox import Kind
from app.domain.views import DocumentFilter
from app.runtime import Shop
from app.store import documents, outbox
from app.store.codec import document_text
from app.store.packing import pack, unpack
from app.store.sqlite import Connection
from tests.bench import shelf


@pytest.mark.parametrize("text", ["", "ñ", '{"a":"Café 12,50"}', '"net":""' * 5000, "\x00\U0001f600"])
def test_what_was_packed_comes_back_letter_by_letter(text: str) -> None:
    assert unpack(pack(text)) == text


def test_what_an_earlier_form_packed_comes_back_as_well() -> None:
    text = '{"totals":{"lines":[{"amount":"1.00"}]}}'
    assert unpack(b"\x02" + pack(text)[1:]) == text


def test_a_damaged_or_unknown_text_is_never_taken_for_whole() -> None:
    packed = pack('{"total":"12.50","lines":[]}')
    for wrong in (packed[:-1], packed[:1], b"\x07" + packed[1:], packed[:5] + b"\xff\xff" + packed[7:]):
        with pytest.raises(ValueError, match=r"damaged|cut short|newer|codec"):
            unpack(wrong)


def test_a_snapshot_takes_a_fourth_of_its_text_and_prints_the_same(tmp_path: Path) -> None:
    made = shelf.till(tmp_path / "till", documents=40)
    document, _ = made.store.read(lambda db: documents.load(db, 7))
    length = made.store.read(lambda db: db.execute("SELECT length(packed) FROM documents WHERE seq = 7").fetchone()[0])
    assert length < len(document_text(document).encode()) / 4
    assert made.problems() == []
    made.close()


def test_what_an_earlier_version_wrote_as_text_is_read_as_before(tmp_path: Path) -> None:
    made = shelf.till(tmp_path / "till", documents=40)
    before = made.papers.rows([3])
    document, standing = made.store.read(lambda db: documents.load(db, 3))

    def as_it_was(db: Connection) -> None:
        db.execute("UPDATE documents SET packed = x'', snapshot = ? WHERE seq = 3", (document_text(document),))
        db.execute("UPDATE outbox SET packed = x'', payload = '{\"a\":1}' WHERE document = 3")

    made.store.write(as_it_was).result()
    assert made.store.read(lambda db: documents.load(db, 3)) == (document, standing)
    entry = made.store.read(lambda db: outbox.of_document(db, 3, Kind.SUBMIT))
    assert entry is not None
    assert entry.payload == '{"a":1}'
    assert made.papers.rows([3]) == before
    assert len(made.papers.ids(DocumentFilter())) == 40
    made.close()


def test_a_list_of_sales_is_one_transaction_and_a_refused_one_leaves_none(tmp_path: Path) -> None:
    made: Shop = shelf.till(tmp_path / "till")
    wishes = [{key: value for key, value in shelf.sale(n).items() if key != "payments"} for n in range(3)]
    quotes = [made.selling.quote(made.selling.read(wish)) for wish in wishes]
    receipts = made.selling.checkout_many(quotes).result()
    assert [receipt.document.number for receipt in receipts] == [1, 2, 3]
    again = made.selling.checkout_many(quotes).result()
    assert [receipt.document.id for receipt in again] == [receipt.document.id for receipt in receipts]
    assert all(receipt.repeated for receipt in again)
    made.close()
