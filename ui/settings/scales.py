"""Labels of the scale and cards: one label is scanned, what it shows is said, and its layout is proposed. No rule."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.domain.cards import Prefixes
from app.domain.errors import Refused, Trouble
from app.domain.scale_labels import Layout, Shows
from app.runtime import Shop
from ui.bridge import Bridge
from ui.sale.grammar import amount
from ui.saying import sample
from ui.settings.section import Form, Section
from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import EmptyState
from ui.widgets.fields import LineEdit
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.rows import Column


class ScalesSection(Section):
    """What was learned stands above; below, one label teaches the next layout."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Balanza y tarjetas"))
        self._shop = shop
        self._bridge = bridge
        self._build_known()
        self._build_learning()
        self._build_cards()

    def _build_known(self) -> None:
        title = tr("Etiquetas de balanza")
        self.known: ListCard[Layout] = ListCard(title, title, COLUMNS)
        words = tr("Una etiqueta que empieza con 2 es hoy un código de barras corriente. Enseñe una abajo.")
        self.known.table.set_empty(EmptyState("tag", tr("Todavía no se conoce ninguna"), words))
        self.forget = ActionButton(tr("Quitar"), Role.SECONDARY, icon="trash-2", key="Ctrl+Del")
        self.known.act(self.forget, self._forget)
        self.add(self.known)

    def _build_learning(self) -> None:
        form = Form(tr("Enseñar una etiqueta"))
        self.label, self.code, self.value = LineEdit(), LineEdit(), LineEdit()
        self.shows, self.proposal = QComboBox(), QComboBox()
        form.put("label", tr("Etiqueta"), self.label, hint=tr("Pase con el lector una etiqueta de la balanza."))
        form.put("code", tr("Producto"), self.code, hint=tr("El código del producto que pesó."))
        form.put("shows", tr("Lleva impreso"), self.shows)
        form.put("value", tr("Valor impreso"), self.value, hint=sample(tr("Tal como se lee: 2.750 o 5.27.")))
        form.put("proposal", tr("Se leerá así"), self.proposal, wide=True)
        for shows, title in ((Shows.WEIGHT, tr("El peso")), (Shows.PRICE, tr("El precio"))):
            self.shows.addItem(title, shows.value)
        self.label.setProperty("takesScans", True)
        self._form = form
        self.learn = ActionButton(tr("Guardar esta etiqueta"), Role.PRIMARY, icon="check", key="Ctrl+S")
        self.learn.clicked.connect(self._learn)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.learn)
        form.add(row)
        self.add(form)
        for line in (self.label, self.code, self.value):
            line.textChanged.connect(lambda _: self._propose())
        self.shows.activated.connect(lambda _: self._propose())

    def _build_cards(self) -> None:
        form = Form(tr("Tarjetas"))
        self.customer, self.supervisor = LineEdit(), LineEdit()
        form.put("customer", tr("Prefijo de cliente"), self.customer, hint=tr("Después va su código o su RUC."))
        form.put("supervisor", tr("Prefijo de supervisor"), self.supervisor, hint=tr("Después va su nombre o tarjeta."))
        form.add(Text(tr("Vacío: no hay tarjetas de esa clase. La tarjeta nombra a la persona; el PIN se pide igual."),
                      "small", wrap=True))  # fmt: skip
        self._cards = form
        self.add(form)
        for line in (self.customer, self.supervisor):
            line.setMaxLength(8)
            line.editingFinished.connect(self._keep_prefixes)

    def arrive(self) -> None:
        """Read what is kept."""
        kept = self._shop.lookup.prefixes()
        self.customer.setText(kept.customer)
        self.supervisor.setText(kept.supervisor)
        self._show_known()
        self._propose()

    # -- labels

    def teach(self, label: str) -> None:
        """This label was read at the till and nobody knew it: only what it stands for is missing."""
        self.label.setText(label)
        QTimer.singleShot(0, self.code, self.code.setFocus)  # once the screen that was just opened has taken it

    def _show_known(self) -> None:
        self.known.set_rows(self._shop.lookup.layouts())

    def _propose(self) -> None:
        self.proposal.clear()
        self._form.fields["label"].set_error("")
        value, code = amount(self.value.text()), self.code.text().strip()
        if value is None or not code or not self.label.text().strip():
            self.learn.setEnabled(False)
            return
        product = self._shop.goods.product_by_code(code)
        codes = [code, *((product.code, *product.barcodes) if product else ())]
        try:
            found = self._shop.lookup.learned(self.label.text(), codes, Shows(self.shows.currentData()), value)
        except Refused as refused:
            found = ()
            self._form.fields["label"].set_error(refused.sentence)
        for layout in found:
            self.proposal.addItem(f"{layout.prefix}  ·  {said(layout)}", layout)
        if not found and not self._form.fields["label"].error():
            self._form.fields["label"].set_error(tr("Ese producto y ese valor no están en la etiqueta."))
        self.learn.setEnabled(bool(found))

    def _learn(self) -> None:
        layout = self.proposal.currentData()
        kept = tuple(each for each in self._shop.lookup.layouts() if each.prefix != layout.prefix)
        if self._keep((*kept, layout)):
            for line in (self.label, self.code, self.value):
                line.clear()
            self._bridge.say(tr("Etiqueta aprendida"), said(layout), Tone.SUCCESS)

    def _forget(self, layout: Layout) -> None:
        self._keep(tuple(each for each in self._shop.lookup.layouts() if each != layout))

    def _keep(self, layouts: tuple[Layout, ...]) -> bool:
        try:
            self._shop.lookup.keep_layouts(layouts)
        except (Refused, Trouble) as problem:
            self._bridge.say(tr("No se guardó"), problem.sentence, Tone.DANGER)
            return False
        self._show_known()
        return True

    # -- cards

    def _keep_prefixes(self) -> None:
        for field in self._cards.fields.values():
            field.set_error("")
        try:
            self._shop.lookup.keep_prefixes(Prefixes(self.customer.text().strip(), self.supervisor.text().strip()))
        except (Refused, Trouble) as problem:
            field = self._cards.fields.get(getattr(problem, "field", ""), self._cards.fields["customer"])
            self.refuse(field, problem.sentence, self._bridge)


COLUMNS: tuple[Column[Layout], ...] = (
    Column(mark("Etiqueta"), lambda layout: layout.prefix, 96, strong=True),
    Column(mark("Se leerá así"), lambda layout: said(layout)),
)


def said(layout: Layout) -> str:
    """A layout in words."""
    shows = tr("peso") if layout.shows is Shows.WEIGHT else tr("precio")
    words = tr("{n} cifras de artículo, {shows} de {m} cifras con {d} decimales").format(
        n=layout.code_digits, shows=shows, m=layout.value_digits, d=layout.decimals
    )
    return tr("{words}, con verificador").format(words=words) if layout.verifier else words
