"""An earlier sale, opened by its ticket: what of it comes back, why, and how the money returns. Adds nothing up."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.basket import Back
from app.domain.errors import Refused, Trouble
from app.domain.views import DocumentView
from app.runtime.returning import ReturnLine
from ui.sale.figures import who
from ui.sale.notes import back_said
from ui.saying import day_and_time, money, quantity, zone_of
from ui.tenders import RefundBox
from ui.text import capital, mark, tr
from ui.tokens import Size, Tone
from ui.undoing import may_undo
from ui.widgets.badge import State, StateBadge
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.flow import flow
from ui.widgets.labels import Elided
from ui.widgets.page import row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

if TYPE_CHECKING:
    from app.runtime import Shop

ONE = Decimal(1)
ROW = 48
MOST_IN_SIGHT = 6


class _Row:
    """A line of the ticket and how much of it comes back."""

    __slots__ = ("back", "line")

    def __init__(self, line: ReturnLine) -> None:
        self.line = line
        self.back = Decimal(0)

    def add(self, amount: Decimal) -> None:
        self.back = max(Decimal(0), min(self.line.left, self.back + amount))


COLUMNS: tuple[Column[_Row], ...] = (
    Column(mark("Producto"), lambda row: row.line.description, second=lambda row: row.line.code),
    Column(mark("Vendido"), lambda row: quantity(row.line.sold), 96, numeric=True, muted=True),
    Column(mark("Queda"), lambda row: quantity(row.line.left), 96, numeric=True, muted=True),
    Column(mark("Vuelve"), lambda row: quantity(row.back) if row.back else "·", 96, numeric=True, strong=True),
)


class BackTable(Table):
    """Space takes a whole line back or leaves it, + and − one unit of it."""

    changed = Signal()
    nothing_left = Signal()
    letter = Signal(str)  # as at the payment: by which tender

    def __init__(self, lines: tuple[ReturnLine, ...]) -> None:
        self._back: RowsModel[_Row] = RowsModel(COLUMNS)
        super().__init__(self._back, tr("Líneas del ticket"))
        self.set_row_height(ROW)
        self._back.set_rows([_Row(line) for line in lines])
        self.setFixedHeight(40 + ROW * min(max(1, len(lines)), MOST_IN_SIGHT) + 2)
        self.choose(0)

    def back(self) -> tuple[Back, ...]:
        """What comes back."""
        rows = self._back.rows()
        return tuple(Back(each.line.position, each.line.description, each.back) for each in rows if each.back)

    def swap_all(self) -> None:
        """Everything that is left, or nothing."""
        rows = self._back.rows()
        full = any(each.back < each.line.left for each in rows)
        for place, each in enumerate(rows):
            self._set(place, each.line.left if full else -each.back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.current()
        step = {"+": ONE, "-": -ONE}.get(event.text())
        if event.key() == Qt.Key.Key_Space and place >= 0:
            line = self._back.row(place)
            self._set(place, -line.back if line.back else line.line.left)
            self.choose(min(place + 1, len(self._back.rows()) - 1))
            if not line.line.left:
                self.nothing_left.emit()
        elif step is not None and place >= 0:
            self._set(place, step)
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.letter.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _set(self, place: int, change: Decimal) -> None:
        line = self._back.row(place)
        line.add(change)
        self._back.replace(place, line)
        self.changed.emit()


class TicketSheet(Sheet):
    """Emits what a person wants with the ticket; nothing is written here."""

    topic = "returns"

    give_back = Signal()
    exchange = Signal()
    undo = Signal()
    look = Signal()

    def __init__(self, shop: Shop, view: DocumentView, parent: QWidget | None = None) -> None:
        document = view.document
        sold = day_and_time(document.sold_at, zone_of(shop.issuers()))
        buyer = document.customer.name if document.customer and document.customer.name else tr("Sin nombre")
        title = tr("Venta {number}").format(number=document.number_text)
        super().__init__(title, f"{sold}  ·  {buyer}  ·  {money(document.total, document.currency_code)}", width=760,
                         parent=parent)  # fmt: skip
        self._shop = shop
        self.view = view
        self._objection = shop.returning.objection(document.id)
        self._advice = capital(shop.returning.advice(document.id))
        badge = StateBadge()
        badge.set_state(State(view.word.value))
        top = flow(badge)
        top.add(Elided(self._linked(), "small"), 1)
        for button in self._build_acts():
            top.add(button)
        self.add(top)
        self.table = BackTable(shop.returning.lines(document.id))
        self.table.changed.connect(self._count)
        self.table.nothing_left.connect(lambda: self.refuse(tr("De esa línea ya volvió todo.")))
        self.table.opened.connect(lambda _: self.accept())
        self.all.clicked.connect(self.table.swap_all)
        self.add(self.table)
        self.sum = Notice(Tone.INFO, "")
        self.add(self.sum)
        self._build_reason()
        self._build_buttons()
        self._count()
        self.table.setFocus()

    def _linked(self) -> str:
        other = self._shop.lookup.exchanged(self.view.document.id)
        return tr("Cambio contra la nota {number}").format(number=other.number_text) if other else ""

    def _build_reason(self) -> None:
        document = self.view.document
        country = self._shop.country(document.issuer)
        self.code, self.refund = QComboBox(), RefundBox(country, self._shop.returning.currencies(document.id))
        self.code.addItem(tr("Según lo que vuelve"), "")
        for code, words in country.reasons.items():
            self.code.addItem(f"{code}  {words}", code)
        self.refund.currentIndexChanged.connect(lambda _: self._count())
        first = document.payments[0].method if len(document.payments) == 1 else ""
        self.refund.choose(first)
        self.table.letter.connect(self.refund.take_letter)
        for box in (self.code, self.refund):  # long words of a catalogue leave room for what a person writes
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.reason = LineEdit(name=tr("Qué pasó"))
        self.reason.setText(tr("Devolución del cliente"))
        line = row(stretch=False, spacing=Size.ROOMY)
        fields = [("F2", Field(tr("Motivo del catálogo"), self.code))] if country.reasons else []
        fields += [
            ("F3", Field(tr("El dinero se devuelve por"), self.refund)), ("F4", Field(tr("Qué pasó"), self.reason)),
        ]  # fmt: skip
        for key, field in fields:
            field.reach_by(key)
            line.addWidget(field, 1)
        self.add(line, turns=True)

    def _build_acts(self) -> tuple[ActionButton, ...]:
        """What else can be done with the ticket."""
        look = ActionButton(tr("Ver ticket"), Role.SECONDARY, icon="receipt-text", key="Ctrl+T", compact=True)
        look.clicked.connect(self.look)
        undo = ActionButton(tr("Anular"), Role.DANGER, icon="ban", key="Ctrl+B", compact=True)
        undo.clicked.connect(self.undo)
        undo.setVisible(may_undo(self._shop, self.view))
        self.all = ActionButton(tr("Todo / nada"), Role.SECONDARY, icon="list", key="F6", compact=True)
        return undo, look, self.all

    def _build_buttons(self) -> None:
        other = ActionButton(tr("Cambiar por otra cosa"), Role.SECONDARY, icon="refresh-cw", key="F8")
        other.clicked.connect(self._exchange)
        self.add_button(other, first=True)
        self.add_cancel()
        self.add_accept(tr("Devolver"), icon="undo-2")

    def chosen_refund(self) -> str:
        """By which tender the money goes back."""
        return str(self.refund.currentData())

    def chosen_reason(self) -> tuple[str, str]:
        """The catalogue's code, empty for the country's own, and the words."""
        return str(self.code.currentData()), self.reason.text().strip()

    def refuse(self, sentence: str) -> None:
        """It was not done: say why and stay."""
        self.sum.say_in(Tone.DANGER, capital(sentence))

    def accept(self) -> None:
        """Enter: give back what was chosen; the sheet stays until that is done."""
        if self._some():
            self.give_back.emit()

    def done_with(self) -> None:
        """What was wanted is done."""
        super().accept()

    def _exchange(self) -> None:
        if self._objection:
            self.refuse(self._objection)
        else:
            self.exchange.emit()

    def _some(self) -> bool:
        if self.table.back() and not self._objection:
            return True
        self.refuse(self._objection or tr("Elija con Espacio qué líneas vuelven."))
        self.table.setFocus()
        return False

    def _count(self) -> None:
        """What comes back is worth, asked of the shop."""
        back = self.table.back()
        if self._objection:
            self.sum.say_in(Tone.WARNING, capital(self._objection))
            return
        if not back:
            keys = tr("Espacio elige una línea, + y − la cantidad, Intro devuelve.")
            self.sum.say_in(Tone.WARNING if self._advice else Tone.INFO, self._advice or keys)
            return
        try:
            document, refund = self.view.document, self.chosen_refund()
            asked = self._shop.returning.wanted(document.id, back, ("", ""), who(self._shop), refund)
            payments, own = self._shop.returning.refund(asked), document.currency
            shown = back_said(payments, own, refund, self._shop.country(document.issuer))
        except (Refused, Trouble) as problem:
            self.refuse(problem.sentence)
            return
        self.sum.say_in(Tone.INFO, tr("Se devuelve {amount}").format(amount=shown))
