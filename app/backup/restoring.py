"""A copy becomes the till again: checked whole, fenced in a draft, and put in place in one step or not at all.

What was there is kept aside in the data folder. The vault, the practice ledgers and the copies are not touched.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC
from pathlib import Path

from app.backup import archive
from app.backup.archive import Manifest, Step
from app.backup.journal_key import JOURNAL_KEY, is_older, seal_of
from app.domain.errors import Refused, Trouble, reason_of
from app.domain.party import Issuer
from app.domain.record import dataclass, field, replace
from app.domain.wording import say
from app.ports import Clock, Ids
from app.store import fence, pdfs, snapshot
from app.store.database import FILE, open_writer
from app.store.fence import Fenced, Known, Restoring
from app.store.journal import Seal
from app.store.lease import FILE as LOCK
from app.store.lease import EngineLock
from app.store.sqlite import SqliteError, trouble
from app.vault import FILE as VAULT_FILE
from app.vault import Vault
from app.whole import copy, flush_file, flush_folder, private_folder

ASIDE = "antes-de-restaurar"
_DRAFT = ".restaurando"
LOOKED_AT = 35
"""Percent; until then only the copy was looked at, and nothing of the shop was touched."""
_SIDE_FILES = ("-wal", "-shm", "-journal")
_KEY_LENGTH = 52
_Z = "Z"


@dataclass(frozen=True, slots=True)
class Stated:
    """What a person says of the time after the copy, where no database tells: last numbers by series, or a jump.

    `whole`: there was no such time, the copy is of the very database that its till left. `foreign`: its journal is
    sealed under the key of another vault, also where this one has a key.
    """

    last: Mapping[str, int] = field(default_factory=dict)
    jump: int | None = None
    whole: bool = False
    foreign: bool = False


NOTHING_STATED = Stated()


@dataclass(frozen=True, slots=True)
class Ground:
    """What a restoration stands on: whose it is, the clock, the dice, and the vault of an installation.

    `papers`: beside what PDF and XML lie that are not in the copy, where that is not the copy itself.
    """

    who: str
    clock: Clock
    ids: Ids
    vault_of: Callable[[str], Vault]
    papers: Path | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done. `lost` sales are in the database put aside only; None: nobody knows. `issuers`: who sells now."""

    manifest: Manifest
    aside: str
    fenced: Fenced
    papers: int
    missing: int
    lost: int | None
    issuers: tuple[Issuer, ...] = ()


def restore(
    file: Path, folder: Path, ground: Ground, stated: Stated = NOTHING_STATED, step: Step = lambda _: None,
    *, first: Callable[[], None] = lambda: None,
) -> Restored:  # fmt: skip
    """Put the till of a copy into `folder`. Refused or Trouble: nothing was changed, and one sentence says why.

    `first` is done when nothing but the last step is left.
    """
    manifest = archive.read(file)
    lock, draft = EngineLock(folder), folder / _DRAFT
    try:
        with _traceless(folder, lock):
            shutil.rmtree(draft, ignore_errors=True)  # of a program that was killed: who restores now holds the lock
            draft.mkdir(mode=0o700)
            archive.unpack_database(file, manifest, draft / FILE, step)
            seal = None if stated.foreign else seal_of(manifest, ground.vault_of)
            if seal is not None and is_older(draft / FILE, seal, folder / FILE):
                seal, stated = None, replace(stated, foreign=True)
            _must_be_whole(file, draft / FILE, manifest, seal, step)
            step(LOOKED_AT)
            return _Swap(file, folder, draft, ground, first).run(manifest, stated, step)
    except OSError as error:
        reason = say("No se pudo restaurar ({reason}); lo que había sigue en su lugar.", reason=reason_of(error))
        raise Trouble(reason, "restore") from None
    except SqliteError as error:
        raise trouble(error) from None


