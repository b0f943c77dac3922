"""The practice application over HTTP, on this machine only. Knows no provider."""

import asyncio
import ipaddress
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.domain.errors import Refused, reason_of
from app.practice.application import Practice
from app.providers.http import is_loopback

if TYPE_CHECKING:
    import uvicorn

DEFAULT_PORT = 8100
Ready = Callable[[str], object]


def serve(practice: Practice, host: str = "127.0.0.1", port: int = DEFAULT_PORT, ready: Ready | None = None) -> None:
    """Serve until interrupted. `ready` gets the address once calls are taken (default: it is printed). Port 0: any."""
    asyncio.run(run(practice, host, port, ready))


async def run(practice: Practice, host: str = "127.0.0.1", port: int = 0, ready: Ready | None = None) -> None:
    """The same inside a running loop; cancel it to stop."""
    listener = _listen(host, port)
    with listener:
        address = f"http://{_shown(host)}:{listener.getsockname()[1]}"
        await server(practice, address, ready or _announce).serve([listener])


def server(practice: Practice, address: str, ready: Ready) -> "uvicorn.Server":
    """A uvicorn server that tells `ready` its address when it is up; hanging calls do not keep it from stopping."""
    import uvicorn

    class Announcing(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            ready(address)

    application: Any = practice
    config = uvicorn.Config(
        application, lifespan="off", log_config=None, log_level="critical", access_log=False, server_header=False,
        timeout_graceful_shutdown=1,
    )  # fmt: skip
    return Announcing(config)


def _listen(host: str, port: int) -> socket.socket:
    if not is_loopback(host):
        raise Refused("host", f"«{host[:60]}» no es este equipo; se admite 127.0.0.1, ::1 o localhost.")
    if not 0 <= port < 65536:
        raise Refused("port", f"{port} no es un puerto; se admite de 0 a 65535.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise Refused("port", f"no se puede abrir {host}:{port} ({reason_of(error)}); elija otro puerto.") from None
    return listener


def _shown(host: str) -> str:
    return f"[{ipaddress.ip_address(host)}]" if ":" in host else host


def _announce(address: str) -> None:
    print(address, flush=True)
