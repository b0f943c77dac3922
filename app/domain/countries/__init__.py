"""The countries that a till can sell in, one module each; found by its two letters."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from zoneinfo import ZoneInfo

from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.party import Issuer


def _panama() -> Country:
    from app.domain.countries.pa import COUNTRY

    return COUNTRY


def _peru() -> Country:
    from app.domain.countries.pe import COUNTRY

    return COUNTRY


def _argentina() -> Country:
    from app.domain.countries.ar import COUNTRY

    return COUNTRY


def _mexico() -> Country:
    from app.domain.countries.mx import COUNTRY

    return COUNTRY


def _paraguay() -> Country:
    from app.domain.countries.py import COUNTRY

    return COUNTRY


@cache
def _country(read: Callable[[], Country]) -> Country:
    """Every sale asks several times, and an import asks more than a dictionary does."""
    return read()


class Countries(Mapping[str, Country]):
    """By their two letters, each read when somebody sells there: a till sells in one."""

    _read: Mapping[str, Callable[[], Country]] = {
        "PA": _panama, "PE": _peru, "AR": _argentina, "MX": _mexico, "PY": _paraguay,
    }  # fmt: skip

    def __getitem__(self, code: str) -> Country:
        return _country(self._read[code])

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)


COUNTRIES = Countries()


def country_named(code: str) -> Country:
    """The country's data; an unknown one is refused with the list of those that exist."""
    try:
        return COUNTRIES[code]
    except KeyError:
        raise Refused(
            "country", "«{code}» no existe; se admite: {allowed}.", code=code[:10], allowed=", ".join(COUNTRIES)
        ) from None


def zone_of(issuer: Issuer) -> ZoneInfo:
    """The shop's time zone: the issuer's own, otherwise the country's."""
    return ZoneInfo(issuer.time_zone or country_named(issuer.country).time_zone)
