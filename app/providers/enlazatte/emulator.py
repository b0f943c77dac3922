"""Enlazatte's practice server over a pretend Contpaqi: strict, with a ledger, unable to tell two sendings apart.

Like the real one it knows no reference: the same body twice is two documents. The ledger's `reference` is what a person
could tell them by, serie, mark and fecha, with #2, #3 … for those that should never have been made.
"""

import base64
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from app.domain.record import dataclass
from app.providers.emulation import HTML_ERROR, Answer, Issued, Request, World, answer
from app.providers.enlazatte.inspection import Order, Unprocessable, inspect
from app.providers.enlazatte.master import GENERIC_PRODUCTS, PUBLIC_CODE, Client
from app.providers.enlazatte.settings import FORM
from app.providers.enlazatte.stamping import CERTIFICATE, Papers, papers, training_pdf
from app.providers.faults import Fault, FaultKind
from app.providers.json_text import read_object

_MARK = re.compile(r"\[T-\d{6,}\]", re.ASCII)
_CUT = b'{"xml":"<?xml version=\\"1.0\\"?><cfdi:Compro'
_BEFORE: Mapping[FaultKind, tuple[int, Any]] = {
    FaultKind.UNAUTHORIZED: (400, "token_invalid"),
    FaultKind.TOKEN_EXPIRED: (401, "token_expired"),
    FaultKind.INVALID_PAYLOAD: (422, {"message": "El documento no es válido", "status_code": 422}),
    FaultKind.REJECTED: (422, {"message": "No se encontró el cliente con código: CLIENTE001", "status_code": 422}),
    FaultKind.TIMEOUT_BEFORE: (504, {"message": "Gateway Timeout", "status_code": 504}),
}
_LOST = frozenset({FaultKind.LOST, FaultKind.LATE})
_STAMPING = {"message": "Error, al intentar timbrar el documento.", "status_code": 500}


@dataclass(frozen=True, slots=True)
class _Made:
    """One document with what the answer shows of it."""

    order: Order
    papers: Papers

    @property
    def picture(self) -> dict[str, str]:
        pdf = base64.b64encode(training_pdf(self.order, self.papers)).decode()
        return {"xml": self.papers.xml, "pdf": pdf, "uuid": self.papers.uuid}


