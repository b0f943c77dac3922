"""Does what a person wants with an issued document: credit, undo, mail, keep its XML, repeat it. Knows no list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.document import Status
from app.domain.party import Customer
from app.domain.people import Actor, Right
from app.domain.views import DocumentView
from app.runtime import Shop
from app.runtime.planned import Plan
from app.runtime.selling import Receipt
from ui import permission, saving
from ui.bridge import Bridge
from ui.customers.form import CustomerSheet
from ui.customers.registry import Registry
from ui.documents.crediting import CreditSheet
from ui.sale.notes import refund_way, refunded_said
from ui.saying import why
from ui.text import tr
from ui.tokens import Tone
from ui.undoing import undo_for, undo_sheet
from ui.widgets.files import ask_where
from ui.widgets.form import FormSheet

RIGHTS = {"credit": Right.RETURN, "void": Right.VOID, "name": Right.VERDICT}


class Acting:
    """Dialogs open over `page`; `changed` gets the id of the document that is worth looking at afterwards."""

    def __init__(self, shop: Shop, bridge: Bridge, page: QWidget, changed: Callable[[str], object]) -> None:
        self._shop = shop
        self._bridge = bridge
        self._page = page
        self._changed = changed

    def do(self, wanted: str, view: DocumentView) -> None:
        """Start one of the rarer acts, once it is allowed."""
        right = RIGHTS.get(wanted)
        if right is None:
            self._start(wanted, view, Actor(permission.who(self._shop)))
        else:
            number = view.document.number_text
            permission.ask(self._shop, self._page, right, number, lambda who: self._start(wanted, view, who))

    def _start(self, wanted: str, view: DocumentView, who: Actor) -> None:
        match wanted:
            case "credit":
                CreditSheet(self._shop, view, self._credited, who, parent=self._page.window()).open()
            case "void":
                self._void(view, who)
            case "name":
                self._name(view, who)
            case "mail":
                self._mail(view)
            case "xml":
                self._save_xml(view)
            case "repeat":
                self._repeat(view)

    def _credited(self, receipt: Receipt) -> None:
        note = receipt.document
        original = self._shop.papers.view(note.original.document_id) if note.original else None
        waits = original is not None and original.standing.status is not Status.AUTHORIZED
        words = tr("Sale en cuanto se autorice su factura.") if waits else tr("Sale hacia el proveedor ahora.")
        if note.payments:
            back = refunded_said(note.payments, note.currency)
            way = refund_way(note.payments, note.currency, self._shop.country(note.issuer))
            words = f"{tr('Devuelva {amount}: {tender}.').format(amount=back, tender=way)} {words}"
        self._bridge.say(tr("Nota de crédito {number}").format(number=note.number_text), words, Tone.SUCCESS)
        self._bridge.wake_engine.emit()
        self._changed(note.id)

    def _void(self, view: DocumentView, who: Actor) -> None:
        undo = undo_for(self._shop, view, who)

        def told() -> None:
            self._bridge.say(undo.told, undo.money, Tone.SUCCESS)
            self._bridge.wake_engine.emit()
            self._changed(view.document.id)

        undo_sheet(undo, told, self._page.window()).open()

    def _name(self, view: DocumentView, who: Actor) -> None:
        """The sheet closes at once; the authority's answer is told when it comes."""
        country, number = self._shop.country(view.document.issuer), view.document.number_text

        def told(_: object) -> None:
            self._bridge.say(tr("{number} ya tiene nombre").format(number=number), "", Tone.SUCCESS)
            self._changed(view.document.id)

        def failed(problem: BaseException) -> None:
            self._bridge.say(tr("{number} sigue sin nombre").format(number=number), why(problem), Tone.DANGER)

        def keep(customer: Customer) -> None:
            self._bridge.spawn(self._shop.naming.name_buyer(view.document.id, customer, who), then=told, failed=failed)

        words = tr("Quién compró con {number}").format(number=number), tr("Se comunica a la autoridad y queda aquí.")
        registry = Registry(self._shop, self._bridge, country)
        blank = view.document.customer or Customer()
        CustomerSheet(country, blank, keep, words=words, registry=registry, parent=self._page.window()).open()

    def _mail(self, view: DocumentView) -> None:
        words = tr("{number} sale con su PDF. No hace falta esperar.").format(number=view.document.number_text)
        sheet = FormSheet(tr("Enviar por correo"), words, parent=self._page.window(), topic="documents")
        sheet.add_field("email", tr("Correo"), (0, 0, 1), hint=tr("Por ejemplo compras@ejemplo.com."))
        sheet.fill({"email": view.document.customer.email if view.document.customer else ""})

        def keep() -> None:
            self._shop.mailing.queue(view.document.id, sheet.value("email"), self._shop.setting("cashier"))
            self._bridge.say(tr("Correo en camino"), tr("Ctrl+J dice cómo va."), Tone.SUCCESS)

        sheet.keep = keep
        sheet.add_cancel()
        sheet.add_accept(tr("Enviar"), icon="mail")
        sheet.fields["email"].editor.setFocus()
        sheet.open()

    def _save_xml(self, view: DocumentView) -> None:
        data = self._shop.papers.xml(view.document.id)
        if data is None:
            self._bridge.say(tr("El XML no está en esta caja"), tr("Pídalo en el portal del proveedor."), Tone.WARNING)
            return
        ask_where(
            self._page.window(), tr("Guardar XML"), f"{view.document.number_text}.xml", "XML (*.xml)",
            lambda path: saving.write(self._bridge, path, lambda: data),
        )  # fmt: skip

    def _repeat(self, view: DocumentView) -> None:
        from ui.recurring.page import told_plan
        from ui.recurring.planning import PlanSheet

        def told(plan: Plan) -> None:
            told_plan(self._shop, self._bridge, plan)

        PlanSheet(self._shop, view, told, parent=self._page.window()).open()
