"""Argentina: IVA, CUIT, letters A, B and C, the five-day window. Source: section 7 of the notes on TusFacturas."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

from app.domain import proof
from app.domain.countries import ar_letters as letters
from app.domain.countries.ar_letters import TaxStatus
from app.domain.countries.ar_paper import SALE_TERMS, printed
from app.domain.country import Country, Finding, Words
from app.domain.document import DocumentType
from app.domain.issuer_keys import IssuerKey, KeyKind, cash_rounding
from app.domain.party import Customer, Issuer
from app.domain.tax import Rate, RoundingScope, Totals
from app.domain.taxid import TaxIdCheck, Verdict, ar
from app.domain.wording import mark, say

NO_VAT = "none"
"""The rate of every line of a C: the price is final and no VAT stands apart."""

_RATES = (
    Rate("21", Decimal(21), "IVA 21 %"),
    Rate("10.5", Decimal("10.5"), "IVA 10,5 %"),
    Rate("27", Decimal(27), "IVA 27 %"),
    Rate("0", Decimal(0), "IVA 0 %"),
    Rate("exempt", Decimal(0), "Exento"),
    Rate("not_taxed", Decimal(0), "No gravado"),
    Rate(NO_VAT, Decimal(0), "IVA no discriminado"),
)
_MOST_LINES = 130
"""Lines that one electronic document takes at the issuing service."""
IDENTIFY_FROM = "10000000"
"""ARS per operation from which a final consumer is identified: RG 5700/2025, restated by RG 5824/2026."""
_STATUSES = (("RI", mark("Responsable inscripto")), ("M", mark("Monotributo")), ("E", mark("Exento")))
_KEYS = (
    IssuerKey("point_of_sale", mark("Punto de venta"), "1", mark("El habilitado en ARCA")),
    IssuerKey("tax_status", mark("Condición de IVA"), "RI", "", _STATUSES),
    IssuerKey("gross_income", mark("Ingresos brutos")),
    IssuerKey("activities_since", mark("Inicio actividades"), "", mark("AAAA-MM-DD"), kind=KeyKind.DAY),
    IssuerKey("monotributo_letter", mark("A monotributistas"), "A", "",
              (("A", mark("Con factura A")), ("B", mark("Con factura B")))),
    IssuerKey("identify_from", mark("Identificar desde"), IDENTIFY_FROM, mark("Pesos en cifras, sin puntos"),
              shape="[0-9]{1,12}"),
)  # fmt: skip
_WITH_DIGIT = frozenset({ar.Kind.CUIT, ar.Kind.CUIL, ar.Kind.CDI})


def _preflight(issuer: Issuer, customer: Customer | None, document: str, totals: Totals) -> tuple[Finding, ...]:
    """Letter against both VAT conditions, who must be identified, what one document can hold."""
    found = [*_of_issuer(issuer, totals), *_of_receiver(issuer, customer, document)]
    if document in (DocumentType.INVOICE, DocumentType.RECEIPT):
        found += _of_identity(issuer, customer, totals)
    return tuple(found)


def _of_issuer(issuer: Issuer, totals: Totals) -> Iterator[Finding]:
    own = ar.check(issuer.tax_id, kind=ar.Kind.CUIT)
    if own.verdict is Verdict.BLOCK:
        yield Finding("issuer.tax_id", own.message, True)
    if not letters.point_of_sale(issuer):
        yield Finding("issuer.point_of_sale", "falta; es el punto de venta habilitado en ARCA, de 1 a 99999.", True)
    if letters.status_from(issuer.extra.get("tax_status") or "RI") not in (
        TaxStatus.REGISTERED, TaxStatus.MONOTRIBUTO, TaxStatus.EXEMPT,
    ):  # fmt: skip
        yield Finding("issuer.tax_status", "no se conoce; se admite RI, M o E.", True)
    if len(totals.lines) > _MOST_LINES:
        sentence = say(
            "son {count}; un comprobante admite hasta {mostlines}: divida la venta en dos.",
            count=len(totals.lines),
            mostlines=_MOST_LINES,
        )
        yield Finding("lines", sentence, True)
    registered = letters.issuer_status(issuer) is TaxStatus.REGISTERED
    if registered and any(group.rate.key == NO_VAT for group in totals.groups):
        yield Finding("lines", "«IVA no discriminado» es solo de comprobantes C; elija Exento o No gravado.", True)


def _of_receiver(issuer: Issuer, customer: Customer | None, document: str) -> Iterator[Finding]:
    check = _check(customer)
    if check is not None and check.verdict is not Verdict.OK:
        yield Finding("customer.tax_id", check.message, check.verdict is Verdict.BLOCK)
    status = letters.status_from(customer.tax_status) if customer else TaxStatus.FINAL_CONSUMER
    if status is None:
        yield Finding("customer.tax_status", "no se conoce; se admite RI, M, E, CF, CDEX o IVNA.", True)
    if letters.issuer_status(issuer) is not TaxStatus.REGISTERED or status is None:
        return
    if document == DocumentType.INVOICE:
        yield from _of_letter_a(customer, check, status)
    elif document == DocumentType.RECEIPT:
        if letters.wants_invoice(issuer, customer):
            sentence = say("a un {status} le corresponde factura A: haga una A.", status=letters.NAMES[status])
            yield Finding("document", sentence, True)
        if status is TaxStatus.EXEMPT and (check is None or check.kind not in _WITH_DIGIT):
            yield Finding("customer.tax_id", "una factura B a un exento necesita su CUIT.", True)


def _of_letter_a(customer: Customer | None, check: TaxIdCheck | None, status: TaxStatus) -> Iterator[Finding]:
    if customer is None or check is None or not customer.tax_id:
        yield Finding("customer.tax_id", "una factura A necesita el CUIT del cliente; sin él haga una factura B.", True)
        return
    if check.verdict is not Verdict.BLOCK and check.kind != ar.Kind.CUIT:
        yield Finding(
            "customer.tax_id", "una factura A necesita un CUIT, no otro documento; con él haga una factura B.", True
        )
    if not customer.name:
        yield Finding("customer.name", "una factura A necesita la razón social del cliente.", True)
    if not customer.tax_status:
        sentence = say("falta la condición frente al IVA; se tomará por Responsable Inscripto (RI).")
        yield Finding("customer.tax_status", sentence, False)
    elif status not in letters.WITH_CREDIT:
        yield Finding(
            "document", say("a un {status} le corresponde factura B: haga una B.", status=letters.NAMES[status]), True
        )


def _of_identity(issuer: Issuer, customer: Customer | None, totals: Totals) -> Iterator[Finding]:
    """From the threshold on, name and document of a final consumer (RG 5700/2025)."""
    known = customer is not None and bool(customer.tax_id) and bool(customer.name)
    said = issuer.extra.get("identify_from", "")
    limit = Decimal(said if said.isascii() and said.isdigit() else IDENTIFY_FROM)
    if not known and totals.total >= limit:
        sentence = say(
            "desde $ {limit} hay que identificar al comprador: nombre y DNI, CUIT, CUIL, CDI o pasaporte.",
            limit=f"{limit:,}".replace(",", "."),
        )
        yield Finding("customer", sentence, True)


def _check(customer: Customer | None) -> TaxIdCheck | None:
    if customer is None or not customer.tax_id:
        return None
    return ar.check(customer.tax_id, kind=customer.tax_id_kind or "auto")


def _default_document(issuer: Issuer, customer: Customer | None) -> str:
    """An A for whoever is owed one; everybody else gets a B (a C counts as either)."""
    return DocumentType.INVOICE.value if letters.wants_invoice(issuer, customer) else DocumentType.RECEIPT.value


def _rate_for(issuer: Issuer, rate: Rate) -> Rate:
    """Whoever is not registered charges no VAT: the price is final whatever the catalogue says."""
    return rate if letters.issuer_status(issuer) is TaxStatus.REGISTERED else _RATES[-1]


def _series(issuer: Issuer, document: str) -> str:
    """Our own provisional series: letter and point of sale. The fiscal number is the authority's next one."""
    point = f"{letters.point_of_sale(issuer):05d}"
    if document in (DocumentType.INVOICE, DocumentType.RECEIPT):
        return letters.letter_for(issuer, document) + point
    return _note_series(issuer, document, DocumentType.RECEIPT)


