"""Undo an issued sale, wholly or line by line: a credit note tied to its original, waiting for it. Knows no wire."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from app import exchange, people
from app.checkout import Marks, Receipt, debt_for, reference_for, zone_of
from app.domain import causes, runway
from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.document import Document, DocumentType, Original, Standing, Status
from app.domain.errors import Refused
from app.domain.intake import text_from
from app.domain.money import ZERO
from app.domain.outbox import Counters, Kind, Needs, State, Step
from app.domain.people import Actor, Right
from app.domain.record import dataclass, replace
from app.domain.refund import in_notes, refunds
from app.domain.returned import note_lines
from app.domain.sale import CASH, METHODS, Foreign, Payment
from app.domain.tax import Totals
from app.domain.traits import Traits
from app.domain.wording import say
from app.ports import Ids
from app.store import credits, documents, journal, outbox, regret, reversals, sales, shop
from app.store.sqlite import Connection

LONGEST_REASON = 200
KEPT = "voucher"
"""The tender of what was given back and pays other goods: in the note and in the sale, so that no drawer moves."""


@dataclass(frozen=True, slots=True)
class Return:
    """What comes back: quantities by line position (1, 2 …; empty: all that is left), why, and how it is refunded.

    `reason_code` may be empty: the country's own code for a return is taken. `refund` may be empty: as the sale was
    paid; `cash:EUR` is cash in that currency, where the sale was paid in it. `kept` is the part of the money that pays
    other goods at once instead of being refunded. `approvals` are a supervisor's, of which the fitting one is spent
    with the note where its cashier may not take goods back alone.
    """

    document_id: str
    reason_code: str
    reason: str
    quantities: Mapping[int, Decimal]
    till: str = "01"
    cashier: str = ""
    refund: str = ""
    kept: Decimal = ZERO
    approvals: tuple[str, ...] = ()


def credit(db: Connection, wanted: Return, traits: Traits, marks: Marks, at: "At") -> Receipt:
    """Write the note and what it owes, in the caller's transaction. It leaves only after its original is authorized.

    Where the provider has no notes it never leaves: a person makes it in the provider's portal and notes its code.
    """
    seq = documents.seq_of(db, wanted.document_id)
    original, standing = documents.load(db, seq)
    people.require(db, taker(db, wanted, original, at.now), Right.RETURN, original.number_text, at.now)
    country = country_named(original.issuer.country)
    _check(original, standing, traits, wanted)
    _still_there(db, seq, standing)
    left = credits.left(db, seq, original)
    quantities = dict(wanted.quantities) or {position: quantity for position, quantity in left.items() if quantity}
    lines, totals = note_lines(original, _allowed(quantities, left), country, credits.rest(db, seq, original))
    code = _code(wanted.reason_code, country, whole=totals == original.totals)
    series = country.series_for_note(original.issuer, DocumentType.CREDIT_NOTE, original.type)
    current = next((each for each in shop.issuers(db) if each.name == original.issuer.name), original.issuer)
    issuer = runway.renewed(original.issuer, current, country)
    number = sales.next_number(db, issuer, country.lane_type(DocumentType.CREDIT_NOTE), series, at.now)
    sold_at = at.now.astimezone(zone_of(original.issuer))
    note = replace(
        original, id=at.ids.new(), type=DocumentType.CREDIT_NOTE, series=series, number=number,
        number_text=country.number_format.format(series=series, number=number),
        reference=reference_for(marks, f"{wanted.till}-C", series, sold_at, number), till=wanted.till,
        cashier=wanted.cashier, sold_at=sold_at, dated=None, note="", issuer=issuer, lines=lines, totals=totals,
        payments=_refunds(db, wanted, original, totals.total), original=_named(original, standing, code, wanted.reason),
    )  # fmt: skip
    if country.unique_second:
        note = replace(note, dated=documents.free_second(db, note))
    sale_seq = documents.sale_of(db, seq)
    note_seq = sales.add_document(db, sale_seq, note, country.last_moment(note.issued_at), at.now)
    credits.add(db, note_seq, seq, quantities)
    reversals.add_note(db, note_seq, sale_seq, note)
    _owe(db, note, note_seq, at, by_hand=traits.notes_by_hand)
    body = {
        "original": original.id, "number": note.number_text, "reference": note.reference, "reason_code": code,
        "reason": wanted.reason.strip(), "total": note.currency.text(note.total),
    }  # fmt: skip
    journal.write(db, marks.seal, journal.Fact(wanted.cashier, "credit_note", note.id, body), at.now)
    return Receipt(note, Status.QUEUED, "")


def _owe(db: Connection, note: Document, note_seq: int, at: "At", *, by_hand: bool) -> None:
    """The note is owed to its provider, or to a person who makes it in the provider's portal."""
    debt = debt_for(note, note_seq, at.ids)
    outbox.enqueue(db, debt, at.now)
    regret.hold(db, note_seq, country_named(note.issuer.country).last_moment(note.issued_at), at.now)
    if by_hand:
        step = Step(State.VERIFY, at.now, Counters(), False, Needs.VERIFY, causes.BY_HAND)
        outbox.write_step(db, debt.entry_id, step, at.now)


