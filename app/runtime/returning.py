"""The returns counter: what of a ticket can come back, what it is worth, and its exchange for other goods."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from decimal import Decimal

from app import checkout, exchange, people
from app.checkout import Marks, Receipt
from app.credit import KEPT, At, refund_of, taker, worth
from app.domain.basket import Back
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.people import Right
from app.domain.record import dataclass, replace
from app.domain.sale import Payment, Sale
from app.domain.wording import say
from app.ports import Clock, Ids
from app.runtime.selling import Return as Return
from app.runtime.selling import Selling, Who
from app.runtime.services import Services
from app.store import catalogue, credits, documents, reversals
from app.store.sqlite import Connection
from app.store.store import Store
from app.swap import Due as Due
from app.swap import Swap, swap


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One line of a ticket: how much was sold and how much of it may still come back."""

    position: int
    code: str
    description: str
    unit: str
    sold: Decimal
    left: Decimal


class Returning:
    """Reads on the calling thread; an exchange is one transaction."""

    def __init__(
        self, store: Store, clock: Clock, ids: Ids, marks: Marks, selling: Selling, *, services: Services,
        tell: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._store = store
        self._clock = clock
        self._ids = ids
        self._marks = marks
        self._selling = selling
        self._services = services
        self._tell = tell

    def lines(self, document_id: str) -> tuple[ReturnLine, ...]:
        """Every line of a ticket with what is left of it."""
        return self._store.read(lambda db: _lines(db, document_id))

    def objection(self, document_id: str) -> str:
        """Why nothing of a ticket can be given back from here, in one sentence; empty: it can be tried."""
        original, standing = self._store.read(lambda db: documents.load(db, documents.seq_of(db, document_id)))
        if self._services.traits(original.provider).notes_by_hand and standing.status is Status.QUEUED:
            return say(
                "{title} no emite notas de crédito desde aquí y la venta aún no está autorizada; "
                "espere, o anule la venta.",
                title=self._services.traits(original.provider).title,
            )
        if standing.status in (Status.REJECTED, Status.VOIDED):
            return say("está rechazado o anulado; no hay nada que devolver.")
        if not any(line.left for line in self.lines(document_id)):
            return say("ya se devolvió todo lo de {number}.", number=original.number_text)
        return ""

    def advice(self, document_id: str) -> str:
        """What giving something back leaves to be done by hand; empty: nothing."""
        original, _ = self._store.read(lambda db: documents.load(db, documents.seq_of(db, document_id)))
        if not self._services.traits(original.provider).notes_by_hand:
            return ""
        return say(
            "La devolución queda anotada aquí; la nota de crédito se emite en el portal de {title} "
            "y Atención la recuerda.",
            title=self._services.traits(original.provider).title,
        )

    def lacks_approval(self, wanted: Return) -> bool:
        """May its cashier not take goods back, and does none of the approvals fit? Asked again when it is done."""
        now = self._clock.now()

        def work(db: Connection) -> bool:
            if people.may(db, wanted.cashier, Right.RETURN):
                return False
            original, _ = documents.load(db, documents.seq_of(db, wanted.document_id))
            actor = taker(db, wanted, original, now)
            return not people.fits(db, actor, Right.RETURN, original.number_text, now)

        return self._store.read(work)

    def line_for(self, document_id: str, code: str) -> ReturnLine:
        """The line of a ticket that sold this code or barcode, one with something left if there is any."""

        def work(db: Connection) -> ReturnLine:
            product = catalogue.find_by_code(db, code)
            wanted = {code.strip().casefold(), product.code.casefold() if product else ""} - {""}
            found = [line for line in _lines(db, document_id) if line.code.casefold() in wanted]
            if not found:
                raise Refused("lines", f"«{code[:40]}» no está en ese ticket.")
            return next((line for line in found if line.left), found[0])

        return self._store.read(work)

    def due(self, document_id: str, back: Sequence[Back], total: Decimal = ZERO) -> Due:
        """Who owes whom, when this comes back and goods for `total` are taken."""
        return Due(self._store.read(lambda db: worth(db, document_id, quantities(back))).total, total)

    def currencies(self, document_id: str) -> tuple[str, ...]:
        """Other currencies in which cash may go back: the sale was paid in them, and the till takes them today."""

        def work(db: Connection) -> tuple[str, ...]:
            seq = documents.seq_of(db, document_id)
            document, _ = documents.load(db, seq)
            kept = reversals.left_in_notes(db, documents.sale_of(db, seq))
            return tuple(code for code in kept if exchange.worth_of(db, document.currency_code, code) is not None)

        return self._store.read(work)

    def refund(self, wanted: Return) -> tuple[Payment, ...]:
        """How the money would go back, at the rates of this moment. Refused where it cannot."""
        return self._store.read(lambda db: refund_of(db, wanted))

    def voucher(self, due: Due) -> tuple[Payment, ...]:
        """How the new sale is paid by what comes back, before any money."""
        return (Payment(KEPT, due.kept),) if due.kept else ()

    def swap(self, wanted: Return, sale: Sale) -> "Future[Receipt]":
        """Take back and sell in one go: when the future is done both papers are on disk, or neither is."""
        ready = checkout.checked(self._selling.quote(sale))
        issued, _ = self._store.read(lambda db: documents.load(db, documents.seq_of(db, wanted.document_id)))
        both, at = Swap(wanted, ready, self._services.traits(issued.provider)), At(self._ids, self._clock.now())
        done = self._store.write(lambda db: swap(db, both, self._marks, at), urgent=True)
        done.add_done_callback(self._told)
        return done

    def wanted(self, document_id: str, back: Sequence[Back], reason: tuple[str, str], who: Who, refund: str) -> Return:
        """What is asked of the credit counter; `reason` is the catalogue's code and the words beside it."""
        code, words = reason
        return replace(Return(document_id, code, words, quantities(back), who.till, who.cashier), refund=refund)

    def _told(self, done: "Future[Receipt]") -> None:
        if done.exception() is None:
            self._tell(done.result().document.id)


def quantities(back: Sequence[Back]) -> Mapping[int, Decimal]:
    """By line position, as the credit counter wants it."""
    return {each.position: each.quantity for each in back}


def _lines(db: Connection, document_id: str) -> tuple[ReturnLine, ...]:
    seq = documents.seq_of(db, document_id)
    document, _ = documents.load(db, seq)
    left = credits.left(db, seq, document)
    return tuple(
        ReturnLine(position, line.code, line.description, line.unit, line.quantity, left[position])
        for position, line in enumerate(document.lines, 1)
    )
