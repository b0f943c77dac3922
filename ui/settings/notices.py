"""The switch of the listener for the providers' notifications, its address and what it refused. Reads no message."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox

from app.domain.errors import Refused, Trouble
from app.runtime import Shop
from ui.bridge import Bridge
from ui.settings.draft import Draft
from ui.settings.section import Form, Section
from ui.text import capital, mark, plural, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import LineEdit
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.page import row
from ui.widgets.rows import Column

LOOK_MS = 1_000


class NoticesSection(Section):
    """Off until somebody switches it on. Without it every document reaches its end all the same, by asking."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Avisos"))
        self._shop = shop
        self._bridge = bridge
        self.state = Notice(Tone.NEUTRAL, "")
        self.add(self.state)
        form = Form(tr("Avisos de los proveedores"))
        words = tr("Un proveedor que avisa acorta la espera. Sin avisos, cada documento llega igual a su estado final.")
        form.body.insertWidget(1, Text(words, "muted", wrap=True))
        self.on, self.port, self.names = QCheckBox(tr("Recibir avisos")), LineEdit(), LineEdit()
        form.put("on", tr("Interruptor"), self.on, hint=tr("Solo escucha en este equipo."))
        form.put("port", tr("Puerto"), self.port, hint=tr("De 1024 a 65535."))
        words = tr("Los del túnel o relé que trae los avisos hasta aquí, separados por espacios.")
        form.put("names", tr("Nombres por los que llegan"), self.names, hint=words, wide=True)
        save = ActionButton(tr("Guardar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        save.clicked.connect(self.keep)
        form.add(row(save))
        self.draft = Draft(self._read, form)
        form.add(self.draft)
        self._form = form
        self.add(form)
        self._build_addresses()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.show_state)
        self.arrive()

    def _build_addresses(self) -> None:
        """What one writes into the portal of each provider, behind the tunnel's own address."""
        title = tr("Qué dirección se le da a cada proveedor")
        columns: tuple[Column[tuple[str, str]], ...] = (
            Column(mark("Proveedor"), lambda sender: sender[0], strong=True),
            Column(mark("Camino"), lambda sender: sender[1]),
        )
        self.addresses: ListCard[tuple[str, str]] = ListCard(title, title, columns)
        self.addresses.body.insertWidget(1, Text(tr("La de su túnel o relé, seguida de:"), "muted", wrap=True))
        copy = ActionButton(tr("Copiar"), Role.SECONDARY, icon="copy", key="F8")
        self.addresses.act(copy, lambda sender: QGuiApplication.clipboard().setText(sender[1]), opens=True)
        self.addresses.set_rows([(title, f"/webhook/{name}") for name, title in self._shop.notices.senders()])
        self.add(self.addresses)

    def arrive(self) -> None:
        """Read what is kept."""
        self.draft.arrive()
        self.show_state()

    def _read(self) -> None:
        notices = self._shop.notices
        self.on.setChecked(notices.on)
        self.port.setText(str(notices.port))
        self.names.setText(" ".join(notices.names))

    def keep(self) -> None:
        """Keep the switch; it is obeyed at once."""
        for field in self._form.fields.values():
            field.set_error("")
        try:
            self._shop.notices.set(
                on=self.on.isChecked(), port=self.port.text().strip(), names=self.names.text().strip()
            )
        except Refused as refused:
            field = self._form.fields[refused.field]
            field.set_error(capital(refused.sentence))
            field.editor.setFocus()
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)
        else:
            self._bridge.say(tr("Guardado"), "", Tone.SUCCESS)
            self.draft.settle()
            self.arrive()

    def show_state(self) -> None:
        """Whether it listens, where, and how many it sent away."""
        notices = self._shop.notices
        if notices.trouble and notices.on:
            sentence = capital(notices.trouble)
            self.state.say_in(Tone.DANGER, tr("No se puede escuchar"), sentence)
        elif notices.address:
            refused = notices.refused
            words = plural(
                "{n} mensaje rechazado desde que abrió.", "{n} mensajes rechazados desde que abrió.", refused
            )
            tone = Tone.WARNING if refused else Tone.SUCCESS
            title = tr("Escucha en {address}").format(address=notices.address)
            self.state.say_in(tone, title, words if refused else tr("Ningún mensaje rechazado."))
        elif notices.on:
            self.state.say_in(Tone.INFO, tr("Encendido"), tr("Escucha mientras la ventana está abierta."))
        else:
            self.state.say_in(Tone.NEUTRAL, tr("Apagado"), tr("Se pregunta a los proveedores cada cierto tiempo."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()
