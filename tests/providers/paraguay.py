"""Paraguayan sales for the tests of FacturaSend, a till's side of its practice server, and answers by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx

from app.domain.document import Document, Standing
from app.domain.outcome import Accepted, Authorized, Outcome
from app.domain.sale import Payment
from app.practice import Practice, transport
from app.providers.contract import Answer, Config, Item
from app.providers.facturasend import Provider, cdc
from app.providers.facturasend.cdc import Cdc
from app.providers.facturasend.emulator import Emulator
from app.providers.http import Wire
from tests.practice.till import ROOT, SetClock
from tests.providers.sales import document

RUC = "80069563-1"
ISSUER = {
    "name": "tienda", "country": "PY", "tax_id": RUC, "legal_name": "Despensa de Práctica S.A.",
    "extra": {"timbrado": "12558946", "timbrado_from": "2022-08-25", "establishment": "001", "point": "001"},
}  # fmt: skip
COMPANY = {"tax_id": "80000519", "tax_id_kind": "ruc", "check_digits": "8", "name": "Comercial Ejemplo S.A."}
PERSON = {"tax_id": "4123456", "tax_id_kind": "cedula", "name": "Ana López"}
SECRET = Emulator.practice["api_key"]


def factura(number: int = 124, **changes: Any) -> Document:
    """The sale of the dossier's composed request: 95,500 with 786 and 5,818 of IVA."""
    spec = {
        "id": f"d{number}", "country": "PY", "provider": "facturasend", "issuer": ISSUER, "included": True,
        "series": "001-001", "number": number, "number_text": f"001-001-{number:07d}",
        "reference": f"C01-{number:06d}", "sold_at": "2026-04-15T11:42:05-03:00", "customer": COMPANY,
        "lines": [["2", "32000", "10"], ["1.5", "11000", "5"], ["1", "15000", "exempt"]],
    }  # fmt: skip
    return document({**spec, **changes})


def credit_note(of: Document, cdc: str, number: int = 1, **changes: Any) -> Document:
    """A note that takes the whole document back."""
    original = {
        "document_id": of.id, "type": of.type, "series": of.series, "number": of.number, "number_text": of.number_text,
        "sold_at": of.sold_at.isoformat(), "authorization": cdc, "reason_code": "2", "reason": "Devolución",
    }  # fmt: skip
    return factura(number, id=f"n{number}", type="credit_note", original=original, reference=f"N-{number}", **changes)


def paid(*rows: tuple[str, int] | tuple[str, int, str]) -> tuple[Payment, ...]:
    return tuple(Payment(row[0], Decimal(row[1]), None, row[2] if len(row) > 2 else "") for row in rows)


class Clock(SetClock):
    """A quarter past noon in Asunción on the day of the sales."""

    def __init__(self) -> None:
        super().__init__()
        self.at = datetime.fromisoformat("2026-04-15T12:15:00-03:00")


class Despensa:
    """FacturaSend inside a practice application, without a port."""

    def __init__(self, *faults: str, practice: Practice | None = None, **changes: str) -> None:
        self.clock = Clock()
        self.practice = practice or Practice(self.clock)
        self.practice.faults("facturasend").change({"script": list(faults)})
        self.network = Counting(transport(self.practice))
        settings = {**self.practice.settings(ROOT)["facturasend"], "timeout": "0.3", **changes}
        self.provider = Provider(Config(Provider.settings, settings, settings.get), Wire(self.network))

    def ledger(self, *finals: str) -> list[dict[str, Any]]:
        rows = self.practice.ledger("facturasend")
        return [row for row in rows if not finals or row["final"] in finals]

    async def send(self, *sales: Document) -> Sequence[Answer]:
        return await self.provider.submit_many([self.item(sale) for sale in sales])

    async def sell(self, sale: Document | None = None) -> Outcome:
        sale = sale or factura()
        return await self.provider.submit(sale, self.provider.prepare(sale))

    async def ask(self, sale: Document | None = None, **standing: Any) -> Outcome:
        return await self.provider.look_up(sale or factura(), Standing(**standing))

    async def settled(self, sale: Document) -> Outcome:
        """Sold, and asked until it is decided."""
        answer = await self.sell(sale)
        assert isinstance(answer, Accepted)
        known = {"provider_id": answer.provider_id, "verification_url": answer.verification_url, "xml_sha256": "x"}
        return await self.ask(sale, **known)

    async def authorized(self, sale: Document) -> Authorized:
        answer = await self.settled(sale)
        assert isinstance(answer, Authorized)
        return answer

    def item(self, sale: Document, **standing: Any) -> Item:
        return Item(sale, Standing(**standing), self.provider.prepare(sale))

    def script(self, *faults: str) -> None:
        self.practice.faults("facturasend").change({"script": list(faults)})


