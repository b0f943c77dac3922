"""Bad input of every kind: one clear sentence, exit status 1, nothing written."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.tills import ROOT, SALE, Till

LINE = SALE["lines"][0]


def sale(**more: Any) -> str:
    return json.dumps({**SALE, **more})


def line(**more: Any) -> str:
    return json.dumps({"lines": [{**LINE, **more}]})


BAD: list[tuple[str, str]] = [
    (sale(colour="red"), "sale.colour"),
    (line(colour="red"), "lines[1].colour"),
    (sale(customer={"ruc": "8-730-241"}), "customer.ruc"),
    (sale(sold_at="2098-01-01T10:00:00-05:00"), "sold_at"),
    (sale(series="éé"), "series"),
    (sale(till="caja 1"), "till"),
    (line(quantity="-1"), "lines[1].quantity"),
    (line(quantity="0"), "lines[1].quantity"),
    (line(quantity="1e5"), "lines[1].quantity"),
    (line(quantity="NaN"), "lines[1].quantity"),
    (line(quantity=True), "lines[1].quantity"),
    (line(quantity="9" * 300), "lines[1].quantity"),
    (line(unit_price="-0.01"), "lines[1].unit_price"),
    (line(unit_price="6,69"), "lines[1].unit_price"),
    (line(unit_price=None), "lines[1].unit_price"),
    (line(discount="99"), "lines[1].discount"),
    (line(tax="8"), "lines[1].tax"),
    (line(description=""), "lines[1].description"),
    (line(description="a\nb"), "lines[1].description"),
    ('{"lines": [{"quantity": NaN}]}', "file"),
    ('{"lines": [{"quantity": Infinity}]}', "file"),
    ('{"lines": [{"quantity": 10E9999999999999999999}]}', "file"),
    ('{"lines": [], "lines": []}', "file"),
    ('{"lines": [{"description":"x","tax":"7","unit_price":"1","quantity": 1e9999}]}', "lines[1].quantity"),
    ('{"lines": [{"code": "NADA"}]}', "lines[1].description"),
    ('{"lines": []}', "lines"),
    ('{"lines": "no"}', "lines"),
    ("{}", "lines"),
    ("[]", "file"),
    ("[[]]", "sales[1].sale"),
    ("7", "sale"),
    ("", "file"),
    ("{", "file"),
    ("[" * 100_000, "file"),
    (sale(cart=""), "cart"),
    (sale(cart="x" * 65), "cart"),
    (sale(issuer="nadie"), "issuer"),
    (sale(issuer=""), "issuer"),
    (sale(document="ticket"), "document"),
    (sale(document="invoice"), "customer.tax_id"),
    (sale(currency="EUR"), "currency"),
    (sale(sold_at="ayer"), "sold_at"),
    (sale(sold_at="2026-11-20T10:15:00"), "sold_at"),
    (sale(prices_include_tax="yes"), "prices_include_tax"),
    (sale(customer={"tax_id": "basura!"}), "customer.tax_id"),
    (sale(customer={"tax_id": "155596713-2-2015", "name": "X"}, document="receipt"), "document"),
    (sale(payments=[{"method": "cash", "amount": "13.37"}]), "payments"),
    (sale(payments=[{"method": "cash", "amount": "13.380001"}]), "payments[1].amount"),
    (sale(payments=[{"method": "cash", "amount": "13.38", "received": "13"}]), "payments[1].received"),
    (sale(payments=[{"method": "credit_card", "amount": "13.38", "received": "20"}]), "payments[1].received"),
    (sale(payments=[{"method": "shells", "amount": "13.38"}]), "payments[1].method"),
    (sale(payments=[{"method": "credit_card", "amount": "13.38", "reference": "4111111111111111"}]),
     "payments[1].reference"),
]  # fmt: skip


ADD = ("issuer", "add", "x")
LONG = "x" * 201


def rows(till: Till) -> list[int]:
    """How many rows each table has that a sale would grow."""
    with sqlite3.connect(till.data / "mostrador.db") as db:
        tables = ("sales", "lines", "payments", "documents", "outbox", "journal", "lanes")
        counts = [int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables]
    db.close()
    return counts


@pytest.mark.parametrize("command", ["sell", "quote"])
def test_a_bad_sale_is_refused_with_its_field_and_leaves_nothing(till: Till, command: str) -> None:
    before = rows(till)
    for text, field in BAD:
        done = till(command, "-", "--json", given=text.encode())
        assert (done.status, done.out) == (1, ""), text[:200]
        assert done.err.startswith(f"{field}: "), (text[:200], done.err)
        assert done.err.count("\n") == 1
    assert rows(till) == before


def test_where_there_is_one_issuer_nobody_is_told_that_there_are_several(till: Till) -> None:
    assert till("sell", "-", given={**SALE, "issuer": ""}).err == "issuer: «» no existe; se admite: tienda.\n"


def test_an_issuers_name_is_kept_without_the_blanks_around_it(till: Till) -> None:
    words = ("--country", "PA", "--tax-id", "8-730-241", "--legal-name", "Ana")
    assert till.ok("issuer", "add", " x ", *words)["name"] == "x"
    assert [each["name"] for each in till.ok("issuer", "list")] == ["tienda", "x"]


def test_a_part_of_a_guarani_is_refused_in_a_file_unless_the_tax_comes_on_top(till: Till, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("code,description,price,tax\nPAN,Pan,11000.5,10\n")
    py = ("--country", "PY", "--tax-id", "80069563-1", "--legal-name", "Ana S.A.", "--set", "timbrado=12345678",
          "--set", "timbrado_from=2026-01-01")  # fmt: skip
    for name, included, status in (("con", "true", 1), ("sin", "false", 0)):
        till.ok("issuer", "add", name, *py, "--set", f"prices_include_tax={included}")
        done = till("import", "products", str(tmp_path / "x.csv"), "--issuer", name)
        assert (done.status, "más decimales" in done.err) == (status, bool(status))


def test_bytes_that_are_no_utf8_are_refused(till: Till) -> None:
    done = till("sell", "-", given=b'{"lines": "\xff"}')
    assert (done.status, "UTF-8" in done.err) == (1, True)


def test_json_faults_are_placed(till: Till) -> None:
    assert "línea 2, columna 3" in till("sell", "-", given=b"{\n  x}").err


@pytest.mark.parametrize(
    ("words", "field"),
    [(("sell", "/no/such/file"), "file"), (("document", "nobody"), "document"),
     (("pdf", "nobody", "-o", "x"), "document"), (("retry", "nobody"), "id"),
     (("resolve", "nobody", "--not-issued"), "id"), (("void", "nobody", "--reason", "porque"), "id"),
     (("provider", "set", "paypal", "a=b"), "provider"), (("provider", "check", "paypal"), "provider"),
     ((*ADD, "--country", "XX", "--tax-id", "1", "--legal-name", "x"), "country"),
     ((*ADD, "--country", "PA", "--tax-id", "!", "--legal-name", "x"), "tax-id"),
     ((*ADD, "--country", "PA", "--tax-id", "8-730-241", "--legal-name", " "), "legal-name"),
     ((*ADD, "--country", "PA", "--tax-id", "8-730-241", "--legal-name", "x", "--set", "colour=red"), "colour"),
     ((*ADD, "--country", "PA", "--tax-id", "8-730-241", "--legal-name", "x", "--set", f"address={LONG}"), "address"),
     ((*ADD, "--country", "PA", "--tax-id", "8-730-241", "--legal-name", "x", "--set", "phone=1\n2"), "phone"),
     ((*ADD, "--country", "PA", "--tax-id", "8-730-241", "--legal-name", "x", "--set", "time_zone=Mars"), "time_zone"),
     (("import", "products", "/no/such/file"), "file"), (("practice", "serve", "--host", "0.0.0.0"), "host"),
     (("practice", "serve", "--fault", "conteo"), "fault"), (("practice", "serve", "--fault", "conteo.dance"), "fault"),
     (("practice", "serve", "--fault", "paypal.lost"), "provider"),
     (("practice", "serve", "--ledger", "/dev/null/x"), "ledger"), (("report", "day", "--issuer", "nobody"), "issuer"),
     (("cash", "rates", "--base", "shells"), "base"), (("cash", "open", "--till", "a b"), "till"),
     (("delay", "-1"), "seconds"), (("--data", "", "documents"), "data"), (("document", "no\nbody"), "document"),
     (("pdf", "nobody", "-o", "-", "--json"), "output"), (("manual", "owner", "-o", "-", "--json"), "output"),
     (("practice", "init", "--server", "https://example.com"), "server"), (("restore", "c.zip", "--to", ""), "to"),
     (("sync", "--max-seconds", "5"), "--max-seconds"), (("provider", "set", "fabo", "timeout=0"), "timeout"),
     (("provider", "set", "fabo", "timeout=601"), "timeout"), (("provider", "set", "fabo", "token=a\nb"), "token")],
    ids=lambda value: value if isinstance(value, str) else " ".join(value)[:40],
)  # fmt: skip
def test_what_does_not_exist_is_named(till: Till, words: tuple[str, ...], field: str) -> None:
    before = rows(till)
    done = till(*words)
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith(f"{field}: "), done.err
    assert rows(till) == before


@pytest.mark.parametrize("words", [
    ("export", "products", ""), ("backup", ""), ("support", ""),
    ("--data", "/dev/null/x", "practice", "init"), ("sell", ""),
])  # fmt: skip
def test_a_place_where_nothing_can_be_written_is_one_sentence(till: Till, words: tuple[str, ...]) -> None:
    done = till(*words)
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert re.search(r"no existe|es una carpeta|no es una carpeta", done.err), done.err


def test_a_broken_file_is_refused_and_nothing_is_written(till: Till, tmp_path: Path) -> None:
    for content in (b"", b"\x00\x01\x02", b"PK\x03\x04", b'code,description,price,tax\n"""A,1\n', b"\xff\xfe\x00"):
        (tmp_path / "x.csv").write_bytes(content)
        done = till("import", "products", str(tmp_path / "x.csv"))
        assert (done.status, done.err.count("\n")) == (1, 1), (content, done)


