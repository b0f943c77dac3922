"""Takes over what a dead till still owes, from its disk or from a copy, so that only one of the two ever sends it.

From the disk it is certain: the old database is marked under its own lock, and whoever opens it refuses. From a copy
nobody can know what the old machine does: a person gives their word, and a sign is left beside the copy, where the old
till looks before it sends. In both cases everything unsettled is asked about first, and no series goes on.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.backup import archive, signs
from app.backup.archive import Manifest, Step
from app.backup.heirs import HEIRS
from app.backup.journal_key import JOURNAL_KEY
from app.backup.keeping import PLACE
from app.backup.restoring import ASIDE, Ground, Stated, restore
from app.domain.errors import Refused, Trouble, reason_of
from app.domain.record import dataclass, field, replace
from app.domain.wording import mark, say
from app.store import fence, journal, snapshot, taking
from app.store.database import FILE, open_writer
from app.store.fence import Fenced
from app.store.journal import Seal
from app.store.lease import WINDOW, EngineLock
from app.store.sqlite import SqliteError, trouble
from app.store.taking import Taken
from app.vault import Vault
from app.whole import flush_folder, private_folder

_DRAFT = ".tomando"
_OPEN = mark("esa caja está abierta o enviando: ciérrela y repita.")
_HERE = mark("esa caja ya se tomó aquí; lo que debía sale desde esta.")
_STOPPED = mark(
    "esa caja ya se tomó aquí; lo que debía sale desde esta. Su carpeta quedó marcada: ya no vende ni envía."
)
_SENDING = mark(
    "lo que debía ya sale desde aquí, menos lo que vendió después de la copia: para añadirlo cierre Mostrador y use "
    "«mostrador takeover»."
)
_LESS = mark(
    "eso no tiene todo lo que ya sale desde aquí: lo demás dejaría de enviarse. No se añadió nada; guárdelo y avise al "
    "soporte."
)
WORD = (
    "Desde una copia no se puede saber si la caja vieja sigue encendida. Si vuelve a encenderse con su carpeta y sin "
    "ver esta copia, las dos podrían enviar lo mismo. Confirme que está apagada y que no volverá a usarse."
)


@dataclass(frozen=True, slots=True)
class Taker:
    """Who takes over: its folder and name, on what a restoration stands, and what lends its secrets to an heir.

    `after`: the dead tills that had taken this one over before, by installation. `beside`: where the sign of a copy
    lies, unless that is beside the copy.
    """

    folder: Path
    taken: Taken
    ground: Ground
    vault_of: Callable[[Path, str], Vault]
    lend: Callable[[Path, Vault], int]
    after: tuple[str, ...] = ()
    beside: Path | None = None

    def refuse(self, taken: Taken | None) -> None:
        """Refused: neither this till nor the one before took that one over, but somebody else."""
        signs.refuse_taken(taken, self.taken.installation, *self.after)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What was done. `signed`: a sign could be left where the old till looks. `lent`: secrets that this till lent.

    `also`: what that till had taken over itself; `left_out`: why some of it could not be taken, by folder.
    """

    folder: Path
    manifest: Manifest
    fenced: Fenced
    certain: bool
    signed: bool
    lent: int
    also: tuple["TakenOver", ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)


def look(source: Path) -> Manifest | snapshot.Contents:
    """What a copy, or the folder of a till, says of itself. Refused: it is neither."""
    if not source.is_dir():
        return archive.read(source)
    if not (source / FILE).is_file():
        raise Refused("file", say("«{name}» no es la carpeta de una caja.", name=source.name))
    return snapshot.contents(source / FILE)


def of_another(source: Path, taker: Taker) -> str:
    """Whose it is, by installation. Refused: nobody's, or the taker's own."""
    installation = _installation(source)
    if installation == taker.taken.installation:
        raise Refused("file", say("esta es la propia caja; su cola ya sale de aquí."))
    return installation


