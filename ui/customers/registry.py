"""What the provider of a country can do about a customer: say who a tax id is, take a customer in. Knows no form."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.country import Country
from app.domain.party import Customer
from app.runtime import Shop
from ui.bridge import Bridge
from ui.progress import Progress
from ui.saying import why

Failed = Callable[[str], object]
Gone = Callable[[], object]


class Registry:
    """Calls are the bridge's tasks; the answer, or a sentence why there is none, comes back on the window's thread."""

    def __init__(self, shop: Shop, bridge: Bridge, country: Country) -> None:
        self._shop = shop
        self.bridge = bridge
        self._name = country.provider
        self.title = shop.services.info(country.provider).traits.title
        self.knows = shop.asking.knows_taxpayers(country.provider)
        self.enrols = shop.asking.enrols(country.provider)

    def find(self, tax_id: str, then: Callable[[Customer | None], object], failed: Failed) -> None:
        """Who is it? By the way: nobody waits for the answer."""
        asked = self._shop.asking.taxpayer(self._name, tax_id)
        self.bridge.spawn(asked, then=then, failed=lambda error: failed(why(error)))

    def find_now(
        self, tax_id: str, line: Progress, then: Callable[[Customer | None], object], failed: Failed, gone: Gone
    ) -> None:
        """The same for somebody who waits: `line` shows that it is asked, and Esc ends it: then `gone`."""
        asked = self._shop.asking.taxpayer(self._name, tax_id)
        line.ask("", asked, then, lambda error: failed(why(error)), given_up=gone)

    def enrol(
        self, customer: Customer, line: Progress, then: Callable[[str], object], failed: Failed, gone: Gone
    ) -> None:
        """Make the customer known there; after Esc nobody knows whether it was heard."""
        asked = self._shop.asking.enrol(self._name, customer)
        line.ask("", asked, then, lambda error: failed(why(error)), given_up=gone)
