"""The two parties of a sale: who sells and who buys. Knows no country's rules."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.record import dataclass, field

CHOSEN = "issuer"  # the till's setting that names who sells; without it the first by name

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who sells: the taxpayer, its trade name and the country's own keys (`extra`: dv, branch, point, series…)."""

    name: str
    country: str
    tax_id: str
    legal_name: str
    prices_include_tax: bool = True
    time_zone: str = ""
    trade_name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    extra: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True)
class Customer:
    """Who buys. Empty strings are "not known"; `tax_id_kind` is "auto" until somebody chose."""

    tax_id: str = ""
    tax_id_kind: str = "auto"
    check_digits: str = ""
    name: str = ""
    email: str = ""
    address: str = ""
    phone: str = ""
    code: str = ""
    tax_status: str = ""

    @property
    def can_owe(self) -> bool:
        """Is it known who this is? What is sold on credit is asked for later."""
        return bool(self.tax_id or self.name.strip())
