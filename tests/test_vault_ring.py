"""The promises about the system's keyring: only good back ends, never an empty answer, never a wait without end."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.vault import FILE, Home
from app.vault.ring import TITLES, Questions, open_ring
from tests.vaults import API_KEY, HOMES, ROOT, Drawer, locked, make, vault


def silent_bus(bus: socket.socket, over: threading.Event) -> None:
    """A session bus that lets everybody in and then never answers a question."""
    guests = []
    bus.settimeout(0.1)
    while not over.is_set():
        try:
            guest, _ = bus.accept()
        except TimeoutError:
            continue
        guest.settimeout(5)
        guest.recv(4096)
        guest.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
        guests.append(guest)
    for guest in guests:
        guest.close()


def test_a_keyring_that_is_gone_is_trouble_and_never_an_empty_answer(tmp_path: Path) -> None:
    drawer = Drawer()
    vault(tmp_path, drawer=drawer).set("journal_key", "ab")
    calls = (lambda v: v.get("journal_key"), lambda v: v.ensure("journal_key", lambda: "new"), lambda v: v.where())
    for attempt in calls:
        with pytest.raises(Trouble) as told:
            attempt(vault(tmp_path, phrase=True))
        assert told.value.code == "keyring_missing"
    assert vault(tmp_path, drawer=drawer).get("journal_key") == "ab"


def test_a_keyring_that_appears_later_does_not_hide_sealed_secrets(tmp_path: Path) -> None:
    vault(tmp_path).set("journal_key", "ab")
    drawer = Drawer()
    later = vault(tmp_path, drawer=drawer)
    assert later.get("journal_key") == "ab"
    later.set(API_KEY, "x1")
    assert drawer.items == {}


def test_secrets_in_the_keyring_outlive_the_loss_of_the_file_beside(tmp_path: Path) -> None:
    drawer = Drawer()
    vault(tmp_path, drawer=drawer).set("journal_key", "ab")
    (tmp_path / "data" / FILE).unlink()
    assert vault(tmp_path, drawer=drawer).ensure("journal_key", lambda: "new") == "ab"


def test_a_locked_keyring_is_said_without_the_error_text(tmp_path: Path) -> None:
    drawer = Drawer()
    kept = vault(tmp_path, drawer=drawer)
    kept.set(API_KEY, "x1")
    drawer.mood = locked
    with pytest.raises(Trouble) as told:
        vault(tmp_path, drawer=drawer).get(API_KEY)
    assert told.value.code == "keyring_locked"
    assert "hunter2" not in repr(told.getrepr(showlocals=False))
    assert told.value.__cause__ is None


def test_a_torn_secret_in_the_keyring_is_noticed(tmp_path: Path) -> None:
    drawer = Drawer()
    vault(tmp_path, drawer=drawer).set(API_KEY, "a" * 1500)
    drawer.items["mostrador/till-1/provider:conteo:api_key/1", "till-1"] = "b" * 600
    with pytest.raises(Trouble) as told:
        vault(tmp_path, drawer=drawer).get(API_KEY)
    assert told.value.code == "keyring_torn"


def test_a_hanging_keyring_is_left_behind_and_asked_once(tmp_path: Path) -> None:
    drawer, release, calls = Drawer(), threading.Event(), []
    kept = vault(tmp_path, drawer=drawer, patience=0.2)
    kept.set(API_KEY, "x1")

    def hang() -> None:
        calls.append(1)
        release.wait(30)

    drawer.mood = hang
    other = vault(tmp_path, drawer=drawer, patience=0.2)
    for _ in range(3):
        with pytest.raises(Trouble) as told:
            other.get(API_KEY)
        assert told.value.code == "keyring_hangs"
    assert len(calls) == 1
    drawer.mood = lambda: None
    release.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)
    assert other.get(API_KEY) == "x1"


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "keyring.backends.chainer.ChainerBackend",
        "keyrings.alt.file.PlaintextKeyring", "keyrings.alt.file.EncryptedKeyring", "os.system", "nonsense",
    ],
)  # fmt: skip
def test_a_back_end_that_is_not_on_the_list_is_never_used(name: str) -> None:
    assert name not in TITLES
    assert open_ring("till-1", Questions(), {"PYTHON_KEYRING_BACKEND": name}) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus")
@pytest.mark.parametrize("polite", [False, True])
def test_a_session_bus_that_never_answers_is_no_keyring(polite: bool, tmp_path: Path) -> None:
    """A real socket, and a process of its own, because its thread hangs for ever."""
    code = (
        "import sys; from pathlib import Path; from app.vault import Vault\n"
        "folder = Path(sys.argv[1])\n"
        "vault = Vault(folder / 'data', 'till-1', keys=folder / 'config')\n"
        "vault.set('a', 'b'); print(vault.get('a'), vault.where())\n"
    )
    environ = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}"}
    environ.pop("MOSTRADOR_PASSPHRASE", None)
    over = threading.Event()
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        host = threading.Thread(target=silent_bus, args=(bus, over))
        if polite:
            host.start()
        command = [sys.executable, "-c", code, str(tmp_path)]
        done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=30)
        over.set()
        if polite:
            host.join()
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("b Las claves están en un archivo cifrado")


@HOMES
def test_where_says_which_home_it_is(home: Home, tmp_path: Path) -> None:
    words = {Home.KEYRING: "llavero del sistema (Cajón)", Home.PASSPHRASE: "con su frase", Home.KEY_FILE: "sin frase"}
    drawer = Drawer()
    kept = make(home, tmp_path, drawer)
    assert words[home] in kept.where()
    kept.set(API_KEY, "x1")
    assert words[home] in make(home, tmp_path, drawer).where()