@contextmanager
def _traceless(folder: Path, lock: EngineLock) -> Iterator[None]:
    """The folder is ours; where nothing was, what fails leaves nothing. Trouble: somebody uses it."""
    absent = [each for each in (folder, *folder.parents) if not each.exists()]
    fresh = bool(absent) or not any(folder.iterdir())
    private_folder(folder)
    if not lock.take():
        raise _in_use()
    try:
        yield
    finally:
        shutil.rmtree(folder / _DRAFT, ignore_errors=True)
        leave = fresh and not (folder / FILE).exists()
        with suppress(OSError):  # what made it fail may forbid this too
            for each in folder.iterdir() if leave else ():
                if each.name != LOCK:  # the folder is ours until all else is gone
                    shutil.rmtree(each) if each.is_dir() else each.unlink()
        lock.release()
        with suppress(OSError):
            if leave:
                (folder / LOCK).unlink(missing_ok=True)
                for each in absent:
                    each.rmdir()


def _must_be_whole(file: Path, database: Path, manifest: Manifest, seal: Seal | None, step: Step) -> None:
    """Database and journal; the journal only where this machine has its key."""
    found = snapshot.contents(database)
    if found != manifest.contents or not found.installation:
        raise Refused("file", say("«{name}» no es lo que dice ser; nada se cambió.", name=file.name))
    faults = snapshot.faults(database, seal, lambda: step(archive.UNPACKED))
    if faults:
        raise Refused("file", f"{faults[0].rstrip('.')}; nada se cambió.")


