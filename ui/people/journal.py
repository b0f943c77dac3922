"""The journal as a list: when, who, what, about what. Searches, checks the chain, exports; changes nothing."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSizePolicy

from app.domain.deeds import performer
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.chronicle import Checked, Entry, Search
from ui import errand, permission
from ui.bridge import Bridge
from ui.progress import Progress
from ui.saying import why, zone_of
from ui.settings.section import Section
from ui.text import capital, mark, plural, tr, worded
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.fields import Field
from ui.widgets.files import ask_where
from ui.widgets.flow import Flow
from ui.widgets.paged import PagedModel
from ui.widgets.rows import Column
from ui.widgets.table import Table

ONE_DAY = -1
DAYS = (
    (0, mark("Todo")),
    (1, mark("Hoy")),
    (7, mark("Siete días")),
    (31, mark("Un mes")),
    (ONE_DAY, mark("Un día…")),
)
SHARES = (6, 6, 4, 4)  # of the width: who, what, when, which day
FILTER = 186  # pixels of a choice with its words
NUMBERED_FROM = 640  # pixels of width
LOWEST = 320  # pixels of the list on a small screen


class JournalSection(Section):
    """Everything is read away from the window's thread: years of facts take their time."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Diario"))
        self._shop = shop
        self._bridge = bridge
        self._zone = zone_of(shop.issuers())
        self._latest = errand.Latest()
        inside = self.widget()
        assert inside is not None
        inside.setMaximumWidth(Size.NO_LIMIT)
        columns: list[Column[Entry]] = [
            Column(mark("N.º"), lambda each: str(each.seq), 84, numeric=True, muted=True),
            Column(mark("Qué"), lambda each: tr(each.title), strong=True, second=_about),
            Column(mark("Quién"), self._who, 176, second=self._when),
        ]
        self.rows: PagedModel[Entry] = PagedModel(columns, shop.chronicle.entries, lambda each: each.seq)
        self.state = Notice(Tone.NEUTRAL, "")
        self.state.hide()
        self.add(self.state)
        self.progress = Progress(bridge, self)
        self.add(self.progress)
        self._build_filters()
        self.table = Table(self.rows, tr("Diario"))
        self.table.setMinimumHeight(LOWEST)
        self.table.set_row_height(54)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        words = tr("Ventas, cierres, permisos y ajustes quedan aquí, con quién y cuándo. Nadie los puede cambiar.")
        self.table.set_empty(EmptyState("list", tr("Nada que mostrar"), words))
        card = Card(flush=True)
        card.add(self.table)
        self.add(card)
        self.column.setStretchFactor(card, 1_000)
        self._build_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what happened is worth more than its number."""
        super().resizeEvent(event)
        self.table.setColumnHidden(0, event.size().width() < NUMBERED_FROM)

    def _build_filters(self) -> None:
        self.who, self.what, self.days = QComboBox(), QComboBox(), QComboBox()
        for days, title in DAYS:
            self.days.addItem(tr(title), days)
        for box in (self.who, self.what, self.days):
            box.activated.connect(lambda _: self.read())
        today = self._today()
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.dateChanged.connect(lambda _: self.read())
        self._one = Field(tr("Día"), self.day)
        self._one.hide()
        fields = [Field(tr("Quién"), self.who), Field(tr("Qué"), self.what), Field(tr("Cuándo"), self.days), self._one]
        line = Flow(gap=Size.SNUG)
        for field, share in zip(fields, SHARES, strict=True):
            field.setMinimumWidth(FILTER)
            line.add(field, share)
        self.add(line)

    def _build_keys(self) -> None:
        self.check = ActionButton(tr("Comprobar"), Role.PRIMARY, icon="shield-check", key="F5")
        self.save = ActionButton(tr("Exportar"), Role.SECONDARY, icon="download", key="F6")
        self.again = ActionButton(tr("Leer de nuevo"), Role.SECONDARY, icon="refresh-cw", key="F4")
        self.check.clicked.connect(self.verify)
        self.save.clicked.connect(self.ask_export)
        self.again.clicked.connect(self.arrive)
        self.add(KeyBar(tr("Qué hacer"), (self.again, self.check, self.save)))

    def arrive(self) -> None:
        """Who and what there is to choose from, then the facts."""
        chronicle = self._shop.chronicle

        def told(found: tuple[list[str], list[tuple[str, str]]]) -> None:
            names, deeds = found
            _offer(self.who, tr("Todas las personas"), [(name, self._named(name)) for name in names])
            _offer(self.what, tr("Todo lo que pasó"), [(what, tr(title)) for what, title in deeds])
            self.read()

        errand.run(self._bridge, lambda: (chronicle.people(), chronicle.deeds()), told)

    def search(self) -> Search:
        """What was chosen."""
        days = int(self.days.currentData())
        who, what = str(self.who.currentData()), str(self.what.currentData())
        if days == ONE_DAY:
            chosen = self.day.date()
            first = date(chosen.year(), chosen.month(), chosen.day())
            return Search(who, what, self._midnight(first), self._midnight(first + timedelta(days=1)))
        return Search(who, what, self._midnight(self._today() - timedelta(days=days - 1)) if days else None)

    def _today(self) -> date:
        return self._shop.clock.now().astimezone(self._zone).date()

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone)

    def read(self) -> None:
        """The facts that fit."""
        self._one.setVisible(int(self.days.currentData()) == ONE_DAY)
        question, search = self._latest.ask(), self.search()

        def told(found: object) -> None:
            if self._latest.counts(question):
                self.rows.set_ids(found)  # type: ignore[arg-type]

        errand.run(self._bridge, lambda: self._shop.chronicle.ids(search), told)

    def verify(self) -> None:
        """Walk the chain from its first fact to its last."""
        if self.progress.running():
            return
        self.state.hide()
        self.progress.run(
            tr("Comprobando el diario…"), self._shop.chronicle.verify, self._checked,
            lambda error: self._not_done(tr("No se comprobó"), error),
        )  # fmt: skip

    def ask_export(self) -> None:
        """A file of what is listed, by one who may."""
        permission.ask(self._shop, self, Right.EXPORT, "", self._choose_file)

    def _checked(self, found: Checked) -> None:
        self.state.show()
        if found.fault:
            self.state.say_in(Tone.DANGER, tr("El diario no está entero"), capital(found.fault))
        else:
            words = plural(
                "{n} anotación, en orden y sin cambios.", "{n} anotaciones, en orden y sin cambios.", found.count
            )
            self.state.say_in(Tone.SUCCESS, tr("El diario está entero"), words)

    def _choose_file(self, who: Actor) -> None:
        title, kinds = tr("Exportar el diario"), "CSV (*.csv);;Excel (*.xlsx)"
        ask_where(self.window(), title, tr("diario.csv"), kinds, lambda path: self.export(path, who))

    def export(self, file: Path, who: Actor) -> None:
        """Write what is listed."""
        if self.progress.running():
            return
        search = self.search()

        def told(count: int) -> None:
            words = plural("{n} anotación", "{n} anotaciones", count)
            self._bridge.say(tr("Diario exportado"), f"{words}: {file.name}", Tone.SUCCESS)

        self.progress.run(
            tr("Exportando…"), lambda pace: self._shop.chronicle.export(file, search, who, pace), told,
            lambda error: self._not_done(tr("No se exportó"), error),
        )  # fmt: skip

    def _not_done(self, title: str, error: BaseException) -> None:
        self._bridge.say(title, why(error), Tone.WARNING)

    def _when(self, entry: Entry) -> str:
        return f"{entry.at.astimezone(self._zone):%d/%m/%Y %H:%M:%S}"

    def _who(self, entry: Entry) -> str:
        return self._named(entry.who)

    def _named(self, name: str) -> str:
        return tr(performer(name)) if performer(name) != name else name


def _about(entry: Entry) -> str:
    return "  ·  ".join(part for part in (entry.about, entry.detail(worded)) if part)


def _offer(box: QComboBox, everything: str, choices: list[tuple[str, str]]) -> None:
    """Other choices; what was chosen stays chosen while it is among them."""
    chosen = box.currentData() or ""
    box.clear()
    box.addItem(everything, "")
    for kept, shown in choices:
        box.addItem(shown, kept)
    box.setCurrentIndex(max(0, box.findData(chosen)))
