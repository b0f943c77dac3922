"""Fabo's practice server: the five commands in both formats, strictly, with a ledger of numbers."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from app.domain.countries.pe_paper import LIMA
from app.domain.record import dataclass, replace
from app.providers.emulation import GARBAGE, HTML_ERROR, Answer, Issued, Request, World
from app.providers.fabo.inspection import BadPayload, Seen, SunatSaysNo, judge, read
from app.providers.fabo.plain_text import items_from, read_text
from app.providers.fabo.practice_office import (
    Office,
    bad_property,
    download_code,
    fabo_error,
    full_code,
    observation,
    say,
    summary,
    sunat_no,
)
from app.providers.faults import Fault, FaultKind
from app.providers.json_text import read_object

_CALLS = {"emitir": "submit", "baja": "void", "correo": "email", "consultar_ruc": "taxpayer", "hola": "check"}
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_BEARER = re.compile(r"Bearer [0-9a-f]{64}", re.ASCII)
_FORMATS = ("application/json", "text/plain")

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Late:
    """A call that nobody answered and that is processed when its time has come."""

    at: datetime
    body: Body
    text: bool
    testing: bool


class Emulator:
    """One account at a pretend Fabo. Under /testing/v1 documents are tests, say so and have numbers of their own."""

    path: ClassVar[str] = "v1"
    main: ClassVar[str] = "submit"
    switches: ClassVar[Sequence[str]] = (
        "slow", "lost", "rate_limit", "invalid_ruc", "invalid_payload", "pending", "pending_failed", "sfep_down",
        "unauthorized", "certificate_expired", "garbage",
    )  # fmt: skip
    practice: ClassVar[Mapping[str, str]] = {
        "uuid": "3f2b8c1e-7a54-4d0e-9b61-5c2d8e9f0a17",
        "token": "0123456789abcdef" * 4,
    }

    def __init__(self, world: World) -> None:
        self._world = world
        self._office = Office(world)
        self._late: list[_Late] = []
        world.ledger.catch_up = self._catch_up

    async def handle(self, request: Request) -> Answer | None:
        self._catch_up()
        testing = request.path[:1] == ("testing",)
        match request.path[1:] if testing else request.path:
            case "v1", "pdf", name if request.method == "GET":
                return await self._show_pdf(name)
            case "v1", uuid, command:
                return await self._command(request, uuid, command, testing)
        return fabo_error(False, 404, "RUTA_INVALIDA", "La ruta no existe")

    async def _command(self, request: Request, uuid: str, command: str, testing: bool) -> Answer | None:
        """Status by status as dossier 1 lists them; a 405 always speaks JSON."""
        text = request.content_type == "text/plain"
        if request.method != "POST":
            return fabo_error(False, 405, "METODO_INVALIDO", "Solo se admite POST")
        if request.content_type not in _FORMATS:
            return fabo_error(False, 406, "FORMATO_DESCONOCIDO", "Content-Type debe ser text/plain o application/json")
        if not _UUID.fullmatch(uuid) or not _BEARER.fullmatch(request.headers.get("authorization", "")):
            return fabo_error(text, 403, "NO_AUTORIZADO", "UUID o token inválido")
        if command not in _CALLS:
            return fabo_error(text, 400, "COMANDO_INVALIDO", "El comando no existe", command[:40])
        fault = self._world.faults.draw(_CALLS[command])
        early = await self._before(fault, text)
        if early is not None or fault.kind is FaultKind.SILENT:
            return early
        try:
            body = _body(request.body, text)
        except ValueError:
            return fabo_error(text, 400, "SINTAXIS", "El cuerpo no se entiende")
        if command == "emitir":
            return self._emit(body, fault, text, testing)
        answer = self._office.serve(command, body, text, testing)
        return self._after(fault, answer, text)

    async def _before(self, fault: Fault, text: bool) -> Answer | None:
        """What happens before the request is looked at."""
        match fault.kind:
            case FaultKind.SLOW:
                await self._world.clock.sleep(fault.seconds)
            case FaultKind.RATE_LIMIT:
                late = fabo_error(text, 429, "DEMASIADAS_LLAMADAS", "Espere unos segundos")
                return replace(late, headers={"retry-after": str(max(1, int(fault.seconds)))})
            case FaultKind.HTML_BEFORE:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.TIMEOUT_BEFORE:
                return fabo_error(text, 500, "ERROR_INTERNO", "Error inesperado", "ref-antes-7f3a")
            case FaultKind.INVALID_PAYLOAD:
                return bad_property(text, "items-1-afectacion_igv", "Valor incorrecto en una propiedad")
            case FaultKind.UNAUTHORIZED:
                return fabo_error(text, 403, "NO_AUTORIZADO", "UUID o token inválido")
            case FaultKind.CERTIFICATE_EXPIRED:
                return fabo_error(text, 406, "CUENTA", "La cuenta aún no está en producción o venció su certificado")
            case FaultKind.SFEP_DOWN | FaultKind.MAINTENANCE:
                return sunat_no(text, 130, "El sistema no puede responder su solicitud (no se pudo obtener el ticket)")
        return None

    def _emit(self, body: Body, fault: Fault, text: bool, testing: bool) -> Answer | None:
        if fault.kind is FaultKind.LATE:
            self._late.append(_Late(self._now() + timedelta(seconds=fault.seconds), body, text, testing))
            return None
        answer = self._issue(body, fault, text, testing)
        if fault.kind is FaultKind.TWICE:
            self._issue(body, fault, text, testing)
        return self._after(fault, answer, text)

    def _issue(self, body: Body, fault: Fault, text: bool, testing: bool) -> Answer:
        try:
            seen = read(body, text=text)
            code = full_code(body, seen.code, testing)
        except BadPayload as error:
            return bad_property(text, error.name, error.words)
        if seen.affected and not self._office.issued(full_code(body, seen.affected, testing)):
            return bad_property(text, "doc_afectado_numero", "El comprobante afectado no existe o no está vigente")
        known = self._world.ledger.find(code)
        if known is not None:
            gone = known.final in ("failed", "voided")
            sentence = "fue informado y se encuentra rechazado o anulado" if gone else "fue registrado previamente"
            return sunat_no(text, 1032 if gone else 1033, f"El comprobante {code} {sentence}")
        try:
            self._judge(seen, fault)
        except SunatSaysNo as no:
            if no.code >= 2000:
                self._keep(code, seen, body, "failed")
            return sunat_no(text, no.code, no.sentence)
        pending = fault.kind in (FaultKind.PENDING, FaultKind.PENDING_FAILED)
        failed = fault.kind is FaultKind.PENDING_FAILED
        issued = self._keep(code, seen, body, "failed" if failed else "completed", fault.seconds if pending else 0)
        return say(text, 200, self._picture(issued, fault))

    def _judge(self, seen: Seen, fault: Fault) -> None:
        if fault.kind in (FaultKind.FAILED, FaultKind.REJECTED):
            raise SunatSaysNo(2329, "La fecha de emision se encuentra fuera del limite permitido")
        if fault.kind is FaultKind.INVALID_RUC:
            raise SunatSaysNo(2017, "El numero de documento de identidad del receptor debe ser RUC")
        judge(seen, self._now().astimezone(LIMA).date())

    def _keep(self, code: str, seen: Seen, body: Body, final: str, wait: float = 0) -> Issued:
        now = self._now()
        issued = Issued(
            provider="fabo",
            reference=code,
            provider_id=download_code(code, self._world.seed),
            authorization=code if final == "completed" else "",
            protocol=summary(body),
            total=seen.total if final == "completed" else Decimal(0),
            tax=seen.tax if final == "completed" else Decimal(0),
            tax_id=seen.id_number,
            name=seen.name,
            issued_at=now,
            ready_at=now + timedelta(seconds=wait),
            final=final,
            goods=str(body["items"][0].get("descripcion", "")),
        )
        self._world.ledger.add(issued)
        return issued

    def _picture(self, issued: Issued, fault: Fault) -> dict[str, Any]:
        """Dossier 3.3, without `estado`, which only the older answers have."""
        code = issued.reference
        if fault.kind is FaultKind.WRONG_DOCUMENT:
            code = re.sub(r"\d+$", lambda found: str(int(found[0]) + 1), code)
        picture: dict[str, Any] = {
            "valor_resumen": issued.protocol, "codigo_descarga": issued.provider_id, "codigo_documento": code,
        }  # fmt: skip
        if fault.kind in (FaultKind.PENDING, FaultKind.PENDING_FAILED):
            return picture
        number = "-".join(code.split("-")[-2:])
        notes = [observation(1)] if fault.kind is FaultKind.OBSERVED else []
        sentence = f"El comprobante numero {number}, ha sido aceptado"
        return {**picture, "sunat_respuesta": 0, "sunat_descripcion": sentence, "sunat_observaciones": notes}

    def _after(self, fault: Fault, answer: Answer, text: bool) -> Answer | None:
        """What happens to an answer on its way back."""
        match fault.kind:
            case FaultKind.LOST:
                return None
            case FaultKind.GARBAGE:
                return Answer(200, GARBAGE)
            case FaultKind.HTML_AFTER:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.TIMEOUT_AFTER:
                return fabo_error(text, 500, "ERROR_INTERNO", "Error inesperado", "ref-despues-91bc")
            case FaultKind.DUPLICATE:
                return sunat_no(text, 1033, "El comprobante fue registrado previamente con otros datos")
        return answer

    async def _show_pdf(self, name: str) -> Answer | None:
        fault = self._world.faults.draw("pdf")
        if fault.kind in (FaultKind.SILENT, FaultKind.LOST):
            return None
        issued = self._world.ledger.find(name.removesuffix(".pdf"))
        if fault.kind is FaultKind.NO_PDF or issued is None or not issued.authorization:
            return Answer(404, HTML_ERROR, "text/html")
        page = b"no es un PDF" if fault.kind is FaultKind.BAD_PDF else self._office.pdf(issued)
        return Answer(200, page, "application/pdf")

    def _catch_up(self) -> None:
        """Process what was late, in the order in which it came."""
        now = self._now()
        due, self._late = [c for c in self._late if c.at <= now], [c for c in self._late if c.at > now]
        for call in due:
            self._issue(call.body, Fault(), call.text, call.testing)

    def _now(self) -> datetime:
        return self._world.clock.now()


def _body(raw: bytes, text: bool) -> dict[str, Any]:
    if not text:
        return read_object(raw)
    found = read_text(raw)
    items = items_from(found, "items")
    header = {key: value for key, value in found.items() if not key.startswith("items-")}
    return {**header, "items": items} if items else header
