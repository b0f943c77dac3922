"""Makes each page of the window when somebody first goes there: until then its modules are not even loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.bridge import Bridge


def _sale(shop: Shop, bridge: Bridge) -> Page:
    from ui.sale.page import SalePage

    return SalePage(shop, bridge)


def _documents(shop: Shop, bridge: Bridge) -> Page:
    from ui.documents import DocumentsPage

    return DocumentsPage(shop, bridge)


def _customers(shop: Shop, bridge: Bridge) -> Page:
    from ui.customers import CustomersPage

    return CustomersPage(shop, bridge)


def _products(shop: Shop, bridge: Bridge) -> Page:
    from ui.products import ProductsPage

    return ProductsPage(shop, bridge)


def _attention(shop: Shop, bridge: Bridge) -> Page:
    from ui.attention.page import AttentionPage

    return AttentionPage(shop, bridge)


def _recurring(shop: Shop, bridge: Bridge) -> Page:
    from ui.recurring.page import RecurringPage

    return RecurringPage(shop, bridge)


def _closing(shop: Shop, bridge: Bridge) -> Page:
    from ui.closing import ClosingPage

    return ClosingPage(shop, bridge)


def _cash(shop: Shop, bridge: Bridge) -> Page:
    from ui.cash.page import CashPage

    return CashPage(shop, bridge)


def _reports(shop: Shop, bridge: Bridge) -> Page:
    from ui.reports import ReportsPage

    return _guarded(shop, bridge, "REPORTS", lambda: ReportsPage(shop, bridge))


def _settings(shop: Shop, bridge: Bridge) -> Page:
    from ui.settings.page import SettingsPage

    return _guarded(shop, bridge, "SETTINGS", lambda: SettingsPage(shop, bridge))


def _guarded(shop: Shop, bridge: Bridge, right: str, make: Callable[[], Page]) -> Page:
    from app.domain.people import Right
    from ui.people.guarded import Guarded

    return Guarded(shop, bridge, Right[right], make)


PAGES: dict[str, Callable[[Shop, Bridge], Page]] = {
    "sale": _sale,
    "documents": _documents,
    "customers": _customers,
    "products": _products,
    "attention": _attention,
    "recurring": _recurring,
    "closing": _closing,
    "cash": _cash,
    "reports": _reports,
    "settings": _settings,
}
