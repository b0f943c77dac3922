"""Promises about PDFs that would hold whoever draws them: they are tried elsewhere first, and that can be ended."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from random import Random

import pytest

from app.printing import rehearsal, stage
from app.printing.rehearsal import FROZEN_WORD, Stage, TooSlow
from tests.test_repository import ROOT
from tests.torture.mutator import mutated
from tests.ui.test_hostile_pdf import pdf
from ui.documents.rendering import PdfReader

DEEP, WIDE = 12, 10


def endless() -> bytes:
    """Two kilobytes that keep a drawing library busy for years: each form draws the next one ten times."""
    forms = []
    for number in range(4, 4 + DEEP):
        deepest = number == 3 + DEEP
        inside = b"0 0 m 300 300 l S" if deepest else b"/F Do\n" * WIDE
        more = b"" if deepest else b"/Resources << /XObject << /F %d 0 R >> >>" % (number + 1)
        kind = b"/Type /XObject /Subtype /Form /BBox [0 0 300 300]" if number > 4 else b""
        head = b"%d 0 obj << /Length %d %s %s >> stream\n" % (number, len(inside), kind, b"" if number == 4 else more)
        forms.append(head + inside + b"\nendstream endobj")
    page = b"/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> /MediaBox"
    return pdf().replace(b"/MediaBox", page).replace(b"\ntrailer", b"\n" + b"\n".join(forms) + b"\ntrailer")


@pytest.fixture
def trial() -> Iterator[Stage]:
    made = Stage(rehearsal.command())
    yield made
    made.close()


def test_a_page_that_takes_minutes_is_given_up_and_the_next_paper_is_tried(
    trial: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial.rehearse(pdf(), 0)
    with monkeypatch.context() as patched:
        patched.setattr(trial, "_patience", 0.5)
        with pytest.raises(TooSlow):
            trial.rehearse(endless(), 0)
    trial.rehearse(pdf(), 0)
    trial.rehearse(b"no PDF at all", 0)  # whoever draws it says what it is
    trial.rehearse(pdf(pages=3), stage.EVERY_PAGE)


def test_neither_the_window_nor_a_reprint_draws_it(trial: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.printing.stamp import stamped

    monkeypatch.setattr(trial, "_patience", 0.5)
    monkeypatch.setattr(rehearsal, "_stage", lambda: trial)
    reader = PdfReader(endless())
    with pytest.raises(TooSlow):
        reader.draw(0, 100).result(20)
    reader.close()
    with pytest.raises(TooSlow):
        stamped(endless(), "REIMPRESIÓN")


def test_a_process_that_the_paper_breaks_is_no_breakdown_of_ours() -> None:
    dies = "import sys; sys.stdout.write('r'); sys.stdout.flush(); sys.stdin.buffer.read(13)"
    broken = Stage([sys.executable, "-c", dies])
    with pytest.raises(TooSlow):
        broken.rehearse(pdf(), 0)
    broken.close()


@pytest.mark.parametrize("words", [["/nowhere/to/be/found"], [sys.executable, "-c", "pass"]], ids=["none", "silent"])
def test_where_no_process_begins_it_is_said_and_papers_are_drawn_all_the_same(
    words: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    missing = Stage(words)
    for _ in range(2):
        missing.rehearse(endless(), 0)
    assert len(caplog.records) == 1
    missing.close()


def test_the_installed_program_has_a_door_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert rehearsal.command() == [sys.executable, FROZEN_WORD]
    assert f'["{FROZEN_WORD}"]' in (ROOT / "packaging" / "entry.py").read_text(encoding="utf-8")


def test_three_hundred_spoilt_papers_cost_the_till_nothing(trial: Stage) -> None:
    sound, dice = [pdf(), pdf(pages=3), endless()[:900]], Random(7)
    for _ in range(300):
        with suppress(TooSlow):
            trial.rehearse(mutated(sound, dice), 0)
    trial.rehearse(pdf(), 0)
