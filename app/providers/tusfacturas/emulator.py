"""TusFacturas' practice server: takes documents one by one or in batches, strictly, and keeps a ledger."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, ClassVar

from app.domain.record import dataclass
from app.providers.emulation import GARBAGE, HTML_ERROR, Answer, Issued, Request, World, answer
from app.providers.faults import Fault, FaultKind
from app.providers.json_text import read_object
from app.providers.notifying import Saying, after_the_answer, before_the_answer
from app.providers.tusfacturas.authority import AGAIN, Book
from app.providers.tusfacturas.drawing import training_pdf
from app.providers.tusfacturas.inspection import CREDENTIALS, REFERENCE, BadPayload, day_of, inspect
from app.providers.tusfacturas.pictures import (
    DENIED,
    MAINTENANCE,
    NO_ANSWER,
    addresses,
    details,
    emitted,
    files_of,
    notice,
    picture,
    queued,
    refused,
    simple,
)  # fmt: skip

MOST_ROWS = 500
_CALLS = {
    "nuevo": "submit", "lotes": "submit", "lotes_encola": "submit", "consulta_avanzada": "look_up",
    "consulta": "look_up", "numeracion": "reserve", "regenerar_pdf": "pdf", "topecf": "check", "afip-info": "taxpayer",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Late:
    """A request that was taken but is worked on only later, when nobody listens any more."""

    at: datetime
    body: Mapping[str, Any]


class Emulator:
    """One pretend account with one point of sale."""

    path: ClassVar[str] = "api/v2"
    main: ClassVar[str] = "submit"
    switches: ClassVar[Sequence[str]] = (
        "slow", "lost", "rate_limit", "invalid_payload", "pending", "unauthorized", "garbage",
    )  # fmt: skip
    practice: ClassVar[Mapping[str, str]] = {
        "apitoken": "practica-apitoken", "apikey": "4711", "usertoken": "practica-usertoken",
        "webhook_url": "https://avisos.example.com/tusfacturas",
    }  # fmt: skip

    def __init__(self, world: World) -> None:
        self._world = world
        self._book = Book(world)
        self._late: list[_Late] = []
        world.ledger.catch_up = self._catch_up
        self._untold: list[tuple[Issued, Saying]] = []

    async def handle(self, request: Request) -> Answer | None:
        self._catch_up()
        match request.method, request.path:
            case "GET", ("files", name):
                return self._file(name)
            case "POST", ("api", "v2", ("facturacion" | "clientes"), method) if method in _CALLS:
                fault = self._world.faults.draw(_CALLS[method])
                early = await self._before(fault)
                if early is not None:
                    return early
                mute = (FaultKind.SILENT,) if _CALLS[method] == "submit" else (FaultKind.SILENT, FaultKind.LOST)
                answered = None if fault.kind in mute else self._answer(method, request, fault)
                return await self._told(answered)
        return Answer(404, HTML_ERROR, "text/html")

    async def _before(self, fault: Fault) -> Answer | None:
        """What happens before the request is looked at."""
        match fault.kind:
            case FaultKind.SLOW:
                await self._world.clock.sleep(fault.seconds)
            case FaultKind.RATE_LIMIT:
                return Answer(429, HTML_ERROR, "text/html", {"retry-after": str(max(1, int(fault.seconds)))})
            case FaultKind.HTML_BEFORE:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.UNAUTHORIZED:
                return refused(DENIED)
            case FaultKind.TIMEOUT_BEFORE:
                return refused(NO_ANSWER)
            case FaultKind.MAINTENANCE:
                return answer(200, {"error": "S", "mantenimiento": 1, "mantenimiento_hasta": "26/07/2030 05:25",
                                    "errores": [MAINTENANCE]})  # fmt: skip
            case FaultKind.INVALID_PAYLOAD:
                return refused("comprobante.rubro: campo obligatorio")
            case FaultKind.FAILED:
                return details("TFC-6001", "El cliente no pudo ser creado")
            case FaultKind.REJECTED:
                return refused("#6661145. 10036: Campo FchVtoPago no puede ser anterior a la fecha del comprobante")
        return None

    def _answer(self, method: str, request: Request, fault: Fault) -> Answer | None:
        """The methods, each with the request's object; whatever is wrong with it is said with status 200."""
        body = _read(request)
        if isinstance(body, Answer):
            return body
        try:
            match method:
                case "nuevo":
                    return self._one(body, fault, files_of(request))
                case "lotes" | "lotes_encola":
                    return self._lot(body, fault)
                case "consulta_avanzada":
                    return self._search(body, fault)
                case "consulta":
                    return self._under(body)
                case "numeracion":
                    return self._next(body)
                case "regenerar_pdf":
                    return self._address(body, request, fault)
            return simple(method, body)
        except BadPayload as error:
            return details(error.code, str(error)) if error.code.startswith("TFC") else refused(str(error))
        except (KeyError, TypeError, AttributeError):
            return refused("comprobante: estructura incorrecta")

    def _one(self, body: Mapping[str, Any], fault: Fault, files: str) -> Answer | None:
        """`facturacion/nuevo`."""
        inspect(body, lots=False)
        comprobante = body["comprobante"]
        if fault.kind is FaultKind.LATE:
            self._late.append(_Late(self._world.clock.now() + timedelta(seconds=fault.seconds), body))
            return None
        if fault.kind is FaultKind.DUPLICATE:
            self._book.take_foreign(comprobante["tipo"], comprobante["punto_venta"], day_of(comprobante["fecha"]))
        if fault.kind is FaultKind.TWICE:
            self._book.issue(body)
        issued = self._book.issue(body, fault.seconds if fault.kind is FaultKind.PENDING else 0)
        match fault.kind:
            case FaultKind.LOST:
                return None
            case FaultKind.GARBAGE:
                return Answer(200, GARBAGE)
            case FaultKind.HTML_AFTER:
                return Answer(524, HTML_ERROR, "text/html")
            case FaultKind.TIMEOUT_AFTER:
                return refused(NO_ANSWER)
            case FaultKind.PENDING:
                return answer(200, queued(issued))
            case FaultKind.WRONG_DOCUMENT:
                return answer(200, emitted(issued) | {"external_reference": "C09-999999-1"})
        return answer(200, emitted(issued) | addresses(files, issued.provider_id))

    def _lot(self, body: Mapping[str, Any], fault: Fault) -> Answer | None:
        """`facturacion/lotes`: queues what passes its few checks, in the order received."""
        rows = _rows(body)
        refusals: dict[int, str] = {}
        for number, row in enumerate(rows):
            stranger = any(row.get(key) != body[key] for key in CREDENTIALS)
            if stranger or (fault.kind is FaultKind.PARTIAL and number == 0):
                refusals[number] = (
                    f"El usertoken del comprobante enviado en la fila {number} (comenzando en 0) no se corresponde con "
                    "sus credenciales. No se enviará a generar"
                )
            elif row["comprobante"]["numero"] != 0 or not row["comprobante"].get(REFERENCE):
                refusals[number] = f"La fila {number} (comenzando en 0) no tiene numero en cero o referencia"
        for _ in range(2 if fault.kind is FaultKind.TWICE else 1):
            for number, row in enumerate(rows):
                if number not in refusals:
                    self._queue(row, fault)
        return _of_lot(len(rows), refusals, fault)

    def _queue(self, row: Mapping[str, Any], fault: Fault) -> None:
        """A queued row is judged by the authority, not by the call; one that fails there does not stop the others."""
        waits = fault.kind in (FaultKind.PENDING, FaultKind.PENDING_FAILED)
        seconds = fault.seconds if waits else 0
        if fault.kind is FaultKind.LATE:
            self._late.append(_Late(self._world.clock.now() + timedelta(seconds=fault.seconds), row))
            return
        try:
            inspect(row, lots=True)
            if fault.kind is FaultKind.PENDING_FAILED:
                raise BadPayload("como se pidió")
            issued = self._book.issue(row, seconds)
        except BadPayload:
            issued = self._book.fail(row, seconds)
        self._untold.append((issued, partial(notice, credentials={key: row[key] for key in CREDENTIALS})))

    async def _told(self, answered: Answer | None) -> Answer | None:
        """The results of a batch, one webhook for each document."""
        fresh, self._untold = self._untold, []
        for issued, say in fresh:
            fault = self._world.faults.draw("webhook")
            await before_the_answer(self._world, fault, issued, say)
            after_the_answer(self._world, fault, issued, say)
        return answered

    def _search(self, body: Mapping[str, Any], fault: Fault) -> Answer | None:
        """`facturacion/consulta_avanzada` by our reference or by day; zero hits are a good answer."""
        wanted, by_day = body["comprobante"], body.get("busqueda_tipo") == "F"
        key = wanted.get("fecha" if by_day else "external_reference")
        if body.get("busqueda_tipo") not in ("EXT_REF", "F") or wanted["operacion"] != "V" or not key:
            return refused("busqueda_tipo o comprobante: datos insuficientes")
        if fault.kind in (FaultKind.GARBAGE, FaultKind.HTML_AFTER):
            return Answer(200, GARBAGE) if fault.kind is FaultKind.GARBAGE else Answer(524, HTML_ERROR, "text/html")
        now, found = self._world.clock.now(), self._book.on(key) if by_day else self._book.of(key)
        rows = [{"comprobante": picture(each, each.reference.split(AGAIN)[0], now)} for each in reversed(found)]
        rows = rows[: body["limite"]]
        if fault.kind is FaultKind.LAG:
            rows = []
        for row in rows:
            if fault.kind is FaultKind.WRONG_DOCUMENT:
                row["comprobante"] |= {"tipo": "NOTA DE DEBITO B"}
            if fault.kind is FaultKind.WRONG_TOTAL:
                row["comprobante"]["total"] += 1
        return answer(200, {"rta": "OK", "error": "N", "total": len(rows), "errores": [], "comprobantes": rows})

    def _under(self, body: Mapping[str, Any]) -> Answer:
        wanted = body["comprobante"]
        found = self._book.under(wanted["tipo"], wanted["punto_venta"], wanted["numero"])
        if found is None:
            return refused("El comprobante no existe")
        shown = picture(found, found.reference.split("~")[0], self._world.clock.now())
        return answer(200, {"error": "N", "errores": [""], "rta": "OK", "comprobante": shown})

    def _next(self, body: Mapping[str, Any]) -> Answer:
        wanted = body["comprobante"]
        number = self._book.next_number(wanted["tipo"], wanted["punto_venta"])
        return answer(200, {"error": "N", "errores": [""], "comprobante": {**wanted, "numero": number}})

    def _address(self, body: Mapping[str, Any], request: Request, fault: Fault) -> Answer:
        """`facturacion/regenerar_pdf`: fresh addresses on this very server."""
        wanted = body["comprobante"]
        found = self._book.under(wanted["tipo"], wanted["punto_venta"], wanted["numero"])
        if found is None or fault.kind is FaultKind.NO_PDF:
            return refused("El comprobante no existe o su PDF no se pudo generar")
        elsewhere = fault.kind is FaultKind.WRONG_DOCUMENT
        files = "http://169.254.169.254/tusfacturas/files" if elsewhere else files_of(request)
        name = "malo" if fault.kind is FaultKind.BAD_PDF else found.provider_id
        return answer(200, {"error": "N", **addresses(files, name)})

    def _file(self, name: str) -> Answer:
        stem, _, form = name.rpartition(".")
        issued = self._world.ledger.find(stem.replace("_", " "))
        if stem == "malo":
            return Answer(200, HTML_ERROR, "text/html")
        if issued is None:
            return Answer(404, HTML_ERROR, "text/html")
        return Answer(200, training_pdf(issued, ticket=form == "ticket"), "application/pdf")

    def _catch_up(self) -> None:
        """What was taken late is worked on as soon as its time has come."""
        now = self._world.clock.now()
        due, self._late = [w for w in self._late if w.at <= now], [w for w in self._late if w.at > now]
        for late in due:
            with suppress(BadPayload):
                self._book.issue(late.body)