def is_here(source: Path, installation: str, taker: Taker) -> bool:
    """Does all of it leave from here already?"""
    heir = _heir_of(taker.folder / HEIRS, installation)
    return heir.exists() and not _lacks(heir, source)


def stop(source: Path, taker: Taker) -> bool:
    """Mark the disk of a till that was taken from a copy, and has nothing more: was that to be done? Refused: it is
    open. Trouble: it cannot be written."""
    try:
        if not source.is_dir() or taking.taken_in(source / FILE) is not None:
            return False
        with held(source):
            installation = _installation(source)
            head = snapshot.contents(source / FILE).journal
            if not is_here(source, installation, taker) or not taking.mark_folder(source / FILE, taker.taken, head):
                raise Refused("file", say(_OPEN))  # a command sold there meanwhile
        return True
    except SqliteError as error:
        raise trouble(error) from None


def take(source: Path, taker: Taker, *, word: bool, step: Step = lambda _: None) -> TakenOver:
    """Refused or Trouble: nothing was taken, and one sentence says why. `word`: a person swears that it is off."""
    installation = of_another(source, taker)
    heir = _heir_of(taker.folder / HEIRS, installation)
    if is_here(source, installation, taker):
        raise Refused("file", say(_STOPPED if stop(source, taker) else _HERE))
    draft = heir.with_name(_DRAFT)
    try:
        taker = replace(taker, after=(*taker.after, *taking.past_in(heir / FILE)))
        private_folder(draft.parent)
        shutil.rmtree(draft, ignore_errors=True)  # of a program that was killed: nothing in it was ever sent
        with _known(heir, draft):
            if source.is_dir():
                done = _from_disk(source, installation, draft, taker, step)
            else:
                done = _from_copy(source, installation, draft, taker, step, word=word)
            _put(draft, heir)
        return replace(done, folder=heir)
    except OSError as error:
        raise Trouble(say("No se pudo tomar la caja ({reason}).", reason=reason_of(error)), "takeover") from None
    except SqliteError as error:  # a disk that cannot be written cannot be marked: from it, only a copy is possible
        raise trouble(error) from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _installation(source: Path) -> str:
    found = look(source)
    contents = found.contents if isinstance(found, Manifest) else found
    if not contents.installation:
        raise Refused("file", say("«{name}» no es la carpeta de una caja.", name=source.name))
    return contents.installation


def _from_disk(source: Path, installation: str, draft: Path, taker: Taker, step: Step) -> TakenOver:
    """Under the old till's own locks: copied, then marked, then owned.

    A mark of ours is one of a try that was cut, or of an heir that was lost and may have sent: nobody knows which.
    """
    with held(source):
        before = taking.taken_in(source / FILE)
        taker.refuse(before)
        file = draft.with_suffix(".zip")
        try:
            seal = _seal(taker.vault_of(source, installation))
            archive.make(source, file, seal, now=taker.ground.clock.now(), papers=False, inherited=False)
            done = _bring(file, draft, taker, step, certain=True, whole=before is None)
        finally:
            file.unlink(missing_ok=True)
        if not taking.mark_folder(source / FILE, taker.taken, done.manifest.contents.journal):
            raise Refused("file", say(_OPEN))  # a command sold there after it had been copied: no lock keeps that out
        signs.leave(source / PLACE, installation, taker.taken)
        return replace(done, signed=True)


def _heir_of(place: Path, installation: str) -> Path:
    return place / installation[-12:]


def _home(draft: Path, installation: str) -> Path:
    """Where the vault lies: an heir that works already keeps its own."""
    heir = _heir_of(draft.parent, installation)
    return heir if heir.exists() else draft


def _lacks(heir: Path, source: Path) -> bool:
    """Is there more of a till that was taken over than its heir knows: a later copy, or a disk that came back?"""
    here = fence.known_of(heir / FILE)
    if here is None:
        return True
    if not source.is_dir():
        return archive.read(source).contents.documents > len(here.standings)
    there = fence.known_of(source / FILE)
    return there is None or bool(there.standings.keys() - here.standings.keys())


