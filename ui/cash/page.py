"""The screen of the cash session: what lies in the drawer now, what moved, what is owed, and the Z of the till."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.cash import Closing, MoveKind, Picture
from app.domain.errors import Refused, Trouble
from app.domain.figures import OpenDocument
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.drawer import ClosingRow
from ui import errand, keymap, permission
from ui.bridge import Bridge
from ui.cash.acting import Steps
from ui.cash.lists import Event, closing_columns, pending_columns, story, story_columns
from ui.cash.paper import CashPaper
from ui.cash.three_way import ThreeWay
from ui.people.gate import DRAWER_KEY
from ui.saying import ago, zone_of
from ui.text import plural, tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar, PageHead
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.page import Page
from ui.widgets.rows import RowsModel
from ui.widgets.scrolling import Scrolling
from ui.widgets.table import Table
from ui.widgets.tabs import Segmented

NEWS_MS = 400
SLIM_BELOW = 640  # pixels: the three columns stand under each other
TALL_FROM = 800  # from this height the movements have room below the three columns
MOST_SHOWN = 500  # Z of the history that are listed
VIEWS = ("now", "story", "pending", "history")
VIEW_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")


class CashPage(Page):
    """Reads on arrival, after each step, and whenever something was sold."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tight=True)
        self._shop = shop
        self._bridge = bridge
        self._zone = zone_of(shop.issuers())
        self._latest = errand.Latest()
        self.picture: Picture | None = None
        self._day = shop.days.kept()
        self._seen_with = ""  # the session for which a supervisor has shown the sums
        self.steps = Steps(shop, bridge, self, self._forget_and_read)
        self._build_head()
        self._build_views()
        self._build_keys()
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(NEWS_MS)
        self._news.timeout.connect(self._reread)
        bridge.documents_changed.connect(self._news.start)
        bridge.person_changed.connect(self._forget_and_read)

    def _build_head(self) -> None:
        head = PageHead(tr("Caja"), tr("lo que hay en el cajón"))
        names = (tr("Ahora"), tr("Movimientos"), tr("Pendientes"), tr("Cierres Z"))
        self.views = Segmented(tr("Qué se ve"), list(zip(VIEWS, names, strict=True)), keys=VIEW_KEYS)
        self.views.changed.connect(self.show_view)
        head.add(self.views)
        self.add(head)
        self.state = Notice(Tone.NEUTRAL, "")
        self.add(self.state)

    def _build_views(self) -> None:
        self._stack = QStackedWidget()
        self.result = ThreeWay(self._zone)
        self._now = QWidget()
        self.closed = EmptyState(
            "wallet", tr("La caja está cerrada"), tr("abre la caja con el fondo que hay en el cajón."), key="F2"
        )
        self.blind = EmptyState(
            "eye-off", tr("Se cuenta a ciegas"), tr("cuenta el cajón sin ver lo que debe haber."), key="F5"
        )
        self.reveal = ActionButton(tr("Ver con aprobación"), icon="eye", key="F10")
        self.reveal.clicked.connect(self.ask_to_see)
        self.blind.add_action(self.reveal)
        self.events: RowsModel[Event] = RowsModel(story_columns(self._zone))
        self.owed: RowsModel[OpenDocument] = RowsModel(pending_columns(self._shop.clock.now))
        columns = closing_columns(self._zone, lambda moment: self._day.of(moment))
        self.closings: RowsModel[ClosingRow] = RowsModel(columns)
        self.history = Table(self.closings, tr("Cierres Z"))
        self.history.opened.connect(lambda _: self.show_closing())
        nothing = tr("Aquí aparecen el fondo, las entradas, las salidas y los recuentos.")
        through = tr("Cada venta tiene su documento; nada pasa a la siguiente caja.")
        first = tr("Al cerrar la caja, su Z queda aquí con su número y se puede volver a imprimir.")
        for widget in (self._now, self.closed, self.blind):
            self._stack.addWidget(widget)
        for table, empty in (
            (Table(self.events, tr("Movimientos")), EmptyState("list", tr("Nada se ha movido"), nothing)),
            (Table(self.owed, tr("Pendientes")), EmptyState("circle-check", tr("Nada pendiente"), through)),
            (self.history, EmptyState("receipt-text", tr("Todavía no hay ninguna Z"), first)),
        ):
            table.set_empty(empty)
            card = Card(flush=True)
            card.add(table)
            self._stack.addWidget(card)
        self.add(self._stack, 1)
        self._build_now(nothing)

    def _build_now(self, nothing: str) -> None:
        """The three columns, and on tall screens the movements below them."""
        self._below = Card(flush=True)
        below = Table(self.events, tr("Movimientos"))
        below.set_empty(EmptyState("list", tr("Nada se ha movido"), nothing))
        self._below.add(below)
        column = QVBoxLayout(self._now)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        room = Scrolling(self.result, whole=True)
        room.viewport().setAutoFillBackground(False)
        self.result.changed.connect(room.updateGeometry)
        self.result.setAutoFillBackground(False)
        column.addWidget(room)
        column.addWidget(self._below, 1)

    def _build_keys(self) -> None:
        self.buttons: dict[str, ActionButton] = {}
        steps = self.steps
        for word, text, role, icon, key, act in (
            ("open", tr("Abrir la caja"), Role.PRIMARY, "wallet", "F2", steps.open_session),
            ("in", tr("Entrada"), Role.SECONDARY, "plus", "F3", lambda: steps.move_money(MoveKind.IN)),
            ("out", tr("Salida"), Role.SECONDARY, "minus", "F4", lambda: steps.move_money(MoveKind.OUT)),
            ("count", tr("Contar"), Role.SECONDARY, "calculator", "F5", steps.count),
            ("x", tr("Corte X"), Role.SECONDARY, "file-text", "F6", self.show_x),
            ("z", tr("Ver e imprimir Z"), Role.SECONDARY, "printer", "F7", self.show_closing),
            ("numbers", tr("Numeración"), Role.SECONDARY, "list", "Ctrl+N", self.show_numbers),
            ("hand", tr("Entregar"), Role.SECONDARY, "users", "F8", steps.hand_over),
            ("close", tr("Cerrar con Z"), Role.PRIMARY, "lock", "F9", steps.close_session),
        ):
            button = ActionButton(text, role, icon=icon, key=key)
            button.clicked.connect(lambda _=False, do=act: do())
            button.hide()  # until it is known how the drawer stands
            self.buttons[word] = button
        drawer = ActionButton(tr("Abrir cajón"), icon="banknote")
        drawer.clicked.connect(self._bridge.drawer_requested)
        self.buttons["drawer"] = drawer
        keymap.current().changed.connect(self._set_drawer_key)
        self._set_drawer_key()
        self.keys = KeyBar(tr("Qué hacer"), self.buttons.values())
        self.add(self.keys)

    def _set_drawer_key(self) -> None:
        """Printed only: the whole window answers to it."""
        self.buttons["drawer"].set_key(keymap.key(DRAWER_KEY), bind=False)

    # -- reading

    def arrive(self) -> None:
        """Read the session, and what the till still owes."""
        super().arrive()
        self.read()

    def read(self) -> None:
        """The session as it stands, off the window's thread."""
        self._day = self._shop.days.kept()
        question, actor = self._latest.ask(), Actor(permission.who(self._shop))

        def work() -> tuple[Picture | None, list[ClosingRow]]:
            try:
                picture = self._shop.drawer.x(actor)
            except Refused:
                picture = None  # closed
            return picture, self._shop.drawer.history(MOST_SHOWN, actor=actor)

        def told(found: tuple[Picture | None, list[ClosingRow]]) -> None:
            if self._latest.counts(question):
                self._show(*found)

        errand.run(self._bridge, work, told)

    def _reread(self) -> None:
        if self.isVisible() and not self._seen_with:
            self.read()

    def _forget_and_read(self) -> None:
        self._seen_with = ""
        if self.isVisible():
            self.read()

    def show_view(self, word: str) -> None:
        """One of the four views. KeyError: no such view."""
        self.views.choose(word)
        if word == "now":
            shown = self.closed if self.picture is None else self.blind if self.picture.hidden else self._now
            self._stack.setCurrentWidget(shown)
        else:
            self._stack.setCurrentIndex(2 + VIEWS.index(word))
        self.buttons["z"].setVisible(word == "history" and self.closings.rowCount() > 0)
        self.buttons["numbers"].setVisible(word == "history")
        self.keys.place()

    def _show(self, picture: Picture | None, closings: list[ClosingRow]) -> None:
        self.picture = picture
        chosen = max(0, self.history.current())
        self.closings.set_rows(closings)
        self.history.choose(min(chosen, len(closings) - 1))
        self.events.set_rows(story(picture) if picture else [])
        self.owed.set_rows(picture.open_documents if picture else [])
        if picture is not None and not picture.hidden:
            self.result.show_result(picture, self._shop.drawer.currencies()[0], self._shop.issuers())
        owed = picture.open_count if picture else 0
        self.views.set_text("pending", f"{tr('Pendientes')}  {owed}" if owed else tr("Pendientes"))
        self.state.say_in(*self._words(picture))
        for word in ("in", "out", "count", "x", "hand", "close"):
            self.buttons[word].setVisible(picture is not None)
        self.buttons["open"].setVisible(picture is None)
        self.show_view(self.views.value())

    def _words(self, picture: Picture | None) -> tuple[Tone, str, str]:
        if picture is None:
            required = self._shop.drawer.required()
            words = (
                tr("No se puede vender hasta abrirla.")
                if required
                else tr("Se puede vender igual, pero fuera de una Z.")
            )
            return Tone.WARNING if required else Tone.INFO, tr("Caja cerrada"), words
        session = picture.session
        since = ago(session.opened_at, picture.at)
        title = tr("Caja {till} abierta {since}, a cargo de {name}")
        name = session.holder or tr("nadie en particular")
        parts = []
        if picture.open_count:
            owed = picture.open_count
            parts.append(
                plural("{n} documento pasa a la siguiente caja.", "{n} documentos pasan a la siguiente caja.", owed)
            )
        if picture.outside:
            parts.append(plural("{n} venta antes de abrir.", "{n} ventas antes de abrir.", picture.outside))
        return Tone.INFO, title.format(till=session.till, since=since, name=name), " ".join(parts)

    # -- papers

    def show_x(self) -> None:
        """F6: as often as one likes."""
        if self.picture is not None:
            CashPaper(self._shop, self._bridge, self.picture, self).open()

    def show_closing(self) -> None:
        """F7: a Z of the history, as it was closed."""
        at = self.history.current()
        if not 0 <= at < self.closings.rowCount():
            return
        number = self.closings.row(at).number
        self._try(lambda: CashPaper(self._shop, self._bridge, self._z(number), self).open())

    def show_numbers(self) -> None:
        """Ctrl+N: what became of every number of every series."""
        from ui.reports.numbering import NumbersSheet

        NumbersSheet(self._shop, self._bridge, self.window()).open()

    def ask_to_see(self) -> None:
        """A supervisor shows the sums of this session, once."""
        if self.picture is not None:
            subject = self.picture.session.id
            permission.ask(self._shop, self, Right.SEE_EXPECTED, subject, self._see)

    def _see(self, actor: Actor) -> None:
        def show() -> None:
            picture = self._shop.drawer.x(actor)
            self._seen_with = picture.session.id
            self._show(picture, list(self.closings.rows()))

        self._try(show)

    def _z(self, number: int) -> Closing:
        return self._shop.drawer.z(number, Actor(permission.who(self._shop)))

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except (Refused, Trouble) as error:
            self._bridge.say(tr("No se hizo"), error.sentence, Tone.WARNING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._below.setVisible(event.size().height() >= TALL_FROM)
        self.result.set_down(down=event.size().width() < SLIM_BELOW)
