"""The screen of recurring invoices: a list with the next dates, keys to add, pause, remove and issue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.errors import GivenUp, Refused, Trouble
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.planned import Plan, Ran
from app.runtime.selling import Who
from ui import errand
from ui.bridge import Bridge
from ui.permission import ask
from ui.progress import Pace, Progress
from ui.recurring.due import PlanRow, rows_of
from ui.recurring.planning import ChooseSheet, PlanSheet
from ui.saying import figure, why, zone_of
from ui.text import mark, plural, tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text
from ui.widgets.page import Page, row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

ISSUER = 1  # the column that gives way
ROOMY_FROM = 900


def _dates(row: PlanRow) -> str:
    if row.plan.paused:
        return tr("En pausa")
    return "   ".join(f"{day:%d/%m/%Y}" for day in row.next_dates)


class RecurringPage(Page):
    """Reads on arrival and after each decision."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tight=True)
        self._shop = shop
        self._bridge = bridge
        self.rows: RowsModel[PlanRow] = RowsModel(
            [
                Column(mark("Título"), lambda r: r.plan.title, strong=True, second=lambda r: r.customer),
                Column(mark("Emisor"), lambda r: r.plan.issuer, 100, muted=True),
                Column(mark("Día"), lambda r: str(r.plan.day), 64, numeric=True),
                Column(mark("Próximas fechas"), _dates, 344, muted=lambda r: r.plan.paused),
                Column(mark("Por emitir"), lambda r: str(r.waiting or ""), 108, numeric=True, strong=True),
            ]
        )
        self.table = Table(self.rows, tr("Facturas recurrentes"))
        self._build()
        self.first = self.table

    def _build(self) -> None:
        head = PageHead(tr("Recurrentes"), tr("facturas que se repiten cada mes"))
        self.new = ActionButton(tr("Nueva"), Role.PRIMARY, icon="plus", key="Ins")
        self.new.clicked.connect(self.choose_sale)
        head.add(self.new)
        self.add(head)
        self.alone = QCheckBox(tr("Emitir solas"))
        self.alone.setToolTip(tr("Mientras la ventana o el servicio estén abiertos; lo atrasado sale al abrir."))
        self.alone.setChecked(self._shop.planned.alone)
        self.alone.clicked.connect(self.switch_alone)
        why = tr("Apagado, nada sale sin que alguien lo pida: una factura emitida no se borra.")
        line = row(self.alone, stretch=False)
        line.addWidget(Text(why, "muted", wrap=True), 1)
        self.add(line)
        self.due = Notice(Tone.INFO, "")
        self.due.hide()
        self.add(self.due)
        card = Card(flush=True)
        self.table.set_row_height(54)
        self.table.chosen.connect(lambda _: self._show_keys())
        empty = EmptyState("calendar", tr("Nada se repite todavía"), tr("elige una venta que se repita."), key="Ins")
        self.table.set_empty(empty)
        card.add(self.table)
        self.add(card, 1)
        self.buttons: dict[str, ActionButton] = {}
        for word, text, role, icon, key, act in (
            ("run", tr("Emitir lo que toca"), Role.SECONDARY, "send", "F9", self.run),
            ("pause", tr("Pausar"), Role.SECONDARY, "pause", "F6", self.pause),
            ("remove", tr("Quitar"), Role.DANGER, "trash-2", "Del", self.ask_remove),
        ):
            button = ActionButton(text, role, icon=icon, key=key)
            button.clicked.connect(lambda _=False, do=act: do())
            self.buttons[word] = button
        self.progress = Progress(self._bridge, self)
        self.add(self.progress)
        foot = QVBoxLayout()
        foot.setSpacing(Size.TIGHT)
        self.keys = KeyBar(tr("Qué hacer"), self.buttons.values())
        foot.addWidget(self.keys)
        self.add(foot)

    def arrive(self) -> None:
        """Read the plans and what they owe."""
        super().arrive()
        self.read()

    def read(self) -> None:
        """All plans anew; the choice stays where it is."""
        errand.run(self._bridge, lambda: rows_of(self._shop), self._list)

    def row(self) -> PlanRow | None:
        """The plan that is chosen."""
        at = self.table.current()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _list(self, rows: list[PlanRow]) -> None:
        chosen = self.row()
        self.rows.set_rows(rows)
        ids = [row.plan.id for row in rows]
        self.table.choose(ids.index(chosen.plan.id) if chosen and chosen.plan.id in ids else 0)
        waiting = sum(row.waiting for row in rows)
        self.due.setVisible(bool(waiting))
        sentence = tr("Nada sale solo: pulse F9 para emitirlas. Repetirlo no emite nada dos veces.")
        if self.alone.isChecked():
            sentence = self._shop.planned.trouble or tr("Salen solas en unos minutos; F9 las emite ahora.")
        self.due.say(plural("{n} factura por emitir", "{n} facturas por emitir", waiting), sentence)
        self.buttons["run"].set_role(Role.PRIMARY if waiting else Role.SECONDARY)
        self._show_keys()

    def _show_keys(self) -> None:
        row = self.row()
        for word in ("pause", "remove"):
            self.buttons[word].setEnabled(row is not None)
        paused = row is not None and row.plan.paused
        self.buttons["pause"].set_text(tr("Seguir") if paused else tr("Pausar"))
        self.buttons["pause"].set_icon("refresh-cw" if paused else "pause")
        self.keys.place()

    def switch_alone(self) -> None:
        """The owner's switch: what is due goes out by itself, or only by a key."""
        wanted = self.alone.isChecked()
        self.alone.setChecked(not wanted)

        def keep(actor: Actor) -> None:
            self._try(lambda: self._shop.planned.set_alone(wanted, actor.name))
            self.alone.setChecked(self._shop.planned.alone)

        ask(self._shop, self, Right.SETTINGS, "recurring", keep)

    def choose_sale(self) -> None:
        """A new one begins with a sale that repeats."""
        ChooseSheet(self._shop, zone_of(self._shop.issuers()), self.plan, parent=self.window()).open()

    def plan(self, document_id: str) -> None:
        """A new one from this sale."""
        PlanSheet(self._shop, self._shop.papers.view(document_id), self._planned, parent=self.window()).open()

    def _planned(self, plan: Plan) -> None:
        told_plan(self._shop, self._bridge, plan)
        self.read()

    def pause(self) -> None:
        """Stop the chosen plan for a while, or go on with its next date."""
        row = self.row()
        if row is not None:
            act = self._shop.planned.resume if row.plan.paused else self._shop.planned.pause
            self._try(lambda: act(row.plan.id, self._shop.setting("cashier")))

    def ask_remove(self) -> None:
        """Removing is not pausing: ask once."""
        row = self.row()
        if row is None:
            return
        words = tr("No se emitirá más. Lo que ya se emitió se conserva.")
        title = tr("Quitar «{title}»").format(title=row.plan.title)
        sheet = FormSheet(title, words, parent=self.window(), topic="recurring")
        sheet.keep = lambda: self._shop.planned.remove(row.plan.id, self._shop.setting("cashier"))
        sheet.accepted.connect(self.read)
        sheet.add_cancel()
        sheet.add_accept(tr("Quitar"), Role.DANGER, icon="trash-2", key="Ctrl+Return")
        sheet.open()

    def run(self) -> None:
        """Issue every period that is due, off the window's thread."""
        if self.progress.running():
            return
        who = Who(self._shop.setting("till", "01"), self._shop.setting("cashier"))

        def work(pace: Pace) -> list[Ran]:
            ran = self._shop.planned.run(None, who, pace)
            if pace.unwanted.is_set() and not ran:
                raise GivenUp  # nothing was issued, which is not the same as nothing to issue
            return ran

        self.progress.run(tr("Emitiendo…"), work, self._ran, self._failed)

    def _ran(self, ran: list[Ran]) -> None:
        self.read()
        self._bridge.wake_engine.emit()
        failed = [each for each in ran if each.receipt is None]
        if not ran:
            self._bridge.say(tr("Nada por emitir"), tr("Todo lo que tocaba ya está emitido."), Tone.SUCCESS)
        elif not failed:
            words = plural("{n} factura emitida", "{n} facturas emitidas", len(ran))
            self._bridge.say(words, tr("Salen hacia el proveedor ahora."), Tone.SUCCESS)
        if failed:
            RanSheet(ran, parent=self.window()).open()

    def _failed(self, error: BaseException) -> None:
        self._bridge.say(tr("No se emitió"), why(error), Tone.DANGER)

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except (Refused, Trouble) as error:
            self._bridge.say(tr("No se hizo"), error.sentence, Tone.WARNING)
        self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(ISSUER, event.size().width() < ROOMY_FROM)