def test_a_database_of_a_newer_program_is_left_alone(till: Till) -> None:
    with sqlite3.connect(till.data / "mostrador.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = (till.data / "mostrador.db").read_bytes()
    done = till("sell", "-", given=SALE)
    assert (done.status, "más nueva" in done.err) == (1, True)
    assert (till.data / "mostrador.db").read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    till = Till(tmp_path)
    till.data.mkdir()
    (till.data / "mostrador.db").write_bytes(b"this is a letter to my aunt, and no database at all\n" * 40)
    done = till("documents")
    assert (done.status, done.err.count("\n"), "dañada" in done.err) == (1, 1, True)


@pytest.mark.skipif(os.name != "posix", reason="file permissions")
def test_a_data_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    till = Till(tmp_path)
    till.data.write_text("a file stands where the folder should be")
    done = till("documents")
    assert (done.status, done.err.count("\n")) == (1, 1)


MANY = json.dumps([{**SALE, "lines": [LINE] * 200}] * 90).encode()
"""More than fits into what the database's files have already taken of the disk."""

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
from app.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of file size")
@pytest.mark.parametrize("limit", [0, 40_000, 200_000])
def test_a_disk_without_room_is_one_sentence_and_no_half_sale(till: Till, limit: int) -> None:
    """The kernel refuses to let any file grow beyond the limit, as a full disk would."""
    before = rows(till)
    words = [sys.executable, "-c", LIMITED, str(limit), "sell", "-", "--json"]
    done = subprocess.run(words, input=MANY, capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().count("\n") == 1
    assert b"Traceback" not in done.stderr
    after = rows(till)
    assert after[0] == after[3] == after[4] < 20
    assert (after == before) or limit > 0
    assert till.ok("verify")["ok"]
    assert till.ok("sell", "-", given=SALE)["status"] == "queued"


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_is_said_and_the_till_goes_on_when_there_is_room(till: Till, tmp_path: Path) -> None:
    """A disk of two megabytes, in a mount namespace of its own, filled to the brim."""
    script = (
        f'mount -t tmpfs -o size=2m none "{till.data}" && cp -a "{tmp_path}/copy/." "{till.data}" && '
        f'(head -c 4m /dev/zero > "{till.data}/filler" || true) 2>/dev/null; "{sys.executable}" -m app sell - --json; '
        f'echo "status $?"; rm "{till.data}/filler"; "{sys.executable}" -m app verify --json; '
        f'"{sys.executable}" -m app sell - --json < "{tmp_path}/sale.json"; echo "status $?"'
    )
    (tmp_path / "sale.json").write_text(sale())
    subprocess.run(["cp", "-a", str(till.data), str(tmp_path / "copy")], check=True)
    words = ["unshare", "--mount", "sh", "-c", script]
    done = subprocess.run(words, input=MANY, capture_output=True, cwd=ROOT, env=till.environ, timeout=60)
    if b"unshare" in done.stderr or b"mount" in done.stderr:
        pytest.skip("no mount namespaces here")
    first, verified, sold, last = done.stdout.decode().splitlines()
    assert (first, last) == ("status 1", "status 0")
    assert json.loads(verified)["ok"]
    assert int(json.loads(sold)["number"].rpartition("-")[2]) < 20
    assert b"disco" in done.stderr
    assert done.stderr.count(b"\n") == 1
