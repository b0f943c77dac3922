"""Scans that come while a sheet is open: kept in order, shown, and handed over afterwards. Knows no product."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.text import tr


class ScanAhead(QObject):
    """`kept` tells each code that has to wait, with how many wait; `over` comes when the sheet in the way has gone."""

    kept = Signal(str, int)
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._watched: QWidget | None = None

    def in_the_way(self) -> QWidget | None:
        """The sheet that is open, if one is."""
        return QApplication.activeModalWidget()

    def keep(self, code: str) -> None:
        """Remember a code until the sheet in the way has gone."""
        self._waiting.append(code)
        self.watch()
        self.kept.emit(code, len(self._waiting))

    def watch(self) -> None:
        """Tell when the sheet that has just come has gone again."""
        modal = self.in_the_way()
        if isinstance(modal, QDialog) and modal is not self._watched:
            self._watched = modal
            # queued: what listens to the sheet's end for its own purposes has its turn before the scans
            modal.finished.connect(self._gone, Qt.ConnectionType.QueuedConnection)

    def waiting(self) -> tuple[str, ...]:
        """What was scanned and has not been handed over, the oldest first."""
        return tuple(self._waiting)

    def hand_over(self, take: Callable[[str], object]) -> None:
        """Every code that waits, in order, unless another sheet has come meanwhile."""
        while self._waiting and self.in_the_way() is None:
            take(self._waiting.pop(0))

    def _gone(self) -> None:
        self._watched = None
        self.over.emit()


def kept_said(code: str, meaning: object, waiting: int) -> str:
    """What was read, by its name where it has one, and how many wait."""
    name = getattr(getattr(meaning, "product", meaning), "description", code)
    words = tr("Lectura guardada: {name}. Se agrega al cerrar esta ventana.").format(name=name)
    return tr("{words} Esperan {n}.").format(words=words, n=waiting) if waiting > 1 else words
