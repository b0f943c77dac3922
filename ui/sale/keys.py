"""Which key does what at the till: the bar under the list, the buttons' actions, and the list that F1 shows."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from ui import keymap
from ui.sale.command_line import Asking
from ui.saying import sample
from ui.text import mark, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, press_by_key
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from ui.sale.page import SalePage

# word, title, icon, key, what the help says
BAR = (
    ("help", mark("Ayuda"), "keyboard", "F1", mark("Muestra esta lista")),
    ("search", mark("Buscar"), "search", "F2", mark("Busca un producto por cualquier palabra")),
    ("customer", mark("Cliente"), "user", "F3", mark("Pide el RUC, la cédula o el nombre del cliente")),
    ("discount", mark("Descuento"), "percent", "F4", mark("Descuento de la línea elegida, en %")),
    ("next", mark("Ventas"), "list", "F5", mark("Pasa a la siguiente venta abierta")),
    ("reprint", mark("Reimprimir"), "printer", "F7", mark("Vuelve a imprimir la última venta")),
    ("price", mark("Precio"), "tag", "F8", mark("Muestra el precio de un producto sin venderlo")),
    ("return", mark("Devolver"), "undo-2", "F9", mark("Devuelve o cambia con el ticket")),
    ("grid", mark("Mosaico"), "grid-2x2", "Ctrl+M", mark("Muestra productos para tocar, o los quita")),
    ("remove", mark("Quitar"), "trash-2", "Del", mark("Quita la línea elegida")),
)

SECOND = "second"  # the name of a key that does what a printed one does
HELD = "held"  # the name of a key that the page holds for a button that is not always in sight; F1 lists it
TOUCHED = (
    ("more", mark("Una más"), "plus"),
    ("less", mark("Una menos"), "minus"),
    ("quantity", mark("Cantidad"), "calculator"),
)
"""What fingers need instead of +, − and 3*."""

OTHERS = (
    ("F6", mark("Deja la venta pendiente y atiende al siguiente")),
    ("F11", mark("Cobra sin imprimir")),
    ("F12", mark("Cobra; Intro acepta el importe exacto")),
    ("+", mark("Una unidad más de la línea elegida")),
    ("-", mark("Una unidad menos, en el acto")),
    ("Ctrl+I", mark("Explica el total línea por línea")),
    ("Ctrl+Z", mark("Deshace el último cambio de la venta")),
    ("Ctrl+N", mark("Crea el producto de un código nuevo")),
    ("Ctrl+S", mark("Enseña a leer una etiqueta de balanza nueva")),
    ("Ctrl+P", mark("Vende un artículo común: se escribe su precio")),
    ("Ctrl+O", mark("Anota algo junto a la línea elegida")),
    ("Ctrl+B", mark("Anula la última venta si no ha salido")),
    ("Ctrl+T", mark("Muestra el ticket de la última venta")),
    ("Ctrl+Del", mark("Cancela la venta")),
    ("Ctrl+D", mark("Abre el cajón sin una venta, con un motivo")),
    ("Ctrl+L", mark("Cambia de persona: nombre y PIN")),
    ("Esc", mark("Vuelve atrás")),
)

TYPED = (
    ("3*", mark("tres unidades del código que sigue; también 1.5*")),
    ("10%", mark("descuento de la línea elegida")),
    ("5%%", mark("descuento de toda la venta")),
    ("$5", mark("5 menos en toda la venta")),
    ("/12.50", mark("otro precio para la línea elegida")),
    (mark("-código"), mark("escrito de seguido: vuelve ese artículo, con su ticket en la mano")),
    (mark("#nota"), mark("nota de la línea; ##nota, de toda la venta")),
    ("?pan", mark("busca palabras, en cualquier orden y sin acentos")),
)


def bindings(page: SalePage) -> Iterator[tuple[ActionButton, Callable[[], None]]]:
    """Each button with what it does."""
    bar = page.bar
    yield bar["help"], page.help
    yield bar["search"], page.ask_goods
    yield bar["customer"], lambda: page.ask(Asking.CUSTOMER)
    yield bar["discount"], lambda: page.ask(Asking.DISCOUNT)
    yield bar["next"], page.next_sale
    yield bar["reprint"], page.reprint
    yield bar["price"], lambda: page.ask(Asking.PRICE)
    yield bar["return"], lambda: page.ask(Asking.RETURN)
    yield bar["grid"], page.toggle_grid
    yield bar["remove"], page.remove
    yield page.charge, lambda: page.charge_now()
    yield page.charge_quietly, lambda: page.charge_now(prints=False)
    yield page.hold, page.put_aside
    yield page.cancel, page.cancel_sale
    yield page.total.explain, page.asides.explain
    yield page.note, page.write_note
    yield page.create_product, page.strangers.make_product
    yield page.teach_label, page.strangers.teach
    yield page.common, page.asides.common_article
    yield bar["more"], lambda: page.line.stepped.emit(1)
    yield bar["less"], lambda: page.line.stepped.emit(-1)
    yield bar["quantity"], lambda: page.asides.quantity(page.entering.enter)
    _second_key(bar["search"], "F10")


def actions() -> dict[str, str]:
    """What may get another key: the house's key and what it does."""
    said = [(key, says) for *_, key, says in BAR] + list(OTHERS)
    return {key: tr(says) for key, says in said if keymap.possible(key)}


