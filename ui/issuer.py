"""Which issuer this till sells for, and its country. Knows no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.countries import COUNTRIES
from app.domain.country import Country, Words
from app.domain.party import CHOSEN, Issuer

if TYPE_CHECKING:
    from app.runtime import Shop


def issuer_of(shop: Shop) -> Issuer | None:
    """The issuer that was chosen, or the first; None before there is any."""
    issuers = shop.issuers()
    chosen = shop.setting(CHOSEN)
    return next((each for each in issuers if each.name == chosen), issuers[0] if issuers else None)


def country_of(shop: Shop) -> Country:
    """The country that this till sells in; the first we know before there is an issuer."""
    issuer = issuer_of(shop)
    return shop.country(issuer) if issuer else next(iter(COUNTRIES.values()))


def ids_of(words: Words) -> tuple[str, ...]:
    """What its country calls the ids that a customer has, as they stand within a sentence."""
    person = words.person_id if words.person_id.isupper() else words.person_id.lower()
    return tuple(dict.fromkeys((words.tax_id, person)))
