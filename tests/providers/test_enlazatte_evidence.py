"""Promises of the verdict screen: what to look for in Contpaqi, and that a find is weighed against what was sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.countries import country_named
from app.domain.document import Original, Standing
from app.domain.errors import OutcomeUnknown, Refused
from app.domain.evidence import Evidence, Match
from app.domain.party import Customer
from app.providers.contract import Enrols, Examines
from tests.providers.mexican import CUSTOMER, Till, sale

UUID = "6F1C2D34-7A8B-4C9D-8E0F-112233445566"
OUR_SALE = sale(number=124, customer=CUSTOMER, type="invoice")


async def stamped(till: Till, **changes: object) -> str:
    answer = await till.issue(replace(OUR_SALE, **changes) if changes else OUR_SALE)  # type: ignore[arg-type]
    assert answer.xml is not None
    return answer.xml.decode()


def weigh(till: Till, found: str | bytes) -> Evidence:
    data = found if isinstance(found, bytes) else found.encode()
    return till.provider.examine(OUR_SALE, till.provider.prepare(OUR_SALE), data)


def wrong(evidence: Evidence) -> set[str]:
    return {row.label for row in evidence.comparisons if row.agrees is False}


def test_the_provider_offers_what_the_screen_needs() -> None:
    assert isinstance(Till().provider, Examines)
    assert isinstance(Till().provider, Enrols)


def test_the_screen_says_what_to_look_for_as_contpaqi_shows_it() -> None:
    till = Till()
    search = till.provider.what_to_look_for(OUR_SALE, till.provider.prepare(OUR_SALE))
    found = {clue.label: clue.value for clue in search.clues}
    assert found == {
        "Concepto (TipoDocumento)": "4", "Serie": "A", "Fecha y hora": "2026-04-15 09:00:00",
        "Código de cliente": "CLIEN0003", "Cliente": "Xochilt Casas Chávez", "RFC del cliente": "CACX7605101P8",
        "Total": "342.00 MXN", "Primera línea": "Café molido [T-000124]",
        "Producto de la primera línea": "VARIOS0", "Número de líneas": "2", "Método y forma de pago": "PUE / 01",
        "RFC del emisor": "EKU9003173C9",
    }  # fmt: skip
    assert any("sin timbrar" in step and "no lo vuelva a enviar" in step for step in search.steps)


async def test_the_xml_of_our_own_sale_is_ours_and_brings_its_authorization() -> None:
    till = Till()
    xml = await stamped(till)
    evidence = weigh(till, xml)
    assert (evidence.match, wrong(evidence)) == (Match.OURS, set())
    assert evidence.outcome is not None
    assert evidence.outcome.authorization == till.ledger[0]["authorization"]
    assert (evidence.outcome.number, evidence.outcome.total, evidence.outcome.xml) == (
        "A-1",
        OUR_SALE.total,
        xml.encode(),
    )
    assert evidence.outcome.verification_url.startswith("https://verificacfdi.facturaelectronica.sat.gob.mx/")
    assert f"rr={CUSTOMER['tax_id']}&tt=342.00" in evidence.outcome.verification_url


@pytest.mark.parametrize("fault", ["lost", "garbage", "html_500_after", "timeout_after", "incomplete", "late"])
async def test_after_a_lost_answer_the_xml_from_contpaqi_settles_the_sale(fault: str) -> None:
    till = Till(fault)
    with pytest.raises(OutcomeUnknown):
        await till.sell(OUR_SALE)
    uuid = till.ledger[0]["authorization"]
    shown = await till.provider._call("GET", f"invoices/{uuid}", "practica")
    assert weigh(till, shown.object()["xml"]).match is Match.OURS


async def test_a_document_without_stamp_is_to_be_stamped_and_never_sent_again() -> None:
    till = Till()
    xml = await stamped(till)
    bare = xml[: xml.index("<cfdi:Complemento>")] + "</cfdi:Comprobante>"
    evidence = weigh(till, bare)
    assert (evidence.match, evidence.outcome) == (Match.UNSTAMPED, None)
    assert "no lo reenvíe" in evidence.sentence


STRANGE = {
    "RFC del emisor": ('Rfc="EKU9003173C9"', 'Rfc="URE180429TM6"'),
    "Serie": (' Serie="A"', ' Serie="B"'),
    "RFC del cliente": ('Rfc="CACX7605101P8"', 'Rfc="GODE561231GR8"'),
    "Fecha y hora": (' Fecha="2026-04-15T', ' Fecha="2026-04-14T'),
    "Primera línea": ("[T-000124]", "[T-000125]"),
}


@pytest.mark.parametrize("label", STRANGE)
async def test_the_xml_of_another_sale_is_told_by_each_figure(label: str) -> None:
    till = Till()
    evidence = weigh(till, (await stamped(till)).replace(*STRANGE[label]))
    assert (evidence.match, wrong(evidence)) == (Match.FOREIGN, {label})
    assert label in evidence.sentence


DIFFERENT = {
    "Total": (' Total="342.00"', ' Total="342.01"'),
    "Moneda": ('Moneda="MXN"', 'Moneda="USD"'),
    "Tipo de comprobante": ('TipoDeComprobante="I"', 'TipoDeComprobante="E"'),
    "RFC del cliente": ('Rfc="CACX7605101P8"', 'Rfc="XAXX010101000"'),
}


@pytest.mark.parametrize("label", DIFFERENT)
async def test_our_sale_with_another_figure_is_left_to_the_person(label: str) -> None:
    till = Till()
    evidence = weigh(till, (await stamped(till)).replace(*DIFFERENT[label]))
    assert (evidence.match, wrong(evidence)) == (Match.DIFFERS, {label})
    assert evidence.outcome is not None


async def test_contpaqis_own_hour_or_description_alone_prove_nothing_against_it() -> None:
    till = Till()
    xml = await stamped(till)
    hour = xml.replace(' Fecha="2026-04-15T09:00:00"', ' Fecha="2026-04-15T00:00:00"')
    text = xml.replace("Café molido [T-000124]", "CAFE DE GRANO")
    assert weigh(till, hour).match is Match.OURS
    assert weigh(till, text).match is Match.OURS
    both = hour.replace("Café molido [T-000124]", "CAFE DE GRANO")
    assert (weigh(till, both).match, wrong(weigh(till, both))) == (Match.DIFFERS, set())


async def test_two_sales_of_the_same_things_are_told_apart_by_their_mark() -> None:
    till = Till()
    other = await stamped(till, number=125)
    assert weigh(till, other).match is Match.FOREIGN


@pytest.mark.parametrize("typed", [UUID, UUID.lower(), f"  {UUID}\n", f"{{{UUID}}}"])
def test_a_uuid_alone_is_taken_with_a_warning_and_an_address_to_check_it(typed: str) -> None:
    evidence = weigh(Till(), typed)
    assert evidence.match is Match.BARE
    assert evidence.outcome is not None
    assert evidence.outcome.authorization == UUID
    assert evidence.outcome.verification_url.endswith(f"?id={UUID}&re=EKU9003173C9&rr=CACX7605101P8&tt=342.00")


@pytest.mark.parametrize("found", [b"", b"hola", b"%PDF-1.4", b"\xff\xfe\x00", UUID[:-1].encode(), b"<html/>",
                                   b'<!DOCTYPE c [<!ENTITY a "b">]><c>&a;</c>', b"{}"])  # fmt: skip
def test_anything_else_is_refused_with_one_sentence(found: bytes) -> None:
    with pytest.raises(Refused) as caught:
        weigh(Till(), found)
    assert caught.value.field == "evidence"
    assert "XML" in caught.value.sentence


async def test_what_was_sent_counts_even_if_the_settings_changed_since() -> None:
    till = Till()
    body = till.provider.prepare(OUR_SALE)
    xml = await stamped(till)
    later = Till(series="ZZ", ticket_mark="false", concept="99")
    assert later.provider.examine(OUR_SALE, body, xml.encode()).match is Match.OURS
    assert later.provider.what_to_look_for(OUR_SALE, body).clues[0].value == "4"


async def test_a_credit_note_is_an_egreso_and_an_income_is_not() -> None:
    till = Till()
    original = Original("d0", OUR_SALE.type, "A", 124, "A-000124", OUR_SALE.sold_at, UUID, "03", "Devolución")
    note = replace(OUR_SALE, type=sale(type="credit_note").type, original=original)
    answer = await till.issue(note)
    assert UUID in answer.note
    assert answer.xml is not None
    assert till.provider.examine(note, till.provider.prepare(note), answer.xml).match is Match.OURS
    income = answer.xml.replace(b'TipoDeComprobante="E"', b'TipoDeComprobante="I"')
    assert till.provider.examine(note, till.provider.prepare(note), income).match is Match.DIFFERS


@pytest.mark.parametrize(("total", "customer", "accepts"), [
    ("1000.00", CUSTOMER, False), ("1000.01", CUSTOMER, True), ("5000.00", None, False),
])  # fmt: skip
def test_cancelling_is_explained_and_its_motives_are_the_catalogues(
    total: str, customer: dict[str, str] | None, accepts: bool
) -> None:
    sold = sale(lines=[["1", total, "0"]], customer=customer)
    search = Till().provider.how_to_void(sold, Standing(authorization=UUID, provider_number="A-1043"))
    assert any("3 días hábiles" in step for step in search.steps) is accepts
    assert [clue.label for clue in search.clues] == ["Folio fiscal (UUID)", "Serie y folio"]
    assert search.clues[0].value == UUID
    assert [words[:3] for words in country_named("MX").undoing] == ["01 ", "02 ", "03 ", "04 "]


async def test_a_customer_is_enrolled_where_the_shop_said_how() -> None:
    till = Till()
    await till.provider.enrol(Customer(tax_id="URE180429TM6", name="Universidad Robótica", code="NUEVO1"))
    sold = sale(type="invoice", customer={"tax_id": "URE180429TM6", "name": "U", "code": "NUEVO1"})
    assert (await till.issue(sold)).note == ""
    assert till.ledger[0]["tax_id"] == "URE180429TM6"
