"""The counter for what is typed or scanned: tells a scale's label, a product, a ticket, a customer and a card apart.

The order is the house's: label, barcode, internal code, ticket, customer's id. Words are searched elsewhere.
"""

import json
from collections.abc import Sequence
from decimal import Decimal

from app.domain import scale_labels
from app.domain.cards import Bearer, Card, Prefixes
from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.money import Currency
from app.domain.party import Customer
from app.domain.record import dataclass
from app.domain.scale_labels import Layout, Shows, Strange
from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.views import CustomerRow, DocumentRow, Product
from app.store import catalogue, customers, documents, people, shelf, shop, tickets
from app.store.sqlite import Connection
from app.store.store import Store

_CUSTOMER_PREFIX, _SUPERVISOR_PREFIX = "card_prefix_customer", "card_prefix_supervisor"


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a scale's label sells: so much of a product at this unit price. `misread`: its check digit is wrong.

    `label` is its code where it printed another price than the product's, which it vouches for.
    """

    product: Product
    quantity: Decimal
    price: Decimal
    misread: bool
    label: str = ""


Meaning = Weighed | Product | DocumentRow | CustomerRow | Card


class Lookup:
    """Reads on the calling thread: memory and local disk, so that a scan is answered at once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def meaning(self, text: str, currency: Currency) -> Meaning | None:
        """What this code is, the first that fits in the house's order; None: nobody knows it."""
        wanted = text.strip()
        return self._store.read(lambda db: _meaning(db, wanted, currency)) if wanted else None

    def goods(self, text: str, currency: Currency) -> Weighed | Product | None:
        """Only what can be sold: a scale's label, a barcode, an internal code."""
        return self._store.read(lambda db: _goods(db, text.strip(), currency))

    def card(self, text: str) -> Card | None:
        """A customer's card with their code, or the card of somebody who works here with their name; no proof."""
        return self._store.read(lambda db: _card(db, text.strip()))

    def customer(self, text: str) -> CustomerRow | None:
        """Whose card, code, tax id or telephone this is, whole: formatting and check digit aside.

        None: nobody's, or only the beginning of somebody's, which names nobody.
        """
        wanted = text.strip()
        return self._store.read(lambda db: _customer(db, wanted)) if wanted else None

    def doubt(self, text: str, customer: Customer) -> str:
        """What the country says against this id as it was typed: a check digit that is not this customer's."""
        checks = self._store.read(lambda db: _checks(db, text.strip()))
        against = (check for check in checks if check.verdict is Verdict.WARN and check.check_digits)
        return next((check.message for check in against if check.normalized == customer.tax_id), "")

    def ticket(self, text: str) -> DocumentRow | None:
        """The sale's paper with this number, reference or authorization; for a customer's id, that customer's last."""

        def work(db: Connection) -> DocumentRow | None:
            seq = tickets.find(db, text)
            found = [seq] if seq is not None else [tickets.last_of(db, each) for each in _ids(db, text)]
            newest = max((each for each in found if each is not None), default=None)
            return documents.rows(db, [newest])[0] if newest is not None else None

        return self._store.read_at_once(work)

    def exchanged(self, document_id: str) -> DocumentRow | None:
        """The other paper of an exchange: the credit note of a sale, the sale of a credit note."""

        def work(db: Connection) -> DocumentRow | None:
            other = tickets.linked(db, documents.seq_of(db, document_id))
            return documents.rows(db, [other])[0] if other is not None else None

        return self._store.read(work)

    def layouts(self) -> tuple[Layout, ...]:
        """How this shop's scales write their labels; none until one was learned."""
        return self._store.read(shelf.layouts)

    def strange(self, text: str) -> Strange | None:
        """What a scale's label is that sells nothing here; None: no such label. Ask only about what is unknown."""
        return scale_labels.strange(text.strip(), self.layouts())

    def keep_layouts(self, layouts: Sequence[Layout]) -> None:
        """Other layouts; one per prefix, or it is refused."""
        checked = [layout.checked() for layout in layouts]
        if len({layout.prefix for layout in checked}) < len(checked):
            raise Refused("prefix", "ya hay una etiqueta con ese prefijo; quite la anterior.")
        text = json.dumps(scale_labels.kept(checked))
        self._store.write(lambda db: shop.set_setting(db, "till", shelf.LAYOUTS, text), urgent=True).result()

    def learned(self, label: str, codes: Sequence[str], shows: Shows, value: Decimal) -> tuple[Layout, ...]:
        """What one label teaches: every layout by which it names one of these codes with this value."""
        return scale_labels.learned(label.strip(), codes, shows, value)

    def person(self, text: str) -> str:
        """Whose card this is, by its own code or by the prefix and a name; empty: nobody's who works here."""

        def work(db: Connection) -> str:
            card = _card(db, text.strip())
            if card is None or card.bearer is not Bearer.SUPERVISOR:
                return ""
            person = people.find(db, card.code)
            return person.name if person is not None and person.active else ""

        return self._store.read(work)

    def prefixes(self) -> Prefixes:
        """What stands before the code on cards."""
        return self._store.read(_prefixes)

    def keep_prefixes(self, prefixes: Prefixes) -> None:
        """Other prefixes, refused where a card would be taken for something else."""
        kept = prefixes.checked()

        def work(db: Connection) -> None:
            shop.set_setting(db, "till", _CUSTOMER_PREFIX, kept.customer or "-")
            shop.set_setting(db, "till", _SUPERVISOR_PREFIX, kept.supervisor or "-")

        self._store.write(work, urgent=True).result()


