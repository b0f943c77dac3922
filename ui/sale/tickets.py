"""What is done at the till with an earlier sale: give back, exchange, void, look. Asks for the rights; adds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Right
from app.domain.record import replace
from app.domain.views import DocumentRow, DocumentView
from ui import keymap, permission
from ui.bridge import Bridge
from ui.sale.notes import rates_said, refund_way, refunded_said
from ui.sale.open_sales import OpenSales
from ui.text import tr
from ui.tokens import Tone

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.selling import Receipt
    from ui.sale.layout import SaleLayout
    from ui.sale.ticket_sheet import TicketSheet


class Tickets(QObject):
    """One ticket at a time. `ended` comes when its sheet has gone."""

    refused = Signal(str)
    ended = Signal()

    def __init__(self, shop: Shop, bridge: Bridge, sales: OpenSales, page: SaleLayout) -> None:
        super().__init__(page)
        self._shop = shop
        self._bridge = bridge
        self._sales = sales
        self._page = page
        self.sheet: TicketSheet | None = None

    def open(self, row: DocumentRow, give_back: bool = False) -> None:
        """Show a ticket; whoever came to give something back and can give nothing is told at once."""
        if self.sheet is not None:
            return
        view = self._shop.papers.view(row.id)
        objection = self._shop.returning.objection(row.id)
        if give_back and objection:
            self.refused.emit(objection)
            return
        from ui.sale.ticket_sheet import TicketSheet

        sheet = TicketSheet(self._shop, view, self._page.window())
        self.sheet = sheet
        sheet.give_back.connect(lambda: self._ask_to_give_back(sheet))
        sheet.exchange.connect(lambda: self._exchange(sheet))
        sheet.undo.connect(lambda: self._undo(view, sheet))
        sheet.look.connect(lambda: self._bridge.preview_requested.emit(row.id, True))
        sheet.finished.connect(self._end)
        sheet.open()

    def look_at_last(self) -> None:
        """The paper of what was done last, also while the next sale is in hand."""
        if document_id := self._last():
            self._bridge.preview_requested.emit(document_id, False)

    def _last(self) -> str:
        """What is shown of the last sale, a note of it too; else the newest on disk. Empty: said that there is none."""
        after, last = self._page.after, self._shop.selling.last()
        if after.isVisible():
            return after.document_id
        if last is None:
            self.refused.emit(tr("Todavía no hay ventas en esta caja."))
        return last.document.id if last else ""

    def undo_last(self) -> None:
        """Take back the sale that was just made, if it has not left."""
        from ui.undoing import may_undo

        if not (document_id := self._last()):
            return
        view = self._shop.papers.view(document_id)
        if may_undo(self._shop, view):
            self._undo(view, self._page)
        else:
            self.refused.emit(keymap.said(tr("Ya salió: con F9 y su ticket se devuelve.")))

    def reprint(self) -> None:
        """The newest sale on disk, on paper where there is a printer."""
        last = self._shop.selling.last()
        if last is None:
            self.refused.emit(tr("Todavía no hay ventas en esta caja."))
        elif self._shop.printers.default():
            self._bridge.print_requested.emit(last.document.id, True)
        else:
            self._bridge.preview_requested.emit(last.document.id, True)

    def _end(self) -> None:
        self.sheet = None
        self.ended.emit()

    # -- giving back

    def _ask_to_give_back(self, sheet: TicketSheet) -> None:
        number = sheet.view.document.number_text
        permission.ask(self._shop, sheet, Right.RETURN, number, lambda actor: self._give_back(sheet, actor))

    def _give_back(self, sheet: TicketSheet, actor: Actor) -> None:
        back, document = sheet.table.back(), sheet.view.document
        refund, reason = sheet.chosen_refund(), sheet.chosen_reason()
        asked = self._shop.returning.wanted(document.id, back, reason, self._sales.who(), refund)
        wanted = replace(asked, approvals=(actor.approval,) if actor.approval else ())
        try:
            receipt = self._shop.selling.credit(wanted)
        except (Refused, Trouble) as problem:
            sheet.refuse(problem.sentence)
            return
        self._tell(receipt)
        sheet.done_with()

    def _tell(self, receipt: Receipt) -> None:
        note = receipt.document
        words = tr("Devuelva {amount}: {tender}.")
        amount = refunded_said(note.payments, note.currency)
        title = tr("Nota de crédito {number}").format(number=note.number_text)
        tender = refund_way(note.payments, note.currency, self._sales.country())
        self._bridge.say(title, words.format(amount=amount, tender=tender), Tone.SUCCESS)
        rates = rates_said(note.payments, note.currency)
        self._page.show_returned(note.id, f"{title}   ·   {rates}" if rates else title, amount, tender)
        self._bridge.wake_engine.emit()
        self._bridge.sold.emit(note.id, True)  # the drawer opens for money that goes, too

    # -- exchanging

    def _exchange(self, sheet: TicketSheet) -> None:
        """The ticket comes into the hand: what was chosen comes back, the next articles are taken instead."""
        number = sheet.view.document.number_text

        def go_on(actor: Actor) -> None:
            try:
                self._sales.take_in_hand(sheet.view, sheet.table.back(), sheet.chosen_reason())
                self._sales.change(lambda basket: basket.with_approval(actor.approval))
            except Refused as refused:
                sheet.refuse(refused.sentence)
                return
            sheet.done_with()

        permission.ask(self._shop, sheet, Right.RETURN, number, go_on)

    # -- voiding

    def _undo(self, view: DocumentView, over: QWidget) -> None:
        number = view.document.number_text
        permission.ask(self._shop, over, Right.VOID, number, lambda actor: self._ask_why(view, over, actor))

    def _ask_why(self, view: DocumentView, over: QWidget, actor: Actor) -> None:
        from ui.undoing import undo_for, undo_sheet

        undo = undo_for(self._shop, view, actor)

        def told() -> None:
            self._bridge.say(undo.told, undo.money or view.document.number_text, Tone.SUCCESS)
            self._bridge.wake_engine.emit()
            if self.sheet is not None:
                self.sheet.done_with()

        undo_sheet(undo, told, over.window()).open()
