"""Takes the money: the exact amount is typed already, notes have keys, and the change is large. Adds nothing itself."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.domain.sale import CASH
from app.domain.tendering import Tendering, likely_cash
from ui.sale.grammar import amount
from ui.saying import money
from ui.text import mark, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Figure
from ui.widgets.fields import LineEdit
from ui.widgets.labels import Rule, Text
from ui.widgets.page import row
from ui.widgets.sheet import Sheet

METHODS = (
    (CASH, mark("Efectivo"), "banknote", "E"),
    ("credit_card", mark("Tarjeta de crédito"), "credit-card", "T"),
    ("debit_card", mark("Tarjeta de débito"), "credit-card", "D"),
    ("transfer", mark("Transferencia"), "landmark", "R"),
    ("wallet", mark("Billetera o Yappy"), "smartphone", "Y"),
    ("check", mark("Cheque"), "file-text", "C"),
)
NOTE_KEYS = ("F1", "F2", "F3", "F4")


class AmountEdit(LineEdit):
    """Figures stay here; letters choose the means of payment."""

    entered = Signal()
    letter = Signal(str)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__(role="amount", name=tr("Recibido"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        untouched = not self.text() or self.selectedText() == self.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.letter.emit(event.text().upper())
        elif event.key() == Qt.Key.Key_Delete and untouched:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)


class PaymentSheet(Sheet):
    """Emits `paid` with everything that was handed over, once it covers the total; closes when told that it is sold."""

    paid = Signal(object)

    def __init__(self, start: Tendering, *, prints: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Cobrar"), width=760, parent=parent)
        self._tendering = start
        self._method = CASH
        self._busy = False
        self._edit = AmountEdit()
        self._edit.entered.connect(self._enter)
        self._edit.letter.connect(self._choose_by_key)
        self._edit.taken_back.connect(self._take_back)
        self._edit.textChanged.connect(self._show_change)
        self.setFocusProxy(self._edit)
        self._notes: list[ActionButton] = []
        columns = row(stretch=False, spacing=Size.WIDE)
        columns.addLayout(self._money(), 3)
        columns.addLayout(self._means(), 2)
        self.add(columns)
        self.add_cancel()
        self._accept = ActionButton(tr("Cobrar") if prints else tr("Cobrar sin imprimir"), Role.PRIMARY, icon="check")
        self._accept.set_key("Return", bind=False)
        self._accept.clicked.connect(self._enter)
        self.add_button(self._accept)
        self._show_tenders()

    def _money(self) -> QVBoxLayout:
        self._total = Figure(tr("Total a cobrar"), money(self._tendering.total, self._code()), "total")
        self._label = Text(tr("Recibido en efectivo"), "label")
        self._tenders = Text("", "muted", figures=True)
        self._change = Figure(tr("Vuelto"), "", "figure")
        self._error = Text("", "error", wrap=True)
        self._error.setMinimumHeight(36)
        column = QVBoxLayout()
        column.setSpacing(Size.TIGHT)
        column.addWidget(self._total)
        column.addWidget(self._tenders)
        column.addWidget(Rule())
        column.addWidget(self._label)
        column.addWidget(self._edit)
        self._note_row = row(stretch=False, spacing=Size.TIGHT)
        column.addLayout(self._note_row)
        column.addWidget(self._change)
        column.addWidget(self._error)
        column.addStretch(1)
        return column

    def _means(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(Size.TIGHT)
        grid.addWidget(Text(tr("Medio de pago"), "label"), 0, 0)
        self._group = QButtonGroup(self)
        for place, (method, title, icon, key) in enumerate(METHODS, 1):
            button = ActionButton(tr(title), Role.SECONDARY, icon=icon)
            button.set_key(key, bind=False)
            button.setCheckable(True)
            button.setChecked(method == self._method)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, chosen=method: self._choose(chosen))
            self._group.addButton(button, place)
            grid.addWidget(button, place, 0)
        grid.setRowStretch(len(METHODS) + 1, 1)
        return grid

    def _code(self) -> str:
        return self._tendering.currency.code

    # -- the means of payment

    def _choose_by_key(self, letter: str) -> None:
        for method, _, _, key in METHODS:
            if key == letter:
                self._choose(method)

    def _choose(self, method: str) -> None:
        self._method = method
        place = [known for known, *_ in METHODS].index(method) + 1
        self._group.button(place).setChecked(True)
        self._show_tenders()

    # -- the money

    def _show_tenders(self) -> None:
        """After a tender or another means: what is missing stands in the field, chosen, so that Enter pays it."""
        missing = self._tendering.missing
        titles = {method: tr(title) for method, title, *_ in METHODS}
        said = [f"{titles[p.method]} {money(p.received or p.amount, self._code())}" for p in self._tendering.payments]
        if said:
            said.append(tr("falta {amount}").format(amount=money(missing, self._code())))
        self._tenders.setText("   ·   ".join(said))
        self._tenders.setVisible(bool(said))
        cash = self._method == CASH
        self._label.setText(tr("Recibido en efectivo") if cash else titles[self._method])
        self._show_notes(likely_cash(missing, self._tendering.currency) if cash else ())
        self._edit.setText(self._tendering.currency.text(missing))
        self._edit.selectAll()
        self._edit.setFocus()
        self._show_change()

    def _show_notes(self, notes: tuple[Decimal, ...]) -> None:
        while self._notes:
            old = self._notes.pop()
            self._note_row.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for note, key in zip(notes, NOTE_KEYS, strict=False):
            button = ActionButton(f"{note:f}", Role.SECONDARY, key=key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, given=note: self._offer(given))
            self._note_row.addWidget(button)
            self._notes.append(button)

    def _show_change(self) -> None:
        self.refuse("")
        typed = amount(self._edit.text())
        try:
            offered = self._tendering.offer(self._method, typed) if typed is not None else self._tendering
        except Refused:
            offered = self._tendering
        short = offered.missing > 0
        self._change.set_caption(tr("Falta") if short else tr("Vuelto"))
        self._change.set_value(money(offered.missing if short else offered.change, self._code()))

    def _take_back(self) -> None:
        if self._tendering.payments and not self._busy:
            self._tendering = self._tendering.take_back()
            self._show_tenders()

    def _enter(self) -> None:
        typed = amount(self._edit.text())
        if typed is None:
            self.refuse(tr("Escriba cuánto recibe, por ejemplo 20 o 12.50."))
        else:
            self._offer(typed)

    def _offer(self, given: Decimal) -> None:
        if self._busy:
            return
        try:
            new = self._tendering.offer(self._method, given)
        except Refused as refused:
            self.refuse(refused.sentence[:1].upper() + refused.sentence[1:])
            return
        if new.missing:
            self._tendering = new
            self._show_tenders()
            return
        self.set_busy(busy=True)
        self.paid.emit(new)

    # -- what became of it

    def set_busy(self, *, busy: bool) -> None:
        """While the sale is being written nothing more is taken."""
        self._busy = busy
        self._accept.setEnabled(not busy)
        self._edit.setReadOnly(busy)

    def refuse(self, sentence: str) -> None:
        """It was not sold: say why, and take money again."""
        self._error.setText(sentence)
        if sentence:
            self.set_busy(busy=False)
            self._edit.selectAll()
            self._edit.setFocus()

    def note(self, sentence: str) -> None:
        """Something that is kept for later, for instance a scan."""
        self._error.setText(sentence)

    def type_amount(self, text: str) -> None:
        """Put an amount into the field, as a hand would."""
        self._edit.setText(text)

    def press_enter(self) -> None:
        """Take what stands in the field."""
        self._enter()

    def error(self) -> str:
        """What is shown under the amount."""
        return self._error.text()

    def notes(self) -> list[ActionButton]:
        """The keys for whole notes."""
        return list(self._notes)

    def reject(self) -> None:
        """Esc; not while the sale is being written."""
        if not self._busy:
            super().reject()
