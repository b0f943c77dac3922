"""Paraguay: IVA inside the price, RUC and cédula, whole guaraníes, timbrado. Source: notes on FacturaSend, 6."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

from app.domain import proof
from app.domain.countries.py_paper import printed
from app.domain.country import Country, Finding, Words
from app.domain.issuer_keys import IssuerKey, KeyKind, cash_rounding
from app.domain.money import ZERO
from app.domain.party import Customer, Issuer
from app.domain.tax import Rate, RoundingScope, Totals
from app.domain.taxid import Verdict, py
from app.domain.taxid.py import Kind
from app.domain.wording import mark, say

MUST_NAME = Decimal(7_000_000)
"""Guaraníes: from this total on SIFEN refuses an unnamed customer (1321; Decree 872/2023, since 2025-01-01)."""

CASH_STEP = Decimal(50)
"""Guaraníes: the smallest coin in use; SEDECO's rounding is always in the customer's favour."""

SHORTEST_NAME = 4

_RATES = (
    Rate("10", Decimal(10), "IVA 10 %"),
    Rate("5", Decimal(5), "IVA 5 %"),
    Rate("exempt", Decimal(0), "Exenta"),
    Rate("exonerated", Decimal(0), "Exonerada"),
)

_PAYMENT_CODES = {
    "cash": "1", "check": "2", "credit_card": "3", "debit_card": "4", "transfer": "5", "wallet": "7", "voucher": "9",
    "gift_card": "9", "other": "99", "credit": "2",
}  # fmt: skip
"""SIFEN's iTiPago; for `credit` its iCondOpe: there, credit is a condition of the sale and no tender."""

_TAXPAYERS = (("", mark("Según el RUC")), ("1", mark("Persona física")), ("2", mark("Persona jurídica")))
_ASKS = (
    # A new timbrado may begin at 1 again, but FacturaSend is asked by type, place and number and knows no timbrado in
    # that question (notes, 3): a number that comes twice could be taken for its namesake, so the lane goes on.
    IssuerKey("timbrado", mark("Timbrado"), "",
              mark("8 cifras. Con uno nuevo los números siguen; para empezar de 1, use otro punto."),
              kind=KeyKind.PERMIT),
    IssuerKey("timbrado_from", mark("Timbrado desde"), "", mark("AAAA-MM-DD"), kind=KeyKind.PERMIT_FROM),
    IssuerKey("timbrado_until", mark("Timbrado hasta"), "", mark("AAAA-MM-DD, si lo tiene"),
              kind=KeyKind.PERMIT_UNTIL),
    IssuerKey("establishment", mark("Establecimiento"), "001", mark("3 cifras")),
    IssuerKey("point", mark("Punto"), "001", mark("3 cifras")),
    IssuerKey("taxpayer_type", mark("Contribuyente"), "", "", _TAXPAYERS),
    IssuerKey("rounding", mark("Redondeo"), "0", "", (("0", mark("Sin redondeo")), ("50", mark("A 50 guaraníes")))),
    cash_rounding("50"),
)  # fmt: skip
_KEYS = {key.name: key.usual for key in _ASKS}
_PLACE = re.compile(r"[0-9]{1,3}", re.ASCII)
_TIMBRADO = re.compile(r"[0-9]{8}", re.ASCII)


def series_of(issuer: Issuer, document: str) -> str:
    """Establishment and point with three figures each; every type of document counts by itself there."""
    places = (issuer.extra.get(key) or _KEYS[key] for key in ("establishment", "point"))
    return "-".join(place.zfill(3) for place in places)


def total_step(issuer: Issuer) -> Decimal:
    """Totals are cut to a multiple of 50 where the issuer rounds so."""
    return CASH_STEP if issuer.extra.get("rounding") == str(CASH_STEP) else ZERO


def _preflight(issuer: Issuer, customer: Customer | None, document: str, totals: Totals) -> tuple[Finding, ...]:
    """What FacturaSend or SIFEN would refuse, said while the customer is still there."""
    return (*_of_issuer(issuer), *_of_customer(customer, document, totals))


