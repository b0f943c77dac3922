"""One input for each kind of setting that a provider may declare; a secret is never shown again. Knows no provider."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.runtime.services import Setting, SettingKind
from ui.text import tr
from ui.tokens import Size
from ui.widgets.fields import LineEdit

DOTS = "••••••••"


class Entry(QWidget):
    """What a person types for one setting. `typed` is None while nothing was changed."""

    changed = Signal()

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Size.TIGHT)

    def show_value(self, value: str) -> None:
        """What is kept now."""
        raise NotImplementedError

    def typed(self) -> str | None:
        """What should be kept instead; None: nothing else."""
        raise NotImplementedError


class TextEntry(Entry):
    """Text, address, number, waits. The default stands there in grey while nothing else is kept."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.line = LineEdit(setting.default, name=tr(setting.label))
        self._kept = ""
        self._row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def show_value(self, value: str) -> None:
        self._kept = value
        self.line.setText(value)

    def typed(self) -> str | None:
        text = self.line.text().strip()
        return text if text != self._kept else None


class SecretEntry(Entry):
    """Says only whether a secret is kept; a new one is typed over it, behind dots, and forgotten once it is kept."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.line = LineEdit(name=tr(setting.label))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self._row.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_value(self, value: str) -> None:
        self.line.clear()
        self.line.setPlaceholderText(f"{DOTS}  " + tr("guardada") if value else tr("sin clave"))

    def typed(self) -> str | None:
        return self.line.text().strip() or None


class ChoiceEntry(Entry):
    """One of the declared words."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QComboBox()
        self.box.setAccessibleName(tr(setting.label))
        self.box.addItems(list(setting.choices))
        self._kept = setting.default
        self._row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda _: self.changed.emit())

    def show_value(self, value: str) -> None:
        self._kept = value or self.setting.default
        self.box.setCurrentText(self._kept)

    def typed(self) -> str | None:
        return self.box.currentText() if self.box.currentText() != self._kept else None


class FlagEntry(Entry):
    """Yes or no."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QCheckBox(tr("Sí"))
        self.box.setAccessibleName(tr(setting.label))
        self._kept = False
        self._row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(lambda _: self.changed.emit())

    def show_value(self, value: str) -> None:
        self._kept = (value or self.setting.default) == "true"
        self.box.setChecked(self._kept)

    def typed(self) -> str | None:
        if self.box.isChecked() == self._kept:
            return None
        return "true" if self.box.isChecked() else "false"


def entry_for(setting: Setting) -> Entry:
    """The input that fits a declaration."""
    match setting.kind:
        case SettingKind.SECRET:
            return SecretEntry(setting)
        case SettingKind.CHOICE:
            return ChoiceEntry(setting)
        case SettingKind.FLAG:
            return FlagEntry(setting)
    return TextEntry(setting)
