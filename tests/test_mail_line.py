"""Promises about the line to a mail server: whatever it says or holds back, a letter ends in time and in little memory.

Plain sockets of this machine say what no honest server does.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import mail
from app.mail import Letter, MailTrouble, Security, Server, send
from tests.mail_server import certificate

Talk = Callable[[socket.socket], None]
LETTER = Letter(
    "1", "ana@cliente.example", "Factura", "Gracias.", {"f.pdf": b"%PDF-1.7\n" * 700_000}, datetime.now(UTC)
)


@contextmanager
def listening(talk: Talk) -> Iterator[int]:
    def serve() -> None:
        with suppress(OSError):
            line, _ = listener.accept()
            line.settimeout(10)
            with line, suppress(OSError):
                talk(line)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
    thread.join()


def refused(port: int, security: Security, trusted: ssl.SSLContext) -> tuple[str, float, int]:
    """The code, the seconds and the most that was held, beyond what the letter itself takes."""
    server = Server("127.0.0.1", port, security, "caja", "caja@tienda.example")
    letter = LETTER if security is Security.TLS else Letter("1", LETTER.to, "x", "y", {}, LETTER.at)
    started = time.monotonic()
    tracemalloc.start()
    try:
        with pytest.raises(MailTrouble) as caught:
            send(letter, server, "muy-secreta-93", trusted)
        return caught.value.code, time.monotonic() - started, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def floods(line: socket.socket, most: int = 64 << 20) -> None:
    """An answer that goes on; at its end, if anybody heard so much, it says no."""
    block = b"220-todo bien, todo bien\r\n" * 4000
    for _ in range(most // len(block)):
        line.sendall(block)
    line.sendall(b"421 basta\r\n")


def drips(line: socket.socket) -> None:
    """A byte every 50 ms for five seconds: never idle, never done."""
    line.sendall(b"220-")
    for _ in range(100):
        line.sendall(b"x")
        time.sleep(0.05)


def until_data(line: socket.socket) -> None:
    """Says yes to all of it, and then takes what comes as slowly as it can."""
    line.sendall(b"220 hola\r\n")
    while word := line.recv(1000):
        if word[:4].upper() == b"DATA":
            line.sendall(b"354 go\r\n")
            break
        answers = {b"EHLO": b"250-loopback\r\n250 AUTH PLAIN\r\n", b"AUTH": b"235 ok\r\n"}
        line.sendall(answers.get(word[:4].upper(), b"250 ok\r\n"))
    for _ in range(100):
        line.recv(2000)
        time.sleep(0.05)


@pytest.fixture
def tls(tmp_path: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The server's, and the one that trusts it."""
    path, trusted = certificate(tmp_path)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(path)
    return own, trusted


def within(own: ssl.SSLContext, way: str, talk: Talk) -> Talk:
    """The same talk inside TLS: from the first byte, or after STARTTLS."""

    def wrapped(line: socket.socket) -> None:
        if way == "starttls":
            line.sendall(b"220 hola\r\n")
            line.recv(1000)
            line.sendall(b"250-loopback\r\n250 STARTTLS\r\n")
            line.recv(1000)
            line.sendall(b"220 go\r\n")
        with own.wrap_socket(line, server_side=True) as inner:
            talk(inner)

    return wrapped if way != "plain" else talk


@pytest.mark.parametrize("way", ["plain", "starttls", "tls"])
def test_an_answer_without_an_end_takes_no_memory(way: str, tls: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    security = Security.TLS if way == "tls" else Security.STARTTLS
    with listening(within(tls[0], way, floods)) as port:
        code, _, peak = refused(port, security, tls[1])
    assert code == "silent"
    assert peak < 40 << 20


@pytest.mark.parametrize(("way", "talk"), [("plain", drips), ("starttls", drips), ("tls", drips), ("tls", until_data)])
def test_a_letter_ends_at_its_deadline_however_slowly_the_server_says_or_takes(
    way: str, talk: Talk, tls: tuple[ssl.SSLContext, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail, "_WHOLE", 1.0)
    monkeypatch.setattr(mail, "_PER_MEGABYTE", 0.0)
    with listening(within(tls[0], way, talk)) as port:
        code, seconds, _ = refused(port, Security.TLS if way == "tls" else Security.STARTTLS, tls[1])
    assert code == "silent"
    assert 0.9 < seconds < 4


def test_the_largest_letter_has_the_time_that_a_bad_mobile_network_takes() -> None:
    """10 MB at 400 kbit/s."""
    assert mail._WHOLE + 10 * mail._PER_MEGABYTE > 10_000_000 * 4 / 3 * 8 / 400_000
