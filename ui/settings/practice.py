"""The switches of practice mode: how the practice providers misbehave, now or from now on. Knows no real provider."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from app.domain.errors import Refused
from app.runtime import Shop
from app.runtime.services import ProviderInfo
from ui.bridge import Bridge
from ui.settings.section import Form, Section
from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import LineEdit
from ui.widgets.page import row
from ui.widgets.tabs import Segmented

FAULTS = {
    "slow": mark("Contesta despacio"),
    "lost": mark("Toma la factura y no contesta"),
    "rate_limit": mark("Pide esperar: demasiados envíos"),
    "invalid_ruc": mark("Rechaza el RUC"),
    "invalid_payload": mark("Rechaza los datos"),
    "pending": mark("La deja pendiente unos segundos"),
    "pending_failed": mark("La deja pendiente y luego la rechaza"),
    "sfep_down": mark("La autoridad no está disponible"),
    "unauthorized": mark("No acepta la clave"),
    "certificate_expired": mark("El certificado venció"),
    "wrong_total": mark("Devuelve otro total"),
    "garbage": mark("Contesta algo que no se entiende"),
    "no_pdf": mark("No tiene el PDF"),
    "bad_pdf": mark("Entrega un PDF dañado"),
}
OF_EVERY_CALL = {"unauthorized": ("check.unauthorized", "look_up.unauthorized")}
"""A key that is refused is refused by the test of the connection too."""
TIMED = {"slow": "3", "pending": "20", "pending_failed": "20", "rate_limit": "2"}


class PracticeForm(Form):
    """One practice provider: what goes wrong, and how often."""

    def __init__(self, shop: Shop, bridge: Bridge, info: ProviderInfo) -> None:
        super().__init__(info.traits.title)
        assert shop.practice is not None
        self._faults = shop.practice.faults(info.name)
        self._bridge = bridge
        self.kind = QComboBox()
        for word in shop.practice.switches(info.name):
            self.kind.addItem(_word(word), word)
        self.seconds = LineEdit("", name=tr("Segundos"))
        self.often = Segmented(
            tr("Cuántas veces"), [("never", tr("Nunca")), ("next", tr("La próxima vez")), ("always", tr("Siempre"))]
        )
        self.put("faults", tr("Qué sale mal"), self.kind)
        self.put("seconds", tr("Segundos"), self.seconds, hint=tr("Solo donde el tiempo cuenta."))
        self.put("often", tr("Cuántas veces"), self.often, wide=True)
        self.state = Notice(Tone.PRACTICE, "")
        self.add(self.state)
        apply = ActionButton(tr("Aplicar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        apply.clicked.connect(self.apply)
        self.add(row(apply))
        self.kind.currentIndexChanged.connect(lambda _: self._suggest())
        self._suggest()
        self.show_state()

    def apply(self) -> None:
        """Tell the practice provider."""
        for field in self.fields.values():
            field.set_error("")
        word, seconds = str(self.kind.currentData()), self.seconds.text().strip()
        spec = f"{word}={seconds}" if seconds and word in TIMED else word
        wish: dict[str, object] = {"script": [], "chances": []}
        if self.often.value() == "next":
            wish["script"] = [spec]
        elif self.often.value() == "always":
            wish["chances"] = [f"{each}:1" for each in (spec, *OF_EVERY_CALL.get(word, ()))]
        try:
            self._faults.change(wish)
        except Refused:
            self.fields["seconds"].set_error(tr("Escriba segundos, por ejemplo 3 o 0.5."))
            return
        self.show_state()
        self._bridge.say(tr("Práctica cambiada"), "", Tone.PRACTICE)

    def show_state(self) -> None:
        """What it will do, as it says itself."""
        now = self._faults.describe()
        script, chances = (", ".join(dict.fromkeys(map(_word, now[key]))) for key in ("script", "chances"))
        if script:
            self.state.say(tr("La próxima vez"), script)
        elif chances:
            self.state.say(tr("Siempre"), chances)
        else:
            self.state.say(tr("Todo va bien"), tr("Contesta enseguida y autoriza."))

    def _suggest(self) -> None:
        word = str(self.kind.currentData())
        self.seconds.setEnabled(word in TIMED)
        self.seconds.setText(TIMED.get(word, ""))


class PracticeSection(Section):
    """Every practice provider with its switches."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Práctica"))
        countries = {issuer.country for issuer in shop.issuers()}
        infos = [info for info in shop.services.all() if not countries or info.traits.country in countries]
        self.forms = {info.name: PracticeForm(shop, bridge, info) for info in infos}
        which = Segmented(tr("Proveedores"), [(info.name, info.traits.title) for info in infos], key="F6")
        which.changed.connect(self.show_provider)
        which.setVisible(len(infos) > 1)
        self.add(which)
        for form in self.forms.values():
            self.add(form)
        self.show_provider(which.value())

    def show_provider(self, name: str) -> None:
        """One at a time: Aplicar is about this one."""
        for each, form in self.forms.items():
            form.setVisible(each == name)

    def arrive(self) -> None:
        """A script is used up call by call: say what is left of it."""
        for form in self.forms.values():
            form.show_state()


def _word(spec: str) -> str:
    """A fault in words; one that we have no words for stays as it is."""
    kind = spec.split(".")[-1].split(":")[0]
    name, _, seconds = kind.partition("=")
    text = tr(FAULTS[name]) if name in FAULTS else name
    return f"{text} ({seconds} s)" if seconds else text
