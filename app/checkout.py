"""Close a sale: totals, pre-flight, number, document and outbox entry in one transaction. Knows no wire."""

from datetime import date, datetime
from decimal import Decimal

from app import approvals, exchange
from app.domain import runway
from app.domain.countries import country_named
from app.domain.countries import zone_of as zone_of
from app.domain.country import Country, Finding
from app.domain.document import Document, DocumentLine, DocumentType
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.outbox import Kind
from app.domain.party import Customer, Issuer
from app.domain.record import dataclass, replace
from app.domain.sale import CREDIT, METHODS, Payment, Sale, tender
from app.domain.tax import Amounts, Rate, Totals, add_up, cut_to, rate_on
from app.domain.taxid import Verdict
from app.domain.wording import say
from app.ports import Ids
from app.store import cash, documents, journal, outbox, regret, sales, shop
from app.store.journal import Marks as Marks
from app.store.sqlite import Connection

_LARGEST_TOTAL = Decimal(999_999_999_999)
"""Far over any shop's sale, and far under what a column of 64 bits holds in the smallest unit."""
_NOBODYS = "00000000-0000-7000-8000-000000000000"


@dataclass(frozen=True, slots=True)
class Quote:
    """What a sale comes to and what the country says of it; nothing is written."""

    sale: Sale
    issuer: Issuer
    country: Country
    lines: tuple[DocumentLine, ...]
    totals: Totals
    payments: tuple[Payment, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the till is told: the sale is on disk and its document is owed."""

    document: Document
    status: str
    cart: str
    repeated: bool = False


def quote(sale: Sale, issuer: Issuer) -> Quote:
    """Arithmetic and pre-flight of a sale; refuses what no document could carry, but not what pre-flight finds."""
    country = country_named(issuer.country)
    country.refuse_series(issuer, sale.document, sale.series)
    currency = CURRENCIES[sale.currency]
    day = sale.sold_at.astimezone(zone_of(issuer)).date()
    rates = _rates(sale, issuer, country, day)
    amounts = [
        Amounts(line.quantity, line.unit_price, line.discount, rate)
        for line, rate in zip(sale.lines, rates, strict=True)
    ]
    added = add_up(amounts, included=sale.prices_include_tax, scope=country.rounding, currency=currency)
    totals = cut_to(added, country.total_step(issuer))
    if not ZERO < totals.total <= _LARGEST_TOTAL:
        sentence = say(
            "el total es {total}; debe ser mayor que 0 y a lo más {largesttotal}.",
            total=totals.total,
            largesttotal=_LARGEST_TOTAL,
        )
        raise Refused("lines", sentence)
    _must_be_payable(sale.payments, country, currency)
    lines = tuple(
        DocumentLine(line.code, line.description, line.quantity, line.unit, line.unit_price, total.discount, rate,
                     total.amount, total.net, total.tax, line.note)
        for line, rate, total in zip(sale.lines, rates, totals.lines, strict=True)
    )  # fmt: skip
    totals = replace(totals, whole_discount=sale.discount) if sale.discount else totals
    payments = tender(totals.total, sale.payments, currency, country.cash_step(issuer, currency))
    _must_be_owed_by_somebody(payments, sale.customer)
    findings = country.preflight(issuer, sale.customer, sale.document, totals) + country.of_payments(payments)
    findings += runway.findings(issuer, country, day)
    return Quote(sale, issuer, country, lines, totals, payments, findings)


def _rates(sale: Sale, issuer: Issuer, country: Country, day: date) -> list[Rate]:
    """Of each line; what is named again is not looked for again."""
    known: dict[str, Rate] = {}
    for number, line in enumerate(sale.lines, 1):
        if line.tax not in known:
            known[line.tax] = country.rate_for(issuer, rate_on(country.rates, line.tax, day, f"lines[{number}].tax"))
        known[line.tax].refuse_part(line.quantity, f"lines[{number}].quantity")
    return [known[line.tax] for line in sale.lines]


def _must_be_owed_by_somebody(payments: tuple[Payment, ...], customer: Customer | None) -> None:
    """What is sold on credit is asked for later, so the debtor has a name."""
    named = customer is not None and customer.can_owe
    if not named and any(payment.method == CREDIT for payment in payments):
        raise Refused("customer", "una venta a crédito lleva el nombre del cliente; elíjalo primero.")


def _must_be_payable(payments: tuple[Payment, ...], country: Country, currency: Currency) -> None:
    """Amounts with the currency's decimals, by methods that the country's documents can carry."""
    for number, payment in enumerate(payments, 1):
        for field, amount in (("amount", payment.amount), ("received", payment.received)):
            if amount is not None:
                currency.refuse_finer(amount, f"payments[{number}].{field}")
        if payment.method in METHODS and payment.method not in country.payment_codes:
            allowed = ", ".join(country.payment_codes)
            sentence = say(
                "«{method}» no se admite en {name}; se admite: {allowed}.",
                method=payment.method,
                name=country.name,
                allowed=allowed,
            )
            raise Refused(f"payments[{number}].method", sentence)


def checked(found: Quote) -> Quote:
    """The same quote, refused when a finding blocks, with the customer's id in its normal form."""
    for finding in found.findings:
        if finding.block:
            raise Refused(finding.field, finding.sentence)
    customer = found.sale.customer
    if customer is None or not customer.tax_id:
        return found
    return replace(found, sale=replace(found.sale, customer=normal_customer(customer, found.country)))


def normal_customer(customer: Customer, country: Country) -> Customer:
    """The customer with the id as the authority writes it and its check digits, where the check is sure."""
    check = country.check_tax_id(customer.tax_id, kind=customer.tax_id_kind, check_digits=customer.check_digits or None)
    if check.verdict is Verdict.BLOCK:
        raise Refused("customer.tax_id", check.message)
    if check.verdict is not Verdict.OK:
        return customer
    return replace(customer, tax_id=check.normalized, tax_id_kind=check.kind, check_digits=check.check_digits)


def close(db: Connection, ready: Quote, marks: Marks, ids: Ids, now: datetime) -> Receipt:
    """Write the sale and all that follows from it, in the caller's transaction; a known cart gives the first answer."""
    known = sales.by_cart(db, ready.sale.cart)
    if known is not None:
        document, standing = documents.load(db, documents.seq_of(db, known.document_id))
        return Receipt(document, standing.status, ready.sale.cart, repeated=True)
    session = _session(db, ready.sale.till)
    exchange.check(db, ready.sale)
    approvals.spend(db, ready.sale, marks.seal, now)
    sales.refuse_sold_elsewhere(db, ready.sale.cart)
    lane = ready.country.lane_type(ready.sale.document)
    number = sales.next_number(db, ready.issuer, lane, ready.sale.series, now)
    document = build(ready, number, marks, ids)
    if ready.country.unique_second:
        document = replace(document, dated=documents.free_second(db, document))
    sale_seq = sales.add_sale(db, ready.sale, document, session, now)
    deadline = ready.country.last_moment(document.sold_at)
    document_seq = sales.add_document(db, sale_seq, document, deadline, now)
    outbox.enqueue(db, debt_for(document, document_seq, ids), now)
    regret.hold(db, document_seq, deadline, now)
    currency = document.currency
    body = {
        "cart": ready.sale.cart, "document": document.id, "number": document.number_text,
        "reference": document.reference, "currency": currency.code, "total": currency.text(document.total),
        "tax": currency.text(document.totals.tax),
    }  # fmt: skip
    if document.totals.discount:
        body["discount"] = currency.text(document.totals.discount)
    journal.write(db, marks.seal, journal.Fact(ready.sale.cashier, "sale", document.sale_id, body), now)
    return Receipt(document, "queued", ready.sale.cart)


def _session(db: Connection, till: str) -> int | None:
    """The session that is open, if any; refused without one where the owner wants one before anything is sold."""
    session = cash.open_seq(db, till)
    if session is None and shop.setting(db, "till", cash.REQUIRED):
        raise Refused("session", "abra primero la caja {till}: así lo quiere esta tienda.", till=till)
    return session


def build(ready: Quote, number: int, marks: Marks, ids: Ids | None) -> Document:
    """The document owed for a sale. Its reference names till, installation, day and sequence: never used twice.

    Without `ids` it is one that is only looked at: none are drawn for what is never kept.
    """
    sale = ready.sale
    lane = f"{sale.till}-{ready.country.lane_type(sale.document)[0].upper()}"
    sold_at = sale.sold_at.astimezone(zone_of(ready.issuer))
    return Document(
        id=ids.new() if ids else _NOBODYS, sale_id=ids.new() if ids else _NOBODYS,
        provider=ready.country.provider, type=DocumentType(sale.document),
        series=sale.series, number=number,
        number_text=ready.country.number_format.format(series=sale.series, number=number),
        reference=sale.reference or reference_for(marks, lane, sale.series, sold_at, number),
        till=sale.till, cashier=sale.cashier, sold_at=sold_at, currency_code=sale.currency,
        prices_include_tax=sale.prices_include_tax, issuer=ready.issuer, customer=sale.customer, lines=ready.lines,
        totals=ready.totals, payments=ready.payments, practice=marks.practice, note=sale.note,
    )  # fmt: skip


def reference_for(marks: Marks, lane: str, series: str, sold_at: datetime, number: int) -> str:
    """Till and kind of document, installation, series, day, number: no two installations ever make the same one."""
    day = f"{sold_at.year:04d}{sold_at.month:02d}{sold_at.day:02d}"
    return f"{lane}-{marks.epoch}-{series}-{day}-{number:06d}"


def debt_for(document: Document, document_seq: int, ids: Ids) -> outbox.Debt:
    """The entry that a new document owes, with its place in the lane."""
    lane_at = document.issued_at
    return outbox.Debt(ids.new(), document_seq, document.provider, Kind.SUBMIT, lane=lane_of(document), lane_at=lane_at)


def lane_of(document: Document) -> str:
    """The sequence whose order an ordered provider must keep: issuer, type and series."""
    return f"{document.issuer.name}:{document.type}:{document.series}"
