"""The countries that a till can sell in, one module each; found by its two letters."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from zoneinfo import ZoneInfo

from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.wording import say


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


def one_account_for_two(issuer: Issuer, issuers: Iterable[Issuer]) -> str:
    """What is told of a seller beside another taxpayer of its country, or nothing: a provider's account is of one."""
    country = country_named(issuer.country)

    def tax_id(of: Issuer) -> str:
        return country.check_tax_id(of.tax_id).normalized or of.tax_id

    own, here = tax_id(issuer), (each for each in issuers if each.country == issuer.country)
    other = next((each for each in here if each.name != issuer.name and tax_id(each) != own), None)
    if other is None:
        return ""
    return say(
        "«{name}» y «{other}» son contribuyentes distintos: el proveedor emite todo a nombre de quien es dueño de las "
        "claves. Dé a cada uno su propia carpeta de datos.",
        name=issuer.name, other=other.name,
    )  # fmt: skip
