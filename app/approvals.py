"""What a cashier may give away alone, and a supervisor's yes for the rest: checked and spent with the sale itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app import people
from app.domain.discount import highest
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO
from app.domain.people import Approval, Right
from app.domain.sale import Sale
from app.domain.wording import say
from app.store import catalogue, customers, journal, shelf
from app.store import people as rows
from app.store.sqlite import Connection

EVERYTHING = Decimal(100)


@dataclass(frozen=True, slots=True)
class Over:
    """A discount that its cashier may not give alone: how high it is, and up to where they may."""

    percent: Decimal
    limit: Decimal


def discount_limit(db: Connection, name: str) -> Decimal:
    """The highest discount in percent that this person gives without asking; all while nobody was ever entered."""
    if not rows.any_known(db):
        return EVERYTHING
    person = rows.find(db, name)
    if person is None or not person.active or Right.DISCOUNT not in person.role.rights:
        return ZERO
    return person.role.discount_limit


def over(db: Connection, sale: Sale) -> Over | None:
    """Whether the sale gives more away than its cashier may; None: it does not."""
    limit = discount_limit(db, sale.cashier)
    percent = highest(sale.lines, limit, CURRENCIES[sale.currency])
    return Over(percent, limit) if percent else None


def lacking(db: Connection, sale: Sale, now: datetime) -> Over | None:
    """The same, unless an approval that still holds came with the sale."""
    found = over(db, sale)
    return None if found is None or _fitting(db, sale, Right.DISCOUNT, now) else found


def spend(db: Connection, sale: Sale, seal: journal.Seal, now: datetime) -> None:
    """Refuse what nobody approved; spend the approvals that the sale needs, and journal who, what and why."""
    found = over(db, sale)
    given: dict[str, object] = {}
    if found is not None:
        approval = _fitting(db, sale, Right.DISCOUNT, now)
        if approval is None:
            name = sale.cashier or "quien no se identifica"
            raise Refused("discount", say("{name} da hasta {limit} % de descuento y aquí hay {percent} %; pida la "
                          "aprobación de un supervisor.", name=name, limit=f"{found.limit:f}",
                          percent=f"{found.percent:f}"))  # fmt: skip
        _must_be_theirs_to_give(db, sale, approval)
        rows.use_approval(db, approval.id, now)
        given = {"percent": f"{found.percent:f}", "limit": f"{found.limit:f}", **_told(approval)}
        journal.write(db, seal, journal.Fact(sale.cashier, "discount_over", sale.cart, given), now)
    _prices(db, sale, seal, now)


def _prices(db: Connection, sale: Sale, seal: journal.Seal, now: datetime) -> None:
    """Lines at another price than the shop's for this customer are journalled, with an approval if one was given."""
    list_name, changed = customers.list_of(db, sale.customer) if sale.customer else "", []
    for line in sale.lines:
        product = catalogue.find_by_code(db, line.code) if line.code else None
        if product is None:
            continue
        own = shelf.price_for(db, product.code, list_name) if list_name else None
        usual = product.price if own is None else own
        if usual != line.unit_price:
            changed.append([line.code, f"{usual:f}", f"{line.unit_price:f}"])
    if not changed:
        return
    approval = _fitting(db, sale, Right.PRICE, now)
    told: Mapping[str, object] = _told(approval) if approval else {}
    if approval is not None and not people.may(db, sale.cashier, Right.PRICE):
        rows.use_approval(db, approval.id, now)
    journal.write(db, seal, journal.Fact(sale.cashier, "prices_changed", sale.cart, {"lines": changed, **told}), now)


def _must_be_theirs_to_give(db: Connection, sale: Sale, approval: Approval) -> None:
    """Nobody approves more than they may give themselves."""
    limit = discount_limit(db, approval.approved_by)
    percent = highest(sale.lines, limit, CURRENCIES[sale.currency])
    if percent:
        sentence = say("{name} aprueba hasta {limit} % de descuento y aquí hay {percent} %.", name=approval.approved_by,
                       limit=f"{limit:f}", percent=f"{percent:f}")  # fmt: skip
        raise Refused("discount", sentence)


def _told(approval: Approval) -> dict[str, object]:
    return {"approval": approval.id, "approved_by": approval.approved_by, "why": approval.ask.why}


def _fitting(db: Connection, sale: Sale, right: Right, now: datetime) -> Approval | None:
    """The first of the sale's approvals that is good for this, is this cashier's, and was not spent yet."""
    for id_ in sale.approvals:
        found = rows.approval(db, id_)
        if found is None or found.ask.right is not right or not found.holds(now):
            continue
        if found.ask.who.casefold() == sale.cashier.casefold() and found.ask.subject in ("", sale.cart):
            return found
    return None
