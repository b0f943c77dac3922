"""The figures counter: reports between two days of the shop. Reads on the calling thread; writes nothing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from app import exporting, people, reports
from app.domain.business_day import BusinessDay
from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.figures import By as By
from app.domain.figures import ReportRow as ReportRow
from app.domain.money import CURRENCIES, ZERO
from app.domain.numbering import FATES as FATES
from app.domain.numbering import Fate as Fate
from app.domain.numbering import Lost as Lost
from app.domain.numbering import Numbers as Numbers
from app.domain.pace import Step, paced, unwatched
from app.domain.people import Actor, acting
from app.domain.wording import mark
from app.ports import Clock
from app.reports import Overview as Overview
from app.reports import Today as Today
from app.runtime import business_day
from app.store import journal, numbering, shop
from app.store.sqlite import Connection
from app.store.store import Store
from app.store.watching import watched

if TYPE_CHECKING:
    from app.printing.figures import Figures as Form
    from app.printing.report_pdf import Paper

T = TypeVar("T")

MOST_LOST = 500
"""Numbers without a valid document that are named; they are counted all."""

_TITLE, _CURRENCY = mark("Informe por {what}"), mark("Moneda")
_PRINTED, _PAGE = mark("impreso {when}"), mark("Página {n} de {m}")
_Between = tuple[str, Callable[[ReportRow, "Form"], str]]
_COUNT: _Between = (mark("Cuántos"), lambda row, form: str(row.sales))
_QUANTITY: _Between = (mark("Cantidad"), lambda row, form: form.quantity(row.quantity or ZERO, ""))
_SOLD: tuple[_Between, ...] = (
    (mark("Vendido"), lambda row, form: form.amount(row.sold)),
    (mark("Devuelto"), lambda row, form: form.amount(row.undone)),
)
_BETWEEN: Mapping[By, tuple[_Between, ...]] = {
    By.PRODUCT: (_QUANTITY, *_SOLD), By.CATEGORY: (_QUANTITY, *_SOLD), By.STATE: (_COUNT,),
    By.TAX: (
        (mark("Base"), lambda row, form: form.amount(row.net)),
        (mark("Impuesto"), lambda row, form: form.amount(row.tax)),
    ),
}  # fmt: skip
"""A report's columns on paper between the label and the total, where they are not how many, sold and gone back."""

_HEADS = ("key", "label", "currency", "count", "reversals", "quantity", "sold", "undone", "total", "tax")


