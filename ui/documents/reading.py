"""Reads a document's paper: which of its forms, the page in the window, saving and printing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.papers import Form
from ui import errand, permission
from ui.bridge import Bridge
from ui.documents.paper import PaperView
from ui.saving import save_pdf
from ui.saying import why
from ui.text import tr
from ui.tokens import Size, Tone
from ui.widgets.bars import KeyBar
from ui.widgets.buttons import ActionButton, IconButton, Role
from ui.widgets.cards import Card
from ui.widgets.flow import Flow
from ui.widgets.labels import Text
from ui.widgets.tabs import Segmented

PROVIDER = "provider"


class Reading(QWidget):
    """A document's paper over the whole page; `closed` when the reader goes back."""

    closed = Signal()

    def __init__(self, shop: Shop, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._bridge = bridge
        self._latest = errand.Latest()
        self._id = ""
        self._name = ""
        self._data = b""
        self.view = PaperView(bridge)
        self._title = Text("", "title", figures=True)
        self.forms = Segmented(
            tr("Forma del papel"),
            [
                (PROVIDER, tr("Del proveedor")),
                (Form.A4.value, tr("Hoja A4")),
                (Form.TICKET80.value, tr("Ticket 80 mm")),
                (Form.TICKET58.value, tr("Ticket 58 mm")),
            ],
            key="F6",
        )
        self.count = Text("", "muted", figures=True)
        self._build()
        self.forms.changed.connect(self._load)
        self.view.changed.connect(self._say_place)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        back = ActionButton(tr("Volver"), icon="arrow-left", key="Esc")
        back.clicked.connect(self.closed.emit)
        smaller = IconButton(tr("Más pequeño"), "minus", key="-")
        larger = IconButton(tr("Más grande"), "plus", key="+")
        smaller.clicked.connect(lambda: self._zoom(-1))
        larger.clicked.connect(lambda: self._zoom(1))
        head = Flow()
        head.add(back)
        head.add(self._title, 1)
        for widget in (self.forms, smaller, larger):
            head.add(widget)
        column.addWidget(head)
        card = Card(flush=True)
        card.add(self.view)
        column.addWidget(card, 1)
        column.addWidget(self.count)
        column.addWidget(self._keys())

    def _keys(self) -> KeyBar:
        self._bar = KeyBar(tr("Acciones del papel"))
        self._turning: list[ActionButton] = []
        for text, icon, key, act in (
            (tr("Guardar PDF"), "download", "F9", self._save),
            (tr("Imprimir"), "printer", "F7", self.print_shown),
            (tr("Anterior"), "chevron-left", "Ctrl+PgUp", lambda: self.view.turn(-1)),
            (tr("Siguiente"), "chevron-right", "Ctrl+PgDown", lambda: self.view.turn(1)),
        ):
            button = ActionButton(text, Role.SECONDARY, icon=icon, key=key)
            button.clicked.connect(lambda _=False, do=act: do())
            self._bar.add(button)
            if "PgUp" in key or "PgDown" in key:
                self._turning.append(button)
        return self._bar

    def open(self, document_id: str) -> None:
        """Show the paper that counts: the provider's where there is one, else ours."""
        view = self._shop.papers.view(document_id)
        self._id, self._name = document_id, view.document.number_text
        self._title.setText(view.document.number_text)
        theirs = bool(view.standing.pdf_sha256)
        self.forms.offer(PROVIDER, offered=theirs)
        self.forms.choose(PROVIDER if theirs else Form.A4.value)
        self._load(self.forms.value())
        self.view.setFocus()

    def leave(self) -> None:
        """Give the memory back."""
        self._latest.ask()
        self.view.clear()
        self._data = b""

    def save(self, document_id: str) -> None:
        """Save the paper that counts without opening it."""
        name = self._shop.papers.view(document_id).document.number_text
        errand.run(self._bridge, lambda: self._shop.papers.pdf(document_id), lambda data: self._keep(name, data))

    def print(self, document_id: str) -> None:
        """Put it on paper again, marked as a reprint; without a printer say where one is chosen."""
        if self._shop.printers.default():
            self._bridge.print_requested.emit(document_id, True)
        else:
            self._bridge.say(tr("Esta caja no tiene impresora"), tr("Elíjala en Ajustes, o guarde el PDF con F9."))

    def print_shown(self) -> None:
        """A page that is shown goes to the printer of pages, where there is one; a ticket to that of tickets."""
        printers = self._shop.printers
        if self.forms.value() not in (PROVIDER, Form.A4, Form.LETTER) or not self._data or not printers.for_pages():
            self.print(self._id)
            return
        title, document_id = self._name, self._id
        data = self._data

        def go(actor: Actor) -> None:
            errand.run(
                self._bridge,
                lambda: printers.page(title, data, actor.name, document_id=document_id),
                lambda _: self._bridge.say(tr("Va a la impresora"), title, Tone.SUCCESS),
                lambda error: self._bridge.say(tr("No se imprimió"), why(error), Tone.WARNING),
            )

        permission.ask(self._shop, self, Right.REPRINT, title, go)

    def _load(self, form: str) -> None:
        question, wanted = self._latest.ask(), self._id
        self.count.setText(tr("Preparando el papel…"))
        errand.run(
            self._bridge,
            lambda: self._bytes(wanted, form),
            lambda data: self._show(question, form, data),
            lambda error: self._cannot(question, error),
        )

    def _bytes(self, document_id: str, form: str) -> bytes:
        """On the worker thread: drawing our own paper takes its time."""
        if form == PROVIDER:
            found = self._shop.papers.provider_pdf(document_id)
            if found is None:
                raise Refused("pdf", tr("El PDF del proveedor no está en esta caja; aquí tiene el nuestro."))
            return found
        return self._shop.papers.render(document_id, Form(form))

    def _show(self, question: int, form: str, data: bytes) -> None:
        if self._latest.counts(question):
            self._data = data
            self.view.show_pdf(data, narrow=form in (Form.TICKET80, Form.TICKET58))

    def _cannot(self, question: int, error: BaseException) -> None:
        if not self._latest.counts(question):
            return
        self._bridge.say(tr("No se puede mostrar"), why(error), Tone.WARNING)
        if isinstance(error, Refused):
            self.forms.choose(Form.A4.value)
            self._load(Form.A4.value)

    def _say_place(self) -> None:
        if self.view.fault:
            self.count.setText(self.view.fault)
            return
        for button in self._turning:
            button.setVisible(self.view.pages > 1)
        self._bar.place()
        words = tr("Página {page} de {pages}  ·  {percent} %")
        self.count.setText(words.format(page=self.view.page + 1, pages=self.view.pages, percent=self.view.percent()))

    def _zoom(self, step: int) -> None:
        self.view.zoom(step)
        self.view.setFocus()

    def _save(self) -> None:
        if self._data:
            self._keep(self._name, self._data)

    def _keep(self, name: str, data: bytes) -> None:
        save_pdf(self._bridge, self.window(), name, lambda: data)
