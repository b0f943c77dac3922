"""Which SQLite we run on, and its errors as sentences. Knows no table.

The bundled pysqlite3 is preferred: SQLite before 3.51.3 can lose writes when two connections write and checkpoint a
WAL database at the same instant (sqlite.org/wal.html, "the WAL-reset bug"), and shops run a window beside `sync`.
"""

from typing import TYPE_CHECKING

from app.domain.errors import Trouble

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

Connection = sqlite3.Connection
Row = sqlite3.Row
SqliteError = sqlite3.Error
IntegrityError = sqlite3.IntegrityError

CLOSED = "taken over by another till"
"""What the database says where a series gives no more numbers."""

WAL_IS_SAFE = sqlite3.sqlite_version_info >= (3, 51, 3)


def connect(address: str, *, one_thread: bool = True) -> Connection:
    """A connection for one thread, in autocommit: transactions are opened by hand. Another may at most close it."""
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, cached_statements=512, timeout=10, check_same_thread=one_thread
    )
    connection.row_factory = sqlite3.Row
    return connection


def trouble(error: SqliteError) -> Trouble:
    """The environment's error as one sentence and what to do; SQL text never gets out."""
    text = str(error).lower()
    if text == CLOSED:
        sentence = "La cola de esta caja la tomó otra: aquí ya no se vende ni se numera nada. Venda en la otra."
        return Trouble(sentence, "taken_over")
    if "full" in text:
        return Trouble("El disco está lleno: no se guardó nada. Libere espacio y repita.", "disk_full")
    if "disk i/o" in text:  # a full disk too, where SQLite had to make its log or the memory that is shared beside it
        sentence = "El disco está lleno o falla: no se guardó nada. Libere espacio o revíselo y repita."
        return Trouble(sentence, "disk_error")
    if "readonly" in text or "read-only" in text:
        return Trouble("No hay permiso para escribir en la carpeta de datos: no se guardó nada.", "read_only")
    if "locked" in text or "busy" in text:
        return Trouble("Otro programa ocupa la base de datos: no se guardó nada. Repita en unos segundos.", "locked")
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return Trouble("La base de datos está dañada; no la borre y restaure el último respaldo.", "damaged")
    return Trouble(f"La base de datos respondió con un error ({type(error).__name__}): no se guardó nada.", "database")
