"""The way out where a network has one only through a proxy: who it is, and how it is asked. Knows no provider.

The environment says it (`HTTPS_PROXY`, `NO_PROXY`), on Windows and macOS the system's settings as well. Only what is
encrypted up to the provider goes that way, in a tunnel (CONNECT), so the proxy learns a name and nothing else.
"""

from base64 import b64encode
from urllib.parse import unquote, urlsplit

from app.domain.record import dataclass
from app.providers.http import is_loopback


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where it listens, and who we are there (`name:password`, empty where it does not ask)."""

    host: str
    port: int
    login: str = ""

    def connect(self, host: str, port: int) -> bytes:
        """The request for a tunnel to there."""
        place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        who = f"Proxy-Authorization: Basic {b64encode(self.login.encode()).decode()}\r\n" if self.login else ""
        return f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{who}\r\n".encode("ascii")


def of_the_system(host: str) -> Proxy | None:
    """What the environment, or the system, says about the way to this host. ValueError: nothing that we can use.

    Not on the loop: for their list of exceptions Windows and macOS look the name up, and wait for that.
    """
    from urllib.request import getproxies, proxy_bypass  # heavy for a window that is not painted yet

    found = getproxies()
    text = found.get("https") or found.get("all") or ""
    return None if not text or is_loopback(host) or proxy_bypass(host) else proxy_at(text)


def proxy_at(text: str) -> Proxy:
    """`http://name:word@host:port`, the scheme may be left out. ValueError: another kind of proxy."""
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme != "http" or not parts.hostname:
        raise ValueError("only http:// proxies")
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    return Proxy(parts.hostname, parts.port or 3128, login)
