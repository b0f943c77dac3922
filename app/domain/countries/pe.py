"""Peru: IGV with dated rates, bags' ICBPER, facturas and boletas with series of our own. Source: notes on Fabo, 8."""

import re
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

from app.domain import proof
from app.domain.countries.pe_paper import printed
from app.domain.country import Country, Finding, Words
from app.domain.errors import Refused
from app.domain.issuer_keys import IssuerKey, cash_rounding
from app.domain.party import Customer, Issuer
from app.domain.record import replace
from app.domain.tax import Rate, RoundingScope, Totals
from app.domain.taxid import Verdict, pe
from app.domain.taxid.pe import Kind
from app.domain.wording import mark, say

MUST_NAME = Decimal(700)
"""Soles: above this a boleta names its customer (SUNAT 2396, "greater than"); at exactly 700 the till asks."""

_END_OF_2025, _START_OF_2026, _END_OF_2026 = date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31)
_BAG = Decimal("0.50")  # per bag, 2023 and later

_RATES = (
    Rate("18", Decimal(18), "IGV 18 %"),
    # Restaurants, hotels and lodgings that are small businesses (Laws 31556 and 32387). What 2027 brings is not known:
    # the owner says it then, and until it is said nothing is sold at a rate that somebody guessed.
    Rate("10", Decimal(10), "IGV 10 %", date(2022, 9, 1), _END_OF_2025),
    Rate("10.5", Decimal("10.5"), "IGV 10.5 %", _START_OF_2026, _END_OF_2026),
    Rate("exempt", Decimal(0), "Exonerado"),
    Rate("not_taxed", Decimal(0), "Inafecto"),
    Rate("reduced", Decimal(18), "IGV reducido", date(2027, 1, 1)),  # its percentage is the issuer's key
    Rate("icbper", Decimal(18), "IGV 18 % + ICBPER", date(2023, 1, 1), per_unit=_BAG),
)

_PAYMENT_CODES = {
    "cash": "009", "credit_card": "006", "debit_card": "005", "transfer": "003", "wallet": "999",
    "voucher": "999", "gift_card": "999", "check": "007", "other": "999",
}  # fmt: skip
"""SUNAT's catalogue 59. Sales on credit are missing on purpose: how Fabo takes instalments is not public."""

_KEYS = (
    IssuerKey("series_invoice", mark("Serie de facturas"), "F001", mark("F y 3 signos")),
    IssuerKey("series_receipt", mark("Serie de boletas"), "B001", mark("B y 3 signos")),
    IssuerKey("series_credit_invoice", mark("N. crédito, facturas"), "FC01"),
    IssuerKey("series_credit_receipt", mark("N. crédito, boletas"), "BC01"),
    IssuerKey("series_debit_invoice", mark("N. débito, facturas"), "FD01"),
    IssuerKey("series_debit_receipt", mark("N. débito, boletas"), "BD01"),
)
_SERIES = {key.name: key.usual for key in _KEYS}
_REDUCED = IssuerKey("reduced_igv", mark("IGV reducido desde 2027"), "", mark("% de restaurantes y hoteles, por ley"),
                     later=True)  # fmt: skip
_PERCENT = re.compile(r"[0-9]{1,2}(\.[0-9]{1,2})?", re.ASCII)
VOID_DAYS = 7
"""A comunicación de baja is taken within seven days; what is asked for later is never answered (notes, 8)."""
_SHAPE = re.compile(r"[FB][A-Z0-9]{3}", re.ASCII)
_DOUBTFUL = re.compile(r"\bBAJA|SUSPEN|INACTIV|NO HABIDO|NO HALLADO|PENDIENTE")


def _series_of(issuer: Issuer, document: str) -> str:
    key = "series_receipt" if document == "receipt" else "series_invoice"
    return issuer.extra.get(key) or _SERIES[key]


def _note_series(issuer: Issuer, note: str, original: str) -> str:
    """A note begins with the letter of the document that it changes: FC01 for F001, BC01 for B001."""
    key = f"series_{'debit' if note == 'debit_note' else 'credit'}_{'receipt' if original == 'receipt' else 'invoice'}"
    return issuer.extra.get(key) or _SERIES[key]


def _rate_for(issuer: Issuer, rate: Rate) -> Rate:
    """The reduced rate is what the owner says that it is."""
    if rate.key != "reduced":
        return rate
    percent = (issuer.extra.get(_REDUCED.name) or "").strip()
    if not _PERCENT.fullmatch(percent) or not 0 < Decimal(percent) < 18:
        sentence = say("falta el IGV reducido de este año; escríbalo en los datos del emisor, p. ej. 15.")
        raise Refused(f"issuer.{_REDUCED.name}", sentence)
    return replace(rate, percent=Decimal(percent), label=f"IGV {percent} %")


def _default_document(issuer: Issuer, customer: Customer | None) -> str:
    """Only a RUC gets a factura: with a DNI the sale is a boleta."""
    if customer is None or not customer.tax_id:
        return "receipt"
    found = pe.check(customer.tax_id, kind=customer.tax_id_kind)
    return "invoice" if found.kind == Kind.RUC and found.verdict is not Verdict.BLOCK else "receipt"


