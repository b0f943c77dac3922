"""What a cell means: an amount, a rate, yes or no, a code that a spreadsheet damaged. Knows no file and no row."""

import re
from collections.abc import Sequence
from decimal import Decimal

from app.domain.errors import Refused
from app.domain.formulas import bared
from app.domain.goods import HIGHEST_PRICE
from app.domain.money import decimal_from
from app.domain.tax import Rate

_SCIENTIFIC = re.compile(r"[1-9]([.,]\d+)?E\+?\d*[1-9]\d*", re.IGNORECASE | re.ASCII)
_DOT_OR_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
_COMMA_OR_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}", re.ASCII)
_COMMA_DECIMAL = re.compile(r"\d+,\d+|\d{1,3}(\.\d{3})+,\d+", re.ASCII)
_DOT_AFTER_COMMAS = re.compile(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}", re.ASCII)
_DOTS_ONLY = re.compile(r"\d{1,3}(\.\d{3}){2,}", re.ASCII)

_FLAGS = {
    "1": True, "si": True, "sí": True, "s": True, "yes": True, "true": True, "verdadero": True, "activo": True,
    "x": True, "0": False, "no": False, "n": False, "false": False, "falso": False, "inactivo": False,
}  # fmt: skip


def text_of(cell: str) -> str:
    """The cell without the apostrophes that keep spreadsheets from reading it as a formula."""
    return bared(cell.strip())


def code_of(field: str, cell: str) -> str:
    """A code or barcode as text; one that a spreadsheet turned into 7.50E+12 has lost its digits and is refused."""
    text = text_of(cell)
    if _SCIENTIFIC.fullmatch(text):
        raise Refused(field, f"«{text}» es un código que la hoja de cálculo convirtió en número; "
                             "dé formato de texto a la columna y escríbalo de nuevo.")  # fmt: skip
    return text


def quantity_of(field: str, cell: str, *, dot_is_decimal: bool) -> Decimal:
    """How much there is; more may have been sold than was counted."""
    text = text_of(cell)
    below = text.startswith("-")
    found = amount_of(field, text.removeprefix("-"), (), dot_is_decimal=dot_is_decimal)
    return -found if below and found else found


def amount_of(field: str, cell: str, currency_marks: Sequence[str], *, dot_is_decimal: bool) -> Decimal:
    """A non-negative amount with a decimal point or, where nothing else can be meant, a decimal comma.

    `dot_is_decimal`: the file separates by commas, so its 1.234 is one and a bit and not a thousand.
    """
    body = text_of(cell)
    for mark in currency_marks:
        body = body.removeprefix(mark).removesuffix(mark).strip()
    if not body:
        raise Refused(field, "está vacío; escriba un importe, p. ej. 12.50.")
    maybe_thousands = _COMMA_OR_THOUSANDS.fullmatch(body) or (not dot_is_decimal and _DOT_OR_THOUSANDS.fullmatch(body))
    if maybe_thousands:
        whole = body.replace(",", "").replace(".", "")
        raise Refused(field, f"«{body}» puede ser {body.replace(',', '.')} o {whole}; "
                             "escríbalo sin separador de miles y con dos decimales.")  # fmt: skip
    if _COMMA_DECIMAL.fullmatch(body):
        body = body.replace(".", "").replace(",", ".")
    elif _DOT_AFTER_COMMAS.fullmatch(body):
        body = body.replace(",", "")
    elif _DOTS_ONLY.fullmatch(body):
        body = body.replace(".", "")
    return decimal_from(body, field, maximum=HIGHEST_PRICE)


def rate_of(field: str, cell: str, rates: Sequence[Rate]) -> str:
    """The key of the rate that a cell means: its key, its word on paper, or a percentage that only one rate has."""
    text = text_of(cell).casefold()
    for rate in rates:
        if text in (rate.key.casefold(), rate.label.casefold()):
            return rate.key
    number = re.fullmatch(r"(\d{1,3}(?:[.,]\d{1,4})?) ?%?", text, re.ASCII)
    same = [rate for rate in rates if number and rate.percent == Decimal(number[1].replace(",", "."))]
    if len(same) == 1:
        return same[0].key
    allowed = ", ".join(rate.key for rate in rates)
    raise Refused(field, f"la tasa «{text[:20]}» no existe; se admiten: {allowed}.")


def flag_of(field: str, cell: str) -> bool:
    """Yes or no; an empty cell is yes."""
    text = text_of(cell).casefold()
    if text and text not in _FLAGS:
        raise Refused(field, f"«{text[:20]}» no se entiende; se admite sí o no.")
    return _FLAGS.get(text, True)
