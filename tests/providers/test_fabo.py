"""Promises of Fabo beyond its samples: settings with a shape, the smaller commands, no secret told."""

from __future__ import annotations

import json
import traceback
from dataclasses import replace
from decimal import Decimal
from typing import Any

import httpx
import pytest

from app.domain.document import Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Refused, Silence, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized
from app.domain.party import Customer
from app.domain.sale import Payment
from app.domain.traits import Capability
from app.providers.contract import KnowsTaxpayers, Mails, Voids
from app.providers.fabo import SETTINGS, Provider
from app.providers.fabo.sunat import Verdict, verdict
from app.providers.http import Wire
from tests.providers.peru import CREDENTIALS, PERSON, boleta, credit_note, factura, provider

SETTING = {setting.key: setting for setting in SETTINGS}
SECRETS = (CREDENTIALS["uuid"], CREDENTIALS["token"])


class Says(httpx.AsyncBaseTransport):
    """One answer for every call, and what was asked."""

    def __init__(self, status: int, body: object = "", **headers: str) -> None:
        self.status, self.headers = status, headers
        self.content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.asked: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.asked.append(request)
        return httpx.Response(self.status, content=self.content, headers=self.headers)


def fabo(says: Says, **settings: str) -> Provider:
    return provider({"base_url": "https://api.fabo.dev/v1", **settings}, Wire(says))


def answer(**changes: Any) -> dict[str, Any]:
    body = {"codigo_documento": "20512333797-01-F001-58", "codigo_descarga": "a" * 40, "valor_resumen": "b" * 28}
    return {**body, "sunat_respuesta": 0, "sunat_descripcion": "aceptada", "sunat_observaciones": [], **changes}


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [
        ("uuid", CREDENTIALS["uuid"], "uuid-abc123-456-789"),
        ("uuid", CREDENTIALS["uuid"], CREDENTIALS["uuid"].upper()),
        ("token", CREDENTIALS["token"], "b9ac7897"),
        ("token", CREDENTIALS["token"], CREDENTIALS["token"] + "\n0"),
        ("download_url_template", "https://x.example/{codigo_descarga}.pdf?a=1", "http://x.example/{codigo_descarga}"),
        ("download_url_template", "{base_url}/pdf/{codigo_descarga}.pdf", "https://x.example/doc.pdf"),
        ("download_url_template", "", "https://{codigo_descarga}/x"),
        ("aliases", "numero=número,direccion=dirección", "numero"),
        ("note_types", "nc,nd", "nc"),
        ("base_url", "https://api1-pruebas.fabo.dev/v1", "http://api.fabo.dev/v1"),
        ("environment", "production", "produccion"),
        ("format", "text", "xml"),
    ],
)
def test_settings_are_checked_by_their_shape_and_a_refusal_repeats_no_secret(key: str, good: str, bad: str) -> None:
    assert SETTING[key].check(good) == good
    with pytest.raises(Refused) as caught:
        SETTING[key].check(bad)
    assert key not in ("uuid", "token") or bad.strip() not in str(caught.value)


def test_it_offers_what_its_page_lists() -> None:
    shop = fabo(Says(204))
    assert isinstance(shop, Voids)
    assert isinstance(shop, Mails)
    assert isinstance(shop, KnowsTaxpayers)


async def test_notes_and_voids_can_be_switched_off_until_their_names_are_confirmed() -> None:
    says = Says(200, {"sunat_ticket": "1"})
    shop = fabo(says, assumed_commands="false")
    assert not {Capability.VOID, Capability.CREDIT_NOTE, Capability.PDF} & shop.traits_as_set().capabilities
    with pytest.raises(Unsayable):
        shop.prepare(credit_note(factura()))
    with pytest.raises(Unsayable):
        await shop.void(factura(), Standing(), "Precio errado")
    assert not says.asked
    template = "https://x.example/{codigo_descarga}.pdf"
    assert Capability.PDF in fabo(says, download_url_template=template).traits_as_set().capabilities


async def test_the_uuid_in_a_pasted_address_is_not_said_twice() -> None:
    says = Says(200, answer())
    await fabo(says, base_url=f"https://api.fabo.dev/v1/{CREDENTIALS['uuid']}").submit(factura(), "{}")
    assert says.asked[0].url.path == f"/v1/{CREDENTIALS['uuid']}/emitir"


