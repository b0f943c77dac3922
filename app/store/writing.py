"""A document's snapshot as canonical JSON, written piece by piece: every sale waits for it. Knows how to read nothing.

What `codec.canonical` would write, letter by letter, in a third of the time; a test holds the two together.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from json.encoder import encode_basestring as quoted

from app.domain.document import Document, DocumentLine, Original
from app.domain.money import digits
from app.domain.party import Customer, Issuer
from app.domain.sale import Foreign, Payment
from app.domain.tax import LineTotal, Rate


def document_text(document: Document) -> str:
    """The immutable snapshot as canonical JSON."""
    rates: dict[int, str] = {}
    note = f',"note":{quoted(document.note)}' if document.note else ""
    return (
        f'{{"cashier":{quoted(document.cashier)},"currency":{quoted(document.currency_code)},"customer":'
        f'{_flat(document.customer)},"dated":{_value(document.dated)},"id":{quoted(document.id)},"issuer":'
        f'{_issuer(document.issuer)},"lines":[{",".join([_line(line, rates) for line in document.lines])}]{note},'
        f'"number":{document.number},"number_text":{quoted(document.number_text)},"original":'
        f'{_flat(document.original)},"payments":[{",".join([_payment(each) for each in document.payments])}],'
        f'"practice":{_value(document.practice)},"prices_include_tax":{_value(document.prices_include_tax)},'
        f'"provider":{quoted(document.provider)},"reference":{quoted(document.reference)},"sale_id":'
        f'{quoted(document.sale_id)},"series":{quoted(document.series)},"sold_at":{_value(document.sold_at)},"till":'
        f'{quoted(document.till)},"totals":{_totals(document, rates)},"type":{quoted(document.type)}}}'
    )


def _value(value: object) -> str:
    match value:
        case None:
            return "null"
        case str():
            return str(quoted(value))
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f'"{digits(value)}"'
        case int():
            return str(value)
        case datetime():
            return f'"{value.isoformat()}"'
    raise TypeError(f"cannot write {type(value).__name__}")


def _object(fields: Iterable[tuple[str, object]]) -> str:
    return "{" + ",".join([f'"{name}":{_value(value)}' for name, value in fields]) + "}"


def _flat(value: Customer | Original | Foreign | None) -> str:
    """The fields of a value that holds no others."""
    return "null" if value is None else _object((name, getattr(value, name)) for name in sorted(value.__slots__))


def _issuer(issuer: Issuer) -> str:
    plain = (issuer.address, issuer.country, issuer.email, issuer.legal_name, issuer.name, issuer.phone,
             issuer.prices_include_tax, issuer.tax_id, issuer.time_zone, issuer.trade_name)  # fmt: skip
    return _issuer_of(plain, tuple(issuer.extra.items()))


@lru_cache(maxsize=64)
def _issuer_of(plain: tuple[object, ...], extra: tuple[tuple[str, str], ...]) -> str:
    """A shop has one or a few of them, for years."""
    address, country, email, *rest = plain
    names = ("legal_name", "name", "phone", "prices_include_tax", "tax_id", "time_zone", "trade_name")
    head = _object((("address", address), ("country", country), ("email", email)))
    more = ",".join(f"{quoted(key)}:{_value(value)}" for key, value in sorted(extra))
    return f'{head[:-1]},"extra":{{{more}}},{_object(zip(names, rest, strict=True))[1:]}'


def _rate(rate: Rate, known: dict[int, str]) -> str:
    """The same few rates stand in every line."""
    text = known.get(id(rate))
    if text is None:
        fixed = f',"per_unit":"{rate.per_unit:f}"' if rate.per_unit else ""
        known[id(rate)] = text = (
            f'{{"key":{quoted(rate.key)},"label":{quoted(rate.label)}{fixed},"percent":"{rate.percent:f}"}}'
        )
    return text


def _line(line: DocumentLine, rates: dict[int, str], said: Callable[[Decimal], str] = str) -> str:
    note = f',"note":{quoted(line.note)}' if line.note else ""
    text = (
        f'{{"amount":"{said(line.amount)}","code":{quoted(line.code)},"description":{quoted(line.description)},'
        f'"discount":"{said(line.discount)}","net":"{said(line.net)}"{note},"quantity":"{said(line.quantity)}","rate":'
        f'{_rate(line.rate, rates)},"tax":"{said(line.tax)}","unit":{quoted(line.unit)},"unit_price":'
        f'"{said(line.unit_price)}"}}'
    )
    return _line(line, rates, digits) if said is str and ("E+" in text or "E-" in text) else text


def _total(line: LineTotal) -> str:
    figures = digits(line.amount), digits(line.discount), digits(line.net), digits(line.tax)
    return '{{"amount":"{}","discount":"{}","net":"{}","tax":"{}"}}'.format(*figures)


def _totals(document: Document, rates: dict[int, str]) -> str:
    """Without the figures of each line where they are those that the line itself says, as in every sale."""
    totals = document.totals
    groups = ",".join(
        [f'{{"net":"{digits(g.net)}","rate":{_rate(g.rate, rates)},"tax":"{digits(g.tax)}"}}' for g in totals.groups]
    )
    lines = "" if _said(document) else f'"lines":[{",".join([_total(line) for line in totals.lines])}],'
    cut = f',"rounding":"{digits(totals.rounding)}"' if totals.rounding else ""
    whole = f',"whole_discount":"{digits(totals.whole_discount)}"' if totals.whole_discount else ""
    return (
        f'{{"discount":"{digits(totals.discount)}","groups":[{groups}],{lines}"net":"{digits(totals.net)}"{cut},'
        f'"tax":"{digits(totals.tax)}"{whole}}}'
    )


def _said(document: Document) -> bool:
    """Are these the very figures, not equal ones? 1.0 and 1.00 are written differently."""
    lines, totals = document.lines, document.totals.lines
    return len(lines) == len(totals) and all(
        line.amount is total.amount and line.discount is total.discount and line.net is total.net
        and line.tax is total.tax for line, total in zip(lines, totals, strict=True)
    )  # fmt: skip


def _payment(payment: Payment) -> str:
    """Rounding and another currency only where there were any: most tenders look as they always did."""
    foreign = f'"foreign":{_flat(payment.foreign)},' if payment.foreign else ""
    cut = f',"rounding":"{digits(payment.rounding)}"' if payment.rounding else ""
    return (
        f'{{"amount":"{digits(payment.amount)}",{foreign}"method":{quoted(payment.method)},"received":'
        f'{_value(payment.received)},"reference":{quoted(payment.reference)}{cut}}}'
    )