def _of_issuer(issuer: Issuer) -> Iterator[Finding]:
    if not all(py.split(issuer.tax_id)):
        yield Finding("issuer.tax_id", "el RUC del emisor no es válido; escríbalo con su dígito, 80069563-1.", True)
    if not _TIMBRADO.fullmatch(issuer.extra.get("timbrado", "")):
        yield Finding("timbrado", "falta el timbrado del emisor; son 8 cifras.", True)
    try:
        date.fromisoformat(issuer.extra.get("timbrado_from", ""))
    except ValueError:
        yield Finding("timbrado_from", "falta el inicio de vigencia del timbrado, AAAA-MM-DD.", True)
    for key in ("establishment", "point"):
        place = issuer.extra.get(key) or _KEYS[key]
        if not _PLACE.fullmatch(place) or not int(place):
            yield Finding(key, say("«{place}» no sirve; son de 1 a 3 cifras, p. ej. 001.", place=place[:10]), True)
    if issuer.extra.get("taxpayer_type", "") not in ("", "1", "2"):
        yield Finding("taxpayer_type", "se admite 1 (persona física), 2 (persona jurídica) o vacío.", True)
    if issuer.extra.get("rounding", "0") not in ("", "0", str(CASH_STEP)):
        yield Finding("rounding", "se admite 0 (sin redondeo) o 50.", True)


def _of_customer(customer: Customer | None, document: str, totals: Totals) -> Iterator[Finding]:
    if customer is None or not customer.tax_id:
        if document == "invoice":
            yield Finding(
                "customer.tax_id", "una factura con nombre lleva RUC o cédula; sin ellos hágala sin nombre.", True
            )
        elif totals.total >= MUST_NAME:
            yield Finding("customer.tax_id", "desde ₲ 7.000.000 la factura lleva RUC o cédula y nombre; pídalos.", True)
        return
    check = py.check(customer.tax_id, kind=customer.tax_id_kind, check_digits=customer.check_digits or None)
    if check.verdict is not Verdict.OK:
        yield Finding("customer.tax_id", check.message, check.verdict is Verdict.BLOCK)
    if len(" ".join(re.sub("[<>]", " ", customer.name).split())) < SHORTEST_NAME:  # as it is counted when it is sent
        yield Finding(
            "customer.name",
            say("falta o es muy corto; SIFEN pide al menos {shortestname} letras.", shortestname=SHORTEST_NAME),
            True,
        )
    if re.search(r"\b(SUS|SAD|BLQ|CAN|CDE)\b|SUSPEN|BLOQUE|CANCELAD", customer.tax_status.upper()):
        sentence = say(
            "la DNIT dice de este RUC: {taxstatus}; confírmelo con el cliente.", taxstatus=customer.tax_status[:60]
        )
        yield Finding("customer.tax_status", sentence, False)


COUNTRY = Country(
    code="PY",
    name="Paraguay",
    currencies=("PYG",),
    time_zone="America/Asuncion",
    rates=_RATES,
    rounding=RoundingScope.GROUP,
    check_tax_id=py.check,
    words=Words(
        tenders=MappingProxyType(
            {"wallet": "Billetera electrónica", "transfer": "Transferencia o giro", "credit": "A crédito"}
        ),
        tax="IVA",
        tax_id="RUC",
        person_id="C.I.",
        authorization="CDC",
        authority="DNIT (SIFEN)",
        documents={
            "invoice": "Factura electrónica",
            "receipt": "Factura electrónica",
            "credit_note": "Nota de crédito electrónica",
            "debit_note": "Nota de débito electrónica",
        },
        final_consumer="SIN NOMBRE",
        legend="Este documento es una representación gráfica de un documento electrónico (XML)",
        verify_at="https://ekuatia.set.gov.py/consultas/",
        check_digits="DV",
        digits_mark="-",
        id_labels={
            Kind.CEDULA: "C.I.", Kind.PASSPORT: "Pasaporte", Kind.FOREIGN: "C.I. extranjera",
            Kind.RESIDENCE: "Carnet de residencia", Kind.DIPLOMATIC: "Carnet diplomático",
        },
        decimal_mark=",",
        group_mark=".",
    ),
    payment_codes=_PAYMENT_CODES,
    asks=_ASKS,
    deadline=timedelta(hours=72),
    provider="facturasend",
    preflight=_preflight,
    proof=proof.paraguay,
    series_of=series_of,
    series_shapes=dict.fromkeys(("invoice", "receipt"), "(?!0+-)[0-9]{1,3}-(?!0+$)[0-9]{1,3}"),
    number_format="{series}-{number:07d}",
    shared_lane=frozenset({"invoice", "receipt"}),
    printed=printed,
    reasons={
        "1": "Devolución y ajuste de precios",
        "2": "Devolución",
        "3": "Descuento",
        "4": "Bonificación",
        "5": "Crédito incobrable",
        "6": "Recupero de costo",
        "7": "Recupero de gasto",
        "8": "Ajuste de precio",
    },
    returned=("2", "2"),
    undoing=(mark("La operación no se realizó"), mark("Error en los datos del cliente"), mark("Error en el importe")),
    total_step=total_step,
)  # fmt: skip
