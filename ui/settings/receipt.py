"""The settings of the ticket: picture, own lines, what is left out, beside the paper as it will look."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QVBoxLayout

from app.domain.errors import Refused, Trouble
from app.domain.people import Right
from app.runtime import Shop
from app.runtime.receipts import LONGEST_LINE, MOST_LINES, WIDTHS, Design, Part, Picture
from ui import permission
from ui.bridge import Bridge
from ui.printing.logo import KINDS, picture_of
from ui.printing.ticket_view import TicketArea, TicketView
from ui.settings.draft import Draft
from ui.settings.section import Section
from ui.text import capital, mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.files import ask_which
from ui.widgets.flow import Beside, flow
from ui.widgets.labels import Text
from ui.widgets.page import row
from ui.widgets.tabs import Segmented

PARTS = (
    (Part.CONTACT, mark("Teléfono y correo del emisor")),
    (Part.TILL, mark("Número de caja")),
    (Part.CASHIER, mark("Quién cobró")),
    (Part.WORDS, mark("Importe en letras")),
    (Part.CLAIM, mark("Referencia, ya autorizado")),
    (Part.BARCODE, mark("Código de barras de la venta")),
    (Part.THANKS, mark("«Gracias por su compra»")),
)
LINES_HIGH = 92
TICKET_WIDE, TICKET_HIGH = 328, 560


class ReceiptSection(Section):
    """Every keystroke shows on the paper at the right; nothing is kept before it is saved."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Ticket"))
        self._shop = shop
        self._bridge = bridge
        self._logo: Picture | None = None
        self.add(Beside((self._build_form(), 1), (self._build_paper(), 0)))
        self.issuer.activated.connect(lambda _: self._read())

    def _build_form(self) -> Card:
        card = Card(tr("Lo que usted pone"))
        self.issuer, self.header, self.footer = QComboBox(), QPlainTextEdit(), QPlainTextEdit()
        words = tr("Hasta {n} renglones de {m} letras.").format(n=MOST_LINES, m=LONGEST_LINE)
        self._issuer = Field(tr("Emisor"), self.issuer)
        self.fields = {
            "header": Field(tr("Debajo de sus datos"), self.header, hint=tr("Horario, redes, lema.")),
            "footer": Field(tr("Al final"), self.footer, hint=words),
        }
        self.logo = ActionButton(tr("Logotipo…"), icon="folder-open", key="F5")
        self.no_logo = ActionButton(tr("Sin logotipo"), Role.QUIET, icon="x", key="F6")
        self.logo.clicked.connect(self.ask_logo)
        self.no_logo.clicked.connect(lambda: self.set_logo(None))
        card.add(self._issuer)
        card.add(flow(self.logo, self.no_logo))
        for editor, field in ((self.header, self.fields["header"]), (self.footer, self.fields["footer"])):
            editor.setFixedHeight(LINES_HIGH)
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self.show_paper)
            card.add(field)
        card.add(Text(tr("Se imprime"), "label"))
        self.parts: dict[Part, QCheckBox] = {}
        for part, title in PARTS:
            self.parts[part] = box = QCheckBox(tr(title))
            box.setAccessibleName(tr(title))
            box.toggled.connect(lambda _: self.show_paper())
            card.add(box)
        self.save = ActionButton(tr("Guardar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        self.save.clicked.connect(self.keep)
        card.add(row(self.save))
        forms = (self.header, self.footer, *self.parts.values())
        self.draft = Draft(self._read_all, *forms, other=self.issuer, beside=lambda: self._logo)
        card.add(self.draft)
        return card

    def _build_paper(self) -> Card:
        card = Card(tr("Así sale"))
        self.width_ = Segmented(
            tr("Ancho del papel"), [(str(width), tr("{n} letras").format(n=width)) for width in WIDTHS], key="F8"
        )  # fmt: skip
        self.width_.changed.connect(lambda _: self.show_paper())
        self.view = TicketView(tr("Ejemplo de ticket"))
        area = TicketArea(self.view)
        area.setAccessibleName(tr("Ejemplo de ticket"))
        area.setMinimumSize(TICKET_WIDE, TICKET_HIGH)
        holder = QVBoxLayout()
        holder.addWidget(flow(self.width_))
        holder.addWidget(area, 1)
        card.add(holder, 1)
        return card

    def arrive(self) -> None:
        """Read what is kept."""
        usual = next((info for info in self._shop.printers.info() if info.default), None)
        if usual is not None and int(usual.values["columns"]) in WIDTHS:
            self.width_.choose(usual.values["columns"])
        self.draft.arrive()

    def _read_all(self) -> None:
        chosen = self.issuer.currentData()
        self.issuer.clear()
        for issuer in self._shop.issuers():
            self.issuer.addItem(issuer.trade_name or issuer.legal_name, issuer.name)
        self.issuer.setCurrentIndex(max(0, self.issuer.findData(chosen)))
        self._issuer.setVisible(self.issuer.count() > 1)
        self._read()

    def _read(self) -> None:
        if not self.issuer.count():
            return
        design = self._shop.receipts.design(str(self.issuer.currentData()))
        for editor, lines in ((self.header, design.frame.header), (self.footer, design.frame.footer)):
            editor.blockSignals(True)
            editor.setPlainText("\n".join(lines))
            editor.blockSignals(False)
        for part, box in self.parts.items():
            box.blockSignals(True)
            box.setChecked(part not in design.hidden)
            box.blockSignals(False)
        self.set_logo(design.frame.logo)
        self.draft.settle()

    def design(self) -> Design | None:
        """What stands in the form; None when it cannot be, which is then written under its field."""
        for field in self.fields.values():
            field.set_error("")
        hidden = frozenset(part for part, box in self.parts.items() if not box.isChecked())
        try:
            return self._shop.receipts.of(self.header.toPlainText(), self.footer.toPlainText(), hidden, self._logo)
        except Refused as refused:
            self.fields.get(refused.field, self.fields["header"]).set_error(capital(refused.sentence))
            return None

    def show_paper(self) -> None:
        """Draw the example anew."""
        design = self.design()
        if design is None or not self.issuer.count():
            return
        columns = int(self.width_.value())
        self.view.show_lines(self._shop.receipts.preview(str(self.issuer.currentData()), design, columns), columns)

    def ask_logo(self) -> None:
        """Choose a picture."""
        kinds = tr("Imágenes ({kinds})").format(kinds=KINDS)
        ask_which(self.window(), tr("Logotipo"), kinds, lambda path: self.take_logo(str(path)))

    def take_logo(self, path: str) -> None:
        """Use the picture of this file."""
        try:
            self.set_logo(picture_of(path))
        except Refused as refused:
            self._bridge.say(tr("No se puede usar"), capital(refused.sentence), Tone.WARNING)

    def set_logo(self, logo: Picture | None) -> None:
        """This picture, or none."""
        self._logo = logo
        self.no_logo.setEnabled(logo is not None)
        self.draft.look()
        self.show_paper()

    def keep(self) -> None:
        """Use it from the next ticket on."""
        design = self.design()
        if design is None:
            return

        def go(name: str) -> None:
            try:
                self._shop.receipts.keep(str(self.issuer.currentData()), design, name)
            except (Refused, Trouble) as problem:
                self._bridge.say(tr("No se guardó"), problem.sentence, Tone.DANGER)
            else:
                self.draft.settle()
                self._bridge.say(tr("Guardado"), tr("El próximo ticket sale así."), Tone.SUCCESS)

        permission.ask(self._shop, self, Right.SETTINGS, tr("Ticket"), lambda actor: go(actor.name))
