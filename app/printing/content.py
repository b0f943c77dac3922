"""What a paper says, in words: every figure and sentence of a document, formatted, without a place. Knows no layout."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.country import Words
from app.domain.document import Document, DocumentType, Standing, Status
from app.domain.party import Customer, Issuer
from app.domain.sale import Payment
from app.printing.figures import Figures, mark
from app.printing.plain import plain

METHODS = {
    "cash": "Efectivo", "credit_card": "Tarjeta de crédito", "debit_card": "Tarjeta de débito",
    "transfer": "Transferencia", "wallet": "Billetera digital", "voucher": "Vale", "gift_card": "Tarjeta de regalo",
    "check": "Cheque", "credit": "Crédito", "other": "Otro medio",
}  # fmt: skip
_SALES = frozenset({DocumentType.INVOICE, DocumentType.RECEIPT})
_DEAD = {Status.REJECTED: "RECHAZADO", Status.VOIDED: "ANULADO"}
_PLACES = (
    ("branch", "Sucursal"), ("establishment", "Establecimiento"),
    ("point", "Punto"), ("point_of_sale", "Punto de venta"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value: till, date, authorization."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What the paper must shout, and the sentence under it."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line sold; `discount` is empty when there is none, `mark` points to its tax."""

    code: str
    description: str
    quantity: str
    unit_price: str
    discount: str
    amount: str
    mark: str
    rate: str


@dataclass(frozen=True, slots=True)
class TaxRow:
    """All lines of one rate: what it was taken of and what it came to."""

    mark: str
    label: str
    net: str
    tax: str


@dataclass(frozen=True, slots=True)
class Party:
    """One side of the sale: the name in large, then its lines."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sums:
    """The figures under the lines, each with its word."""

    net: Fact
    taxes: tuple[TaxRow, ...]
    tax: Fact
    total: Fact
    discount: Fact | None
    tenders: tuple[Fact, ...]
    included: str


@dataclass(frozen=True, slots=True)
class Fiscal:
    """What the law gave: facts, the phrase that the paper must carry, where it is checked, the text of the QR."""

    authorization: Fact | None
    facts: tuple[Fact, ...]
    legend: str
    verify: str
    qr: str


@dataclass(frozen=True, slots=True)
class Content:
    """Everything on the paper, cleaned and in reading order.

    `scan` is the number that opens this sale at the till, short enough for a bar code; `across` is the word that
    nobody may overlook on a page.
    """

    title: str
    number: str
    practice: Notice | None
    notice: Notice | None
    reprint: str
    issuer: Party
    customer: Party
    facts: tuple[Fact, ...]
    items: tuple[Item, ...]
    sums: Sums
    fiscal: Fiscal
    claim: Fact
    scan: str
    thanks: str
    across: str


def content_of(document: Document, standing: Standing, words: Words, *, reprint_at: datetime | None = None) -> Content:
    """Everything that `document` says on paper as it stands; times in the shop's zone.

    A training paper sends nobody to the authority: it could not know the code.
    """
    zone = _zone(document)
    title = plain(words.documents.get(document.type, str(document.type)))
    provisional = standing.status in (Status.QUEUED, Status.SUBMITTED)
    reference = plain(document.reference)
    return Content(
        title=title,
        number=plain(standing.provider_number or document.number_text),
        practice=Notice("ENTRENAMIENTO", "Documento de práctica, sin validez fiscal") if document.practice else None,
        notice=_notice(standing.status),
        reprint=f"REIMPRESIÓN {when(reprint_at, zone)}" if reprint_at else "",
        issuer=_issuer(document.issuer, words),
        customer=_customer(document.customer, words),
        facts=_facts(document, standing, zone),
        items=_items(document, words),
        sums=_sums(document, words),
        fiscal=_fiscal(standing, replace(words, verify_at="") if document.practice else words, zone),
        claim=Fact("Código de reclamo" if provisional else "Referencia", reference),
        scan=plain(document.number_text),
        thanks="Gracias por su compra" if document.type in _SALES and standing.status not in _DEAD else "",
        across="ENTRENAMIENTO" if document.practice else _DEAD.get(standing.status, ""),
    )


def when(moment: datetime, zone: tzinfo | None) -> str:
    """Day and time as people of the region write them; says UTC when the shop's zone is not known."""
    local = moment.astimezone(zone) if zone and moment.tzinfo else moment
    in_doubt = not isinstance(zone, ZoneInfo) and local.utcoffset() == timedelta(0)
    return f"{local:%d/%m/%Y %H:%M}" + (" UTC" if in_doubt else "")


