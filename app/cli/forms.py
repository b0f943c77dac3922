"""Our nouns as the JSON of the public contract: amounts as digits, times with offset, names that never change."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import Any

from app.checkout import Quote, Receipt, zone_of
from app.domain.document import Document
from app.domain.money import CURRENCIES, Currency
from app.domain.outbox import Attempt
from app.domain.party import Issuer
from app.domain.record import asdict, replace
from app.domain.recurring import Due, Plan
from app.domain.sale import Payment
from app.domain.views import Counts, DocumentView, EntryView
from app.providers.contract import SettingKind
from app.recurring import Ran
from app.runtime.services import ProviderInfo

Form = dict[str, Any]


def receipt_form(receipt: Receipt) -> Form:
    """A recorded sale, as it was when it was recorded: the same cart gives the same answer for ever."""
    document = receipt.document
    return {
        "sale": document.sale_id, "cart": receipt.cart, "document": document.id, "status": "queued",
        "number": document.number_text, "reference": document.reference, **_amounts(document),
    }  # fmt: skip


def document_form(view: DocumentView, *, attempts: bool) -> Form:
    """A document as the contract shows it; `attempts` adds every call that was made for it."""
    document, standing, zone = view.document, view.standing, zone_of(view.document.issuer)
    form: Form = {
        "id": document.id, "sale": document.sale_id, "issuer": document.issuer.name, "provider": document.provider,
        "type": document.type, "status": standing.status, "entry": view.entry.state, "needs": view.entry.needs,
        "number": document.number_text, "reference": document.reference, "provider_id": standing.provider_id,
        "authorization": standing.authorization, "verification_url": standing.verification_url,
        "currency": document.currency_code, **_amounts(document), "sold_at": _moment(document.sold_at, zone),
        "authorized_at": _moment(standing.authorized_at, zone), "deadline": _moment(standing.deadline, zone),
        "reason": view.entry.reason or standing.reason,
        "pdf": {"stored": bool(standing.pdf_sha256), "sha256": standing.pdf_sha256 or None},
    }  # fmt: skip
    return form | {"attempts": [_attempt_form(each, zone) for each in view.attempts]} if attempts else form


def entry_form(view: EntryView, zone: tzinfo) -> Form:
    """One debt with enough of its document to recognise it."""
    entry = view.entry
    return {
        "id": entry.id, "document": view.document_id, "kind": entry.kind, "provider": entry.provider,
        "entry": entry.state, "status": view.status, "needs": entry.needs, "reason": entry.reason,
        "in_doubt": entry.in_doubt, "attempts": entry.attempts, "due_at": _moment(entry.due_at, zone),
        "number": view.number_text, "reference": view.reference, "customer": view.customer, "currency": view.currency,
        "total": CURRENCIES[view.currency].text(view.total), "sold_at": _moment(view.sold_at, zone),
        "deadline": _moment(view.deadline, zone),
    }  # fmt: skip


def credit_form(receipt: Receipt) -> Form:
    """A credit note as it was recorded, with what it gives back and the document that it changes."""
    note, original = receipt.document, receipt.document.original
    text = note.currency.text
    return {
        "sale": note.sale_id, "document": note.id, "type": note.type, "status": receipt.status,
        "number": note.number_text, "reference": note.reference, "currency": note.currency_code, **_amounts(note),
        "original": original.document_id if original else None,
        "reason_code": original.reason_code if original else "", "reason": original.reason if original else "",
        "lines": [
            {"position": place, "code": line.code, "description": line.description, "quantity": _digits(line.quantity),
             "net": text(line.net), "tax": text(line.tax), "total": text(line.net + line.tax)}
            for place, line in enumerate(note.lines, 1)
        ],
    }  # fmt: skip


def plan_form(plan: Plan, coming: Sequence[date], waiting: Sequence[Due]) -> Form:
    """A recurring invoice, the next days on which it is due, and the periods that are due and not issued yet."""
    return {
        "id": plan.id, "issuer": plan.issuer, "title": plan.title, "day": plan.day, "first": f"{plan.first:%Y-%m}",
        "paused": plan.paused, "next": [day.isoformat() for day in coming], "waiting": [due.period for due in waiting],
        "sale": dict(plan.sale),
    }  # fmt: skip


def ran_form(ran: Ran) -> Form:
    """What became of one period of a recurring invoice."""
    receipt, currency = ran.receipt, ran.receipt.document.currency if ran.receipt else None
    document = receipt.document if receipt else None
    return {
        "plan": ran.due.plan.id, "title": ran.due.plan.title, "period": ran.due.period, "due": ran.due.day.isoformat(),
        "reference": ran.due.reference, "document": document.id if document else None,
        "number": document.number_text if document else None,
        "total": currency.text(document.total) if document and currency else None,
        "sold_at": document.sold_at.isoformat() if document else None, "error": ran.sentence or None,
    }  # fmt: skip


def quote_form(quote: Quote) -> Form:
    """The arithmetic of a sale, line by line."""
    currency, totals = CURRENCIES[quote.sale.currency], quote.totals
    return {
        "document": quote.sale.document, "series": quote.sale.series, "currency": currency.code,
        "prices_include_tax": quote.sale.prices_include_tax,
        "lines": [
            {"code": line.code, "description": line.description, "quantity": _digits(line.quantity), "unit": line.unit,
             "unit_price": _digits(line.unit_price), "discount": currency.text(line.discount),
             "amount": currency.text(line.amount), "net": currency.text(line.net), "tax": currency.text(line.tax),
             "rate": line.rate.key, "total": currency.text(line.net + line.tax)}
            for line in quote.lines
        ],
        "groups": [
            {"rate": group.rate.key, "label": group.rate.label, "net": currency.text(group.net),
             "tax": currency.text(group.tax)}
            for group in totals.groups
        ],
        "net": currency.text(totals.net), "tax": currency.text(totals.tax), "total": currency.text(totals.total),
        "discount": currency.text(totals.discount), "whole_discount": currency.text(totals.whole_discount),
        "payments": [
            {"method": payment.method, "amount": currency.text(payment.amount),
             "received": None if payment.received is None else currency.text(payment.received),
             "change": currency.text(payment.change), **_cash_form(payment, currency)}
            for payment in quote.payments
        ],
        "findings": [{"field": f.field, "sentence": f.sentence, "blocks": f.block} for f in quote.findings],
    }  # fmt: skip


def _cash_form(payment: Payment, currency: Currency) -> Form:
    """Rounding and another currency, where there are any."""
    found: Form = {"rounding": currency.text(payment.rounding)} if payment.rounding else {}
    if (foreign := payment.foreign) is None:
        return found
    own = CURRENCIES[foreign.currency]
    return found | {
        "currency": own.code, "rate": _digits(foreign.rate), "tendered": own.text(foreign.taken),
        "returned": own.text(foreign.given), "change_left": currency.text(payment.change_left(currency)),
    }  # fmt: skip


def provider_form(info: ProviderInfo) -> Form:
    """A provider, what it can do, and its settings; of a secret only whether it is set."""
    traits = info.traits
    settings = [
        {"key": setting.key, "kind": setting.kind, "default": setting.default, "required": setting.required,
         "secret": setting.kind is SettingKind.SECRET, "set": bool(info.values.get(setting.key)),
         "value": None if setting.kind is SettingKind.SECRET else info.values.get(setting.key) or setting.default,
         "choices": list(setting.choices)}
        for setting in info.settings
    ]  # fmt: skip
    return {
        "name": info.name, "title": traits.title, "country": traits.country,
        "capabilities": sorted(str(each) for each in traits.capabilities),
        "limits": {"batch": traits.batch, "concurrency": traits.concurrency, "concurrency_max": traits.concurrency_max},
        "ready": info.ready, "paused": info.pause.reason if info.pause else None, "settings": settings,
    }  # fmt: skip


def issuer_form(issuer: Issuer) -> Form:
    """Who sells, with the country's own keys beside the common ones."""
    extra = dict(issuer.extra)
    return {key: value for key, value in asdict(replace(issuer, extra={})).items() if key != "extra"} | extra


def counts_form(counts: Counts) -> Form:
    """Where the documents stand."""
    return asdict(counts)


def _amounts(document: Document) -> Form:
    currency = document.currency
    return {"total": currency.text(document.total), "tax": currency.text(document.totals.tax)}


def _attempt_form(attempt: Attempt, zone: tzinfo) -> Form:
    return {
        "at": _moment(attempt.at, zone), "call": attempt.call, "outcome": attempt.outcome, "detail": attempt.detail,
        "ms": attempt.milliseconds,
    }  # fmt: skip


def _moment(moment: datetime | None, zone: tzinfo) -> str | None:
    return moment.astimezone(zone).isoformat() if moment else None


def _digits(number: Decimal) -> str:
    return f"{number:f}"
