"""Takes the money: the exact amount is typed already, notes have keys, and the change is large. Adds nothing itself."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.domain.sale import CASH
from app.domain.tendering import Tendering
from ui.sale.grammar import amount
from ui.sale.means import AmountEdit, Means, Offer, ReferenceEdit, cleared, quiet_button
from ui.sale.notes import Notes, change_said
from ui.saying import count, editable, figure, money, rate_said, sample
from ui.text import capital, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Figure
from ui.widgets.keypad import where_touched
from ui.widgets.labels import Rule, Text
from ui.widgets.page import row
from ui.widgets.sheet import Sheet

NOTE_KEYS = ("F2", "F3", "F4", "F5")
CURRENCY_KEY, CHANGE_KEY, REFERENCE_KEY = "M", "U", "N"


class PaymentSheet(Sheet):
    """Emits `paid` with everything that was handed over, once it covers the total; closes when told that it is sold."""

    topic = "payment"

    paid = Signal(object)

    def __init__(self, start: Tendering, offer: Offer, *, parent: QWidget | None = None) -> None:
        super().__init__(tr("Cobrar"), width=900, parent=parent)
        self.offer = offer
        self._tendering = start
        self._method = CASH
        self._wallet = Notes(start.currency, offer.rates)
        self._busy = False
        self._edit, self._reference = AmountEdit(), ReferenceEdit()
        self._notes: list[ActionButton] = []
        self._error = Text("", "error", wrap=True)
        self.means = Means(offer.country, debtor=offer.debtor)
        columns = row(stretch=False, spacing=Size.WIDE)
        columns.addLayout(self._money(), 5)
        columns.addLayout(self._ways(), 6)
        self.add(columns, turns=True)
        self._row.insertWidget(0, self._error, 1)
        self.add_cancel()
        self._accept = ActionButton(
            tr("Cobrar") if offer.prints else tr("Cobrar sin imprimir"), Role.PRIMARY, icon="check"
        )
        self._accept.set_key("Return", bind=False)
        self.add_button(self._accept)
        self._connect()
        self.begin(start)

    def begin(self, start: Tendering) -> None:
        """What is to be paid, of which nothing was taken yet, or a part. In the money that the sheet was made for."""
        self._tendering = start
        self._total.set_value(money(start.total, self._own()))
        self._show_tenders()

    def _connect(self) -> None:
        self._edit.entered.connect(self._enter)
        self._edit.letter.connect(self._letter)
        self._edit.taken_back.connect(self._take_back)
        self._edit.textChanged.connect(self._show_change)
        self._reference.entered.connect(self._enter)
        self._reference.shortened.connect(lambda: self.note(tr("De una tarjeta se guardan solo las últimas 4 cifras.")))
        self._accept.clicked.connect(self._enter)
        self.means.chosen.connect(self.choose)
        self.currency.clicked.connect(lambda: self._letter(CURRENCY_KEY))
        self.back.clicked.connect(lambda: self._letter(CHANGE_KEY))
        self.setFocusProxy(self._edit)

    def _money(self) -> QVBoxLayout:
        self._total = Figure(tr("Total a cobrar"), "", "total")
        self._label = Text(tr("Recibido en efectivo"), "label")
        self._tenders = Text("", "muted", figures=True, wrap=True)
        self._change = Figure(self.means.change, "", "figure")
        column = QVBoxLayout()
        column.setSpacing(Size.TIGHT)
        column.addWidget(self._total)
        column.addWidget(self._tenders)
        column.addWidget(Rule())
        column.addWidget(self._label)
        column.addWidget(self._edit)
        self._note_grid = QGridLayout()
        self._note_grid.setSpacing(Size.TIGHT)
        column.addLayout(self._note_grid)
        column.addWidget(self._change)
        column.addStretch(1)
        return column

    def _ways(self) -> QVBoxLayout:
        """Means of payment, and under them what belongs to the chosen one."""
        self.currency, self.back = (quiet_button(key) for key in (CURRENCY_KEY, CHANGE_KEY))
        self._worth = Text("", "small", figures=True)
        self._reference_label = Text(tr("Referencia ({key})").format(key=REFERENCE_KEY), "label")
        column = QVBoxLayout()
        column.setSpacing(Size.TIGHT)
        column.addWidget(Text(tr("Medio de pago"), "label"))
        column.addWidget(self.means)
        column.addLayout(row(self.currency, self.back, stretch=False, spacing=Size.TIGHT))
        column.addWidget(self._worth)
        column.addWidget(self._reference_label)
        column.addWidget(self._reference)
        column.addWidget(where_touched(self._edit), 1)
        return column

    def _own(self) -> str:
        return self._tendering.currency.code

    # -- the means of payment

    def _letter(self, letter: str) -> None:
        cash = self._method == CASH
        if letter == CURRENCY_KEY and cash and self._wallet.rates:
            self._wallet = self._wallet.next_paid()
            self._show_tenders()
        elif letter == CHANGE_KEY and cash and self._wallet.rates:
            self._wallet = self._wallet.next_back()
            self._show_way()
            self._show_change()
        elif letter == REFERENCE_KEY and not cash:
            self._reference.setFocus()
        elif method := self.means.by_key(letter):
            self.choose(method)

    def choose(self, method: str) -> None:
        """Another means; an amount that a hand typed stays."""
        typed = self._edit.text() if self._edit.typed() and not self._wallet.paid else ""
        self._method = method
        if method != CASH:
            self._wallet = self._wallet.only_own()
        self.means.show_chosen(method)
        self._reference.ask_for(method)
        self._show_tenders()
        if typed:
            self._edit.setText(typed)
            self._edit.setModified(True)

    # -- the money

    def _show_tenders(self) -> None:
        """After a tender or another means: what is missing stands in the field, chosen, so that Enter pays it."""
        tendering, cash = self._tendering, self._method == CASH
        said = [
            f"{self.means.title(p.method)} {money(p.received or p.amount, self._own())}" for p in tendering.payments
        ]
        if said:
            said.append(tr("falta {amount}").format(amount=money(tendering.missing, self._own())))
        if cash and tendering.due_in_cash != tendering.missing:
            cut = figure(tendering.due_in_cash - tendering.missing, self._own())
            said.append(tr("Redondeo en efectivo {amount}").format(amount=cut))
        self._tenders.setText("   ·   ".join(said))
        self._tenders.setVisible(bool(said))
        self._show_way()
        self._show_notes(self._wallet.likely(tendering) if cash else ())
        due = self._wallet.due(tendering) if cash else tendering.missing
        cleared(self._edit, editable(self._wallet.currency.round(due)))
        self._show_change()

    def _show_way(self) -> None:
        """What belongs to the chosen means: its currencies, or its reference."""
        cash, wallet = self._method == CASH, self._wallet
        word = tr("Recibido en efectivo") if cash else self.means.title(self._method)
        self._label.setText(f"{word} · {wallet.currency.code}" if wallet.paid else word)
        for part in (self.currency, self.back, self._worth):
            part.setVisible(cash and bool(wallet.rates))
        self.currency.set_text(tr("Paga en {currency}").format(currency=wallet.currency.code))
        back = wallet.back.currency if wallet.back else self._own()
        self.back.set_text(tr("{change} en {currency}").format(change=self.means.change, currency=back))
        worth = (rate_said(rate.currency, rate.worth, rate.base) for rate in wallet.rates)
        self._worth.setText("   ·   ".join(worth))
        for shown in (self._reference_label, self._reference):
            shown.setVisible(not cash)

    def _show_notes(self, notes: tuple[Decimal, ...]) -> None:
        while self._notes:
            old = self._notes.pop()
            self._note_grid.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for place, (note, key) in enumerate(zip(notes, NOTE_KEYS, strict=False)):
            button = ActionButton(count(note), Role.SECONDARY, key=key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, given=note: self._take(given))
            self._note_grid.addWidget(button, place // 2, place % 2)
            self._notes.append(button)

    def _offered(self, given: Decimal) -> Tendering:
        """What the sale is like with this tender. Refused: it cannot be."""
        if self._method == CASH:
            return self._wallet.offer(self._tendering, given)
        return self._tendering.offer(self._method, given, self._reference.text().strip())

    def _show_change(self) -> None:
        self.refuse("")
        typed = amount(self._edit.text())
        try:
            offered = self._offered(typed) if typed is not None else self._tendering
        except Refused:
            offered = self._tendering
        short = offered.missing > 0
        self._change.set_caption(tr("Falta") if short else self.means.change)
        self._change.set_value(self._wallet.missing_said(offered) if short else change_said(offered))

    def _take_back(self) -> None:
        if self._tendering.payments and not self._busy:
            self._tendering = self._tendering.take_back()
            self._show_tenders()

    def _enter(self) -> None:
        typed = amount(self._edit.text())
        if typed is None:
            self.refuse(sample(tr("Escriba cuánto recibe, por ejemplo 20 o 12.50.")))
        else:
            self._take(typed)

    def _take(self, given: Decimal) -> None:
        if self._busy:
            return
        if lacking := self.means.lacks_debtor(self._method):
            self.refuse(lacking)
            return
        try:
            new = self._offered(given)
        except Refused as refused:
            self.refuse(capital(refused.sentence))
            return
        if new.missing:
            self._tendering = new
            self._reference.clear()
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
        self.note(sentence, "error")
        if sentence:
            self.set_busy(busy=False)
            self._edit.selectAll()
            self._edit.setFocus()

    def note(self, sentence: str, role: str = "label") -> None:
        """Something that is kept for later, for instance a scan: no fault of anybody."""
        self._error.set_role(role)
        self._error.setText(sentence)

    def so_far(self) -> Tendering:
        """What was handed over up to now."""
        return self._tendering

    def type_amount(self, text: str) -> None:
        """Put an amount into the field."""
        self._edit.setText(text)

    def press_enter(self) -> None:
        """Take what stands in the field."""
        self._enter()

    def error(self) -> str:
        """What is shown under the amount."""
        return self._error.text()

    def change(self) -> str:
        """What is shown as change, or as still missing."""
        return self._change.value()

    def notes(self) -> list[ActionButton]:
        """The keys for whole notes."""
        return list(self._notes)

    def reject(self) -> None:
        """Esc; not while the sale is being written."""
        if not self._busy:
            super().reject()
