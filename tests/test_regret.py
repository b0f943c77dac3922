"""Promises of the time to regret a document: within it an undoing never reaches anybody, and no law is missed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.outbox import State
from app.domain.pause import Pause
from app.domain.regret import LONGEST, SPARE, checked, held, leaves_at
from app.domain.traits import Memory
from app.providers.registry import provider_class
from app.store import documents, pauses, regret, shop
from app.verdicts import Stamp, Verdict
from tests.sync.bench import SEAL, Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import START as NOW
from tests.sync.timewarp import run


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        found.store.write(lambda db: shop.set_setting(db, "till", regret.SECONDS, "60")).result()
        yield found


def verdict(made: Bench, what: str, *words: str) -> None:
    stamp = Stamp(SEAL, "ana", made.clock.now(), lambda name: provider_class(name).traits)
    made.store.write(lambda db: getattr(Verdict(db, stamp), what)(*words)).result()


def test_what_is_voided_in_time_never_leaves(made: Bench) -> None:
    (document,) = made.sell()
    run(made.loop, made.drain(59))
    verdict(made, "void", document, "se equivocó")
    run(made.loop, made.drain(3600))
    assert (made.betrayer.calls, made.status(document)) == ([], Status.VOIDED)


def test_it_leaves_by_itself_when_the_time_is_over_and_not_before(made: Bench) -> None:
    (document,) = made.sell()
    entry = made.entry(document)
    assert held(entry, NOW) == timedelta(seconds=60)
    run(made.loop, made.drain(59))
    assert made.betrayer.calls == []
    assert run(made.loop, made.drain(30))
    assert made.status(document) is Status.AUTHORIZED
    assert held(made.entry(document), made.clock.now()) == timedelta(0)


def test_one_word_of_a_person_sends_it_now(made: Bench) -> None:
    (document,) = made.sell()
    verdict(made, "retry", document)
    run(made.loop, made.drain(1))
    assert made.status(document) is Status.AUTHORIZED


def test_a_provider_that_works_again_does_not_shorten_it(made: Bench) -> None:
    now = made.clock.now()
    blocked = Pause("conteo", now + timedelta(minutes=30), True, "credenciales", "not_allowed:http_401")
    made.store.write(lambda db: pauses.put(db, blocked, now)).result()
    (document,) = made.sell()
    made.store.write(lambda db: pauses.lift(db, "conteo", now)).result()
    entry = made.entry(document)
    assert (entry.state, held(entry, now)) == (State.READY, timedelta(seconds=60))


def test_a_provider_that_is_asked_whether_it_works_again_is_not_asked_with_it(made: Bench) -> None:
    now = made.clock.now()
    blocked = Pause("conteo", now, True, "credenciales", "not_allowed:http_401")
    made.store.write(lambda db: pauses.put(db, blocked, now)).result()
    (document,) = made.sell()
    run(made.loop, made.drain(59))
    assert made.betrayer.calls == []
    assert run(made.loop, made.drain(30))
    assert made.status(document) is Status.AUTHORIZED


def test_nothing_is_held_back_where_the_law_leaves_no_time(made: Bench) -> None:
    near = NOW + SPARE + timedelta(seconds=59)
    assert leaves_at(NOW, 60, near) == NOW
    assert leaves_at(NOW, 60, near + timedelta(seconds=1)) == NOW + timedelta(seconds=60)
    assert leaves_at(NOW, 60, None) == NOW + timedelta(seconds=60)
    assert leaves_at(NOW, 10**6, None) == NOW + timedelta(seconds=LONGEST)
    (document,) = made.sell()
    seq = made.store.read(lambda db: documents.seq_of(db, document))
    made.store.write(lambda db: db.execute("UPDATE outbox SET due_at = created_at")).result()
    made.store.write(lambda db: regret.hold(db, seq, near, NOW)).result()
    assert made.entry(document).due_at == NOW


def test_from_the_factory_on_nothing_waits() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (document,) = made.sell()
        assert held(made.entry(document), NOW) == timedelta(0)


def test_only_whole_seconds_up_to_a_quarter_of_an_hour_are_taken() -> None:
    assert [checked(text) for text in ("", "0", " 42 ", "900")] == [0, 0, 42, 900]
    for text in ("-1", "901", "1.5", "mucho", "٣", "000000"):
        with pytest.raises(Refused, match="900"):
            checked(text)
