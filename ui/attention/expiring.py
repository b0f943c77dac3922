"""Tells credentials and certificates that end soon: a month before, and louder in the last week. Renews nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Trouble
from app.runtime import Shop
from app.runtime.asking import Expiry
from ui.bridge import Bridge
from ui.saying import day_and_time, zone_of
from ui.text import plural, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice


class Expiring(QWidget):
    """One notice for each credential that ends; nothing while none does. `show_all` reads anew."""

    def __init__(self, shop: Shop, open_settings: Callable[[str], object]) -> None:
        super().__init__()
        self._shop = shop
        self._open_settings = open_settings
        self.notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.TIGHT)
        self.hide()

    def show_all(self) -> None:
        """Ask which credentials end."""
        for notice in self.notices:
            self._column.removeWidget(notice)
            notice.deleteLater()
        self.notices = [self._notice(expiry) for expiry in expiries(self._shop)]
        for notice in self.notices:
            self._column.addWidget(notice)
        self.setVisible(bool(self.notices))

    def _notice(self, expiry: Expiry) -> Notice:
        title, sentence, tone = words_of(expiry)
        when = day_and_time(expiry.ends_at, zone_of(self._shop.issuers()))
        notice = Notice(tone, title, f"{sentence} ({when})")
        button = ActionButton(tr("Abrir ajustes"), Role.SECONDARY, icon="settings")
        button.clicked.connect(lambda: self._open_settings(expiry.provider))
        notice.add_action(button)
        return notice


def expiries(shop: Shop) -> list[Expiry]:
    """What ends soon; nothing where the keys cannot be read, which the settings say."""
    try:
        return shop.asking.expiries()
    except Trouble:
        return []


def tell_expiries(shop: Shop, bridge: Bridge) -> None:
    """A toast for what presses, when the till opens."""
    for expiry in expiries(shop):
        if expiry.pressing:
            title, sentence, tone = words_of(expiry)
            bridge.say(title, sentence, tone)


def words_of(expiry: Expiry) -> tuple[str, str, Tone]:
    """Title, sentence and tone."""
    days = max(0, expiry.left // timedelta(days=1))
    renew = tr("Renuévela con {provider} y escríbala en Ajustes.").format(provider=expiry.title)
    if expiry.left <= timedelta(0):
        ended = tr("Se puede vender; los documentos esperan en la cola.")
        return tr("La credencial de {provider} venció").format(provider=expiry.title), f"{ended} {renew}", Tone.DANGER
    words = plural("vence en {n} día", "vence en {n} días", days) if days else tr("vence hoy")
    title = tr("La credencial de {provider} {ends}").format(provider=expiry.title, ends=words)
    return title, renew, Tone.DANGER if expiry.pressing else Tone.WARNING
