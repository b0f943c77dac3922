"""Promises of a till with several sellers: nobody's sales are issued in another's name without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import doctor
from app.domain.countries import one_account_for_two
from app.domain.party import Issuer
from app.runtime import Shop

FIRST = Issuer("norte", "AR", "30-71229384-1", "Norte S.A.", extra={"point_of_sale": "3", "tax_status": "RI"})
SECOND_POINT = Issuer("sur", "AR", "30712293841", "Norte S.A.", extra={"point_of_sale": "4", "tax_status": "RI"})
STRANGER = Issuer("tercero", "AR", "30-69034578-8", "Tercero S.A.", extra={"point_of_sale": "3", "tax_status": "RI"})
ABROAD = Issuer("lima", "PE", "20512333797", "Lima S.A.C.")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "data")
    yield made
    made.close()


def test_a_second_taxpayer_of_one_country_never_joins_in_silence(shop: Shop) -> None:
    """A provider's credentials are of one taxpayer: all that the other sells would be issued in that one's name."""
    assert shop.add_issuer(FIRST, "ana") == []
    (told,) = shop.add_issuer(STRANGER, "ana")
    assert "«tercero» y «norte» son contribuyentes distintos" in told
    check = doctor.check_issuers(shop.issuers())
    assert check.ok is False
    assert "«norte» y «tercero»" in check.sentence


def test_another_point_of_sale_and_another_country_are_no_strangers(shop: Shop) -> None:
    for issuer in (FIRST, SECOND_POINT, ABROAD):
        assert shop.add_issuer(issuer, "ana") == []
    assert doctor.check_issuers(shop.issuers()).ok is True
    assert doctor.check_issuers([]).ok is True


def test_the_same_tax_id_written_in_two_ways_is_one_taxpayer() -> None:
    assert one_account_for_two(FIRST, [FIRST, SECOND_POINT, ABROAD]) == ""
    assert one_account_for_two(STRANGER, [FIRST, SECOND_POINT, ABROAD]) != ""
