"""The settings of the printers: which there are, how each is reached, where papers go, when the drawer opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.people import Right
from app.runtime import Shop
from app.runtime.printers import DRAWER_OPENS, Field, PrinterInfo, code_pages, ports
from ui import errand, keymap, permission
from ui.bridge import Bridge
from ui.printing.doctor import DoctorSheet
from ui.printing.waiting import WaitingSheet
from ui.settings.draft import Draft
from ui.settings.section import Form, Section, choose
from ui.text import capital, mark, tr
from ui.tokens import Tone
from ui.widgets.bars import KeyBar
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import LineEdit

NEW = ""
CHOICES = {
    "network": mark("Por la red, con dirección propia"),
    "file": mark("Por un puerto USB o serie"),
    "system": mark("Del sistema, como ticket (ESC/POS)"),
    "pdf": mark("Del sistema, como página (PDF)"),
    "ticket80": mark("Ticket de 80 mm"),
    "ticket58": mark("Ticket de 58 mm"),
    "letter": mark("Hoja carta"),
    "a4": mark("Hoja A4"),
    "yes": mark("Sí"),
    "no": mark("No"),
    "partial": mark("Casi entero"),
    "full": mark("Entero"),
    "none": mark("Sin cuchilla"),
    "cash": mark("Cuando entra efectivo"),
    "always": mark("En cada venta"),
    "never": mark("Nunca por sí solo"),
}
REACH = {"way", "address", "baud", "paper", "minutes"}
"""How it is reached; the other settings say how a ticket printer writes."""
ONLY = {"baud": "file", "paper": "pdf"}
"""Settings that one way alone has."""


class PrintersSection(Section):
    """One form for the printer that is chosen above; the rest is kept at once."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Impresoras"))
        self._shop = shop
        self._bridge = bridge
        self.state = Notice(Tone.NEUTRAL, "")
        self.add(self.state)
        self._build_uses()
        self._build_form()
        self._build_buttons()
        bridge.papers_changed.connect(self.show_state)

    def _build_uses(self) -> None:
        form = Form(tr("Qué sale dónde"))
        self.tickets, self.pages, self.drawer = QComboBox(), QComboBox(), QComboBox()
        self.fiscal = QCheckBox(tr("Imprimirlo solo, en cuanto se autoriza"))
        form.put("tickets", tr("Los tickets"), self.tickets, hint=tr("Sin impresora, se ven en la pantalla."))
        form.put("pages", tr("Las hojas y etiquetas"), self.pages, hint=tr("Informes, Z en hoja, etiquetas."))
        form.put(
            "drawer", tr("El cajón se abre"), self.drawer, hint=keymap.said(tr("Ctrl+D lo abre en cualquier momento."))
        )
        words = keymap.said(tr("Después de un comprobante provisional. Apagado, F7 lo imprime."))
        form.put("fiscal", tr("El ticket fiscal"), self.fiscal, hint=words)
        for word in DRAWER_OPENS:
            self.drawer.addItem(tr(CHOICES[word]), word)
        printers = self._shop.printers
        self.tickets.activated.connect(lambda _: self._set(lambda _: printers.choose(self.tickets.currentData())))
        self.pages.activated.connect(lambda _: self._set(lambda _: printers.choose_for_pages(self.pages.currentData())))
        self.drawer.activated.connect(lambda _: self._set(lambda w: printers.open_at(self.drawer.currentData(), w)))
        self.fiscal.clicked.connect(lambda on: self._set(lambda _: printers.print_fiscal(wanted=on)))
        self.add(form)

    def _build_form(self) -> None:
        self.form, self.writing = Form(tr("Una impresora")), Form(tr("Cómo escribe"))
        self.which, self.name, self.found = QComboBox(), LineEdit(), QComboBox()
        self.form.put("which", tr("Impresora"), self.which)
        self.form.put("name", tr("Nombre"), self.name, hint=tr("Por ejemplo caja, cocina, oficina."))
        self.editors: dict[str, QWidget] = {}
        for field in self._shop.printers.fields:
            self.editors[field.key] = editor = _editor(field)
            form = self.form if field.key in REACH else self.writing
            form.put(field.key, tr(field.label), editor, hint=tr(field.help) if field.help else "")
            if field.key == "address":
                self.form.put("found", tr("Encontradas en este equipo"), self.found, hint=tr("Elegir una la escribe."))
        self.which.activated.connect(lambda _: self.show_printer(str(self.which.currentData())))
        self.found.activated.connect(lambda _: self._take_found())
        way = self.editors["way"]
        assert isinstance(way, QComboBox)
        way.currentIndexChanged.connect(lambda _: self._show_fields())
        self.add(self.form)
        self.add(self.writing)

    def _build_buttons(self) -> None:
        self.save = ActionButton(tr("Guardar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        self.test = ActionButton(tr("Probar y ajustar"), icon="printer", key="F5")
        self.pulse = ActionButton(tr("Probar cajón"), icon="wallet", key="F6")
        self.papers = ActionButton(tr("Papeles"), icon="list", key="F7")
        self.remove = ActionButton(tr("Quitar"), Role.DANGER, icon="trash-2", key="Ctrl+Del")
        self.save.clicked.connect(lambda: self._set(self.keep))
        self.test.clicked.connect(self.open_doctor)
        self.pulse.clicked.connect(lambda: self._set(self._open_drawer))
        self.papers.clicked.connect(lambda: WaitingSheet(self._shop, self._bridge, self.window()).open())
        self.remove.clicked.connect(lambda: self._set(self._remove))
        bar = KeyBar(tr("Acciones de la impresora"), (self.save, self.test, self.pulse, self.papers, self.remove))
        self.form.add(bar)
        self.draft = Draft(self._read, self.name, *self.editors.values(), other=self.which)
        self.add(self.draft)

    def arrive(self) -> None:
        """Read what is kept; the system is asked for its printers without holding the window up."""
        self._show_uses(self._shop.printers.info())
        self.draft.arrive()
        self.show_state()
        errand.run(self._bridge, _found, self._offer)

    def _read(self) -> None:
        infos = self._shop.printers.info()
        self.which.clear()
        for info in infos:
            self.which.addItem(info.name, info.name)
        self.which.addItem(tr("Nueva…"), NEW)
        self.show_printer(self._shop.printers.default() or (infos[0].name if infos else NEW))

    def _show_uses(self, infos: list[PrinterInfo]) -> None:
        printers = self._shop.printers
        able = [info.name for info in infos if info.values["way"] == "pdf"]
        every = [info.name for info in infos]
        for box, names, chosen in (
            (self.tickets, every, printers.default()),
            (self.pages, able, printers.for_pages()),
        ):
            box.clear()
            for name in names:
                box.addItem(name, name)
            box.setEnabled(bool(names))
            if not chosen:
                box.insertItem(0, tr("Ninguna"), "")
            box.setCurrentIndex(max(0, box.findData(chosen)))
        choose(self.drawer, printers.drawer_opens())
        self.fiscal.setChecked(printers.prints_fiscal_since() is not None)

    def show_printer(self, name: str) -> None:
        """One printer's settings, or an empty form."""
        choose(self.which, name)
        info = next((each for each in self._shop.printers.info() if each.name == name), None)
        self.name.setText(name)
        self.name.setReadOnly(info is not None)
        for field in self._shop.printers.fields:
            value, editor = (info.values[field.key] if info else field.default), self.editors[field.key]
            if isinstance(editor, QComboBox):
                choose(editor, value)
            elif isinstance(editor, QLineEdit):
                editor.setText(value)
        self.remove.setEnabled(info is not None)
        for each in (self.test, self.pulse):
            each.setEnabled(info is not None and info.values["way"] != "pdf")
        self._clear_errors()
        self._show_fields()
        self.draft.settle()

    def show_state(self) -> None:
        """Where tickets go, in one sentence."""
        try:
            name, names = self._shop.printers.default(), self._shop.printers.names()
        except Trouble:
            return
        if name:
            self.state.say_in(Tone.SUCCESS, tr("Los tickets salen en «{name}».").format(name=name))
        elif names:
            self.state.say_in(Tone.WARNING, tr("Elija en cuál salen los tickets."))
        else:
            words = tr("Los tickets se ven en la pantalla. Complete lo de abajo, guarde y pruebe.")
            self.state.say_in(Tone.INFO, tr("Esta caja no tiene impresora"), words)

    def keep(self, who: str) -> None:
        """Keep the printer of the form; refused settings are written under their field."""
        printers = self._shop.printers
        name = self.name.text() if self.name.isReadOnly() else printers.name_for(self.name.text())
        typed = {key: _typed(editor) for key, editor in self.editors.items()}
        printers.set(name, typed, who)
        self._bridge.say(tr("Guardado"), name, Tone.SUCCESS)
        self.draft.settle()
        self.arrive()
        self.show_printer(name)

    def open_doctor(self) -> None:
        """Keep, then print the slip and ask; what was answered stands in the form afterwards."""
        if self.draft.unsaved():
            self._set(self.keep)
        if self.draft.unsaved():  # it was refused
            return
        name = str(self.which.currentData())
        sheet = DoctorSheet(self._shop, self._bridge, name, self.window())
        sheet.accepted.connect(lambda: self.show_printer(name))
        sheet.open()

    def _open_drawer(self, who: str) -> None:
        self._shop.printers.open_drawer(who, reason=tr("Prueba"), printer=str(self.which.currentData()))

    def _remove(self, who: str) -> None:
        self._shop.printers.remove(str(self.which.currentData()), who)
        self.draft.settle()
        self.arrive()

    def _set(self, change: Callable[[str], object]) -> None:
        """Do it for whoever may change settings; what is refused stands under its field."""

        def go(name: str) -> None:
            self._clear_errors()
            try:
                change(name)
            except Refused as refused:
                self._refuse(refused)
            except Trouble as trouble:
                self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)
            else:
                self._bridge.settings_changed.emit()
                self.show_state()

        permission.ask(self._shop, self, Right.SETTINGS, tr("Impresoras"), lambda actor: go(actor.name))

    def _refuse(self, refused: Refused) -> None:
        field = self.form.fields.get(refused.field) or self.writing.fields.get(refused.field)
        sentence = capital(refused.sentence)
        if field is None or field.isHidden():
            self._bridge.say(tr("No se guardó"), sentence, Tone.WARNING)
            return
        field.set_error(sentence)
        field.editor.setFocus()
        self.ensureWidgetVisible(field)

    def _clear_errors(self) -> None:
        for form in (self.form, self.writing):
            for field in form.fields.values():
                field.set_error("")

    def _show_fields(self) -> None:
        way = _typed(self.editors["way"])
        hidden = {key for key, only in ONLY.items() if only != way}
        self.form.arrange(self.form.fields.keys() - hidden - ({"found"} if way == "network" else set()))
        self.writing.setVisible(way != "pdf")
        errand.run(self._bridge, _found, self._offer)

    def _offer(self, names: tuple[list[str], list[str]]) -> None:
        way = _typed(self.editors["way"])
        self.found.clear()
        offered = names[1] if way == "file" else names[0]
        self.found.addItem(tr("Elegir…") if offered else tr("Ninguna"), "")
        for name in offered:
            self.found.addItem(name, name)

    def _take_found(self) -> None:
        address = self.editors["address"]
        assert isinstance(address, QLineEdit)
        address.setText(str(self.found.currentData()) or address.text())


def _editor(field: Field) -> QWidget:
    if not field.choices:
        return LineEdit(field.default, name=tr(field.label))
    box = QComboBox()
    titles = {page.name: tr(page.title) for page in code_pages()}
    for choice in field.choices:
        words = tr(CHOICES[choice]) if choice in CHOICES else titles.get(choice, choice)
        box.addItem(words, choice)
    return box


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    assert isinstance(editor, QLineEdit)
    return editor.text().strip()


def _found() -> tuple[list[str], list[str]]:
    """The system's printers and the ports."""
    from ui.printer import printers

    return printers(), ports()
