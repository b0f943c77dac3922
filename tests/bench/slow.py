"""A sale while the outbox drains on a disk with 15 ms to a flush: `python -m tests.bench.slow FOLDER ADDRESS` says
three figures.

Run with `slow.c` preloaded; `on_a_slow_disk` builds that and starts it. The providers are another process, and Python's
collector rests, as in a shop (`ui/rubbish.py`).
"""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from app.ports import SystemClock
from app.practice import Practice
from tests.bench import drain, shelf
from tests.bench.figures import Figure, absent, high, median
from tests.bench.server import served
from tests.torture.calls import ROOT
from tests.torture.program import ISSUER

FLUSH_MS = 15
_SALES = 150
"""So many that a hundredth is more than the worst of a run."""
_WHAT = f"a sale while the outbox drains, {FLUSH_MS} ms a flush, p99"


def disk(folder: Path) -> dict[str, str] | None:
    """The environment of a child whose every flush takes so long, also where this machine answers from its memory."""
    tool = shutil.which("cc") or shutil.which("gcc")
    if tool is None or sys.platform != "linux":
        return None
    folder.mkdir(parents=True, exist_ok=True)
    library = folder / "slow.so"
    words = [tool, "-shared", "-fPIC", "-O2", "-o", str(library), str(ROOT / "tests/bench/slow.c"), "-ldl"]
    subprocess.run(words, check=True)
    return {**os.environ, "LD_PRELOAD": str(library), "FLUSH_MS": str(FLUSH_MS)}


def on_a_slow_disk(folder: Path) -> Iterator[Figure]:
    """The cashier goes on selling while the night's documents leave."""
    environ = disk(folder)
    if environ is None:
        yield absent("sale", _WHAT, "needs a C compiler on Linux")
        return
    with served() as address:
        words = [sys.executable, "-m", "tests.bench.slow", str(folder / "till"), address]
        said = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=True).stdout
    commit, middle, worst = (float(each) for each in said.split())
    yield Figure("sale", _WHAT, worst, "ms", "one commit", commit, 2.2)
    yield Figure("sale", "the same, p50", middle, "ms", "one commit", commit)


def main(folder: Path, address: str) -> None:
    """The engine on a loop of its own, the sales here; what one commit takes is measured before it starts."""
    shop = drain.till(folder, ISSUER, address, "conteo", concurrency="5")
    shop.services.set("gforce", Practice(SystemClock()).settings(address)["gforce"], "bench")
    shop.services.warm()
    drain.sold(shop, 0, 2100)
    gc.collect()
    gc.freeze()
    gc.disable()
    said = "UPDATE lease SET taken_at = ?"
    commits = [_timed(lambda n=n: shop.store.write(lambda db: db.execute(said, (f"{n}",))).result())  # type: ignore[misc]
               for n in range(10)]  # fmt: skip
    over = threading.Event()

    async def empty() -> None:
        engine = shop.engine()
        assert await engine.take_over()
        work = asyncio.ensure_future(engine.once())
        while not over.is_set() and not work.done():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        engine.stop()
        await work
        await engine.close()
        await shop.services.close()

    thread = threading.Thread(target=lambda: asyncio.run(empty()))
    thread.start()
    time.sleep(0.5)
    took = []
    for number in range(_SALES):
        wish = shelf.sale(10_000 + number)
        del wish["payments"]
        ready = shop.selling.quote(shop.selling.read(wish))
        took.append(_timed(lambda ready=ready: shop.selling.checkout_many([ready]).result()))  # type: ignore[misc]
        time.sleep(0.02)
    busy = thread.is_alive()
    over.set()
    thread.join()
    shop.close()
    assert busy, "the outbox was empty before the last sale"
    print(median(commits), median(took), high(took))


def _timed(work: object) -> float:
    began = time.perf_counter()
    work()  # type: ignore[operator]
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
