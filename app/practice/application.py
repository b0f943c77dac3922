"""All emulators found as one ASGI application, with their ledgers and fault switches. Knows no provider by name."""

import importlib
import importlib.util
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from app.domain.errors import Refused
from app.domain.record import replace
from app.ports import Clock
from app.providers.emulation import Answer, Emulator, Issued, Ledger, Notice, Request, World, answer
from app.providers.faults import Faults
from app.providers.http import is_loopback
from app.providers.json_text import read_json, write_json
from app.providers.registry import provider_class, providers

if TYPE_CHECKING:
    import asyncio

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

MAX_REQUEST = 16 * 1024 * 1024
"""The biggest request body that is read, in bytes."""


@cache
def emulators() -> dict[str, type[Emulator]]:
    """The emulator of every provider folder that has one, by name."""
    return {name: kind for name in providers() if (kind := emulator(name)) is not None}


@cache
def emulator(name: str) -> type[Emulator] | None:
    """The emulator of one provider, without loading the others; None where its folder has none."""
    module = f"{provider_class(name).__module__}.emulator"
    if importlib.util.find_spec(module) is None:
        return None
    found: type[Emulator] = importlib.import_module(module).Emulator
    return found


class _Reached(Mapping[str, dict[str, str]]):
    """Settings and pretend credentials by provider, each when it is asked for: a till that sells asks for one."""

    def __init__(self, root: str) -> None:
        self._root = root.rstrip("/")

    def __getitem__(self, name: str) -> dict[str, str]:
        try:
            kind = emulator(name)
        except Refused:
            kind = None
        if kind is None:
            raise KeyError(name)
        return {"base_url": f"{self._root}/{name}/{kind.path}", **kind.practice}

    def __iter__(self) -> Iterator[str]:
        return iter(emulators())

    def __len__(self) -> int:
        return len(emulators())


