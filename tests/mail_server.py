"""A mail server on a loopback port, with TLS and a certificate of its own: takes letters, or betrays."""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import ssl
import threading
from base64 import b64decode
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def certificate(folder: Path, *names: str) -> tuple[Path, ssl.SSLContext]:
    """A key and certificate for 127.0.0.1 (and these names) in a file, and a context that trusts nothing else."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    now = dt.datetime.now(dt.UTC)
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([here, *map(x509.DNSName, names)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    path = folder / "mail.pem"
    path.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    trusted = ssl.create_default_context(cadata=made.public_bytes(serialization.Encoding.PEM).decode())
    return path, trusted


class MailServer:
    """One letter per connection. The flags may be changed while it works."""

    def __init__(self, folder: Path) -> None:
        path, self.trusted = certificate(folder)
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(path)
        self.implicit = False
        self.offers_tls = True
        self.says: dict[str, str] = {}
        self.drops_after_data = False
        self.letters: list[EmailMessage] = []
        self.heard_in_the_clear = b""
        self.logged_in = b""
        self._inner: ssl.SSLSocket | None = None
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self.port: int = self._server.getsockname()[1]
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._end.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        while not self._end.is_set():
            try:
                wire, _ = self._server.accept()
            except TimeoutError:
                continue
            with wire:
                wire.settimeout(5)
                self._inner = None
                try:
                    self._talk(wire)
                except OSError:
                    continue
                finally:
                    if self._inner is not None:
                        self._inner.close()

    def _talk(self, wire: socket.socket) -> None:
        secure = self.implicit
        if secure:
            wire = self._inner = self._tls.wrap_socket(wire, server_side=True)
        wire.sendall(b"220 loopback\r\n")
        while line := self._line(wire, secure=secure):
            word = line.split(b" ")[0].upper().decode().strip()
            if word in self.says:
                wire.sendall(self.says[word].encode() + b"\r\n")
            elif word == "EHLO":
                offer = b"250-loopback\r\n" + (b"250-STARTTLS\r\n" if self.offers_tls and not secure else b"")
                wire.sendall(offer + b"250 AUTH PLAIN\r\n")
            elif word == "STARTTLS":
                wire.sendall(b"220 go\r\n")
                wire = self._inner = self._tls.wrap_socket(wire, server_side=True)
                secure = True
            elif word == "AUTH":
                self.logged_in = b64decode(line.split()[2])
                wire.sendall(b"235 ok\r\n")
            elif word == "DATA":
                wire.sendall(b"354 go\r\n")
                self._take(wire)
                if self.drops_after_data:
                    return
                wire.sendall(b"250 taken\r\n")
            else:
                wire.sendall(b"250 ok\r\n")

    def _line(self, wire: socket.socket, *, secure: bool) -> bytes:
        line = b""
        while not line.endswith(b"\r\n"):
            byte = wire.recv(1)
            if not byte:
                return b""
            line += byte
        if not secure:
            self.heard_in_the_clear += line
        return line

    def _take(self, wire: socket.socket) -> None:
        data = b""
        while not data.endswith(b"\r\n.\r\n"):
            data += wire.recv(65536)
        letter = message_from_bytes(data[:-5].replace(b"\r\n..", b"\r\n."), policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
