"""Promises of a till that watches itself: folios and clocks as told by the providers, sales within their range."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.backup.heirs import HEIRS
from app.domain.countries import COUNTRIES
from app.domain.document import Document
from app.domain.errors import NotAllowed, Refused
from app.domain.party import Issuer
from app.domain.runway import What
from app.ports import SystemClock
from app.runtime import Shop
from app.store.database import FILE
from tests.cli.tills import Till

PA = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"})
MX = Issuer("mx", "MX", "EKU9003173C9", "Escuela Kemper Urgate", extra={"postal_code": "42501"})
PERMIT = {"timbrado": "12345678", "timbrado_from": "2026-01-01"}
PY = Issuer("py", "PY", "80069563-1", "Comercial, S.A.", extra=PERMIT)
LINE = {"description": "Yerba mate", "quantity": "1", "unit_price": "10000", "tax": "10"}


class WrongClock(SystemClock):
    """The machine's clock, set wrong by so many seconds; somebody may set it right."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.ahead)


@pytest.fixture
def clock() -> WrongClock:
    return WrongClock()


@pytest.fixture
def shop(tmp_path: Path, clock: WrongClock) -> Iterator[Shop]:
    made = Shop(tmp_path / "data", practice=True, clock=clock)
    yield made
    made.close()


def sell(shop: Shop, issuer: str) -> Document:
    form: dict[str, Any] = {"issuer": issuer, "lines": [LINE]}
    return shop.selling.checkout(shop.selling.read(form)).result().document


def whats(shop: Shop) -> list[What]:
    shop.store.write(lambda db: None).result()  # behind whatever was being remembered
    return [alert.what for alert in shop.runway.alerts()]


def test_numbers_go_on_under_a_new_timbrado_and_begin_at_one_in_a_new_place(shop: Shop) -> None:
    """FacturaSend is asked by number and not by timbrado: two documents of one number could be mistaken."""
    shop.add_issuer(PY, "test")
    assert [sell(shop, "py").number_text for _ in range(2)] == ["001-001-0000001", "001-001-0000002"]
    shop.add_issuer(replace(PY, extra={**PERMIT, "timbrado": "87654321"}), "test")
    later = sell(shop, "py")
    assert (later.number_text, later.issuer.extra["timbrado"]) == ("001-001-0000003", "87654321")
    shop.add_issuer(replace(PY, extra={**PERMIT, "timbrado": "87654321", "point": "2"}), "test")
    assert sell(shop, "py").number_text == "001-002-0000001"


CFDI = {"code": "ABIERTO", "description": "Cuaderno", "quantity": "1", "unit_price": "100", "tax": "16"}


def sell_in_mexico(shop: Shop) -> None:
    shop.add_issuer(MX, "test")
    shop.selling.checkout(shop.selling.read({"issuer": "mx", "lines": [CFDI]})).result()


@pytest.mark.parametrize(
    ("hours", "pressing"), [(35.4, []), (35.6, [False]), (47.9, [False]), (48, [True]), (70.9, [True]), (71.1, [])]
)
def test_a_cfdi_that_did_not_leave_is_told_at_half_its_time_and_presses_from_the_48th_hour(
    shop: Shop, clock: WrongClock, hours: float, pressing: list[bool]
) -> None:
    """After the 71st it is a dead letter, which is told by itself."""
    sell_in_mexico(shop)
    clock.ahead = hours * 3600
    shop.store.write(lambda db: None).result()
    assert [alert.pressing for alert in shop.runway.alerts() if alert.what is What.DEADLINE] == pressing


def test_in_every_country_half_the_legal_time_is_told_and_four_fifths_of_it_press() -> None:
    noon = datetime(2026, 3, 10, 12, tzinfo=UTC)
    for country in COUNTRIES.values():
        half, near = country.told_when_left()
        for sold in (noon, noon.replace(hour=0), noon.replace(hour=23)):
            end = country.last_moment(sold)
            assert end - half <= sold + (end - sold) / 2
            assert end - near <= sold + (end - sold) * 4 / 5
            assert half > near


