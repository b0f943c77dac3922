"""Which SQLite we run on, and its errors as sentences. Knows no table.

The bundled pysqlite3 is preferred: SQLite before 3.51.3 can lose writes when two connections write and checkpoint a
WAL database at the same instant (sqlite.org/wal.html, "the WAL-reset bug"), and shops run a window beside `sync`.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

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

T = TypeVar("T")
C = TypeVar("C", bound=sqlite3.Connection)

WAL_IS_SAFE = sqlite3.sqlite_version_info >= (3, 51, 3)


class Shared(sqlite3.Connection):
    """A connection on which its thread reads and which another one closes, never in the middle of a question.

    SQLite frees what the question still walks through: the program would fall (seen with 3.53 while a till was closed).
    """

    def __init__(self, *words: Any, **settings: Any) -> None:
        super().__init__(*words, **settings)
        self._busy = RLock()

    def ask(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` finds on this connection. SqliteError also when it has been closed."""
        with self._busy:
            try:
                return work(self)
            except BaseException as error:
                let_go(error)
                raise

    def close(self) -> None:
        """Once the question under way has its answer."""
        with self._busy:
            super().close()


def let_go(error: BaseException) -> None:
    """Empty the frames of a work that failed: one cursor in them keeps the file open after its connection is closed."""
    from traceback import clear_frames

    clear_frames(error.__traceback__)


def connect(path: Path, mode: str) -> Connection:
    """A connection for one thread, in autocommit: transactions are opened by hand. `mode`: ro, rw or rwc."""
    return _set_up(
        sqlite3.connect(_address(path, mode), uri=True, isolation_level=None, cached_statements=512, timeout=10)
    )


def connect_shared(path: Path, mode: str) -> Shared:
    """The same, which another thread may close."""
    connection = sqlite3.connect(
        _address(path, mode), uri=True, isolation_level=None, cached_statements=512, timeout=10,
        check_same_thread=False, factory=Shared,
    )  # fmt: skip
    return _set_up(connection)


def _address(path: Path, mode: str) -> str:
    """As sqlite.org/uri.html wants it. `Path.as_uri` brings a whole web client along from Python 3.14 on."""
    text = path.absolute().as_posix()
    return f"file://{'' if text.startswith('/') else '/'}{quote(os.fsencode(text), safe='/:')}?mode={mode}"


def _set_up(connection: C) -> C:
    connection.row_factory = sqlite3.Row
    return connection


@contextmanager
def opened(path: Path, mode: str = "ro") -> Iterator[Connection]:
    """A file that nobody sells in: it is closed at the end of the block; `with connection` alone leaves it open."""
    db = connect(path, mode)
    try:
        db.execute("PRAGMA trusted_schema = OFF")
        yield db
    finally:
        db.close()


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
    if "unable to open" in text:  # also where the folder is read-only and no log can be made beside the database
        return Trouble(
            "La base de datos no se abre: no se guardó nada. Revise que se pueda escribir en la carpeta de datos.",
            "data_folder",
        )
    if "locked" in text or "busy" in text:
        return Trouble("Otro programa ocupa la base de datos: no se guardó nada. Repita en unos segundos.", "locked")
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return Trouble("La base de datos está dañada; no la borre y restaure el último respaldo.", "damaged")
    return Trouble(f"La base de datos respondió con un error ({type(error).__name__}): no se guardó nada.", "database")
