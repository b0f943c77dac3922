"""Recurring invoices: the right day of every month, one sale per period, dates that the country still takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.countries import COUNTRIES
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.people import Actor
from app.domain.recurring import MOST_MISSED, Due, Plan, dated, day_in, due_periods, next_dates, starts_in
from app.domain.views import Product
from app.recurring import Counter, run
from app.runtime import Shop
from app.runtime.planned import Wish
from tests.practice.till import SetClock

PANAMA = ZoneInfo("America/Panama")
ISSUER = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"})
FORM: dict[str, Any] = {
    "document": "receipt",
    "lines": [{"description": "Alquiler de local", "quantity": "1", "unit_price": "350.00", "tax": "7"}],
}
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def plan(day: int, first: date) -> Plan:
    return Plan("rec-prueba01", "tienda", "Alquiler", day, first, FORM)


@pytest.mark.parametrize(("day", "year", "found"), [
    (31, 2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
    (30, 2026, [30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30]),
    (29, 2026, [29, 28, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29]),
    (29, 2028, [29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29]),
    (31, 2100, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
    (31, 2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
])  # fmt: skip
def test_the_last_day_stands_for_days_that_a_month_does_not_have(day: int, year: int, found: list[int]) -> None:
    assert [day_in(year, month, day).day for month in range(1, 13)] == found
    dues = due_periods(plan(day, date(year, 1, 1)), date(year, 12, 31))
    assert [due.day.day for due in dues] == found


def test_the_period_is_always_zero_padded_and_belongs_to_the_plan_and_no_installation() -> None:
    dues = due_periods(plan(1, date(2026, 4, 1)), date(2026, 11, 20))
    assert [due.reference for due in dues][:2] == ["rec-prueba01-2026-04", "rec-prueba01-2026-05"]
    assert {len(due.reference) for due in dues} == {len("rec-prueba01-2026-04")}


@given(st.integers(1, 31), DAYS, DAYS)
def test_every_month_is_due_once_and_never_before_its_day(day: int, first: date, today: date) -> None:
    dues = due_periods(plan(day, first.replace(day=1)), today)
    assert all(first.replace(day=1) <= due.day <= today for due in dues)
    assert len({due.period for due in dues}) == len(dues) <= MOST_MISSED
    months = (today.year - first.year) * 12 + today.month - first.month
    expected = max(0, months + (day_in(today.year, today.month, day) <= today))
    assert len(dues) == min(expected, MOST_MISSED)


@given(st.integers(1, 31), DAYS, DAYS)
def test_the_next_dates_go_on_where_the_due_ones_end(day: int, first: date, today: date) -> None:
    kept = plan(day, first.replace(day=1))
    coming = next_dates(kept, today, 4)
    assert coming == sorted(set(coming))
    assert coming[0] >= today
    past = [due.day for due in due_periods(kept, today) if due.day < today]
    later = [due.day for due in due_periods(kept, coming[-1])]
    assert (past + coming)[-MOST_MISSED:] == later


@given(st.integers(1, 31), DAYS)
def test_a_plan_without_a_first_month_starts_with_the_next_day_that_comes(day: int, today: date) -> None:
    month = starts_in(day, today)
    start = day_in(month.year, month.month, day)
    assert start >= today
    assert (start - today).days <= 31


@pytest.mark.parametrize("country", ["PA", "PE", "AR", "MX", "PY"])
@given(st.integers(0, 40 * 24), st.integers(1, 28))
def test_a_late_period_keeps_its_day_while_the_country_takes_it_and_is_never_dated_ahead(
    country: str, hours: int, day: int
) -> None:
    rules = COUNTRIES[country]
    zone = ZoneInfo(rules.time_zone)
    due = Due(plan(day, date(2026, 4, 1)), "2026-04", date(2026, 4, day))
    now = datetime(2026, 4, day, tzinfo=zone) + timedelta(hours=hours)
    found = dated(due, now, zone, rules.last_moment)
    assert found <= now <= rules.last_moment(found)
    own = datetime(2026, 4, day, 12, tzinfo=zone)
    assert found in (own, now)
    assert (found == own) == (own <= now <= rules.last_moment(own))
    assert dated(due, now, zone, None) == now


def test_where_dates_may_not_step_back_a_late_period_is_dated_today() -> None:
    def read(form: Any) -> Any:
        asked.append(datetime.fromisoformat(form["sold_at"]))
        raise Refused("", "only the date was asked for")

    asked: list[datetime] = []
    now = datetime(2026, 4, 16, 15, tzinfo=PANAMA)
    for in_order in (lambda provider: True, lambda provider: False):
        counter = Counter(read, lambda sale: pytest.fail("sold"), lambda cart: False, in_order)
        run([plan(15, date(2026, 4, 1))], ISSUER, now, counter)
    assert asked == [now, datetime(2026, 4, 15, 12, tzinfo=PANAMA)]


@pytest.fixture
def clock() -> SetClock:
    made = SetClock()
    made.at = datetime(2026, 1, 30, 15, tzinfo=UTC)
    return made


@pytest.fixture
def shop(tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "none")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = Shop(tmp_path / "data", practice=True, clock=clock)
    made.add_issuer(ISSUER, "test")
    yield made
    made.close()


def add(shop: Shop, day: int = 31, first: date | None = None) -> str:
    return shop.planned.add(Wish("Alquiler", day, FORM, first), "ana").id


def periods(shop: Shop, until: date | None = None) -> list[str]:
    found = shop.planned.run(until)
    assert all(ran.receipt for ran in found)
    return [ran.due.period for ran in found]


def on(clock: SetClock, year: int, month: int, day: int) -> None:
    clock.at = datetime(year, month, day, 18, tzinfo=UTC)


def test_running_again_issues_nothing_more(shop: Shop, clock: SetClock) -> None:
    add(shop)
    assert periods(shop) == []
    on(clock, 2026, 1, 31)
    assert periods(shop) == ["2026-01"]
    assert periods(shop) == []
    on(clock, 2026, 2, 28)
    assert (periods(shop), periods(shop)) == (["2026-02"], [])


def test_what_nobody_paid_at_the_counter_is_not_expected_in_the_drawer(shop: Shop, clock: SetClock) -> None:
    shop.drawer.open([], Actor("ana"))
    add(shop)
    on(clock, 2026, 1, 31)
    (ran,) = shop.planned.run()
    assert ran.receipt is not None
    assert [each.method for each in ran.receipt.document.payments] == ["transfer"]
    assert shop.drawer.x(Actor("ana")).balance("USD").expected == 0


def test_two_programs_that_run_at_once_issue_once(shop: Shop, clock: SetClock, tmp_path: Path) -> None:
    add(shop)
    on(clock, 2026, 1, 31)
    other = Shop(tmp_path / "data", practice=True, clock=clock)
    try:
        due = other.planned.waiting(other.planned.all()[0])
        assert periods(shop) == ["2026-01"]
        late = other.selling.read({**FORM, "cart": f"recurring-{due[0].reference}"})
        assert other.selling.checkout(late).result().repeated
        assert periods(other) == []
    finally:
        other.close()


def test_months_while_closed_are_caught_up_and_dated_as_panama_allows(shop: Shop, clock: SetClock) -> None:
    add(shop, 15, date(2026, 1, 1))
    on(clock, 2026, 4, 17)
    found = shop.planned.run()
    days = [ran.receipt.document.sold_at.astimezone(PANAMA).date() for ran in found if ran.receipt]
    assert [ran.due.period for ran in found] == ["2026-01", "2026-02", "2026-03", "2026-04"]
    assert days == [date(2026, 4, 17)] * 3 + [date(2026, 4, 15)]
    references = [ran.receipt.document.reference for ran in found if ran.receipt]
    assert references == [ran.due.reference for ran in found]


def test_a_day_may_be_named_and_nothing_is_dated_ahead_of_today(shop: Shop, clock: SetClock) -> None:
    add(shop, 15, date(2026, 1, 1))
    assert periods(shop, date(2026, 1, 14)) == []
    (ahead,) = [ran for ran in shop.planned.run(date(2026, 2, 20)) if ran.due.period == "2026-02"]
    assert ahead.receipt is not None
    assert ahead.receipt.document.sold_at == clock.at
    on(clock, 2026, 2, 20)
    assert periods(shop) == []


def test_what_passes_during_a_pause_is_not_issued(shop: Shop, clock: SetClock) -> None:
    id_ = add(shop, 10, date(2026, 1, 1))
    assert periods(shop) == ["2026-01"]
    paused = shop.planned.pause(id_, "ana")
    assert shop.planned.next_dates(paused) == []
    on(clock, 2026, 3, 20)
    assert (periods(shop), shop.planned.waiting(paused)) == ([], [])
    resumed = shop.planned.resume(id_, "ana")
    assert (periods(shop), shop.planned.next_dates(resumed, 1)) == ([], [date(2026, 4, 10)])
    on(clock, 2026, 4, 10)
    assert periods(shop) == ["2026-04"]


def test_resuming_a_plan_that_was_never_paused_forgets_no_month(shop: Shop, clock: SetClock) -> None:
    id_ = add(shop, 10, date(2026, 1, 1))
    on(clock, 2026, 3, 20)
    shop.planned.resume(id_, "ana")
    assert periods(shop) == ["2026-01", "2026-02", "2026-03"]


def test_a_plan_for_the_future_stays_there_through_a_pause(shop: Shop, clock: SetClock) -> None:
    id_ = add(shop, 10, date(2026, 9, 1))
    shop.planned.pause(id_, "ana")
    assert shop.planned.next_dates(shop.planned.resume(id_, "ana"), 1) == [date(2026, 9, 10)]
    on(clock, 2026, 8, 31)
    assert periods(shop) == []


def test_the_next_dates_leave_out_what_was_issued_today(shop: Shop, clock: SetClock) -> None:
    id_ = add(shop, 31)
    on(clock, 2026, 1, 31)
    days = [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert shop.planned.next_dates(shop.planned.plan(id_)) == days
    periods(shop)
    assert shop.planned.next_dates(shop.planned.plan(id_), 2) == days[1:]


def test_the_month_turns_at_the_shops_midnight(shop: Shop, clock: SetClock) -> None:
    add(shop, 31)
    clock.at = datetime(2026, 1, 31, 4, 59, tzinfo=UTC)  # 23:59 of the 30th in Panama
    assert periods(shop) == []
    clock.at = datetime(2026, 1, 31, 5, 0, tzinfo=UTC)
    assert periods(shop) == ["2026-01"]


def test_a_removed_plan_issues_no_more_and_what_it_issued_stays(shop: Shop, clock: SetClock) -> None:
    id_ = add(shop)
    on(clock, 2026, 1, 31)
    periods(shop)
    shop.planned.remove(id_, "ana")
    on(clock, 2026, 6, 30)
    assert (periods(shop), shop.planned.all(), shop.papers.counts().queued) == ([], [], 1)
    for step in (shop.planned.remove, shop.planned.pause, shop.planned.resume):
        with pytest.raises(Refused):
            step(id_, "ana")


def test_a_period_that_cannot_be_issued_is_named_and_hinders_no_other(shop: Shop, clock: SetClock) -> None:
    lost = {"document": "receipt", "lines": [{"code": "SUS-1"}]}
    shop.goods.save_product(Product("SUS-1", "Suscripción", Decimal(10), "7"))
    first = shop.planned.add(Wish("Suscripción", 31, lost), "ana")
    add(shop)
    shop.store.write(lambda db: db.execute("UPDATE products SET code = 'OTRO'")).result()
    on(clock, 2026, 1, 31)
    bad, good = sorted(shop.planned.run(), key=lambda ran: ran.receipt is not None)
    assert (bad.due.plan.id, "SUS-1" in bad.sentence, good.receipt is not None) == (first.id, True, True)
    assert [ran.due.plan.id for ran in shop.planned.run()] == [first.id]


@pytest.mark.parametrize(("wish", "field"), [
    (Wish("x", 0, FORM), "day"), (Wish("x", 32, FORM), "day"), (Wish(" ", 1, FORM), "title"),
    (Wish("a\nb", 1, FORM), "title"), (Wish("x", 1, {"lines": []}), "lines"), (Wish("x", 1, {}), "lines"),
    (Wish("x", 1, {**FORM, "document": "invoice"}), "customer.tax_id"), (Wish("x", 1, {**FORM, "?": 1}), "sale.?"),
    (Wish("x", 1, FORM, date(1999, 1, 1)), "first"),
])  # fmt: skip
def test_a_wrong_plan_is_refused_while_somebody_is_there(shop: Shop, wish: Wish, field: str) -> None:
    with pytest.raises(Refused) as refused:
        shop.planned.add(wish, "ana")
    assert (refused.value.field, shop.planned.all()) == (field, [])


def test_every_change_of_a_plan_is_in_the_journal(shop: Shop) -> None:
    id_ = add(shop)
    for step in (shop.planned.pause, shop.planned.pause, shop.planned.resume, shop.planned.remove):
        step(id_, "ana")
    rows = shop.store.read(lambda db: db.execute("SELECT who, what FROM journal WHERE subject = ?", (id_,)).fetchall())
    expected = ["plan_added", "plan_paused", "plan_resumed", "plan_removed"]
    assert [tuple(row) for row in rows] == [("ana", what) for what in expected]
    assert shop.problems() == []
