"""A Mexican till for tests: sales of Mexico, and Enlazatte reached inside a practice application or over a port."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain.document import Document, DocumentType
from app.domain.outcome import Authorized, Outcome
from app.practice import Practice, transport
from app.providers.contract import Config
from app.providers.enlazatte import Provider
from app.providers.http import Wire
from tests.practice.till import SetClock
from tests.providers.sales import document

ROOT = "http://127.0.0.1"
ISSUER = {"name": "tienda", "country": "MX", "tax_id": "EKU9003173C9", "legal_name": "Escuela Kemper Urgate"}
CUSTOMER = {"tax_id": "CACX7605101P8", "name": "Xochilt Casas Chávez", "code": "CLIEN0003"}
MX: dict[str, Any] = {"country": "MX", "provider": "enlazatte", "series": "A", "issuer": ISSUER}


def sale(**changes: Any) -> Document:
    """A receipt for the public unless something else is said."""
    lines = [["2", "148.00", "0", "0", "Café molido", "CAF-500"], ["1", "46.00", "16", "0", "Detergente", "DET-1"]]
    spec: dict[str, Any] = {**MX, "type": DocumentType.RECEIPT, "included": True, "lines": lines, **changes}
    return document(spec)


def enlazatte(network: Any = None, /, **values: str) -> Provider:
    """Enlazatte with these settings; secrets lie among them."""
    mixed = {"base_url": "https://provider.invalid/api", "token": "un-token", "default_customer": "PUBLICO", **values}
    return Provider(Config(Provider.settings, mixed, mixed.get), Wire(network))


class Till:
    """Enlazatte inside a practice application, without a port."""

    def __init__(self, *script: str, folder: Path | None = None, **changes: str) -> None:
        self.clock = SetClock()
        self.practice = Practice(self.clock, folder)
        self.practice.faults("enlazatte").change({"script": list(script)})
        settings = {**self.practice.settings(ROOT)["enlazatte"], "timeout": "0.3", **changes}
        self.provider = Provider(Config(Provider.settings, settings, settings.get), Wire(transport(self.practice)))

    async def sell(self, document: Document | None = None) -> Outcome:
        sold = document or sale()
        return await self.provider.submit(sold, self.provider.prepare(sold))

    async def issue(self, document: Document | None = None) -> Authorized:
        answer = await self.sell(document)
        assert isinstance(answer, Authorized)
        return answer

    @property
    def ledger(self) -> list[dict[str, Any]]:
        return self.practice.ledger("enlazatte")
