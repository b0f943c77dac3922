"""What a report is of where there is a choice: whose sales, in which currency. Knows no figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.party import Issuer
from ui.text import tr
from ui.tokens import Size
from ui.widgets.keycap import KeyCap


class Choice(QWidget):
    """One of several; hidden while there is nothing to choose from. Its key takes the next."""

    changed = Signal()

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.setAccessibleName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Size.TIGHT)
        line.addWidget(self.list)
        line.addWidget(KeyCap(key))
        self.list.currentIndexChanged.connect(lambda _: self.changed.emit())
        QShortcut(QKeySequence(key), self).activated.connect(self.next)
        self.hide()

    def offer(self, choices: Sequence[tuple[str, str]], *, usual: str = "") -> None:
        """(what is shown, what it stands for). The chosen one stays while it is offered, else `usual` is; no signal."""
        chosen = self.value()
        self.list.blockSignals(True)
        self.list.clear()
        for shown, value in choices:
            self.list.addItem(shown, value)
        at = self.list.findData(chosen)
        self.list.setCurrentIndex(at if at >= 0 else max(0, self.list.findData(usual)))
        self.list.blockSignals(False)
        self.setVisible(len(choices) > 1)

    def value(self) -> str:
        """What the chosen one stands for; empty: none, or everything."""
        return str(self.list.currentData() or "")

    def next(self) -> None:
        """The next one, and after the last the first."""
        self.list.setCurrentIndex((self.list.currentIndex() + 1) % self.list.count())


class IssuerChoice(Choice):
    """Everybody's or one issuer's, where a shop has several."""

    def __init__(self) -> None:
        super().__init__(tr("Emisor"), "F5")

    def show_issuers(self, issuers: Sequence[Issuer]) -> None:
        """Those that there are now."""
        named = [(issuer.trade_name or issuer.legal_name or issuer.name, issuer.name) for issuer in issuers]
        self.offer([(tr("Todos los emisores"), ""), *named] if len(named) > 1 else [])

    def title(self) -> str:
        """What people call the chosen one; empty: everybody."""
        return self.list.currentText() if self.value() else ""


class CurrencyChoice(Choice):
    """The currency of the day's figures and of the chart, where it was sold in several: they are never added up."""

    def __init__(self) -> None:
        super().__init__(tr("Moneda"), "F7")

    def choose_from(self, found: Sequence[str], usual: str) -> str:
        """Offer those in which something was sold; the one to show."""
        codes = list(dict.fromkeys(found))
        self.offer([(code, code) for code in codes], usual=usual)
        return self.value() or usual
