"""Keeps the strip and the rail true: counts, providers, engine. Hears ids, looks every two seconds, knows no screen."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import Trouble
from app.domain.runway import Alert, What
from app.domain.views import Counts, ProviderHealth
from ui import errand, keymap, sounds
from ui.attention.alerts import alerts, tone_of
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.saying import took, zone_of
from ui.sounds import Sound
from ui.status_strip import Health
from ui.text import said, tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.working import Working

PULSE_MS = 3_000  # other processes write, too: a `sync` beside the window, a second window
RUNWAY_EVERY = 20  # pulses between two looks at what runs out: days and numbers do not hurry
REMIND_EVERY = timedelta(days=1)
SLOW_MS = 3_000  # an answer that takes longer is worth telling


class News(QObject):
    """Reads what the strip shows. `refresh` is cheap enough for twenty times a second: two counts and a dictionary."""

    def __init__(self, window: MainWindow, shop: Shop, bridge: Bridge) -> None:
        super().__init__(window)
        self._window = window
        self._shop = shop
        self._bridge = bridge
        self._working: Working | None = None
        self._seen = -1
        self._pulses = 0
        self._urgent = 0
        self._stuck: int | None = None  # nobody looked yet
        self._reminded: datetime | None = None
        self._counts = Counts()
        self._pulses_of: dict[str, str] = {}  # how each provider is doing, in words, as of the last look
        self._pulse = QTimer(self)
        self._pulse.setInterval(PULSE_MS)
        self._pulse.timeout.connect(self._look)
        bridge.documents_changed.connect(self.refresh)
        bridge.engine_changed.connect(self.refresh)
        bridge.settings_changed.connect(self._show_till)
        bridge.settings_changed.connect(self._ask_runway)
        bridge.cash_changed.connect(self._show_shift)
        window.strip.pressed.connect(self._go)
        self._show_till()
        self.refresh()

    def start(self, working: Working) -> None:
        """The engine is at work from now on."""
        self._working = working
        self._pulse.start()
        self._look()

    def stop(self) -> None:
        """The shop closes."""
        self._pulse.stop()
        self._working = None

    def _look(self) -> None:
        """Whoever wrote: lists and counts read again."""
        try:
            now = self._shop.pulse()
        except Trouble:
            return  # the next look may be luckier; selling says what is wrong
        if self._pulses % RUNWAY_EVERY == 0:
            self._ask_runway()
        self._pulses += 1
        if now != self._seen:
            self._seen = now
            if self._working is not None:
                self._working.wake()
            self._bridge.documents_changed.emit()
        else:
            self._show_engine()

    def refresh(self) -> None:
        """Counts, providers, engine."""
        try:
            self._counts = self._shop.papers.counts()
            self._show_counts()
            self._show_shift()
            self._show_engine()
        except Trouble:
            return

    def _show_counts(self) -> None:
        counts, stuck = self._counts, self._counts.verify + self._counts.dead
        if self._stuck is not None and stuck > self._stuck:
            sounds.play(Sound.ATTENTION)  # somebody new is needed
        self._stuck = stuck
        attention = stuck + counts.rejected + self._urgent
        self._window.set_counts(counts.queued + counts.sent, stuck, counts.rejected, attention)
        self._window.strip.set_alerts(counts.alerts)

    def _ask_runway(self) -> None:
        """Off the window's thread: the keyring may take its time."""
        errand.run(self._bridge, lambda: alerts(self._shop), self._show_runway)
        errand.run(self._bridge, self._read_health, self._keep_health)

    def _read_health(self) -> dict[str, str]:
        from ui.health.words import summary

        return {pulse.name: summary(pulse) for pulse in self._shop.health.pulses()}

    def _keep_health(self, found: dict[str, str]) -> None:
        self._pulses_of = found
        self._show_engine()

    def _show_runway(self, found: list[Alert]) -> None:
        """The chip tells them all; the badge counts those that press, a paused provider among them."""
        own = [alert for alert in found if alert.what is not What.STUCK]  # that one has a chip of its own
        pressing = [alert for alert in own if alert.pressing]
        self._urgent = len(pressing)
        tip = "\n".join(said(alert.title) for alert in own)
        self._window.strip.set_runway(tip, len(own), pressing=bool(pressing))
        self._show_counts()
        self._remind(next((alert for alert in found if alert.what is What.STUCK), None))

    def _remind(self, stuck: Alert | None) -> None:
        """A toast for what waits too long: when it begins, and once a day while it does."""
        now = self._shop.clock.now()
        if stuck is None:
            self._reminded = None
        elif self._reminded is None or not timedelta(0) <= now - self._reminded < REMIND_EVERY:
            self._reminded = now
            self._bridge.say(said(stuck.title), said(stuck.sentence), tone_of(stuck))

    def _show_till(self) -> None:
        strip = self._window.strip
        strip.set_till(self._shop.setting("till", "01"))
        tip = keymap.said(tr("Ctrl+L cambia de persona")) if self._shop.people.known() else ""
        strip.set_cashier(self._shop.setting("cashier"), tip=tip)
        self._show_shift()

    def _show_shift(self) -> None:
        session = self._shop.drawer.session()
        if session is None:
            self._window.strip.set_shift(tr("Caja sin abrir"), warn=self._shop.drawer.required())
        else:
            at = session.opened_at.astimezone(zone_of(self._shop.issuers()))
            self._window.strip.set_shift(tr("Caja abierta {time}").format(time=f"{at:%H:%M}"))

    def _show_engine(self) -> None:
        working, strip = self._working, self._window.strip
        state = working.state.value if working is not None else ""
        if state == "elsewhere":
            strip.set_engine(
                tr("Envía otro programa"), tip=tr("Otra ventana o un servicio de este equipo envía los documentos.")
            )
        elif state == "failed":
            why = said(working.trouble) if working is not None else ""
            again = tr("Se intenta de nuevo cada pocos segundos. Puede vender.")
            strip.set_engine(tr("Envíos detenidos"), warn=True, tip=why or again)
        else:
            strip.set_engine("")
        health = working.health() if working is not None else []
        self._show_providers(health)

    def _show_providers(self, health: list[ProviderHealth]) -> None:
        strip = self._window.strip
        called = [each for each in health if each.pause is not None or each.last_answer_at is not None]
        if not called:
            strip.set_network(None)
            strip.set_provider("")
            return
        worst = min(called, key=_goodness)
        tips = [text for text in (_tip(worst), self._pulses_of.get(worst.name, "")) if text]
        strip.set_provider(worst.title, _health(worst), "\n".join(tips))
        cut = all(each.pause is not None and each.pause.code.startswith("unreachable") for each in called)
        strip.set_network(not cut)

    def _go(self, what: str) -> None:
        if what in ("cashier", "printer"):
            return  # no place: these open a sheet of their own
        if what == "provider":
            from ui.health.sheet import HealthSheet

            HealthSheet(self._shop, self._bridge, parent=self._window).open()
            return
        places = {"queued": "documents", "verify": "attention", "rejected": "attention", "alerts": "attention",
                  "shift": "cash"}  # fmt: skip
        self._bridge.go_requested.emit(places.get(what, "settings"))


def _goodness(health: ProviderHealth) -> int:
    return [Health.PAUSED, Health.SLOW, Health.GOOD, Health.UNKNOWN].index(_health(health))


def _health(health: ProviderHealth) -> Health:
    if health.pause is not None:  # one that only waits is nobody's turn, and may be over
        return Health.PAUSED if health.pause.blocked else Health.SLOW
    if health.last_milliseconds is None:
        return Health.UNKNOWN
    return Health.SLOW if health.last_milliseconds > SLOW_MS else Health.GOOD


def _tip(health: ProviderHealth) -> str:
    if health.pause is not None:
        return said(health.pause.reason)
    if health.last_milliseconds is None:
        return ""
    return tr("Respondió en {time}").format(time=took(health.last_milliseconds))
