"""A till's command line for tests: in this process or in its own, in a folder and with a key of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import log
from app.cli import main

ROOT = Path(__file__).parents[2]
SALE = {"lines": [{"description": "Café molido 500 g", "quantity": "2", "unit_price": "6.69", "tax": "7"}]}


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Stdout, which must be one JSON value and nothing else."""
        return json.loads(self.out)


class Stream(io.TextIOWrapper):
    """A standard stream that is kept."""

    buffer: io.BytesIO

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="ascii", write_through=True)


def _raw(given: Any) -> bytes:
    return given if isinstance(given, bytes) else b"" if given is None else json.dumps(given).encode()


class Till:
    """`till("sell", "-", given=…)` runs one command here, `till.process(…)` in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.environ = {
            **os.environ, "MOSTRADOR_DATA": str(self.data), "PYTHON_KEYRING_BACKEND": "none", "PYTHONUTF8": "0",
            "HOME": str(folder / "home"), "XDG_CONFIG_HOME": str(folder / "config"), "APPDATA": str(folder / "config"),
        }  # fmt: skip
        self.environ.pop("MOSTRADOR_PASSPHRASE", None)

    def __call__(self, *words: str, given: Any = None) -> Done:
        with self._in_its_place(_raw(given)) as (out, err):
            status = main(words)
        return Done(status, out.buffer.getvalue().decode(), err.buffer.getvalue().decode())

    def process(self, *words: str, given: Any = None, environ: Mapping[str, str] | None = None) -> Done:
        """The same, with everything that only a process has: a start, an end, an environment."""
        done = subprocess.run(
            [sys.executable, "-m", "app", *words], input=_raw(given), capture_output=True, cwd=ROOT, timeout=60,
            env={**self.environ, **(environ or {})},
        )  # fmt: skip
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    @contextmanager
    def _in_its_place(self, given: bytes) -> Iterator[tuple[Stream, Stream]]:
        """This process as the command's own: environment, streams, and afterwards neither log nor hook of its."""
        kept = dict(os.environ), sys.stdin, sys.stdout, sys.stderr, sys.excepthook, threading.excepthook
        out, err = Stream(), Stream()
        os.environ.clear()
        os.environ.update(self.environ)
        sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(given)), out, err
        try:
            yield out, err
            out.flush()
            err.flush()
        finally:
            environ, sys.stdin, sys.stdout, sys.stderr, sys.excepthook, threading.excepthook = kept
            os.environ.clear()
            os.environ.update(environ)
            log.tear_down()

    def ok(self, *words: str, given: Any = None, status: int = 0) -> Any:
        """The JSON answer of a command that must end with this status."""
        done = self(*words, "--json", given=given)
        assert done.status == status, (words, done)
        return done.json

    def furnish(self) -> Till:
        """With an issuer, ready to sell."""
        self.ok("issuer", "add", "tienda", "--country", "PA", "--tax-id", "155596713-2-2015", "--legal-name",
                "Tienda, S.A.", "--set", "dv=59")  # fmt: skip
        return self

    def connect(self, server: Server, **conteo: str) -> Till:
        """With the providers of a practice server and short waits."""
        waits = {"retry_waits": "0.1,0.1,0.1", "poll_waits": "0.2", "lookup_waits": "0.1", "timeout": "2"}
        for name, values in server.settings.items():
            settings = {**values, **({**waits, **conteo} if name == "conteo" else {"pdf_waits": "0.2"})}
            self.ok("provider", "set", name, *(f"{key}={value}" for key, value in settings.items()))
        return self


@dataclass(frozen=True)
class Server:
    """A practice server in a process of its own."""

    address: str
    settings: dict[str, dict[str, str]]

    def ledger(self, name: str = "conteo") -> list[dict[str, Any]]:
        import urllib.request

        with urllib.request.urlopen(f"{self.address}/ledger/{name}", timeout=10) as answer:
            found: list[dict[str, Any]] = json.load(answer)
        return found


@contextmanager
def practice_server(*faults: str, ledger: Path | None = None, port: int = 0) -> Iterator[Server]:
    """Runs for as long as the block; `faults` like "conteo.lost:0.1"."""
    words = ["practice", "serve", "--port", str(port), "--json", *(w for fault in faults for w in ("--fault", fault))]
    words += ["--ledger", str(ledger)] if ledger else []
    process = subprocess.Popen([sys.executable, "-m", "app", *words], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    try:
        yield Server(**json.loads(process.stdout.readline()))
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()
