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


@pytest.mark.parametrize("words", [("restore", "x", "--last", "F001"), ("restore", "x", "--jump", "-3")])
def test_wrong_words_are_refused(till: Till, words: tuple[str, ...]) -> None:
    assert till(*words).status in (1, 2)
