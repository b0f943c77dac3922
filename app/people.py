"""Who works here and what they may do: PINs, rights, one-time approvals. Inside the caller's transaction; no wire."""

import hashlib
import hmac
from datetime import datetime
from decimal import Decimal

from app.domain.errors import Refused, Trouble
from app.domain.intake import text_from
from app.domain.people import (
    ROLES,
    TITLES,
    Actor,
    Approval,
    Ask,
    Person,
    Right,
    Role,
    role_named,
)
from app.domain.record import dataclass, replace
from app.domain.wording import mark, say
from app.ports import Ids
from app.store import catalogue, journal, people, shop
from app.store.people import Hashed
from app.store.sqlite import Connection

LONGEST_NAME = 40
SHORTEST_CARD, LONGEST_CARD = 4, 40
SALT_LENGTH = 26
"""Base-32 characters of a salt: 130 bits."""

_COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}
"""scrypt as OWASP's password storage sheet lists it for 32 MiB; a tenth of a second on a small machine."""

WRONG = mark("el nombre o el PIN no es correcto.")
OLD_TOO = mark("para cambiar el suyo, dé también el PIN de ahora.")
STRANDED = mark("Los PIN son de otro equipo: primero pone uno nuevo quien manda, y después los de los demás.")


@dataclass(frozen=True, slots=True)
class Stamp:
    """When, with which ids, under which seal, and at which till."""

    now: datetime
    ids: Ids
    seal: journal.Seal
    till: str = "01"


def hashed_pin(pin: str, salt: str, pepper: bytes) -> Hashed:
    """A PIN as it is kept. Slow by intent, so never inside a transaction.

    Without the pepper, which is in the vault, a stolen database tells no PIN; with both, four digits fall at once.
    """
    keyed = hmac.new(pepper, pin.encode(), hashlib.sha256).digest()
    return Hashed(salt, hashlib.scrypt(keyed, salt=salt.encode(), dklen=32, **_COST).hex(), pepper_mark(pepper))


def pepper_mark(pepper: bytes) -> str:
    """By what a pepper is known without telling it."""
    return hmac.new(pepper, b"which pepper is this", hashlib.sha256).hexdigest()[:16]


def check_pepper(kept: Hashed, pepper: bytes) -> None:
    """Trouble when a PIN was made with another pepper: no try of it could be right, so none is counted."""
    if not hmac.compare_digest(kept.pepper, pepper_mark(pepper)):
        raise Trouble(STRANDED, "pepper_changed")


def is_right(pin: str, kept: Hashed, pepper: bytes) -> bool:
    """Is this the PIN? Compared in constant time."""
    return hmac.compare_digest(hashed_pin(pin, kept.salt, pepper).hash, kept.hash)


def may(db: Connection, name: str, right: Right) -> bool:
    """Has this person the right? While nobody was ever entered everybody has all of them."""
    if not people.any_known(db):
        return True
    person = people.find(db, name)
    return person is not None and person.active and right in person.role.rights


def require(db: Connection, actor: Actor, right: Right, subject: str, now: datetime) -> None:
    """Refuse unless the actor has the right, or brings an approval for exactly this, which is used up."""
    if may(db, actor.name, right):
        return
    if actor.approval:
        _use(db, actor, right, subject, now)
        return
    name = actor.name[:LONGEST_NAME] or "quien no se identifica"
    raise Refused(
        "cashier", "{name} no puede {what}; pida la aprobación de un supervisor.", name=name, what=say(TITLES[right])
    )  # fmt: skip


def known_name(db: Connection, name: str) -> str:
    """The name as it was entered; refused when people are known and this one is not, or has left."""
    if not people.any_known(db):
        return name
    person = people.find(db, name)
    if person is None or not person.active:
        raise Refused("person", "«{name}» no existe.", name=name[:LONGEST_NAME])
    return person.name


def take_till(db: Connection, person: Person, stamp: Stamp) -> None:
    """From now on this person, who proved it, stands at the till."""
    shop.set_setting(db, "till", "cashier", person.name)
    note(db, stamp, journal.Fact(person.name, "entered", person.name, {"role": person.role.name}))


def add(db: Connection, person: Person, pin: Hashed, actor: Actor, stamp: Stamp) -> Person:
    """Somebody new. The first must be able to enter the others, or nobody ever could."""
    require(db, actor, Right.PEOPLE, person.name, stamp.now)
    name = text_from(person.name, "name", LONGEST_NAME, required=True)
    if people.find(db, name) is not None:
        raise Refused("name", "«{name}» ya existe.", name=name)
    role = people.role(db, role_named(person.role.name).name)
    if not people.any_known(db) and Right.PEOPLE not in role.rights:
        raise Refused("role", "la primera persona debe ser dueña (owner); después entran las demás.")
    new = Person(name, role)
    people.add(db, new, pin, stamp.now)
    note(db, stamp, journal.Fact(actor.name, "person_added", name, {"role": role.name}))
    return new


def change(db: Connection, person: Person, actor: Actor, stamp: Stamp) -> Person:
    """Another role, or gone, or back. Somebody always stays who may enter people."""
    require(db, actor, Right.PEOPLE, person.name, stamp.now)
    old = _known(db, person.name)
    new = Person(old.name, people.role(db, role_named(person.role.name).name), person.active, old.failures)
    people.change(db, new, stamp.now)
    _somebody_rules(db)
    body = {"role": new.role.name, "active": new.active}
    note(db, stamp, journal.Fact(actor.name, "person_changed", old.name, body))
    return new


