"""Promises of the journal: whoever edits, removes, moves or adds a line is noticed; a cut tail by its anchor only."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from app.store import journal
from app.store.sqlite import Connection
from app.store.store import Store

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
LINES, EDITS = 60, 1000
KEY = secrets.token_bytes(32)
SEAL = journal.Seal(lambda: KEY)
COLUMNS = ("at", "who", "what", "subject", "body", "mac")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path, inline=True)

    def write(db: Connection) -> None:
        for number in range(LINES):
            fact = journal.Fact(f"ana{number % 3}", "sale", f"s{number}", {"total": f"{number}.50", "note": "ñ"})
            journal.write(db, SEAL, fact, NOW + timedelta(minutes=number))

    made.write(write).result()
    yield made
    made.close()


class Undo(Exception):
    """The edit is taken back."""


def freely(db: Connection) -> None:
    """Whoever edits the file is not stopped by its triggers."""
    for trigger in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{trigger[0]}"')


def noticed(store: Store, edit: Callable[[Connection], object]) -> bool:
    """Is an edit seen by the check? It is taken back afterwards."""
    found = list[bool]()

    def work(db: Connection) -> None:
        freely(db)
        edit(db)
        found.append(journal.verify(db, SEAL) is not None)
        raise Undo

    with pytest.raises(Undo):
        store.write(work).result()
    return found[0]


def test_an_honest_journal_verifies(store: Store) -> None:
    assert store.read(lambda db: journal.verify(db, SEAL)) is None


def test_no_edit_of_any_line_goes_unnoticed(store: Store) -> None:
    dice = Random(7)
    for _ in range(EDITS):
        line, column = dice.randint(1, LINES), dice.choice(COLUMNS)

        def edit(db: Connection, line: int = line, column: str = column) -> None:
            old = db.execute(f"SELECT {column} FROM journal WHERE seq = ?", (line,)).fetchone()[0]
            at = dice.randrange(len(old))
            new = old[:at] + chr((ord(old[at]) + 1) % 0x500 or 65) + old[at + 1 :]
            db.execute(f"UPDATE journal SET {column} = ? WHERE seq = ?", (new, line))

        assert noticed(store, edit), (line, column)


def test_a_line_cannot_be_removed_moved_or_added_unseen(store: Store) -> None:
    assert noticed(store, lambda db: db.execute("DELETE FROM journal WHERE seq = 30"))

    def closed_up(db: Connection) -> None:
        db.execute("DELETE FROM journal WHERE seq = 30")
        for seq in range(31, LINES + 1):
            db.execute("UPDATE journal SET seq = ? WHERE seq = ?", (seq - 1, seq))

    def swapped(db: Connection) -> None:
        db.execute("UPDATE journal SET seq = 1000 WHERE seq = 10")
        db.execute("UPDATE journal SET seq = 10 WHERE seq = 11")
        db.execute("UPDATE journal SET seq = 11 WHERE seq = 1000")

    def added(db: Connection) -> None:
        stranger = journal.Seal(lambda: b"another key")
        journal.write(db, stranger, journal.Fact("ana", "sale", "s", {}), NOW)

    assert noticed(store, closed_up)
    assert noticed(store, swapped)
    assert noticed(store, added)


def test_a_cut_tail_verifies_and_is_noticed_by_its_anchor_for_ever(store: Store) -> None:
    """The chain says nothing of what follows its last line; what is written later never gets the printed seal."""
    anchor = store.read(journal.head)
    assert (anchor[0], len(anchor[1])) == (LINES, 64)

    def work(db: Connection) -> None:
        freely(db)
        db.execute("DELETE FROM journal WHERE seq > 50")
        assert journal.verify(db, SEAL) is None
        assert journal.head(db) != anchor
        for number in range(20):
            journal.write(db, SEAL, journal.Fact("ana", "sale", f"t{number}", {}), NOW + timedelta(days=1))
        assert journal.verify(db, SEAL) is None
        assert db.execute("SELECT mac FROM journal WHERE seq = ?", (LINES,)).fetchone()[0] != anchor[1]
        raise Undo

    with pytest.raises(Undo):
        store.write(work).result()


def test_before_a_new_key_the_lines_are_still_counted(store: Store) -> None:
    def restored(db: Connection) -> None:
        fact = journal.Fact("ana", journal.RESTORED, "TTTT", {"journal_key": "new"})
        journal.write(db, SEAL, fact, NOW + timedelta(days=1))

    store.write(restored).result()
    assert store.read(lambda db: journal.verify(db, SEAL)) is None
    assert noticed(store, lambda db: db.execute("DELETE FROM journal WHERE seq = 3"))
