"""`webhook serve`: the listener for the providers' notifications, until it is told to end. Knows no message."""

import asyncio
from typing import TYPE_CHECKING

from app.cli import DONE
from app.cli.desk import Desk
from app.cli.working import on_signal

if TYPE_CHECKING:
    from app.runtime import Shop


def serve(desk: Desk) -> int:
    """Says the address, then keeps what arrives; `sync` or the open window asks about it."""
    return asyncio.run(_serve(desk.open_shop(), desk))


async def _serve(shop: "Shop", desk: Desk) -> int:
    from app.runtime.listening import Listening

    args = desk.args
    try:
        listening = Listening(shop, args.host, args.port, args.name)
        on_signal(listening.close)
        hooks = {info.name: f"{listening.address}/webhook/{info.name}" for info in shop.services.all()
                 if "webhook" in info.traits.capabilities}  # fmt: skip
        lines = [f"Avisos en {listening.address} (Ctrl+C termina)"]
        lines += [f"  {name}: {address}" for name, address in hooks.items()]
        desk.show({"address": listening.address, "webhooks": hooks}, "\n".join(lines))
        await listening.run()
    finally:
        await shop.aclose()
    return DONE
