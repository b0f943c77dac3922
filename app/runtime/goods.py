"""The goods counter: products and customers, searched as one types. Reads on the calling thread."""

import json
from array import array
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from pathlib import Path

from app import exporting, importing, people
from app.domain.country import Country
from app.domain.pace import Step, unwatched
from app.domain.party import Customer
from app.domain.people import Actor, acting
from app.domain.record import dataclass, field
from app.domain.shelf import ShelfCard
from app.domain.views import CustomerRow, Product
from app.importing import By, Choice, ImportResult, Match, RowResult, RowStatus
from app.ports import Clock, Ids
from app.runtime.bringing import COLUMNS, Coming
from app.runtime.shelf import Shelf
from app.store import catalogue, customers, journal, shelf, shop
from app.store.sqlite import Connection
from app.store.store import Store

__all__ = ["Choice", "Goods", "ImportResult", "Job", "Match", "RowResult", "RowStatus"]


@dataclass(frozen=True, slots=True)
class Job:
    """One file to bring in: which, for which country's rates and ids, and what a person said of its columns.

    `included`: its prices contain their tax, as the issuer's do.
    `step` is called while rows are read, judged and written; GivenUp raised by it leaves everything as it was.
    """

    kind: str
    path: Path
    country: Country
    columns: Mapping[str, str] = field(default_factory=dict)
    who: str = ""
    step: Step = unwatched
    included: bool = True


class Goods(Shelf):
    """Products and customers of this till; saving is one transaction and refuses with a field and a sentence."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, seal: journal.Seal) -> None:
        super().__init__(store, clock, seal)
        self._ids = ids

    def product_by_code(self, code: str) -> Product | None:
        """Exact barcode first, then internal code."""
        return self._store.read(lambda db: catalogue.find_by_code(db, code))

    def search_products(self, text: str, limit: int = 20) -> list[Product]:
        """Every word, any order, any field; exact code or barcode first."""
        return self._store.read(lambda db: catalogue.search(db, text, limit))

    def similar_products(self, text: str, limit: int = 20) -> list[Product]:
        """Where no product has these words: those that begin as they do, one slip of the hand later."""
        starts = [" ".join(word[:letters] for word in text.split()) for letters in (4, 3)]
        found = (self.search_products(start, limit) for start in starts if start != text)
        return next((products for products in found if products), [])

    def product_ids(self, text: str = "") -> "array[int]":
        return self._store.read(lambda db: catalogue.ids(db, text))

    def product_rows(self, ids: Sequence[int]) -> list[Product]:
        return self._store.read(lambda db: catalogue.rows(db, ids))

    def product_count(self) -> int:
        return self._store.read(catalogue.count)

    def save_product(self, product: Product, card: ShelfCard | None = None, who: str = "") -> Product:
        """Keep a product and, where a card is given, its list prices and its stock, in one transaction."""
        now = self._clock.now()

        def work(db: Connection) -> Product:
            kept = catalogue.save(db, product, now)
            if card is not None:
                self.tell_count(db, kept.id, shelf.keep_card(db, kept.id, card, who, now))
            return kept

        return self._store.write(work, urgent=True).result()

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

    def customer_documents(self, customer: Customer, most: int = 200) -> list[int]:
        """The row numbers of a customer's documents, newest first."""
        return self._store.read_at_once(lambda db: customers.history(db, customer, most))

    def save_customer(self, customer: Customer, row_id: int = 0) -> CustomerRow:
        """Add (row 0) or change a customer."""
        from app.domain.mail import checked_address  # a window that is not painted yet has nobody to save

        if customer.email.strip():
            checked_address(customer.email)
        now = self._clock.now()
        return self._store.write(lambda db: customers.save(db, customer, now, row_id=row_id), urgent=True).result()

    def remove_customer(self, customer_id: int) -> None:
        now = self._clock.now()
        self._store.write(lambda db: customers.deactivate(db, customer_id, now), urgent=True).result()

    def import_columns(self, kind: str, path: Path, step: Step = unwatched) -> tuple[Match, ...]:
        """What each column of a file is taken for: as it was chosen the last time, else by its heading."""
        choice = self._choice(kind, {})
        return importing.columns(importing.Kind(kind), path, choice, step)

    def import_fields(self, kind: str) -> list[str]:
        """What a column can be taken for; `list:NAME` is the price on a list."""
        lists = self.price_lists() if kind == importing.Kind.PRODUCTS else []
        return [*importing.fields(importing.Kind(kind)), *(f"{importing.LIST}{name}" for name in lists)]

    def preview_import(self, job: Job) -> ImportResult:
        """What `bring_in` would do now. Only reads."""
        sheet = self._read(job)
        return self._store.read_at_once(lambda db: importing.dry_run(db, sheet, job.step))

    def bring_in(self, job: Job) -> ImportResult:
        """Write all good rows, keep them as a batch that can be undone, and remember what the columns were.

        A row that somebody changes by hand meanwhile is left as it is, and refused.
        """
        sheet, by = self._read(job), By(self._ids.new(), job.who, self._clock.now())
        columns = self._remembered(job.kind, job.columns) if job.columns else {}
        return self.bringing.bring_in(Coming(sheet, by, columns), job.step)

    def _read(self, job: Job) -> importing.Sheet:
        choice = self._choice(job.kind, job.columns)
        kind, now = importing.Kind(job.kind), self._clock.now()
        return importing.read(kind, job.path, job.country, now, choice, step=job.step, included=job.included)

    def _choice(self, kind: str, columns: Mapping[str, str]) -> Choice:
        return Choice(self._remembered(kind, columns), self.price_lists())

    def _remembered(self, kind: str, columns: Mapping[str, str]) -> dict[str, str]:
        """What was said of headings before, and now."""
        kept = self._store.read(lambda db: shop.setting(db, COLUMNS, kind, "{}"))
        return {**json.loads(kept), **{importing.heading_key(each): field for each, field in columns.items()}}

    def export_file(self, kind: str, path: Path, zone: tzinfo, who: Actor | str = "", step: Step = unwatched) -> int:
        """Write products, customers, sales or documents to a file, where `who` may; returns its number of rows."""
        actor, now, what = acting(who), self._clock.now(), str(exporting.Kind(kind))
        self._store.write(lambda db: people.allow_export(db, actor, what, self._seal, now), urgent=True).result()
        return self._store.read(lambda db: exporting.export(db, exporting.Kind(kind), path, zone, step))
