"""What the journal's facts are called and how their figures are said. Pure words; knows no row."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from app.domain.people import ROLES, TITLES, Right
from app.domain.wording import Number, mark

_DECIMAL = re.compile(r"-?[0-9]+\.[0-9]+", re.ASCII)

DEEDS: Mapping[str, str] = {
    "sale": mark("Venta"),
    "credit_note": mark("Nota de crédito"),
    "exchange": mark("Cambio"),
    "document": mark("Estado de un documento"),
    "retry": mark("Documento: de nuevo a la cola"),
    "resolve_issued": mark("Documento: anotado como emitido"),
    "resolve_not_issued": mark("Documento: anotado como no emitido"),
    "correct": mark("Documento: cliente corregido"),
    "buyer_named": mark("Documento: se identificó al comprador"),
    "void_asked": mark("Anulación pedida"),
    "void": mark("Documento anulado"),
    "voided_there": mark("Anulado en el proveedor"),
    "let_stand": mark("Sigue vigente"),
    "emailed": mark("Documento enviado por correo"),
    "mail_queued": mark("Correo pedido"),
    "mail_set": mark("Correo ajustado"),
    "cash_opened": mark("Caja abierta"),
    "cash_in": mark("Entrada de efectivo"),
    "cash_out": mark("Salida de efectivo"),
    "cash_counted": mark("Caja contada"),
    "cash_handed_over": mark("Caja entregada"),
    "z": mark("Cierre Z"),
    "drawer_pulse": mark("Cajón abierto"),
    "drawer_opens": mark("Cuándo se abre el cajón"),
    "entered": mark("Entró a la caja"),
    "pin_wrong": mark("PIN incorrecto"),
    "pin_set": mark("PIN cambiado"),
    "pin_begun": mark("PIN puesto de nuevo, sin el anterior"),
    "person_added": mark("Persona agregada"),
    "person_changed": mark("Persona cambiada"),
    "person_unlocked": mark("Persona desbloqueada"),
    "card_set": mark("Tarjeta de una persona"),
    "role_changed": mark("Permisos de un rol"),
    "approved": mark("Aprobación dada"),
    "discount_over": mark("Descuento sobre el límite"),
    "prices_changed": mark("Precio cambiado en una venta"),
    "exchange_rate": mark("Cambio de una moneda"),
    "issuer_set": mark("Emisor cambiado"),
    "provider_set": mark("Proveedor ajustado"),
    "printer_set": mark("Impresora ajustada"),
    "printer_removed": mark("Impresora quitada"),
    "print_again": mark("Papel repetido"),
    "print_seen": mark("Papel dado por impreso"),
    "receipt_design": mark("Diseño del ticket"),
    "alert_set": mark("Alerta ajustada"),
    "stock_counted": mark("Existencia contada"),
    "imported": mark("Archivo importado"),
    "exported": mark("Datos exportados"),
    "import_undone": mark("Importación deshecha"),
    "plan_added": mark("Factura recurrente agregada"),
    "plan_removed": mark("Factura recurrente quitada"),
    "plan_paused": mark("Factura recurrente en pausa"),
    "plan_resumed": mark("Factura recurrente sigue"),
    "plans_alone": mark("Recurrentes: salen solas"),
    "update_source": mark("Versiones nuevas: dónde se pregunta"),
    "update_fetched": mark("Versión nueva descargada"),
    "restored": mark("Copia restaurada"),
    "outage_began": mark("Corte: nadie responde"),
    "outage_ended": mark("Corte: volvió a responder"),
    "outage_evidence": mark("Constancia de cortes guardada"),
    "day_ends_set": mark("Hora en que termina el día"),
    "taken_over": mark("Tomada de otra caja"),
    "took_over": mark("Se tomó la cola de otra caja"),
    "regret_set": mark("Espera antes de enviar"),
}
"""A fact of another word is shown by that word."""

KEYS: Mapping[str, str] = {
    "reason": mark("motivo"),
    "why": mark("motivo"),
    "till": mark("caja"),
    "number": mark("número"),
    "total": mark("total"),
    "currency": mark("moneda"),
    "discount": mark("descuento"),
    "role": mark("rol"),
    "active": mark("activo"),
    "failures": mark("intentos"),
    "asked_by": mark("pidió"),
    "approved_by": mark("aprobó"),
    "right": mark("permiso"),
    "from": mark("de"),
    "to": mark("a"),
    "status": mark("estado"),
    "authorization": mark("autorización"),
    "float": mark("fondo"),
    "counted": mark("contado"),
    "z": mark("Z"),
    "provider": mark("proveedor"),
    "country": mark("país"),
    "tax_id": mark("identificación"),
    "customer": mark("cliente"),
    "keys": mark("claves"),
    "file": mark("archivo"),
    "kind": mark("clase"),
    "value": mark("valor"),
    "on": mark("encendido"),
    "title": mark("título"),
    "day": mark("día"),
    "has_card": mark("con tarjeta"),
    "discount_limit": mark("descuento sin aprobación"),
    "totals": mark("totales"),
    "rights": mark("permisos"),
    "reference": mark("referencia"),
    "lines": mark("líneas"),
    "limit": mark("límite"),
    "percent": mark("por ciento"),
    "subject": mark("asunto"),
    "since": mark("desde"),
    "until": mark("hasta"),
    "probes": mark("intentos"),
    "documents": mark("documentos"),
    "address": mark("dirección"),
    "host": mark("servidor"),
    "port": mark("puerto"),
    "user": mark("usuario"),
    "sender": mark("remitente"),
    "columns": mark("columnas"),
    "way": mark("camino"),
    "logo": mark("logo"),
    "worth": mark("vale"),
    "before": mark("antes"),
    "after": mark("después"),
    "note": mark("nota"),
    "original": mark("original"),
    "rows": mark("filas"),
    "queued": mark("en cola"),
    "in_doubt": mark("en duda"),
    "for_person": mark("para una persona"),
    "skipped": mark("saltados"),
}
"""A figure under another key is said under that key."""
VALUES: Mapping[str, str] = {
    **{role.name: role.title for role in ROLES.values()},
    **{str(right): TITLES[right] for right in Right},
    "queued": mark("en cola"),
    "submitted": mark("enviado"),
    "authorized": mark("autorizado"),
    "rejected": mark("rechazado"),
    "voided": mark("anulado"),
    "products": mark("productos"),
    "customers": mark("clientes"),
    "documents": mark("documentos"),
    "reports": mark("informes"),
    "journal": mark("diario"),
    "outages": mark("cortes"),
}
WHO: Mapping[str, str] = {
    "engine": mark("Mostrador (envíos)"),
    "cli": mark("Línea de órdenes"),
    "practice": mark("Práctica"),
    "": mark("Sin nombre"),
}
"""Who is no person: the program itself, and whoever gave no name."""
YES, NO = mark("sí"), mark("no")
_UNSAID = {
    "anchor_mac", "attempt", "cart", "change", "copy_journal", "document", "epoch", "installation", "journal_key",
    "last", "open", "picture_sha256", "probes_sha256", "results", "sha256", "subject", "tax", "xml_sha256",
}  # fmt: skip
"""Ids and sums of bits, which tell a person nothing."""


def deed(what: str) -> str:
    """The name of a fact."""
    return DEEDS.get(what, what)


def performer(who: str) -> str:
    """Who did it, as a person reads it."""
    return WHO.get(who, who)


def about(subject: str, body: str) -> str:
    """What a fact is about, as a person knows it: a number or a name; ids are left out."""
    found = _read(body).get("number")
    if isinstance(found, str) and found:
        return found
    return "" if len(subject) >= 32 else subject


def detail(body: str, tell: Callable[[str], str] = str) -> str:
    """The figures of a fact: `caja 01 · motivo hielo`; `tell` says each word in a person's language."""
    found = _read(body)
    said = [(tell(KEYS.get(key, key)), _said(value, tell)) for key, value in found.items() if key not in _UNSAID]
    said += [("", _result(each, tell)) for each in found.get("results", [])]
    said.append(("", _change(found.get("change"), tell)))
    return " · ".join(f"{key} {value}".strip() for key, value in said if value)


def _read(body: str) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _result(each: Any, tell: Callable[[str], str]) -> str:
    """What a closing found in one currency."""
    if not isinstance(each, list) or len(each) != 3:
        return ""
    currency, expected, counted = each
    if counted is None:
        return tell(mark("{currency}: debía haber {expected}, no se contó")).format(
            currency=currency, expected=expected
        )
    words = tell(mark("{currency}: debía haber {expected}, se contó {counted}"))
    return words.format(currency=currency, expected=expected, counted=counted)


def _change(found: Any, tell: Callable[[str], str]) -> str:
    """What an approval is about."""
    if not isinstance(found, list) or len(found) != 4:
        return ""
    line, product, before, after = found
    words = (
        mark("línea {n}, {product}: de {before} a {after}") if line else mark("toda la venta: de {before} a {after}")
    )
    return tell(words).format(n=line, product=product, before=before, after=after)


def _said(value: object, tell: Callable[[str], str]) -> str:
    if value is True or value is False:
        return tell(YES if value else NO)
    if isinstance(value, dict):
        return ", ".join(f"{key} {_said(each, tell)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(_said(each, tell) for each in value)
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return tell(Number(value))
    return "" if value is None else tell(VALUES.get(str(value), str(value)))