def _second_key(button: ActionButton, second: str) -> None:
    """One more key for a button, until somebody gives that key to something else."""
    shortcut = press_by_key(button, second)
    shortcut.setObjectName(SECOND)

    seen = weakref.ref(shortcut)  # the keys outlive every page

    def look() -> None:
        there = seen()
        if there is not None and isValid(there):
            there.setEnabled(second not in {keymap.key(house) for house in actions()})

    look()
    keymap.current().changed.connect(look)


def hold(page: QWidget, button: ActionButton, act: Callable[[], None]) -> None:
    """A key that its button prints and the page holds: it answers also while the button is out of sight."""
    shortcut = QShortcut(page)
    shortcut.setObjectName(HELD)
    shortcut.setAutoRepeat(False)
    for asked in (shortcut.activated, button.clicked):
        asked.connect(lambda *_: act())
    seen = weakref.ref(shortcut)  # the keys outlive every page

    def put() -> None:
        there = seen()
        if there is not None and isValid(there):
            key = keymap.key(button.house_key)
            button.set_key(key, bind=False)
            there.setKey(QKeySequence(key))

    put()
    keymap.current().changed.connect(put)


class HelpSheet(Sheet):
    """The live list of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        from ui.help import add_manual, keys_in_columns

        super().__init__(tr("Teclas de la caja"), width=860, parent=parent)
        said = [(keymap.key(house), says) for house, says in [(key, says) for *_, key, says in BAR] + list(OTHERS)]
        keys = sorted(said, key=lambda pair: _order(pair[0]))
        self.add(keys_in_columns([(key, tr(says)) for key, says in keys]))
        self.add(Text(tr("En la línea de venta"), "strong"))
        typed = QGridLayout()
        typed.setHorizontalSpacing(Size.ROOMY)
        typed.setVerticalSpacing(Size.UNIT)
        typed.setColumnStretch(1, 1)
        typed.setColumnStretch(3, 1)
        half = (len(TYPED) + 1) // 2
        for place, (what, says) in enumerate(TYPED):
            column = 0 if place < half else 2
            typed.addWidget(Text(sample(tr(what)), "strong", figures=True), place % half, column)
            typed.addWidget(Text(sample(tr(says)), wrap=True), place % half, column + 1)
        self.add(typed)
        add_manual(self, "sale")
        self.add_accept(tr("Entendido"))


def _order(key: str) -> tuple[int, str]:
    function = key.startswith("F") and key[1:].isdigit()
    return (int(key[1:]), "") if function else (99, key)
