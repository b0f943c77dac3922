"""Promises about what TusFacturas gives besides authorizations: PDFs, the registry, limits; real loopback HTTP."""

from __future__ import annotations

import pytest

from app.domain.document import Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable
from app.domain.outcome import Authorized
from app.ports import SystemClock
from app.practice import Practice
from app.providers.http import Wire
from tests.practice.test_server import served
from tests.providers.argentine import Till, provider, sale, standing_of
from tests.providers.recorded import Recording


@pytest.mark.parametrize(("form", "width"), [("a4", 420), ("ticket", 227)])
async def test_the_pdf_comes_from_a_fresh_address(form: str, width: int) -> None:
    import pypdfium2

    till = Till(pdf_form=form)
    data = await till.provider.fetch_pdf(sale(), standing_of(await till.send(sale())))
    with_pages = pypdfium2.PdfDocument(data)
    try:
        page = with_pages[0]
        assert round(page.get_width()) == width
        text = page.get_textpage()
        assert "ENTRENAMIENTO" in text.get_text_range()
        text.close()
        page.close()
    finally:
        with_pages.close()


@pytest.mark.parametrize(("fault", "silence", "code"), [
    ("no_pdf", Unavailable, "RECHAZADO"), ("bad_pdf", OutcomeUnknown, "bad_pdf"), ("rate_limit", Throttled, "HTTP_429"),
    ("wrong_document", OutcomeUnknown, "bad_url"), ("unauthorized", NotAllowed, "credentials"),
    ("html_500_before", Unavailable, "HTTP_500"),
])  # fmt: skip
async def test_trouble_with_the_pdf_passes(fault: str, silence: type[Silence], code: str) -> None:
    till = Till()
    standing = standing_of(await till.send(sale()))
    assert (await till.provider.fetch_pdf(sale(), standing)).startswith(b"%PDF-")  # its address is used up
    till.fault(f"pdf.{fault}")
    with pytest.raises(silence) as caught:
        await till.provider.fetch_pdf(sale(), standing)
    assert caught.value.code == code
    assert (await till.provider.fetch_pdf(sale(), standing)).startswith(b"%PDF-")


async def test_the_address_in_the_answer_is_used_once_and_then_a_fresh_one() -> None:
    emitted = {
        "error": "N", "cae": "76473920174653", "comprobante_nro": "00003-00000001", "vencimiento_cae": "30/11/2026",
        "comprobante_pdf_url": "https://93.184.216.34/first.pdf",
    }  # fmt: skip
    fresh = {"error": "N", "comprobante_pdf_url": "https://93.184.216.34/fresh.pdf"}
    file = {"status": 200, "text": "%PDF-1.7 uno %%EOF"}
    answers = {"status": 200, "json": emitted, "then": {**file, "then": {"status": 200, "json": fresh, "then": file}}}
    network = Recording(answers)
    values = {"apitoken": "a-secret", "apikey": "4711", "usertoken": "u-secret", "pdf_hosts": "93.184.216.34"}
    shop = provider(values, Wire(network))
    standing = standing_of(await shop.submit(sale(), shop.prepare(sale(), "1")))
    for _ in range(2):
        assert await shop.fetch_pdf(sale(), standing) == b"%PDF-1.7 uno %%EOF"
    paths = [request.url.path.rsplit("/", 1)[1] for request in network.sent]
    assert paths == ["nuevo", "first.pdf", "regenerar_pdf", "fresh.pdf"]
    assert all(b"secret" not in request.content for request in network.sent if request.method == "GET")


async def test_an_address_in_the_answer_that_leads_elsewhere_is_not_followed() -> None:
    emitted = {"error": "N", "cae": "76473920174653", "comprobante_nro": "00003-00000001",
               "comprobante_pdf_url": "http://169.254.169.254/latest"}  # fmt: skip
    fresh = {"error": "N", "comprobante_pdf_url": "https://93.184.216.34/fresh.pdf"}
    file = {"status": 200, "text": "%PDF-1.7 uno %%EOF"}
    network = Recording({"status": 200, "json": emitted, "then": {"status": 200, "json": fresh, "then": file}})
    values = {"apitoken": "a1", "apikey": "4711", "usertoken": "u1", "pdf_hosts": "93.184.216.34"}
    shop = provider(values, Wire(network))
    standing = standing_of(await shop.submit(sale(), shop.prepare(sale(), "1")))
    assert await shop.fetch_pdf(sale(), standing) == b"%PDF-1.7 uno %%EOF"
    assert [request.url.host for request in network.sent][1:] == ["www.tusfacturas.com.ar", "93.184.216.34"]


async def test_a_taxpayer_is_found_by_cuit_only() -> None:
    till = Till()
    found = await till.provider.taxpayer("30-50000173-5")
    assert found is not None
    assert (found.tax_id, found.tax_id_kind, found.tax_status) == ("30500001735", "cuit", "RI")
    assert found.name == "EMPRESA DE PRACTICA 50000173"
    assert "CASTELAR" in found.address
    assert await till.provider.taxpayer("28505146") is None
    assert await till.provider.taxpayer("30111222334") is None


async def test_registry_data_beside_an_error_are_taken() -> None:
    reply = {"status": 200, "json": {"error": "S", "errores": ["Constancia con observaciones"], "razon_social": "Ana",
                                     "condicion_impositiva": "MONOTRIBUTO"}}  # fmt: skip
    values = {"apitoken": "a1", "apikey": "b1", "usertoken": "c1"}
    found = await provider(values, Wire(Recording(reply))).taxpayer("30500001735")
    assert found is not None
    assert (found.name, found.tax_status) == ("Ana", "M")


async def test_the_connection_test_tells_the_limit_of_the_day() -> None:
    assert "desde $ 10.000.000" in await Till().provider.check()


async def test_a_sale_and_its_pdf_travel_over_loopback() -> None:
    practice = Practice(SystemClock())
    today = sale(sold_at=SystemClock().now())
    async with served(practice) as address:
        wire = Wire()
        shop = provider({**practice.settings(address)["tusfacturas"], "timeout": "5"}, wire)
        answer = await shop.submit(today, shop.prepare(today, await shop.reserve(today)))
        assert isinstance(answer, Authorized)
        assert (await shop.fetch_pdf(today, standing_of(answer))).startswith(b"%PDF-")
        assert (await shop.look_up(today, Standing())) == await shop.look_up(today, standing_of(answer))
        await wire.close()
    wire = Wire()
    with pytest.raises(Unreachable):
        await provider(practice.settings(address)["tusfacturas"], wire).reserve(today)
    await wire.close()


async def test_a_lost_answer_over_the_wire_is_found_again() -> None:
    practice = Practice(SystemClock(), faults={"tusfacturas": ["lost"]})
    today = sale(sold_at=SystemClock().now())
    async with served(practice) as address:
        wire = Wire()
        shop = provider({**practice.settings(address)["tusfacturas"], "timeout": "0.5"}, wire)
        with pytest.raises(OutcomeUnknown):
            await shop.submit(today, shop.prepare(today, "1"))
        assert isinstance(await shop.look_up(today, Standing()), Authorized)
        await wire.close()
    assert len(practice.ledger("tusfacturas")) == 1
