"""What a cashier may give away alone, and a supervisor's yes for the rest: checked and spent with the sale itself.

Giving away is a discount over the role's limit, or a price under the shop's.
"""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from app import exchange, people
from app.domain.countries import country_named
from app.domain.discount import highest, is_share, share
from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.people import Approval, Granted, Right
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
    """A discount that its cashier may not give alone: how high it is, up to where they may, and of which lines."""

    percent: Decimal
    limit: Decimal
    lines: tuple[Line, ...] = ()


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
    """The same, of the lines for which no approval that still holds came with the sale."""
    limit = discount_limit(db, sale.cashier)
    lines = tuple(line for line, approval in _approved(db, sale, now) if approval is None)
    return Over(highest(lines, limit, CURRENCIES[sale.currency]), limit, lines) if lines else None


def granted(line: Line, right: Right) -> Granted:
    """What a yes to this line as it stands is good for: its discount in percent, or its price."""
    return Granted(_what(line), share(line) if right is Right.DISCOUNT else line.unit_price)


def spend(db: Connection, sale: Sale, seal: journal.Seal, now: datetime) -> None:
    """Refuse what nobody approved; spend the approvals that the sale needs, and journal who, what and why."""
    found = over(db, sale)
    if found is not None:
        lacks = lacking(db, sale, now)
        if lacks is not None:
            name = sale.cashier or "quien no se identifica"
            raise Refused("discount", say("{name} da hasta {limit} % de descuento y aquí hay {percent} %; pida la "
                          "aprobación de un supervisor.", name=name, limit=lacks.limit,
                          percent=lacks.percent))  # fmt: skip
        _spend_discounts(db, sale, found, seal, now)
    _prices(db, sale, seal, now)


def _spend_discounts(db: Connection, sale: Sale, found: Over, seal: journal.Seal, now: datetime) -> None:
    """Each approval that a line needs is used up, and is its giver's to give."""
    used: dict[str, Approval] = {}
    for line, approval in _approved(db, sale, now):
        if approval is not None:
            _must_be_theirs_to_give(db, line, CURRENCIES[sale.currency], approval)
            used[approval.id] = approval
    for id_ in used:
        rows.use_approval(db, id_, now)
    lowered = [_lowered(line, CURRENCIES[sale.currency]) for line in sale.lines if line.discount]
    given = {"lines": lowered, "percent": f"{found.percent:f}", "limit": f"{found.limit:f}", **_told(used.values())}
    journal.write(db, seal, journal.Fact(sale.cashier, "discount_over", sale.cart, given), now)


def _approved(db: Connection, sale: Sale, now: datetime) -> list[tuple[Line, Approval | None]]:
    """The lines that give away more than their cashier may, each with the approval for exactly that."""
    currency, limit = CURRENCIES[sale.currency], discount_limit(db, sale.cashier)
    over = [line for line in sale.lines if highest([line], limit, currency)]
    known = _holding(db, sale, Right.DISCOUNT, now) if over else []
    return [
        (line, next((yes for yes in known if any(_is_this(each, line, currency) for each in yes.ask.figures)), None))
        for line in over
    ]


def _is_this(found: Granted, line: Line, currency: Currency) -> bool:
    """Is it this product, and this percentage of it? A cent may be another line's, as shares are rounded."""
    return found.what in ("", _what(line)) and is_share(line, found.figure, currency)


def _what(line: Line) -> str:
    return line.code or line.description


def undercut(db: Connection, sale: Sale, now: datetime) -> Line | None:
    """What is sold under the shop's price by somebody who may not, without a yes that holds; None: nothing is."""
    return None if people.may(db, sale.cashier, Right.PRICE) else _undercut(db, sale, _changed(db, sale), now)


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


def _undercut(db: Connection, sale: Sale, changed: list[_Changed], now: datetime) -> Line | None:
    """A recurring sale carries a reference: who may plan has fixed its prices."""
    lower = [each.line for each in changed if each.lower and not each.labelled]
    if not lower or sale.reference or people.may(db, sale.cashier, Right.PRICE):
        return None
    approved = _priced(db, sale, now)
    return next((line for line in lower if granted(line, Right.PRICE) not in approved), None)


def _prices(db: Connection, sale: Sale, seal: journal.Seal, now: datetime) -> None:
    """Refuse prices under the shop's that nobody approved; journal every other price, with who allowed it and why."""
    changed = _changed(db, sale)
    if lower := _undercut(db, sale, changed, now):
        name, what = sale.cashier or "quien no se identifica", lower.description[:40]
        raise Refused("unit_price", say("{name} no puede vender «{what}» por debajo de su precio; pida la aprobación "
                      "de un supervisor.", name=name, what=what))  # fmt: skip
    if not changed:
        return
    approved, used = _priced(db, sale, now), dict[str, Approval]()
    for each in changed:
        approval = approved.get(granted(each.line, Right.PRICE))
        if approval is not None:
            used[approval.id] = approval
    for id_ in () if people.may(db, sale.cashier, Right.PRICE) else used:
        rows.use_approval(db, id_, now)
    said = [each.said() for each in changed]
    told = {"lines": said, **_told(used.values())}
    journal.write(db, seal, journal.Fact(sale.cashier, "prices_changed", sale.cart, told), now)


def _priced(db: Connection, sale: Sale, now: datetime) -> dict[Granted, Approval]:
    """Which product was approved at which price, and by what."""
    known = _holding(db, sale, Right.PRICE, now)
    return {each: approval for approval in reversed(known) for each in approval.ask.figures}


def _must_be_theirs_to_give(db: Connection, line: Line, currency: Currency, approval: Approval) -> None:
    """Nobody approves more than they may give themselves."""
    limit = discount_limit(db, approval.approved_by)
    percent = highest([line], limit, currency)
    if percent:
        sentence = say("{name} aprueba hasta {limit} % de descuento y aquí hay {percent} %.", name=approval.approved_by,
                       limit=limit, percent=percent)  # fmt: skip
        raise Refused("discount", sentence)


def _lowered(line: Line, currency: Currency) -> list[str]:
    """For the journal: what, its whole price and what is charged for it."""
    gross = currency.round(line.quantity * line.unit_price)
    return [line.description, currency.text(gross), currency.text(gross - line.discount)]


def _told(used: Iterable[Approval]) -> dict[str, object]:
    """For the journal: the approval, who gave it and why; several side by side."""
    given = list(used)
    if not given:
        return {}
    ids, names, reasons = (", ".join(dict.fromkeys(each)) for each in zip(
        *((approval.id, approval.approved_by, approval.ask.why) for approval in given), strict=True))  # fmt: skip
    return {"approval": ids, "approved_by": names, "why": reasons}


def _holding(db: Connection, sale: Sale, right: Right, now: datetime) -> list[Approval]:
    """The sale's approvals for this right that are this cashier's, for this sale, neither old nor spent."""
    known = (rows.approval(db, id_) for id_ in dict.fromkeys(sale.approvals))
    return [
        found for found in known
        if found is not None and found.ask.right is right and found.holds(now)
        and found.ask.who.casefold() == sale.cashier.casefold() and found.ask.subject in ("", sale.cart)
    ]  # fmt: skip
