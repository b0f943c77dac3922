"""The screen of reports: which days, split by what, as a chart and a list; on paper and in a file. Knows no sum."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.people import Actor, Right
from app.runtime.figures import By, ReportRow, Today
from ui import permission
from ui.bridge import Bridge
from ui.progress import Pace, Progress
from ui.reports.charts import Bar, Columns, Ranks
from ui.reports.choices import CurrencyChoice, IssuerChoice
from ui.reports.dashboard import Dashboard
from ui.reports.numbering import NumbersSheet
from ui.reports.paper import ReportPaper
from ui.reports.period import PeriodBar
from ui.reports.said import COUNTED, PARTS, columns_of, said_rows, short
from ui.saying import figure, money, why
from ui.text import mark, plural, tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.files import ask_where
from ui.widgets.labels import Text
from ui.widgets.page import Page, row
from ui.widgets.rows import RowsModel
from ui.widgets.table import Table
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from app.runtime import Shop

T = TypeVar("T")

SUMMARY = "summary"
VIEWS = (
    (SUMMARY, mark("Resumen")), (By.DAY, mark("Día")), (By.HOUR, mark("Hora")), (By.PRODUCT, mark("Producto")),
    (By.CATEGORY, mark("Categoría")), (By.CASHIER, mark("Cajero")), (By.TENDER, mark("Medio")),
    (By.TAX, mark("Impuesto")), (By.STATE, mark("Documento")),
)  # fmt: skip
OVER_TIME = (By.DAY, By.HOUR)
NEWS_MS = 1500
KINDS = "Excel (*.xlsx);;CSV (*.csv)"


class ReportsPage(Page):
    """Reads on arrival, when something else is wanted, and while it is in sight after each sale."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tight=True)
        self._shop = shop
        self._bridge = bridge
        self._rows: list[ReportRow] = []
        self._today: Today | None = None
        self._by = By.DAY
        self.period = PeriodBar(shop.figures.today)
        self.views = Segmented(tr("Informe"), [(str(view), tr(title)) for view, title in VIEWS], key="F6")
        self.issuer, self.currency = IssuerChoice(), CurrencyChoice()
        self.sum = Text("", "strong", figures=True)
        self.model: RowsModel[ReportRow] = RowsModel(columns_of(By.DAY))
        self.table = Table(self.model, tr("Filas del informe"))
        self._build()
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(NEWS_MS)
        self._news.timeout.connect(self._hear)
        bridge.documents_changed.connect(self._news.start)
        self.setAccessibleName(tr("Informes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # keys reach the page, no button looks chosen

    def _build(self) -> None:
        head = PageHead(tr("Informes"))
        head.add(self.period)
        self.add(head)
        self.views.changed.connect(lambda _: self.read())
        self.period.changed.connect(self.read)
        self.counting = Progress(self._bridge, self)
        self.progress = Progress(self._bridge, self)
        self.add(row(self.views, self.counting))
        self.issuer.changed.connect(self.read)
        self.currency.changed.connect(self._draw)
        self.add(row(self.issuer, self.currency))
        QShortcut(QKeySequence("F2"), self).activated.connect(self.period.next)
        split = self._build_split()
        self.dashboard = Dashboard()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.dashboard)
        self._stack.addWidget(split)
        self.add(self._stack, 1)
        self.keys = KeyBar(tr("Qué hacer"))
        for text, icon, key, act in (
            (tr("Imprimir"), "printer", "F8", self.show_paper), (tr("Exportar"), "download", "F9", self._ask_out),
            (tr("Numeración"), "list", "Ctrl+N", self.show_numbers),
        ):  # fmt: skip
            button = ActionButton(text, Role.SECONDARY, icon=icon, key=key)
            button.clicked.connect(lambda _=False, do=act: do())
            self.keys.add(button)
        self.add(self.progress)
        self.add(self.keys)

    def _build_split(self) -> QWidget:
        """Chart, list, sum."""
        self._empty = EmptyState("landmark", tr("Nada vendido en estos días"), tr("va a los días de antes."), key="F3")
        self.table.set_empty(self._empty)
        self.columns, self.ranks = Columns(tr("Gráfico")), Ranks(tr("Gráfico"))
        self._chart = QStackedWidget()
        self._chart.addWidget(self.columns)
        self._chart.addWidget(self.ranks)
        chart, rows = Card(), Card(flush=True)
        chart.add(self._chart, 1)
        rows.add(self.table, 1)
        split = QWidget()
        column = QVBoxLayout(split)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        for card, share in ((chart, 2), (rows, 3)):
            column.addWidget(card, share)
        self._chart_card = chart
        column.addWidget(self.sum)
        return split

    def arrive(self) -> None:
        """Read the figures as they are now."""
        super().arrive()
        self.issuer.show_issuers(self._shop.issuers())
        self.read()

    def show_numbers(self) -> None:
        """Ctrl+N: what became of every number of every series."""
        NumbersSheet(self._shop, self._bridge, self.window()).open()

    def view(self) -> str:
        """What is shown: the summary or a split."""
        return self.views.value()

    def show_view(self, view: str) -> None:
        """Another split of the same days."""
        self.views.choose(view)
        self.read()

    def read(self) -> None:
        """Ask for the figures, off the window's thread; what was asked before is stopped."""
        view, (first, last) = self.view(), self.period.span()
        figures, issuer = self._shop.figures, self.issuer.value()
        if view == SUMMARY and first == last:
            self._count(lambda pace: figures.day_so_far(first, issuer, pace), self._show_day)
        else:
            by = By.DAY if view == SUMMARY else By(view)  # a summary of many days is its days
            work = lambda pace: figures.rows(by, first, last, issuer, step=pace)  # noqa: E731
            self._count(work, lambda rows: self._show(by, rows))

    def _count(self, work: Callable[[Pace], T], then: Callable[[T], object]) -> None:
        """What is given up leaves in sight what was there."""
        self.counting.run(tr("Calculando…"), work, then, self._not_counted, given_up=lambda: None)

    def _not_counted(self, error: BaseException) -> None:
        self._bridge.say(tr("No se pudo calcular"), why(error), Tone.DANGER)

    def _hear(self) -> None:
        """Something was sold or settled: read again while somebody looks."""
        if self.isVisible():
            self.read()

    def _show_day(self, today: Today) -> None:
        self._today = today
        self._rows = said_rows(By.HOUR, today.hours, self._shop.issuers())
        self.currency.choose_from([total.currency for total in today.overview.totals], self._own_currency())
        self._stack.setCurrentIndex(0)
        self._draw()

    def _show(self, by: By, rows: list[ReportRow]) -> None:
        self._by, self._rows = by, said_rows(by, rows, self._shop.issuers())
        self.currency.choose_from([each.currency for each in rows], self._own_currency())
        self.model.set_columns(columns_of(by))
        self.model.set_rows(self._rows)
        self.table.setColumnHidden(COUNTED, by is By.TAX)
        for column in PARTS:
            self.table.setColumnHidden(column, by is By.STATE)
        self.table.choose(0)
        totals = {code: sum((r.total for r in self._rows if r.currency == code), start=self._rows[0].total * 0)
                  for code in dict.fromkeys(r.currency for r in self._rows)}  # fmt: skip
        parts = [plural("{n} fila", "{n} filas", len(self._rows))]
        if by is not By.STATE:  # what is void stands among them
            parts += [money(total, code) for code, total in totals.items()]
        self.sum.setText("   ·   ".join(parts) if self._rows else "")
        self._stack.setCurrentIndex(1)
        self._draw()

    def _draw(self) -> None:
        """What speaks of one currency: the summary, or the chart above the rows of all."""
        currency = self.currency.value() or self._own_currency()
        if self._stack.currentIndex() == 0:
            if self._today is not None:
                self.dashboard.show_day(self._today, currency, self._shop.issuers())
            return
        bars = [Bar(short(self._by, r.label), r.total) for r in self._rows if r.currency == currency]
        chart = self.columns if self._by in OVER_TIME else self.ranks
        chart.show_bars(bars, lambda value: figure(value, currency))
        self._chart.setCurrentWidget(chart)
        self._chart_card.setVisible(bool(bars))

    def _own_currency(self) -> str:
        """The issuer's."""
        issuers = [each for each in self._shop.issuers() if self.issuer.value() in ("", each.name)]
        return self._shop.country(issuers[0]).currency.code if issuers else "USD"

    def _shown_by(self) -> By:
        """What the rows are split by: a summary's are the hours of a day, or days."""
        first, last = self.period.span()
        return (By.HOUR if first == last else By.DAY) if self.view() == SUMMARY else By(self.view())

    def _title(self) -> str:
        return next(tr(title) for by, title in VIEWS if by == self._shown_by())

    def show_paper(self) -> None:
        """What is shown, on A4 pages."""
        days, rows, issuer = self.period.span(), list(self._rows), self.issuer.value()
        title, by = self._title(), self._shown_by()
        name = f"{tr('Informe')} {title.lower()} {days[0]:%Y-%m-%d}"
        draw = lambda pace: self._shop.figures.pdf(title, days, rows, by=by, issuer=issuer, step=pace, words=tr)  # noqa: E731
        ReportPaper(self._shop, self._bridge, name, draw, parent=self).open()

    def take_out(self, path: Path, who: Actor) -> None:
        """What is shown, as a file."""
        rows = list(self._rows)

        def told(done: int) -> None:
            self._bridge.say(plural("{n} fila exportada", "{n} filas exportadas", done), str(path), Tone.SUCCESS)

        if not self.progress.running():
            work = lambda pace: self._shop.figures.export(rows, path, who, pace)  # noqa: E731
            self.progress.run(tr("Exportando…"), work, told, self._failed)

    def _ask_out(self) -> None:
        permission.ask(self._shop, self, Right.EXPORT, "", self._ask_where)

    def _ask_where(self, who: Actor) -> None:
        name = f"{self._title().lower()} {self.period.span()[0]:%Y-%m-%d}.xlsx"
        ask_where(self.window(), tr("Exportar"), name, KINDS, lambda path: self.take_out(path, who))

    def _failed(self, error: BaseException) -> None:
        self._bridge.say(tr("No se pudo exportar"), why(error), Tone.DANGER)
