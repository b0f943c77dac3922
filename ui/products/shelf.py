"""What a product's form keeps on a sheet of its own: the price on each list, and the stock. Knows no rule of either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.errors import Refused
from app.domain.money import decimal_from
from app.domain.shelf import ShelfCard, StockMove
from ui.saying import editable, quantity, typed
from ui.text import tr
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text

YES, NO = "1", ""


class ShelfSheet(FormSheet):
    """`keep` gets the card as typed; nothing is written before the product itself is kept."""

    topic = "products"

    def __init__(
        self,
        card: ShelfCard,
        lists: Sequence[str],
        keep: Callable[[ShelfCard], object],
        *,
        moves: Sequence[tuple[str, StockMove]] = (),
        parent: QWidget | None = None,
    ) -> None:
        words = tr("Una lista sin precio usa el normal. Las existencias bajan y suben solas con ventas y devoluciones.")
        super().__init__(tr("Precios y existencias"), words, parent=parent)
        self._card = card
        self._lists = [(f"list{place}", name) for place, name in enumerate(lists)]
        self._build()
        if moves:
            when, last = moves[0]
            told = tr("Último conteo: {when}, {who}: de {before} a {after} ({why}).").format(
                when=when,
                who=last.who or tr("sin nombre"),
                before=quantity(last.before),
                after=quantity(last.after),
                why=last.reason,
            )
            self.add(Text(told, "small", wrap=True))
        self.keep = lambda: keep(self._collect())
        self._offer()

    def _build(self) -> None:
        for place, (key, name) in enumerate(self._lists):
            self.add_field(key, tr("Precio «{list}»").format(list=name), (place // 2, place % 2 * 2, 2))
            price = self._card.prices.get(name)
            self.fill({key: "" if price is None else editable(price)})
        row = (len(self._lists) + 1) // 2
        if not self._lists:
            self.add(Text(tr("Todavía no hay listas de precios: créelas en Productos con F7."), "muted", wrap=True))
        counted = QComboBox()
        for word, text in ((NO, tr("No")), (YES, tr("Sí"))):
            counted.addItem(text, word)
        self.add_editor("counted", tr("Lleva existencias"), counted, (row, 0, 1))
        self.add_field("stock", tr("Hay"), (row, 1, 1))
        self.add_field("low", tr("Avisar desde"), (row, 2, 2), hint=tr("Vacío: sin aviso."))
        self.add_field("reason", tr("Por qué cambia"), (row + 1, 0, 4), hint=tr("P. ej. inventario, compra o merma."))
        card = self._card
        self.fill({
            "counted": YES if card.counted else NO,
            "stock": "" if card.on_hand is None else quantity(card.on_hand),
            "low": "" if card.low is None else quantity(card.low),
            "reason": card.reason,
        })  # fmt: skip
        counted.currentIndexChanged.connect(lambda _: self._offer())
        self.add_cancel()
        self.add_accept(tr("Listo"), icon="check")

    def _offer(self) -> None:
        for key in ("stock", "low", "reason"):
            self.fields[key].setEnabled(self.value("counted") == YES)

    def _collect(self) -> ShelfCard:
        prices = {}
        for key, name in self._lists:
            if self.value(key):
                prices[name] = decimal_from(typed(self.value(key)), key)
        if self.value("counted") != YES:
            return ShelfCard(prices)
        on_hand = self._quantity("stock") if self.value("stock") else Decimal(0)
        low = self._quantity("low") if self.value("low") else None
        known = self._card.on_hand if self._card.counted else Decimal(0)
        reason = self.value("reason")
        if on_hand == known:  # what is sold while this sheet is open must not be taken back
            return ShelfCard(prices, True, None, low, "")
        if not reason:
            raise Refused("reason", tr("diga por qué cambia, p. ej. inventario, compra o merma."))
        return ShelfCard(prices, True, on_hand, low, reason)

    def _quantity(self, key: str) -> Decimal:
        text = self.value(key)
        found = decimal_from(text.removeprefix("-").replace(",", "."), key)
        return -found if text.startswith("-") else found
