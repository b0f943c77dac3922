"""Answers of the pretend FacturaSend that need no record: refusals, events, the tax registry. Knows no request."""

import re
from typing import Any

from app.domain.taxid import py
from app.providers.emulation import Answer, answer
from app.providers.facturasend.inspection import Seen
from app.providers.json_text import write_json


def taken(seen: Seen, place: int) -> dict[str, Any]:
    """The number is used."""
    return {"index": place, "error": f"El documento con el número {seen.number_text} ya existe"}


def refused(errors: list[dict[str, Any]]) -> Answer:
    """The whole batch, because of some."""
    return answer(400, {"success": False, "error": "Existen errores en los documentos", "errores": errors})


def no(status: int, sentence: str) -> Answer:
    """A refusal that names no document."""
    return answer(status, {"success": False, "error": sentence})


def event(state: str, code: str, message: str) -> Answer:
    """One key twice, as in the documentation."""
    date = '"ns2:gResProcEVe":"2026-02-08T14:39:00"'
    inner = write_json({"ns2:dEstRes": state, "ns2:gResProc": {"ns2:dCodRes": code, "ns2:dMsgRes": message}})
    text = f'{{"success":true,"result":{{"ns2:rRetEnviEventoDe":{{{date},"ns2:gResProcEVe":{inner}}}}}}}'
    return Answer(200, text.encode())


def taxpayer(base: str) -> Answer:
    """Invented companies and people; a number of 99… belongs to nobody, one that ends in 8 is suspended."""
    if base.startswith("99") or not re.fullmatch(r"[0-9A-Z]{3,8}", base):
        return answer(200, {"success": True, "respuesta_codigo": "0500", "respuesta_mensaje": "RUC no existe"})
    name = f"EMPRESA DE PRACTICA {base} S.A." if py.taxpayer_type(base) == "2" else f"PERSONA DE PRACTICA {base}"
    state = ("SUS", "SUSPENSION TEMPORAL") if base.endswith("8") else ("ACT", "ACTIVO")
    return answer(200, {
        "success": True, "respuesta_codigo": "0502", "respuesta_mensaje": "RUC encontrado", "razon_social": name,
        "estado_codigo": state[0], "estado_mensaje": state[1], "facturador_electronico": True,
    })  # fmt: skip
