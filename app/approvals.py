"""What a cashier may give away alone, and a supervisor's yes for the rest: checked and spent with the sale itself.

Giving away is a discount over the role's limit, or a price under the shop's.
"""

from datetime import datetime
from decimal import Decimal

from app import exchange, people
from app.domain.countries import country_named
from app.domain.discount import highest
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.people import Approval, Right
from app.domain.record import dataclass
from app.domain.sale import Line, Sale
from app.domain.views import Product
from app.domain.wording import say
from app.store import catalogue, customers, journal, shelf, shop
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
        lowered = [_lowered(line, CURRENCIES[sale.currency]) for line in sale.lines if line.discount]
        given = {"lines": lowered, "percent": f"{found.percent:f}", "limit": f"{found.limit:f}", **_told(approval)}
        journal.write(db, seal, journal.Fact(sale.cashier, "discount_over", sale.cart, given), now)
    _prices(db, sale, seal, now)


def undercut(db: Connection, sale: Sale, now: datetime) -> str:
    """What is sold under the shop's price by somebody who may not, without a yes that holds; empty: nothing is."""
    return "" if people.may(db, sale.cashier, Right.PRICE) else _undercut(db, sale, _changed(db, sale), now)


@dataclass(frozen=True, slots=True)
class _Changed:
    """A line at another price than the shop's for this customer; `labelled`: a scale's label explains it."""

    line: Line
    usual: Decimal
    labelled: bool
    lower: bool

    def said(self) -> list[str]:
        """For the journal: code, the shop's price, the one that was asked for, and the label that explains it."""
        label = [self.line.label] if self.labelled else []
        return [self.line.code, f"{self.usual:f}", f"{self.line.unit_price:f}", *label]


def _changed(db: Connection, sale: Sale) -> list[_Changed]:
    """The lines whose price is not the shop's, as a sale in the shop's own currency would have it."""
    issuer = next((each for each in shop.issuers(db) if each.name == sale.issuer), None)
    if issuer is None:
        return []
    currency, home = CURRENCIES[sale.currency], country_named(issuer.country).currency
    worth = Decimal(1) if currency == home else exchange.worth_of(db, home.code, currency.code)
    list_name, found = customers.list_of(db, sale.customer) if sale.customer else "", []
    taxed_less = sale.prices_include_tax and not issuer.prices_include_tax
    if currency == home and not list_name and not taxed_less and _as_marked(db, sale):
        return []
    known = catalogue.find_by_codes(db, (line.code for line in sale.lines))
    for line in sale.lines:
        product = known.get(line.code)
        if product is None:
            continue
        own = shelf.price_for(db, product.code, list_name) if list_name else None
        usual = product.price if own is None else own
        if usual == line.unit_price and currency == home and not taxed_less:
            continue
        asked = None if worth is None else usual if currency == home else currency.round(usual / worth)
        lower = asked is None or line.unit_price < asked or (taxed_less and line.unit_price > ZERO)
        found.append(_Changed(line, usual, _labelled(db, sale, line, product), lower))
    return found


def _as_marked(db: Connection, sale: Sale) -> bool:
    """Is every line a product at the price on its shelf? Nearly every sale is; what is unsure is looked at closely."""
    prices = catalogue.prices(db, [line.code for line in sale.lines])
    return all(prices.get(line.code) == line.unit_price for line in sale.lines)


def _labelled(db: Connection, sale: Sale, line: Line, product: Product) -> bool:
    """Did a scale print this price? Its label is read again, by the shop's own layouts."""
    found = shelf.labelled(db, line.label) if line.label else None
    if found is None or found[1].code != product.code:
        return False
    return found[0].vouches(product, CURRENCIES[sale.currency], (line.quantity, line.unit_price))


def _undercut(db: Connection, sale: Sale, changed: list[_Changed], now: datetime) -> str:
    """A recurring sale carries a reference: who may plan has fixed its prices."""
    lower = next((each.line.description for each in changed if each.lower and not each.labelled), "")
    if not lower or sale.reference or people.may(db, sale.cashier, Right.PRICE):
        return ""
    return "" if _fitting(db, sale, Right.PRICE, now) else lower


def _prices(db: Connection, sale: Sale, seal: journal.Seal, now: datetime) -> None:
    """Refuse prices under the shop's that nobody approved; journal every other price, with who allowed it and why."""
    changed = _changed(db, sale)
    if lower := _undercut(db, sale, changed, now):
        raise Refused("unit_price", say("{name} no puede vender «{what}» por debajo de su precio; pida la aprobación "
                      "de un supervisor.", name=sale.cashier or "quien no se identifica", what=lower[:40]))  # fmt: skip
    if not changed:
        return
    approval = _fitting(db, sale, Right.PRICE, now)
    told = _told(approval) if approval else {}
    if approval is not None and not people.may(db, sale.cashier, Right.PRICE):
        rows.use_approval(db, approval.id, now)
    said = [each.said() for each in changed]
    journal.write(db, seal, journal.Fact(sale.cashier, "prices_changed", sale.cart, {"lines": said, **told}), now)


def _must_be_theirs_to_give(db: Connection, sale: Sale, approval: Approval) -> None:
    """Nobody approves more than they may give themselves."""
    limit = discount_limit(db, approval.approved_by)
    percent = highest(sale.lines, limit, CURRENCIES[sale.currency])
    if percent:
        sentence = say("{name} aprueba hasta {limit} % de descuento y aquí hay {percent} %.", name=approval.approved_by,
                       limit=f"{limit:f}", percent=f"{percent:f}")  # fmt: skip
        raise Refused("discount", sentence)


def _lowered(line: Line, currency: Currency) -> list[str]:
    """For the journal: what, its whole price and what is charged for it."""
    gross = currency.round(line.quantity * line.unit_price)
    return [line.description, currency.text(gross), currency.text(gross - line.discount)]


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
