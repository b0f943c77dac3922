"""Barcodes of goods: check digits, and the two ways to write one and the same. Knows no product.

Source: GS1 General Specifications, section 7.9 (check digit) and 2.1 (UPC-A is a GTIN-13 with a leading zero).
"""

LENGTHS = (8, 12, 13, 14)
"""EAN-8, UPC-A, EAN-13 and GTIN-14: only these carry a check digit; a shop's own labels are free text."""


def is_gtin(barcode: str) -> bool:
    """Whether the text has the shape of a GTIN, right or wrong."""
    return len(barcode) in LENGTHS and barcode.isascii() and barcode.isdigit()


def check_digit(figures: str) -> str:
    """The last digit of a GTIN whose other digits are given: weights 3 and 1 from the right."""
    total = sum(int(figure) * (1 if place % 2 else 3) for place, figure in enumerate(reversed(figures)))
    return str(-total % 10)


def is_misread(barcode: str) -> bool:
    """A GTIN whose check digit is wrong: printed badly, typed badly, or an own label that looks like a GTIN."""
    return is_gtin(barcode) and check_digit(barcode[:-1]) != barcode[-1]


def same(barcode: str) -> tuple[str, ...]:
    """The barcode and its other spelling, if it has one: a UPC-A is an EAN-13 with a zero before it."""
    if is_gtin(barcode) and len(barcode) == 12:
        return barcode, f"0{barcode}"
    if is_gtin(barcode) and len(barcode) == 13 and barcode.startswith("0"):
        return barcode, barcode[1:]
    return (barcode,)


def once(code: str) -> str:
    """The code of two readings that ran together, as scanners do whose trigger is pulled twice; empty: it is one."""
    half = len(code) // 2
    return code[:half] if len(code) >= 12 and code[:half] == code[half:] else ""


def canonical(barcode: str) -> str:
    """One spelling for both: the EAN-13 of a UPC-A, else the barcode itself."""
    return max(same(barcode), key=len)
