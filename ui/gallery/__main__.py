"""Paints every piece in light and dark to PNG files: `python -m ui.gallery FOLDER`. Knows no shop."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from ui import text, theme
from ui.gallery import controls, screens
from ui.main_window import MainWindow, places
from ui.status_strip import Health
from ui.tokens import Mode, Tone
from ui.widgets.page import Page


def window() -> MainWindow:
    """The shell with the example pages."""
    blank = Page
    builders = {
        "sale": screens.sale,
        "documents": screens.documents,
        "customers": blank,
        "products": blank,
        "attention": blank,
    }
    made = MainWindow(places({**builders, "settings": controls.page}), practice=True, now=lambda: "10:42")
    made.strip.set_till("01")
    made.strip.set_cashier("Ana Pérez")
    made.strip.set_shift("Turno desde 08:02")
    made.strip.set_network(True)
    made.strip.set_provider("Conteo", Health.GOOD, "Responde en 0.4 s")
    made.set_counts(queued=4, verify=1, rejected=2, attention=3)
    return made


def paint(app: QApplication, folder: Path) -> list[Path]:
    """Every example as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []

    def keep(widget: QWidget, name: str) -> None:
        app.processEvents()
        target = folder / f"{name}.png"
        widget.grab().save(str(target))
        made.append(target)

    for mode in (Mode.LIGHT, Mode.DARK):
        theme.apply(app, mode)
        shell = window()
        for word, width, height in (
            ("sale", 1024, 768),
            ("documents", 1024, 768),
            ("sale", 1920, 1080),
            ("settings", 1366, 1080),
        ):
            shell.resize(width, height)
            shell.show()
            shell.show_page(word)
            if word == "documents":
                shell.say("Factura 001-00000041 autorizada", "CUFE recibido de Conteo", Tone.SUCCESS)
                shell.say("Conteo en pausa 2 min", "No respondió tres veces. Puede seguir vendiendo.", Tone.WARNING)
            keep(shell, f"{mode.value}-{word}-{width}")
        dialog = screens.sheet()
        dialog.show()
        keep(dialog, f"{mode.value}-sheet")
        dialog.close()
        shell.finish()
    return made


def main() -> int:
    """Ask for a folder; say what was painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    theme.prepare(app, Mode.LIGHT)
    text.speak(text.Language.SPANISH)
    for path in paint(app, Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery")):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
