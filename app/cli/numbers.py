"""`report numbers`: what became of every number of every series. Knows no table."""

from datetime import tzinfo

from app.cli import DONE, NEEDS_PERSON
from app.cli.cash_forms import Form
from app.cli.desk import Desk, table
from app.domain.numbering import FATES, Fate, Lost, Numbers

_TYPES = {"invoice": "Factura", "receipt": "Consumidor final", "credit_note": "Nota de crédito",
          "debit_note": "Nota de débito"}  # fmt: skip


def numbers(desk: Desk) -> int:
    """Used, voided, rejected, burned, skipped and missing; 3 when a number is missing and nothing explains it."""
    with desk.shop() as shop:
        found, where = shop.figures.numbers(), shop.figures.zone()
    heads = ("Emisor", "Tipo", "Serie", "Hasta", "Usados", "Anulados", "Rechazados", "Gastados", "Saltados", "Faltan")
    rows = [(each.issuer, _TYPES.get(each.type, each.type), each.series, each.last, each.used,
             *(many for _, many in each.counts)) for each in found]  # fmt: skip
    parts = [table(heads, rows, " ".join(heads[3:]))]
    lost = [(each.series, _range(number), FATES[number.fate], number.why) for each in found for number in each.lost]
    if lost:
        parts.append(table(("Serie", "Número", "Qué fue", "Por qué"), lost, "Número"))
    desk.show([_form(each, where) for each in found], "\n\n".join(parts))
    return DONE if all(each.whole for each in found) else NEEDS_PERSON


def _form(found: Numbers, where: tzinfo) -> Form:
    counts = {fate.value: found.many(fate) for fate in Fate}
    return {"issuer": found.issuer, "type": found.type, "series": found.series, "last": found.last,
            "used": found.used, **counts, "lost": [_lost(each, where) for each in found.lost]}  # fmt: skip


def _lost(each: Lost, where: tzinfo) -> Form:
    at = each.at.astimezone(where).isoformat() if each.at else None
    return {"from": each.first, "to": each.last, "why": each.fate.value, "reason": each.reason, "at": at,
            "document": each.document or None}  # fmt: skip


def _range(each: Lost) -> str:
    return str(each.first) if each.first == each.last else f"{each.first} a {each.last}"
