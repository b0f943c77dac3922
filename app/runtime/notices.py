"""The switch of the listener for notifications: its settings, and one listener while it is on. Knows no message."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.errors import Refused
from app.domain.traits import Capability

if TYPE_CHECKING:
    from app.runtime.listening import Listening
    from app.runtime.shop import Shop

_ON, _PORT, _NAMES = "webhooks", "webhook_port", "webhook_names"


class Notices:
    """Off until somebody switches it on; loopback only. `changed` is called whenever it opens or closes."""

    def __init__(self, shop: "Shop") -> None:
        self._shop = shop
        self._listening: Listening | None = None
        self._again = asyncio.Event()
        self._closing = False
        self.trouble = ""
        self.changed: Callable[[], None] = lambda: None

    @property
    def on(self) -> bool:
        """Does the shop want to be told?"""
        return self._shop.setting(_ON) == "true"

    @property
    def port(self) -> int:
        """Where it listens, or will."""
        from app.runtime.listening import DEFAULT_PORT

        text = self._shop.setting(_PORT)
        return int(text) if text.isascii() and text.isdigit() else DEFAULT_PORT

    @property
    def names(self) -> tuple[str, ...]:
        """The host names that a tunnel or relay brings messages under, besides this machine's own."""
        return tuple(self._shop.setting(_NAMES).split())

    @property
    def address(self) -> str:
        """Where it listens now; empty while it does not."""
        return self._listening.address if self._listening else ""

    @property
    def refused(self) -> int:
        """How many messages were not taken since it was opened."""
        return self._listening.refused if self._listening else 0

    def senders(self) -> list[tuple[str, str]]:
        """Names and titles of the providers that can notify."""
        infos = self._shop.services.all()
        return [(i.name, i.traits.title) for i in infos if Capability.WEBHOOK in i.traits.capabilities]

    def set(self, *, on: bool, port: str, names: str) -> None:
        """Keep the switch; a running `run` obeys at once. Refused: a port or a name that cannot be."""
        if not (port.isascii() and port.isdigit() and 1024 <= int(port) < 65536):
            raise Refused("port", f"«{port[:10]}» no es un puerto; se admite de 1024 a 65535.")
        for name in names.split():
            if len(name) > 253 or not name.isascii() or any(sign in name for sign in "/:@"):
                raise Refused("names", f"«{name[:60]}» no es un nombre de equipo; p. ej. caja.ejemplo.com.")
        for key, value in ((_PORT, port), (_NAMES, " ".join(names.split())), (_ON, "true" if on else "")):
            self._shop.set_setting(key, value)
        self._again.set()
        if self._listening is not None:
            self._listening.close()

    async def run(self, wake: Callable[[], None] = lambda: None) -> None:
        """Listen while it is switched on, on the calling loop, until `close`. A port in use is said in `trouble`."""
        from app.runtime.listening import Listening

        while not self._closing:
            self._again.clear()
            self.trouble = ""
            if self.on:
                try:
                    self._listening = Listening(self._shop, port=self.port, names=self.names, wake=wake)
                except Refused as refused:
                    self.trouble = refused.sentence
            self.changed()
            if self._listening is not None:
                self._practise(self._listening.address)
                await self._listening.run()
                self._practise("")
                self._listening = None
            else:
                await self._again.wait()
        self.changed()

    def _practise(self, address: str) -> None:
        """The practice providers of this program tell this listener, as the real ones would through a tunnel."""
        if self._shop.practice is not None:
            self._shop.practice.notify_at(address)

    def close(self) -> None:
        """End `run` soon."""
        self._closing = True
        self._again.set()
        if self._listening is not None:
            self._listening.close()
