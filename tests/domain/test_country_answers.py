"""What every country answers about an issuer and about voiding, whoever asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.party import Issuer

PANAMANIAN = Issuer("tienda", "PA", "155596713-2-2015", "Mini Súper La Esquina, S.A.", extra={"dv": "59"})


@pytest.mark.parametrize("name", ["PA", "PE", "MX", "PY"])
def test_what_a_person_voided_at_the_provider_may_be_noted_where_voiding_exists(name: str) -> None:
    country_named(name).refuse_void_there()


def test_nothing_is_noted_as_voided_where_the_authority_voids_nothing() -> None:
    with pytest.raises(Refused, match="nota de crédito"):
        country_named("AR").refuse_void_there()


def test_an_issuers_check_digits_are_those_that_it_gave_else_those_that_the_country_reckons() -> None:
    panama = country_named("PA")
    assert panama.own_id(PANAMANIAN) == ("155596713-2-2015", "59")
    assert panama.own_id(replace(PANAMANIAN, extra={})) == ("155596713-2-2015", "59")
    wrong = replace(PANAMANIAN, tax_id="no es un RUC", extra={})
    assert panama.own_id(wrong) == ("no es un RUC", "")
