"""The samples in the providers' folders, and a network that answers as one of them says; names no provider."""

from __future__ import annotations

import base64
import importlib
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from app.domain.document import Document, Standing
from app.domain.outcome import Outcome
from app.providers.contract import Config, Provider, SettingKind, Voids
from app.providers.http import Wire
from app.providers.registry import providers
from tests.providers.sales import document

ROOT = "https://provider.invalid/root"


@dataclass(frozen=True)
class Sample:
    """One request/answer pair with what must come of it."""

    provider: str
    name: str
    text: str

    @property
    def data(self) -> Mapping[str, Any]:
        data: Mapping[str, Any] = json.loads(self.text)
        return data

    @property
    def call(self) -> str:
        return str(self.data["call"])

    @property
    def expect(self) -> Mapping[str, Any]:
        expect: Mapping[str, Any] = self.data["expect"]
        return expect

    @property
    def reserved(self) -> str:
        """What was fetched and kept before the first sending, where the provider needs that."""
        return str(self.data.get("reserved", ""))

    def document(self) -> Document:
        return document(self.data.get("document"))

    def standing(self) -> Standing:
        return Standing(**self.data.get("standing", {}))

    def __str__(self) -> str:
        return f"{self.provider}-{self.name}"


def samples() -> list[Sample]:
    found = []
    for name, provider in providers().items():
        folder = Path(str(importlib.import_module(provider.__module__).__file__)).parent / "samples"
        found += [Sample(name, path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    return found


@dataclass
class Recording(httpx.AsyncBaseTransport):
    """Answers every call with the sample's reply (or `body`) and remembers what was sent; `then` is the next answer."""

    reply: Mapping[str, Any]
    body: bytes | None = None
    sent: list[httpx.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.sent.append(request)
        reply = self.reply
        self.reply = reply.get("then", reply)
        text = json.dumps(reply["json"]) if "json" in reply else reply["text"]
        content = text.encode() if self.body is None else self.body
        return httpx.Response(reply["status"], headers=reply.get("headers", {}), content=content)


def open_provider(sample: Sample, network: httpx.AsyncBaseTransport, wire: Wire | None = None) -> Provider:
    """The provider with the sample's settings; each secret is `secret-` and its key, the address ours."""
    kind = providers()[sample.provider]
    values = {**sample.data.get("settings", {}), "base_url": ROOT}
    secrets = {setting.key: f"secret-{setting.key}" for setting in kind.settings if setting.kind is SettingKind.SECRET}
    return kind(Config(kind.settings, values, secrets.get), wire or Wire(network))


async def play(sample: Sample, network: httpx.AsyncBaseTransport) -> Outcome | bytes | str:
    """Open the sample's provider and make the sample's call."""
    return await ask(sample, open_provider(sample, network))


async def ask(sample: Sample, provider: Provider) -> Outcome | bytes | str:
    """Make the sample's call at a provider that is open."""
    return await asking(sample, provider)()


def asking(sample: Sample, provider: Provider) -> Callable[[], Awaitable[Outcome | bytes | str]]:
    """The sample's call, to be made as often as one likes."""
    sale, standing = sample.document(), sample.standing()
    match sample.call:
        case "submit":
            payload = provider.prepare(sale, sample.reserved)
            return lambda: provider.submit(sale, payload)
        case "look_up":
            return lambda: provider.look_up(sale, standing)
        case "pdf":
            return lambda: provider.fetch_pdf(sale, standing)
        case "void":
            assert isinstance(provider, Voids)
            voiding, reason = provider, sample.data["reason"]
            return lambda: voiding.void(sale, standing, reason)
        case "check":
            return provider.check
    raise AssertionError(f"{sample}: unknown call {sample.call}")


def decoded(text: str) -> bytes:
    return base64.b64decode(text)
