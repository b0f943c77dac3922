"""`credit`, `recurring` and `webhook serve` as a shop or its scheduler uses them, with practice providers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.tills import ROOT, SALE, Server, Till, practice_server
from tests.notices import SECRET, notice, signature

BUYER = {"tax_id": "20601234565", "name": "Bodega El Sol S.A.C."}
RICE = {"description": "Arroz", "quantity": "3", "unit_price": "4.50", "tax": "18"}
OIL = {"description": "Aceite", "quantity": "2", "unit_price": "9.90", "tax": "18", "discount": "1.00"}
RENT = {"lines": [{"description": "Alquiler", "quantity": 1, "unit_price": "350.00", "tax": "7"}]}


@pytest.fixture
def bodega(tmp_path: Path) -> Till:
    """A practice shop in Peru."""
    made = Till(tmp_path)
    made.ok("practice", "init")
    made.ok("issuer", "add", "bodega", "--country", "PE", "--tax-id", "20512333797", "--legal-name", "Bodega S.A.C.")
    return made


def sold(till: Till) -> str:
    return str(till.ok("sell", "-", given={"customer": BUYER, "lines": [RICE, OIL]})["document"])


def test_notes_in_parts_come_to_the_whole_and_leave_after_their_original(bodega: Till) -> None:
    id_ = sold(bodega)
    part = bodega.ok("credit", id_, "--lines", "1=1", "2", "--reason", "producto vencido")
    assert (part["type"], part["status"], part["original"]) == ("credit_note", "queued", id_)
    assert (part["number"], part["reason_code"], part["total"]) == ("FC01-1", "07", "23.30")
    assert [(line["quantity"], line["total"]) for line in part["lines"]] == [("1", "4.50"), ("2", "18.80")]
    rest = bodega.ok("credit", id_, "--reason", "lo demás", "--refund", "transfer")
    assert (rest["total"], rest["lines"][0]["quantity"]) == ("9.00", "2")
    assert bodega.ok("sync", "--until-idle", "--max-seconds", "30")["documents"]["authorized"] == 3
    first = bodega.ok("document", id_)
    for note in (part, rest):
        found = bodega.ok("document", note["document"])
        assert (found["status"], found["type"], found["sale"]) == ("authorized", "credit_note", first["sale"])
        assert found["attempts"][0]["at"] >= first["authorized_at"]
    assert bodega("verify").status == 0


def test_a_whole_return_takes_the_countrys_code_for_it_and_another_may_be_named(bodega: Till) -> None:
    whole = bodega.ok("credit", sold(bodega), "--reason", "no le gustó")
    assert (whole["reason_code"], whole["total"]) == ("06", "32.30")
    assert bodega.ok("credit", sold(bodega), "--reason", "RUC errado", "--code", "02")["reason_code"] == "02"


@pytest.mark.parametrize(("words", "field"), [
    (["--lines", "1=4"], "lines[1]"), (["--lines", "3"], "lines[3]"), (["--lines", "x"], "lines"),
    (["--lines", ""], "lines"), (["--lines", "1", "1=1"], "lines[1]"), (["--lines", "1=NaN"], "lines[1]"),
    (["--lines", "1=-1"], "lines[1]"), (["--lines", "1=1e3"], "lines[1]"), (["--lines", "9" * 30], "lines"),
    (["--code", "99"], "code"),
    (["--refund", "oro"], "refund"), (["--reason", "x"], "reason"),
])  # fmt: skip
def test_a_wrong_note_is_refused_and_nothing_is_written(bodega: Till, words: list[str], field: str) -> None:
    id_ = sold(bodega)
    done = bodega("credit", id_, "--reason", "no le gustó", *words)
    assert (done.status, done.out, done.err.startswith(f"{field}: ")) == (1, "", True)
    assert len(bodega.ok("documents")) == 1


def test_where_no_note_can_be_issued_a_sale_that_waits_is_voided_instead(till: Till) -> None:
    done = till("credit", till.ok("sell", "-", given=SALE)["document"], "--reason", "no le gustó")
    assert (done.status, "aún no está autorizada" in done.err) == (1, True)
    assert till("credit", "nada", "--reason", "no le gustó").status == 1
    assert till("credit", "nada").status == 2


def test_where_no_note_can_be_issued_goods_come_back_and_a_person_notes_what_the_portal_said(
    till: Till, server: Server
) -> None:
    till.connect(server)
    sold_ = till.ok("sell", "-", given=SALE)["document"]
    till.ok("sync", "--until-idle", "--max-seconds", "20")
    done = till("credit", sold_, "--reason", "no le gustó", "--json")
    assert (done.status, "portal" in done.err) == (3, True)
    note = done.json["document"]
    assert [row["document"] for row in till.ok("outbox", "--needs-person")] == [note]
    assert till("credit", sold_, "--reason", "otra vez").status == 1
    assert till.ok("resolve", note, "--issued", "FE" + "0" * 64)["status"] == "authorized"
    assert till.ok("verify")["ok"]


def test_an_issued_document_with_a_note_is_not_voided_and_a_waiting_pair_goes_together(bodega: Till) -> None:
    id_ = sold(bodega)
    note = bodega.ok("credit", id_, "--reason", "no le gustó")["document"]
    assert bodega.ok("void", id_, "--reason", "cobro equivocado")["status"] == "voided"
    assert bodega.ok("document", note)["status"] == "voided"
    assert bodega.ok("sync", "--until-idle", "--max-seconds", "10")["calls"] == 0


def test_a_plan_is_added_listed_run_once_paused_and_removed(till: Till) -> None:
    plan = till.ok("recurring", "add", "-", "--title", "Alquiler", "--day", "31", "--first", "2026-01", given=RENT)
    assert (plan["day"], plan["first"], plan["paused"], len(plan["next"])) == (31, "2026-01", False, 3)
    ran = till.ok("recurring", "run", "--date", "2026-02-28")
    periods = [(row["period"], row["due"], row["reference"]) for row in ran["periods"]]
    assert periods == [(f"2026-0{m}", f"2026-0{m}-{d}", f"{plan['id']}-2026-0{m}") for m, d in ((1, 31), (2, 28))]
    assert (ran["issued"], ran["periods"][0]["total"], ran["periods"][0]["error"]) == (2, "350.00", None)
    assert till.ok("recurring", "run", "--date", "2026-02-28") == {"date": "2026-02-28", "issued": 0, "periods": []}
    assert {row["reference"] for row in till.ok("documents")} == {row["reference"] for row in ran["periods"]}
    assert till.ok("recurring", "pause", plan["id"])["paused"] is True
    assert till.ok("recurring", "run")["periods"] == []
    resumed = till.ok("recurring", "resume", plan["id"])
    assert (resumed["paused"], len(resumed["waiting"]) <= 1) == (False, True)  # one, on the last day of a month
    assert till.ok("recurring", "list") == [resumed]
    assert till.ok("recurring", "remove", plan["id"]) == {"id": plan["id"], "removed": True}
    assert till.ok("recurring", "list") == []
    assert till("verify").status == 0


def test_a_period_that_cannot_be_issued_ends_with_3_and_says_why(till: Till, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("code,description,price,tax\nSUS-1,Suscripción,10.00,7\n", "utf-8")
    till.ok("import", "products", str(tmp_path / "p.csv"))
    form = {**RENT, "lines": [{"code": "SUS-1"}], "payments": [{"method": "cash", "amount": "10.00"}]}
    till.ok("recurring", "add", "-", "--title", "Club", "--day", "1", "--first", "2026-01", given=form)
    (tmp_path / "p.csv").write_text("code,description,price,tax\nSUS-1,Suscripción,12.00,7\n", "utf-8")
    till.ok("import", "products", str(tmp_path / "p.csv"))
    ran = till.ok("recurring", "run", "--date", "2026-01-01", status=3)
    assert (ran["issued"], "payments" in ran["periods"][0]["error"]) == (0, True)


@pytest.mark.parametrize(("words", "given", "field"), [
    (["--day", "32"], RENT, "day"), (["--day", "1", "--first", "2026-13"], RENT, "first"),
    (["--day", "1"], [RENT], "file"),
    (["--day", "1"], b"{", "file"), (["--day", "1"], {}, "lines"), (["--day", "1"], "x", "file"),
    (["--day", "1"], {**RENT, "document": "invoice"}, "customer.tax_id"),
])  # fmt: skip
def test_a_wrong_plan_is_refused(till: Till, words: list[str], given: Any, field: str) -> None:
    done = till("recurring", "add", "-", "--title", "x", *words, given=given)
    assert (done.status, done.err.startswith(f"{field}: ")) == (1, True), done.err
    assert till.ok("recurring", "list") == []


def test_a_slip_in_the_year_issues_no_two_years_of_invoices_at_once(till: Till) -> None:
    till.ok("recurring", "add", "-", "--title", "Alquiler", "--day", "1", given=SALE)
    done = till("recurring", "run", "--date", "2098-12-01")
    assert (done.status, done.out, done.err.startswith("date: está más de un año")) == (1, "", True)
    assert till.ok("documents") == []


def test_an_unknown_plan_or_day_is_refused(till: Till) -> None:
    for words in (["pause", "x"], ["resume", "x"], ["remove", "x"], ["run", "--date", "ayer"]):
        assert till("recurring", *words).status == 1


@contextmanager
def listening(till: Till, *words: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """`webhook serve` in a process of its own, and Conteo's address there."""
    command = [sys.executable, "-m", "app", "webhook", "serve", "--port", "0", "--json", *words]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, env=till.environ, **pipes) as process:  # type: ignore[call-overload]
        try:
            yield process, json.loads(process.stdout.readline())["webhooks"]["conteo"]
        finally:
            process.terminate()
            process.wait(20)


