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


def set_paused(db: Connection, plan_id: str, paused: bool) -> None:
    """Stop a plan, or let it go on: periods that passed meanwhile are not caught up by themselves."""
    moved = db.execute("UPDATE recurring SET paused = ? WHERE id = ? AND removed = 0", (int(paused), plan_id))
    _only_one(moved.rowcount, plan_id)


def remove(db: Connection, plan_id: str) -> None:
    """No more invoices of this plan; those issued stay."""
    _only_one(db.execute("UPDATE recurring SET removed = 1 WHERE id = ? AND removed = 0", (plan_id,)).rowcount, plan_id)


def start_over(db: Connection, plan_id: str, first: date) -> None:
    """The plan counts from this month on."""
    db.execute("UPDATE recurring SET first_period = ? WHERE id = ?", (first.isoformat(), plan_id))


def _only_one(count: int, plan_id: str) -> None:
    if count != 1:
        raise Refused("id", f"«{plan_id[:40]}» no existe.")


def _plan(row: Row) -> Plan:
    return Plan(
        row["id"], row["issuer"], row["title"], row["day"], date.fromisoformat(row["first_period"]),
        json.loads(row["sale"]), bool(row["paused"]),
    )  # fmt: skip
