"""What a Peruvian paper carries besides the sale: heading, sums by kind, words, QR text. Knows no layout."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from app.domain.country import Printed
from app.domain.document import Document, DocumentType, Standing
from app.domain.money import ZERO
from app.domain.tax import fixed_tax
from app.domain.taxid.pe import CATALOGUE_06, Kind, check
from app.domain.words import in_words

LIMA = timezone(timedelta(hours=-5))
"""Peru's legal time: no daylight saving since 1994."""

CATALOGUE_01 = {
    DocumentType.INVOICE: "01",
    DocumentType.RECEIPT: "03",
    DocumentType.CREDIT_NOTE: "07",
    DocumentType.DEBIT_NOTE: "08",
}
"""SUNAT's codes of documents."""

_TITLES = {
    DocumentType.INVOICE: "FACTURA ELECTRÓNICA",
    DocumentType.RECEIPT: "BOLETA DE VENTA ELECTRÓNICA",
    DocumentType.CREDIT_NOTE: "NOTA DE CRÉDITO ELECTRÓNICA",
    DocumentType.DEBIT_NOTE: "NOTA DE DÉBITO ELECTRÓNICA",
}


def printed(document: Document, standing: Standing) -> Printed:
    """Heading, the sums that SUNAT wants apart, the amount in words, the note's original, the QR's text."""
    title = _TITLES[document.type]
    return Printed(
        qr=qr_text(document, standing.protocol),
        facts=_original(document),
        phrases=(f"Representación impresa de la {title}.", "Consulte su validez en www.sunat.gob.pe"),
        title=title,
        sums=_sums(document),
        in_words=f"SON: {in_words(document.total, document.currency_code)}",
        qr_level="q",
    )


def qr_text(document: Document, digest: str = "") -> str:
    """Nine fields and a bar after each; the digest of the signed XML follows where it is known (notes, 8)."""
    text = document.currency.text
    kind, number = _customer(document)
    fields = [
        document.issuer.tax_id, CATALOGUE_01[document.type], document.series, str(document.number),
        text(igv_of(document)), text(document.total), f"{lima_day(document.issued_at)}", kind, number,
    ]  # fmt: skip
    return "".join(f"{field}|" for field in [*fields, *([digest] if digest else [])])


def lima_day(moment: datetime) -> str:
    """The calendar day in Peru, AAAA-MM-DD."""
    return f"{moment.astimezone(LIMA):%Y-%m-%d}"


def icbper_of(document: Document) -> Decimal:
    """The tax on plastic bags, in soles."""
    return sum((fixed_tax(line.quantity, line.rate, document.currency) for line in document.lines), ZERO)


def igv_of(document: Document) -> Decimal:
    """All tax but that on bags, in soles."""
    return document.totals.tax - icbper_of(document)


def _customer(document: Document) -> tuple[str, str]:
    customer = document.customer
    if customer is None or not customer.tax_id:
        return "-", "-"
    found = check(customer.tax_id, kind=customer.tax_id_kind or "auto")
    return CATALOGUE_06.get(Kind(found.kind), "0"), found.normalized or customer.tax_id


def _sums(document: Document) -> tuple[tuple[str, Decimal], ...]:
    def net(taxed: bool, key: str = "") -> Decimal:
        lines = (n for n in document.lines if bool(n.rate.percent) is taxed and (not key or n.rate.key == key))
        return sum((line.net for line in lines), ZERO)

    rows = (
        ("Op. gravadas", net(True)),
        ("Op. exoneradas", net(False, "exempt")),
        ("Op. inafectas", net(False, "not_taxed")),
        ("Op. gratuitas", ZERO),
        ("IGV", igv_of(document)),
        ("ICBPER", icbper_of(document)),
    )
    return tuple((label, amount) for label, amount in rows if amount or label in ("Op. gravadas", "IGV"))


def _original(document: Document) -> tuple[tuple[str, str], ...]:
    original = document.original
    if original is None:
        return ()
    changed = f"{_TITLES[original.type].capitalize()} {original.series}-{original.number}"
    return (
        ("Documento que modifica", changed),
        ("Fecha del original", f"{original.sold_at.astimezone(LIMA):%d/%m/%Y}"),
        ("Motivo", f"{original.reason_code} {original.reason}".strip()),
    )
