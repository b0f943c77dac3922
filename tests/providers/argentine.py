"""Argentine sales for tests, and a till that reaches TusFacturas' practice server without a port."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.document import Document, Standing, Status, hear
from app.domain.outcome import Authorized, Outcome
from app.domain.party import Issuer
from app.practice import Practice, transport
from app.providers.contract import Config, Item
from app.providers.http import Wire
from app.providers.tusfacturas import Provider
from tests.practice.till import ROOT, SetClock
from tests.providers.sales import document

CUIT = "30712293841"
COMPANY = {"tax_id": "30500001735", "tax_id_kind": "cuit", "name": "Almacén El Ombú S.R.L.", "tax_status": "RI"}
NOW = datetime(2026, 11, 20, 13, 15, tzinfo=UTC)


def issuer(tax_status: str = "RI", **extra: str) -> Issuer:
    keys = {"point_of_sale": "3", "tax_status": tax_status, **extra}
    return Issuer("tienda", "AR", CUIT, "Tienda de Práctica S.A.", extra=keys)


def sale(number: int = 1, **changes: Any) -> Document:
    """A factura B for $ 2.500 to nobody in particular, with any field changed; the reference follows the number."""
    fields: dict[str, Any] = {
        "country": "AR", "provider": "tusfacturas", "issuer": issuer(), "type": "receipt", "series": "B00003",
        "number": number, "number_text": f"B00003-{number:08d}", "reference": f"01-AB12-B00003-20261120-{number:06d}",
        "sold_at": NOW, "included": True, "lines": [["2", "1250.00", "21", "0", "Café molido 250 g", "CAF-250"]],
    }  # fmt: skip
    return document({**fields, **changes})


def provider(values: dict[str, str], wire: Wire) -> Provider:
    """With these settings; secrets lie among them."""
    return Provider(Config(Provider.settings, values, values.get), wire)


class Till:
    """One point of sale at the practice server; `script` are the faults of its next calls."""

    def __init__(self, *script: str, folder: Path | None = None, **changes: str) -> None:
        self.clock = SetClock()
        self.clock.at = NOW
        self.practice = Practice(self.clock, folder)
        self.fault(*script)
        values = {**self.practice.settings(ROOT)["tusfacturas"], "timeout": "0.3", **changes}
        self.provider = provider(values, Wire(transport(self.practice)))

    def fault(self, *script: str) -> None:
        self.practice.faults("tusfacturas").change({"script": list(script)})

    async def send(self, document: Document, reserved: str | None = None) -> Outcome:
        """What the engine does at the first sending, or again with what was reserved."""
        number = await self.provider.reserve(document) if reserved is None else reserved
        return await self.provider.submit(document, self.provider.prepare(document, number))

    async def lot(self, *documents: Document) -> list[Any]:
        items = [Item(each, Standing(), self.provider.prepare(each)) for each in documents]
        return list(await self.provider.submit_many(items))

    def ledger(self) -> list[dict[str, Any]]:
        return self.practice.ledger("tusfacturas")

    def numbers(self) -> list[str]:
        return [row["provider_id"] for row in self.ledger()]


def standing_of(answer: Outcome) -> Standing:
    """How a document stands after it was authorized."""
    assert isinstance(answer, Authorized)
    return hear(Standing(), answer, Status.AUTHORIZED, "", NOW)


def said(text: str) -> dict[str, Any]:
    """A prepared body with exact numbers."""
    body: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return body
