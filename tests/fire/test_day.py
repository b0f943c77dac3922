"""A day of one till with five issuers, by command line alone; selling and sending are processes, so are the servers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.cli.tills import Server, Till, practice_server
from tests.fire.countries import ISSUERS

pytestmark = pytest.mark.timeout(170)

WAITS = ("retry_waits=0.2,0.5,1", "lookup_waits=0.3,1,2", "pdf_waits=0.3,1", "poll_waits=0.5,1,2,4")
SALES = {
    "conteo": ("7", "exempt", "6.69"), "fabo": ("18", "exempt", "35.00"), "tusfacturas": ("21", "10.5", "1250.00"),
    "enlazatte": ("16", "0", "148.00"), "facturasend": ("10", "5", "32000"),
}  # fmt: skip
"""By provider: two rates and a price."""

EACH = 4
VOIDS = ("fabo", "facturasend")
NOTES = ("fabo", "tusfacturas", "enlazatte", "facturasend")


@dataclass
class Day:
    """The till, its server, and the documents of the morning by provider."""

    till: Till
    server: Server
    morning: dict[str, list[dict[str, Any]]]

    def process(self, *words: str, given: Any = None) -> Any:
        done = self.till.process(*words, "--json", given=given)
        assert done.status == 0, (words, done)
        return done.json

    def sync(self) -> Any:
        return self.process("sync", "--until-idle", "--max-seconds", "60")

    def no(self, *words: str) -> str:
        """The one sentence of a command that must be refused."""
        done = self.till(*words)
        assert (done.status, done.out) == (1, ""), (words, done)
        return done.err.strip()

    def status(self, document_id: str) -> str:
        return str(self.till.ok("document", document_id)["status"])


def _sale(provider: str, number: int) -> dict[str, Any]:
    first, second, price = SALES[provider]
    lines = [
        {
            "code": "A1",
            "description": "Café molido 500 g",
            "quantity": f"{1 + number}",
            "unit_price": price,
            "tax": first,
        },
        {"code": "B2", "description": "Queso fresco", "quantity": "0.755", "unit_price": price, "tax": second},
    ]
    return {"cart": f"{provider}-{number}", "issuer": ISSUERS[provider].name, "lines": lines}


def _open(till: Till, server: Server) -> None:
    """A practice till with its five issuers, and waits short enough for a test."""
    till.ok("practice", "init", "--server", server.address)
    for provider, issuer in ISSUERS.items():
        extra = [word for key, value in issuer.extra.items() for word in ("--set", f"{key}={value}")]
        till.ok("issuer", "add", issuer.name, "--country", issuer.country, "--tax-id", issuer.tax_id, "--legal-name",
                issuer.legal_name, *extra)  # fmt: skip
        till.ok("provider", "set", provider, *WAITS)
    till.ok("provider", "set", "gforce", "pdf_waits=0.3,1")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """The shop has sold all morning without sending, and then sent."""
    till = Till(tmp_path_factory.mktemp("day"))
    with practice_server() as server:
        _open(till, server)
        made = Day(till, server, {})
        sold = made.process("sell", "-", given=[_sale(name, number) for number in range(EACH) for name in ISSUERS])
        for name in ISSUERS:
            made.morning[name] = [one for one in sold if one["cart"].startswith(f"{name}-")]
        made.sync()
        for name in VOIDS:
            till.ok("void", made.morning[name][2]["document"], "--reason", "Error en los precios")
        yield made


def test_all_five_issue_what_was_sold_in_the_morning(day: Day) -> None:
    rows = day.till.ok("documents")
    assert Counter((row["provider"], row["status"]) for row in rows) == Counter(
        {(name, "authorized"): EACH for name in ISSUERS}
    )
    for name in ISSUERS:
        ledger = Counter(Decimal(row["total"]) for row in day.server.ledger(name) if row["status"] == "completed")
        assert ledger >= Counter(Decimal(one["total"]) for one in day.morning[name])
    assert day.till.ok("outbox", "--needs-person") == []


@pytest.mark.parametrize("name", ISSUERS)
@pytest.mark.parametrize("form", ["a4", "ticket"])
def test_every_document_is_a_pdf(day: Day, name: str, form: str, tmp_path: Path) -> None:
    target = tmp_path / f"{form}.pdf"
    day.till.ok("pdf", day.morning[name][0]["document"], "-o", str(target), "--format", form)
    assert target.read_bytes().startswith(b"%PDF-")


def test_sales_that_never_left_are_taken_back_without_leaving(day: Day) -> None:
    before = {name: len(day.server.ledger(name)) for name in ISSUERS}
    sold = day.process("sell", "-", given=[_sale(name, 7) for name in ISSUERS])
    for one in sold:
        assert day.process("void", one["document"], "--reason", "El cliente se arrepintió")["status"] == "voided"
    day.sync()
    assert {day.status(one["document"]) for one in sold} == {"voided"}
    assert {name: len(day.server.ledger(name)) for name in ISSUERS} == before


def test_goods_come_back_with_a_credit_note(day: Day) -> None:
    originals = {name: day.morning[name][1] for name in NOTES}
    notes = {
        name: day.process("credit", original["document"], "--lines", "1=1", "--reason", "Devolución de mercadería")
        for name, original in originals.items()
    }
    day.sync()
    for name, note in notes.items():
        assert day.status(note["document"]) == "authorized", name
        assert 0 < Decimal(note["total"]) < Decimal(originals[name]["total"])


@pytest.mark.parametrize("name", sorted(set(ISSUERS) - set(NOTES)))
def test_where_there_are_no_credit_notes_goods_come_back_and_a_person_notes_the_portals(day: Day, name: str) -> None:
    words = ("credit", day.morning[name][1]["document"], "--reason", "Devolución de mercadería", "--json")
    done = day.till(*words)
    assert (done.status, "portal" in done.err) == (3, True)
    note = done.json["document"]
    assert [row["document"] for row in day.till.ok("outbox", "--needs-person")] == [note]
    assert day.till.ok("resolve", note, "--issued", "FE" + "0" * 64)["status"] == "authorized"


@pytest.mark.parametrize("name", sorted(set(ISSUERS) - set(VOIDS)))
def test_where_nothing_is_voided_the_till_says_what_to_do_instead(day: Day, name: str) -> None:
    said = day.no("void", day.morning[name][2]["document"], "--reason", "Error en los precios")
    assert "nota de crédito" in said
    assert day.status(day.morning[name][2]["document"]) == "authorized"


@pytest.mark.parametrize("name", VOIDS)
def test_an_issued_document_is_voided_through_its_provider(day: Day, name: str) -> None:
    """SUNAT works on a ticket for twenty seconds in practice too."""
    issued = day.morning[name][2]["document"]
    for _ in range(3):
        day.sync()
        if day.status(issued) == "voided":
            break
    assert day.status(issued) == "voided"
    assert [row["status"] for row in day.server.ledger(name)].count("voided") == 1


def test_the_day_ends_with_nothing_owed_and_a_whole_journal(day: Day) -> None:
    assert day.process("batch", "--max-seconds", "60")["idle"]
    assert day.till.ok("outbox") == []
    assert day.till.ok("verify") == {"ok": True, "problems": []}
