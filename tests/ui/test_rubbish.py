"""The window's garbage: collected on its own thread, and what was freed goes back to the system."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from tests.bench.day import resident
from ui.rubbish import Rubbish

PIECE, MANY = 8_000, 4_000  # bytes: small enough for the C library to keep once they are freed


@pytest.fixture
def rubbish() -> Iterator[Rubbish]:
    parent = QObject()
    made = Rubbish(parent)
    yield made
    made.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="reads the system's own count")
def test_freed_memory_goes_back_to_the_system_at_the_next_look(rubbish: Rubbish) -> None:
    pieces = [bytes(PIECE) for _ in range(MANY)]
    del pieces[:-1]  # the last one stays where it is, above the others
    before = resident()
    rubbish.look()
    assert before - resident() > PIECE * MANY / 2**20 / 2
    assert len(pieces) == 1


def test_the_collector_is_as_it_was_once_the_window_is_gone() -> None:
    parent = QObject()
    made = Rubbish(parent)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
