"""Documents by the hundred thousand: some that were really sold and sent, and their rows again under other names and
days. Knows how they were made; what a document consists of it reads from the rows of the real ones."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from itertools import count

from app.ports import uuid7
from app.runtime import Shop
from app.store import indexing, journal
from app.store.packing import pack, unpack
from app.store.sqlite import Connection, Row

AT_ONCE = 10_000
"""Documents of one transaction."""
_APART = timedelta(seconds=80)
PARTS = {
    "sales": "seq = (SELECT sale FROM documents WHERE seq = ?)",
    "lines": "sale = (SELECT sale FROM documents WHERE seq = ?)",
    "payments": "sale = (SELECT sale FROM documents WHERE seq = ?)",
    "documents": "seq = ?",
    "outbox": "document = ?",
    "attempts": "entry IN (SELECT seq FROM outbox WHERE document = ?)",
}
_FACTS = """SELECT who, what, subject, body FROM journal WHERE subject IN
    (SELECT id FROM documents WHERE seq = ?1 UNION SELECT s.id FROM sales s JOIN documents d ON d.sale = s.seq
    WHERE d.seq = ?1) ORDER BY seq"""
_Values = list[object]
_Rows = dict[str, list[_Values]]
_Free = tuple[Iterator[int], Iterator[int]]


def send(shop: Shop) -> None:
    """Everything that is due, to the shop's providers: in practice those of this process."""

    async def whole() -> None:
        shop.services.warm()
        engine = shop.engine()
        assert await engine.take_over()
        await engine.until_idle(60)
        await engine.close()
        await shop.services.close()

    asyncio.run(whole())
    counts = shop.papers.counts()
    assert counts.queued + counts.sent == 0, counts


def multiply(shop: Shop, wanted: int, begin: datetime) -> None:
    """Until there are so many documents; the first copy was sold at `begin`, one follows every 80 seconds."""
    have = shop.store.read(lambda db: int(db.execute("SELECT count(*) FROM documents").fetchone()[0]))
    patterns = shop.store.read(lambda db: [Pattern(db, seq + 1) for seq in range(have)])
    for first in range(have, wanted, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, wanted))
        shop.store.write(partial(_copies, shop=shop, patterns=patterns, which=(numbers, begin))).result()
    while shop.store.read(lambda db: indexing.is_late(db, 1)):
        shop.store.write(indexing.catch_up).result()


def _copies(db: Connection, shop: Shop, patterns: list[Pattern], which: tuple[range, datetime]) -> None:
    numbers, begin = which
    entries, attempts = (count(int(db.execute(f"SELECT max(seq) FROM {table}").fetchone()[0]) + 1)
                         for table in ("outbox", "attempts"))  # fmt: skip
    made: _Rows = {table: [] for table in PARTS}
    facts = [fact for number in numbers
             for fact in patterns[number % len(patterns)].copy(made, (number, begin), (entries, attempts))]  # fmt: skip
    for table, rows in made.items():
        db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    for fact, moment in facts:
        journal.write(db, shop.seal, fact, moment)
    db.execute("UPDATE lanes SET last = ?", (numbers[-1] + 1,))