def set_pin(db: Connection, name: str, pin: Hashed, actor: Actor, stamp: Stamp) -> None:
    """Another PIN for somebody; one's own needs no right."""
    person = _known(db, name)
    if actor.name.casefold() != person.name.casefold():
        require(db, actor, Right.PEOPLE, person.name, stamp.now)
    people.set_pin(db, person.name, pin, stamp.now)
    note(db, stamp, journal.Fact(actor.name, "pin_set", person.name, {}))


def unlock(db: Connection, name: str, actor: Actor, stamp: Stamp) -> Person:
    """Let somebody try again, who gave too many wrong PINs. Nobody unlocks themselves."""
    person = _known(db, name)
    if actor.name.casefold() == person.name.casefold():
        raise Refused("name", "nadie se desbloquea a sí mismo; lo hace un supervisor.")
    require(db, actor, Right.APPROVE, person.name, stamp.now)
    people.set_failures(db, person.name, 0)
    note(db, stamp, journal.Fact(actor.name, "person_unlocked", person.name, {"failures": person.failures}))
    return replace(person, failures=0)


def set_card(db: Connection, name: str, code: str, actor: Actor, stamp: Stamp) -> None:
    """Another card for somebody, or none. A code that already means something else is refused."""
    person = _known(db, name)
    require(db, actor, Right.PEOPLE, person.name, stamp.now)
    card = text_from(code, "card", LONGEST_CARD)
    if card and len(card) < SHORTEST_CARD:
        sizes = {"shortest": SHORTEST_CARD, "longest": LONGEST_CARD}
        raise Refused("card", "muy corta; se admiten de {shortest} a {longest} signos.", **sizes)
    other = people.by_card(db, card) if card else None
    if other is not None and other.name != person.name:
        raise Refused("card", "esa tarjeta es de {name}.", name=other.name)
    if card and catalogue.find_by_code(db, card) is not None:
        raise Refused("card", "ese código es de un producto.")
    people.set_card(db, person.name, card, stamp.now)
    note(db, stamp, journal.Fact(actor.name, "card_set", person.name, {"has_card": bool(card)}))


def set_rights(db: Connection, role: Role, actor: Actor, stamp: Stamp) -> Role:
    """Other rights for a role; somebody always stays who may enter people."""
    require(db, actor, Right.PEOPLE, role.name, stamp.now)
    role_named(role.name)
    if not Decimal(0) <= role.discount_limit <= Decimal(100):
        raise Refused("discount_limit", "es un porcentaje, de 0 a 100.")
    people.set_role(db, replace(role, title=ROLES[role.name].title))
    if people.any_known(db):
        _somebody_rules(db)
    body = {"rights": sorted(str(right) for right in role.rights), "discount_limit": role.discount_limit}
    note(db, stamp, journal.Fact(actor.name, "role_changed", role.name, body))
    return people.role(db, role.name)


def approve(db: Connection, approver: Person, ask: Ask, stamp: Stamp) -> Approval:
    """One yes to one action, by somebody who proved who they are and has both rights; journalled with the reason."""
    fresh = people.find(db, approver.name)
    if fresh is None or not fresh.active or not {Right.APPROVE, ask.right} <= fresh.role.rights:
        what = say(TITLES[ask.right])
        raise Refused("approver", "{name} no puede aprobar esto ({what}).", name=approver.name, what=what)
    why = text_from(ask.why, "why", 200, required=True)
    approval = Approval(stamp.ids.new(), replace(ask, why=why), fresh.name, stamp.now)
    people.add_approval(db, approval, stamp.till)
    body: dict[str, object] = {"right": ask.right, "asked_by": ask.who, "why": why, "subject": ask.subject}
    body |= {"change": ask.change.told()} if ask.change is not None else {}
    note(db, stamp, journal.Fact(fresh.name, "approved", approval.id, body))
    return approval


def fits(db: Connection, actor: Actor, right: Right, subject: str, now: datetime) -> bool:
    """Is the approval that the actor brings for exactly this, still good and not spent?"""
    found = people.approval(db, actor.approval)
    if found is None or not found.holds(now) or found.ask.right is not right:
        return False
    return found.ask.who.casefold() == actor.name.casefold() and found.ask.subject in ("", subject)


def allow_export(db: Connection, actor: Actor, what: str, seal: journal.Seal, now: datetime) -> None:
    """Data may leave in a file: the right or an approval, which is used up, and a fact that says who took what."""
    require(db, actor, Right.EXPORT, what, now)
    journal.write(db, seal, journal.Fact(actor.name, "exported", what, {"kind": what}), now)


def _use(db: Connection, actor: Actor, right: Right, subject: str, now: datetime) -> None:
    if not fits(db, actor, right, subject, now) or not people.use_approval(db, actor.approval, now):
        raise Refused(
            "approval", "esa aprobación no vale para {what}, ya se usó o venció; pida otra.", what=say(TITLES[right])
        )  # fmt: skip


def _known(db: Connection, name: str) -> Person:
    person = people.find(db, name)
    if person is None:
        raise Refused("name", "«{name}» no existe.", name=name[:LONGEST_NAME])
    return person


def _somebody_rules(db: Connection) -> None:
    """Inside the transaction of the change, which is undone when it would leave nobody."""
    if not any(person.active and Right.PEOPLE in person.role.rights for person in people.every(db)):
        raise Refused("role", "debe quedar alguien que pueda cambiar personas y permisos.")


def note(db: Connection, stamp: Stamp, fact: journal.Fact) -> None:
    journal.write(db, stamp.seal, replace(fact, body={"till": stamp.till, **fact.body}), stamp.now)
