"""What all practice servers share: requests and answers as data, the ledger of what was issued. Knows no provider."""

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, Protocol

from app.domain.record import asdict, dataclass, field
from app.ports import Clock
from app.providers.faults import Faults
from app.providers.json_text import write_json
from app.whole import append


@dataclass(frozen=True, slots=True)
class Request:
    """One call as a practice server sees it: `path` is cut at slashes and decoded, header names are lower case.

    `query` is what follows the question mark, as it was sent.
    """

    method: str
    path: tuple[str, ...]
    headers: Mapping[str, str]
    body: bytes
    query: str = ""

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. An emulator that never answers returns None instead."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


def answer(status: int, body: Mapping[str, Any], **headers: str) -> Answer:
    """A JSON answer; underscores in header names become hyphens."""
    text = write_json(body).encode()
    return Answer(status, text, headers={key.replace("_", "-"): value for key, value in headers.items()})


HTML_ERROR = b"<!DOCTYPE html><html><head><title>500</title></head><body><h1>Internal Server Error</h1></body></html>"
GARBAGE = b'{"invoice_id":"FE0\xff\x00\xfe'


@dataclass(frozen=True, slots=True)
class Issued:
    """One document in a ledger. Until `ready_at` it is pending; then `final` says how it ended.

    `goods` is how its first line was described: whatever name a till gives a call, this says which sale it is of.
    """

    provider: str
    reference: str
    provider_id: str
    authorization: str
    protocol: str
    total: Decimal
    tax: Decimal
    tax_id: str
    name: str
    issued_at: datetime
    ready_at: datetime
    final: str
    goods: str = ""

    def status(self, now: datetime) -> str:
        return self.final if now >= self.ready_at else "pending"

    def as_json(self, now: datetime) -> dict[str, Any]:
        """For GET /ledger and the file: amounts as text, times ISO 8601."""
        row = asdict(self) | {"total": f"{self.total:f}", "tax": f"{self.tax:f}", "status": self.status(now)}
        return row | {"issued_at": self.issued_at.isoformat(), "ready_at": self.ready_at.isoformat()}


class Ledger:
    """The documents of one emulator, one per reference, oldest first. With a file it survives a restart.

    `catch_up`: whoever looks in from outside has it work off first what came late and whose time has come.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.catch_up: Callable[[], None] = lambda: None
        self._path = path
        self._by_reference: dict[str, Issued] = {}
        self._by_id: dict[str, Issued] = {}
        if path is not None and path.exists():
            for line in path.read_bytes().split(b"\n"):
                row = _read_row(line)
                if row is not None:
                    self._keep(row)

    def __iter__(self) -> Iterator[Issued]:
        return iter(tuple(self._by_reference.values()))

    def __len__(self) -> int:
        return len(self._by_reference)

    def find(self, key: str) -> Issued | None:
        """By the provider's id or by our reference."""
        return self._by_id.get(key) or self._by_reference.get(key)

    def add(self, row: Issued) -> None:
        """Write it down, in the file too, before anybody answers. A reference or id that is taken is a bug."""
        if row.reference in self._by_reference or row.provider_id in self._by_id:
            raise ValueError("the ledger has this document already")
        self._write(row)

    def change(self, row: Issued) -> None:
        """Another end for a document that is in the ledger (voided …); the file keeps both, the later one counts."""
        if row.reference not in self._by_reference:
            raise ValueError("the ledger does not have this document")
        self._write(row)

    def _write(self, row: Issued) -> None:
        if self._path is not None:
            append(self._path, b"\n" + json.dumps(row.as_json(row.issued_at), ensure_ascii=False).encode())
        self._keep(row)

    def _keep(self, row: Issued) -> None:
        self._by_reference[row.reference] = row
        self._by_id[row.provider_id] = row


def _read_row(line: bytes) -> Issued | None:
    """One line of the file; a line cut off by a crash is skipped."""
    try:
        row = json.loads(line)
        del row["status"]
        times = {key: datetime.fromisoformat(row[key]) for key in ("issued_at", "ready_at")}
        return Issued(**row | times | {"total": Decimal(row["total"]), "tax": Decimal(row["tax"])})
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that a practice server sends by itself: a webhook."""

    headers: Mapping[str, str]
    body: bytes


def nobody_listens(notice: Notice, wait: float) -> Awaitable[None] | None:
    """No listener was named: nothing is sent."""
    return None


@dataclass(frozen=True, slots=True)
class World:
    """What an emulator lives on: time, its own ledger and faults, and everything that any emulator has issued.

    `tell` sends a notice after so many seconds, if anybody listens; awaiting what it returns waits for the delivery.
    """

    clock: Clock
    ledger: Ledger
    faults: Faults
    archive: Callable[[], Iterator[Issued]]
    seed: int = 0
    tell: Callable[[Notice, float], Awaitable[None] | None] = nobody_listens


class Emulator(Protocol):
    """A provider's practice server.

    `path` follows its name in the address, `main` is the kind of call that faults hit when they name none, `practice`
    the settings that reach it, `switches` the faults that the practice screen offers: each of them does something here.
    """

    path: ClassVar[str]
    main: ClassVar[str]
    practice: ClassVar[Mapping[str, str]]
    switches: ClassVar[Sequence[str]]

    def __init__(self, world: World) -> None: ...

    async def handle(self, request: Request) -> Answer | None:
        """The answer, or None for a call that is never answered."""
