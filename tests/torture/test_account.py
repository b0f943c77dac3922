"""Promises about the figures of many runs: nothing is counted twice, nothing that failed, and a finding stays told."""

from __future__ import annotations

import time
from typing import Any

import pytest

from app.store import database
from tests.fire.branch import branch
from tests.fire.ordeal import Ordeal
from tests.torture import account, crews
from tests.torture.__main__ import LAYERS, chosen_of, report
from tests.torture.publish import BEGIN, END, dice, publish
from tests.torture.report import Budget, Finding, Result, note, stories
from tests.torture.tallies import Log


def layer(name: str, counted: int, *, reached: int = 0, found: str = "") -> dict[str, Any]:
    findings = [{"what": found, "again": "", "point": found}] if found else []
    counts = {account.SUMMED[name]: counted, "points": 100}
    return {"layer": "L", "title": name, "name": name, "verdict": "failed" if found else "passed", "missing": "",
            "counts": counts, "reached": reached, "findings": findings}  # fmt: skip


def run(seed: int, *layers: dict[str, Any], commit: str = "abc") -> dict[str, Any]:
    return {"date": "2026-11-20T10:00:00", "commit": commit, "seed": seed, "seconds": 600.0, "machine": "Linux",
            "python": "3.11", "sqlite": "3.53", "worlds": 1, "dice": 0, "bound_95": None,
            "layers": list(layers)}  # fmt: skip


def entered(*reports: dict[str, Any], code: str = "p1", holds: bool = False) -> list[account.Run]:
    runs: list[account.Run] = []
    for said in reports:
        runs = account.entered(runs, said, code, lambda *_: holds)
    return runs


def test_a_seed_is_counted_once_with_the_run_that_came_furthest() -> None:
    runs = entered(run(1, layer("seeds", 50)), run(1, layer("seeds", 80)), run(2, layer("seeds", 7)))
    assert account.sums(runs)["seeds"] == (2, 87, 0, 0)


def test_a_layer_that_failed_adds_nothing_and_its_finding_stays_told() -> None:
    runs = entered(run(1, layer("fuzz", 1000, found="pdf:7")), run(2, layer("fuzz", 300)))
    assert account.sums(runs)["fuzz"] == (1, 300, 1, 0)


def test_a_finding_is_mended_when_its_replay_holds_and_not_before() -> None:
    failed = run(1, layer("fuzz", 1000, found="pdf:7"))
    assert account.sums(entered(failed, run(2, layer("fuzz", 300)), holds=True))["fuzz"] == (1, 300, 1, 1)
    later = entered(failed, run(2, layer("kills", 5), commit="def" * 9), holds=True)
    assert later[0]["layers"]["fuzz"]["findings"][0]["mended"] == "defdefdefdef"


def test_the_rest_begins_where_runs_of_the_same_program_have_come_to() -> None:
    runs = entered(run(1, layer("pairs", 40, reached=40)), run(2, layer("pairs", 30, reached=70)))
    assert account.place(runs, "pairs", "p1") == 70
    assert account.place(runs, "pairs", "another program") == 0
    assert account.place(runs, "pairs", "") == 0
    assert account.sums(runs)["pairs"] == (2, 70, 0, 0)
    assert "70 of 100 points" in account.table(runs)


def test_a_place_that_was_reached_with_a_finding_is_not_reached() -> None:
    runs = entered(run(1, layer("pairs", 40, reached=40, found="fabo/lost,late/0a")))
    assert account.place(runs, "pairs", "p1") == 0


def test_the_page_shows_this_run_and_the_sum_of_all(tmp_path: Any) -> None:
    page, said = tmp_path / "page.md", run(3, layer("kills", 5))
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    publish(said, page, account.table(entered(run(1, layer("kills", 9)), said)))
    text = page.read_text(encoding="utf-8")
    assert "| kills | hit | 2 | 14 | 0 | 0 |" in text
    assert text.startswith("before\n")
    assert text.endswith(f"{END}\nafter\n")
    assert "old" not in text


def test_what_is_kept_is_read_again(tmp_path: Any) -> None:
    file, runs = tmp_path / "account.json", entered(run(1, layer("seeds", 50)))
    assert account.known(file) == []
    account.keep(runs, file)
    assert account.known(file) == runs


