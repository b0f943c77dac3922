"""The form of a customer: the tax id is checked while it is typed. The country's check has the last word on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.taxid import TaxIdCheck, Verdict
from ui.text import tr
from ui.widgets.form import FormSheet

Keep = Callable[[Customer], object]


class CustomerSheet(FormSheet):
    """`keep` gets the customer as typed, with the id in its normal form where the check is sure; it may refuse."""

    def __init__(
        self,
        country: Country,
        customer: Customer,
        keep: Keep,
        *,
        words: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        new = not (customer.name or customer.tax_id)
        title = words[0] or (tr("Cliente nuevo") if new else tr("Cliente"))
        super().__init__(title, words[1], parent=parent)
        self._country = country
        self._customer = customer
        self._digits_typed = False
        self._build(country)
        self.fill(
            {
                "tax_id": customer.tax_id,
                "dv": customer.check_digits,
                "name": customer.name,
                "email": customer.email,
                "phone": customer.phone,
                "address": customer.address,
                "code": customer.code,
            }
        )
        self.keep = lambda: keep(self._collect())
        self._judge()

    def _build(self, country: Country) -> None:
        ids = tr("{tax_id} o {person_id}").format(
            tax_id=country.words.tax_id, person_id=country.words.person_id.lower()
        )
        tax_id = self.add_field("tax_id", ids, (0, 0, 3))
        digits = self.add_field("dv", country.words.check_digits or tr("Dígito"), (0, 3, 1))
        self.fields["dv"].setVisible(bool(country.words.check_digits))
        self.add_field("name", tr("Nombre o razón social"), (2, 0, 4))
        self.add_field("email", tr("Correo"), (3, 0, 2), hint=tr("Aquí llega la factura."))
        self.add_field("phone", tr("Teléfono"), (3, 2, 2))
        self.add_field("address", tr("Dirección"), (4, 0, 3))
        self.add_field("code", tr("Código"), (4, 3, 1))
        tax_id.textEdited.connect(lambda _: self._judge())
        digits.textEdited.connect(self._type_digits)
        for line in (tax_id, digits):
            line.editingFinished.connect(self._settle)
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")

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
            field.set_hint(tr("Sin identificación se emite a consumidor final."))
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
        )