class _Swap:
    """One restoration, once the copy is known to be whole and the folder is ours."""

    def __init__(self, file: Path, folder: Path, draft: Path, ground: Ground, first: Callable[[], None]) -> None:
        self._file = file
        self._folder = folder
        self._draft = draft
        self._ground = ground
        self._first = first
        self._there = folder / FILE
        self._now = ground.clock.now()

    def run(self, manifest: Manifest, stated: Stated, step: Step) -> Restored:
        """Fence the draft, bring the papers, and change places."""
        known, stranger = self._known(manifest)
        draft = self._draft / FILE
        full = _stated(fence.lanes_of(draft), fence.closings_of(draft), known, stated)
        if stranger and (self._folder / VAULT_FILE).exists():  # of one that never sold; it opens for its own name only
            os.replace(self._folder / VAULT_FILE, self._aside() / VAULT_FILE)
        fenced = self._fence(manifest, full, whole=known is not None or stated.whole, foreign=stated.foreign)
        step(60)
        named = snapshot.papers(self._draft / FILE)
        missing = self._bring(named, step)
        self._first()
        aside = self._change_places()
        step(100)
        lost = None if known is None else len(known.carts - fence.carts_of(self._there))
        issuers = fence.issuers_of(self._there)
        return Restored(manifest, aside, fenced, len(named) - missing, missing, lost, issuers)

    def _known(self, manifest: Manifest) -> tuple[Known | None, bool]:
        """What the database in use knows; None where there is none, or none that can be believed. And: a stranger?"""
        if not self._there.exists():
            return None, False
        try:
            here = snapshot.contents(self._there)
        except Trouble:  # nothing opens it for writing any more: what it is goes aside as it is
            return None, False
        if not _alone(self._there):
            return None, False
        if here.installation in ("", manifest.contents.installation):
            return fence.known_of(self._there), False
        refuse_mixed(manifest, practice=here.practice)
        if fence.is_begun(self._there):
            raise Refused("file", "la copia es de otra caja; restáurela en una carpeta vacía (--to CARPETA).")
        return None, True

    def _fence(self, manifest: Manifest, known: Known, *, whole: bool, foreign: bool) -> Fenced:
        vault = self._ground.vault_of(manifest.contents.installation)
        new_key = foreign or vault.get(JOURNAL_KEY) is None
        key = vault.ensure(JOURNAL_KEY, lambda: self._ground.ids.code(_KEY_LENGTH))
        facts = {"copy_made_at": manifest.made_at, "copy_journal": manifest.contents.journal[0], "known": whole}
        restoring = Restoring(self._ground.ids.code(4), self._ground.who, known, whole, new_key, facts)
        seal = Seal(lambda: key.encode())
        db = open_writer(self._draft)
        try:
            db.execute("BEGIN IMMEDIATE")
            fenced = fence.raise_(db, seal, restoring, self._now)
            db.execute("COMMIT")
        finally:
            db.close()
        snapshot.alone(self._draft / FILE)
        if snapshot.faults(self._draft / FILE, seal if manifest.journal_whole else None):
            raise Trouble("La copia no quedó entera al prepararla; lo que había sigue en su lugar.", "restore")
        return fenced

    def _bring(self, named: list[tuple[str, str]], step: Step) -> int:
        """The papers that the copy has and this folder lacks; those that are here stay. Returns how many are lost."""
        missing = 0
        for number, (kind, digest) in enumerate(named, 1):
            if pdfs.read(self._folder, digest, kind) is None:
                content = archive.paper(self._file, kind, digest, self._ground.papers)
                if content is None:
                    missing += 1
                else:
                    pdfs.path_of(self._folder, digest, kind).unlink(missing_ok=True)
                    pdfs.keep(self._folder, content, kind)
            step(60 + 35 * number // len(named))
        return missing

    def _aside(self) -> Path:
        aside = self._folder / ASIDE / f"{self._now.astimezone(UTC):%Y%m%d-%H%M%S}"
        for place in (aside.parent, aside):
            place.mkdir(exist_ok=True, mode=0o700)
        return aside

    def _change_places(self) -> str:
        """Everything of the old database lies aside, flushed, before the new one takes its name."""
        kept = ""
        names = [name for name in (FILE, *(FILE + end for end in _SIDE_FILES)) if (self._folder / name).exists()]
        if names:
            aside = self._aside()
            kept = aside.relative_to(self._folder).as_posix()
            for name in names:
                copy(self._folder / name, aside / name)
            for end in _SIDE_FILES:  # beside another database they would be taken for its own
                (self._folder / (FILE + end)).unlink(missing_ok=True)
        flush_file(self._draft / FILE)
        os.replace(self._draft / FILE, self._there)
        flush_folder(self._folder)
        return kept


def refuse_mixed(manifest: Manifest, *, practice: bool) -> None:
    """Practice comes back into practice only, and what sells for real never does."""
    if practice and not manifest.contents.practice:
        raise Refused("file", "la copia es de una caja que vende de verdad; en práctica se restauran las de práctica.")
    if manifest.contents.practice and not practice:
        raise Refused("file", "la copia es de una tienda de práctica; aquí se restauran las de una caja de verdad.")


def _stated(
    here: Mapping[fence.Lane, int], closings: Mapping[str, int], known: Known | None, stated: Stated
) -> Known:  # fmt: skip
    """The old database's knowledge, raised by what a person says; without either nothing is guessed."""
    series = {lane[2] for lane in here}
    for name in stated.last:
        if name != _Z and name not in series:
            raise Refused("last", f"«{name[:20]}» no es una serie de la copia; se admite: {', '.join(sorted(series))}.")
    if known is None and here and stated.jump is None and not series <= set(stated.last):
        highest = {name: max(last for lane, last in here.items() if lane[2] == name) for name in sorted(series)}
        told = ", ".join(f"{name} llegó a {last}" for name, last in highest.items())
        raise Refused("last", f"no se sabe qué números se usaron después de la copia ({told}); diga el último de cada "
                      "serie (--last SERIE=NÚMERO) o cuántos saltar (--jump N; 0 si no se vendió nada).")  # fmt: skip
    found = known or Known()
    jump = stated.jump or 0
    lanes = {
        lane: max(found.lanes.get(lane, 0), stated.last.get(lane[2], 0), last + jump) for lane, last in here.items()
    }
    last_z = stated.last.get(_Z, 0)
    closed = {till: max(found.z.get(till, 0), last_z, z + jump) for till, z in closings.items()}
    return replace(found, lanes={**found.lanes, **lanes}, z={**found.z, **closed}, jump=jump)


def _alone(database: Path) -> bool:
    """The old database as one file; False when it is too damaged for that. Trouble: somebody is using it."""
    try:
        if not snapshot.alone(database):
            raise _in_use()
    except Trouble as told:
        if told.code != "damaged":
            raise
        return False
    return True


def _in_use() -> Trouble:
    return Trouble("Otra ventana u otra orden usa esta caja: ciérrela y repita; nada se cambió.", "in_use")
