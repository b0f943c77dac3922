"""Promises about PDFs by address: nothing but a public address of a listed host is ever connected to."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import OutcomeUnknown, Silence, Unavailable, Unreachable
from app.providers.download import Allowed, checked_url, download, public
from app.providers.http import Wire
from app.providers.pdf import MAX_PDF
from tests.providers.misbehaving import http, misbehaving, says

PDF = b"%PDF-1.7\n" + bytes(range(256)) + b"%%EOF\n"
HOST = "www.tusfacturas.app"
LIST = Allowed((HOST, "*.files.example.com"))
LOCAL = Allowed(LIST.hosts, loopback=True)
GOOD = f"https://{HOST}/files/f-000124.pdf"
PUBLIC = "93.184.216.34"


@dataclass
class Network(httpx.AsyncBaseTransport):
    """Answers everything and remembers whom it was asked to connect to."""

    status: int = 200
    body: bytes = PDF
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[httpx.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return httpx.Response(self.status, content=self.body, headers=self.headers)


class Names:
    """A resolver that gives one list of addresses after the other, the last for ever."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers, self.asked = list(answers), 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return self.answers[min(self.asked, len(self.answers)) - 1]


async def fetch(url: object, network: Network, names: Names | None = None, allowed: Allowed = LIST) -> bytes:
    return await download(url, allowed, Wire(network), 5, names or Names([PUBLIC]))


FOREIGN_HOSTS = [
    "evil.example", "tusfacturas.app.evil.example", f"{HOST}.evil.example", f"evil{HOST}", f"evil-{HOST}",
    "tusfacturas.app", f"x.{HOST}", "files.example.com", "xfiles.example.com", f"{HOST}.", f".{HOST}", f"{HOST}..",
    "www.tusfacturas.com", "www.tusfacturas.app.", "wwwXtusfacturas.app", "localhost", "localhost.", "LOCALHOST",
    "ip6-localhost", "broadcasthost", "metadata", "metadata.google.internal", "instance-data", "router.lan",
    "printer.local", "kubernetes.default.svc", "127.0.0.1", "127.1", "127.0.1", "127.0.0.1.", "127.127.127.127",
    "2130706433", "0x7f000001", "0x7f.0.0.1", "0x7f.1", "017700000001", "0177.0.0.1", "0177.0.0.01", "00.0.0.0", "0",
    "0.0.0.0", "127.0.0.1.nip.io", "10.0.0.1", "10.1", "167772161", "172.16.0.1", "172.31.255.255", "192.168.0.1",
    "192.168.1", "0xc0a80001", "3232235521", "169.254.169.254", "2852039166", "0xa9fea9fe", "0xA9.0xFE.0xA9.0xFE",
    "0251.0376.0251.0376", "169.254.43518", "100.64.0.1", "198.18.0.1", "192.0.0.1", "192.0.2.1", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "[::1]", "[::]",
    "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:10.0.0.1]", "[::ffff:169.254.169.254]",
    "[::127.0.0.1]", "[fe80::1]", "[fe80::1%25eth0]", "[fec0::1]", "[fc00::1]", "[fd00::1]", "[fd12:3456:789a::1]",
    "[ff02::1]", "[ff0e::1]", "[64:ff9b::7f00:1]", "[64:ff9b::a9fe:a9fe]", "[2002:7f00:1::]", "[2001::1]",
    "[2001:db8::1]", "[100::1]", "[::ffff:0:127.0.0.1]", "①②⑦.⓪.⓪.①", "127。0。0。1", "ｌｏｃａｌｈｏｓｔ",
    "ⓔxample.com", "tusfacturas.ａpp", "www.tusfacturaѕ.app", "xn--80ak6aa92e.com", "%6c%6f%63alhost", "127.0.0.1%00",
    "www%2etusfacturas.app", "www.tusfacturas.app%00.evil.example", "www.tusfacturas.app%2f.evil.example", "",
]  # fmt: skip
AUTHORITIES = [
    f"user@{HOST}", f"user:pass@{HOST}", f"{HOST}@evil.example", f"{HOST}:443@evil.example", f"{HOST}#@evil.example",
    f"evil.example#@{HOST}", f"evil.example\\@{HOST}", f"{HOST}\\@evil.example", f"{HOST}%40evil.example", f"@{HOST}",
    f":@{HOST}", f"{HOST}:80", f"{HOST}:8443", f"{HOST}:0", f"{HOST}:65536", f"{HOST}:99999", f"{HOST}:-1",
    f"{HOST}:443a", f"{HOST}:443:443", f"{HOST} ", f" {HOST}", f"{HOST}\t", f"{HOST}\n.evil.example",
    f"{HOST}\r\nHost: evil.example", f"{HOST}\x00.evil.example", f"{HOST};evil.example", f"{HOST},evil.example",
    f"{HOST}?@evil.example", f"[{HOST}]", f"{HOST}\u3002evil.example", f"{HOST}\uff0fevil.example",
    f"{HOST}\u2044evil.example",
]  # fmt: skip
WHOLE = [
    None, 17, b"https://www.tusfacturas.app/x.pdf", ["https://www.tusfacturas.app/x.pdf"], {"url": GOOD}, "", " ",
    "x.pdf", "/x.pdf", f"//{HOST}/x.pdf", f"http://{HOST}/x.pdf", f"ftp://{HOST}/x.pdf", f"gopher://{HOST}/x",
    f"HTTPS//{HOST}/x.pdf", "https:", "https://", "https:///x.pdf", f"https:/{HOST}/x.pdf", f"https:{HOST}/x.pdf",
    f"https:\\\\{HOST}\\x.pdf", f"https:/\\{HOST}/x.pdf", f"https://\\{HOST}/x.pdf", "file:///etc/passwd",
    "file://localhost/etc/passwd", "data:application/pdf,x", "javascript:alert(1)", f"jar:https://{HOST}/x!/y",
    f"ws://{HOST}/", f"wss://{HOST}/", f"https://{HOST}/a b.pdf", f"https://{HOST}/a\nb.pdf",
    f"https://{HOST}/a\\b.pdf", f"https://{HOST}/ä.pdf", f"https://{HOST}/x.pdf#y", f"\thttps://{HOST}/x",
    f"https://{HOST}/x.pdf\x7f", f"https://{HOST}/{'a' * 3000}", f"https://{HOST}/?a b", f"url:https://{HOST}/x",
    f"view-source:{GOOD}", f"httpss://{HOST}/x", f"http s://{HOST}/x", "\u202ehttps://evil.example", f"{GOOD} {GOOD}",
    f"https://{HOST}/<x>",
]  # fmt: skip
URLS: list[object] = [*(f"https://{host}/f.pdf" for host in [*FOREIGN_HOSTS, *AUTHORITIES]), *WHOLE]


