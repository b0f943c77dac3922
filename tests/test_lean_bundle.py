"""A promise of the bundle: what only a debugger reads stays at home, and what is left works."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_LOADED = """import importlib.util, sys
found = importlib.util.spec_from_file_location("pysqlite3._sqlite3", sys.argv[1])
module = importlib.util.module_from_spec(found)
found.loader.exec_module(module)
print(module.sqlite_version)"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep it in files of its own")
@pytest.mark.skipif(shutil.which("strip") is None, reason="a build needs binutils, and this machine has none")
def test_what_only_a_debugger_reads_stays_at_home_and_the_database_still_opens(tmp_path: Path) -> None:
    module = pytest.importorskip("pysqlite3._sqlite3")
    found = importlib.util.spec_from_file_location("trim", Path(__file__).parents[1] / "packaging" / "trim.py")
    assert found is not None
    assert found.loader is not None
    trim = importlib.util.module_from_spec(found)
    found.loader.exec_module(trim)
    heavy = ("pysqlite3/_sqlite3.so", module.__file__, "EXTENSION")
    other = ("libz.so.1", "/nowhere/libz.so.1", "BINARY")
    lean, same = trim.for_no_debugger([heavy, other], tmp_path / "lean")
    assert (lean[0], lean[2], same) == (heavy[0], heavy[2], other)
    assert Path(lean[1]).stat().st_size < Path(heavy[1]).stat().st_size / 2
    words = [sys.executable, "-c", _LOADED, lean[1]]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip() == module.sqlite_version
