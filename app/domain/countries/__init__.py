"""The countries that a till can sell in, one module each; found by its two letters."""

from app.domain.countries import ar, mx, pa, pe, py
from app.domain.country import Country
from app.domain.errors import Refused

COUNTRIES: dict[str, Country] = {
    country.code: country for country in (pa.COUNTRY, pe.COUNTRY, ar.COUNTRY, mx.COUNTRY, py.COUNTRY)
}


def country_named(code: str) -> Country:
    """The country's data; an unknown one is refused with the list of those that exist."""
    try:
        return COUNTRIES[code]
    except KeyError:
        raise Refused(
            "country", "«{code}» no existe; se admite: {allowed}.", code=code[:10], allowed=", ".join(COUNTRIES)
        ) from None
