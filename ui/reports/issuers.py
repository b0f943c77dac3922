"""Whose sales are shown: everybody's or one issuer's, where a shop has several. Knows no figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.party import Issuer
from ui.text import tr
from ui.tokens import Size
from ui.widgets.keycap import KeyCap

KEY = "F5"


class IssuerChoice(QWidget):
    """Hidden while there is only one. Its key takes the next."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.setAccessibleName(tr("Emisor"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Size.TIGHT)
        line.addWidget(self.list)
        line.addWidget(KeyCap(KEY))
        line.addStretch(1)
        self.list.currentIndexChanged.connect(lambda _: self.changed.emit())
        QShortcut(QKeySequence(KEY), self).activated.connect(self.next)
        self.hide()

    def show_issuers(self, issuers: Sequence[Issuer]) -> None:
        """Those that there are now; the chosen one stays chosen, without a signal."""
        chosen = self.value()
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(tr("Todos los emisores"), "")
        for issuer in issuers:
            self.list.addItem(issuer.trade_name or issuer.legal_name or issuer.name, issuer.name)
        self.list.setCurrentIndex(max(0, self.list.findData(chosen)))
        self.list.blockSignals(False)
        self.setVisible(len(issuers) > 1)

    def value(self) -> str:
        """The issuer's name in the shop; empty: everybody."""
        return str(self.list.currentData() or "")

    def title(self) -> str:
        """What people call the chosen one; empty: everybody."""
        return self.list.currentText() if self.value() else ""

    def next(self) -> None:
        """The next one, and after the last one everybody."""
        self.list.setCurrentIndex((self.list.currentIndex() + 1) % self.list.count())
