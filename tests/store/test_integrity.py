"""What `verify` finds of a past that somebody edited behind the program's back, and what only a printed Z tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.cash import Closing
from app.store import journal
from app.store.sqlite import Connection
from tests.counters import ANYBODY, Counter, usd

CHANGED = "no coincide con lo que se guardó al vender"
EDITS = (
    ("UPDATE payments SET method = 'debit_card'", CHANGED),
    ("UPDATE payments SET received_minor = 9999", CHANGED),
    ("UPDATE payments SET reference = 'otra'", CHANGED),
    ("UPDATE lines SET description = 'Agua'", CHANGED),
    ("UPDATE lines SET quantity = '1'", CHANGED),
    ("UPDATE sales SET cashier = 'luis'", CHANGED),
    ("UPDATE sales SET cashier = 'luis'", "no está en el diario con ese cajero y ese total"),
    ("UPDATE sales SET sold_at = '2020-01-01T00:00:00.000000Z'", CHANGED),
)


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    return Counter(tmp_path)


def editor(till: Counter) -> Connection:
    """Whoever edits the file is not stopped by its triggers."""
    writer = till.fragile._writer
    assert writer is not None
    writer.execute("PRAGMA foreign_keys = OFF")
    for trigger in writer.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        writer.execute(f'DROP TRIGGER "{trigger[0]}"')
    return writer


@pytest.mark.parametrize(("edit", "sentence"), EDITS)
def test_a_sale_that_says_something_else_than_its_document_or_the_journal_is_found(
    till: Counter, edit: str, sentence: str
) -> None:
    till.sell(("2", "7"), ("1", "10"), payments=[{"method": "cash", "amount": "25.73", "received": "30.00"}])
    assert till.shop.problems() == []
    editor(till).execute(edit)
    assert any(sentence in each for each in till.shop.problems())


def z(till: Counter) -> Closing:
    """A day of one sale, closed."""
    till.shop.drawer.open([usd("10")], ANYBODY)
    till.sell()
    return till.shop.drawer.close([usd("23.38")], ANYBODY)


def test_a_cut_tail_is_found_by_what_is_left_of_what_it_told(till: Counter) -> None:
    z(till)
    till.sell()
    editor(till).execute("DELETE FROM journal WHERE seq > 2")
    found = " ".join(till.shop.problems())
    assert "no está en el diario" in found
    assert "la Z 1 de la caja 01 no es la que está en el diario" in found


def test_a_tail_cut_with_all_that_it_told_verifies_and_only_the_printed_z_tells(till: Counter) -> None:
    """Nothing else outside remembers how far the journal had come. What is sold afterwards does not mend its seal."""
    z(till)
    before = till.one("SELECT max(seq) FROM journal")
    printed = z(till).anchor
    writer = editor(till)
    writer.execute("DELETE FROM journal WHERE seq > ?", (before,))
    for table, key in (("closings", "z"), ("payments", "sale"), ("lines", "sale"), ("outbox", "document"),
                       ("documents", "sale"), ("sales", "seq")):  # fmt: skip
        writer.execute(f"DELETE FROM {table} WHERE {key} > 1")
    writer.execute("UPDATE lanes SET last = 1")
    assert till.shop.problems() == []
    assert till.fragile.read(journal.head) != printed
    while till.fragile.read(journal.head)[0] < printed[0]:
        till.sell()
    assert till.shop.problems() == []
    assert till.one("SELECT mac FROM journal WHERE seq = ?", printed[0]) != printed[1]
