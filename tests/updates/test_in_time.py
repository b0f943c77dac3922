"""Promises about slow places of versions: whatever drips, in its head or in its body, ends when its time is over."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.updates import place

SECONDS = 0.6
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n"


@contextmanager
def saying(first: bytes, drop: bytes) -> Iterator[str]:
    """A server that says `first` and then a drop every 50 ms for five seconds."""

    def serve() -> None:
        with suppress(OSError):
            line, _ = listener.accept()
            with line, suppress(OSError):
                line.recv(10_000)
                line.sendall(first)
                for _ in range(100):
                    line.sendall(drop)
                    time.sleep(0.05)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    thread.join()


def for_a_while() -> Callable[[], float]:
    end = time.monotonic() + SECONDS
    return lambda: end - time.monotonic()


@pytest.mark.parametrize(("first", "drop"), [
    (b"", b"H"), (HEAD, b"X: y\r\n"), (b"", b"HTTP/1.1 100 Continue\r\n\r\n"), (HEAD + b"\r\n", b"x"),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"), (HEAD, b""),
], ids=["first line", "fields", "interim answers", "body", "chunks", "nothing"])  # fmt: skip
def test_what_drips_ends_when_its_time_is_over_and_says_so(first: bytes, drop: bytes) -> None:
    with saying(first, drop) as address:
        started = time.monotonic()
        with pytest.raises(Trouble, match="tarda demasiado"):
            list(place.pieces(address, "x.deb", 1 << 20, for_a_while()))
        assert time.monotonic() - started < SECONDS + 1.5


@pytest.mark.parametrize("framing", [b"Content-Length: 100\r\n", b"Connection: close\r\n"])
def test_what_comes_slowly_but_in_time_comes_whole(framing: bytes) -> None:
    with saying(b"HTTP/1.1 200 OK\r\n" + framing + b"\r\n", b"x") as address:
        assert b"".join(place.pieces(address, "x.deb", 100, lambda: 20.0)) == b"x" * 100


def test_a_folder_that_is_slow_is_left_between_two_pieces(tmp_path: Path) -> None:
    (tmp_path / "x.deb").write_bytes(bytes(3 << 20))
    with pytest.raises(Trouble, match="tarda demasiado"):
        list(place.pieces(str(tmp_path), "x.deb", 4 << 20, lambda: 0.0))
