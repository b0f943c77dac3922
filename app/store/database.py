"""Opens a till's database: location, pragmas, version, migrations. Knows no row."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import Trouble, reason_of
from app.store.sqlite import WAL_IS_SAFE, Connection, Shared, SqliteError, connect, connect_shared, trouble
from app.whole import private_folder

FILE = "mostrador.db"
VERSION = 21
"""What `migrations` bring a database to. Their text is read only where a database is of another version."""

_LEFT_BEHIND = (f"{FILE}-wal", "copias", "pdf")


def open_writer(folder: Path) -> Connection:
    """The one writing connection of this process: made, migrated, durable. Call it in the thread that will write."""
    private_folder(folder)
    path = folder / FILE
    if path.is_symlink():
        raise Trouble(
            "La base de datos es un enlace a otro lugar; debe ser un archivo de la carpeta de datos.", "symlink"
        )
    if not path.exists():
        _refuse_to_begin_anew(folder)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    try:
        connection = connect(path, "rw")
        _make_durable(connection)
        if connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            from app.store import migrations

            migrations.apply(connection, path)
    except SqliteError as error:
        raise trouble(error) from None
    return connection


@contextmanager
def gone_is_trouble(folder: Path) -> Iterator[None]:
    """A disk that is pulled out while somebody works is Trouble as every other: the writer's thread outlives it."""
    try:
        yield
    except OSError as error:
        sentence = f"No se puede usar la carpeta de datos «{folder.name}» ({reason_of(error)})."
        raise Trouble(sentence, "data_folder") from None


def _refuse_to_begin_anew(folder: Path) -> None:
    """Where papers or copies of a till lie and its database does not, it was lost: an empty one would hide that."""
    if any((folder / name).exists() for name in _LEFT_BEHIND):
        raise Trouble("Falta la base de datos de esta caja: restaure la última copia, no venda sin ella.", "damaged")


def open_reader(folder: Path) -> Shared:
    """A connection that can only read, for the calling thread."""
    try:
        connection = connect_shared(folder / FILE, "ro")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA busy_timeout = 5000")
    except SqliteError as error:
        raise trouble(error) from None
    return connection


def open_keeper(folder: Path) -> Connection:
    """A second connection that brings the log home beside the writing one, as durably; it changes no row."""
    try:
        connection = connect(folder / FILE, "rw")
        _make_durable(connection)
        connection.execute("PRAGMA query_only = ON")
    except SqliteError as error:
        raise trouble(error) from None
    return connection


def _make_durable(connection: Connection) -> None:
    """WAL with FULL where this SQLite is safe, else a rollback journal with EXTRA; both keep what was confirmed."""
    journal, synchronous = ("wal", "FULL") if WAL_IS_SAFE else ("delete", "EXTRA")
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    live = (
        connection.execute("PRAGMA journal_mode").fetchone()[0],
        connection.execute("PRAGMA synchronous").fetchone()[0],
    )
    if live != (journal, 2 if synchronous == "FULL" else 3):
        raise Trouble(
            "Esta carpeta no admite una base de datos segura (¿unidad de red?); use un disco local.", "not_durable"
        )
