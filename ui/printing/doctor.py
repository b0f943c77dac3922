"""The printer doctor: prints a slip, asks what came out well, keeps the answers. Knows no command of any printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.errors import Refused, Trouble
from app.runtime.printers import RULERS, SAMPLE, Answers, code_pages
from ui import permission
from ui.bridge import Bridge
from ui.text import capital, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import Notice
from ui.widgets.form import FormSheet

if TYPE_CHECKING:
    from app.runtime import Shop

UNSEEN = ""  # a question that nobody answered leaves its setting as it is


class DoctorSheet(FormSheet):
    """Opens with the slip on its way to the printer."""

    topic = "printers"

    def __init__(self, shop: Shop, bridge: Bridge, name: str, parent: QWidget) -> None:
        words = tr("Mire el papel que sale y conteste. Lo que deje en blanco queda como está.")
        super().__init__(tr("Prueba de {name}").format(name=name), words, width=640, parent=parent)
        self._shop = shop
        self._bridge = bridge
        self._name = name
        self.state = Notice(Tone.INFO, tr("La prueba va camino de la impresora."))
        self.body.insertWidget(0, self.state)
        self.sample, self.columns, self.cuts, self.qr = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self._fill()
        hint = tr("Debe leerse: {sample}").format(sample=SAMPLE)
        self.add_editor("sample", tr("1. ¿Qué renglón se lee bien?"), self.sample, (0, 0, 2), hint=hint)
        self.add_editor("columns", tr("2. ¿Cuál es la regla más larga que cabe?"), self.columns, (1, 0, 2))
        self.add_editor("qr", tr("3. ¿Se ven el QR y las barras?"), self.qr, (2, 0, 1))
        self.add_editor("cut", tr("4. ¿Se cortó el papel?"), self.cuts, (2, 1, 1))
        self.keep = self._keep
        again = ActionButton(tr("Otra prueba"), icon="printer", key="F5")
        again.clicked.connect(self.print_slip)
        self.add_button(again, first=True)
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")
        self.print_slip()
        self.sample.setFocus()

    def _fill(self) -> None:
        for box in (self.sample, self.columns, self.cuts, self.qr):
            box.addItem(tr("Sin contestar"), UNSEEN)
        for number, page in enumerate(code_pages(), 1):
            self.sample.addItem(f"{number} · {tr(page.title)}", str(number))
        self.sample.addItem(tr("0 · ninguno: imprimir como imagen"), "0")
        for width in RULERS:
            self.columns.addItem(tr("{n} letras").format(n=width), str(width))
        for box in (self.cuts, self.qr):
            box.addItem(tr("Sí"), "yes")
            box.addItem(tr("No"), "no")

    def print_slip(self) -> None:
        """Queue the slip; when that is refused, say why."""
        try:
            self._shop.printers.test_slip(self._name, permission.who(self._shop))
        except (Refused, Trouble) as problem:
            sentence = problem.sentence
            self.state.say_in(Tone.WARNING, capital(sentence))

    def _keep(self) -> None:
        answers = Answers(
            sample=_number(self.value("sample")),
            columns=_number(self.value("columns")),
            cuts=_yes(self.value("cut")),
            qr=_yes(self.value("qr")),
        )
        self._shop.printers.diagnose(self._name, answers, permission.who(self._shop))
        self._bridge.settings_changed.emit()


def _number(text: str) -> int | None:
    return int(text) if text else None


def _yes(text: str) -> bool | None:
    return text == "yes" if text else None
