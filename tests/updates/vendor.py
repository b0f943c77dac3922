"""A vendor for tests: publishes what it wants, signed with the key that it wants; and a server for its folder."""

from __future__ import annotations

import hashlib
import json
import sys
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import Trouble
from app.domain.people import Actor
from app.runtime import Shop
from app.runtime.updates import MANIFEST, SIGNATURE, system
from app.store.migrations import STEPS

HERE = Path(__file__).parents[2] / "packaging"
OWNER = Actor("dueña")
PROGRAM = b"\x7fELF the next program" * 1000
NAME = "mostrador_99.0.0_test.deb"


def _vendor() -> Any:
    sys.path.insert(0, str(HERE))
    try:
        return import_module("sign")
    finally:
        sys.path.remove(str(HERE))


sign = _vendor()


class Vendor:
    """Publishes into a folder what it wants, and signs it with the key that it wants."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.folder, self.now = folder, now
        self.private = Ed25519PrivateKey.generate()
        folder.mkdir()
        (folder / NAME).write_bytes(PROGRAM)

    @property
    def key(self) -> str:
        text: str = sign.public_of(self.private).text
        return text

    def publish(self, *, private: Ed25519PrivateKey | None = None, **changes: Any) -> None:
        package = {"system": system(), "name": NAME, "size": len(PROGRAM), "sha256": sha256_of(PROGRAM)}
        value = {
            "program": "mostrador", "number": 7, "version": "99.0.0", "schema": len(STEPS) + 1, "oldest_schema": 1,
            "made_at": self.now.isoformat(), "expires_at": (self.now + timedelta(days=30)).isoformat(),
            "news": "Más rápida.", "packages": [package | changes.pop("package", {})],
        }  # fmt: skip
        content = json.dumps({key: kept for key, kept in (value | changes).items() if kept is not None}).encode()
        (self.folder / MANIFEST).write_bytes(content)
        (self.folder / SIGNATURE).write_text(sign.signature(content, private or self.private, "number 7"), "utf-8")


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def refused(shop: Shop) -> str:
    """The code of the trouble that asking ends in."""
    with pytest.raises(Trouble) as caught:
        shop.updates.check()
    assert caught.value.sentence.endswith("."), caught.value.sentence
    assert shop.updates.state().trouble == caught.value.sentence
    return caught.value.code


class Served(BaseHTTPRequestHandler):
    folder: Path
    away = False

    def do_GET(self) -> None:
        path = self.folder / Path(self.path).name
        if self.away or not path.is_file():
            self.send_response(302 if self.away else 404)
            self.send_header("Location", "https://example.com/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        content = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""
