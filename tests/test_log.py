"""The log's promises: no secret in any encoding, one record one line, and a log that fails stops nobody."""

from __future__ import annotations

import base64
import json
import logging
import os
import stat
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import log

ROOT = Path(__file__).parents[1]
SECRETS = (
    "ck_live_9d1f7e3a5b", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0aWxsIn0.c2lnbmF0dXJl", "clave con espacios y ñandú",
    'quo"te\\back/slash', "a+b/c=d&e?f%g", "pin-4271", "línea\nnueva\ttab", "<b>&amp;</b>'x'",
)  # fmt: skip

ENCODINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "upper": lambda s: s.upper() if s.upper().lower() == s.lower() else s,
    "url": lambda s: quote(s, safe=""),
    "url_lower": lambda s: quote(s, safe="").lower(),
    "form": quote_plus,
    "json": json.dumps,
    "json_utf8": lambda s: json.dumps(s, ensure_ascii=False),
    "repr": repr,
    "hex": lambda s: s.encode().hex(),
    "hex_upper": lambda s: s.encode().hex().upper(),
    "base64": lambda s: base64.b64encode(s.encode()).decode(),
    "base64url": lambda s: base64.urlsafe_b64encode(s.encode()).decode(),
    "basic": lambda s: base64.b64encode(f"u:{s}:tail".encode()).decode(),
    "basic_offset_1": lambda s: base64.b64encode(f"user:a{s}".encode()).decode(),
    "utf16": lambda s: s.encode("utf-16-le").decode("latin-1"),
    "utf16_hex": lambda s: s.encode("utf-16-be").hex(),
}


class Said(Exception):
    """An error of ours."""


def fail(text: str) -> None:
    local = text + "!"
    raise Said(f"refused {local}")


def chained(text: str) -> None:
    try:
        fail(text)
    except Said as error:
        raise KeyError(text) from error


def grouped(text: str) -> None:
    raise ExceptionGroup(text, [ValueError(text), OSError(5, text)])


def raising(action: Callable[[str], None]) -> Callable[[logging.Logger, str], None]:
    def route(logger: logging.Logger, text: str) -> None:
        try:
            action(text)
        except Exception:
            logger.exception("it failed")

    return route


ROUTES: dict[str, Callable[[logging.Logger, str], None]] = {
    "message": lambda logger, text: logger.warning("got " + text),
    "argument": lambda logger, text: logger.warning("got %s", text),
    "repr_argument": lambda logger, text: logger.warning("got %r", {"Authorization": text}),
    "mapping": lambda logger, text: logger.warning("got %(key)s", {"key": text}),
    "broken_format": lambda logger, text: logger.warning("got %d", text),
    "too_few": lambda logger, text: logger.warning("got %s %s", text),
    "logger_name": lambda logger, text: logging.getLogger(text).warning("x"),
    "raised": raising(fail),
    "raised_from": raising(chained),
    "raised_group": raising(grouped),
    "extra": lambda logger, text: logger.warning("x", extra={"token": text}),
    "stack": lambda logger, text: logger.warning("got %s", text, stack_info=True),
    "info": lambda logger, text: logger.info("got %s", text),
}


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[Callable[[], list[str]]]:
    root = logging.getLogger()
    level = root.level
    handler = log.set_up(tmp_path)
    yield lambda: handler.path.read_text("utf-8").splitlines()
    log.tear_down()
    root.setLevel(level)


def words(line: str) -> str:
    """Everything that a reader of the line sees, raw and decoded."""
    row = json.loads(line)
    return "\n".join([line, str(row["message"]), str(row["from"]), *row.get("error", [])])


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_secret_reaches_the_log(route: str, encoding: str, lines: Callable[[], list[str]]) -> None:
    for secret in SECRETS:
        log.register_secret(secret)
    logger = logging.getLogger("mostrador.test")
    ours = [handler for handler in logging.getLogger().handlers if isinstance(handler, log.PrivateFile)]
    logger.handlers, logger.propagate = ours, False  # pytest's own handlers raise
    for secret in SECRETS:
        ROUTES[route](logger, ENCODINGS[encoding](secret))
    written = lines()
    assert len(written) >= len(SECRETS)
    for line in written:
        seen = words(line).lower()
        for secret in SECRETS:
            for encode in (str, ENCODINGS["url"], ENCODINGS["hex"], ENCODINGS["base64"], ENCODINGS["utf16"]):
                assert encode(secret).lower().rstrip("=")[:-2] not in seen


def test_secrets_that_pass_through_the_vault_are_masked(tmp_path: Path, lines: Callable[[], list[str]]) -> None:
    from tests.vaults import vault

    vault(tmp_path).set("provider:conteo:api_key", "from-the-vault-77")
    logging.getLogger("x").warning("sent %s", "from-the-vault-77")
    assert "vault-77" not in lines()[0]
    assert "[oculto]" in lines()[0]


def test_variables_of_a_failed_function_are_not_written(lines: Callable[[], list[str]]) -> None:
    def inner() -> None:
        unregistered = "only-in-a-variable-123"
        raise ValueError(len(unregistered))

    try:
        inner()
    except ValueError:
        logging.getLogger("x").exception("failed")
    row = json.loads(lines()[0])
    assert row["error"][-1] == "ValueError: 22"
    assert any("inner" in line for line in row["error"])
    assert "only-in-a-variable" not in lines()[0]
    assert str(ROOT) not in lines()[0]


