"""Promises of `people` and `journal`: the first one rules, a PIN proves who acts, nothing is done unseen."""

from __future__ import annotations

import pytest

from app import people as rules
from app.runtime import Shop
from tests.cli.tills import SALE, Till

PINS = {"P_OLGA": "480517", "P_ANA": "730241", "P_NEW": "862057"}
OLGA = ("--cashier", "Olga", "--pin", "@env:P_OLGA")
ANA = ("--cashier", "Ana", "--pin", "@env:P_ANA")
FORM = ["name", "role", "active", "locked", "wrong_pins"]
ENTRY = ["number", "at", "who", "what", "title", "about", "detail"]


@pytest.fixture
def shop(till: Till, monkeypatch: pytest.MonkeyPatch) -> Till:
    """With an owner and a cashier; scrypt is made cheap."""
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    till.environ.update(PINS)
    till.ok("people", "add", "Olga", "--role", "owner", "--new-pin", "@env:P_OLGA")
    till.ok("people", "add", "Ana", "--role", "cashier", "--new-pin", "@env:P_ANA", *OLGA)
    return till


def refused(till: Till, *words: str) -> str:
    """The sentence of a command that must be refused."""
    done = till(*words)
    assert done.status == 1, done
    assert done.out == ""
    return done.err


def test_people_are_listed_as_the_contract_says(shop: Till) -> None:
    found = shop.ok("people", "list")
    assert [list(each) for each in found] == [FORM, FORM]
    assert [(each["name"], each["role"], each["active"]) for each in found] == [
        ("Ana", "cashier", True), ("Olga", "owner", True),
    ]  # fmt: skip


def test_the_first_is_the_owner_and_nobody_enters_another_without_a_pin(till: Till) -> None:
    till.environ.update(PINS)
    assert "dueña" in refused(till, "people", "add", "Ana", "--role", "cashier", "--new-pin", "@env:P_ANA")
    till.ok("people", "add", "Olga", "--role", "owner", "--new-pin", "@env:P_OLGA")
    add = ("people", "add", "Ana", "--role", "cashier", "--new-pin", "@env:P_ANA")
    assert refused(till, *add).startswith("pin: falta")
    assert "no es correcto" in refused(till, *add, "--cashier", "Olga", "--pin", "@env:P_NEW")


def test_a_cashier_changes_nobody_and_everybody_their_own_pin(shop: Till) -> None:
    assert "no puede cambiar personas" in refused(shop, "people", "role", "Ana", "owner", *ANA)
    assert "no puede cambiar personas" in refused(shop, "people", "pin", "Olga", "--new-pin", "@env:P_NEW", *ANA)
    shop.ok("people", "pin", "Ana", "--new-pin", "@env:P_NEW", *ANA)
    assert "no es correcto" in refused(shop, "cash", "open", *ANA)
    shop.ok("cash", "open", "--cashier", "Ana", "--pin", "@env:P_NEW")


def test_roles_change_people_leave_and_come_back_but_somebody_always_rules(shop: Till) -> None:
    assert shop.ok("people", "role", "Ana", "supervisor", *OLGA)["role"] == "supervisor"
    assert shop.ok("people", "remove", "Ana", *OLGA)["active"] is False
    assert "no es correcto" in refused(shop, "cash", "open", *ANA)
    assert shop.ok("people", "back", "Ana", *OLGA)["active"] is True
    assert "debe quedar alguien" in refused(shop, "people", "remove", "Olga", *OLGA)
    assert "no existe" in refused(shop, "people", "remove", "Nadie", *OLGA)


def test_who_locked_themselves_out_is_let_in_by_another(shop: Till) -> None:
    for _ in range(2):
        refused(shop, "cash", "open", "--cashier", "Ana", "--pin", "@env:P_NEW")
    assert [each["wrong_pins"] for each in shop.ok("people", "list")] == [2, 0]
    assert shop.ok("people", "unlock", "Ana", *OLGA)["wrong_pins"] == 0
    assert "a sí mismo" in refused(shop, "people", "unlock", "Olga", *OLGA)


