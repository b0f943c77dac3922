"""The cash counter: open, move, count, hand over, X and Z. Knows no arithmetic and no table."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from app import cash, exchange, people
from app.cash import Drawer as Steps
from app.cash import Stamp
from app.checkout import zone_of
from app.domain.cash import Closing as Closing
from app.domain.cash import Count as Count
from app.domain.cash import Counted as Counted
from app.domain.cash import Move as Move
from app.domain.cash import MoveKind as MoveKind
from app.domain.cash import Picture as Picture
from app.domain.cash import Session as Session
from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.people import Actor, Right
from app.domain.record import replace
from app.ports import Clock, Ids
from app.store import business_day, journal, shop
from app.store import cash as rows
from app.store.cash import REQUIRED as REQUIRED
from app.store.cash import ClosingRow as ClosingRow
from app.store.sqlite import Connection
from app.store.store import Store

if TYPE_CHECKING:
    from app.printing.closing import Heading
    from app.printing.layout import Row

T = TypeVar("T")
NOBODY = Actor("")


class Drawer:
    """One session per till at a time. Writing is one transaction, journalled; a blind role is shown no sum."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._seal = seal

    def open(self, floats: Sequence[Counted], actor: Actor, till: str = "") -> Session:
        """Open a session with what lies in the drawer."""
        return self._write(till, lambda steps: steps.open(floats, actor))

    def pay_in(self, amount: Counted, reason: str, actor: Actor, till: str = "") -> Move:
        """Money into the drawer without a sale."""
        return self._write(till, lambda steps: steps.move(MoveKind.IN, amount, reason, actor))

    def pay_out(self, amount: Counted, reason: str, actor: Actor, till: str = "") -> Move:
        """Money out of the drawer without a return."""
        return self._write(till, lambda steps: steps.move(MoveKind.OUT, amount, reason, actor))

    def count(self, found: Sequence[Counted], actor: Actor, till: str = "") -> tuple[Count, ...]:
        """Keep a count. Whoever counted blind must not be shown `expected` and `difference`."""
        return self._write(till, lambda steps: steps.count(found, actor))

    def hand_over(self, receiver: str, found: Sequence[Counted], actor: Actor, till: str = "") -> Session:
        """Somebody else answers for the drawer from now on."""
        return self._write(till, lambda steps: steps.hand_over(receiver, found, actor))

    def close(self, found: Sequence[Counted], actor: Actor, note: str = "", till: str = "") -> Closing:
        """Close with a Z; a blind role gets it without sums."""
        closing = self._write(till, lambda steps: steps.close(found, note, actor))
        return closing if self.sees(actor) else closing.blind()

    def session(self, till: str = "") -> Session | None:
        """The open session, or None."""
        return self._store.read(lambda db: rows.open_session(db, till or _till(db)))

    def required(self) -> bool:
        """Has the owner said that nobody sells before the session is open? Not unless they said so."""
        return bool(self._store.read(lambda db: shop.setting(db, "till", REQUIRED)))

    def x(self, actor: Actor, till: str = "") -> Picture:
        """The open session as it stands; refused when there is none."""
        now = self._clock.now()

        def work(db: Connection) -> Picture:
            name = till or _till(db)
            session = rows.open_session(db, name)
            if session is None:
                raise Refused("session", "la caja {till} está cerrada; ábrala primero.", till=name)
            return cash.picture_of(db, session, now)

        picture = self._store.read_at_once(work)
        return picture if self._shown(actor, picture.session.id) else picture.blind()

    def z(self, number: int, actor: Actor, till: str = "") -> Closing:
        """A Z of the history as it was closed."""
        closing = self._store.read(lambda db: rows.closing(db, till or _till(db), number))
        return closing if self._shown(actor, closing.picture.session.id) else closing.blind()

    def history(
        self, limit: int = 100, before: int | None = None, till: str = "", *, actor: Actor = NOBODY
    ) -> list[ClosingRow]:  # fmt: skip
        """The newest Z first; sums are for whoever may see what a drawer should hold."""
        found = self._store.read_at_once(lambda db: rows.history(db, till or _till(db), limit, before))
        return found if self.sees(actor) else [row.blind() for row in found]

    def sees(self, actor: Actor) -> bool:
        """May this person see what the drawer should hold?"""
        return self._store.read(lambda db: people.may(db, actor.name, Right.SEE_EXPECTED))

    def held(self, currency: str, actor: Actor) -> Decimal | None:
        """What this till's drawer should hold, for whoever may see it; None for who counts blind, or when closed."""

        def work(db: Connection) -> Decimal | None:
            session = rows.open_session(db, _till(db))
            if session is None or not people.may(db, actor.name, Right.SEE_EXPECTED):
                return None
            held = {each.currency: each.expected for each in cash.balances_of(db, session)}
            return held.get(currency, ZERO)

        return self._store.read_at_once(work)

    def currencies(self, till: str = "") -> list[str]:
        """What the drawer may hold: the shop's own money first, then what it takes, then what already lies in it."""

        def work(db: Connection) -> list[str]:
            own = [country_named(each.country).currency.code for each in shop.issuers(db)]
            session = rows.open_session(db, till or _till(db))
            taken = [rate.currency for base in own for rate in exchange.rates(db, base)]
            held = [each.currency for each in cash.balances_of(db, session)] if session else []
            return list(dict.fromkeys([*own, *taken, *held]))

        return self._store.read(work)

    def text(self, shown: Picture | Closing, columns: int = 42) -> str:
        """An X or a Z as a ticket of so many columns."""
        from app.printing import closing as paper

        return paper.text(shown, self._heading(), columns)

    def pdf(self, shown: Picture | Closing, *, ticket: bool = False) -> bytes:
        """An X or a Z on A4, or on a roll of 80 mm."""
        from app.printing import closing as paper

        return paper.pdf(shown, self._heading(), ticket=ticket)

    def rows(self, shown: Picture | Closing) -> "tuple[Row, ...]":
        """An X or a Z as rows for the ticket printer."""
        from app.printing import closing as paper

        return paper.rows(shown, self._heading())

    def _shown(self, actor: Actor, session_id: str) -> bool:
        """Sums are shown to whoever may see them, or brings a supervisor's yes for this session, which is used up."""
        if self.sees(actor) or not actor.approval:
            return self.sees(actor)
        now = self._clock.now()
        self._store.write(
            lambda db: people.require(db, actor, Right.SEE_EXPECTED, session_id, now), urgent=True
        ).result()
        return True

    def _heading(self) -> "Heading":
        from app.printing.closing import Heading

        issuers = self._store.read(shop.issuers)
        till = self._store.read(shop.till)
        if not issuers:
            raise Refused("issuer", "todavía no hay ningún emisor; agréguelo primero.")
        names = tuple(each.trade_name or each.legal_name for each in issuers)
        words = country_named(issuers[0].country).words
        if len({each.country for each in issuers}) > 1:  # no country's own word for what all of them took
            words = replace(words, tenders={})
        rates = {rate.key: rate.label for each in reversed(issuers) for rate in country_named(each.country).rates}
        own = tuple(country_named(each.country).currency.code for each in issuers)
        return Heading(names, words, zone_of(issuers[0]), bool(till is not None and till["practice"]), rates, own,
                       self._store.read(business_day.ends))  # fmt: skip

    def _write(self, till: str, work: Callable[[Steps], T]) -> T:
        now = self._clock.now()

        def inside(db: Connection) -> T:
            return work(Steps(db, Stamp(till or _till(db), now, self._ids, self._seal)))

        return self._store.write(inside, urgent=True).result()


def _till(db: Connection) -> str:
    """This till's own number."""
    return shop.setting(db, "till", "till", "01")
