"""Draws keys that only some countries have, of issuers and customers, as their country declares them. Knows no rule."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.issuer_keys import IssuerKey
from ui.text import mark, tr
from ui.widgets.fields import LineEdit

CUSTOMER_KEYS: Mapping[str, IssuerKey] = {
    "": IssuerKey("tax_status", mark("Condición fiscal")),
    "AR": IssuerKey(
        "tax_status",
        mark("Condición de IVA"),
        choices=(
            ("", mark("Sin indicar")),
            ("CF", mark("Consumidor final")),
            ("RI", mark("Responsable inscripto")),
            ("M", mark("Monotributo")),
            ("E", mark("Exento")),
            ("IVNA", mark("No alcanzado")),
            ("CDEX", mark("Del exterior")),
        ),
    ),
    "MX": IssuerKey("tax_status", mark("Régimen fiscal"), hint=mark("Código del SAT, p. ej. 601")),
}
"""The customer's tax status as a country asks for it."""


def status_key(country: str) -> IssuerKey:
    """How this country asks for a customer's tax status."""
    return CUSTOMER_KEYS.get(country, CUSTOMER_KEYS[""])


def editor_of(key: IssuerKey, value: str) -> QWidget:
    """A line, or a choice; a kept value that is not among the choices is offered, too."""
    if not key.choices:
        line = LineEdit(name=tr(key.label))
        line.setText(value)
        return line
    box = QComboBox()
    for kept, shown in key.choices:
        box.addItem(tr(shown), kept)
    if box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))
    return box


def shown_value(key: IssuerKey, value: str) -> str:
    """A kept value in words."""
    return next((tr(shown) for kept, shown in key.choices if kept == value), value)
