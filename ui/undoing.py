"""Takes a document back: here while it never left, at its provider once it is issued, by hand where no call exists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.document import Status
from app.domain.evidence import Search
from app.domain.outbox import Needs, State
from app.domain.people import Actor
from app.domain.record import dataclass
from app.domain.traits import Capability
from app.domain.views import DocumentView
from app.runtime import Shop
from ui.steps import instructions
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.buttons import Role
from ui.widgets.cards import Notice
from ui.widgets.form import FormSheet

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Undo:
    """One way to take a document back: its words, the shop's call with the reason, and what is told afterwards."""

    title: str
    sentence: str
    go: str
    told: str
    call: Callable[[str], object]
    warning: str = ""
    steps: Search | None = None


def undo_for(shop: Shop, view: DocumentView, who: Actor) -> Undo:
    """The way that fits how the document stands."""
    papers, id_, number = shop.papers, view.document.id, view.document.number_text
    traits = shop.services.traits(view.document.provider)
    if view.standing.status is not Status.AUTHORIZED:
        return Undo(
            tr("Anular el documento"),
            tr("{number} nunca se emitió: queda anulado y la venta sin factura.").format(number=number),
            tr("Anular"),
            tr("Documento anulado"),
            lambda reason: papers.void(id_, reason, who),
        )
    if Capability.VOID in traits.capabilities:
        return Undo(
            tr("Anular lo emitido"),
            tr("{number} está emitido: se pide a {provider} que lo anule.").format(
                number=number, provider=traits.title
            ),
            tr("Pedir la anulación"),
            tr("Anulación pedida"),
            lambda reason: papers.void(id_, reason, who),
            tr("Si el cliente ya tiene el papel, o la mercancía vuelve, emita una nota de crédito."),
        )
    return Undo(
        tr("Anular en {provider}").format(provider=traits.title),
        tr("Desde aquí no se puede: anúlelo en {provider} y anótelo después.").format(provider=traits.title),
        tr("Ya lo anulé: anotar"),
        tr("Anulación anotada"),
        lambda reason: papers.voided_there(id_, reason, who),
        tr("No lo anote antes: aquí quedaría anulado y para la autoridad seguiría vigente."),
        papers.how_to_void(id_),
    )


def undo_sheet(undo: Undo, after: Callable[[], object], parent: QWidget) -> FormSheet:
    """Asks for the reason; `after` is called when the shop has taken it."""
    sheet = FormSheet(undo.title, undo.sentence, width=680 if undo.steps else 560, parent=parent)
    if undo.steps is not None:
        sheet.body.insertWidget(0, instructions(undo.steps, 300), 1)
    if undo.warning:
        sheet.add(Notice(Tone.WARNING, undo.warning))
    sheet.add_field("reason", tr("Motivo"), (0, 0, 1), hint=tr("Queda en el diario con su nombre."))
    sheet.offer("reason", tr("Error al cobrar"), tr("El cliente se arrepintió"))
    sheet.keep = lambda: (undo.call(sheet.value("reason")), after())
    sheet.add_cancel()
    sheet.add_accept(undo.go, Role.DANGER, icon="ban")
    sheet.fields["reason"].editor.setFocus()
    return sheet


def may_undo(shop: Shop, view: DocumentView) -> bool:
    """Does undoing make sense as the document stands? The shop has the last word."""
    if view.standing.status is Status.AUTHORIZED:
        asked = shop.papers.voiding(view.document.id)
        return asked is None or asked.needs in (Needs.FIX, Needs.VERIFY)
    if view.standing.status is Status.REJECTED:
        return True
    never = view.standing.status is Status.QUEUED and not view.entry.in_doubt
    return never and view.entry.state is not State.SENDING
