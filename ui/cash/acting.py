"""Does each step of the cash session: asks for the right, opens the dialog, tells what became of it. Knows no list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.cash import Closing, Count, Move, MoveKind, Session
from app.domain.people import Actor, Right
from app.runtime import Shop
from ui import permission
from ui.bridge import Bridge
from ui.cash import sheets
from ui.cash.closed import ClosedSheet
from ui.cash.counting import said
from ui.cash.three_way import difference
from ui.people.entering import EnterSheet
from ui.saying import money
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.form import FormSheet

Making = Callable[[Actor], FormSheet]


class Steps:
    """Dialogs open over `page`; `changed` is called after each step that was taken."""

    def __init__(self, shop: Shop, bridge: Bridge, page: QWidget, changed: Callable[[], object]) -> None:
        self._shop = shop
        self._bridge = bridge
        self._page = page
        self._changed = changed

    def open_session(self) -> None:
        """With the float that lies in the drawer."""
        self._ask(Right.CASH_OPEN, "", lambda a: sheets.opening(self._shop, a, self._opened, self._over()))

    def move_money(self, kind: MoveKind) -> None:
        """In or out."""
        self._in_session(
            Right.CASH_MOVE, lambda a: sheets.moving(self._shop, kind, a, self._moved, self._over())
        )  # fmt: skip

    def count(self) -> None:
        """As often as one likes; the session stays open."""
        self._in_session(Right.CASH_COUNT, lambda a: sheets.counting(self._shop, a, self._counted, self._over()))

    def hand_over(self) -> None:
        """The holder's own drawer, or with a supervisor's yes."""
        right = self._own(Right.CASH_COUNT)
        self._in_session(right, lambda a: sheets.handing_over(self._shop, a, self._handed, self._over()))

    def close_session(self) -> None:
        """Never blocked; another's session needs the right."""
        right = self._own(Right.CASH_CLOSE)
        self._in_session(right, lambda a: sheets.closing(self._shop, a, self._closed, self._over()))

    def _over(self) -> QWidget:
        return self._page.window()

    def _own(self, right: Right) -> Right:
        session = self._shop.drawer.session()
        mine = session is None or session.holder.casefold() == permission.who(self._shop).strip().casefold()
        return right if mine else Right.CLOSE_OTHERS

    def _in_session(self, right: Right, make: Making) -> None:
        session = self._shop.drawer.session()
        if session is None:
            self._changed()
        else:
            self._ask(right, session.id, make)

    def _ask(self, right: Right, subject: str, make: Making) -> None:
        permission.ask(self._shop, self._page, right, subject, lambda actor: make(actor).open())

    def _told(self, title: str, sentence: str = "", tone: Tone = Tone.SUCCESS) -> None:
        self._bridge.say(title, sentence, tone)
        self._bridge.cash_changed.emit()
        self._changed()

    def _opened(self, session: Session) -> None:
        name = session.holder or tr("nadie en particular")
        self._told(tr("Caja {till} abierta").format(till=session.till), tr("A cargo de {n}.").format(n=name))

    def _moved(self, move: Move) -> None:
        title = tr("Entrada anotada") if move.kind is MoveKind.IN else tr("Salida anotada")
        self._told(title, f"{money(move.amount, move.currency)}  {move.reason}")

    def _counted(self, counts: tuple[Count, ...]) -> None:
        found = said([each.counted for each in counts])
        if not self._shop.drawer.sees(Actor(permission.who(self._shop))):
            self._told(tr("Recuento anotado"), found)
            return
        verdicts = [difference(each.difference, each.counted.currency) for each in counts]
        worst = Tone.WARNING if any(each.tone is Tone.WARNING for each in verdicts) else Tone.SUCCESS
        self._told(tr("Recuento anotado: {found}").format(found=found), ". ".join(v.words for v in verdicts), worst)

    def _handed(self, session: Session) -> None:
        self._told(tr("La caja queda a cargo de {name}").format(name=session.holder))
        if self._shop.people.known():
            sheet = EnterSheet(self._shop, self._bridge, parent=self._over())
            sheet.choose(session.holder)
            sheet.open()

    def _closed(self, closing: Closing) -> None:
        self._told(tr("Caja cerrada con la Z {n}").format(n=closing.number))
        ClosedSheet(self._shop, self._bridge, closing, self._page.window()).open()
