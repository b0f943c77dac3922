"""Promises about the phrase that opens the secrets: no program that we start hears it, and no line that we write."""

from __future__ import annotations

import ast
import os
import sys
import time
from pathlib import Path

import pytest

from app import log
from app.children import PHRASE, environ
from app.doctor import machine
from app.printing import devices
from app.printing.rehearsal import Stage
from app.vault import Vault
from ui.sounds import Sound, Sounds

HERE = Path(__file__).parents[1]
SAID = "caballo correcto pila grapa"
STARTS = {f"subprocess.{name}" for name in ("run", "Popen", "call", "check_call", "check_output")}

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the programs here are scripts of a shell")


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The phrase is set; programs by the names that ours looks for write down what they hear."""
    path = tmp_path / "heard"
    for name in ("lp", "lpstat", "pw-play", "paplay", "aplay", "afplay"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n/usr/bin/env > {path}.part; /bin/mv {path}.part {path}\n")
        program.chmod(0o755)
    monkeypatch.setenv(PHRASE, SAID)
    monkeypatch.setenv("SOMETHING_ELSE", "stays")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return path


def told(path: Path) -> str:
    end = time.monotonic() + 10
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.02)
    return path.read_text()


def test_the_print_service_and_the_player_of_sounds_do_not_hear_the_phrase(heard: Path) -> None:
    sounds = Sounds()
    sounds.wanted = True
    for start in (lambda: devices._by_lp("x", "raw", b"y"), machine.check_printers, lambda: sounds.play(Sound.MISS)):
        start()
        found = told(heard)
        assert "SOMETHING_ELSE=stays" in found
        assert SAID not in found
        heard.unlink()


def test_the_process_that_draws_papers_from_outside_does_not_hear_the_phrase(heard: Path) -> None:
    words = [sys.executable, "-c", f"import os; open({str(heard)!r}, 'w').write(repr(dict(os.environ)))"]
    rehearsal = Stage(words)
    rehearsal.rehearse(b"%PDF-1.7", 0)
    found = told(heard)
    rehearsal.close()
    assert "SOMETHING_ELSE" in found
    assert SAID not in found


def test_every_program_is_started_with_an_environment_of_its_own() -> None:
    """Whoever starts one more writes `env=`, and finds the helper."""
    starts = []
    for path in sorted([*HERE.glob("app/**/*.py"), *HERE.glob("ui/**/*.py")]):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in STARTS:
                starts.append((path.name, any(word.arg == "env" for word in call.keywords)))
    assert len(starts) >= 6
    assert [name for name, own in starts if not own] == []


def test_what_is_given_on_top_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PHRASE, SAID)
    assert environ(LC_ALL="C")["LC_ALL"] == "C"
    assert PHRASE not in environ()
    assert environ(**{PHRASE: "solo-para-practicar"})[PHRASE] == "solo-para-practicar"


@pytest.mark.parametrize("way", ["named", "in a file"])
def test_the_phrase_stands_in_no_line_that_we_write(way: str, tmp_path: Path) -> None:
    path = tmp_path / "phrase"
    path.write_text(SAID + "\n")
    path.chmod(0o600)
    given = {PHRASE: SAID} if way == "named" else {"MOSTRADOR_PASSPHRASE_FILE": str(path)}
    vault = Vault(tmp_path / "data", "till-1", environ=given, ring=lambda owner: None)
    if way == "named":
        assert SAID not in log.masked(f"before anything is asked of the vault: {SAID}")
    vault.set("key", "value-93")
    assert vault.get("key") == "value-93"
    assert SAID not in log.masked(f"it was {SAID}, in {given}")
