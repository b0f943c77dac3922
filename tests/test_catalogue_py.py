"""Promises about the example catalogue of Paraguay: whole guaraníes, known rates, ids that check out."""

import csv
import re
from pathlib import Path

import pytest

from app.domain.countries import country_named
from app.domain.taxid import Verdict, py

FOLDER = Path(__file__).parents[1] / "resources" / "catalogue" / "py"


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


PRODUCTS = rows("products.csv")
CUSTOMERS = rows("customers.csv")


def test_there_are_enough_products_and_customers() -> None:
    assert len(PRODUCTS) >= 120
    assert len(CUSTOMERS) >= 20


@pytest.mark.parametrize("column", ["code", "barcode", "description"])
def test_products_are_told_apart(column: str) -> None:
    assert len({row[column] for row in PRODUCTS}) == len(PRODUCTS)


@pytest.mark.parametrize("column", ["code", "tax_id", "name"])
def test_customers_are_told_apart(column: str) -> None:
    assert len({row[column] for row in CUSTOMERS}) == len(CUSTOMERS)


def test_prices_are_whole_and_end_in_a_coin() -> None:
    assert all(re.fullmatch("[1-9][0-9]{2,6}", row["price"]) and int(row["price"]) % 50 == 0 for row in PRODUCTS)


def test_rates_and_units_are_known_words() -> None:
    known = {rate.key for rate in country_named("PY").rates}
    assert {row["tax"] for row in PRODUCTS} == {"10", "5", "exempt"} <= known
    assert {row["unit"] for row in PRODUCTS} == {"unit", "kg"}


def test_barcodes_end_in_their_check_digit_and_weighed_goods_carry_a_scale_s() -> None:
    for row in PRODUCTS:
        code = row["barcode"]
        assert re.fullmatch("[0-9]{13}", code)
        assert sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(code)) % 10 == 0
        assert code.startswith("20" if row["unit"] == "kg" else "952")


@pytest.mark.parametrize("row", CUSTOMERS, ids=lambda row: row["code"])
def test_customers_ids_are_right_as_kept(row: dict[str, str]) -> None:
    answer = py.check(row["tax_id"], kind=row["tax_id_kind"], check_digits=row["dv"] or None)
    assert (answer.verdict, answer.normalized, answer.kind) == (Verdict.OK, row["tax_id"], row["tax_id_kind"])
    assert answer.check_digits == row["dv"]


def test_no_mail_can_reach_a_real_person() -> None:
    assert all(row["email"] == "" or re.fullmatch(r"[a-z.]+@example\.(com|net|org)", row["email"]) for row in CUSTOMERS)
