"""Figures between two moments, split as a person wants them, in the shop's zone. Reads sums; knows no SQL."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.domain.business_day import BusinessDay
from app.domain.errors import Refused
from app.domain.figures import By, ReportRow, Scope, StateFigure, TaxFigure, TenderFigure, Totals
from app.domain.money import CURRENCIES, ZERO
from app.domain.record import dataclass, replace
from app.store import figures
from app.store.figures import Group
from app.store.sqlite import Connection

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Overview:
    """The sums of a time: sold, noted and voided; by tender, by tax and by where the documents stand now."""

    totals: tuple[Totals, ...]
    tenders: tuple[TenderFigure, ...]
    taxes: tuple[TaxFigure, ...]
    documents: tuple[StateFigure, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The first look at a day. `before`: the sums of the same weekday a week ago, up to the same time of day."""

    day: date
    overview: Overview
    before: tuple[Totals, ...]
    hours: list[ReportRow]
    hours_before: list[ReportRow]
    begins: int = 0
    """The hour on the clock in which the day begins."""


def days(first: date, last: date, calendar: BusinessDay, issuer: str = "") -> Scope:
    """Whole days of the shop, both included."""
    if last < first:
        raise Refused("to", f"{last} es antes de {first}.")
    return Scope(since=calendar.begins(first), until=calendar.begins(last + timedelta(days=1)), issuer=issuer)


def overview(db: Connection, scope: Scope) -> Overview:
    """Everything that adds up to the same total; read it in one transaction."""
    return Overview(
        figures.totals(db, scope), figures.tenders(db, scope), figures.taxes(db, scope), figures.states(db, scope)
    )


def rows(db: Connection, by: By, scope: Scope, calendar: BusinessDay) -> list[ReportRow]:
    """The report as rows: days and hours in their order, the rest with the largest total first."""
    match by:
        case By.DAY:
            return _merged(_timed(figures.by_moment(db, scope), lambda at: calendar.of(at).isoformat()))
        case By.HOUR:
            hours = _merged(_timed(figures.by_moment(db, scope), lambda at: f"{at.astimezone(calendar.zone):%H:00}"))
            return sorted(hours, key=lambda row: (int(row.key[:2]) - calendar.ends.hour) % 24)
        case By.CASHIER:
            named = (_row(group, group[0], group[0]) for group in figures.by_cashier(db, scope))
            return _largest_first(_merged(named))
        case By.PRODUCT | By.CATEGORY:
            return _largest_first(_merged(_lines(db, by, scope)))
        case By.TENDER:
            return [
                ReportRow(t.method, t.method, t.currency, t.count, 0, t.sold, t.given_back, ZERO)
                for t in figures.tenders(db, scope)
            ]
        case By.TAX:
            return [
                ReportRow(t.rate, t.rate, t.currency, 0, 0, t.net + t.tax, ZERO, t.tax)
                for t in figures.taxes(db, scope)
            ]
        case By.STATE:
            return [
                ReportRow(s.word, s.word, s.currency, s.count, 0, s.amount, ZERO, ZERO)
                for s in figures.states(db, scope)
            ]


def day_so_far(db: Connection, day: date, now: datetime, calendar: BusinessDay, issuer: str = "") -> Today:
    """A day beside the same weekday a week before: the whole day, or as far as the clock has come when it is today."""
    scope = days(day, day, calendar, issuer)
    before = whole = days(day - WEEK, day - WEEK, calendar, issuer)
    if calendar.of(now) == day:
        before = replace(before, until=calendar.moved(now, -WEEK.days))
    return Today(
        day, overview(db, scope), figures.totals(db, before), rows(db, By.HOUR, scope, calendar),
        rows(db, By.HOUR, whole, calendar), calendar.ends.hour,
    )  # fmt: skip


def _timed(groups: list[Group], named: Callable[[datetime], str]) -> Iterable[ReportRow]:
    for group in groups:
        began = datetime.strptime(f"{group[0]}0", "%Y-%m-%dT%H:%M").replace(tzinfo=UTC)
        key = named(began)
        yield _row(group, key, key)


def _row(group: Group, key: str, label: str) -> ReportRow:
    _, currency, sales, reversals, sold, undone, tax = group
    major = CURRENCIES[currency].major
    return ReportRow(key, label, currency, sales, reversals, major(sold), major(undone), major(tax))


def _lines(db: Connection, by: By, scope: Scope) -> Iterable[ReportRow]:
    for found in figures.products(db, scope):
        major = CURRENCIES[found["currency"]].major
        key, label = found["code"] or found["description"], found["description"]
        if by is By.CATEGORY:
            key = label = found["category"]
        yield ReportRow(
            key, label, found["currency"], found["sales"], found["lines"] - found["sales"], major(found["sold"]),
            major(found["undone"]), major(found["tax"]), Decimal(found["quantity"]) * found["lines"],
        )  # fmt: skip


def _merged(found: Iterable[ReportRow]) -> list[ReportRow]:
    """One row for each key and currency, in the order of keys."""
    merged: dict[tuple[str, str], ReportRow] = {}
    for row in found:
        old = merged.get((row.key, row.currency))
        merged[row.key, row.currency] = row if old is None else _sum(old, row)
    return [merged[key] for key in sorted(merged)]


def _sum(one: ReportRow, other: ReportRow) -> ReportRow:
    return replace(
        one, sales=one.sales + other.sales, reversals=one.reversals + other.reversals, sold=one.sold + other.sold,
        undone=one.undone + other.undone, tax=one.tax + other.tax,
        quantity=None if one.quantity is None else one.quantity + (other.quantity or ZERO),
    )  # fmt: skip


def _largest_first(found: list[ReportRow]) -> list[ReportRow]:
    return sorted(found, key=lambda row: (row.currency, -row.total, row.key))
