"""A cash session from its opening to its Z: each step is one transaction, checked, journalled. Knows no wire."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from app import people
from app.domain.cash import (
    LONGEST_REASON,
    Balance,
    Closing,
    Count,
    Counted,
    CountKind,
    Handover,
    Move,
    MoveKind,
    Picture,
    Session,
    amount_in,
    balances,
    currency_named,
)
from app.domain.errors import Refused
from app.domain.figures import Scope
from app.domain.intake import text_from
from app.domain.money import CURRENCIES, ZERO
from app.domain.people import Actor, Right
from app.domain.record import dataclass
from app.domain.sale import CASH
from app.ports import Ids
from app.store import cash, figures, journal
from app.store.sqlite import Connection

MOST_OPEN_SHOWN = 100
"""Open documents that a picture names; it counts all of them."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """At which till, when, with which ids and under which seal."""

    till: str
    now: datetime
    ids: Ids
    seal: journal.Seal


class Drawer:
    """One till's drawer inside the caller's transaction. Every step is refused unless the actor has the right."""

    def __init__(self, db: Connection, stamp: Stamp) -> None:
        self._db = db
        self._till = stamp.till
        self._now = stamp.now
        self._ids = stamp.ids
        self._seal = stamp.seal

    def open(self, floats: Sequence[Counted], actor: Actor) -> Session:
        """Open a session with the money that lies in the drawer; no float is a float of nothing."""
        self._may(actor, Right.CASH_OPEN)
        who = _name(actor)
        session = cash.open_session(self._db, self._till)
        if session is not None:
            if not session.holder:
                raise Refused("session", "la caja {till} ya está abierta.", till=self._till)
            raise Refused(
                "session", "la caja {till} ya está abierta, a cargo de {name}.", till=self._till, name=session.holder
            )  # fmt: skip
        floats = _checked(floats, "float")
        seq = cash.add_session(self._db, self._ids.new(), self._till, who, self._now)
        session = self.session()
        assert session.seq == seq
        for each in floats:
            self._move(session, Move(MoveKind.FLOAT, each.currency, each.amount, "", who, self._now))
        self._note(who, "cash_opened", session, {"float": _written(floats)})
        return session

    def move(self, kind: MoveKind, amount: Counted, reason: str, actor: Actor) -> Move:
        """Put money in or take it out, and why."""
        session = self.session()
        self._may(actor, Right.CASH_MOVE, session.id)
        if kind is MoveKind.FLOAT:
            raise Refused("kind", "el fondo se anota al abrir la caja.")
        (checked,) = _checked([amount], "amount")
        if checked.amount == ZERO:
            raise Refused("amount", "escriba cuánto; debe ser más que 0.")
        why = text_from(reason, "reason", LONGEST_REASON, required=True)
        if len(why) < 4:
            raise Refused("reason", "falta el motivo; escriba al menos 4 letras.")
        move = Move(kind, checked.currency, checked.amount, why, _name(actor), self._now)
        self._move(session, move)
        self._note(move.who, f"cash_{kind}", session, {**_written([checked]), "reason": why})
        return move

    def count(self, found: Sequence[Counted], actor: Actor) -> tuple[Count, ...]:
        """Write down what lies in the drawer, as it was counted."""
        session = self.session()
        self._may(actor, Right.CASH_COUNT, session.id)
        if not found:
            raise Refused("count", "falta lo contado.")
        return self._count(session, CountKind.COUNT, found, actor)

    def hand_over(self, receiver: str, found: Sequence[Counted], actor: Actor) -> Session:
        """Somebody else answers for the drawer from now on; what was counted is kept with it."""
        session = self.session()
        self._may(actor, _own_or_others(session, actor, Right.CASH_COUNT), session.id)
        name = people.known_name(self._db, text_from(receiver, "to", people.LONGEST_NAME, required=True))
        if name == session.holder:
            raise Refused("to", "la caja ya está a cargo de {name}.", name=name)
        self._count(session, CountKind.HANDOVER, found, actor)
        handover = Handover(session.holder, name, self._now)
        cash.add_handover(self._db, self._ids.new(), session, handover)
        self._note(_name(actor), "cash_handed_over", session, {"from": handover.giver, "to": handover.receiver})
        return self.session()

    def close(self, found: Sequence[Counted], note: str, actor: Actor) -> Closing:
        """The Z. Neither a difference nor an open document stands in its way; another's session needs the right."""
        session = self.session()
        self._may(actor, _own_or_others(session, actor, Right.CASH_CLOSE), session.id)
        remark = text_from(note, "note", LONGEST_REASON)
        self._count(session, CountKind.CLOSE, found, actor)
        picture = self.picture()
        number, who = cash.next_z(self._db, self._till), _name(actor)
        closing = Closing(number, who, self._now, remark, picture, (0, ""))
        body = {
            "z": number, "results": [
                [each.currency, _digits(each.currency, each.expected),
                 None if each.counted is None else _digits(each.currency, each.counted)] for each in closing.results
            ],
            "totals": [[each.currency, _digits(each.currency, each.total)] for each in picture.totals],
            "picture_sha256": cash.picture_digest(picture),
        }  # fmt: skip
        self._note(who, "z", session, body)
        kept = Closing(number, who, self._now, remark, picture, journal.head(self._db))
        cash.add_closing(self._db, self._ids.new(), kept)
        return kept

    def session(self) -> Session:
        """The open session; refused when there is none."""
        session = cash.open_session(self._db, self._till)
        if session is None:
            raise Refused("session", "la caja {till} está cerrada; ábrala primero.", till=self._till)
        return session

    def picture(self) -> Picture:
        """The session as it stands."""
        session = self.session()
        return picture_of(self._db, session, self._now)

    def _count(
        self, session: Session, kind: CountKind, found: Sequence[Counted], actor: Actor
    ) -> tuple[Count, ...]:  # fmt: skip
        held = {each.currency: each.expected for each in balances_of(self._db, session)}
        blind = not people.may(self._db, actor.name, Right.SEE_EXPECTED)
        counts = tuple(
            Count(kind, each, held.get(each.currency, ZERO), blind, _name(actor), self._now)
            for each in _checked(found, "count")
        )
        for count in counts:
            cash.add_count(self._db, self._ids.new(), session, count)
        if counts and kind is CountKind.COUNT:
            self._note(_name(actor), "cash_counted", session, {"counted": _written([c.counted for c in counts])})
        return counts

    def _move(self, session: Session, move: Move) -> None:
        cash.add_move(self._db, self._ids.new(), session, move)

    def _may(self, actor: Actor, right: Right, subject: str = "") -> None:
        people.require(self._db, actor, right, subject, self._now)

    def _note(self, who: str, what: str, session: Session, body: dict[str, object]) -> None:
        fact = journal.Fact(who, what, session.id, {"till": self._till, **body})
        journal.write(self._db, self._seal, fact, self._now)


