"""The public contract, command by command: what integrators may rely on."""

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.tills import SALE, Server, Till, practice_server

SALE_KEYS = ["sale", "cart", "document", "status", "number", "reference", "total", "tax"]
DOCUMENT_KEYS = ["id", "sale", "issuer", "provider", "type", "status", "entry", "needs", "number", "reference",
                 "provider_id", "authorization", "verification_url", "currency", "total", "tax", "sold_at",
                 "authorized_at", "deadline", "reason", "pdf"]  # fmt: skip
CATALOGUE = Path(__file__).parents[2] / "resources" / "catalogue" / "pa"


def sold(till: Till, **more: Any) -> dict[str, Any]:
    answer: dict[str, Any] = till.ok("sell", "-", given={**SALE, **more})
    return answer


def test_a_sale_is_recorded_with_number_and_reference(till: Till) -> None:
    answer = sold(till, cart="uno")
    assert list(answer) == SALE_KEYS
    assert (answer["cart"], answer["status"], answer["total"], answer["tax"]) == ("uno", "queued", "13.38", "0.88")
    assert answer["number"].endswith("1")


def test_the_same_cart_twice_is_one_sale_and_one_answer(till: Till, server: Server) -> None:
    till.connect(server)
    forms = [{**SALE, "cart": "uno"}, {**SALE, "cart": "dos"}]
    first = till("sell", "-", "--json", given=forms)
    till.ok("sync", "--until-idle")
    assert till("sell", "-", "--json", given=forms).out == first.out
    assert len(till.ok("documents")) == 2


def test_an_array_is_recorded_in_its_order_or_not_at_all(till: Till) -> None:
    bad = {"lines": [SALE["lines"][0], {**SALE["lines"][0], "quantity": "-1"}]}
    refused = till("sell", "-", "--json", given=[SALE, SALE, bad])
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("sales[3].lines[2].quantity: ")
    assert till.ok("documents") == []
    answers = till.ok("sell", "-", given=[SALE, SALE])
    assert [answer["number"][-1] for answer in answers] == ["1", "2"]


def test_a_quote_explains_the_total_and_writes_nothing(till: Till) -> None:
    payments = [{"method": "cash", "amount": "13.38", "received": "20.00"}]
    quote = till.ok("quote", "-", given={**SALE, "payments": payments})
    assert quote["lines"] == [
        {"code": "", "description": "Café molido 500 g", "quantity": "2", "unit": "unit", "unit_price": "6.69",
         "discount": "0.00", "amount": "13.38", "net": "12.50", "tax": "0.88", "rate": "7", "total": "13.38"}
    ]  # fmt: skip
    assert quote["groups"] == [{"rate": "7", "label": "ITBMS 7 %", "net": "12.50", "tax": "0.88"}]
    assert (quote["net"], quote["tax"], quote["total"]) == ("12.50", "0.88", "13.38")
    assert quote["payments"] == [{"method": "cash", "amount": "13.38", "received": "20.00", "change": "6.62"}]
    assert till.ok("documents") == []


def test_a_sale_becomes_an_authorized_document_with_its_pdf(till: Till, server: Server, tmp_path: Path) -> None:
    till.connect(server)
    id_ = sold(till)["document"]
    queued = till.ok("document", id_)
    assert list(queued) == [*DOCUMENT_KEYS, "attempts"]
    assert (queued["status"], queued["entry"], queued["needs"], queued["attempts"]) == ("queued", "ready", "wait", [])
    synced = till.ok("sync", "--until-idle", "--max-seconds", "20")
    assert (synced["authorized"], synced["pdf"], synced["documents"]["authorized"], synced["idle"]) == (1, 1, 1, True)
    done = till.ok("document", id_)
    assert (done["status"], done["entry"], done["needs"], done["reason"]) == ("authorized", "done", None, "")
    assert done["authorization"].startswith("FE01")
    assert datetime.fromisoformat(done["authorized_at"]).utcoffset() is not None
    assert [(call["call"], call["outcome"]) for call in done["attempts"]] == [("submit", "authorized"), ("pdf", "pdf")]
    assert list(done["attempts"][0]) == ["at", "call", "outcome", "detail", "ms"]
    assert done["pdf"]["stored"]
    assert till.ok("documents") == [{key: done[key] for key in DOCUMENT_KEYS}]
    till.ok("pdf", id_, "-o", str(tmp_path / "a.pdf"))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    till.ok("pdf", id_, "-o", str(tmp_path / "t.pdf"), "--format", "ticket")
    assert (tmp_path / "t.pdf").read_bytes() != (tmp_path / "a.pdf").read_bytes()
    assert till.ok("verify") == {"ok": True, "problems": []}
    assert [row["reference"] for row in server.ledger() if row["reference"] == done["reference"]] == [done["reference"]]