@contextmanager
def _known(heir: Path, draft: Path) -> Iterator[None]:
    """What was taken from a copy before and goes on: held still, and in the draft for the restoration to know."""
    if not heir.exists():
        yield
        return
    with held(heir, _SENDING):
        draft.mkdir(mode=0o700)
        snapshot.copy(heir, draft / FILE)
        yield


def _put(draft: Path, heir: Path) -> None:
    """In one step. Where an heir works already it changes its database only; the one of before lies aside."""
    if not heir.exists():
        os.replace(draft, heir)
    else:
        for kept in (draft / ASIDE).iterdir():
            (heir / ASIDE).mkdir(exist_ok=True, mode=0o700)
            shutil.rmtree(heir / ASIDE / kept.name, ignore_errors=True)  # of a try that was cut in this very second
            os.replace(kept, heir / ASIDE / kept.name)
        if not (snapshot.alone(draft / FILE) and snapshot.alone(heir / FILE)):
            raise Refused("file", say(_SENDING))
        os.replace(draft / FILE, heir / FILE)
        flush_folder(heir)
    flush_folder(heir.parent)


def _from_copy(source: Path, installation: str, draft: Path, taker: Taker, step: Step, *, word: bool) -> TakenOver:
    """By a person's word; the sign lies beside the copy before anything can be sent."""
    may_from_copy(source, installation, taker, word=word)
    done = _bring(source, draft, taker, step, certain=False)
    return replace(done, signed=signs.leave(taker.beside or source.parent, installation, taker.taken))


def may_from_copy(source: Path, installation: str, taker: Taker, *, word: bool) -> None:
    """Refused: another till did, or nobody gives their word."""
    taker.refuse(signs.signed(taker.beside or source.parent, installation))
    if not word:
        raise Refused("off", say(WORD))


def _bring(file: Path, draft: Path, taker: Taker, step: Step, *, certain: bool, whole: bool = False) -> TakenOver:
    """The fence of a restoration, and series that are closed: what is here is asked about, sent, and nothing else."""
    ground = replace(taker.ground, vault_of=lambda name: taker.vault_of(_home(draft, name), name))
    known = fence.known_of(draft / FILE)
    restored = restore(file, draft, ground, Stated(jump=0, whole=whole, foreign=True), step)
    if known is not None and known.standings.keys() - fence.documents_of(draft / FILE):
        raise Refused("file", say(_LESS))  # it went on from an older copy than the one that was taken
    taker.refuse(taking.taken_in(draft / FILE))
    installation = restored.manifest.contents.installation
    vault = taker.vault_of(_home(draft, installation), installation)
    lent = taker.lend(draft, vault)
    db = open_writer(draft)
    try:
        db.execute("BEGIN IMMEDIATE")
        taking.inherit(db, taker.taken, taker.after)
        body = {"till": taker.taken.till, "from": "disk" if certain else "copy"}
        fact = journal.Fact(ground.who, "taken_over", installation, body)
        journal.write(db, _seal(vault), fact, ground.clock.now())
        db.execute("COMMIT")
    finally:
        db.close()
    return TakenOver(draft, restored.manifest, restored.fenced, certain, False, lent)


@contextmanager
def held(folder: Path, otherwise: str = _OPEN) -> Iterator[None]:
    """Nobody sells or sends in that folder meanwhile. Refused: somebody does."""
    locks = [EngineLock(folder), EngineLock(folder, WINDOW)]
    try:
        if not all(lock.take() for lock in locks):
            raise Refused("file", say(otherwise))
        yield
    finally:
        for lock in locks:
            lock.release()


def _seal(vault: Vault) -> Seal:
    """The journal's key where this machine has it; elsewhere the copy says that its journal could not be checked."""
    try:
        key = vault.get(JOURNAL_KEY) or ""
    except Trouble:
        key = ""
    return Seal(lambda: key.encode() or b"?")
