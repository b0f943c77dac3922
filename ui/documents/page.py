"""The screen of documents: history, detail beside it, paper over both. Every act is one call of the shop."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.views import DocumentView
from app.runtime import Shop
from ui.bridge import Bridge
from ui.documents.acting import Acting
from ui.documents.around import around
from ui.documents.detail import WIDTH, Detail
from ui.documents.history import History
from ui.documents.reading import Reading
from ui.main_window import MainWindow
from ui.saying import zone_of
from ui.text import tr
from ui.tokens import Size, Tone
from ui.widgets.bars import PageHead
from ui.widgets.page import Page

BESIDE_FROM = 1180  # pixels of the page from which list and detail stand beside each other
PULSE_MS = 1_000  # clocks of deadlines
LIST_EVERY = 20  # pulses between two looks at the clocks of the list, which count minutes


class DocumentsPage(Page):
    """History, detail and paper. On a narrow screen the detail takes the place of the list."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tight=True)
        self._shop = shop
        self._bridge = bridge
        self._view: DocumentView | None = None
        self._chosen = ""
        self._titles: dict[str, str] = {}
        issuers = shop.issuers()
        self._zone = zone_of(issuers)
        self.history = History(shop, bridge, self._zone)
        self.detail = Detail()
        self.reading = Reading(shop, bridge)
        self._acting = Acting(shop, bridge, self, self.show_document)
        self._build()
        self._connect()
        self.first = self.history.table

    def _build(self) -> None:
        head = PageHead(tr("Documentos"))
        self.history.search.setFixedWidth(392)
        head.add(self.history.search)
        self._browse = QWidget()
        across = QHBoxLayout(self._browse)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Size.ROOMY)
        across.addWidget(self.history, 1)
        across.addWidget(self.detail)
        self.detail.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self._stack.addWidget(self.reading)
        self._head = head
        self.add(head)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.history.chosen.connect(self._choose)
        self.history.opened.connect(self._open)
        self.history.listed.connect(self._listed)
        self.detail.asked.connect(self._do)
        self.reading.closed.connect(self._close_paper)
        self._bridge.document_changed.connect(self._hear)
        self.history.search.reach_by("F2")
        self._pulse = QTimer(self)
        self._pulse.setInterval(PULSE_MS)
        self._pulse.timeout.connect(self._tick)
        self._pulses = 0

    def arrive(self) -> None:
        """Read the list and show the document that the cursor is on."""
        self._titles = {info.name: info.traits.title for info in self._shop.services.all()}
        super().arrive()
        self.history.read()
        self._pulse.start()

    def show_document(self, document_id: str) -> None:
        """Open one document, from wherever somebody pointed at it."""
        self._close_paper()
        self._chosen = document_id
        self._read(document_id)
        self.detail.show()
        self._arrange()
        self.history.point(document_id)

    def show_word(self, word: str) -> None:
        """Show the history of one of the six words."""
        self._close_paper()
        self.history.show_word(word)

    def show_paper(self, document_id: str) -> None:
        """Show a document's paper in the window."""
        self.reading.open(document_id)
        self._head.hide()
        self._stack.setCurrentWidget(self.reading)

    def _listed(self, count: int) -> None:
        if count and self.history.table.current() < 0 and self._view is None:
            self.history.table.choose(0)
        if not count and self._view is None:
            self.detail.hide()

    def _choose(self, document_id: str) -> None:
        if document_id == self._chosen:
            return  # the list was read anew, the cursor is where it was
        self._chosen = document_id
        if document_id and (self._beside() or self.detail.isVisible()):
            self._read(document_id)
            self.detail.show()

    def _open(self, document_id: str) -> None:
        """Enter: the detail on a narrow screen, the paper where the detail is in sight already."""
        if self.detail.isVisible():
            self.show_paper(document_id)
        else:
            self.show_document(document_id)

    def _read(self, document_id: str) -> None:
        view = self._shop.papers.view(document_id)
        self._view = view
        country = self._shop.country(view.document.issuer)
        self.detail.show_view(view, country, self._zone, around(self._shop, view), self._titles)
        self.detail.show_clock(view, self._shop.clock.now())

    def _hear(self, document_id: str) -> None:
        if self._view is not None and self._view.document.id == document_id:
            self._read(document_id)

    def _tick(self) -> None:
        self._pulses += 1
        if self._pulses % LIST_EVERY == 0 and self.history.isVisible():
            self.history.tick()
        if self._view is not None and self.detail.isVisible():
            self.detail.show_clock(self._view, self._shop.clock.now())

    def _do(self, wanted: str) -> None:
        view = self._view
        if wanted == "close" or view is None:
            self._close_detail()
            return
        document_id = view.document.id
        match wanted:
            case "paper":
                self.show_paper(document_id)
            case "print":
                self.reading.print(document_id)
            case "save":
                self.reading.save(document_id)
            case "resolve":
                self._resolve(document_id)
            case "copy":
                self._bridge.say(tr("Código copiado"), self.detail.authorization, Tone.SUCCESS)
            case "retry":
                self._retry(document_id)
            case _:
                self._acting.do(wanted, view)

    def _resolve(self, document_id: str) -> None:
        """Over to the screen where a person decides, on this very document."""
        self._bridge.go_requested.emit("attention")
        window = self.window()
        page = window.page("attention") if isinstance(window, MainWindow) else None
        if page is not None and hasattr(page, "show_document"):
            page.show_document(document_id)

    def _retry(self, document_id: str) -> None:
        try:
            self._shop.papers.retry(document_id, self._shop.setting("cashier"))
        except Refused as refused:
            self._bridge.say(tr("No se reintenta"), refused.sentence, Tone.WARNING)
        except Trouble as trouble:
            self._bridge.say(tr("No se pudo guardar"), trouble.sentence, Tone.DANGER)
        else:
            self._bridge.wake_engine.emit()

    def _close_detail(self) -> None:
        self.detail.hide()
        self._arrange()
        self.history.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_paper(self) -> None:
        self.reading.leave()
        self._head.show()
        self._stack.setCurrentWidget(self._browse)
        (self.history.table if self.history.isVisible() else self.detail).setFocus(Qt.FocusReason.OtherFocusReason)

    def _beside(self) -> bool:
        return self.width() >= BESIDE_FROM

    def _arrange(self) -> None:
        """Beside each other where there is room, otherwise one at a time."""
        beside, open_ = self._beside(), self.detail.isVisibleTo(self._browse)
        self.history.setVisible(beside or not open_)
        if beside:
            self.detail.setFixedWidth(WIDTH)
        else:
            self.detail.setMinimumWidth(0)
            self.detail.setMaximumWidth(Size.NO_LIMIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
