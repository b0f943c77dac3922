"""Who sells: country, tax id judged while it is typed, names, address. The Shop checks and keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.countries import COUNTRIES
from app.domain.country import Country
from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
from app.domain.taxid import Verdict
from ui.text import mark, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Text
from ui.widgets.page import row

if TYPE_CHECKING:
    from app.runtime import Shop

WHO = "window"
_OWN = {  # the countries' own keys of an issuer, as people say them
    "branch": mark("Sucursal"),
    "point": mark("Punto de facturación"),
    "point_of_sale": mark("Punto de venta"),
    "series": mark("Serie"),
    "series_invoice": mark("Serie de facturas"),
    "series_receipt": mark("Serie de boletas"),
    "postal_code": mark("Código postal"),
    "tax_regime": mark("Régimen fiscal"),
    "tax_status": mark("Condición fiscal"),
    "timbrado": mark("Timbrado"),
    "timbrado_from": mark("Inicio del timbrado"),
    "establishment": mark("Establecimiento"),
    "taxpayer_type": mark("Tipo de contribuyente"),
}


class IssuerStep(QWidget):
    """`kept` comes when the Shop has the issuer."""

    kept = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.back = ActionButton(tr("Volver"), Role.SECONDARY)
        self.back.set_key("Esc", bind=False)
        self.go_on = ActionButton(tr("Continuar"), Role.PRIMARY, icon="arrow-right", key="Return")
        self.go_on.clicked.connect(self.keep)
        self._country = QComboBox()
        for code, country in COUNTRIES.items():
            self._country.addItem(country.name, code)
        self._country.currentIndexChanged.connect(self._country_changed)
        self.fields: dict[str, Field] = {}
        self._own: dict[str, Field] = {}
        self._build()
        self._country_changed()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        column.addWidget(Text(tr("¿Quién vende?"), "title"))
        card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Size.ROOMY)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(Field(tr("País"), self._country), 0, 0)
        self._grid.addWidget(self._line("tax-id", tr("Identificación fiscal")), 0, 1)
        self._grid.addWidget(self._line("legal-name", tr("Nombre o razón social")), 1, 0)
        self._grid.addWidget(self._line("trade_name", tr("Nombre comercial"), tr("Arriba en el ticket")), 1, 1)
        self._grid.addWidget(self._line("address", tr("Dirección")), 2, 0, 1, 2)
        self._grid.addWidget(self._line("phone", tr("Teléfono")), 3, 0)
        self._grid.addWidget(self._line("email", tr("Correo")), 3, 1)
        for column_ in (0, 1):
            self._grid.setColumnStretch(column_, 1)
        self._included = QCheckBox(tr("Los precios ya incluyen el impuesto"))
        self._included.setChecked(True)
        self._fault = Text("", "error", wrap=True)
        self._fault.hide()
        card.add(self._grid)
        card.add(self._included)
        card.add(self._fault)
        column.addWidget(card)
        buttons = row(self.back, self.go_on, stretch=False)
        buttons.insertStretch(0, 1)
        column.addLayout(buttons)
        column.addStretch(1)
        tax_id = self.fields["tax-id"].editor
        assert isinstance(tax_id, LineEdit)
        tax_id.textChanged.connect(self._judge)

    def _line(self, key: str, label: str, hint: str = "") -> Field:
        field = Field(label, LineEdit(), hint=hint)
        self.fields[key] = field
        return field

    def country(self) -> Country:
        """The country that was chosen."""
        return COUNTRIES[str(self._country.currentData())]

    def _country_changed(self) -> None:
        for field in self._own.values():
            self._grid.removeWidget(field)
            field.deleteLater()
        self._own = {}
        keys = [key for key in self.country().issuer_keys if key in _OWN]
        for place, key in enumerate(keys):
            line = LineEdit()
            line.setText(self.country().issuer_keys[key])
            self._own[key] = Field(tr(_OWN[key]), line)
            self._grid.addWidget(self._own[key], 4 + place // 2, place % 2)
        self._judge()

    def _judge(self) -> None:
        """The id's check digits appear as soon as the id is whole."""
        field, words = self.fields["tax-id"], self.country().words
        text = field.text()
        check = self.country().check_tax_id(text)
        if not text:
            field.set_error("")
            field.set_hint(tr("{id} con guiones; el dígito verificador se calcula").format(id=words.tax_id))
        elif check.verdict is Verdict.BLOCK:
            field.set_error(check.message)
        else:
            field.set_error("")
            digits = f"{words.check_digits} {check.check_digits}" if check.check_digits else ""
            field.set_hint(check.message or " · ".join(part for part in (check.normalized, digits) if part))

    def keep(self) -> None:
        """Hand the issuer to the Shop; a refusal is written under its field."""
        for key, field in self.fields.items():
            if key != "tax-id":
                field.set_error("")
        self._fault.hide()
        texts = {key: field.text() for key, field in self.fields.items()}
        check = self.country().check_tax_id(texts["tax-id"])
        extra = {key: field.text() for key, field in self._own.items()}
        if "dv" in self.country().issuer_keys and check.check_digits:
            extra["dv"] = check.check_digits
        issuer = Issuer(
            (texts["trade_name"] or texts["legal-name"])[:40].strip(), self.country().code,
            check.normalized or texts["tax-id"], texts["legal-name"], self._included.isChecked(),
            trade_name=texts["trade_name"], address=texts["address"], phone=texts["phone"], email=texts["email"],
            extra=extra,
        )  # fmt: skip
        try:
            self._shop.add_issuer(issuer, WHO)
        except Refused as refused:
            self._refuse(refused)
        except Trouble as trouble:
            self._say(trouble.sentence)
        else:
            self.kept.emit()

    def _refuse(self, refused: Refused) -> None:
        field = {**self.fields, **self._own, "issuer": self.fields["legal-name"]}.get(refused.field)
        if field is None:
            self._say(str(refused))
        else:
            field.set_error(refused.sentence[:1].upper() + refused.sentence[1:])
            field.editor.setFocus()

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()

    def arrive(self) -> None:
        """Begin with the id."""
        self.fields["tax-id"].editor.setFocus()
