"""The PDF files: what can be read in them, where it stands, and that they never change."""

import hashlib
import io
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from app.domain.document import Document, Standing
from app.domain.money import CURRENCIES
from app.printing import Form, render
from app.printing.content import content_of
from app.printing.drawing import DOT, MM, barcode, qr_matrix
from app.printing.fonts import typeface
from app.printing.page_parts import Column
from app.printing.page_table import Table
from app.printing.stamp import stamped
from tests.printing.papers import (
    AUTHORIZED,
    COFFEE,
    COMPANY,
    CUFE,
    GIANT,
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

Box = tuple[float, float, float, float]
FORMS = list(Form)
PAGES = (Form.A4, Form.LETTER)
ROOT = Path(__file__).parents[2]


def pdf(paper: Document, standing: Standing = AUTHORIZED, form: Form = Form.A4) -> pdfium.PdfDocument:
    return pdfium.PdfDocument(render(paper, standing, WORDS, form=form, reprint_at=SOLD_AT))


def words(file: pdfium.PdfDocument) -> str:
    """All text of all pages, without blanks: lines may break anywhere."""
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in file)


def boxes(page: pdfium.PdfPage) -> list[Box]:
    """Where every character stands."""
    text = page.get_textpage()
    return [text.get_charbox(at) for at in range(text.count_chars())]


def stressful() -> list[Document]:
    """The papers that are hardest to set."""
    return [
        document((LONG, *MIXED), COMPANY, practice=True),
        document(many(40), None, included=False),
        document((GIANT, LONG, *MIXED), COMPANY),
        document((replace(COFFEE, description="ñ" * 3000, code="C" * 200),), TRAVELLER),
        replace(document(), issuer=replace(SHOP, trade_name="W" * 400, address="Calle " * 90), cashier="Q" * 300),
    ]


@pytest.mark.parametrize("form", FORMS)
def test_the_paper_says_what_law_and_counter_want(form: Form) -> None:
    text = words(pdf(document(), form=form))
    for part in (
        "Abarrotería Doña Ñeca", "Comercial El Istmo, S. A.", "RUC 155596713-2-2015 DV 59", "Sucursal 0000",
        "Vía España 104, local 3, Bella Vista, Panamá", "FE001-00142", "Marta Quintero", "Cédula 8-730-241 DV 03",
        "Caja", "Ana Núñez", "20/11/2026 10:15", "REIMPRESIÓN 20/11/2026 10:15", "Efectivo", "Recibido", "Vuelto",
        CUFE, PROTOCOL, WORDS.legend, WORDS.verify_at,
    ):  # fmt: skip
        assert "".join(part.split()) in text, part


@pytest.mark.parametrize("form", FORMS)
def test_the_figures_are_those_of_the_document(form: Form) -> None:
    paper = document()
    text = words(pdf(paper, form=form))
    assert f"TOTALB/.{paper.total}" in text
    assert f"SubtotalsinITBMS{paper.totals.net}" in text
    assert f"TotalITBMS{paper.totals.tax}" in text
    for group in paper.totals.groups:
        assert f"{group.rate.label}{group.net}{group.tax}".replace(" ", "") in text
    assert all(f"{line.amount}" in text for line in paper.lines)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", STANDINGS)
def test_the_standing_is_on_the_paper(form: Form, name: str) -> None:
    text = words(pdf(document(), STANDINGS[name], form))
    assert ("PROVISIONAL" in text) == (name in ("provisional", "submitted"))
    assert ("Códigodereclamo".lower() in text.lower()) == (name in ("provisional", "submitted"))
    assert ("RECHAZADO" in text) == (name == "rejected")
    assert ("ANULADO" in text) == (name == "voided")
    assert ("ComprobanteAuxiliar" in text) == (name == "authorized")
    assert "ENTRENAMIENTO" not in text
    assert "ENTRENAMIENTO" in words(pdf(document(practice=True), STANDINGS[name], form))


@pytest.mark.parametrize("form", FORMS)
def test_nothing_stands_outside_the_page(form: Form) -> None:
    for paper in stressful():
        for standing in (AUTHORIZED, STANDINGS["provisional"], STANDINGS["voided"]):
            for page in pdf(paper, standing, form):
                width, height = page.get_size()
                places = boxes(page) + [part.get_bounds() for part in page.get_objects()]
                for left, bottom, right, top in places:
                    assert left >= 0
                    assert bottom >= 0
                    assert right <= width
                    assert top <= height


@pytest.mark.parametrize("form", FORMS)
def test_no_text_covers_another(form: Form) -> None:
    for paper in stressful():
        for page in pdf(replace(paper, practice=False), STANDINGS["provisional"], form):
            texts = [part.get_bounds() for part in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT])]
            for one, other in combinations(texts, 2):
                across = min(one[2], other[2]) - max(one[0], other[0])
                along = min(one[3], other[3]) - max(one[1], other[1])
                assert across < 0.5 or along < 1.5, (one, other)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.timeout(15)
def test_five_hundred_lines_are_all_there(form: Form) -> None:
    paper = document(many(500))
    file = pdf(paper, form=form)
    text = words(file)
    assert f"{paper.total:,}" in text
    if form in PAGES:
        assert all(line.code in text for line in paper.lines)
        assert all(f"Página{number}de{len(file)}" in text for number in range(1, len(file) + 1))
        heads = [page.get_textpage().get_text_range().count("Descripción") for page in file]
        assert set(heads[:-1]) == {1}
    else:
        assert text.count("Plátanoverde") == 100


