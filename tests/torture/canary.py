"""L11: planted secrets, searched in every byte that worlds wrote: `python -m tests.torture.canary SEED SECONDS I/N`.

A world has every secret of its provider set, a PIN, a mail password and a card's number typed; it sells under fire, and
is then copied, exported, put into a file for support and logged. Zips, packed snapshots and pages of PDFs are opened.
"""

from __future__ import annotations

import base64
import html
import io
import json
import logging
import re
import sqlite3
import sys
import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from urllib.parse import quote

from app import log, people, support
from app.domain.errors import Refused, Trouble
from app.domain.people import Actor
from app.practice.application import emulators
from app.providers.contract import SettingKind
from app.providers.registry import provider_class
from app.store.packing import unpack
from tests.fire.branch import Branch, branch
from tests.fire.countries import CASES, RATES
from tests.torture.swarm import Swarm
from tests.torture.voice import Voice
from tests.torture.worlds import SPAN

PIN, MAIL, PAN = "739104628517", "Correo+cl4ve/9&Ñ=7", "4111 1111 1111 1111"
SHAPES = ("cnry+{n}/Qx=7&Zt<4>pQ9w", "cnry{n}Qx7Zt4pQ9wLm3", "70{n}93716405",
          "{n}9c2d7a4-6b1e-4c58-9a3d-7e51b0c4d2f8", "{n}1a2b3c4d5e6f708" * 4)  # fmt: skip
"""Canaries as a setting may admit them: with every troublesome sign, plain, digits, a UUID, a token of hex digits."""


def canaries(provider: str) -> dict[str, str]:
    """A value for each secret of a provider, as hard to find as its form allows."""
    found = {}
    for number, setting in enumerate(provider_class(provider).settings):
        if setting.kind is not SettingKind.SECRET:
            continue
        for shape in SHAPES:
            value = shape.format(n=number % 10)
            with suppress(Refused, Trouble):
                found[setting.key] = setting.check(value)
                break
    return found


