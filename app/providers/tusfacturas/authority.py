"""The pretend tax authority behind the practice server: numbers in sequence, dates in order, CAEs that look real."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.record import replace
from app.providers.emulation import Issued, World
from app.providers.tusfacturas.inspection import REFERENCE, BadPayload, day_of, tax_of

ZONE = ZoneInfo("America/Argentina/Buenos_Aires")
TEST_POINT = 679
"""A point of sale that the authority does not know: answers look real, CAE and expiry are blank."""

WINDOW = timedelta(days=5)
"""Goods: five days back, five forward."""

AGAIN = "~"
"""Between our reference and the count of a second document under it: the service does not check references."""

_ZERO = Decimal("0.00")
_NEXT = "#6661145. 10016: El numero o fecha del comprobante no se corresponde con el proximo a autorizar."


class Book:
    """Everything that was issued: the last number and day of each sequence, documents by number and by reference."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._last: dict[tuple[str, int], tuple[int, date]] = {}
        self._by_reference: dict[str, list[Issued]] = {}
        for issued in world.ledger:
            self._remember(issued)

    def next_number(self, kind: str, point: int) -> int:
        return self._last.get((kind, point), (0, date.min))[0] + 1

    def under(self, kind: str, point: int, number: int) -> Issued | None:
        return self._world.ledger.find(_name(kind, point, number))

    def of(self, reference: str) -> list[Issued]:
        """All documents under one reference, oldest first: more than one is what must never happen."""
        return list(self._by_reference.get(reference, ()))

    def on(self, day: str) -> list[Issued]:
        """All documents of one date as it is written on them, oldest first."""
        return [issued for issued in self._world.ledger if issued.protocol == day]

    def issue(self, row: Mapping[str, Any], seconds: float = 0) -> Issued:
        """Authorize a document, ready after `seconds`, or raise BadPayload as the authority would. 0: the next."""
        body, now = row["comprobante"], self._world.clock.now()
        kind, point = body["tipo"], body["punto_venta"]
        number, day = body["numero"] or self.next_number(kind, point), day_of(body["fecha"])
        _, last_day = self._last.get((kind, point), (0, date.min))
        if number != self.next_number(kind, point) or day < last_day:
            raise BadPayload(_NEXT, "10016")
        if abs(now.astimezone(ZONE).date() - day) > WINDOW:
            raise BadPayload("#6661145. 10016: CbteFch debe estar comprendido en el rango N-5 y N+5.", "10016")
        self._check_original(body, row["cliente"])
        reference = body.get("external_reference") or body.get(REFERENCE) or f"SIN-{kind}-{point}-{number}"
        issued = self._written(row, _name(kind, point, number), reference)
        self.add(replace(issued, ready_at=now + timedelta(seconds=seconds)))
        return self.of(reference)[-1]

    def fail(self, row: Mapping[str, Any], seconds: float) -> Issued:
        """A queued document that will never be issued: it takes no number."""
        body = row["comprobante"]
        reference = body[REFERENCE]
        issued = self._written(row, f"{body['tipo']} {reference} {len(self.of(reference))}", reference)
        ready = self._world.clock.now() + timedelta(seconds=seconds)
        self.add(replace(issued, final="failed", authorization="", ready_at=ready))
        return self.of(reference)[-1]

    def take_foreign(self, kind: str, point: int, day: date) -> None:
        """Somebody else uses the next number of a sequence."""
        number, now = self.next_number(kind, point), self._world.clock.now()
        name, cae = _name(kind, point, number), _cae(self._world, len(self._world.ledger) + 1)
        self.add(Issued(
            provider="tusfacturas", reference=f"AJENO-{kind}-{point}-{number}", provider_id=name, authorization=cae,
            protocol=f"{day:%d/%m/%Y}", total=_ZERO, tax=_ZERO, tax_id="0", name="OTRO SISTEMA", issued_at=now,
            ready_at=now, final="completed",
        ))  # fmt: skip

    def add(self, issued: Issued) -> None:
        """Into the ledger, a repeated reference with its count."""
        count = len(self.of(issued.reference))
        self._world.ledger.add(replace(issued, reference=f"{issued.reference}{AGAIN}{count + 1}") if count else issued)
        self._remember(issued)

    def _written(self, row: Mapping[str, Any], name: str, reference: str) -> Issued:
        body, customer, now = row["comprobante"], row["cliente"], self._world.clock.now()
        cae = "" if body["punto_venta"] == TEST_POINT else _cae(self._world, len(self._world.ledger) + 1)
        return Issued(
            provider="tusfacturas", reference=reference, provider_id=name, authorization=cae, protocol=body["fecha"],
            total=Decimal(body["total"]), tax=tax_of(body), tax_id=customer["documento_nro"],
            name=customer["razon_social"], issued_at=now, ready_at=now, final="completed",
            goods=body["detalle"][0]["producto"]["descripcion"],
        )  # fmt: skip

    def _check_original(self, body: Mapping[str, Any], customer: Mapping[str, Any]) -> None:
        """It exists, has the same letter, and was made out to the same receiver."""
        for original in body.get("comprobantes_asociados", ()):
            known = self.under(original["tipo_comprobante"], original["punto_venta"], original["numero"])
            if known is None or known.protocol != original["comprobante_fecha"]:
                raise BadPayload("#6661145. 10041: No existe el comprobante asociado.", "10041")
            if body["tipo"][-1] != original["tipo_comprobante"][-1]:
                raise BadPayload("#6661145. 10040: el comprobante asociado es de otra clase.", "10040")
            if known.tax_id != customer["documento_nro"]:
                raise BadPayload("#6661145. 10040: el comprobante asociado es de otro receptor.", "10040")

    def _remember(self, issued: Issued) -> None:
        self._by_reference.setdefault(issued.reference.split(AGAIN)[0], []).append(issued)
        named = named_by(issued)
        if named is not None and issued.final == "completed":
            kind, point, number = named
            last, day = self._last.get((kind, point), (0, date.min))
            self._last[kind, point] = (max(last, number), max(day, day_of(issued.protocol)))


def named_by(issued: Issued) -> tuple[str, int, int] | None:
    """Type, point of sale and number of a document; None for one that never got a number."""
    kind, _, number = issued.provider_id.rpartition(" ")
    point, hyphen, count = number.partition("-")
    return (kind, int(point), int(count)) if hyphen and point.isdigit() and count.isdigit() else None


def today(at: datetime) -> date:
    return at.astimezone(ZONE).date()


def _name(kind: str, point: int, number: int) -> str:
    return f"{kind} {point:05d}-{number:08d}"


def _cae(world: World, count: int) -> str:
    noise = int.from_bytes(sha256(f"arca:{world.seed}:{count}".encode()).digest()[:8], "big")
    return f"7{noise % 10**13:013d}"
