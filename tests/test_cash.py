"""The drawer: what must lie in it follows from facts, a Z is numbered without gap, never blocked and never changed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.cash import Counted, counted_pieces
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.people import Actor
from app.domain.views import Word
from app.runtime import Shop
from app.store.sqlite import SqliteError
from tests.counters import ANYBODY, Counter, usd


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    return Counter(tmp_path)


def test_the_expected_cash_is_float_moves_and_cash_sales_less_refunds(till: Counter) -> None:
    drawer = till.shop.drawer
    drawer.open([usd("50.00")], ANYBODY)
    sold = till.sell(("2", "7"))
    till.sell(("1", "10"), payments=[{"method": "debit_card", "amount": "12.35"}])
    till.sell(("1", "10"), payments=[{"method": "cash", "amount": "2.35", "received": "5.00"},
                                     {"method": "credit_card", "amount": "10.00"}])  # fmt: skip
    till.give_back(sold, l1="1")
    drawer.pay_in(usd("20"), "cambio del banco", ANYBODY)
    drawer.pay_out(usd("7.50"), "hielo para la nevera", ANYBODY)
    (balance,) = drawer.x(ANYBODY).balances
    assert (balance.sold, balance.given_back) == (Decimal("15.73"), Decimal("6.69"))
    assert balance.expected == Decimal("50") + 20 - Decimal("7.50") + Decimal("15.73") - Decimal("6.69")


def test_change_leaves_the_drawer_and_is_never_counted_as_sold(till: Counter) -> None:
    till.shop.drawer.open([], ANYBODY)
    till.sell(payments=[{"method": "cash", "amount": "13.38", "received": "100.00"}])
    assert till.shop.drawer.x(ANYBODY).balance("USD").expected == Decimal("13.38")


def test_a_sale_belongs_to_the_session_of_its_moment_and_needs_none(till: Counter) -> None:
    before = till.sell()
    first = till.shop.drawer.open([], ANYBODY)
    inside = till.sell()
    till.pass_(hours=1)
    till.shop.drawer.close([], ANYBODY)
    between = till.sell()
    second = till.shop.drawer.open([], ANYBODY)
    after = till.sell()
    query = "SELECT s.session FROM sales s JOIN documents d ON d.sale = s.seq WHERE d.id = ?"
    assert [till.one(query, each) for each in (before, inside, between, after)] == [None, first.seq, None, second.seq]
    assert till.shop.drawer.x(ANYBODY).outside == 1


def test_a_refund_belongs_to_the_session_that_pays_it_and_leaves_the_first_z_as_it_was(till: Counter) -> None:
    till.shop.drawer.open([], ANYBODY)
    sold = till.sell()
    first = till.shop.drawer.close([usd("13.38")], ANYBODY)
    till.shop.drawer.open([usd("13.38")], ANYBODY)
    till.give_back(sold)
    second = till.shop.drawer.close([usd("0")], ANYBODY)
    assert [result.difference for result in (*first.results, *second.results)] == [0, 0]
    assert [totals.total for totals in second.picture.totals] == [Decimal("-13.38")]
    assert till.shop.drawer.z(1, ANYBODY) == first


def test_what_never_left_and_is_taken_back_returns_its_money_by_the_same_tenders(till: Counter) -> None:
    till.shop.drawer.open([usd("10")], ANYBODY)
    sold = till.sell(payments=[{"method": "cash", "amount": "10.00"}, {"method": "credit_card", "amount": "3.38"}])
    note = till.give_back(sold, l1="1")
    till.shop.papers.void(sold, "se arrepintió", "ana")
    picture = till.shop.drawer.x(ANYBODY)
    assert picture.balance("USD").expected == Decimal("10")
    assert {tender.method: tender.total for tender in picture.tenders} == {"cash": 0, "credit_card": 0}
    assert [(tax.net, tax.tax) for tax in picture.taxes] == [(0, 0)]
    assert [(figure.word, figure.count) for figure in picture.documents] == [(Word.VOIDED, 2)]
    assert till.rows("SELECT kind FROM reversals WHERE document = (SELECT seq FROM documents WHERE id = ?)", note) == [
        ("note",), ("void_note",),
    ]  # fmt: skip
    assert till.shop.problems() == []


def test_z_counts_without_gap_and_the_database_refuses_any_other_number(till: Counter) -> None:
    for _ in range(3):
        till.shop.drawer.open([], ANYBODY)
        till.shop.drawer.close([], ANYBODY)
    assert [row.number for row in till.shop.drawer.history()] == [3, 2, 1]
    till.shop.drawer.open([], ANYBODY)
    with pytest.raises(SqliteError, match="1, 2, 3"):
        till.fragile._writer.execute(  # type: ignore[union-attr]
            "INSERT INTO closings VALUES (4, 'x', '01', 5, '', '', '', '{}', '', 1, '')"
        )


@pytest.mark.parametrize("table", ["sessions", "drawer_moves", "counts", "handovers", "closings", "reversals"])
def test_facts_of_the_drawer_are_never_changed_and_never_removed(till: Counter, table: str) -> None:
    till.shop.drawer.open([usd("1")], ANYBODY)
    till.give_back(till.sell())
    till.shop.drawer.hand_over("beto", [usd("1")], ANYBODY)
    till.shop.drawer.close([usd("1")], Actor("beto"))
    writer = till.fragile._writer
    assert writer is not None
    for statement in (f"UPDATE {table} SET till = '02'", f"DELETE FROM {table}"):
        with pytest.raises(SqliteError, match="never"):
            writer.execute(statement)


def test_closing_is_blocked_neither_by_documents_nor_by_differences(till: Counter) -> None:
    drawer = till.shop.drawer
    drawer.open([usd("100")], ANYBODY)
    authorized, rejected, _queued = till.sell(), till.sell(), till.sell()
    till.decide(authorized, Status.AUTHORIZED, "FE01")
    till.decide(rejected, Status.REJECTED)
    till.pass_(hours=30)
    closing = drawer.close([usd("1")], ANYBODY)
    assert {figure.word: figure.amount for figure in closing.picture.documents} == dict.fromkeys(
        (Word.AUTHORIZED, Word.REJECTED, Word.QUEUED), Decimal("13.38")
    )
    assert (closing.results[0].difference, dict(closing.unexplained)) == (Decimal("-139.14"), {"USD": 0})
    assert closing.picture.open_count == 2
    assert {each.age(closing.closed_at).total_seconds() for each in closing.picture.open_documents} == {30 * 3600}
    drawer.open([], ANYBODY)
    till.pass_(hours=20)
    assert drawer.close([], ANYBODY).picture.open_count == 2


def test_what_nobody_counted_is_said_and_not_taken_for_nothing(till: Counter) -> None:
    till.shop.drawer.open([usd("5"), Counted("PAB", Decimal(3))], ANYBODY)
    closing = till.shop.drawer.close([usd("5")], ANYBODY)
    found = {result.currency: (result.counted, result.difference) for result in closing.results}
    assert found == {"USD": (5, 0), "PAB": (None, None)}
    assert "no se contó" in till.shop.drawer.text(closing)


def test_a_count_is_kept_as_it_was_entered(till: Counter) -> None:
    till.shop.drawer.open([usd("41.25")], ANYBODY)
    entered = counted_pieces("USD", {Decimal(20): 2, Decimal("0.25"): 3, Decimal(5): 0})
    (count,) = till.shop.drawer.count([entered], ANYBODY)
    assert (count.counted.amount, count.difference) == (Decimal("40.75"), Decimal("-0.50"))
    assert till.shop.drawer.x(ANYBODY).counts[0].counted.pieces == ((Decimal(20), 2), (Decimal("0.25"), 3))


@pytest.mark.parametrize(("found", "field"), [
    (Counted("USD", Decimal("1.005")), "count"), (Counted("GBP", Decimal(1)), "count"),
    (Counted("USD", Decimal(-1)), "count"),
])  # fmt: skip
def test_what_is_no_money_is_refused_and_nothing_is_written(till: Counter, found: Counted, field: str) -> None:
    till.shop.drawer.open([], ANYBODY)
    for step in (lambda: till.shop.drawer.count([found], ANYBODY), lambda: till.shop.drawer.close([found], ANYBODY)):
        with pytest.raises(Refused) as refused:
            step()
        assert refused.value.field == field
    assert till.one("SELECT (SELECT count(*) FROM counts) + (SELECT count(*) FROM closings)") == 0


@pytest.mark.parametrize("pieces", [{Decimal(3): 1}, {Decimal(20): -1}, {Decimal(20): 10**6}])
def test_only_notes_and_coins_of_the_currency_are_counted(pieces: dict[Decimal, int]) -> None:
    with pytest.raises(Refused):
        counted_pieces("USD", pieces)


def test_a_drawer_is_opened_once_and_needs_to_be_open(till: Counter) -> None:
    drawer = till.shop.drawer
    for step in (lambda: drawer.x(ANYBODY), lambda: drawer.close([], ANYBODY),
                 lambda: drawer.pay_in(usd("1"), "cambio", ANYBODY)):  # fmt: skip
        with pytest.raises(Refused, match="cerrada"):
            step()
    drawer.open([], ANYBODY)
    with pytest.raises(Refused, match="ya está abierta, a cargo de ana"):
        drawer.open([], Actor("beto"))


def test_a_drawer_that_nobody_in_particular_opened_is_refused_without_a_gap_in_the_sentence(till: Counter) -> None:
    till.shop.drawer.open([], Actor(""))
    with pytest.raises(Refused) as refused:
        till.shop.drawer.open([], Actor(""))
    assert refused.value.sentence == "la caja 01 ya está abierta."


def test_two_tills_have_their_own_sessions_and_numbers(till: Counter) -> None:
    drawer = till.shop.drawer
    drawer.open([usd("10")], ANYBODY)
    drawer.open([usd("20")], ANYBODY, "02")
    till.sell(till="02")
    assert drawer.x(ANYBODY).balance("USD").expected == Decimal(10)
    assert drawer.close([], ANYBODY, till="02").picture.balance("USD").expected == Decimal("33.38")
    assert drawer.close([], ANYBODY).number == 1


def test_two_programs_that_close_or_open_at_once_make_one_z_and_one_session(tmp_path: Path) -> None:
    Counter(tmp_path).shop.close()
    shops = [Shop(tmp_path, practice=True) for _ in range(2)]

    def both(step: Callable[[Shop], object]) -> int:
        with ThreadPoolExecutor(2) as pool:
            done = [pool.submit(step, shop) for shop in shops]
        return sum(each.exception() is None for each in done)

    for number in range(1, 11):
        assert both(lambda shop: shop.drawer.open([usd("1")], ANYBODY)) == 1
        assert both(lambda shop: shop.drawer.close([usd("1")], ANYBODY)) == 1
        assert shops[0].drawer.history(1)[0].number == number
    assert shops[0].problems() == []
    for shop in shops:
        shop.close()


@pytest.mark.parametrize("reason", ["", "abc", "a\nbcd", "x" * 201])
def test_money_moves_only_with_a_reason(till: Counter, reason: str) -> None:
    till.shop.drawer.open([], ANYBODY)
    with pytest.raises(Refused):
        till.shop.drawer.pay_out(usd("1"), reason, ANYBODY)
    assert till.shop.drawer.x(ANYBODY).moves == ()


def test_every_step_is_in_the_journal_and_the_z_carries_its_head(till: Counter) -> None:
    drawer = till.shop.drawer
    drawer.open([usd("1")], ANYBODY)
    drawer.pay_in(usd("1"), "cambio", ANYBODY)
    drawer.pay_out(usd("1"), "hielo", ANYBODY)
    drawer.count([usd("1")], ANYBODY)
    drawer.hand_over("beto", [], ANYBODY)
    closing = drawer.close([usd("1")], Actor("beto"))
    facts = [row[0] for row in till.rows("SELECT what FROM journal ORDER BY seq")]
    assert facts[-6:] == ["cash_opened", "cash_in", "cash_out", "cash_counted", "cash_handed_over", "z"]
    assert closing.anchor == till.rows("SELECT seq, mac FROM journal ORDER BY seq DESC LIMIT 1")[0]
    assert closing.anchor[1] in till.shop.drawer.text(closing).replace("\n", "").replace(" ", "")
    assert till.shop.drawer.z(1, ANYBODY) == closing


def test_a_z_changed_behind_the_programs_back_is_found(till: Counter) -> None:
    till.shop.drawer.open([usd("10")], ANYBODY)
    till.shop.drawer.close([usd("9")], ANYBODY)
    assert till.shop.problems() == []
    writer = till.fragile._writer
    assert writer is not None
    writer.execute("DROP TRIGGER closings_never_change")
    writer.execute("UPDATE closings SET picture = replace(picture, '9.00', '10.00')")
    assert till.shop.problems() == ["la Z 1 de la caja 01 no es la que está en el diario."]


def test_a_note_that_lost_its_figures_is_found(till: Counter) -> None:
    till.give_back(till.sell())
    writer = till.fragile._writer
    assert writer is not None
    writer.execute("DROP TRIGGER reversals_never_change")
    writer.execute("UPDATE reversals SET total_minor = -1")
    assert any("no está entre lo devuelto" in each for each in till.shop.problems())
