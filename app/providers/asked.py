"""One HTTP request before anything is connected: where it goes and the bytes of its head. Knows no line."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from app.domain.pattern import pattern
from app.domain.record import dataclass

if TYPE_CHECKING:
    import httpx

Key = tuple[str, str, int, str]
"""Scheme, host, port and the name that the certificate must carry."""

_ALWAYS = (("Accept", "*/*"), ("Accept-Encoding", "gzip, deflate"), ("Connection", "keep-alive"),
           ("User-Agent", "mostrador"))  # fmt: skip
_FIELD = pattern(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+: [^\0\r\n\x80-\U0010ffff]*")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of whom. `more`: `sent` is called before the first byte leaves, `sni_hostname` names the host that
    the certificate must be of."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    more: Mapping[str, Any]

    def request(self) -> "httpx.Request":
        """The same for a transport that is not ours."""
        import httpx

        return httpx.Request(
            self.method, self.url, headers=list(self._fields()), content=self.body, extensions=dict(self.more)
        )

    def head(self) -> tuple[Key, bytes]:
        """Where to, and everything but its length and its body; a line that would end early is refused here."""
        import httpx

        url = httpx.URL(self.url)
        secure = url.scheme == "https"
        fields = [("Host", url.netloc.decode("ascii")), *self._fields()]
        if any(name.lower() == "host" for name, _ in fields[1:]):
            del fields[0]
        said = [f"{name}: {value}\r\n".encode("ascii") for name, value in fields]
        if url.scheme not in ("http", "https") or not url.host:
            raise httpx.UnsupportedProtocol("not http")
        host = url.raw_host.decode("ascii")  # as the network spells it: a proxy hears it in bytes
        key = (url.scheme, host, url.port or (443 if secure else 80), self.more.get("sni_hostname") or host)
        first = b"%s %s HTTP/1.1\r\n" % (self.method.encode("ascii"), url.raw_path)
        return key, b"".join((first, *said))

    def _fields(self) -> Iterator[tuple[str, str]]:
        import httpx

        given = {name.lower() for name in self.headers}
        for name, value in (*(each for each in _ALWAYS if each[0].lower() not in given), *self.headers.items()):
            if not _FIELD.fullmatch(f"{name}: {value}"):
                raise httpx.LocalProtocolError("a header cannot be said")
            yield name, value


def length_of(asked: Asked) -> bytes:
    """The end of the head: how much follows."""
    if asked.body is None and asked.method in ("GET", "HEAD", "DELETE"):
        return b"\r\n"
    return b"Content-Length: %d\r\n\r\n" % len(asked.body or b"")
