"""What hostile inputs are thrown at: every parser and gate that reads what others wrote. Knows no mutation.

A target is honest inputs and a function of bytes. It may refuse in the house's own ways; everything else is a finding.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import socket
from base64 import b64encode
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from random import Random

from app import importing
from app.domain import scale_labels
from app.domain.countries import country_named
from app.domain.errors import Refused, Silence, Trouble, Unreachable
from app.domain.intake import Defaults, sale_from
from app.domain.outcome import Authorized
from app.importing import Kind
from app.printing import escpos
from app.printing.layout import Code, Pair, Text
from app.printing.profile import Profile
from app.providers.conteo import hooks as conteo
from app.providers.enlazatte.cfdi import UnreadableCfdi, read_cfdi
from app.providers.fabo.plain_text import read_text
from app.providers.http import Reply, Wire
from app.providers.pdf import checked_pdf, pdf_from_base64
from app.providers.registry import providers
from app.providers.tusfacturas import hooks as tusfacturas
from tests.providers.recorded import Recording, Sample, asking, open_provider, samples
from tests.torture import packed
from tests.torture.program import ISSUER
from ui.sale import grammar

STATUSES = (200, 201, 204, 302, 400, 401, 404, 409, 422, 429, 500, 503)
OWN = (Refused, Silence, Trouble)
Asking = Callable[[], Coroutine[object, object, object]]
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
SECRET = "whsec_demo"
LAYOUTS = tuple(
    scale_labels.Layout(prefix, digits, shows, decimals).checked()
    for prefix, digits, shows, decimals in (
        ("21", 5, scale_labels.Shows.WEIGHT, 3),
        ("20", 4, scale_labels.Shows.PRICE, 2),
        ("2", 6, scale_labels.Shows.PRICE, 2),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """A name, what honest people send, and what reads it within so many seconds; `made` where it is changed inside."""

    name: str
    seeds: Sequence[bytes]
    read: Callable[[bytes], None]
    made: Callable[[Random], bytes] | None = None
    slow: float = 1.0


def all_targets(folder: Path) -> list[Target]:
    """Every target; `folder` is for those that read files."""
    return [*_answers(), *_hooks(), *_texts(), *files(folder), *_counter()]


EVERY = 20
"""One answer of so many comes through real httpx; its own parsing is not what is tried."""


class Short(Wire):
    """The wire without the line: what httpx would hand over is handed over at once. Nothing ever leaves."""

    status, body = 200, b""

    def apart(self) -> Wire:
        return self

    async def call(self, method: str, url: str, **_: object) -> Reply:
        if 300 <= self.status < 400:
            raise Unreachable("portal", f"HTTP {self.status}", code="portal")
        return Reply(self.status, {}, self.body)


class Player:
    """One provider that stays open while its samples are answered with anything."""

    def __init__(self, name: str, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._turn = 0
        self.samples = [sample for sample in samples() if sample.provider == name]
        firsts = {(sample.call, "silence" in sample.expect): sample for sample in self.samples}
        self._open = list[tuple[Recording, Asking, Short, Asking]]()
        for sample in firsts.values():
            with suppress(Silence):  # what cannot even be said has no answer
                self._open.append(self._opened(sample))

    def _opened(self, sample: Sample) -> tuple[Recording, Asking, Short, Asking]:
        network = Recording({"status": 200, "text": ""})
        wire = Short(network)
        long, short = open_provider(sample, network), open_provider(sample, network, wire)
        return network, asking(sample, long), wire, asking(sample, short)

    def read(self, data: bytes) -> None:
        """The first byte chooses the call, the second the status, the rest is the body."""
        head, body = data[:2].ljust(2, b"0"), data[2:]
        network, long, wire, short = self._open[head[0] % len(self._open)]
        status = STATUSES[head[1] % len(STATUSES)]
        self._turn += 1
        if self._turn % EVERY:
            wire.status, wire.body = status, body
        else:
            network.reply, network.body = {"status": status, "text": ""}, body
            network.sent.clear()
        answer = self._loop.run_until_complete(short() if self._turn % EVERY else long())
        if isinstance(answer, Authorized) and not answer.simulated and not answer.authorization.strip():
            raise AssertionError("authorized without an authorization")


def _answers() -> list[Target]:
    """Each provider's answers, through the provider itself and real httpx."""
    loop = asyncio.new_event_loop()
    loop.getaddrinfo = _somewhere  # type: ignore[method-assign]
    found = []
    for name in providers():
        player = Player(name, loop)
        bodies = [_body(sample.data["reply"]) for sample in player.samples]
        seeds = [bytes([place % 256, 48]) + body for place, body in enumerate(bodies)]
        found.append(Target(f"answers-{name}", seeds, player.read))
    return found


async def _somewhere(*_: object, **__: object) -> list[tuple[object, ...]]:
    """Every name lies at the same public address, and nobody is asked."""
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 443))]


def _body(reply: dict[str, object]) -> bytes:
    return (json.dumps(reply["json"]) if "json" in reply else str(reply["text"])).encode()