class Emulator:
    """One company in a pretend Contpaqi."""

    path: ClassVar[str] = "api/v1"
    main: ClassVar[str] = "submit"
    switches: ClassVar[Sequence[str]] = (
        "slow", "lost", "rate_limit", "invalid_payload", "unauthorized", "wrong_total", "garbage",
    )  # fmt: skip
    practice: ClassVar[Mapping[str, str]] = {
        "token": "practica", "concept": "4", "credit_concept": "5", "default_customer": PUBLIC_CODE,
        "product_mode": "generic", "generic_products": GENERIC_PRODUCTS, "customer_path": "clients",
    }  # fmt: skip

    def __init__(self, world: World) -> None:
        self._world = world
        self._sessions = 0
        self._expired: set[str] = set()
        self._clients: dict[str, Client] = {}
        self._made: dict[str, _Made] = {}

    async def handle(self, request: Request) -> Answer | None:
        match request.method, request.path:
            case "POST", ("api", "v1", "invoices"):
                return await self._submit(request)
            case "GET", ("api", "v1", "invoices", uuid):
                return self._refused_token(request) or self._show(uuid)
            case "POST", ("api", "v1", "login"):
                return self._log_in(request)
            case "POST", ("api", "v1", "clients"):
                return self._refused_token(request) or self._enrol(request)
            case _, ("api", "v1", "invoices" | "login" | "clients"):
                return _error(405, {"message": "405 Method Not Allowed", "status_code": 405})
        return _error(404, {"message": "404 Not Found", "status_code": 404})

    async def _submit(self, request: Request) -> Answer | None:
        fault = self._world.faults.draw("submit")
        early = await self._before(fault, request)
        if early is not None or fault.kind is FaultKind.SILENT:
            return early
        refused = self._refused_token(request)
        if refused is not None:
            return refused
        if request.headers.get("content-type", "") != FORM:
            return _error(415, {"message": f"Content-Type: se espera {FORM}", "status_code": 415})
        try:
            order = inspect(_body(request), self._world.clock.now(), self._clients)
        except Unprocessable as error:
            return _error(422, {"message": str(error), "status_code": 422})
        made = self._issue(order, fault)
        if fault.kind is FaultKind.TWICE:
            self._issue(order, fault)
        return self._after(fault, made)

    async def _before(self, fault: Fault, request: Request) -> Answer | None:
        """What happens before the invoice is looked at."""
        if fault.kind is FaultKind.SLOW:
            await self._world.clock.sleep(fault.seconds)
        if fault.kind is FaultKind.TOKEN_EXPIRED and _token(request).startswith("sesion-"):
            self._expired.add(_token(request))
        if fault.kind is FaultKind.HTML_BEFORE:
            return Answer(500, HTML_ERROR, "text/html")
        if fault.kind in (FaultKind.RATE_LIMIT, FaultKind.MAINTENANCE):
            status = 429 if fault.kind is FaultKind.RATE_LIMIT else 503
            wait = str(max(1, int(fault.seconds)))
            return answer(status, {"error": {"message": "Espere", "status_code": status}}, retry_after=wait)
        return _error(*_BEFORE[fault.kind]) if fault.kind in _BEFORE else None

    def _issue(self, order: Order, fault: Fault) -> _Made:
        """One more document, whatever was made before: Contpaqi gives the next folio."""
        world, now = self._world, self._world.clock.now()
        stamped = fault.kind is not FaultKind.UNSTAMPED
        if fault.kind is FaultKind.WRONG_TOTAL:
            order = Order(order.body, order.client, order.lines, order.subtotal + Decimal("0.01"), order.taxes)
        made = _Made(order, papers(order, 1 + len(world.ledger), now, world.seed, stamped=stamped))
        late = timedelta(seconds=fault.seconds if fault.kind is FaultKind.LATE else 0)
        world.ledger.add(self._row(made, now, now + late))
        self._made[made.papers.uuid or made.papers.xml] = made
        return made

    def _row(self, made: _Made, now: datetime, ready: datetime) -> Issued:
        order, own = made.order, made.papers
        return Issued(
            provider="enlazatte", reference=self._reference(order), provider_id=f"{order.body['serie']}-{own.folio}",
            authorization=own.uuid, protocol=CERTIFICATE if own.uuid else "", total=order.total, tax=order.tax,
            tax_id=order.client.rfc, name=order.client.name, issued_at=now, ready_at=ready,
            final="completed" if own.uuid else "unstamped", goods=order.lines[0].description,
        )  # fmt: skip

    def _reference(self, order: Order) -> str:
        mark = _MARK.findall(order.lines[0].description)
        stem = f"{order.body['serie']} {mark[-1] if mark else ''} {order.body['fecha']}"
        count = 1
        while self._world.ledger.find(stem if count == 1 else f"{stem} #{count}"):
            count += 1
        return stem if count == 1 else f"{stem} #{count}"

    def _after(self, fault: Fault, made: _Made) -> Answer | None:
        """What happens once the document exists."""
        if fault.kind in _LOST:
            return None
        picture: dict[str, Any] = made.picture
        match fault.kind:
            case FaultKind.GARBAGE:
                return Answer(200, _CUT)
            case FaultKind.HTML_AFTER:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.UNSTAMPED:
                return _error(500, _STAMPING)
            case FaultKind.TIMEOUT_AFTER:
                return Answer(504, b"", "text/html")
            case FaultKind.INCOMPLETE:
                del picture["uuid"]
            case FaultKind.NO_PDF:
                picture["pdf"] = None
            case FaultKind.BAD_PDF:
                picture["pdf"] = "PGh0bWw+"
            case FaultKind.WRONG_DOCUMENT:
                picture = self._another(made)
        return answer(200, picture)

    def _another(self, made: _Made) -> dict[str, Any]:
        """An older document's answer, or one of a company that we do not know."""
        older = [one for one in self._made.values() if one is not made and one.papers.uuid]
        if older:
            return older[0].picture
        body = {**made.order.body, "Emisor": "URE180429TM6"}
        order = Order(body, made.order.client, made.order.lines, made.order.subtotal, made.order.taxes)
        return _Made(order, papers(order, 999_999, self._world.clock.now(), self._world.seed)).picture

    def _show(self, uuid: str) -> Answer:
        """What a person finds in Contpaqi: the XML of one document (of this run; the ledger keeps figures only)."""
        made = self._made.get(uuid.upper())
        if made is None:
            return _error(404, {"message": "404 Not Found", "status_code": 404})
        return answer(200, {"xml": made.papers.xml})

    def _log_in(self, request: Request) -> Answer:
        try:
            body = read_object(request.body)
        except ValueError:
            body = dict(parse_qsl(request.body.decode("utf-8", "replace")))
        if self._world.faults.draw("login").kind is not FaultKind.NONE:
            return _error(401, "invalid_credentials")
        if not isinstance(body.get("email"), str) or not body["email"] or not body.get("password"):
            return _error(401, "invalid_credentials")
        self._sessions += 1
        return answer(200, {"token": f"sesion-{self._sessions}"})

    def _enrol(self, request: Request) -> Answer:
        try:
            body = read_object(request.body)
            code, rfc, name = (str(body[key]) for key in ("codigo", "rfc", "razonSocial"))
        except (ValueError, KeyError):
            return _error(422, {"message": "Se espera codigo, rfc y razonSocial", "status_code": 422})
        self._clients[code] = Client(rfc, name)
        return answer(201, {"codigo": code})

    def _refused_token(self, request: Request) -> Answer | None:
        token = _token(request)
        if not token:
            return _error(400, "token_not_provided")
        if not token.isprintable() or " " in token or token.startswith("invalid"):
            return _error(400, "token_invalid")
        return _error(401, "token_expired") if token in self._expired else None


def _token(request: Request) -> str:
    pairs = parse_qsl(request.query)
    return pairs[0][1] if len(pairs) == 1 and pairs[0][0] == "token" else ""


def _body(request: Request) -> dict[str, Any]:
    try:
        return read_object(request.body)
    except ValueError:
        raise Unprocessable("El cuerpo no es JSON") from None


def _error(status: int, error: Any) -> Answer:
    return answer(status, {"error": error})
