"""A cashier's day on the command line: 40 sales without a network, then practice servers that fail in every known way.

`python -m app.demo [FOLDER]`. What it claims at the end it has compared with the servers' own ledger; it ends with
status 1 if anything is not so. It speaks to the till only through the command line that everybody has.
"""

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import urllib.request
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import resources
from app import children
from app.cli.papers import answers_told
from app.domain.document import Document

SALES = 40
FAULTS = (
    "conteo.lost:0.06", "conteo.timeout_after:0.04", "conteo.html_500_before:0.04", "conteo.html_500_after:0.04",
    "conteo.rate_limit:0.03", "conteo.slow=0.4:0.08", "conteo.pending=1:0.08", "conteo.sfep_down:0.04",
    "conteo.garbage:0.04", "gforce.no_pdf:0.04", "gforce.bad_pdf:0.04",
)  # fmt: skip
WAITS = ("retry_waits=0.3,0.6,1", "poll_waits=0.5,0.5,1", "lookup_waits=0.3,0.5", "timeout=0.8", "concurrency=5")
NO_OUTCOMES = ("authorized_total", "calls", "idle", "elsewhere", "needs_person")
_MARK = ".mostrador-demo"


class Broken(Exception):
    """The demonstration shows that something is not true."""


class Till:
    """The command line, in a folder of its own, with secrets that never reach the user's keyring."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "datos"
        self.environ = children.environ(
            MOSTRADOR_DATA=str(self.data), MOSTRADOR_PASSPHRASE="solo-para-practicar", PYTHON_KEYRING_BACKEND="none"
        )

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "app", *words, "--json"]

    def __call__(self, *words: str, given: Any = None, allowed: Sequence[int] = (0,)) -> Any:
        """The JSON answer of one command; an exit status that was not expected breaks the demonstration."""
        text = None if given is None else json.dumps(given)
        done = subprocess.run(
            self.command(*words), input=text, env=self.environ, capture_output=True, text=True, encoding="utf-8"
        )
        if done.returncode not in allowed:
            raise Broken(f"«{' '.join(words)}» terminó con {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    @contextmanager
    def servers(self, port: int, ledger: Path, specs: Sequence[str] = FAULTS) -> Iterator[None]:
        """The practice servers with these faults, from when they answer until the block ends."""
        words = ["practice", "serve", "--port", str(port), "--ledger", str(ledger), "--seed", "7"]
        faults = [word for fault in specs for word in ("--fault", fault)]
        process = subprocess.Popen(self.command(*words, *faults), env=self.environ, stdout=subprocess.PIPE, text=True)
        try:
            if process.stdout is None or not process.stdout.readline():
                raise Broken("los servidores de práctica no arrancaron.")
            yield
        finally:
            process.terminate()
            process.wait(10)


def say(sentence: str) -> None:
    print(f"· {sentence}", flush=True)


def fresh(folder: Path) -> Path:
    """An empty folder; only one that an earlier demonstration made is emptied."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MARK).exists():
            raise Broken(f"«{folder}» no está vacía y no es de una demostración; nombre otra carpeta.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).touch()
    return folder


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def set_up(till: Till, port: int) -> None:
    """A practice shop with its issuer, the example catalogue, and waits short enough to watch."""
    till("practice", "init", "--server", f"http://127.0.0.1:{port}")
    till("issuer", "add", "practica", "--country", "PA", "--tax-id", "155700001-2-2021", "--legal-name",
         "Mini Súper El Ejemplo, S.A.", "--set", "dv=43", "--set", "trade_name=Mini Súper El Ejemplo")  # fmt: skip
    till("provider", "set", "conteo", *WAITS)
    till("provider", "set", "gforce", "pdf_waits=0.3,0.5,1", "timeout=5")
    counts = [till("import", kind, str(resources.path("catalogue", "pa", f"{kind}.csv")))["added"]
              for kind in ("products", "customers")]  # fmt: skip
    say(f"Caja de práctica con {counts[0]} productos y {counts[1]} clientes importados.")


def sales(till: Till, folder: Path) -> list[dict[str, Any]]:
    """Forty mixed sales: one to six lines, goods by weight, discounts, customers of every kind, several tenders."""
    goods, people = _rows(till, folder, "products"), _rows(till, folder, "customers")
    forms: list[dict[str, Any]] = []
    for number in range(SALES):
        places = range(1 + number % 6)
        lines = [_line(goods[(number * 37 + place * 101) % len(goods)], number, place) for place in places]
        form: dict[str, Any] = {"cart": f"demo-{number + 1:02d}", "cashier": "Ana", "lines": lines}
        if number % 3:
            form["customer"] = _customer(people[(number * 7) % len(people)])
        forms.append(form)
    for number, (form, quote) in enumerate(zip(forms, till("quote", "-", given=forms), strict=True)):
        form["payments"] = _payments(number, quote["total"])
    return forms


def _rows(till: Till, folder: Path, kind: str) -> list[dict[str, str]]:
    import csv

    path = folder / f"{kind}.csv"
    till("export", kind, str(path))
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _line(product: dict[str, str], number: int, place: int) -> dict[str, str]:
    weighed = product["unit"] != "unit"
    line = {"code": product["code"], "quantity": f"{1 + (number + place) % 3}.35" if weighed else str(1 + number % 4)}
    return line | {"discount": "0.10"} if (number + place) % 9 == 0 else line


def _customer(row: dict[str, str]) -> dict[str, str]:
    kept = {"tax_id": "tax_id", "tax_id_kind": "tax_id_kind", "dv": "check_digits", "name": "name", "email": "email",
            "code": "code", "address": "address", "tax_status": "tax_status"}  # fmt: skip
    return {ours: row[theirs].removeprefix("'") for theirs, ours in kept.items() if row[theirs]}


def _payments(number: int, total: str) -> list[dict[str, str]]:
    if number % 4 == 1:
        return [{"method": "debit_card", "amount": total, "reference": "1234"}]
    whole, _, cents = total.partition(".")
    if number % 4 == 2 and int(whole) > 1:
        return [{"method": "cash", "amount": "1.00"}, {"method": "credit_card", "amount": f"{int(whole) - 1}.{cents}"}]
    return [{"method": "cash", "amount": total, "received": f"{int(whole) // 20 * 20 + 20}.00"}]


def sell_offline(till: Till, forms: list[dict[str, Any]]) -> None:
    """Nobody answers at the providers' address, and the cashier does not notice."""
    first = till("sell", "-", given=forms)
    if till("sell", "-", given=forms) != first:
        raise Broken("repetir las mismas ventas dio otra respuesta.")
    counts = till("sync", "--once", allowed=(0, 3))["documents"]
    if counts["queued"] != SALES:
        raise Broken(f"sin red debían quedar {SALES} en cola y son {counts['queued']}.")
    say(f"{SALES} ventas registradas sin red (y pedidas dos veces: siguen siendo {SALES}); {SALES} en cola.")


def deliver(till: Till) -> None:
    """Close the day until nothing is left; what waits for a person is looked at and tried again, as a person would."""
    calls: Counter[str] = Counter()
    for _ in range(4):
        answer = till("batch", "--max-seconds", "40", allowed=(0, 3))
        calls.update({word: n for word, n in answer.items() if isinstance(n, int) and word not in NO_OUTCOMES})
        waiting = till("outbox", "--needs-person")
        if not waiting:
            break
        for entry in waiting:
            say(f"Una persona mira {entry['number']}: {entry['reason']} Lo intenta de nuevo.")
            till("retry", entry["document"])
    kinds = sorted({fault.partition(".")[2].partition(":")[0] for fault in FAULTS})
    told = answers_told(dict(sorted(calls.items())))
    say(f"Con red y fallos a propósito ({', '.join(kinds)}); respuestas: {told}.")


def compare(till: Till, port: int) -> list[dict[str, Any]]:
    """Our documents beside the server's own book: none lost, none doubled, the same totals and codes."""
    documents: list[dict[str, Any]] = till("documents", "--status", "authorized", "--limit", "1000")
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/ledger/conteo", timeout=10) as answer:
        book = json.load(answer)
    ours = {(d["reference"], d["total"], d["tax"], d["authorization"]) for d in documents}
    theirs = [(b["reference"], b["total"], b["tax"], b["authorization"]) for b in book]
    if len(documents) != SALES or len(theirs) != SALES or ours != set(theirs):
        raise Broken(f"{len(documents)} autorizados aquí y {len(theirs)} en el libro del servidor: debían ser {SALES}.")
    missing = [d["number"] for d in documents if not d["pdf"]["stored"]]
    if missing:
        raise Broken(f"falta el PDF de {', '.join(missing)}.")
    problems = till("verify")["problems"]
    if problems:
        raise Broken(problems[0])
    say(f"{SALES} autorizados, ninguno perdido, ninguno doble; totales y CUFE como en el servidor; «verify» bien.")
    return documents


def print_papers(till: Till, folder: Path, documents: list[dict[str, Any]]) -> None:
    """The providers' PDFs and our tickets where a person can open them."""
    os.environ.update({key: till.environ[key] for key in ("MOSTRADOR_PASSPHRASE", "PYTHON_KEYRING_BACKEND")})
    from app.domain.countries import country_named
    from app.printing import Form, ticket_text
    from app.runtime import Shop

    for name in ("pdf", "tickets"):
        (folder / name).mkdir()
    shop = Shop(till.data)
    try:
        for row in documents:
            view = shop.papers.view(row["id"])
            document: Document = view.document
            (folder / "pdf" / f"{document.number_text}.pdf").write_bytes(shop.papers.pdf(document.id))
            country = country_named(document.issuer.country)
            text = ticket_text(document, view.standing, country.words, printed=country.printed(document, view.standing))
            (folder / "tickets" / f"{document.number_text}.txt").write_text(text, "utf-8")
        for row in documents[:5]:
            paper = shop.papers.pdf(row["id"], Form.TICKET80)
            (folder / "tickets" / f"{row['number']}.pdf").write_bytes(paper)
    finally:
        shop.close()
    say(f"PDF del proveedor: {folder / 'pdf'}")
    say(f"Comprobantes (texto y PDF de 80 mm): {folder / 'tickets'}")
    say(f"Datos, diario y registro: {till.data}")


def folder_asked(what: str, usual: Path) -> Path:
    """The folder that the command line names, or the usual one; a word that is no folder's name is refused."""
    parser = argparse.ArgumentParser(description=what, allow_abbrev=False)
    parser.add_argument("folder", nargs="?", type=Path, default=usual, help=f"where it is made (default: {usual})")
    return Path(parser.parse_args().folder).absolute()


def main() -> int:
    """The whole day; 0 only if everything that is said is so."""
    place = folder_asked("A cashier's day without a window.", Path("build", "demo"))
    try:
        folder = fresh(place)
        till, port, ledger = Till(folder), free_port(), folder / "servidor"
        set_up(till, port)
        sell_offline(till, sales(till, folder))
        with till.servers(port, ledger):
            deliver(till)
            documents = compare(till, port)
        print_papers(till, folder, documents)
    except (Broken, OSError) as broken:
        print(f"La demostración falló: {broken}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