def test_layers_with_an_end_share_the_time_first_and_dice_come_last() -> None:
    names = [each.name for each in chosen_of(None, long=True)]
    assert set(names[:4]) == set(account.WHOLE)
    assert names[-1] == "seeds"
    assert {each.name for each in LAYERS} - set(names) == {"teeth", "mutants"}
    assert {each.name for each in LAYERS} == set(account.SUMMED)
    assert [each.name for each in chosen_of(["mutants"], long=False)] == ["mutants"]


def test_each_broken_promise_is_told_in_the_report_by_its_name() -> None:
    whats = [
        "fabo/1/harsh: a sale was lost or doubled", "several documents for one sale: ['a']", "nobody's turn: x",
        "authorized here, unknown there: x", "documents of no sale: [1]", "diario.xlsx: mail, base64+1",
        "cut at 7, torn: 1 acknowledged sales are gone", "it fell",
    ]  # fmt: skip
    assert stories(whats) == {"lost or doubled": 1, "lost": 1, "doubled": 1, "silent": 1, "lies": 1, "wrong sale": 1,
                              "secrets": 1, "other": 1}  # fmt: skip
    assert set(stories([]).values()) == {0}


def test_no_finding_is_told_of_nowhere_or_twice_whatever_its_words_are() -> None:
    whats = ["lost and doubled, alive there: x", "a sentence that nobody foresaw", "", "never ends; person's turn"]
    assert sum(stories(whats).values()) == len(whats)


def told(*results: Result) -> dict[str, Any]:
    return report(list(results), 1, 1.0)


def dice_of(worlds: int, *findings: Finding) -> Result:
    return Result("L3", "worlds", {"worlds": worlds}, findings=list(findings), name="seeds")


def test_only_worlds_that_were_drawn_by_chance_bound_the_chance_of_a_failure() -> None:
    said = told(Result("L2", "pairs", {"worlds": 9_000}, name="pairs"), dice_of(300))
    assert (said["worlds"], said["dice"], said["bound_95"]) == (9_300, 300, 0.01)
    assert dice(said).startswith("300 worlds of dice without a failure bound the chance of one below 0.01 ")
    assert " below 0.009 (" in dice(told(dice_of(364)))
    assert "nothing bounds" in dice(told(Result("L2", "pairs", {"worlds": 9_000}, name="pairs")))


def test_no_bound_is_printed_beside_a_finding() -> None:
    said = told(dice_of(300, Finding("it fell", "")))
    assert said["bound_95"] is None
    assert dice(said).startswith("1 found among the worlds of dice")
    assert "without a failure" not in dice(said)


def test_the_journal_is_told_as_an_open_database_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told()["journal"] == ("wal, synchronous FULL" if database.WAL_IS_SAFE else "delete, synchronous EXTRA")
    monkeypatch.setattr(database, "WAL_IS_SAFE", False)
    assert told()["journal"] == "delete, synchronous EXTRA"


def test_the_same_options_that_two_cores_drew_are_one_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "CORES", 2)
    says = "import json; print(json.dumps({'counts': {}, 'wrong': [], 'done': 0, 'drawn': ['a', WHICH]}))"
    words = ["timeit", "-n", "1", "-r", "1", "-s", says.replace("WHICH", "'b'"), "--"]
    found = crews.run(Result("L3", "worlds"), words, Budget(1, 1, time.monotonic, time.monotonic()), "seeds")
    assert (found.findings, found.details["option sets"]) == ([], 2)


def test_the_most_calls_of_a_document_are_those_of_the_one_that_needed_most() -> None:
    """Two sales, of which the first has three lost answers: the mean of both would tell of neither."""
    with branch(1) as made:
        trial = Ordeal(made, "conteo", 1, harsh=False)
        made.practice.faults(trial.provider).change({"chances": [], "script": ["lost"] * 3, "seed": 1})
        trial._sell("a")
        made.drain(900)
        trial._sell("b")
        trial._peace()
        tally = trial.tally()
    log = Log()
    log.add(tally, "dice")
    calls = made.lines["conteo"].calls.total()
    assert (tally.sales, calls) == (2, tally.calls["calls"])
    assert calls / 2 < log.details["most calls of a document"] <= calls


def test_of_what_is_the_most_of_all_the_programs_of_a_layer_are_not_added_up() -> None:
    result = Result("L3", "worlds")
    for many in (3, 7, 5):
        note(result.details, "most calls of a document", many)
        note(result.details, "fault lost", many)
    assert result.as_json()["details"] == {"fault lost": 15, "most calls of a document": 7}
