"""Promises of what the command line says of health, outages, second thoughts and a till that was taken over."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.health import _pulse_form
from app.domain.health import Line, Pulse
from tests.cli.tills import SALE, Till, practice_server
from ui.health import words


def test_a_till_that_called_nobody_has_no_figures_no_outage_and_no_heir(tmp_path: Path) -> None:
    till = Till(tmp_path).furnish()
    assert [till.ok(name) for name in ("health", "outages", "takeover")] == [[], [], []]
    assert till.ok("delay") == {"seconds": 0}


@pytest.mark.parametrize(("calls", "answered", "state"), [(0, 0, "no_calls"), (1, 0, "silent"), (2, 1, "answers")])
def test_a_provider_that_never_answered_is_not_one_that_was_never_called(calls: int, answered: int, state: str) -> None:
    told = Pulse("conteo", "Conteo", calls, answered, None, None, Line(None, None, 0, 1))
    assert _pulse_form(told)["state"] == state
    assert words.state(told) == {"no_calls": "Sin llamadas", "silent": "No contesta", "answers": "Contesta"}[state]


def test_a_delay_holds_the_next_sale_and_the_queue_says_when_each_ends(tmp_path: Path) -> None:
    till = Till(tmp_path).furnish()
    assert till.ok("delay", "120") == {"seconds": 120}
    till.ok("sell", "-", given=SALE)
    (entry,) = till.ok("outbox", "--by-deadline")
    assert entry["due_at"] < entry["deadline"]
    assert till.ok("sync", "--once", status=0)["calls"] == 0
    assert "900" in till("delay", "901").err
    assert till.ok("delay", "0") == {"seconds": 0}


def test_the_disk_of_a_dead_till_is_taken_once_and_it_refuses_from_then_on(tmp_path: Path) -> None:
    living, dead = Till(tmp_path / "living").furnish(), Till(tmp_path / "dead").furnish()
    dead.ok("sell", "-", given=SALE)
    done = living.ok("takeover", str(dead.data))
    assert (done["queued"], done["in_doubt"], done["certain"], done["signed"]) == (1, 1, True, True)
    (heir,) = living.ok("takeover")
    assert (heir["folder"], heir["documents"]["queued"]) == (done["folder"], 1)
    assert "tomó" in living("takeover", str(dead.data)).err
    assert "Otra caja" in dead("sync", "--once").err
    assert "la tomó otra" in dead("sell", "-", given={**SALE, "cart": "another"}).err


def test_what_the_dead_till_had_sent_without_an_answer_is_in_the_ledger_once(tmp_path: Path) -> None:
    """Half of the answers are lost; the other till borrows its secrets, asks first, and the old folder awakes."""
    with practice_server("conteo.lost:0.5") as server:
        living, dead = (Till(tmp_path / name).furnish().connect(server) for name in ("living", "dead"))
        sold = dead.ok("sell", "-", given=[{**SALE, "cart": f"c{at}"} for at in range(6)])
        dead("sync", "--once")
        calls = "".join(dead("document", each["document"]).out for each in sold)
        assert "sin respuesta (" in calls
        assert "unknown" not in calls
        done = living.ok("takeover", str(dead.data))
        assert done["secrets"] >= 1
        ended = living("--data", done["folder"], "sync", "--until-idle", "--max-seconds", "30", "--json")
        assert (ended.status, ended.json["documents"]["authorized"]) == (0, 6)
        assert dead("sync", "--until-idle", "--max-seconds", "5").status == 1
        assert len(server.ledger()) == 6
