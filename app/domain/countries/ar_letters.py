"""Argentina's VAT conditions and the letter that follows from two of them. Knows no paper, no provider.

Source: section 7 of the provider notes on TusFacturas; monotributo receivers get an A since 2021-07-01.
"""

import unicodedata
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.document import Document, DocumentType
from app.domain.party import Customer, Issuer

TIME_ZONE = "America/Argentina/Buenos_Aires"


class TaxStatus(StrEnum):
    """A party's VAT condition."""

    REGISTERED = "RI"
    MONOTRIBUTO = "M"
    EXEMPT = "E"
    FINAL_CONSUMER = "CF"
    ABROAD = "CDEX"
    NOT_REACHED = "IVNA"


NAMES = {
    TaxStatus.REGISTERED: "IVA Responsable Inscripto", TaxStatus.MONOTRIBUTO: "Responsable Monotributo",
    TaxStatus.EXEMPT: "IVA Sujeto Exento", TaxStatus.FINAL_CONSUMER: "Consumidor Final",
    TaxStatus.ABROAD: "Cliente del Exterior", TaxStatus.NOT_REACHED: "IVA No Alcanzado",
}  # fmt: skip
_ALIASES = {
    "MT": "M", "MONOTRIBUTO": "M", "MONOTRIBUTISTA": "M", "RESPONSABLE MONOTRIBUTO": "M", "EX": "E", "EXENTO": "E",
    "IVA SUJETO EXENTO": "E", "RESPONSABLE INSCRIPTO": "RI", "IVA RESPONSABLE INSCRIPTO": "RI", "INSCRIPTO": "RI",
    "CONSUMIDOR FINAL": "CF", "NO ALCANZADO": "IVNA",
}  # fmt: skip

WITH_CREDIT = frozenset({TaxStatus.REGISTERED, TaxStatus.MONOTRIBUTO})
"""Receivers of a letter A."""

_WORDS = {
    DocumentType.INVOICE: "FACTURA", DocumentType.RECEIPT: "FACTURA",
    DocumentType.CREDIT_NOTE: "NOTA DE CREDITO", DocumentType.DEBIT_NOTE: "NOTA DE DEBITO",
}  # fmt: skip
_CODES = {"FACTURA": 1, "NOTA DE DEBITO": 2, "NOTA DE CREDITO": 3}
_OFFSETS = {"A": 0, "B": 5, "C": 10}


def status_from(text: str) -> TaxStatus | None:
    """The condition that a text names (RI, MT, Exento…); None for one that nobody knows, final consumer for none."""
    plain = unicodedata.normalize("NFKD", text.strip().upper()).encode("ascii", "ignore").decode()
    word = _ALIASES.get(plain, plain) or TaxStatus.FINAL_CONSUMER
    return TaxStatus(word) if word in tuple(TaxStatus) else None


def issuer_status(issuer: Issuer) -> TaxStatus:
    """The seller's condition; a till whose issuer says nothing sells as registered."""
    return status_from(issuer.extra.get("tax_status") or TaxStatus.REGISTERED) or TaxStatus.REGISTERED


def receiver_status(document: Document) -> TaxStatus:
    """The buyer's condition for this operation. An A to somebody who named none goes to a registered taxpayer."""
    named = document.customer.tax_status if document.customer else ""
    found = status_from(named) or TaxStatus.FINAL_CONSUMER
    return TaxStatus.REGISTERED if letter(document) == "A" and found not in WITH_CREDIT else found


def letter_for(issuer: Issuer, type_: str) -> str:
    """A, B or C for an invoice (with tax credit) or a receipt of this issuer."""
    if issuer_status(issuer) is not TaxStatus.REGISTERED:
        return "C"
    return "A" if type_ == DocumentType.INVOICE else "B"


def letter(document: Document) -> str:
    """The letter on the paper; a note has that of the document which it changes."""
    original = document.original
    return letter_for(document.issuer, original.type if original else document.type)


def wants_invoice(issuer: Issuer, customer: Customer | None) -> bool:
    """Whether this buyer is owed an A by an issuer who can write one."""
    if customer is None or not customer.tax_id or not customer.tax_status:
        return False
    status = status_from(customer.tax_status)
    spared = status is TaxStatus.MONOTRIBUTO and issuer.extra.get("monotributo_letter") == "B"
    return status in WITH_CREDIT and not spared


def fiscal_type(type_: DocumentType, letter_: str) -> str:
    """The name of a document: FACTURA B, NOTA DE CREDITO A…"""
    return f"{_WORDS[type_]} {letter_}"


def type_code(type_: DocumentType, letter_: str) -> int:
    """The authority's code: A 1, 2, 3, B 6, 7, 8, C 11, 12, 13 (invoice, debit note, credit note)."""
    return _CODES[_WORDS[type_]] + _OFFSETS[letter_]


def point_of_sale(issuer: Issuer) -> int:
    """From 1 to 99999; 0 when the issuer has none that makes sense."""
    text = (issuer.extra.get("point_of_sale") or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 5 else 0


def civil_date(document: Document) -> date:
    """The day on the paper: Argentina's, whatever zone the till keeps (UTC-3, no daylight saving)."""
    return civil_date_of(document.issued_at)


def civil_date_of(moment: datetime) -> date:
    """The Argentine day of a moment."""
    return moment.astimezone(ZoneInfo(TIME_ZONE)).date()