def test_the_warning_says_how_many_how_long_and_whose(shop: Shop, clock: WrongClock) -> None:
    sell_in_mexico(shop)
    clock.ahead = 48 * 3600 + 60
    (alert,) = [alert for alert in shop.runway.alerts() if alert.what is What.DEADLINE]
    assert alert.title == "A 1 documento de Enlazatte (Contpaqi Comercial) le quedan 22 horas para enviarse"
    assert alert.pressing


async def test_what_left_in_time_is_not_told_of(shop: Shop, clock: WrongClock) -> None:
    sell_in_mexico(shop)
    engine = shop.engine()
    assert await engine.take_over()
    await engine.until_idle(20)
    await engine.close()
    clock.ahead = 50 * 3600
    assert What.DEADLINE not in whats(shop)


async def test_a_gateway_is_asked_once_a_day_how_many_folios_are_left(shop: Shop, clock: WrongClock) -> None:
    shop.add_issuer(PA, "test")
    await shop.runway.ask()
    assert whats(shop) == []
    shop.runway.set_limit("folios", "1000", "Ana")
    assert whats(shop) == [What.FOLIOS]
    first = shop.services.remembered("folios", "gforce")
    await shop.runway.ask()
    assert shop.services.remembered("folios", "gforce") == first
    clock.ahead = 90_000
    await shop.runway.ask()
    shop.store.write(lambda db: None).result()
    assert shop.services.remembered("folios", "gforce") != first


def heard(shop: Shop, name: str) -> None:
    """An answer of this provider has just come, dated by a right clock."""
    shop.services._note_clock(name, datetime.now(UTC).timestamp())


def test_a_wrong_clock_is_told_remembered_and_seen_right_at_once(shop: Shop, clock: WrongClock, tmp_path: Path) -> None:
    shop.add_issuer(PA, "test")
    assert shop.services.clock_ahead("conteo") is None
    heard(shop, "conteo")
    assert whats(shop) == []
    other = Shop(tmp_path / "data", clock=clock)
    assert other.services.clock_ahead("conteo") == timedelta(0), "a right clock is remembered too"
    other.close()
    clock.ahead = 90
    assert whats(shop) == [What.CLOCK]
    heard(shop, "conteo")
    other = Shop(tmp_path / "data", clock=clock)
    assert whats(shop) == whats(other) == [What.CLOCK]
    other.close()
    clock.ahead = 0
    assert whats(shop) == []


def test_mexico_sends_nothing_by_a_clock_that_is_ten_minutes_wrong(shop: Shop, clock: WrongClock) -> None:
    shop.add_issuer(MX, "test")
    clock.ahead = 599
    heard(shop, "enlazatte")
    assert shop.services.service("enlazatte")
    clock.ahead = 602
    with pytest.raises(NotAllowed, match="reloj"):
        shop.services.service("enlazatte")
    assert shop.services.service("conteo")
    clock.ahead = 0
    assert shop.services.service("enlazatte")


def test_numbers_begin_where_the_owner_says_and_end_where_the_authority_said(shop: Shop) -> None:
    limited = Issuer("py", "PY", PY.tax_id, PY.legal_name, extra=PERMIT | {"number_from": "120", "number_to": "121"})
    shop.add_issuer(limited, "test")
    assert [sell(shop, "py").number for _ in range(2)] == [120, 121]
    with pytest.raises(Refused, match="121"):
        sell(shop, "py")
    assert shop.problems() == []
    assert What.NUMBERS in whats(shop)
    shop.add_issuer(Issuer("py", "PY", PY.tax_id, PY.legal_name, extra=PERMIT | {"number_to": "9000"}), "test")
    assert sell(shop, "py").number == 122


def test_an_older_document_keeps_its_permit(shop: Shop) -> None:
    shop.add_issuer(PY, "test")
    before = sell(shop, "py")
    shop.add_issuer(Issuer("py", "PY", PY.tax_id, PY.legal_name, extra=PERMIT | {"timbrado": "87654321"}), "test")
    after = sell(shop, "py")
    assert shop.papers.view(before.id).document.issuer.extra["timbrado"] == "12345678"
    assert after.issuer.extra["timbrado"] == "87654321"
    assert (before.number, after.number) == (1, 2)


def test_a_permit_that_is_over_is_said_while_the_customer_is_there(shop: Shop) -> None:
    shop.add_issuer(Issuer("py", "PY", PY.tax_id, PY.legal_name, extra=PERMIT | {"timbrado_until": "2026-02-01"}), "t")
    with pytest.raises(Refused, match="2026-02-01"):
        sell(shop, "py")


