"""Conteo's practice server: takes invoices as the dossier describes them, strictly, and keeps a ledger."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any, ClassVar

from app.providers.conteo.inspection import BadPayload, BadRuc, inspect
from app.providers.conteo.practice_notices import SECRET, notice
from app.providers.conteo.sfep import papers
from app.providers.emulation import GARBAGE, HTML_ERROR, Answer, Issued, Request, World, answer
from app.providers.faults import Fault, FaultKind
from app.providers.json_text import read_object
from app.providers.notifying import after_the_answer, before_the_answer

MOST_AT_ONCE = 5
_BEARER = re.compile(r"Bearer [\x21-\x7e]+", re.ASCII)

# The article gives the codes without HTTP statuses; these are assumptions.
_REFUSALS: Mapping[FaultKind, tuple[int, str, str]] = {
    FaultKind.INVALID_PAYLOAD: (400, "INVALID_PAYLOAD", "Campo requerido faltante o tipo incorrecto"),
    FaultKind.INVALID_RUC: (422, "INVALID_RUC", "RUC del receptor con formato incorrecto o inexistente"),
    FaultKind.SFEP_DOWN: (503, "SFEP_UNAVAILABLE", "El SFEP está en mantenimiento"),
    FaultKind.CERTIFICATE_EXPIRED: (403, "CERTIFICATE_EXPIRED", "El certificado del emisor venció"),
    FaultKind.UNAUTHORIZED: (401, "UNAUTHORIZED", "Clave de API inválida"),
    FaultKind.TIMEOUT_BEFORE: (504, "TIMEOUT", "El SFEP no respondió a tiempo"),
}


class Emulator:
    """One account at a pretend Conteo; every document is a test document."""

    path: ClassVar[str] = "v1"
    main: ClassVar[str] = "submit"
    switches: ClassVar[Sequence[str]] = (
        "slow", "lost", "rate_limit", "invalid_ruc", "invalid_payload", "pending", "pending_failed", "sfep_down",
        "unauthorized", "certificate_expired", "wrong_total", "garbage",
    )  # fmt: skip
    practice: ClassVar[Mapping[str, str]] = {"api_key": "practica", "webhook_secret": SECRET}

    def __init__(self, world: World) -> None:
        self._world = world
        self._in_flight = 0

    async def handle(self, request: Request) -> Answer | None:
        match request.method, request.path:
            case "POST", ("v1", "invoices"):
                return await self._counted(request)
            case "GET", ("v1", "invoices", key):
                return await self._show(request, key)
        return _refusal(404, "NOT_FOUND", "La ruta no existe")

    async def _counted(self, request: Request) -> Answer | None:
        if self._in_flight >= MOST_AT_ONCE:
            return _too_many(1)
        self._in_flight += 1
        try:
            return await self._submit(request)
        finally:
            self._in_flight -= 1

    async def _submit(self, request: Request) -> Answer | None:
        fault = self._world.faults.draw("submit")
        early = await self._before(fault)
        if early is not None:
            return early
        if fault.kind is FaultKind.SILENT:
            return None
        refusal, body = _read(request)
        if refusal is not None:
            return refusal
        if self._world.ledger.find(body["referencia_externa"]):
            return _duplicate(body)
        issued, telling = self._issue(body, fault), self._world.faults.draw("webhook")
        await before_the_answer(self._world, telling, issued, notice)
        after_the_answer(self._world, telling, issued, notice)
        return self._after(fault, issued, body)

    async def _before(self, fault: Fault) -> Answer | None:
        """What happens before the invoice is looked at."""
        if fault.kind is FaultKind.SLOW:
            await self._world.clock.sleep(fault.seconds)
        if fault.kind is FaultKind.RATE_LIMIT:
            return _too_many(int(fault.seconds))
        if fault.kind is FaultKind.HTML_BEFORE:
            return Answer(500, HTML_ERROR, "text/html")
        if fault.kind in _REFUSALS:
            return _refusal(*_REFUSALS[fault.kind])
        return None

    def _issue(self, body: Mapping[str, Any], fault: Fault) -> Issued:
        world, now = self._world, self._world.clock.now()
        own = papers(len(world.ledger) + 1, now, world.seed)
        waits = fault.kind in (FaultKind.PENDING, FaultKind.PENDING_FAILED)
        fails = fault.kind in (FaultKind.FAILED, FaultKind.PENDING_FAILED)
        issued = Issued(
            provider="conteo",
            reference=body["referencia_externa"],
            provider_id=own.invoice_id,
            authorization="" if fails else own.cufe,
            protocol="" if fails else own.protocol,
            total=Decimal(body["total"]) + (Decimal("0.01") if fault.kind is FaultKind.WRONG_TOTAL else 0),
            tax=Decimal(body["itbms"]),
            tax_id=body["receptor"].get("ruc", ""),
            name=body["receptor"]["nombre"],
            issued_at=now,
            ready_at=now + timedelta(seconds=fault.seconds if waits else 0),
            final="failed" if fails else "completed",
            goods=body["items"][0]["descripcion"],
        )
        world.ledger.add(issued)
        return issued

    def _after(self, fault: Fault, issued: Issued, body: Mapping[str, Any]) -> Answer | None:
        """What happens once the invoice is in the ledger."""
        match fault.kind:
            case FaultKind.LOST:
                return None
            case FaultKind.GARBAGE:
                return Answer(201, GARBAGE)
            case FaultKind.HTML_AFTER:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.TIMEOUT_AFTER:
                return _refusal(*_REFUSALS[FaultKind.TIMEOUT_BEFORE])
            case FaultKind.DUPLICATE:
                return _duplicate(body)
        return answer(201, self._picture(issued))

    async def _show(self, request: Request, key: str) -> Answer | None:
        fault = self._world.faults.draw("look_up")
        early = await self._before(fault)
        if early is not None:
            return early
        if fault.kind in (FaultKind.SILENT, FaultKind.LOST):
            return None
        if not _allowed(request):
            return _refusal(*_REFUSALS[FaultKind.UNAUTHORIZED])
        issued = self._world.ledger.find(key)
        if issued is None:
            return _refusal(404, "NOT_FOUND", "No existe un documento con ese id")
        return Answer(200, GARBAGE) if fault.kind is FaultKind.GARBAGE else answer(200, self._picture(issued))

    def _picture(self, issued: Issued) -> dict[str, Any]:
        """The object of dossier 1.2: codes appear only once the document is completed."""
        status = issued.status(self._world.clock.now())
        done = status == "completed"
        qr = f"https://dgi-fep-test.mef.gob.pa:40001/Consultas/FacturasPorQR?chFE={issued.authorization}"
        return {
            "invoice_id": issued.provider_id,
            "authorization_number": issued.protocol if done else "",
            "cufe": issued.authorization if done else "",
            "qr": qr if done else "",
            "total": issued.total,
            "status": status,
        }


def _read(request: Request) -> tuple[Answer | None, dict[str, Any]]:
    """The invoice, or the answer to one that is not acceptable."""
    if not _allowed(request):
        return _refusal(*_REFUSALS[FaultKind.UNAUTHORIZED]), {}
    if request.content_type != "application/json":
        return _refusal(400, "INVALID_PAYLOAD", "Content-Type: se espera application/json"), {}
    try:
        body = read_object(request.body)
        inspect(body)
    except BadRuc as error:
        return _refusal(422, "INVALID_RUC", str(error)), {}
    except BadPayload as error:
        return _refusal(400, "INVALID_PAYLOAD", str(error)), {}
    except ValueError:
        return _refusal(400, "INVALID_PAYLOAD", "El cuerpo no es JSON válido"), {}
    return None, body


def _allowed(request: Request) -> bool:
    return bool(_BEARER.fullmatch(request.headers.get("authorization", "")))


def _refusal(status: int, code: str, message: str) -> Answer:
    return answer(status, {"code": code, "message": message})


def _too_many(seconds: int) -> Answer:
    body = {"code": "RATE_LIMITED", "message": "Demasiadas llamadas por segundo"}
    return answer(429, body, retry_after=str(max(1, seconds)))


def _duplicate(body: Mapping[str, Any]) -> Answer:
    message = f"Ya existe un documento con referencia_externa {body['referencia_externa']}"
    return _refusal(409, "DUPLICATE_DOCUMENT", message)
