"""Tells what runs out: certificates, credentials, numbers, folios, the clock. Louder near the end; mends nothing."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Trouble
from app.domain.runway import Alert, Mend, What
from app.runtime import Shop
from ui.bridge import Bridge
from ui.saying import day_and_time, zone_of
from ui.text import said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice

KEYS = tuple(f"Ctrl+{figure}" for figure in "123456789")
"""From above to below; what comes after the ninth gets its button when one above is mended."""


class Alerts(QWidget):
    """One notice for each thing that runs out; nothing while nothing does. `show_all` reads anew."""

    def __init__(self, shop: Shop, open_settings: Callable[[Alert], object]) -> None:
        super().__init__()
        self._shop = shop
        self._open_settings = open_settings
        self._shown: list[Alert] = []
        self.notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.TIGHT)
        self.hide()

    def show_all(self, listed: Container[str] = ()) -> None:
        """Ask what runs out; `listed` are providers whose pause stands in the list below with its documents."""
        told = (What.STUCK, What.PAUSED)
        found = [
            a for a in alerts(self._shop) if a.what not in told or (a.what is What.PAUSED and a.about not in listed)
        ]
        if found == self._shown:
            return
        self._shown = found
        for notice in self.notices:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        keys = iter(KEYS)
        self.notices = [self._notice(alert, keys) for alert in found]
        for notice in self.notices:
            self._column.addWidget(notice)
        self.setVisible(bool(self.notices))

    def _notice(self, alert: Alert, keys: Iterator[str]) -> Notice:
        sentence = said(alert.sentence)
        if alert.what is What.CREDENTIAL and alert.ends_at is not None:
            sentence = f"{sentence} ({day_and_time(alert.ends_at, zone_of(self._shop.issuers()))})"
        elif alert.ends_at is not None:
            sentence = f"{sentence} ({alert.ends_at:%d/%m/%Y})"
        notice = Notice(tone_of(alert), said(alert.title), sentence)
        if alert.mend in (Mend.ISSUERS, Mend.PROVIDERS) and (key := next(keys, "")):
            button = ActionButton(tr("Abrir ajustes"), Role.SECONDARY, icon="settings", key=key)
            button.clicked.connect(partial(self._open_settings, alert))
            notice.add_action(button)
        return notice


def alerts(shop: Shop) -> list[Alert]:
    """What runs out; nothing where the keys cannot be read, which the settings say."""
    try:
        return shop.runway.alerts()
    except Trouble:
        return []


def tell_alerts(shop: Shop, bridge: Bridge) -> None:
    """A toast for what presses, when the till opens; of what waits too long the news tell, then and every day."""
    for alert in alerts(shop):
        if alert.pressing and alert.what is not What.STUCK:
            bridge.say(said(alert.title), said(alert.sentence), tone_of(alert))


def tone_of(alert: Alert) -> Tone:
    """Danger where little is left."""
    return Tone.DANGER if alert.pressing else Tone.WARNING
