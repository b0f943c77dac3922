"""Asks a printer how it is, hands it a ticket, waits until it is on paper; knows bytes, no socket and no port.

Source: Epson ESC/POS reference, DLE EOT (asked and answered at once) and GS r (answered in its turn, so that the answer
comes when everything before it was printed). Many printers answer neither: they are believed when they take the bytes.
"""

import threading
from collections.abc import Callable
from typing import Protocol

from app.domain.record import dataclass, field
from app.printing.trouble import Failed, Gone, NotReady, PaperOut, PrinterTrouble, Stuck

OFFLINE_CAUSE, PAPER = b"\x10\x04\x02", b"\x10\x04\x04"
IN_ITS_TURN = b"\x1dr\x01"
_TICK = 0.5
"""Seconds: how long an answer, or room for more bytes, is waited for before something else is looked at."""
_SLOW_TICKS = 20
_PIECE = 1024
_NO_PAPER, _COVER, _ENDED, _FAILED = 0x60, 0x04, 0x20, 0x40


@dataclass(frozen=True, slots=True)
class Patience:
    """How often nothing may happen, in ticks of about a second, before the printer is given up.

    `quiet`: it is well, but does not say that it has finished; `hand`: until a person brings paper, closes the cover.
    """

    quiet: int = 60
    hand: int = 600


@dataclass(frozen=True, slots=True)
class Watch:
    """Who follows a print: `tell` gets a sentence while the printer waits for a person; `stop` ends the waiting.

    `instead` goes out at once to a printer that only lacks paper or stands open; `between` is asked, while a ticket
    inside it waits for that, what else there is for it to do at once.
    """

    tell: Callable[[str], None] = lambda sentence: None
    stop: threading.Event = field(default_factory=threading.Event)
    patience: Patience = Patience()
    instead: bytes = b""
    between: Callable[[], bytes] = lambda: b""


class Line(Protocol):
    """An open way to a printer. Both raise OSError when it is gone."""

    def put(self, data: bytes, seconds: float) -> int:
        """Hand over what is taken within that time: how many bytes, 0 when none."""

    def get(self, seconds: float) -> bytes:
        """What came within that time; nothing: b""."""

    def finish(self) -> None:
        """Say that this was all, and see it off."""


def hold(line: Line, data: bytes, watch: Watch, *, asks: bool) -> None:
    """Print once. PrinterTrouble before the first byte has `began` False, afterwards True."""
    talk = _Talk(line, watch)
    try:
        if asks and not talk.is_ready():
            line.put(watch.instead, _TICK)
            line.finish()
            return
    except OSError as error:
        raise Gone("La impresora cortó la conexión.") from error
    try:
        talk.hand_over(data)
        talk.wait_until_printed()
        line.finish()
    except OSError as error:
        raise Gone("La impresora se desconectó a mitad del ticket.", began=True) from error


class _Talk:
    """One conversation; keeps what was heard out of turn."""

    def __init__(self, line: Line, watch: Watch) -> None:
        self._line = line
        self._watch = watch
        self._told = ""
        self._answers = False
        self._in_turn = 0

    def is_ready(self) -> bool:
        """One that answers and is not well raises, and gets no ticket; False: it may get what needs no paper.

        What it answers now, it answers later too.
        """
        trouble, self._answers = self._complaint(began=False)
        if trouble and (isinstance(trouble, Failed) or not self._watch.instead):
            raise trouble
        if self._answers and not trouble:
            self._line.put(IN_ITS_TURN, _TICK)
            self._listen(_TICK)
        return trouble is None

    def hand_over(self, data: bytes) -> None:
        """All bytes, in order. A printer that takes no more is waited for: it goes on where it was."""
        left, waited = memoryview(data), 0
        while left:
            taken = self._line.put(bytes(left[:_PIECE]), _TICK)
            left, waited = left[taken:], 0 if taken else waited + 1
            if waited > self._watch.patience.hand or (waited and self._watch.stop.is_set()):
                began = len(left) < len(data)
                raise Stuck("La impresora dejó de recibir a mitad del ticket.", began=began)
            if waited == _SLOW_TICKS:
                self._tell("La impresora no recibe: ¿papel, tapa?")

    def wait_until_printed(self) -> None:
        """Until it answers in its turn, or is well where it knows no such answer. One without paper goes on later."""
        knows_turns, seen = self._in_turn > 0, self._in_turn
        if knows_turns:
            self._line.put(IN_ITS_TURN, _TICK)
        quiet = waiting = 0
        while self._answers:
            if knows_turns:
                self._listen(_TICK)
            trouble = None if self._in_turn > seen else self._complaint(began=True)[0]
            if self._in_turn > seen or (trouble is None and not knows_turns):
                return
            quiet, waiting = (quiet + 1, waiting) if trouble is None else (0, waiting + 1)
            patience = self._watch.patience
            if self._watch.stop.is_set() or quiet > patience.quiet or waiting > patience.hand:
                raise trouble or Stuck("La impresora no confirmó el final del ticket.", began=True)
            if trouble is not None:
                self._tell(trouble.sentence)
                if at_once := self._watch.between():
                    self._line.put(at_once, _TICK)
                self._watch.stop.wait(_TICK)

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._watch.tell(f"{sentence} El ticket sigue solo.")

    def _complaint(self, *, began: bool) -> tuple[PrinterTrouble | None, bool]:
        """What keeps it from printing, if it says so, and whether it answered."""
        paper = self._answer(PAPER)
        if paper is None:
            return None, False
        cause = 0 if paper & _NO_PAPER else self._answer(OFFLINE_CAUSE) or 0
        if cause & _COVER:
            return NotReady("La tapa de la impresora está abierta: ciérrela.", began=began), True
        if paper & _NO_PAPER or cause & _ENDED:
            return PaperOut("La impresora no tiene papel: ponga un rollo.", began=began), True
        if cause & _FAILED:
            sentence = "La impresora señala una falla (¿cuchilla trabada?): apáguela y enciéndala."
            return Failed(sentence, began=began), True
        return None, True

    def _answer(self, question: bytes) -> int | None:
        self._line.put(question, _TICK)
        answers = self._listen(_TICK)
        return answers[-1] if answers else None

    def _listen(self, seconds: float) -> list[int]:
        """Statuses that came; answers in their turn are counted whenever they come."""
        heard = self._line.get(seconds)
        self._in_turn += sum(_is_turn(answer) for answer in heard)
        return [answer for answer in heard if _is_status(answer)]


def _is_status(answer: int) -> bool:
    """An answer to DLE EOT: bits 0 and 7 are 0, bits 1 and 4 are 1."""
    return answer & 0x93 == 0x12


def _is_turn(answer: int) -> bool:
    """An answer to GS r 1: bits 4 and 7 are 0."""
    return answer & 0x90 == 0
