"""What stands around one document: its notes, its undoing, and what a person may do with it now. Draws nothing."""

from __future__ import annotations

from app.domain.document import Status
from app.domain.outbox import Entry, Needs, State
from app.domain.record import dataclass
from app.domain.traits import Capability
from app.domain.views import DocumentRow, DocumentView
from app.runtime import Shop
from ui.text import said, tr
from ui.tokens import Tone
from ui.undoing import may_undo


@dataclass(frozen=True, slots=True)
class Around:
    """`can`: words of the acts that make sense; `waits`: why a note has not left, empty when it may."""

    notes: tuple[DocumentRow, ...] = ()
    voiding: Entry | None = None
    waits: str = ""
    can: frozenset[str] = frozenset()

    def undoing(self, provider: str) -> tuple[Tone, str, str] | None:
        """How the wish to undo stands: tone, title, sentence; None without one, or once it is done."""
        entry = self.voiding
        if entry is None or (entry.state is State.DONE and not entry.needs):
            return None
        if entry.needs is Needs.VERIFY:
            return Tone.WARNING, tr("¿Está anulado en {provider}?").format(provider=provider), said(entry.reason)
        if entry.needs is Needs.FIX:
            title = tr("{provider} no lo anuló: sigue vigente").format(provider=provider)
            return Tone.DANGER, title, said(entry.reason)
        words = tr("Mientras tanto sigue vigente.")
        return Tone.INFO, tr("Se pidió a {provider} que lo anule").format(provider=provider), words


def around(shop: Shop, view: DocumentView) -> Around:
    """Read it all; a handful of rows."""
    document, standing = view.document, view.standing
    can = {"repeat"} if document.original is None else set()
    rare = (("xml", standing.xml_sha256), ("void", may_undo(shop, view)), ("name", shop.naming.may_name(view)))
    can |= {word for word, so in rare if so}
    capabilities = shop.services.traits(document.provider).capabilities
    authorized = standing.status is Status.AUTHORIZED
    if authorized and (Capability.EMAIL in capabilities or shop.mailing.ready()):
        can.add("mail")
    voiding = shop.papers.voiding(document.id)
    undone = voiding is not None and not (voiding.state is State.DONE and voiding.needs)
    creditable = authorized and document.original is None and not undone
    if creditable and any(shop.selling.returnable(document.id).values()):
        can.add("credit")
    return Around(tuple(shop.papers.notes(document.id)), voiding, _waits(shop, view), frozenset(can))


def _waits(shop: Shop, view: DocumentView) -> str:
    original = view.document.original
    if original is None or view.standing.status is not Status.QUEUED:
        return ""
    first = shop.papers.view(original.document_id)
    if first.standing.status is Status.AUTHORIZED:
        return ""
    return tr("Espera a que se autorice {number}; entonces sale sola.").format(number=first.document.number_text)
