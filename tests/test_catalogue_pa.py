"""Promises about the example catalogue of Panama: what a demonstration or a benchmark may rely on."""

import csv
import re
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.taxid import Verdict, pa

FOLDER = Path(__file__).parents[1] / "resources" / "catalogue" / "pa"
PRODUCT_COLUMNS = ["code", "barcode", "description", "price", "tax", "unit", "category"]
CUSTOMER_COLUMNS = ["code", "tax_id", "tax_id_kind", "dv", "name", "email", "address", "phone", "tax_status"]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


PRODUCTS = rows("products.csv")
CUSTOMERS = rows("customers.csv")


def test_there_are_enough_products_and_customers() -> None:
    assert len(PRODUCTS) >= 320
    assert len(CUSTOMERS) >= 50


def test_columns_are_the_published_ones() -> None:
    assert list(PRODUCTS[0]) == PRODUCT_COLUMNS
    assert list(CUSTOMERS[0]) == CUSTOMER_COLUMNS
    assert all(None not in row and None not in row.values() for row in [*PRODUCTS, *CUSTOMERS])


@pytest.mark.parametrize("column", ["code", "barcode", "description"])
def test_products_are_told_apart(column: str) -> None:
    assert len({row[column] for row in PRODUCTS}) == len(PRODUCTS)


@pytest.mark.parametrize("column", ["code", "tax_id", "name"])
def test_customers_are_told_apart(column: str) -> None:
    assert len({row[column] for row in CUSTOMERS}) == len(CUSTOMERS)


@pytest.mark.parametrize("barcode", [row["barcode"] for row in PRODUCTS])
def test_barcodes_end_in_their_check_digit(barcode: str) -> None:
    assert re.fullmatch("[0-9]{13}", barcode)
    assert sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(barcode)) % 10 == 0


def test_only_goods_by_weight_carry_a_scale_barcode() -> None:
    for row in PRODUCTS:
        weighed = row["unit"] != "unit"
        assert row["barcode"].startswith("2") == weighed
        assert not weighed or row["barcode"][7:12] == "00000"


def test_prices_taxes_and_units_are_known_words() -> None:
    for row in PRODUCTS:
        assert re.fullmatch(r"[0-9]{1,3}\.[0-9]{2}", row["price"])
        assert Decimal(row["price"]) > 0
        assert row["unit"] in {"unit", "lb"}
    assert {row["tax"] for row in PRODUCTS} == {"7", "10", "15", "exempt"}
    assert {row["tax"] for row in PRODUCTS if row["category"] == "Licores"} == {"10"}
    assert {row["tax"] for row in PRODUCTS if row["category"] == "Cigarrillos"} == {"15"}
    assert {row["tax"] for row in PRODUCTS if row["category"] in {"Farmacia", "Frutas y verduras"}} == {"exempt"}


def test_the_coffee_of_the_documentation_is_on_the_shelf() -> None:
    coffee = next(row for row in PRODUCTS if row["code"] == "CAF-500")
    assert (coffee["description"], coffee["price"], coffee["tax"]) == ("Café molido 500 g", "6.69", "7")


@pytest.mark.parametrize("row", CUSTOMERS, ids=lambda row: row["code"])
def test_customers_ids_are_right_as_kept(row: dict[str, str]) -> None:
    answer = pa.check(row["tax_id"], kind=row["tax_id_kind"], check_digits=row["dv"] or None)
    assert (answer.verdict, answer.normalized, answer.kind) == (Verdict.OK, row["tax_id"], row["tax_id_kind"])
    assert row["dv"] or row["tax_status"] == "CF"
    assert not row["dv"] or answer.check_digits == row["dv"]


def test_no_mail_can_reach_a_real_person() -> None:
    reserved = re.compile(r"[a-z.]+@example\.(com|net|org)")
    assert all(row["email"] == "" or reserved.fullmatch(row["email"]) for row in CUSTOMERS)


def test_no_cell_is_a_formula_or_has_stray_blanks() -> None:
    for row in [*PRODUCTS, *CUSTOMERS]:
        assert all(cell == cell.strip() and not cell.startswith(("=", "+", "-", "@")) for cell in row.values())