def test_documents_are_paged_and_filtered(till: Till) -> None:
    till.ok("sell", "-", given=[SALE] * 5)
    everything = till.ok("documents")
    first = till.ok("documents", "--limit", "2")
    assert [*first, *till.ok("documents", "--limit", "9", "--after", first[-1]["id"])] == everything
    assert till.ok("documents", "--status", "authorized") == []
    assert len(till.ok("documents", "--status", "queued", "--since", "2020-01-01")) == 5
    assert till.ok("documents", "--since", "2090-01-01T10:00:00-05:00") == []
    assert till("documents", "--after", "nobody").status == 1
    assert till("documents", "--since", "ayer").err.startswith("since: ")


def test_without_settings_a_person_is_asked_for(till: Till) -> None:
    id_ = sold(till)["document"]
    assert till.ok("sync", status=3)["needs_person"] == 1
    (entry,) = till.ok("outbox", "--needs-person")
    assert (entry["document"], entry["needs"], entry["entry"]) == (id_, "settings", "paused")
    assert till("provider", "check", "conteo").status == 1


def test_a_rejected_document_is_retried_by_a_person(till: Till) -> None:
    with practice_server("conteo.invalid_ruc:0.5") as server:
        till.connect(server)
        till.ok("sell", "-", given=[{**SALE, "cart": str(n)} for n in range(8)])
        assert till.ok("sync", "--until-idle", "--max-seconds", "20", status=3)["documents"]["rejected"] > 0
    with practice_server(port=int(server.address.rsplit(":", 1)[1])):
        for entry in till.ok("outbox", "--needs-person"):
            assert till.ok("retry", entry["document"])["status"] == "queued"
        assert till.ok("sync", "--until-idle", "--max-seconds", "30")["documents"]["authorized"] == 8


def test_a_document_that_never_left_is_voided_and_an_issued_one_is_not(till: Till, server: Server) -> None:
    id_ = sold(till)["document"]
    assert till.ok("void", id_, "--reason", "cobro equivocado")["status"] == "voided"
    assert till("void", id_, "--reason", "cobro equivocado").err == "id: el documento ya está resuelto.\n"
    till.connect(server)
    issued = sold(till)["document"]
    till.ok("sync", "--until-idle")
    refused = till("void", issued, "--reason", "cobro equivocado")
    assert (refused.status, "nota de crédito" in refused.err) == (1, True)
    assert len([row for row in server.ledger() if row["reference"] == till.ok("document", id_)["reference"]]) == 0


def test_a_person_resolves_what_is_in_doubt(till: Till) -> None:
    with practice_server("conteo.lost:1", "conteo.look_up.lost:1") as server:
        till.connect(server, timeout="0.2")
        ids = [answer["document"] for answer in till.ok("sell", "-", given=[SALE, SALE])]
        till("sync", "--once")
        code = "FE0120000155596713-2-2015-5900002026112000000000010010124545"
        assert till.ok("resolve", ids[0], "--issued", code)["authorization"] == code
        assert till.ok("resolve", ids[1], "--not-issued")["status"] == "queued"
    assert till("resolve", ids[0], "--not-issued").status == 1


def test_batch_names_what_has_no_document(till: Till, server: Server) -> None:
    sold(till)
    answer = till.ok("batch", status=3)
    assert [(row["status"], row["needs"]) for row in answer["failures"]] == [("queued", "settings")]
    till.connect(server)
    assert till.ok("batch")["failures"] == []
    assert till.ok("batch", "--date", "2020-01-01")["authorized_total"] == 0
    assert till("batch", "--date", "mañana").status == 1


@pytest.mark.parametrize("kind", ["products", "customers"])
def test_goods_come_in_and_go_out(till: Till, tmp_path: Path, kind: str) -> None:
    source, file = str(CATALOGUE / f"{kind}.csv"), tmp_path / "out.csv"
    dry = till.ok("import", kind, source, "--dry-run")
    done = till.ok("import", kind, source)
    assert (dry["added"], dry["dry_run"]) == (done["added"], True)
    assert till.ok("export", kind, str(file)) == {"file": str(file), "rows": done["added"]}
    assert till.ok("import", kind, str(file))["unchanged"] == done["added"]


