"""Keys that only some countries have, of issuers and customers: their words, a hint, their choices. Pure words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QWidget

from ui.text import mark, tr
from ui.widgets.fields import LineEdit


@dataclass(frozen=True, slots=True)
class Key:
    """How one key is asked for. `choices`: (what is kept, what is shown); none: a line."""

    label: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


KEYS: Mapping[str, Key] = {
    "dv": Key(mark("DV")),
    "branch": Key(mark("Sucursal"), mark("4 cifras")),
    "point": Key(mark("Punto"), mark("3 cifras")),
    "series_invoice": Key(mark("Serie de facturas"), mark("F y 3 signos")),
    "series_receipt": Key(mark("Serie de boletas"), mark("B y 3 signos")),
    "series_credit_invoice": Key(mark("N. crédito, facturas")),
    "series_credit_receipt": Key(mark("N. crédito, boletas")),
    "series_debit_invoice": Key(mark("N. débito, facturas")),
    "series_debit_receipt": Key(mark("N. débito, boletas")),
    "point_of_sale": Key(mark("Punto de venta"), mark("El habilitado en ARCA")),
    "tax_status": Key(
        mark("Condición de IVA"),
        "",
        (("RI", mark("Responsable inscripto")), ("M", mark("Monotributo")), ("E", mark("Exento"))),
    ),
    "gross_income": Key(mark("Ingresos brutos")),
    "activities_since": Key(mark("Inicio actividades"), mark("AAAA-MM-DD")),
    "monotributo_letter": Key(
        mark("A monotributistas"), "", (("A", mark("Con factura A")), ("B", mark("Con factura B")))
    ),
    "identify_from": Key(mark("Identificar desde"), mark("Pesos, ventas anónimas")),
    "series": Key(mark("Serie")),
    "postal_code": Key(mark("Código postal"), mark("Lugar de expedición")),
    "tax_regime": Key(mark("Régimen fiscal"), mark("Código del SAT, p. ej. 601")),
    "timbrado": Key(mark("Timbrado"), mark("8 cifras")),
    "timbrado_from": Key(mark("Timbrado desde"), mark("AAAA-MM-DD")),
    "establishment": Key(mark("Establecimiento"), mark("3 cifras")),
    "taxpayer_type": Key(
        mark("Contribuyente"),
        "",
        (("", mark("Según el RUC")), ("1", mark("Persona física")), ("2", mark("Persona jurídica"))),
    ),
    "rounding": Key(mark("Redondeo"), "", (("0", mark("Sin redondeo")), ("50", mark("A 50 guaraníes")))),
    "customer.tax_status": Key(mark("Condición fiscal")),
    "customer.tax_status.AR": Key(
        mark("Condición de IVA"),
        "",
        (
            ("", mark("Sin indicar")),
            ("CF", mark("Consumidor final")),
            ("RI", mark("Responsable inscripto")),
            ("M", mark("Monotributo")),
            ("E", mark("Exento")),
            ("IVNA", mark("No alcanzado")),
            ("CDEX", mark("Del exterior")),
        ),
    ),
    "customer.tax_status.MX": Key(mark("Régimen fiscal"), mark("Código del SAT, p. ej. 601")),
}


def words_of(key: str, country: str = "") -> Key:
    """The words of a key, in a country that has its own; one that we have none for is shown by its name."""
    return KEYS.get(f"{key}.{country}") or KEYS.get(key, Key(key))


def label_of(key: str, country: str = "") -> str:
    """The name of a key."""
    return tr(words_of(key, country).label)


def editor_of(key: str, value: str, country: str = "") -> QWidget:
    """A line, or a choice; a kept value that is not among the choices is offered, too."""
    words = words_of(key, country)
    if not words.choices:
        line = LineEdit(name=tr(words.label))
        line.setText(value)
        return line
    box = QComboBox()
    for kept, shown in words.choices:
        box.addItem(tr(shown), kept)
    if box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))
    return box


def shown_value(key: str, value: str) -> str:
    """A kept value in words."""
    return next((tr(shown) for kept, shown in words_of(key).choices if kept == value), value)
