"""Promises about the example catalogue of Peru: what a demonstration may rely on."""

from __future__ import annotations

import csv
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.countries.pe import COUNTRY
from app.domain.tax import rate_on
from app.domain.taxid import Verdict, pe

FOLDER = Path(__file__).parents[1] / "resources" / "catalogue" / "pe"
PRODUCT_COLUMNS = ["code", "barcode", "description", "price", "tax", "unit", "category"]
CUSTOMER_COLUMNS = ["code", "tax_id", "tax_id_kind", "dv", "name", "email", "address", "phone", "tax_status"]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


PRODUCTS = rows("products.csv")
CUSTOMERS = rows("customers.csv")


def test_there_are_enough_and_all_are_told_apart() -> None:
    assert len(PRODUCTS) >= 120
    assert len(CUSTOMERS) >= 20
    assert (list(PRODUCTS[0]), list(CUSTOMERS[0])) == (PRODUCT_COLUMNS, CUSTOMER_COLUMNS)
    for column in ("code", "barcode", "description"):
        assert len({row[column] for row in PRODUCTS}) == len(PRODUCTS)
    for column in ("code", "tax_id", "name"):
        assert len({row[column] for row in CUSTOMERS}) == len(CUSTOMERS)


@pytest.mark.parametrize("row", PRODUCTS, ids=lambda row: row["code"])
def test_a_product_can_be_sold(row: dict[str, str]) -> None:
    assert re.fullmatch("[0-9]{13}", row["barcode"])
    assert sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(row["barcode"])) % 10 == 0
    assert row["barcode"].startswith("2") == (row["unit"] == "kg")
    assert re.fullmatch(r"[0-9]{1,3}\.[0-9]{2}", row["price"])
    rate = rate_on(COUNTRY.rates, row["tax"], date(2026, 4, 15))
    assert Decimal(row["price"]) > rate.per_unit
    assert row["unit"] in ("unit", "kg", "service")


def test_every_lasting_tax_of_the_country_is_on_the_shelf() -> None:
    lasting = {rate.key for rate in COUNTRY.rates_on(date(2026, 4, 15)) if rate.until is None}
    assert {row["tax"] for row in PRODUCTS} == lasting


@pytest.mark.parametrize("row", CUSTOMERS, ids=lambda row: row["code"])
def test_a_customer_s_id_is_right_as_kept(row: dict[str, str]) -> None:
    answer = pe.check(row["tax_id"], kind=row["tax_id_kind"])
    assert (answer.verdict, answer.normalized, answer.kind) == (Verdict.OK, row["tax_id"], row["tax_id_kind"])
    assert row["email"] == "" or re.fullmatch(r"[a-z.]+@example\.(com|net|org)", row["email"])


def test_no_cell_is_a_formula_or_has_stray_blanks() -> None:
    for row in [*PRODUCTS, *CUSTOMERS]:
        assert all(cell == cell.strip() and not cell.startswith(("=", "+", "-", "@")) for cell in row.values())
