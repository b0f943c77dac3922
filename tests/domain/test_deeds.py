"""Promises of the journal's words: figures in Spanish, ids left out, anything unreadable shown as nothing."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.deeds import DEEDS, about, deed, detail

APP = Path(__file__).parents[2] / "app"
ID = "0198f3c2-1111-7000-8000-000000000001"


def test_every_fact_that_the_program_writes_has_a_name() -> None:
    written = set()
    for file in APP.rglob("*.py"):
        written |= set(re.findall(r'Fact\(\s*[\w.()\"]+,\s*"(\w+)"', file.read_text()))
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


def test_what_cannot_be_read_says_nothing() -> None:
    assert [detail(body) for body in ("", "[]", "nonsense")] == ["", "", ""]