def forms(secret: str) -> dict[str, bytes]:
    """A secret in seven encodings; base64 by what is certain of it at each of three offsets."""
    data = secret.encode()
    whole = {
        "plain": data, "url": quote(secret, safe="").encode(), "hex": data.hex().encode(),
        "json": json.dumps(secret)[1:-1].encode(), "html": html.escape(secret).encode(),
        "utf-16": secret.encode("utf-16-le"),
    }  # fmt: skip
    for offset in range(3):
        text = base64.b64encode(bytes(offset) + data)
        whole[f"base64+{offset}"] = text[(0, 2, 3)[offset] : (offset + len(data)) * 8 // 6]
    return whole


def leaks(folder: Path, secrets: Mapping[str, str]) -> tuple[list[str], int]:
    """Where a secret lies in the clear, as "file: which, how"; and how many bytes were looked at."""
    wanted = {(name, how): form for name, secret in secrets.items() for how, form in forms(secret).items()}
    found, looked = set(), 0
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        for inside, data in opened(path.name, path.read_bytes()):
            looked += len(data)
            low = data.lower()
            found |= {f"{inside}: {name}, {how}" for (name, how), form in wanted.items()
                      if (form.lower() in low if how == "hex" else form in data)}  # fmt: skip
    return sorted(found), looked


def opened(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """A file as it is, and whatever is packed inside it."""
    yield name, data
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for member in packed.namelist():
                yield from opened(f"{name}/{member}", packed.read(member))
    elif data.startswith(b"SQLite format 3\0"):
        yield f"{name} values", _values(data)
    elif data.startswith(b"%PDF-"):
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            with suppress(zlib.error):
                yield f"{name} page", zlib.decompressobj().decompress(stream)


def _values(data: bytes) -> bytes:
    """Every value of a database, unpacked where it is packed."""
    whole = []
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(
            data[:18] + b"\1\1" + data[20:]
        )  # as a database of one file: what was in the WAL has been merged
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            with suppress(sqlite3.Error):
                for row in db.execute(f'SELECT * FROM "{table}"'):
                    whole += [_plain(value) for value in row if isinstance(value, str | bytes)]
    return b"\n".join(whole)


def _plain(value: str | bytes) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    with suppress(Exception):
        return value + b"\n" + unpack(value).encode()
    return value


def live(made: Branch, case: str, seed: int) -> dict[str, str]:
    """A world's life with its secrets; what they are."""
    provider = CASES[case][0]
    secrets = canaries(provider)
    office = emulators()[provider]
    honest, office.practice = office.practice, {**office.practice, **secrets}
    shop = made.shop
    try:
        shop.services.set(provider, secrets, "Olga")
        with suppress(Refused, Trouble):
            shop.mailing.set({"host": "127.0.0.1", "user": "caja@example.org"}, "Olga", password=MAIL)
        trial = Swarm(made, case, seed, harsh=bool(seed % 2))
        trial.run()
        trial.tally()  # a world like any other: till and provider tell the same story
    finally:
        office.practice = honest
    _leave_traces(made, {**secrets, "mail": MAIL}, provider)
    return {**secrets, "pin": PIN, "mail": MAIL, "pan": PAN, "pan bare": PAN.replace(" ", "")}


def _leave_traces(made: Branch, secrets: Mapping[str, str], provider: str) -> None:
    """Everything that writes: the log with each secret in it, refused words, copies, exports, the file for support."""
    shop, voice = made.shop, logging.getLogger("mostrador.canary")
    shop.people.add("Olga", "owner", PIN, Actor("Olga"))
    for name, secret in secrets.items():
        voice.warning("%s=%s", name, secret)
        try:
            raise ValueError(f"https://example.org/?token={quote(secret)}")
        except ValueError:
            voice.exception("it fell with %r", {"Authorization": f"Bearer {secret}"})
    line = {"description": "Café", "quantity": "1", "unit_price": "5", "tax": RATES[provider][0], "note": PAN}
    with suppress(Refused):
        shop.selling.checkout(shop.selling.read({"issuer": shop.issuers()[0].name, "lines": [line]})).result()
    for guess in ("480517", PIN[::-1]):
        with suppress(Refused):
            shop.people.enter("Olga", guess)
    shop.safety.copy_to(made.folder / "copia.zip")
    shop.safety.support(made.folder / "soporte.zip")
    for kind in ("products", "customers", "sales", "documents"):
        shop.goods.export_file(kind, made.folder / f"{kind}.csv", shop.figures.zone(), "Olga")
    shop.chronicle.export(made.folder / "diario.xlsx", who="Olga")


def world(case: str, seed: int) -> tuple[list[str], int, int]:
    """One world: the leaks, the bytes that were looked at, how many secrets were planted."""
    with branch(seed) as made:
        log.set_up(made.folder)
        try:
            secrets = live(made, case, seed)
        finally:
            log.tear_down()
        made.shop.close()
        return *leaks(made.folder, secrets), len(secrets)


def main(words: list[str]) -> int:
    people._COST = {**people._COST, "n": 2**4}  # scrypt is not what is tried here
    support._versions = cache(support._versions)  # nor are the packages that are installed
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    counts, wrong = {"worlds of secrets": 0, "secrets": 0, "searches": 0, "MB": 0}, list[tuple[str, str]]()
    began, looked, place, voice = time.monotonic(), 0, mine, Voice()
    only = words[3] if len(words) > 3 else ""
    while only or not counts["worlds of secrets"] or time.monotonic() - began < seconds:
        case, number = (
            only.split("/") if only else (list(CASES)[place % len(CASES)], str(seed * SPAN + place // len(CASES)))
        )
        try:
            found, bytes_, planted = world(case, int(number))
        except AssertionError as error:
            found, bytes_, planted = [(str(error) or "it contradicts itself").splitlines()[0][:120]], 0, 0
        looked += bytes_
        counts["worlds of secrets"] += 1
        counts["secrets"] += planted
        counts["searches"] += planted * len(forms("x"))
        wrong += [(leak, f"{case}/{number}") for leak in found][: 20 - len(wrong)]
        place += all_
        voice.so_far(counts)
        if only:
            break
    counts["MB"] = looked // 1_000_000
    voice.end(counts, wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
