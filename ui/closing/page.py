"""The screen of the end of the day: what has no document, one key that sends it all, a report with whose turn it is."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent

from app.domain.document import SIMULATED
from app.domain.errors import Refused, Trouble
from app.domain.outbox import Needs
from app.domain.views import DocumentFilter, DocumentRow, Word
from app.runtime import Shop
from ui import errand
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.saying import day_and_time, figure, money, zone_of
from ui.text import mark, plural, said, tr
from ui.tokens import Tone
from ui.widgets.badge import State
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.page import Page
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table
from ui.widgets.tabs import Segmented

LOOK_MS = 500  # between two looks while everything is being sent
PATIENCE = 300.0  # seconds; what is not through by then goes on by itself
NEWS_MS = 400
WHEN = 1
ROOMY_FROM = 1000
TURNS = {
    Needs.FIX: mark("Corregir: cajero"),
    Needs.VERIFY: mark("Verificar: dueño"),
    Needs.SETTINGS: mark("Ajustes: dueño"),
    Needs.WAIT: mark("Esperar"),
}


def turn(row: DocumentRow) -> str:
    """Whose turn it is and what for."""
    if row.needs is None:
        return tr("Se envía solo")
    return tr(TURNS[Needs.SETTINGS if row.reason == SIMULATED else row.needs])


class ClosingPage(Page):
    """Reads on arrival and whenever a document changes; sending is the engine's, which is only hurried here."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tight=True)
        self._shop = shop
        self._bridge = bridge
        self._zone = zone_of(shop.issuers())
        self._latest = errand.Latest()
        self._until: float | None = None
        self.rows: RowsModel[DocumentRow] = RowsModel(
            [
                Column(mark("Número"), lambda r: r.number_text, 172, strong=True),
                Column(mark("Fecha"), lambda r: day_and_time(r.sold_at, self._zone), 172, muted=True),
                Column(mark("Estado"), lambda r: "", 142, state=lambda r: State(r.word)),
                Column(mark("Total"), lambda r: figure(r.total, r.currency), 112, numeric=True, strong=True),
                Column(mark("A quién le toca"), turn, 156),
                Column(mark("Por qué"), lambda r: said(r.reason), muted=True),
            ]
        )
        self.table = Table(self.rows, tr("Ventas sin documento"))
        self._build()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._watch)
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(NEWS_MS)
        self._news.timeout.connect(self.read)
        bridge.documents_changed.connect(self._news.start)
        self.first = self.table

    def _build(self) -> None:
        head = PageHead(tr("Fin del día"), tr("que ninguna venta se quede sin documento"))
        self.days = Segmented(tr("De cuándo"), [("today", tr("Hoy")), ("all", tr("Todo lo pendiente"))], key="F6")
        self.days.choose("all")
        self.days.changed.connect(lambda _: self.read())
        head.add(self.days)
        self.add(head)
        self.state = Notice(Tone.NEUTRAL, "")
        self.add(self.state)
        card = Card(flush=True)
        self.table.opened.connect(lambda _: self.show_document())
        words = tr("Cada venta tiene su documento autorizado.")
        self.table.set_empty(EmptyState("circle-check", tr("Nada pendiente"), words))
        card.add(self.table)
        self.add(card, 1)
        self.buttons: dict[str, ActionButton] = {}
        for word, text, role, icon, key, act in (
            ("send", tr("Enviar todo ahora"), Role.PRIMARY, "send", "F9", self.send),
            ("resolve", tr("Resolver"), Role.SECONDARY, "bell-ring", "F5", self.resolve),
            ("show", tr("Ver documento"), Role.SECONDARY, "eye", "F4", self.show_document),
            ("copy", tr("Copiar informe"), Role.SECONDARY, "copy", "F8", self.copy_report),
        ):
            button = ActionButton(text, role, icon=icon, key=key)
            button.clicked.connect(lambda _=False, do=act: do())
            self.buttons[word] = button
        self.add(KeyBar(tr("Qué hacer"), self.buttons.values()))

    def arrive(self) -> None:
        """Read what is owed now."""
        super().arrive()
        self.read()

    def read(self) -> None:
        """What has no document, and how many have one, of the chosen days."""
        question, since = self._latest.ask(), self._since()

        def work() -> tuple[list[DocumentRow], int]:
            done = self._shop.papers.ids(DocumentFilter(word=Word.AUTHORIZED, since=since))
            return self._shop.papers.unfinished(since), len(done)

        errand.run(self._bridge, work, lambda found: self._show(question, *found))

    def sending(self) -> bool:
        """Is a batch on its way?"""
        return self._until is not None

    def send(self) -> None:
        """Everything is tried now: no wait, no pause. The engine sends within what each provider allows."""
        try:
            self._shop.papers.hurry()
        except (Refused, Trouble) as error:
            self._bridge.say(tr("No se hizo"), error.sentence, Tone.DANGER)
            return
        self._until = self._shop.clock.monotonic() + PATIENCE
        self.buttons["send"].setEnabled(False)
        self._bridge.wake_engine.emit()
        self._look.start()
        self.read()

    def report(self) -> str:
        """The report as text: for a message to whoever must know."""
        lines = [f"{self.state.title()}. {self.state.sentence()}".strip()]
        lines += [
            f"{row.number_text}\t{money(row.total, row.currency)}\t{turn(row)}\t{said(row.reason)}"
            for row in self.rows.rows()
        ]
        return "\n".join(lines)

    def copy_report(self) -> None:
        """Put the report into the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        self._bridge.say(tr("Informe copiado"), "", Tone.SUCCESS)

    def resolve(self) -> None:
        """Over to the screen where a person decides, on this document."""
        row = self.row()
        if row is not None:
            self._open("attention", row.id)

    def show_document(self) -> None:
        """This document among the documents."""
        row = self.row()
        if row is not None:
            self._open("documents", row.id)

    def row(self) -> DocumentRow | None:
        """What is chosen."""
        at = self.table.current()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _since(self) -> datetime | None:
        if self.days.value() == "all":
            return None
        return datetime.combine(self._shop.clock.now().astimezone(self._zone).date(), time(), self._zone)

    def _watch(self) -> None:
        """Through, or out of patience: the report stands."""
        assert self._until is not None
        through = self._shop.papers.is_idle()
        if through or self._shop.clock.monotonic() > self._until:
            self._look.stop()
            self._until = None
            self.buttons["send"].setEnabled(True)
            self.read()

    def _show(self, question: int, rows: list[DocumentRow], done: int) -> None:
        if not self._latest.counts(question):
            return
        chosen = self.row()
        ordered = sorted(rows, key=lambda row: (row.needs in (None, Needs.WAIT), row.sold_at))
        self.rows.set_rows(ordered)
        ids = [row.id for row in ordered]
        self.table.choose(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self.state.say_in(*self._words(ordered, done))
        for word in ("resolve", "show", "copy"):
            self.buttons[word].setEnabled(bool(rows))

    def _words(self, rows: list[DocumentRow], done: int) -> tuple[Tone, str, str]:
        person = sum(1 for row in rows if row.needs not in (None, Needs.WAIT))
        have = plural("{n} documento autorizado.", "{n} documentos autorizados.", done)
        if self.sending():
            left = plural("Enviando: falta {n}", "Enviando: faltan {n}", len(rows))
            return Tone.INFO, left, tr("Puede seguir vendiendo.")
        if not rows:
            return Tone.SUCCESS, tr("Todo tiene documento"), have
        owed = plural("{n} venta sin documento", "{n} ventas sin documento", len(rows))
        if person:
            need = plural("{n} espera a una persona.", "{n} esperan a una persona.", person)
            return Tone.DANGER, owed, f"{need} {have}"
        return Tone.WARNING, owed, f"{tr('Se envían solas; F9 las envía ahora.')} {have}"

    def _open(self, word: str, document_id: str) -> None:
        self._bridge.go_requested.emit(word)
        window = self.window()
        page = window.page(word) if isinstance(window, MainWindow) else None
        if page is not None and hasattr(page, "show_document"):
            page.show_document(document_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(WHEN, event.size().width() < ROOMY_FROM)
