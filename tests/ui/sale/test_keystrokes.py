"""The bounds of COUNTER: every row of its table with real keys, in at most that many."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QApplication

from tests.ui.sale.counter import Fingers
from tests.ui.sale.till import COFFEE, Till, until


async def test_n_scans_and_exact_cash_are_two_keys(till: Till) -> None:
    fingers = Fingers(till)
    for _ in range(5):
        fingers.scan("7501031311309")
    fingers.press("F12", "Enter")
    await till.settled()
    assert till.sold() == ["33.45"]
    assert fingers.pressed == 2
    assert till.page.line.hasFocus()


async def test_twenty_from_the_customer_is_four_keys(till: Till) -> None:
    fingers = Fingers(till)
    fingers.scan("7501031311309")
    fingers.press("F12", "2", "0", "Enter")
    await till.settled()
    assert till.sold() == ["6.69"]
    assert "13.31" in till.page.after.change()
    assert fingers.pressed == 4


async def test_a_likely_note_has_a_key_of_its_own(till: Till) -> None:
    fingers = Fingers(till)
    fingers.scan("7501031311309")
    fingers.press("F12")
    await until(lambda: QApplication.activeWindow() is till.page.charging.sheet)
    fingers.press("F3")
    await till.settled()
    assert till.sold() == ["6.69"]
    assert "3.31" in till.page.after.change()
    assert fingers.pressed == 2


async def test_three_of_one_code_are_two_keys(till: Till) -> None:
    fingers = Fingers(till)
    fingers.press("3", "*")
    fingers.scan("7501031311309")
    assert till.said() == [("Café molido 500 g", "3")]
    assert fingers.pressed == 2


async def test_cash_and_card_are_eight_keys_at_most(till: Till) -> None:
    fingers = Fingers(till)
    fingers.scan("7501031311309")
    fingers.press("F12", "5", "Enter", "T", "Enter")
    await till.settled()
    payments = till.shop.papers.view(till.page.after.document_id).document.payments
    assert [(p.method, p.amount) for p in payments] == [("cash", Decimal("5.00")), ("credit_card", Decimal("1.69"))]
    assert fingers.pressed <= 8


async def test_a_customer_by_tax_id_is_its_figures_and_two_keys(till: Till) -> None:
    fingers = Fingers(till)
    fingers.press("F3")
    fingers.write("8-730-241")
    fingers.press("Enter")
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert customer.name == "Marta Quintero"
    assert fingers.pressed == len("8-730-241") + 2


async def test_an_unknown_customer_is_its_figures_and_three_keys(till: Till) -> None:
    fingers = Fingers(till)
    fingers.press("F3")
    fingers.write("8-888-888")
    fingers.press("Enter", "Enter")
    await till.settled()
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert customer.tax_id == "8-888-888"
    assert fingers.pressed == len("8-888-888") + 3


async def test_hold_is_two_keys_and_recall_three_at_most(till: Till) -> None:
    fingers = Fingers(till)
    fingers.scan("7501031311309")
    fingers.press("F6")
    assert till.said() == []
    assert fingers.pressed <= 2
    fingers.scan("PAN-1")
    fingers.pressed = 0
    fingers.press("F5")
    assert till.said() == [("Café molido 500 g", "1")]
    assert fingers.pressed <= 3


async def test_a_return_by_ticket_is_three_keys_and_one_for_each_line(notes: Till) -> None:
    till, fingers = notes, Fingers(notes)
    for code in ("CAF-500", "PAN-1", "QUE-KG"):
        fingers.scan(code)
    fingers.press("F12", "Enter")
    await till.settled()
    sold = till.page.after.document_id
    number = till.shop.papers.view(sold).document.number_text
    fingers.pressed = 0
    fingers.press("F9")
    fingers.scan(number)
    fingers.press("Space", "Space", "Enter")
    await until(lambda: till.page.tickets.sheet is None)
    assert fingers.pressed <= 3 + 2
    assert [line.left for line in till.shop.returning.lines(sold)] == [Decimal(0), Decimal(0), Decimal(1)]
    (note,) = till.shop.papers.notes(sold)
    assert till.shop.papers.view(note.id).document.payments[0].method == "cash"


async def test_the_last_line_goes_with_one_key_and_the_last_ticket_comes_again_with_one(till: Till) -> None:
    fingers = Fingers(till)
    fingers.scan(COFFEE.code)
    fingers.press("Del")
    assert till.said() == []
    assert fingers.pressed == 1
    fingers.scan(COFFEE.code)
    fingers.press("F11", "Enter")
    await till.settled()
    fingers.pressed = 0
    asked: list[tuple[str, bool]] = []
    till.bridge.preview_requested.connect(lambda document, reprint: asked.append((document, reprint)))
    fingers.press("F7")
    assert asked == [(till.page.after.document_id, True)]
    assert fingers.pressed == 1


async def test_minus_takes_one_off_with_one_key_and_a_code_written_in_one_go_is_a_return(till: Till) -> None:
    fingers = Fingers(till)
    fingers.scan("3*7501031311309")
    fingers.press("-")
    assert till.said() == [("Café molido 500 g", "2")]
    assert till.page.line.text() == ""
    till.page.line.in_one_go.stop()  # a moment later
    fingers.write("PAN-1")
    fingers.press("Enter")
    assert till.said() == [("Café molido 500 g", "2"), ("Pan de molde", "1")]
    fingers.write("-PAN-1")
    assert till.page.line.text() == "-PAN-1"
    fingers.press("Enter")
    assert till.said() == [("Café molido 500 g", "2"), ("Pan de molde", "1")]  # the unit is back, nothing was sold
    assert "pase primero su ticket" in till.page.hint.text()
