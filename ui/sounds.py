"""Three short sounds: found, not found, somebody is needed. Played by what the system has, or not at all."""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QProcess, QProcessEnvironment
from PySide6.QtWidgets import QApplication

import resources
from app.runtime.children import PHRASE

BREATH_MS = 120
"""Between two sounds: ten scans in a second are not ten processes waiting for the loudspeaker."""

_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")


class Sound(StrEnum):
    """What happened."""

    HIT = "hit"
    MISS = "miss"
    ATTENTION = "attention"


class Sounds:
    """`wanted` may be switched at any time."""

    def __init__(self) -> None:
        self.wanted = True
        self._player: str | None = None
        self._since = QElapsedTimer()

    def play(self, sound: Sound) -> None:
        """At once and without waiting; a miss is never swallowed by the hit before it."""
        if not self.wanted:
            return
        if sound is Sound.HIT and self._since.isValid() and self._since.elapsed() < BREATH_MS:
            return
        self._since.start()
        file = str(resources.path("sounds", f"{sound.value}.wav"))
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            return
        if self._player is None:
            import shutil

            self._player = next((found for name in _PLAYERS if (found := shutil.which(name))), "")
        if self._player:
            player, heard = QProcess(), QProcessEnvironment.systemEnvironment()
            heard.remove(PHRASE)
            player.setProgram(self._player)
            player.setArguments([file])
            player.setProcessEnvironment(heard)
            player.startDetached()
        elif sound is not Sound.HIT:
            QApplication.beep()


_sounds = Sounds()


def current() -> Sounds:
    """The till's loudspeaker."""
    return _sounds


def play(sound: Sound) -> None:
    """Short for `current().play`."""
    _sounds.play(sound)
