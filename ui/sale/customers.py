"""Finding the customer by id or name, and making one out of what was typed. The country checks the id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from app.domain.country import Country
from app.domain.errors import Refused, Trouble
from app.domain.party import Customer
from app.domain.taxid import Verdict
from ui.issuer import issuer_of
from ui.records.keys import CUSTOMER_KEYS, editor_of, status_key
from ui.sale.grammar import is_id
from ui.sale.results import MOST, Found
from ui.text import capital, tr
from ui.tokens import Size
from ui.widgets.fields import Field, LineEdit, put_in, value_of
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.domain.views import CustomerRow
    from app.runtime import Shop
    from ui.customers.registry import Registry


def offered(shop: Shop, wanted: str, create: object) -> list[Found]:
    """Customers as lines of the list, and one line that makes a new one (`create`), first where Enter means it."""
    if not wanted:
        return []
    known = shop.lookup.customer(wanted)
    rows = [row for row in shop.goods.search_customers(wanted, MOST - 1) if known is None or row.id != known.id]
    found = [_said(row) for row in ([known, *rows] if known else rows)][: MOST - 1]
    fresh = Found(tr("Crear cliente con «{text}»").format(text=wanted), "", "", create)
    return [fresh, *found] if known is None and is_id(wanted) else [*found, fresh]


def _said(row: CustomerRow) -> Found:
    customer = row.customer
    under = " · ".join(part for part in (customer.tax_id, customer.email) if part)
    return Found(customer.name or customer.tax_id, under, customer.code, row)


def typed(text: str, country: Country) -> tuple[Customer, str]:
    """A customer made of one line: an id when it looks like one, else a name; with the country's warning."""
    line = text.strip()
    if not any(letter.isdigit() for letter in line):
        return Customer(name=line), ""
    check = country.check_tax_id(line)
    if check.verdict is Verdict.BLOCK:
        return Customer(tax_id=line), check.message
    return Customer(tax_id=check.normalized, tax_id_kind=check.kind, check_digits=check.check_digits), check.message


class CustomerSheet(Sheet):
    """The few fields that a document needs. Enter keeps them; the id is judged while it is typed."""

    topic = "customer"

    def __init__(
        self, shop: Shop, country: Country, customer: Customer, row_id: int = 0, parent: QWidget | None = None
    ) -> None:
        from ui.customers.form import id_label

        sentence = tr("Se guarda en Clientes y queda en esta venta.")
        title = tr("Datos del cliente") if row_id else tr("Cliente nuevo")
        super().__init__(title, sentence, width=620, parent=parent)
        self._shop = shop
        self._country = country
        self._row_id = row_id
        self.kept: CustomerRow | None = None
        self._id = Field(id_label(country), LineEdit(customer.tax_id))
        self._name = Field(tr("Nombre o razón social"), LineEdit(), hint=tr("Como debe aparecer en el documento"))
        self._email = Field(tr("Correo"), LineEdit(), hint=tr("Para enviarle el documento"))
        self._phone = Field(tr("Teléfono"), LineEdit())
        self._address = Field(tr("Dirección"), LineEdit())
        coded = country.words.customer_code
        self._code = Field(coded and tr(coded), LineEdit(), hint=tr("Sin él no se factura a su nombre"))
        status = status_key(country.code)
        self._status = Field(tr(status.label), editor_of(status, customer.tax_status), hint=tr(status.hint))
        values = (customer.tax_id, customer.name, customer.email, customer.phone, customer.address, customer.code)
        for field, value in zip(self._fields(), values, strict=True):
            assert isinstance(field.editor, LineEdit)
            field.editor.setText(value)
        asked = [(self._code, bool(coded)), (self._status, country.code in CUSTOMER_KEYS)]
        self._lay_out([*self._fields()[:-1], *(field for field, wanted in asked if wanted)])
        assert isinstance(self._id.editor, LineEdit)
        self._id.editor.textChanged.connect(self._judge)
        self._judge()
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")
        (self._id if self._doubted else self._name).editor.setFocus()

    def _lay_out(self, fields: Sequence[Field]) -> None:
        """Two in a row; one that is alone there has it all."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.ROOMY)
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2, 1, 2 if place == len(fields) - 1 and place % 2 == 0 else 1)
            grid.setColumnStretch(place % 2, 1)
        self.add(grid)

    def _must_be_chargeable(self, customer: Customer) -> None:
        """Refused while the customer is still there: without a name no document would be made out to this id."""
        issuer = issuer_of(self._shop)
        for finding in self._shop.wanting_of(customer, issuer) if issuer else []:
            if finding.field == "customer.name":
                raise Refused("name", finding.sentence)

    def _fields(self) -> tuple[Field, ...]:
        return (self._id, self._name, self._email, self._phone, self._address, self._code)

    def look_up(self, registry: Registry) -> None:
        """Ask the provider who this id is; nobody waits for the answer, and what was typed meanwhile stays."""
        if self._row_id or not registry.knows or not self._id.text() or self._id.error() or self._name.text():
            return
        self._name.set_hint(tr("Preguntando a {provider}…").format(provider=registry.title))
        asked = self._id.text()
        registry.find(asked, lambda found: self._found(asked, found), lambda _: self._found(asked, None))

    def _found(self, asked: str, found: Customer | None) -> None:
        if not isValid(self) or self._id.text() != asked:
            return
        self._name.set_hint(tr("Como debe aparecer en el documento"))
        if found is None:
            return
        for field, value in ((self._name, found.name), (self._email, found.email), (self._address, found.address)):
            if not field.text() and isinstance(field.editor, LineEdit):
                field.editor.setText(value)
                # A long name is read from its beginning; who types another one replaces it.
                field.editor.home(self.focusWidget() is field.editor)
        if not value_of(self._status):
            put_in(self._status, found.tax_status)

    def _judge(self) -> None:
        text = self._id.text()
        self._doubted = not text
        if not text:
            self._id.set_error("")
            self._id.set_hint(tr("Sin identificación queda como consumidor final"))
            return
        check = self._country.check_tax_id(text)
        self._doubted = check.verdict is not Verdict.OK
        self._id.set_error(check.message if check.verdict is Verdict.BLOCK else "")
        digits = f"{self._country.words.check_digits} {check.check_digits}" if check.check_digits else ""
        self._id.set_hint(check.message or " · ".join(part for part in (check.normalized, digits) if part))

    def accept(self) -> None:
        """Keep the customer, or say which field is wrong and stay."""
        customer, _ = typed(self._id.text(), self._country) if self._id.text() else (Customer(), "")
        values = {"name": self._name, "email": self._email, "phone": self._phone, "address": self._address,
                  "code": self._code}  # fmt: skip
        if self._id.error():
            self._id.editor.setFocus()
            return
        ids = {"tax_id": customer.tax_id, "tax_id_kind": customer.tax_id_kind, "check_digits": customer.check_digits}
        if not self._id.text() or customer.name:
            ids = {"tax_id": self._id.text(), "tax_id_kind": "auto", "check_digits": ""}
        try:
            texts = {name: field.text() for name, field in values.items()}
            full = Customer(**ids, **texts, tax_status=value_of(self._status))
            self._must_be_chargeable(full)
            self.kept = self._shop.goods.save_customer(full, self._row_id)
        except Refused as refused:
            wrong = values.get(refused.field, self._id if refused.field.startswith("tax_id") else self._name)
            wrong.set_error(capital(refused.sentence))
            wrong.editor.setFocus()
        except Trouble as trouble:
            self._name.set_error(trouble.sentence)
        else:
            super().accept()
