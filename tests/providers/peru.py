"""Peruvian sales for the tests of Fabo, and a till's side of its practice server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from app.domain.document import Document, Standing
from app.domain.outcome import Authorized, Outcome
from app.practice import Practice, transport
from app.providers.contract import Config
from app.providers.fabo import Provider
from app.providers.fabo.emulator import Emulator
from app.providers.http import Wire
from tests.practice.till import ROOT, SetClock
from tests.providers.sales import document

RUC = "20512333797"
ISSUER = {"name": "tienda", "country": "PE", "tax_id": RUC, "legal_name": "Tienda de Práctica S.A.C."}
COMPANY = {"tax_id": "20601234565", "tax_id_kind": "ruc", "name": "BODEGA EL SOL S.A.C."}
PERSON = {"tax_id": "45871236", "tax_id_kind": "dni", "name": "ROSA MAMANI QUISPE"}
CREDENTIALS = Emulator.practice


def factura(number: int = 58, **changes: Any) -> Document:
    """A factura of 2 × 35.00 on the practice clock's day."""
    return _sale({"series": "F001", "number": number, "customer": COMPANY, **changes})


def boleta(number: int = 125, **changes: Any) -> Document:
    """A boleta for nobody."""
    return _sale({"type": "receipt", "series": "B001", "number": number, **changes})


def credit_note(of: Document, number: int = 1, **changes: Any) -> Document:
    """A note that takes the whole document back."""
    original = {
        "document_id": of.id, "type": of.type, "series": of.series, "number": of.number, "number_text": of.number_text,
        "sold_at": of.sold_at.isoformat(), "authorization": "", "reason_code": "06", "reason": "Devolución total",
    }  # fmt: skip
    series = "BC01" if of.series.startswith("B") else "FC01"
    return _sale({"type": "credit_note", "series": series, "number": number, "original": original,
                  "customer": COMPANY if of.customer else None, **changes})  # fmt: skip


def _sale(changes: Mapping[str, Any]) -> Document:
    series, number = changes["series"], changes["number"]
    spec = {"country": "PE", "provider": "fabo", "issuer": ISSUER, "included": True, "lines": [["2", "35.00", "18"]]}
    return document({**spec, "number_text": f"{series}-{number}", **changes})


class Bodega:
    """Fabo inside a practice application, without a port."""

    def __init__(self, *faults: str, testing: bool = False, **changes: str) -> None:
        self.clock = SetClock()
        self.practice = Practice(self.clock)
        self.practice.faults("fabo").change({"script": list(faults)})
        self.wire = Wire(transport(self.practice))
        root = f"{ROOT}/fabo/{'testing/' if testing else ''}v1"
        self.fabo = provider({"base_url": root, "timeout": "0.3", **changes}, self.wire)

    async def sell(self, sale: Document) -> Outcome:
        return await self.fabo.submit(sale, self.fabo.prepare(sale))

    @property
    def ledger(self) -> list[dict[str, Any]]:
        return self.practice.ledger("fabo")

    async def post(self, command: str, body: str, **headers: str) -> httpx.Response:
        """A raw call, for what our own provider would never send."""
        sent = {"authorization": f"Bearer {CREDENTIALS['token']}", "content-type": "application/json", **headers}
        sent = {key.replace("_", "-"): value for key, value in sent.items()}
        async with httpx.AsyncClient(transport=transport(self.practice)) as client:
            url = f"{ROOT}/fabo/v1/{CREDENTIALS['uuid']}/{command}"
            return await client.post(url, content=body.encode(), headers=sent)


def provider(values: Mapping[str, str], wire: Wire) -> Provider:
    mixed = {**CREDENTIALS, **values}
    return Provider(Config(Provider.settings, mixed, mixed.get), wire)


def standing_of(answer: Outcome) -> Standing:
    assert isinstance(answer, Authorized)
    return Standing(authorization=answer.authorization, provider_id=answer.provider_id, protocol=answer.protocol)
