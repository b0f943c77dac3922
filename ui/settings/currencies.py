"""Other currencies that the till takes: what each is worth, since when, and who said so. Knows no sale."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.exchange import Rate
from ui import permission
from ui.bridge import Bridge
from ui.issuer import country_of
from ui.sale.grammar import amount
from ui.saying import day_and_time, quantity, rate_said, zone_of
from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.rows import Column

USUAL = ("USD", "EUR")
"""After the country's own, those that tourists bring; the others by their letters."""


class RateSheet(FormSheet):
    """What one unit of another currency is worth. `start` is the rate that is changed; None: a new one."""

    topic = "counter"

    def __init__(self, shop: Shop, base: str, start: Rate | None, actor: Actor, parent: QWidget | None = None) -> None:
        sentence = tr("Vale para las ventas desde ahora; las hechas conservan el suyo.")
        super().__init__(tr("Cambio de moneda"), sentence, parent=parent)
        taken = {rate.currency for rate in shop.exchange.rates(base)}
        self.codes = QComboBox()
        own = country_of(shop).currencies
        for code in sorted(CURRENCIES, key=lambda each: (each not in own, *(each != usual for usual in USUAL), each)):
            if code == start.currency if start else code not in (base, *taken):
                self.codes.addItem(code, code)
        self.add_editor("currency", tr("Moneda"), self.codes, (0, 0, 1))
        self.add_field("rate", tr("Cuánto vale una unidad"), (0, 1, 1))
        self.codes.currentIndexChanged.connect(lambda _: self._ask(base))
        self._ask(base)
        if start is not None:
            self.fill({"rate": quantity(start.worth)})
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")
        self.keep = lambda: shop.exchange.set(base, self.value("currency"), self._worth(), actor)
        self.fields["rate" if start else "currency"].editor.setFocus()  # which one is said before what it is worth

    def _ask(self, base: str) -> None:
        words = tr("Cuántos {base} por 1 {currency}")
        self.fields["rate"].set_hint(words.format(base=base, currency=self.value("currency")))

    def _worth(self) -> Decimal:
        found = amount(self.value("rate"))
        if not found:
            raise Refused("rate", "escriba cuánto vale, mayor que 0.")
        return found


class CurrenciesCard(ListCard[Rate]):
    """The currencies of the till beside the one that it sells in."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        zone = zone_of(shop.issuers())
        columns: tuple[Column[Rate], ...] = (
            Column(mark("Cambio"), lambda rate: rate_said(rate.currency, rate.worth, rate.base), strong=True),
            Column(mark("Desde"), lambda rate: day_and_time(rate.at, zone), 168, muted=True),
            Column(mark("Quién"), lambda rate: rate.who, 132, muted=True),
        )
        super().__init__(tr("Otras monedas en la caja"), tr("Otras monedas en la caja"), columns)
        self._shop = shop
        self._bridge = bridge
        self._base = country_of(shop).currency.code
        self.sheet: RateSheet | None = None
        self._empty = Text(
            tr("Solo se cobra en {base}. Añada otra moneda y el cliente podrá pagar con ella y recibir el vuelto en "
               "cualquiera de las dos.").format(base=self._base), "muted", wrap=True,
        )  # fmt: skip
        self.body.insertWidget(1, self._empty)
        self.new = ActionButton(tr("Añadir moneda"), Role.SECONDARY, icon="plus", key="Ctrl+M")
        self.new.clicked.connect(lambda: self.edit(None))
        self.add_button(self.new)
        self.change = ActionButton(tr("Cambiar"), Role.SECONDARY, icon="pencil", key="Ctrl+R")
        self.away = ActionButton(tr("Quitar"), Role.SECONDARY, icon="trash-2", key="Ctrl+Del")
        self.act(self.change, self.edit, opens=True)
        self.act(self.away, self.remove)
        self.show_rates()

    def show_rates(self) -> None:
        """Draw them anew."""
        rates = self._shop.exchange.rates(self._base)
        self._empty.setVisible(not rates)
        for widget in (self.table, self.change, self.away):
            widget.setVisible(bool(rates))
        self.set_rows(rates)

    def edit(self, rate: Rate | None) -> None:
        """Another rate, or another currency: a right of who changes settings."""
        about = f"{self._base}/{rate.currency if rate else ''}"
        permission.ask(self._shop, self, Right.SETTINGS, about, lambda actor: self._open(rate, actor))

    def remove(self, rate: Rate) -> None:
        """No longer taken."""

        def go_on(actor: Actor) -> None:
            self._shop.exchange.set(self._base, rate.currency, Decimal(0), actor)
            self._bridge.say(tr("Ya no se recibe {currency}").format(currency=rate.currency), "", Tone.SUCCESS)
            self.show_rates()

        permission.ask(self._shop, self, Right.SETTINGS, f"{self._base}/{rate.currency}", go_on)

    def _open(self, rate: Rate | None, actor: Actor) -> None:
        self.sheet = RateSheet(self._shop, self._base, rate, actor, self.window())
        self.sheet.accepted.connect(self.show_rates)
        self.sheet.open()