@pytest.mark.parametrize("form", FORMS)
def test_the_qr_holds_the_verification_address(form: Form) -> None:
    page = pdf(document(), form=form)[0]
    wanted = [[bool(dark) for dark in row] for row in segno.make_qr(VERIFICATION, error="m", boost_error=False).matrix]
    paths = [part.get_bounds() for part in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH])]
    squares = [box for box in paths if abs((box[2] - box[0]) - (box[3] - box[1])) < 0.1 and box[2] - box[0] > 60]
    left, _, right, top = min(squares, key=lambda box: box[2] - box[0])
    image = page.render(scale=6).to_pil().convert("L")
    module = (right - left) / len(wanted)
    height = page.get_size()[1]

    def dark(row: int, column: int) -> bool:
        x, y = left + (column + 0.5) * module, height - top + (row + 0.5) * module
        return image.getpixel((int(x * 6), int(y * 6))) < 128

    assert [[dark(r, c) for c in range(len(wanted))] for r in range(len(wanted))] == wanted


def test_a_qr_has_the_quiet_zone_that_scanners_need() -> None:
    """Four modules on every side: ISO/IEC 18004."""
    matrix = qr_matrix(VERIFICATION)
    assert matrix is not None
    assert not any(any(row[:4]) or any(row[-4:]) for row in matrix)
    assert not any(map(any, (*matrix[:4], *matrix[-4:])))


def test_a_bar_code_is_scannable_or_absent() -> None:
    number = document().number_text
    assert barcode(number, 72 * MM).barWidth == pytest.approx(3 * DOT)
    assert barcode(number, 50 * MM).barWidth == pytest.approx(2 * DOT)
    assert barcode(number, 20 * MM) is None
    assert barcode("ñ", 72 * MM) is None
    assert barcode("", 72 * MM) is None


def test_descriptions_keep_their_room_beside_giant_figures() -> None:
    """Smaller letters before a column of single letters."""
    content = content_of(document((GIANT, LONG)), AUTHORIZED, WORDS)
    assert Table.of(content.items, Column(0, 500)).description.width >= 130


@pytest.mark.parametrize("form", FORMS)
def test_a_text_too_long_for_any_qr_does_not_stop_the_paper(form: Form) -> None:
    assert CUFE in words(pdf(document(), replace(AUTHORIZED, verification_url="x" * 5000), form))


@pytest.mark.parametrize("form", FORMS)
def test_the_same_document_is_the_same_file_in_every_process(form: Form) -> None:
    code = (
        "import hashlib; from app.printing import Form, render; from tests.printing.papers import *\n"
        f"print(hashlib.sha256(render(document(), AUTHORIZED, WORDS, form=Form('{form}'))).hexdigest())"
    )
    here = hashlib.sha256(render(document(), AUTHORIZED, WORDS, form=form)).hexdigest()
    there = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert there.stdout.strip() == here


def test_asking_for_printing_loads_no_drawing_library() -> None:
    code = "import sys, app.printing; sys.exit(any(m in sys.modules for m in ('reportlab', 'segno', 'PIL', 'PySide6')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_letters_travel_inside_the_file_and_figures_have_one_width() -> None:
    from app.printing.fonts import width

    data = render(document(), AUTHORIZED, WORDS, form=Form.A4)
    assert b"/FontFile2" in data
    for font in (typeface().regular, typeface().medium, typeface().bold):
        assert len({round(width(digit, font, 1000)) for digit in "0123456789"}) == 1


def test_without_its_fonts_the_paper_is_still_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    typeface.cache_clear()
    try:
        text = words(pdf(document((*MIXED, replace(COFFEE, description="商店 Łódź")), TRAVELLER)))
    finally:
        typeface.cache_clear()
    assert "AbarroteríaDoñaÑeca" in text
    assert "-1.85" in text


def test_a_currency_without_decimals_and_its_marks_are_printed() -> None:
    words_there = replace(WORDS, decimal_mark=",", group_mark=".")
    paper = document((replace(COFFEE, unit_price=COFFEE.unit_price * 100000),), included=True)
    paper = replace(paper, currency_code="PYG")
    file = pdfium.PdfDocument(render(paper, AUTHORIZED, words_there, form=Form.TICKET80))
    assert CURRENCIES["PYG"].printable in words(file)
    assert "1.338.000" in words(file)


@settings(max_examples=25)
@given(st.text(max_size=60), st.sampled_from(FORMS))
def test_whatever_is_typed_a_file_comes_out(text: str, form: Form) -> None:
    paper = replace(document((replace(COFFEE, description=text, code=text),)), cashier=text, reference=text)
    paper = replace(paper, issuer=replace(SHOP, trade_name=text, legal_name=text, email=text))
    data = render(paper, replace(AUTHORIZED, verification_url=text, authorization=text), WORDS, form=form)
    assert data.startswith(b"%PDF-")
    assert len(pdfium.PdfDocument(data)) >= 1


def test_a_stamp_marks_every_page_and_refuses_what_is_no_pdf() -> None:
    with pdfium.PdfDocument.new() as blank:
        for size in ((595, 842), (842, 595)):
            blank.new_page(*size)
        made = io.BytesIO()
        blank.save(made)
    with pdfium.PdfDocument(stamped(made.getvalue(), "REIMPRESIÓN 20/11/2026 10:15")) as file:
        assert [each.get_textpage().get_text_range() for each in file] == ["REIMPRESIÓN 20/11/2026 10:15"] * 2
    with pytest.raises(ValueError):
        stamped(b"%PDF-1.7 rubbish", "REIMPRESIÓN")
