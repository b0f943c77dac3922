"""How a PDF is asked for at the G-Force Gateway, and what its answers mean (dossier 3). Pure: sends nothing."""

from collections.abc import Mapping
from typing import Any

from app.domain.document import Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Throttled, Unavailable, Unsayable
from app.providers.gforce.cufe import Identifiers, from_cufe, from_invoice_id
from app.providers.http import Reply
from app.providers.json_text import write_json
from app.providers.pdf import pdf_from_base64

_DENIED = "La pasarela G-Force no acepta las credenciales; revíselas en los ajustes del proveedor."
_NOT_YET = "La pasarela G-Force aún no tiene el PDF; se pedirá más tarde."
_FAILED = "La pasarela G-Force tuvo un fallo; el PDF se pedirá más tarde."
_BUSY = "La pasarela G-Force pide ir más despacio."
_NO_IDENTIFIERS = "Ni el CUFE ni el número de la factura dicen qué PDF pedir; descárguelo en el portal del proveedor."

_DENIED_CODES = ("101", "401", "403")


def identifiers(standing: Standing, branch: str) -> Identifiers:
    """From the CUFE, else from Conteo's invoice id, else nobody knows which PDF to ask for."""
    found = from_cufe(standing.authorization) or from_invoice_id(standing.provider_id, branch)
    if found is None:
        raise Unsayable(_NO_IDENTIFIERS, "no full CUFE, no FE000-0 id")
    return found


def question(found: Identifiers, credentials: Mapping[str, str], wrapper: str, environment: str) -> str:
    """The body of DownloadPDF; every value is a text. It holds credentials: never store or log it."""
    return write_json({
        **credentials,
        "environment": found.environment or environment,
        wrapper: {
            "codeBranchIssuer": found.branch,
            "numberDocumentFiscal": found.number,
            "pointBillingFiscal": found.point,
            "typeDocument": found.type,
            "typeEmission": found.emission,
        },
    })  # fmt: skip


def pdf(reply: Reply) -> bytes:
    """The PDF of an answer: 2xx and a `document` that is one; the gateway's `code` alone proves nothing."""
    body = _accepted(reply)
    document = body.get("document")
    if document is None or document == "":
        raise Unavailable(_NOT_YET, f"HTTP {reply.status} code {_code(body)}", code=_code(body) or "no_pdf")
    return pdf_from_base64(document)


def folios(reply: Reply) -> str:
    """The sentence for a connection test by RemainingPages."""
    left = folios_in(reply)
    return "Conexión correcta." if left is None else f"Conexión correcta; quedan {left} folios en el ciclo."


def folios_in(reply: Reply) -> int | None:
    """How many folios are left, as RemainingPages says it (a number or its text); None when it does not say."""
    body = _accepted(reply)
    if _code(body) != "200" and str(body.get("result")).lower() != "procesado":
        raise Unavailable(_FAILED, f"HTTP {reply.status} code {_code(body)}", code=_code(body) or "unreadable")
    left = body.get("availableSheetsCycle")
    text = str(left) if isinstance(left, (str, int)) and not isinstance(left, bool) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _accepted(reply: Reply) -> dict[str, Any]:
    """The answer's object unless it is a refusal, which is raised."""
    if reply.status == 429:
        raise Throttled(_BUSY, "HTTP 429", wait=max(1.0, reply.retry_after), code="HTTP_429")
    body = _object(reply)
    code = _code(body)
    if reply.status in (401, 403) or code in _DENIED_CODES:
        raise NotAllowed(_DENIED, f"HTTP {reply.status} code {code}", code=code or f"HTTP_{reply.status}")
    if not reply.good:
        raise Unavailable(_FAILED, f"HTTP {reply.status} code {code}", code=code or f"HTTP_{reply.status}")
    return body


def _object(reply: Reply) -> dict[str, Any]:
    try:
        return reply.object()
    except OutcomeUnknown:
        if reply.good:
            raise
        return {}


def _code(body: Mapping[str, Any]) -> str:
    """The code as text: the gateway writes it with or without quotes."""
    code = body.get("code")
    text = str(code) if isinstance(code, (str, int)) and not isinstance(code, bool) else ""
    return text if len(text) <= 20 and text.isalnum() and text.isascii() else ""