async def test_a_prepared_body_keeps_its_format_when_the_setting_changes() -> None:
    says = Says(200, answer())
    prepared = fabo(says, format="text").prepare(factura())
    await fabo(says, format="json").submit(factura(), prepared)
    assert says.asked[0].headers["content-type"] == "text/plain"
    assert says.asked[0].content.decode() == prepared


async def test_a_document_sold_late_in_lima_is_dated_in_lima() -> None:
    sale = boleta(sold_at="2026-04-16T03:30:00+00:00")
    body = json.loads(fabo(Says(200)).prepare(sale))
    assert (body["fecha"], body["hora"]) == ("2026-04-15", "22:30")
    body = json.loads(fabo(Says(200)).prepare(replace(sale, dated=sale.sold_at.replace(day=18))))
    assert body["fecha"] == "2026-04-17"


def test_credit_sales_are_not_said() -> None:
    sale = replace(factura(), payments=(Payment("credit", Decimal(70)),))
    with pytest.raises(Unsayable):
        fabo(Says(200)).prepare(sale)


async def test_a_practice_sale_never_leaves_this_machine() -> None:
    says = Says(200, answer())
    sale, shop = replace(factura(), practice=True), fabo(says)
    for call in (
        shop.submit(sale, shop.prepare(sale)),
        shop.void(sale, Standing(), "x"),
        shop.email(sale, Standing(), "x"),
    ):
        with pytest.raises(Unsayable):
            await call
    assert not says.asked


@pytest.mark.parametrize(
    ("base", "environment", "prefix", "simulated"),
    [
        ("https://api-testing.fabo.dev/v1", "auto", "prueba-", True),
        ("https://api1-pruebas.fabo.dev/v1", "auto", "prueba-", True),
        ("https://api-testing.fabo.dev/v1", "auto", "", False),
        ("https://api.fabo.dev/v1", "auto", "", False),
        ("http://127.0.0.1:9/v1", "auto", "prueba-", True),
        ("http://127.0.0.1:9/v1", "auto", "", False),
        ("http://127.0.0.1:9/v1", "testing", "prueba-", True),
    ],
)
async def test_a_test_document_is_never_authorized(base: str, environment: str, prefix: str, simulated: bool) -> None:
    shop = fabo(
        Says(200, answer(codigo_documento=f"{prefix}20512333797-01-F001-58")), base_url=base, environment=environment
    )
    found = await shop.submit(factura(), shop.prepare(factura()))
    assert isinstance(found, Authorized)
    assert found.simulated is simulated
    assert ("¡Atención!" in found.note) is ("testing" in base and not prefix)


@pytest.mark.parametrize("base", ["https://api.fabo.dev/v1", "https://api9.fabo.dev/v1"])
async def test_a_test_document_in_production_pauses_and_does_not_count(base: str) -> None:
    shop = fabo(Says(200, answer(codigo_documento="prueba-20512333797-01-F001-58")), base_url=base)
    with pytest.raises(NotAllowed):
        await shop.submit(factura(), shop.prepare(factura()))


async def test_a_mail_without_a_body_in_return_is_sent() -> None:
    says = Says(204)
    sentence = await fabo(says).email(factura(), Standing(authorization="20512333797-01-F001-58"), " a@example.com ")
    assert "a@example.com" in sentence
    assert json.loads(says.asked[0].content) == {
        "codigo_documento": "20512333797-01-F001-58",
        "destinatarios": ["a@example.com"],
    }
    with pytest.raises(Unavailable):
        await fabo(Says(400, {"codigo_error": "X", "descripcion_error": "correo inválido"})).email(
            factura(), Standing(), "a@example.com"
        )


REGISTRY = {"ruc": "20131312955", "razon_social": "SUNAT", "direccion": "AV. GARCILASO DE LA VEGA 1472 LIMA",
            "estado": "ACTIVO", "condicion": "HABIDO"}  # fmt: skip


@pytest.mark.parametrize("base", ["https://api-testing.fabo.dev/v1", "http://127.0.0.1:9/v1"])
@pytest.mark.parametrize("pending", [False, True])
async def test_what_is_issued_under_another_ruc_is_kept_and_never_silent(base: str, pending: bool) -> None:
    foreign = answer(codigo_documento="20131312955-01-F001-58")
    if pending:
        del foreign["sunat_respuesta"]
    shop = fabo(Says(200, foreign), base_url=base)
    found = await shop.submit(factura(), shop.prepare(factura()))
    assert isinstance(found, Accepted if pending else Authorized)
    assert "otro RUC" in found.note


