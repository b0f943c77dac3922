"""The screen of what waits for a person: causes at the left, one cause with its documents and keys at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.traits import Memory
from app.domain.views import EntryView
from app.runtime import Shop
from ui import errand
from ui.attention.acting import Acting
from ui.attention.alerts import Alerts
from ui.attention.causes import Act, Cause, Trouble, causes
from ui.bridge import Bridge
from ui.saying import ago, figure
from ui.text import mark, said, tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.flow import Beside
from ui.widgets.labels import Pictogram, Text
from ui.widgets.page import Page
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

NEWS_MS = 300
NARROW_BELOW, LIST_LOW, CAUSE_LOW = 640, 180, 460  # pixels
ICONS = {Tone.WARNING: "triangle-alert", Tone.DANGER: "circle-x", Tone.INFO: "hourglass"}

BUTTONS = (
    (Act.FIND, mark("Buscar y comprobar"), Role.SECONDARY, "search", "F8"),
    (Act.ISSUED, mark("Sí se emitió: anotar"), Role.SECONDARY, "check", "F8"),
    (Act.NOT_ISSUED, mark("No se emitió: reenviar"), Role.SECONDARY, "send", "F9"),
    (Act.CORRECT, mark("Corregir cliente"), Role.SECONDARY, "pencil", "F3"),
    (Act.SETTINGS, mark("Abrir ajustes"), Role.SECONDARY, "settings", "F10"),
    (Act.CHECK, mark("Probar conexión"), Role.SECONDARY, "plug", "F5"),
    (Act.RETRY, mark("Reintentar"), Role.SECONDARY, "refresh-cw", "F5"),
    (Act.RETRY_ALL, mark("Reintentar todos"), Role.SECONDARY, "refresh-cw", "F6"),
    (Act.SHOW, mark("Ver documento"), Role.SECONDARY, "eye", "F4"),
    (Act.LET_STAND, mark("Dejar vigente"), Role.SECONDARY, "check", "F9"),
    (Act.VOID, mark("Anular"), Role.DANGER, "ban", "Del"),
)


class AttentionPage(Page):
    """Reads anew whenever a document changes; what was chosen stays chosen as long as it is there."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tight=True)
        self._shop = shop
        self._bridge = bridge
        self._latest = errand.Latest()
        self._wanted = ""
        self._titles: dict[str, str] = {}
        self._blind: set[str] = set()
        self._acting = Acting(shop, bridge, self)
        self.causes: RowsModel[Cause] = RowsModel(
            [
                Column(mark("Qué pasó"), lambda c: c.title, strong=True, second=lambda c: said(c.reason)),
                Column(mark("Cuántos"), lambda c: str(len(c.entries)), 122, numeric=True, second=self._age),
            ]
        )
        self.entries: RowsModel[EntryView] = RowsModel(
            [
                Column(mark("Número"), lambda e: e.number_text, 168),
                Column(mark("Cliente"), lambda e: e.customer or tr("Sin nombre"), muted=lambda e: not e.customer),
                Column(mark("Total"), lambda e: figure(e.total, e.currency), 96, numeric=True, strong=True),
            ]
        )
        self._build()
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(NEWS_MS)
        self._reading.timeout.connect(self.read)
        bridge.document_changed.connect(lambda _: self._reading.start())
        bridge.settings_changed.connect(self._reading.start)

    def _build(self) -> None:
        self._head = PageHead(tr("Atención"), tr("lo que espera por una persona"))
        self.health = ActionButton(tr("Salud y cortes"), Role.SECONDARY, icon="cloud", key="F7")
        self.health.clicked.connect(self._show_health)
        self._head.add(self.health)
        self.add(self._head)
        self.alerts = Alerts(self._shop, self._acting.mend)
        self.add(self.alerts)
        self._list = Table(self.causes, tr("Causas"))
        self._list.set_row_height(58)
        self._list.chosen.connect(self._show)
        self._left = Card(flush=True)
        self._left.add(self._list)
        self._right = self._build_right()
        both = Beside((self._left, 0), (self._right, 1))
        nothing = EmptyState(
            "circle-check",
            tr("Nada espera por usted"),
            tr(
                "ver los documentos. Lo que un proveedor rechace, o nadie conteste, aparece aquí con lo que toca hacer."
            ),
            key="Alt+2",
        )
        empty = Card()
        empty.add(nothing)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(both)
        self.add(self._stack, 1)
        self.first = self._list
        self.toast_anchor = self._left

    def _build_right(self) -> QWidget:
        right = Card(flush=True)
        head = QHBoxLayout()
        head.setContentsMargins(Size.ROOMY, Size.SNUG, Size.ROOMY, 0)
        head.setSpacing(Size.SNUG)
        self._icons = QStackedWidget()
        self._icons.setFixedSize(30, 30)
        for tone, icon in ICONS.items():
            self._icons.addWidget(Pictogram(icon, f"{tone.value}.ink", 28))
        words = QVBoxLayout()
        words.setSpacing(Size.UNIT)
        self._reason = Text("", "strong", wrap=True)
        self._turn = Text("", wrap=True)
        self._many = Text("", "muted", wrap=True)
        for line in (self._reason, self._turn, self._many):
            words.addWidget(line)
        head.addWidget(self._icons, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        right.add(head)
        self._documents = Table(self.entries, tr("Documentos de esta causa"))
        self._documents.opened.connect(lambda _: self._do(self._first_act()))
        right.add(self._documents, 1)
        self.buttons: dict[Act, ActionButton] = {}
        self._roles = {act: role for act, _, role, _, _ in BUTTONS}
        for act, text, role, icon, key in BUTTONS:
            button = ActionButton(tr(text), role, icon=icon, key=key)
            button.clicked.connect(lambda _=False, wanted=act: self._do(wanted))
            self.buttons[act] = button
        self._keys = KeyBar(tr("Qué hacer"), self.buttons.values())
        foot = QVBoxLayout()
        foot.setContentsMargins(Size.SNUG, Size.TIGHT, Size.SNUG, Size.UNIT)
        foot.addWidget(self._acting.progress)
        foot.addWidget(self._keys)
        right.add(foot)
        return right

    def arrive(self) -> None:
        """Read what waits now."""
        infos = self._shop.services.all()
        self._titles = {info.name: info.traits.title for info in infos}
        self._blind = {info.name for info in infos if info.traits.memory is Memory.BLIND}
        self.read()
        super().arrive()

    def read(self) -> None:
        """Group anew what waits, away from the window's thread: after a long fall of a provider it is thousands."""
        if not self.isVisible() and self.causes.rowCount():
            return
        question, now, papers = self._latest.ask(), self._shop.clock.now(), self._shop.papers
        titles, blind = self._titles, self._blind
        errand.run(
            self._bridge,
            lambda: causes(papers.needs_person(), papers.open_entries(), titles, now, blind),
            lambda found: self._list_causes(question, found),
        )

    def _list_causes(self, question: int, found: list[Cause]) -> None:
        """What was chosen stays chosen."""
        if not self._latest.counts(question):
            return
        chosen, entry = self.cause(), self.entry()
        self.causes.set_rows(found)
        self.alerts.show_all([cause.provider for cause in found if cause.trouble is Trouble.SETTINGS])
        self._stack.setCurrentIndex(1 if found else 0)
        keys = [cause.key for cause in found]
        at = keys.index(chosen.key) if chosen and chosen.key in keys else 0
        self._list.choose(at)
        self._show(self._list.current())
        ids = [view.document_id for view in self.entries.rows()]
        if entry is not None and entry.document_id in ids:
            self._documents.choose(ids.index(entry.document_id))
        self._choose_wanted()
        self._wanted = ""

    def show_document(self, document_id: str) -> None:
        """Choose the cause that a document waits for, and the document in it; nothing when it does not wait."""
        self._wanted = document_id
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        for at, cause in enumerate(self.causes.rows()):
            ids = [view.document_id for view in cause.entries]
            if self._wanted in ids:
                self._list.choose(at)
                self._documents.choose(ids.index(self._wanted))
                self._wanted = ""
                self._documents.setFocus()
                return

    def cause(self) -> Cause | None:
        """The cause that is chosen."""
        at = self._list.current()
        return self.causes.row(at) if 0 <= at < self.causes.rowCount() else None

    def entry(self) -> EntryView | None:
        """The document that is chosen within the cause."""
        at = self._documents.current()
        return self.entries.row(at) if 0 <= at < self.entries.rowCount() else None

    def _show(self, at: int) -> None:
        cause = self.causes.row(at) if 0 <= at < self.causes.rowCount() else None
        self.entries.set_rows(cause.entries if cause else ())
        if cause is None:
            return
        self._icons.setCurrentIndex(list(ICONS).index(cause.look.tone))
        self._reason.setText(cause.what)
        self._turn.setText(cause.turn)
        waiting = tr("{many} · la más antigua, {ago}").format(many=cause.how_many, ago=self._age(cause))
        self._many.setText(waiting + (tr(" · lleva más de 2 horas") if cause.alert else ""))
        self._many.set_role("error" if cause.alert else "muted")
        for act, button in self.buttons.items():
            button.setVisible(act in cause.acts)
            button.set_role(Role.PRIMARY if act is cause.acts[0] else self._roles[act])
        self._keys.place()
        self._documents.choose(0)

    def _show_health(self) -> None:
        from ui.health.sheet import HealthSheet

        HealthSheet(self._shop, self._bridge, parent=self).open()

    def _age(self, cause: Cause) -> str:
        return ago(cause.since, self._shop.clock.now())

    def _first_act(self) -> Act:
        cause = self.cause()
        return cause.acts[0] if cause else Act.SHOW

    def _do(self, act: Act) -> None:
        cause, entry = self.cause(), self.entry()
        if cause is not None and entry is not None and act in cause.acts:
            self._acting.do(act, cause, entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width()
        share = min(640, max(320, wide * 36 // 100))
        self._left.setMinimumWidth(320)
        self._left.setMaximumWidth(share if wide >= NARROW_BELOW else wide)
        self._left.setMinimumHeight(0 if wide >= NARROW_BELOW else LIST_LOW)
        self._right.setMinimumHeight(0 if wide >= NARROW_BELOW else CAUSE_LOW)
        self._list.setMinimumWidth(0 if wide < NARROW_BELOW else share - 2)
