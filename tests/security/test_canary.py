"""Promises of the search for secrets: it finds a planted one in every encoding and packing, and none of ours."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from app.providers.contract import SettingKind
from app.providers.registry import providers
from app.store.packing import pack
from tests.torture.canary import canaries, forms, leaks, world

SECRET = "cnry+1/Qx=7&Zt<4>pQ9w"


@pytest.mark.parametrize("how", forms(SECRET))
def test_a_planted_leak_is_found_however_it_is_written(how: str, tmp_path: Path) -> None:
    (tmp_path / "x.log").write_bytes(b'{"words": "..' + forms(SECRET)[how] + b'.."}')
    assert leaks(tmp_path, {"key": SECRET})[0][0].startswith("x.log: key")


def test_a_planted_leak_is_found_inside_copies_and_packed_rows(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as db:
        db.execute("CREATE TABLE documents (snapshot BLOB)")
        db.execute("INSERT INTO documents VALUES (?)", (pack(f'{{"note": "{SECRET}"}}'),))
        db.commit()
    whole = (tmp_path / "a.db").read_bytes()
    assert SECRET.encode() not in whole
    assert "a.db values: key, plain" in leaks(tmp_path, {"key": SECRET})[0]
    (tmp_path / "a.db").unlink()
    with zipfile.ZipFile(tmp_path / "c.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mostrador.db", whole)
    assert "c.zip/mostrador.db values: key, plain" in leaks(tmp_path, {"key": SECRET})[0]


def test_every_secret_of_every_provider_has_a_canary() -> None:
    for name, kind in providers().items():
        assert set(canaries(name)) == {each.key for each in kind.settings if each.kind is SettingKind.SECRET}


@pytest.mark.parametrize("case", ["conteo", "fabo", "tusfacturas", "enlazatte", "facturasend"])
def test_a_world_leaves_none_of_its_secrets_anywhere(case: str) -> None:
    found, looked, planted = world(case, 1)
    assert found == []
    assert looked > 1_000_000
    assert planted >= 5
