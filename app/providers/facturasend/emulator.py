"""FacturaSend's practice server: takes batches as its pages describe them, strictly, and keeps a ledger."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import parse_qs

from app.domain.record import dataclass
from app.domain.taxid import py
from app.providers.emulation import GARBAGE, HTML_ERROR, Answer, Issued, Request, World, answer
from app.providers.facturasend import practice_answers as say
from app.providers.facturasend import practice_sifen as sifen
from app.providers.facturasend.inspection import BadDocument, Seen, inspect, nomination_error
from app.providers.faults import Fault, FaultKind
from app.providers.json_text import read_json, write_json

_BEARER = re.compile(r"Bearer api_key_[\x21-\x7e]+", re.ASCII)
_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)
_LAG = 300.0
_MOST = 50
_MOST_ASKED = 500
"""CDCs in one question: the till's own limit, as none is published."""


@dataclass(frozen=True, slots=True)
class _Late:
    """A batch that nobody answered and that is processed when its time has come."""

    at: datetime
    documents: tuple[Seen, ...]
    draft: bool


class Emulator:
    """A company at a pretend FacturaSend; it issues for the RUC that practice documents name."""

    path: ClassVar[str] = "api"
    main: ClassVar[str] = "submit"
    switches: ClassVar[Sequence[str]] = (
        "slow", "lost", "rate_limit", "invalid_ruc", "invalid_payload", "pending", "pending_failed", "sfep_down",
        "unauthorized", "certificate_expired", "garbage", "pdf.no_pdf", "pdf.bad_pdf",
    )  # fmt: skip
    practice: ClassVar[Mapping[str, str]] = {
        "tenant": "practica0", "api_key": "practica", "environment": "production", "poll_waits": "3,5,10,30,60,300",
    }  # fmt: skip

    def __init__(self, world: World) -> None:
        self._world = world
        self._office = sifen.Office(world)
        self._late: list[_Late] = []
        world.ledger.catch_up = self._catch_up

    async def handle(self, request: Request) -> Answer | None:
        self._catch_up()
        if not _BEARER.fullmatch(request.headers.get("authorization", "")):
            return say.no(401, "Invalid token")
        if len(request.path) < 3 or request.path[0] != "api" or not _TENANT.fullmatch(request.path[1]):
            return Answer(404, b"Cannot find it", "text/plain")
        match request.method, request.path[2:]:
            case "POST", ("lote", "create"):
                return await self._create(request)
            case "GET", ("test",):
                return await self._asked(request, "check", lambda: Answer(200, b"FacturaSend funciona.", "text/plain"))
            case "GET", ("system", "backend", "params"):
                config = {"redondeoSedeco": _rounds(request), "decimals": 2, "pygDecimals": 0, "test": False}
                return answer(200, {"success": True, "result": {"configSetApi": config}})
            case "POST", ("de", "pdf"):
                return await self._asked(request, "pdf", lambda: self._pdf(request))
            case "POST", ("lote", ("draft-confirm" | "draft-reject") as word, lot):
                done = self._office.confirm(self._office.of_lot(lot), keep=word == "draft-confirm")
                return answer(200, {"success": True}) if done else say.no(400, "El lote no tiene borradores")
            case "POST", ("evento", _):
                return await self._asked(request, "void", lambda: self._event(request))
            case "POST", ("ruc", base):
                return await self._asked(request, "taxpayer", lambda: say.taxpayer(base))
            case "POST", ("de", "email"):
                return await self._asked(request, "email", lambda: self._mail(request))
        return await self._asked(request, "look_up", lambda: self._look_up(request))

    async def _asked(self, request: Request, call: str, serve: Any) -> Answer | None:
        """A question, with what can happen on the way there and back."""
        fault = self._world.faults.draw(call)
        early = await self._before(fault)
        if early is not None or fault.kind is FaultKind.SILENT:
            return early
        done: Answer = serve()
        match fault.kind:
            case FaultKind.LOST:
                return None
            case FaultKind.GARBAGE:
                return Answer(200, GARBAGE)
            case FaultKind.HTML_AFTER | FaultKind.TIMEOUT_AFTER:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.NO_PDF:
                return say.no(404, "No existe el documento")
            case FaultKind.BAD_PDF:
                return Answer(200, b"<html>no</html>", "text/html")
        return done

    async def _before(self, fault: Fault) -> Answer | None:
        """What happens before the request is looked at."""
        match fault.kind:
            case FaultKind.SLOW:
                await self._world.clock.sleep(fault.seconds)
            case FaultKind.RATE_LIMIT:
                body = {"success": False, "error": "Demasiadas peticiones"}
                return answer(429, body, retry_after=str(max(1, int(fault.seconds))))
            case FaultKind.HTML_BEFORE | FaultKind.TIMEOUT_BEFORE:
                return Answer(502, HTML_ERROR, "text/html")
            case FaultKind.SFEP_DOWN | FaultKind.MAINTENANCE:
                return Answer(503, HTML_ERROR, "text/html")
            case FaultKind.UNAUTHORIZED | FaultKind.TOKEN_EXPIRED:
                return say.no(401, "Invalid token")
            case FaultKind.CERTIFICATE_EXPIRED:
                return say.no(403, "El certificado de la empresa venció")
        return None

    async def _create(self, request: Request) -> Answer | None:
        fault = self._world.faults.draw("submit")
        early = await self._before(fault)
        if early is not None or fault.kind is FaultKind.SILENT:
            return early
        wish = {key: values[-1] == "true" for key, values in parse_qs(request.query).items()}
        if request.content_type != "application/json" or set(wish) - {"draft", "xml", "qr", "tax"}:
            return say.no(400, "Content-Type o parámetros no válidos")
        documents, refusal = self._read(request, fault)
        if refusal is not None:
            return refusal
        draft = wish.get("draft", False)
        if fault.kind is FaultKind.LATE:
            at = self._world.clock.now() + timedelta(seconds=fault.seconds)
            self._late.append(_Late(at, tuple(documents), draft))
            return None
        lot, rows = self._issue(documents, fault, draft)
        if fault.kind in (FaultKind.TWICE, FaultKind.DUPLICATE):
            return say.refused([say.taken(seen, place) for place, seen in enumerate(documents)])
        pairs = zip(rows, documents, strict=True)
        return self._after(fault, lot, [self._picture(fault, row, seen, wish) for row, seen in pairs])

    def _read(self, request: Request, fault: Fault) -> tuple[list[Seen], Answer | None]:
        """The documents, or the refusal of all of them because of some."""
        try:
            body = read_json(request.body)
        except ValueError:
            return [], say.no(400, "El cuerpo no es JSON válido")
        if not isinstance(body, list) or not 1 <= len(body) <= _MOST:
            return [], say.no(400, f"Se espera un arreglo de 1 a {_MOST} documentos")
        seen, errors = [], []
        for place, one in enumerate(body):
            try:
                seen.append(inspect(one, rounds=_rounds(request)))
            except BadDocument as bad:
                errors.append({"index": place, "error": str(bad)})
        if not errors and len({one.type for one in seen}) > 1:
            return [], say.no(400, "Todos los documentos deben ser del mismo tipo")
        if not errors:
            errors = [say.taken(one, place) for place, one in enumerate(seen) if self._office.taken(one.place)]
            places = [one.place for one in seen]
            errors += [say.taken(one, place) for place, one in enumerate(seen) if one.place in places[:place]]
        if not errors and fault.kind in (FaultKind.INVALID_PAYLOAD, FaultKind.INVALID_RUC, FaultKind.PARTIAL):
            errors = [{"index": len(body) - 1, "error": "El RUC del Cliente en data.cliente.ruc no es válido"}]
        if fault.kind is FaultKind.BAD_PROSE:
            return [], say.no(400, "Existen errores en los documentos")
        return seen, say.refused(errors) if errors else None

    def _issue(self, documents: list[Seen], fault: Fault, draft: bool) -> tuple[int, list[Issued]]:
        lot, now = self._office.next_lot(), self._world.clock.now()
        rows = [self._office.create(seen, lot, sifen.wish_of(fault, draft=draft)) for seen in documents]
        if fault.kind is FaultKind.LAG:
            for row in rows:
                self._office.hidden[row.provider_id] = now + timedelta(seconds=fault.seconds or _LAG)
        return lot, rows

    def _picture(self, fault: Fault, row: Issued, seen: Seen, wish: Mapping[str, bool]) -> dict[str, Any]:
        """An element of the answer's deList."""
        total = seen.total - 50 if fault.kind is FaultKind.WRONG_TOTAL else seen.total
        code = row.provider_id
        if fault.kind is FaultKind.WRONG_DOCUMENT:
            code = code[:17] + f"{(int(code[17:24]) + 1) % 10**7:07d}" + code[24:43]
            code += py.check_digit(code)
        picture: dict[str, Any] = {"cdc": code, "numero": seen.number_text, "estado": "0-Generado"}
        more = {"xml": sifen.xml(row, total), "qr": sifen.qr(row), "dIVA5": f"{seen.iva5:f}", "dIVA10": seen.iva10}
        keys = {"xml": "xml", "qr": "qr", "dIVA5": "tax", "dIVA10": "tax"}
        picture |= {key: value for key, value in more.items() if wish.get(keys[key])}
        return picture | {"fechaEmision": seen.at.isoformat(), "fechaFirma": f"{row.issued_at:%Y-%m-%dT%H:%M:%S}"}

    def _after(self, fault: Fault, lot: int, rows: list[dict[str, Any]]) -> Answer | None:
        """What happens once the documents are in the ledger; the answer has the trailing comma of the documentation."""
        match fault.kind:
            case FaultKind.LOST:
                return None
            case FaultKind.GARBAGE:
                return Answer(200, GARBAGE)
            case FaultKind.HTML_AFTER | FaultKind.TIMEOUT_AFTER:
                return Answer(504, HTML_ERROR, "text/html")
            case FaultKind.INCOMPLETE:
                rows = rows[:-1]
        text = write_json({"success": True, "result": {"deList": rows, "loteId": lot}})
        return Answer(200, f"{text[:-1]},}}".encode())

    def _look_up(self, request: Request) -> Answer:
        match request.method, request.path[2:]:
            case "POST", ("de", "estado"):
                return answer(200, {"success": True, "deList": [self._state(code) for code in _codes(request)]})
            case "GET", ("de", "numero", *place) if len(place) == 4 and all(part.isdigit() for part in place):
                kind, establishment, point, number = map(int, place)
                rows = self._office.by_place((kind, establishment, point, number))
                found = [sifen.record_row(row, self._office.situation(row), at) for at, row in enumerate(rows)]
                return answer(200, {"success": True, "deList": found})
            case "GET", ("de", "xml", code):
                row = self._office.find(code)
                text = sifen.xml(row, self._office.totals.get(code, row.total)).encode() if row else b""
                return Answer(200, text, "application/xml") if row else say.no(404, "Inexistente")
            case "POST", ("dte", "cdc", code):
                row = self._office.find(code)
                there = row is not None and self._office.situation(row) in (2, 3)
                return answer(200, {"success": True, "respuesta_codigo": "0422" if there else "0420"})
        return Answer(404, b"Cannot find it", "text/plain")

    def _state(self, code: str) -> dict[str, Any]:
        row = self._office.find(code)
        if row is None:
            return {"cdc": code, "estado": "Inexistente", "situacion": 98}
        return sifen.state_row(row, self._office.situation(row))

    def _pdf(self, request: Request) -> Answer:
        if len(_codes(request)) > _MOST:
            return say.no(400, f"Se admiten hasta {_MOST} CDC")
        row = next((row for code in _codes(request) if (row := self._office.find(code))), None)
        if row is None:
            return say.no(404, "No existe el documento")
        data = sifen.kude(row)
        base64 = _object(request).get("type") == "base64"
        return Answer(200, b64encode(data), "text/plain") if base64 else Answer(200, data, "application/pdf")

    def _mail(self, request: Request) -> Answer:
        known = [self._office.find(code) for code in _codes(request)]
        return Answer(200, b"true") if known and all(known) else say.no(404, "No existe el documento")

    def _event(self, request: Request) -> Answer:
        body = _object(request)
        if not 5 <= len(str(body.get("motivo", ""))) <= 500:
            return say.no(400, "El motivo debe tener de 5 a 500 caracteres")
        if request.path[3] == "cancelacion":
            return say.event(*self._office.cancel(str(body.get("cdc", ""))))
        if request.path[3] == "nominacion":
            wrong = nomination_error(body)
            return say.no(400, wrong) if wrong else say.event(*self._office.name_buyer(body))
        keys = ("tipoDocumento", "desde", "hasta")
        places = [body.get("establecimiento"), body.get("punto")]
        shaped = all(isinstance(place, str) and re.fullmatch(r"\d{3}", place) for place in places)
        if request.path[3] != "inutilizacion" or not shaped or any(not isinstance(body.get(key), int) for key in keys):
            return say.no(400, "Evento no válido")
        place = (int(str(places[0])), int(str(places[1])))
        return say.event(*self._office.void_numbers(body["tipoDocumento"], place, body["desde"], body["hasta"]))

    def _catch_up(self) -> None:
        """Process what was late; a number that was taken meanwhile is refused, and nobody hears it."""
        now = self._world.clock.now()
        due, self._late = [one for one in self._late if one.at <= now], [one for one in self._late if one.at > now]
        for late in due:
            if not any(self._office.taken(seen.place) for seen in late.documents):
                self._issue(list(late.documents), Fault(), late.draft)


def _rounds(request: Request) -> bool:
    """A company whose name ends in 50 has SEDECO's rounding switched on."""
    return request.path[1].endswith("50")


def _object(request: Request) -> dict[str, Any]:
    try:
        body = read_json(request.body)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _codes(request: Request) -> list[str]:
    rows = _object(request).get("cdcList")
    asked = rows[:_MOST_ASKED] if isinstance(rows, list) else []
    return [str(row.get("cdc", "")) for row in asked if isinstance(row, dict)]
