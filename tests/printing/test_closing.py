"""X and Z on paper: within the columns, with the three figures that must agree, and the seal of the journal."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.cash import Counted
from app.domain.document import Status
from app.domain.people import Actor
from app.printing.closing import MOST_NAMED, age_text
from app.printing.columns import cells
from tests.counters import ANYBODY, Counter, usd


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    made = Counter(tmp_path, issuers=2)
    made.shop.drawer.open([usd("1234567.89"), Counted("PAB", Decimal("3.10"))], ANYBODY)
    return made


@pytest.mark.parametrize("columns", [32, 42, 48])
def test_no_line_is_longer_than_the_paper(till: Counter, columns: int) -> None:
    for _ in range(MOST_NAMED + 3):
        till.decide(till.sell(cashier="María de los Ángeles Ñáñez de la Guardia"), Status.REJECTED)
    till.shop.drawer.pay_out(usd("5"), "pago al proveedor de hielo " * 5, ANYBODY)
    till.shop.drawer.hand_over("beto", [usd("1")], ANYBODY)
    closing = till.shop.drawer.close([usd("1234567.00")], Actor("beto"))
    text = till.shop.drawer.text(closing, columns)
    assert max(cells(line) for line in text.splitlines()) <= columns
    assert "… y 3 más" in text
    assert f"Rechazados ({MOST_NAMED + 3})" in text


def test_the_z_says_cash_sales_and_documents_and_the_difference_in_words(till: Counter) -> None:
    till.sell()
    closing = till.shop.drawer.close([usd("1234581.00")], ANYBODY)
    text = till.shop.drawer.text(closing)
    places = [text.index(word) for word in ("CIERRE Z 1", "EFECTIVO", "VENTAS", "DOCUMENTOS", "PENDIENTES", "Sello")]
    assert places == sorted(places)
    for words in ("Debe haber", "1,234,581.27", "Falta", "0.27", "ENTRENAMIENTO", "Kiosco de Ana"):
        assert words in text
    assert "NO CUADRA" not in text
    assert text.index("USD\n") < text.index("PAB\n")  # the shop's own money first


def test_a_rate_without_a_figure_is_said_in_the_country_s_word(till: Counter) -> None:
    till.sell(("1", "exempt"))
    text = till.shop.drawer.text(till.shop.drawer.close([usd("5")], ANYBODY))
    assert "Exento: base" in text
    assert "exempt" not in text


def test_the_same_z_prints_the_same_for_ever(till: Counter) -> None:
    sold = till.sell()
    till.shop.drawer.close([usd("5")], ANYBODY)
    first = till.shop.drawer.z(1, ANYBODY)
    text, pdf = till.shop.drawer.text(first), till.shop.drawer.pdf(first)
    till.decide(sold, Status.AUTHORIZED, "FE01")
    till.pass_(days=400)
    again = till.shop.drawer.z(1, ANYBODY)
    assert (till.shop.drawer.text(again), till.shop.drawer.pdf(again)) == (text, pdf)


def test_a_long_z_takes_more_pages(till: Counter) -> None:
    import pypdfium2

    for number in range(60):
        till.shop.drawer.pay_in(usd("1"), f"cambio {number}", ANYBODY)
    picture = till.shop.drawer.x(ANYBODY)
    with pypdfium2.PdfDocument(till.shop.drawer.pdf(picture)) as pages:
        assert len(pages) > 2
        assert tuple(round(each) for each in pages[0].get_size()) == (595, 842)
    with pypdfium2.PdfDocument(till.shop.drawer.pdf(picture, ticket=True)) as roll:
        assert (len(roll), round(roll[0].get_width())) == (1, 227)


def test_ages_are_said_in_the_largest_unit_that_is_still_exact_enough() -> None:
    from datetime import timedelta

    said = [age_text(timedelta(minutes=minutes)) for minutes in (0, 59, 60, 47 * 60, 48 * 60, 9000)]
    assert said == ["0 min", "59 min", "1 h", "47 h", "2 días", "6 días"]
