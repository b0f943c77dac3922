"""Every layer for a few seconds in the ordinary test run; `python3 dev.py torture` goes on as long as one likes."""

from __future__ import annotations

import time

import pytest

from tests.torture.__main__ import LAYERS, Layer, bound
from tests.torture.bugs import BUGS
from tests.torture.calls import ROOT
from tests.torture.report import Budget, Result, Verdict

SECONDS = {"singles": 8.0, "seeds": 8.0, "kills": 5.0, "power": 6.0, "disk": 5.0, "fuzz": 7.0,
           "forged": 2.0, "canary": 4.0, "window": 12.0}  # fmt: skip
TRIED = {"singles": "worlds", "seeds": "worlds", "kills": "hit", "power": "images", "disk": "hit", "fuzz": "inputs",
         "forged": "messages", "canary": "searches", "window": "delivered"}  # fmt: skip
OWN = [layer for layer in LAYERS if layer.share and not layer.ordinary]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "layer", [layer for layer in LAYERS if layer.share and not layer.ordinary], ids=lambda layer: layer.name
)
def test_nothing_is_lost_doubled_or_denied_under_fire(layer: Layer) -> None:
    found = layer.run(Budget(SECONDS[layer.name], 1, time.monotonic, time.monotonic()), "")
    if found.verdict is Verdict.NOT_RUN:
        pytest.skip(found.missing)
    assert found.findings == []
    assert found.counts[TRIED[layer.name]] > 0


def test_a_layer_whose_tool_is_missing_never_says_passed() -> None:
    result = Result("L5", "power cuts", missing="strace is not installed")
    assert result.verdict is Verdict.NOT_RUN
    assert "not run" in result.line()


def test_no_failure_in_so_many_tries_bounds_the_chance_of_one() -> None:
    assert bound(1_000_000) == 0.000003
    assert bound(0) == 1


def test_every_bug_of_the_list_can_still_be_planted() -> None:
    stale = [bug.name for bug in BUGS if bug.old not in (ROOT / bug.file).read_text(encoding="utf-8")]
    assert stale == []
    assert len(BUGS) >= 40