def test_some_bad_rows_are_a_matter_for_a_person_and_only_bad_rows_a_refusal(till: Till, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("code,description,price,tax\nA,Uno,1.00,7\nB,Dos,gratis,7\n")
    answer = till.ok("import", "products", str(file), status=3)
    assert [row["status"] for row in answer["rows"]] == ["added", "refused"]
    file.write_text("code,description,price,tax\nB,Dos,gratis,7\n")
    refused = till("import", "products", str(file))
    assert (refused.status, refused.err.count("\n")) == (1, 1)


@pytest.mark.parametrize("kind", ["sales", "documents"])
def test_sales_and_documents_are_exported(till: Till, tmp_path: Path, kind: str) -> None:
    till.ok("sell", "-", given=[SALE, SALE])
    assert till.ok("export", kind, str(tmp_path / "x.csv"))["rows"] == 2
    assert "13.38" in (tmp_path / "x.csv").read_text("utf-8-sig")


def test_providers_say_what_they_can_and_never_a_secret(till: Till, server: Server) -> None:
    till.connect(server)
    conteo = next(each for each in till.ok("provider", "list") if each["name"] == "conteo")
    assert (conteo["country"], conteo["ready"]) == ("PA", True)
    assert {"submit", "look_up"} <= set(conteo["capabilities"])
    assert {"batch", "concurrency"} <= set(conteo["limits"])
    key = next(setting for setting in conteo["settings"] if setting["key"] == "api_key")
    assert (key["secret"], key["set"], key["value"]) == (True, True, None)
    answers = till.ok("provider", "check")
    assert all(answer["ok"] for answer in answers)
    assert {"conteo", "gforce"} <= {answer["name"] for answer in answers}


def test_settings_come_from_variables_and_files(till: Till, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from-a-file\n")
    till.environ["A_KEY"] = "from-a-variable"
    till.ok("provider", "set", "conteo", f"api_key=@file:{tmp_path / 'key'}", "webhook_secret=@env:A_KEY",
            "retry_waits=30,120,600")  # fmt: skip
    for bad in ("api_key=@env:NO_SUCH", "api_key=@file:/no/such", "base_url=http://example.com", "retry_waits=x",
                "concurrency=99", "color=red", "api_key"):  # fmt: skip
        done = till("provider", "set", "conteo", bad)
        assert (done.status, done.err.count("\n"), done.out) == (1, 1, "")
        assert done.err.startswith(bad.partition("=")[0])


def test_data_and_json_may_stand_before_or_after(till: Till, tmp_path: Path) -> None:
    assert till("--json", "issuer", "list").json == till("issuer", "list", "--json").json != []
    assert till("--data", str(tmp_path / "other"), "--json", "issuer", "list").json == []
    assert till("issuer", "list", "--data", str(tmp_path / "other"), "--json").json == []


@pytest.mark.parametrize(
    "words",
    [(), ("dance",), ("credit", "x"), ("cash", "dance"), ("sell",), ("sync", "--once", "--forever"), ("resolve", "x"),
     ("documents", "--limit", "0"), ("import", "things", "x"), ("sell", "-", "--jso"),
     ("practice", "serve", "--port", "x")],
)  # fmt: skip
def test_wrong_usage_is_status_two_and_one_sentence(till: Till, words: tuple[str, ...]) -> None:
    done = till(*words)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("mostrador")
    assert not re.search("argument|required|invalid", done.err)


def test_doctor_looks_at_everything(till: Till) -> None:
    done = till("doctor", "--json")
    assert done.status in (0, 1)
    assert {"name", "ok", "sentence", "advice"} == set(done.json[0])


def test_a_practice_folder_is_never_mixed_with_real_sales(till: Till, tmp_path: Path) -> None:
    refused = till("practice", "init")
    assert (refused.status, "ventas reales" in refused.err) == (1, True)
    practice = Till(tmp_path / "practice")
    practice.ok("practice", "init")
    practice.furnish()
    practice.ok("sell", "-", given=SALE)
    assert practice.ok("sync", "--until-idle", "--max-seconds", "20")["authorized"] == 1


def test_the_numbers_of_a_series_are_told_with_what_became_of_them(till: Till) -> None:
    first = sold(till)
    sold(till)
    till.ok("void", first["document"], "--reason", "se arrepintió")
    (series,) = till.ok("report", "numbers")
    assert (series["last"], series["used"], series["voided"], series["missing"]) == (2, 1, 1, 0)
    assert [(each["from"], each["why"], each["document"]) for each in series["lost"]] == [
        (1, "voided", first["document"]),
    ]  # fmt: skip
    assert series["lost"][0]["at"].endswith("-05:00"), "the shop's own clock"
    assert till.ok("day-end") == {"day_ends": "00:00"}
    assert till.ok("day-end", "03:00") == {"day_ends": "03:00"}
    assert till.ok("report", "day")["day_ends"] == "03:00"
    assert till("day-end", "13:00").status == 1


def test_a_long_queue_is_told_whole(till: Till) -> None:
    """A thousand were listed, and the rest was owed in silence."""
    till.ok("sell", "-", given=[SALE | {"cart": f"c{number}"} for number in range(1003)])
    assert len(till.ok("outbox")) == len(till.ok("outbox", "--by-deadline")) == 1003
