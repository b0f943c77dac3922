"""A document's figures and names as labelled lines, ready to be drawn; adds nothing up. Knows no screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.document import Document, Standing
from app.domain.record import dataclass
from app.domain.views import DocumentRow
from ui.saying import day_and_time, figure, money, quantity
from ui.tenders import called
from ui.text import tr
from ui.widgets.badge import State
from ui.widgets.badge import word as state_word

MOST_LINES = 12  # of a sale; the paper shows all of them


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says; `strong` for the figure that counts, `code` for what people copy."""

    label: str
    value: str
    strong: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that belong together."""

    title: str
    facts: tuple[Fact, ...]


def kind_of_paper(document: Document, country: Country) -> str:
    """What the country calls it on paper."""
    return country.words.documents.get(document.type, document.type)


def sections(document: Document, standing: Standing, country: Country, zone: tzinfo) -> list[Section]:
    """Everything worth reading, in the order in which people ask for it; empty parts are left out."""
    found = [
        Section(country.words.authorization, tuple(_authorization(standing, country, zone))),
        Section(tr("Nota sobre"), tuple(_original(document, country, zone))),
        Section(tr("Cliente"), tuple(_customer(document, country))),
        Section(tr("Importes"), tuple(_amounts(document))),
        Section(tr("Productos"), tuple(_lines(document))),
        Section(tr("Referencias"), tuple(_references(document, standing))),
    ]
    return [section for section in found if section.facts]


def _authorization(standing: Standing, country: Country, zone: tzinfo) -> list[Fact]:
    if not standing.authorization:
        return []
    found = [Fact("", standing.authorization, code=True)]
    if standing.authorized_at is not None:
        found.append(Fact(tr("Autorizado el"), day_and_time(standing.authorized_at, zone)))
    if standing.protocol:
        found.append(Fact(tr(country.words.protocol), standing.protocol))
    return found


def _original(document: Document, country: Country, zone: tzinfo) -> list[Fact]:
    """What a note changes, and why."""
    original = document.original
    if original is None:
        return []
    kind = country.words.documents.get(original.type, original.type)
    found = [Fact(kind, original.number_text, strong=True), Fact(tr("Del"), day_and_time(original.sold_at, zone))]
    if original.reason_code:
        found.append(Fact(tr("Motivo"), country.reasons.get(original.reason_code, original.reason_code)))
    return [*found, Fact("", original.reason)] if original.reason else found


def notes_of(rows: Sequence[DocumentRow]) -> Section:
    """The notes that give something back of a document."""
    facts = (
        Fact(f"{row.number_text}  ·  {state_word(State(row.word))}", figure(row.total, row.currency)) for row in rows
    )
    return Section(tr("Notas de crédito"), tuple(facts))


def _customer(document: Document, country: Country) -> list[Fact]:
    customer = document.customer
    if customer is None or not (customer.name or customer.tax_id):
        return [Fact("", country.words.final_consumer.capitalize())]
    found = [Fact("", customer.name, strong=True)] if customer.name else []
    if customer.tax_id:
        label = country.words.id_labels.get(customer.tax_id_kind, country.words.tax_id)
        digits = f"  {country.words.check_digits} {customer.check_digits}" if customer.check_digits else ""
        found.append(Fact(label, customer.tax_id + digits))
    found += [Fact(tr("Correo"), customer.email)] if customer.email else []
    return found


def _amounts(document: Document) -> list[Fact]:
    code, totals = document.currency_code, document.totals
    found = [Fact(tr("Subtotal"), figure(totals.net, code))]
    found += [Fact(group.rate.label, figure(group.tax, code)) for group in totals.groups if group.rate.percent]
    if totals.discount:
        found.append(Fact(tr("Descuento incluido"), figure(totals.discount, code)))
    found.append(Fact(tr("Total"), money(totals.total, code), strong=True))
    for payment in document.payments:
        country = country_named(document.issuer.country)
        found.append(Fact(called(payment.method, country), figure(payment.amount, code)))
        if payment.change:
            found.append(Fact(tr(country.words.change), figure(payment.change, code)))
    return found


def _lines(document: Document) -> list[Fact]:
    shown = document.lines[:MOST_LINES]
    found = [
        Fact(f"{quantity(line.quantity)} × {line.description}", figure(line.amount, document.currency_code))
        for line in shown
    ]
    left = len(document.lines) - len(shown)
    if left:
        found.append(Fact(tr("y {n} más, en el papel").format(n=left), ""))
    return found


def _references(document: Document, standing: Standing) -> list[Fact]:
    found = [Fact(tr("Referencia"), document.reference)]
    if standing.provider_id:
        found.append(Fact(tr("Id del proveedor"), standing.provider_id))
    if standing.provider_number and standing.provider_number != document.number_text:
        found.append(Fact(tr("Número del proveedor"), standing.provider_number))
    return found
