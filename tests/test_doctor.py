"""The doctor finds what is broken, says so in Spanish with an advice, and changes nothing."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import resources
from app import doctor
from app.doctor import Check, disk
from app.doctor.network import Place, check_network
from app.doctor.paper import Printing, check_papers
from app.domain.errors import Trouble
from app.store import journal
from app.store.database import FILE
from app.store.store import Store
from tests.practice.till import SetClock
from tests.vaults import ROOT, vault

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
CLOCK = SetClock()
CLOCK.at = NOW
SEAL = journal.Seal(lambda: b"key-of-a-test")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "data").mkdir(mode=0o700)
    opened = Store(tmp_path / "data")
    yield opened
    opened.close()


def note(store: Store, count: int) -> None:
    for number in range(count):
        fact = journal.Fact("ana", "test", str(number), {})
        store.write(lambda db, fact=fact: journal.write(db, SEAL, fact, NOW)).result()  # type: ignore[misc]


def test_a_sound_till_has_nothing_wrong_and_every_finding_is_a_sentence(store: Store, tmp_path: Path) -> None:
    note(store, 3)
    kept = vault(tmp_path)
    kept.set("journal_key", "ab")
    found = doctor.examine(store, kept, SEAL, clock=CLOCK, server_time=NOW.timestamp())
    names = [check.name for check in found]
    assert len(set(names)) == len(names) == 14
    sound = {c.name: c.ok for c in found}
    for name in ("python", "flush", "connection", "integrity", "secrets", "journal", "clock", "fonts"):
        assert sound[name], name
    for check in found:
        assert check.sentence.endswith("."), check
        assert check.ok or check.advice, check


def test_nothing_is_written_by_looking(store: Store, tmp_path: Path) -> None:
    note(store, 2)

    def files() -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in store.folder.iterdir() if not path.name.endswith("-shm")}

    before = files()
    doctor.examine(store, vault(tmp_path), SEAL, clock=CLOCK)
    assert files() == before


def test_an_altered_journal_is_found(store: Store) -> None:
    note(store, 3)

    def alter(db: object) -> None:
        db.execute("DROP TRIGGER journal_is_append_only")  # type: ignore[attr-defined]
        db.execute("UPDATE journal SET who = 'eva' WHERE seq = 2")  # type: ignore[attr-defined]

    store.write(alter).result()
    check = doctor.check_journal(store, SEAL)
    assert check.ok is False
    assert "anotación 2" in check.sentence


def test_another_journal_key_is_found(store: Store) -> None:
    note(store, 1)
    assert doctor.check_journal(store, journal.Seal(lambda: b"another")).ok is False


def test_a_damaged_database_is_found(store: Store, tmp_path: Path) -> None:
    note(store, 200)
    store.close()
    path = tmp_path / "data" / FILE
    bad = bytearray(path.read_bytes())
    bad[-4096:] = b"\xa5" * 4096
    path.write_bytes(bad)
    again = Store(tmp_path / "data")
    try:
        assert doctor.check_integrity(again).ok is False
    finally:
        again.close()


def test_secrets_that_cannot_be_opened_are_found(tmp_path: Path) -> None:
    vault(tmp_path, phrase=True).set("journal_key", "ab")
    check = doctor.check_secrets(vault(tmp_path))
    assert check.ok is False
    assert "frase" in check.sentence


def test_a_lost_key_is_named_with_the_way_back(tmp_path: Path) -> None:
    vault(tmp_path).set("journal_key", "ab")
    (key,) = (tmp_path / "config").iterdir()
    key.unlink()
    check = doctor.check_secrets(vault(tmp_path))
    assert (check.ok, key.name in check.advice, "restore COPIA --to CARPETA" in check.advice) == (False, True, True)


def test_a_journal_that_cannot_find_its_key_is_trouble_and_no_crash(store: Store) -> None:
    note(store, 1)

    def no_key() -> bytes:
        raise Trouble("El llavero del sistema no responde.", "keyring_hangs")

    assert doctor.check_journal(store, journal.Seal(no_key)).sentence == "El llavero del sistema no responde."


@pytest.mark.parametrize(
    ("seconds", "ok", "word"),
    [(0, True, "coincidía"), (59, True, "coincidía"), (-59, True, "coincidía"), (300, None, "adelantado 5 minutos"),
     (-300, None, "atrasado 5 minutos"), (3 * 3600, False, "adelantado 3 horas"),
     (-40 * 86400, False, "atrasado 40 días"), (400_000, False, "adelantado 4 días")],
)  # fmt: skip
def test_a_wrong_clock_is_found(seconds: int, ok: bool | None, word: str) -> None:
    check = doctor.check_clock(NOW, NOW.timestamp() - seconds)
    assert check.ok is ok
    assert word in check.sentence


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_folder_that_others_can_enter_is_found(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert doctor.check_folder(tmp_path).ok is True
    tmp_path.chmod(0o755)
    assert doctor.check_folder(tmp_path).ok is None


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Tienda", "Google Drive"])
def test_a_folder_that_is_copied_to_a_cloud_is_found(name: str, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()
    assert doctor.check_folder(tmp_path / name).ok is False


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X and Wayland")
def test_no_display_is_said_and_is_no_fault_but_a_dead_one_is(tmp_path: Path) -> None:
    assert doctor.check_display({}).ok is None
    assert doctor.check_display({"DISPLAY": "far:0"}).ok is True  # nobody asks another machine
    dead = {"DISPLAY": ":64999", "WAYLAND_DISPLAY": "w-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    check = doctor.check_display(dead)
    assert check.ok is False
    assert ":64999" in check.sentence
    assert "w-0" in check.sentence
    assert "DISPLAY" in check.advice
    for name, there in (("\0/tmp/.X11-unix/X64998", {"DISPLAY": ":64998.0"}), (str(tmp_path / "w-1"), {})):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
            server.bind(name)
            server.listen()
            assert doctor.check_display(dead | (there or {"WAYLAND_DISPLAY": "w-1"})).ok is True


def test_missing_libraries_are_named_and_missing_letters_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform.startswith("linux"):
        broken = doctor.check_qt(needed={"libnowhere.so.7": "libnowhere7"}, wished={})
        assert (broken.ok, "libnowhere.so.7" in broken.sentence) == (False, True)
        assert broken.advice.endswith("apt install libnowhere7")
        assert doctor.check_qt(needed={}, wished={"libnowhere.so.7": "libnowhere7"}).ok is None
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    check = doctor.check_fonts()
    assert check.ok is False
    assert "Inter_400Regular.ttf" in check.sentence
    assert check.advice


def test_an_sqlite_with_the_defect_is_said_with_what_to_install(store: Store) -> None:
    assert doctor.check_sqlite(store, safe=True).ok is True
    check = doctor.check_sqlite(store, safe=False)
    assert check.ok is None
    assert "3.51.3" in check.advice


class SlowClock(SetClock):
    """Every look at it costs time: so long seems a flush."""

    step = 0.0

    def monotonic(self) -> float:
        self.at += timedelta(seconds=self.step)
        return super().monotonic()


@pytest.mark.parametrize(("seconds", "ok"), [(0.005, True), (0.3, None), (2.0, False)])
def test_a_disk_that_takes_its_time_is_noticed_and_nothing_is_left_on_it(
    seconds: float, ok: bool | None, tmp_path: Path
) -> None:
    clock = SlowClock()
    clock.step = seconds
    check = doctor.check_flush(tmp_path, clock)
    assert check.ok is ok
    assert bool(check.advice) is (ok is not True)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_is_noticed(tmp_path: Path) -> None:
    check = doctor.check_flush(tmp_path / "gone", CLOCK)
    assert check.ok is False
    assert "no existe" in check.sentence


def test_a_full_disk_is_noticed_before_it_is_full(tmp_path: Path) -> None:
    assert doctor.check_space(tmp_path / "gone").ok is None
    for megabytes, ok in ((150, False), (900, None), (5000, True)):
        assert disk.judged_space(megabytes).ok is ok


def test_what_cannot_be_reached_is_named_with_why_and_selling_goes_on() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        there = Place("Conteo", "127.0.0.1", server.getsockname()[1])
        assert check_network([there]).ok is True
    check = check_network([there, Place("Fabo", "nadie..invalid", 443)])
    assert check.ok is None
    assert "Conteo, no acepta la conexión" in check.sentence
    assert "Fabo, no se encuentra su nombre" in check.sentence
    assert "se vende igual" in check.advice
    assert check_network([]).ok is True


def test_where_the_way_leads_through_a_proxy_it_is_the_proxy_that_must_be_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    far = Place("Conteo", "nadie.invalid", 443)
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        assert check_network([far]).ok is True
    assert "no acepta la conexión" in check_network([far]).sentence
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1")
    assert "proxy" in check_network([far]).sentence
    assert "HTTPS_PROXY" in check_network([far]).advice


def test_looking_for_qt_does_not_import_it() -> None:
    code = "import sys; from app import doctor; doctor.check_qt(); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr


def test_a_printer_that_is_off_and_papers_that_did_not_come_out_are_said_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        there = Place("caja", "127.0.0.1", server.getsockname()[1])
        assert check_papers([Printing("caja", there)]).ok is True
        for found, key in ((Printing("caja", there, failed=2), "F7"), (Printing("caja", there, doubtful=1), "F6"),
                           (Printing("caja", there, waiting=3), "solos")):  # fmt: skip
            check = check_papers([found])
            assert check.ok is None
            assert key in check.advice
    check = check_papers([Printing("caja", there)])
    assert check.ok is False
    assert "«caja» no acepta la conexión" in check.sentence
    assert check_papers([]).ok is None
    assert check_papers([Printing("sistema", None)]).ok is True


def test_no_proxy_stands_for_a_printer_that_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        check = check_papers([Printing("caja", Place("caja", "nadie.invalid", 9100))])
    assert check.ok is False
    assert "«caja» no se encuentra su nombre" in check.sentence


LPSTAT = {
    "printer caja is idle.  enabled since Fri\nprinter oficina is idle.  enabled since Fri": True,
    "printer caja disabled since Fri -\n\tPaused": None,
    "scheduler is not running": None,
    "": None,
}


@pytest.mark.skipif(os.name != "posix", reason="CUPS")
@pytest.mark.parametrize("said", LPSTAT)
def test_printers_are_listed_and_stopped_ones_named(said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "lpstat"
    (tmp_path / "said").write_text(said)
    program.write_text(f"#!/bin/sh\ncat '{tmp_path / 'said'}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    check: Check = doctor.check_printers()
    assert check.ok is LPSTAT[said]
    word = {"": "no tiene impresoras", "scheduler is not running": "no está en marcha"}.get(said, "caja")
    assert word in check.sentence