def test_the_journal_is_read_by_person_and_kind_the_newest_first(shop: Till) -> None:
    sold = shop.ok("sell", "-", given={**SALE, "cashier": "Ana"})
    found = shop.ok("journal")
    assert [list(each) for each in found] == [ENTRY] * len(found)
    assert (found[0]["what"], found[0]["who"], found[0]["about"]) == ("sale", "Ana", sold["number"])
    assert [each["number"] for each in found] == sorted((each["number"] for each in found), reverse=True)
    assert {each["what"] for each in shop.ok("journal", "--what", "person_added")} == {"person_added"}
    assert {each["who"] for each in shop.ok("journal", "--who", "Olga")} == {"Olga"}
    assert len(shop.ok("journal", "--limit", "1")) == 1
    assert shop.ok("journal", "--since", "2090-01-01") == []
    assert refused(shop, "journal", "--since", "ayer").startswith("since:")


def test_no_pin_is_answered_journalled_or_logged(shop: Till) -> None:
    said = shop("people", "list").out + shop("journal").out
    for file in shop.data.rglob("*"):
        said += file.read_bytes().decode("latin-1") if file.is_file() else ""
    assert not any(pin in said for pin in PINS.values())


def test_voids_verdicts_notes_and_exports_ask_for_a_pin_once_people_are_known(shop: Till) -> None:
    sold = shop.ok("sell", "-", given=SALE)["document"]
    void = ("void", sold, "--reason", "se arrepintió")
    credit = ("credit", sold, "--reason", "no le sirvió")
    resolve, export = ("resolve", sold, "--not-issued"), ("export", "sales", str(shop.folder / "v.csv"))
    for command in (void, credit, resolve, export):
        assert refused(shop, *command).startswith("pin: falta")
        assert "Ana no puede" in refused(shop, *command, *ANA)
    shop.ok(*export, *OLGA)
    shop.ok(*void, *OLGA)
    assert [(each["who"], each["what"]) for each in shop.ok("journal", "--limit", "9")[:1]] == [("Olga", "void")]


def test_a_cashier_changes_no_price_by_a_file_and_sells_nothing_under_it_without_a_yes(shop: Till) -> None:
    goods = shop.folder / "goods.csv"
    goods.write_text("code,description,price,tax\nAZU,Azúcar,1.50,7\n", encoding="utf-8")
    assert refused(shop, "import", "products", str(goods)).startswith("pin: falta")
    assert "Ana no puede cambiar productos" in refused(shop, "import", "products", str(goods), *ANA)
    shop.ok("import", "products", str(goods), *OLGA)
    under = {"cart": "c-9", "cashier": "Ana", "lines": [{"code": "AZU", "unit_price": "1.00"}]}
    done = shop("sell", "-", given=under)
    assert (done.status, done.out) == (1, "")
    assert "por debajo de su precio" in done.err
    assert shop.ok("sell", "-", given={**under, "cashier": "Olga"})["number"]


def test_a_price_refused_in_the_middle_of_a_list_says_how_many_before_it_stand(shop: Till) -> None:
    """What is wrong with a sale by itself refuses the whole list before; who may do what is judged as it is written."""
    goods = shop.folder / "goods.csv"
    goods.write_text("code,description,price,tax\nAZU,Azúcar,1.50,7\n", encoding="utf-8")
    shop.ok("import", "products", str(goods), *OLGA)
    fine, under = ({"cashier": "Ana", "lines": [{"code": "AZU", "unit_price": price}]} for price in ("1.50", "1.00"))
    done = shop("sell", "-", given=[fine, fine, under, fine])
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("sales[3].unit_price: ")
    assert "Las 2 ventas anteriores de la lista sí quedaron registradas." in done.err
    assert len(shop.ok("documents")) == 2
    shop.ok("sell", "-", given=fine)
    assert shop.ok("verify") == {"ok": True, "problems": []}


def test_on_another_computer_a_ruler_sets_a_pin_anew_and_nobody_else_does(shop: Till) -> None:
    """A copy carries no key: without this nobody could ever void, return or enter anybody again."""
    with shop._in_its_place(b""):
        till = Shop(shop.data)
        till.vault.set("pin_pepper", "X" * 52)
        till.close()
    shop.environ["P_ELSE"] = "318264"
    assert "otro equipo" in refused(shop, "people", "pin", "Ana", "--new-pin", "@env:P_NEW", *OLGA)
    shop.ok("people", "pin", "Olga", "--new-pin", "@env:P_NEW")
    assert "falta el PIN" in refused(shop, "people", "pin", "Olga", "--new-pin", "@env:P_ELSE", "--cashier", "Olga")
    own = ("--cashier", "Olga", "--pin", "@env:P_NEW")
    shop.ok("people", "pin", "Ana", "--new-pin", "@env:P_ELSE", *own)
    assert "pin_begun" in [each["what"] for each in shop.ok("journal")]
