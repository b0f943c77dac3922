"""Files come in, and are undone, a slice at a time on the writer's thread: a sale goes between two of them. Whole or
not at all: what Esc or a fall leaves unfinished is taken back, at once or when the till is next opened. Knows no row.
"""

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial

from app import importing
from app.domain.errors import GivenUp, Refused, Trouble
from app.domain.pace import Step, unwatched
from app.domain.record import dataclass
from app.domain.shelf import Batch
from app.importing import By, ImportResult, Sheet
from app.ports import Clock
from app.store import batches, bulk, journal, shop, undoing
from app.store.lease import EngineLock
from app.store.sqlite import Connection
from app.store.store import Store
from app.store.watching import watched

log = logging.getLogger("mostrador.imports")

COLUMNS = "import columns"
LOCK = "import.lock"


@dataclass(frozen=True, slots=True)
class Coming:
    """A file that was read, who brings it in, and what is remembered of its columns afterwards."""

    sheet: Sheet
    by: By
    columns: Mapping[str, str]


class Bringing:
    """One file at a time, in whichever program of this till: who finds another at it is refused."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal

    def bring_in(self, coming: Coming, step: Step) -> ImportResult:
        """Every row that is not refused. GivenUp raised by `step`, or any failure: everything is as it was."""
        with self._alone():
            judged = self._store.read_at_once(lambda db: importing.judge(db, coming.sheet, step))
            if not len(judged):
                self._store.write(lambda db: _remember(db, coming)).result()
                return judged.result
            try:
                return self._write(coming, judged, step)
            except BaseException:
                with suppress(Trouble):  # the next opening takes it back
                    self._take_back(coming.by.id)
                raise

    def undo(self, batch_id: str, who: str, step: Step = unwatched) -> Batch:
        """Everything as before that file. Refused, or given up, while it is looked through: nothing has moved then.

        After that it is decided and comes to its end.
        """

        def decide(db: Connection) -> Batch:
            batch = undoing.begin(db, batch_id)
            fact = journal.Fact(who, "import_undone", batch.id, {"file": batch.file, "kind": batch.kind})
            journal.write(db, self._seal, fact, self._clock.now())
            return batch

        with self._alone():

            def refuse(db: Connection) -> None:
                with watched(db, lambda: step(0, 0)):
                    undoing.refuse(db, batch_id, step)

            self._store.read_at_once(refuse)
            batch = self._store.write(decide).result()
            self._take_back(batch_id, lambda done: _tell(step, done, batch.added + batch.changed))
            return self._store.read(lambda db: undoing.found(db, batch_id))

    def settle(self) -> None:
        """Take back what a fall left unfinished. Another program that is at it now is left alone."""
        if self._store.read(batches.unfinished):
            with suppress(Refused), self._alone():
                pass

    @contextmanager
    def _alone(self) -> Iterator[None]:
        lock = EngineLock(self._store.folder, LOCK)
        if not lock.take():
            raise Refused("file", "ya se está importando o deshaciendo otro archivo; espere a que termine.")
        try:
            bulk.warm()
            for batch_id in self._store.read(batches.unfinished):
                log.warning("taking back a file that never came in whole: %s", batch_id)
                self._take_back(batch_id)
            yield
        finally:
            lock.release()

    def _write(self, coming: Coming, judged: importing.Judgement, step: Step) -> ImportResult:
        sheet, by = coming.sheet, coming.by
        self._store.write(lambda db: importing.begin(db, sheet, by, judged.result)).result()
        late: list[importing.Late] = []
        for first in range(0, len(judged), importing.SLICE):
            step(first, len(judged))
            some = partial(importing.write_some, judged=judged, by=by, first=first)
            late += self._store.write(some).result()
        step(len(judged), len(judged))
        result = importing.told(judged.result, late)
        return self._store.write(lambda db: self._finish(db, coming, result)).result()

    def _finish(self, db: Connection, coming: Coming, result: ImportResult) -> ImportResult:
        done = importing.finish(db, coming.sheet, coming.by, result)
        if done.batch:
            body = {"file": coming.sheet.file, "kind": str(coming.sheet.kind), "rows": len(result.rows)}
            fact = journal.Fact(coming.by.who, "imported", done.batch, body)
            journal.write(db, self._seal, fact, coming.by.now)
        _remember(db, coming)
        return done

    def _take_back(self, batch_id: str, tell: Callable[[int], None] = lambda done: None) -> None:
        now, done, more = self._clock.now(), 0, True
        while more:
            more = self._store.write(lambda db: undoing.undo_some(db, batch_id, now)).result()
            done += importing.SLICE
            tell(done)


def _remember(db: Connection, coming: Coming) -> None:
    """What a person said of the columns, for the next file."""
    if coming.columns:
        shop.set_setting(db, COLUMNS, coming.sheet.kind, json.dumps(dict(coming.columns)))


def _tell(step: Step, done: int, whole: int) -> None:
    """How far it has come; it is decided, and whoever gives up now is not heard any more."""
    with suppress(GivenUp):
        step(min(done, whole), whole)
