"""Promises about tickets as printer bytes: every letter readable, every line within the paper, no order but ours."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.sale import Line
from app.printing import escpos
from app.printing.code_pages import code_pages, encoded, readable
from app.printing.content import content_of
from app.printing.layout import Align, Barcode, Code, Emphasis, Pair, Qr, Row, Table, Text, layout
from app.printing.profile import Cut, Profile, checked, profile_of
from tests.printing.decoder import decode
from tests.printing.papers import AUTHORIZED, COMPANY, LONG, MIXED, VERIFICATION, WORDS, document, many

WIDTHS = (32, 42, 48)
PAGES = [page.name for page in code_pages()]
SPANISH = "ñÑáéíóúüÁÉÍÓÚÜ"
HOSTILE = 5000


def profile(page: str = "cp858", columns: int = 42, **more: object) -> Profile:
    number = next(each.number for each in code_pages() if each.name == page)
    return replace(Profile(columns=columns, page=page, number=number), **more)  # type: ignore[arg-type]


def rows_of(lines: tuple[Line, ...] = MIXED) -> tuple[Row, ...]:
    return layout(content_of(document(lines, COMPANY), AUTHORIZED, WORDS))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_prints_the_letters_of_spanish_or_their_plain_form(page: str) -> None:
    slip = decode(escpos.ticket([Text("Niño Ñandú ÁÉÍÓÚ áéíóú ü")], profile(page)))
    assert slip.lines[0].startswith(("Niño Ñandú", "Nino Nandú"))
    assert "?" not in slip.text


@pytest.mark.parametrize("page", ["cp858", "cp850", "cp1252", "iso8859_15"])
def test_western_pages_have_every_spanish_letter(page: str) -> None:
    assert readable(SPANISH, page) == SPANISH


@pytest.mark.parametrize("page", PAGES)
def test_guaranies_are_gs_on_every_page(page: str) -> None:
    assert decode(escpos.ticket([Pair("TOTAL", "₲ 7.000.000")], profile(page))).text.endswith("Gs. 7.000.000")
    assert CURRENCIES["PYG"].printable == "Gs."


def test_letters_that_no_page_has_become_something_that_can_be_read() -> None:
    said = readable("“Café” – 3 × 2 − 1… Łódź 東京 \u200b\x1bp\x7f\ud800", "cp437")
    assert said == '"Café" - 3 x 2 - 1... Lódz ?? p'


def test_what_stands_for_a_letter_never_makes_a_line_too_long() -> None:
    slip = decode(escpos.ticket([Text("₲" * 100), Pair("…" * 40, "₲" * 9)], profile(columns=32)))
    assert max(slip.wide) <= 32
    assert slip.text.replace("\n", "").replace(" ", "").startswith("Gs." * 100)


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("page", PAGES)
def test_the_whole_ticket_is_there_and_every_line_fits(columns: int, page: str) -> None:
    slip = decode(escpos.ticket(rows_of((LONG, *MIXED)), profile(page, columns)))
    assert max(slip.wide) <= columns
    squeezed = "".join(slip.text.split())
    for part in ("Queso", "Cajero", "TOTAL", "155596713-2-2015", "Ronañejo" if "ñ" in readable("ñ", page) else "Ron"):
        assert part in squeezed, part
    assert slip.qr == [VERIFICATION]
    assert slip.cuts == 1


def test_a_sale_of_five_hundred_lines_is_whole_and_in_order() -> None:
    lines = many(500)
    slip = decode(escpos.ticket(rows_of(lines), profile("cp850", 48)))
    assert max(slip.wide) <= 48
    squeezed, at = "".join(slip.text.split()), 0
    for line in lines:
        at = squeezed.index("".join(readable(line.description, "cp850").split()), at) + 1


def test_the_drawer_pulse_has_both_times_in_units_of_two_milliseconds() -> None:
    assert escpos.pulse(Profile()) == b"\x1bp\x00\x19\xfa"
    assert escpos.pulse(replace(Profile(), drawer_pin=1, drawer_on=9999, drawer_off=0)) == b"\x1bp\x01\xff\xff"
    assert escpos.pulse(replace(Profile(), drawer_on=0, drawer_off=0)) == b"\x1bp\x00\x01\x01"


@pytest.mark.parametrize(("cut", "cuts"), [(Cut.PARTIAL, 1), (Cut.FULL, 1), (Cut.NONE, 0)])
def test_the_paper_ends_as_the_printer_can(cut: Cut, cuts: int) -> None:
    assert decode(escpos.ticket([Text("x")], profile(cut=cut))).cuts == cuts


def test_a_bar_code_is_whole_on_wide_paper_and_drawn_with_pairs_of_digits_on_narrow_paper() -> None:
    wide = decode(escpos.ticket([Barcode("001-0000000142")], profile(columns=42)))
    assert wide.bars == ["001-0000000142"]
    assert wide.lines[-1].strip() == "001-0000000142"
    narrow = decode(escpos.ticket([Barcode("001-0000000142")], profile(columns=32)))
    assert not narrow.bars
    assert len(narrow.pictures) == 1
    assert {len(row) for row in narrow.pictures[0]} == {384}


def test_a_bar_code_that_no_scanner_could_read_is_left_to_its_letters() -> None:
    slip = decode(escpos.ticket([Barcode("ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefg")], profile(columns=32)))
    assert (slip.bars, slip.pictures) == ([], [])
    assert "".join(slip.text.split()) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefg"


@pytest.mark.parametrize("text", ["https://ejemplo.example/ñ", "a\x1bp\x00\x19\xfab", VERIFICATION])
def test_a_qr_that_is_not_plain_is_drawn_and_never_sent_as_letters(text: str) -> None:
    plain = text.isascii() and text.isprintable()
    slip = decode(escpos.ticket([Qr(text)], profile()))
    assert slip.qr == ([text] if plain else [])
    assert bool(slip.pictures) is not plain
    assert decode(escpos.ticket([Qr(text)], profile(qr=False))).pictures


def test_a_qr_too_long_for_the_paper_stands_as_text() -> None:
    slip = decode(escpos.ticket([Qr("x" * 2800)], profile(columns=32)))
    assert not slip.qr
    assert "".join(slip.text.split()) == "QR:" + "x" * 2800


def test_a_picture_never_holds_an_order_that_printers_obey_at_once() -> None:
    from app.printing.raster import Bitmap

    dice = random.Random(3)
    dots = bytes(dice.choice(b"\x10\x10\x04\x05\x14\x01") for _ in range(72 * 300))
    said = escpos.picture(Bitmap(72, dots))
    assert not any(order in said for order in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
    assert sum(len(band) for band in decode(said).pictures) == 300


ORDERS = [b"\x1bp\x00\x19\xfa", b"\x1b@", b"\x1dV\x00", b"\x10\x14\x01\x00\x08", b"\x1b=\x02", b"\x1c.", b"\x9b31m"]


def hostile(dice: random.Random) -> str:
    """A text that somebody typed to open the drawer: orders, letters of every script, invisible signs."""
    pieces = [dice.choice(ORDERS).decode("latin-1") for _ in range(dice.randint(1, 3))]
    pieces += [chr(dice.choice((dice.randrange(0x20), dice.randrange(0x7F, 0xA0), dice.randrange(0x110000))))]
    pieces += [dice.choice(["ñ", "₲", "{", "}", "\n", "\r", "\0", "ABC", "\u202e", "{A", "{C"])]
    dice.shuffle(pieces)
    return "".join(pieces)


def everywhere(text: str) -> list[Row]:
    return [
        Text(text), Text(text, Align.CENTER, Emphasis.LARGE), Pair(text, text, Emphasis.STRONG), Code(text),
        Table((("a", "b"), (text, text))), Barcode(text),
    ]  # fmt: skip


def test_five_thousand_hostile_texts_give_no_order_that_is_not_ours() -> None:
    dice = random.Random(20261120)
    families = {"\x1b": "@RtaE", "\x1c": ".", "\x1d": "!VhwHkv"}
    ours = {first + letter for first, letters in families.items() for letter in letters}
    for _ in range(HOSTILE):
        text, page, columns = hostile(dice), dice.choice(PAGES), dice.choice(WIDTHS)
        slip = decode(escpos.ticket(everywhere(text), profile(page, columns)))
        assert set(slip.commands) <= ours, ascii(text)
        assert not slip.pulses
        assert slip.cuts == 1
        assert slip.commands[:5] == ["\x1b@", "\x1c.", "\x1bR", "\x1bt", "\x1ba"]
        assert slip.commands.count("\x1b@") == slip.commands.count("\x1bt") == 1


@settings(max_examples=300)
@given(st.text(), st.sampled_from(PAGES))
def test_no_text_becomes_a_control_byte(text: str, page: str) -> None:
    assert all(byte >= 0x20 and byte != 0x7F for byte in encoded(text, page))


def test_settings_make_a_profile_and_wrong_ones_are_named() -> None:
    made = profile_of({"page": "cp850", "columns": "48", "drawer_pin": "1", "cut": "full", "number": "7"})
    assert made == Profile(48, "cp850", 7, cut=Cut.FULL, drawer_pin=1)
    assert profile_of({"page": "cp850"}).number == 2
    for key, value in (("page", "utf-8"), ("columns", "40"), ("number", "256"), ("drawer_on", "-1"), ("nope", "x")):
        with pytest.raises(Refused) as refused:
            checked({key: value})
        assert refused.value.field == key


def test_amounts_keep_their_column() -> None:
    slip = decode(escpos.ticket([Pair("Café", str(Decimal("1234.50")))], profile("cp437", 32)))
    assert slip.lines[0] == "Café" + " " * 21 + "1234.50"


@pytest.mark.parametrize(("columns", "dots"), [(32, 384), (48, 576)])
def test_a_printer_without_letters_gets_the_whole_ticket_as_a_picture(columns: int, dots: int) -> None:
    slip = decode(escpos.ticket(rows_of(), profile(columns=columns, image=True)))
    assert slip.lines == []
    rows = [row for band in slip.pictures for row in band]
    assert {len(row) for row in rows} == {dots}
    assert "1" in rows[-1]
    inked = [sum(row[at] == "1" for row in rows) for at in range(dots)]
    assert sum(inked[:12]) or sum(inked[-12:]), "the picture fills the paper's width"
    assert 0.02 < sum(inked) / (dots * len(rows)) < 0.25
