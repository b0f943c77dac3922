"""A bench whose database can be copied and restored like a till's: it has a name and a vault with the journal's key."""

from __future__ import annotations

from pathlib import Path

from app.backup import archive
from app.backup.archive import Manifest
from app.backup.restoring import Ground, Restored, Stated, restore
from app.store import shop
from app.vault import Vault
from tests.sync.bench import SEAL, Bench, FragileStore

INSTALLATION = "till-1"
JOURNAL_KEY = "key of the tests"
NOTHING = Stated()


def vault_of(folder: Path, installation: str = INSTALLATION) -> Vault:
    """One without the system's keyring, whose key lies beside the folder: opening it costs nothing."""
    keys = folder.with_name(f"{folder.name}-keys")
    return Vault(folder, installation, keys=keys, environ={}, ring=lambda owner: None)


def furnish(made: Bench) -> Bench:
    """A till that knows its name; its vault has the key under which the bench seals."""
    made.store.write(lambda db: shop.found_till(db, INSTALLATION, "TEST", False, made.clock.now())).result()
    vault_of(made.folder).set("journal_key", JOURNAL_KEY)
    return made


def copy(made: Bench, file: Path) -> Manifest:
    """A copy of everything, beside the open store."""
    return archive.make(made.folder, file, SEAL, now=made.clock.now())


def ground(made: Bench, folder: Path) -> Ground:
    return Ground("ana", made.clock, made.ids, lambda installation: vault_of(folder, installation))


def bring_back(made: Bench, file: Path, stated: Stated = NOTHING) -> Restored:
    """The window closes, the copy is restored, the window opens."""
    made.store.close()
    try:
        return restore(file, made.folder, ground(made, made.folder), stated)
    finally:
        made.store = FragileStore(made.folder, inline=True)
