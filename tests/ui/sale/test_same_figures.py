"""The promise that holds a till together: what is shown is stored, printed and sent, to the cent, in every country."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.views import Product
from app.runtime.papers import Form
from tests.ui.lands import ISSUERS
from tests.ui.sale.till import Till, open_till, until
from tests.ui.shops import deliver
from ui import saying

D = Decimal
SCALE = {"PY": 1000, "AR": 100}
STEPS = {"PA": "0.05", "PE": "0.10", "AR": "10", "MX": "0.50", "PY": "50"}
OTHER = {"PA": "10", "PE": "exempt", "AR": "10.5", "MX": "0", "PY": "5"}
SENT = {"PA": "conteo", "PE": "fabo", "AR": "tusfacturas", "MX": "enlazatte", "PY": "facturasend"}


def open_in(country: str, folder: Path) -> Till:
    """A till of this country with goods at two rates, one of them by weight, whose cash has no small coins."""
    issuer = replace(ISSUERS[country], extra={**ISSUERS[country].extra, "cash_rounding": STEPS[country]})
    made = open_till(folder, practice=True, issuer=issuer)
    saying.write_as(made.shop.issuers())
    quick = dict.fromkeys(("retry_waits", "poll_waits", "lookup_waits", "pdf_waits"), "0.1")
    made.shop.services.set(SENT[country], quick, "ana")
    many = SCALE.get(country, 1)
    rate = made.shop.country(issuer).rates[0].key
    for product in (
        Product("A", "Café molido", D("6.69") * many, rate), Product("B", "Libro", D("2.35") * many, OTHER[country]),
        Product("C", "Queso", D("12.30") * many, rate, unit="kg"),
    ):  # fmt: skip
        made.shop.goods.save_product(product)
    return made


async def sold(till: Till) -> tuple[str, str]:
    """Pieces, a weight, a discount of a line and one of the whole, in cash; the total as it is shown, and the paper."""
    for typed in ("3*A", "B", "0.755*C", "10%", "5%%", "B"):
        till.scan(typed)
    shown = till.page.total._total.value()
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    exact = sheet.focusWidget()
    assert isinstance(exact, QLineEdit)
    assert set(exact.text()) & {".", ","} <= {till.page.sales.country().words.decimal_mark}
    till.press(Qt.Key.Key_Return, exact)
    await till.settled()
    return shown, till.page.after.document_id


@pytest.mark.parametrize("country", sorted(ISSUERS))
async def test_what_is_shown_is_stored_printed_and_sent(country: str, tmp_path: Path) -> None:
    till = open_in(country, tmp_path)
    shown, id_ = await sold(till)
    shop = till.shop
    document = shop.papers.view(id_).document
    code = document.currency_code
    assert saying.money(document.total, code) == shown
    assert sum((line.total for line in document.totals.lines), D(0)) + document.totals.rounding == document.total
    assert sum((payment.amount for payment in document.payments), D(0)) == document.total
    with pypdfium2.PdfDocument(shop.papers.pdf(id_, Form.TICKET80)) as file:
        paper = "".join(page.get_textpage().get_text_range() for page in file)
    assert saying.figure(document.total, code) in paper
    (cash,) = document.payments
    assert not cash.due % D(STEPS[country])
    assert cash.rounding
    assert saying.figure(cash.due, code) in paper
    assert saying.figure(abs(cash.rounding), code) in paper
    await deliver(shop)
    await until(lambda: shop.papers.view(id_).standing.status.value in ("authorized", "submitted"))
    (row,) = shop.practice.ledger(SENT[country])
    assert D(row["total"]) == document.total
    await till.close()
