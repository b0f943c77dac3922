"""Keeps a paper where a person says: whole or not at all, and one sentence either way. Knows no content."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui import errand
from ui.bridge import Bridge
from ui.saying import why
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.files import ask_where

PDF = "PDF (*.pdf)"
Content = Callable[[], bytes]


def save_pdf(bridge: Bridge, parent: QWidget, name: str, content: Content) -> None:
    """Ask where, then write. `content` is called away from the window's thread."""
    ask_where(parent, tr("Guardar PDF"), f"{name}.pdf", PDF, lambda path: write(bridge, path, content))


def write(bridge: Bridge, path: Path, content: Content) -> None:
    """Write the file away from the window's thread, and tell how it went."""
    keep(
        bridge, path, content,
        lambda: bridge.say(tr("Archivo guardado"), path.name, Tone.SUCCESS),
        lambda sentence: bridge.say(tr("No se pudo guardar"), sentence, Tone.DANGER),
    )  # fmt: skip


def keep(
    bridge: Bridge, path: Path, content: Content, then: Callable[[], object], failed: Callable[[str], object]
) -> None:
    """The same for a screen that tells it in its own place."""

    def work() -> None:
        from app.runtime.saving import save

        save(path, content())

    errand.run(bridge, work, lambda _: then(), lambda error: failed(why(error)))
