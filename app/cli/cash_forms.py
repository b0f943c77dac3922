"""Cash sessions and reports as JSON: amounts as digits, times with offset, names that never change."""

from datetime import datetime, tzinfo
from decimal import Decimal
from typing import Any

from app.domain.cash import Closing, Count, Counted, Handover, Move, Picture, Result, Session
from app.domain.figures import CashierFigure, OpenDocument, ReportRow, StateFigure, TaxFigure, TenderFigure, Totals
from app.domain.money import CURRENCIES
from app.runtime.drawer import ClosingRow

Form = dict[str, Any]


def session_form(session: Session, zone: tzinfo) -> Form:
    """An open session."""
    return {
        "session": session.id, "till": session.till, "opened_by": session.opened_by, "holder": session.holder,
        "opened_at": _moment(session.opened_at, zone),
    }  # fmt: skip


def move_form(move: Move, zone: tzinfo) -> Form:
    """Money in or out."""
    return {
        "kind": move.kind, "currency": move.currency, "amount": digits(move.currency, move.amount),
        "reason": move.reason, "who": move.who, "at": _moment(move.at, zone),
    }  # fmt: skip


def counted_form(counted: Counted) -> Form:
    """What was found, and by which notes and coins."""
    return {
        "currency": counted.currency, "counted": digits(counted.currency, counted.amount),
        "pieces": [{"value": f"{value:f}", "count": number} for value, number in counted.pieces],
    }  # fmt: skip


def count_form(count: Count, zone: tzinfo, *, blind: bool = False) -> Form:
    """A count; whoever counts blind is told neither what was expected nor the difference."""
    code = count.counted.currency
    expected = None if blind else digits(code, count.expected)
    return {
        "kind": count.kind, "who": count.who, "at": _moment(count.at, zone), **counted_form(count.counted),
        "expected": expected, "difference": None if blind else digits(code, count.difference),
    }  # fmt: skip


def picture_form(picture: Picture, zone: tzinfo) -> Form:
    """An X, or the body of a Z."""
    return {
        **session_form(picture.session, zone), "at": _moment(picture.at, zone), "hidden": picture.hidden,
        "cash": [
            {"currency": b.currency, "float": digits(b.currency, b.opened_with), "in": digits(b.currency, b.paid_in),
             "out": digits(b.currency, b.paid_out), "sales": digits(b.currency, b.sold),
             "refunds": digits(b.currency, b.given_back), "rounding": digits(b.currency, b.rounding),
             "exchanged": digits(b.currency, b.exchanged), "expected": digits(b.currency, b.expected)}
            for b in picture.balances
        ],
        "totals": [total_form(each) for each in picture.totals],
        "tenders": [tender_form(each) for each in picture.tenders],
        "taxes": [tax_form(each) for each in picture.taxes],
        "cashiers": [_cashier_form(each) for each in picture.cashiers],
        "documents": [state_form(each) for each in picture.documents],
        "open": {"count": picture.open_count,
                 "documents": [_open_form(each, picture.at, zone) for each in picture.open_documents]},
        "moves": [move_form(each, zone) for each in picture.moves],
        "counts": [count_form(each, zone) for each in picture.counts],
        "handovers": [_handover_form(each, zone) for each in picture.handovers],
        "sales_outside": picture.outside,
    }  # fmt: skip


def closing_form(closing: Closing, zone: tzinfo) -> Form:
    """A Z with its three-way result."""
    results = [] if closing.picture.hidden else closing.results
    number, seal = closing.anchor
    return {
        "z": closing.number, "closed_by": closing.closed_by, "closed_at": _moment(closing.closed_at, zone),
        "note": closing.note, "results": [_result_form(each) for each in results],
        "unexplained": [{"currency": code, "amount": digits(code, amount)} for code, amount in closing.unexplained],
        "anchor": {"row": number, "seal": seal}, **picture_form(closing.picture, zone),
    }  # fmt: skip


def closing_row_form(row: ClosingRow, zone: tzinfo) -> Form:
    """One Z of the history: what was sold and what the drawer lacked, where whoever asks may see sums."""
    return {
        "z": row.number, "till": row.till, "session": row.session_id, "closed_by": row.closed_by,
        "closed_at": _moment(row.closed_at, zone), "opened_at": _moment(row.opened_at, zone),
        "totals": [total_form(each) for each in row.totals], "results": [_result_form(each) for each in row.results],
        "open_documents": row.open_count, "hidden": row.hidden,
    }  # fmt: skip


def total_form(totals: Totals) -> Form:
    """Sales, notes and voids of one currency."""
    code = totals.currency
    return {
        "currency": code, "sales": totals.sales, "sold": digits(code, totals.sold), "notes": totals.notes,
        "noted": digits(code, totals.noted), "voids": totals.voids, "voided": digits(code, totals.voided),
        "tax": digits(code, totals.tax), "rounding": digits(code, totals.rounding), "total": digits(code, totals.total),
    }  # fmt: skip


def tender_form(tender: TenderFigure) -> Form:
    """One means of payment."""
    code = tender.currency
    return {
        "currency": code, "method": tender.method, "count": tender.count, "sold": digits(code, tender.sold),
        "refunds": digits(code, tender.given_back), "total": digits(code, tender.total),
    }  # fmt: skip


def tax_form(tax: TaxFigure) -> Form:
    """One rate."""
    code = tax.currency
    return {"currency": code, "rate": tax.rate, "net": digits(code, tax.net), "tax": digits(code, tax.tax)}


def state_form(state: StateFigure) -> Form:
    """Documents that stand alike."""
    return {
        "currency": state.currency, "status": state.word, "count": state.count,
        "amount": digits(state.currency, state.amount),
    }  # fmt: skip


def row_form(row: ReportRow) -> Form:
    """One row of a report."""
    quantity = {} if row.quantity is None else {"quantity": f"{row.quantity:f}"}
    return {
        "key": row.key, "label": row.label, "currency": row.currency, "sales": row.sales, "reversals": row.reversals,
        **quantity, "sold": digits(row.currency, row.sold), "undone": digits(row.currency, row.undone),
        "tax": digits(row.currency, row.tax), "total": digits(row.currency, row.total),
    }  # fmt: skip


def digits(currency: str, amount: Decimal) -> str:
    """Plain digits with the currency's decimals."""
    return CURRENCIES[currency].text(amount)


def _result_form(result: Result) -> Form:
    code, counted, difference = result.currency, result.counted, result.difference
    return {
        "currency": code, "expected": digits(code, result.expected),
        "counted": None if counted is None else digits(code, counted),
        "difference": None if difference is None else digits(code, difference),
    }  # fmt: skip


def _cashier_form(cashier: CashierFigure) -> Form:
    code = cashier.currency
    return {"currency": code, "cashier": cashier.cashier, "sales": cashier.sales, "total": digits(code, cashier.total)}


def _open_form(open_: OpenDocument, now: datetime, zone: tzinfo) -> Form:
    return {
        "id": open_.id, "number": open_.number, "status": open_.word, "currency": open_.currency,
        "total": digits(open_.currency, open_.total), "sold_at": _moment(open_.sold_at, zone),
        "age_minutes": int(open_.age(now).total_seconds()) // 60,
    }  # fmt: skip


def _handover_form(handover: Handover, zone: tzinfo) -> Form:
    return {"from": handover.giver, "to": handover.receiver, "at": _moment(handover.at, zone)}


def _moment(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat()