class Practice:
    """Every provider at `/{name}/…`; `GET /ledger/NAME`, `GET` and `POST /faults/NAME`.

    Ledgers live in `folder`, if any. `faults` maps a name to specs like `lost:0.1` (see app.providers.faults).
    Emulators are loaded, and ledgers read, with the first call.
    """

    def __init__(
        self, clock: Clock, folder: Path | None = None, faults: Mapping[str, Sequence[str]] | None = None, seed: int = 0
    ) -> None:
        self._wanted = faults or {}
        self._listener = ""
        self._telling: set[asyncio.Task[None]] = set()
        self._clock = clock
        self._folder = folder
        self._seed = seed
        for name in self._wanted:
            self.faults(name)  # refused at once where a spec is wrong

    @cached_property
    def _ledgers(self) -> dict[str, Ledger]:
        folder = self._folder
        return {name: Ledger(folder / f"{name}.jsonl" if folder else None) for name in emulators()}

    @cached_property
    def _faults(self) -> dict[str, Faults]:
        wanted = self._wanted
        return {name: Faults(kind.main, self._seed, wanted.get(name, ())) for name, kind in emulators().items()}

    @cached_property
    def _emulators(self) -> dict[str, Emulator]:
        return {name: kind(self._world(name)) for name, kind in emulators().items()}

    def _world(self, name: str) -> World:
        ledger, faults = self._ledgers[name], self._faults[name]
        return World(self._clock, ledger, faults, self._archive, self._seed, self._teller(name))

    def ledger(self, name: str) -> list[dict[str, Any]]:
        """What one provider has issued, oldest first, as the address /ledger/NAME shows it."""
        _must_exist(name)
        self._ledgers[name].catch_up()
        now = self._clock.now()
        return [issued.as_json(now) for issued in self._ledgers[name]]

    def faults(self, name: str) -> Faults:
        """The fault switches of one provider."""
        _must_exist(name)
        return self._faults[name]

    def switches(self, name: str) -> Sequence[str]:
        """The faults that one provider can be told on the practice screen."""
        _must_exist(name)
        return emulators()[name].switches

    def settings(self, root: str) -> Mapping[str, dict[str, str]]:
        """Settings and pretend credentials that reach each provider at `root`, e.g. http://127.0.0.1:8100."""
        return _Reached(root)

    def notify_at(self, root: str) -> None:
        """Send the providers' notices to this address of this machine from now on; empty: to nobody."""
        if root and not is_loopback(urlsplit(root).hostname or ""):
            raise Refused("notify", "los avisos de práctica solo van a este equipo, p. ej. http://127.0.0.1:8180.")
        self._listener = root.rstrip("/")

    def _teller(self, name: str) -> Callable[[Notice, float], Awaitable[None] | None]:
        """How the emulator of that name sends a notice: beside the call that it is about, which waits for nothing."""

        def tell(notice: Notice, wait: float) -> Awaitable[None] | None:
            if not self._listener:
                return None
            import asyncio  # a till that only sells needs none

            task = asyncio.ensure_future(self._deliver(f"{self._listener}/webhook/{name}", notice, wait))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)
            return task

        return tell

    async def _deliver(self, address: str, notice: Notice, wait: float) -> None:
        """One try: whoever does not listen is not told, as a till must live without notices."""
        import httpx

        await self._clock.sleep(wait)
        with suppress(httpx.HTTPError):
            async with httpx.AsyncClient(trust_env=False, timeout=5) as client:
                await client.post(address, headers=dict(notice.headers), content=notice.body)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One HTTP request; other kinds of connection are not served."""
        if scope["type"] != "http":
            return
        body = await _body(receive)
        reply = _refused(413, "el cuerpo es demasiado grande.") if body is None else await self._reply(scope, body)
        if reply is None:
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        headers = {"content-type": reply.content_type, "content-length": str(len(reply.body)), **reply.headers}
        encoded = [(key.encode(), value.encode()) for key, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": encoded})
        await send({"type": "http.response.body", "body": reply.body})

    async def _reply(self, scope: Message, body: bytes) -> Answer | None:
        raw = scope.get("raw_path") or scope["path"].encode()
        _, *path = (unquote(part.decode("latin-1")) for part in raw.split(b"/"))
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        try:
            query = scope["query_string"].decode("latin-1")
            return await self._route(Request(scope["method"], tuple(path), headers, body, query))
        except Refused as refused:
            return _refused(400, str(refused))

    async def _route(self, request: Request) -> Answer | None:
        match request.method, request.path:
            case _, (name, *rest) if name in self._emulators:
                inner = replace(request, path=tuple(rest))
                return await self._emulators[name].handle(inner)
            case "GET", ("",):
                return answer(200, {"practice": True, "providers": list(self._emulators)})
            case "GET", ("ledger", name):
                return Answer(200, write_json(self.ledger(name)).encode())
            case "POST", ("faults", name):
                self.faults(name).change(_wish(request.body))
                return answer(200, self.faults(name).describe())
            case "GET", ("faults", name):
                return answer(200, self.faults(name).describe())
        return _refused(404, f"no existe; se admite /{{{'|'.join(self._emulators)}}}/…, /ledger/NAME y /faults/NAME.")

    def _archive(self) -> Iterator[Issued]:
        for ledger in self._ledgers.values():
            yield from ledger


def _must_exist(name: str) -> None:
    if name not in emulators():
        raise Refused("provider", f"«{name[:40]}» no existe; se admite: {', '.join(emulators())}.")


def _wish(body: bytes) -> Any:
    try:
        return read_json(body)
    except ValueError:
        raise Refused("faults", "no es JSON; se admite un objeto con script, chances y seed.") from None


def _refused(status: int, sentence: str) -> Answer:
    return answer(status, {"error": sentence})


async def _body(receive: Receive) -> bytes | None:
    """The whole body, or None when it is too big."""
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b"".join(chunks)
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        if size > MAX_REQUEST:
            return None
        if not message.get("more_body", False):
            return b"".join(chunks)
