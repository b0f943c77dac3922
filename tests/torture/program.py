"""What the disk layers run and kill.

`python -m tests.torture.program FOLDER found|sell N|fall N|send|old|open|backup|die|part|take|
inherit|bring`.

Says on standard output what it promised, each on a line of its own, once it is promised and not before.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
from functools import cache
from pathlib import Path

from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
from app.runtime import Shop
from app.runtime.restoring import Stated, restore_into
from app.store import homing
from app.store.database import FILE
from app.store.migrations import STEPS
from app.store.sqlite import SqliteError, sqlite3

COPY, DEAD, NEW = "copia.zip", "muerta", "nueva"
LINE = {"description": "Café molido 500 g", "quantity": "2", "unit_price": "6.69", "tax": "7"}
ISSUER = Issuer("tienda", "PA", "155596713-2-2015", "Mini Súper La Esquina, S.A.", extra={"dv": "59"})

_FALLEN: list[Shop] = []
"""Tills that nobody closes: whoever runs such a life ends the process without another word to the disk."""


def say(words: str) -> None:
    """In one call, so that it is either said or not."""
    os.write(1, f"{words}\n".encode())


def found(folder: Path) -> None:
    """A practice till that may sell."""
    shop = Shop(folder, practice=True)
    shop.add_issuer(ISSUER, "torture")
    shop.close()
    say("found")


def sell(folder: Path, count: int, *, falls: bool = False) -> None:
    """Sales, each acknowledged when its future is done; what could not be sold is told as such, and so is doubt.

    One that `falls` closes nothing: what it told must be true of the files as they lie there.
    """
    shop = Shop(folder, practice=True)
    for number in range(count):
        cart = f"{os.getpid()}-{number}"
        try:
            receipt = shop.selling.checkout(shop.selling.read({"cart": cart, "lines": [LINE]})).result()
        except (Trouble, Refused) as problem:
            say(f"{'unsure' if getattr(problem, 'code', '') == 'unsure' else 'refused'} {cart} {problem}")
        else:
            say(f"sold {cart} {receipt.document.reference}")
    if falls:
        _FALLEN.append(shop)
    else:
        shop.close()
    say("end")


async def send(folder: Path) -> None:
    """The engine until nothing is left, against the practice provider inside this process."""
    shop = Shop(folder, practice=True)
    shop.services._tls = _tls()
    engine = shop.engine()
    try:
        if await engine.take_over():
            await engine.until_idle(30)
    except Trouble as trouble:
        say(f"trouble {trouble.code}")
    finally:
        await engine.close()
        await shop.aclose()
    say("end")


@cache
def _tls() -> ssl.SSLContext:
    """No call leaves the process, so no certificate is looked at; reading them all takes longer than the life."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def backup(folder: Path) -> None:
    """Everything into one file, and one of the automatic copies."""
    shop = Shop(folder, practice=True)
    try:
        shop.safety.copy_to(folder / COPY)
        say("copied")
        shop.safety.copy_now()
        say("end")
    finally:
        shop.close()


def die(folder: Path) -> None:
    """A till beside one that may sell, with two sales that it never sent; nobody comes to it any more."""
    found(folder)
    found(folder / DEAD)
    sell(folder / DEAD, 2)


def part(folder: Path) -> None:
    """The same, of whose sales one is in a copy that was taken over already."""
    found(folder)
    found(folder / DEAD)
    sell(folder / DEAD, 1)
    backup(folder / DEAD)
    take(folder, folder / DEAD / COPY)
    sell(folder / DEAD, 2)  # the cart of before, and another one


def take(folder: Path, source: Path | None = None) -> None:
    """What the dead till owed is taken over; also when somebody who was killed had done it already."""
    shop = Shop(folder, practice=True)
    try:
        try:
            shop.takeover.take(source or folder / DEAD, "torture", word=source is not None)
        except Refused as refused:
            if "ya se tomó" not in refused.sentence:
                raise
        say("taken")
        say("end")
    finally:
        shop.close()


def inherit(folder: Path) -> None:
    """A till that has taken over another one's two sales, and its copy."""
    die(folder)
    take(folder)
    backup(folder)


def bring(folder: Path) -> None:
    """That copy comes back on another machine, also where somebody was killed who had begun it."""
    restore_into(folder / NEW, folder / COPY, "torture", Stated(jump=0))
    say("brought")
    say("end")


def old(folder: Path) -> None:
    """A till of the first version, as an update finds it."""
    folder.mkdir(parents=True)
    db = sqlite3.connect(folder / FILE, isolation_level=None)
    for statement in STEPS[0]:
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")
    db.close()
    say("found")


def reopen(folder: Path) -> None:
    """The program begins and ends."""
    Shop(folder, practice=True).close()
    say("end")


_PLAIN = {"found": found, "old": old, "open": reopen, "backup": backup, "die": die, "part": part, "take": take,
          "inherit": inherit, "bring": bring}  # fmt: skip


RESTLESS = "restless"
"""The last word of a life in which the log is brought home beside each commit."""


def main(words: list[str]) -> int:
    folder, what = Path(words[0]), words[1]
    if words[-1] == RESTLESS:
        homing.RESTED = 0.0
    try:
        if what in ("sell", "fall"):
            sell(folder, int(words[2]), falls=what == "fall")
        elif what == "send":
            asyncio.run(send(folder))
        elif what in _PLAIN:
            _PLAIN[what](folder)
    except Trouble as trouble:
        say(f"trouble {trouble.code}")
        return 1
    except SqliteError as error:
        say(f"trouble {type(error).__name__}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
