"""Which service makes the documents valid: its settings as it declares them, and a real call that tries them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import Refused, Trouble
from ui.bridge import Bridge
from ui.progress import Progress
from ui.saying import why
from ui.text import capital, said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, Notice
from ui.widgets.field_grid import FieldGrid
from ui.widgets.fields import Field, LineEdit, value_of
from ui.widgets.labels import Text

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.services import ProviderInfo, Setting

WHO = "window"


class ProviderStep(QWidget):
    """`finished` comes when the settings are kept, or when somebody leaves them for later."""

    finished = Signal()

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__()
        self._shop = shop
        self._name = ""
        self.fields: dict[str, Field] = {}
        self.later = ActionButton(tr("Más tarde, en Ajustes"), Role.SECONDARY, icon="clock", key="F8")
        self.test = ActionButton(tr("Probar la conexión"), Role.SECONDARY, icon="plug", key="F5")
        self.go_on = ActionButton(tr("Guardar y vender"), Role.PRIMARY, icon="check", key="Return")
        self.later.clicked.connect(self.finished)
        self.test.clicked.connect(self.try_it)
        self.go_on.clicked.connect(self.keep_and_finish)
        self.buttons: tuple[ActionButton, ...] = (self.later, self.test, self.go_on)
        self._title = Text("", "title", wrap=True)
        self._under = Text("", "muted", wrap=True)
        self._card = Card()
        self._grid = FieldGrid()
        self._card.add(self._grid)
        self._answer = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        column.addWidget(self._title)
        column.addWidget(self._under)
        column.addWidget(self._card)
        column.addLayout(self._answer)
        self.progress = Progress(bridge, self)
        column.addWidget(self.progress)
        column.addStretch(1)

    def prepare(self) -> None:
        """The provider of the issuer's country, as it declares itself."""
        country = self._shop.country(self._shop.issuers()[0])
        self._name = country.provider
        info = self._shop.services.info(self._name)
        self._title.setText(tr("Conectar con {provider}").format(provider=info.traits.title))
        words = tr("Los datos se los dio {provider}. Las claves se guardan cifradas en este equipo.")
        self._under.setText(words.format(provider=info.traits.title))
        self._draw(info)

    def _draw(self, info: ProviderInfo) -> None:
        self._grid.drop_all()
        self.fields = {}
        for setting in _worth_asking(info.settings):
            editor = _editor(setting, info.values.get(setting.key, ""))
            field = Field(tr(setting.label), editor, hint=said(setting.help))
            self.fields[setting.key] = field
            self._grid.put(field)

    def set_narrow(self, *, narrow: bool) -> None:
        """One field under the other where the window is narrow."""
        self._grid.set_across(1 if narrow else 2)

    def keep(self) -> bool:
        """Hand the settings to the Shop; False when it refuses one."""
        for field in self.fields.values():
            field.set_error("")
        values = {key: value_of(field) for key, field in self.fields.items()}
        try:
            self._shop.services.set(self._name, values, WHO)
        except Refused as refused:
            wrong = self.fields.get(refused.field)
            if wrong is None:
                self._say(Tone.DANGER, str(refused))
            else:
                wrong.set_error(capital(refused.sentence))
                wrong.editor.setFocus()
            return False
        except Trouble as trouble:
            self._say(Tone.DANGER, trouble.sentence)
            return False
        return True

    def keep_and_finish(self) -> None:
        """On to the till."""
        if self.keep():
            self.finished.emit()

    def try_it(self) -> None:
        """Keep, then ask the service for real."""
        if self.keep():
            self.test.setEnabled(False)
            self._say(Tone.INFO, tr("Preguntando…"))
            asked = self._shop.services.check(self._name)
            self.progress.ask("", asked, self._worked, self._failed, given_up=self._given_up)

    def _worked(self, sentence: str) -> None:
        self.test.setEnabled(True)
        self._say(Tone.SUCCESS, sentence)

    def _given_up(self) -> None:
        self.test.setEnabled(True)
        self._say_nothing()

    def _failed(self, problem: BaseException) -> None:
        self.test.setEnabled(True)
        self._say(Tone.WARNING, why(problem))

    def _say_nothing(self) -> None:
        while (item := self._answer.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _say(self, tone: Tone, sentence: str) -> None:
        self._say_nothing()
        self._answer.addWidget(Notice(tone, sentence))

    def arrive(self) -> None:
        """Begin with the first field."""
        for field in self.fields.values():
            field.editor.setFocus()
            return


def _worth_asking(settings: Iterable[Setting]) -> list[Setting]:
    """What a shop must fill in; waits and other fine tuning are in Ajustes."""
    return [each for each in settings if each.required or each.kind.value in ("secret", "url")]


def _editor(setting: Setting, value: str) -> QWidget:
    if setting.choices:
        box = QComboBox()
        for choice in setting.choices:
            box.addItem(choice, choice)
        box.setCurrentIndex(max(0, box.findData(value or setting.default)))
        return box
    line = LineEdit(setting.default)
    if setting.kind.value == "secret":
        line.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
    else:
        line.setText(value or setting.default)
    return line
