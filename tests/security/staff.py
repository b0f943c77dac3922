"""A till with an owner, a supervisor and a cashier, for tests of the doors. scrypt is made cheap."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import people as rules
from app.domain.people import Actor, Ask, Right
from tests.counters import Counter

OWNER, BOSS, CASHIER = Actor("Olga"), Actor("Saúl"), Actor("Ana")
PIN = {"Olga": "480517", "Saúl": "915038", "Ana": "730241"}
ROLE = {"Olga": "owner", "Saúl": "supervisor", "Ana": "cashier"}


def staffed(folder: Path, patch: pytest.MonkeyPatch) -> Counter:
    """A till on which people are known."""
    patch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    made = Counter(folder)
    for name, role in ROLE.items():
        made.shop.people.add(name, role, PIN[name], OWNER)
    return made


def approved(till: Counter, right: Right, subject: str = "") -> Actor:
    """The cashier with the supervisor's yes."""
    ask = Ask(right, CASHIER.name, "lo pidió el cliente", subject)
    return Actor(CASHIER.name, till.shop.people.approve("Saúl", PIN["Saúl"], ask).id)
