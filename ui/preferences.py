"""How this person likes the window: look, size, language. Kept in a small file of the till, not with the sales."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings

from ui.text import Language
from ui.tokens import SCALES, Mode

Word = TypeVar("Word", Mode, Language)


class Preferences:
    """Read before the first widget exists. A value nobody understands is the default, never an error."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the desktop has it; changes at once."""
        return self._word("mode", Mode.SYSTEM)

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._settings.setValue("mode", mode.value)

    @property
    def language(self) -> Language:
        """Spanish unless somebody chose another; changes at the next start."""
        return self._word("language", Language.SPANISH)

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)

    @property
    def scale(self) -> int:
        """Per cent, one of `SCALES`; changes at the next start."""
        written = str(self._settings.value("scale", ""))
        return int(written) if written.isdigit() and int(written) in SCALES else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        if percent not in SCALES:
            raise ValueError(f"scale: {percent} is none of {SCALES}")
        self._settings.setValue("scale", str(percent))

    @property
    def keys(self) -> str:
        """The keys that differ from the house's, as `ui.keymap` keeps them; change at once."""
        return str(self._settings.value("keys", ""))

    @keys.setter
    def keys(self, kept: str) -> None:
        self._settings.setValue("keys", kept)

    @property
    def sounds(self) -> bool:
        """Whether the till may be heard; changes at once."""
        return str(self._settings.value("sounds", "true")) != "false"

    @sounds.setter
    def sounds(self, wanted: bool) -> None:
        self._settings.setValue("sounds", "true" if wanted else "false")

    @property
    def touch(self) -> bool:
        """Whether everything that can be pressed is large enough for fingers; changes at once."""
        return str(self._settings.value("touch", "false")) == "true"

    @touch.setter
    def touch(self, wanted: bool) -> None:
        self._settings.setValue("touch", "true" if wanted else "false")

    def _word(self, name: str, default: Word) -> Word:
        try:
            return type(default)(str(self._settings.value(name, default.value)))
        except ValueError:
            return default