@pytest.mark.parametrize("key", ["certificate_until", "timbrado_until", "number_from", "number_to"])
def test_a_key_of_another_form_is_refused_before_anything_is_kept(shop: Shop, key: str) -> None:
    with pytest.raises(Refused):
        shop.add_issuer(Issuer("py", "PY", PY.tax_id, PY.legal_name, extra=PERMIT | {key: "mañana"}), "test")
    assert shop.issuers() == []


def test_the_command_line_tells_what_runs_out(tmp_path: Path) -> None:
    till = Till(tmp_path).furnish()
    ends = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    till.ok("issuer", "add", "tienda", "--country", "PA", "--tax-id", "155596713-2-2015", "--legal-name",
            "Tienda, S.A.", "--set", "dv=59", "--set", f"certificate_until={ends}")  # fmt: skip
    (alert,) = till.ok("alerts")["alerts"]
    assert (alert["what"], alert["about"], alert["pressing"]) == ("certificate", "tienda", True)
    assert "certificado" in till("outbox", "--json").err
    checks = {check["name"]: check["ok"] for check in till.ok("doctor", status=1)}
    assert (checks["certificate"], checks["issuer"], checks["provider"]) == (False, True, False)
    assert till.ok("alerts", "--set", "early_days=2", "--set", "late_days=1")["alerts"] == []
    assert till("alerts", "--set", "early_days=0").status == 1


def test_the_doctor_explains_a_folder_that_cannot_be_opened(tmp_path: Path) -> None:
    till = Till(tmp_path).furnish()
    (till.data / "mostrador.db").write_bytes(b"this is no database" * 100)
    checks = {check["name"]: check["ok"] for check in till.ok("doctor", status=1)}
    assert checks["data"] is False
    assert checks["python"] is True


def test_a_count_of_nothing_is_refused_with_what_is_allowed(tmp_path: Path) -> None:
    done = Till(tmp_path).furnish()("documents", "--limit", "0")
    assert done.status == 2
    assert "de 1 a 10000" in done.err


def test_what_a_dead_till_owed_and_nobody_can_read_is_never_silent(shop: Shop) -> None:
    broken = shop.folder / HEIRS / "000000000000"
    broken.mkdir(parents=True)
    (broken / FILE).write_bytes(b"nada de eso" * 500)
    (told,) = [alert for alert in shop.runway.alerts() if alert.what is What.TAKEN]
    assert (told.about, told.pressing) == (str(broken), True)
    assert "No se puede leer" in told.sentence


@pytest.mark.skipif(sys.platform != "linux", reason="there it has a name of its own")
def test_the_clock_that_nobody_can_set_goes_on_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lid that was shut over lunch looked like a clock set wrong, and in Mexico nothing left any more."""
    monkeypatch.setattr(time, "clock_gettime", {time.CLOCK_BOOTTIME: 3600.0, time.CLOCK_MONOTONIC: 60.0}.__getitem__)
    assert SystemClock().monotonic() == 3600


async def test_what_waits_too_long_is_logged_once_and_once_a_day_over_restarts(
    tmp_path: Path, shop: Shop, clock: WrongClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "mostrador.engine")
    sell_in_mexico(shop)
    shop.store.write(lambda db: db.execute("UPDATE outbox SET needs = 'verify'")).result()
    told = []
    for hours in (1, 2.1, 3, 26, 27, 28, 50, 52):
        clock.ahead = hours * 3600
        other = Shop(tmp_path / "data", practice=True, clock=clock)
        for runway in (shop.runway, other.runway):
            caplog.clear()
            await runway.remind()
            told += [hours for line in caplog.messages if "for over two hours: 1" in line]
        other.close()
    assert told == [2.1, 27, 52]
    shop.store.write(lambda db: db.execute("UPDATE outbox SET needs = 'wait'")).result()
    await shop.runway.remind()
    shop.store.write(lambda db: db.execute("UPDATE outbox SET needs = 'verify'")).result()
    caplog.clear()
    await shop.runway.remind()
    assert len(caplog.messages) == 1, "it began anew"