def _refunds(db: Connection, wanted: Return, original: Document, total: Decimal) -> tuple[Payment, ...]:
    """How the money goes back: what pays other goods stays here, the rest by the tender that was asked for."""
    if not ZERO <= wanted.kept <= total:
        raise Refused("kept", "{kept} no cabe en {total}.", kept=wanted.kept, total=total)
    sale = documents.sale_of(db, documents.seq_of(db, original.id))
    left = reversals.left_to_refund(db, sale, original.currency)
    step = country_named(original.issuer.country).cash_step(original.issuer, original.currency)
    method, _, code = wanted.refund.partition(":")
    rest = refunds(total - wanted.kept, method, left, original.currency, step)
    if code:
        rest = in_notes(rest, _notes(db, original, sale, code), reversals.left_in_notes(db, sale)[code],
                        original.currency)  # fmt: skip
    return (Payment(KEPT, wanted.kept), *rest) if wanted.kept else rest


def _notes(db: Connection, original: Document, sale: int, code: str) -> Foreign:
    """Notes of this currency at the rate of this moment, where the sale was paid in it and the till takes it."""
    rate = exchange.worth_of(db, original.currency_code, code)
    if rate is None:
        raise Refused("refund", "esta caja no recibe {currency}; el dueño fija su cambio.", currency=code[:3])
    if code not in reversals.left_in_notes(db, sale):
        raise Refused("refund", "de esa venta no queda nada que se haya pagado en {currency}.", currency=code)
    return Foreign(code, rate)


def refund_of(db: Connection, wanted: Return) -> tuple[Payment, ...]:
    """How the money would go back now; nothing is written."""
    original, _ = documents.load(db, documents.seq_of(db, wanted.document_id))
    return _refunds(db, wanted, original, worth(db, wanted.document_id, wanted.quantities).total)


def worth(db: Connection, document_id: str, quantities: Mapping[int, Decimal]) -> Totals:
    """What a note for these quantities would come to; nothing is written. Refused: more than is left, or nothing."""
    seq = documents.seq_of(db, document_id)
    original, _ = documents.load(db, seq)
    allowed = _allowed(quantities, credits.left(db, seq, original))
    country, rest = country_named(original.issuer.country), credits.rest(db, seq, original)
    return note_lines(original, allowed, country, rest)[1]


def taker(db: Connection, wanted: Return, original: Document, now: datetime) -> Actor:
    """Who takes the goods back, with the approval that fits, or else the last one that was given."""
    actors = [Actor(wanted.cashier, approval) for approval in wanted.approvals]
    fitting = (each for each in actors if people.fits(db, each, Right.RETURN, original.number_text, now))
    return next(fitting, actors[-1] if actors else Actor(wanted.cashier))


@dataclass(frozen=True, slots=True)
class At:
    """When, and where new ids come from."""

    ids: Ids
    now: datetime


def _check(original: Document, standing: Standing, traits: Traits, wanted: Return) -> None:
    if traits.notes_by_hand and standing.status is Status.QUEUED:
        sentence = say(
            "{title} no emite notas de crédito desde aquí y la venta aún no está autorizada; espere, o anule la venta.",
            title=traits.title,
        )
        raise Refused("document", sentence)
    if original.original is not None:
        raise Refused("document", "es una nota; se acredita la factura original.")
    if standing.status in (Status.REJECTED, Status.VOIDED):
        raise Refused("document", "está rechazado o anulado; no hay nada que acreditar.")
    if len(text_from(wanted.reason, "reason", LONGEST_REASON)) < 4:
        raise Refused("reason", "falta el motivo; escriba al menos 4 letras.")
    method, _, code = wanted.refund.partition(":")
    if (wanted.refund and method not in METHODS) or (code and method != CASH):
        raise Refused(
            "refund",
            "«{refund}» no existe; se admite: {allowed}.",
            refund=wanted.refund[:20],
            allowed=", ".join(METHODS),
        )


def _still_there(db: Connection, seq: int, standing: Standing) -> None:
    """Refuses a note on what is being undone."""
    undoing = outbox.of_document(db, seq, Kind.VOID)
    if undoing is not None and undoing.state is not State.DONE:
        raise Refused("document", "ya se pidió anularlo; espere el resultado.")


def _code(given: str, country: Country, *, whole: bool) -> str:
    """The code of the country's catalogue: the one given, or its own for a return of the whole or of a part."""
    code = given.strip() or country.returned[0 if whole else 1]
    if country.reasons and code not in country.reasons:
        allowed = ", ".join(f"{code} ({text})" for code, text in country.reasons.items())
        raise Refused("code", "«{code}» no existe; se admite: {allowed}.", code=code[:10], allowed=allowed)
    return code


def _allowed(quantities: Mapping[int, Decimal], left: Mapping[int, Decimal]) -> Mapping[int, Decimal]:
    """The quantities, refused when a line has no so much left to return."""
    if not quantities:
        raise Refused("lines", "ya se devolvió todo; no queda nada que acreditar.")
    for position, quantity in quantities.items():
        if position not in left:
            raise Refused(
                f"lines[{position}]",
                "no existe; el documento tiene {count} líneas.",
                count=len(left),
            )
        if not ZERO < quantity <= left[position]:
            raise Refused(
                f"lines[{position}]",
                "{quantity} no se puede devolver; quedan {left}.",
                quantity=quantity,
                left=left[position],
            )
    return quantities


def _named(original: Document, standing: Standing, code: str, reason: str) -> Original:
    return Original(
        original.id, original.type, original.series, original.number, original.number_text, original.issued_at,
        standing.authorization, code, reason.strip(),
    )  # fmt: skip
