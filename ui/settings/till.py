"""The settings of this till: its name, who sells, and how the window looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QComboBox

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor, Right
from app.runtime import Shop
from ui import sounds, theme
from ui.bridge import Bridge
from ui.permission import ask
from ui.preferences import Preferences
from ui.settings.section import Form, Section, choose
from ui.settings.updates import UpdatesCard
from ui.text import Language, mark, said, tr
from ui.tokens import SCALES, Mode, Tone
from ui.widgets.fields import LineEdit

MODES = (
    (Mode.LIGHT, mark("Claro")),
    (Mode.DARK, mark("Oscuro")),
    (Mode.CONTRAST, mark("Alto contraste")),
    (Mode.SYSTEM, mark("Como el sistema")),
)
LANGUAGES = ((Language.SPANISH, "Español"), (Language.ENGLISH, "English"), (Language.PORTUGUESE, "Português"))


class TillSection(Section):
    """Every change is kept at once, or when its key is pressed; what is refused is said where somebody looks."""

    def __init__(self, shop: Shop, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__(tr("Esta caja"))
        self._shop = shop
        self._bridge = bridge
        self._preferences = preferences
        self._build_till()
        self._build_look()
        self.updates = UpdatesCard(shop, bridge, self._settle)
        self.add(self.updates)

    def _build_till(self) -> None:
        form = Form(tr("Caja"))
        self.till, self.cashier = LineEdit(), LineEdit()
        form.put("till", tr("Caja número"), self.till, hint=tr("Se imprime y va en cada referencia."))
        form.put("cashier", tr("Quién cobra"), self.cashier, hint=tr("Su nombre queda en cada venta y decisión."))
        self.regret = LineEdit(name=tr("Esperar antes de enviar"))
        words = tr("Segundos. 0: cada documento sale enseguida. Mientras espera, se anula sin que llegue al proveedor.")
        form.put("regret", tr("Esperar antes de enviar"), self.regret, hint=words, wide=True)
        self.day_ends = LineEdit(name=tr("El día termina a las"))
        words = tr("HH:MM, p. ej. 03:00. Así cuentan los informes, el panel y la Z; los documentos conservan su fecha.")
        form.put("day_ends", tr("El día termina a las"), self.day_ends, hint=words, wide=True)
        self.day_ends.editingFinished.connect(self._ask_day_ends)
        self._form = form
        self.add(form)
        self.regret.editingFinished.connect(self._ask_regret)
        self.till.editingFinished.connect(self._keep_till)
        self.cashier.editingFinished.connect(self._keep_cashier)
        self.till.setMaxLength(10)
        self.cashier.setMaxLength(40)

    def errors(self) -> list[str]:
        """The fields whose words were refused."""
        return [key for key, field in self._form.fields.items() if field.error()]

    def _settle(self) -> bool:
        """What still stands in a line is kept; False: something is refused, and the keys go there."""
        for keep in (self._keep_till, self._keep_cashier, self._ask_regret, self._ask_day_ends):
            keep()
        for key in self.errors()[:1]:
            self._form.fields[key].editor.setFocus()
        return not self.errors()

    def _keep_till(self) -> None:
        self.till.setText(self.till.text().strip() or "01")
        self._keep("till", self.till.text())

    def _keep_cashier(self) -> None:
        self._keep("cashier", self.cashier.text().strip())

    def _ask_regret(self) -> None:
        if self.regret.text().strip() != str(self._shop.regret.seconds()):
            ask(self._shop, self, Right.SETTINGS, "regret", self._keep_regret)

    def _keep_regret(self, who: Actor) -> None:
        self._keep_in("regret", lambda: self.regret.setText(str(self._shop.regret.set(self.regret.text(), who))))

    def _ask_day_ends(self) -> None:
        if self.day_ends.text().strip() != self._shop.days.ends():
            ask(self._shop, self, Right.SETTINGS, "day_ends", self._keep_day_ends)

    def _keep_day_ends(self, who: Actor) -> None:
        self._keep_in("day_ends", lambda: self.day_ends.setText(self._shop.days.set(self.day_ends.text(), who)))

    def _keep_in(self, key: str, work: Callable[[], object]) -> None:
        """Keep what stands in a line; why not is said."""
        field = self._form.fields[key]
        field.set_error("")
        try:
            work()
        except Refused as refused:
            self.refuse(field, refused.sentence, self._bridge)
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), said(trouble.sentence), Tone.DANGER)

    def _build_look(self) -> None:
        form = Form(tr("Ventana"))
        self.mode, self.scale, self.language, self.sounds = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.touch = QComboBox()
        form.put("mode", tr("Aspecto"), self.mode)
        later = tr("Cambia al abrir la ventana otra vez.")
        form.put("scale", tr("Tamaño"), self.scale, hint=later)
        form.put("touch", tr("Se maneja"), self.touch)
        form.put("language", tr("Idioma"), self.language, hint=later)
        form.put("sounds", tr("Sonidos"), self.sounds, hint=tr("Leído, no encontrado, falta una persona."))
        for wanted, title in (("yes", tr("Encendidos")), ("", tr("Apagados"))):
            self.sounds.addItem(title, wanted)
        for wanted, title in (("", tr("Con teclado y ratón")), ("yes", tr("Con los dedos"))):
            self.touch.addItem(title, wanted)
        for mode, title in MODES:
            self.mode.addItem(tr(title), mode.value)
        for percent in SCALES:
            self.scale.addItem(f"{percent} %", percent)
        for language, name in LANGUAGES:
            self.language.addItem(name, language.value)
        self.add(form)
        self.mode.activated.connect(lambda _: self._look(Mode(self.mode.currentData())))
        self.scale.activated.connect(lambda _: self._set_scale(int(self.scale.currentData())))
        self.sounds.activated.connect(lambda _: self._sound(bool(self.sounds.currentData())))
        self.touch.activated.connect(lambda _: self._for_fingers(bool(self.touch.currentData())))
        self.language.activated.connect(lambda _: self._speak(Language(self.language.currentData())))

    def arrive(self) -> None:
        """Read what is kept."""
        self.till.setText(self._shop.setting("till", "01"))
        self.cashier.setText(self._shop.setting("cashier"))
        self.cashier.setEnabled(not self._shop.people.known())  # from then on a PIN says who it is
        self.regret.setText(str(self._shop.regret.seconds()))
        self.day_ends.setText(self._shop.days.ends())
        choose(self.mode, self._preferences.mode.value)
        choose(self.sounds, "yes" if self._preferences.sounds else "")
        choose(self.touch, "yes" if self._preferences.touch else "")
        self.scale.setCurrentIndex(SCALES.index(self._preferences.scale))
        choose(self.language, self._preferences.language.value)
        self.updates.arrive()

    def _keep(self, key: str, value: str) -> None:
        if self._shop.setting(key) == value:
            return
        try:
            self._shop.set_setting(key, value)
        except Trouble as trouble:
            self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)
        else:
            self._bridge.settings_changed.emit()

    def _look(self, mode: Mode) -> None:
        self._preferences.mode = mode
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)

    def _sound(self, wanted: bool) -> None:
        self._preferences.sounds = sounds.current().wanted = wanted

    def _for_fingers(self, wanted: bool) -> None:
        self._preferences.touch = wanted
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.for_fingers(app, wanted=wanted)

    def _set_scale(self, percent: int) -> None:
        self._preferences.scale = percent

    def _speak(self, language: Language) -> None:
        self._preferences.language = language
