"""Reads files of a folder or of an https address, piece by piece and never more than allowed. Knows no signature."""

import http.client
import io
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlsplit

from app.domain.errors import Refused, Trouble, reason_of
from app.domain.wording import say
from app.providers.http import check_base_url, tls_context

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 1 << 18
_PATIENCE = 10.0
"""Seconds without a byte."""
_response = cast("Any", http.client.HTTPResponse)


def checked(place: str) -> str:
    """A folder of this machine or an https address, as it is kept. Refused: it is neither."""
    text = place.strip()
    if "://" in text:
        return check_base_url(text, "source")
    folder = Path(text).expanduser()
    if not (folder.is_absolute() and folder.is_dir()):
        raise Refused("source", "no es una carpeta de este equipo ni una dirección https://servidor/ruta.")
    return str(folder)


def pieces(place: str, name: str, most: int, left: Callable[[], float]) -> Iterator[bytes]:
    """The file's bytes. Trouble: it is not there, larger than `most`, or no seconds are `left`, however it drips."""
    got = 0
    try:
        with _opened(place, name, left) as stream:
            while piece := stream.read1(_PIECE):
                got += len(piece)
                if got > most:
                    raise _not_read(name, say("es más grande de lo que se anunció"))
                if left() <= 0:
                    raise _not_read(name, say("tarda demasiado"))
                yield piece
    except OSError as error:
        raise _not_read(name, say("tarda demasiado") if left() <= 0 else _why(place, error)) from None
    except http.client.HTTPException:
        raise _not_read(name, say("el servidor no contesta como debe")) from None


@contextmanager
def _opened(place: str, name: str, left: Callable[[], float]) -> Iterator[io.BufferedReader | http.client.HTTPResponse]:
    if "://" in place:
        with _answer(f"{place}/{quote(name)}", name, left) as answer:
            yield answer
        return
    path = Path(place) / name
    if not path.is_file():  # a pipe would wait for ever
        raise _not_read(name, say("no existe"))
    with path.open("rb") as file:
        yield file


@contextmanager
def _answer(url: str, name: str, left: Callable[[], float]) -> Iterator[http.client.HTTPResponse]:
    """No redirect is followed, no proxy of the environment asked, nothing of this till told."""
    parts = urlsplit(url)
    connection = (
        http.client.HTTPSConnection(parts.hostname or "", parts.port, timeout=_PATIENCE, context=tls_context())
        if parts.scheme == "https"
        else http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=_PATIENCE)
    )
    connection.response_class = cast("Any", lambda line, *rest, **more: _response(_Line(line, left), *rest, **more))
    try:
        connection.request("GET", parts.path, headers={"Accept": "*/*", "User-Agent": "mostrador"})
        with closing(connection.getresponse()) as answer:
            if answer.status != http.client.OK:
                raise _not_read(name, say("el servidor contestó {status}", status=answer.status))
            yield answer
    finally:
        connection.close()


class _Line:
    """What an answer is read from, its first line and header fields too."""

    def __init__(self, line: socket.socket, left: Callable[[], float]) -> None:
        self._line = line
        self._left = left

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_InTime(self._line, self._left))


class _InTime(io.RawIOBase):
    """Waits for every byte no longer than for all of them."""

    def __init__(self, line: socket.socket, left: Callable[[], float]) -> None:
        self._line = line
        self._bytes = line.makefile("rb", buffering=0)  # stays open when the connection is done with
        self._left = left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        left = self._left()
        if left <= 0:
            raise TimeoutError("no more time")
        self._line.settimeout(min(_PATIENCE, left))
        return self._bytes.readinto(buffer)

    def close(self) -> None:
        self._bytes.close()
        super().close()


def _why(place: str, error: OSError) -> str:
    if "://" not in place:
        return reason_of(error)
    return say("la conexión no es segura") if isinstance(error, ssl.SSLError) else say("no hay conexión")


def _not_read(name: str, why: str) -> Trouble:
    return Trouble(say("No se pudo leer «{name}» ({why}).", name=name, why=why), "update_not_read")
