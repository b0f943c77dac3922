"""Takes a document back: here while it never left, at its provider once it is issued, by hand where no call exists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.document import DocumentType, Status
from app.domain.errors import Refused
from app.domain.evidence import Search
from app.domain.outbox import Needs, State
from app.domain.people import Actor
from app.domain.record import dataclass, replace
from app.domain.traits import Capability
from app.domain.views import DocumentView
from app.runtime import Shop
from ui.sale.notes import refund_way, refunded_said, void_said
from ui.steps import instructions
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.buttons import Role
from ui.widgets.cards import Notice
from ui.widgets.form import FormSheet

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Undo:
    """One way to take a document back: its words, the shop's call with the reason, and what is told afterwards.

    `catalogue` are the country's reasons; `freely`: another one may be written instead; `another`: the one that goes
    with the code of the document that takes this one's place, which `proof` looks at. `money`: what goes back or is
    charged again; empty where no sum can be said.
    """

    title: str
    sentence: str
    go: str
    told: str
    call: Callable[[str], object]
    warning: str = ""
    steps: Search | None = None
    catalogue: tuple[str, ...] = ()
    freely: bool = True
    another: str = ""
    proof: Callable[[str], str] = lambda _: ""
    money: str = ""


def undo_for(shop: Shop, view: DocumentView, who: Actor) -> Undo:
    """The way that fits how the document stands, for the reasons of its country."""
    country = shop.country(view.document.issuer)
    another = country.undoing_for_another if view.standing.status is Status.AUTHORIZED else ""
    way = replace(_way(shop, view, who), catalogue=country.undoing, freely=country.undoing_freely, another=another)
    return replace(way, proof=lambda code: country.proof(code, view.document), money=_money(shop, view))


def _money(shop: Shop, view: DocumentView) -> str:
    """What the drawer's books do when it is undone, for the hands; of a sale with notes a part came back already."""
    document = view.document
    own, country = document.currency, shop.country(document.issuer)
    if not document.payments:
        return ""
    way = refund_way(document.payments, own, country)
    if document.type is DocumentType.CREDIT_NOTE:
        words = tr("Anulada, la devolución deja de contar: cobre otra vez {amount} ({tender}).")
        return words.format(amount=refunded_said(document.payments, own), tender=way)
    if document.original is not None or not document.total or shop.papers.notes(document.id):
        return ""
    back, again = void_said(document.payments, own)
    words = tr("Anulada, la venta deja de contar: devuelva {amount} ({tender}).")
    if again:
        words = tr("Anulada, la venta deja de contar: devuelva {amount} ({tender}) y reciba {change}.")
    return words.format(amount=back, tender=way, change=again)


def _way(shop: Shop, view: DocumentView, who: Actor) -> Undo:
    sale = view.document.original is None
    papers, id_, number = shop.papers, view.document.id, view.document.number_text
    traits = shop.services.traits(view.document.provider)
    if view.standing.status is not Status.AUTHORIZED:
        without = tr("{number} nunca se emitió: queda anulado y la venta sin factura.")
        words = without if sale else tr("{number} nunca se emitió: queda anulado.")
        return Undo(
            tr("Anular el documento"),
            words.format(number=number),
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
            tr("Si el cliente ya tiene el papel, o la mercancía vuelve, emita una nota de crédito.") if sale else "",
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
    sheet = FormSheet(undo.title, undo.sentence, width=680 if undo.steps else 560, parent=parent, topic="void")
    if undo.steps is not None:
        sheet.body.insertWidget(0, instructions(undo.steps, 160), 1)
    if undo.warning or undo.money:
        tone = Tone.WARNING if undo.warning else Tone.INFO
        sheet.add(Notice(tone, undo.warning or undo.money, undo.money if undo.warning else ""))
    codes = QComboBox()
    codes.addItem(tr("Otro: escríbalo abajo") if undo.freely else tr("Elija el motivo"), "")
    for words in undo.catalogue:
        codes.addItem(tr(words), words)
    if undo.catalogue:
        sheet.add_editor("code", tr("Motivo del catálogo"), codes, (0, 0, 1))
        sheet.fields["code"].reach_by("F2")
    usual = tr("Queda en el diario con su nombre.")
    sheet.add_field("reason", tr("Qué pasó"), (1, 0, 1), hint=usual)
    named = tr("Escriba el código del documento que lo sustituye.")
    codes.currentIndexChanged.connect(
        lambda _: sheet.fields["reason"].set_hint(named if _names(undo, codes.currentData()) else usual)
    )
    sheet.fields["reason"].reach_by("F3")
    sheet.offer("reason", tr("Error al cobrar"), tr("El cliente se arrepintió"))
    sheet.keep = lambda: (undo.call(why(undo, codes.currentData(), sheet.value("reason"))), after())
    sheet.add_cancel()
    sheet.add_accept(undo.go, Role.DANGER, icon="ban")
    sheet.fields["code" if undo.catalogue else "reason"].editor.setFocus()
    return sheet


def why(undo: Undo, chosen: str, words: str) -> str:
    """The catalogue's words, what happened, or both. Refused: neither, or no choice where the catalogue is closed."""
    if not chosen and not undo.freely:
        raise Refused("code", tr("elija el motivo: aquí el catálogo es cerrado."))
    if _names(undo, chosen) and all(undo.proof(word) for word in words.split() or [""]):
        raise Refused("reason", undo.proof(words))
    if not chosen and not words:
        raise Refused("reason", tr("elija un motivo, o escriba qué pasó."))
    return f"{chosen}: {words}" if chosen and words else chosen or words


def _names(undo: Undo, chosen: str) -> bool:
    return bool(undo.another) and chosen == undo.another


def may_undo(shop: Shop, view: DocumentView) -> bool:
    """Does undoing make sense as the document stands? The shop has the last word."""
    if view.standing.status is Status.AUTHORIZED:
        if shop.country(view.document.issuer).only_noted:
            return False
        asked = shop.papers.voiding(view.document.id)
        return asked is None or asked.needs in (Needs.FIX, Needs.VERIFY)
    if view.standing.status is Status.REJECTED:
        return True
    never = view.standing.status is Status.QUEUED and not view.entry.in_doubt
    return never and view.entry.state is not State.SENDING
