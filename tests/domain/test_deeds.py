"""Promises of the journal's words: figures in Spanish, ids left out, anything unreadable shown as nothing."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.deeds import DEEDS, about, deed, detail, performer

APP = Path(__file__).parents[2] / "app"
ID = "0198f3c2-1111-7000-8000-000000000001"


def test_every_fact_that_the_program_writes_has_a_name() -> None:
    written = set()
    for file in APP.rglob("*.py"):
        written |= set(re.findall(r'Fact\(\s*[\w.()\"]+,\s*"(\w+)"', file.read_text("utf-8")))
    assert len(written) > 20
    assert written <= set(DEEDS)


def test_a_fact_of_another_word_is_shown_by_that_word() -> None:
    assert deed("sale") == "Venta"
    assert deed("something_new") == "something_new"


def test_a_sale_is_known_by_its_number_and_an_id_tells_nothing() -> None:
    assert about(ID, '{"number":"001-7"}') == "001-7"
    assert about(ID, "{}") == ""
    assert about("Ana", "{}") == "Ana"


def test_values_are_said_in_words() -> None:
    assert detail('{"role":"cashier","till":"01","active":false}') == "rol Cajero · caja 01 · activo no"
    assert detail('{"right":"close_others","why":"se fue"}').startswith("permiso cerrar o entregar la caja de otra")
    said = detail('{"results":[["USD","36.37",null]],"z":3,"picture_sha256":"ab"}')
    assert said == "Z 3 · USD: debía haber 36.37, no se contó"


def test_no_english_key_stands_in_what_a_shop_does_often() -> None:
    assert detail('{"worth":"1.08","before":"1.05"}') == "vale 1.08 · antes 1.05"
    assert detail('{"host":"correo.example","port":"465"}') == "servidor correo.example · puerto 465"
    assert detail('{"file":"a.csv","kind":"products"}') == "archivo a.csv · clase productos"
    assert detail('{"kind":"customers"}') == "clase clientes"


def test_what_cannot_be_read_says_nothing() -> None:
    assert [detail(body) for body in ("", "[]", "nonsense")] == ["", "", ""]


def test_an_approval_says_which_discount_from_what_to_what() -> None:
    assert detail('{"change":[2,"Café","0 %","15 %"]}') == "línea 2, Café: de 0 % a 15 %"
    assert detail('{"change":[0,"","0","5.00"]}') == "toda la venta: de 0 a 5.00"
    assert [detail(f'{{"change":{odd}}}') for odd in ('"x"', "[1]", "null")] == ["", "", ""]


def test_a_closing_says_what_was_expected_and_counted() -> None:
    assert detail('{"results":[["USD","36.37","36.00"],"x",[1]]}') == "USD: debía haber 36.37, se contó 36.00"


def test_lists_and_boxes_are_read_out_and_nothing_says_nothing() -> None:
    assert detail('{"rights":["void","export"],"till":null}') == "permisos anular, exportar datos"
    assert detail('{"totals":{"USD":"1.00"}}') == "totales USD 1.00"
    assert about("Ana", '{"number":7}') == "Ana"


def test_who_is_no_person_has_a_name_all_the_same() -> None:
    assert [performer(who) for who in ("cli", "", "ana")] == ["Línea de órdenes", "Sin nombre", "ana"]
