"""A shop: one data folder with its store, vault, ports, providers and engine. Builds everything; draws nothing."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.countries import country_named, one_account_for_two
from app.domain.country import Country, Finding
from app.domain.errors import Refused, Trouble
from app.domain.party import CHOSEN, Customer, Issuer
from app.domain.record import dataclass, replace
from app.domain.tax import add_up
from app.domain.taxid import Verdict as TaxIdVerdict
from app.ports import Clock, Ids, SystemClock, SystemIds
from app.runtime.counters import Counters, counter
from app.store import journal, people, shop
from app.store.sqlite import Connection
from app.store.store import Store

if TYPE_CHECKING:
    from app.practice import Practice
    from app.runtime.notices import Notices
    from app.runtime.safety import Safety
    from app.runtime.services import Ground
    from app.runtime.takeover import TakeOver
    from app.runtime.working import Working
    from app.sync.desk import Desk
    from app.sync.engine import Engine
    from app.vault import Vault
    from app.webhooks import Webhooks

log = logging.getLogger("mostrador.imports")

_JOURNAL_KEY = "journal_key"
_PRACTICE_ROOT = "http://127.0.0.1"
"""Where practice providers seem to be: this machine, as real services refuse practice documents. No port is opened."""
_PRACTICE_SERVER = "practice_server"
_JOURNAL_KEY_LENGTH = 52
"""Base-32 characters of the journal key: 260 bits."""


@dataclass(frozen=True, slots=True)
class Till:
    """Which till this is: its installation, the epoch in its references, and whether it only practises."""

    installation: str
    epoch: str
    practice: bool


class Shop(Counters):
    """The front desk. `selling`, `goods`, `papers`, `services` are its counters; `engine()` drains the outbox.

    Listeners get the id of what changed, on whatever thread changed it.
    """

    def __init__(
        self, folder: Path, *, practice: bool = False, clock: Clock | None = None, ids: Ids | None = None,
        store: Store | None = None,
    ) -> None:  # fmt: skip
        self.folder = folder
        self.clock = clock or SystemClock()
        self.ids = ids or SystemIds(self.clock)
        self.store = store or Store(folder)
        self._listeners: list[Callable[[str], None]] = []
        self.till, fresh = self._found(practice)
        self.seal = journal.Seal(self._journal_key)
        if fresh:
            self._journal_key()
        self.marks = journal.Marks(self.till.epoch, self.till.practice, self.seal)
        self.listen(self._hear)

    @counter
    def vault(self) -> "Vault":
        from app.vault import Vault

        return Vault(self.folder, self.till.installation)

    @counter
    def notices(self) -> "Notices":
        from app.runtime.notices import Notices

        return Notices(self)

    @counter
    def safety(self) -> "Safety":
        from app.runtime.safety import Safety

        return Safety(self)

    @counter
    def takeover(self) -> "TakeOver":
        from app.runtime.takeover import TakeOver

        return TakeOver(self)

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with a document's id after each change; it must be quick and must not raise."""
        self._listeners.append(listener)

    def _hear(self, document_id: str) -> None:
        """Where nobody mails, as in most commands, nothing is loaded for it: whoever mails later looks itself."""
        if self.built("mailing"):
            self.mailing.heard(document_id)

    def tell(self, document_id: str) -> None:
        """This id changed: read it again."""
        for listener in self._listeners:
            listener(document_id)

    def engine(self) -> "Engine":
        """An engine for this shop; only one per database gets the lease."""
        from app.sync.engine import Engine

        return Engine(self._desk())

    def webhooks(self, hosts: Sequence[str], wake: Callable[[], None] = lambda: None) -> "Webhooks":
        """The listener for the providers' notifications, as an ASGI application that answers to these host names."""
        from app.webhooks import Webhooks

        return Webhooks(self._desk(), hosts, wake)

    def _desk(self) -> "Desk":
        from app.sync.desk import Desk

        return Desk(self.store, self.clock, self.ids, self.seal, self.services, self.tell)

    def working(self, changed: Callable[[], None] = lambda: None) -> "Working":
        """An engine that stays at work while a window is open."""
        from app.runtime.working import Working

        return Working(self, changed)

    def pulse(self) -> int:
        """A number that differs whenever any process has written since the last look from this thread."""
        return self.store.read(lambda db: int(db.execute("PRAGMA data_version").fetchone()[0]))

    def knows_people(self) -> bool:
        """Was anybody entered, so that people must say who they are before they sell?"""
        return self.store.read(people.any_known)

    def issuers(self) -> list[Issuer]:
        """Who sells here."""
        return self.store.read(shop.issuers)

    def country(self, issuer: Issuer) -> Country:
        return country_named(issuer.country)

    def add_issuer(self, issuer: Issuer, who: str) -> list[str]:
        """Check and keep an issuer; returns warnings. Its country's keys are checked, others refused."""
        from app.domain.intake import text_from

        country = country_named(issuer.country)
        name = text_from(issuer.name, "issuer", 40, required=True)
        text_from(issuer.legal_name, "legal-name", 120, required=True)
        for key, longest in (("trade_name", 120), ("address", 200), ("phone", 60), ("email", 120)):
            text_from(getattr(issuer, key), key, longest)
        for key in issuer.extra:
            if key not in country.issuer_keys:
                allowed = "prices_include_tax, time_zone, trade_name, address, phone, email"
                raise Refused(key[:40], f"no se conoce; se admite: {', '.join([allowed, *country.issuer_keys])}.")
        for asked in country.keys:
            asked.check(issuer.extra.get(asked.name, ""))
        check = country.check_tax_id(issuer.tax_id, check_digits=issuer.extra.get("dv") or None)
        if check.verdict is TaxIdVerdict.BLOCK:
            raise Refused("tax-id", check.message)
        extra = {**country.issuer_keys, **{key: value for key, value in issuer.extra.items() if value}}
        full = replace(issuer, name=name, time_zone=issuer.time_zone or country.time_zone, extra=extra)
        now = self.clock.now()

        def work(db: Connection) -> list[Issuer]:
            known = shop.issuers(db)
            if known and not shop.setting(db, "till", CHOSEN):  # the newcomer's name may come first in the list
                shop.set_setting(db, "till", CHOSEN, known[0].name)
            shop.save_issuer(db, full)
            fact = journal.Fact(who, "issuer_set", name, {"tax_id": issuer.tax_id, "country": issuer.country})
            journal.write(db, self.seal, fact, now)
            return known

        known = self.store.write(work, urgent=True).result()
        return [each for each in (check.message, one_account_for_two(full, known)) if each]

    def lacking(self, issuer: Issuer) -> list[str]:
        """What an issuer's documents cannot do without and it does not say yet (a permit, a series): sentences."""
        return [finding.sentence for finding in self.wanting(issuer)]

    def wanting(self, issuer: Issuer) -> list[Finding]:
        """The same with the keys that are missing or wrong."""
        country = country_named(issuer.country)
        nothing = add_up([], included=True, scope=country.rounding, currency=country.currency)
        found = country.preflight(issuer, None, country.default_document(issuer, None), nothing)
        own = {"tax_id", *country.issuer_keys}
        return [f for f in found if f.block and f.field.removeprefix("issuer.") in own]

    def wanting_of(self, customer: Customer, issuer: Issuer) -> list[Finding]:
        """What nobody has said yet of a customer whom no document of any kind could name: a name, a code."""
        country = country_named(issuer.country)
        nothing = add_up([], included=True, scope=country.rounding, currency=country.currency)
        faults: list[Finding] = []
        for kind in ("receipt", "invoice"):
            faults = [each for each in country.preflight(issuer, customer, kind, nothing) if each.block]
            if not any(each.field.startswith(("customer", "document")) for each in faults):
                return []
        return [each for each in faults if each.field.startswith("customer.")]

    def practise_at(self, address: str) -> None:
        """From the next opening on, the practice providers are those of a server on this machine, over real HTTP."""
        if not self.till.practice:
            raise Refused("data", "esta carpeta guarda ventas reales; el modo práctica necesita una carpeta propia.")
        from app.providers.http import check_base_url

        self.set_setting(_PRACTICE_SERVER, check_base_url(address, "server") if address else "")

    def settle(self) -> None:
        """What a program of this till left unfinished when it fell, of a file or a price list.

        On a disk that is full it waits for the next opening: nothing that was sold is in it.
        """
        from app.store import batches
        from app.store.shelf import REMOVING

        files, lists = self.store.read(lambda db: (batches.unfinished(db), shop.settings(db, REMOVING)))
        if files or lists:
            try:
                self.goods.settle()
            except (Trouble, OSError) as error:
                log.warning("left unfinished until the next opening: %s", type(error).__name__)

    def problems(self) -> list[str]:
        """What is missing, damaged or altered in what is stored; empty when all is well."""
        from app.store import integrity

        return self.store.read_anew(lambda db: integrity.problems(db, self.seal, self.folder))

    def setting(self, key: str, default: str = "") -> str:
        """A setting of this till (name, cashier, language, theme…)."""
        return self.store.read(lambda db: shop.setting(db, "till", key, default))

    def set_setting(self, key: str, value: str) -> None:
        self.store.write(lambda db: shop.set_setting(db, "till", key, value), urgent=True).result()

    def close(self) -> None:
        """Finish writing and close; call it after the engine has been closed."""
        if self.built("printers"):
            self.printers.stop()
        self.store.close()

    async def aclose(self) -> None:
        """Close wires, then the store."""
        if self.built("services"):
            await self.services.close()
        from asyncio import to_thread

        await to_thread(self.close)

    def _found(self, practice: bool) -> tuple[Till, bool]:
        """Name the installation at the first start; later the database says what it is."""
        installation, epoch, now = self.ids.new(), self.ids.code(4), self.clock.now()
        fresh = self.store.read(shop.till) is None
        if fresh:
            self.store.write(lambda db: shop.found_till(db, installation, epoch, practice, now)).result()
        row = self.store.read(shop.till)
        assert row is not None
        if practice and not row["practice"]:
            raise Refused("data", "esta carpeta guarda ventas reales; el modo práctica necesita una carpeta propia.")
        return Till(row["installation"], row["epoch"], bool(row["practice"])), row["installation"] == installation

    def _journal_key(self) -> bytes:
        return self.vault.ensure(_JOURNAL_KEY, lambda: self.ids.code(_JOURNAL_KEY_LENGTH)).encode()

    def open_practice(self) -> "Practice | None":
        """The emulators inside this process; None in a real shop, and where a practice server was named."""
        if not self.till.practice or self.setting(_PRACTICE_SERVER):
            return None
        from app.practice import Practice

        return Practice(self.clock, self.folder / "practice")

    def ground(self) -> "Ground":
        """What the services stand on: the network, or the practice providers of this folder."""
        from app.runtime.services import Ground

        if not self.till.practice:
            return Ground(self.store, self.vault, self.clock, self.seal, {})
        from app.practice import Practice, transport

        if self.practice is None:
            reached = Practice(self.clock).settings(self.setting(_PRACTICE_SERVER))
            return Ground(self.store, self.vault, self.clock, self.seal, reached)

        settings = self.practice.settings(_PRACTICE_ROOT)
        return Ground(self.store, self.vault, self.clock, self.seal, settings, transport(self.practice))
