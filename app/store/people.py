"""People, the rights of their roles, wrong PINs and approvals as rows. Knows no PIN and no pepper."""

import json
from datetime import datetime
from decimal import Decimal

from app.domain.people import ROLES, Approval, Ask, Granted, Person, Right, Role
from app.domain.record import dataclass
from app.store.codec import canonical, moment, stamp
from app.store.sqlite import Connection, Row


@dataclass(frozen=True, slots=True)
class Hashed:
    """A PIN as it is kept: salt, hash, and by which mark its pepper is known."""

    salt: str
    hash: str
    pepper: str


def any_known(db: Connection) -> bool:
    """Was anybody ever entered? Until then the till asks nobody who they are."""
    return db.execute("SELECT 1 FROM people LIMIT 1").fetchone() is not None


def find(db: Connection, name: str) -> Person | None:
    """One person, whatever the case of the name."""
    row = db.execute("SELECT * FROM people WHERE name = ?", (name.strip(),)).fetchone()
    return _person(db, row) if row else None


def every(db: Connection) -> list[Person]:
    """Everybody, those who left too."""
    return [_person(db, row) for row in db.execute("SELECT * FROM people ORDER BY name").fetchall()]


def hashed(db: Connection, name: str) -> Hashed | None:
    """What a person's PIN is compared with."""
    row = db.execute("SELECT salt, hash, pepper FROM people WHERE name = ?", (name,)).fetchone()
    return Hashed(row["salt"], row["hash"], row["pepper"]) if row else None


def add(db: Connection, person: Person, pin: Hashed, now: datetime) -> None:
    """Somebody new."""
    db.execute(
        "INSERT INTO people (name, role, salt, hash, pepper, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (person.name, person.role.name, pin.salt, pin.hash, pin.pepper, stamp(now), stamp(now)),
    )


def change(db: Connection, person: Person, now: datetime) -> None:
    """Role and whether the person still works here."""
    db.execute(
        "UPDATE people SET role = ?, active = ?, changed_at = ? WHERE name = ?",
        (person.role.name, int(person.active), stamp(now), person.name),
    )


def set_pin(db: Connection, name: str, pin: Hashed, now: datetime) -> None:
    """Another PIN; wrong ones of the old one are forgotten."""
    db.execute(
        """UPDATE people SET salt = ?, hash = ?, pepper = ?, failures = 0, tried_at = 0, changed_at = ?
        WHERE name = ?""",
        (pin.salt, pin.hash, pin.pepper, stamp(now), name),
    )


def tried_at(db: Connection, name: str) -> int:
    """When a person's last try was: milliseconds since the machine had started. 0: before that, or never."""
    return int(db.execute("SELECT tried_at FROM people WHERE name = ?", (name,)).fetchone()["tried_at"])


def tried_after(db: Connection, at: int) -> bool:
    """Is a last try written down as later than this?"""
    return db.execute("SELECT 1 FROM people WHERE tried_at > ? LIMIT 1", (at,)).fetchone() is not None


def tried_at_the_start(db: Connection, at: int) -> None:
    """What is written down as later than this was before the machine started."""
    db.execute("UPDATE people SET tried_at = 0 WHERE tried_at > ?", (at,))


def set_failures(db: Connection, name: str, failures: int, tried_at: int = 0) -> None:
    """Wrong PINs in a row, and when the last was, as `tried_at` tells it."""
    db.execute("UPDATE people SET failures = ?, tried_at = ? WHERE name = ?", (failures, tried_at, name))


def set_card(db: Connection, name: str, code: str, now: datetime) -> None:
    """Which card names a person from now on; empty: none."""
    db.execute("DELETE FROM cards WHERE person = ?", (name,))
    if code:
        db.execute("INSERT INTO cards VALUES (?, ?, ?)", (code, name, stamp(now)))


def by_card(db: Connection, code: str) -> Person | None:
    """Whose card this is."""
    row = db.execute(
        "SELECT p.* FROM people p JOIN cards c ON c.person = p.name WHERE c.code = ?", (code.strip(),)
    ).fetchone()
    return _person(db, row) if row else None


def card_of(db: Connection, name: str) -> str:
    """A person's card; empty where there is none."""
    row = db.execute("SELECT code FROM cards WHERE person = ?", (name,)).fetchone()
    return row["code"] if row else ""


def roles(db: Connection) -> list[Role]:
    """All roles with the rights that this shop gives them."""
    return [role(db, name) for name in ROLES]


def role(db: Connection, name: str) -> Role:
    """One role with the rights that this shop gives it."""
    row = db.execute("SELECT * FROM roles WHERE name = ?", (name,)).fetchone()
    if row is None:
        return ROLES[name]
    known = {each.value for each in Right}
    rights = frozenset(Right(each) for each in json.loads(row["rights"]) if each in known)
    return Role(name, ROLES[name].title, rights, Decimal(row["discount_limit"]))


def set_role(db: Connection, role: Role) -> None:
    """Other rights for a role."""
    rights = canonical(sorted(str(right) for right in role.rights))
    db.execute("INSERT OR REPLACE INTO roles VALUES (?, ?, ?)", (role.name, rights, f"{role.discount_limit:f}"))


def add_approval(db: Connection, approval: Approval, till: str) -> None:
    """A supervisor's yes to one action."""
    ask = approval.ask
    db.execute(
        """INSERT INTO approvals (id, till, right, subject, asked_by, approved_by, why, at, figures)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (approval.id, till, ask.right, ask.subject, ask.who, approval.approved_by, ask.why, stamp(approval.at),
         canonical([[each.what, f"{each.figure:f}"] for each in ask.figures])),
    )  # fmt: skip


def approval(db: Connection, id_: str) -> Approval | None:
    """An approval that was not used yet."""
    row = db.execute("SELECT * FROM approvals WHERE id = ? AND used_at IS NULL", (id_,)).fetchone()
    if row is None:
        return None
    figures = tuple(Granted(what, Decimal(figure)) for what, figure in json.loads(row["figures"]))
    ask = Ask(Right(row["right"]), row["asked_by"], row["why"], row["subject"], figures=figures)
    return Approval(row["id"], ask, row["approved_by"], moment(row["at"]))


def use_approval(db: Connection, id_: str, now: datetime) -> bool:
    """Use it up; False when somebody was faster."""
    used = db.execute("UPDATE approvals SET used_at = ? WHERE id = ? AND used_at IS NULL", (stamp(now), id_))
    return used.rowcount == 1


def _person(db: Connection, row: Row) -> Person:
    return Person(row["name"], role(db, row["role"]), bool(row["active"]), row["failures"])
