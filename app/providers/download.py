"""PDFs that a provider hands over as an address: only from its own hosts, only from the public network. No provider.

Whoever can forge an answer must not make the till fetch from the shop's network: the host must be on the list, its name
is resolved once, every address must be a public one, and the connection goes to that very address. No redirect is
followed, no credential or cookie is sent.
"""

import asyncio
import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import SplitResult, urlsplit

from app.domain.errors import OutcomeUnknown, Unavailable, Unreachable
from app.domain.record import dataclass
from app.providers.http import Wire, is_loopback
from app.providers.pdf import MAX_PDF, checked_pdf

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

_LONGEST = 2000
_PLAIN_URL = re.compile(r"https://[A-Za-z0-9.\-]+(?::[0-9]{1,5})?/[A-Za-z0-9._~!$&'()*+,;=:@%/\-]*(?:\?[!\x24-~]*)?")
_LOOPBACK_URL = re.compile(
    r"http://(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?/[A-Za-z0-9._~%/\-]*(?:\?[!-~]*)?"
)
_HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NO_HOME = tuple(
    ipaddress.ip_network(net)
    for net in (
        "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96", "::ffff:0:0/96", "fec0::/10",
        "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15",
    )
)  # fmt: skip
"""IPv6 that carries or maps an IPv4 address, old site-local, and what Pythons differ about: never a PDF's home."""

_BAD = "La dirección del PDF no es de los servidores del proveedor; no se descarga."
_MOVED = "El servidor del PDF desvía a otra dirección; no se sigue."
_NOT_THERE = "El PDF ya no está en su dirección; se pedirá otra."
_NO_NAME = "No se encuentra el servidor del PDF; se pedirá más tarde."


@dataclass(frozen=True, slots=True)
class Allowed:
    """Where PDFs may come from: hosts (`*.example.com` for all below), and this machine when `loopback`."""

    hosts: tuple[str, ...]
    loopback: bool = False


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses behind a name, from the system's resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(info[4][0]) for info in found]


async def download(url: object, allowed: Allowed, wire: Wire, timeout: float, resolve: Resolve = resolve) -> bytes:
    """The PDF at `url`, at most 10 MB. `timeout` (seconds) covers name look-up and download, each by itself.

    OutcomeUnknown (bad_url, redirect, bad_pdf): not from here; Unavailable, Unreachable: perhaps later.
    """
    parts = checked_url(url, allowed)
    at = await _place(parts, allowed, resolve, timeout)
    apart = wire.apart()
    try:
        reply = await apart.call(
            "GET", parts.geturl(), headers={"Accept": "application/pdf"}, timeout=timeout, cap=MAX_PDF, at=str(at)
        )
    except Unreachable as silence:
        if silence.code == "portal":
            raise OutcomeUnknown(_MOVED, silence.detail, code="redirect") from None
        raise
    finally:
        await apart.close()
    if not reply.good:
        raise Unavailable(_NOT_THERE, f"HTTP {reply.status}", code=f"HTTP_{reply.status}")
    return checked_pdf(reply.body)


def checked_url(url: object, allowed: Allowed) -> SplitResult:
    """The address cut into parts, if its form and its host are allowed; nothing is looked up."""
    if not isinstance(url, str) or len(url) > _LONGEST:
        raise _refused("no text, or too long")
    text = url.strip(" ")
    local = allowed.loopback and _LOOPBACK_URL.fullmatch(text) is not None
    if not local and not _PLAIN_URL.fullmatch(text):
        raise _refused("form")
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise _refused("form") from None
    if local:
        return parts
    if parts.scheme != "https" or port not in (None, 443):
        raise _refused("not https on 443")
    if not _HOST.fullmatch(host) or not any(_fits(host, pattern.lower()) for pattern in allowed.hosts):
        raise _refused("host")
    return parts


def public(text: str) -> bool:
    """Whether an address belongs to the public network and to one machine in it."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if "%" in text or any(address in net for net in _NO_HOME):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


async def _place(parts: SplitResult, allowed: Allowed, resolve: Resolve, timeout: float) -> Address:
    """The one address to connect to, IPv4 where there is one. One bad address among those of a name spoils the name."""
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    try:
        async with asyncio.timeout(timeout):
            found = [host] if _is_address(host) else list(await resolve(host, port))
    except (OSError, UnicodeError, TimeoutError):
        raise Unreachable(_NO_NAME, "name not resolved", code="no_line") from None
    local = allowed.loopback and is_loopback(host)
    if not found or not all(is_loopback(text) if local else public(text) for text in found):
        raise _refused("address")
    return min(map(ipaddress.ip_address, found), key=lambda address: address.version)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _fits(host: str, pattern: str) -> bool:
    """The very name, or any below it for `*.name`."""
    return host.endswith(pattern[1:]) and len(host) > len(pattern) - 1 if pattern.startswith("*.") else host == pattern


def _refused(detail: str) -> OutcomeUnknown:
    return OutcomeUnknown(_BAD, detail, code="bad_url")
