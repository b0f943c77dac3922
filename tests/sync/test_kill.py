"""Killed at any moment, a till has every sale that it acknowledged, none twice, and the provider no more than that."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.tills import ROOT, SALE, Till, practice_server

LIVES = 50
"""Per lane of the test below, which runs twice: a hundred in all."""

FAULTS = ("conteo.lost:0.05", "conteo.slow=0.05:0.3", "conteo.timeout_after:0.05", "conteo.html_500_after:0.05",
          "conteo.pending=0.5:0.1", "conteo.garbage:0.05")  # fmt: skip

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are forked")


class Nursery:
    """The process that gives life after life to the till of one folder."""

    def __init__(self, till: Till) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("victim.py")), str(till.data)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, bufsize=1, env={**till.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT,
        )  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin, self._process.stdout

    def one_life(self, name: str, seconds: float) -> list[str]:
        """The carts that this life acknowledged before it was killed."""
        self._in.write(f"{name}\n")
        born, pid = self._out.readline().split()
        assert born == "born"
        time.sleep(seconds)
        os.kill(int(pid), signal.SIGKILL)
        said = list(iter(self._out.readline, "end\n"))
        assert "" not in said
        assert all(line.startswith("sold ") for line in said), said
        return [line.split()[1] for line in said]

    def close(self) -> None:
        self._in.close()
        self._process.wait(10)
        self._out.close()


def stored(till: Till, query: str) -> list[str]:
    with closing(sqlite3.connect(till.data / "mostrador.db")) as db:
        return [row[0] for row in db.execute(query)]


@pytest.mark.timeout(170)
@pytest.mark.parametrize("lane", [1, 2])
def test_a_till_killed_at_any_moment_loses_no_sale_and_doubles_none(tmp_path: Path, lane: int) -> None:
    till, dice, acknowledged, ledger = Till(tmp_path).furnish(), random.Random(lane), list[str](), tmp_path / "ledger"
    with practice_server(*FAULTS, ledger=ledger) as server:
        till.connect(server, timeout="0.5")
        nursery = Nursery(till)
        for life in range(LIVES):
            seconds = dice.choice([0.03, 0.15, 0.4, 0.7]) * dice.random() + 0.02
            acknowledged += nursery.one_life(f"{lane}-{life}", seconds)
        nursery.close()
    assert len(acknowledged) > 10
    carts = stored(till, "SELECT cart FROM sales")
    assert set(acknowledged) <= set(carts)
    assert len(carts) == len(set(carts)) <= len(acknowledged) + LIVES  # at most one per life was not yet told
    assert till.ok("verify") == {"ok": True, "problems": []}
    with practice_server(ledger=ledger, port=int(server.address.rsplit(":", 1)[1])) as server:
        deliver(till)
        book = [row["reference"] for row in server.ledger()]
    assert sorted(book) == sorted(stored(till, "SELECT reference FROM documents"))
    assert stored(till, "SELECT id FROM documents WHERE status <> 'authorized'") == []
    assert stored(till, "SELECT id FROM attempts WHERE outcome = ''") == []
    assert till.ok("verify") == {"ok": True, "problems": []}


def deliver(till: Till) -> None:
    """The rest of the day, without faults; what waits for a person is tried again."""
    for _ in range(3):
        answer = till("batch", "--max-seconds", "60", "--json").json
        waiting = till.ok("outbox", "--needs-person")
        if not waiting and answer["idle"]:
            return
        for entry in waiting:
            till.ok("retry", entry["document"])


@pytest.mark.timeout(120)
def test_a_till_killed_while_it_is_founded_opens_again(tmp_path: Path) -> None:
    dice = random.Random(3)
    for number in range(12):
        till = Till(tmp_path / str(number))
        words = [sys.executable, "-m", "app", "issuer", "add", "otra", "--country", "PA", "--tax-id", "8-730-241",
                 "--legal-name", "Otra"]  # fmt: skip
        with subprocess.Popen(words, env=till.environ, cwd=ROOT, stdout=subprocess.DEVNULL) as founder:
            while not till.data.exists() and founder.poll() is None:
                time.sleep(0.001)
            time.sleep(dice.random() * 0.1)
            founder.kill()
        till.furnish()
        assert till.ok("sell", "-", given={**SALE, "issuer": "tienda"})["number"].endswith("1")
        assert till.ok("verify")["ok"]