def _read(request: Request) -> Answer | dict[str, Any]:
    """The request's object with its three credentials, or the answer to one without."""
    if request.content_type != "application/json":
        return Answer(400, HTML_ERROR, "text/html")
    try:
        body = read_object(request.body)
    except ValueError:
        return refused("El JSON enviado no es valido")
    if not all(isinstance(body.get(key), str) and body[key].strip() for key in CREDENTIALS):
        return refused(DENIED)
    return body


def _rows(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    if set(body) - {*CREDENTIALS, "webhook_url", "fecha_envio_inicial", "requests"}:
        raise BadPayload("campo desconocido")
    url, rows = body.get("webhook_url"), body.get("requests")
    if not isinstance(url, str) or not url.startswith("https://") or "." not in url:
        raise BadPayload("webhook_url: no es una URL valida")
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ROWS or not all(isinstance(row, dict) for row in rows):
        raise BadPayload(f"requests: se esperan de 1 a {MOST_ROWS}")
    return rows


def _of_lot(count: int, refusals: Mapping[int, str], fault: Fault) -> Answer | None:
    match fault.kind:
        case FaultKind.LOST | FaultKind.LATE:
            return None
        case FaultKind.GARBAGE:
            return Answer(200, GARBAGE)
        case FaultKind.HTML_AFTER:
            return Answer(524, HTML_ERROR, "text/html")
        case FaultKind.BAD_PROSE:
            said = ["Algunos comprobantes no se enviarán a generar"]
            return answer(200, {"error": "N", "errores": [], "procesados": count, "validaciones": said})
    said = list(refusals.values())
    return answer(200, {"error": "N", "errores": [], "procesados": count - len(said), "validaciones": said})
