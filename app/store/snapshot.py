"""A consistent copy of the database beside running sales, and whether a copy is whole. Knows no archive."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.errors import Trouble
from app.domain.record import dataclass
from app.store import journal, migrations
from app.store.database import FILE
from app.store.journal import Seal
from app.store.sqlite import Connection, SqliteError, connect, opened, trouble
from app.store.watching import watched

_PAGES = 1024
"""Pages between two looks at the progress."""

Step = Callable[[int], None]
"""Told in percent; what it raises ends the copy."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database says of itself: enough to recognise a copy. `journal` is number and seal of the last row."""

    schema: int
    installation: str
    practice: bool
    issuers: tuple[str, ...]
    sales: int
    documents: int
    queued: int
    last_sale_at: str
    journal: tuple[int, str]


def copy(folder: Path, target: Path, step: Step = lambda percent: None) -> None:
    """The database of one moment, into a file of its own (mode 0600, no side files), while others go on writing."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        source, copied = _read_only(folder / FILE), connect(target, "rw")
        try:
            source.execute("BEGIN")  # one moment for the whole copy: without it every sale would begin it anew
            source.execute("SELECT count(*) FROM till").fetchone()
            source.backup(copied, pages=_PAGES, progress=lambda _, left, all_: step(_percent(all_ - left, all_)))
            source.execute("ROLLBACK")
            copied.execute("PRAGMA journal_mode = DELETE")
        finally:
            source.close()
            copied.close()
    except SqliteError as error:
        raise trouble(error) from None


def contents(path: Path) -> Contents:
    """What a whole database file says of itself. Trouble: it is no database of ours, or of a newer program."""
    try:
        with opened(path) as db:
            schema = int(db.execute("PRAGMA user_version").fetchone()[0])
            if not 0 < schema <= len(migrations.STEPS):
                raise Trouble(
                    "La copia es de una versión más nueva de Mostrador: actualice el programa. No se cambió nada."
                    if schema else "El archivo no es una base de datos de Mostrador.", "foreign_copy",
                )  # fmt: skip
            till = db.execute("SELECT installation, practice FROM till").fetchone()
            figures = db.execute(
                """SELECT (SELECT count(*) FROM sales) AS sales, (SELECT count(*) FROM documents) AS documents,
                (SELECT count(*) FROM documents WHERE status IN ('queued', 'submitted')) AS queued,
                coalesce((SELECT max(sold_at) FROM sales), '') AS last_sale_at"""
            ).fetchone()
            issuers = tuple(row[0] for row in db.execute("SELECT legal_name FROM issuers ORDER BY name"))
            return Contents(
                schema, till["installation"] if till else "", bool(till and till["practice"]), issuers,
                figures["sales"], figures["documents"], figures["queued"], figures["last_sale_at"], journal.head(db),
            )  # fmt: skip
    except SqliteError as error:
        raise trouble(error) from None


def faults(path: Path, seal: Seal | None, ask: Callable[[], None] = lambda: None) -> list[str]:
    """What is wrong with a copied file, as sentences: SQLite's full check, and the journal where its key is known.

    `ask` is called again and again; what it raises (GivenUp) ends the check.
    """
    try:
        with opened(path) as db, watched(db, ask):
            found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(5)")]
            if found != ["ok"]:
                return ["la base de datos de la copia está dañada."]
            broken = journal.verify(db, seal) if seal is not None else None
            return [broken.sentence] if broken is not None else []
    except SqliteError:
        return ["la base de datos de la copia está dañada."]


def papers(path: Path) -> list[tuple[str, str]]:
    """Every PDF and XML that a whole database file names: kind and SHA-256, each once."""
    with opened(path) as db:
        return named_papers(db)


def named_papers(db: Connection) -> list[tuple[str, str]]:
    """The same of a database in use."""
    return sorted(set(_papers(db)))


def alone(path: Path) -> bool:
    """Make an unused database one file without side files; False when another program has it open, or it is broken."""
    try:
        with opened(path, "rw") as db:
            db.execute("PRAGMA busy_timeout = 500")
            return str(db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]) == "delete"
    except SqliteError as error:
        if trouble(error).code == "locked":
            return False
        raise trouble(error) from None


def _papers(db: Connection) -> Iterator[tuple[str, str]]:
    yield from (("pdf", row[0]) for row in db.execute("SELECT pdf_sha256 FROM documents WHERE pdf_sha256 <> ''"))
    yield from (("xml", row[0]) for row in db.execute("SELECT xml_sha256 FROM documents WHERE xml_sha256 <> ''"))
    for row in db.execute("SELECT body FROM journal WHERE what = 'resolve_issued'"):
        digest = json.loads(row["body"]).get("xml_sha256")
        if isinstance(digest, str) and digest:
            yield "xml", digest


def _percent(done: int, all_: int) -> int:
    return 100 * done // all_ if all_ else 100


def _read_only(path: Path) -> Connection:
    connection = connect(path, "ro")
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA busy_timeout = 5000")
    return connection
