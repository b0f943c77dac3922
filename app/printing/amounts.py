"""Lines, sums and tenders of a document in words and figures. Knows no layout and no party."""

from decimal import Decimal

from app.domain.country import Printed, Words
from app.domain.document import Document, DocumentLine, DocumentType
from app.domain.money import CURRENCIES, round_half_up
from app.domain.sale import Foreign, Payment
from app.domain.tax import Rate
from app.printing.figures import Figures, mark
from app.printing.paper import Fact, Item, Sums, TaxRow
from app.printing.plain import STUCK, plain

METHODS = {
    "cash": "Efectivo", "credit_card": "Tarjeta de crédito", "debit_card": "Tarjeta de débito",
    "transfer": "Transferencia", "wallet": "Billetera digital", "voucher": "Vale", "gift_card": "Tarjeta de regalo",
    "check": "Cheque", "credit": "A crédito", "other": "Otro medio",
}  # fmt: skip
_NET_PRICE_PLACES = 4
"""Decimals of a price from which the tax was taken out: enough for its line to come out for any usual quantity."""


def items_of(document: Document, words: Words, extra: Printed) -> tuple[Item, ...]:
    """The lines sold; where no tax stands apart they point to none."""
    figures = Figures.of(document.currency, words)
    silent = extra.sums == ()
    marks = {} if silent else {group.rate: mark(n) for n, group in enumerate(document.totals.groups)}
    found = []
    for line in document.lines:
        price, discount, amount = _shown(document, line, net=extra.net_prices)
        found.append(Item(
            code=plain(line.code),
            description=_named(line),
            quantity=figures.quantity(line.quantity, plain(line.unit)),
            unit_price=figures.price(price),
            discount=figures.amount(-discount) if discount else "",
            amount=figures.amount(amount),
            mark=marks.get(line.rate, ""),
            rate="" if silent else _rate(line.rate, figures),
        ))  # fmt: skip
    return tuple(found)


def _named(line: DocumentLine) -> str:
    """What was sold, and what a person wrote beside it."""
    name = plain(line.description, None) or plain(line.code) or "—"
    return f"{name} ({plain(line.note)})" if line.note else name


def _shown(document: Document, line: DocumentLine, *, net: bool) -> tuple[Decimal, Decimal, Decimal]:
    """Unit price, discount and amount as they were agreed, or with the tax taken out where the paper wants it so."""
    if not (net and document.prices_include_tax):
        return line.unit_price, line.discount, line.amount
    whole = 1 + line.rate.percent / 100
    price = round_half_up((line.unit_price - line.rate.per_unit) / whole, _NET_PRICE_PLACES)
    return price, document.currency.round(line.discount / whole), line.net


def _rate(rate: Rate, figures: Figures) -> str:
    return figures.percent(rate) if rate.percent and not rate.per_unit else plain(rate.label)


def sums_of(document: Document, words: Words, extra: Printed) -> Sums:
    """What the sale comes to, split as the country wants it, and how it was paid."""
    figures, totals = Figures.of(document.currency, words), document.totals
    groups = [(mark(n), plain(group.rate.label), group) for n, group in enumerate(totals.groups)]
    common = extra.sums is None
    rows = (("Redondeo", totals.rounding),) if common and totals.rounding else extra.sums or ()
    without = not document.prices_include_tax or extra.net_prices
    refund = document.type is DocumentType.CREDIT_NOTE
    return Sums(
        net=Fact(f"Subtotal sin {words.tax}", figures.amount(totals.net)) if common else None,
        taxes=tuple(
            TaxRow(sign, label, figures.amount(group.net), figures.amount(group.tax)) for sign, label, group in groups
        ) if common else (),
        tax=Fact(f"Total {words.tax}", figures.amount(totals.tax)) if common else None,
        rows=tuple(Fact(plain(label), figures.amount(amount)) for label, amount in rows),
        key=" · ".join(f"{sign} {label}".replace(" ", STUCK) for sign, label, _ in groups) if extra.sums else "",
        total=Fact(f"TOTAL {document.currency.printable}", figures.amount(totals.total)),
        in_words=plain(extra.in_words, None),
        discount=Fact("Descuentos ya aplicados", figures.amount(totals.discount)) if totals.discount else None,
        tenders_title="Devolución" if refund else "Forma de pago",
        tenders=tuple(
            fact for payment in document.payments
            for fact in _tender(payment, figures, words, refund=refund)
        ),
        included=f"Precios sin {words.tax}" if without else f"Precios con {words.tax} incluido",
    )  # fmt: skip


def tender_name(method: str, words: Words) -> str:
    """What people call a means of payment in this country, as the payment sheet shows it."""
    return words.tenders.get(method) or METHODS.get(method, plain(method))


def _tender(payment: Payment, figures: Figures, words: Words, *, refund: bool) -> tuple[Fact, ...]:
    """One means of payment; of cash also what was handed over, cut and given back, each in its own money."""
    name = tender_name(payment.method, words)
    own = payment.method in words.tenders  # a name of the country's own keeps its capitals
    name = f"Devuelto: {name if own else name[:1].lower() + name[1:]}" if refund else name
    rows = [Fact(f"{name} {plain(payment.reference, 40)}".rstrip(), figures.amount(payment.amount))]
    if payment.rounding:
        rows.append(Fact("Redondeo en efectivo", figures.amount(payment.rounding)))
    if refund and payment.foreign and payment.foreign.given:
        worth = figures.amount(payment.foreign.worth(payment.foreign.given, figures.currency))
        rows.append(Fact(f"En {_in_its_own(payment.foreign, payment.foreign.given, figures)}", worth))
    if payment.received is None or (payment.received == payment.amount and payment.method != "cash"):
        return tuple(rows)
    foreign, left = payment.foreign, payment.change_left(figures.currency)
    taken = f" {_in_its_own(foreign, foreign.taken, figures)}" if foreign and foreign.taken else ""
    rows.append(Fact(f"Recibido{taken}", figures.amount(payment.received)))
    if foreign and foreign.given:
        given = figures.amount(foreign.worth(foreign.given, figures.currency))
        rows.append(Fact(f"{words.change} {_in_its_own(foreign, foreign.given, figures)}", given))
    if left or not (foreign and foreign.given):
        rows.append(Fact(words.change, figures.amount(left)))
    return tuple(rows)


def _in_its_own(foreign: Foreign, amount: Decimal, figures: Figures) -> str:
    """Notes of another currency and the rate that was frozen with the sale."""
    own = Figures(CURRENCIES[foreign.currency], figures.decimal_mark, figures.group_mark)
    return f"{foreign.currency} {own.amount(amount)} a {figures.price(foreign.rate)}"
