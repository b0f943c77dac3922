"""Promises of `backup`, `restore` and `support` as commands: statuses, sentences, JSON, a till that goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.tills import SALE, Server, Till


def test_a_till_is_copied_restored_and_goes_on_without_a_second_document(
    till: Till, server: Server, tmp_path: Path
) -> None:
    till.connect(server)
    till.ok("sell", "-", given=SALE)
    copy = tmp_path / "copy.zip"
    made = till.ok("backup", str(copy))
    assert (made["sales"], made["queued"], made["journal_whole"]) == (1, 1, True)
    till.ok("sync", "--until-idle", "--max-seconds", "20")
    before = len(server.ledger())
    (document,) = till.ok("documents")
    assert document["status"] == "authorized"
    restored = till.ok("restore", str(copy))
    assert (restored["in_doubt"], restored["lost_sales"], restored["for_person"]) == (1, 0, 0)
    assert till.ok("documents")[0]["status"] == "queued"
    till.ok("sync", "--until-idle", "--max-seconds", "20")
    (after,) = till.ok("documents")
    assert (after["status"], after["authorization"]) == ("authorized", document["authorization"])
    assert len(server.ledger()) == before
    assert till.ok("verify")["ok"]
    assert till.ok("sell", "-", given=SALE)["reference"] != document["reference"]


def test_what_is_no_copy_is_refused_with_one_sentence(till: Till, tmp_path: Path) -> None:
    till.ok("sell", "-", given=SALE)
    (tmp_path / "false.zip").write_bytes(b"PK nothing")
    for words in (
        ("restore", str(tmp_path / "false.zip")), ("restore", str(tmp_path / "absent.zip")),
        ("backup", str(tmp_path / "absent" / "c.zip")), ("support", str(tmp_path / "absent" / "s.zip")),
        ("backup", str(tmp_path / "false.zip")),
    ):  # fmt: skip
        done = till(*words)
        assert (done.status, done.out) == (1, "")
        assert done.err.count("\n") == 1
    assert len(till.ok("documents")) == 1


def test_on_another_machine_the_numbers_must_be_stated(till: Till, tmp_path: Path) -> None:
    till.ok("sell", "-", given=SALE)
    till.ok("backup", str(tmp_path / "c.zip"))
    there = str(tmp_path / "there")
    done = till("restore", str(tmp_path / "c.zip"), "--to", there)
    assert done.status == 1
    assert "--jump" in done.err
    restored = till.ok("restore", str(tmp_path / "c.zip"), "--to", there, "--last", "001=30")
    assert (restored["skipped"], restored["lost_sales"]) == (29, None)


def test_a_series_that_began_after_the_copy_never_begins_at_one_again(till: Till, tmp_path: Path) -> None:
    """Nobody knows how far it came: it begins behind as many numbers as were left out in every other."""
    till.ok("backup", str(tmp_path / "c.zip"))
    for cart in ("a", "b"):
        assert till.ok("sell", "-", given=SALE | {"cart": cart})["number"].endswith(("1", "2"))
    there = tmp_path / "there"
    till.ok("restore", str(tmp_path / "c.zip"), "--to", str(there), "--jump", "40")
    again = Till(tmp_path)
    again.data, again.environ = there, till.environ | {"MOSTRADOR_DATA": str(there)}
    sold = [again.ok("sell", "-", given=SALE | {"cart": cart})["number"] for cart in ("c", "d")]
    assert [int(number.rpartition("-")[2]) for number in sold] == [41, 42]
    assert again.ok("verify")["ok"]


def test_a_z_number_never_comes_twice_where_numbers_are_left_out(till: Till, tmp_path: Path) -> None:
    till.ok("cash", "open", "--float", "50", "--cashier", "ana")
    till.ok("cash", "close", "50", "--cashier", "ana")
    till.ok("sell", "-", given=SALE)
    till.ok("backup", str(tmp_path / "c.zip"))
    for stated, z in (("--jump", "7"), 9), (("--last", "Z=30"), 31):
        there = tmp_path / stated[1]
        jump = stated if stated[0] == "--jump" else (*stated, "--jump", "0")
        till.ok("restore", str(tmp_path / "c.zip"), "--to", str(there), *jump)
        again = Till(tmp_path)
        again.data, again.environ = there, till.environ | {"MOSTRADOR_DATA": str(there)}
        again.ok("cash", "open", "--float", "50", "--cashier", "ana")
        assert again.ok("cash", "close", "50", "--cashier", "ana")["z"] == z


@pytest.mark.parametrize("words", [("restore", "x", "--last", "F001"), ("restore", "x", "--jump", "-3")])
def test_wrong_words_are_refused(till: Till, words: tuple[str, ...]) -> None:
    assert till(*words).status in (1, 2)
