"""Makes Qt's application object with the person's look, size and language; knows no window and no shop."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from ui import keymap, sounds, text, theme
from ui.preferences import Preferences

NO_SCREEN = (
    "No hay pantalla donde abrir la ventana (DISPLAY y WAYLAND_DISPLAY están vacías). "
    "La línea de comandos funciona igual: mostrador --help."
)


def lacks_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """True where Qt would abort the program and blame a library that is there."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def make(preferences: Preferences, *, dressed: bool = True) -> QApplication:
    """The one application object, ready for its first widget. `QT_SCALE_FACTOR` given from outside wins.

    Not `dressed`: without the style sheet, which `ui.theme.dress` puts on before the first window is shown.
    """
    if preferences.scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(preferences.scale / 100))
    app = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    app.setApplicationName("mostrador")
    app.setApplicationDisplayName("Mostrador")
    app.setDesktopFileName("mostrador")
    app.setQuitOnLastWindowClosed(False)
    theme.prepare(app, preferences.mode, styled=True, dressed=dressed)
    if preferences.touch:  # each look makes Qt read the whole style sheet
        theme.for_fingers(app, wanted=True)
    text.speak(preferences.language)
    keymap.current().load(preferences.keys)
    sounds.current().wanted = preferences.sounds
    return app
