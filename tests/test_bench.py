"""What a benchmark's row says of its goal."""

from __future__ import annotations

import pytest

from tests.bench.figures import Figure, absent


@pytest.mark.parametrize(("value", "limit", "goal", "least", "met"), [
    (15.0, 10.0, 1.5, False, True), (15.1, 10.0, 1.5, False, False), (9.0, 10.0, 0.92, True, False),
    (9.3, 10.0, 0.92, True, True), (0.0, 0.0, 1.0, False, True), (1.0, 0.0, 1.0, False, False),
    (99.0, 10.0, 0.0, False, None), (3.0, 0.0, 0.0, False, None),
])  # fmt: skip
def test_a_goal_bounds_the_ratio_and_where_nothing_is_the_limit_only_nothing_meets_it(
    value: float, limit: float, goal: float, least: bool, met: bool | None
) -> None:
    figure = Figure("a", "b", value, "ms", "c", limit, goal, least)
    assert figure.met is met
    assert figure.cells()[6] == {None: "", True: "met", False: "**missed**"}[met]


def test_what_was_not_measured_is_said_and_judged_by_nobody() -> None:
    assert absent("a", "b", "no compiler").cells() == ("a", "b", "not run", "no compiler", "", "", "", "")
