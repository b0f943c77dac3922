"""The settings of the providers, drawn from what each declares; kept by the shop, tested by a real call."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused, Silence, Trouble
from app.domain.traits import Capability
from app.runtime import Shop
from app.runtime.services import ProviderInfo, Setting, SettingKind
from ui import errand
from ui.bridge import Bridge
from ui.progress import Progress
from ui.saying import why
from ui.settings.draft import Draft, marked
from ui.settings.entries import Entry, entry_for
from ui.settings.section import Form, Section
from ui.text import capital, mark, said, tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, Notice
from ui.widgets.flow import flow
from ui.widgets.labels import Text
from ui.widgets.tabs import Segmented

CAN = {
    Capability.SUBMIT: mark("emite"),
    Capability.LOOK_UP: mark("se le puede preguntar"),
    Capability.PDF: mark("entrega el PDF"),
    Capability.BATCH: mark("por lotes"),
    Capability.VOID: mark("anula"),
    Capability.CREDIT_NOTE: mark("notas de crédito"),
    Capability.EMAIL: mark("envía por correo"),
    Capability.TAXPAYER_LOOKUP: mark("busca contribuyentes"),
    Capability.WEBHOOK: mark("avisa solo"),
}


class ProviderForm(QWidget):
    """One provider: what it needs first, the rest behind a button."""

    def __init__(self, shop: Shop, bridge: Bridge, info: ProviderInfo) -> None:
        super().__init__()
        self._shop = shop
        self._bridge = bridge
        self.name = info.name
        self._info = info
        self.entries: dict[str, Entry] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.ROOMY)
        self.state = Notice(Tone.NEUTRAL, "")
        column.addWidget(self.state)
        self._needed = Form(info.traits.title)
        can = ", ".join(tr(words) for what, words in CAN.items() if what in info.traits.capabilities)
        self._needed.body.insertWidget(1, Text(capital(can), "muted", wrap=True))
        self._more = Form(tr("Avanzado"))
        self._more.hide()
        for setting in info.settings:
            self._add(self._needed if needed(setting) else self._more, setting)
        column.addWidget(self._needed)
        column.addWidget(self._actions())
        self.draft = Draft(self._read, *self.entries.values())
        column.addWidget(self.draft)
        self.progress = Progress(bridge, self)
        column.addWidget(self.progress)
        column.addWidget(self._more)
        self.show_info(info)

    def _add(self, form: Form, setting: Setting) -> None:
        entry = entry_for(setting)
        self.entries[setting.key] = entry
        hint = said(setting.help)
        if not hint and setting.kind is SettingKind.WAITS:
            hint = tr("Segundos, separados por comas.")
        form.put(setting.key, tr(setting.label), entry, hint=hint)

    def _actions(self) -> QWidget:
        self.save = ActionButton(tr("Guardar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        self.test = ActionButton(tr("Probar conexión"), Role.SECONDARY, icon="plug", key="F5")
        self.advanced = ActionButton(tr("Avanzado"), Role.QUIET, icon="chevron-down", key="F6")
        self.save.clicked.connect(lambda: self.keep())
        self.test.clicked.connect(self.check)
        self.advanced.clicked.connect(lambda: self._more.setVisible(self._more.isHidden()))
        return flow(self.save, self.test, self.advanced)

    def show_info(self, info: ProviderInfo) -> None:
        """What is kept now, and how the provider stands."""
        self._info = info
        self.draft.arrive()
        if info.pause is not None:
            self.state.say_in(Tone.WARNING, tr("En pausa"), said(info.pause.reason))
        elif info.ready:
            self.state.say_in(Tone.SUCCESS, tr("Configurado"), tr("Pruebe la conexión para estar seguro."))
        else:
            self.state.say_in(Tone.INFO, tr("Falta configurar"), tr("Complete lo de abajo, guarde y pruebe."))

    def _read(self) -> None:
        for key, entry in self.entries.items():
            entry.show_value(self._info.values.get(key, ""))

    def keep(self) -> bool:
        """Keep what was changed; False when something was refused, which is written under its field."""
        changed = {key: typed for key, entry in self.entries.items() if (typed := entry.typed()) is not None}
        for form in (self._needed, self._more):
            for field in form.fields.values():
                field.set_error("")
        if not changed:
            self.draft.drop()
            return True
        try:
            self._shop.services.set(self.name, changed, self._shop.setting("cashier"))
        except Refused as refused:
            self._refuse(refused)
            return False
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)
            return False
        self.draft.settle()
        self.show_info(self._shop.services.info(self.name))
        self._bridge.say(tr("Guardado"), "", Tone.SUCCESS)
        self._bridge.settings_changed.emit()
        self._bridge.wake_engine.emit()
        return True

    def check(self) -> None:
        """Keep, then really call the provider."""
        if self.keep():
            self.test.setEnabled(False)
            self.state.say_in(Tone.INFO, tr("Probando…"), tr("Puede seguir trabajando."))
            asked = self._shop.services.check(self.name)
            self.progress.ask("", asked, self._answered, self._silent, given_up=self._given_up)

    def _given_up(self) -> None:
        self.test.setEnabled(True)
        self.show_info(self._shop.services.info(self.name))

    def _answered(self, sentence: str) -> None:
        self.test.setEnabled(True)
        self.state.say_in(Tone.SUCCESS, tr("Responde"), sentence)
        self._bridge.settings_changed.emit()
        self._bridge.wake_engine.emit()

    def _silent(self, error: BaseException) -> None:
        self.test.setEnabled(True)
        title = tr("No responde bien") if isinstance(error, Silence) else tr("No se pudo probar")
        self.state.say_in(Tone.DANGER, title, why(error))

    def _refuse(self, refused: Refused) -> None:
        field = self._needed.fields.get(refused.field) or self._more.fields.get(refused.field)
        if field is None:
            self._bridge.say(tr("No se guardó"), refused.sentence, Tone.WARNING)
            return
        self._more.setVisible(refused.field in self._more.fields or not self._more.isHidden())
        field.set_error(capital(refused.sentence))
        field.editor.setFocus()


class ProvidersSection(Section):
    """One form for each provider of the shop's country, and where the secrets are kept."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Proveedores"))
        self._shop = shop
        self._bridge = bridge
        infos = shop.services.all()
        countries = {issuer.country for issuer in shop.issuers()}
        shown = [info for info in infos if not countries or info.traits.country in countries]
        self.names = Segmented(tr("Proveedor"), [(info.name, info.traits.title) for info in shown], key="F8")
        self.forms = {info.name: ProviderForm(shop, bridge, info) for info in shown}
        self.add(_holding(self.names))
        for info in shown:
            self.add(self.forms[info.name])
            self.forms[info.name].draft.changed.connect(lambda info=info: self._mark(info))
        self.where = Text("", "muted", wrap=True)
        vault = Card(tr("Dónde están las claves"))
        vault.add(self.where)
        self.add(vault)
        self.names.changed.connect(self.show_provider)
        self.show_provider(shown[0].name)

    def arrive(self) -> None:
        """Read what is kept."""
        for info in self._shop.services.all():
            if info.name in self.forms:
                self.forms[info.name].show_info(info)
        errand.run(self._bridge, self._shop.vault.where, lambda words: self.where.setText(said(words)), self._unknown)

    def show_provider(self, name: str) -> None:
        """Bring one provider to the front. An unknown one changes nothing."""
        if name in self.forms:
            self.names.choose(name)
            for each, form in self.forms.items():
                form.setVisible(each == name)

    def _mark(self, info: ProviderInfo) -> None:
        unsaved = self.forms[info.name].draft.unsaved()
        self.names.set_text(info.name, marked(info.traits.title, unsaved=unsaved))

    def _unknown(self, error: BaseException) -> None:
        self.where.setText(why(error))


def needed(setting: Setting) -> bool:
    """What a shop must look at: whatever is required, secrets, and an address that has no default."""
    return setting.required or setting.kind is SettingKind.SECRET or not setting.default


def _holding(widget: QWidget) -> QWidget:
    """A widget at the left of a full row."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return holder
