"""A till that sells and sends until somebody pulls the plug. Loaded once, it forks a child for every life."""

import asyncio
import os
import sys
from pathlib import Path

import httpx

from app.domain.errors import LostClaim
from app.providers import transport
from app.providers.registry import providers
from app.runtime import Shop
from app.runtime.selling import Selling
from app.runtime.services import Services
from app.sync import together
from app.sync.engine import Engine

SALES_PER_LIFE = 5
LINE = {"description": "Café molido 500 g", "quantity": "2", "unit_price": "6.69", "tax": "7"}

LOADED = (httpx, transport, together, Selling, Services, providers())
"""Before the fork, so that a life begins at once."""


async def live(shop: Shop, life: str) -> None:
    """Sell a few, acknowledge each on stdout once it is recorded, and send all the while."""
    engine = shop.engine()
    drain = asyncio.create_task(send(engine))
    for number in range(SALES_PER_LIFE):
        cart = f"{life}-{number}"
        sale = shop.selling.read({"cart": cart, "lines": [LINE]})
        receipt = await asyncio.wrap_future(shop.selling.checkout(sale))
        os.write(1, f"sold {cart} {receipt.document.reference}\n".encode())
        engine.wake()
        await asyncio.sleep(0.01)
    await drain


async def send(engine: Engine) -> None:
    assert await engine.take_over()
    try:
        await engine.forever()
    except LostClaim:
        os.write(1, b"lost the claim\n")


def main(folder: Path) -> None:
    """For each line on stdin one life; `born PID` at its beginning and `end` once it is over."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            asyncio.run(live(Shop(folder), line.strip()))
            os._exit(0)
        os.write(1, f"born {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"end\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