class Counting(httpx.AsyncBaseTransport):
    """Hands on and remembers what was asked for."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner
        self.seen: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(f"{request.method} {request.url.path.partition('/practica')[2].partition('/')[2]}")
        return await self._inner.handle_async_request(request)


BASE = Cdc(1, "80069563", "1", 1, 1, 124, "2", "20260415", "1", "482913075")
Reply = tuple[int, Any]


def code(number: int = 124, **changes: Any) -> str:
    return cdc.write(replace(BASE, number=number, **changes))


def qr(of: str, site: str = "consultas") -> str:
    return f"https://ekuatia.set.gov.py/{site}/qr?nVersion=150&Id={of}"


def xml(of: str, total: int = 95500, customer: str = "<dRucRec>80000519</dRucRec>") -> str:
    return f'<rDE><DE Id="{of}">{customer}<dTotGralOpe>{total}</dTotGralOpe></DE><dCarQR>{qr(of)}</dCarQR></rDE>'


def row(number: int, **more: Any) -> dict[str, Any]:
    return {"cdc": code(number), "numero": f"001-001-{number:07d}", "estado": "0-Generado", **more}


class Script(httpx.AsyncBaseTransport):
    """Answers by path, in turn where there are several answers; remembers what was asked."""

    def __init__(self, answers: Mapping[str, Reply | list[Reply]]) -> None:
        self._answers = {path: list(found) if isinstance(found, list) else [found] for path, found in answers.items()}
        self.seen: list[str] = []
        self.bodies: list[Any] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/tienda/")
        self.seen.append(path)
        self.bodies.append(json.loads(request.content) if request.content else None)
        left = self._answers.get(path, [(404, "Cannot find it")])
        status, body = left.pop(0) if len(left) > 1 else left[0]
        return httpx.Response(status, text=body if isinstance(body, str) else json.dumps(body))


def opened(answers: Mapping[str, Reply | list[Reply]], **values: str) -> tuple[Provider, Script]:
    script = Script(answers)
    mixed = {"base_url": "https://fs.invalid", "tenant": "tienda", "api_key": "secret-key", **values}
    return Provider(Config(Provider.settings, mixed, mixed.get), Wire(script)), script


def items(provider: Provider, *sales: Document, **standing: Any) -> list[Item]:
    return [Item(sale, Standing(**standing), provider.prepare(sale)) for sale in sales]


def record(of: str, situation: int, id_: int = 1) -> dict[str, Any]:
    return {"id": id_, "cdc": of, "situacion": situation, "lote_id": 7, "info_codigo": "0260", "info_descripcion": "x"}


def numbered(*records: dict[str, Any], **answers: Reply) -> dict[str, Reply | list[Reply]]:
    found = {f"de/xml/{one['cdc']}": (200, xml(one["cdc"])) for one in records}
    path = "de/numero/1/001/001/0000124"
    return {path: (200, {"success": True, "deList": list(records)}), **found, **answers}


def approved(of: str, **more: Any) -> Reply:
    return 200, {"success": True, "deList": [{"cdc": of, "situacion": 2, **more}]}
