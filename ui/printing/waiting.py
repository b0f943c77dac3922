"""The list of papers: what waits, what may have come out, what failed, and the one key that helps. Knows no printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, Trouble
from app.domain.people import Right
from app.domain.print_job import Job, JobKind, JobState
from ui import permission
from ui.bridge import Bridge
from ui.printing.mails import MailList
from ui.saying import ago, clock, zone_of
from ui.text import capital, mark, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.page import row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from app.runtime import Shop

WORDS = {
    JobState.QUEUED: mark("○ En espera"),
    JobState.PRINTING: mark("▷ Imprimiendo"),
    JobState.VERIFY: mark("▲ Mire el papel"),
    JobState.DONE: mark("● Impreso"),
    JobState.FAILED: mark("■ Falló"),
    JobState.EXPIRED: mark("– Caducó"),
}
NEXT = {
    JobState.QUEUED: mark("Sale sola en cuanto la impresora pueda. Si ya la arregló, F5 la imprime ahora."),
    JobState.PRINTING: mark("La impresora lo tiene; todavía no dijo que terminó."),
    JobState.VERIFY: mark("Puede haber salido. Si lo tiene en la mano, F6; si no, F7 lo imprime como reimpresión."),
    JobState.DONE: mark("Salió. F7 imprime otro, que dice REIMPRESIÓN."),
    JobState.FAILED: mark("No salió. Corrija la impresora en Ajustes y F7 lo imprime."),
    JobState.EXPIRED: mark("Nadie lo esperaba ya, y no salió. F7 lo imprime."),
}
MOST = 200
TONES = {JobState.VERIFY: Tone.WARNING, JobState.FAILED: Tone.DANGER, JobState.DONE: Tone.SUCCESS}


def columns(zone: tzinfo) -> list[Column[Job]]:
    """The list's columns."""
    return [
        Column(mark("Estado"), lambda job: tr(WORDS[job.state]), 152, strong=True),
        Column(mark("Papel"), lambda job: job.title, second=lambda job: said(job.reason)),
        Column(mark("Impresora"), lambda job: job.printer, 150, muted=True),
        Column(mark("Pedido"), lambda job: clock(job.created_at, zone), 96, numeric=True, muted=True),
    ]


class WaitingSheet(Sheet):
    """Stays true while it is open."""

    topic = "paper"

    def __init__(self, shop: Shop, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Papeles y correos"), width=820, parent=parent)
        self._shop = shop
        self._bridge = bridge
        self.side = Segmented(tr("Qué se ve"), [("papers", tr("Papeles")), ("mails", tr("Correos"))], key="F8")
        self.side.changed.connect(self.show_side)
        self.add(row(self.side))
        self.mails = MailList(shop, bridge)
        self.mails.hide()
        self._model: RowsModel[Job] = RowsModel(columns(zone_of(shop.issuers())))
        self.table = Table(self._model, tr("Papeles"))
        self.table.set_row_height(52)
        self.table.setMinimumHeight(300)
        words = tr("Cada ticket que se imprime queda aquí, también el que no pudo salir.")
        self.table.set_empty(EmptyState("printer", tr("Todavía no se imprimió nada"), words))
        self._card = Card(flush=True)
        self._card.add(self.table, 1)
        self.add(self._card, 1)
        self.add(self.mails, 1)
        self.hint = Notice(Tone.NEUTRAL, "")
        self.add(self.hint)
        self._build_buttons()
        self.table.chosen.connect(lambda _: self._show_chosen())
        bridge.papers_changed.connect(self.read)
        self.read()
        self.table.setFocus()

    def _build_buttons(self) -> None:
        self.remove = ActionButton(tr("Retirar"), Role.DANGER, icon="trash-2", key="Del")
        self.hurry = ActionButton(tr("Imprimir ya"), icon="refresh-cw", key="F5")
        self.seen = ActionButton(tr("Sí salió"), icon="check", key="F6")
        self.again = ActionButton(tr("Imprimir de nuevo"), icon="printer", key="F7")
        self.remove.clicked.connect(lambda: self._act(self._remove))
        self.hurry.clicked.connect(lambda: self._act(lambda job: self._shop.printers.hurry(job.printer)))
        self.seen.clicked.connect(
            lambda: self._act(lambda job: self._shop.printers.came_out(job.id, permission.who(self._shop)))
        )
        self.again.clicked.connect(self._print_again)
        self.add_button(self.remove, first=True)
        for button in (self.hurry, self.seen, self.again):
            self.add_button(button)
        self.add_cancel(tr("Cerrar"))

    def show_side(self, word: str) -> None:
        """Papers or mails."""
        mails = word == "mails"
        self.side.choose(word)
        self._card.setVisible(not mails)
        self.mails.setVisible(mails)
        self._show_chosen()
        (self.mails.table if mails else self.table).setFocus()

    def read(self) -> None:
        """Look again; whoever was chosen stays so."""
        chosen = self._chosen()
        try:
            jobs = self._shop.printers.jobs(MOST)
        except Trouble:
            return
        jobs.sort(key=_urgency)
        self._model.set_rows(jobs)
        ids = [job.id for job in jobs]
        self.table.choose(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self._show_chosen()

    def _chosen(self) -> Job | None:
        number = self.table.current()
        return self._model.row(number) if 0 <= number < self._model.rowCount() else None

    def _show_chosen(self) -> None:
        job = self._chosen() if self.side.value() == "papers" else None
        state = job.state if job is not None else None
        ticket = job is not None and job.kind is JobKind.TICKET
        drawer = job is not None and job.kind is JobKind.DRAWER
        self.remove.setVisible(state in (JobState.QUEUED, JobState.FAILED))
        self.hurry.setVisible(state is JobState.QUEUED)
        self.seen.setVisible(state is JobState.VERIFY)
        back = state in (JobState.VERIFY, JobState.FAILED, JobState.EXPIRED) and not drawer
        self.again.setVisible(back or (state is JobState.DONE and ticket))
        self.hint.setVisible(job is not None)
        if job is not None:
            words = tr(NEXT[job.state]) if not drawer else tr("Un cajón se abre en el momento o no se abre.")
            words = f"{said(job.reason)} {words}" if job.reason else words
            self.hint.say_in(TONES.get(job.state, Tone.INFO), f"{job.title} · {self._age(job.created_at)}", words)

    def _age(self, at: datetime) -> str:
        return ago(at, self._shop.clock.now())

    def _remove(self, job: Job) -> None:
        self._shop.printers.withdraw(job.id)

    def _print_again(self) -> None:
        job = self._chosen()
        if job is None:
            return

        def go(name: str) -> None:
            if job.state is JobState.DONE:
                self._shop.printers.ticket(job.subject, name, printer=job.printer, reprint=True)
            else:
                self._shop.printers.again(job.id, name)

        permission.ask(
            self._shop, self, Right.REPRINT, job.title, lambda actor: self._act(lambda _: go(actor.name))
        )  # fmt: skip

    def _act(self, work: Callable[[Job], object]) -> None:
        job = self._chosen()
        if job is None:
            return
        try:
            work(job)
        except (Refused, Trouble) as problem:
            sentence = problem.sentence
            self.hint.say_in(Tone.WARNING, capital(sentence))
        else:
            self.read()


def _urgency(job: Job) -> int:
    """What needs a person stands first; the order of time is kept within."""
    first = (JobState.VERIFY, JobState.FAILED, JobState.PRINTING, JobState.QUEUED)
    return first.index(job.state) if job.state in first else len(first)
