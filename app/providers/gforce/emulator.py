"""G-Force Gateway's practice server: PDFs for documents that another emulator issued, found by identifiers."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from app.providers.emulation import GARBAGE, HTML_ERROR, Answer, Issued, Request, World, answer
from app.providers.faults import Fault, FaultKind
from app.providers.gforce.cufe import Identifiers, from_cufe
from app.providers.gforce.drawing import training_pdf
from app.providers.json_text import read_object

_BEARER = re.compile(r"Bearer [\x21-\x7e]+", re.ASCII)
_CREDENTIALS = ("GF_Company", "GF_Token", "Id_Pac", "Enterprise", "Company", "Token", "environment")
_SHAPES: Mapping[str, str] = {
    "codeBranchIssuer": r"[0-9A-Z]{4}", "numberDocumentFiscal": r"\d{10}", "pointBillingFiscal": r"[0-9A-Z]{3}",
    "typeDocument": r"\d{2}", "typeEmission": r"\d{2}",
}  # fmt: skip
_DENIED = (200, {"code": "101", "result": "error", "message": "Token de emisor invalido."})
_FOLIOS = 1000


class Emulator:
    """One pretend account; it knows every document in the practice archive that has a full CUFE."""

    path: ClassVar[str] = "api/v1/GFGatewayEB"
    main: ClassVar[str] = "pdf"
    switches: ClassVar[Sequence[str]] = ("slow", "rate_limit", "unauthorized", "garbage", "no_pdf", "bad_pdf")
    practice: ClassVar[Mapping[str, str]] = {
        "jwt": "practica", "gf_company": "tienda_practica", "gf_token": "practica", "enterprise": "E-0000",
        "company": "practica", "token": "practica",
    }  # fmt: skip

    def __init__(self, world: World) -> None:
        self._world = world
        self._read: set[str] = set()
        self._index: dict[tuple[str, ...], tuple[Issued, Identifiers]] = {}

    async def handle(self, request: Request) -> Answer | None:
        match request.method, request.path:
            case "POST", ("api", "v1", "GFGatewayEB", "DownloadPDF"):
                return await self._download(request)
            case "POST", ("api", "v1", "GFGatewayEB", "RemainingPages"):
                return self._remaining(request)
        return answer(404, {"code": "404", "result": "error", "message": "Metodo no encontrado."})

    async def _download(self, request: Request) -> Answer | None:
        fault = self._world.faults.draw("pdf")
        early = await self._early(fault)
        if early is not None:
            return early
        if fault.kind in (FaultKind.SILENT, FaultKind.LOST):
            return None
        refusal, body = _read(request, (*_CREDENTIALS, "dataDocument"))
        if refusal is not None:
            return refusal
        wanted = body["dataDocument"]
        wrong = _wrong(wanted)
        if wrong:
            return _error("201", wrong)
        found = self._find(wanted)
        if found is None or fault.kind is FaultKind.NO_PDF:
            return _error("201", "Documento no encontrado.")
        data = b"<html>no</html>" if fault.kind is FaultKind.BAD_PDF else training_pdf(*found)
        text = b64encode(data).decode()
        return answer(200, {"code": "200", "result": "procesado", "message": "Documento descargado.", "document": text})

    async def _early(self, fault: Fault) -> Answer | None:
        match fault.kind:
            case FaultKind.SLOW:
                await self._world.clock.sleep(fault.seconds)
            case FaultKind.RATE_LIMIT:
                return answer(429, {"code": "429", "result": "error"}, retry_after=str(max(1, int(fault.seconds))))
            case FaultKind.HTML_BEFORE | FaultKind.HTML_AFTER:
                return Answer(500, HTML_ERROR, "text/html")
            case FaultKind.UNAUTHORIZED:
                return answer(*_DENIED)
            case FaultKind.GARBAGE:
                return Answer(200, GARBAGE)
        return None

    def _remaining(self, request: Request) -> Answer:
        refusal, _ = _read(request, _CREDENTIALS)
        if refusal is not None:
            return refusal
        left = str(_FOLIOS - sum(1 for _ in self._world.archive()))
        return answer(200, {"code": "200", "result": "procesado", "message": "Practica", "availableSheetsCycle": left})

    def _find(self, wanted: Mapping[str, str]) -> tuple[Issued, Identifiers] | None:
        key = tuple(wanted[name] for name in sorted(_SHAPES))
        if key not in self._index:
            self._catch_up()
        found = self._index.get(key)
        return found if found and found[0].status(self._world.clock.now()) == "completed" else None

    def _catch_up(self) -> None:
        """Every document once: a shop that comes back after a month asks for thousands of PDFs."""
        for issued in self._world.archive():
            if issued.authorization in self._read:
                continue
            self._read.add(issued.authorization)
            found = from_cufe(issued.authorization)
            if found:  # in the order of _SHAPES' names
                key = (found.branch, found.number, found.point, found.type, found.emission)
                self._index.setdefault(key, (issued, found))


def _read(request: Request, keys: tuple[str, ...]) -> tuple[Answer | None, dict[str, Any]]:
    """The request's object, or the answer to one that is not acceptable."""
    if not _BEARER.fullmatch(request.headers.get("authorization", "")):
        return answer(401, dict(_DENIED[1])), {}
    if request.content_type != "application/json":
        return _error("109", "Content-Type: se espera application/json."), {}
    try:
        body = read_object(request.body)
    except ValueError:
        return _error("109", "El cuerpo no es JSON valido."), {}
    if set(body) != set(keys):
        return _error("109", f"Campos: se esperan {', '.join(keys)}."), {}
    for key in _CREDENTIALS:
        if not isinstance(body[key], str) or not body[key].strip():
            return answer(*_DENIED), {}
    if body["environment"] not in ("1", "2"):
        return _error("109", "environment: se espera 1 o 2."), {}
    return None, body


def _wrong(wanted: Any) -> str:
    if not isinstance(wanted, dict) or set(wanted) != set(_SHAPES):
        return f"dataDocument: se esperan {', '.join(_SHAPES)}."
    for key, shape in _SHAPES.items():
        if not isinstance(wanted[key], str) or not re.fullmatch(shape, wanted[key], re.ASCII):
            return f"{key}: formato incorrecto."
    return ""


def _error(code: str, message: str) -> Answer:
    return answer(200, {"code": code, "result": "error", "message": message})
