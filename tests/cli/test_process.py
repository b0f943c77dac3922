"""The command line as a process: what it loads, how it starts and ends, and that no secret ever comes out of it."""

import base64
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import __version__
from tests.cli.tills import ROOT, SALE, Till, practice_server

SECRET = "sk-live-CANARIO-9f2b7c51e0"
HEAVY = ("PySide6", "shiboken6", "ui", "httpx", "reportlab", "pypdfium2", "sqlite_utils", "uvicorn", "keyring")


def loaded(till: Till, *words: str, given: str = "") -> set[str]:
    """The modules that one command had loaded when it ended."""
    script = "import sys; from app.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script, *words], input=given, capture_output=True, text=True, cwd=ROOT,
                          env=till.environ, timeout=60)  # fmt: skip
    return {name.partition(".")[0] for name in done.stderr.split()} | set(done.stderr.split())


def test_help_loads_nothing_of_the_program(till: Till) -> None:
    names = loaded(till, "--help")
    assert not names & {*HEAVY, "asyncio", "decimal", "app.runtime", "app.store", "app.providers"}


def test_selling_loads_no_window_no_wire_and_no_drawing(till: Till) -> None:
    assert not loaded(till, "sell", "-", given=json.dumps(SALE)) & {*HEAVY}


def test_help_says_every_command(till: Till) -> None:
    done = till.process("--help")
    assert done.status == 0
    for name in ("issuer", "provider", "sell", "quote", "sync", "documents", "document", "pdf", "void", "outbox",
                 "retry", "resolve", "batch", "import", "export", "verify", "doctor", "practice"):  # fmt: skip
        assert re.search(rf"^    {name}\s", done.out, re.MULTILINE)


def test_the_version_is_said_without_a_command(till: Till) -> None:
    done = till.process("--version")
    assert (done.status, done.out.strip()) == (0, f"mostrador {__version__}")


def test_a_closed_pipe_is_no_error_story(till: Till) -> None:
    till.ok("sell", "-", given=[SALE] * 30)
    words = f'"{sys.executable}" -m app documents --json | head -c 10; exit ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", words], capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert done.stderr == b""
    assert done.stdout == b'[{"id": "0'


