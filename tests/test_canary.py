"""Watches the Qt binding for a defect of its own: PySide6 6.12.0 loses references and aborts after some 570 signals."""

from __future__ import annotations

import subprocess
import sys

import pytest

LIVE_A_LITTLE = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

class Bell(QObject):
    rang = Signal(bool)

app, bell, heard = QCoreApplication([]), Bell(), []
bell.rang.connect(heard.append)
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(300):
    bell.rang.emit(True)
    QTimer.singleShot(0, lambda: None)
    app.processEvents()
heard.clear()
lost = [was - now for was, now in zip(before, (sys.getrefcount(True), sys.getrefcount(None)))]
sys.exit(f"references lost on True and None: {lost}" if max(lost) >= 50 else 0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal: nothing to lose, nothing to count")
def test_signals_and_timers_lose_no_references() -> None:
    """In a process of its own, because the defect ends the process."""
    done = subprocess.run([sys.executable, "-c", LIVE_A_LITTLE], capture_output=True, text=True, timeout=50)
    assert done.returncode == 0, done.stderr
