"""Files in and out again: columns that a person named, workbooks, progress that can be ended, and the way back."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from app import importing
from app.domain.countries.pa import COUNTRY
from app.domain.errors import GivenUp, Refused
from app.domain.pace import Step
from app.domain.party import Customer
from app.domain.views import Product
from app.exporting import write
from app.importing import RowStatus
from app.importing.table import read_table
from app.runtime.goods import Job
from app.store import watching
from tests.counters import Counter

ADDED, CHANGED, UNCHANGED, REFUSED = RowStatus
HEADER = "code,barcode,description,price,tax,cost,stock,low,list:Mayorista\n"


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    made = Counter(tmp_path)
    made.shop.goods.add_price_list("Mayorista")
    return made


def bring(till: Counter, content: str, kind: str = "products", **columns: str) -> str:
    """Import a file; returns its batch."""
    path = till.folder / "lista.csv"
    path.write_text(content, encoding="utf-8")
    result = till.shop.goods.bring_in(Job(kind, path, COUNTRY, {k.replace("_", " "): v for k, v in columns.items()},
                                          "ana"))  # fmt: skip
    assert result.count(REFUSED) == 0, result.rows
    return result.batch


def everything(till: Counter) -> list[tuple[object, ...]]:
    """Products, customers, barcodes, prices and counts as they are."""
    return [
        row
        for table in ("barcodes", "prices", "stock")
        for row in till.rows(f"SELECT * FROM {table} ORDER BY 1, 2")
    ] + till.rows("SELECT id, code, description, price, cost, active, words FROM products ORDER BY id") + till.rows(
        "SELECT id, name, tax_id, price_list, note, active, words FROM customers ORDER BY id"
    )  # fmt: skip


def test_a_whole_file_of_products_is_undone(till: Counter) -> None:
    bring(till, HEADER + "A,111,Uno,1.00,7,0.50,10,2,0.90\nB,,Dos,2.00,7,,,,\n")
    before = everything(till)
    till.pass_(minutes=1)
    batch = bring(till, HEADER + "A,222,Uno nuevo,1.50,7,0.75,4,1,\nC,111,Tres,3.00,7,,5,,2.50\n")
    assert till.shop.goods.product_by_code("111").code == "C"  # type: ignore[union-attr]
    assert everything(till) != before
    till.pass_(minutes=1)
    assert till.shop.goods.undo_import(batch, "ana").undone_at is not None
    assert everything(till) == before
    assert till.shop.goods.product_by_code("111").code == "A"  # type: ignore[union-attr]
    assert [p.code for p in till.shop.goods.search_products("uno")] == ["A"]
    with pytest.raises(Refused, match="ya se deshizo"):
        till.shop.goods.undo_import(batch, "ana")


@pytest.mark.parametrize("used", [False, True])
def test_a_price_list_that_the_file_made_goes_with_it_unless_somebody_uses_it(till: Counter, used: bool) -> None:
    till.pass_(minutes=1)
    batch = bring(till, "code,description,price,tax,list:Socios\nA,Uno,1.00,7,0.80\n")
    assert till.shop.goods.price_lists() == ["Mayorista", "Socios"]
    if used:
        customer = till.shop.goods.save_customer(Customer(tax_id="8-730-241", name="Marta Quintero"))
        till.shop.goods.keep_terms(customer.id, "Socios", "")
    till.pass_(minutes=1)
    till.shop.goods.undo_import(batch, "ana")
    assert till.shop.goods.price_lists() == (["Mayorista", "Socios"] if used else ["Mayorista"])


def test_what_was_sold_since_the_file_stays_sold_when_it_is_undone(till: Counter) -> None:
    bring(till, HEADER + "P-7,,Producto,6.69,7,,10,,\n")
    till.pass_(minutes=1)
    batch = bring(till, HEADER + "P-7,,Producto,6.69,7,,30,,\n")
    till.sell(("3", "7"))
    (number,) = till.shop.goods.product_ids()
    assert till.shop.goods.levels([number])[number].on_hand == 27
    till.shop.goods.undo_import(batch, "ana")
    assert till.shop.goods.levels([number])[number].on_hand == 7


@pytest.mark.parametrize("kind", ["products", "customers"])
def test_a_file_whose_rows_were_changed_by_hand_is_not_undone_and_nothing_moves(till: Counter, kind: str) -> None:
    goods = till.shop.goods
    if kind == "products":
        batch = bring(till, "code,description,price,tax\nA,Uno,1,7\nB,Dos,2,7\n")
        till.pass_(minutes=1)
        goods.save_product(Product("A", "Uno a mano", Decimal(1), "7"))
    else:
        batch = bring(till, "name,tax_id\nMarta,8-730-241\n", kind)
        till.pass_(minutes=1)
        goods.save_customer(Customer("8-730-241", name="Uno a mano"))
    before = everything(till)
    with pytest.raises(Refused, match="Uno a mano"):
        goods.undo_import(batch, "ana")
    assert everything(till) == before


def test_customers_are_undone_with_their_list_and_note(till: Counter) -> None:
    bring(till, "name,tax_id,lista,nota\nMarta,8-730-241,mayorista,vecina\n", "customers")
    before = everything(till)
    till.pass_(minutes=1)
    batch = bring(till, "name,tax_id,lista,nota\nMarta Q.,8-730-241,,\nAna,8-700-100,,\n", "customers")
    assert till.shop.goods.customer_count() == 2
    till.shop.goods.undo_import(batch, "ana")
    assert everything(till) == before


def test_a_column_that_a_person_named_is_remembered_for_the_next_file(till: Counter) -> None:
    content = "Clave,Texto largo,Importe 2,ITBMS,Otro\nA,Uno,1.00,7,0.80\n"
    bring(till, content, Texto_largo="description", Importe_2="price", Otro="list:Amigos")
    assert till.shop.goods.price_for("A", "amigos") == Decimal("0.80")
    path = till.folder / "otra.csv"
    path.write_text(content.replace("Texto largo", "TEXTO  LARGO").replace("A,Uno", "B,Dos"), encoding="utf-8")
    fields = [match.field for match in till.shop.goods.import_columns("products", path)]
    assert fields == ["code", "description", "price", "tax", "list:Amigos"]
    assert till.shop.goods.preview_import(Job("products", path, COUNTRY)).count(ADDED) == 1


def test_a_preview_writes_nothing_and_remembers_nothing(till: Counter) -> None:
    path = till.folder / "lista.csv"
    path.write_text("Clave,Cosa,Precio,IVA\nA,Uno,1,7\n", encoding="utf-8")
    result = till.shop.goods.preview_import(Job("products", path, COUNTRY, {"Cosa": "description"}))
    assert (result.count(ADDED), result.batch) == (1, "")
    assert till.shop.goods.product_count() == 0
    assert [m.field for m in till.shop.goods.import_columns("products", path)][1] == ""
    assert till.shop.goods.imports("products") == []


@pytest.mark.parametrize("field", ["price_list", "nada", "list:"])
def test_a_column_cannot_be_what_a_product_has_not(till: Counter, field: str) -> None:
    path = till.folder / "lista.csv"
    path.write_text("code,X\nA,1\n", encoding="utf-8")
    with pytest.raises(Refused):
        till.shop.goods.preview_import(Job("products", path, COUNTRY, {"X": field}))


def giving_up(at: int) -> Step:
    """A person who has enough at that many steps."""
    steps = iter(range(1, 1_000_000))

    def step(done: int, whole: int) -> None:
        if next(steps) == at:
            raise GivenUp

    return step


def given_up_at_each_step(work: Callable[[Step], object], look: Callable[[], None]) -> int:
    """Does the work again and again, a step further each time, until it comes to its end; returns its steps."""
    for at in range(1, 1_000):
        try:
            work(giving_up(at))
        except GivenUp:
            look()
        else:
            return at - 1
    raise AssertionError("it never ends")


def test_work_that_is_given_up_at_any_step_writes_nothing(till: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "_OFTEN", 4_000)  # the database asks as well, while it looks through the rows
    bring(till, "code,description,price,tax\nA1,Uno,1.00,7\n")
    before = everything(till)
    path = till.folder / "lista.csv"
    rows = "".join(f"A{n},Producto {n},1.00,7\n" for n in range(250))
    path.write_text("code,description,price,tax,list:Socios\n" + rows.replace(",7\n", ",7,0.5\n"), encoding="utf-8")
    till.pass_(minutes=1)

    def as_before() -> None:
        assert everything(till) == before
        assert len(till.shop.goods.imports("products")) == 1
        assert till.shop.goods.price_lists() == ["Mayorista"]

    coming = given_up_at_each_step(
        lambda step: till.shop.goods.bring_in(Job("products", path, COUNTRY, step=step)), as_before
    )
    assert coming > 2 + 250 // importing.SLICE
    after = everything(till)
    (batch, _) = till.shop.goods.imports("products")

    def still_there() -> None:
        assert everything(till) == after

    assert given_up_at_each_step(lambda step: till.shop.goods.undo_import(batch.id, "Ana", step), still_there) > 2
    assert everything(till) == before


def test_a_workbook_comes_back_as_it_left_and_its_figures_are_exact(till: Counter) -> None:
    bring(till, HEADER + "007,7450000000019,=Uno & <dos>,1234.505,7,,-2.125,1,0.1\nB,,Dos,2.00,exempt,,,,\n")
    path = till.folder / "todo.xlsx"
    assert till.shop.goods.export_file("products", path, till.shop.figures.zone()) == 2
    table = read_table(path)
    assert table.header[:4] == ("code", "barcode", "description", "price")
    assert table.rows[0].cells[:3] == ("007", "7450000000019", "'=Uno & <dos>")
    result = till.shop.goods.preview_import(Job("products", path, COUNTRY))
    assert [row.status for row in result.rows] == [UNCHANGED, UNCHANGED]


def workbook(path: Path, sheet: str, strings: str = "", styles: str = "") -> Path:
    """A workbook as others write it: shared strings, styles, a sheet whose name is not the first."""
    write(path, ["x"], [])
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    parts["xl/worksheets/sheet1.xml"] = f"<worksheet><sheetData>{sheet}</sheetData></worksheet>"
    parts["xl/sharedStrings.xml"] = f"<sst>{strings}</sst>"
    parts["xl/styles.xml"] = styles or "<styleSheet/>"
    with zipfile.ZipFile(path, "w") as book:
        for name, body in parts.items():
            book.writestr(name, body)
    return path


def test_figures_of_excel_are_read_as_it_shows_them(tmp_path: Path) -> None:
    styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>'
    cells = (
        '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3">'
        '<c r="A3"><v>3.4500000000000002</v></c><c r="B3"><v>7.450000000019E12</v></c>'
        '<c r="C3" s="1"><v>7.0000000000000007E-2</v></c></row>'
        '<row r="4"><c r="A4"><v>1.234</v></c><c r="B4"><v>1.23456789012346E+17</v></c><c r="C4" t="b"><v>1</v></c>'
    )  # fmt: skip
    strings = "<si><r><t>pre</t></r><r><t>cio</t></r></si><si><t>IVA</t><rPh><t>x</t></rPh></si>"
    table = read_table(workbook(tmp_path / "a.xlsx", f'<row r="1">{cells}</row>', strings, styles))
    assert table.header == ("precio", "", "IVA")
    assert [(row.line, row.cells) for row in table.rows] == [
        (3, ("3.45", "7450000000019", "7%")), (4, ("1.2340", "1.23456789012346E+17", "1")),
    ]  # fmt: skip


@pytest.mark.parametrize("damage", [
    b"PK\x03\x04 nothing", b"PK\x03\x04" + bytes(400),
])  # fmt: skip
def test_a_damaged_workbook_is_refused_with_what_to_do(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(damage)
    with pytest.raises(Refused, match="Excel"):
        read_table(path)


def test_a_workbook_with_a_doctype_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    with zipfile.ZipFile(path, "w") as book:
        for name, body in (parts | {"xl/sharedStrings.xml": bomb}).items():
            book.writestr(name, body)
    with pytest.raises(Refused, match="Excel"):
        read_table(path)
