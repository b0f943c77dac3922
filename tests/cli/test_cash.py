"""`cash` and `report` on the command line: the contract's JSON, refusals in one sentence, PINs that nobody sees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.tills import SALE, Till

SESSION = ["session", "till", "opened_by", "holder", "opened_at"]
PICTURE = [*SESSION, "at", "hidden", "cash", "totals", "tenders", "taxes", "cashiers", "documents", "open", "moves",
           "counts", "handovers", "sales_outside"]  # fmt: skip
CLOSING = ["z", "closed_by", "closed_at", "note", "results", "unexplained", "anchor", *PICTURE]


def sold(till: Till, cashier: str = "ana") -> dict[str, Any]:
    answer: dict[str, Any] = till.ok("sell", "-", given={**SALE, "cashier": cashier})
    return answer


def test_a_day_at_the_drawer(till: Till) -> None:
    opened = till.ok("cash", "open", "--float", "USD=20x2,5x2", "--cashier", "ana")
    assert list(opened) == SESSION
    assert (opened["till"], opened["holder"]) == ("01", "ana")
    sold(till)
    moved = till.ok("cash", "in", "20", "--reason", "cambio del banco", "--cashier", "ana")
    assert (moved["kind"], moved["currency"], moved["amount"]) == ("in", "USD", "20.00")
    till.ok("cash", "out", "USD=7.50", "--reason", "hielo", "--cashier", "ana")
    (counted,) = till.ok("cash", "count", "75.00", "--cashier", "ana")
    assert (counted["counted"], counted["expected"], counted["difference"]) == ("75.00", "75.88", "-0.88")
    x = till.ok("cash", "x")
    assert list(x) == PICTURE
    assert x["cash"] == [{"currency": "USD", "float": "50.00", "in": "20.00", "out": "7.50", "sales": "13.38",
                          "refunds": "0.00", "rounding": "0.00", "exchanged": "0.00", "expected": "75.88"}]  # fmt: skip
    assert till.ok("cash", "handover", "beto", "75.88", "--cashier", "ana")["holder"] == "beto"
    z = till.ok("cash", "close", "USD=20x3,10x1,5x1,0.25x3,0.10x1,0.01x3", "--cashier", "beto", "--note", "todo bien")
    assert list(z) == CLOSING
    assert z["results"] == [{"currency": "USD", "expected": "75.88", "counted": "75.88", "difference": "0.00"}]
    assert (z["z"], z["unexplained"], z["open"]["count"]) == (1, [{"currency": "USD", "amount": "0.00"}], 1)
    assert till.ok("cash", "z", "1") == z
    (row,) = till.ok("cash", "history")
    known = {"z": 1, "till": "01", "session": z["session"], "closed_by": "beto", "closed_at": z["closed_at"]}
    assert {key: row[key] for key in known} == known
    assert (row["totals"], row["results"], row["hidden"]) == (z["totals"], z["results"], False)
    assert till.ok("verify")["ok"]


def test_text_fits_the_paper_and_a_pdf_is_written_whole(till: Till, tmp_path: Path) -> None:
    till.ok("cash", "open", "--float", "50")
    sold(till)
    for columns in (42, 48):
        assert max(map(len, till("cash", "x", "--columns", str(columns)).out.splitlines())) <= columns
    done = till("cash", "close", "63.38", "--pdf", str(tmp_path / "z.pdf"))
    assert (done.status, "CIERRE Z 1" in done.out, "Diferencia" in done.out) == (0, True, True)
    assert (tmp_path / "z.pdf").read_bytes().startswith(b"%PDF-")


def test_a_drawer_that_was_closed_is_no_refusal_when_its_paper_cannot_be_written(till: Till, tmp_path: Path) -> None:
    till.ok("cash", "open", "--float", "50")
    assert till("cash", "x", "--pdf", str(tmp_path / "no" / "x.pdf")).status == 1
    done = till("cash", "close", "50", "--pdf", str(tmp_path / "no" / "z.pdf"), "--json")
    assert (done.status, done.json["z"], len(done.err.splitlines())) == (3, 1, 1)
    assert "quedó cerrada" in done.err
    assert till("cash", "z", "1", "--pdf", str(tmp_path / "z.pdf")).status == 0


@pytest.mark.parametrize(("words", "field"), [
    (("cash", "x"), "session"), (("cash", "close", "10"), "session"), (("cash", "count", "10"), "session"),
    (("cash", "in", "5", "--reason", "cambio"), "session"), (("cash", "z", "1"), "z"),
    (("cash", "open", "--float", "diez"), "float"), (("cash", "open", "--float", "GBP=10"), "float"),
    (("cash", "open", "--float", "USD=3x5"), "count.USD"), (("cash", "open", "--float", "USD=20y5,1x1"), "float"),
    (("cash", "open", "--float", "5", "--float", "USD=5"), "float"), (("cash", "open", "--float", "-5"), "float"),
    (("report", "day", "--from", "ayer"), "from"), (("report", "day", "--to", "2026-02-30"), "to"),
    (("report", "products", "--from", "2026-04-02", "--to", "2026-04-01"), "to"),
])  # fmt: skip
def test_what_cannot_be_is_refused_with_one_sentence(till: Till, words: tuple[str, ...], field: str) -> None:
    done = till(*words, "--json")
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(f"{field}: ")
    assert done.err.count("\n") == 1


def test_a_pin_is_asked_as_soon_as_somebody_was_entered(till: Till, tmp_path: Path) -> None:
    furnish_people(till)
    (tmp_path / "pin").write_text("730241\n")
    refused = till("cash", "open", "--cashier", "ana")
    assert (refused.status, refused.err.startswith("pin: falta")) == (1, True)
    wrong = till("cash", "open", "--cashier", "ana", "--pin", "111112")
    assert wrong.err.endswith("pin: el nombre o el PIN no es correcto.\n")
    pin = f"@file:{tmp_path / 'pin'}"
    assert till.ok("cash", "open", "--float", "50", "--cashier", "ana", "--pin", pin)["holder"] == "Ana"
    sold(till)
    (counted,) = till.ok("cash", "count", "60", "--cashier", "ana", "--pin", pin)
    assert (counted["expected"], counted["difference"]) == (None, None)
    z = till.ok("cash", "close", "60", "--cashier", "ana", "--pin", pin)
    assert (z["hidden"], z["results"], z["totals"]) == (True, [], [])


def furnish_people(till: Till) -> None:
    """An owner and a cashier; the first is entered by nobody."""
    from app.domain.people import Actor
    from app.runtime import Shop

    with till._in_its_place(b""):
        shop = Shop(till.data)
        shop.people.add("Olga", "owner", "480517", Actor(""))
        shop.people.add("Ana", "cashier", "730241", Actor("Olga"))
        shop.close()


def test_reports_say_their_days_and_add_up(till: Till) -> None:
    for cashier in ("ana", "beto", "ana"):
        sold(till, cashier)
    till.ok("void", till.ok("documents")[0]["id"], "--reason", "se arrepintió")
    day = till.ok("report", "day")
    assert list(day) == [
        "from",
        "to",
        "time_zone",
        "day_ends",
        "totals",
        "tenders",
        "taxes",
        "documents",
        "days",
        "hours",
    ]
    assert day["totals"] == [{"currency": "USD", "sales": 3, "sold": "40.14", "notes": 0, "noted": "0.00", "voids": 1,
                              "voided": "13.38", "tax": "1.76", "rounding": "0.00", "total": "26.76"}]  # fmt: skip
    assert [(each["status"], each["count"], each["amount"]) for each in day["documents"]] == [
        ("queued", 2, "26.76"), ("voided", 1, "13.38"),
    ]  # fmt: skip
    assert till.ok("report", "taxes")["taxes"] == [{"currency": "USD", "rate": "7", "net": "25.00", "tax": "1.76"}]
    by_cashier = {row["key"]: row["total"] for row in till.ok("report", "cashiers")["rows"]}
    assert by_cashier == {"ana": "13.38", "beto": "13.38"}
    (row,) = till.ok("report", "products")["rows"]
    assert (row["label"], row["quantity"], row["sold"], row["undone"]) == ("Café molido 500 g", "4", "40.14", "13.38")
    assert till.ok("report", "day", "--to", "2001-01-01")["totals"] == []


@pytest.mark.parametrize("what", ["day", "products", "taxes", "cashiers", "categories", "hours"])
def test_every_report_is_also_a_table(till: Till, what: str) -> None:
    sold(till)
    assert ("12.50" if what == "taxes" else "13.38") in till("report", what).out
    json.loads(till("report", what, "--json").out)


def test_another_currency_is_taken_at_a_rate_and_its_sale_says_so(till: Till) -> None:
    assert till.ok("cash", "rates") == []
    (rate,) = till.ok("cash", "rate", "eur", "1.10", "--cashier", "ana")
    assert (rate["currency"], rate["base"], rate["rate"], rate["who"]) == ("EUR", "USD", "1.10", "ana")
    euros = {"method": "cash", "amount": "13.38", "currency": "EUR", "tendered": "50", "returned": "30"}
    quoted = till.ok("quote", "-", given={**SALE, "payments": [euros]})
    (paid,) = quoted["payments"]
    assert (paid["received"], paid["change"], paid["change_left"]) == ("55.00", "41.62", "8.62")
    till.ok("cash", "open", "--cashier", "ana")
    till.ok("sell", "-", given={**SALE, "payments": [euros]})
    assert [(each["currency"], each["expected"]) for each in till.ok("cash", "x")["cash"]] == [
        ("EUR", "20.00"), ("USD", "-8.62"),
    ]  # fmt: skip
    assert till.ok("cash", "rate", "EUR", "0", "--cashier", "ana") == []
    assert till("sell", "-", given={**SALE, "cart": "otro", "payments": [euros]}).status == 1


def test_a_discount_of_the_whole_sale_is_shared_by_its_lines(till: Till) -> None:
    quoted = till.ok("quote", "-", given={**SALE, "payments": None, "discount": "10%"})
    assert quoted["whole_discount"] == quoted["discount"] == "1.34"
    assert quoted["total"] == "12.04"
