"""Takes down what lies in a drawer: a sum, or notes and coins, per currency. Knows no session and no rule."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.cash import DENOMINATIONS, Counted, counted_pieces
from app.domain.money import CURRENCIES, decimal_from
from ui.saying import editable, figure, money, named, typed
from ui.text import tr
from ui.tokens import Size
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Text, use_figures
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import Segmented

NARROW = 84


class PieceLine(LineEdit):
    """How many of one kind. Enter and the arrows walk through the kinds."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        use_figures(self)
        self.setFixedWidth(NARROW)
        self.setMaxLength(6)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Tally(QWidget):
    """One currency. A sum that is typed counts as it is; as soon as pieces are typed, they make the sum."""

    changed = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__()
        self.currency = currency
        self.pieces: dict[Decimal, PieceLine] = {}
        self._sums: dict[Decimal, Text] = {}
        self._names: dict[Decimal, Text] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.TIGHT)
        self.amount = LineEdit(role="amount", name=tr("Importe"))
        hint = tr("Escriba la suma, o cuente abajo pieza por pieza.")
        title = tr("Importe en {currency}").format(currency=named(currency))
        column.addWidget(Field(title, self.amount, hint=hint))
        self._pieces = QGridLayout()
        self._fill()
        self._place(across=2)
        column.addLayout(self._pieces)
        column.addStretch(1)
        self.amount.textEdited.connect(lambda _: self.changed.emit())

    def _fill(self) -> None:
        self._pieces.setHorizontalSpacing(Size.SNUG)
        self._pieces.setVerticalSpacing(Size.UNIT)
        for place, value in enumerate(DENOMINATIONS[self.currency]):
            shown = figure(value, self.currency)
            line = PieceLine(tr("Piezas de {value}").format(value=shown))
            total = Text("", "muted", figures=True)
            total.setMinimumWidth(92)
            line.textEdited.connect(lambda _: self._add_up())
            line.stepped.connect(lambda step, at=place: self._step(at + step))
            self.pieces[value] = line
            self._sums[value] = total
            self._names[value] = Text(f"{shown} ×", "body", figures=True)

    def stack(self) -> None:
        """One kind under the other: the screen is too slim for two beside each other."""
        self._place(across=1)

    def _place(self, across: int) -> None:
        grid, right = self._pieces, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        each = -(-len(self.pieces) // across)
        for place, value in enumerate(self.pieces):
            down, left = place % each, place // each * 4
            grid.addWidget(self._names[value], down, left, right)
            grid.addWidget(self.pieces[value], down, left + 1)
            grid.addWidget(self._sums[value], down, left + 2, right)
        grid.setColumnMinimumWidth(3, Size.ROOMY if across > 1 else 0)
        grid.setColumnStretch(7, 1)

    def counted(self) -> Counted | None:
        """What was typed; None where nothing was. Refused: no figure, or no money of this currency."""
        numbers = self._numbers()
        if numbers:
            return counted_pieces(self.currency, numbers)
        text = self.amount.text().strip()
        return Counted(self.currency, decimal_from(typed(text), "amount")) if text else None

    def _numbers(self) -> dict[Decimal, int]:
        return {value: int(line.text()) for value, line in self.pieces.items() if line.text()}

    def _add_up(self) -> None:
        numbers = self._numbers()
        for value, total in self._sums.items():
            total.setText(figure(value * numbers[value], self.currency) if numbers.get(value) else "")
        self.amount.setEnabled(not numbers)
        whole = counted_pieces(self.currency, numbers).amount if numbers else None
        self.amount.setText("" if whole is None else editable(CURRENCIES[self.currency].round(whole)))
        self.changed.emit()

    def _step(self, place: int) -> None:
        lines = list(self.pieces.values())
        if 0 <= place < len(lines):
            lines[place].setFocus()
            lines[place].selectAll()
        elif place < 0 and self.amount.isEnabled():
            self.amount.setFocus()
        elif place >= len(lines):
            self.focusNextChild()


class CountGrid(QWidget):
    """A tally for each currency that the drawer may hold; what is not touched was not counted."""

    def __init__(self, currencies: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.TIGHT)
        self.tallies = {code: Tally(code) for code in currencies}
        self.which = Segmented(tr("Moneda"), [(code, code) for code in currencies], key="F11")
        self.which.setVisible(len(self.tallies) > 1)
        column.addWidget(self.which)
        self._shown = self.tallies[currencies[0]]
        for tally in self.tallies.values():
            column.addWidget(tally, 1)
            tally.changed.connect(self._told)
        self.which.changed.connect(self.show_currency)
        self._show(currencies[0])
        self.setFocusProxy(self.tallies[currencies[0]].amount)

    def show_currency(self, code: str) -> None:
        """Count this currency now. KeyError: none of ours."""
        self.which.choose(code)
        self._show(code)
        self.tallies[code].amount.setFocus()
        over = self.window()
        if isinstance(over, Sheet):
            over.grow()

    def _show(self, code: str) -> None:
        """The others take no room: one money has more coins than another."""
        self._shown = self.tallies[code]
        for tally in self.tallies.values():
            tally.setVisible(tally is self._shown)

    def line(self) -> QLineEdit:
        """Where figures go that are typed now: the line with the cursor, else the sum of the currency in front."""
        tally = self._shown
        pieces, cursor = list(tally.pieces.values()), self.window().focusWidget()
        free = tally.amount if tally.amount.isEnabled() else pieces[0]
        return next((each for each in pieces if each is cursor), free)

    def found(self) -> tuple[Counted, ...]:
        """What was counted, by currency. Refused: something is no figure."""
        return tuple(found for tally in self.tallies.values() if (found := tally.counted()) is not None)

    def _told(self) -> None:
        """A currency that was counted says so on its switch, so that it is not forgotten when another is shown."""
        for code, tally in self.tallies.items():
            text = tally.amount.text().strip()
            self.which.set_text(code, f"{code}  {text}" if text else code)


def said(found: Sequence[Counted]) -> str:
    """B/. 63.00 · S/ 10.00."""
    return "  ·  ".join(money(each.amount, each.currency) for each in found)