def picture_of(db: Connection, session: Session, now: datetime) -> Picture:
    """Everything about a session, read in one transaction."""
    scope = Scope(session=session.seq)
    open_, count = figures.open_documents(db, session.till, MOST_OPEN_SHOWN)
    return Picture(
        session, now, balances_of(db, session), figures.totals(db, scope), figures.tenders(db, scope),
        figures.taxes(db, scope), figures.cashiers(db, scope), figures.states(db, scope), open_, count,
        cash.moves(db, session.seq), cash.counts(db, session.seq), cash.handovers(db, session.seq),
        cash.outside(db, session),
    )  # fmt: skip


def balances_of(db: Connection, session: Session) -> tuple[Balance, ...]:
    """What must lie in the drawer, by currency."""
    scope = Scope(session=session.seq)
    in_cash = [each for each in figures.tenders(db, scope) if each.method == CASH]
    return balances(cash.moves(db, session.seq), in_cash, figures.beside_cash(db, scope))


def _own_or_others(session: Session, actor: Actor, own: Right) -> Right:
    """Which right it takes to close or hand over: the drawer's holder needs less than everybody else."""
    return own if actor.name.strip().casefold() == session.holder.casefold() else Right.CLOSE_OTHERS


def _checked(found: Sequence[Counted], field: str) -> tuple[Counted, ...]:
    """Amounts with their currency's decimals, each currency once."""
    codes = [each.currency for each in found]
    for code in codes:
        currency_named(code, field)
        if codes.count(code) > 1:
            raise Refused(field, "{code} está dos veces.", code=code)
    return tuple(Counted(each.currency, amount_in(each.currency, each.amount, field), each.pieces) for each in found)


def _name(actor: Actor) -> str:
    return text_from(actor.name, "cashier", people.LONGEST_NAME)


def _written(found: Sequence[Counted]) -> dict[str, object]:
    return {each.currency: _digits(each.currency, each.amount) for each in found}


def _digits(currency: str, amount: Decimal) -> str:
    return CURRENCIES[currency].text(amount)
