"""A till whose keys cannot be opened on this machine: no document is to blame, none is in doubt, the owner is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.outbox import State
from app.runtime import Shop
from tests.ui.shops import deliver, practice_shop, sell


async def test_a_missing_key_pauses_the_provider_and_puts_no_document_in_doubt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "none")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    first = practice_shop(tmp_path / "data")
    document = sell(first)
    first.close()
    (keys,) = (tmp_path / "config").iterdir()
    shutil.move(keys, tmp_path / "elsewhere")
    shop = Shop(tmp_path / "data", practice=True)
    try:
        await deliver(shop, 3)
        (view,) = shop.papers.open_entries()
        assert (view.entry.in_doubt, view.entry.state) == (False, State.PAUSED)
        (conteo,) = (each for each in shop.services.all() if each.name == "conteo")
        assert conteo.pause is not None
        assert "llave" in conteo.pause.reason
        shutil.move(tmp_path / "elsewhere", keys)
        await shop.services.check("conteo")
        await deliver(shop)
        assert shop.papers.view(document.id).standing.authorization
    finally:
        shop.close()
