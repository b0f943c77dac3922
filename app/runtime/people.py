"""The people counter: PINs, roles, approvals. A PIN is compared outside of any transaction and is kept nowhere."""

import math
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import TypeVar

from app import approvals, people, stranded, tries
from app.domain.errors import Refused
from app.domain.people import ROLES, Right, checked_pin, role_named
from app.domain.people import Actor as Actor
from app.domain.people import Approval as Approval
from app.domain.people import Ask as Ask
from app.domain.people import Person as Person
from app.domain.people import Role as Role
from app.people import SALT_LENGTH, Stamp
from app.ports import Clock, Ids
from app.store import journal, shop
from app.store import people as rows
from app.store.people import Hashed
from app.store.sqlite import Connection
from app.store.store import Store
from app.vault import Vault

T = TypeVar("T")

_PEPPER = "pin_pepper"
_PEPPER_LENGTH = 52
"""Base-32 characters: 260 bits."""


class People:
    """Who works here. While nobody was entered, the till asks nobody and everybody may do everything."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, seal: journal.Seal, vault: Vault) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._seal = seal
        self._vault = vault
        self._looked = False

    def known(self) -> bool:
        """Was anybody entered, so that people must say who they are?"""
        return self._store.read(rows.any_known)

    def all(self) -> list[Person]:
        """Everybody, those who left too."""
        return self._store.read(rows.every)

    def roles(self) -> list[Role]:
        """The roles with the rights that this shop gives them."""
        return self._store.read(rows.roles)

    def may(self, actor: Actor, right: Right) -> bool:
        """Has this person the right, without anybody's approval?"""
        return self._store.read(lambda db: people.may(db, actor.name, right))

    def discount_limit(self, name: str) -> Decimal:
        """The highest discount in percent that this person gives without a supervisor."""
        return self._store.read(lambda db: approvals.discount_limit(db, name))

    def enter(self, name: str, pin: str) -> Person:
        """Who this is. Every try is counted before it is made; Refused says how long to wait or who unlocks."""
        known = self._store.read(lambda db: rows.hashed(db, name.strip()))
        if known is not None:
            people.check_pepper(known, self._pepper())
        self._begin()
        kept = self._store.write(lambda db: tries.spend_try(db, name, self._clock.monotonic), urgent=True).result()
        right = self._is_right(pin, kept)
        stamp = self._stamp()
        person = self._store.write(lambda db: tries.settle_try(db, name, right, stamp), urgent=True).result()
        if person is None:
            raise Refused("pin", people.WRONG)
        return person

    def take_till(self, name: str, pin: str) -> Person:
        """Somebody proves who they are and stands at the till from now on; open sales stay with the till."""
        person = self.enter(name, pin)
        self._write(lambda db, stamp: people.take_till(db, person, stamp))
        return person

    def seconds_to_wait(self, name: str) -> int:
        """How long until a next PIN of this person is looked at; 0: at once."""
        self._begin()

        def work(db: Connection) -> timedelta:
            person = rows.find(db, name)
            return tries.left_to_wait(db, person, self._clock.monotonic()) if person else timedelta(0)

        return math.ceil(self._store.read(work).total_seconds())

    def approvers(self, right: Right, asker: str) -> list[Person]:
        """Who may say yes to this: has both rights, works here, is not locked, and is not who asks."""
        return [
            each for each in self.all()
            if each.active and not each.locked and {Right.APPROVE, right} <= each.role.rights
            and each.name.casefold() != asker.strip().casefold()
        ]  # fmt: skip

    def approve(self, approver: str, pin: str, ask: Ask) -> Approval:
        """A supervisor proves who they are and approves one action of somebody else."""
        person = self.enter(approver, pin)
        return self._write(lambda db, stamp: people.approve(db, person, ask, stamp))

    def add(self, name: str, role: str, pin: str, actor: Actor) -> Person:
        """Somebody new; the first one is the owner."""
        wanted, kept = Person(name, role_named(role)), self._hashed(pin)
        return self._write(lambda db, stamp: people.add(db, wanted, kept, actor, stamp))

    def change(self, name: str, role: str, actor: Actor, *, active: bool = True) -> Person:
        """Another role, or gone (`active` false), or back."""
        wanted = Person(name, role_named(role), active)
        return self._write(lambda db, stamp: people.change(db, wanted, actor, stamp))

    def set_pin(self, name: str, pin: str, actor: Actor) -> None:
        """Another PIN for somebody else, by one who may."""
        if actor.name.strip().casefold() == name.strip().casefold():
            raise Refused("pin", people.OLD_TOO)
        kept = self._hashed(pin)
        self._write(lambda db, stamp: people.set_pin(db, name, kept, actor, stamp))

    def change_own_pin(self, name: str, old: str, new: str) -> None:
        """Another PIN for oneself."""
        person = self.enter(name, old)
        kept = self._hashed(new)
        self._write(lambda db, stamp: people.set_pin(db, person.name, kept, Actor(person.name), stamp))

    def stranded(self) -> list[Person]:
        """Who may set a PIN anew without the old one: a copy came back on another computer, and nobody can enter."""
        mark = people.pepper_mark(self._pepper())
        return self._store.read(lambda db: stranded.stranded(db, mark))

    def begin_anew(self, name: str, pin: str) -> Person:
        """The first PIN of somebody who may change people, where all were made on another computer."""
        kept = self._hashed(pin)
        return self._write(lambda db, stamp: stranded.begin_anew(db, name, kept, stamp))

    def unlock(self, name: str, actor: Actor) -> Person:
        """Let somebody try again after too many wrong PINs."""
        return self._write(lambda db, stamp: people.unlock(db, name, actor, stamp))

    def set_card(self, name: str, code: str, actor: Actor) -> None:
        """Which card names this person at the scanner; empty: none. The PIN is still asked for."""
        self._write(lambda db, stamp: people.set_card(db, name, code, actor, stamp))

    def card_of(self, name: str) -> str:
        """A person's card; empty where there is none."""
        return self._store.read(lambda db: rows.card_of(db, name))

    def by_card(self, code: str) -> Person | None:
        """Whose card was scanned; None when it is nobody's, or of somebody who left."""
        person = self._store.read(lambda db: rows.by_card(db, code))
        return person if person is not None and person.active else None

    def set_rights(self, role: Role, actor: Actor) -> Role:
        """Other rights, or another discount limit, for a role."""
        if role.name not in ROLES:
            role_named(role.name)
        return self._write(lambda db, stamp: people.set_rights(db, role, actor, stamp))

    def _begin(self) -> None:
        """Once in a process, which no restart of the machine outlives; nobody waits for what is written."""
        if not self._looked and self._store.read(lambda db: tries.is_older(db, self._clock.monotonic())):
            self._store.write(lambda db: tries.count_from_the_start(db, self._clock.monotonic()), urgent=True)
        self._looked = True

    def _is_right(self, pin: str, kept: Hashed | None) -> bool:
        """An unknown name takes as long as a wrong PIN."""
        if kept is None:
            people.hashed_pin(pin, "nobody", b"nobody")
            return False
        return people.is_right(pin, kept, self._pepper())

    def _hashed(self, pin: str) -> Hashed:
        return people.hashed_pin(checked_pin(pin), self._ids.code(SALT_LENGTH), self._pepper())

    def _pepper(self) -> bytes:
        return self._vault.ensure(_PEPPER, lambda: self._ids.code(_PEPPER_LENGTH)).encode()

    def _stamp(self) -> Stamp:
        till = self._store.read(lambda db: shop.setting(db, "till", "till", "01"))
        return Stamp(self._clock.now(), self._ids, self._seal, till)

    def _write(self, work: Callable[[Connection, Stamp], T]) -> T:
        stamp = self._stamp()
        return self._store.write(lambda db: work(db, stamp), urgent=True).result()