def _preflight(issuer: Issuer, customer: Customer | None, document: str, totals: Totals) -> tuple[Finding, ...]:
    """What SUNAT would refuse, said while the customer is still there (codes 2017, 2022, 2396, 2801)."""
    found = [*_issuer_findings(issuer), *_series_findings(issuer), *_customer_findings(customer, document)]
    known = customer is not None and bool(customer.tax_id)
    if document == "receipt" and not known and totals.total >= MUST_NAME:
        blocks = totals.total > MUST_NAME
        sentence = say("una boleta de más de S/ 700 lleva el documento y el nombre del cliente; pídalos.")
        found.append(Finding("customer.tax_id", sentence, blocks))
    return tuple(found)


def _customer_findings(customer: Customer | None, document: str) -> list[Finding]:
    if customer is None or not customer.tax_id:
        missing = Finding("customer.tax_id", "una factura necesita el RUC del cliente; sin él haga una boleta.", True)
        return [missing] if document == "invoice" else []
    found: list[Finding] = []
    check = pe.check(customer.tax_id, kind=customer.tax_id_kind, check_digits=customer.check_digits or None)
    if check.verdict is not Verdict.OK:
        found.append(Finding("customer.tax_id", check.message, check.verdict is Verdict.BLOCK))
    if document == "invoice" and check.kind != Kind.RUC:
        sentence = say("una factura necesita un RUC de 11 cifras; con DNI u otro documento haga una boleta.")
        found.append(Finding("customer.tax_id", sentence, True))
    if not customer.name:
        found.append(Finding("customer.name", "falta el nombre o la razón social del cliente.", True))
    if _DOUBTFUL.search(customer.tax_status.upper()):
        sentence = say(
            "SUNAT dice de este RUC: {taxstatus}; confírmelo con el cliente.", taxstatus=customer.tax_status[:60]
        )
        found.append(Finding("customer.tax_status", sentence, False))
    return found


def _issuer_findings(issuer: Issuer) -> list[Finding]:
    """The RUC is part of every number that SUNAT knows, so it stands here as it is sent."""
    check = pe.check(issuer.tax_id, kind=Kind.RUC)
    if check.normalized == issuer.tax_id:
        return []
    sentence = check.message or say("El RUC del emisor no es válido; corríjalo en los datos del emisor.")
    return [Finding("issuer.tax_id", sentence, True)]


def _series_findings(issuer: Issuer) -> list[Finding]:
    found = []
    for key in _SERIES:
        series = issuer.extra.get(key) or _SERIES[key]
        letter = "B" if key.endswith("receipt") else "F"
        if not _SHAPE.fullmatch(series) or series[0] != letter:
            sentence = say(
                "«{series}» no sirve; son 4 letras o cifras que empiezan por {letter}, p. ej. {example}.",
                series=series[:10],
                letter=letter,
                example=_SERIES[key],
            )
            found.append(Finding(key, sentence, True))
    return found


COUNTRY = Country(
    code="PE",
    name="Perú",
    currencies=("PEN",),
    time_zone="America/Lima",
    rates=_RATES,
    rounding=RoundingScope.LINE,
    check_tax_id=pe.check,
    words=Words(
        tenders=MappingProxyType({"wallet": "Yape o Plin"}),
        tax="IGV",
        tax_id="RUC",
        person_id="DNI",
        authorization="Comprobante",
        authority="SUNAT",
        documents={
            "invoice": "Factura electrónica",
            "receipt": "Boleta de venta electrónica",
            "credit_note": "Nota de crédito electrónica",
            "debit_note": "Nota de débito electrónica",
        },
        final_consumer="CLIENTES VARIOS",
        verify_at="https://www.sunat.gob.pe",
        protocol=mark("Valor resumen"),
        id_labels={"dni": "DNI", "ce": "Carnet de extranjería", "passport": "Pasaporte"},
    ),
    payment_codes=_PAYMENT_CODES,
    asks=(*_KEYS, _REDUCED, cash_rounding("0.10")),
    # Facturas and notes: three calendar days from the day after (R.S. 000003-2023/SUNAT); boletas: sources disagree.
    deadline=timedelta(days=3),
    whole_days=True,
    provider="fabo",
    preflight=_preflight,
    proof=proof.peru,
    rate_for=_rate_for,
    void_days=VOID_DAYS,
    series_of=_series_of,
    series_shapes={"invoice": "F[A-Z0-9]{3}", "receipt": "B[A-Z0-9]{3}"},
    note_series=_note_series,
    number_format="{series}-{number}",
    default_document=_default_document,
    printed=printed,
    reasons={
        "01": "Anulación de la operación",
        "02": "Anulación por error en el RUC",
        "03": "Corrección por error en la descripción",
        "04": "Descuento global",
        "05": "Descuento por ítem",
        "06": "Devolución total",
        "07": "Devolución por ítem",
        "08": "Bonificación",
        "09": "Disminución en el valor",
        "10": "Otros conceptos",
    },
    returned=("06", "07"),
    undoing=(
        "01 Anulación de la operación",
        "02 Anulación por error en el RUC",
        "03 Corrección por error en la descripción",
    ),
)
