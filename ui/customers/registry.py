"""What the provider of a country can do about a customer: say who a tax id is, take a customer in. Knows no form."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.country import Country
from app.domain.party import Customer
from app.runtime import Shop
from ui.bridge import Bridge
from ui.saying import why

Failed = Callable[[str], object]


class Registry:
    """Calls are the bridge's tasks; the answer, or a sentence why there is none, comes back on the window's thread."""

    def __init__(self, shop: Shop, bridge: Bridge, country: Country) -> None:
        self._shop = shop
        self._bridge = bridge
        self._name = country.provider
        self.title = shop.services.info(country.provider).traits.title
        self.knows = shop.asking.knows_taxpayers(country.provider)
        self.enrols = shop.asking.enrols(country.provider)

    def find(self, tax_id: str, then: Callable[[Customer | None], object], failed: Failed) -> None:
        """Who is it?"""
        asked = self._shop.asking.taxpayer(self._name, tax_id)
        self._bridge.spawn(asked, then=then, failed=lambda error: failed(why(error)))

    def enrol(self, customer: Customer, then: Callable[[str], object], failed: Failed) -> None:
        """Make the customer known there."""
        asked = self._shop.asking.enrol(self._name, customer)
        self._bridge.spawn(asked, then=then, failed=lambda error: failed(why(error)))
