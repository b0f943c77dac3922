"""A provider with everything: numbers reserved, papers, undoing, batches that fall short. Builders for tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.document import Document, Standing
from app.domain.errors import (
    NotAllowed,
    Unavailable,
)
from app.domain.outbox import Kind
from app.domain.outcome import Outcome
from app.domain.traits import Memory
from app.providers.contract import Item
from app.store import documents, outbox
from app.store.outbox import Debt
from app.sync.desk import Service
from tests.sync.bench import Bench
from tests.sync.betrayer import Batched, Betrayer, Single, Trick

PDF = b"%PDF-1.7 of a test"


class Rich(Single):
    """Reserves, undoes, gives papers; `said` is what becomes of its next call, an answer or something raised."""

    said: object = None

    def _hear(self) -> Any:
        if isinstance(self.said, BaseException):
            raise self.said
        return self.said

    def prepare(self, document: Document, reserved: str = "") -> str:
        return str(self._hear() or f"{document.reference} {reserved}")

    async def reserve(self, document: Document) -> str:
        return str(self._hear())

    async def void(self, document: Document, standing: Standing, payload: str) -> Outcome:
        found: Outcome = self._hear()
        return found

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        if isinstance(self.said, bytes | BaseException):
            found: bytes = self._hear()
            return found
        raise Unavailable("sin PDF")


class Short(Batched):
    """Gives one answer too few, or falls."""

    falls = False

    async def submit_many(self, items: Sequence[Item]) -> Sequence[Outcome]:
        if self.falls:
            raise ZeroDivisionError("a bug of theirs in our code")
        return []


class Office(Betrayer):
    """A betrayer whose papers and undoings are a rich provider's; `closed`: nothing is set up."""

    provider: Rich
    closed = False
    quiet = 0.0

    def service(self, name: str) -> Service:
        if self.closed:
            raise NotAllowed("Falta la clave.", "no key")
        found = super().service(name)
        return replace(found, provider=self.provider, traits=replace(found.traits, reserves=True, quiet=self.quiet))

    def pdf_provider(self, name: str) -> str | None:
        return name


def office(*script: Trick, said: object = None) -> Office:
    made = Office(Memory.KEYED, list(script))
    made.provider = Rich(made)
    made.provider.said = said
    return made


def owe(made: Bench, document: str, kind: Kind, payload: str = "") -> None:
    seq = made.store.read(lambda db: documents.seq_of(db, document))
    debt = Debt(f"{kind}-{document}", seq, "conteo", kind, payload=payload)
    made.store.write(lambda db: outbox.enqueue(db, debt, made.clock.now())).result()


def standing(made: Bench, document: str) -> Standing:
    return made.store.read(lambda db: documents.load(db, documents.seq_of(db, document))[1])
