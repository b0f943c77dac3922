"""Every change of the schema, oldest first, each in a transaction with its own record; never edited after release."""

from pathlib import Path

from app.domain.errors import Trouble, reason_of
from app.domain.wording import say
from app.store import (
    schema_0001,
    schema_0002,
    schema_0003,
    schema_0004,
    schema_0005,
    schema_0006,
    schema_0007,
    schema_0008,
    schema_0009,
    schema_0010,
    schema_0011,
    schema_0012,
    schema_0013,
    schema_0014,
    schema_0015,
    schema_0016,
    schema_0017,
    schema_0018,
    schema_0019,
    schema_0020,
    schema_0021,
)
from app.store.lease import EngineLock
from app.store.sqlite import Connection
from app.whole import copy

STEPS = (
    schema_0001.SQL, schema_0002.SQL, schema_0003.SQL, schema_0004.SQL, schema_0005.SQL, schema_0006.SQL,
    schema_0007.SQL, schema_0008.SQL, schema_0009.SQL, schema_0010.SQL, schema_0011.SQL,
    schema_0012.SQL, schema_0013.SQL, schema_0014.SQL, schema_0015.SQL,
    schema_0016.SQL,
    schema_0017.SQL, schema_0018.SQL, schema_0019.SQL, schema_0020.SQL, schema_0021.SQL,
)  # fmt: skip
"""Step n brings the database from version n-1 to n; `PRAGMA user_version` is the record."""

_REBUILDS = frozenset({18})
"""Steps that write a table anew to which others point: foreign keys are not enforced meanwhile (a pragma that does
nothing inside a transaction; sqlite.org/lang_altertable.html, section 7)."""


def apply(connection: Connection, path: Path) -> None:
    """Bring the database to this program's version; one of a newer program is refused and left as it is.

    Nothing is changed under an engine of the old version that is sending; none may begin before it is done.
    """
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > len(STEPS):
        raise Trouble(
            f"La base de datos es de una versión más nueva de Mostrador ({found}; este programa llega a {len(STEPS)}): "
            "actualice el programa. No se cambió nada.", "newer_database",
        )  # fmt: skip
    if not 0 < found < len(STEPS):
        _apply_all(connection, found)
        return
    lock = EngineLock(path.parent)
    if not lock.take():
        raise Trouble(
            "Otro programa de esta caja está enviando documentos: ciérrelo y vuelva a abrir para actualizar. "
            "No se cambió nada.", "sending",
        )  # fmt: skip
    try:
        _keep_a_copy(connection, path, found)
        _apply_all(connection, found)
    finally:
        lock.release()


def _apply_all(connection: Connection, found: int) -> None:
    while found < len(STEPS):
        found = _apply_next(connection, found)


def _apply_next(connection: Connection, found: int) -> int:
    """One step; returns the version then."""
    if found + 1 not in _REBUILDS:
        return _in_transaction(connection, found)
    enforced = connection.execute("PRAGMA foreign_keys").fetchone()[0]
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        return _in_transaction(connection, found)
    finally:
        connection.execute(f"PRAGMA foreign_keys = {enforced}")


def _in_transaction(connection: Connection, expected: int) -> int:
    """Another process may have been faster, so the version is read again here, and its step left alone."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        found: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if found == expected:
            for statement in STEPS[found]:
                connection.execute(statement)
            found += 1
            connection.execute(f"PRAGMA user_version = {found}")
        connection.execute("COMMIT")
        return found
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _keep_a_copy(connection: Connection, path: Path, version: int) -> None:
    """A consistent copy beside the database before anything changes. It has its name only when it is whole."""
    kept = path.with_name(f"{path.stem}-v{version}.bak.db")
    if kept.exists():
        return
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try:
        copy(path, kept)
    except OSError as error:
        reason = reason_of(error)
        sentence = say(
            "No se pudo copiar la base de datos antes de actualizarla ({reason}); no se cambió nada. "
            "Libere espacio o revise el disco y vuelva a abrir.", reason=reason,
        )  # fmt: skip
        raise Trouble(sentence, "disk_error") from None
