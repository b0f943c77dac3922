"""A till's side of practice mode for tests: providers that reach a practice application, and a clock to set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.document import Standing
from app.domain.outcome import Authorized, Outcome
from app.practice import Practice, transport
from app.providers.contract import Config, Provider
from app.providers.http import Wire
from app.providers.registry import providers
from tests.providers.sales import document

ROOT = "http://127.0.0.1"


class SetClock:
    """Time that passes only when told, or when somebody sleeps."""

    def __init__(self) -> None:
        self.at = datetime(2026, 4, 15, 15, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


class TwoClocks(SetClock):
    """The wall's, which somebody sets, and the machine's own, which goes on and begins anew when the machine does."""

    def __init__(self) -> None:
        super().__init__()
        self._started = self.at - timedelta(hours=3)

    def monotonic(self) -> float:
        return (self.at - self._started).total_seconds()

    def set_by(self, leap: timedelta) -> None:
        """Somebody sets the wall's."""
        self.at += leap
        self._started += leap

    def restart(self) -> None:
        """The machine starts anew."""
        self._started = self.at


def reach(name: str, values: dict[str, str], wire: Wire, **changes: str) -> Provider:
    """A provider with these settings; secrets lie among them."""
    kind = providers()[name]
    mixed = {**values, **changes}
    return kind(Config(kind.settings, mixed, mixed.get), wire)


class Till:
    """Conteo and its PDF gateway inside one practice application, without a port."""

    def __init__(self, practice: Practice, **changes: str) -> None:
        settings = practice.settings(ROOT)
        changes = {"timeout": "0.3", **changes}
        self.practice = practice
        self.wire = Wire(transport(practice))
        self.conteo = reach("conteo", settings["conteo"], self.wire, **changes)
        self.gforce = reach("gforce", settings["gforce"], self.wire, timeout="5")

    async def sell(self, reference: str = "POS01-20260415-000001", **spec: Any) -> Outcome:
        sale = document(spec, reference=reference)
        return await self.conteo.submit(sale, self.conteo.prepare(sale))

    async def ask(self, reference: str = "POS01-20260415-000001", provider_id: str = "") -> Outcome:
        return await self.conteo.look_up(document(reference=reference), Standing(provider_id=provider_id))

    async def pdf(self, answer: Outcome) -> bytes:
        assert isinstance(answer, Authorized)
        standing = Standing(authorization=answer.authorization, provider_id=answer.provider_id)
        return await self.gforce.fetch_pdf(document(), standing)
