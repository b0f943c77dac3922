"""A cash session: what is in the drawer, what was counted, and the picture of X and Z. Pure; knows no table."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.figures import CashFigure, CashierFigure, OpenDocument, StateFigure, TaxFigure, TenderFigure, Totals
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.record import dataclass, replace
from app.domain.sale import CASH

DENOMINATIONS: Mapping[str, tuple[Decimal, ...]] = {
    code: tuple(map(Decimal, values.split()))
    for code, values in {
        "USD": "100 50 20 10 5 2 1 0.50 0.25 0.10 0.05 0.01",
        "PAB": "100 50 20 10 5 2 1 0.50 0.25 0.10 0.05 0.01",
        "PEN": "200 100 50 20 10 5 2 1 0.50 0.20 0.10",
        "ARS": "20000 10000 2000 1000 500 200 100 50 20 10 5 2 1",
        "MXN": "1000 500 200 100 50 20 10 5 2 1 0.50 0.20 0.10",
        "PYG": "100000 50000 20000 10000 5000 2000 1000 500 100 50",
        "BRL": "200 100 50 20 10 5 2 1 0.50 0.25 0.10 0.05",
        "BOB": "200 100 50 20 10 5 2 1 0.50 0.20 0.10",
        "CLP": "20000 10000 5000 2000 1000 500 100 50 10",
        "COP": "100000 50000 20000 10000 5000 2000 1000 500 200 100 50",
        "EUR": "500 200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01",
        "UYU": "2000 1000 500 200 100 50 20 10 5 2 1",
    }.items()
}
"""Notes and coins in circulation in 2026 by currency, the largest first; a note and a coin of one value are one."""

MOST_PIECES = 100_000
LONGEST_REASON = 200


class MoveKind(StrEnum):
    """Why money went in or out of the drawer without a sale."""

    FLOAT = "float"
    IN = "in"
    OUT = "out"


class CountKind(StrEnum):
    """On what occasion the drawer was counted."""

    COUNT = "count"
    HANDOVER = "handover"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Session:
    """A drawer from its opening to its Z. `holder` answers for it now: who opened it, or who took it over last."""

    seq: int
    id: str
    till: str
    opened_by: str
    holder: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """Money in or out without a sale; `amount` is never negative."""

    kind: MoveKind
    currency: str
    amount: Decimal
    reason: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Counted:
    """What somebody found in the drawer in one currency; `pieces` by denomination, empty when only a sum was given."""

    currency: str
    amount: Decimal
    pieces: tuple[tuple[Decimal, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """A count as it is kept: entered as it was, beside what the drawer should have held at that moment."""

    kind: CountKind
    counted: Counted
    expected: Decimal
    blind: bool
    who: str
    at: datetime

    @property
    def difference(self) -> Decimal:
        """More than expected is positive."""
        return self.counted.amount - self.expected


@dataclass(frozen=True, slots=True)
class Handover:
    """Somebody else answers for the drawer from now on."""

    giver: str
    receiver: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Balance:
    """The drawer in one currency: what it must hold follows from seven sums.

    `rounding` is what cash rounding took off; `exchanged` is what came in or went out against another currency, when
    somebody paid in one and got the change in the other: the worth of both is `sold` in the sale's own.
    """

    currency: str
    opened_with: Decimal = ZERO
    paid_in: Decimal = ZERO
    paid_out: Decimal = ZERO
    sold: Decimal = ZERO
    given_back: Decimal = ZERO
    rounding: Decimal = ZERO
    exchanged: Decimal = ZERO

    @property
    def expected(self) -> Decimal:
        by_hand = self.opened_with + self.paid_in - self.paid_out
        return by_hand + self.sold - self.given_back + self.rounding + self.exchanged


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything about a session at one moment: an X, or the body of a Z. Sums are by currency.

    `open_documents` are the oldest of all that the till still owes, `open_count` how many there are; `outside` are
    sales of this till since its last Z that were made while no session was open; `hidden`: a blind role sees no sums.
    """

    session: Session
    at: datetime
    balances: tuple[Balance, ...]
    totals: tuple[Totals, ...]
    tenders: tuple[TenderFigure, ...]
    taxes: tuple[TaxFigure, ...]
    cashiers: tuple[CashierFigure, ...]
    documents: tuple[StateFigure, ...]
    open_documents: tuple[OpenDocument, ...]
    open_count: int
    moves: tuple[Move, ...]
    counts: tuple[Count, ...]
    handovers: tuple[Handover, ...]
    outside: int = 0
    hidden: bool = False

    def balance(self, currency: str) -> Balance:
        """The drawer in a currency; empty where it never held any."""
        return next((each for each in self.balances if each.currency == currency), Balance(currency))

    def documented(self, currency: str) -> Decimal:
        """All documents in every state less what was voided: it should be the total of the sales."""
        voided = sum((each.voided for each in self.totals if each.currency == currency), ZERO)
        return sum((each.amount for each in self.documents if each.currency == currency), ZERO) - voided

    def cash_gap(self, currency: str) -> Decimal:
        """Cash among the tenders less cash in the drawer's books: zero, or what is stored contradicts itself."""
        paid = sum((t.total for t in self.tenders if t.currency == currency and t.method == CASH), ZERO)
        balance = self.balance(currency)
        return paid - (balance.sold - balance.given_back)

    @property
    def unexplained(self) -> tuple[tuple[str, Decimal], ...]:
        """Sales less documents, by currency and less what undid both: zero, or what is stored contradicts itself."""
        codes = dict.fromkeys([*(each.currency for each in self.totals), *(each.currency for each in self.documents)])
        sold = {each.currency: each.total for each in self.totals}
        return tuple(sorted((code, sold.get(code, ZERO) - self.documented(code)) for code in codes))

    def blind(self) -> "Picture":
        """What a role may see that must count without knowing the answer: no sum that leads to the expected cash."""
        return replace(
            self, balances=(), totals=(), tenders=(), taxes=(), cashiers=(), documents=(), counts=(), hidden=True
        )


