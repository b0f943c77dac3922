"""Made-up data of believable shape, the same for the same seed: goods, customers, documents by the hundred thousand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from app.domain.party import Customer
from app.domain.views import Product
from app.runtime import Shop
from app.store import catalogue, customers, documents
from app.store.packing import pack
from app.store.sqlite import Connection
from app.sync.deliver import prepare
from tests.bench import copied
from tests.torture.program import ISSUER

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
NOUNS = ("Arroz", "Café molido", "Leche entera", "Pan de molde", "Aceite vegetal", "Jabón azul", "Queso fresco", "Atún",
         "Galleta María", "Azúcar morena", "Frijol negro", "Papel higiénico", "Detergente", "Refresco", "Agua", "Ñame",
         "Yogur natural", "Salsa de tomate", "Pasta corta", "Cereal")  # fmt: skip
BRANDS = [f"{a}{b}" for a in ("Sol", "Río", "Luz", "Mar", "Flor", "Roca", "Vega", "Palma", "Cielo", "Norte")
          for b in ("ana", "ito", "esa", "oro", "ina", "al", "ez", "ado", "ura", "ix", "eta")]  # fmt: skip
SIZES = ("250 g", "500 g", "1 kg", "355 ml", "600 ml", "1 L", "2 L", "12 un.", "24 un.", "45 g")
NAMES = ("Marta", "José", "Ana", "Luis", "Rosa", "Iván", "Elena", "Óscar", "Nuria", "Pablo")
SURNAMES = ("Quintero", "Pérez", "Núñez", "Castillo", "De León", "Batista", "Ríos", "Herrera", "Ortega", "Vásquez")


def products(count: int) -> Iterator[Product]:
    dice = Random(1)
    for number in range(count):
        name = f"{dice.choice(NOUNS)} {dice.choice(BRANDS)} {dice.choice(SIZES)}"
        price = Decimal(dice.randint(25, 4999)) / 100
        yield Product(
            f"P{number:07}", name, price, "7", category=f"C{number % 40}", barcodes=(f"{700000000000 + number}",)
        )


def people(count: int) -> Iterator[Customer]:
    dice = Random(2)
    for number in range(count):
        name = f"{dice.choice(NAMES)} {dice.choice(SURNAMES)} {dice.choice(SURNAMES)}"
        yield Customer(f"8-{number // 1000 + 100}-{number % 1000 + 1}", name, code=f"K{number:07}")


def till(folder: Path, goods: int = 0, buyers: int = 0, documents: int = 0) -> Shop:
    """A practice till with so many of each."""
    shop = Shop(folder, practice=True)
    shop.add_issuer(ISSUER, "bench")
    fill(shop, goods, buyers, documents)
    return shop


def fill(shop: Shop, goods: int, buyers: int, documents: int) -> None:
    """Goods, people and sent documents into a shop that has its issuer."""
    if goods:
        shop.store.write(lambda db: _goods(db, goods)).result()
    if buyers:
        shop.store.write(lambda db: _buyers(db, buyers)).result()
    if documents:
        _documents(shop, documents)


def _goods(db: Connection, count: int) -> None:
    for product in products(count):
        catalogue.save(db, product, NOW)


def _buyers(db: Connection, count: int) -> None:
    for customer in people(count):
        customers.save(db, customer, NOW)


BEGIN = NOW - timedelta(days=1000)
"""When the first copied sale was made; one follows every 80 seconds."""
BYTES_OF_A_RECORD = 291
"""What a product or a customer of these takes with its search index, measured with 20,000 of each and no document."""

SOLD = 40
"""Sales that are really made; where more are wanted they are sent, a quarter of them will do for a few more, and the
rest are copies of their rows."""


def sale(number: int, lines: int = 5) -> dict[str, object]:
    """The JSON of a sale."""
    dice = Random(number)
    return {
        "cart": f"bench-{number}",
        "lines": [
            {"code": f"P{dice.randint(0, 99):07}", "description": f"{dice.choice(NOUNS)} {dice.choice(BRANDS)}",
             "quantity": str(dice.randint(1, 4)), "unit_price": f"{dice.randint(50, 2000) / 100:.2f}", "tax": "7"}
            for _ in range(lines)
        ],
        "payments": [],
    }  # fmt: skip


def file(first: int, count: int, *, marked: bool) -> str:
    """A file of sales for the command line; `marked`: at the prices of the shelf, as nearly every sale is."""
    prices = {product.code: f"{product.price:f}" for product in products(100)}
    made = [sale(first + number) for number in range(count)]
    for each in made:
        del each["payments"]
        for line in each["lines"] if marked else ():  # type: ignore[attr-defined]
            line["unit_price"] = prices[line["code"]]
    return json.dumps(made)


def _documents(shop: Shop, count: int) -> None:
    few = count <= SOLD
    for number in range(SOLD if few or count > 100 * SOLD else SOLD // 4):
        wish = sale(number)
        del wish["payments"]
        shop.selling.checkout(shop.selling.read(wish)).result()
    if few:
        shop.store.write(lambda db: _as_prepared(db, shop)).result()
    else:
        copied.send(shop)
        copied.multiply(shop, count, BEGIN)


def _as_prepared(db: Connection, shop: Shop) -> None:
    """Every entry carries the bytes that its provider will get, as those that are sent do."""
    for row in db.execute("SELECT seq, document, provider FROM outbox").fetchall():
        document, _ = documents.load(db, row["document"])
        payload = prepare(shop.services.service(row["provider"]).provider, document, "")
        db.execute("UPDATE outbox SET packed = ? WHERE seq = ?", (pack(payload), row["seq"]))
