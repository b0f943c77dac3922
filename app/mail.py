"""Hands one letter to a mail server, over TLS or not at all; every refusal is a sentence. Knows no document.

What a server said goes into no sentence and no log: it may repeat an address or a name. Only its number does.
"""

import io
import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.errors import Refused, Trouble
from app.domain.mail import checked_address
from app.domain.record import dataclass
from app.ports import SystemClock

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_PATIENCE = 30.0
"""Seconds for one step: a connection, an answer's next bytes, a piece that the server takes."""
_WHOLE = 120.0
_PER_MEGABYTE = 30.0
"""Seconds for a letter altogether, those for its files on top: some fifteen short steps, and a bad mobile network for
what is attached. A server that says a byte now and then would keep the other letters waiting for ever."""
_LARGEST_ANSWER = 64 * 1024
"""Bytes; a server that lists all it can needs one or two thousand."""
_PIECE = 16 * 1024
_LOGGED_IN = 235
_TOO_LARGE = 552
_CLOCK = SystemClock()


class Security(StrEnum):
    """How the line is closed to others. There is no third way."""

    STARTTLS = "starttls"
    TLS = "tls"


PORTS = {Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server and who writes; the password is not among it."""

    host: str
    port: int
    security: Security
    user: str
    sender: str
    sender_name: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent. `files` are names with bytes; `id` stays the same however often it is tried."""

    id: str
    to: str
    subject: str
    text: str
    files: Mapping[str, bytes]
    at: datetime


class MailTrouble(Trouble):
    """Why a letter did not leave, in one sentence. `lasting`: it stays so until a person changes something."""

    def __init__(self, sentence: str, code: str, *, lasting: bool = False) -> None:
        super().__init__(sentence, code)
        self.lasting = lasting


def server_of(values: Mapping[str, str]) -> Server:
    """The server that settings describe; Refused names the one that is wrong."""
    host = values.get("host", "").strip()
    if not host or len(host) > 253 or not host.isascii() or any(sign in host for sign in " /:@"):
        raise Refused("host", "falta el servidor de correo; p. ej. smtp.ejemplo.com.")
    security = values.get("security", "") or Security.STARTTLS.value
    if security not in tuple(Security):
        raise Refused(
            "security", "«{text}» no se admite; puede ser: {allowed}.", text=security[:20], allowed=", ".join(Security)
        )
    port = values.get("port", "").strip() or str(PORTS[Security(security)])
    if not (port.isascii() and port.isdigit() and len(port) < 6 and 0 < int(port) < 65536):
        raise Refused("port", "«{text}» no es un puerto; se admite de 1 a 65535.", text=port[:10])
    try:
        sender = checked_address(values.get("sender", "") or values.get("user", ""))
    except Refused as refused:
        raise Refused("sender", refused.sentence) from None
    name = " ".join(values.get("sender_name", "").split())[:80]
    return Server(host, int(port), Security(security), values.get("user", "").strip(), sender, name)


def send(letter: Letter, server: Server, password: str, tls: ssl.SSLContext | None = None) -> None:
    """Returns when the server has taken the letter; MailTrouble otherwise."""
    message = _message(letter, server)
    with _explained():
        context = tls or ssl.create_default_context()
        seconds = _WHOLE + _PER_MEGABYTE * sum(map(len, letter.files.values())) / 1_000_000
        wire = _Wire(server, seconds, context if server.security is Security.TLS else None)
        try:
            if server.security is Security.STARTTLS:
                wire.starttls(context=context)
            if server.user:
                _log_in(wire, server.user, password)
            wire.send_message(message, server.sender, [letter.to])
        finally:
            wire.close()


class _Wire(smtplib.SMTP):
    """smtplib with an end: of the whole letter, and of one answer. It waits for each byte anew, and keeps all it hears.

    `tls`: the line is closed to others before the first word.
    """

    def __init__(self, server: Server, seconds: float, tls: ssl.SSLContext | None) -> None:
        self._tls = tls
        self._until = _CLOCK.monotonic() + seconds
        self._heard = 0
        super().__init__(server.host, server.port, timeout=_PATIENCE)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        line = socket.create_connection((host, port), min(timeout, self._left()))
        return line if self._tls is None else self._tls.wrap_socket(line, server_hostname=host)

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None:  # a new line, or one that was closed to others just now
            self.file = io.BufferedReader(_Ear(self))
        self._heard = 0
        return super().getreply()

    def send(self, s: "ReadableBuffer | str") -> None:
        data = memoryview(s.encode(self.command_encoding) if isinstance(s, str) else s)
        for begin in range(0, len(data), _PIECE):
            self._hurry()
            super().send(data[begin : begin + _PIECE])

    def hear(self, buffer: "WriteableBuffer") -> int:
        """The next bytes of an answer. OSError: no more time, or no end."""
        self._hurry()
        assert self.sock is not None
        count = self.sock.recv_into(buffer)
        self._heard += count
        if self._heard > _LARGEST_ANSWER:
            raise OSError("an answer without an end")
        return count

    def _hurry(self) -> None:
        if self.sock is not None:
            self.sock.settimeout(self._left())

    def _left(self) -> float:
        left = self._until - _CLOCK.monotonic()
        if left <= 0:
            raise TimeoutError("no more time for this letter")
        return min(_PATIENCE, left)


class _Ear(io.RawIOBase):
    """What smtplib reads lines from."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        return self._wire.hear(buffer)


def _log_in(wire: smtplib.SMTP, user: str, password: str) -> None:
    """smtplib knows no letter beyond ASCII and falls over an ñ; plain words are UTF-8 (RFC 4616), inside TLS."""
    if f"{user}{password}".isascii():
        wire.login(user, password)
        return
    wire.ehlo_or_helo_if_needed()
    code, answer = wire.docmd("AUTH", f"PLAIN {b64encode(f'{chr(0)}{user}{chr(0)}{password}'.encode()).decode()}")
    if code != _LOGGED_IN:
        raise smtplib.SMTPAuthenticationError(code, answer)


def _message(letter: Letter, server: Server) -> EmailMessage:
    from email.headerregistry import Address  # brings a parser of all headers along

    message = EmailMessage()
    local, _, domain = server.sender.rpartition("@")
    message["From"] = Address(server.sender_name, local, domain)
    message["To"] = letter.to
    message["Subject"] = " ".join(letter.subject.split())
    message["Date"] = format_datetime(letter.at)
    message["Message-ID"] = f"<{letter.id}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    for name, data in letter.files.items():
        kind = ("application", "pdf") if name.endswith(".pdf") else ("application", "xml")
        message.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name)
    return message


@contextmanager
def _explained() -> Iterator[None]:
    """Every way in which a server or the network says no, as a sentence of ours."""
    try:
        yield
    except smtplib.SMTPAuthenticationError:
        raise MailTrouble("El servidor de correo no aceptó el usuario y la contraseña.", "auth", lasting=True) from None
    except smtplib.SMTPNotSupportedError:
        sentence = "El servidor de correo no cifra la conexión; sin cifrado no se envía nada."
        raise MailTrouble(sentence, "plain", lasting=True) from None
    except smtplib.SMTPRecipientsRefused as refused:
        code = min((code for code, _ in refused.recipients.values()), default=550)
        raise _said("El servidor de correo no acepta la dirección del cliente", code) from None
    except smtplib.SMTPSenderRefused as refused:
        raise _said("El servidor de correo no acepta el remitente", refused.smtp_code) from None
    except smtplib.SMTPResponseException as refused:
        large = refused.smtp_code == _TOO_LARGE
        words = "El servidor de correo no acepta mensajes tan grandes" if large else "El servidor de correo lo rechazó"
        raise _said(words, refused.smtp_code) from None
    except ssl.SSLCertVerificationError:
        sentence = "El servidor de correo no mostró un certificado válido; no se le dijo nada."
        raise MailTrouble(sentence, "certificate", lasting=True) from None
    except socket.gaierror:
        raise MailTrouble("No se encuentra el servidor de correo: revise la red y su nombre.", "name") from None
    except (smtplib.SMTPServerDisconnected, TimeoutError):
        raise MailTrouble("El servidor de correo cortó o no contestó a tiempo.", "silent") from None
    except (smtplib.SMTPException, OSError):
        raise MailTrouble("No se pudo llegar al servidor de correo.", "unreachable") from None


def _said(words: str, code: int) -> MailTrouble:
    """A number of 400 asks to try later, one of 500 does not."""
    return MailTrouble(f"{words} ({code}).", f"smtp{code}", lasting=code >= 500)
