"""Reads files of a folder or of an https address, piece by piece and never more than allowed. Knows no signature."""

import http.client
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote, urlsplit

from app.domain.errors import Refused, Trouble, reason_of
from app.domain.wording import say
from app.providers.http import check_base_url, tls_context

_PIECE = 1 << 18
_PATIENCE = 10.0
"""Seconds without a byte."""


def checked(place: str) -> str:
    """A folder of this machine or an https address, as it is kept. Refused: it is neither."""
    text = place.strip()
    if "://" in text:
        return check_base_url(text, "source")
    folder = Path(text).expanduser()
    if not (folder.is_absolute() and folder.is_dir()):
        raise Refused("source", "no es una carpeta de este equipo ni una dirección https://servidor/ruta.")
    return str(folder)


def pieces(place: str, name: str, most: int, late: Callable[[], bool]) -> Iterator[bytes]:
    """The file's bytes. Trouble: it is not there, larger than `most`, or `late` says that it has taken too long."""
    got = 0
    try:
        with _opened(place, name) as stream:
            while piece := stream.read(_PIECE):
                got += len(piece)
                if got > most:
                    raise _not_read(name, say("es más grande de lo que se anunció"))
                if late():
                    raise _not_read(name, say("tarda demasiado"))
                yield piece
    except OSError as error:
        raise _not_read(name, _why(place, error)) from None
    except http.client.HTTPException:
        raise _not_read(name, say("el servidor no contesta como debe")) from None


@contextmanager
def _opened(place: str, name: str) -> Iterator[BinaryIO | http.client.HTTPResponse]:
    if "://" in place:
        with _answer(f"{place}/{quote(name)}", name) as answer:
            yield answer
        return
    path = Path(place) / name
    if not path.is_file():  # a pipe would wait for ever
        raise _not_read(name, say("no existe"))
    with path.open("rb") as file:
        yield file


@contextmanager
def _answer(url: str, name: str) -> Iterator[http.client.HTTPResponse]:
    """No redirect is followed, no proxy of the environment asked, nothing of this till told."""
    parts = urlsplit(url)
    connection = (
        http.client.HTTPSConnection(parts.hostname or "", parts.port, timeout=_PATIENCE, context=tls_context())
        if parts.scheme == "https"
        else http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=_PATIENCE)
    )
    try:
        connection.request("GET", parts.path, headers={"Accept": "*/*", "User-Agent": "mostrador"})
        with closing(connection.getresponse()) as answer:
            if answer.status != http.client.OK:
                raise _not_read(name, say("el servidor contestó {status}", status=answer.status))
            yield answer
    finally:
        connection.close()


def _why(place: str, error: OSError) -> str:
    if "://" not in place:
        return reason_of(error)
    return say("la conexión no es segura") if isinstance(error, ssl.SSLError) else say("no hay conexión")


def _not_read(name: str, why: str) -> Trouble:
    return Trouble(say("No se pudo leer «{name}» ({why}).", name=name, why=why), "update_not_read")