def _hooks() -> list[Target]:
    """Messages that are signed rightly and say anything, and messages whose signature is anything."""
    honest = [b'{"event":"invoice.completed","data":{"invoice_id":"inv_8f3a"}}', b'{"data":[]}', b"{}"]
    keys = {key: f"k-{key}" for key in tusfacturas.KEYS}
    lots = [json.dumps({**keys, "external_reference": "A-1", "error": "N"}).encode(),
            json.dumps({**keys, "evento": "error", "errores": ["x"]}).encode()]  # fmt: skip

    def signed(data: bytes) -> None:
        mark = hmac.new(SECRET.encode(), data, hashlib.sha256).hexdigest()
        try:
            conteo.invoice_of({conteo.HEADER: f"sha256={mark}"}, data, SECRET)
        except ValueError as error:
            if isinstance(error, UnicodeError) or type(error) in (ValueError, json.JSONDecodeError):
                return
            raise

    def forged(data: bytes) -> None:
        given = data[:80].decode("latin-1")
        body = b'{"data":{"invoice_id":"inv_1"}}'
        named = conteo.invoice_of({conteo.HEADER: given}, body, SECRET)
        raise AssertionError(f"a forged message names {named}")

    def heard(data: bytes) -> None:
        found = tusfacturas.hear({}, data, keys, "token-1")
        if any(secret.encode() in found.body for secret in keys.values()):
            raise AssertionError("a credential is kept")

    return [
        Target("webhook-signed", honest, signed),
        Target("webhook-forged", [b"sha256=" + b"0" * 64, b"sha1=" + b"0" * 40], forged),
        Target("webhook-lots", lots, heard),
    ]


def _texts() -> list[Target]:
    """Plain text, base64, PDF, XML."""
    xml = [sample.text.encode() for sample in samples() if sample.provider == "enlazatte"]
    papers = [json.loads(text) for text in xml]
    cfdis = [_cfdi_in(paper) for paper in papers if _cfdi_in(paper)] or [b"<cfdi:Comprobante xmlns:cfdi='x'/>"]
    plain = [b"estado: ok\nsunat_respuesta: 0\nnota: a: b\nnota: c\n", b"item-1-precio: 10.00\nitem-2-precio: 1\n"]
    page = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

    def text(data: bytes) -> None:
        try:
            read_text(data)
        except ValueError:
            return

    def xml_of(data: bytes) -> None:
        try:
            read_cfdi(data)
        except UnreadableCfdi:
            return

    return [
        Target("plain-text", plain, text),
        Target("base64", [b64encode(page), b"data:application/pdf;base64," + b64encode(page)],
               lambda data: _ignore(pdf_from_base64(data.decode("latin-1")))),
        Target("pdf", [page], lambda data: _ignore(checked_pdf(data))),
        Target("cfdi", cfdis, xml_of),
    ]  # fmt: skip


def _cfdi_in(paper: object) -> bytes:
    """The first XML somewhere in a sample."""
    if isinstance(paper, dict):
        return next((found for value in paper.values() if (found := _cfdi_in(value))), b"")
    if isinstance(paper, list):
        return next((found for value in paper if (found := _cfdi_in(value))), b"")
    return paper.encode() if isinstance(paper, str) and "<cfdi:" in paper else b""


def files(folder: Path) -> list[Target]:
    """Files that people bring: lists, workbooks and backups, and papers that are drawn."""
    country = country_named("PA")
    products = b"code,barcode,description,price,tax,unit,category\nCAF,7501031311309,Caf\xc3\xa9,3.50,7,unit,Bebidas\n"
    customers = b"tax_id,name,email\n8-730-241,Marta Quintero,m@example.org\n"

    def table(kind: Kind, name: str) -> Callable[[bytes], None]:
        def read(data: bytes) -> None:
            path = folder / name
            path.write_bytes(data)
            importing.read(kind, path, country, NOW)

        return read

    books, copied, papers = packed.workbooks(), packed.copies(), packed.papers()
    return [
        Target("import-products", [products], table(Kind.PRODUCTS, "p.csv")),
        Target("import-customers", [customers], table(Kind.CUSTOMERS, "c.csv")),
        Target("import-xlsx", [], table(Kind.PRODUCTS, "p.xlsx"), partial(packed.inside, books, packed.in_a_part)),
        Target("backup", [], packed.of_a_copy(copied, folder), partial(packed.inside, copied, packed.in_a_copy)),
        Target("pdf-drawn", papers, packed.of_a_paper(papers), slow=packed.LONGEST_PAUSE),
    ]  # fmt: skip


def _counter() -> list[Target]:
    """What is typed, scanned, posted and printed."""
    line = {"description": "Pan", "quantity": "2", "unit_price": "1.50", "tax": "7"}
    sale = json.dumps({"cart": "c", "lines": [line],
                       "payments": [{"method": "cash", "amount": "3.21", "received": "5"}],
                       "customer": {"tax_id": "8-730-241", "name": "Marta"}}).encode()  # fmt: skip
    defaults = Defaults([ISSUER], "01", "ana", NOW, "cart-0", lambda code: None)
    profile = Profile()

    def posted(data: bytes) -> None:
        try:
            form = json.loads(data, parse_float=Decimal)
        except (ValueError, RecursionError, ArithmeticError):
            return
        sale_from(form, defaults)

    def printed(data: bytes) -> None:
        words = data.decode("utf-8", "replace")
        made = escpos.ticket([Text(words), Pair(words[:60], "1.00"), Code(words[:90])], profile)
        if b"\x10\x04" in made or b"\x10\x14" in made:
            raise AssertionError("a real-time command reached the printer")

    return [
        Target("command-line", [b"3*7501031311309", b"1.5*pan", b"-123", b"10%", b"/12.50", b"?pan"],
               lambda data: _ignore(grammar.read(data.decode("utf-8", "replace")))),
        Target("scale-label", [b"2100001027506", b"2112345015002", b"2000100005279"],
               lambda data: _ignore(scale_labels.read(data.decode("utf-8", "replace"), LAYOUTS))),
        Target("sale", [sale], posted),
        Target("printer", ["Café Ñandú ₲ 1.000".encode()], printed),
    ]  # fmt: skip


def _ignore(_: object) -> None:
    """What came of it does not matter; that it came without an accident does."""
