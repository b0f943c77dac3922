"""The settings of mail: the shop's own server, its password, and whether documents leave by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.errors import Refused, Trouble
from app.domain.people import Right
from app.runtime import Shop
from app.runtime.mailing import KEYS, Security
from ui import permission
from ui.bridge import Bridge
from ui.progress import Progress
from ui.saying import why
from ui.settings.draft import Draft
from ui.settings.section import Form, Section, choose
from ui.text import capital, mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.flow import flow
from ui.widgets.form import FormSheet

CLOSED = ((Security.STARTTLS, mark("STARTTLS (puerto 587)")), (Security.TLS, mark("TLS desde el principio (465)")))


class MailSection(Section):
    """A provider that mails itself needs none of this; for the others the shop's server does it."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(tr("Correo"))
        self._shop = shop
        self._bridge = bridge
        self.state = Notice(Tone.NEUTRAL, "")
        self.add(self.state)
        when = Form(tr("Cuándo"))
        self.automatic = QCheckBox(tr("Enviar solo, en cuanto se autoriza"))
        words = tr("A los clientes que tienen correo. Solo las ventas desde ahora.")
        when.put("automatic", tr("Documentos"), self.automatic, hint=words, wide=True)
        self.automatic.clicked.connect(
            lambda on: self._set(lambda who: shop.mailing.mail_by_itself(who, wanted=on))
        )  # fmt: skip
        self.add(when)
        self._build_form()

    def _build_form(self) -> None:
        self.form = Form(tr("Servidor de correo de la tienda"))
        self.editors: dict[str, LineEdit] = {key: LineEdit() for key in KEYS if key != "security"}
        self.security, self.password = QComboBox(), LineEdit()
        for word, title in CLOSED:
            self.security.addItem(tr(title), word.value)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        put, line = self.form.put, self.editors
        put("host", tr("Servidor"), line["host"], hint=tr("Por ejemplo smtp.ejemplo.com."))
        put("security", tr("Cifrado"), self.security, hint=tr("Sin cifrado no se envía nada."))
        put("port", tr("Puerto"), line["port"], hint=tr("Vacío: el usual del cifrado."))
        put("user", tr("Usuario"), line["user"])
        put("password", tr("Contraseña"), self.password)
        put("sender", tr("Correo que lo envía"), line["sender"], hint=tr("Vacío: el usuario."))
        put("sender_name", tr("Nombre que lo envía"), line["sender_name"])
        self.save = ActionButton(tr("Guardar"), Role.PRIMARY, icon="check", key="Ctrl+S")
        self.test = ActionButton(tr("Enviar una prueba"), icon="mail", key="F5")
        self.save.clicked.connect(lambda: self._set(self.keep))
        self.test.clicked.connect(self.ask_where)
        self.progress = Progress(self._bridge, self)
        self.form.add(flow(self.save, self.test))
        self.draft = Draft(self._read, self.form)
        self.form.add(self.draft)
        self.form.add(self.progress)
        self.add(self.form)

    def arrive(self) -> None:
        """Read what is kept; the password is only known to be there."""
        self.draft.arrive()
        self.automatic.setChecked(self._shop.mailing.automatic_since() is not None)
        self._show_state()

    def _read(self) -> None:
        values = self._shop.mailing.values()
        for key, line in self.editors.items():
            line.setText(values[key])
        choose(self.security, values["security"] or Security.STARTTLS.value)
        self.password.clear()

    def _show_state(self) -> None:
        try:
            kept = self._shop.mailing.has_password()
        except Trouble as trouble:
            self.state.say_in(Tone.WARNING, tr("Las claves no se pueden abrir"), trouble.sentence)
            return
        field: Field = self.form.fields["password"]
        field.set_hint(tr("Hay una guardada; escriba otra para cambiarla.") if kept else tr("Va al llavero."))
        if self._shop.mailing.ready():
            words = tr("Los proveedores que envían correos lo siguen haciendo ellos.")
            host = self._shop.mailing.values()["host"]
            self.state.say_in(Tone.SUCCESS, tr("Sale por {host}").format(host=host), words)
        else:
            words = tr("Solo se envía por los proveedores que lo hacen. Complete lo de abajo para enviar todos.")
            self.state.say_in(Tone.INFO, tr("Sin servidor propio"), words)
        self.test.setEnabled(self._shop.mailing.ready())

    def keep(self, who: str) -> None:
        """Keep the server; refused settings are written under their field."""
        values = {key: line.text() for key, line in self.editors.items()}
        if any(text.strip() for text in values.values()):
            values["security"] = str(self.security.currentData())
        self._shop.mailing.set(values, who, password=self.password.text())
        self._bridge.say(tr("Guardado"), "", Tone.SUCCESS)
        self.draft.settle()
        self.arrive()

    def ask_where(self) -> None:
        """Send a letter without a document, now."""
        words = tr("A un correo que usted pueda mirar.")
        sheet = FormSheet(tr("Enviar una prueba"), words, parent=self.window(), topic="mail")
        sheet.add_field("email", tr("Correo"), (0, 0, 1))
        sheet.fill({"email": self.editors["sender"].text() or self.editors["user"].text()})
        sheet.keep = lambda: self.try_out(sheet.value("email"))
        sheet.add_cancel()
        sheet.add_accept(tr("Enviar"), icon="mail")
        sheet.fields["email"].editor.setFocus()
        sheet.open()

    def try_out(self, address: str) -> None:
        """The window goes on meanwhile."""
        self.test.setEnabled(False)
        self.state.say_in(Tone.INFO, tr("Enviando la prueba…"), tr("Puede seguir trabajando."))
        self.progress.ask(
            "", self._shop.mailing.try_out(address), lambda _: self._tried(""), lambda e: self._tried(why(e)),
            given_up=lambda: self._tried(tr("Se dejó de esperar; si ya lo había recibido, allí vale.")),
        )  # fmt: skip

    def _tried(self, why: str) -> None:
        self.test.setEnabled(True)
        if why:
            self.state.say_in(Tone.DANGER, tr("La prueba no salió"), why)
        else:
            self.state.say_in(Tone.SUCCESS, tr("La prueba salió"), tr("El servidor la tomó; mire que haya llegado."))

    def _set(self, change: Callable[[str], object]) -> None:
        """Do it for whoever may change settings."""

        def go(name: str) -> None:
            for field in self.form.fields.values():
                field.set_error("")
            try:
                change(name)
            except Refused as refused:
                field = self.form.fields.get(refused.field, self.form.fields["host"])
                field.set_error(capital(refused.sentence))
                field.editor.setFocus()
            except Trouble as trouble:
                self._bridge.say(tr("No se guardó"), trouble.sentence, Tone.DANGER)

        permission.ask(self._shop, self, Right.SETTINGS, tr("Correo"), lambda actor: go(actor.name))
