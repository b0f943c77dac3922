"""Promises of the providers' health: true figures, no guess where nobody knows, and a file that proves an outage."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from app.domain.health import Call, Line, Pulse, pulse
from app.domain.outage import Outage
from app.domain.pause import Pause
from app.runtime import Shop
from tests.sync.timewarp import START as NOW
from tests.ui.shops import deliver, practice_shop, sell

FREE = Line(None, None, 0, 3)


def told(*outcomes: str, line: Line = FREE, turns: tuple[float, ...] = ()) -> Pulse:
    calls = [Call(each, 400 + 100 * at) for at, each in enumerate(outcomes)]
    return pulse("conteo", "Conteo", calls, turns, line, now=NOW)


def test_speed_and_answers_are_those_of_the_last_calls() -> None:
    found = told("authorized", "unreachable:no_line", "rejected", "unknown:timeout", "authorized")
    assert (found.calls, found.answered, found.percent, found.median_ms) == (5, 3, 60, 600)
    assert told("unknown:wrong_document").percent == 100  # somebody was there, as outages see it too
    assert told("authorized", *["authorized"] * 198, "unavailable").percent == 99
    assert (told().percent, told().median_ms, told().expected) == (None, None, None)


def test_the_wait_counts_the_pause_those_before_and_what_a_document_takes() -> None:
    pause = Pause("conteo", NOW + timedelta(seconds=20), False, "espera")
    found = told("authorized", line=Line(pause, None, 30, 3), turns=(1.0, 2.0, 9.0))
    assert found.expected == timedelta(seconds=20 + 10 * 0.4 + 2)
    assert told("authorized").expected == timedelta(seconds=0.4)


def test_nobody_guesses_when_a_line_comes_back_or_somebody_changes_settings() -> None:
    gone = Outage("conteo", NOW, None, 3, 1, "sin línea", 1, 2, 3)
    blocked = Pause("conteo", NOW + timedelta(minutes=30), True, "clave")
    assert told("authorized", line=Line(None, gone, 1, 3)).expected is None
    assert told("authorized", line=Line(blocked, None, 1, 3)).expected is None


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = practice_shop(tmp_path)
    yield made
    made.close()


def lived(shop: Shop) -> Outage:
    """An outage of a minute, in which the calls of two documents found nobody."""
    from app.store import outages

    (entry,) = [view.entry for view in shop.papers.open_entries()]
    now, seal = shop.clock.now(), shop.seal
    for back in (90, 40):
        moment = now - timedelta(seconds=back)
        shop.store.write(lambda db, m=moment: outages.heard_nothing(  # type: ignore[misc]
            db, seal, "conteo", entry.id, m, reason="sin línea")).result()  # fmt: skip
    (lasting,) = shop.health.outages()
    return lasting


async def test_a_file_proves_an_outage_and_the_journal_proves_the_file(shop: Shop, tmp_path: Path) -> None:
    document = sell(shop)
    lasting = lived(shop)
    assert (lasting.until, lasting.probes) == (None, 2)
    assert shop.health.pulses()[0].line.outage == lasting
    await deliver(shop)
    (ended,) = shop.health.outages()
    assert ended.until is not None
    assert shop.health.outages(ended.until + timedelta(seconds=1)) == []
    file = tmp_path / "cortes.csv"
    proof = shop.health.export(file, None, "ana")
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    kinds = [row["registro"] for row in rows]
    assert kinds == ["corte", *["llamada"] * kinds.count("llamada"), "documento", "ancla"]
    assert kinds.count("llamada") >= 1
    assert int(rows[0]["segundos"]) >= 90
    assert rows[-2]["documento"] == document.number_text
    assert (int(rows[-1]["documento"]), rows[-1]["detalle"]) == proof.anchor
    last = shop.store.read(lambda db: json.loads(db.execute(
        "SELECT body FROM journal WHERE what = 'outage_evidence'").fetchone()[0]))  # fmt: skip
    assert last["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert shop.problems() == []


async def test_on_paper_it_names_the_outage_its_calls_and_the_seal(shop: Shop, tmp_path: Path) -> None:
    sell(shop)
    lived(shop)
    await deliver(shop)
    proof = shop.health.export(tmp_path / "cortes.pdf", None, "ana")
    pages = pypdfium2.PdfDocument((tmp_path / "cortes.pdf").read_bytes())
    text = "\n".join(page.get_textpage().get_text_range() for page in pages)
    assert "Constancia de cortes" in text
    assert "CORTE de Conteo: sin línea" in text
    assert proof.anchor[1] in text.replace("\r\n", "")
