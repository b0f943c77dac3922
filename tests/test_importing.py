"""Promises about importing files: every row is told its fate, good rows are written, a bad one hides nothing."""

import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import importing
from app.domain.countries import COUNTRIES
from app.domain.countries.pa import COUNTRY
from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.views import Product
from app.importing import ImportResult, Kind, RowStatus
from app.store import catalogue, customers
from app.store.store import Store
from tests.databases import laid

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
SAMPLES = Path(__file__).parents[1] / "resources" / "catalogue" / "pa"
HEADER = "code,barcode,description,price,tax,unit,category\n"
ADDED, CHANGED, UNCHANGED, REFUSED = RowStatus


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(laid(tmp_path / "data"), inline=True)
    yield store
    store.close()


def load(store: Store, content: str | bytes, kind: Kind = Kind.PRODUCTS) -> ImportResult:
    """Import a file with this content; the dry run must have said the same before."""
    path = store.folder / "file.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    sheet = importing.read(kind, path, COUNTRY, NOW)
    foretold = store.read(lambda db: importing.dry_run(db, sheet))
    result = store.write(lambda db: importing.run(db, sheet, importing.By(secrets.token_hex(4), "Ana", NOW))).result()
    assert foretold == replace(result, batch="")
    return result


def statuses(result: ImportResult) -> list[RowStatus]:
    return [row.status for row in result.rows]


def products(store: Store) -> list[Product]:
    return store.read(lambda db: list(catalogue.every(db)))


def people(store: Store) -> list[Customer]:
    return [row.customer for row in store.read(lambda db: list(customers.every(db)))]


@pytest.mark.parametrize("kind", Kind)
def test_the_example_catalogue_comes_in_whole_and_only_once(store: Store, kind: Kind) -> None:
    content = (SAMPLES / f"{kind}.csv").read_bytes()
    first = load(store, content, kind)
    assert set(statuses(first)) == {ADDED}
    assert not any(row.sentence for row in first.rows)
    assert set(statuses(load(store, content, kind))) == {UNCHANGED}
    assert len(first.rows) == len(products(store) if kind is Kind.PRODUCTS else people(store))


def test_a_dry_run_writes_nothing(store: Store, tmp_path: Path) -> None:
    sheet = importing.read(Kind.PRODUCTS, SAMPLES / "products.csv", COUNTRY, NOW)
    assert store.read(lambda db: importing.dry_run(db, sheet)).count(ADDED) > 300
    assert store.read(catalogue.count) == 0


def test_a_bad_row_never_hides_the_others(store: Store) -> None:
    result = load(
        store,
        HEADER + "A,,Uno,1.00,7,unit,X\nB,,Dos,gratis,7,unit,X\nC,,Tres,3.00,99,unit,X\nD,,,4.00,7,,X\n"
        'E,,"Cinco,5.00,7,unit,X\nF,,Seis,6.00,7,unit,X\nG,,Siete\nH,,Ocho,8.00,7,unit,X,,\nI,,Nu"eve,9.00,7,unit,X\n'
        ',,Sin código,1.00,7,unit,X\n\n;;;\nJ,,"Diez" 10,1.00,7,unit,X\nA,,Otra vez,1.00,7,,X\nK,,Fin,-1,7,,X\n',
    )
    assert [row.code for row in result.rows if row.status is ADDED] == ["A", "F", "H", "I"]
    refused = [row for row in result.rows if row.status is REFUSED]
    assert [row.line for row in refused] == [3, 4, 5, 6, 8, 11, 13, 14, 15, 16]
    assert all(row.sentence for row in refused)
    assert "price: «gratis»" in refused[0].sentence
    assert "7, 10, 15, exempt" in refused[1].sentence
    assert "línea 2" in refused[8].sentence
    assert [product.code for product in products(store)] == ["A", "F", "H", "I"]


def test_a_text_of_several_lines_is_one_cell(store: Store) -> None:
    result = load(store, HEADER + 'A,,"Uno\ny medio",1.00,7,unit,X\nB,,Dos,2.00,7,unit,X\n')
    assert [(row.line, row.status) for row in result.rows] == [(2, ADDED), (4, ADDED)]
    assert products(store)[0].description == "Uno y medio"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_write_is_understood(store: Store, encoding: str, separator: str, ending: str) -> None:
    lines = ["Código|CÓDIGO DE BARRAS|Descripción|Precio|Impuesto|Estante", "Ñ-01|036000291452|Piña ½|12.50|7 %|3"]
    result = load(store, (ending.join(lines).replace("|", separator) + ending).encode(encoding))
    assert (statuses(result), result.ignored_columns) == ([ADDED], ("Estante",))
    assert products(store) == [Product("Ñ-01", "Piña ½", Decimal("12.50"), "7", barcodes=("036000291452",), id=1)]


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize(
    ("typed", "price"),
    [("12.5", "12.5"), ("12,50", "12.50"), ("1,234.50", "1234.50"), ("1.234,50", "1234.50"), ("1,234,567", "1234567"),
     ("1.234.567", "1234567"), ("0,125", "0.125"), ("0.125", "0.125"), ("B/. 3.25", "3.25"), ("$3.25", "3.25"),
     ("3.25 USD", "3.25"), ("1234", "1234"), ("1,234", None), ("12,345", None), ("1,23,4", None), ("1e3", None),
     ("NaN", None), ("-1", None), ("", None), ("９", None), ("9999999999", None), ("1.1234567", None), ("١٢", None)],
)  # fmt: skip
def test_a_price_is_understood_or_refused_and_never_guessed(
    store: Store, typed: str, price: str | None, separator: str
) -> None:
    row = f'A{separator}Uno{separator}"{typed}"{separator}7\n'
    result = load(store, f"code{separator}description{separator}price{separator}tax\n{row}")
    if price is None:
        assert statuses(result) == [REFUSED]
        assert result.rows[0].sentence.startswith("price: ")
    else:
        assert [product.price for product in products(store)] == [Decimal(price)]


