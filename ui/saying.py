"""How the window says money, moments, lengths of time and failures; knows no country's rule but its marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.countries import country_named
from app.domain.errors import GivenUp, Refused, Silence, Trouble
from app.domain.money import CURRENCIES
from app.domain.party import Issuer
from ui.marks import MARKS
from ui.text import capital, tr

_SAMPLE = re.compile(r"(?<=\d)\.(?=\d)")
NO_BREAK = "\u00a0"  # between a figure and its unit, so that a line never parts them


def write_as(issuers: Sequence[Issuer]) -> None:
    """From now on figures stand as the first issuer's country writes them; 1,234.50 before there is one."""
    words = country_named(issuers[0].country).words if issuers else None
    MARKS.decimal, MARKS.group = (words.decimal_mark, words.group_mark) if words else (".", ",")
    MARKS.own = frozenset(code for each in issuers for code in country_named(each.country).currencies)


def typed(text: str) -> str:
    """A figure as somebody typed it, with a plain decimal point. Either mark parts decimals, as keypads have only one;
    what stands apart in threes by the country's own mark is thousands."""
    group, point = re.escape(MARKS.group), re.escape(MARKS.decimal)
    if re.fullmatch(rf"\d{{1,3}}({group}\d{{3}})+({point}\d*)?", text, re.ASCII):
        return text.replace(MARKS.group, "").replace(MARKS.decimal, ".")
    return text.replace(",", ".")


def note_name(kind: str) -> str:
    """What tells a note from the invoice whose number it may share; empty for every other type of document."""
    return {"credit_note": tr("Nota de crédito"), "debit_note": tr("Nota de débito")}.get(kind, "")


def figure(amount: Decimal, currency: str) -> str:
    """1,234.50: the currency's decimals, thousands set apart; no symbol."""
    return _written(CURRENCIES[currency].round(amount))


def unit_price(price: Decimal, currency: str) -> str:
    """What one costs, with every decimal that it has: two of them come to what stands beside."""
    return _written(CURRENCIES[currency].priced(price))


def _written(number: Decimal) -> str:
    return MARKS.written(f"{number:,f}").replace("-", "−")


def count(number: int | Decimal) -> str:
    """1,234: whole things, thousands set apart."""
    return MARKS.written(f"{number:,.0f}")


def money(amount: Decimal, currency: str) -> str:
    """B/. 1,234.50; money of another country by its code: EUR 20.00."""
    return f"{sign(currency)}{NO_BREAK}{figure(amount, currency)}"


def priced(price: Decimal, currency: str) -> str:
    """B/. 0.125: what one costs, with its currency."""
    return f"{sign(currency)}{NO_BREAK}{unit_price(price, currency)}"


def rate_said(currency: str, worth: Decimal, base: str) -> str:
    """1 USD = 7,250 PYG: what one unit of another currency is worth, with as few decimals as it has."""
    return f"1 {currency} = {_written(worth.normalize())} {base}"


def sign(currency: str) -> str:
    """The sign of the shop's own money, the code of any other."""
    return CURRENCIES[currency].symbol if currency in MARKS.own or not MARKS.own else currency


def named(currency: str) -> str:
    """A currency where several stand side by side: its sign and code, or only its code."""
    return currency if sign(currency) == currency else f"{sign(currency)} {currency}"


def quantity(amount: Decimal) -> str:
    """As few decimals as it has: 3, 1.5, 0.75; thousands are not set apart, so that it can be typed again."""
    return f"{amount.normalize():f}".replace(".", MARKS.decimal) if amount else "0"


def editable(amount: Decimal) -> str:
    """A price with all the decimals that it has, ready to be typed over."""
    return f"{amount:f}".replace(".", MARKS.decimal)


def sample(text: str) -> str:
    """An example of ours (12.50, 1.5*) as the country writes it."""
    return _SAMPLE.sub(MARKS.decimal, text)


def zone_of(issuers: Sequence[Issuer]) -> tzinfo:
    """The shop's time zone; UTC before there is an issuer."""
    if not issuers:
        return ZoneInfo("UTC")
    return ZoneInfo(issuers[0].time_zone or country_named(issuers[0].country).time_zone)


def day_and_time(moment: datetime, zone: tzinfo) -> str:
    """30/07/2026 10:15, as the shop's clock had it."""
    return f"{moment.astimezone(zone):%d/%m/%Y %H:%M}"


def clock(moment: datetime, zone: tzinfo) -> str:
    """10:15:07."""
    return f"{moment.astimezone(zone):%H:%M:%S}"


def span(length: timedelta) -> str:
    """The two largest parts of a length of time: 3 d 4 h, 3 h 12 min, 5 min, 20 s."""
    seconds = max(0, int(length.total_seconds()))
    days, seconds = divmod(seconds, 86_400)
    hours, seconds = divmod(seconds, 3_600)
    minutes, seconds = divmod(seconds, 60)
    if days:
        parts = [f"{days}{NO_BREAK}d", f"{hours}{NO_BREAK}h" if hours else ""]
    elif hours:
        parts = [f"{hours}{NO_BREAK}h", f"{minutes}{NO_BREAK}min" if minutes else ""]
    elif minutes:
        parts = [f"{minutes}{NO_BREAK}min"]
    else:
        parts = [f"{seconds}{NO_BREAK}s"]
    return " ".join(part for part in parts if part)


def ago(moment: datetime, now: datetime) -> str:
    """hace 3 h 12 min."""
    return tr("hace {span}").format(span=span(now - moment))


def took(milliseconds: int) -> str:
    """0.4 s; below a twentieth of a second, 30 ms."""
    if milliseconds < 50:
        return f"{milliseconds}{NO_BREAK}ms"
    return f"{Decimal(milliseconds).scaleb(-3):.1f}{NO_BREAK}s".replace(".", MARKS.decimal)


def is_ours(error: BaseException) -> bool:
    """Does it say itself, in a sentence for a person, why? Anything else is a bug, and belongs in the log."""
    return isinstance(error, Refused | Trouble | Silence | GivenUp)


def why(error: BaseException) -> str:
    """One sentence for a person about anything that failed; the words of a bug are English and nothing for a cashier.

    The bridge has written a bug into the log before a screen is told of it.
    """
    if isinstance(error, Refused | Trouble):
        return capital(error.sentence)
    if isinstance(error, Silence):
        return capital(error.title)
    return tr("Un error interno; quedó anotado. Siga vendiendo y avise con el archivo para soporte (Ajustes, Copias).")
