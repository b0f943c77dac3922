"""Draws instructions for a person: steps with their numbers, and what to look for. Knows no provider."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from app.domain.evidence import Search
from ui.tokens import Size
from ui.widgets.labels import Text


def steps_of(search: Search) -> QVBoxLayout:
    """Steps with their numbers, one under the other."""
    column = QVBoxLayout()
    column.setSpacing(Size.UNIT)
    for number, step in enumerate(search.steps, 1):
        line = QHBoxLayout()
        line.setSpacing(Size.TIGHT)
        line.addWidget(Text(f"{number}.", "strong"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(step, wrap=True), 1)
        column.addLayout(line)
    return column


def clues_of(search: Search) -> QGridLayout:
    """What identifies it: the other program's word, and the value, which can be marked and copied."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.SNUG)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for number, clue in enumerate(search.clues):
        value = Text(clue.value, "strong", wrap=True, figures=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(Text(clue.label, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
    return grid
