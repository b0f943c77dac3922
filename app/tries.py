"""How often a PIN may be guessed: every try is counted first, waits grow, the tenth locks. Compares no PIN itself."""

from collections.abc import Callable
from datetime import timedelta

from app.domain.errors import Refused
from app.domain.people import Person, Right, wait_after
from app.domain.record import replace
from app.people import Stamp
from app.store import journal, people
from app.store.people import Hashed
from app.store.sqlite import Connection

_RESTARTED = 1000
"""A last try so many milliseconds ahead of the machine's own clock was before the machine started; less is no sign."""

_LETS_IN = frozenset({Right.APPROVE, Right.PEOPLE})
"""Either lets somebody in who is locked: by a word, or with another PIN."""


def left_to_wait(db: Connection, person: Person, running: float) -> timedelta:
    """How long until this person's next try; `running`: seconds since the machine started, by its clock of `Clock`.

    A try that an earlier run of the machine saw is at least as old as this run. No clock on the wall is asked.
    """
    tried_at, at = people.tried_at(db, person.name), _milliseconds(running)
    passed = at if tried_at > at + _RESTARTED else max(0, at - tried_at)
    return max(wait_after(person.failures) - timedelta(milliseconds=passed), timedelta(0))


def count_from_the_start(db: Connection, running: float) -> None:
    """Tries of earlier runs of the machine are as old as this run: said once, or a wait would seem to begin again."""
    people.tried_at_the_start(db, _milliseconds(running) + _RESTARTED)


def is_older(db: Connection, running: float) -> bool:
    """Is there something to say of this kind?"""
    return people.tried_after(db, _milliseconds(running) + _RESTARTED)


def spend_try(db: Connection, name: str, running: Callable[[], float]) -> Hashed | None:
    """Count a try before it is made, so that no crash gives one for free; what to compare with, or Refused.

    `running` is asked in here, after whoever wrote before: an earlier moment than theirs would be another run's.
    """
    person = people.find(db, name)
    if person is None or not person.active:
        return None
    at = running()
    if person.locked and _is_shut_out(db, person):
        raise Refused(
            "pin", "{name} quedó bloqueado por demasiados PIN incorrectos; lo desbloquea un supervisor.",
            name=person.name,
        )  # fmt: skip
    left = left_to_wait(db, person, at)
    if left > timedelta(0):
        seconds = -(-left // timedelta(seconds=1))
        raise Refused("pin", "espere {seconds} segundos antes del próximo intento.", seconds=seconds)
    people.set_failures(db, person.name, person.failures + 1, _milliseconds(at))
    return people.hashed(db, person.name)


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def _is_shut_out(db: Connection, person: Person) -> bool:
    """Must somebody locked wait for somebody else? Yes while one who lets people in is not locked, or is but rules.

    Rulers whom only the locked could let in are never shut out, or nobody would ever come in again: their tries only
    get ever rarer. Everybody else waits for them.
    """
    others = [each for each in people.every(db) if each.active and each.name != person.name]
    keepers = [each for each in others if _LETS_IN & each.role.rights]
    rules = Right.PEOPLE in person.role.rights
    return any(not each.locked or (not rules and Right.PEOPLE in each.role.rights) for each in keepers)


def settle_try(db: Connection, name: str, right: bool, stamp: Stamp) -> Person | None:
    """The person when the PIN was right, and the wrong ones are forgotten; a wrong one goes into the journal."""
    person = people.find(db, name)
    if person is None or not person.active:
        return None
    if right:
        people.set_failures(db, person.name, 0)
        return replace(person, failures=0)
    fact = journal.Fact(person.name, "pin_wrong", person.name, {"failures": person.failures, "till": stamp.till})
    journal.write(db, stamp.seal, fact, stamp.now)
    return None
