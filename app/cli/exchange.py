"""`cash rate`, `cash rates`: which other currencies the till takes, and what one unit of each is worth. No network."""

from typing import TYPE_CHECKING, Any

from app.cli import DONE
from app.cli.cash import actor
from app.cli.desk import Desk, table
from app.cli.papers import zone
from app.domain.cash import currency_named
from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.money import decimal_from

if TYPE_CHECKING:
    from app.runtime import Shop


def set_rate(desk: Desk) -> int:
    """From now on; sales that are made keep the rate that they had. Zero: it is no longer taken."""
    with desk.shop() as shop:
        base = _base(shop, desk.args.base)
        worth = decimal_from(desk.args.worth, "rate")
        shop.exchange.set(base, desk.args.currency.upper(), worth, actor(desk, shop))
        forms = _forms(shop, base)
    desk.show(forms, _shown(forms))
    return DONE


def rates(desk: Desk) -> int:
    """What is taken beside the currency that is sold in."""
    with desk.shop() as shop:
        forms = _forms(shop, _base(shop, desk.args.base))
    desk.show(forms, _shown(forms))
    return DONE


def _base(shop: "Shop", asked: str) -> str:
    if asked:
        return currency_named(asked.upper(), "base").code
    own = list(dict.fromkeys(country_named(each.country).currency.code for each in shop.issuers()))
    if len(own) != 1:
        raise Refused("base", f"diga en qué moneda se vende con --base: {', '.join(own) or 'todavía no hay emisor'}.")
    return own[0]


def _forms(shop: "Shop", base: str) -> list[dict[str, Any]]:
    return [
        {"currency": rate.currency, "base": rate.base, "rate": f"{rate.worth:f}", "who": rate.who,
         "since": rate.at.astimezone(zone(shop)).isoformat()}
        for rate in shop.exchange.rates(base)
    ]  # fmt: skip


def _shown(forms: list[dict[str, Any]]) -> str:
    if not forms:
        return "Solo se cobra en la moneda en que se vende."
    rows = [(form["currency"], form["rate"], form["base"], form["since"], form["who"]) for form in forms]
    return table(("Moneda", "Vale", "En", "Desde", "Quién"), rows, "Vale")
