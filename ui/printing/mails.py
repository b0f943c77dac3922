"""The list of mails: what waits, what left, what did not and why, and the one key that helps. Knows no server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Refused, Trouble
from app.domain.mail import Mail, MailState
from ui.bridge import Bridge
from ui.saying import ago, clock, zone_of
from ui.text import capital, mark, said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState, Notice
from ui.widgets.page import row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

if TYPE_CHECKING:
    from app.runtime import Shop

WORDS = {
    MailState.QUEUED: mark("○ En espera"),
    MailState.SENDING: mark("▷ Enviando"),
    MailState.SENT: mark("● Enviado"),
    MailState.FAILED: mark("■ No salió"),
    MailState.EXPIRED: mark("– Caducó"),
}
NEXT = {
    MailState.QUEUED: mark("Se intenta solo durante tres días. F5 lo intenta ahora."),
    MailState.SENDING: mark("Está saliendo."),
    MailState.SENT: mark("Salió."),
    MailState.FAILED: mark("Corrija el correo del cliente o los Ajustes, y F5 lo intenta otra vez."),
    MailState.EXPIRED: mark("Ya no se intenta. F5 lo pone otra vez en la cola."),
}
TONES = {MailState.FAILED: Tone.DANGER, MailState.SENT: Tone.SUCCESS, MailState.EXPIRED: Tone.NEUTRAL}
MOST = 200


def columns(zone: tzinfo) -> list[Column[Mail]]:
    """The list's columns."""
    return [
        Column(mark("Estado"), lambda mail: tr(WORDS[mail.state]), 132, strong=True),
        Column(mark("Documento"), lambda mail: mail.number, 190),
        Column(mark("Correo"), lambda mail: mail.address, second=lambda mail: said(mail.reason)),
        Column(mark("Pedido"), lambda mail: clock(mail.created_at, zone), 96, numeric=True, muted=True),
    ]


class MailList(QWidget):
    """Stays true while it is shown."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__()
        self._shop = shop
        self._model: RowsModel[Mail] = RowsModel(columns(zone_of(shop.issuers())))
        self.table = Table(self._model, tr("Correos"))
        self.table.set_row_height(52)
        self.table.setMinimumHeight(280)
        words = tr("Desde un documento autorizado, «Por correo» lo envía; o solos, en Ajustes, Correo.")
        self.table.set_empty(EmptyState("mail", tr("Todavía no se envió nada"), words))
        card = Card(flush=True)
        card.add(self.table, 1)
        self.hint = Notice(Tone.NEUTRAL, "")
        self.remove = ActionButton(tr("Retirar"), Role.DANGER, icon="trash-2", key="Del")
        self.again = ActionButton(tr("Intentar ahora"), icon="refresh-cw", key="F5")
        self.remove.clicked.connect(lambda: self._act(lambda mail: shop.mailing.withdraw(mail.id)))
        self.again.clicked.connect(lambda: self._act(lambda mail: shop.mailing.again(mail.id)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        column.addWidget(card, 1)
        column.addWidget(self.hint)
        column.addLayout(row(self.again, self.remove))
        self.table.chosen.connect(lambda _: self._show_chosen())
        bridge.papers_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Look again; whoever was chosen stays so."""
        chosen = self._chosen()
        try:
            mails = self._shop.mailing.mails(MOST)
        except Trouble:
            return
        self._model.set_rows(mails)
        ids = [mail.id for mail in mails]
        self.table.choose(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self._show_chosen()

    def _chosen(self) -> Mail | None:
        number = self.table.current()
        return self._model.row(number) if 0 <= number < self._model.rowCount() else None

    def _show_chosen(self) -> None:
        mail = self._chosen()
        state = mail.state if mail is not None else None
        self.remove.setVisible(state in (MailState.QUEUED, MailState.FAILED))
        self.again.setVisible(state in (MailState.QUEUED, MailState.FAILED, MailState.EXPIRED))
        self.hint.setVisible(mail is not None)
        if mail is not None:
            words = f"{said(mail.reason)} {tr(NEXT[mail.state])}".strip()
            title = f"{mail.number} · {mail.address} · {ago(mail.created_at, self._shop.clock.now())}"
            self.hint.say_in(TONES.get(mail.state, Tone.INFO), title, words)

    def _act(self, work: Callable[[Mail], object]) -> None:
        mail = self._chosen()
        if mail is None:
            return
        try:
            work(mail)
        except (Refused, Trouble) as problem:
            self.hint.say_in(Tone.WARNING, capital(problem.sentence))
        else:
            self.read()
