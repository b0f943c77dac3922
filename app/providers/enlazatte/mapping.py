"""How a document is said to Enlazatte: the JSON of POST /invoices, key by key as its tutorial spells it. Pure."""

import re
import unicodedata
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.countries import mx
from app.domain.document import Document, DocumentLine, DocumentType
from app.domain.errors import Unsayable
from app.domain.party import Customer
from app.domain.taxid import Verdict
from app.domain.taxid.mx import FOREIGNER, PUBLIC, check
from app.providers.enlazatte.prices import Item, wire_items
from app.providers.enlazatte.settings import Rules
from app.providers.json_text import write_json

MAX_DESCRIPTION = 1000
"""Characters of a CFDI's Descripcion; the SAT's pattern has no vertical bar."""

MAX_CODE = 30
"""Characters of a code in Contpaqi Comercial (its SDK's kLongCodigo)."""

_SERIES = re.compile(r"[A-Z0-9]{1,25}", re.ASCII)
_CODE = re.compile(rf"[!-~ÑñÁÉÍÓÚáéíóúÜü ]{{1,{MAX_CODE}}}")
_CURRENCIES = ("MXN", "USD")


def payload(document: Document, rules: Rules) -> str:
    """The body of POST /invoices, without the token; the same text for every attempt. Raises Unsayable."""
    _must_be_sayable(document)
    credit = document.type is DocumentType.CREDIT_NOTE
    items = wire_items(document, rules.price_decimals)
    if items is None:
        sentence = "El total no sale con los decimales del precio que están en los ajustes de Enlazatte; ponga 6."
        raise Unsayable(sentence, "no unit prices fit")
    body: dict[str, Any] = {
        "fecha": local_time(document),
        "serie": _series(document, (rules.credit_series if credit else "") or rules.series),
        "Moneda": document.currency_code,
        "TipoCambio": _rate_of_exchange(document, rules),
        **_payment(document, rules),
        "Emisor": _issuer(document),
        "CodigoCliente": _customer_code(document, rules),
        "TipoDocumento": _concept(rules, credit=credit),
        "Conceptos": [_concepto(item, document, rules) for item in items],
    }
    first = body["Conceptos"][0]
    first["descripcion"] = _marked(first["descripcion"], document, rules)
    return write_json(body)


def local_time(document: Document) -> str:
    """`fecha`: the issuer's local time to the second, without zone (the zone of its postcode, by the SAT's rule)."""
    zone = ZoneInfo(document.issuer.time_zone or mx.COUNTRY.time_zone)
    return document.issued_at.astimezone(zone).strftime("%Y-%m-%dT%H:%M:%S")


def ticket_mark(document: Document) -> str:
    """The mark that makes a sale findable in Contpaqi: its number in this till's series."""
    return f"[T-{document.number:06d}]"


def receiver(customer: Customer | None) -> str:
    """The customer's RFC as it must stand on the CFDI; empty when Contpaqi's own customer decides."""
    answer = check(customer.tax_id) if customer and customer.tax_id else None
    if answer is None or answer.verdict is Verdict.BLOCK or answer.normalized in (PUBLIC, FOREIGNER):
        return ""
    return answer.normalized


def clean(text: str, limit: int = MAX_DESCRIPTION) -> str:
    """One line of printable text without a vertical bar, at most `limit` characters."""
    signs = (sign if sign.isprintable() else " " for sign in unicodedata.normalize("NFC", text).replace("|", "/"))
    return " ".join("".join(signs).split())[:limit].strip()


def _must_be_sayable(document: Document) -> None:
    if document.type is DocumentType.DEBIT_NOTE:
        raise Unsayable("Enlazatte no emite notas de cargo; hágala en Contpaqi.", document.type)
    if document.currency_code not in _CURRENCIES:
        raise Unsayable("Enlazatte factura en pesos o dólares.", document.currency_code)
    if not any(line.net for line in document.lines):
        raise Unsayable("La venta no tiene ningún importe que facturar.", "empty")
    if any(line.quantity <= 0 or line.net < 0 or line.tax < 0 for line in document.lines):
        raise Unsayable("Un CFDI no admite cantidades ni importes negativos.", "negative line")
    if any(line.rate.per_unit for line in document.lines):
        raise Unsayable("Enlazatte no admite impuestos por unidad.", "tax per unit")


