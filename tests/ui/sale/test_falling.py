"""The promise that a till killed in the middle of a sale comes back with every line that was on its screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.runtime import Shop

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")
@pytest.mark.parametrize("lines", [1, 7, 23])
def test_a_till_killed_at_any_line_comes_back_with_all_of_them(tmp_path: Path, lines: int) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "tests.ui.sale.falling", str(tmp_path)]
    with subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, text=True, cwd=ROOT) as till:
        assert till.stdout is not None
        for seen in till.stdout:
            if int(seen) >= lines:
                break
        till.kill()
        till.wait()
    shop = Shop(tmp_path)
    (basket,) = shop.baskets.all()
    shop.close()
    (item,) = basket.items
    assert item.quantity >= lines
