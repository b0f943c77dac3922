"""Words, files and places that nobody should give to a command: one Spanish sentence, and nothing of Python's."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.tills import ROOT, SALE, Till

LONG = "é" * 300
LATIN = "n\udce1"
"""«ná» in Latin-1, as Python shows bytes that are no UTF-8."""


def one_sentence(till: Till, *words: str, given: Any = None) -> str:
    done = till(*words, given=given)
    assert done.status in (1, 2), done
    assert (done.out, done.err.count("\n")) == ("", 1)
    assert not re.search(r"Error|Errno|Traceback|surrogates|None", done.err)
    return done.err


@pytest.mark.parametrize("words", [
    ("document", LATIN), ("documents", "--after", LATIN), ("retry", LATIN), ("resolve", LATIN, "--not-issued"),
    ("void", LATIN, "--reason", "x"), ("credit", LATIN, "--reason", "x"), ("recurring", "pause", LATIN),
    ("import", "undo", LATIN), ("provider", "check", LATIN), ("cash", "x", "--till", LATIN),
    ("journal", "--who", LATIN), ("journal", "--what", LATIN), ("provider", "set", "conteo", f"timeout={LATIN}"),
    (LATIN,),
], ids=lambda words: " ".join(words).encode("ascii", "replace").decode())  # fmt: skip
def test_bytes_that_are_no_text_never_reach_the_database_nor_python_s_own_words(
    till: Till, words: tuple[str, ...]
) -> None:
    one_sentence(till, *words)


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
@pytest.mark.parametrize("words", [("import", "products"), ("outages",), ("export", "products"), ("backup",)])
def test_a_file_whose_name_is_no_text_is_still_a_file(till: Till, tmp_path: Path, words: tuple[str, ...]) -> None:
    file = tmp_path / f"{LATIN}.{'zip' if words == ('backup',) else 'csv'}"
    if words[0] == "import":
        file.write_text("code,description,price,tax\nPAN,Pan,1,7\n")
    done = till(*words, str(file))
    assert (done.status, file.exists()) == (0, True), done
    assert till("import", "list").status == till("journal").status == till("verify").status == 0


@pytest.mark.parametrize("words", [
    ("backup", f"{LONG}.zip"), ("takeover", LONG), ("restore", f"{LONG}.zip"), ("restore", "x.zip", "--to", LONG),
    ("import", "products", LONG), ("outages", f"{LONG}.csv"), ("support", LONG), ("manual", "owner", "-o", LONG),
], ids=lambda words: " ".join(words)[:20])  # fmt: skip
def test_a_name_that_no_disk_takes_is_one_sentence(till: Till, words: tuple[str, ...]) -> None:
    assert "demasiado largo" in one_sentence(till, *words)


@pytest.mark.parametrize("word", ["a\nb", "\x1b[31mrojo", "\u202eabc", "\x00"])
@pytest.mark.parametrize("words", [("documents", "--limit"), ("documents", "--status"), ("sell", "-"), ()])
def test_a_wrong_word_is_told_on_one_line_that_moves_no_cursor(till: Till, words: tuple[str, ...], word: str) -> None:
    assert one_sentence(till, *words, word).rstrip("\n").isprintable()


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/zero")
@pytest.mark.parametrize("words", [("sell",), ("quote",), ("import", "products"), ("import", "customers")])
def test_a_file_without_an_end_is_refused_before_it_fills_the_memory(till: Till, words: tuple[str, ...]) -> None:
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "from app.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, *words, "/dev/zero"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1), done.stderr[-300:]
    assert b"MB" in done.stderr


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
@pytest.mark.parametrize("words", [("documents",), ("sell", "-"), ("verify",), ("cash", "open")])
def test_a_folder_that_cannot_be_written_says_so(till: Till, words: tuple[str, ...]) -> None:
    """Read-only as an emergency remount leaves it, in a mount namespace of its own."""
    script = (
        f'mount --bind "{till.data}" "{till.data}" && mount -o remount,bind,ro "{till.data}" && '
        f'exec "{sys.executable}" -m app {" ".join(words)}'
    )
    command = ["unshare", "--mount", "sh", "-c", script]
    done = subprocess.run(command, input=b"{}", capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    if b"unshare" in done.stderr or b"mount" in done.stderr:
        pytest.skip("no mount namespaces here")
    said = done.stderr.decode()
    assert (done.returncode, done.stdout, said.count("\n")) == (1, b"", 1)
    assert "se pueda escribir" in said
    assert "Error" not in said


@pytest.mark.parametrize("value", [None, True, []])
@pytest.mark.parametrize("field", ["quantity", "unit_price", "discount"])
def test_what_json_holds_is_never_told_in_python_s_words(till: Till, field: str, value: Any) -> None:
    said = one_sentence(till, "quote", "-", given={"lines": [{**SALE["lines"][0], field: value}]})
    assert said.startswith(f"lines[1].{field}: ")
    assert "True" not in said


def test_a_sick_till_says_on_stderr_why_doctor_ends_with_1(till: Till) -> None:
    (till.data / "mostrador.db").write_bytes(b"x" * 5000)
    done = till("doctor", "--json")
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert done.err.startswith("doctor: ")
    assert next(each["sentence"] for each in done.json if each["ok"] is False) in done.err


def test_ctrl_c_before_anything_is_loaded_shows_no_story(till: Till) -> None:
    script = (
        "import sys\nclass Key:\n"
        " def find_spec(self, name, *more):\n  if name == 'app.cli.parser': raise KeyboardInterrupt\n"
        "from app.cli import main\nsys.meta_path.insert(0, Key())\nsys.exit(main(['documents']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_list_that_is_broken_off_says_that_sales_of_it_were_kept(till: Till) -> None:
    """Whoever gives it again without carts would sell twice."""
    given = json.dumps([{"lines": SALE["lines"] * 20}] * 1500).encode()
    words = [sys.executable, "-m", "app", "sell", "-"]
    with subprocess.Popen(words, cwd=ROOT, env=till.environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as process:  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.close()
        process.stdin = None
        db = sqlite3.connect(till.data / "mostrador.db")
        end = time.monotonic() + 60
        while db.execute("SELECT count(*) FROM sales").fetchone()[0] == 0 and time.monotonic() < end:
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        kept = db.execute("SELECT count(*) FROM sales").fetchone()[0]
        db.close()
    assert (process.returncode, out, 0 < kept < 1500) == (130, b"", True)
    told = re.search(rb"por lo menos (\d+) de 1500 ventas quedaron registradas", err)
    assert told, err
    assert int(told[1]) <= kept