def _payment(document: Document, rules: Rules) -> dict[str, str]:
    """The only place of the swap: Enlazatte's formaDePago is the SAT's MetodoPago, its metodoDePago the FormaPago."""
    terms = mx.terms_of(document.payments)
    if rules.strict_payment and not terms.consistent:
        sentence = f"El método {terms.method} no va con la forma de pago {terms.form}; corrija el pago de la venta."
        raise Unsayable(sentence, "inconsistent payment")
    return {"formaDePago": terms.method, "metodoDePago": terms.form}


def _series(document: Document, chosen: str) -> str:
    series = (chosen or document.series).upper()
    if not _SERIES.fullmatch(series):
        raise Unsayable("La serie lleva letras y cifras, sin folio: de 1 a 25 signos.", "series")
    return series


def _rate_of_exchange(document: Document, rules: Rules) -> str:
    """A text with a decimal point; two decimals for pesos as in the tutorial, four to six for dollars (assumption)."""
    if document.currency_code == "MXN":
        return "1.00"
    if rules.usd_rate <= 0:
        raise Unsayable("Falta el tipo de cambio del dólar en los ajustes de Enlazatte.", "usd_rate")
    return f"{_shortest(rules.usd_rate, 4):f}"


def _issuer(document: Document) -> str:
    answer = check(document.issuer.tax_id)
    if answer.verdict is Verdict.BLOCK or answer.normalized in (PUBLIC, FOREIGNER):
        raise Unsayable("El RFC del emisor no es válido; corríjalo en los datos del emisor.", "issuer")
    return answer.normalized


def _customer_code(document: Document, rules: Rules) -> str:
    """Contpaqi's code of the customer; who has no RFC is billed to the shop's public customer."""
    customer = document.customer
    code = customer.code.strip() if customer else ""
    if code:
        return _checked_code(code, "El código del cliente")
    if receiver(customer) and document.type is not DocumentType.RECEIPT:
        sentence = "El cliente no tiene código de Contpaqi; delo de alta allí y anote su código."
        raise Unsayable(sentence, "customer code")
    if not rules.default_customer:
        sentence = "Falta el código del cliente público en general en los ajustes de Enlazatte."
        raise Unsayable(sentence, "default_customer")
    return _checked_code(rules.default_customer, "El código del cliente público en general")


def _concept(rules: Rules, *, credit: bool) -> str:
    if not credit:
        return rules.concept
    if not rules.credit_concept:
        sentence = "Falta el concepto de nota de crédito en los ajustes de Enlazatte; o haga la nota en Contpaqi."
        raise Unsayable(sentence, "credit_concept")
    return rules.credit_concept


def _concepto(item: Item, document: Document, rules: Rules) -> dict[str, Any]:
    line = item.line
    description = clean(line.description) or clean(line.code) or "Artículo"
    if line.discount:
        # There is no field for a discount: the price is the one after it, and the line says so.
        off = f" (descuento de {document.currency.text(line.discount)} incluido)"
        description = f"{description[: MAX_DESCRIPTION - len(off)]}{off}"
    return {
        "codigo": _product_code(line, rules),
        "cantidad": _shortest(item.quantity, 0),
        "descripcion": description,
        "valorUnitario": _shortest(item.price, 0),
    }


def _product_code(line: DocumentLine, rules: Rules) -> str:
    generic = rules.generic_products.get(line.rate.key, "")
    own = "" if rules.generic else rules.product_codes.get(line.code, line.code).strip()
    code = own or generic
    if not code:
        what = f"«{clean(line.description, 60)}» no tiene código de Contpaqi"
        sentence = f"{what}, y los ajustes no dicen qué producto usar para la tasa {line.rate.key}."
        raise Unsayable(sentence, "product code")
    return _checked_code(code, f"El código de «{clean(line.description, 60)}»")


def _checked_code(code: str, what: str) -> str:
    if not _CODE.fullmatch(code):
        raise Unsayable(f"{what} no sirve en Contpaqi; se admiten hasta {MAX_CODE} signos.", "code")
    return code


def _marked(description: str, document: Document, rules: Rules) -> str:
    """The first line's text with what makes the document findable, and what a credit note belongs to."""
    tail = f" {ticket_mark(document)}" if rules.ticket_mark else ""
    if document.original and document.original.authorization:
        tail += f" [UUID {clean(document.original.authorization, 40)}]"
    return f"{description[: MAX_DESCRIPTION - len(tail)].rstrip()}{tail}"


def _shortest(number: Decimal, places: int) -> Decimal:
    """Without trailing zeros, but with at least `places` decimals."""
    exponent = number.normalize().as_tuple().exponent
    assert isinstance(exponent, int)  # finite
    return number.quantize(Decimal(1).scaleb(-max(places, -exponent)))
