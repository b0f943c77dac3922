"""Runs alone, under a Python that has the others' libraries: `rival.py NAME WHERE`.

Reads its work as JSON from stdin and says two figures. Imports nothing of ours.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import statistics
import sys
import tempfile
import threading
import time
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

HEADERS = {"Authorization": "Bearer practica", "Content-Type": "application/json"}


def stock(address: str, payloads: list[str]) -> tuple[float, float]:
    httpx = import_module("httpx")

    async def whole() -> tuple[float, float]:
        gate = asyncio.Semaphore(5)
        async with httpx.AsyncClient(trust_env=False, timeout=30) as client:

            async def one(payload: str) -> None:
                async with gate:
                    answer = await client.post(address, content=payload, headers=HEADERS)
                    assert answer.json()["status"], answer.text

            began, spent = time.perf_counter(), time.process_time()
            await asyncio.gather(*(one(payload) for payload in payloads))
            return time.perf_counter() - began, time.process_time() - spent

    return asyncio.run(whole())


def _posted(address: str, count: int) -> tuple[Any, Any]:
    """A function that posts one payload, and one that waits until all of them were."""
    client, done, lock, all_done = (
        import_module("httpx").Client(trust_env=False),
        [0],
        threading.Lock(),
        threading.Event(),
    )

    def post(payload: str) -> None:
        assert client.post(address, content=payload, headers=HEADERS).json()["status"]
        with lock:
            done[0] += 1
            if done[0] == count:
                all_done.set()

    return post, all_done.wait


def huey(address: str, payloads: list[str]) -> tuple[float, float]:
    post, wait = _posted(address, len(payloads))
    queue = import_module("huey").SqliteHuey(filename=str(Path(tempfile.mkdtemp()) / "queue.db"), fsync=True)
    task = queue.task()(post)
    for payload in payloads:
        task(payload)
    consumer = queue.create_consumer(workers=5, worker_type="thread", initial_delay=0.001, backoff=1.0, max_delay=0.01)
    began, spent = time.perf_counter(), time.process_time()
    consumer.start()
    assert wait(240)
    took = time.perf_counter() - began, time.process_time() - spent
    consumer.stop()
    return took


def persist_queue(address: str, payloads: list[str]) -> tuple[float, float]:
    post, wait = _posted(address, len(payloads))
    module = import_module("persistqueue")
    queue = module.SQLiteAckQueue(tempfile.mkdtemp(), multithreading=True, auto_commit=True)
    for payload in payloads:
        queue.put(payload)

    def work() -> None:
        while True:
            try:
                item = queue.get(block=False)
            except module.exceptions.Empty:
                return
            post(item)
            queue.ack(item)

    began, spent = time.perf_counter(), time.process_time()
    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    assert wait(240)
    for thread in threads:
        thread.join()
    return time.perf_counter() - began, time.process_time() - spent


def qtpdf(rounds: str, text: str) -> tuple[float, float]:
    """Milliseconds from base64 to the first page as a picture, at 203 and at 300 dpi."""
    core, gui, pdf = (import_module(f"PySide6.{name}") for name in ("QtCore", "QtGui", "QtPdf"))
    app = gui.QGuiApplication(["rival", "-platform", "offscreen"])
    took: dict[int, list[float]] = {203: [], 300: []}
    for _ in range(int(rounds)):
        for dpi, values in took.items():
            began = time.perf_counter()
            content = core.QBuffer()
            content.setData(base64.b64decode(text))
            content.open(core.QIODevice.OpenModeFlag.ReadOnly)
            document = pdf.QPdfDocument()
            document.load(content)
            size = document.pagePointSize(0)
            drawn = document.render(0, core.QSize(round(size.width() * dpi / 72), round(size.height() * dpi / 72)))
            values.append((time.perf_counter() - began) * 1000)
            assert not drawn.isNull()
    del app
    return statistics.median(took[203]), statistics.median(took[300])


class _Row:
    def __init__(self, **values: object) -> None:
        for name, value in values.items():
            setattr(self, name, value)


def sqlalchemy(database: str, sales: list[dict[str, Any]]) -> tuple[float, float]:
    """Mapped classes by reflection, one session and one commit for a sale with its number, its packed snapshot and its
    sealed fact; WAL and FULL as in ours."""
    sa, orm, automap = (import_module(f"sqlalchemy{name}") for name in ("", ".orm", ".ext.automap"))
    engine = sa.create_engine(f"sqlite:///{database}")

    @sa.event.listens_for(engine, "connect")  # type: ignore[untyped-decorator]
    def durable(connection: Any, record: object) -> None:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")

    base = automap.automap_base()
    metadata = sa.MetaData()
    metadata.reflect(engine, only=[*sales[0]["rows"], "lanes"])
    classes, known = {}, orm.registry()
    for name, table in metadata.tables.items():
        classes[name] = type(name, (_Row,), {})
        known.map_imperatively(classes[name], table)
    del base
    took = []
    for sale in sales:
        began = time.perf_counter()
        with orm.Session(engine) as session:
            session.get(classes["lanes"], tuple(sale["lane"])).last += 1
            last = session.scalars(sa.select(classes["journal"]).order_by(sa.desc("seq")).limit(1)).one()
            sale["rows"]["documents"][0]["packed"] = zlib.compress(json.dumps(sale["snapshot"]).encode())
            fact = sale["rows"]["journal"][0]
            fact["seq"] = last.seq + 1
            sealed = json.dumps([last.mac, *(fact[key] for key in fact if key != "mac")])
            fact["mac"] = hmac.digest(b"a key", sealed.encode(), "sha256").hex()
            for name, rows in sale["rows"].items():
                session.add_all([classes[name](**row) for row in rows])
                session.flush()
            session.commit()
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    return took[len(took) // 2], took[-1]


if __name__ == "__main__":
    kinds = {"httpx": stock, "huey": huey, "persist-queue": persist_queue, "sqlalchemy": sqlalchemy, "qtpdf": qtpdf}
    where = sys.argv[2] if sys.argv[1] in ("sqlalchemy", "qtpdf") else f"{sys.argv[2]}/conteo/v1/invoices"
    print(*kinds[sys.argv[1]](where, json.load(sys.stdin)))  # type: ignore[operator]
