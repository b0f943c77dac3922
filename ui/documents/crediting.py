"""The form of a credit note: how much of each line comes back, why, and how the money is returned. Adds nothing up."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from app.domain.errors import Refused
from app.domain.money import decimal_from
from app.domain.people import Actor
from app.domain.record import replace
from app.domain.views import DocumentView
from app.runtime import Shop
from app.runtime.selling import Receipt, Return
from ui.sale.notes import back_said
from ui.saying import quantity
from ui.tenders import RefundBox
from ui.text import capital, said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import LineEdit
from ui.widgets.form import FormSheet
from ui.widgets.labels import Elided, Text, repolish

ROW = 50  # pixels of one line of the sale
MOST_IN_SIGHT = 5


class CreditSheet(FormSheet):
    """Everything that is left comes back unless somebody says less. `after` gets the note that was queued."""

    topic = "documents"

    def __init__(
        self, shop: Shop, view: DocumentView, after: Callable[[Receipt], object], who: Actor | None = None,
        *, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        document = view.document
        title = tr("Nota de crédito para {number}").format(number=document.number_text)
        advice = said(shop.returning.advice(document.id))  # some providers issue none
        super().__init__(title, advice or tr("Diga cuánto vuelve de cada línea."), width=700, parent=parent)
        self._shop = shop
        self._view = view
        self._who = who or Actor(shop.setting("cashier"))
        self.left = shop.selling.returnable(document.id)
        self.lines: dict[int, LineEdit] = {}
        self.body.insertWidget(0, self._build_lines())
        self.sum = Notice(Tone.INFO, "")
        self.body.insertWidget(1, self.sum)
        self._build_reason()
        swap = ActionButton(tr("Todo / nada"), Role.SECONDARY, icon="list", key="F6")
        swap.clicked.connect(self.swap)
        self.add_button(swap, first=True)
        self.add_cancel()
        self.go = self.add_accept(tr("Devolver") if advice else tr("Emitir nota de crédito"), icon="undo-2")
        self.keep = lambda: after(shop.selling.credit(self._wanted()))
        self._count()

    def _build_lines(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Size.SNUG, 0)
        grid.setHorizontalSpacing(Size.SNUG)
        grid.setVerticalSpacing(Size.UNIT)
        grid.setColumnStretch(0, 1)
        for place, words in enumerate((tr("Producto"), tr("Queda"), tr("Vuelve"))):
            grid.addWidget(Text(words, "caption"), 0, place, Qt.AlignmentFlag.AlignRight if place else _LEFT)
        for position, line in enumerate(self._view.document.lines, 1):
            left = self.left[position]
            editor = LineEdit(name=tr("Vuelve de {product}").format(product=line.description))
            editor.setFixedWidth(112)
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
            editor.setText(quantity(left))
            editor.setEnabled(bool(left))
            editor.textEdited.connect(lambda _: self._count())
            self.lines[position] = editor
            grid.addWidget(Elided(line.description), position, 0)
            grid.addWidget(Text(quantity(left), "muted", figures=True), position, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(editor, position, 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFixedHeight(ROW * min(len(self.lines), MOST_IN_SIGHT) + 34)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return area

    def _build_reason(self) -> None:
        document = self._view.document
        reasons = self._shop.country(document.issuer).reasons
        codes = QComboBox()
        codes.addItem(tr("Según lo que vuelve"), "")
        for code, words in reasons.items():
            codes.addItem(f"{code}  {words}", code)
        if reasons:
            self.add_editor("code", tr("Motivo del catálogo"), codes, (0, 0, 2))
        refunds = RefundBox(self._shop.country(document.issuer))
        refunds.currentIndexChanged.connect(lambda _: self._count())
        self.add_editor("refund", tr("El dinero se devuelve por"), refunds, (0, 2, 2) if reasons else (0, 0, 4))
        self.add_field("reason", tr("Qué pasó"), (1, 0, 4), hint=tr("Se imprime en la nota; al menos 4 letras."))
        self.fill({"refund": document.payments[0].method if len(document.payments) == 1 else ""})
        self.fields["reason"].editor.setFocus()

    def quantities(self) -> dict[int, Decimal]:
        """What was typed, without the lines of which nothing comes back. Refused: no number."""
        typed = {place: editor.text().strip() for place, editor in self.lines.items()}
        plain = {place: text.replace(",", ".") for place, text in typed.items() if text}
        found = {place: decimal_from(text, f"lines[{place}]") for place, text in plain.items()}
        return {place: amount for place, amount in found.items() if amount}

    def swap(self) -> None:
        """Everything that is left, or nothing: whoever returns one thing of twenty starts from nothing."""
        nothing = any(editor.text().strip() not in ("", "0") for editor in self.lines.values())
        for place, editor in self.lines.items():
            editor.setText("0" if nothing else quantity(self.left[place]))
        first = next((editor for editor in self.lines.values() if editor.isEnabled()), None)
        if nothing and first is not None:
            first.setFocus()
            first.selectAll()
        self._count()

    def refuse(self, key: str, sentence: str) -> None:
        """A line's own mistake is shown at its quantity."""
        super().refuse(key, sentence)
        self._mark(key)

    def _wanted(self) -> Return:
        found = self.quantities()
        if not found:
            raise Refused("lines", tr("nada vuelve; escriba una cantidad o pulse F6."))
        code = self.value("code") if "code" in self.fields else ""
        till, who = self._shop.setting("till", "01"), self._who
        asked = Return(self._view.document.id, code, self.value("reason"), found, till, who.name, self.value("refund"))
        return replace(asked, approvals=(who.approval,) if who.approval else ())

    def _count(self) -> None:
        """What the note comes to, asked of the shop while one types."""
        self._mark("")
        try:
            found, refund, document = self.quantities(), self.value("refund"), self._view.document
            wanted = Return(document.id, "", "", found, refund=refund)
            back = self._shop.returning.refund(wanted) if found else ()
            shown = back_said(back, document.currency, refund, self._shop.country(document.issuer))
        except Refused as refused:
            self.sum.say_in(Tone.DANGER, tr("No puede ser"), capital(refused.sentence))
            self._mark(refused.field)
            return
        self.sum.say_in(Tone.INFO, tr("Se devuelve {amount}").format(amount=shown))

    def _mark(self, key: str) -> None:
        for place, editor in self.lines.items():
            editor.setProperty("invalid", key == f"lines[{place}]")
            repolish(editor)


_LEFT = Qt.AlignmentFlag.AlignLeft
