"""Promises about Fabo's text/plain format: nothing can be smuggled in, and what is written is read again."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.providers.fabo.mapping import Format, Style, payload
from app.providers.fabo.plain_text import items_from, read_text, write_text
from tests.providers.peru import PERSON, boleta

SEED = """estado: ok
valor_resumen: a2ArXgMakKz81ZTs1A+fLqhe0hg=
codigo_descarga: a5145b10b2a252d9fc4a3aa22ab5fe7f7f71f326
codigo_documento: 20410044448-01-F001-1
sunat_respuesta: 0
sunat_descripcion: La Factura numero F001-1, ha sido aceptada
sunat_observacion: 4287 - El precio unitario difiere - Error en la linea: 1: 4287 (nodo: "cbc:PriceAmount" valor: "11114.72")
sunat_observacion: 4287 - El precio unitario difiere - Error en la linea: 2: 4287 (nodo: "cbc:PriceAmount" valor: "122228.29")
"""  # noqa: E501 - the lines of the published answer

DOSSIER = """tipo: b
serie: B001
numero: 125
fecha: 2026-04-15
hora: 10:00
tipo_doc: d
numero_doc: 45871236
razon_social: ROSA MAMANI QUISPE
moneda: PEN
items-1-unidad: NIU
items-1-descripcion: CUADERNO A4
items-1-cantidad: 3
items-1-precio_unitario: 59.90
items-1-valor_unitario: 50.7627118644
items-1-valor_venta: 152.29
items-1-igv: 27.41
items-1-afectacion_igv: 10
"""


def test_the_published_answer_is_read() -> None:
    found = read_text(SEED.encode())
    assert found["codigo_documento"] == "20410044448-01-F001-1"
    assert len(found["sunat_observacion"]) == 2
    assert found["sunat_observacion"][1].endswith('valor: "122228.29")')


def test_the_dossier_s_boleta_is_said() -> None:
    sale = boleta(lines=[["3", "59.90", "18", "0", "CUADERNO A4"]], customer=PERSON)
    assert payload(sale, Style(format=Format.TEXT)) == DOSSIER


def test_a_second_item_has_the_second_number() -> None:
    sale = boleta(lines=[["1", "2.00", "18"], ["1", "12.90", "exempt"]])
    text = read_text(payload(sale, Style(format=Format.TEXT)).encode())
    assert [item["precio_unitario"] for item in items_from(text, "items")] == ["2.00", "12.90"]
    assert text["tipo_doc"] == "-"


@pytest.mark.parametrize(
    "name", ["CAFE\nmoneda: USD", "CAFE\r\nserie: F999", "CAFE\u2028tipo: f", "CAFE|moneda: USD", "A\x0bnumero: 9"]
)
def test_a_name_never_becomes_a_property(name: str) -> None:
    sale = boleta(lines=[["1", "2.00", "18", "0", name]])
    text = read_text(payload(sale, Style(format=Format.TEXT)).encode())
    assert (text["moneda"], text["serie"], text["tipo"], text["numero"]) == ("PEN", "B001", "b", "125")
    assert "\n" not in items_from(text, "items")[0]["descripcion"]


def test_a_line_break_in_a_value_is_a_pipe() -> None:
    assert write_text({"descripcion": "CUADERNO A4\nTapa dura"}) == "descripcion: CUADERNO A4|Tapa dura\n"


@pytest.mark.parametrize("value", [True, False, None, 1.5])
def test_what_would_be_misread_is_not_written(value: object) -> None:
    with pytest.raises(TypeError):
        write_text({"x": value})


@given(st.dictionaries(
    st.from_regex(r"[a-z_]{1,20}", fullmatch=True),
    st.text(max_size=40) | st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=4),
    min_size=1, max_size=8,
))  # fmt: skip
def test_what_is_written_is_read_again_line_by_line(body: dict[str, object]) -> None:
    written = write_text(body)
    try:
        found = read_text(written.encode())
    except (ValueError, UnicodeError):
        assert any(isinstance(v, str) and ("\0" in v or not v.isprintable()) for v in body.values())
        return
    assert list(found) == list(body)
    for key, value in body.items():
        if isinstance(value, str) and value.isprintable():
            assert found[key] == value.strip()
        elif isinstance(value, Decimal):
            assert Decimal(found[key]) == value


@pytest.mark.parametrize(
    "body", [b"<html><body>x</body></html>", b"hola", b"a b: 1", b": 1", b"\xff\xfe", b"x: \x00", b"[1]", b"null"]
)
def test_what_is_no_such_text_is_not_read(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_text(body)


@pytest.mark.parametrize("text", ["items-2-x: 1", "items-1-x: 1\nitems-3-x: 1"])
def test_items_with_a_gap_are_refused_by_the_server(text: str) -> None:
    with pytest.raises(ValueError):
        items_from(read_text(text.encode()), "items")
