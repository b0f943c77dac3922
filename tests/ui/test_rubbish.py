"""The window's garbage: collected on its own thread, and what was freed goes back to the system."""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.bench.day import resident
from tests.test_repository import ROOT
from ui.rubbish import HEAPS, Rubbish

LIFE = """
import gc, weakref
from PySide6.QtCore import QCoreApplication
from ui.rubbish import Rubbish
class Ring: pass
def ring():
    made = Ring()
    made.itself = made
    return weakref.ref(made)
made = Rubbish(QCoreApplication([]))
print(gc.isenabled(), gc.get_freeze_count() > 0)
loaded = ring()
made.look()
left = ring()
made.look()
print(loaded() is None, left() is None)
made.stop()
print(gc.isenabled(), gc.get_freeze_count() > 0)
"""
"""In a process of its own: this one has collected thousands of tests."""

CROWD = """
import ctypes, sys, threading
from ui.rubbish import share_heaps
share_heaps()
met = threading.Barrier(9)
def work():
    piece = bytes(8_000)
    met.wait()
    met.wait()
crowd = [threading.Thread(target=work) for _ in range(8)]
for each in crowd: each.start()
met.wait()
c = ctypes.CDLL(None)
c.fopen.restype = ctypes.c_void_p
told = ctypes.c_void_p(c.fopen(sys.argv[1].encode(), b"w"))
c.malloc_info(0, told)
c.fclose(told)
met.wait()
print(open(sys.argv[1]).read().count("<heap "))
"""

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


def test_the_first_look_keeps_what_was_loaded_and_the_collector_is_as_it_was_once_the_window_is_gone() -> None:
    done = subprocess.run([sys.executable, "-c", LIFE], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split("\n") == ["False True", "False True", "True False", ""], done.stderr


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only this C library keeps a heap for each thread")
def test_many_threads_share_few_heaps(tmp_path: Path) -> None:
    words = [sys.executable, "-c", CROWD, str(tmp_path / "heaps.xml")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == f"{HEAPS}\n", done.stderr