@dataclass(frozen=True, slots=True)
class Result:
    """Cash at the closing in one currency; `counted` is None where nobody counted it."""

    currency: str
    expected: Decimal
    counted: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """More than expected is positive."""
        return None if self.counted is None else self.counted - self.expected


@dataclass(frozen=True, slots=True)
class Closing:
    """A Z: numbered without gap by till, never changed. `anchor` is number and seal of the journal's last row then."""

    number: int
    closed_by: str
    closed_at: datetime
    note: str
    picture: Picture
    anchor: tuple[int, str]

    @property
    def results(self) -> tuple[Result, ...]:
        """Counted against expected, for every currency that the drawer held or somebody counted."""
        last = {each.counted.currency: each for each in self.picture.counts if each.kind is CountKind.CLOSE}
        codes = dict.fromkeys([*(balance.currency for balance in self.picture.balances), *last])
        return tuple(
            Result(code, self.picture.balance(code).expected, last[code].counted.amount if code in last else None)
            for code in codes
        )

    @property
    def unexplained(self) -> tuple[tuple[str, Decimal], ...]:
        """What the picture cannot explain of its documents."""
        return self.picture.unexplained

    def blind(self) -> "Closing":
        """What the role sees that counted blind: that it is closed, under which number, and what is still owed."""
        return replace(self, picture=self.picture.blind())


def currency_named(code: str, field: str = "currency") -> Currency:
    """A currency that a drawer may hold; an unknown one is refused."""
    if code not in CURRENCIES:
        raise Refused(field, "«{code}» no existe; se admite: {allowed}.", code=code[:10], allowed=", ".join(CURRENCIES))
    return CURRENCIES[code]


def counted_pieces(currency: str, pieces: Mapping[Decimal, int]) -> Counted:
    """Notes and coins added up; what is not money of that currency is refused."""
    currency_named(currency)
    known = DENOMINATIONS[currency]
    for value, number in pieces.items():
        if value not in known:
            allowed = ", ".join(f"{each:f}" for each in known)
            raise Refused(
                f"count.{currency}",
                "{value} no es un billete ni una moneda; se admite: {allowed}.",
                value=value,
                allowed=allowed,
            )
        if not 0 <= number <= MOST_PIECES:
            raise Refused(
                f"count.{currency}",
                "{number} piezas de {value}; se admite de 0 a {mostpieces}.",
                number=number,
                value=value,
                mostpieces=MOST_PIECES,
            )
    kept = tuple((value, pieces[value]) for value in known if pieces.get(value))
    return Counted(currency, sum((value * number for value, number in kept), ZERO), kept)


def amount_in(currency: str, amount: Decimal, field: str) -> Decimal:
    """An amount that the currency can write, from zero up; anything else is refused."""
    kind = currency_named(currency)
    if amount < ZERO or amount != kind.round(amount):
        raise Refused(
            field,
            "{amount} no sirve; se admite desde 0, con {exponent} decimales a lo más.",
            amount=amount,
            exponent=kind.exponent,
        )
    return kind.round(amount)


def balances(
    moves: Sequence[Move], cash: Sequence[TenderFigure], beside: Sequence[CashFigure] = ()
) -> tuple[Balance, ...]:
    """The drawer by currency, from its moves, from what was sold and given back in cash, and what that left aside."""
    found: dict[str, Balance] = {}
    for move in moves:
        old = found.get(move.currency, Balance(move.currency))
        match move.kind:
            case MoveKind.FLOAT:
                found[move.currency] = replace(old, opened_with=old.opened_with + move.amount)
            case MoveKind.IN:
                found[move.currency] = replace(old, paid_in=old.paid_in + move.amount)
            case _:
                found[move.currency] = replace(old, paid_out=old.paid_out + move.amount)
    for figure in cash:
        old = found.get(figure.currency, Balance(figure.currency))
        found[figure.currency] = replace(old, sold=figure.sold, given_back=figure.given_back)
    for each in beside:
        old = found.get(each.currency, Balance(each.currency))
        found[each.currency] = replace(old, rounding=each.rounding, exchanged=each.exchanged)
    return tuple(sorted(found.values(), key=lambda balance: balance.currency))
