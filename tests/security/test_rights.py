"""Promises of the rights behind the window: no counter does what a role may not, a yes is spent with the deed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from pathlib import Path

import pytest

from app.checkout import Marks
from app.credit import At, credit
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.party import Customer
from app.domain.people import APPROVAL_LASTS, ROLES, Actor, Right
from app.domain.traits import Capability
from app.runtime.selling import Return
from tests.counters import Counter
from tests.security.staff import BOSS, CASHIER, OWNER, ROLE, approved, staffed

UUID = "6F1A8F4D-0B7E-4E59-9B0A-3B1D1F0C2A11"
ONE = {1: Decimal(1)}

DEEDS: dict[str, tuple[Right, Callable[[Counter, str, Actor, Path], object]]] = {
    "void": (Right.VOID, lambda t, d, a, _: t.shop.papers.void(d, "se arrepintió", a)),
    "voided_there": (Right.VOID, lambda t, d, a, _: t.shop.papers.voided_there(d, "se anuló en el portal", a)),
    "credit": (Right.RETURN, lambda t, d, a, _: t.shop.selling.credit(wanted(d, a))),
    "resolve_issued": (Right.VERDICT, lambda t, d, a, _: t.shop.papers.resolve_issued(d, UUID, a)),
    "resolve_not_issued": (Right.VERDICT, lambda t, d, a, _: t.shop.papers.resolve_not_issued(d, a)),
    "let_stand": (Right.VERDICT, lambda t, d, a, _: t.shop.papers.let_stand(d, a)),
    "correct": (Right.VERDICT, lambda t, d, a, _: t.shop.papers.correct(d, Customer(name="Marta"), a)),
    "export": (Right.EXPORT, lambda t, _, a, f: t.shop.goods.export_file("sales", f / "v.csv", UTC, a)),
    "report": (Right.EXPORT, lambda t, _, a, f: t.shop.figures.export([], f / "i.csv", a)),
    "journal": (Right.EXPORT, lambda t, _, a, f: t.shop.chronicle.export(f / "d.csv", who=a)),
}  # fmt: skip


def wanted(document: str, actor: Actor) -> Return:
    """All of it comes back."""
    approvals = (actor.approval,) if actor.approval else ()
    return Return(document, "", "no le sirvió", {}, "01", actor.name, "cash", approvals=approvals)


@pytest.fixture
def till(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counter:
    return staffed(tmp_path / "data", monkeypatch)


def refusal(work: Callable[[], object]) -> str:
    """The field of the refusal; empty: it was done."""
    try:
        work()
    except Refused as refused:
        return refused.field
    return ""


def test_every_cell_of_role_and_deed_holds_behind_the_window_too(till: Counter, tmp_path: Path) -> None:
    wrong, cells = [], 0
    for deed, (right, work) in DEEDS.items():
        for who in (*ROLE, "Nadie", ""):
            sold = till.sell(cashier="Ana")
            found = refusal(lambda d=sold, w=who, do=work: do(till, d, Actor(w), tmp_path))  # type: ignore[misc]
            may = who in ROLE and right in ROLES[ROLE[who]].rights
            cells += 1
            if (found != "cashier") is not may:
                wrong.append((deed, who, found))
    assert (wrong, cells) == ([], 50)


@pytest.mark.parametrize("deed", ["void", "credit", "export"])
def test_a_yes_is_spent_with_the_deed_and_only_with_it(till: Counter, deed: str, tmp_path: Path) -> None:
    right, work = DEEDS[deed]
    if deed == "credit":
        work = lambda t, d, a, _: give_back(t, d, a)  # noqa: E731
    sold = till.sell(cashier="Ana")
    number = "" if deed == "export" else till.shop.papers.view(sold).document.number_text
    actor = approved(till, right, number)
    assert till.one("SELECT used_at FROM approvals") is None
    assert refusal(lambda: work(till, sold, replace(actor, name="Nadie"), tmp_path)) == "approval"
    if deed != "export":
        assert refusal(lambda: work(till, till.sell(cashier="Ana"), actor, tmp_path)) == "approval"  # another ticket
    assert till.one("SELECT used_at FROM approvals") is None
    assert refusal(lambda: work(till, sold, actor, tmp_path)) == ""
    assert till.one("SELECT used_at FROM approvals") is not None
    assert refusal(lambda: work(till, sold, actor, tmp_path)) == "approval"


def give_back(till: Counter, document: str, actor: Actor) -> str:
    """Half of a ticket, with a provider that writes notes: the counter's own way, with an approval."""
    traits = till.shop.services.traits("conteo")
    able = replace(traits, capabilities=traits.capabilities | {Capability.CREDIT_NOTE})
    marks, at = Marks(till.shop.till.epoch, True, till.shop.seal), At(till.shop.ids, till.clock.now())
    asked = replace(wanted(document, actor), quantities=ONE)
    return till.fragile.write(lambda db: credit(db, asked, able, marks, at)).result().document.id


def test_a_refused_deed_leaves_its_yes_for_the_next_try(till: Counter) -> None:
    sold = till.sell(cashier="Ana")
    actor = approved(till, Right.VOID, till.shop.papers.view(sold).document.number_text)
    assert refusal(lambda: till.shop.papers.void(sold, "", actor)) == "reason"
    till.shop.papers.void(sold, "se arrepintió", actor)
    assert till.shop.papers.view(sold).standing.status is Status.VOIDED


def test_a_return_asks_again_when_the_first_yes_has_run_out(till: Counter) -> None:
    sold = till.sell(cashier="Ana")
    number = till.shop.papers.view(sold).document.number_text
    returning = till.shop.returning
    assert not returning.lacks_approval(wanted(sold, BOSS))
    assert returning.lacks_approval(wanted(sold, CASHIER))
    first = approved(till, Right.RETURN, number)
    assert not returning.lacks_approval(wanted(sold, first))
    till.clock.at += APPROVAL_LASTS * 1.01
    assert returning.lacks_approval(wanted(sold, first))
    both = replace(wanted(sold, first), approvals=(first.approval, approved(till, Right.RETURN, number).approval))
    assert not returning.lacks_approval(both)


def test_several_documents_of_one_customer_are_one_verdict_and_need_one_yes(till: Counter) -> None:
    sold = [till.sell(cashier="Ana") for _ in range(3)]
    for each in sold:
        till.decide(each, Status.REJECTED)
    actor = approved(till, Right.VERDICT, till.shop.papers.view(sold[0]).document.number_text)
    marta = Customer(name="Marta Quintero", tax_id="8-730-241")
    till.shop.papers.correct(sold[0], marta, actor, sold[1:])
    names = [found.name for each in sold if (found := till.shop.papers.view(each).document.customer)]
    assert names == ["Marta Quintero"] * 3


def test_who_took_data_out_stands_in_the_journal(till: Counter, tmp_path: Path) -> None:
    DEEDS["export"][1](till, "", OWNER, tmp_path)
    DEEDS["journal"][1](till, "", BOSS, tmp_path)
    assert till.rows("SELECT who, subject FROM journal WHERE what = 'exported'") == [
        ("Olga", "sales"), ("Saúl", "journal"),
    ]  # fmt: skip


def test_nothing_leaves_when_it_is_refused(till: Counter, tmp_path: Path) -> None:
    assert refusal(lambda: DEEDS["export"][1](till, "", CASHIER, tmp_path)) == "cashier"
    assert not (tmp_path / "v.csv").exists()