def _meaning(db: Connection, text: str, currency: Currency) -> Meaning | None:
    goods = _goods(db, text, currency)
    if goods is not None:
        return goods
    card = _card(db, text)
    if card is not None:
        customer = customers.find_by_code(db, card.code) or customers.find_by_tax_id(db, card.code)
        return customer if customer and card.bearer is Bearer.CUSTOMER else card
    seq = tickets.find(db, text)
    if seq is not None:
        return documents.rows(db, [seq])[0]
    return customers.find_by_tax_id(db, text)


def _customer(db: Connection, text: str) -> CustomerRow | None:
    card = _prefixes(db).read(text)
    code = card.code if card is not None and card.bearer is Bearer.CUSTOMER else text
    found = customers.find_by_code(db, code)
    ids = () if found else (customers.find_by_tax_id(db, each) for each in sorted(_ids(db, code)))
    return found or next((each for each in ids if each is not None), None) or customers.find_unsigned(db, code)


def _goods(db: Connection, text: str, currency: Currency) -> Weighed | Product | None:
    found = shelf.labelled(db, text)
    if found is not None:
        label, product = found
        quantity, price = label.amount(product, currency)
        return Weighed(product, quantity, price, label.misread, text if price != product.price else "")
    return catalogue.find_by_code(db, text)


def _card(db: Connection, text: str) -> Card | None:
    card = _prefixes(db).read(text)
    if card is not None and card.bearer is Bearer.CUSTOMER:
        return card
    person = people.by_card(db, text)
    if person is None and card is not None:
        person = people.by_card(db, card.code) or people.find(db, card.code)
    return Card(Bearer.SUPERVISOR, person.name) if person is not None and person.active else card


def _ids(db: Connection, text: str) -> set[str]:
    """A customer's id as it was typed and as the countries of this shop write it; a code stands for its customer's."""
    row = customers.find_by_code(db, text)
    typed = row.customer.tax_id if row else text.strip()
    checks = _checks(db, typed)
    return {typed, *(check.normalized for check in checks if check.verdict is not Verdict.BLOCK)} - {""}


def _checks(db: Connection, typed: str) -> list[TaxIdCheck]:
    return [country_named(issuer.country).check_tax_id(typed) for issuer in shop.issuers(db)]


def _prefixes(db: Connection) -> Prefixes:
    usual = Prefixes()
    customer = shop.setting(db, "till", _CUSTOMER_PREFIX, usual.customer)
    supervisor = shop.setting(db, "till", _SUPERVISOR_PREFIX, usual.supervisor)
    return Prefixes("" if customer == "-" else customer, "" if supervisor == "-" else supervisor)
