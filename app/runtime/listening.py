"""Listens for the providers' notifications for as long as somebody wants it. Knows no provider and no message."""

import ipaddress
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.domain.errors import Refused, reason_of
from app.providers.http import is_loopback

if TYPE_CHECKING:
    import uvicorn

    from app.runtime.shop import Shop

DEFAULT_PORT = 8180
OWN_NAMES = ("127.0.0.1", "localhost", "::1")
_MOST_AT_ONCE = 64
_LONGEST_VISIT = 30.0
"""Seconds after which whoever came is sent away: a notice takes one. Silent visitors would use up our open files."""
_LONGEST_NAME = 253


class Listening:
    """One listener, bound when it is made. `address` is where it takes messages; `run` on a loop, `close` to end it.

    Beside a window or `sync` it is safe: it only keeps notices and brings questions forward.
    """

    def __init__(
        self, shop: "Shop", host: str = OWN_NAMES[0], port: int = DEFAULT_PORT, names: Sequence[str] = (),
        wake: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self._hosts = _hosts(host, names)
        self._socket = _bound(host, port)
        self.address = f"http://{f'[{host}]' if ':' in host else host}:{self._socket.getsockname()[1]}"
        self._application = shop.webhooks(self._hosts, wake)
        self._server = _server(self._application)

    @property
    def refused(self) -> int:
        """How many messages were not taken since it was opened: forged, misdirected, too big."""
        return self._application.refused

    async def run(self) -> None:
        """Take messages until `close`; what is being received then is finished first."""
        with self._socket:
            await self._server.serve([self._socket])

    def close(self) -> None:
        """End `run` soon. Safe from a signal handler."""
        self._server.should_exit = True


def _hosts(host: str, names: Sequence[str]) -> list[str]:
    """The names to answer to; an address beyond this machine needs one that was given by hand."""
    for name in names:
        if not 0 < len(name) <= _LONGEST_NAME or not name.isascii() or any(c in "/:@ " for c in name):
            raise Refused("name", f"«{name[:60]}» no es un nombre de equipo; p. ej. caja.ejemplo.com.")
    if not is_loopback(host) and not names:
        sentence = f"para escuchar en «{host[:60]}» diga con --name por qué nombre llegarán los avisos."
        raise Refused("name", sentence)
    return [*OWN_NAMES, *names]


def _bound(host: str, port: int) -> socket.socket:
    if not 0 <= port < 65536:
        raise Refused("port", f"{port} no es un puerto; se admite de 0 a 65535.")
    try:
        where = "127.0.0.1" if host == "localhost" else str(ipaddress.ip_address(host))
    except ValueError:
        raise Refused("host", f"«{host[:60]}» no es una dirección; p. ej. 127.0.0.1 o 0.0.0.0.") from None
    listener = socket.socket(socket.AF_INET6 if ":" in where else socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((where, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise Refused("port", f"no se puede abrir {where}:{port} ({reason_of(error)}); elija otro puerto.") from None
    return listener


def _server(application: Any) -> "uvicorn.Server":
    """uvicorn without loggers, proxies' claims and signal handlers of its own."""
    import uvicorn
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Brief(H11Protocol):
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            if len(self.connections) > _MOST_AT_ONCE:
                transport.abort()
            else:
                self.loop.call_later(_LONGEST_VISIT, transport.abort)

    class Quiet(uvicorn.Server):
        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    config = uvicorn.Config(
        application, http=Brief, lifespan="off", ws="none", log_config=None, log_level="critical", access_log=False,
        server_header=False, proxy_headers=False, limit_concurrency=_MOST_AT_ONCE, timeout_keep_alive=5,
        timeout_graceful_shutdown=5,
    )  # fmt: skip
    return Quiet(config)
