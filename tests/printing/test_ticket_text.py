"""The ticket as rows of characters says what law and counter want, on every width."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.document import Standing, Status
from app.domain.party import Customer
from app.domain.sale import Foreign, Line, Payment
from app.printing import ticket_text
from app.printing.columns import Printed, cells, fit
from app.printing.content import content_of
from app.printing.layout import Emphasis, Qr, layout
from tests.printing.papers import (
    AUTHORIZED,
    COFFEE,
    COMPANY,
    CUFE,
    LONG,
    MIXED,
    PROTOCOL,
    SHOP,
    SOLD_AT,
    STANDINGS,
    TRAVELLER,
    VERIFICATION,
    WORDS,
    document,
    many,
)

WIDTHS = (32, 42, 48)


def squeezed(text: str) -> str:
    """Without blanks and line ends, so that a broken line is still found."""
    return "".join(text.split())


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("standing", STANDINGS.values(), ids=STANDINGS)
def test_every_line_fits_the_paper(columns: int, standing: Standing) -> None:
    for lines, customer in (((LONG, *MIXED), COMPANY), (many(500), None), (MIXED, TRAVELLER)):
        text = ticket_text(document(lines, customer, practice=True), standing, WORDS, columns=columns)
        assert max(map(cells, text.splitlines())) <= columns


@pytest.mark.parametrize("columns", WIDTHS)
def test_the_whole_ticket_is_there(columns: int) -> None:
    text = squeezed(ticket_text(document(), AUTHORIZED, WORDS, columns=columns))
    for part in (
        "ABARROTERÍA DOÑA ÑECA", "Comercial El Istmo, S. A.", "RUC 155596713-2-2015 DV 59", "Sucursal 0000",
        "Vía España 104, local 3, Bella Vista, Panamá", "Tel. +507 264-1234", "Factura", "FE001-00142",
        "001-0000000142", "20/11/2026 10:15", "Caja 01", "Cajero Ana Núñez", "Marta Quintero", "Cédula 8-730-241 DV 03",
        "Queso blanco criollo 1.375 kg × 5.2075", "1 × 18.50 (desc. −1.85)", "01-7f3c-001-20261120-000142",
    ):  # fmt: skip
        assert squeezed(part) in text, part


def test_the_figures_are_those_of_the_document() -> None:
    paper = document()
    lines = [line.split() for line in ticket_text(paper, AUTHORIZED, WORDS).splitlines()]
    assert ["TOTAL", "B/.", str(paper.totals.total)] in lines
    assert ["Subtotal", "sin", "ITBMS", str(paper.totals.net)] in lines
    assert ["Total", "ITBMS", str(paper.totals.tax)] in lines
    for letter, group in zip("ABCD", paper.totals.groups, strict=True):
        assert [letter, *group.rate.label.split(), str(group.net), str(group.tax)] in lines
    for line in paper.lines:
        assert any(words[-2:-1] == [str(line.amount)] for words in lines)
    assert sum((line.amount for line in paper.lines), Decimal(0)) == paper.totals.total


def test_tenders_received_and_change_are_printed() -> None:
    total = document().total
    payments = (
        Payment("credit_card", Decimal("20.00"), reference="4242"),
        Payment("cash", total - 20, Decimal("40.00")),
    )
    text = ticket_text(document(payments=payments), AUTHORIZED, WORDS)
    lines = [" ".join(line.split()) for line in text.splitlines()]
    for wanted in ("Tarjeta de crédito 4242 20.00", f"Efectivo {total - 20}", "Recibido 40.00", f"Vuelto {60 - total}"):
        assert wanted in lines


def test_notes_of_another_currency_print_with_the_rate_of_the_sale_and_the_change_in_either() -> None:
    total = document().total
    notes = Foreign("EUR", Decimal("1.10"), Decimal(200), Decimal(20))
    payment = Payment("cash", total, Decimal("220.00"), rounding=Decimal("-0.03"), foreign=notes)
    text = ticket_text(document(payments=(payment,)), AUTHORIZED, WORDS)
    lines = [" ".join(line.split()) for line in text.splitlines()]
    for wanted in (f"Efectivo {total}", "Redondeo en efectivo −0.03", "Recibido EUR 200.00 a 1.10 220.00",
                   "Vuelto EUR 20.00 a 1.10 22.00", f"Vuelto {220 - total + Decimal('0.03') - 22}"):  # fmt: skip
        assert wanted in lines


@pytest.mark.parametrize("name", ["provisional", "submitted"])
def test_before_authorization_it_is_provisional_with_a_claim_code_and_no_qr(name: str) -> None:
    standing = replace(STANDINGS[name], authorization=CUFE, verification_url=VERIFICATION)
    text = ticket_text(document(), standing, WORDS)
    assert "COMPROBANTE PROVISIONAL" in text
    assert "pendiente de autorización" in text
    assert "Código de reclamo\n" in text
    assert "01-7f3c-001-20261120-000142" in text
    assert not any(word in text for word in ("QR", "CUFE", "Comprobante Auxiliar", "Verifique"))


def test_after_authorization_it_carries_what_the_law_gave() -> None:
    text = ticket_text(document(), AUTHORIZED, WORDS, columns=48)
    assert "PROVISIONAL" not in text
    for part in (CUFE, PROTOCOL, "Autorizado el 20/11/2026 10:15", WORDS.legend, WORDS.verify_at, VERIFICATION):
        assert squeezed(part) in squeezed(text), part


@pytest.mark.parametrize(("name", "word"), [("rejected", "RECHAZADO"), ("voided", "ANULADO")])
def test_a_dead_document_says_so_and_offers_no_qr(name: str, word: str) -> None:
    text = ticket_text(document(), STANDINGS[name], WORDS)
    assert f"DOCUMENTO {word}" in text
    assert "sin validez fiscal" in text
    assert not any(part in text for part in ("QR:", "Gracias", "Comprobante Auxiliar", "El RUC no existe"))


def test_training_and_reprints_are_named() -> None:
    text = ticket_text(document(practice=True), AUTHORIZED, WORDS, reprint_at=datetime(2026, 12, 1, 4, 59, tzinfo=UTC))
    assert text.splitlines()[1].strip() == "ENTRENAMIENTO"
    assert "REIMPRESIÓN 30/11/2026 23:59" in text
    assert WORDS.verify_at not in squeezed(text)
    assert "ENTRENAMIENTO" not in ticket_text(document(), AUTHORIZED, WORDS)
    assert "REIMPRESIÓN" not in ticket_text(document(), AUTHORIZED, WORDS)


def test_times_are_the_shops_and_an_unknown_zone_is_admitted() -> None:
    lima_in_utc = replace(document(), sold_at=SOLD_AT.astimezone(UTC))
    assert "20/11/2026 10:15" in ticket_text(lima_in_utc, Standing(), WORDS)
    nowhere = replace(lima_in_utc, issuer=replace(SHOP, time_zone="Mars/Olympus"))
    assert "20/11/2026 15:15 UTC" in ticket_text(nowhere, Standing(), WORDS)


def test_nobody_is_the_final_consumer_and_a_traveller_has_a_passport() -> None:
    assert "\nCONSUMIDOR FINAL\n" in ticket_text(document(customer=None), AUTHORIZED, WORDS)
    assert "Pasaporte PA1234567" in ticket_text(document(customer=TRAVELLER), AUTHORIZED, WORDS)


def test_the_qr_row_carries_the_providers_text_exactly() -> None:
    standing = replace(AUTHORIZED, verification_url="not a link · ñ")
    rows = layout(content_of(document(), standing, WORDS))
    assert [row.text for row in rows if isinstance(row, Qr)] == ["not a link · ñ"]


def test_large_letters_take_the_room_of_two_where_a_printer_says_so() -> None:
    rows = layout(content_of(document((LONG,)), AUTHORIZED, WORDS))
    loud = [row for row in fit(rows, 32, large=2) if isinstance(row, Printed) and row.emphasis is Emphasis.LARGE]
    assert loud
    assert all(cells(row.text) <= 16 for row in loud)
    assert "".join(row.text for row in loud).replace(" ", "").endswith("TOTALB/.15,432,093.75")


@settings(max_examples=60)
@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(WIDTHS), st.sampled_from(list(Status)))
def test_whatever_is_typed_no_control_character_is_printed(name: str, other: str, columns: int, status: Status) -> None:
    paper = document((COFFEE, Line(name, Decimal(1), Decimal(1), "7", other, unit=other)), Customer(other, name=name))
    paper = replace(paper, cashier=name, reference=other, issuer=replace(SHOP, legal_name=name, address=other))
    text = ticket_text(paper, replace(AUTHORIZED, status=status, authorization=name), WORDS, columns=columns)
    assert all(letter.isprintable() or letter == "\n" for letter in text)
    assert max(map(cells, text.splitlines())) <= columns
