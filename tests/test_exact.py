"""No random sale of any country comes to anything else than exact fractions say (a million of them: `dev.py bench`)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import exact


@pytest.mark.parametrize("name", exact.RULES)
def test_random_sales_come_to_what_exact_fractions_say(name: str) -> None:
    assert [said for number in range(250) if (said := exact.differs(name, number))] == []


def test_the_fractions_know_every_country() -> None:
    assert exact.is_every_country()


@pytest.mark.parametrize(("name", "wrong"), [
    ("PA", {"by_line": True}), ("PE", {"by_line": False}), ("PE", {"per_unit": ("icbper", "2/5")}),
    ("AR", {"rates": {**exact.RULES["AR"].rates, "10.5": "10"}}), ("PY cut to 50", {"step": 100}),
])  # fmt: skip
def test_a_rule_that_is_off_by_a_cent_is_noticed(
    monkeypatch: pytest.MonkeyPatch, name: str, wrong: dict[str, object]
) -> None:
    monkeypatch.setitem(exact.RULES, name, replace(exact.RULES[name], **wrong))  # type: ignore[arg-type]
    assert any(exact.differs(name, number) for number in range(100))
