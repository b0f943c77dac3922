"""Promises of what runs out: told a month before, louder in the last week; nothing is sold that cannot be issued."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain import runway
from app.domain.countries import COUNTRIES
from app.domain.errors import Refused
from app.domain.issuer_keys import EVERYWHERE, number_for, numbers_in
from app.domain.party import Issuer
from app.domain.runway import LIMITS, What, limits_from

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
USUAL = limits_from({})
PY = COUNTRIES["PY"]
SHOP = Issuer("tienda", "PY", "80069563-1", "Comercial, S.A.")


def alerts(**extra: str) -> list[tuple[What, bool]]:
    issuer = replace(SHOP, extra=extra)
    return [(a.what, a.pressing) for a in runway.of_issuer(issuer, PY, UTC, NOW, USUAL)]


@pytest.mark.parametrize(
    ("day", "told"),
    [("2026-12-21", []), ("2026-12-20", [False]), ("2026-11-28", [False]), ("2026-11-27", [True]),
     ("2026-11-20", [True]), ("2026-11-01", [True]), ("", []), ("pronto", [])],
)  # fmt: skip
def test_a_certificate_is_told_a_month_before_and_presses_in_the_last_week(day: str, told: list[bool]) -> None:
    assert alerts(certificate_until=day) == [(What.CERTIFICATE, pressing) for pressing in told]


def test_a_certificate_holds_to_the_end_of_its_last_day_in_the_shops_zone() -> None:
    (alert,) = runway.of_issuer(replace(SHOP, extra={"certificate_until": "2026-11-20"}), PY, UTC, NOW, USUAL)
    assert alert.title == "El certificado de Comercial, S.A. vence hoy"
    (alert,) = runway.of_issuer(replace(SHOP, extra={"certificate_until": "2026-11-19"}), PY, UTC, NOW, USUAL)
    assert alert.title == "El certificado de Comercial, S.A. venció"
    assert alert.sentence.startswith("Se puede vender")


def test_the_owner_says_when_it_is_told() -> None:
    early = limits_from({"early_days": "60"})
    issuer = replace(SHOP, extra={"certificate_until": "2027-01-10"})
    assert [a.what for a in runway.of_issuer(issuer, PY, UTC, NOW, early)] == [What.CERTIFICATE]
    assert list(runway.of_issuer(issuer, PY, UTC, NOW, USUAL)) == []


@pytest.mark.parametrize("value", ["0", "-1", "366", "3.5", "treinta", "٣", "1e3"])
def test_a_senseless_threshold_is_refused(value: str) -> None:
    with pytest.raises(Refused):
        runway.checked_limit("early_days", value)


def test_an_unknown_threshold_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=LIMITS[0].key):
        runway.checked_limit("late", "3")


@pytest.mark.parametrize(
    ("last", "told"), [(799, None), (800, False), (979, False), (980, True), (1000, True), (1005, True)]
)
def test_a_series_that_comes_to_its_last_number_is_told(last: int, told: bool | None) -> None:
    found = runway.numbers(replace(SHOP, extra={"number_to": "1000"}), "invoice", "001-001", last, USUAL)
    assert (found.pressing if found else None) == told


@pytest.mark.parametrize(("left", "told"), [(201, None), (200, False), (21, False), (20, True), (0, True)])
def test_folios_that_run_low_are_told(left: int, told: bool | None) -> None:
    found = runway.folios("gforce", "G-Force Gateway", left, USUAL)
    assert (found.pressing if found else None) == told


@pytest.mark.parametrize(("seconds", "told"), [(59, None), (-59, None), (60, False), (-299, False), (300, True)])
def test_a_clock_is_told_from_a_minute_on_in_either_direction(seconds: int, told: bool | None) -> None:
    found = runway.clock("enlazatte", "Enlazatte", timedelta(seconds=seconds), USUAL)
    assert (found.pressing if found else None) == told


@pytest.mark.parametrize(
    ("day", "blocked"),
    [(date(2026, 1, 1), ["timbrado_from"]), (date(2026, 1, 2), []), (date(2026, 6, 30), []),
     (date(2026, 7, 1), ["timbrado_until"])],
)  # fmt: skip
def test_nothing_is_sold_before_or_after_the_permit(day: date, blocked: list[str]) -> None:
    issuer = replace(SHOP, extra={"timbrado_from": "2026-01-02", "timbrado_until": "2026-06-30"})
    assert [f.field for f in runway.findings(issuer, PY, day) if f.block] == blocked


@pytest.mark.parametrize(
    ("value", "type_", "series", "wanted"),
    [("120", "invoice", "001-001", 120), ("120", "credit_note", "001-001", None),
     ("F001=9,B001=3", "invoice", "F001", 9),
     ("F001=9,B001=3", "receipt", "B001", 3), ("F001=9", "receipt", "B001", None), ("5, F001=9", "receipt", "B001", 5),
     ("credit_note=7", "credit_note", "FC01", 7), ("credit_note=7,credit_note:FC01=8", "credit_note", "FC01", 8),
     ("", "invoice", "F001", None)],
)  # fmt: skip
def test_a_number_is_said_for_all_series_of_sales_or_for_one(
    value: str, type_: str, series: str, wanted: int | None
) -> None:
    assert number_for(value, type_, series) == wanted


@pytest.mark.parametrize("value", ["0", "-3", "F001", "F001=", "=3", "3;4", "12345678901", "uno"])
def test_numbers_of_another_form_are_refused(value: str) -> None:
    with pytest.raises(Refused):
        numbers_in(value, "number_from")


def test_a_series_ends_at_its_last_number() -> None:
    issuer = replace(SHOP, extra={"number_to": "150"})
    runway.must_be_in_range(issuer, "invoice", "001-001", 150)
    with pytest.raises(Refused, match="150"):
        runway.must_be_in_range(issuer, "invoice", "001-001", 151)


def test_a_note_carries_the_permit_of_its_own_day_and_the_rest_of_its_original() -> None:
    old = replace(SHOP, trade_name="Antes", extra={"timbrado": "11111111", "point": "002"})
    new = replace(SHOP, trade_name="Ahora", extra={"timbrado": "22222222", "point": "003"})
    note = runway.renewed(old, new, PY)
    assert (note.trade_name, note.extra["timbrado"], note.extra["point"]) == ("Antes", "22222222", "002")


@pytest.mark.parametrize("code", COUNTRIES)
def test_every_country_asks_for_what_runs_out(code: str) -> None:
    assert {key.name for key in EVERYWHERE} <= set(COUNTRIES[code].issuer_keys)