class Pattern:
    """All rows of one document with its sale, ready to be written again with other values in some columns."""

    def __init__(self, db: Connection, document: int) -> None:
        self._rows: dict[str, list[_Values]] = {}
        self._place: dict[str, dict[str, int]] = {}
        for table, where in PARTS.items():
            found: list[Row] = db.execute(f"SELECT * FROM {table} WHERE {where} ORDER BY 1, 2", (document,)).fetchall()
            names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            self._rows[table] = [list(row) for row in found]
            self._place[table] = {name: place for place, name in enumerate(names)}
        self._entries = [row[self._place["outbox"]["seq"]] for row in self._rows["outbox"]]
        self._text = unpack(self._packed(), f"{self._value('documents', 'snapshot')}")
        self._sold_at = str(json.loads(self._text)["sold_at"])
        self._facts = [(*row[:3], json.loads(row[3])) for row in map(tuple, db.execute(_FACTS, (document,)))]

    def _packed(self) -> bytes:
        found = self._value("documents", "packed")
        assert isinstance(found, bytes)
        return found

    def _value(self, table: str, name: str) -> object:
        return self._rows[table][0][self._place[table][name]]

    def _put(self, made: _Rows, table: str, row: int, other: dict[str, object]) -> None:
        values, place = self._rows[table][row].copy(), self._place[table]
        for name, value in other.items():
            if values[place[name]] not in ("", None):  # what was empty stays empty
                values[place[name]] = value
        made[table].append(values)

    def copy(self, made: _Rows, which: tuple[int, datetime], free: _Free) -> list[tuple[journal.Fact, datetime]]:
        """Add the rows of the document of that number from 0, and say the facts of its journal; `free` are the next
        numbers of entries and attempts."""
        number, begin = which
        seq, moment = number + 1, begin + number * _APART
        milliseconds = int(moment.timestamp() * 1000)
        sale, document = (uuid7(milliseconds, part, number) for part in (1, 0))
        at = f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}"
        names = self._names(seq, sale, document)
        self._put(made, "sales", 0, {**names["sales"], "seq": seq, "sold_at": at, "recorded_at": at})
        for table in ("lines", "payments"):
            for row in range(len(self._rows[table])):
                self._put(made, table, row, {"sale": seq})
        self._put(made, "documents", 0, {
            **names["documents"], "seq": seq, "sale": seq, "sold_at": at, "issued_second": at[:19] + "Z",
            "packed": pack(self._snapshot(names, moment)), "authorized_at": at, "changed_at": at,
            "deadline": f"{moment + timedelta(days=3):%Y-%m-%dT%H:%M:%S.%fZ}",
        })  # fmt: skip
        numbers = {old: next(free[0]) for old in self._entries}
        for row, fresh in enumerate(numbers.values()):
            self._put(made, "outbox", row, {"seq": fresh, "id": uuid7(milliseconds, 2 + row, number), "document": seq,
                                          "due_at": at, "lane_at": at, "created_at": at, "changed_at": at})  # fmt: skip
        for row, values in enumerate(self._rows["attempts"]):
            entry = numbers[values[self._place["attempts"]["entry"]]]
            self._put(made, "attempts", row, {"seq": next(free[1]), "id": uuid7(milliseconds, 9 + row, number),
                                            "entry": entry, "at": at})  # fmt: skip
        return self._told(moment, names)

    def _names(self, seq: int, sale: str, document: str) -> dict[str, dict[str, object]]:
        """The texts that name this document and no other, as long as the real ones."""
        old = f"{self._value('documents', 'authorization')}"
        authorization = f"{seq:0{len(old)}}"
        return {
            "sales": {"id": sale, "cart": f"c{seq:035}"},
            "documents": {
                "id": document, "number": seq, "number_text": f"001-{seq:010}",
                "reference": f"01-I-COPY-001-20240101-{seq:08}", "authorization": authorization,
                "provider_id": f"FE001-{seq:05}", "provider_number": f"FE001-{seq:05}",
                "verification_url": f"{self._value('documents', 'verification_url')}".replace(old, authorization),
            },
        }  # fmt: skip

    def _snapshot(self, names: dict[str, dict[str, object]], moment: datetime) -> str:
        """What the document was when it was sold, under its own names."""
        zone = datetime.fromisoformat(self._sold_at).tzinfo
        said = moment.astimezone(zone).isoformat(timespec="microseconds")
        text = self._text.replace(self._sold_at, said)
        old, new = self._value("documents", "number"), names["documents"]["number"]
        text = text.replace(f'"number":{old},', f'"number":{new},')
        text = text.replace(f"{self._value('sales', 'id')}", f"{names['sales']['id']}")
        for column in ("id", "number_text", "reference"):
            text = text.replace(f"{self._value('documents', column)}", f"{names['documents'][column]}")
        return text

    def _told(self, moment: datetime, names: dict[str, dict[str, object]]) -> list[tuple[journal.Fact, datetime]]:
        texts = {
            self._value(table, name): value
            for table, column in names.items() for name, value in column.items() if name != "number"
        }  # fmt: skip
        told = []
        for who, what, subject, body in self._facts:
            said = {key: texts.get(text, text) for key, text in body.items()}
            told.append((journal.Fact(who, what, f"{texts[subject]}", said), moment))
        return told