class Figures:
    """Sums of sales and what undid them, each at its own moment; everything of one report is of one moment."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal

    def zone(self) -> ZoneInfo:
        """The shop's zone: its first issuer's, UTC while there is none."""
        return self._store.read(business_day.zone)

    def today(self) -> date:
        """The day that it is in the shop, which may end after midnight."""
        return self._days().of(self._clock.now())

    def _days(self) -> BusinessDay:
        return self._store.read(business_day.kept)

    def overview(self, first: date, last: date, issuer: str = "") -> Overview:
        """Totals, tenders, taxes and document states of whole days, both included."""
        scope = reports.days(first, last, self._days(), issuer)
        return self._store.read_at_once(lambda db: reports.overview(db, scope))

    def rows(self, by: By, first: date, last: date, issuer: str = "", *, step: Step = unwatched) -> list[ReportRow]:
        """A report split by day, hour, product, category, cashier, tender, tax or where the documents stand."""
        days = self._days()
        scope = reports.days(first, last, days, issuer)
        return self._watched(lambda db: reports.rows(db, by, scope, days), step)

    def day_so_far(self, day: date, issuer: str = "", step: Step = unwatched) -> Today:
        """A day's first look, beside the same weekday a week before."""
        days, now = self._days(), self._clock.now()
        return self._watched(lambda db: reports.day_so_far(db, day, now, days, issuer), step)

    def numbers(self, most: int = MOST_LOST, step: Step = unwatched) -> list[Numbers]:
        """What became of the numbers of every series: used, voided, skipped, or missing without a word."""
        return self._watched(lambda db: numbering.numbers(db, most), step)

    def _watched(self, work: Callable[[Connection], T], step: Step) -> T:
        """What is read of one moment; GivenUp raised by `step` ends it in the middle."""

        def asking(db: Connection) -> T:
            with watched(db, lambda: step(0, 0)):
                return work(db)

        return self._store.read_at_once(asking)

    def export(self, rows: Sequence[ReportRow], path: Path, who: Actor | str = "", step: Step = unwatched) -> int:
        """The rows of a report as CSV or, when it is called .xlsx, as a workbook, where `who` may; how many."""
        actor, now = acting(who), self._clock.now()
        self._store.write(lambda db: people.allow_export(db, actor, "reports", self._seal, now), urgent=True).result()
        cells = (
            (r.key, r.label, r.currency, r.sales, r.reversals, r.quantity, r.sold, r.undone, r.total, r.tax)
            for r in paced(rows, step, len(rows))
        )
        return exporting.write(path, _HEADS, cells)

    def pdf(
        self, title: str, days: tuple[date, date], rows: Sequence[ReportRow], *, by: By, issuer: str = "",
        step: Step = unwatched, words: Callable[[str], str] = str,
    ) -> bytes:  # fmt: skip
        """The rows of a report on A4 pages; `title` says in words what they are split `by`, labels are the rows'.

        `words` says ours in the language of those.

        `issuer`: whose figures they are, where a shop has several; empty: all of them, and all are named.
        """
        from app.printing.report_pdf import draw  # the drawing library is heavy: only those who draw wait for it

        issuers, till = self._store.read(shop.issuers), self._store.read(shop.till)
        shown = [each for each in issuers if issuer in ("", each.name)]
        country = country_named(shown[0].country) if shown else None
        name = " · ".join(each.trade_name or each.legal_name for each in shown)
        now = f"{self._clock.now().astimezone(self.zone()):%d/%m/%Y %H:%M}"
        about = (name, words(_PRINTED).format(when=now), bool(till and till["practice"]), country)
        paper = _paper((by, title, words), days, rows, about)
        return draw(paper, step)


def _paper(
    split: tuple[By, str, Callable[[str], str]], days: tuple[date, date], rows: Sequence[ReportRow],
    about: tuple[str, str, bool, Country | None],
) -> "Paper":  # fmt: skip
    from app.printing.figures import Figures as Form
    from app.printing.report_pdf import MOST_BARS, Paper

    (by, title, words), (name, printed, practice, country) = split, about
    codes = list(dict.fromkeys(row.currency for row in rows))
    several = len(codes) > 1

    marks = (country.words.decimal_mark, country.words.group_mark) if country else (".", "")
    forms = {code: Form(CURRENCIES[code], *marks) for code in codes}

    between = _BETWEEN.get(by, (_COUNT, *_SOLD))
    table = [
        (row.label or "—", *(say(row, forms[row.currency]) for _, say in between),
         forms[row.currency].amount(row.total), *([row.currency] if several else []))
        for row in rows
    ]  # fmt: skip
    sums = []
    for code in codes[:3] if by is not By.STATE else ():  # no meaning in a sum where void documents stand among them
        total = sum((row.total for row in rows if row.currency == code), ZERO)
        sums.append((f"Total {code}", f"{CURRENCIES[code].printable} {forms[code].amount(total)}"))
    bars = [(row.label, row.total) for row in rows if row.currency == codes[0]][:MOST_BARS] if codes else []
    first, last = days
    period = f"{first:%d/%m/%Y}" if first == last else f"{first:%d/%m/%Y} a {last:%d/%m/%Y}"
    heads = [title, *(words(head) for head, _ in between), words("Total"), *([words(_CURRENCY)] if several else [])]
    title = words(_TITLE).format(what=title.lower())
    return Paper(title, period, name, printed, sums, bars, heads, table, practice, words(_PAGE))
