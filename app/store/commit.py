"""What surrounds a commit: several works in one, and the remains of one that failed. Knows no table."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.domain.errors import Trouble
from app.store.sqlite import Connection, SqliteError

T = TypeVar("T")


def tried(writer: Connection, work: Callable[[Connection], T]) -> Future[T]:
    """Inside a shared transaction: what `work` returned, or why it was taken back; SQLite's own errors end them all."""
    outcome: Future[T] = Future()
    writer.execute("SAVEPOINT alone")
    try:
        outcome.set_result(work(writer))
    except SqliteError:
        raise
    except BaseException as error:
        writer.execute("ROLLBACK TO alone")
        outcome.set_exception(error)
    writer.execute("RELEASE alone")
    return outcome


def cover(writer: Connection) -> None:
    """A small commit over the remains of a failed one.

    Where a flush failed, the log may hold that commit whole beyond its end, where the next one is written over it;
    SQLite takes it for valid when it reads the log after a fall (sqlite.org/fileformat2.html, "recovery").
    """
    version = writer.execute("PRAGMA user_version").fetchone()[0]
    writer.execute("BEGIN IMMEDIATE")
    try:
        writer.execute(f"PRAGMA user_version = {version}")
        writer.execute("COMMIT")
    except SqliteError:
        if writer.in_transaction:
            writer.execute("ROLLBACK")
        raise


def unsure() -> Trouble:
    """The commit failed, and so did covering it: neither "saved" nor "not saved" is true before the disk answers.

    The same cart charged again is one sale either way, and a start after a fall tells the last sale on the disk.
    """
    return Trouble(
        "El disco falló al confirmar y no se sabe si se guardó. Repita cuando el disco responda: no se cobra dos "
        "veces. Si el programa se cierra antes, al abrir dirá cuál fue la última venta guardada.", "unsure",
    )  # fmt: skip