def test_there_are_at_least_150_forms() -> None:
    assert len({repr(url) for url in URLS}) >= 150


@pytest.mark.parametrize("url", URLS, ids=ascii)
async def test_no_form_of_address_leads_anywhere_else(url: object) -> None:
    network, names = Network(), Names([PUBLIC])
    with pytest.raises(OutcomeUnknown) as caught:
        await fetch(url, network, names)
    assert caught.value.code == "bad_url"
    assert network.asked == []
    assert names.asked == 0


@pytest.mark.parametrize("url", [*URLS, *(u.replace("https", "http") for u in URLS if isinstance(u, str))], ids=ascii)
async def test_a_till_in_practice_allows_its_own_machine_and_nothing_more(url: object) -> None:
    network = Network()
    try:
        await fetch(url, network, allowed=LOCAL)
    except OutcomeUnknown:
        assert network.asked == []
    else:
        assert str(url) in ("http://127.0.0.1/f.pdf", "http://localhost/f.pdf", "http://[::1]/f.pdf", f"https://{HOST}/x")


ADDRESSES = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.5.4", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "192.0.0.8", "198.18.0.1", "203.0.113.7", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::1", "::",
    "::ffff:8.8.8.8", "::ffff:127.0.0.1", "::127.0.0.1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd00:1::1",
    "ff02::1", "ff0e::1", "64:ff9b::8.8.8.8", "64:ff9b:1::1", "2002:808:808::1", "2001::1", "2001:db8::1", "100::1",
    "not an address", "", "1.1.1",
]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
async def test_a_listed_name_that_points_inside_is_not_connected_to(address: str) -> None:
    assert not public(address)
    for found in ([address], [PUBLIC, address], [address, PUBLIC]):
        network = Network()
        with pytest.raises((OutcomeUnknown, Unreachable)):
            await fetch(GOOD, network, Names(found))
        assert network.asked == []


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:4700::1111", "200.45.1.9"])
def test_public_addresses_are_public(address: str) -> None:
    assert public(address)