def _note_series(issuer: Issuer, note: str, original: str) -> str:
    word = "NC" if note == DocumentType.CREDIT_NOTE else "ND"
    return f"{word}{letters.letter_for(issuer, original)}{letters.point_of_sale(issuer):05d}"


COUNTRY = Country(
    code="AR",
    name="Argentina",
    currencies=("ARS",),
    time_zone=letters.TIME_ZONE,
    rates=_RATES,
    rounding=RoundingScope.GROUP,
    check_tax_id=ar.check,
    words=Words(
        tenders=MappingProxyType({"wallet": "Mercado Pago u otra", "credit": "Cuenta corriente"}),
        tax="IVA",
        tax_id="CUIT",
        person_id="DNI",
        authorization="CAE",
        authority="ARCA",
        documents={
            "invoice": "Factura A",
            "receipt": "Factura B",
            "credit_note": "Nota de crédito",
            "debit_note": "Nota de débito",
        },
        final_consumer="CONSUMIDOR FINAL",
        verify_at="https://www.afip.gob.ar/fe/qr/",
        id_labels={"cuil": "CUIL", "cdi": "CDI", "dni": "DNI", "passport": "Pasaporte"},
        decimal_mark=",",
        group_mark=".",
    ),
    payment_codes=SALE_TERMS,
    asks=(*_KEYS, cash_rounding("1", "10", "50", "100")),
    deadline=timedelta(days=5),
    whole_days=True,
    provider="tusfacturas",
    preflight=_preflight,
    proof=proof.argentina,
    series_of=_series,
    note_series=_note_series,
    shared_lane=frozenset({"invoice", "receipt"}),
    default_document=_default_document,
    rate_for=_rate_for,
    printed=printed,
    reasons={
        "01": "Anulación de la operación", "02": "Devolución de mercadería", "03": "Descuento o bonificación",
        "04": "Error en los datos del comprobante",
    },
    returned=("02", "02"),
    only_noted=mark("ARCA no anula lo que autorizó: lo deshace una nota de crédito, y a esta una de débito."),
    undoing=("01 Anulación de la operación", "04 Error en los datos del comprobante"),
)  # fmt: skip
