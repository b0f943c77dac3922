"""A ticket printer on a loopback port: prints what it gets, runs out of paper, stalls, hangs up, comes back."""

from __future__ import annotations

import re
import socket
import threading

from tests.printing.decoder import Slip, decode

ASK_PAPER, ASK_CAUSE, IN_TURN = b"\x10\x04\x04", b"\x10\x04\x02", b"\x1dr\x01"
KICK = re.compile(rb"\x10\x14\x01([\x00\x01])([\x01-\x08])")


class LoopbackPrinter:
    """One connection at a time, as such printers do. Every flag may be changed while it works."""

    def __init__(self, *, answers: bool = True, turns: bool = True, port: int = 0) -> None:
        self.answers, self.turns = answers, turns
        self.paper = True
        self.cover_open = False
        self.paper_ends_after: int | None = None
        self.hang_up_after: int | None = None
        self.stalls = threading.Event()
        self.printed = b""
        self.kicks: list[tuple[int, int]] = []
        """Pulses that were carried out on arrival; `ESC p` waits like everything else for paper."""
        self._memory = b""
        self._server = socket.create_server(("127.0.0.1", port))
        self._server.settimeout(0.05)
        self.port: int = self._server.getsockname()[1]
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def slip(self) -> Slip:
        return decode(self.printed)

    def refill(self) -> None:
        """A person brings a roll: what the printer remembers comes out, whoever sent it."""
        self.paper_ends_after = None
        self.paper = True

    def forget(self) -> None:
        """Switched off and on: half a ticket is torn off, the rest of it is lost."""
        self.hang_up_after, self.printed, self._memory = None, b"", b""

    def close(self) -> None:
        self._end.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        while not self._end.is_set():
            self._print()
            try:
                wire, _ = self._server.accept()
            except TimeoutError:
                continue
            with wire:
                self._talk(wire)

    def _talk(self, wire: socket.socket) -> None:
        wire.settimeout(0.02)
        turns = got = 0
        while not self._end.is_set():
            if self.stalls.is_set():
                self._end.wait(0.02)
                continue
            try:
                came = wire.recv(4096)
                if not came:
                    return
            except TimeoutError:
                came = b""
            except OSError:
                return
            got += len(came)
            turns += self._understand(wire, came)
            if self.paper_ends_after is not None and got >= self.paper_ends_after:
                self.paper = False
            if self.hang_up_after is not None and got >= self.hang_up_after:
                return
            if self._print():
                wire.sendall(b"\x00" * turns)
                turns = 0

    def _print(self) -> bool:
        if self.paper:
            self.printed, self._memory = self.printed + self._memory, b""
        return self.paper

    def _understand(self, wire: socket.socket, came: bytes) -> int:
        """Questions are answered at once; the one in its turn only when everything before it is on paper."""
        if self.answers:
            for question in (ASK_PAPER, ASK_CAUSE):
                for _ in range(came.count(question)):
                    wire.sendall(bytes([0x12 | self._state(question)]))
        for question in (ASK_PAPER, ASK_CAUSE):
            came = came.replace(question, b"")
        self.kicks += [(kick[1][0], kick[2][0]) for kick in KICK.finditer(came)]
        came = KICK.sub(b"", came)
        asked = came.count(IN_TURN)
        self._memory += came.replace(IN_TURN, b"")
        return asked if self.answers and self.turns else 0

    def _state(self, question: bytes) -> int:
        if question == ASK_PAPER:
            return 0 if self.paper else 0x60
        return (0x04 if self.cover_open else 0) | (0 if self.paper else 0x20)
