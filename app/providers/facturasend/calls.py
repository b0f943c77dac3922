"""FacturaSend's addresses and headers, and the first reading of what comes back. Knows no document."""

import re
from typing import Any

from app.domain.errors import NotAllowed, Unavailable
from app.providers.contract import Config
from app.providers.credentials import pasted
from app.providers.facturasend import reading
from app.providers.http import SMALL, WITH_PDF, Reply, Wire

KEY_PREFIX = "api_key_"
_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}", re.ASCII)
_JSON = "application/json; charset=utf-8"


class Calls:
    """One company's calls."""

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire

    async def post(self, path: str, body: str, *, cap: int = SMALL) -> Reply:
        """A POST below the company's address."""
        return await self._call("POST", path, {"Content-Type": _JSON, "Accept": "application/json"}, body, cap)

    async def get(self, path: str, *, accept: str = "application/json") -> Reply:
        """A GET below the company's address."""
        return await self._call("GET", path, {"Accept": accept}, None, WITH_PDF)

    def answer(self, reply: Reply) -> dict[str, Any]:
        """The object of a question's answer; a refused question decides nothing about a document."""
        body = reading.object_of(reply)
        silence = reading.silence_of(reply, body)
        if silence is not None:
            raise silence
        if not reply.good or body.get("success") is False:
            title = "FacturaSend no respondió la consulta; se volverá a intentar."
            raise Unavailable(title, f"HTTP {reply.status}: success false", code=f"HTTP_{reply.status}")
        return body

    async def _call(self, method: str, path: str, headers: dict[str, str], body: str | None, cap: int) -> Reply:
        config = self._config
        key = pasted(config.secret("api_key"), "Clave de API").removeprefix(KEY_PREFIX)
        tenant = config.text("tenant").strip()
        if not _TENANT.fullmatch(tenant):
            raise NotAllowed("Falta «Empresa (tenant)» en los ajustes del proveedor.", "tenant", code="missing_setting")
        return await self._wire.call(
            method, f"{config.text('base_url')}/{tenant}/{path}",
            headers={"Authorization": f"Bearer {KEY_PREFIX}{key}", **headers}, body=body,
            timeout=float(config.decimal("timeout")), cap=cap,
        )  # fmt: skip
