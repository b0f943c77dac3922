"""Promise of the packager's command line: it understands a word before it removes or builds anything."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1] / "packaging"


@pytest.mark.parametrize(("word", "status"), [("--help", 0), ("--nothing", 2), ("linux", 2)])
def test_a_word_that_the_packager_does_not_know_builds_nothing(
    word: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(HERE))
    build = import_module("build")
    begun: list[str] = []
    monkeypatch.setattr(build, "freeze", lambda: begun.append("frozen"))
    monkeypatch.setattr(build, "made_here", list)
    with pytest.raises(SystemExit) as ended:
        build.main([word])
    assert (ended.value.code, begun) == (status, [])
    assert "python3 dev.py package" in "".join(capsys.readouterr())
    assert (build.main(["--no-smoke"]), begun) == (0, ["frozen"])
