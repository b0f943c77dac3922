"""The selling counter: quote and checkout. Nothing here waits for a network, a printer or a PDF engine."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from decimal import Decimal
from typing import TypeVar

from app import approvals, checkout, exchange
from app.approvals import Over as Over
from app.approvals import granted as granted
from app.checkout import Marks
from app.checkout import Quote as Quote
from app.checkout import Receipt as Receipt
from app.credit import At, credit, worth
from app.credit import Return as Return
from app.domain.country import Finding
from app.domain.document import Document
from app.domain.errors import Refused, Trouble
from app.domain.intake import Defaults, sale_from
from app.domain.party import Issuer
from app.domain.record import replace
from app.domain.sale import Line, Sale
from app.domain.tax import Totals
from app.domain.views import Product
from app.ports import Clock, Ids
from app.runtime.open_baskets import Who as Who
from app.runtime.services import Services
from app.store import catalogue, credits, customers, documents, sales, shelf, shop
from app.store.sqlite import Connection
from app.store.store import Store

T = TypeVar("T")
ANYBODY = Who()
Issuers = Sequence[Issuer] | None
"""Those that `at_once` has read; None: they are read anew."""


class Selling:
    """Turns the JSON form of a sale, or a Sale, into a recorded one."""

    def __init__(
        self, store: Store, clock: Clock, ids: Ids, marks: Marks, tell: Callable[[str], None], *, services: Services
    ) -> None:  # fmt: skip
        self._store = store
        self._services = services
        self._clock = clock
        self._ids = ids
        self._marks = marks
        self._tell = tell

    def read(self, form: object, who: Who = ANYBODY, issuers: Issuers = None) -> Sale:
        """The sale of a JSON object, checked field by field; Refused names the first that is wrong."""
        cart = "" if isinstance(form, dict) and "cart" in form else self._ids.new()
        defaults = Defaults(
            issuers or self._store.read(shop.issuers), who.till, who.cashier, self._clock.now(), cart, self._product,
            lambda base, other: self._store.read(lambda db: exchange.worth_of(db, base, other)),
            lambda code, buyer: self._store.read(lambda db: shelf.price_for(db, code, customers.list_of(db, buyer))),
        )  # fmt: skip
        return sale_from(form, defaults)

    def quote(self, sale: Sale, issuers: Issuers = None) -> Quote:
        """Totals, tenders and pre-flight findings, the country's and the provider's; nothing is written."""
        return self.judged(self.figures(sale, issuers))

    def figures(self, sale: Sale, issuers: Issuers = None) -> Quote:
        """The same without the provider's own preview: a line is seen first, and `judged` before it is charged."""
        return checkout.quote(sale, self._issuer(sale.issuer, issuers))

    def judged(self, found: Quote) -> Quote:
        """What the provider objects to added to the findings; the quote itself where that is nothing."""
        sentence = self._services.objection(checkout.build(found, 1, self._marks, None))
        return replace(found, findings=(*found.findings, Finding("sale", sentence, True))) if sentence else found

    def at_once(self, judge: Callable[[Sequence[Issuer]], T]) -> T:
        """Read and quote many sales by the shelf and the settings of one moment: the database is opened to them once,
        not for each question, and who sells is asked once."""
        return self._store.read_at_once(lambda db: judge(shop.issuers(db)))

    def explain(self, sale: Sale) -> Document:
        """The document as it would be recorded now, with figures and codes that its provider will see."""
        found = checkout.quote(sale, self._issuer(sale.issuer))
        return checkout.build(found, 1, self._marks, self._ids)

    def lacking(self, sale: Sale) -> Over | None:
        """A discount for which the sale brings no approval and needs one; None: nothing is lacking."""
        now = self._clock.now()
        return self._store.read(lambda db: approvals.lacking(db, sale, now))

    def undercut(self, sale: Sale) -> Line | None:
        """What the sale gives under the shop's price without the right or an approval for it; None: nothing."""
        now = self._clock.now()
        return self._store.read(lambda db: approvals.undercut(db, sale, now))

    def checkout(self, sale: Sale) -> "Future[Receipt]":
        """Record the sale: when the future is done it is on disk. Refused before anything is written, or Trouble."""
        ready = checkout.checked(self.quote(sale))
        now = self._clock.now()
        first = self._store.write(lambda db: [checkout.close(db, ready, self._marks, self._ids, now)], urgent=True)
        found: Future[list[Receipt]] = Future()
        result: Future[Receipt] = Future()
        found.add_done_callback(lambda done: _hand_on(done, result))
        first.add_done_callback(lambda done: self._finish(done, found, [sale.cart]))
        return result

    def checkout_many(self, quotes: Sequence[Quote]) -> "Future[list[Receipt]]":
        """Record sales that `quote` has judged, all in one transaction and one flush: a refused one leaves none."""
        ready = [checkout.checked(each) for each in quotes]
        now = self._clock.now()
        first = self._store.write(
            lambda db: [checkout.close(db, each, self._marks, self._ids, now) for each in ready], urgent=True
        )
        result: Future[list[Receipt]] = Future()
        first.add_done_callback(lambda done: self._finish(done, result, [each.sale.cart for each in quotes]))
        return result

    def returnable(self, document_id: str) -> dict[int, Decimal]:
        """What can still be returned of each line of a document, by position (1, 2 …)."""

        def work(db: Connection) -> dict[int, Decimal]:
            seq = documents.seq_of(db, document_id)
            return credits.left(db, seq, documents.load(db, seq)[0])

        return self._store.read(work)

    def worth(self, document_id: str, quantities: Mapping[int, Decimal]) -> Totals:
        """What a credit note for these quantities would come to; nothing is written."""
        return self._store.read(lambda db: worth(db, document_id, quantities))

    def credit(self, wanted: Return) -> Receipt:
        """A credit note for an issued document or part of it; it waits for its original."""
        at = At(self._ids, self._clock.now())
        issued, _ = self._store.read(lambda db: documents.load(db, documents.seq_of(db, wanted.document_id)))
        traits = self._services.traits(issued.provider)

        def work(db: Connection) -> Receipt:
            return credit(db, wanted, traits, self._marks, at)

        receipt = self._store.write(work, urgent=True).result()
        self._tell(receipt.document.id)
        return receipt

    def last(self) -> Receipt | None:
        """The newest sale on disk: shown at start, so that a sale cut short by a power failure is not typed twice."""
        return self._store.read(lambda db: _receipt(db, sales.last_sale(db)))

    def _finish(
        self, done: "Future[list[Receipt]]", result: "Future[list[Receipt]]", carts: Sequence[str]
    ) -> None:  # fmt: skip
        """A failed commit is not a rollback: before "not recorded" is said, look whether the carts are on disk."""
        error = done.exception()
        if isinstance(error, Trouble):
            try:
                found = [self._store.read(lambda db, c=cart: _receipt(db, sales.by_cart(db, c))) for cart in carts]  # type: ignore[misc]
            except Trouble:
                found = [None]
            receipts = [each for each in found if each is not None]
            if len(receipts) < len(carts):
                result.set_exception(error)
                return
        elif error is not None:
            result.set_exception(error)
            return
        else:
            receipts = done.result()
        result.set_result(receipts)
        for receipt in receipts:
            self._tell(receipt.document.id)

    def _issuer(self, name: str, issuers: Issuers = None) -> Issuer:
        for issuer in issuers or self._store.read(shop.issuers):
            if issuer.name == name:
                return issuer
        raise Refused("issuer", f"«{name[:40]}» no existe.")

    def _product(self, code: str) -> Product | None:
        return self._store.read(lambda db: catalogue.find_by_code(db, code))


def _receipt(db: Connection, found: sales.Found | None) -> Receipt | None:
    if found is None:
        return None
    document, standing = documents.load(db, documents.seq_of(db, found.document_id))
    return Receipt(document, standing.status, "", repeated=True)


def _hand_on(done: "Future[list[Receipt]]", result: "Future[Receipt]") -> None:
    """The one receipt of one sale, or why there is none."""
    error = done.exception()
    if error is not None:
        result.set_exception(error)
    else:
        result.set_result(done.result()[0])
