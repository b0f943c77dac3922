"""Which other currencies this till takes and what they are worth: set by who may, journalled, frozen on each sale."""

import json
from datetime import datetime
from decimal import Decimal

from app import people
from app.domain.cash import currency_named
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.people import Actor, Right
from app.domain.record import dataclass
from app.domain.sale import Sale
from app.domain.wording import say
from app.store import journal, shop
from app.store.codec import moment, stamp
from app.store.sqlite import Connection

_SCOPE = "exchange"
_HIGHEST = Decimal(1_000_000)
_PLACES = 6


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of `currency` is worth in `base`, since when, and who said so."""

    base: str
    currency: str
    worth: Decimal
    who: str
    at: datetime


def rates(db: Connection, base: str) -> tuple[Rate, ...]:
    """The currencies that are taken beside `base`, in the order of their codes."""
    found = (rate(db, base, key.partition("/")[2]) for key in sorted(shop.settings(db, _SCOPE)))
    return tuple(each for each in found if each is not None)


def rate(db: Connection, base: str, currency: str) -> Rate | None:
    """What a currency is worth here; None: it is not taken."""
    kept = shop.setting(db, _SCOPE, f"{base}/{currency}")
    if not kept:
        return None
    row = json.loads(kept)
    return Rate(base, currency, Decimal(row["worth"]), row["who"], moment(row["at"]))


def worth_of(db: Connection, base: str, currency: str) -> Decimal | None:
    """The bare figure of `rate`."""
    found = rate(db, base, currency)
    return found.worth if found else None


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and under which seal."""

    now: datetime
    seal: journal.Seal


def set_rate(db: Connection, new: tuple[str, str, Decimal], actor: Actor, with_: Stamp) -> None:
    """Take a currency (base, currency, worth) at this rate from now on; a worth of zero: no longer."""
    base, currency, worth = new
    for code in (base, currency):
        currency_named(code)
    if base == currency:
        raise Refused("currency", "es la moneda en que se vende; elija otra.")
    if not ZERO <= worth <= _HIGHEST or worth != worth.quantize(Decimal(1).scaleb(-_PLACES)):
        raise Refused(
            "rate", say("{worth} no sirve; mayor que 0 y hasta {places} decimales.", worth=worth, places=_PLACES)
        )
    people.require(db, actor, Right.SETTINGS, f"{base}/{currency}", with_.now)
    before = worth_of(db, base, currency)
    kept = json.dumps({"worth": f"{worth:f}", "who": actor.name, "at": stamp(with_.now)}) if worth else ""
    shop.set_setting(db, _SCOPE, f"{base}/{currency}", kept)
    body = {"worth": f"{worth:f}", "before": f"{before:f}" if before is not None else ""}
    journal.write(db, with_.seal, journal.Fact(actor.name, "exchange_rate", f"{base}/{currency}", body), with_.now)


def check(db: Connection, sale: Sale) -> None:
    """The rates of a sale's tenders are those that hold now; otherwise somebody changed them meanwhile."""
    for number, payment in enumerate(sale.payments, 1):
        if (foreign := payment.foreign) is None:
            continue
        holds = worth_of(db, sale.currency, foreign.currency)
        if holds is None:
            sentence = say("esta caja no recibe {currency}; el dueño fija su cambio.", currency=foreign.currency)
            raise Refused(f"payments[{number}].currency", sentence)
        if foreign.rate != holds:
            sentence = say("el cambio de {currency} es ahora {rate}; cobre otra vez.", currency=foreign.currency,
                           rate=holds)  # fmt: skip
            raise Refused(f"payments[{number}].rate", sentence)
