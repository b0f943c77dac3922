"""Promises of what is kept of an outage: when it began and ended, each call, sealed when it happened, over restarts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.domain.outage import COUNTS_FROM, Outage
from app.domain.traits import Memory
from app.store import journal, outages, shop
from tests.sync.bench import SEAL, Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import run


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield found


def every(made: Bench) -> list[Outage]:
    return made.store.read(outages.every)


def whole(made: Bench, outage: Outage) -> bool:
    return made.store.read(lambda db: outages.is_whole(db, outage))


def test_a_line_that_was_cut_is_one_outage_with_its_beginning_end_calls_and_documents(made: Bench) -> None:
    made.sell(2)
    began = made.clock.now()
    made.betrayer.script = [Trick.REFUSED_LINE] * 6
    run(made.loop, made.drain(3600))
    (outage,) = every(made)
    assert outage.provider == "conteo"
    assert timedelta(0) <= outage.since - began < timedelta(seconds=5)
    assert outage.until is not None
    assert outage.until - outage.since > COUNTS_FROM
    assert (outage.probes, outage.documents, outage.reason) == (6, 2, "sin conexión")
    calls = made.store.read(lambda db: outages.probes(db, outage))
    assert [each.outcome for each in calls] == ["unreachable"] * 6 + ["authorized"]
    named = made.store.read(lambda db: outages.affected(db, outage, made.clock.now()))
    assert [each.status for each in named] == ["authorized"] * 2
    assert whole(made, outage)
    what = made.store.read(lambda db: [row[0] for row in db.execute("SELECT what FROM journal WHERE who = 'engine'")])
    assert what.index("outage_began") < what.index("outage_ended") < what.index("document")
    assert made.store.read(lambda db: journal.verify(db, SEAL)) is None


def test_it_lasts_over_a_restart_and_is_told_while_it_lasts(made: Bench) -> None:
    made.sell(1)
    made.betrayer.script = [Trick.DOWN, Trick.DOWN]
    run(made.loop, made.drain(45))
    (lasting,) = every(made)
    assert (lasting.until, lasting.probes, lasting.documents) == (None, 2, 1)
    assert made.store.read(lambda db: outages.lasting(db, "conteo")) == lasting
    run(made.loop, made.clock.sleep(3600))
    run(made.loop, made.drain(3600))
    (ended,) = every(made)
    assert (ended.since, ended.probes, ended.reason) == (lasting.since, 2, "no disponible")
    assert ended.until is not None
    assert ended.until - ended.since > timedelta(hours=1)
    assert made.store.read(lambda db: shop.settings(db, outages.SCOPE)) == {}


def test_one_lost_answer_and_many_at_once_are_no_outage(made: Bench) -> None:
    made.sell(6)
    made.betrayer.script = [Trick.REFUSED_LINE] * 3 + [Trick.FINE] * 2 + [Trick.LOST_BEFORE, Trick.THROTTLED]
    run(made.loop, made.drain(3600))
    assert every(made) == []


def test_refused_credentials_are_an_answer(made: Bench) -> None:
    made.sell(1)
    made.betrayer.script = [Trick.NOT_ALLOWED] * 4
    run(made.loop, made.drain(2 * 3600))
    assert every(made) == []


def test_what_was_still_in_the_air_at_the_end_belongs_to_no_sum(made: Bench) -> None:
    """Its end came later; the line is about what was known then."""
    made.sell(3)
    made.betrayer.script = [Trick.REFUSED_LINE] * 6 + [Trick.SLOW, Trick.FINE, Trick.SLOW, Trick.SLOW]
    run(made.loop, made.drain(3600))
    for outage in every(made):
        assert whole(made, outage)
    assert every(made)


def test_a_call_that_was_changed_afterwards_is_found(made: Bench) -> None:
    made.sell(1)
    made.betrayer.script = [Trick.REFUSED_LINE] * 6
    run(made.loop, made.drain(3600))
    (outage,) = every(made)
    assert whole(made, outage)
    made.store.write(lambda db: db.execute("DROP TRIGGER attempts_close_once")).result()
    change = "UPDATE attempts SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 2"
    assert made.store.write(lambda db: db.execute(change).rowcount).result() == 1
    assert not whole(made, outage)
