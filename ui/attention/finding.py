"""Where a provider cannot be asked a person looks: what to look for, what was found, both side by side, the verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.evidence import Comparison, Evidence, Match, Search
from ui.steps import instructions
from ui.text import capital, mark, said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.files import ask_which
from ui.widgets.labels import Text
from ui.widgets.page import row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

BIGGEST = 4 * 1024 * 1024  # bytes of a file that is looked at; an invoice has some kilobytes
SHORTEST = 32  # signs of a code that is worth examining while one types
XML = "XML (*.xml)"
TONES = {
    Match.OURS: Tone.SUCCESS,
    Match.DIFFERS: Tone.WARNING,
    Match.BARE: Tone.WARNING,
    Match.FOREIGN: Tone.DANGER,
    Match.UNSTAMPED: Tone.DANGER,
}
TITLES = {
    Match.OURS: mark("Es esta venta"),
    Match.DIFFERS: mark("Compárelo antes de seguir"),
    Match.BARE: mark("Solo hay un código"),
    Match.FOREIGN: mark("Es de otra venta"),
    Match.UNSTAMPED: mark("Existe sin timbrar"),
}


class FindingSheet(Sheet):
    """`examine` weighs what was found; `keep` takes it as the verdict. `absent` is called when it does not exist."""

    topic = "compare"

    def __init__(
        self,
        words: tuple[str, str],
        search: Search,
        examine: Callable[[bytes], Evidence],
        keep: Callable[[bytes], object],
        *,
        absent: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*words, width=900, parent=parent)
        self.setAcceptDrops(True)
        self._examine = examine
        self._keep = keep
        self._found = b""
        self.evidence: Evidence | None = None
        across = QHBoxLayout()
        across.setSpacing(Size.WIDE)
        self._steps = instructions(search, 400)
        across.addWidget(self._steps, 1)
        across.addLayout(self._build_find(), 1)
        self.add(across, 1)
        self._build_buttons(absent)
        self.code.setFocus()

    def _build_find(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Size.SNUG)
        choose = ActionButton(tr("Elegir archivo XML"), Role.SECONDARY, icon="folder-open", key="F3")
        choose.clicked.connect(self.ask_file)
        column.addWidget(Text(tr("Qué encontró"), "label"))
        column.addWidget(Text(tr("Arrastre aquí el XML, elija el archivo o pegue el código."), "muted", wrap=True))
        column.addLayout(row(choose))
        self.code = LineEdit(name=tr("Código encontrado"))
        self.code.textChanged.connect(self._type)
        self.code.returnPressed.connect(self._insist)
        column.addWidget(Field(tr("Código encontrado"), self.code))
        self.verdict = Notice(Tone.NEUTRAL, tr("Todavía nada que comparar"))
        column.addWidget(self.verdict)
        self.rows: RowsModel[Comparison] = RowsModel(
            [
                Column(mark("Dato"), lambda c: tr(c.label), 168, muted=True),
                Column(mark("Enviado"), lambda c: c.sent),
                Column(mark("Encontrado"), lambda c: c.found),
                Column("", _sign, 36),
            ]
        )
        self.table = Table(self.rows, tr("Comparación"))
        self.table.set_row_height(28)
        self.table.setMinimumHeight(252)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = Card(flush=True)
        self._card.add(self.table)
        self._card.hide()
        column.addWidget(self._card, 1)
        column.addStretch(1)
        return column

    def _build_buttons(self, absent: Callable[[], object]) -> None:
        nowhere = ActionButton(tr("No existe: reenviar"), Role.DANGER, icon="send", key="F9")
        nowhere.clicked.connect(self.reject)
        nowhere.clicked.connect(lambda _=False: absent())
        self.add_button(nowhere, first=True)
        self.copy = ActionButton(tr("Copiar enlace"), Role.QUIET, icon="copy", key="F8")
        self.copy.clicked.connect(self._copy_address)
        self.copy.hide()
        self.add_button(self.copy)
        self.add_cancel()
        self.go = self.add_accept(tr("Dar por emitido"), icon="check")
        self.go.setEnabled(False)

    def accept(self) -> None:
        """The verdict; what the shop refuses is said and the sheet stays."""
        if not self.go.isEnabled():
            return
        try:
            self._keep(self._found)
        except (Refused, Trouble) as error:
            self._say_no(error.sentence)
        else:
            super().accept()

    def bring(self, path: Path) -> None:
        """Look at a file that somebody dropped or chose."""
        try:
            with path.open("rb") as file:
                content = file.read(BIGGEST + 1)
        except OSError as error:
            self._say_no(tr("No se puede leer el archivo ({why}).").format(why=error.strerror or ""))
            return
        if len(content) > BIGGEST:
            self._say_no(tr("El archivo es demasiado grande para ser una factura."))
            return
        self.code.clear()
        self.weigh(content)

    def weigh(self, found: bytes) -> None:
        """Compare a find with what was sent, and say what may be done with it."""
        try:
            evidence = self._examine(found)
        except Refused as refused:
            self._say_no(refused.sentence)
            return
        except Trouble as trouble:
            self._say_no(trouble.sentence)
            return
        self._found, self.evidence = found, evidence
        self.verdict.say_in(TONES[evidence.match], tr(TITLES[evidence.match]), said(evidence.sentence))
        self.rows.set_rows(evidence.comparisons)
        self._compare(bool(evidence.comparisons))
        certain = evidence.match is Match.OURS
        self.go.setEnabled(evidence.outcome is not None and evidence.match is not Match.FOREIGN)
        self.go.set_role(Role.PRIMARY if certain else Role.DANGER)
        self.copy.setVisible(evidence.match is Match.BARE and bool(self._address()))

    def ask_file(self) -> None:
        """Which file?"""
        ask_which(self, tr("Elegir archivo XML"), XML, self.bring)

    def _type(self, text: str) -> None:
        if len(text.strip()) >= SHORTEST:
            self.weigh(text.strip().encode())
        elif text.strip():
            self._forget()
            self.verdict.say_in(Tone.NEUTRAL, tr("Todavía nada que comparar"))

    def _insist(self) -> None:
        """Enter on what is too short to be looked at while it is typed: what is wrong with it."""
        if (text := self.code.text().strip()) and self.evidence is None:
            self.weigh(text.encode())

    def _say_no(self, sentence: str) -> None:
        self._forget()
        self.verdict.say_in(Tone.DANGER, tr("No sirve"), capital(sentence))

    def _forget(self) -> None:
        self._found, self.evidence = b"", None
        self.rows.set_rows([])
        self._compare(False)
        self.copy.hide()
        self.go.setEnabled(False)

    def _compare(self, whether: bool) -> None:
        """A comparison needs the whole width; without one the instructions are in sight."""
        self._steps.setVisible(not whether)
        self._card.setVisible(whether)

    def _address(self) -> str:
        outcome = self.evidence.outcome if self.evidence else None
        return outcome.verification_url if outcome else ""

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.bring(Path(url.toLocalFile()))
                return


def _sign(comparison: Comparison) -> str:
    if comparison.agrees is None:
        return "–"
    return "✓" if comparison.agrees else "✗"
