"""The manuals inside the window: opened at the place of the screen or the sheet that somebody looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.manual.sheet import ManualSheet


def open_manual(place: str, parent: QWidget | None) -> ManualSheet:
    """Show where a place of the rail or a sheet is explained, by its word; the first page where nothing does."""
    from app.runtime.manual import chapter_of
    from ui.manual.sheet import ManualSheet

    sheet = ManualSheet(parent=parent)
    sheet.turn_to(chapter_of(place), place)
    sheet.open()
    return sheet
