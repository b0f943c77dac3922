"""Goods that come back and others that are taken instead: credit note and sale in one transaction, linked. No wire."""

from decimal import Decimal

from app import checkout
from app.checkout import Marks, Quote, Receipt
from app.credit import KEPT, At, Return, credit
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.record import dataclass, replace
from app.domain.traits import Traits
from app.store import documents, journal, sales, tickets
from app.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Due:
    """What goods that come back are worth, what those that are taken cost, and who owes whom the difference."""

    worth: Decimal
    total: Decimal

    @property
    def kept(self) -> Decimal:
        """The part of the worth that pays the new goods."""
        return min(self.worth, self.total)

    @property
    def to_pay(self) -> Decimal:
        return self.total - self.kept

    @property
    def to_refund(self) -> Decimal:
        return self.worth - self.kept


@dataclass(frozen=True, slots=True)
class Swap:
    """What comes back and the sale that is made instead; its payments hold what is kept as a voucher."""

    wanted: Return
    ready: Quote
    traits: Traits


def swap(db: Connection, both: Swap, marks: Marks, at: At) -> Receipt:
    """The receipt of the sale. A cart that was sold already gives its first answer, and nothing comes back twice."""
    if sales.by_cart(db, both.ready.sale.cart) is not None:
        return checkout.close(db, both.ready, marks, at.ids, at.now)
    paid = sum((payment.amount for payment in both.ready.payments if payment.method == KEPT), ZERO)
    note = credit(db, replace(both.wanted, kept=paid), both.traits, marks, at)
    if paid > note.document.total:
        raise Refused("payments", "lo devuelto no alcanza para pagar esa parte; revise la venta.")
    receipt = checkout.close(db, both.ready, marks, at.ids, at.now)
    tickets.link(db, documents.seq_of(db, receipt.document.id), documents.seq_of(db, note.document.id))
    body = {"note": note.document.id, "original": both.wanted.document_id, "kept": receipt.document.currency.text(paid)}
    journal.write(db, marks.seal, journal.Fact(both.wanted.cashier, "exchange", receipt.document.id, body), at.now)
    return receipt
