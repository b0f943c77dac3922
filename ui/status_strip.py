"""The strip at the bottom: who sells where, how the network and the provider are, what waits. Draws what it is told."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import keymap, theme
from ui.text import plural, tr
from ui.tokens import Tone
from ui.widgets.chips import Chip


class Health(StrEnum):
    """How a provider answers."""

    UNKNOWN = "unknown"
    GOOD = "good"
    SLOW = "slow"
    PAUSED = "paused"


HEALTH = {
    Health.UNKNOWN: ("cloud", Tone.NEUTRAL),
    Health.GOOD: ("cloud", Tone.SUCCESS),
    Health.SLOW: ("hourglass", Tone.WARNING),
    Health.PAUSED: ("pause", Tone.WARNING),
}
KEYS = {
    "queued": "Alt+2", "verify": "Alt+5", "rejected": "Alt+5", "alerts": "Alt+5", "runway": "Alt+6",
    "provider": "Alt+5, F7", "engine": "Alt+6", "printer": "Ctrl+J", "cashier": "Ctrl+L", "shift": "Alt+9",
    "help": "F1",
}  # fmt: skip
"""The key that goes where a chip leads, or two, one after the other."""


class StatusStrip(QWidget):
    """Facts at the left, what waits at the right. Chips that need somebody can be pressed: `pressed` names them."""

    pressed = Signal(str)  # queued, verify, rejected, alerts, runway, provider, printer, engine, cashier, shift, help

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suit_hands()
        theme.current().changed.connect(self._suit_hands)
        self.setMinimumWidth(1)  # the chips give way, the window does not grow
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._till = Chip("monitor")
        self._cashier = Chip("users")
        self._shift = Chip("clock")
        self._network = Chip("wifi")
        self._provider = Chip("cloud")
        self._printer = Chip("printer")
        self._engine = Chip("server")
        self._alerts = Chip("bell-ring")
        self._runway = Chip("bell-ring")
        self._queued = Chip("hourglass")
        self._verify = Chip("triangle-alert")
        self._rejected = Chip("circle-x")
        self._help = Chip("circle-help")
        self._clock = Chip("")
        self._words: dict[Chip, str] = {}
        self._spare = (
            self._network,
            self._shift,
            self._printer,
            self._cashier,
            self._till,
            self._engine,
            self._provider,
        )
        self._place()

    def _suit_hands(self) -> None:
        self.setFixedHeight(48 if theme.current().touch else 38)

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(4)
        for chip in (self._till, self._cashier, self._shift):
            row.addWidget(chip)
        row.addStretch(1)
        for chip in (
            self._network,
            self._provider,
            self._engine,
            self._printer,
            self._runway,
            self._alerts,
            self._queued,
            self._verify,
            self._rejected,
            self._help,
            self._clock,
        ):
            row.addWidget(chip)
        for word, chip in (
            ("queued", self._queued),
            ("verify", self._verify),
            ("rejected", self._rejected),
            ("provider", self._provider),
            ("printer", self._printer),
            ("engine", self._engine),
            ("alerts", self._alerts),
            ("runway", self._runway),
            ("cashier", self._cashier),
            ("shift", self._shift),
            ("help", self._help),
        ):
            chip.clicked.connect(lambda _=False, name=word: self.pressed.emit(name))
            self._words[chip] = word

    def chips(self) -> list[Chip]:
        """All of them, from left to right."""
        return self.findChildren(Chip)

    def set_till(self, name: str) -> None:
        """Which till this is; empty hides it."""
        self._say(self._till, tr("Caja {name}").format(name=name) if name else "")

    def set_cashier(self, name: str, *, tip: str = "") -> None:
        """Who sells."""
        self._say(self._cashier, name, tip=tip)

    def set_shift(self, text: str, *, warn: bool = False) -> None:
        """The cash session in words of the screen: «Caja abierta a las 08:02», «Caja sin abrir»."""
        self._say(self._shift, text, Tone.WARNING if warn else Tone.NEUTRAL)

    def set_network(self, reachable: bool | None) -> None:
        """None: nobody knows yet. Being without a network is no alarm: selling goes on."""
        if reachable is None:
            self._say(self._network, "")
        elif reachable:
            self._say(self._network, tr("En línea"), icon="wifi")
        else:
            self._say(self._network, tr("Sin red: se vende igual"), Tone.INFO, icon="wifi-off")

    def set_provider(self, name: str, health: Health = Health.UNKNOWN, tip: str = "") -> None:
        """The provider's name with how it answers; the tip says the details."""
        icon, tone = HEALTH[health]
        words = {Health.SLOW: tr("{name}: lento"), Health.PAUSED: tr("{name}: en pausa")}.get(health, "{name}")
        self._say(self._provider, words.format(name=name) if name else "", tone, icon=icon, tip=tip)

    def set_printer(self, text: str, *, warn: bool = False) -> None:
        """The printer, when there is something to say."""
        self._say(self._printer, text, Tone.WARNING if warn else Tone.NEUTRAL)

    def set_engine(self, text: str, *, warn: bool = False, tip: str = "") -> None:
        """Who sends, when it is not simply this window."""
        self._say(self._engine, text, Tone.WARNING if warn else Tone.INFO, tip=tip)

    def set_alerts(self, count: int) -> None:
        """What has waited too long for somebody."""
        tip = tr("Esperan a una persona, o una respuesta, desde hace más de 2 horas")
        self._say(self._alerts, tr("{n} con más de 2 h").format(n=count) if count else "", Tone.DANGER, tip=tip)

    def set_runway(self, first: str, count: int, *, pressing: bool = False) -> None:
        """What runs out: the first of it in words, the others in the tip; none hides it."""
        more = plural("{n} aviso", "{n} avisos", count) if count else ""
        self._say(self._runway, more, Tone.DANGER if pressing else Tone.WARNING, tip=first)

    def set_counts(self, queued: int, verify: int, rejected: int) -> None:
        """What waits: for the engine, for a look-up by a person, for a correction."""
        self._say(self._queued, tr("{n} en cola").format(n=queued), Tone.INFO if queued else Tone.NEUTRAL)
        self._say(self._verify, tr("{n} por verificar").format(n=verify) if verify else "", Tone.WARNING)
        self._say(self._rejected, plural("{n} rechazado", "{n} rechazados", rejected) if rejected else "", Tone.DANGER)

    def set_help(self, key: str) -> None:
        """The key that lists the keys of this page; empty where the page says it itself."""
        self._help.key = key
        self._say(self._help, key, tip=tr("Teclas de esta pantalla"))

    def set_clock(self, text: str) -> None:
        """The time, as the shop's zone has it."""
        self._say(self._clock, text)

    def _say(self, chip: Chip, text: str, tone: Tone = Tone.NEUTRAL, *, icon: str = "", tip: str = "") -> None:
        chip.way = keymap.key(KEYS.get(self._words.get(chip, ""), ""))
        chip.say(text, tone, icon=icon, tip=tip)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a narrow screen the facts that need nobody give their room to those that do."""
        row = self.layout()
        assert row is not None
        for chip in self._spare:
            chip.set_crowded(crowded=False)
        for chip in self._spare:
            if row.minimumSize().width() <= self.width():
                return
            chip.set_crowded(crowded=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme.fill(painter, self.rect(), theme.shade("surface"))
        painter.setPen(theme.shade("line"))
        painter.drawLine(0, 0, self.width(), 0)
