"""The form of a customer: the tax id is checked while it is typed. The country's check has the last word on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.record import dataclass, replace
from app.domain.taxid import TaxIdCheck, Verdict
from ui.customers.registry import Registry
from ui.progress import Progress
from ui.records.keys import editor_of, status_key
from ui.text import tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text

Keep = Callable[[Customer], object]


@dataclass(frozen=True, slots=True)
class Terms:
    """How the shop deals with a customer, and the price lists that there are."""

    price_list: str = ""
    note: str = ""
    lists: Sequence[str] = ()
    history: Callable[[], object] | None = None  # shows what this customer has bought


class CustomerSheet(FormSheet):
    """`keep` gets the customer as typed, with the id in its normal form where the check is sure; it may refuse."""

    topic = "customers"

    def __init__(
        self,
        country: Country,
        customer: Customer,
        keep: Keep,
        *,
        words: tuple[str, str] = ("", ""),
        registry: Registry | None = None,
        terms: Terms | None = None,
        parent: QWidget | None = None,
    ) -> None:
        new = not (customer.name or customer.tax_id)
        title = words[0] or (tr("Cliente nuevo") if new else tr("Cliente"))
        super().__init__(title, words[1], width=620, parent=parent)
        self._registry = registry
        self._country = country
        self._customer = customer
        self._digits_typed = False
        self._build(country)
        if terms is not None:
            self._build_terms(terms)
        self.fill(
            {
                "tax_id": customer.tax_id,
                "dv": customer.check_digits,
                "name": customer.name,
                "email": customer.email,
                "phone": customer.phone,
                "address": customer.address,
                "code": customer.code,
                "tax_status": customer.tax_status,
            }
        )
        self.keep = lambda: keep(self._collect())
        self._judge()

    def _build(self, country: Country) -> None:
        ids = id_label(country)
        tax_id = self.add_field("tax_id", ids, (0, 0, 3))
        digits = self.add_field("dv", country.words.check_digits or tr("Dígito"), (0, 3, 1))
        self.fields["dv"].setVisible(bool(country.words.check_digits))
        self.add_field("name", tr("Nombre o razón social"), (2, 0, 4))
        self.add_field("email", tr("Correo"), (3, 0, 2), hint=tr("Aquí llega la factura."))
        self.add_field("phone", tr("Teléfono"), (3, 2, 2))
        self.add_field("address", tr("Dirección"), (4, 0, 3))
        coded = country.words.customer_code
        self.add_field("code", tr(coded) if coded else tr("Código"), (4, 3, 1))
        status = status_key(country.code)
        editor = editor_of(status, self._customer.tax_status)
        self.add_editor("tax_status", tr(status.label), editor, (5, 0, 2))
        self._told = Text("", "muted", wrap=True)
        self._told.hide()
        self.add(self._told)
        self._build_questions()
        tax_id.textEdited.connect(lambda _: self._judge())
        digits.textEdited.connect(self._type_digits)
        for line in (tax_id, digits):
            line.editingFinished.connect(self._settle)
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")

    def _build_terms(self, terms: Terms) -> None:
        """What the shop keeps for itself: no document carries it."""
        box = QComboBox()
        box.addItem(tr("Precio normal"), "")
        for name in terms.lists:
            box.addItem(name, name)
        self.add_editor("price_list", tr("Lista de precios"), box, (5, 2, 2))
        self.add_field("note", tr("Nota"), (6, 0, 3 if terms.history else 4))
        if terms.history:
            history = ActionButton(tr("Historial"), Role.SECONDARY, icon="receipt-text", key="F8")
            history.clicked.connect(terms.history)
            self._grid.addWidget(history, 6, 3, Qt.AlignmentFlag.AlignVCenter)
        self.fill({"price_list": terms.price_list, "note": terms.note})

    def terms(self) -> tuple[str, str]:
        """Price list and note as typed; only where the form asked for them."""
        return self.value("price_list"), self.value("note")

    def _build_questions(self) -> None:
        """What the provider can be asked, where there is one to ask."""
        registry = self._registry
        self.look_up = ActionButton(tr("Buscar datos"), Role.SECONDARY, icon="search", key="F6")
        self.enrol = ActionButton(tr("Dar de alta allí"), Role.SECONDARY, icon="user-plus", key="F7")
        for button, offered, act in (
            (self.look_up, registry is not None and registry.knows, self._ask),
            (self.enrol, registry is not None and registry.enrols, self._enrol),
        ):
            button.setVisible(offered)
            button.clicked.connect(act)
            self.add_button(button, first=True)
        if registry is not None:
            self.progress = Progress(registry.bridge, self)
            self.add(self.progress)

    def _ask(self) -> None:
        """Who is it, says the registry? What it knows takes the place of what was typed."""
        if self._registry is None or not self.value("tax_id"):
            self.fields["tax_id"].set_error(tr("Escriba primero la identificación."))
            self.fields["tax_id"].editor.setFocus()
            return
        self._tell(tr("Preguntando a {provider}…").format(provider=self._registry.title))
        self.look_up.setEnabled(False)
        self._registry.find_now(self.value("tax_id"), self.progress, self._found, self._silent, self._given_up)

    def _found(self, customer: Customer | None) -> None:
        if not isValid(self) or self._registry is None:
            return
        self.look_up.setEnabled(True)
        if customer is None:
            self._tell(tr("{provider} no conoce esa identificación.").format(provider=self._registry.title), "error")
            return
        known = {
            "tax_id": customer.tax_id,
            "name": customer.name,
            "address": customer.address,
            "email": customer.email,
            "phone": customer.phone,
            "tax_status": customer.tax_status,
        }
        self.fill({key: value for key, value in known.items() if value})
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.setCursorPosition(0)
        self._judge()
        if customer.check_digits:
            self.fill({"dv": customer.check_digits})
        self._tell(tr("Datos según {provider}. Revíselos y guarde.").format(provider=self._registry.title))

    def _enrol(self) -> None:
        """Make it known to the provider under its code; the customer here is kept with «Guardar»."""
        try:
            customer = self._collect()
        except Refused as refused:
            self.refuse(refused.field.replace("-", "_"), refused.sentence)
            return
        assert self._registry is not None
        self._tell(tr("Dando de alta en {provider}…").format(provider=self._registry.title))
        self.enrol.setEnabled(False)
        self._registry.enrol(customer, self.progress, self._enrolled, self._silent, self._given_up)

    def _enrolled(self, sentence: str) -> None:
        if isValid(self):
            self.enrol.setEnabled(True)
            self._tell(sentence)

    def _silent(self, sentence: str) -> None:
        if isValid(self):
            self.look_up.setEnabled(True)
            self.enrol.setEnabled(True)
            self._tell(sentence, "error")

    def _given_up(self) -> None:
        self._silent(tr("Se dejó de esperar; si ya lo había recibido, allí vale."))

    def _tell(self, sentence: str, role: str = "muted") -> None:
        self._told.setText(sentence)
        self._told.set_role(role)
        self._told.show()

    def check(self) -> TaxIdCheck | None:
        """What the country says of the id as typed; None without one."""
        text = self.value("tax_id")
        if not text:
            return None
        same = text == self._customer.tax_id
        kind = self._customer.tax_id_kind if same else "auto"
        digits = self.value("dv") if self._digits_typed else (self._customer.check_digits if same else "")
        return self._country.check_tax_id(text, kind=kind, check_digits=digits or None)

    def _type_digits(self, text: str) -> None:
        self._digits_typed = bool(text.strip())
        self._judge()

    def _judge(self) -> None:
        """Say the verdict while one types, calmly: half an id is no mistake yet."""
        check = self.check()
        if not self._digits_typed:
            self.fill({"dv": check.check_digits if check else ""})
        field = self.fields["tax_id"]
        field.set_error("")
        if check is None:
            nobody = self._country.words.final_consumer
            field.set_hint(tr("Sin identificación sale como «{nobody}».").format(nobody=nobody))
        elif check.verdict is Verdict.OK:
            label = self._country.words.id_labels.get(check.kind, self._country.words.tax_id)
            field.set_hint(tr("✓ {label}: se enviará {id}").format(label=label, id=check.normalized))
        else:
            field.set_hint(check.message)

    def _settle(self) -> None:
        """Typing is over: what can never be sent turns red."""
        check = self.check()
        if check is not None and check.verdict is Verdict.BLOCK:
            self.fields["tax_id"].set_error(check.message)

    def _collect(self) -> Customer:
        check = self.check()
        if check is not None and check.verdict is Verdict.BLOCK:
            raise Refused("tax_id", check.message)
        sure = check is not None and check.verdict is Verdict.OK
        return replace(
            self._customer,
            tax_id=check.normalized if check and sure else self.value("tax_id"),
            tax_id_kind=check.kind if check and sure else "auto",
            check_digits=check.check_digits if check and sure else self.value("dv"),
            name=self.value("name"),
            email=self.value("email"),
            phone=self.value("phone"),
            address=self.value("address"),
            code=self.value("code"),
            tax_status=self.value("tax_status"),
        )


def id_label(country: Country) -> str:
    """RUC o cédula, CUIT o DNI, RFC."""
    tax_id, person = country.words.tax_id, country.words.person_id
    if person == tax_id:
        return tax_id
    return tr("{tax_id} o {person_id}").format(tax_id=tax_id, person_id=person if person.isupper() else person.lower())
