"""Promises of a restored till: no number, Z or cart of before comes again; a copy is put back whole or not at all."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.backup.restoring import ASIDE, Stated, _stated, restore
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.store import fence, integrity, numbering, pdfs, shop
from app.store.lease import EngineLock
from tests.copies import bring_back, copy, furnish, ground
from tests.sync.bench import SEAL, Bench, bench
from tests.sync.betrayer import Betrayer


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Bench]:
    with bench(Betrayer(Memory.NUMBERED)) as found:
        yield furnish(found)


def _problems(made: Bench) -> list[str]:
    return made.store.read(lambda db: integrity.problems(db, SEAL, made.folder))


def _numbers(made: Bench) -> list[int]:
    return made.store.read(lambda db: [row[0] for row in db.execute("SELECT number FROM documents ORDER BY seq")])


def _references(made: Bench) -> set[str]:
    return made.store.read(lambda db: {row[0] for row in db.execute("SELECT reference FROM documents")})


def test_no_number_reference_or_z_of_before_comes_again(made: Bench, tmp_path: Path) -> None:
    made.sell(2)
    copy(made, tmp_path / "copy.zip")
    made.sell(3)
    used = _references(made)
    restored = bring_back(made, tmp_path / "copy.zip")
    assert (restored.fenced.skipped, restored.lost) == (3, 3)
    epoch = made.store.read(lambda db: db.execute("SELECT epoch FROM till").fetchone()[0])
    assert epoch == "T" * 4
    made.sell(1)
    assert _numbers(made) == [1, 2, 6]
    (lost,) = made.store.read(lambda db: numbering.numbers(db, 9))[0].lost
    assert (lost.first, lost.last, lost.why) == (3, 5, "usados después de la copia que se restauró")
    assert len(_references(made) - used) == 1
    assert _problems(made) == []


def test_a_copy_of_an_open_window_is_not_taken_for_one_that_fell(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    made.store.write(lambda db: shop.set_setting(db, "till", "window_open", "true")).result()
    copy(made, tmp_path / "copy.zip")
    bring_back(made, tmp_path / "copy.zip")
    assert made.store.read(lambda db: shop.setting(db, "till", "window_open", "")) == ""


def test_the_skip_of_a_restoration_is_itself_kept_by_the_next(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    copy(made, tmp_path / "early.zip")
    made.sell(4)
    bring_back(made, tmp_path / "early.zip")
    made.sell(1)
    bring_back(made, tmp_path / "early.zip")
    made.sell(1)
    assert _numbers(made) == [1, 7]
    assert _problems(made) == []


def test_a_cart_that_was_sold_after_the_copy_is_not_charged_again(made: Bench, tmp_path: Path) -> None:
    copy(made, tmp_path / "copy.zip")
    made.sell(1)
    (cart,) = made.store.read(lambda db: [row[0] for row in db.execute("SELECT cart FROM sales")])
    bring_back(made, tmp_path / "copy.zip")
    from app.store import sales

    with pytest.raises(Refused, match="ya se cobró"):
        made.store.write(lambda db: sales.refuse_sold_elsewhere(db, cart)).result()


def test_where_nobody_knows_what_came_after_the_numbers_must_be_stated(made: Bench, tmp_path: Path) -> None:
    made.sell(2)
    copy(made, tmp_path / "copy.zip")
    made.store.close()
    for path in made.folder.glob("mostrador.db*"):
        path.unlink()
    with pytest.raises(Refused, match=r"\(001 llegó a 2\)"):
        restore(tmp_path / "copy.zip", made.folder, ground(made, made.folder))
    assert not (made.folder / "mostrador.db").exists()
    shared = {("tienda", "invoice", "001"): 2, ("tienda", "credit_note", "001"): 5}
    with pytest.raises(Refused, match=r"\(001 llegó a 5\)"):  # one name, said once
        _stated(shared, {}, None, Stated())
    with pytest.raises(Refused, match="no es una serie"):
        restore(tmp_path / "copy.zip", made.folder, ground(made, made.folder), Stated({"F009": 7}))
    bring_back(made, tmp_path / "copy.zip", Stated({"001": 40}))
    made.sell(1)
    assert _numbers(made) == [1, 2, 41]
    assert _problems(made) == []


def test_a_damaged_copy_changes_nothing(made: Bench, tmp_path: Path) -> None:
    file = tmp_path / "copy.zip"
    made.sell(2)
    copy(made, file)
    made.sell(1)
    made.store.close()
    before = (made.folder / "mostrador.db").read_bytes()
    whole = file.read_bytes()
    for place in (40, len(whole) // 3, len(whole) // 2, 2 * len(whole) // 3, len(whole) - 30):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        _refused(file, made)
    file.write_bytes(whole[: len(whole) // 2])
    _refused(file, made)
    file.write_bytes(b"no es una copia")
    _refused(file, made)
    assert (made.folder / "mostrador.db").read_bytes() == before
    assert sorted(path.name for path in made.folder.iterdir() if "restaura" in path.name) == []
    file.write_bytes(whole)
    bring_back(made, file)


def _refused(file: Path, made: Bench) -> None:
    with pytest.raises((Refused, Trouble)) as refused:
        restore(file, made.folder, ground(made, made.folder))
    assert str(refused.value).endswith((".", "»."))


def test_a_copy_whose_journal_was_altered_is_refused(made: Bench, tmp_path: Path) -> None:
    import hashlib
    import json
    import sqlite3

    made.sell(2)
    copy(made, tmp_path / "copy.zip")
    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        form = json.loads(archive.read("manifest.json"))
        archive.extract("mostrador.db", tmp_path)
    db = sqlite3.connect(tmp_path / "mostrador.db")
    db.execute("DROP TRIGGER journal_is_append_only")
    db.execute("UPDATE journal SET body = replace(body, '13.38', '3.38') WHERE seq = 1")
    db.commit()
    db.close()
    form["database_sha256"] = hashlib.sha256((tmp_path / "mostrador.db").read_bytes()).hexdigest()
    with zipfile.ZipFile(tmp_path / "false.zip", "w") as archive:
        archive.writestr("manifest.json", json.dumps(form))
        archive.write(tmp_path / "mostrador.db", "mostrador.db")
    made.store.close()
    with pytest.raises(Refused, match="alterada"):
        restore(tmp_path / "false.zip", made.folder, ground(made, made.folder))


def test_a_till_in_use_is_not_restored_over(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    copy(made, tmp_path / "copy.zip")
    with pytest.raises(Trouble, match="ciérrela"):
        restore(tmp_path / "copy.zip", made.folder, ground(made, made.folder))
    made.store.close()
    lock = EngineLock(made.folder)
    assert lock.take()
    with pytest.raises(Trouble, match="ciérrela"):
        restore(tmp_path / "copy.zip", made.folder, ground(made, made.folder))
    lock.release()
    bring_back(made, tmp_path / "copy.zip")


def test_the_copy_of_another_till_is_refused(made: Bench, tmp_path: Path) -> None:
    with bench(Betrayer(Memory.NUMBERED)) as other:
        furnish(other).sell(1)
        other.store.write(lambda db: db.execute("UPDATE till SET installation = 'till-2'")).result()
        copy(other, tmp_path / "copy.zip")
    made.sell(1)
    made.store.close()
    with pytest.raises(Refused, match="otra caja"):
        restore(tmp_path / "copy.zip", made.folder, ground(made, made.folder))


def test_what_was_there_is_kept_aside_whole_and_private(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    copy(made, tmp_path / "copy.zip")
    made.sell(2)
    restored = bring_back(made, tmp_path / "copy.zip")
    aside = made.folder / restored.aside / "mostrador.db"
    assert restored.aside.startswith(ASIDE)
    assert len(fence.carts_of(aside)) == 3
    assert aside.stat().st_mode & 0o077 == 0


def test_a_stale_write_ahead_log_is_not_taken_for_the_restored_database_s(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    copy(made, tmp_path / "copy.zip")
    made.sell(2)
    stale = (made.folder / "mostrador.db-wal").read_bytes()
    assert stale, "a log that SQLite would take for valid beside any database"
    made.store.close()
    (made.folder / "mostrador.db").write_bytes(b"broken")
    (made.folder / "mostrador.db-wal").write_bytes(stale)
    restored = bring_back(made, tmp_path / "copy.zip", Stated(jump=5))
    assert (made.folder / restored.aside / "mostrador.db-wal").read_bytes() == stale
    assert _numbers(made) == [1]
    assert _problems(made) == []


def test_papers_come_back_from_the_copy_and_lost_ones_are_counted(made: Bench, tmp_path: Path) -> None:
    documents = made.sell(2)
    digests = [pdfs.keep(made.folder, b"%PDF-1.4 " + name.encode()) for name in documents]
    named = list(zip(digests, documents, strict=True))
    query = "UPDATE documents SET pdf_sha256 = ? WHERE id = ?"
    made.store.write(lambda db: db.executemany(query, named)).result()
    pdfs.path_of(made.folder, digests[1]).unlink()
    assert (copy(made, tmp_path / "copy.zip").papers, copy(made, tmp_path / "copy.zip").missing) == (1, 1)
    pdfs.path_of(made.folder, digests[0]).write_bytes(b"damaged")
    restored = bring_back(made, tmp_path / "copy.zip")
    assert (restored.papers, restored.missing) == (1, 1)
    assert pdfs.read(made.folder, digests[0]) == b"%PDF-1.4 " + documents[0].encode()


def test_without_the_journal_s_key_a_new_chain_begins_and_forging_that_is_seen(made: Bench, tmp_path: Path) -> None:
    made.sell(2)
    copy(made, tmp_path / "copy.zip")
    there = tmp_path / "other-machine"
    restore(tmp_path / "copy.zip", there, ground(made, there), Stated(jump=3))
    from app.store.journal import Seal
    from app.store.store import Store
    from tests.copies import vault_of

    key = vault_of(there).get("journal_key")
    assert key is not None
    seal = Seal(lambda: key.encode())
    store = Store(there, inline=True)
    try:
        assert store.read(lambda db: integrity.problems(db, seal, there)) == []
        store.write(lambda db: db.execute("DROP TRIGGER journal_is_append_only")).result()
        forged = "UPDATE journal SET body = replace(body, '\"skipped\":3', '\"skipped\":0') WHERE what = 'restored'"
        store.write(lambda db: db.execute(forged)).result()
        assert store.read(lambda db: integrity.problems(db, seal, there)) != []
    finally:
        store.close()


def test_recurring_invoices_wait_until_a_person_looked_and_open_sales_are_gone(made: Bench, tmp_path: Path) -> None:
    plan = """INSERT INTO recurring (id, issuer, title, day, sale, first_period, created_at)
        VALUES ('p', 'tienda', 'Alquiler', 1, '{}', '2026-11-01', '')"""
    made.store.write(lambda db: db.execute(plan)).result()
    made.store.write(lambda db: db.execute("INSERT INTO settings VALUES ('till', 'open_sales', '[]')")).result()
    copy(made, tmp_path / "copy.zip")
    assert bring_back(made, tmp_path / "copy.zip").fenced.plans == 1
    assert made.store.read(lambda db: db.execute("SELECT paused FROM recurring").fetchone()[0]) == 1
    assert made.store.read(lambda db: db.execute("SELECT count(*) FROM settings").fetchone()[0]) == 0


def test_a_ticket_and_a_mail_that_waited_do_not_come_out_a_second_time(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    ticket = """INSERT INTO print_jobs (id, printer, kind, subject, title, who, state, life_seconds, created_at, due_at,
        expires_at, changed_at) VALUES ('j', 'p', 'drawer', '', 'x', 'ana', 'queued', 60, '', '', '', '')"""
    mail = """INSERT INTO mails (id, document, address, who, state, created_at, due_at, expires_at, changed_at)
        VALUES ('m', 1, 'a@example.org', 'ana', 'sending', '', '', '', '')"""
    for query in (ticket, mail):
        made.store.write(lambda db, query=query: db.execute(query)).result()  # type: ignore[misc]
    copy(made, tmp_path / "copy.zip")
    bring_back(made, tmp_path / "copy.zip")
    for query in ("SELECT state FROM print_jobs", "SELECT state FROM mails"):
        assert made.store.read(lambda db, query=query: db.execute(query).fetchone()[0]) == "expired"  # type: ignore[misc]


@pytest.mark.parametrize("percent", [20, 35, 60])
def test_a_restoration_that_is_cut_short_leaves_the_till_as_it_was(percent: int, made: Bench, tmp_path: Path) -> None:
    class Cut(BaseException):
        pass

    def cut(done: int) -> None:
        if done >= percent:
            raise Cut

    made.sell(1)
    copy(made, tmp_path / "copy.zip")
    made.sell(2)
    made.store.close()
    with pytest.raises(Cut):
        restore(tmp_path / "copy.zip", made.folder, ground(made, made.folder), step=cut)
    assert len(fence.carts_of(made.folder / "mostrador.db")) == 3
    assert [path.name for path in made.folder.iterdir() if path.name.startswith(".")] == []
    assert bring_back(made, tmp_path / "copy.zip").lost == 2
