"""The shop's price lists and the colours of its categories, on one sheet. Knows no price."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.shelf import Category
from app.runtime import Shop
from ui.products.colours import NAMES
from ui.saying import count
from ui.text import capital, mark, said, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table


class ListsSheet(Sheet):
    """Each step is kept at once: a list added or removed, a category painted."""

    topic = "stock"

    def __init__(self, shop: Shop, *, parent: QWidget | None = None) -> None:
        words = tr("Un cliente compra por su lista; el producto que no tenga precio en ella se vende al normal.")
        super().__init__(tr("Listas de precios y categorías"), words, width=760, parent=parent)
        self._goods = shop.goods
        self.lists: RowsModel[str] = RowsModel([Column(mark("Lista de precios"), lambda name: name, strong=True)])
        self.categories: RowsModel[Category] = RowsModel([
            Column(mark("Categoría"), lambda c: c.name or tr("Sin categoría"), strong=True),
            Column(mark("Productos"), lambda c: count(c.products), 96, numeric=True, muted=True),
            Column(mark("Color"), lambda c: tr(NAMES[c.colour]) if c.colour else tr("Ninguno"), 120),
        ])  # fmt: skip
        self.list_table = Table(self.lists, tr("Listas de precios"))
        self.list_table.set_empty(EmptyState("tag", tr("Ninguna todavía"), tr("escriba un nombre y agréguela")))
        self.category_table = Table(self.categories, tr("Categorías"))
        self.category_table.set_empty(EmptyState("grid-2x2", tr("Ninguna todavía"), tr("se escriben en cada producto")))
        self._build()
        self.add_cancel(tr("Cerrar"))
        self.read()
        self.name.setFocus()

    def _build(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(Size.ROOMY)
        for table, share in ((self.list_table, 2), (self.category_table, 3)):
            table.setMinimumHeight(240)
            card = Card(flush=True)
            card.add(table)
            across.addWidget(card, share)
        self.add(across, 1, turns=True)
        below = QHBoxLayout()
        below.setSpacing(Size.ROOMY)
        self.name = LineEdit(tr("Mayorista"), name=tr("Nombre de la lista nueva"))
        self.colour = QComboBox()
        for word, name in NAMES.items():
            self.colour.addItem(tr(name) if word else tr("Ninguno"), str(word))
        below.addWidget(Field(tr("Lista nueva"), self.name), 1)
        below.addWidget(Field(tr("Color de la categoría elegida"), self.colour), 1)
        self.add(below, turns=True)
        self.fault = Text("", "error", wrap=True)
        self.fault.hide()
        self.add(self.fault)
        add = ActionButton(tr("Agregar lista"), Role.PRIMARY, icon="plus", key="Ins")
        add.clicked.connect(self.add_list)
        remove = ActionButton(tr("Quitar lista"), Role.DANGER, icon="trash-2", key="Ctrl+Del")
        remove.clicked.connect(self.remove_list)
        self.add_button(remove, first=True)
        self.add_button(add)
        self.name.returnPressed.connect(self.add_list)
        self.category_table.chosen.connect(self._show_colour)
        self.colour.activated.connect(lambda _: self.paint())

    def read(self) -> None:
        """Both lists as they are now."""
        at = self.category_table.current()
        self.lists.set_rows(self._goods.price_lists())
        self.categories.set_rows(self._goods.categories())
        self.category_table.choose(max(0, at))

    def add_list(self) -> None:
        """A new list with the name that was typed."""
        if self._try(lambda: self._goods.add_price_list(self.name.text())):
            self.name.clear()

    def remove_list(self) -> None:
        """Take the chosen list away, with its prices."""
        at = self.list_table.current()
        if at < 0:
            self._say(tr("Elija antes una lista."))
        else:
            self._try(lambda: self._goods.remove_price_list(self.lists.row(at)))

    def paint(self) -> None:
        """Give the chosen category the chosen colour."""
        at = self.category_table.current()
        if at >= 0:
            name, colour = self.categories.row(at).name, str(self.colour.currentData())
            self._try(lambda: self._goods.paint_category(name, colour))

    def _show_colour(self, at: int) -> None:
        if at >= 0:
            self.colour.setCurrentIndex(max(0, self.colour.findData(self.categories.row(at).colour)))

    def _try(self, act: Callable[[], object]) -> bool:
        self.fault.hide()
        try:
            act()
        except Refused as refused:
            self._say(capital(refused.sentence))
            return False
        except Trouble as trouble:
            self._say(trouble.sentence)
            return False
        self.read()
        return True

    def _say(self, sentence: str) -> None:
        self.fault.setText(said(sentence))
        self.fault.show()
