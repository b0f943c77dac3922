"""Promises about what nobody caught: it is told once, masked and escaped, wherever it falls."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    hooks = sys.excepthook, threading.excepthook
    yield
    log.tear_down()
    sys.excepthook, threading.excepthook = hooks


def test_what_nobody_caught_is_told_unless_somebody_wanted_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = log.set_up(tmp_path)
    log.keep_uncaught()
    for wanted in (KeyboardInterrupt(), SystemExit(1)):
        sys.excepthook(type(wanted), wanted, None)
    assert not handler.path.exists()
    assert capsys.readouterr().err == ""
    sys.excepthook(ValueError, ValueError("ñ\x1b"), None)
    assert capsys.readouterr().err == "ValueError: ñ\\u001b\n"
    monkeypatch.setattr(sys, "stderr", None)
    log.uncaught(KeyError, None, None)
    lines = [json.loads(line) for line in handler.path.read_text().splitlines()]
    assert [line["error"][-1] for line in lines] == ["ValueError: ñ\\u001b".replace("\\u001b", "\x1b"), "KeyError: "]
    assert {(line["level"], line["from"], line["message"]) for line in lines} == {("critical", "mostrador", "uncaught")}


def test_what_falls_on_another_thread_is_told_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handler = log.set_up(tmp_path)
    log.keep_uncaught()

    def fall() -> None:
        raise ValueError("nobody waits for it")

    falling = threading.Thread(target=fall)
    falling.start()
    falling.join()
    assert capsys.readouterr().err == "ValueError: nobody waits for it\n"
    assert json.loads(handler.path.read_text())["error"][-1] == "ValueError: nobody waits for it"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no picture of a process by itself")
def test_only_the_limit_of_today_is_lowered_and_nothing_above_it() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
        log.keep_uncaught()
        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, before[1])
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)