async def test_a_taxpayer_is_found_by_ruc() -> None:
    says = Says(200, REGISTRY)
    found = await fabo(says).taxpayer(" RUC 20131312955")
    assert found == Customer(
        "20131312955", "ruc", name="SUNAT", address=REGISTRY["direccion"], tax_status="ACTIVO HABIDO"
    )
    assert json.loads(says.asked[0].content) == {"ruc": "20131312955"}
    text = "".join(f"{key}: {value}\n" for key, value in REGISTRY.items())
    assert await fabo(Says(200, text), format="text").taxpayer("20131312955") == found


@pytest.mark.parametrize("says", [Says(400, {"codigo_error": "X", "descripcion_error": "No se encontró el RUC"}),
                                  Says(404, {"codigo_error": "X", "descripcion_error": "El RUC no existe"}),
                                  Says(200, {"ruc": "20131312955"})])  # fmt: skip
async def test_a_taxpayer_whom_nobody_knows_is_nobody(says: Says) -> None:
    assert await fabo(says).taxpayer("20131312955") is None


async def test_a_taxpayer_look_up_asks_nothing_senseless_and_believes_no_stranger() -> None:
    says = Says(200, REGISTRY)
    for text in ("20131312956", "hola", ""):
        with pytest.raises(Refused):
            await fabo(says).taxpayer(text)
    assert not says.asked
    with pytest.raises(Silence):
        await fabo(says).taxpayer("20601234565")
    for other in (Says(500), Says(403), Says(200, "<html>")):
        with pytest.raises(Silence):
            await fabo(other).taxpayer("20131312955")


async def test_a_void_says_what_the_note_of_its_reason_is() -> None:
    says = Says(200, {"sunat_ticket": "1"})
    await fabo(says, format="text").void(boleta(), Standing(), "Precio|errado\nmoneda: USD")
    assert says.asked[0].content.decode() == "tipo: b\nserie: B001\nnumero: 125\nmotivo: Precio/errado moneda: USD\n"


async def test_a_note_of_a_boleta_keeps_its_letter_and_its_customer() -> None:
    body = json.loads(fabo(Says(200)).prepare(credit_note(boleta(customer=PERSON))))
    assert (body["tipo"], body["serie"], body["doc_afectado_tipo"], body["doc_afectado_serie"]) == (
        "nc",
        "BC01",
        "b",
        "B001",
    )
    assert (body["doc_afectado_numero"], body["motivo"]) == (125, "06")


@pytest.mark.parametrize("status", [200, 400, 403, 405, 406, 429, 500, 502])
async def test_no_silence_and_no_reason_tells_a_secret(status: int, caplog: pytest.LogCaptureFixture) -> None:
    """Even when the provider repeats what we sent."""
    echo = f"POST /v1/{SECRETS[0]}/emitir Bearer {SECRETS[1]}"
    for body in ({"codigo_error": echo, "descripcion_error": echo, "descripcion_extra": echo},
                 {"sunat_respuesta": 2329, "sunat_descripcion": echo}, echo):  # fmt: skip
        told = ""
        try:
            shop = fabo(Says(status, body))
            told = repr(await shop.submit(factura(), shop.prepare(factura())))
        except Silence as silence:
            told = "".join(traceback.format_exception(silence)) + repr(silence) + repr(vars(silence))
        for secret in SECRETS:
            assert secret not in told
            assert secret not in caplog.text


@pytest.mark.parametrize(("code", "family"), [
    (0, Verdict.ACCEPTED), (4000, Verdict.ACCEPTED), (4347, Verdict.ACCEPTED), (2000, Verdict.BURNED),
    (3999, Verdict.BURNED),
    (1999, Verdict.REFUSED), (101, Verdict.REFUSED), (100, Verdict.DOWN), (200, Verdict.DOWN), (201, Verdict.REFUSED),
    (1033, Verdict.ALREADY), (1032, Verdict.BURNED), (2109, Verdict.ALREADY), (98, Verdict.WORKING),
    (1078, Verdict.DENIED),
])  # fmt: skip
def test_every_range_of_codes_has_its_verdict(code: int, family: Verdict) -> None:
    assert verdict(code) is family


async def test_an_answer_that_never_comes_leaves_the_outcome_open() -> None:
    class Drops(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ReadTimeout("token and url would stand here")

    shop = provider({"base_url": "https://api.fabo.dev/v1"}, Wire(Drops()))
    with pytest.raises(OutcomeUnknown):
        await shop.submit(factura(), shop.prepare(factura()))