def test_one_thousand_or_one_point_two_is_asked_where_commas_may_be_decimals(store: Store) -> None:
    result = load(store, "code;description;price;tax\nA;Uno;1.234;7\nB;Dos;0.234;7\n")
    assert statuses(result) == [REFUSED, ADDED]
    assert statuses(load(store, "code,description,price,tax\nA,Uno,1.234,7\n")) == [ADDED]


@pytest.mark.parametrize(
    ("typed", "key"),
    [("7", "7"), ("7%", "7"), ("7.00", "7"), ("7,0 %", "7"), ("ITBMS 10 %", "10"), ("exempt", "exempt"),
     ("EXENTO", "exempt"), ("0", "exempt"), ("8", None), ("", None), ("0.07", None)],
)  # fmt: skip
def test_a_tax_is_one_of_the_country(store: Store, typed: str, key: str | None) -> None:
    load(store, f'code,description,price,tax\nA,Uno,1,"{typed}"\n')
    assert [product.tax for product in products(store)] == ([key] if key else [])


def test_zeros_at_the_front_stay_and_ruined_codes_are_refused(store: Store) -> None:
    result = load(store, HEADER + "007,0001,Uno,1,7,,\n8,9.52101E+12,Dos,1,7,,\n1E5,,Tres,1,7,,\n")
    assert statuses(result) == [ADDED, REFUSED, REFUSED]
    assert (products(store)[0].code, products(store)[0].barcodes) == ("007", ("0001",))
    assert "hoja de cálculo" in result.rows[1].sentence


def test_a_wrong_check_digit_is_a_warning_and_the_row_comes_in(store: Store) -> None:
    result = load(store, HEADER + "A,9521007006137,Uno,1,7,,\n")
    assert statuses(result) == [ADDED]
    assert "dígito de control" in result.rows[0].sentence
    assert products(store)[0].barcodes == ("9521007006137",)


def test_barcodes_belong_to_one_product_within_the_file_and_in_the_till(store: Store) -> None:
    load(store, HEADER + "A,036000291452,Uno,1,7,,\n")
    result = load(store, HEADER + "B,0036000291452,Dos,1,7,,\nC,1 2|3;4,Tres,1,7,,\nD,4,Cuatro,1,7,,\n")
    assert statuses(result) == [REFUSED, ADDED, REFUSED]
    assert products(store)[1].barcodes == ("1", "2", "3", "4")


def test_a_barcode_moves_when_its_owner_gives_it_up_first(store: Store) -> None:
    load(store, HEADER + "A,11,Uno,1,7,,\n")
    result = load(store, HEADER + "A,,Uno,1,7,,\nB,11,Dos,1,7,,\n")
    assert statuses(result) == [CHANGED, ADDED]
    assert [row.sentence for row in result.rows] == ["barcode: se quita 11.", ""]
    found = store.read(lambda db: catalogue.find_by_code(db, "11"))
    assert found is not None
    assert found.code == "B"


def test_a_price_list_changes_prices_only(store: Store) -> None:
    load(store, HEADER + "A,11,Uno,1.00,7,lb,X\nB,,Dos,2.00,exempt,,\n")
    result = load(store, "código,precio\na,1.50\nB,2.00\nC,3.00\n")
    assert statuses(result) == [CHANGED, UNCHANGED, REFUSED]
    assert products(store)[0] == Product("a", "Uno", Decimal("1.50"), "7", "lb", "X", ("11",), id=1)
    assert "nuevo" in result.rows[2].sentence
    assert store.read(lambda db: list(catalogue.ids(db, "uno"))) == [1]


