"""With which key a copy's journal is sealed: this machine's, or one that stayed elsewhere. Knows no restoration."""

from collections.abc import Callable
from pathlib import Path

from app.backup.archive import Manifest
from app.domain.errors import Trouble
from app.store import journal
from app.store.journal import Seal
from app.store.sqlite import SqliteError, opened
from app.vault import Vault

JOURNAL_KEY = "journal_key"


def seal_of(manifest: Manifest, vault_of: Callable[[str], Vault]) -> Seal | None:
    """What a copy's journal is checked with, where this machine has a key of its installation."""
    if not manifest.journal_whole:
        return None
    try:
        key = vault_of(manifest.contents.installation).get(JOURNAL_KEY)
    except Trouble:  # the vault of another till; whether that one may go is decided later
        return None
    return Seal(lambda: key.encode()) if key else None


def is_older(copied: Path, seal: Seal, there: Path) -> bool:
    """Is the copy of the time before this machine made its key? Only where nobody has sold under it, or where a
    restoration began it; else a journal that no row of which holds was forged."""
    try:
        since = _since(there) if there.is_file() else None
        if since in (journal.NEVER, _since(copied)):
            return False
        with opened(copied) as db:
            return not journal.is_under(db, seal)
    except SqliteError:  # what is damaged is told by whoever checks that
        return False


def _since(database: Path) -> tuple[int, str]:
    with opened(database) as db:
        return journal.new_key_since(db)
