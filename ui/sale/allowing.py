"""Discounts and prices at the till: what somebody may not give alone, a supervisor is asked for. Knows no limit."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.basket import Basket, Item
from app.domain.errors import Refused
from app.domain.people import Actor, Change, Granted, Right
from app.domain.sale import Line
from ui import permission
from ui.sale.open_sales import OpenSales
from ui.saying import quantity, unit_price

if TYPE_CHECKING:
    from app.runtime import Shop

WHOLE, TENTH = Decimal(100), Decimal("0.1")


class Allowing(QObject):
    """The change is made once it is allowed, and carries the approval to the sale's end."""

    refused = Signal(str)

    def __init__(self, shop: Shop, sales: OpenSales, page: QWidget) -> None:
        super().__init__(page)
        self._shop = shop
        self._sales = sales
        self._page = page

    def percent(self, percent: Decimal) -> None:
        """A discount on the chosen line; above the person's limit a supervisor is asked."""
        self._discount(percent, lambda basket: basket.with_percent(percent), self._of_line(_percent(percent)))

    def whole(self, percent: Decimal) -> None:
        """A discount on the whole sale, in the same way."""
        change = Change(_percent(self._sales.basket.percent), _percent(percent))
        self._discount(percent, lambda basket: basket.with_whole_percent(percent), change)

    def _discount(self, percent: Decimal, step: Callable[[Basket], Basket], change: Change | None) -> None:
        limit = self._shop.people.discount_limit(permission.who(self._shop))
        if percent <= limit or percent > WHOLE or change is None:  # what nobody may is refused, not asked
            self._change(step)
            return
        product = _product(self._sales.basket.items[change.line - 1]) if change.line else ""
        figures = (Granted(product, percent), *self._shares(step, product))
        self._ask(Right.DISCOUNT, self._then(step), change, figures)

    def price(self, price: Decimal) -> None:
        """Another price for the chosen line, which is a right of its own."""
        step = lambda basket: basket.with_price(price)  # noqa: E731
        asked = self._of_line(unit_price(price, self._sales.currency().code), price=True)
        if asked is None or permission.may(self._shop, Right.PRICE):
            self._change(step)  # which says where there is no line
            return
        self._ask(Right.PRICE, self._then(step), asked, (Granted(_product(self._sales.basket.item()), price),))

    def _ask(
        self, right: Right, then: Callable[[Actor], object], change: Change, figures: tuple[Granted, ...]
    ) -> None:  # fmt: skip
        """A supervisor's yes to this alone: for these figures, of this sale."""
        from ui.people.approving import ApproveSheet

        about, parent = (permission.who(self._shop), self._sales.basket.cart), self._page.window()
        ApproveSheet(self._shop, right, about, then, change=change, figures=figures, parent=parent).open()

    def _shares(self, step: Callable[[Basket], Basket], product: str) -> tuple[Granted, ...]:
        """What the step makes of the lines: a line's own discount and one of the whole sale come together."""
        from app.runtime.selling import granted

        try:
            lines = self._sales.imagined(step).lines
        except Refused:
            return ()
        found = (granted(line, Right.DISCOUNT) for line in lines if line.discount)
        return tuple(each for each in found if product in ("", each.what))

    def coming_back(self, then: Callable[[], object]) -> None:
        """Go on once what comes back may: a supervisor's yes of the beginning may have run out by now."""
        basket = self._sales.basket
        if not basket.back or not self._shop.returning.lacks_approval(self._sales.wanted()):
            then()
            return

        def go_on(actor: Actor) -> None:
            if self._sales.basket.cart == basket.cart:
                self._change(lambda each: each.with_approval(actor.approval))
                then()

        permission.ask(self._shop, self._page, Right.RETURN, self._sales.ticket_number(), go_on)

    def given_away(self, then: Callable[[], object]) -> None:
        """Go on once discounts and prices of the sale may: they changed hands, or a yes of the beginning ran out."""
        lacking = self._lacking()
        if lacking is None:
            then()
            return
        right, change, lines = lacking

        from app.runtime.selling import granted

        cart = self._sales.basket.cart

        def go_on(actor: Actor) -> None:
            if self._sales.basket.cart == cart:
                self._change(lambda basket: basket.with_approval(actor.approval))
                self.given_away(then)

        self._ask(right, go_on, change, tuple(granted(line, right) for line in lines))

    def _lacking(self) -> tuple[Right, Change, tuple[Line, ...]] | None:
        """What nobody allowed yet: too much off, or a price that changed in the catalogue while the sale was open."""
        figures = self._sales.figures
        if not self._sales.basket.items or figures.quote is None or figures.blocking():
            return None  # whoever closes the sale says why it cannot be
        from app.runtime.selling import granted

        sale = self._sales.sale()
        over = self._shop.selling.lacking(sale)
        if over is not None:
            whole = len(over.lines) == len(sale.lines) > 1
            lines = over.lines if whole else over.lines[:1]
            place = None if whole else sale.lines.index(lines[0])
            percent = over.percent if whole else granted(lines[0], Right.DISCOUNT).figure.quantize(TENTH)
            return Right.DISCOUNT, self._lowered(percent, place), lines
        undercut = self._shop.selling.undercut(sale)
        return (Right.PRICE, self._undercut(sale.lines.index(undercut)), (undercut,)) if undercut else None

    def _of_line(self, after: str, *, price: bool = False) -> Change | None:
        """The chosen line from what it has now; None where there is none, which the change itself says."""
        basket = self._sales.basket
        if not 0 <= basket.chosen < len(basket.items):
            return None
        item = basket.item()
        before = unit_price(item.price, self._sales.currency().code) if price else _percent(item.percent)
        return Change(before, after, basket.chosen + 1, item.description)

    def _lowered(self, percent: Decimal, place: int | None) -> Change:
        """One line's discount, else that of the whole sale."""
        if place is None:
            return Change(_percent(Decimal(0)), _percent(percent))
        item = self._sales.basket.items[place]
        return Change(_percent(Decimal(0)), _percent(percent), place + 1, item.description)

    def _undercut(self, place: int) -> Change:
        """A line from the shop's price to the one that is asked for."""
        code, item = self._sales.currency().code, self._sales.basket.items[place]
        product = self._shop.goods.product_by_code(item.code)
        usual = item.price if product is None else self._sales.price_of(product)
        return Change(unit_price(usual, code), unit_price(item.price, code), place + 1, item.description)

    def _then(self, step: Callable[[Basket], Basket]) -> Callable[[Actor], None]:
        cart = self._sales.basket.cart

        def go_on(actor: Actor) -> None:
            if self._sales.basket.cart == cart:  # a yes is for this sale, not for the one that came after it
                self._change(lambda basket: step(basket).with_approval(actor.approval))

        return go_on

    def _change(self, step: Callable[[Basket], Basket]) -> None:
        try:
            self._sales.change(step)
        except Refused as refused:
            self.refused.emit(refused.sentence)


def _product(item: Item) -> str:
    """What a yes knows a line by."""
    return item.code or item.description


def _percent(percent: Decimal) -> str:
    return f"{quantity(percent)} %"