def test_a_shop_that_has_only_barcodes_brings_its_goods_and_finds_them_again(store: Store) -> None:
    load(store, HEADER + "A,11 12,Uno,1.00,7,lb,X\n")
    assert statuses(load(store, "cód. barras,nombre,precio,itbms\n11,Uno,1.50,7\n13,Tres,3.00,7\n,Nada,1.00,7\n")) == [
        CHANGED,
        ADDED,
        REFUSED,
    ]
    assert [(each.code, each.price, each.barcodes) for each in products(store)] == [
        ("A", Decimal("1.50"), ("11", "12")),
        ("13", Decimal("3.00"), ("13",)),
    ]


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"", "vac"), (b"\n \n", "vac"), (b"PK\x03\x04 book", "Excel"), (b"name,price\nA,1\n", "código"),
     (b"code\nA\n", "falta"), (b"code,codigo,price\nA,A,1\n", "dicen lo mismo"), (b"\xff\xfea", "texto"),
     (b'code,"price\nA,1\n', "comilla")],
)  # fmt: skip
def test_what_is_no_table_is_refused_as_a_whole(store: Store, content: bytes, word: str) -> None:
    with pytest.raises(Refused, match=word) as caught:
        load(store, content)
    assert caught.value.field == "file"


def test_a_price_with_its_tax_in_money_without_cents_has_none(tmp_path: Path) -> None:
    path = tmp_path / "goods.csv"
    path.write_text("code,description,price,cost,tax,list:Club\nA,Pan,11000.5,90.5,10,\nB,Pan,11000.00,,10,9000.5\n")
    said = "{} tiene más decimales que la moneda; se admiten 0."
    whole = [f"price: {said.format('11000.5')}", f"list:Club: {said.format('9000.5')}"]
    for included, told in ((True, whole), (False, ["", ""])):
        choice = importing.Choice({}, ["Club"])
        sheet = importing.read(Kind.PRODUCTS, path, COUNTRIES["PY"], NOW, choice, included=included)
        assert [row.refused for row in sheet.products] == told


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no se pudo leer"):
        importing.read(Kind.PRODUCTS, tmp_path / "nothing.csv", COUNTRY, NOW)


LIKELY = st.text(max_size=200).map(lambda text: ("código,precio\n" + text).encode(errors="replace"))


@given(st.binary(max_size=300) | LIKELY)
def test_no_file_ever_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    for kind in Kind:
        try:
            importing.read(kind, path, COUNTRY, NOW)
        except Refused as refused:
            assert refused.field == "file"  # noqa: PT017


PEOPLE = "código,ruc,dv,nombre,correo,teléfono\n"


def test_tax_ids_are_checked_by_the_country(store: Store) -> None:
    result = load(
        store,
        PEOPLE + "1,8-730-241,,Marta,m@example.org,'+507 6000-0101\n2,155642118-2-2017 DV 55,,Tres,,\n"
        "3,basura,,Mala,,\n4,J-8-56789-1,,Rara,,\n5,155642119-2-2017,99,Mal DV,,\n6,,,Sin RUC,,\n",
        Kind.CUSTOMERS,
    )
    assert statuses(result) == [ADDED, ADDED, REFUSED, ADDED, ADDED, ADDED]
    assert [bool(row.sentence) for row in result.rows] == [False, False, True, True, True, False]
    kept = people(store)
    assert (kept[0].tax_id, kept[0].check_digits, kept[0].phone) == ("8-730-241", "", "+507 6000-0101")
    assert (kept[1].tax_id, kept[1].check_digits) == ("155642118-2-2017", "55")


def test_a_mail_that_is_none_is_never_brought_in_without_a_word(store: Store) -> None:
    result = load(store, PEOPLE + "1,,,Marta,marta@@x,\n2,,,Luisa,luisa@example.org,\n", Kind.CUSTOMERS)
    assert statuses(result) == [ADDED, ADDED]
    assert [row.sentence for row in result.rows] == [
        "email: «marta@@x» no es un correo; se guarda como está y no se le envía nada.", ""
    ]  # fmt: skip


def test_a_customer_is_known_again_by_code_or_tax_id(store: Store) -> None:
    load(store, PEOPLE + "1,8-730-241,,Marta,,\n2,8-730-242,,Luisa,,\n,,,Sin nada,,\n", Kind.CUSTOMERS)
    result = load(
        store,
        PEOPLE + ",8-730-241,,Marta Quintero,,\n1,8-730-243,,Otra,,\n2,8-730-244,,Luisa,,\n3,8-730-242,,Nueva,,\n"
        ",,,Sin nada,,\n,,,Sin nada,,\n,,,,,x\n",
        Kind.CUSTOMERS,
    )
    assert statuses(result) == [CHANGED, REFUSED, CHANGED, ADDED, UNCHANGED, ADDED, REFUSED]
    assert [customer.tax_id for customer in people(store)] == ["8-730-241", "8-730-244", "", "8-730-242", ""]
    assert people(store)[0].code == "1"
    assert store.read(lambda db: list(customers.ids(db, "marta quintero"))) == [1]


def test_two_customers_never_share_an_id(store: Store) -> None:
    load(store, PEOPLE + "1,8-730-241,,Marta,,\n2,8-730-242,,Luisa,,\n", Kind.CUSTOMERS)
    result = load(store, PEOPLE + "1,8-730-242,,Marta,,\n9,8-730-241,,Marta,,\n", Kind.CUSTOMERS)
    assert statuses(result) == [REFUSED, REFUSED]
    assert [customer.name for customer in people(store)] == ["Marta", "Luisa"]
