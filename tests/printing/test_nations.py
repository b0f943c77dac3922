"""What the law of each of five countries wants on paper is on every form of it, and nothing that would mislead."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import combinations

import pypdfium2 as pdfium
import pytest

from app.domain.country import Printed, printed_plainly
from app.domain.document import Document, Standing, Status, hear
from app.domain.money import CURRENCIES
from app.domain.outcome import Accepted, Authorized
from app.domain.party import Customer
from app.domain.sale import Payment
from app.printing import Form
from app.printing.columns import cells
from app.printing.content import content_of
from app.printing.figures import Figures
from app.printing.layout import Qr, layout
from tests.printing.mandatory import MANDATORY, ON_A_NOTE
from tests.printing.nations import (
    ARGENTINA,
    CAE,
    CDC,
    MEXICO,
    NATIONS,
    PARAGUAY,
    PERU,
    SOLD_AT,
    Nation,
    long_names,
    many,
)

FORMS = list(Form)
EVERYWHERE = pytest.mark.parametrize("nation", NATIONS.values(), ids=NATIONS)
ON_EVERY_FORM = pytest.mark.parametrize("form", FORMS)


def squeezed(text: str) -> str:
    """Without blanks, line ends and the colon after a label: forms differ in them, and lines break anywhere."""
    return "".join(text.replace(":", "").split())


def words(data: bytes) -> str:
    return squeezed("".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(data)))


def everywhere(nation: Nation, paper: Document, standing: Standing) -> dict[str, str]:
    """The text of all forms, those of plain letters too."""
    drawn = {str(form): words(nation.pdf(paper, standing, form)) for form in FORMS}
    return drawn | {f"text{size}": squeezed(nation.text(paper, standing, size)) for size in (32, 42, 48)}


def absent(text: str, parts: tuple[str, ...]) -> list[str]:
    folded = text.casefold()  # what is large is in capitals where letters have one size
    return [part for part in parts if squeezed(part).casefold() not in folded]


@EVERYWHERE
def test_an_authorized_invoice_carries_what_the_law_wants_on_every_form(nation: Nation) -> None:
    texts = everywhere(nation, nation.sell(nation.company), nation.answer)
    missing = {form: absent(text, MANDATORY[nation.country.code]) for form, text in texts.items()}
    assert not any(missing.values()), missing


@EVERYWHERE
def test_a_note_names_what_it_takes_back_on_every_form(nation: Nation) -> None:
    texts = everywhere(nation, nation.note(nation.sell(nation.company)), nation.answer)
    missing = {form: absent(text, ON_A_NOTE[nation.country.code]) for form, text in texts.items()}
    assert not any(missing.values()), missing
    assert all("Devueltoefectivo" in text and "Gracias" not in text for text in texts.values())


@EVERYWHERE
def test_the_figures_on_every_form_are_those_of_the_document(nation: Nation) -> None:
    for paper in (nation.sell(nation.company), nation.sell(nation.person), nation.note(nation.sell(nation.company))):
        figures = Figures.of(paper.currency, nation.country.words)
        shown = [line.net if nation.printed(paper, Standing()).net_prices else line.amount for line in paper.lines]
        wanted = (f"TOTAL {paper.currency.printable} {figures.amount(paper.total)}", *map(figures.amount, shown))
        for form, text in everywhere(nation, paper, nation.answer).items():
            assert absent(text, wanted) == [], form


@EVERYWHERE
def test_the_split_of_the_total_adds_up_to_it(nation: Nation) -> None:
    for paper in (nation.sell(nation.company), nation.sell(nation.person)):
        sums = nation.printed(paper, nation.answer).sums
        totals = paper.totals
        assert totals.net + totals.tax + totals.rounding == totals.total
        if nation is PERU:
            assert sum(amount for _, amount in sums or ()) == totals.total
        if nation is PARAGUAY:
            rows = dict(sums or ())
            split = sum(amount for label, amount in rows.items() if label.startswith(("Exentas", "Gravadas")))
            assert split + rows["Redondeo"] == totals.total
            assert sum(amount for label, amount in rows.items() if label.startswith("Liq")) == rows["Total IVA"]


@EVERYWHERE
@ON_EVERY_FORM
def test_each_standing_is_told_from_the_others(nation: Nation, form: Form) -> None:
    marks = {
        "queued": "COMPROBANTEPROVISIONAL", "submitted": "COMPROBANTEPROVISIONAL", "simulated": "DOCUMENTODEPRUEBA",
        "rejected": "DOCUMENTORECHAZADO", "voided": "DOCUMENTOANULADO",
    }  # fmt: skip
    for name, standing in nation.standings().items():
        text = words(nation.pdf(nation.sell(nation.person), standing, form))
        assert {mark for mark in marks.values() if mark in text} == ({marks[name]} if name in marks else set()), name
        claimed = "Códigodereclamo".casefold() in text.casefold()
        assert claimed == (name in ("queued", "submitted")), name


@EVERYWHERE
@pytest.mark.parametrize("name", ["simulated", "rejected", "voided"])
def test_a_paper_without_worth_offers_no_qr_and_no_phrase_of_the_law(nation: Nation, name: str) -> None:
    paper, standing = nation.sell(nation.person), nation.standings()[name]
    content = content_of(paper, standing, nation.country.words, printed=nation.printed(paper, standing))
    assert not any(isinstance(row, Qr) for row in layout(content))
    assert (content.fiscal.legend, content.fiscal.phrases, content.fiscal.verify) == ("", (), "")
    assert (content.fiscal.authorization is None) == (name != "voided")


@EVERYWHERE
def test_training_is_marked_and_sends_nobody_to_the_authority(nation: Nation) -> None:
    place = nation.country.words.verify_at.partition("://")[2]
    for form, text in everywhere(nation, nation.sell(nation.company, practice=True), nation.answer).items():
        assert "ENTRENAMIENTO" in text, form
        assert place not in text.partition("QR")[0], form


@EVERYWHERE
@ON_EVERY_FORM
def test_nothing_stands_outside_the_page(nation: Nation, form: Form) -> None:
    for paper in (long_names(nation), many(nation, 90), nation.note(nation.sell(nation.company))):
        for name in ("authorized", "submitted", "voided"):
            for page in pdfium.PdfDocument(nation.pdf(paper, nation.standings()[name], form)):
                width, height = page.get_size()
                for left, bottom, right, top in (part.get_bounds() for part in page.get_objects()):
                    assert 0 <= left <= right <= width
                    assert 0 <= bottom <= top <= height


@EVERYWHERE
@ON_EVERY_FORM
def test_no_text_covers_another(nation: Nation, form: Form) -> None:
    for paper in (long_names(nation), nation.note(long_names(nation)), nation.sell(nation.person)):
        for name in ("authorized", "submitted"):
            for page in pdfium.PdfDocument(nation.pdf(paper, nation.standings()[name], form)):
                texts = [part.get_bounds() for part in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT])]
                for one, other in combinations(texts, 2):
                    across = min(one[2], other[2]) - max(one[0], other[0])
                    along = min(one[3], other[3]) - max(one[1], other[1])
                    assert across < 0.5 or along < 1.5, (one, other)


@EVERYWHERE
def test_every_line_of_letters_fits_the_paper(nation: Nation) -> None:
    for paper in (long_names(nation), nation.sell(nation.person), nation.note(nation.sell(nation.company))):
        for standing in nation.standings().values():
            for columns in (32, 42, 48):
                text = nation.text(paper, standing, columns)
                assert max(map(cells, text.splitlines())) <= columns
                assert all(letter.isprintable() or letter == "\n" for letter in text)


@EVERYWHERE
@ON_EVERY_FORM
def test_the_same_paper_is_the_same_file(nation: Nation, form: Form) -> None:
    paper = nation.sell(nation.company)
    first, second = (nation.pdf(paper, nation.answer, form) for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()


def test_an_argentine_b_keeps_the_tax_inside_and_says_how_much_it_is() -> None:
    paper = ARGENTINA.sell(None)
    for form, text in everywhere(ARGENTINA, paper, ARGENTINA.answer).items():
        wanted = ("FACTURA B", "Cód. 006", "CONSUMIDOR FINAL", "Condición frente al IVA: Consumidor Final",
                  "Régimen de Transparencia Fiscal al Consumidor (Ley 27.743)", "IVA Contenido $ 604,92",
                  "Otros Impuestos Nacionales Indirectos $ 0,00")  # fmt: skip
        assert absent(text, wanted) == [], form
        assert not any(word in text for word in ("SubtotalsinIVA", "TotalIVA", "IVA21%", "Impuesto2")), form


def test_an_argentine_c_shows_no_rate_at_all() -> None:
    small = replace(ARGENTINA.issuer, extra={**ARGENTINA.issuer.extra, "tax_status": "M"})
    shop = replace(ARGENTINA, issuer=small)
    for form, text in everywhere(shop, shop.sell(None), shop.answer).items():
        assert absent(text, ("FACTURA C", "Cód. 011", "Responsable Monotributo")) == [], form
        assert not any(word in text for word in ("TotalIVA", "nodiscriminado", "IVAContenido")), form


def test_an_argentine_a_shows_prices_from_which_the_lines_come_out() -> None:
    paper = ARGENTINA.sell(ARGENTINA.company)
    extra = ARGENTINA.printed(paper, ARGENTINA.answer)
    items = content_of(paper, ARGENTINA.answer, ARGENTINA.country.words, printed=extra).items
    for item, line in zip(items, paper.lines, strict=True):
        price, off = (Decimal(text.replace(".", "").replace(",", ".").replace("−", "") or 0)
                      for text in (item.unit_price, item.discount))  # fmt: skip
        assert paper.currency.round(price * line.quantity - off) == line.net


def test_a_boleta_needs_no_customer_and_says_so_in_its_qr() -> None:
    paper = PERU.sell(None)
    for standing in (PERU.answer, Standing()):
        extra = PERU.printed(paper, standing)
        rows = layout(content_of(paper, standing, PERU.country.words, printed=extra))
        qr, = (row for row in rows if isinstance(row, Qr))  # fmt: skip
        assert qr.text.startswith("20512333797|03|B001|124|10.71|82.20|2026-11-20|-|-|")
        assert qr.level == "q"


def test_a_kude_may_be_handed_out_before_the_authority_has_approved_it() -> None:
    texts = everywhere(PARAGUAY, PARAGUAY.sell(None), PARAGUAY.standings()["submitted"])
    for form, text in texts.items():
        assert absent(text, ("CDC 0180 0695", "con el CDC impreso", "COMPROBANTE PROVISIONAL")) == [], form
    for form, text in everywhere(PARAGUAY, PARAGUAY.sell(None), Standing()).items():
        assert "CDC" not in text, form


def test_a_kude_of_the_authority_s_test_place_says_so() -> None:
    sent = PARAGUAY.standings()["submitted"]
    test = replace(sent, verification_url=sent.verification_url.replace("/consultas/", "/consultas-test/"))
    for standing, told in ((sent, False), (test, True)):
        assert ("AMBIENTE DE PRUEBAS" in PARAGUAY.text(PARAGUAY.sell(None), standing, 48)) == told


def test_a_cdc_is_never_broken_inside_a_group() -> None:
    groups = " ".join(CDC[at : at + 4] for at in range(0, 44, 4))
    lines = [line.strip() for line in PARAGUAY.text(PARAGUAY.sell(None), PARAGUAY.answer, 32).splitlines()]
    at = lines.index("CDC")
    assert " ".join(lines[at + 1 : at + 3]) == groups


def test_the_public_in_general_has_its_generic_rfc() -> None:
    assert "RFC: XAXX010101000" in MEXICO.text(MEXICO.sell(None), MEXICO.answer)
    assert "XAXX" not in MEXICO.text(MEXICO.sell(MEXICO.company), MEXICO.answer)


def test_bags_are_taxed_apart_and_their_mark_is_explained() -> None:
    text = PERU.text(PERU.sell(None), PERU.answer)
    assert "1.20 B" in text
    assert "B IGV 18 % + ICBPER" in text


@EVERYWHERE
def test_a_fiscal_date_that_is_not_the_sale_s_is_said_beside_it(nation: Nation) -> None:
    paper = nation.sell(None)
    late = squeezed(nation.text(replace(paper, dated=paper.sold_at + timedelta(days=2)), nation.answer))
    assert "Fecha22/11/2026" in late
    assert "Fechadelaventa20/11/2026" in late
    assert "Fechadelaventa" not in squeezed(nation.text(paper, nation.answer))


def test_a_rounded_total_says_what_was_taken_off_in_any_country() -> None:
    paper = PARAGUAY.sell(None)
    content = content_of(paper, PARAGUAY.answer, PARAGUAY.country.words, printed=Printed())
    assert [(fact.label, fact.value) for fact in content.sums.rows] == [("Redondeo", "−38")]


def test_what_was_said_while_it_waited_is_not_an_observation_of_the_authority() -> None:
    waiting = hear(Standing(), Accepted("x", "En TusFacturas: en cola."), Status.SUBMITTED, "", SOLD_AT)
    issued = hear(waiting, Authorized(CAE, number="00003-00000124"), Status.AUTHORIZED, "", SOLD_AT)
    assert "en cola" not in ARGENTINA.text(ARGENTINA.sell(None), issued)
    noted = hear(waiting, Authorized(CAE, note="10217 Factura observada"), Status.AUTHORIZED, "", SOLD_AT)
    assert "10217" in ARGENTINA.text(ARGENTINA.sell(None), noted)


def test_a_test_s_answer_is_known_as_such_from_then_on() -> None:
    answer = Authorized(CAE, "FACTURA B 00003-00000124", simulated=True)
    heard = hear(Standing(Status.SUBMITTED, note="En cola."), answer, Status.SUBMITTED, "", SOLD_AT)
    assert heard.simulated
    assert "DOCUMENTO DE PRUEBA" in ARGENTINA.text(ARGENTINA.sell(None), heard)


def test_a_plain_country_prints_its_qr_only_when_authorized() -> None:
    paper, standing = PERU.sell(None), Standing(Status.SUBMITTED, verification_url="https://example.com/qr")
    assert printed_plainly(paper, standing).qr == ""
    assert printed_plainly(paper, replace(standing, status=Status.AUTHORIZED)).qr == "https://example.com/qr"


@EVERYWHERE
def test_a_buyer_without_a_tax_id_is_named_all_the_same(nation: Nation) -> None:
    text = nation.text(nation.sell(Customer(name="Rosa Pérez")), nation.answer)
    assert "Rosa Pérez" in text
    assert CURRENCIES[nation.country.currency.code].printable in text


@EVERYWHERE
def test_a_means_of_payment_has_the_country_s_own_name_on_paper(nation: Nation) -> None:
    for method, name in nation.country.words.tenders.items():
        sold = nation.sell(None)
        paid = replace(sold, payments=(Payment(method, sold.totals.total),))
        assert squeezed(name) in squeezed(nation.text(paid, nation.answer))
