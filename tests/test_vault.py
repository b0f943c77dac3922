"""The sealed vault's promises: no secret lost, none readable by others, none in a copy of the data."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.domain.errors import Refused, Trouble
from app.vault import FILE, Home, Vault
from tests.vaults import API_KEY, HOMES, PHRASE, ROOT, Drawer, make, vault

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


@HOMES
@pytest.mark.parametrize("value", ["x", "ñandú €", "ey" + "J" * 5000, "a\nb\0c", "𝄞" * 700, "1:00000000:x"])
def test_what_is_set_is_read_by_the_next_process(home: Home, value: str, tmp_path: Path) -> None:
    drawer = Drawer()
    first = make(home, tmp_path, drawer)
    assert first.get(API_KEY) is None
    first.set(API_KEY, value)
    first.set("journal_key", "ab" * 32)
    again = make(home, tmp_path, drawer)
    assert (again.get(API_KEY), again.get("journal_key")) == (value, "ab" * 32)


@HOMES
def test_a_change_by_another_process_is_seen_at_once(home: Home, tmp_path: Path) -> None:
    drawer = Drawer()
    window, command = make(home, tmp_path, drawer), make(home, tmp_path, drawer)
    for value in ("one", "two", "three"):
        command.set(API_KEY, value)
        assert window.get(API_KEY) == value
    command.delete(API_KEY)
    assert window.get(API_KEY) is None


@HOMES
def test_deleting_forgets_one_secret_and_all_its_parts(home: Home, tmp_path: Path) -> None:
    drawer = Drawer()
    kept = make(home, tmp_path, drawer)
    kept.set(API_KEY, "k" * 3000)
    kept.set("journal_key", "ab")
    kept.delete(API_KEY)
    kept.delete("provider:conteo:nothing")
    assert make(home, tmp_path, drawer).get(API_KEY) is None
    assert make(home, tmp_path, drawer).get("journal_key") == "ab"
    assert len(drawer.items) == (1 if home is Home.KEYRING else 0)


@HOMES
def test_a_key_is_made_once_however_many_ask_for_it(home: Home, tmp_path: Path) -> None:
    drawer, made, seen = Drawer(), [], []

    def ask(number: int) -> None:
        def new() -> str:
            made.append(number)
            return f"key-{number}"

        seen.append(make(home, tmp_path, drawer).ensure("journal_key", new))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert set(seen) == {f"key-{made[0]}"}


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.vault import Vault\n"
        "folder, who = Path(sys.argv[1]), sys.argv[2]\n"
        "vault = Vault(folder / 'data', 'till-1', keys=folder / 'config', environ={}, ring=lambda owner: None)\n"
        "for number in range(8): vault.set(f'p{who}:{number}', f'{who}-{number}')\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), str(who)], cwd=ROOT) for who in range(4)]
    assert [writer.wait(50) for writer in writers] == [0, 0, 0, 0]
    kept = vault(tmp_path)
    assert all(kept.get(f"p{who}:{number}") == f"{who}-{number}" for who in range(4) for number in range(8))


def test_a_killed_writer_leaves_the_old_or_the_new_secrets(tmp_path: Path) -> None:
    vault(tmp_path).set(API_KEY, "start")
    code = (
        "import itertools, sys; from pathlib import Path; from app.vault import Vault\n"
        "folder = Path(sys.argv[1])\n"
        "vault = Vault(folder / 'data', 'till-1', keys=folder / 'config', environ={}, ring=lambda owner: None)\n"
        "print('go', flush=True)\n"
        "for number in itertools.count(): vault.set('counter', str(number))\n"
    )
    for delay in (0.01, 0.05, 0.11, 0.2):
        writer = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            writer.wait(delay)
        writer.kill()
        writer.wait()
        writer.stdout.close()
        after = vault(tmp_path)
        assert after.get(API_KEY) == "start"
        after.set("after", "writable")


def test_two_installations_share_nothing(tmp_path: Path) -> None:
    drawer = Drawer()
    for ring in (drawer, None):
        for till in ("till-1", "till-2"):
            folder = tmp_path / f"{till}-{ring is None}"
            vault(folder, till=till, drawer=ring).set(API_KEY, till)
        assert vault(tmp_path / f"till-1-{ring is None}", till="till-1", drawer=ring).get(API_KEY) == "till-1"
    shutil.copytree(tmp_path / "till-1-True", tmp_path / "stolen")
    (tmp_path / "stolen/config/till-1.key").rename(tmp_path / "stolen/config/till-9.key")
    with pytest.raises(Trouble):
        vault(tmp_path / "stolen", till="till-9").get(API_KEY)


@pytest.mark.parametrize("phrase", [True, False])
def test_no_file_holds_a_secret_in_the_clear_and_the_data_hold_no_key(phrase: bool, tmp_path: Path) -> None:
    vault(tmp_path, phrase=phrase).set(API_KEY, "hunter2-hunter2")
    for path in tmp_path.rglob("*"):
        if path.is_file():
            text = path.read_bytes()
            assert b"hunter2" not in text
            assert API_KEY.encode() not in text
            assert PHRASE["MOSTRADOR_PASSPHRASE"].encode() not in text
    key_files = list((tmp_path / "config").glob("*")) if (tmp_path / "config").exists() else []
    assert len(key_files) == (0 if phrase else 1)
    for key in key_files:
        assert all(key.read_bytes() not in p.read_bytes() for p in (tmp_path / "data").iterdir())


def test_a_copy_of_the_data_alone_opens_nothing_and_makes_no_new_key(tmp_path: Path) -> None:
    vault(tmp_path).set("journal_key", "ab")
    shutil.copytree(tmp_path / "data", tmp_path / "copy/data")
    calls = (lambda v: v.get("journal_key"), lambda v: v.set(API_KEY, "x"), lambda v: v.ensure("a", lambda: "b"))
    for attempt in calls:
        with pytest.raises(Trouble) as told:
            attempt(vault(tmp_path / "copy"))
        assert told.value.code == "key_missing"
    assert not (tmp_path / "copy/config").exists()


def test_the_key_may_not_lie_among_the_data(tmp_path: Path) -> None:
    inside = Vault(tmp_path, "till-1", keys=tmp_path / "keys", environ={}, ring=lambda owner: None)
    with pytest.raises(Trouble) as told:
        inside.set(API_KEY, "x")
    assert told.value.code == "key_place"


@pytest.mark.parametrize("given", ["another passphrase", ""])
def test_a_wrong_or_missing_passphrase_is_said_and_the_file_kept(given: str, tmp_path: Path) -> None:
    vault(tmp_path, phrase=True).set(API_KEY, "x1")
    before = (tmp_path / "data" / FILE).read_bytes()
    environ = {"MOSTRADOR_PASSPHRASE": given}
    wrong = Vault(tmp_path / "data", "till-1", keys=tmp_path / "config", environ=environ, ring=lambda owner: None)
    for attempt in (lambda: wrong.get(API_KEY), lambda: wrong.set(API_KEY, "y"), lambda: wrong.delete(API_KEY)):
        with pytest.raises(Trouble) as told:
            attempt()
        assert told.value.code == ("wrong_key" if given else "passphrase_missing")
    assert (tmp_path / "data" / FILE).read_bytes() == before


def test_a_passphrase_may_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "phrase"
    path.write_text(PHRASE["MOSTRADOR_PASSPHRASE"] + "\r\n")
    path.chmod(0o600)
    vault(tmp_path, phrase=True).set(API_KEY, "x1")
    environ = {"MOSTRADOR_PASSPHRASE_FILE": str(path)}
    assert Vault(tmp_path / "data", "till-1", environ=environ, ring=lambda owner: None).get(API_KEY) == "x1"
    path.write_text("")
    with pytest.raises(Trouble):
        Vault(tmp_path / "data", "till-1", environ=environ, ring=lambda owner: None).get(API_KEY)


def test_a_short_passphrase_seals_nothing(tmp_path: Path) -> None:
    short = Vault(tmp_path, "till-1", environ={"MOSTRADOR_PASSPHRASE": "1234"}, ring=lambda owner: None)
    with pytest.raises(Trouble) as told:
        short.set(API_KEY, "x")
    assert told.value.code == "passphrase_short"
    assert not (tmp_path / FILE).exists()


def test_a_passphrase_given_later_replaces_the_key_file_at_the_next_writing(tmp_path: Path) -> None:
    vault(tmp_path).set(API_KEY, "x1")
    vault(tmp_path, phrase=True).set("journal_key", "ab")
    shutil.rmtree(tmp_path / "config")
    assert vault(tmp_path, phrase=True).get(API_KEY) == "x1"


def test_every_changed_byte_of_the_file_is_noticed_and_the_file_kept(tmp_path: Path) -> None:
    kept = vault(tmp_path)
    kept.set(API_KEY, "hunter2-hunter2")
    path = tmp_path / "data" / FILE
    good = path.read_bytes()
    for place in range(len(good)):
        bad = bytearray(good)
        bad[place] ^= 1
        path.write_bytes(bad)
        try:
            assert vault(tmp_path).get(API_KEY) == "hunter2-hunter2"  # a space, or base64's spare bits
            assert json.loads(bad).keys() == json.loads(good).keys()
        except Trouble:
            assert path.read_bytes() == bad
    for bad in (b"", b"{}", b"[]", b"null", good[:-9], b"\xff" * 40, good.replace(b'"version": 1', b'"version": 2')):
        path.write_bytes(bad)
        with pytest.raises(Trouble):
            vault(tmp_path).get(API_KEY)
        with pytest.raises(Trouble):
            vault(tmp_path).set(API_KEY, "over it")
        assert path.read_bytes() == bad


@posix
def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        vault(tmp_path).set(API_KEY, "x1")
    finally:
        os.umask(old)
    for path in tmp_path.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path.name


@posix
@pytest.mark.parametrize("mode", [0o604, 0o640, 0o620, 0o602])
def test_a_key_that_others_can_read_or_change_is_refused(mode: int, tmp_path: Path) -> None:
    vault(tmp_path).set(API_KEY, "x1")
    (tmp_path / "config/till-1.key").chmod(mode)
    with pytest.raises(Trouble) as told:
        vault(tmp_path).get(API_KEY)
    assert told.value.code == "key_open"


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_of_another_user_is_refused(tmp_path: Path) -> None:
    vault(tmp_path).set(API_KEY, "x1")
    os.chown(tmp_path / "config/till-1.key", 12345, 12345)
    with pytest.raises(Trouble) as told:
        vault(tmp_path).get(API_KEY)
    assert told.value.code == "key_owner"


@posix
@pytest.mark.parametrize("which", ["data/secrets.json", "config/till-1.key", "data/secrets.lock"])
def test_links_are_refused(which: str, tmp_path: Path) -> None:
    vault(tmp_path).set(API_KEY, "x1")
    path = tmp_path / which
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Trouble):
        vault(tmp_path).set(API_KEY, "x2")
    assert path.is_symlink()


def test_a_holder_of_the_lock_is_not_waited_for_without_end(tmp_path: Path) -> None:
    from app.vault.files import locked as hold

    lock = tmp_path / "lock"
    with hold(lock), pytest.raises(Trouble) as told, hold(lock, patience=0.2):
        pass
    assert told.value.code == "secrets_locked"


@pytest.mark.parametrize("name", ["", "Upper", "a b", "../x", "ñ", "x" * 81, "a\n"])
def test_strange_names_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        vault(tmp_path).set(name, "x")


@pytest.mark.parametrize("value", ["", "\ud800", "x" * 20000])
def test_senseless_values_are_refused(value: str, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        vault(tmp_path).set(API_KEY, value)
    assert not (tmp_path / "data" / FILE).exists()


@pytest.mark.parametrize("till", ["", "../x", "a/b", "x" * 65, "-a"])
def test_strange_installations_are_refused(till: str, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        vault(tmp_path, till=till)
