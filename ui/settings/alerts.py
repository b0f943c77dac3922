"""The thresholds from which on the till tells what runs out, each with what holds while nobody says anything."""

from __future__ import annotations

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.runtime.runway import LIMITS
from ui.attention.alerts import alerts, tone_of
from ui.bridge import Bridge
from ui.permission import ask
from ui.settings.draft import Draft
from ui.settings.section import Form, Section
from ui.text import capital, said, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import LineEdit
from ui.widgets.labels import Text
from ui.widgets.page import row


class AlertsSection(Section):
    """What runs out now, and from when on it is told."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Alertas"))
        self._shop = shop
        self._bridge = bridge
        self._notices: list[Notice] = []
        self._form = Form(tr("Cuándo avisar"))
        words = tr("La caja avisa antes de que algo se termine: en la franja de abajo, en Atención y al abrir.")
        self._form.body.insertWidget(1, Text(words, "muted", wrap=True))
        self.lines: dict[str, LineEdit] = {}
        for limit in LIMITS:
            line = self.lines[limit.key] = LineEdit(str(limit.usual), name=tr(limit.label))
            self._form.put(limit.key, tr(limit.label), line, hint=tr("Lo normal: {n}").format(n=limit.usual))
        save = ActionButton(tr("Guardar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        save.clicked.connect(self.keep)
        self._form.add(row(save))
        self.draft = Draft(self._read, self._form)
        self._form.add(self.draft)
        self.add(self._form)

    def arrive(self) -> None:
        """Read what is kept, and what runs out."""
        self.draft.arrive()
        for notice in self._notices:
            notice.hide()
            notice.deleteLater()
        self._notices = [Notice(tone_of(a), said(a.title), said(a.sentence)) for a in alerts(self._shop)]
        self._notices = self._notices or [Notice(Tone.SUCCESS, tr("Nada está por terminarse"))]
        for notice in self._notices:
            self.add(notice)

    def _read(self) -> None:
        for key, value in self._shop.runway.limits().items():
            self.lines[key].setText(str(value))

    def keep(self) -> None:
        """Keep the thresholds; a wrong one is said under its field."""
        ask(self._shop, self, Right.SETTINGS, "alerts", self._keep)

    def _keep(self, actor: Actor) -> None:
        for key, line in self.lines.items():
            self._form.fields[key].set_error("")
            try:
                self._shop.runway.set_limit(key, line.text().strip(), actor.name)
            except Refused as refused:
                self._form.fields[key].set_error(capital(refused.sentence))
                line.setFocus()
                return
            except Trouble as trouble:
                self._bridge.say(tr("No se guardó"), said(trouble.sentence), Tone.DANGER)
                return
        self._bridge.say(tr("Guardado"), "", Tone.SUCCESS)
        self.draft.settle()
        self._bridge.settings_changed.emit()
        self.arrive()
