"""What surrounds a commit: several works in one, and the remains of one that failed. Knows no table."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from app.domain.errors import Trouble
from app.store.sqlite import Connection, IntegrityError, SqliteError, let_go, trouble

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

Work = Callable[[Connection], Any]
Way = Callable[[Connection, Sequence[Work]], "list[Outcome]"]


class OneFailed(Exception):
    """One of several works did, for a reason of its own."""


class Outcome:
    """What a work returned, or why it was taken back."""

    __slots__ = ("failure", "result")

    def __init__(self, result: Any = None) -> None:
        self.result = result
        self.failure: BaseException | None = None

    def set_exception(self, failure: BaseException) -> None:
        let_go(failure)
        self.failure = failure


class Untold:
    """What of the engine's is on disk and it does not know yet.

    It hears of it when no sale waits, or while the disk flushes one: what it does next wants Python's lock, and would
    take it from a sale that is being written at every statement.
    """

    __slots__ = ("_some",)

    def __init__(self) -> None:
        self._some: list[tuple[Callable[[list[Outcome]], None], list[Outcome]]] = []

    def add(self, then: "Callable[[list[Outcome]], None]", told: "list[Outcome]") -> None:
        self._some.append((then, told))

    def tell(self) -> None:
        """On the writer's thread, now."""
        some, self._some = self._some, []
        for then, told in some:
            then(told)


def all_of(writer: Connection, works: Sequence[Work]) -> list[Outcome]:
    """Inside a shared transaction, one after another; OneFailed: nobody knows yet who would not have."""
    told = [Outcome() for _ in works]
    for work, outcome in zip(works, told, strict=True):
        try:
            outcome.result = work(writer)
        except SqliteError:
            raise
        except BaseException as error:
            outcome.set_exception(error)
        if outcome.failure is not None:
            raise OneFailed from outcome.failure
    return told


def tried_each(writer: Connection, works: Sequence[Work]) -> list[Outcome]:
    """The same, each behind a mark to which it is taken back; SQLite's own errors end them all."""
    told = [Outcome() for _ in works]
    for work, outcome in zip(works, told, strict=True):
        writer.execute("SAVEPOINT alone")
        try:
            outcome.result = work(writer)
        except SqliteError:
            raise
        except BaseException as error:
            writer.execute("ROLLBACK TO alone")
            outcome.set_exception(error)
        writer.execute("RELEASE alone")
    return told


def and_then(way: Way, came: Callable[[], Sequence[Work]]) -> Way:
    """In this way, and in the same transaction what came meanwhile, each of it as if it were alone."""
    return lambda writer, works: way(writer, works) + tried_each(writer, came())


def tell(futures: Iterable["Future[Any] | asyncio.Future[Any]"], told: Iterable[Outcome]) -> None:
    """To each its own outcome, unless it gave up waiting."""
    for future, outcome in zip(futures, told, strict=True):
        if future.done():
            continue
        if outcome.failure is None:
            future.set_result(outcome.result)
        else:
            future.set_exception(outcome.failure)


def all_or_nothing(writer: Connection, work: Callable[[], object]) -> bool:
    """Inside a transaction: False, and nothing of this work, where a rule of the tables forbids a part of it."""
    writer.execute("SAVEPOINT part")
    try:
        work()
    except IntegrityError:
        writer.execute("ROLLBACK TO part")
        writer.execute("RELEASE part")
        return False
    writer.execute("RELEASE part")
    return True


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


def as_told(error: BaseException, *, unsure: bool) -> BaseException:
    """What whoever asked is told: "nothing was saved" only where that stays true after a fall."""
    if isinstance(error, SqliteError | Trouble) and unsure:
        return nobody_knows()
    return trouble(error) if isinstance(error, SqliteError) else error


def nobody_knows() -> Trouble:
    """The commit failed, and so did covering it: neither "saved" nor "not saved" is true before the disk answers.

    The same cart charged again is one sale either way, and a start after a fall tells the last sale on the disk.
    """
    return Trouble(
        "El disco falló al confirmar y no se sabe si se guardó. Repita cuando el disco responda: no se cobra dos "
        "veces. Si el programa se cierra antes, al abrir dirá cuál fue la última venta guardada.", "unsure",
    )  # fmt: skip
