"""What the practice server says, in the service's own shapes and words. Knows no request."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.providers.emulation import Answer, Issued, Notice, Request, answer
from app.providers.json_text import write_json
from app.providers.tusfacturas.authority import ZONE, named_by

DENIED = "Las credenciales de acceso (apikey, apitoken, usertoken) no son validas."
NO_ANSWER = "#6661141. AFIP no devolvio el CAE. Intente nuevamente."
MAINTENANCE = "Estamos realizando tareas de mantenimiento."
_VALID = timedelta(days=10)
_STATUSES = {
    "completed": "EMITIDO", "failed": "ENVIADO A PROCESAR - CON ERROR", "pending": "EN COLA, ESPERANDO APROBACION",
}  # fmt: skip


def refused(text: str) -> Answer:
    """A refusal: HTTP 200 all the same."""
    return answer(200, {"error": "S", "errores": [text], "error_cod": [], "error_details": []})


def details(code: str, text: str) -> Answer:
    """A refusal with a code of the service."""
    found = {"error": "S", "errores": [text], "error_cod": [], "error_details": [{"code": code, "text": text}]}
    return answer(200, found)


def emitted(issued: Issued) -> dict[str, Any]:
    """The answer to a document that is valid now; the CAE has a blank behind it, as theirs do."""
    kind, point, number = named_by(issued) or ("", 0, 0)
    shown = f"{point:05d}-{number:08d}"
    return {
        "error": "N", "errores": [""],
        "rta": f"El comprobante {kind} {shown} ({issued.name}) se ha guardado correctamente ",
        "cae": f"{issued.authorization} ", "requiere_fec": "NO ", "vencimiento_cae": _expiry(issued),
        "vencimiento_pago": issued.protocol, "comprobante_pdf_url": "", "comprobante_ticket_url": "", "afip_qr": "",
        "external_reference": issued.reference.split("~")[0], "comprobante_nro": shown, "comprobante_tipo": kind,
        "envio_x_mail": "N", "envio_x_mail_direcciones": "", "micrositios": {"cliente": "", "descarga": ""},
        "observaciones": "",
    }  # fmt: skip


def queued(issued: Issued) -> dict[str, Any]:
    """The answer to a document that waits in the queue: good in form, empty in substance."""
    _, point, _ = named_by(issued) or ("", 0, 0)
    return emitted(issued) | {
        "cae": " ", "vencimiento_cae": "01/01/2000", "comprobante_nro": f"{point:05d}-00000000", "rta": "En cola ",
    }  # fmt: skip


def picture(issued: Issued, reference: str, now: datetime) -> dict[str, Any]:
    """One document as a search shows it."""
    kind, point, number = named_by(issued) or (issued.provider_id.rpartition(" ")[0].rpartition(" ")[0], 0, 0)
    done = issued.status(now) == "completed"
    return {
        "fecha": issued.protocol, "tipo": kind, "operacion": "V", "punto_venta": point, "numero": number if done else 0,
        "total": issued.total, "cae": f"{issued.authorization} " if done else " ",
        "vencimiento_cae": _expiry(issued) if done else "01/01/2000", "external_reference": reference,
        "status": _STATUSES[issued.status(now)], "ctacte_status": "IMPAGA", "comprobante_pdf_url": "", "afip_qr": "",
    }  # fmt: skip


def hook(issued: Issued, credentials: Mapping[str, str], reasons: list[str] | None = None) -> bytes:
    """The webhook that tells how a queued document ended, with the credentials in clear as the contract has it."""
    told = emitted(issued) | {"facturacion_lote_id_referencia": issued.reference.split("~")[0], **credentials}
    if reasons:
        told |= {"error": "S", "errores": reasons, "cae": "", "comprobante_nro": ""}
    return write_json(told).encode()


def files_of(request: Request) -> str:
    """Where the files of this very server are, as the caller reached it."""
    return f"http://{request.headers.get('host', '127.0.0.1')}/tusfacturas/files"


def addresses(files: str, name: str) -> dict[str, str]:
    """Where a document's two PDFs are."""
    stem = f"{files}/{name.replace(' ', '_')}"
    return {"comprobante_pdf_url": f"{stem}.pdf", "comprobante_ticket_url": f"{stem}.ticket"}


def notice(issued: Issued, genuine: bool, credentials: Mapping[str, str]) -> Notice:
    """The webhook of a queued document; a stranger knows how it looks and not the credentials."""
    reasons = None if issued.final == "completed" else ["El comprobante no pudo ser emitido"]
    known = credentials if genuine else dict.fromkeys(credentials, "otra-clave")
    return Notice({"content-type": "application/json"}, hook(issued, known, reasons))


def simple(method: str, body: Mapping[str, Any]) -> Answer:
    """Questions about the account and the registry."""
    if method == "topecf":
        return answer(200, {"error": "N", "errores": [], "monto": 10_000_000})
    number = str(body["cliente"]["documento_nro"])
    if body["cliente"]["documento_tipo"] != "CUIT" or len(number) != 11:
        return refused("documento_nro: no es valido")
    who, status = ("EMPRESA", "RESPONSABLE INSCRIPTO") if number.startswith("3") else ("PERSONA", "MONOTRIBUTO")
    return answer(200, {
        "error": "N", "errores": [""], "razon_social": f"{who} DE PRACTICA {number[2:10]}",
        "condicion_impositiva": status, "direccion": "CALLE DE PRACTICA 123",
        "localidad": "CASTELAR", "codigopostal": "1712", "estado": "ACTIVO", "provincia": "BUENOS AIRES",
    })  # fmt: skip


def _expiry(issued: Issued) -> str:
    if not issued.authorization:
        return ""
    return f"{issued.issued_at.astimezone(ZONE) + _VALID:%d/%m/%Y}"
