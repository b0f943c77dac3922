"""Promises of whose turn it is: the nearest legal deadline first, nobody starves, and no lane loses its order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random

import pytest

from app.domain.traits import Memory
from app.store import turns
from app.store.codec import stamp
from app.store.sqlite import Connection
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer

MANY = 24
LANES = ("tienda:receipt:001", "tienda:invoice:001", "tienda:receipt:002")


@pytest.fixture(scope="module")
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        found.sell(MANY)
        yield found


def shuffle(made: Bench, seed: int) -> None:
    """Every document in some lane, of some moment, due at some time; here and there one that is only asked about."""
    dice, now = Random(seed), made.clock.now()

    def work(db: Connection) -> None:
        for seq in range(1, MANY + 1):
            dated = now - timedelta(hours=dice.randint(0, 80))
            due_at = now + timedelta(minutes=dice.choice((-90, -30, -5, 0, 0, 0, 20)))
            status = dice.choice(("queued",) * 4 + ("submitted",))
            db.execute("UPDATE documents SET deadline = ?, status = ? WHERE seq = ?",
                       (stamp(dated + timedelta(hours=72)), status, seq))  # fmt: skip
            db.execute("UPDATE outbox SET lane = ?, lane_at = ?, due_at = ?, state = 'ready' WHERE document = ?",
                       (dice.choice(LANES), stamp(dated), stamp(due_at), seq))  # fmt: skip

    made.store.write(work).result()


def rows(made: Bench) -> dict[int, dict[str, str]]:
    """What the planner may know of every document, by its row number."""
    query = """SELECT o.document, o.lane, o.lane_at, o.due_at, o.state, d.status, d.deadline
        FROM outbox o JOIN documents d ON d.seq = o.document"""
    return made.store.read(lambda db: {row["document"]: dict(row) for row in db.execute(query)})


def due(made: Bench, limit: int, *, laned: bool = False) -> list[int]:
    now = made.clock.now()
    found = made.store.read(lambda db: turns.due(db, "conteo", now, limit, laned=laned))
    return [each.document_seq for each in found]


@pytest.mark.parametrize("seed", range(25))
def test_of_what_is_due_the_nearest_legal_deadline_leaves_first(made: Bench, seed: int) -> None:
    shuffle(made, seed)
    known, now = rows(made), stamp(made.clock.now())
    ready = [seq for seq, row in known.items() if row["due_at"] <= now]
    waiting = sorted((seq for seq in ready if known[seq]["status"] == "queued"), key=lambda s: known[s]["deadline"])
    by_moment = sorted(ready, key=lambda seq: (known[seq]["due_at"], seq))
    for limit in (1, 3, 7, MANY):
        found = due(made, limit)
        taken = [seq for seq in found if known[seq]["status"] == "queued"]
        pressed = [known[seq]["deadline"] for seq in waiting[: len(taken)]]
        assert [known[seq]["deadline"] for seq in taken] == pressed
        turn = [known[seq]["status"] for seq in by_moment[:limit]]
        assert [known[seq]["status"] for seq in found] == turn, "questions keep the turns of their moments"


@pytest.mark.parametrize("seed", range(8))
def test_nobody_starves_whatever_the_deadlines_are(made: Bench, seed: int) -> None:
    shuffle(made, seed)
    now = stamp(made.clock.now())
    left = {seq for seq, row in rows(made).items() if row["due_at"] <= now}
    rounds = 0
    while found := due(made, 3):
        rounds += 1
        marks = ",".join(map(str, found))
        made.store.write(lambda db, m=marks: db.execute(  # type: ignore[misc]
            f"UPDATE outbox SET state = 'done' WHERE document IN ({m})")).result()  # fmt: skip
        left -= set(found)
    assert left == set()
    assert rounds <= -(-MANY // 3)


@pytest.mark.parametrize("seed", range(8))
def test_the_nearest_deadline_never_breaks_the_order_of_a_lane(made: Bench, seed: int) -> None:
    shuffle(made, seed)
    known = rows(made)
    found = [seq for seq in due(made, MANY, laned=True) if known[seq]["status"] == "queued"]
    for lane in LANES:
        own = [seq for seq in found if known[seq]["lane"] == lane]
        order = sorted((s for s in known if known[s]["lane"] == lane), key=lambda s: (known[s]["lane_at"], s))
        assert own == order[: len(own)], "nothing in a lane leaves before what comes earlier in it"
    assert [known[seq]["deadline"] for seq in found] == sorted(known[seq]["deadline"] for seq in found)


def test_a_sale_of_another_day_that_is_brought_in_late_overtakes_what_has_more_time(made: Bench) -> None:
    """It comes last into the queue, and its deadline ends first."""
    shuffle(made, 0)
    now = made.clock.now()

    def work(db: Connection) -> None:
        for seq in range(1, MANY + 1):
            hours = 1 if seq == MANY else 70
            db.execute("UPDATE documents SET status = 'queued', deadline = ? WHERE seq = ?",
                       (stamp(now + timedelta(hours=hours)), seq))  # fmt: skip
            db.execute("UPDATE outbox SET lane = ?, lane_at = ?, due_at = ?, state = 'ready' WHERE document = ?",
                       (LANES[0], stamp(now + timedelta(hours=hours - 72)), stamp(now), seq))  # fmt: skip

    made.store.write(work).result()
    assert due(made, 1) == [MANY]
