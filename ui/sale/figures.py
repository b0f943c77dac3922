"""What the Shop says of an open sale: its figures, its paper and why that one, who owes whom. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.basket import Basket
from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.party import Issuer
from app.domain.record import dataclass, replace
from app.domain.sale import Payment, Sale
from app.runtime.open_baskets import Who
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.returning import Due
    from app.runtime.selling import Quote


@dataclass(frozen=True, slots=True)
class Figures:
    """What the Shop says of the sale in hand. `instead` tells why another document than the usual one was taken.

    `due` says who owes whom, when something of an earlier ticket comes back.
    """

    quote: Quote | None = None
    problem: str = ""
    instead: str = ""
    due: Due | None = None

    def blocking(self) -> str:
        """Why this sale cannot be charged as it is; empty when it can."""
        if self.quote is None:
            return self.problem
        return next((finding.sentence for finding in self.quote.findings if finding.block), "")

    def why(self) -> str:
        """Why the sale gets this paper."""
        if self.quote is None:
            return ""
        sale = self.quote.sale
        usual = self.quote.country.default_document(self.quote.issuer, sale.customer)
        if sale.document != usual:
            return tr("elegida a mano")
        known = sale.customer is not None and bool(sale.customer.tax_id)
        return tr("por su identificación") if known else tr("sin identificación del cliente")


def of(shop: Shop, issuer: Callable[[], Issuer], basket: Basket, *, judged: bool = True) -> Figures:
    """The figures of a basket; what stands in the way is said in them. Not judged: the provider is asked afterwards."""
    found = _quoted(shop, issuer, basket, judged=judged) if basket.items else Figures()
    if not basket.back:
        return found
    total = found.quote.totals.total if found.quote else ZERO
    try:
        return replace(found, due=shop.returning.due(basket.original, basket.back, total))
    except Refused as refused:
        return replace(found, problem=refused.sentence)


def judged(shop: Shop, issuer: Callable[[], Issuer], basket: Basket, seen: Figures) -> Figures:
    """What was seen of a basket, once its provider was asked too: the very same, unless it objects."""
    if seen.quote is None or shop.selling.judged(seen.quote) is seen.quote:
        return seen
    return of(shop, issuer, basket)


def who(shop: Shop) -> Who:
    """This till and whoever serves at it."""
    return Who(shop.setting("till", "01"), shop.setting("cashier"))


def read(shop: Shop, issuer: Issuer, basket: Basket, payments: tuple[Payment, ...] = ()) -> Sale:
    """The basket as the Shop records it. Refused: it cannot be."""
    form = basket.form(issuer.name, country_named(issuer.country).currency, payments)
    return shop.selling.read(form, who(shop))


def _quoted(shop: Shop, issuer: Callable[[], Issuer], basket: Basket, *, judged: bool) -> Figures:
    """As the customer's data want it; where that paper cannot be made, the other one, and the reason."""
    quote = shop.selling.quote if judged else shop.selling.figures
    try:
        usual = quote(read(shop, issuer(), basket))
        blocks = [finding for finding in usual.findings if finding.block]
        if not blocks or basket.document or usual.sale.document != "invoice":
            return Figures(usual)
        other = quote(read(shop, issuer(), replace(basket, document="receipt")))
    except Refused as refused:
        return Figures(problem=refused.sentence)
    if any(finding.block for finding in other.findings):
        return Figures(usual)
    return Figures(other, instead=blocks[0].sentence)
