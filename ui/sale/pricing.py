"""Which price a customer pays: the one of their list, else the ordinary one. A price that a person gave stays."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.basket import Item
from app.domain.party import Customer
from app.domain.record import replace
from app.domain.views import Product

if TYPE_CHECKING:
    from app.runtime import Shop


def price_of(shop: Shop, product: Product, customer: Customer | None) -> Decimal:
    """What this customer pays for it."""
    listed = shop.goods.price_for(product.code, list_of(shop, customer))
    return product.price if listed is None else listed


def list_of(shop: Shop, customer: Customer | None) -> str:
    """The price list of who buys; empty: the ordinary prices."""
    return shop.goods.list_of(customer) if customer is not None else ""


def moved(shop: Shop, items: tuple[Item, ...], before: Customer | None, after: Customer | None) -> tuple[Item, ...]:
    """The lines for another customer: what had the price of the old list gets that of the new one."""
    if list_of(shop, before) == list_of(shop, after):
        return items
    return tuple(_moved(shop, item, before, after) for item in items)


def _moved(shop: Shop, item: Item, before: Customer | None, after: Customer | None) -> Item:
    product = shop.goods.product_by_code(item.code) if item.code else None
    if product is None or item.price != price_of(shop, product, before):
        return item
    return replace(item, price=price_of(shop, product, after))
