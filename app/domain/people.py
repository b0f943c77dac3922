"""Who may do what at the till: rights, roles as data, PINs and how long a wrong one makes wait. Pure; no secret."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.pattern import ASCII, pattern
from app.domain.record import dataclass
from app.domain.wording import mark

FREE_TRIES, MOST_TRIES = 3, 10
"""From the third wrong PIN on a person waits; the tenth locks until a supervisor unlocks, if there is another one."""

FIRST_WAIT, MOST_DOUBLINGS = timedelta(seconds=5), 9
APPROVAL_LASTS = timedelta(minutes=5)
_PIN = pattern(r"[0-9]{4,12}", ASCII)
_RUNS = ("01234567890123456789", "98765432109876543210")


class Right(StrEnum):
    """One kind of action that a role may do or not."""

    SELL = "sell"
    PRICE = "price"
    DISCOUNT = "discount"
    VOID = "void"
    RETURN = "return"
    REPRINT = "reprint"
    DRAWER = "drawer"
    CASH_OPEN = "cash_open"
    CASH_MOVE = "cash_move"
    CASH_COUNT = "cash_count"
    CASH_CLOSE = "cash_close"
    CLOSE_OTHERS = "close_others"
    SEE_EXPECTED = "see_expected"
    REPORTS = "reports"
    EXPORT = "export"
    GOODS = "goods"
    VERDICT = "verdict"
    SETTINGS = "settings"
    PEOPLE = "people"
    APPROVE = "approve"


TITLES: Mapping[Right, str] = {
    Right.SELL: mark("vender"),
    Right.PRICE: mark("cambiar un precio"),
    Right.DISCOUNT: mark("dar un descuento"),
    Right.VOID: mark("anular"),
    Right.RETURN: mark("aceptar una devolución"),
    Right.REPRINT: mark("reimprimir"),
    Right.DRAWER: mark("abrir el cajón"),
    Right.CASH_OPEN: mark("abrir la caja"),
    Right.CASH_MOVE: mark("meter o sacar efectivo"),
    Right.CASH_COUNT: mark("contar la caja"),
    Right.CASH_CLOSE: mark("cerrar su caja"),
    Right.CLOSE_OTHERS: mark("cerrar o entregar la caja de otra persona"),
    Right.SEE_EXPECTED: mark("ver el efectivo esperado"),
    Right.REPORTS: mark("ver informes"),
    Right.EXPORT: mark("exportar datos"),
    Right.GOODS: mark("cambiar productos y clientes"),
    Right.VERDICT: mark("decidir sobre un documento"),
    Right.SETTINGS: mark("cambiar los ajustes"),
    Right.PEOPLE: mark("cambiar personas y permisos"),
    Right.APPROVE: mark("aprobar lo que otra persona pide"),
}
"""What a person is told that may not do it."""


@dataclass(frozen=True, slots=True)
class Role:
    """A set of rights; `discount_limit` is the highest discount in percent that needs no approval."""

    name: str
    title: str
    rights: frozenset[Right]
    discount_limit: Decimal


_CASHIER = frozenset({
    Right.SELL, Right.DISCOUNT, Right.REPRINT, Right.CASH_OPEN, Right.CASH_MOVE, Right.CASH_COUNT, Right.CASH_CLOSE,
})  # fmt: skip
_SUPERVISOR = frozenset(Right) - {Right.SETTINGS, Right.PEOPLE}

ROLES: Mapping[str, Role] = {
    role.name: role
    for role in (
        Role("cashier", mark("Cajero"), _CASHIER, Decimal(5)),
        Role("supervisor", mark("Supervisor"), _SUPERVISOR, Decimal(30)),
        Role("owner", mark("Dueño"), frozenset(Right), Decimal(100)),
    )
}
"""The roles as they are until a shop changes their rights. A cashier counts blind."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here. `failures` are wrong PINs since the last right one."""

    name: str
    role: Role
    active: bool = True
    failures: int = 0

    @property
    def locked(self) -> bool:
        return self.failures >= MOST_TRIES


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something, and a supervisor's approval for exactly that, if one was given."""

    name: str
    approval: str = ""


def acting(who: Actor | str) -> Actor:
    """A bare name brings no approval."""
    return who if isinstance(who, Actor) else Actor(who)


@dataclass(frozen=True, slots=True)
class Change:
    """What a discount or a price is about: which line (0: the whole sale), its product, from what to what."""

    before: str
    after: str
    line: int = 0
    product: str = ""

    def told(self) -> list[object]:
        """For the journal."""
        return [self.line, self.product, self.before, self.after]


@dataclass(frozen=True, slots=True)
class Granted:
    """What a yes is good for: this discount in percent, or this price, of the product with this code.

    Without a code the description stands for it; empty: any line of the sale.
    """

    what: str
    figure: Decimal


@dataclass(frozen=True, slots=True)
class Ask:
    """What a supervisor is asked to approve: one action of one person on one subject, and why.

    A discount or a price is approved for these `figures` alone: another one, or another product, asks again.
    """

    right: Right
    who: str
    why: str
    subject: str = ""
    change: Change | None = None
    figures: tuple[Granted, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    """Given once, for one action; good for a few minutes."""

    id: str
    ask: Ask
    approved_by: str
    at: datetime

    def holds(self, now: datetime) -> bool:
        """Neither old nor, after the clock was set back, from the future."""
        return -APPROVAL_LASTS <= now - self.at <= APPROVAL_LASTS


def checked_pin(pin: str) -> str:
    """A PIN that may be set; refuses what everybody tries first."""
    if not _PIN.fullmatch(pin):
        raise Refused("pin", "un PIN tiene de 4 a 12 cifras.")
    if len(set(pin)) == 1 or any(pin in run for run in _RUNS):
        raise Refused("pin", "es de los primeros que cualquiera prueba; elija otro.")
    return pin


def wait_after(failures: int) -> timedelta:
    """How long after so many wrong PINs: nothing at first, then five seconds, doubling up to forty-three minutes."""
    doublings = min(failures - FREE_TRIES, MOST_DOUBLINGS)
    return FIRST_WAIT * (1 << doublings) if doublings >= 0 else timedelta(0)


def role_named(name: str) -> Role:
    """A role of those that exist; another one is refused."""
    if name not in ROLES:
        raise Refused("role", "«{name}» no existe; se admite: {allowed}.", name=name[:20], allowed=", ".join(ROLES))
    return ROLES[name]
