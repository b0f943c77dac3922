"""Recurring invoices as rows; which of their periods were sold is asked of the sales. Knows no calendar."""

import json
from datetime import date, datetime

from app.domain.errors import Refused
from app.domain.recurring import Plan
from app.store.codec import canonical, stamp
from app.store.sqlite import Connection, Row


def add(db: Connection, plan: Plan, now: datetime) -> None:
    """Keep a new plan."""
    db.execute(
        "INSERT INTO recurring (id, issuer, title, day, sale, first_period, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (plan.id, plan.issuer, plan.title, plan.day, canonical(dict(plan.sale)), plan.first.isoformat(), stamp(now)),
    )


def every(db: Connection) -> list[Plan]:
    """All plans that were not removed, the oldest first."""
    return [_plan(row) for row in db.execute("SELECT * FROM recurring WHERE removed = 0 ORDER BY created_at, id")]


def find(db: Connection, plan_id: str) -> Plan:
    """One plan; an unknown or removed one is refused."""
    row = db.execute("SELECT * FROM recurring WHERE id = ? AND removed = 0", (plan_id,)).fetchone()
    if row is None:
        raise Refused("id", f"«{plan_id[:40]}» no existe.")
    return _plan(row)


def set_paused(db: Connection, plan_id: str, paused: bool) -> None:
    """Stop a plan, or let it go on."""
    db.execute("UPDATE recurring SET paused = ? WHERE id = ? AND removed = 0", (int(paused), plan_id))


def remove(db: Connection, plan_id: str) -> None:
    """No more invoices of this plan; those issued stay."""
    moved = db.execute("UPDATE recurring SET removed = 1 WHERE id = ? AND removed = 0", (plan_id,))
    if moved.rowcount != 1:
        raise Refused("id", f"«{plan_id[:40]}» no existe.")


def start_over(db: Connection, plan_id: str, first: date) -> None:
    """The plan counts from this month on."""
    db.execute("UPDATE recurring SET first_period = ? WHERE id = ?", (first.isoformat(), plan_id))


def _plan(row: Row) -> Plan:
    return Plan(
        row["id"], row["issuer"], row["title"], row["day"], date.fromisoformat(row["first_period"]),
        json.loads(row["sale"]), bool(row["paused"]),
    )  # fmt: skip
