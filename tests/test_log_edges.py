"""The log to the letter: every form of a secret, stories that end, files that stay private, small and whole."""

from __future__ import annotations

import base64
import json
import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log
from app.log import JsonLines, PrivateFile, Redactor

SECRET = 'k/ñ "<'


@pytest.fixture(autouse=True)
def _nothing_stays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(log, "_REDACTOR", Redactor())
    hooks = sys.excepthook, threading.excepthook
    yield
    log.tear_down()
    sys.excepthook, threading.excepthook = hooks


def test_a_secret_has_these_forms_and_no_others() -> None:
    plain = {SECRET, "k/ñ &quot;&lt;", 'k\0/\0ñ\0 \0"\0<'}
    escaped = {'k/\\u00f1 \\"<', 'k/ñ \\"<', 'k\\/\\u00f1 \\"<', 'k/\\xf1 "<'}
    url = {"k%2F%C3%B1%20%22%3C", "k/%C3%B1%20%22%3C", "k%2F%C3%B1+%22%3C"}
    narrow = {"6b2fc3b120223c", "6b 2f c3 b1 20 22 3c", "6b:2f:c3:b1:20:22:3c"}
    little = {"6b002f00f100200022003c00", "6b 00 2f 00 f1 00 20 00 22 00 3c 00", "6b:00:2f:00:f1:00:20:00:22:00:3c:00"}
    big = {"006b002f00f100200022003c", "00 6b 00 2f 00 f1 00 20 00 22 00 3c", "00:6b:00:2f:00:f1:00:20:00:22:00:3c"}
    in_base64 = {"ay/DsSAiP", "ay_DsSAiP", "svw7EgIj", "rL8OxICI8", "awAvAPEAIAAiADwA", "sALwDxACAAIgA8A",
                 "rAC8A8QAgACIAPA", "AGsALwDxACAAIgA8", "BrAC8A8QAgACIAP", "AawAvAPEAIAAiAD"}  # fmt: skip
    assert log._forms(SECRET) == plain | escaped | url | narrow | little | big | in_base64


def test_half_a_letter_is_a_secret_too_and_short_forms_are_left_alone() -> None:
    assert "%3F%3F%3F%3F" in log._forms("\ud800" * 4)
    assert log._base64_forms(b"\xff\xfe~abc") == {"//5+YWJj", "__5-YWJj"}
    assert log._base64_forms(b"abcdef!") == {"YWJjZGVmI", "hYmNkZWYh", "FiY2RlZi"}
    assert min(map(len, log._forms("abcd"))) == 4
    assert "YWJjZA"[:5] in log._forms("abcd")


@pytest.mark.parametrize("length", range(4, 20))
def test_wherever_a_secret_stands_in_base64_no_three_letters_of_it_are_left(length: int) -> None:
    secret = "Zq7#" * 5
    redactor = Redactor()
    redactor.register(secret[:length])
    for before in range(3):
        for after in range(3):
            text = base64.b64encode(b"\0" * before + secret[:length].encode() + b"\0" * after).decode()
            if before == 0 or length >= 8:
                rest = redactor.mask(text).replace("[oculto]", "")
                assert len(rest.replace("A", "").rstrip("=")) <= 2  # what the bytes beside it share with it


def test_four_letters_are_a_secret_and_three_are_none() -> None:
    redactor = Redactor()
    assert redactor.mask("nada abcd") == "nada abcd"
    redactor.register("abc")
    assert redactor.mask("abc") == "abc"
    redactor.register("abcd")
    redactor.register("abcdef")
    redactor.register("abcd")
    assert redactor.mask("ABCD abcdef abc") == "[oculto] [oculto] abc"


def test_a_line_for_people_is_masked_and_escaped() -> None:
    log.register_secret("clave-larga")
    assert log.masked("mi clave-larga\n\x1b[2J ñ \x7f") == "mi [oculto]\\n\\u001b[2J ñ \\u007f"


def record(message: str, *args: object, error: BaseException | None = None, name: str = "x") -> logging.LogRecord:
    exc_info = (type(error), error, error.__traceback__) if error is not None else None
    return logging.LogRecord(name, logging.ERROR, "f.py", 1, message, args, exc_info)


def told(error: BaseException) -> list[str]:
    found: list[str] = json.loads(JsonLines().format(record("m", error=error)))["error"]
    return found


