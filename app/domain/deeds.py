"""What the journal's facts are called and how their figures are said. Pure words; knows no row."""

import json
from collections.abc import Mapping
from typing import Any

from app.domain.people import ROLES, TITLES, Right

DEEDS: Mapping[str, str] = {
    "sale": "Venta", "credit_note": "Nota de crédito", "exchange": "Cambio", "document": "Estado de un documento",
    "retry": "Documento: de nuevo a la cola", "resolve_issued": "Documento: anotado como emitido",
    "resolve_not_issued": "Documento: anotado como no emitido", "correct": "Documento: cliente corregido",
    "void_asked": "Anulación pedida", "void": "Documento anulado", "voided_there": "Anulado en el proveedor",
    "let_stand": "Sigue vigente", "emailed": "Documento enviado por correo",
    "mail_queued": "Correo pedido", "mail_set": "Correo ajustado",
    "cash_opened": "Caja abierta", "cash_in": "Entrada de efectivo", "cash_out": "Salida de efectivo",
    "cash_counted": "Caja contada", "cash_handed_over": "Caja entregada", "z": "Cierre Z",
    "drawer_pulse": "Cajón abierto", "drawer_opens": "Cuándo se abre el cajón",
    "entered": "Entró a la caja", "pin_wrong": "PIN incorrecto", "pin_set": "PIN cambiado",
    "person_added": "Persona agregada", "person_changed": "Persona cambiada", "person_unlocked": "Persona desbloqueada",
    "card_set": "Tarjeta de una persona", "role_changed": "Permisos de un rol", "approved": "Aprobación dada",
    "discount_over": "Descuento sobre el límite", "prices_changed": "Precio cambiado en una venta",
    "exchange_rate": "Cambio de una moneda", "issuer_set": "Emisor cambiado", "provider_set": "Proveedor ajustado",
    "printer_set": "Impresora ajustada", "printer_removed": "Impresora quitada", "print_again": "Papel repetido",
    "print_seen": "Papel dado por impreso", "receipt_design": "Diseño del ticket", "alert_set": "Alerta ajustada",
    "stock_counted": "Existencia contada", "import_undone": "Importación deshecha",
    "plan_added": "Factura recurrente agregada", "plan_removed": "Factura recurrente quitada",
    "plan_paused": "Factura recurrente en pausa", "plan_resumed": "Factura recurrente sigue",
    "plans_alone": "Recurrentes: salen solas", "restored": "Copia restaurada",
}  # fmt: skip
"""A fact of another word is shown by that word."""

KEYS: Mapping[str, str] = {
    "reason": "motivo", "why": "motivo", "till": "caja", "number": "número", "total": "total", "currency": "moneda",
    "discount": "descuento", "role": "rol", "active": "activo", "failures": "intentos", "asked_by": "pidió",
    "approved_by": "aprobó", "right": "permiso", "from": "de", "to": "a", "status": "estado",
    "authorization": "autorización", "float": "fondo", "counted": "contado", "z": "Z", "provider": "proveedor",
    "country": "país", "tax_id": "identificación", "customer": "cliente", "keys": "claves", "file": "archivo",
    "kind": "clase", "value": "valor", "on": "encendido", "title": "título", "day": "día", "has_card": "con tarjeta",
    "discount_limit": "descuento sin aprobación", "totals": "totales", "rights": "permisos",
    "reference": "referencia", "lines": "líneas", "limit": "límite", "percent": "por ciento", "subject": "asunto",
}  # fmt: skip
VALUES: Mapping[str, str] = {
    **{role.name: role.title.lower() for role in ROLES.values()}, **{str(right): TITLES[right] for right in Right},
    "queued": "en cola", "submitted": "enviado", "authorized": "autorizado", "rejected": "rechazado",
    "voided": "anulado",
}  # fmt: skip
_UNSAID = {"cart", "document", "tax", "results", "picture_sha256", "xml_sha256", "subject", "installation"}
"""Ids and sums of bits, which tell a person nothing."""


def deed(what: str) -> str:
    """The name of a fact."""
    return DEEDS.get(what, what)


def about(subject: str, body: str) -> str:
    """What a fact is about, as a person knows it: a number or a name; ids are left out."""
    found = _read(body).get("number")
    if isinstance(found, str) and found:
        return found
    return "" if len(subject) >= 32 else subject


def detail(body: str) -> str:
    """The figures of a fact: `caja 01 · motivo hielo`."""
    said = [(KEYS.get(key, key), _said(value)) for key, value in _read(body).items() if key not in _UNSAID]
    said += [("", _result(each)) for each in _read(body).get("results", [])]
    return " · ".join(f"{key} {value}".strip() for key, value in said if value)


def _read(body: str) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _result(each: Any) -> str:
    """What a closing found in one currency."""
    if not isinstance(each, list) or len(each) != 3:
        return ""
    currency, expected, counted = each
    return f"{currency}: debía haber {expected}, " + (f"se contó {counted}" if counted is not None else "no se contó")


def _said(value: object) -> str:
    if value is True or value is False:
        return "sí" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{key} {_said(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(_said(each) for each in value)
    return "" if value is None else VALUES.get(str(value), str(value))