@settings(max_examples=1500)
@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_one_record_is_one_line_without_anything_invisible(text: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, "%s", (text,), None)
    line = log.JsonLines().format(record)
    assert json.loads(line)["message"] == text
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not [c for c in line if unicodedata.category(c) in hidden]
    line.encode()


def test_accents_stay_readable(lines: Callable[[], list[str]]) -> None:
    logging.getLogger("x").warning("Autorización n.º 5 de la «tienda»: 10 €")
    assert "Autorización n.º 5 de la «tienda»: 10 €" in lines()[0]


@pytest.mark.parametrize("name", ["httpx", "httpcore.http11", "uvicorn.access", "asyncio", "keyring.backend"])
def test_talkative_libraries_are_heard_only_when_they_warn(
    name: str, lines: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger(name)
    level = logger.level
    monkeypatch.setattr(logger, "propagate", True)  # a server that ran before may have cut its own off
    logger.setLevel(logging.DEBUG)  # somebody turns it up
    logging.getLogger().setLevel(logging.DEBUG)
    logger.info('HTTP Request: GET https://host/?token=1 "200"')
    logger.debug("send_request_headers")
    logger.warning("careful")
    logger.setLevel(level)
    assert [json.loads(line)["message"] for line in lines()] == ["careful"]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("RUC 8-730-241 DV 03", "8-730-241"), ("E-8-127702.", "E-8-127702"), ("155596713-2-2015", "155596713-2-2015"),
        ("8-NT-1-13656", "8-NT-1-13656"), ("20123456789", "20123456789"), ("30-71234567-1", "30-71234567-1"),
        ("XAXX010101000", "XAXX010101000"), ("80012345-6", "80012345-6"),
    ],
)  # fmt: skip
def test_tax_ids_are_hidden_on_request(text: str, hidden: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, text, None, None)
    assert hidden not in log.JsonLines(hide_tax_ids=True).format(record)
    assert hidden in log.JsonLines().format(record)


@pytest.mark.parametrize(
    "text", ["2026-04-15", "POS01-20260415-000142", "0198c0de-7a11-7abc-8def-0123456789ab", "12.50"]
)
def test_dates_references_and_ids_stay_when_tax_ids_are_hidden(text: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, text, None, None)
    assert json.loads(log.JsonLines(hide_tax_ids=True).format(record))["message"] == text


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_the_log_is_for_its_owner_only(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        handler = log.PrivateFile(tmp_path, largest=300, kept=3)
        handler.setFormatter(log.JsonLines())
        for number in range(20):
            handler.handle(logging.LogRecord("x", logging.INFO, "", 0, "line %s", (number,), None))
    finally:
        os.umask(old)
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


def test_the_log_turns_over_and_stays_small(tmp_path: Path) -> None:
    handler = log.PrivateFile(tmp_path, largest=2000, kept=3)
    handler.setFormatter(log.JsonLines())
    for number in range(300):
        handler.handle(logging.LogRecord("x", logging.INFO, "", 0, "line %s", (number,), None))
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert set(sizes) <= {"mostrador.jsonl", "mostrador.1.jsonl", "mostrador.2.jsonl", "mostrador.3.jsonl"}
    assert max(sizes.values()) < 2400
    kept = [p for p in (tmp_path / f"mostrador{n}.jsonl" for n in (".3", ".2", ".1", "")) if p.exists()]
    numbers = [int(json.loads(line)["message"].split()[1]) for path in kept for line in path.read_text().splitlines()]
    assert numbers == list(range(numbers[0], 300))


def test_processes_share_the_log_and_every_line_is_whole(tmp_path: Path) -> None:
    code = (
        "import logging, sys; from pathlib import Path; from app import log\n"
        "log.set_up(Path(sys.argv[1]))\n"
        "for number in range(200): logging.getLogger('x').warning('%s-%s %s', sys.argv[2], number, 'y' * 200)\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), str(who)], cwd=ROOT) for who in range(3)]
    assert [writer.wait(50) for writer in writers] == [0, 0, 0]
    rows = [json.loads(line) for line in (tmp_path / "log" / log.FILE).read_text().splitlines()]
    assert len({row["message"] for row in rows}) == 600


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    handler = log.PrivateFile(tmp_path / "missing")
    handler.setFormatter(log.JsonLines())
    handler.handle(logging.LogRecord("x", logging.INFO, "", 0, "lost", None, None))
    assert handler.lost == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no picture of a process by itself")
def test_a_process_that_is_ended_leaves_no_picture_of_its_memory() -> None:
    code = (
        "import resource; from app import log; core = resource.RLIMIT_CORE\n"
        "hard = resource.getrlimit(core)[1]; resource.setrlimit(core, (hard, hard)); log.keep_uncaught()\n"
        "print(resource.getrlimit(core) == (0, hard))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "True\n"


def test_what_nobody_caught_goes_to_the_log_and_shows_no_secret(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app import log\n"
        "log.set_up(Path(sys.argv[1])); log.keep_uncaught(); log.register_secret('hunter2-hunter2')\n"
        "raise ValueError('bad\\u202e hunter2-hunter2')\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    written = (tmp_path / "log" / log.FILE).read_text()
    assert done.returncode == 1
    assert "hunter2" not in done.stderr + written
    assert "\u202e" not in done.stderr
    assert json.loads(written)["error"][-1].startswith("ValueError: bad")
