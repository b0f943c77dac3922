"""One file that holds a till: its database, its PDF and XML, what it took over, and what it says. Never a secret.

Secrets live in the vault, which is not in the data that are copied: a copy restored on another machine asks for them.
"""

import glob
import hashlib
import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from app import __version__
from app.backup import heirs
from app.backup.unpacking import blocks
from app.domain.errors import Refused, Trouble, reason_of
from app.domain.record import asdict, dataclass, replace
from app.domain.wording import say
from app.store import pdfs, snapshot
from app.store.journal import Seal
from app.store.lease import EngineLock
from app.store.snapshot import Contents
from app.store.sqlite import SqliteError
from app.whole import PRIVATE, whole

MANIFEST, DATABASE = "manifest.json", "mostrador.db"
FORMAT = 1
_BLOCK = 1 << 20
_DRAFT = ".copying"
_PARTS = ("heirs", "left_out")
_LARGEST_MANIFEST = 1 << 20

Step = Callable[[int], None]
"""Told in percent, from any thread; what it raises ends the copy and leaves nothing behind."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a copy says of itself. `papers` are inside; `missing` were named by the database and lost before.

    `heirs`: the folders of the tills taken over that are inside, each as a copy of its own; `left_out`: those that
    could not be copied.
    """

    made_at: str
    program: str
    contents: Contents
    database_sha256: str
    database_size: int
    papers: int
    missing: int
    whole: bool
    journal_whole: bool
    heirs: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def gap(self) -> str:
        """What it was made without, in a sentence; empty: nothing."""
        words = (
            "Sin lo que debían cajas tomadas ({n}), que no se pudo copiar: guarde el disco o la copia de la que tomó."
        )
        return say(words, n=len(self.left_out)) if self.left_out else ""


def make(
    folder: Path, target: Path, seal: Seal | None, *, now: datetime, papers: bool = True, inherited: bool = True,
    step: Step = lambda _: None,
) -> Manifest:  # fmt: skip
    """Copy the till in `folder` to one file, checked before it gets its name. Trouble: nothing was made.

    Without `papers` the PDF and XML stay beside the copy (`mirror`): they never change and need no second copy.
    Without `seal` the copy says that its journal could not be checked; without `inherited` it is the till alone.
    """
    lock = EngineLock(folder, "copy.lock")
    try:
        if not lock.take():
            raise Trouble("Otra copia está en marcha; espere a que termine.", "copying")
        _sweep(folder, target)
        draft = _where_there_is_room(folder, target)
        database = heirs.part(draft, "db")
        copied, left_out = heirs.copied(
            heirs.heirs_of(folder) if inherited else [], lambda name: heirs.part(draft, name),
            lambda heir, part: make(heir, part, None, now=now, papers=papers, step=lambda _: step(0)),
        )  # fmt: skip
        manifest = _drawn_up(folder, database, seal, now=now, papers=papers, step=step)
        manifest = replace(manifest, heirs=copied, left_out=left_out)
        with whole(target, PRIVATE) as file:
            parts = {heirs.inside(name): heirs.part(draft, name) for name in copied}
            _write(file, manifest, database, parts | _on_disk(folder, database, papers), step)
            _read_back(file, manifest, step)
        step(100)
        return manifest
    except OSError as error:
        raise Trouble(say("No se pudo hacer la copia ({reason}).", reason=reason_of(error)), "copy_failed") from None
    finally:
        if lock.take():
            with suppress(OSError):  # a disk that fails: the next copy removes it, and the reason is known already
                _sweep(folder, target)
        lock.release()


def _sweep(folder: Path, target: Path) -> None:
    """What a copy leaves on its way, also one of a program that was killed: who copies now holds the lock."""
    for stale in (*folder.glob(f"{_DRAFT}*.part"), *target.parent.glob(f".{glob.escape(target.name)}.*.part")):
        stale.unlink(missing_ok=True)


def _where_there_is_room(folder: Path, target: Path) -> Path:
    """How the names of drafts begin: in the data folder, or beside the copy where the till's own disk is full."""
    needed = 2 * sum((home / DATABASE).stat().st_size for home in (folder, *heirs.heirs_of(folder)))
    return folder / _DRAFT if shutil.disk_usage(folder).free > needed else target.with_name(f".{target.name}")


