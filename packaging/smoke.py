"""Tries the frozen program as a shop would: practice sale, authorization, PDF, service, window, kill, restart.

The folder as it lies here, or (`bare`) the package in a clean Debian. What cannot be tried says "not run" and why.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SALE = {"lines": [{"description": "Café molido 500 g", "quantity": "2", "unit_price": "6.69", "tax": "7"}]}
PATIENCE = 60.0
MANUAL_WITH_PICTURES = 500_000  # bytes; without them it has a fifth of that


class Place:
    """Where the program is tried: `run` starts it there, `data` is its folder as seen from here."""

    def __init__(self, program: list[str], data: Path, inside: str) -> None:
        self.program = program
        self.data = data
        self.inside = inside
        self.environ = {**os.environ, "MOSTRADOR_PASSPHRASE": "solo para esta prueba"}

    def run(self, *words: str, given: Any = None) -> Any:
        """One command; its JSON. AssertionError with all it said when it fails."""
        command = [*self.program, "--data", self.inside, *words, "--json"]
        text = None if given is None else json.dumps(given)
        done = subprocess.run(command, input=text, capture_output=True, text=True, env=self.environ, timeout=PATIENCE)
        assert done.returncode == 0, (words, done.returncode, done.stdout[-500:], done.stderr[-500:])
        return json.loads(done.stdout)


def smoke(folder: Path, dist: Path, *, bare: bool) -> int:
    """0 when everything works; a sentence for each step on stderr."""
    if bare:
        from bare import in_bare_debian

        return in_bare_debian(next(iter(dist.glob("*.deb"))))
    with tempfile.TemporaryDirectory() as scratch:
        name = "mostrador-cli.exe" if sys.platform == "win32" else "mostrador"
        data = Path(scratch) / "practica"
        try_out(Place([str(folder / name)], data, str(data)))
    not_run("printing to a CUPS PDF printer, update refused while open, removal", "they need --bare")
    return 0


def not_run(what: str, why: str) -> None:
    """A step that this machine does not allow; never silence."""
    print(f"[smoke] not run: {what} ({why})", file=sys.stderr, flush=True)


def try_out(place: Place) -> None:
    """Everything that needs no right of the machine's owner."""
    place.run("practice", "init")
    step("lists the same providers as the source", lambda: _same_providers(place))
    step("sells in practice mode, authorises, stores the PDF", lambda: _sell(place))
    step("renders its own paper", lambda: _paper(place))
    step("gives a paper from outside up that takes for ever", lambda: _rehearse(place))
    step("explains the machine", lambda: _doctor(place))
    step("copies and restores", lambda: _copy(place))
    step("works as a service until it is asked to end", lambda: _service(place))
    if sys.platform.startswith("linux") and not shutil.which("Xvfb"):
        not_run("the window", "no Xvfb here")
        return
    step("opens a window, is killed, opens again, nothing lost", lambda: _window(place))


