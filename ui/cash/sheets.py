"""The dialogs of the cash session: open, in and out, count, hand over, close. Each calls the drawer once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.cash import Closing, Count, Counted, Move, MoveKind, Session
from app.domain.errors import Refused
from app.domain.money import decimal_from
from app.domain.people import Actor
from ui import theme
from ui.cash.counting import CountGrid
from ui.saying import money, named, typed
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import Role
from ui.widgets.fields import LineEdit
from ui.widgets.form import FormSheet
from ui.widgets.keypad import Keypad

if TYPE_CHECKING:
    from app.runtime import Shop

WIDE, WIDEST = 680, 880  # pixels; with a keypad at its side


class CountingSheet(FormSheet):
    """A form with a count above its fields."""

    topic = "cash"

    def __init__(self, shop: Shop, title: str, sentence: str, parent: QWidget) -> None:
        touched = theme.current().touch
        super().__init__(title, sentence, width=WIDEST if touched else WIDE, parent=parent)
        self.grid = CountGrid(shop.drawer.currencies())
        across = QHBoxLayout()
        across.setSpacing(Size.ROOMY)
        across.addWidget(self.grid, 3)
        if touched:
            across.addWidget(Keypad(self.grid.line, go_on=tr("Siguiente")), 1)
        self._across = across
        self.body.insertLayout(0, across, 1)
        self.grid.setFocus()

    def narrow(self) -> None:
        """Everything in one column."""
        super().narrow()
        self._across.setDirection(QHBoxLayout.Direction.TopToBottom)
        for tally in self.grid.tallies.values():
            tally.stack()

    def found(self, *, some: bool = False) -> tuple[Counted, ...]:
        """What was counted; refused where something must have been and nothing was."""
        found = self.grid.found()
        if some and not found:
            raise Refused("count", tr("Falta lo contado: escriba la suma o las piezas; 0 si no hay nada."))
        return found


def opening(shop: Shop, actor: Actor, after: Callable[[Session], object], parent: QWidget) -> CountingSheet:
    """Open with the float that lies in the drawer; nothing typed is a float of nothing."""
    words = tr("Cuente el fondo con el que empieza. Sin fondo, pulse Intro.")
    sheet = CountingSheet(shop, tr("Abrir la caja"), f"{words} {_left(shop, actor)}".rstrip(), parent)
    sheet.keep = lambda: after(shop.drawer.open(sheet.found(), actor))
    sheet.add_cancel()
    sheet.add_accept(tr("Abrir la caja"), icon="wallet")
    return sheet


def _left(shop: Shop, actor: Actor) -> str:
    """What the last Z found in the drawer, for whoever may see it: what is missing since then shows at once."""
    last = next(iter(shop.drawer.history(1, actor=actor)), None)
    found = [each for each in last.results if each.counted is not None] if last is not None else []
    amounts = "  ·  ".join(money(each.counted, each.currency) for each in found if each.counted is not None)
    return tr("La última Z contó {amount}.").format(amount=amounts) if amounts else ""


def moving(shop: Shop, kind: MoveKind, actor: Actor, after: Callable[[Move], object], parent: QWidget) -> FormSheet:
    """Money in or out, and why."""
    into = kind is MoveKind.IN
    title = tr("Entrada de efectivo") if into else tr("Salida de efectivo")
    words = tr("Dinero que entra sin una venta.") if into else tr("Dinero que sale sin una devolución.")
    sheet = FormSheet(title, words, width=520, parent=parent, topic="cash")
    amount = LineEdit(role="amount", name=tr("Importe"))
    codes = shop.drawer.currencies()
    several = len(codes) > 1
    sheet.add_editor("amount", tr("Importe"), amount, (0, 0, 1 if several else 2))
    if several:  # nothing to choose is no field to step over
        which = QComboBox()
        for code in codes:
            which.addItem(named(code), code)
        sheet.add_editor("currency", tr("Moneda"), which, (0, 1, 1))
    hint = tr("Por ejemplo: cambio del banco.") if into else tr("Por ejemplo: pago al proveedor de hielo.")
    sheet.add_field("reason", tr("Motivo"), (1, 0, 2), hint=hint)
    usual = (tr("Cambio del banco"),) if into else (tr("Pago a un proveedor"), tr("A la caja fuerte"))
    sheet.offer("reason", *usual)
    if theme.current().touch:
        sheet.add(Keypad(lambda: amount))
    act = shop.drawer.pay_in if into else shop.drawer.pay_out
    asked: set[Counted] = set()

    def keep() -> None:
        currency = sheet.value("currency") if several else codes[0]
        counted = Counted(currency, decimal_from(typed(sheet.value("amount")), "amount"))
        if not into and counted not in asked:
            _ask_again(shop, counted, actor, asked)
        after(act(counted, sheet.value("reason"), actor))

    sheet.keep = keep
    sheet.add_cancel()
    sheet.add_accept(tr("Anotar la entrada") if into else tr("Anotar la salida"), icon="plus" if into else "minus")
    amount.setFocus()
    return sheet


def _ask_again(shop: Shop, out: Counted, actor: Actor, asked: set[Counted]) -> None:
    """More than should be there leaves only when somebody says so twice; who counts blind must not learn what is."""
    held = shop.drawer.held(out.currency, actor)
    if held is not None and out.amount > held:
        asked.add(out)
        words = tr("En caja debería haber {amount}. Si sale igual, pulse otra vez.")
        raise Refused("amount", words.format(amount=money(held, out.currency)))


def counting(shop: Shop, actor: Actor, after: Callable[[tuple[Count, ...]], object], parent: QWidget) -> CountingSheet:
    """Write down what lies in the drawer; nothing else changes."""
    words = tr("Queda anotado; la caja sigue abierta.")
    sheet = CountingSheet(shop, tr("Contar la caja"), words, parent)
    sheet.keep = lambda: after(shop.drawer.count(sheet.found(some=True), actor))
    sheet.add_cancel()
    sheet.add_accept(tr("Anotar lo contado"), icon="calculator")
    return sheet


def handing_over(shop: Shop, actor: Actor, after: Callable[[Session], object], parent: QWidget) -> CountingSheet:
    """Somebody else answers for the drawer from now on."""
    session = shop.drawer.session()
    holder = session.holder if session else ""
    words = tr("Desde ahora responde otra persona por el efectivo.")
    sheet = CountingSheet(shop, tr("Entregar la caja"), words, parent)
    others = [each.name for each in shop.people.all() if each.active and each.name != holder]
    if shop.people.known():
        receiver = QComboBox()
        for name in others:
            receiver.addItem(name, name)
        sheet.add_editor("to", tr("Quién la recibe"), receiver, (0, 0, 1))
    else:
        sheet.add_field("to", tr("Quién la recibe"), (0, 0, 1))
    sheet.body.insertWidget(0, sheet.fields["to"])  # above the count: on a low screen nobody would find it below
    sheet.keep = lambda: after(shop.drawer.hand_over(sheet.value("to"), sheet.found(), actor))
    sheet.add_cancel()
    sheet.add_accept(tr("Entregar"), icon="users")
    return sheet


def closing(shop: Shop, actor: Actor, after: Callable[[Closing], object], parent: QWidget) -> CountingSheet:
    """The Z: neither a difference nor an open document stands in its way."""
    words = tr("Cuente el cajón. Ni una diferencia ni lo pendiente impide cerrar.")
    sheet = CountingSheet(shop, tr("Cerrar con Z"), words, parent)
    sheet.add_field("note", tr("Nota"), (0, 0, 1), hint=tr("Si quiere; se imprime en la Z."))
    sheet.keep = lambda: after(shop.drawer.close(sheet.found(), actor, sheet.value("note")))
    sheet.add_cancel()
    sheet.add_accept(tr("Cerrar la caja"), Role.PRIMARY, icon="lock")
    return sheet
