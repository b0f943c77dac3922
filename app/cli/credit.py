"""`credit`: a credit note for an issued document or part of it. Knows no arithmetic."""

from collections.abc import Sequence
from decimal import Decimal

from app.cli import DONE, NEEDS_PERSON
from app.cli.cash import actor
from app.cli.desk import Desk, table
from app.cli.forms import credit_form
from app.domain.errors import Refused
from app.domain.money import ZERO, decimal_from


def credit(desk: Desk) -> int:
    """Queue the note; it leaves after its original is authorized. No network. 3: a person makes it in a portal."""
    from app.runtime.selling import Return

    args = desk.args
    lines = _lines(args.lines or [])
    if args.lines is not None and not lines:
        raise Refused("lines", "no nombra ninguna línea; déjelo para devolver todo lo que queda.")
    with desk.shop() as shop:
        left = shop.selling.returnable(args.document)
        quantities = {place: left.get(place, ZERO) if some is None else some for place, some in lines.items()}
        till, cashier = shop.setting("till", "01"), actor(desk, shop).name
        wanted = Return(args.document, args.code, args.reason, quantities, till, cashier, args.refund)
        form, by_hand = credit_form(shop.selling.credit(wanted)), shop.returning.advice(args.document)
    rows = [(line["position"], line["description"], line["quantity"], line["total"]) for line in form["lines"]]
    shown = table(("Línea", "Descripción", "Cantidad", "Importe"), rows, "Línea Cantidad Importe")
    head = f"Nota de crédito {form['number']}: {form['total']} {form['currency']} (documento {form['document']})"
    desk.show(form, f"{head}\n\n{shown}")
    if by_hand:
        desk.note(by_hand)
    return NEEDS_PERSON if by_hand else DONE


def _lines(texts: Sequence[str]) -> dict[int, Decimal | None]:
    """POSITION=QUANTITY, or POSITION for all that is left of a line; commas separate as blanks do."""
    found: dict[int, Decimal | None] = {}
    for text in (part for each in texts for part in each.split(",") if part.strip()):
        place, equals, quantity = text.strip().partition("=")
        if not (place.isascii() and place.isdigit() and len(place) <= 6 and int(place) > 0):
            raise Refused("lines", f"«{text[:40]}» no se entiende; se admite LÍNEA o LÍNEA=CANTIDAD, p. ej. 1 2=0.5.")
        if int(place) in found:
            raise Refused(f"lines[{place}]", "está dos veces.")
        found[int(place)] = decimal_from(quantity, f"lines[{place}]") if equals else None
    return found
