"""A day of one till with five issuers, by the command line alone: every sale ends authorized or with its reason.

`python -m app.demo_countries [FOLDER]`. What it claims it has compared with the practice servers' own ledgers.
"""

import json
import sys
import urllib.request
from pathlib import Path
from typing import Any

from app.cli.papers import state_word
from app.demo import Broken, Till, folder_asked, free_port, fresh, say
from app.runtime.everywhere import CORNERS, Corner

WAITS = ("retry_waits=0.2,0.2,0.2", "poll_waits=0.3", "lookup_waits=0.2", "pdf_waits=0.2", "timeout=1")
_PATIENCE, _ROUNDS = "6", 8


def set_up(till: Till, port: int) -> None:
    """One practice till, five issuers, and waits short enough to watch."""
    till("practice", "init", "--server", f"http://127.0.0.1:{port}")
    for corner in CORNERS:
        issuer = corner.issuer
        extra = [word for key, value in issuer.extra.items() for word in ("--set", f"{key}={value}")]
        till("issuer", "add", issuer.name, "--country", issuer.country, "--tax-id", issuer.tax_id, "--legal-name",
             issuer.legal_name, *extra)  # fmt: skip
        till("provider", "set", corner.provider, *WAITS)
    say(f"Una caja con {len(CORNERS)} emisores: {', '.join(corner.issuer.name for corner in CORNERS)}.")


def sell(till: Till) -> dict[str, list[str]]:
    """Four sales in each country, as one cashier makes them; the documents by issuer."""
    forms = [form for corner in CORNERS for form in corner.sales()]
    sold = till("sell", "-", given=forms)
    made: dict[str, list[str]] = {}
    for form, answer in zip(forms, sold, strict=True):
        made.setdefault(form["issuer"], []).append(answer["document"])
    say(f"{len(sold)} ventas registradas sin red.")
    return made


def betray(port: int, corner: Corner) -> None:
    """Tell a practice server which answer gets lost and which document it refuses."""
    wish = json.dumps({"script": corner.script()}).encode()
    address = f"http://127.0.0.1:{port}/faults/{corner.provider}"
    with urllib.request.urlopen(urllib.request.Request(address, wish, method="POST"), timeout=10):
        pass


def deliver(till: Till) -> None:
    """Close the day; what only waits is hurried once more, as somebody would who wants to go home."""
    for _ in range(_ROUNDS):
        till("batch", "--max-seconds", _PATIENCE, allowed=(0, 3))
        if not [entry for entry in till("outbox") if entry["needs"] == "wait" and entry["kind"] == "submit"]:
            return


def account(till: Till, port: int, made: dict[str, list[str]]) -> list[dict[str, Any]]:
    """Every document: authorized, or with a reason and somebody whose turn it is; nothing twice in any ledger."""
    told, documents = [], {row["id"]: row for row in till("documents", "--limit", "100")}
    for corner in CORNERS:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/ledger/{corner.provider}", timeout=10) as answer:
            book = json.load(answer)
        references = [row["reference"] for row in book]
        if len(references) != len(set(references)) or len(book) > len(made[corner.issuer.name]):
            raise Broken(f"{corner.provider} emitió algo dos veces.")
        for id_ in made[corner.issuer.name]:
            document = documents[id_]
            asked = document["reason"] and document["needs"] not in (None, "wait")
            if document["status"] != "authorized" and not asked:
                raise Broken(f"{document['number']} de {corner.issuer.name} no terminó: {document['reason']}")
            told.append(document)
            say(f"{corner.issuer.country}  {document['number']:<22}{state_word(document):<12}{document['reason']}")
    return told


def main() -> int:
    """The whole day; 0 only if everything that is said is so."""
    place = folder_asked("A day of five issuers without a window.", Path("build", "demo-countries"))
    try:
        folder = fresh(place)
        till, port = Till(folder), free_port()
        set_up(till, port)
        made = sell(till)
        with till.servers(port, folder / "servidores", ()):
            for corner in CORNERS:
                betray(port, corner)
            deliver(till)
            told = account(till, port, made)
        problems = till("verify")["problems"]
        if problems:
            raise Broken(problems[0])
    except (Broken, OSError) as broken:
        print(f"La demostración falló: {broken}", file=sys.stderr)
        return 1
    authorized = sum(document["status"] == "authorized" for document in told)
    say(f"{authorized} autorizados y {len(told) - authorized} con su motivo y a quién le toca; «verify» bien.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
