"""Asks a supervisor for a yes to one action at the moment of need: who, what, why. Knows no action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.domain.people import TITLES, Actor, Approval, Ask, Change, Granted, Right
from ui import theme
from ui.people.pin import PinSheet
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.cards import Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.keypad import Phrases
from ui.widgets.labels import Text

if TYPE_CHECKING:
    from app.runtime import Shop

LONGEST_SHOWN = 30  # what is longer is an id and means nothing to a person


class ApproveSheet(PinSheet):
    """`then` gets the asker with the approval, which is good for this one action."""

    topic = "approval"

    def __init__(
        self, shop: Shop, right: Right, about: tuple[str, str], then: Callable[[Actor], object],
        *, change: Change | None = None, figures: tuple[Granted, ...] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._asker, self._subject = about
        self._right = right
        self._then = then
        self._change = change
        self._figures = figures
        people = shop.people.approvers(right, self._asker)
        name = self._asker or tr("Quien atiende")
        words = tr("{name} necesita permiso para {what}.").format(name=name, what=tr(TITLES[right]))
        shown = self._subject if len(self._subject) <= LONGEST_SHOWN else ""
        super().__init__(shop, tr("Pedir aprobación"), f"{words} {shown}".strip(), people, parent=parent)
        if change is not None:
            self.body.insertWidget(0, Text(said(change), "strong", wrap=True))
        self.why = LineEdit(name=tr("Motivo"))
        self.why_field = Field(tr("Motivo"), self.why, hint=tr("Queda en el diario con los dos nombres."))
        first = 0 if change is None else 1
        self.body.insertWidget(first, self.why_field)
        if theme.current().touch:
            usual = (tr("Cliente de años"), tr("Producto con defecto"), tr("Error al cobrar"))
            self.body.insertWidget(first + 1, Phrases(self.why, usual))
        if not people:
            nobody = tr("Nadie más tiene este permiso")
            self.add(Notice(Tone.WARNING, nobody, tr("Quien cambia los permisos los da en Ajustes, Personas.")))
        self.finish(tr("Aprobar"), icon="shield-check")
        self.setTabOrder(self.why, self.pin)
        self.why.setFocus()

    def accept(self) -> None:
        """Enter leads from the reason to the PIN, and from there on."""
        self.why_field.set_error("")
        if self.why_text().isdecimal():
            self.why.clear()  # a PIN in the wrong line would be read by everybody, and stay in the journal
            self.why_field.set_error(tr("Escriba el motivo con palabras; el PIN va abajo."))
            self.why.setFocus()
            return
        if len(self.why_text()) < 4:
            self.why_field.set_error(tr("Escriba el motivo; al menos 4 letras."))
            self.why.setFocus()
            return
        super().accept()

    def work(self, name: str, pin: str) -> object:
        """The supervisor proves who they are and says yes."""
        if not self.why_text():
            raise Refused("why", tr("falta el motivo."))
        ask = Ask(self._right, self._asker, self.why_text(), self._subject, self._change, self._figures)
        return self._shop.people.approve(name, pin, ask)

    def why_text(self) -> str:
        """The reason as it was typed."""
        return self.why.text().strip()

    def done_with(self, found: object) -> None:
        """Go on with what was asked for."""
        assert isinstance(found, Approval)
        self._then(Actor(self._asker, found.id))


def said(change: Change) -> str:
    """Which line, which product, from what to what."""
    if not change.line:
        return tr("Toda la venta: de {before} a {after}.").format(before=change.before, after=change.after)
    words = tr("Línea {n}, {product}: de {before} a {after}.")
    return words.format(n=change.line, product=change.product, before=change.before, after=change.after)