@pytest.mark.parametrize(("streams", "status", "told"), [
    ("<&-", 1, b"file: "), (">&-", 0, b""), (">/dev/full", 141, b"no se pudo escribir"), ("<&- >&- 2>&-", 1, b""),
    (">/dev/full 2>/dev/full", 141, b""),
])  # fmt: skip
def test_a_stream_that_is_closed_or_full_makes_no_refusal_of_what_was_done(
    till: Till, streams: str, status: int, told: bytes
) -> None:
    words = f"printf '%s' '{json.dumps([SALE])}' | ('{sys.executable}' -m app sell - --json {streams})"
    done = subprocess.run(["bash", "-c", words], capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (status, b"", int(bool(told)))
    assert told in done.stderr
    assert len(till.ok("documents")) == (status != 1)


def test_a_command_that_is_told_to_end_puts_away_what_it_holds(till: Till, tmp_path: Path) -> None:
    given = tmp_path / "given"
    os.mkfifo(given)
    words = ["bash", "-c", f"trap '' INT; exec '{sys.executable}' -m app sell '{given}'"]  # as in the background
    with subprocess.Popen(words, cwd=ROOT, env=till.environ, stderr=subprocess.PIPE) as process, open(given, "wb"):
        time.sleep(0.5)  # it waits for the sale now: between opening and reading, Python would look at no signal
        process.terminate()
        assert (process.communicate(timeout=20)[1], process.returncode) == (b"", 143)


def test_accents_survive_an_ascii_terminal(till: Till) -> None:
    narrow = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = till.process("quote", "-", given=SALE, environ=narrow)
    assert (done.status, "Café molido" in done.out) == (0, True)


def test_no_control_character_reaches_the_terminal(till: Till, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("code,description,price,tax,\x1b]0;x\x07\nA,\x1b[31mrojo\x1b[0m,x,7,\n")
    done = till("import", "products", str(tmp_path / "x.csv"))
    assert "\x1b" not in done.out + done.err


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_service_ends_cleanly_when_it_is_told(till: Till, number: signal.Signals) -> None:
    words = [sys.executable, "-m", "app", "sync", "--forever", *(["--json"] if number == signal.SIGTERM else [])]
    with subprocess.Popen(words, cwd=ROOT, env=till.environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as service:
        till.ok("sell", "-", given=SALE)
        while not till.ok("outbox", "--needs-person"):
            assert service.poll() is None
        beside = till("sync", "--once", "--json")
        assert (beside.status, beside.json["elsewhere"], "ya envía" in beside.err) == (3, True, True)
        service.send_signal(number)
        out, err = service.communicate(timeout=20)
        assert (service.returncode, err) == (0, b"")
        assert (json.loads(out)["needs_person"] == 1) if number == signal.SIGTERM else (out == b"")


def test_what_is_sold_beside_an_idle_service_does_not_wait_for_its_next_look_by_itself(till: Till) -> None:
    """That would come half a minute later."""
    words = [sys.executable, "-m", "app", "sync", "--forever"]
    with practice_server() as server, subprocess.Popen(words, cwd=ROOT, env=till.environ) as service:
        till.connect(server)
        for sold in (1, 2):
            till.ok("sell", "-", given=SALE)
            end = time.monotonic() + 20
            while len(server.ledger()) < sold or any(each["entry"] != "done" for each in till.ok("outbox")):
                assert service.poll() is None
                assert time.monotonic() < end
        service.terminate()


def test_a_sync_beside_another_watches_until_it_is_done(till: Till) -> None:
    with practice_server("conteo.slow=1") as server:
        till.connect(server)
        till.ok("sell", "-", given=[SALE, SALE])
        words = [sys.executable, "-m", "app", "sync", "--until-idle"]
        with subprocess.Popen(words, cwd=ROOT, env=till.environ, stdout=subprocess.DEVNULL) as first:
            while not any(entry["entry"] == "sending" for entry in till.ok("outbox")):
                assert first.poll() is None
            answer = till.ok("sync", "--until-idle", "--max-seconds", "30")
            assert (answer["documents"]["authorized"], answer["idle"]) == (2, True)
            assert first.wait(20) == 0
        assert len(server.ledger()) == 2


def test_max_seconds_ends_a_sync_that_waits(till: Till) -> None:
    with practice_server("conteo.pending=600") as server:
        till.connect(server)
        till.ok("sell", "-", given=SALE)
        answer = till.ok("sync", "--until-idle", "--max-seconds", "1")
        assert (answer["idle"], answer["documents"]["sent"]) == (False, 1)


def spellings(secret: str) -> list[bytes]:
    raw = secret.encode()
    coded = [base64.b64encode(b"x" * shift + raw)[4 if shift else 0 :][:-4] for shift in range(3)]
    return [raw, raw.hex().encode(), raw[::-1], secret.encode("utf-16-le"), *coded]


@pytest.mark.parametrize("fault", ["unauthorized:1", "garbage:1", "html_500_before:1", "slow=0.1:1"])
def test_no_secret_is_in_any_file_log_or_answer(till: Till, tmp_path: Path, fault: str) -> None:
    (tmp_path / "key").write_text(SECRET)
    said: list[str] = []
    with practice_server(f"conteo.{fault}") as server:
        till.connect(server, retry_waits="0.1")
        till.environ["A_SECRET"] = SECRET
        till.ok("sell", "-", given=[SALE, SALE])
        for words in (
            ("provider", "set", "conteo", f"api_key=@file:{tmp_path / 'key'}", "webhook_secret=@env:A_SECRET"),
            ("provider", "set", "gforce", "jwt=@env:A_SECRET", "token=@env:A_SECRET", "gf_token=@env:A_SECRET"),
            ("provider", "list", "--json"), ("provider", "check", "--json"),
            ("provider", "set", "conteo", f"api_key={SECRET}"),
            ("sync", "--until-idle", "--max-seconds", "3", "--json"), ("outbox", "--json"), ("documents", "--json"),
            ("export", "documents", str(till.data / "documents.csv")), ("doctor", "--json"), ("verify", "--json"),
            ("provider", "set", "conteo", f"base_url=https://user:{SECRET}@example.com"),
        ):  # fmt: skip
            done = till(*words)
            said += [done.out, done.err]
    files = [path for path in till.data.rglob("*") if path.is_file()]
    assert len(files) > 3
    for place, content in [*((path.name, path.read_bytes()) for path in files), ("said", "\n".join(said).encode())]:
        for form in spellings(SECRET):
            assert form not in content, place


def test_an_unforeseen_error_is_one_line_and_the_story_goes_to_the_log(till: Till) -> None:
    script = (
        "import sys; from app.cli import main; import app.runtime.papers as p\n"
        "def fail(*_, **__): raise RuntimeError('nobody foresaw this')\n"
        "p.Papers.open_entries = fail; sys.exit(main(['outbox']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert done.returncode == 1
    assert done.stderr == b"RuntimeError: nobody foresaw this\n"
    assert "nobody foresaw this" in (till.data / "log" / "mostrador.jsonl").read_text("utf-8")


@pytest.mark.parametrize("words", [("restore", "copia.zip"), ("practice", "serve"), ("update", "check")])
def test_an_unforeseen_error_is_one_line_where_no_log_is_open(till: Till, words: tuple[str, ...]) -> None:
    script = (
        "import sys; from app.cli import main; from app.cli.desk import Desk\n"
        "def fail(*_, **__): raise RuntimeError('nobody foresaw this')\n"
        f"Desk.run = fail; sys.exit(main({words!r}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"RuntimeError: nobody foresaw this\n")
