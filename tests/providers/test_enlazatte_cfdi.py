"""Promises of the CFDI reader: what it finds, and that no file can make it expand, fetch, hang or crash."""

from __future__ import annotations

import time
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.providers.enlazatte.cfdi import MAX_BYTES, UnreadableCfdi, read_cfdi, uuid_in
from tests.providers.mexican import Till, sale

UUID = "6F1C2D34-7A8B-4C9D-8E0F-112233445566"
CFDI = (
    '<?xml version="1.0" encoding="UTF-8"?><c:Comprobante xmlns:c="http://www.sat.gob.mx/cfd/4" Serie="A" Folio="1043" '
    'Fecha="2026-11-20T10:32:57" Total="237.50" Moneda="MXN" TipoDeComprobante="I" Sello="abcdefgh12345678">'
    '<c:Emisor Rfc="EKU9003173C9"/><c:Receptor Rfc="CACX7605101P8"/><c:Conceptos><c:Concepto NoIdentificacion="CAF250" '
    'Descripcion="Café &amp; más [T-000124]" Cantidad="2"/></c:Conceptos><c:Complemento><t:TimbreFiscalDigital '
    f'xmlns:t="http://www.sat.gob.mx/TimbreFiscalDigital" UUID="{UUID}" FechaTimbrado="2026-11-20T10:33:05" '
    'NoCertificadoSAT="30001000000500003456"/></c:Complemento></c:Comprobante>'
)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "billion laughs": f'<!DOCTYPE c [<!ENTITY l0 "lol">{LAUGHS}]>',
    "quadratic blowup": f'<!DOCTYPE c [<!ENTITY a "{"a" * 100_000}">]>',
    "external file": '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    "external address": '<!DOCTYPE c SYSTEM "http://127.0.0.1:9/x.dtd">',
    "parameter entity": '<!DOCTYPE c [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>',
    "empty doctype": "<!DOCTYPE c>",
    "doctype of attributes": '<!DOCTYPE c [<!ATTLIST c Total CDATA "1.00">]>',
}


def test_what_tells_whose_it_is_is_read() -> None:
    found = read_cfdi(CFDI.encode())
    assert (found.number, found.total) == ("A-1043", Decimal("237.50"))
    assert found.at == datetime.fromisoformat("2026-11-20T10:32:57")  # local, without zone
    assert (found.issuer, found.receiver, found.kind) == ("EKU9003173C9", "CACX7605101P8", "I")
    assert found.concepts[0].description == "Café & más [T-000124]"
    assert found.stamp is not None
    assert (found.stamp.uuid, found.stamp.certificate) == (UUID, "30001000000500003456")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_file_may_come_in_any_encoding_that_it_declares(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    assert "Café" in read_cfdi(CFDI.replace("UTF-8", declared).encode(encoding)).concepts[0].description


@pytest.mark.parametrize("attack", HOSTILE)
def test_a_document_type_is_refused_before_anything_expands(attack: str) -> None:
    text = CFDI.replace("?>", f"?>{HOSTILE[attack]}", 1).replace("&amp;", "&l9;" if "laughs" in attack else "&amp;")
    started = time.perf_counter()
    with pytest.raises(UnreadableCfdi):
        read_cfdi(text.encode())
    assert time.perf_counter() - started < 0.5


HEAD, TAIL = CFDI.split("<c:Emisor", 1)[0], "</c:Comprobante>"
TOO_MUCH = {
    "depth": HEAD + "<a>" * 100_000,
    "elements": HEAD + "<a/>" * 200_000 + TAIL,
    "bytes": " " * (MAX_BYTES + 1),
    "two issuers": CFDI.replace("<c:Emisor", '<c:Emisor Rfc="URE180429TM6"/><c:Emisor', 1),
    "undeclared entity": CFDI.replace("&amp;", "&nbsp;"),
    "unknown encoding": CFDI.replace("UTF-8", "klingon"),
    "multi-byte encoding": CFDI.replace("UTF-8", "gb2312"),
    "another namespace": CFDI.replace("sat.gob.mx/cfd/4", "example.org/cfd/4"),
    "no namespace": CFDI.replace("c:", ""),
    "xinclude only": '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
    "no lines": CFDI.replace("<c:Concepto ", "<c:Otro "),
    "total in words": CFDI.replace("237.50", "mil"),
    "total with an exponent": CFDI.replace("237.50", "1e9999999"),
    "total not a number": CFDI.replace("237.50", "NaN"),
    "uuid without shape": CFDI.replace(UUID, "x"),
    "twice": CFDI + CFDI,
    "nothing": "",
}


@pytest.mark.parametrize("case", TOO_MUCH)
def test_what_is_no_cfdi_is_said_to_be_none(case: str) -> None:
    started = time.perf_counter()
    with pytest.raises(UnreadableCfdi):
        read_cfdi(TOO_MUCH[case].encode())
    assert time.perf_counter() - started < 1


def test_an_attribute_of_megabytes_costs_no_time() -> None:
    started = time.perf_counter()
    assert len(read_cfdi(CFDI.replace("Café", "é" * 2_000_000).encode()).concepts[0].description) <= 1000
    assert time.perf_counter() - started < 1


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_a_cfdi_or_none(data: bytes) -> None:
    with pytest.raises(UnreadableCfdi):
        read_cfdi(data)


@given(st.integers(0, len(CFDI.encode())), st.binary(max_size=4), st.integers(0, 4))
def test_a_changed_cfdi_never_crashes_the_reader(place: int, put: bytes, cut: int) -> None:
    data = CFDI.encode()
    try:
        read_cfdi(data[:place] + put + data[place + cut :])
    except UnreadableCfdi:
        return


@pytest.mark.parametrize("text", [
    f'…UUID="{UUID}"…', f'{{"uuid":"{UUID.lower()}"', f'\\"UUID\\"=\\"{UUID}\\"', f"folio fiscal {UUID}.", CFDI[:-60],
])  # fmt: skip
def test_a_torn_answer_still_gives_its_uuid(text: str) -> None:
    assert uuid_in(text) == UUID


def test_a_number_that_only_looks_like_one_is_no_uuid() -> None:
    assert uuid_in(f"x{UUID}") == uuid_in(f"{UUID}0") == uuid_in("") == ""


async def test_the_xml_is_kept_byte_by_byte() -> None:
    till = Till()
    answer = await till.issue(sale(lines=[["1", "10.00", "16", "0", "Añejo «ñ»"]]))
    assert answer.xml is not None
    assert read_cfdi(answer.xml).stamp is not None
    assert answer.xml.decode().startswith('<?xml version="1.0" encoding="UTF-8"?><cfdi:Comprobante')