@given(st.text() | st.from_regex(r"https://[^/]{0,60}/x\.pdf", fullmatch=True))
def test_whatever_is_allowed_is_https_on_a_listed_host(url: str) -> None:
    try:
        parts = checked_url(url, LIST)
    except OutcomeUnknown:
        return
    assert parts.scheme == "https"
    assert parts.hostname in LIST.hosts or str(parts.hostname).endswith(".files.example.com")
    assert parts.username is None


async def test_a_name_that_changes_its_address_between_check_and_call_gains_nothing() -> None:
    """Rebinding: the second answer of the resolver is this machine, where a server waits. It is never asked."""
    async with misbehaving(says(http("200 OK", PDF))) as inside:
        names, network = Names([PUBLIC], ["127.0.0.1"], ["127.0.0.1"]), Network()
        assert await fetch(GOOD, network, names) == PDF
        assert names.asked == 1
        (request,) = network.asked
        assert request.url.host == PUBLIC
        assert request.headers["host"] == HOST
        assert request.extensions["sni_hostname"] == HOST
        late = Names(["127.0.0.1"])
        with pytest.raises(OutcomeUnknown):
            await download(GOOD, LIST, Wire(), 5, late)
        assert inside.heard == []


async def test_the_real_wire_connects_to_the_checked_address_under_its_own_name() -> None:
    async with misbehaving(says(http("200 OK", PDF))) as server:
        port = server.address.rsplit(":", 1)[1]
        wire = Wire()
        data = await download(f"http://localhost:{port}/f.pdf?k=1", LOCAL, wire, 5, Names(["127.0.0.1"]))
        await wire.close()
        assert data == PDF
        (heard,) = server.heard
        assert heard.startswith(b"GET /f.pdf?k=1 HTTP/1.1\r\n")
        assert f"host: localhost:{port}".encode() in heard.lower()
        for secret in (b"authorization", b"cookie", b"apitoken"):
            assert secret not in heard.lower()


async def test_a_name_of_this_machine_that_points_elsewhere_is_refused() -> None:
    network = Network()
    with pytest.raises(OutcomeUnknown):
        await fetch("http://localhost:8100/f.pdf", network, Names(["10.0.0.1"]), LOCAL)
    assert network.asked == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(status: int) -> None:
    network = Network(status, b"", {"location": "https://www.tusfacturas.app/other.pdf", "set-cookie": "a=b"})
    with pytest.raises(OutcomeUnknown) as caught:
        await fetch(GOOD, network)
    assert caught.value.code == "redirect"
    assert len(network.asked) == 1


async def test_cookies_of_one_download_do_not_travel_to_the_next() -> None:
    network, wire = Network(headers={"set-cookie": "session=1"}), Wire()
    wire = Wire(network)
    for _ in range(2):
        await download(GOOD, LIST, wire, 5, Names([PUBLIC]))
    assert all("cookie" not in request.headers for request in network.asked)


@pytest.mark.parametrize(("status", "body", "silence", "code"), [
    (404, b"", Unavailable, "HTTP_404"), (410, b"", Unavailable, "HTTP_410"), (500, b"<html>", Unavailable, "HTTP_500"),
    (200, b"<html>Inicie sesi\xc3\xb3n</html>", OutcomeUnknown, "bad_pdf"), (200, b"", OutcomeUnknown, "bad_pdf"),
    (200, b"%PDF-" + b"0" * MAX_PDF, OutcomeUnknown, "too_big"),
])  # fmt: skip
async def test_what_is_no_pdf_is_a_silence(status: int, body: bytes, silence: type[Silence], code: str) -> None:
    with pytest.raises(silence) as caught:
        await fetch(GOOD, Network(status, body))
    assert caught.value.code == code


async def test_a_name_that_nobody_knows_is_asked_for_later() -> None:
    async def nobody(host: str, port: int) -> Sequence[str]:
        raise OSError(-2, "Name or service not known")

    async def never(host: str, port: int) -> Sequence[str]:
        await asyncio.sleep(30)
        return [PUBLIC]

    for names in (nobody, never):
        with pytest.raises(Unreachable):
            await download(GOOD, LIST, Wire(Network()), 0.2, names)


async def test_no_silence_tells_the_address() -> None:
    for url, network in ((GOOD, Network(500)), ("https://evil.example/secret", Network()), (GOOD, Network(302))):
        with pytest.raises(Silence) as caught:
            await fetch(url, network)
        told = repr(caught.value) + repr(vars(caught.value))
        assert "http" not in told.replace("HTTP", "")
        assert "secret" not in told
