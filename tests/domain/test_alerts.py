"""What is told of things that run out: from when on, in which words, how pressing, and nothing before that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain import runway
from app.domain.runway import Mend, What, checked_limit, limits_from

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
USUAL = limits_from({})
DAY = timedelta(days=1)


def test_a_credential_is_told_a_month_before_and_presses_in_the_last_week() -> None:
    assert runway.credential("conteo", "Conteo", NOW + 30 * DAY + timedelta(seconds=1), NOW, USUAL) is None
    early = runway.credential("conteo", "Conteo", NOW + 30 * DAY, NOW, USUAL)
    assert early is not None
    assert (early.what, early.about, early.pressing, early.mend) == (What.CREDENTIAL, "conteo", False, Mend.PROVIDERS)
    assert early.title == "La credencial de Conteo vence en 30 días"
    late = runway.credential("conteo", "Conteo", NOW + 7 * DAY, NOW, USUAL)
    over = runway.credential("conteo", "Conteo", NOW, NOW, USUAL)
    assert late is not None
    assert over is not None
    assert (late.pressing, over.pressing, over.title) == (True, True, "La credencial de Conteo venció")


@pytest.mark.parametrize(
    ("count", "title"),
    [(1, "1 documento lleva más de 2 horas esperando"), (3, "3 documentos llevan más de 2 horas esperando")],
)
def test_what_waits_for_hours_is_told_with_its_number(count: int, title: str) -> None:
    alert = runway.stuck(count)
    assert alert is not None
    assert (alert.title, alert.pressing) == (title, True)
    assert runway.stuck(0) is None


@pytest.mark.parametrize(
    ("left", "words"),
    [(timedelta(seconds=119), "119 segundos"), (timedelta(seconds=120), "2 minutos"), (timedelta(hours=2), "2 horas"),
     (timedelta(hours=1, minutes=59), "119 minutos"), (timedelta(hours=47), "47 horas"), (2 * DAY, "2 días")],
)  # fmt: skip
def test_a_legal_deadline_says_how_long_is_left(left: timedelta, words: str) -> None:
    one = runway.deadline("enlazatte", "Enlazatte", 1, NOW + left, NOW, pressing=False)
    many = runway.deadline("enlazatte", "Enlazatte", 4, NOW + left, NOW, pressing=True)
    assert one is not None
    assert many is not None
    assert (one.pressing, many.pressing) == (False, True)
    assert one.title == f"A 1 documento de Enlazatte le quedan {words} para enviarse"
    assert many.title == f"A 4 documentos de Enlazatte les quedan {words} o poco más para enviarse"
    assert runway.deadline("enlazatte", "Enlazatte", 0, None, NOW, pressing=True) is None


def test_a_pause_and_a_recurring_invoice_say_their_own_reason() -> None:
    pause = runway.paused("fabo", "Fabo", "La clave venció.")
    assert (pause.what, pause.title, pause.sentence) == (What.PAUSED, "Fabo está en pausa", "La clave venció.")
    failed = runway.recurring("No hay precio.")
    assert failed is not None
    assert (failed.what, failed.sentence) == (What.RECURRING, "No hay precio.")
    assert runway.recurring("") is None


def test_folios_and_clocks_are_told_from_their_threshold_on() -> None:
    assert runway.folios("g", "G-Force", 201, USUAL) is None
    few, last = runway.folios("g", "G-Force", 200, USUAL), runway.folios("g", "G-Force", 20, USUAL)
    assert few is not None
    assert last is not None
    assert (few.pressing, last.pressing) == (False, True)
    assert runway.clock("g", "G-Force", timedelta(seconds=59), USUAL) is None
    behind = runway.clock("g", "G-Force", timedelta(minutes=-5), USUAL)
    assert behind is not None
    assert (behind.pressing, behind.title) == (True, "El reloj está atrasado 5 minutos respecto de G-Force")


def test_thresholds_are_whole_numbers_within_their_range() -> None:
    assert (checked_limit("folios", " 5 "), checked_limit("folios", "")) == ("5", "")
    assert limits_from({"folios": "5", "numbers": ""}).folios == 5


def test_a_till_whose_debts_another_took_says_so_and_since_when() -> None:
    told = runway.taken("Caja 2", NOW)
    assert (told.what, told.pressing, told.mend) == (What.TAKEN, True, Mend.COMPUTER)
    assert told.sentence == "La caja Caja 2 tomó lo que esta debía el 20/11/2026: aquí ya no se vende ni se envía nada."


@pytest.mark.parametrize(("count", "title"), [
    (1, "1 documento de una caja tomada espera a una persona"),
    (3, "3 documentos de una caja tomada esperan a una persona"),
])  # fmt: skip
def test_what_waits_in_a_till_that_was_taken_is_counted_and_found(count: int, title: str) -> None:
    assert runway.inherited(0, "caja-vieja") is None
    told = runway.inherited(count, "caja-vieja")
    assert told is not None
    assert (told.title, told.about) == (title, "caja-vieja")
    assert "caja-vieja" in told.sentence
