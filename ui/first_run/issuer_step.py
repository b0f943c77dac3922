"""Who sells: country, tax id judged while it is typed, names, address. The Shop checks and keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.countries import COUNTRIES
from app.domain.country import Country
from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
from app.domain.taxid import Verdict
from ui.records.keys import editor_of
from ui.text import capital, said, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card
from ui.widgets.field_grid import FieldGrid
from ui.widgets.fields import Field, LineEdit, follow, value_of
from ui.widgets.labels import Text

if TYPE_CHECKING:
    from app.runtime import Shop

WHO = "window"
ACROSS = 4  # the country's own keys beside each other
CHECK_DIGITS = "dv"  # worked out from the id, never asked here


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
        self.buttons: tuple[ActionButton, ...] = (self.back, self.go_on)
        self.fields: dict[str, Field] = {}
        self._own: dict[str, Field] = {}
        self._build()
        self._country_changed()

    def set_narrow(self, *, narrow: bool) -> None:
        """One field under the other where the window is narrow."""
        self._grid.set_across(1 if narrow else 2)
        self._own_grid.set_across(2 if narrow else ACROSS)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.SNUG)
        column.addWidget(Text(tr("¿Quién vende?"), "title"))
        card = Card()
        self._grid = FieldGrid()
        self._grid.put(Field(tr("País"), self._country))
        self._line("tax-id", tr("Identificación fiscal"))
        self._line("legal-name", tr("Nombre o razón social"))
        self._line("trade_name", tr("Nombre comercial"), tr("Arriba en el ticket"))
        self._line("address", tr("Dirección"), wide=True)
        self._line("phone", tr("Teléfono"))
        self._line("email", tr("Correo"))
        self._included = QCheckBox(tr("Los precios ya incluyen el impuesto"))
        self._included.setChecked(True)
        self._fault = Text("", "error", wrap=True)
        self._fault.hide()
        self._own_grid = FieldGrid(ACROSS)
        card.add(self._grid)
        card.add(self._own_grid)
        card.add(self._included)
        card.add(self._fault)
        column.addWidget(card)
        column.addStretch(1)
        tax_id = self.fields["tax-id"].editor
        assert isinstance(tax_id, LineEdit)
        tax_id.textChanged.connect(self._judge)

    def _line(self, key: str, label: str, hint: str = "", *, wide: bool = False) -> None:
        self.fields[key] = Field(label, LineEdit(), hint=hint)
        self._grid.put(self.fields[key], wide=wide)

    def choose_country(self, code: str) -> None:
        """By its two letters."""
        self._country.setCurrentIndex(self._country.findData(code))

    def country(self) -> Country:
        """The country that was chosen."""
        return COUNTRIES[str(self._country.currentData())]

    def _country_changed(self) -> None:
        self._own_grid.drop_all()
        self._own = {}
        keys = [key for key in self.country().keys if not key.later and key.name != CHECK_DIGITS]
        for key in keys:
            editor = editor_of(key, key.usual)
            self._own[key.name] = Field(tr(key.label), editor, hint=tr(key.hint) if key.hint else "")
            self._own_grid.put(self._own[key.name])
        follow(self.fields["email"].editor, *(field.editor for field in self._own.values()), self._included)
        self._judge()

    def _judge(self) -> None:
        """The id's check digits appear as soon as the id is whole."""
        field, words = self.fields["tax-id"], self.country().words
        text = field.text()
        check = self.country().check_tax_id(text)
        if not text:
            field.set_error("")
            reckoned = any(key.name == CHECK_DIGITS for key in self.country().keys)
            hint = tr("{id} con guiones; el dígito verificador se calcula") if reckoned else "{id}"
            field.set_hint(hint.format(id=words.tax_id))
        elif check.verdict is Verdict.BLOCK:
            field.set_error(said(check.message))
        else:
            field.set_error("")
            digits = f"{words.check_digits} {check.check_digits}" if check.check_digits else ""
            field.set_hint(said(check.message) or " · ".join(part for part in (check.normalized, digits) if part))

    def keep(self) -> None:
        """Hand the issuer to the Shop; a refusal is written under its field."""
        for key, field in (self.fields | self._own).items():
            if key != "tax-id":
                field.set_error("")
        self._fault.hide()
        texts = {key: field.text() for key, field in self.fields.items()}
        check = self.country().check_tax_id(texts["tax-id"])
        extra = {key: value_of(field) for key, field in self._own.items()}
        if CHECK_DIGITS in self.country().issuer_keys and check.check_digits:
            extra[CHECK_DIGITS] = check.check_digits
        issuer = Issuer(
            (texts["trade_name"] or texts["legal-name"])[:40].strip(), self.country().code,
            check.normalized or texts["tax-id"], texts["legal-name"], self._included.isChecked(),
            trade_name=texts["trade_name"], address=texts["address"], phone=texts["phone"], email=texts["email"],
            extra=extra,
        )  # fmt: skip
        try:
            lacking = self._shop.wanting(issuer)
            if lacking:  # without it no document would ever leave
                raise Refused(lacking[0].field, lacking[0].sentence)
            self._shop.add_issuer(issuer, WHO)
        except Refused as refused:
            self._refuse(refused)
        except Trouble as trouble:
            self._say(said(trouble.sentence))
        else:
            self.kept.emit()

    def _refuse(self, refused: Refused) -> None:
        field = {**self.fields, **self._own, "issuer": self.fields["legal-name"]}.get(
            refused.field.removeprefix("issuer.")
        )
        if field is None:
            self._say(capital(refused.sentence))
        else:
            field.set_error(capital(refused.sentence))
            field.editor.setFocus()

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()

    def arrive(self) -> None:
        """Begin with the id."""
        self.fields["tax-id"].editor.setFocus()
