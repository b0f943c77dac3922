"""Gives goods back on a bench's database and decides about documents there, as a counter and a person would."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.checkout import Marks, Receipt
from app.credit import At, Return, credit
from app.domain.document import Document, Standing
from app.domain.traits import Capability, Traits
from app.store import credits, documents
from app.store.sqlite import Connection
from app.verdicts import Stamp, Verdict
from tests.sync.bench import SEAL, Bench

MARKS = Marks("TEST", False, SEAL)
ABLE = frozenset({Capability.SUBMIT, Capability.LOOK_UP, Capability.CREDIT_NOTE})


def traits(made: Bench, capabilities: frozenset[Capability] = ABLE) -> Traits:
    return replace(made.betrayer.service("conteo").traits, capabilities=capabilities)


def give_back(made: Bench, document: str, quantities: Mapping[int, str] | None = None, **more: Any) -> Receipt:
    """A note on a document, or Refused."""
    wanted = {place: Decimal(quantity) for place, quantity in (quantities or {}).items()}
    able = more.pop("traits", traits(made))
    what = Return(document, more.pop("code", ""), more.pop("reason", "no le sirvió"), wanted, **more)
    at = At(made.ids, made.clock.now())
    return made.store.write(lambda db: credit(db, what, able, MARKS, at)).result()


def verdict(made: Bench, what: str, document: str, *words: Any, able: frozenset[Capability] = ABLE) -> str:
    """A person's decision about a document."""
    stamp = Stamp(SEAL, "ana", made.clock.now(), lambda name: traits(made, able))
    done: str = made.store.write(lambda db: getattr(Verdict(db, stamp), what)(document, *words)).result()
    return done


def left(made: Bench, document: str) -> dict[int, Decimal]:
    def work(db: Connection) -> dict[int, Decimal]:
        seq = documents.seq_of(db, document)
        return credits.left(db, seq, documents.load(db, seq)[0])

    return made.store.read(work)


def loaded(made: Bench, document: str) -> tuple[Document, Standing]:
    return made.store.read(lambda db: documents.load(db, documents.seq_of(db, document)))


def submitted(made: Bench) -> list[str]:
    return [document for call, document, _ in made.betrayer.calls if call == "submit"]
