"""Draws instructions for a person: steps with their numbers, and what to look for. Knows no provider."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.evidence import Search
from ui.text import tr
from ui.tokens import Size
from ui.widgets.labels import Text


def steps_of(search: Search) -> QGridLayout:
    """Steps with their numbers, one under the other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.TIGHT)
    grid.setVerticalSpacing(Size.UNIT)
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(search.steps, 1):
        grid.addWidget(Text(f"{number}.", "strong"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(tr(step), wrap=True), number, 1)
    return grid


def clues_of(search: Search) -> QGridLayout:
    """What identifies it: the other program's word, and the value, which can be marked and copied."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.SNUG)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for number, clue in enumerate(search.clues):
        value = Text(clue.value, "strong", wrap=True, figures=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(Text(tr(clue.label), "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
    return grid


def instructions(search: Search, height: int) -> QScrollArea:
    """Steps and clues in a column that scrolls when the screen is low; at least this many pixels high."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, Size.SNUG, 0)
    column.setSpacing(Size.SNUG)
    column.addWidget(Text(tr("Cómo se hace"), "label"))
    column.addLayout(steps_of(search))
    column.addSpacing(Size.UNIT)
    column.addWidget(Text(tr("Qué buscar"), "label"))
    column.addLayout(clues_of(search))
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(height)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