def _drawn_up(folder: Path, database: Path, seal: Seal | None, *, now: datetime, papers: bool, step: Step) -> Manifest:
    """The database of one moment beside the one in use, checked, and what it says of itself."""
    snapshot.copy(folder, database, lambda percent: step(percent * 30 // 100))
    journal_whole = _checked(database, seal, lambda: step(30))
    step(45)
    found = snapshot.papers(database) if papers else []
    lost = sum(not pdfs.path_of(folder, digest, kind).is_file() for kind, digest in found)
    return Manifest(
        now.isoformat(timespec="seconds"), __version__, snapshot.contents(database), _digest(database),
        database.stat().st_size, len(found) - lost, lost, papers, journal_whole,
    )  # fmt: skip


def read(file: Path) -> Manifest:
    """What a copy says of itself, without unpacking it. Refused: it is no copy, or of a newer program."""
    try:
        return _manifest(json.loads(b"".join(blocks(file, MANIFEST, _LARGEST_MANIFEST))))
    except OSError as error:
        raise Refused(
            "file", say("«{name}» no se pudo leer ({reason}).", name=file.name, reason=reason_of(error))
        ) from None
    except (KeyError, ValueError, TypeError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error):
        raise Refused(
            "file", say("«{name}» no es una copia de Mostrador o está dañada; nada se cambió.", name=file.name)
        ) from None


DAMAGED = (KeyError, zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, ValueError, RuntimeError, zlib.error)
"""What a copy answers with that is none, or whose bytes were changed."""

UNPACKED = 20
"""Percent of a restoration."""


def unpack_database(file: Path, manifest: Manifest, target: Path, step: Step = lambda _: None) -> None:
    """The database of a copy as a private file, byte for byte as it was copied; Refused when it is not."""
    told = hashlib.sha256()
    try:
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as out:
            for block in blocks(file, DATABASE, manifest.database_size, target.parent):
                told.update(block)
                out.write(block)
                step(UNPACKED * out.tell() // max(1, manifest.database_size))
            out.flush()
            os.fsync(out.fileno())
        intact = told.hexdigest() == manifest.database_sha256
    except OSError as error:
        raise Trouble(
            say("No se pudo leer la copia ({reason}); nada se cambió.", reason=reason_of(error)), "copy_unread"
        ) from None
    except DAMAGED:
        intact = False
    if not intact:
        raise Refused("file", say("«{name}» está dañada; nada se cambió.", name=file.name))


def paper(file: Path, kind: str, digest: str, beside: Path | None = None) -> bytes | None:
    """A PDF or XML of a copy, from inside or from the papers beside it; None when neither has it whole."""
    try:
        content = b"".join(blocks(file, _name(kind, digest), pdfs.LARGEST))
        if hashlib.sha256(content).hexdigest() == digest:
            return content
    except (OSError, *DAMAGED):
        content = b""
    return pdfs.read((beside or file.parent) / PAPERS, digest, kind)


PAPERS = "papeles"
"""The folder beside copies without papers, where each PDF and XML lies once."""


def mirror(folder: Path, place: Path) -> int:
    """Bring the papers that a folder of copies lacks, those of the tills taken over too; returns how many."""
    brought = 0
    for home in (folder, *heirs.heirs_of(folder)):
        with suppress(SqliteError):  # a copy of it would have said so
            brought += _mirror(home, snapshot.papers(home / DATABASE), place)
    return brought


def _mirror(folder: Path, named: list[tuple[str, str]], place: Path) -> int:
    brought = 0
    for kind, digest in named:
        if not pdfs.path_of(place / PAPERS, digest, kind).exists():
            content = pdfs.read(folder, digest, kind)
            if content is not None:
                pdfs.keep(place / PAPERS, content, kind)
                brought += 1
    return brought


def _checked(database: Path, seal: Seal | None, ask: Callable[[], None]) -> bool:
    """Whether the journal holds too; a copy of a damaged database is refused, one of an altered journal says so."""
    if snapshot.faults(database, None, ask):
        raise Trouble("La base de datos está dañada: no se hizo la copia y las anteriores se conservan.", "damaged")
    return seal is not None and not snapshot.faults(database, seal, ask)


def _on_disk(folder: Path, database: Path, papers: bool) -> dict[str, Path]:
    found = snapshot.papers(database) if papers else []
    paths = {_name(kind, digest): pdfs.path_of(folder, digest, kind) for kind, digest in found}
    return {name: path for name, path in paths.items() if path.is_file()}


def _write(file: BinaryIO, manifest: Manifest, database: Path, papers: Mapping[str, Path], step: Step) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        archive.writestr(MANIFEST, json.dumps(_form(manifest), ensure_ascii=False, indent=1))
        with database.open("rb") as source, archive.open(DATABASE, "w", force_zip64=True) as inside:
            while block := source.read(_BLOCK):
                inside.write(block)
                step(45 + 25 * source.tell() // manifest.database_size)
        for number, (name, path) in enumerate(papers.items(), 1):
            archive.write(path, name)
            step(70 + 10 * number // len(papers))


def _read_back(file: BinaryIO, manifest: Manifest, step: Step) -> None:
    """What was written is what was meant: every check sum, and the database's own hash."""
    file.flush()
    try:
        found = _hash_within(file, step)
    except (zipfile.BadZipFile, zlib.error):
        found = ""
    if found != manifest.database_sha256:
        raise Trouble("La copia no se leyó igual que se escribió; revise el disco.", "copy_damaged")


def _hash_within(file: BinaryIO, step: Step) -> str:
    """That of the database; every other part is read too, as its end is where its check sum is held against it."""
    told, done = hashlib.sha256(), 0
    with zipfile.ZipFile(file) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        for entry in archive.infolist():
            with archive.open(entry) as inside:
                while block := inside.read(_BLOCK):
                    done += len(block)
                    step(80 + 19 * done // size)
                    if entry.filename == DATABASE:
                        told.update(block)
    return told.hexdigest()


def _form(manifest: Manifest) -> dict[str, Any]:
    return {"format": FORMAT, "secrets": "none", **asdict(manifest)}


def _manifest(form: Any) -> Manifest:
    if form["format"] > FORMAT:
        raise Refused("file", "la copia es de una versión más nueva de Mostrador: actualice el programa.")
    inner = form["contents"]
    seq, mac = inner["journal"]
    contents = Contents(**{**inner, "issuers": tuple(map(str, inner["issuers"])), "journal": (int(seq), str(mac))})
    fields = {key: form[key] for key in Manifest.__dataclass_fields__ if key not in ("contents", *_PARTS)}
    told, kinds = {**inner, **fields}, {**Contents.__annotations__, **Manifest.__annotations__}
    if any(kinds[key] in (int, str, bool) and type(value) is not kinds[key] for key, value in told.items()):
        raise ValueError("a value of another kind")  # what reckons with it later would fall
    datetime.fromisoformat(fields["made_at"])
    there, left_out = (heirs.names(form.get(key, ())) for key in _PARTS)  # of an earlier program it names none
    return Manifest(contents=contents, heirs=there, left_out=left_out, **fields)


def _name(kind: str, digest: str) -> str:
    return f"{kind}/{digest[:2]}/{digest}.{kind}"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
