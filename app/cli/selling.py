"""`sell` and `quote`: sales as JSON from a file or stdin. Knows no network."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from app.checkout import Quote, Receipt
from app.cli import DONE
from app.cli.desk import Desk, read_input, table
from app.cli.forms import quote_form, receipt_form
from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
from app.providers.json_text import read_json
from app.runtime.selling import Who

if TYPE_CHECKING:
    from app.runtime import Shop

MOST_SALES = 10_000
TOGETHER = 100
"""Sales of one flush: more would keep the till beside us waiting."""


def sell(desk: Desk) -> int:
    """Check every sale first and refuse the whole input if one is wrong; then record them, in order."""
    forms, several = sales_from(read_input(desk.args.file))
    ready: list[Quote] = []
    answers: list[dict[str, Any]] = []
    try:
        with desk.shop() as shop:
            ready = _judged(shop, forms, several)
            for receipt in _record(shop, ready, several):
                answers.append(receipt_form(receipt))
        desk.show(answers if several else answers[0], lambda: _listed(answers))
    except KeyboardInterrupt:
        if ready:
            kept = f"por lo menos {len(answers)} de {len(ready)} ventas quedaron registradas; véalas con «documents»"
            desk.note(f"sell: se interrumpió; {kept}. Repetirlo vende otra vez las que no digan «cart».")
        raise
    return DONE


def _listed(answers: Sequence[dict[str, Any]]) -> str:
    rows = [(a["number"], a["reference"], a["total"], a["tax"], a["document"]) for a in answers]
    return table(("Número", "Referencia", "Total", "Impuesto", "Documento"), rows, "Total Impuesto")


def _record(shop: "Shop", ready: Sequence[Quote], several: bool) -> Iterator[Receipt]:
    """In order, so many with one flush; where one of them is refused, those before it are recorded one by one."""
    for begin in range(0, len(ready), TOGETHER):
        some = ready[begin : begin + TOGETHER]
        try:
            yield from shop.selling.checkout_many(some).result()
        except Refused:
            for number, each in enumerate(some, begin + 1):
                try:
                    yield shop.selling.checkout(each.sale).result()
                except Refused as refused:
                    sentence = refused.sentence + _kept(number)
                    raise Refused(_place(number, several) + refused.field, sentence) from None
        except Trouble as trouble:
            raise Trouble(trouble.sentence + _kept(begin + 1), trouble.code) from None


def quote(desk: Desk) -> int:
    """The arithmetic and the pre-flight; nothing is written. What blocks is refused."""
    forms, several = sales_from(read_input(desk.args.file))
    with desk.shop() as shop:
        quotes = _judged(shop, forms, several)
    answers = [quote_form(each) for each in quotes]
    desk.show(answers if several else answers[0], lambda: "\n\n".join(map(_explained, answers)))
    return DONE


def sales_from(content: bytes) -> tuple[list[Any], bool]:
    """The sales of a file, and whether it was an array."""
    try:
        value = read_json(content)
    except json.JSONDecodeError as error:
        where = f"línea {error.lineno}, columna {error.colno}"
        raise Refused("file", f"no es JSON ({where}); se admite una venta o una lista.") from None
    except UnicodeDecodeError:
        raise Refused("file", "no está en UTF-8; guárdelo en UTF-8.") from None
    except ValueError:
        why = "una clave está repetida, un número no es un número o hay demasiados niveles"
        raise Refused("file", f"no es JSON que se pueda leer sin duda: {why}.") from None
    sales = value if isinstance(value, list) else [value]
    if not 1 <= len(sales) <= MOST_SALES:
        raise Refused("file", f"trae {len(sales)} ventas; se admiten de 1 a {MOST_SALES}.")
    return sales, isinstance(value, list)


def _kept(number: int) -> str:
    """What the sentence about a failed sale says of those before it."""
    return f" Las {number - 1} ventas anteriores de la lista sí quedaron registradas." if number > 1 else ""


def _place(number: int, several: bool) -> str:
    return f"sales[{number}]." if several else ""


def _who(shop: "Shop") -> Who:
    """Till and cashier of sales that name none; asked once, however many there are."""
    return Who(shop.setting("till", "01"), shop.setting("cashier"))


def _judged(shop: "Shop", forms: Sequence[Any], several: bool) -> list[Quote]:
    """All of them as the till stands at one moment; the first that is wrong refuses the whole input."""
    who = _who(shop)
    return shop.selling.at_once(
        lambda issuers: [
            _ready(shop, form, who, issuers, _place(number, several)) for number, form in enumerate(forms, 1)
        ]
    )


def _ready(shop: "Shop", form: Any, who: Who, issuers: Sequence[Issuer], place: str) -> Quote:
    """The sale as it would be recorded; refused, with its place in the input, when anything blocks it."""
    try:
        sale = shop.selling.read(form, who, issuers)
        found = shop.selling.quote(sale, issuers)
        for finding in found.findings:
            if finding.block:
                raise Refused(finding.field, finding.sentence)
    except Refused as refused:
        raise Refused(place + refused.field, refused.sentence) from None
    return found


def _explained(form: dict[str, Any]) -> str:
    lines = [
        (line["description"], line["quantity"], line["unit_price"], line["discount"], line["rate"], line["net"],
         line["tax"], line["total"])
        for line in form["lines"]
    ]  # fmt: skip
    groups = [f"{group['label']}: base {group['net']}, impuesto {group['tax']}" for group in form["groups"]]
    paid = [f"{p['method']}: {p['amount']}, vuelto {p['change']}" for p in form["payments"]]
    found = [f"Aviso: {finding['sentence']}" for finding in form["findings"]]
    headings = ("Descripción", "Cantidad", "Precio", "Descuento", "Tasa", "Base", "Impuesto", "Total")
    shown = table(headings, lines, "Cantidad Precio Descuento Base Impuesto Total")
    total = f"TOTAL {form['total']} {form['currency']} (base {form['net']}, impuesto {form['tax']})"
    return "\n".join([shown, "", *groups, total, *paid, *found])
