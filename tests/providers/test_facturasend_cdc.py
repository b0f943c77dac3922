"""Promises about CDCs, dates, keys and secrets at FacturaSend."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import Standing
from app.domain.errors import Silence
from app.domain.taxid import py
from app.providers.contract import Config
from app.providers.facturasend import Provider, cdc
from app.providers.http import Wire
from tests.providers.paraguay import (
    RUC,
    Reply,
    Script,
    code,
    factura,
    opened,
)


@pytest.mark.parametrize("key", ["abc", "api_key_abc", " api_key_abc\n"])
async def test_the_prefix_of_the_key_is_neither_missing_nor_doubled(key: str) -> None:
    seen: list[str] = []

    class Listening(Script):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request.headers["authorization"])
            return await super().handle_async_request(request)

    mixed = {"base_url": "https://fs.invalid", "tenant": "tienda", "api_key": key}
    network = Listening({"test": (200, "FacturaSend funciona.")})
    await Provider(Config(Provider.settings, mixed, mixed.get), Wire(network)).check()
    assert set(seen) == {"Bearer api_key_abc"}


@pytest.mark.parametrize("call", ["submit", "look_up", "pdf", "void", "taxpayer", "check"])
@pytest.mark.parametrize("answer", [(401, "secret-key"), (500, "secret-key"), (200, "secret-key {"), (429, "x")])
async def test_no_exception_tells_the_key_or_the_address(call: str, answer: Reply) -> None:
    sale, known = factura(), Standing(provider_id=code(), authorization=code())
    paths = ("lote/create", "de/estado", "de/pdf", "de/numero/1/001/001/0000124", "ruc/80069563", "test")
    provider, _ = opened(dict.fromkeys(paths, answer))
    calls: dict[str, Callable[[], Any]] = {
        "submit": lambda: provider.submit(sale, provider.prepare(sale)),
        "look_up": lambda: provider.look_up(sale, known),
        "pdf": lambda: provider.fetch_pdf(sale, known), "void": lambda: provider.void(sale, known, "motivo"),
        "taxpayer": lambda: provider.taxpayer(RUC), "check": provider.check,
    }  # fmt: skip
    with pytest.raises(Silence) as caught:
        await calls[call]()
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(vars(caught.value))
    assert "secret-key" not in told.replace('"secret-key', "")
    assert "fs.invalid" not in told


def test_the_published_cdcs_are_read_and_written_back() -> None:
    for text in ("01800695631001001000012422026031614829130758", "01800695631001002100694612021112410311184194"):
        found = cdc.read(text)
        assert found is not None
        assert cdc.write(found) == text


@given(st.integers(0, 43), st.integers(1, 9))
def test_a_changed_figure_of_a_cdc_is_noticed(place: int, step: int) -> None:
    figures = list(code())
    figures[place] = str((int(figures[place]) + step) % 10)
    changed = "".join(figures)
    blind = place > 32 and py.check_digit(changed[:43]) == changed[43]  # remainders 0 and 1 share a digit
    assert cdc.misfit(changed, factura()) or blind


@pytest.mark.parametrize("text", ["", "x" * 44, code()[:-1], code() + "1", "01" + "0" * 45, "٠" * 44])
def test_what_is_no_cdc_fits_nothing(text: str) -> None:
    assert cdc.misfit(text, factura()) == "not a CDC"


async def test_the_last_hour_of_a_day_in_paraguay_is_still_that_day() -> None:
    late = factura(sold_at="2026-06-30T23:30:00-04:00")
    assert json.loads(opened({})[0].prepare(late))["fecha"] == "2026-07-01T00:30:00"
    early = factura(sold_at="2026-07-01T02:59:59+00:00")
    assert json.loads(opened({})[0].prepare(early))["fecha"] == "2026-06-30T23:59:59"


async def test_a_security_code_makes_the_cdc_known_and_keeps_it() -> None:
    provider, _ = opened({}, security_code="true")
    first, second = (json.loads(provider.prepare(factura())) for _ in range(2))
    assert first["codigoSeguridadAleatorio"] == second["codigoSeguridadAleatorio"]
    fixed = replace(factura(), customer=None)
    assert json.loads(provider.prepare(fixed))["codigoSeguridadAleatorio"] == first["codigoSeguridadAleatorio"]
    assert json.loads(provider.prepare(factura(125)))["codigoSeguridadAleatorio"] != first["codigoSeguridadAleatorio"]
