"""The goods counter: products and customers, searched as one types. Reads on the calling thread."""

from array import array
from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path

from app import exporting, importing
from app.domain.country import Country
from app.domain.party import Customer
from app.domain.views import CustomerRow, Product
from app.importing import ImportResult, RowResult, RowStatus
from app.ports import Clock
from app.store import catalogue, customers
from app.store.store import Store

__all__ = ["Goods", "ImportResult", "RowResult", "RowStatus"]


class Goods:
    """Products and customers of this till; saving is one transaction and refuses with a field and a sentence."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def product_by_code(self, code: str) -> Product | None:
        """Exact barcode first, then internal code."""
        return self._store.read(lambda db: catalogue.find_by_code(db, code))

    def search_products(self, text: str, limit: int = 20) -> list[Product]:
        """Every word, any order, any field; exact code or barcode first."""
        return self._store.read(lambda db: catalogue.search(db, text, limit))

    def product_ids(self, text: str = "") -> "array[int]":
        return self._store.read(lambda db: catalogue.ids(db, text))

    def product_rows(self, ids: Sequence[int]) -> list[Product]:
        return self._store.read(lambda db: catalogue.rows(db, ids))

    def product_count(self) -> int:
        return self._store.read(catalogue.count)

    def save_product(self, product: Product) -> Product:
        now = self._clock.now()
        return self._store.write(lambda db: catalogue.save(db, product, now), urgent=True).result()

    def remove_product(self, product_id: int) -> None:
        """No longer for sale; what was sold keeps it."""
        now = self._clock.now()
        self._store.write(lambda db: catalogue.deactivate(db, product_id, now), urgent=True).result()

    def customer_by_tax_id(self, tax_id: str) -> CustomerRow | None:
        return self._store.read(lambda db: customers.find_by_tax_id(db, tax_id))

    def search_customers(self, text: str, limit: int = 20) -> list[CustomerRow]:
        return self._store.read(lambda db: customers.search(db, text, limit))

    def customer_ids(self, text: str = "") -> "array[int]":
        return self._store.read(lambda db: customers.ids(db, text))

    def customer_rows(self, ids: Sequence[int]) -> list[CustomerRow]:
        return self._store.read(lambda db: customers.rows(db, ids))

    def customer_count(self) -> int:
        return self._store.read(customers.count)

    def save_customer(self, customer: Customer, row_id: int = 0) -> CustomerRow:
        """Add (row 0) or change a customer."""
        now = self._clock.now()
        return self._store.write(lambda db: customers.save(db, customer, now, row_id=row_id), urgent=True).result()

    def remove_customer(self, customer_id: int) -> None:
        now = self._clock.now()
        self._store.write(lambda db: customers.deactivate(db, customer_id, now), urgent=True).result()

    def import_file(self, kind: str, path: Path, country: Country, *, dry_run: bool = False) -> ImportResult:
        """Read a file of products or customers and write its good rows in one transaction; every row gets a result."""
        now = self._clock.now()
        sheet = importing.read(importing.Kind(kind), path, country, now)
        if dry_run:
            return self._store.read(lambda db: importing.dry_run(db, sheet))
        return self._store.write(lambda db: importing.run(db, sheet, now)).result()

    def export_file(self, kind: str, path: Path, zone: tzinfo) -> int:
        """Write products, customers, sales or documents to a file; returns its number of rows."""
        return self._store.read(lambda db: exporting.export(db, exporting.Kind(kind), path, zone))
