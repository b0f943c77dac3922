"""A sheet in which somebody proves who they are: people to choose from, a PIN, its delays. Knows no action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.people import Person
from ui import theme
from ui.text import capital, mark, tr
from ui.tokens import Size
from ui.widgets.buttons import Role
from ui.widgets.cards import Card
from ui.widgets.fields import Field, LineEdit
from ui.widgets.keypad import Keypad
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

if TYPE_CHECKING:
    from app.runtime import Shop

LONGEST_PIN = 12
LOOK_MS = 500  # between two looks at how long a next try has to wait
MOST_IN_SIGHT = 5


class PinLine(LineEdit):
    """Figures only, masked. Up and down are left to whoever listens to `stepped`."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST_PIN)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Prover(QObject):
    """Compares PINs away from the window's thread: that takes a tenth of a second, by intent."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ended.connect(self._run)

    def ask(
        self, work: Callable[[], object], then: Callable[[object], object], failed: Callable[[str], object]
    ) -> None:
        """`then` gets what `work` returns, `failed` the sentence of what was refused; both on the window's thread."""

        def run() -> None:
            try:
                found = work()
            except (Refused, Trouble) as error:
                sentence = error.sentence
                self._tell(lambda: failed(sentence))
            else:
                self._tell(lambda: then(found))

        _worker().submit(run)

    def _run(self, call: Callable[[], object]) -> None:
        call()

    def _tell(self, call: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the window closed meanwhile
            self._ended.emit(call)


class PinSheet(Sheet):
    """Choose a name with the arrows or by card, type the PIN, Enter. `work` is told name and PIN, off this thread."""

    topic = "enter"

    def __init__(
        self, shop: Shop, title: str, sentence: str, people: Sequence[Person], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, sentence, width=680 if theme.current().touch else 480, parent=parent)
        self._shop = shop
        self._busy = False
        self._prover = Prover(self)
        columns: list[Column[Person]] = [
            Column(mark("Nombre"), lambda each: each.name, strong=True),
            Column(mark("Rol"), lambda each: tr(each.role.title), 120, muted=True),
        ]
        self.rows: RowsModel[Person] = RowsModel(columns)
        self.rows.set_rows(people)
        self.table = Table(self.rows, tr("Quién"))
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.table.setFixedHeight(42 + Size.ROW * max(1, min(len(people), MOST_IN_SIGHT)))
        card = Card(flush=True)
        card.add(self.table)
        self.pin = PinLine(tr("PIN"))
        self.field = Field(tr("PIN"), self.pin, hint=tr("↑ y ↓ eligen el nombre."))
        self._place(card)
        self.pin.stepped.connect(self._step)
        self.table.chosen.connect(self._chosen)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._watch)
        self.pin.setFocus()

    def _place(self, people: Card) -> None:
        """The people, the PIN below them, and its figures at the side where fingers need them."""
        if not theme.current().touch:
            self.add(people)
            self.add(self.field)
            return
        left = QVBoxLayout()
        left.addWidget(people)
        left.addWidget(self.field)
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Size.ROOMY)
        both.addLayout(left, 3)
        both.addWidget(Keypad(lambda: self.pin, point=False), 2)
        self.add(both)

    def finish(self, go: str, *, icon: str = "check", cancel: bool = True) -> None:
        """The buttons below, after whatever a kind of sheet adds to the body."""
        if cancel:
            self.add_cancel()
        self.go = self.add_accept(go, Role.PRIMARY, icon=icon)
        self.table.choose(0)
        self._watch()

    def work(self, name: str, pin: str) -> object:
        """What is done with name and PIN; refuses what is wrong."""
        raise NotImplementedError

    def done_with(self, found: object) -> None:
        """What is done when it was right, after the sheet has closed."""

    def person(self) -> Person | None:
        """Who is chosen."""
        at = self.table.current()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def choose(self, name: str) -> bool:
        """Choose somebody by name; False when they are not among those who can be chosen."""
        names = [each.name.casefold() for each in self.rows.rows()]
        if name.casefold() not in names:
            return False
        self.table.choose(names.index(name.casefold()))
        return True

    def take_card(self, code: str) -> bool:
        """A scanned card chooses its person; False when it is nobody's."""
        name = self._shop.lookup.person(code)
        if not name:
            return False
        if not self.choose(name):
            self.field.set_error(tr("{name} no puede hacer esto.").format(name=name))
        self.pin.setFocus()
        return True

    def accept(self) -> None:
        """Prove it; the sheet closes when it was right."""
        person = self.person()
        if self._busy or person is None or self._waits():
            return
        if not self.pin.text():
            self.pin.setFocus()
            return
        name, pin = person.name, self.pin.text()
        self._set_busy(busy=True)
        self._prover.ask(lambda: self.work(name, pin), self._proved, self._failed)

    def reject(self) -> None:
        """Not while a PIN is being compared."""
        if not self._busy:
            super().reject()

    def _proved(self, found: object) -> None:
        self._set_busy(busy=False)
        super().accept()
        self.done_with(found)

    def _failed(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self.pin.clear()
        self.pin.setFocus()
        if not self._waits():
            self.field.set_error(capital(sentence))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.go.setEnabled(not busy)

    def _step(self, steps: int) -> None:
        self.table.choose(max(0, min(self.rows.rowCount() - 1, self.table.current() + steps)))

    def _chosen(self, _: int) -> None:
        self.pin.clear()
        self.field.set_error("")
        self._watch()

    def _watch(self) -> None:
        """A countdown while a next try has to wait, and nothing that can be pressed meanwhile."""
        if not self._waits() and self._look.isActive():
            self._look.stop()
            self.field.set_error("")

    def _waits(self) -> bool:
        person = self.person()
        seconds = self._shop.people.seconds_to_wait(person.name) if person else 0
        if hasattr(self, "go"):
            self.go.setEnabled(not seconds and not self._busy and person is not None)
        if seconds:
            self.field.set_error(tr("PIN incorrecto. Podrá intentarlo en {n} s.").format(n=seconds))
            self._look.start()
        return seconds > 0


@lru_cache(maxsize=1)
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="window-pins")
