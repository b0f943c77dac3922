"""Who stands before their own locked door: a copy on another computer, where no PIN can be right. Hashes no PIN."""

from hmac import compare_digest

from app.domain.errors import Refused
from app.domain.people import Person, Right
from app.domain.record import replace
from app.people import OLD_TOO, Stamp, note
from app.store import journal, people
from app.store.people import Hashed
from app.store.sqlite import Connection


def stranded(db: Connection, mark: str) -> list[Person]:
    """Who may change people, when no PIN of theirs can be right: all were made with another pepper than this `mark`'s.

    So it is after a copy came back on another computer. Empty: one of them can enter as always.
    """
    rulers = [each for each in people.every(db) if each.active and Right.PEOPLE in each.role.rights]
    kept = [people.hashed(db, each.name) for each in rulers]
    return [] if any(each is not None and compare_digest(each.pepper, mark) for each in kept) else rulers


def begin_anew(db: Connection, name: str, pin: Hashed, stamp: Stamp) -> Person:
    """A first PIN under this computer's pepper for one of the `stranded`, who have none to prove themselves with."""
    found = {each.name.casefold(): each for each in stranded(db, pin.pepper)}
    person = found.get(name.strip().casefold())
    if person is None:
        raise Refused("pin", OLD_TOO)
    people.set_pin(db, person.name, pin, stamp.now)
    note(db, stamp, journal.Fact(person.name, "pin_begun", person.name, {}))
    return replace(person, failures=0)