class RanSheet(Sheet):
    """What became of each period, those that failed first."""

    topic = "recurring"

    def __init__(self, ran: list[Ran], *, parent: QWidget | None = None) -> None:
        failed = sum(1 for each in ran if each.receipt is None)
        words = plural("{n} no se emitió: corrija la causa y vuelva a emitir.", "{n} no se emitieron.", failed)
        super().__init__(tr("Facturas recurrentes"), words, width=760, parent=parent)
        self.rows: RowsModel[Ran] = RowsModel(
            [
                Column(mark("Título"), lambda r: r.due.plan.title, 200, strong=True),
                Column(mark("Fecha"), lambda r: f"{r.due.day:%d/%m/%Y}", 116, muted=True),
                Column(mark("Qué pasó"), _outcome),
            ]
        )
        self.rows.set_rows(sorted(ran, key=lambda each: each.receipt is not None))
        table = Table(self.rows, tr("Facturas recurrentes"))
        table.setMinimumHeight(280)
        card = Card(flush=True)
        card.add(table)
        self.add(card, 1)
        self.add_accept(tr("Entendido"), icon="check")


def _outcome(ran: Ran) -> str:
    if ran.receipt is None:
        return ran.sentence
    document = ran.receipt.document
    return f"{document.number_text}   {figure(document.total, document.currency_code)}"


def told_plan(shop: Shop, bridge: Bridge, plan: Plan) -> None:
    """A new plan and when it is due."""
    dates = ", ".join(f"{day:%d/%m/%Y}" for day in shop.planned.next_dates(plan))
    bridge.say(tr("Se repetirá cada mes"), tr("Próximas fechas: {dates}").format(dates=dates), Tone.SUCCESS)
