"""Reads ESC/POS as a strict printer would: letters, commands, pictures; whatever it does not know is an error."""

from __future__ import annotations

from dataclasses import dataclass, field

PAGES = {0: "cp437", 2: "cp850", 3: "cp860", 16: "cp1252", 18: "cp852", 19: "cp858", 40: "iso8859_15"}
ALLOWED_WITH_ONE = {b"\x1bR", b"\x1bt", b"\x1ba", b"\x1bE", b"\x1d!", b"\x1bd", b"\x1dh", b"\x1dw", b"\x1dH"}


class UnknownByte(AssertionError):
    """The stream holds something that is neither a letter nor a command of the list."""


@dataclass
class Slip:
    """What came out: lines of text, QR texts, bar codes, pictures as rows of dots, pulses, cuts, and every command."""

    lines: list[str] = field(default_factory=list)
    wide: list[int] = field(default_factory=list)
    qr: list[str] = field(default_factory=list)
    bars: list[str] = field(default_factory=list)
    pictures: list[list[str]] = field(default_factory=list)
    pulses: list[tuple[int, int, int]] = field(default_factory=list)
    cuts: int = 0
    commands: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class Decoder:
    """One stream, read once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._page = "cp437"
        self._size = 1
        self._line = ""
        self._stored = ""
        self.slip = Slip()

    def read(self) -> Slip:
        while self._at < len(self._data):
            byte = self._data[self._at]
            if byte == 0x0A:
                self._end_line()
            elif byte in (0x1B, 0x1C, 0x1D):
                self._command()
            elif byte < 0x20 or byte == 0x7F:
                raise UnknownByte(f"{byte:02x} at {self._at}")
            else:
                self._line += self._take(1).decode(self._page)
        assert not self._line
        return self.slip

    def _end_line(self) -> None:
        self._take(1)
        self.slip.lines.append(self._line)
        self.slip.wide.append(len(self._line) * self._size)
        self._line = ""

    def _take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        assert len(taken) == count, "the stream ends inside a command"
        self._at += count
        return taken

    def _command(self) -> None:
        name = self._take(2)
        self.slip.commands.append(name.decode("latin-1"))
        match name:
            case b"\x1b@":
                self._page, self._size = "cp437", 1
            case b"\x1c.":
                pass
            case b"\x1bp":
                pin, on, off = self._take(3)
                self.slip.pulses.append((pin, on, off))
            case b"\x1dV":
                assert self._take(2)[0] in b"AB"
                self.slip.cuts += 1
            case b"\x1dv":
                self._picture()
            case b"\x1d(":
                self._qr()
            case b"\x1dk":
                assert self._take(1) == b"I"
                letters = self._take(self._take(1)[0]).decode("ascii")
                assert letters.startswith("{B")
                self.slip.bars.append(letters[2:].replace("{{", "{"))
            case _ if name in ALLOWED_WITH_ONE:
                self._set(name, self._take(1)[0])
            case _:
                raise UnknownByte(f"{name!r} at {self._at}")

    def _set(self, name: bytes, value: int) -> None:
        if name == b"\x1bt":
            self._page = PAGES[value]
        elif name == b"\x1d!":
            self._size = 2 if value else 1

    def _picture(self) -> None:
        assert self._take(2) == b"0\x00"
        across, rows = (int.from_bytes(self._take(2), "little") for _ in range(2))
        dots = [f"{int.from_bytes(self._take(across), 'big'):0{across * 8}b}" for _ in range(rows)]
        self.slip.pictures.append(dots)

    def _qr(self) -> None:
        assert self._take(1) == b"k"
        body = self._take(int.from_bytes(self._take(2), "little"))
        assert body[:1] == b"1"
        if body[1:2] == b"P":
            self._stored = body[3:].decode("ascii")
            assert self._stored.isprintable()
        elif body[1:2] == b"Q":
            self.slip.qr.append(self._stored)


def decode(data: bytes) -> Slip:
    """Everything that a printer would put on paper."""
    return Decoder(data).read()
