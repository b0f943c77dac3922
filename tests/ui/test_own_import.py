"""Qt loads without what it would read for messages; whoever asks for one of them gets the same words as ever."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASKED = """
import sys
from PySide6.QtCore import QObject, QTimer, Qt
from PySide6.QtWidgets import QApplication, QLabel
had = "logging" in sys.modules
app = QApplication([])
label = QLabel("a", alignment=Qt.AlignmentFlag.AlignLeft)
for wrong in (lambda: label.setText(3), lambda: QLabel(1, 2, 3), lambda: label.setText(), lambda: QLabel(none=3),
              lambda: QTimer.singleShot("a"), lambda: label.setAlignment("left"), lambda: label.setText(3)):
    try:
        wrong()
    except (TypeError, AttributeError) as problem:
        print(type(problem).__name__, problem)
import shibokensupport.signature
print(shibokensupport.signature.get_signature(QLabel.setText), QLabel.__doc__, QObject.connect.__doc__)
import tempfile, textwrap, traceback, zipfile
print(zipfile.ZipFile, traceback.print_exc.__name__, textwrap.dedent(" a"), tempfile.mkdtemp.__name__, had)
"""


@cache
def _told(first: str) -> list[str]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", first + ASKED]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=environ, cwd=ROOT, timeout=60)
    return done.stdout.splitlines()


@pytest.mark.parametrize("before", ["pass", "import zipfile", "import traceback"])
def test_a_wrong_argument_is_told_in_the_same_words_though_they_are_read_late(before: str) -> None:
    ours = _told(f"{before}; from ui.own_import import load_qt; load_qt()")
    theirs = _told("import PySide6.QtWidgets")
    assert ours[:-1] == theirs[:-1]
    assert len(ours) > 10
    assert (ours[-1].rpartition(" ")[2], theirs[-1].rpartition(" ")[2]) == ("False", "True")
    assert ours[-1].rpartition(" ")[0] == theirs[-1].rpartition(" ")[0]


@pytest.mark.parametrize("before", ["pass", "import zipfile"])
def test_another_pyside_loads_as_it_comes(before: str) -> None:
    ours = _told(f"{before}; from ui import own_import; own_import.KNOWN = (1, 0); own_import.load_qt()")
    assert ours == _told("import PySide6.QtWidgets")