def test_a_long_message_is_cut_after_it_was_masked() -> None:
    whole = json.loads(JsonLines().format(record("x" * 4000)))["message"]
    cut = json.loads(JsonLines().format(record("y" * 4001)))["message"]
    assert (whole, cut) == ("x" * 4000, "y" * 4000 + "…")
    log.register_secret("clave-larga")
    assert "larg" not in json.loads(JsonLines().format(record("z" * 3995 + "clave-larga")))["message"]


def test_a_record_without_an_error_tells_none_and_a_broken_message_says_so() -> None:
    assert "error" not in json.loads(JsonLines().format(record("m")))
    empty = record("m")
    for odd in ((None, None, None), (ValueError, None, None)):
        empty.exc_info = odd  # type: ignore[assignment]
        assert "error" not in json.loads(JsonLines().format(empty))
    broken = json.loads(JsonLines().format(record("%d", "x" * 300)))["message"]
    assert broken == "unreadable message (TypeError): %d"


def chain(count: int) -> BaseException:
    error: BaseException = ValueError("0")
    for number in range(1, count):
        following = ValueError(str(number))
        following.__cause__ = error
        error = following
    return error


def test_a_story_begins_with_its_cause_and_goes_six_deep() -> None:
    assert told(chain(3)) == ["ValueError: 0", "then:", "ValueError: 1", "then:", "ValueError: 2"]
    assert [line for line in told(chain(9)) if line != "then:"] == [f"ValueError: {n}" for n in range(3, 9)]


def test_what_was_hidden_on_purpose_is_not_told() -> None:
    inner, outer = ValueError("inner"), ValueError("outer")
    outer.__context__ = inner
    assert told(outer) == ["ValueError: inner", "then:", "ValueError: outer"]
    outer.__suppress_context__ = True
    assert told(outer) == ["ValueError: outer"]


def test_of_a_group_ten_parts_are_told_six_deep() -> None:
    wide = told(ExceptionGroup("g", [ValueError(str(n)) for n in range(12)]))
    assert wide == ["ExceptionGroup: g (12 sub-exceptions)", *(f"  ValueError: {n}" for n in range(10))]
    deep: Exception = ValueError("end")
    for _ in range(8):
        deep = ExceptionGroup("g", [deep])
    assert len(told(deep)) == 6


def test_places_are_three_names_and_a_line_and_what_cannot_be_said_is_unreadable() -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no")

    try:
        raise Mute
    except Mute as error:
        place, said = told(error)
    assert place.endswith(" test_places_are_three_names_and_a_line_and_what_cannot_be_said_is_unreadable")
    assert place.split(":")[0].split("/")[-2:] == ["tests", "test_log_edges.py"]
    assert place.split(":")[0].count("/") == 2
    assert said == "Mute: unreadable"


def test_a_record_has_these_fields_and_a_story_its_last_thirty_places() -> None:
    row = json.loads(JsonLines().format(record("m")))
    assert set(row) == {"at", "level", "from", "process", "thread", "message"}
    assert (row["from"], row["level"], row["process"], row["thread"]) == ("x", "error", os.getpid(), "MainThread")
    assert row["at"].endswith("+00:00")

    def deep(left: int) -> None:
        if not left:
            raise ValueError("end")
        deep(left - 1)

    with pytest.raises(ValueError) as raised:
        deep(50)
    assert len(told(raised.value)) == 31


def line_of(handler: PrivateFile, text: str) -> None:
    handler.emit(record(text))


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX systems")
def test_the_file_is_made_private_and_made_so_again(tmp_path: Path) -> None:
    handler = PrivateFile(tmp_path)
    line_of(handler, "uno")
    assert stat.S_IMODE(handler.path.stat().st_mode) == 0o600
    for mode in (0o644, 0o601):
        handler.path.chmod(mode)
        line_of(handler, "dos")
        assert stat.S_IMODE(handler.path.stat().st_mode) == 0o600
    handler.path.chmod(0o400)
    line_of(handler, "tres")
    assert handler.lost == (0 if os.geteuid() == 0 else 1)