def step(title: str, work: Callable[[], object]) -> None:
    """Do it and say how long it took."""
    started = time.monotonic()
    work()
    print(f"[smoke] {title}: {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)


def _same_providers(place: Place) -> None:
    from app.providers.registry import providers

    assert sorted(row["name"] for row in place.run("provider", "list")) == sorted(providers())


def _sell(place: Place) -> None:
    place.run("issuer", "add", "tienda", "--country", "PA", "--tax-id", "155596713-2-2015", "--legal-name",
              "Tienda, S.A.", "--set", "dv=59")  # fmt: skip
    place.run("sell", "-", given=[SALE] * 3)
    place.run("sync", "--until-idle", "--max-seconds", "40")
    found = place.run("documents")
    assert [row["status"] for row in found] == ["authorized"] * 3
    assert all(row["pdf"]["stored"] for row in found)


def _paper(place: Place) -> None:
    document = place.run("documents")[0]["id"]
    for form in ("a4", "ticket"):
        inside = f"{place.inside}/{form}.pdf"
        subprocess.run([*place.program, "--data", place.inside, "pdf", document, "-o", inside, "--format", form],
                       check=True, env=place.environ, timeout=PATIENCE)  # fmt: skip
        assert (place.data / f"{form}.pdf").read_bytes().startswith(b"%PDF")
    place.run("manual", "cashier", "-o", f"{place.inside}/manual.pdf")
    manual = (place.data / "manual.pdf").read_bytes()
    assert manual.startswith(b"%PDF")
    assert len(manual) > MANUAL_WITH_PICTURES


def _rehearse(place: Place) -> None:
    """In a process of the frozen program's own, which reads an ordinary one afterwards as before."""
    from app.printing.rehearsal import FROZEN_WORD, Stage, TooSlow
    from tests.printing.test_rehearsal import endless
    from tests.ui.test_hostile_pdf import pdf

    stage = Stage([*place.program, FROZEN_WORD])
    try:
        stage.rehearse(pdf(), 0)
        try:
            stage.rehearse(endless(), 0)
        except TooSlow:
            stage.rehearse(pdf(), 0)
        else:
            raise AssertionError("no process was begun, or it says that it drew what cannot be drawn")
    finally:
        stage.close()


def _copy(place: Place) -> None:
    copy = f"{place.inside}/copy.zip"
    assert place.run("backup", copy)["papers"] >= 3
    assert place.run("restore", copy)["lost_sales"] == 0
    assert place.run("verify")["ok"]


def _doctor(place: Place) -> None:
    """A till in practice on a machine without a keyring, a display or a printer: nothing of that is a fault of ours."""
    asked = [*place.program, "--data", place.inside, "doctor", "--json"]
    done = subprocess.run(asked, capture_output=True, text=True, env=place.environ, timeout=PATIENCE)
    found = {row["name"]: row for row in json.loads(done.stdout)}
    for name in ("python", "sqlite", "connection", "integrity", "secrets", "journal", "qt", "fonts", "space"):
        assert found[name]["ok"] is not False, found[name]
    for row in found.values():
        assert row["ok"] or row["sentence"], row


@contextmanager
def service(place: Place) -> Iterator[subprocess.Popen[bytes]]:
    """`sync --forever` at work."""
    program = _started([*place.program, "--data", place.inside, "sync", "--forever"], place.environ)
    try:
        yield program
    finally:
        _end(program)


def _started(command: list[str], environ: dict[str, str]) -> subprocess.Popen[bytes]:
    """A program that can be asked to end: on Windows only one that leads a group of its own can."""
    group = subprocess.CREATE_NEW_PROCESS_GROUP if sys.platform == "win32" else 0
    return subprocess.Popen(command, env=environ, creationflags=group)


def _end(program: subprocess.Popen[bytes]) -> None:
    """Asked to, in time; nothing is left behind by one that does not."""
    program.send_signal(signal.CTRL_BREAK_EVENT if sys.platform == "win32" else signal.SIGTERM)
    try:
        program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        raise


def _service(place: Place) -> None:
    with service(place) as program:
        place.run("sell", "-", given=SALE)
        until(lambda: all(row["status"] == "authorized" for row in place.run("documents")), program)
    assert program.returncode == 0, program.returncode


def _window(place: Place) -> None:
    for end in (subprocess.Popen.kill, subprocess.Popen.terminate):
        place.run("sell", "-", given=SALE)
        with window(place) as program:
            end(program)
            program.wait(PATIENCE)
    assert place.run("verify")["ok"]


@contextmanager
def window(place: Place) -> Iterator[subprocess.Popen[bytes]]:
    """The window, painted; ended afterwards if nobody has done that."""
    display, server = _screen()
    words = ["--practice", "--data", str(Path(place.inside).parent)]
    program = _started([*place.program, *words], {**place.environ, **display})
    try:
        until(lambda: _window_is_open(place.data), program)
        yield program
    finally:
        if program.poll() is None:
            _end(program)
        if server is not None:
            server.terminate()
            server.wait(10)


def _screen() -> tuple[dict[str, str], subprocess.Popen[bytes] | None]:
    """A screen of our own on Linux; elsewhere the one that is there."""
    if not sys.platform.startswith("linux"):
        return {}, None
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        return {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}, server


def _window_is_open(folder: Path) -> bool:
    """The program notes in its database that its window stands; it clears the note when it is closed properly."""
    database = folder / "mostrador.db"
    if not database.exists():
        return False
    db = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    try:
        return bool(db.execute("SELECT 1 FROM settings WHERE key = 'window_open' AND value = 'true'").fetchone())
    except sqlite3.Error:
        return False
    finally:
        db.close()


def until(true: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    """Wait for something that the program brings about."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert process.poll() is None, "the program ended too early"
        assert time.monotonic() < end, "not in time"
        time.sleep(0.1)
