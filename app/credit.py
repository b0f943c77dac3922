"""Undo an issued sale, wholly or line by line: a credit note tied to its original, waiting for it. Knows no wire."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from app.checkout import Marks, Receipt, debt_for, reference_for, zone_of
from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.document import Document, DocumentLine, DocumentType, Original, Standing, Status
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.sale import CASH, METHODS, Payment
from app.domain.tax import Amounts, Totals, add_up
from app.domain.traits import Capability, Traits
from app.ports import Ids
from app.store import credits, documents, journal, outbox, sales
from app.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Return:
    """What comes back: quantities by line position (1, 2 …; empty: all that is left), why, and how it is refunded."""

    document_id: str
    reason_code: str
    reason: str
    quantities: Mapping[int, Decimal]
    till: str = "01"
    cashier: str = ""
    refund: str = CASH


def credit(db: Connection, wanted: Return, traits: Traits, marks: Marks, at: "At") -> Receipt:
    """Write the note and what it owes, in the caller's transaction. It leaves only after its original is authorized."""
    seq = documents.seq_of(db, wanted.document_id)
    original, standing = documents.load(db, seq)
    country = country_named(original.issuer.country)
    _check(original, standing, traits, wanted, country)
    left = credits.left(db, seq, original)
    quantities = dict(wanted.quantities) or {position: quantity for position, quantity in left.items() if quantity}
    lines, totals = note_lines(original, _allowed(quantities, left), country)
    series = country.series_for_note(original.issuer, DocumentType.CREDIT_NOTE, original.type)
    number = sales.next_number(db, original.issuer.name, DocumentType.CREDIT_NOTE, series)
    sold_at = at.now.astimezone(zone_of(original.issuer))
    note = replace(
        original, id=at.ids.new(), type=DocumentType.CREDIT_NOTE, series=series, number=number,
        number_text=country.number_format.format(series=series, number=number),
        reference=reference_for(marks, f"{wanted.till}-C", series, sold_at, number), till=wanted.till,
        cashier=wanted.cashier, sold_at=sold_at, dated=None, lines=lines, totals=totals,
        payments=(Payment(wanted.refund, totals.total),), original=_named(original, standing, wanted),
    )  # fmt: skip
    if country.unique_second:
        note = replace(note, dated=documents.free_second(db, note))
    sale_seq = documents.sale_of(db, seq)
    note_seq = sales.add_document(db, sale_seq, note, country.last_moment(note.issued_at), at.now)
    credits.add(db, note_seq, seq, quantities)
    outbox.enqueue(db, debt_for(note, note_seq, at.ids), at.now)
    body = {"original": original.id, "reason": wanted.reason, "total": note.currency.text(note.total)}
    journal.write(db, marks.seal, journal.Fact(wanted.cashier, "credit_note", note.id, body), at.now)
    return Receipt(note, Status.QUEUED, "")


@dataclass(frozen=True, slots=True)
class At:
    """When, and where new ids come from."""

    ids: Ids
    now: datetime


def note_lines(
    original: Document, quantities: Mapping[int, Decimal], country: Country
) -> tuple[tuple[DocumentLine, ...], Totals]:
    """The lines that come back, with their share of each line's discount; a whole return has the original's figures."""
    whole = {position: line.quantity for position, line in enumerate(original.lines, 1)}
    if dict(quantities) == whole:
        return original.lines, original.totals
    chosen = [(original.lines[position - 1], quantity) for position, quantity in sorted(quantities.items())]
    amounts = [
        Amounts(quantity, line.unit_price, line.discount * quantity / line.quantity, line.rate)
        for line, quantity in chosen
    ]
    totals = add_up(
        amounts, included=original.prices_include_tax, scope=country.rounding, currency=original.currency
    )
    lines = tuple(
        replace(line, quantity=quantity, discount=total.discount, amount=total.amount, net=total.net, tax=total.tax)
        for (line, quantity), total in zip(chosen, totals.lines, strict=True)
    )
    return lines, totals


def _check(original: Document, standing: Standing, traits: Traits, wanted: Return, country: Country) -> None:
    if Capability.CREDIT_NOTE not in traits.capabilities:
        sentence = f"{traits.title} no emite notas de crédito desde aquí; emítala en su portal y anote la devolución."
        raise Refused("document", sentence)
    if original.original is not None:
        raise Refused("document", "es una nota; se acredita la factura original.")
    if standing.status in (Status.REJECTED, Status.VOIDED):
        raise Refused("document", "está rechazado o anulado; no hay nada que acreditar.")
    if country.reasons and wanted.reason_code not in country.reasons:
        allowed = ", ".join(f"{code} ({text})" for code, text in country.reasons.items())
        raise Refused("reason", f"«{wanted.reason_code[:10]}» no existe; se admite: {allowed}.")
    if len(wanted.reason.strip()) < 4:
        raise Refused("reason", "falta el motivo; escriba al menos 4 letras.")
    if wanted.refund not in METHODS:
        raise Refused("refund", f"«{wanted.refund[:20]}» no existe; se admite: {', '.join(METHODS)}.")


def _allowed(quantities: Mapping[int, Decimal], left: Mapping[int, Decimal]) -> Mapping[int, Decimal]:
    """The quantities, refused when a line has no so much left to return."""
    if not quantities:
        raise Refused("lines", "ya se devolvió todo; no queda nada que acreditar.")
    for position, quantity in quantities.items():
        if position not in left:
            raise Refused(f"lines[{position}]", f"no existe; el documento tiene {len(left)} líneas.")
        if not ZERO < quantity <= left[position]:
            raise Refused(f"lines[{position}]", f"{quantity:f} no se puede devolver; quedan {left[position]:f}.")
    return quantities


def _named(original: Document, standing: Standing, wanted: Return) -> Original:
    return Original(
        original.id, original.type, original.series, original.number, original.number_text, original.issued_at,
        standing.authorization, wanted.reason_code, wanted.reason.strip(),
    )  # fmt: skip
