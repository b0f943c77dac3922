"""Promises about a shop's own ticket: what is shown is printed, the law's part stays, no hidden byte gets in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.countries import country_named
from app.domain.document import Standing
from app.domain.errors import Refused
from app.printing import escpos
from app.printing.content import content_of
from app.printing.design import PLAIN, TALLEST, WIDEST, Design, Part, read, written
from app.printing.layout import Frame, Picture, Text, layout
from app.printing.profile import Profile
from app.runtime import Shop
from app.runtime.papers import Form
from app.runtime.receipts import WIDTHS
from tests.printing.decoder import decode
from tests.printing.printer import LoopbackPrinter
from tests.test_spool import JobState, is_at, open_shop, sell, until

LOGO = Picture(4, bytes(range(4)) * 16)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("columns", WIDTHS)
def test_the_preview_is_letter_by_letter_what_a_printer_gets(shop: Shop, columns: int) -> None:
    design = shop.receipts.of("Lunes a sábado", "Cambios: 15 días\nwww.ejemplo.com", frozenset({Part.TILL}), LOGO)
    shown = shop.receipts.preview("tienda", design, columns)
    document = shop.receipts.example("tienda")
    country = country_named("PA")
    content = content_of(document, _queued(), country.words, printed=country.printed(document, _queued()))
    profile = Profile(columns=columns)
    slip = decode(escpos.ticket(layout(design.dressed(content), design.frame), profile))
    printed = [line.strip() for line in slip.lines if line.strip()]
    assert [line.text.replace("×", "x").strip() for line in shown if line.text.strip()] == [
        line.replace("×", "x") for line in printed
    ]
    assert all(len(line.text) * (2 if line.large else 1) <= columns for line in shown)
    assert len(slip.pictures) >= 1


def _queued() -> Standing:
    return Standing()


def test_a_kept_design_is_on_the_printer_and_in_the_pdf_of_every_ticket(shop: Shop) -> None:
    paper = LoopbackPrinter()
    shop.printers.set("caja", {"address": paper.address}, "dueño")
    shop.receipts.keep("tienda", shop.receipts.of("¡Hola!", "Vuelva pronto", frozenset({Part.CASHIER}), LOGO), "dueño")
    document = sell(shop)
    job = shop.printers.ticket(document, "Ana")
    until(is_at(shop, job, JobState.DONE))
    text = paper.slip.text
    assert text.index("¡Hola!") < text.index("TOTAL") < text.index("Vuelva pronto")
    assert "Cajero" not in text
    assert any("1" in row for row in paper.slip.pictures[0])
    plain = len(shop.papers.render(document, Form.A4))
    assert b"/Subtype /Image" in shop.papers.render(document, Form.TICKET80)
    assert len(shop.papers.render(document, Form.A4)) == plain
    paper.close()


def test_what_is_typed_around_a_ticket_never_becomes_an_order(shop: Shop) -> None:
    typed = "Hola\x1b@\x10\x04\x01 mundo\x1dV\x00"
    design = shop.receipts.of(typed, typed, frozenset(), None)
    assert not any(ord(letter) < 32 for line in (*design.frame.header, *design.frame.footer) for letter in line)


def test_a_text_with_orders_inside_reaches_the_printer_as_letters_only(shop: Shop) -> None:
    paper = LoopbackPrinter()
    shop.printers.set("caja", {"address": paper.address}, "dueño")
    job = shop.printers.paper("Nota", [Text("Malo\x10\x04\x02\x1bp0\x1d(k Ñandú")], "Ana\x1b@")
    until(is_at(shop, job, JobState.DONE))
    assert "Ñandú" in paper.slip.text
    assert (paper.slip.pulses, paper.slip.cuts) == ([], 1)
    paper.close()


def test_the_claim_code_of_a_provisional_ticket_cannot_be_left_out(shop: Shop) -> None:
    design = Design(Frame(), frozenset(Part))
    text = "\n".join(line.text for line in shop.receipts.preview("tienda", design, 42))
    assert "Código de reclamo" in text
    assert "COMPROBANTE PROVISIONAL" in text
    assert "Gracias" not in text


@pytest.mark.parametrize(
    "logo", [Picture(WIDEST // 8 + 1, bytes(WIDEST // 8 + 1)), Picture(1, bytes(TALLEST + 1)), Picture(3, b"1234")]
)
def test_a_logo_that_does_not_fit_every_paper_is_refused(shop: Shop, logo: Picture) -> None:
    with pytest.raises(Refused, match="logotipo"):
        shop.receipts.of("", "", frozenset(), logo)


def test_too_many_lines_and_too_long_ones_are_refused_by_name(shop: Shop) -> None:
    for header, footer, field in (("a\n" * 9, "", "header"), ("", "x" * 161, "footer")):
        with pytest.raises(Refused) as refused:
            shop.receipts.of(header, footer, frozenset(), None)
        assert refused.value.field == field


def test_a_design_comes_back_as_it_was_kept_and_a_damaged_one_is_plain() -> None:
    design = Design(Frame(LOGO, ("uno", "dos"), ("tres",)), frozenset({Part.WORDS, Part.THANKS}))
    assert read(written(design)) == design
    assert read({"logo": "4:zz", "hidden": "nothing"}) == PLAIN
