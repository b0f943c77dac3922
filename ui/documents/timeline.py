"""Draws a document's calls one under the other, the newest first, each with its mark. Knows no shop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.documents.story import Chapter
from ui.saying import clock, day_and_time
from ui.tokens import Size, Tone
from ui.widgets.labels import Text

RAIL = 22  # pixels at the left for marks and the line between them


class _Entry(QWidget):
    def __init__(self, chapter: Chapter, when: str, *, last: bool) -> None:
        super().__init__()
        self._tone = chapter.tone
        self._last = last
        column = QVBoxLayout(self)
        column.setContentsMargins(RAIL, 0, 0, Size.SNUG)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(Text(when, "caption", figures=True), 1)
        head.addWidget(Text(chapter.took, "caption", figures=True), 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(head)
        column.addWidget(Text(f"{chapter.asked} {chapter.came}", wrap=True))
        if chapter.detail:
            column.addWidget(Text(chapter.detail, "small", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.setPen(QPen(theme.shade("line"), 2))
            painter.drawLine(QPointF(6, 16), QPointF(6, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        neutral = self._tone is Tone.NEUTRAL
        painter.setBrush(theme.shade("line_strong" if neutral else f"{self._tone.value}.ink"))
        painter.drawEllipse(QPointF(6, 8), 5, 5)


class Timeline(QWidget):
    """The calls that were made for a document."""

    def __init__(self, chapters: Sequence[Chapter], zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        newest = list(reversed(chapters))
        for number, chapter in enumerate(newest):
            alone = number == 0 or chapter.at.astimezone(zone).date() != newest[number - 1].at.astimezone(zone).date()
            when = day_and_time(chapter.at, zone) if alone else clock(chapter.at, zone)
            column.addWidget(_Entry(chapter, when, last=number == len(newest) - 1))