def post(address: str, body: bytes, **headers: str) -> int:
    sent = {"x-conteo-signature": signature(body), **headers}
    try:
        with urllib.request.urlopen(urllib.request.Request(address, body, sent), timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_a_notice_makes_sync_ask_now_instead_of_in_an_hour(till: Till) -> None:
    till.environ["A_SECRET"] = SECRET
    with practice_server("conteo.pending=1") as server, listening(till) as (_, address):
        till.connect(server, poll_waits="3600")
        assert post(address, notice("FE001-00001")) == 401
        till.ok("provider", "set", "conteo", "webhook_secret=@env:A_SECRET")
        id_ = till.ok("sell", "-", given=SALE)["document"]
        assert till.ok("sync", "--until-idle")["documents"]["sent"] == 1
        while server.ledger()[0]["status"] != "completed":
            assert till.ok("sync", "--until-idle")["calls"] == 0
        body = notice(server.ledger()[0]["provider_id"])
        assert [post(address, body), post(address, body)] == [200, 200]
        assert till.ok("sync", "--until-idle")["documents"]["authorized"] == 1
        calls = [attempt["call"] for attempt in till.ok("document", id_)["attempts"]]
        assert calls[:2] == ["submit", "look_up"]
    assert till("verify").status == 0


def test_the_listener_answers_to_its_own_names_only_and_says_nothing_of_itself(till: Till) -> None:
    with listening(till, "--name", "caja.example") as (_, address):
        assert post(address, b"{}", Host="evil.example") == 421
        assert post(address, b"{}", Host="caja.example") == 401
        with pytest.raises(urllib.error.HTTPError) as error:
            urllib.request.urlopen(address, timeout=10)
        with error.value as refusal:
            assert (refusal.code, refusal.read(), refusal.headers["Server"]) == (405, b"", None)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_listener_ends_cleanly_beside_a_service_that_sends(till: Till, number: signal.Signals) -> None:
    service = [sys.executable, "-m", "app", "sync", "--forever"]
    with subprocess.Popen(service, cwd=ROOT, env=till.environ) as beside, listening(till) as (process, address):
        assert post(address, b"{}") == 401
        till.ok("sell", "-", given=SALE)
        process.send_signal(number)
        assert (process.wait(20), process.communicate()) == (0, (b"", b""))
        assert beside.poll() is None
        beside.terminate()
        assert beside.wait(20) == 0


@pytest.mark.parametrize(("words", "field"), [
    (["--host", "0.0.0.0"], "name"), (["--host", "::"], "name"),
    (["--host", "caja.example", "--name", "caja.example"], "host"),
    (["--port", "70000"], "port"), (["--name", "http://caja.example"], "name"), (["--name", ""], "name"),
])  # fmt: skip
def test_an_address_beyond_this_machine_needs_to_be_asked_for_by_name(till: Till, words: list[str], field: str) -> None:
    done = till("webhook", "serve", *words)
    assert (done.status, done.err.startswith(f"{field}: ")) == (1, True), done.err
