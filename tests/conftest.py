"""What every test gets: no screen needed, a folder in memory, the right event loop, and Hypothesis profiles."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
_MEMORY, _ENOUGH = Path("/dev/shm"), 4 << 30
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ENOUGH:
    tempfile.tempdir = str(_MEMORY)  # thousands of databases and keys are flushed, none outlives its test
_HOME = tempfile.TemporaryDirectory(prefix="mostrador-tests-")  # a person's own keys and preferences stay untouched
os.environ |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), _HOME.name)

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from app import log  # noqa: E402

UI_TESTS = Path(__file__).parent / "ui"

settings.register_profile("local", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "local"))


_applications: list[object] = []  # Qt wants its application object to outlive every loop


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    from ui.loop import PosEventLoop

    app = QApplication.instance() or QApplication(["mostrador"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    _applications[:] = [app]
    return PosEventLoop(app)


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests of the window run on the window's own loop, all others on a plain one."""
    if UI_TESTS in item.path.parents:
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


@pytest.fixture(autouse=True)
def no_secret_of_another_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """The log masks what this test registers: thousands of keys of past tests would cost each line more and more."""
    monkeypatch.setattr(log, "_REDACTOR", log.Redactor())