def _zone(document: Document) -> tzinfo | None:
    """The shop's zone; where it has none or a wrong one, the offset with which the sale was recorded."""
    try:
        return ZoneInfo(document.issuer.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return document.sold_at.tzinfo


def _notice(status: Status) -> Notice | None:
    if status is Status.AUTHORIZED:
        return None
    if status in _DEAD:
        return Notice(f"DOCUMENTO {_DEAD[status]}", "sin validez fiscal")
    return Notice("COMPROBANTE PROVISIONAL", "pendiente de autorización")


def _tax_id(label: str, tax_id: str, digits: str, words: Words) -> str:
    text = f"{label} {plain(tax_id)}"
    return f"{text} {words.check_digits or 'DV'} {plain(digits)}" if digits else text


def _issuer(issuer: Issuer, words: Words) -> Party:
    name = plain(issuer.trade_name or issuer.legal_name)
    legal = plain(issuer.legal_name)
    places = [f"{label} {plain(issuer.extra[key])}" for key, label in _PLACES if issuer.extra.get(key)]
    lines = (
        legal if legal != name else "",
        _tax_id(words.tax_id, issuer.tax_id, issuer.extra.get("dv", ""), words),
        " · ".join(places),
        plain(issuer.address),
        f"Tel. {plain(issuer.phone)}" if issuer.phone else "",
        plain(issuer.email),
    )
    return Party(name, tuple(line for line in lines if line))


def _customer(customer: Customer | None, words: Words) -> Party:
    if customer is None:
        return Party(plain(words.final_consumer), ())
    label = words.id_labels.get(customer.tax_id_kind, words.tax_id)
    lines = (
        _tax_id(label, customer.tax_id, customer.check_digits, words) if customer.tax_id else "",
        plain(customer.address),
        f"Tel. {plain(customer.phone)}" if customer.phone else "",
        plain(customer.email),
        f"Cliente {plain(customer.code)}" if customer.code else "",
    )
    return Party(plain(customer.name or words.final_consumer), tuple(line for line in lines if line))


def _facts(document: Document, standing: Standing, zone: tzinfo | None) -> tuple[Fact, ...]:
    internal = standing.provider_number and standing.provider_number != document.number_text
    facts = (
        Fact("Fecha", when(document.sold_at, zone)),
        Fact("N.º interno", plain(document.number_text) if internal else ""),
        Fact("Caja", plain(document.till)),
        Fact("Cajero", plain(document.cashier)),
    )
    return tuple(fact for fact in facts if fact.value)


def _items(document: Document, words: Words) -> tuple[Item, ...]:
    figures = Figures.of(document.currency, words)
    marks = {group.rate: mark(position) for position, group in enumerate(document.totals.groups)}
    return tuple(
        Item(
            code=plain(line.code),
            description=plain(line.description, None) or plain(line.code) or "—",
            quantity=figures.quantity(line.quantity, plain(line.unit)),
            unit_price=figures.price(line.unit_price),
            discount=figures.amount(-line.discount) if line.discount else "",
            amount=figures.amount(line.amount),
            mark=marks[line.rate],
            rate=figures.percent(line.rate) if line.rate.percent else plain(line.rate.label),
        )
        for line in document.lines
    )


def _sums(document: Document, words: Words) -> Sums:
    figures = Figures.of(document.currency, words)
    totals = document.totals
    taxes = tuple(
        TaxRow(mark(position), plain(group.rate.label), figures.amount(group.net), figures.amount(group.tax))
        for position, group in enumerate(totals.groups)
    )
    return Sums(
        net=Fact(f"Subtotal sin {words.tax}", figures.amount(totals.net)),
        taxes=taxes,
        tax=Fact(f"Total {words.tax}", figures.amount(totals.tax)),
        total=Fact(f"TOTAL {document.currency.printable}", figures.amount(totals.total)),
        discount=Fact("Descuentos ya aplicados", figures.amount(totals.discount)) if totals.discount else None,
        tenders=tuple(fact for payment in document.payments for fact in _tender(payment, figures)),
        included=f"Precios con {words.tax} incluido" if document.prices_include_tax else f"Precios sin {words.tax}",
    )


def _tender(payment: Payment, figures: Figures) -> tuple[Fact, ...]:
    name = METHODS.get(payment.method, plain(payment.method))
    paid = Fact(f"{name} {plain(payment.reference, 40)}".rstrip(), figures.amount(payment.amount))
    if payment.received is None or (payment.received == payment.amount and payment.method != "cash"):
        return (paid,)
    return paid, Fact("Recibido", figures.amount(payment.received)), Fact("Vuelto", figures.amount(payment.change))


def _fiscal(standing: Standing, words: Words, zone: tzinfo | None) -> Fiscal:
    if standing.status not in (Status.AUTHORIZED, Status.VOIDED):
        return Fiscal(None, (), "", "", "")
    valid = standing.status is Status.AUTHORIZED
    authorization = plain(standing.authorization)
    facts = (
        Fact(words.protocol, plain(standing.protocol)),
        Fact("Autorizado el", when(standing.authorized_at, zone) if standing.authorized_at else ""),
    )
    return Fiscal(
        authorization=Fact(words.authorization, authorization) if authorization else None,
        facts=tuple(fact for fact in facts if fact.value),
        legend=words.legend if valid else "",
        verify=words.verify_at if valid else "",
        qr=standing.verification_url.strip() if valid else "",
    )
