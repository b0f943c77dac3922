"""The practice providers over loopback HTTP with little of a server: `python -m tests.bench.server WAIT WEIGHT`.

Says its address; every answer comes WAIT seconds after its request, every PDF weighs WEIGHT bytes. It stands in for a
provider's machine, so its own cost must not be what is measured.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.ports import SystemClock
from app.practice import Practice
from app.providers.gforce import emulator
from app.providers.gforce.drawing import training_pdf as drawn
from tests.torture.calls import ROOT


class Host(asyncio.Protocol):
    """HTTP/1.1 as our own clients speak it: a length with every body, one request after another."""

    def __init__(self, practice: Practice, wait: float) -> None:
        self.practice, self.wait = practice, wait
        self.buffer = b""
        self.line: asyncio.Transport
        self.tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.line = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, found, rest = self.buffer.partition(b"\r\n\r\n")
        if not found:
            return
        first, *fields = head.split(b"\r\n")
        headers = [(key.lower(), value.strip()) for key, _, value in (each.partition(b":") for each in fields)]
        length = int(dict(headers).get(b"content-length", b"0"))
        if len(rest) < length:
            return
        self.buffer = rest[length:]
        method, target, _ = first.decode().split(" ")
        path, _, query = target.partition("?")
        scope = {"type": "http", "method": method, "path": path, "raw_path": path.encode(), "headers": headers,
                 "query_string": query.encode()}  # fmt: skip
        task = asyncio.ensure_future(self.answer(scope, rest[:length]))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def answer(self, scope: dict[str, Any], body: bytes) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time() + self.wait
        said: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body}

        async def send(message: Any) -> None:
            said.append(message)

        await self.practice(scope, receive, send)
        if self.wait:  # its own work is part of the time that it takes
            await asyncio.sleep(max(0.0, due - loop.time()))
        start, end = said
        fields = b"".join(b"%s: %s\r\n" % field for field in start["headers"])
        self.line.write(b"HTTP/1.1 %d .\r\n%s\r\n%s" % (start["status"], fields, end["body"]))


async def main(wait: float, weight: int) -> None:
    emulator.training_pdf = lambda *found: drawn(*found).ljust(weight, b"\n")
    practice = Practice(SystemClock())
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Host(practice, wait), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


@contextmanager
def served(wait: float = 0.0, weight: int = 0) -> Iterator[str]:
    """The address of such a server in a process of its own."""
    words = [sys.executable, "-m", "tests.bench.server", str(wait), str(weight)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), int(sys.argv[2])))