def test_the_file_turns_when_it_is_larger_than_its_limit_and_so_many_are_kept(tmp_path: Path) -> None:
    handler = PrivateFile(tmp_path, largest=30, kept=3)
    handler.setFormatter(logging.Formatter("%(message)s"))
    line_of(handler, "x" * 29)  # thirty bytes with its end
    assert sorted(found.name for found in tmp_path.iterdir()) == ["mostrador.jsonl"]
    for number in range(5):
        line_of(handler, str(number))
        line_of(handler, "x" * 40)
    names = ["mostrador.1.jsonl", "mostrador.2.jsonl", "mostrador.3.jsonl"]
    assert sorted(found.name for found in tmp_path.iterdir()) == names
    assert [(tmp_path / name).read_text()[0] for name in names] == ["4", "3", "2"]
    assert handler.lost == 0


def test_five_files_of_two_megabytes_are_kept(tmp_path: Path) -> None:
    assert (log._LARGEST, log._KEPT, log._LONGEST) == (2_097_152, 5, 4000)
    handler = PrivateFile(tmp_path)
    assert (handler._largest, handler._kept, handler.lost) == (2_097_152, 5, 0)


def test_while_another_process_turns_the_file_it_is_left(tmp_path: Path) -> None:
    handler = PrivateFile(tmp_path, largest=3)
    marker = tmp_path / "mostrador.jsonl.turning"
    marker.touch()
    line_of(handler, "larga")
    assert handler.path.exists()
    assert marker.exists()
    marker.unlink()
    line_of(handler, "larga")
    assert not handler.path.exists()
    assert not marker.exists()
    for small in ("x", "xxx"):
        handler.path.write_text(small)
        handler._rotate()  # the second of two that come at once finds a small file
        assert handler.path.exists()


def test_half_letters_are_written_as_escapes_and_a_disk_that_refuses_is_counted(tmp_path: Path) -> None:
    handler = PrivateFile(tmp_path)
    handler.setFormatter(logging.Formatter("%(message)s"))
    line_of(handler, "\ud800")
    assert handler.path.read_bytes() == b"\\ud800\n"
    if Path("/proc/self/fd").exists():
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(20):
            line_of(handler, "x")
        assert len(os.listdir("/proc/self/fd")) == before
    gone = PrivateFile(tmp_path / "nowhere")
    line_of(gone, "x")
    line_of(gone, "x")
    assert gone.lost == 2


def test_setting_up_again_takes_the_older_place_and_closes_it(tmp_path: Path) -> None:
    first = log.set_up(tmp_path / "a" / "b")
    place = tmp_path / "a" / "b" / "log"
    if os.name == "posix":
        assert stat.S_IMODE(place.stat().st_mode) == 0o700
    (place / "mostrador.jsonl.turning").touch()
    second = log.set_up(tmp_path / "a" / "b", level=logging.WARNING)
    assert not (place / "mostrador.jsonl.turning").exists()
    mine = [handler for handler in logging.getLogger().handlers if isinstance(handler, PrivateFile)]
    assert mine == [second]
    assert (first._closed, second._closed) == (True, False)  # type: ignore[attr-defined]
    assert logging.getLogger().level == logging.WARNING
    logging.getLogger("mostrador").warning("20-12345678-9 %s", "aviso")
    assert "20-12345678-9" in second.path.read_text()
    hidden = log.set_up(tmp_path / "c", hide_tax_ids=True)
    logging.getLogger("mostrador").warning("20-12345678-9")
    assert "20-12345678-9" not in hidden.path.read_text()


def test_each_talkative_library_is_heard_when_it_warns_and_its_neighbours_always(tmp_path: Path) -> None:
    log.set_up(tmp_path)
    names = {"httpx", "httpcore", "h11", "uvicorn.access", "asyncio", "keyring", "secretstorage", "jeepney"}
    assert names == log._TALKATIVE
    assert {logging.getLogger(name).level for name in names} == {logging.WARNING}
    for name in (*names, "httpcore.http11.deep"):
        quiet, loud = record("m", name=name), record("m", name=name)
        quiet.levelno = logging.INFO
        loud.levelno = logging.WARNING
        assert (log._worth_keeping(quiet), log._worth_keeping(loud)) == (False, True)
    for name in ("uvicorn", "httpxy", "app.httpx"):
        quiet = record("m", name=name)
        quiet.levelno = logging.INFO
        assert log._worth_keeping(quiet)


def test_of_a_message_that_cannot_be_put_together_two_hundred_letters_are_told() -> None:
    broken = logging.LogRecord("x", logging.INFO, "", 0, "%d" + "y" * 300, ("no number",), None)
    assert log._message(broken) == f"unreadable message (TypeError): %d{'y' * 198}"
