"""What a cashier looks at after the sale: the change, the number, and how the document is doing. Knows no sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.countries import country_named
from app.domain.money import ZERO
from app.domain.sale import CREDIT
from ui.sale.notes import change_said, received_said
from ui.saying import money
from ui.text import said, tr
from ui.tokens import Size
from ui.widgets.badge import State, StateBadge
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.labels import Pictogram, Text
from ui.widgets.page import row

if TYPE_CHECKING:
    from app.domain.document import Document
    from app.domain.tendering import Tendering
    from app.domain.views import DocumentView


_LOW, _LOWEST, _LEAST = 330, 240, 185
"""Pixels of height below which the sign gives its room to the change, below which the change is smaller too, and which
nothing takes from it: a reason that would is read with the document."""


class AfterSale(QWidget):
    """Stays until the next customer's first article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document_id = ""
        self._owed = self._word = ""
        """The change once more, and what it is called in that sale's country."""
        self._long = False
        self._state = State.QUEUED
        self._sign = Pictogram("circle-check", "success.ink", 40)
        self._caption = Text("", "muted")
        self._change = Text("", "total")
        self._sold = Text("", "strong", figures=True)
        self._badge = StateBadge()
        self._reason = Text("", "muted", wrap=True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._reason.setMinimumWidth(380)
        self._reason.hide()
        self.ticket = ActionButton(tr("Ver ticket"), Role.SECONDARY, icon="receipt-text", key="Ctrl+T")
        self.undo = ActionButton(tr("Anular"), Role.SECONDARY, icon="ban", key="Ctrl+B")
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = column = QVBoxLayout(self)
        column.setSpacing(Size.TIGHT)
        column.addStretch(1)
        column.addWidget(self._sign, 0, centre)
        column.addWidget(self._caption, 0, centre)
        column.addWidget(self._change, 0, centre)
        column.addSpacing(Size.UNIT)
        column.addWidget(self._sold, 0, centre)
        state = row(self._badge, stretch=False)
        column.addLayout(state)
        column.addWidget(self._reason)  # as wide as there is room: an aligned one would be lower than its words
        column.addSpacing(Size.UNIT)
        buttons = row(stretch=False, spacing=Size.TIGHT)
        buttons.addStretch(1)
        buttons.addWidget(self.ticket)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(2)

    def show_sold(self, document: Document, paid: Tendering) -> None:
        """A sale was closed."""
        self.document_id = document.id
        self._word = tr(country_named(document.issuer.country).words.change)
        code = paid.currency.code
        total, received = money(paid.total, code), received_said(paid)
        self._caption.setText(self._word if paid.change else tr("Pago exacto"))
        self._long = bool(paid.given)  # money of two kinds is said in one row
        self._change.setText(change_said(paid) if paid.change else money(paid.collected, code))
        self._owed = change_said(paid) if paid.change else ""
        owing = sum((each.amount for each in paid.payments if each.method == CREDIT), ZERO)
        words = tr("{number}  ·  total {total}  ·  recibido {received}") if paid.change else "{number}"
        if paid.kept:
            words = tr("{number}  ·  total {total}  ·  a cambio {kept}  ·  recibido {received}")
        if owing:  # nobody has paid that: it must not be called paid
            self._caption.setText(tr("A crédito"))
            self._change.setText(money(owing, code))
            words = tr("{number}  ·  total {total}")
        number, kept = document.number_text, money(paid.kept, code)
        self._sold.setText(words.format(number=number, total=total, received=received, kept=kept))
        self._say("")
        self._show_state(State.QUEUED)

    def show_returned(self, document_id: str, title: str, amount: str, tender: str) -> None:
        """Something was given back."""
        self.document_id, self._owed = document_id, ""
        self._caption.setText(f"{tr('A devolver')}  ·  {tender}")
        self._long = " + " in amount  # money of two kinds is said in one row
        self._change.setText(amount)
        self._sold.setText(title)
        self._say("")
        self._show_state(State.QUEUED)

    def forget(self) -> None:
        """What became of that sale is over: two customers have come since."""
        self.document_id, self._owed = "", ""

    def state(self) -> State:
        """The word that is shown."""
        return self._state

    def change(self) -> str:
        """What is shown large."""
        return self._change.text()

    def owed(self) -> str:
        """The change once more for whoever scanned before it was counted out; empty where there is none."""
        return self._owed and tr("{word} de la venta anterior: {change}").format(word=self._word, change=self._owed)

    def show_standing(self, view: DocumentView) -> None:
        """The document moved."""
        self._show_state(State(view.word.value))
        standing = view.standing  # of an authorized document, what was observed of it
        self._say(said(standing.note if view.word.value == State.AUTHORIZED else standing.reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().height())

    def _fit(self, height: int) -> None:
        """On a low screen the change stays whole, and the ticket's key too."""
        low = height < _LOW
        self._sign.setVisible(not low)
        wide = max(self._reason.minimumWidth(), self.width())
        taken = self._reason.heightForWidth(wide) if self._reason.text() else 0
        self._reason.setVisible(0 < taken <= height - _LEAST)
        self._change.set_role("figure" if height - taken < _LOWEST or self._long else "total")
        self._column.setSpacing(Size.UNIT if low else Size.TIGHT)
        edge = 0 if low else Size.TIGHT
        self._column.setContentsMargins(edge, edge, edge, edge)

    def _say(self, reason: str) -> None:
        """What is not said takes no room."""
        self._reason.setText(reason)
        self._fit(self.height())

    def _show_state(self, state: State) -> None:
        self._state = state
        self._badge.set_state(state)
        self.undo.setVisible(state in (State.QUEUED, State.REJECTED))
