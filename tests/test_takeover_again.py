"""Promises of what is added to an heir: nothing that leaves from it already is dropped for what comes."""

from __future__ import annotations

import logging
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.backup import takeover
from app.backup.restoring import Stated
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.record import replace
from app.domain.traits import Memory
from app.runtime.takeover import heirs_in
from app.store import taking
from app.store.database import FILE
from app.store.sqlite import sqlite3
from app.vault import Vault
from tests.copies import bring_back, copy, furnish
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.test_takeover import live_in, settle, taker


def take(dead: Bench, folder: Path, source: Path) -> Path:
    """One key for an heir that is being made and for the same one at work, as on a real machine."""

    def vault(place: Path, installation: str) -> Vault:
        return Vault(place, installation, keys=folder.with_name("keys"), environ={}, ring=lambda owner: None)

    return takeover.take(source, replace(taker(dead, folder), vault_of=vault), word=True).folder


@pytest.mark.parametrize("source", ["disk", "copy"])
def test_a_till_that_lost_what_its_heir_sends_adds_nothing_to_it(
    source: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It was restored from an older copy after the one that was taken, and sold on."""
    caplog.set_level(logging.CRITICAL, "mostrador.engine")
    with bench(Betrayer(Memory.KEYED)) as dead:
        furnish(dead).sell(1)
        old, copies = dead.folder, [tmp_path / f"{name}.zip" for name in ("older", "taken", "later")]
        copy(dead, copies[0])
        (owed,) = dead.sell(1)
        copy(dead, copies[1])
        bring_back(dead, copies[0], Stated(jump=0))
        dead.sell(2)
        copy(dead, copies[2])
        dead.store.close()
        folder = tmp_path / "other"
        heir = take(dead, folder, copies[1])
        with pytest.raises(Refused, match="no tiene todo"):
            take(dead, folder, old if source == "disk" else copies[2])
        assert taking.taken_in(old / FILE) is None, "who adds nothing stops nobody"
        live_in(dead, heir)
        settle(dead)
        assert dead.status(owed) is Status.AUTHORIZED


def test_an_heir_with_a_row_that_nobody_foresaw_holds_up_no_other(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL + 1, "mostrador.engine")
    with bench(Betrayer(Memory.KEYED)) as dead:
        furnish(dead).sell(1)
        dead.store.close()
        whole = take(dead, tmp_path / "other", dead.folder)
        broken = Path(shutil.copytree(whole, whole.with_name("broken")))
        with closing(sqlite3.connect(broken / FILE)) as db:
            db.execute("UPDATE issuers SET extra = '{'")
            db.commit()
        found = {heir.folder: heir for heir in heirs_in(tmp_path / "other", dead.clock.now())}
    assert (found[broken].counts.queued, found[whole].counts.queued) == (0, 1)
    assert (bool(found[broken].trouble), found[whole].trouble) == (True, "")
