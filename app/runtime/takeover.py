"""The counter of dead tills: takes over what they owe, sends it beside our own, and knows when we were taken over."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import people as persons
from app.backup import signs, succession, takeover
from app.backup.archive import Manifest
from app.backup.heirs import heirs_of
from app.backup.restoring import Ground
from app.backup.takeover import WORD, TakenOver, Taker
from app.domain.countries import country_named
from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
from app.domain.people import Actor, Right, acting
from app.domain.record import dataclass
from app.domain.views import Counts
from app.domain.wording import say
from app.providers.contract import SettingKind
from app.providers.registry import pdf_source, provider_class
from app.runtime import homes
from app.runtime.resting import rest
from app.store import attention, journal, shop, taking
from app.store.database import FILE, open_reader
from app.store.sqlite import Connection, SqliteError, trouble
from app.store.store import Store
from app.store.taking import Taken
from app.sync.unforeseen import told_as_trouble
from app.vault import Vault

if TYPE_CHECKING:
    from app.runtime.shop import Shop

__all__ = ["WORD", "Found", "Heir", "TakeOver", "TakenOver"]

log = logging.getLogger("mostrador.engine")

_LOOK_EVERY = 30.0
"""Seconds between two looks for a till that was taken over while this window is open."""
_SIGNS_WITHIN = 10.0
"""Seconds that the folders of copies get to say whether another till took this one over."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a copy or a folder says of itself, before anything is done."""

    issuers: tuple[str, ...]
    documents: int
    queued: int
    made_at: str
    certain: bool
    inherited: int = 0
    """Tills that this one had taken over itself."""


@dataclass(frozen=True, slots=True)
class Heir:
    """One till that was taken over here, and how its documents stand; or `trouble`: why nobody knows, in a sentence."""

    folder: Path
    issuers: tuple[str, ...]
    counts: Counts
    trouble: str = ""

    @property
    def name(self) -> str:
        """The folder's own name, as a command takes it."""
        return self.folder.name


def heirs_in(folder: Path, now: datetime) -> list[Heir]:
    """Every till that was taken over in a data folder, those that cannot be read too: they hold up no other."""
    return [_heir(each, now) for each in heirs_of(folder)]


def _heir(folder: Path, now: datetime) -> Heir:
    try:
        with told_as_trouble():  # also a row that nobody foresaw: what the others owe leaves
            return _read(folder, now)
    except Trouble as told:
        return Heir(folder, (), Counts(), told.sentence)


def _read(folder: Path, now: datetime) -> Heir:
    try:
        with closing(open_reader(folder)) as db:
            return Heir(folder, tuple(issuer.legal_name for issuer in shop.issuers(db)), attention.counts(db, now))
    except SqliteError as error:
        raise trouble(error) from None


class TakeOver:
    """`take` may last; call it away from the window's thread."""

    def __init__(self, shop: "Shop") -> None:
        self._shop = shop

    def look(self, source: Path) -> Found:
        """Refused: it is no copy and no folder of a till."""
        found = takeover.look(source)
        certain = not isinstance(found, Manifest)
        contents = found.contents if isinstance(found, Manifest) else found
        made_at = found.made_at if isinstance(found, Manifest) else contents.last_sale_at
        inherited = len(found.heirs) if isinstance(found, Manifest) else len(heirs_of(source))
        return Found(contents.issuers, contents.documents, contents.queued, made_at, certain, inherited)

    def take(
        self, source: Path, who: Actor | str, *, word: bool = False, step: Callable[[int], None] = lambda percent: None
    ) -> TakenOver:
        """Take over what that till owes, and what it had taken over itself; the same may be asked again after a
        Refused, a Trouble, or what `step` raises."""
        shop_, actor, now = self._shop, acting(who), self._shop.clock.now()
        if shop_.store.read(taking.inherited):
            raise Refused("file", say("esta carpeta es ella misma de una caja tomada; tome la otra desde la suya."))
        name = source.name[:60]
        if shop_.knows_people():
            shop_.store.write(lambda db: persons.require(db, actor, Right.SETTINGS, name, now), urgent=True).result()
        ground = Ground(actor.name, shop_.clock, shop_.ids, lambda installation: Vault(source, installation))
        mine = Taken(shop_.till.installation, shop_.setting("till", "01"), now)
        taker = Taker(shop_.folder, mine, ground, Vault, self._lend)
        done = succession.take_all(source.absolute(), taker, word=word, step=step)
        for each in (*done.also, done):
            body = {
                "from": "disk" if each.certain else "copy", "queued": each.manifest.contents.queued,
                "in_doubt": each.fenced.in_doubt, "for_person": each.fenced.for_person,
            }  # fmt: skip
            fact = journal.Fact(actor.name, "took_over", each.manifest.contents.installation, body)
            shop_.store.write(partial(journal.write, seal=shop_.seal, fact=fact, now=now), urgent=True).result()
        return done

    def heirs(self) -> list[Heir]:
        """Every till that was taken over here."""
        return heirs_in(self._shop.folder, self._shop.clock.now())

    def look_for_signs(self) -> None:
        """Was this till taken over, as somebody noted beside its copies? Then it marks itself, for good.

        What it had taken over itself is marked with it. An heir has the name and the copies of the dead till; the sign
        of its own taker tells it nothing new.
        """
        shop_ = self._shop
        if shop_.store.read(taking.taken) is not None:
            return
        heir = shop_.store.read(taking.heir)
        ours = {shop_.till.installation, heir.installation if heir is not None else ""}
        for place in (shop_.safety.place, shop_.safety.second):
            sign = signs.signed(place, shop_.till.installation) if place is not None else None
            if sign is not None and sign.installation not in ours:
                for folder in heirs_of(shop_.folder):
                    with suppress(SqliteError):  # from one that cannot be read nothing is sent
                        taking.mark_folder(folder / FILE, sign)
                shop_.store.write(partial(taking.mark, taken=sign), urgent=True).result()
                log.warning("this till was taken over")
                return

    async def heed_signs(self) -> None:
        """The same, before anything is sent. A folder that does not answer (a share that is gone) holds up nothing.

        Python 3.11's `wait_for` forgets that it was cancelled when the answer comes in the same moment: whoever waits
        for the one who asked would wait ten minutes.
        """
        looking = asyncio.ensure_future(asyncio.to_thread(self.look_for_signs))
        try:
            await asyncio.wait((looking,), timeout=_SIGNS_WITHIN)
            if looking.done():
                looking.result()
        finally:
            looking.cancel()

    async def run_heirs(self, stop: asyncio.Event) -> None:
        """Send what they owe for as long as this till sends; each has an engine, a lock and a journal of its own."""
        running: dict[Path, asyncio.Task[None]] = {}
        while not stop.is_set():
            try:
                with told_as_trouble():
                    owing = await asyncio.to_thread(self._owing)
            except Trouble as told:
                log.warning("tills that were taken over: %s", told.code)
                owing = []
            for folder in owing:
                if folder not in running or running[folder].done():
                    running[folder] = asyncio.ensure_future(self._run_heir(folder, stop))
            await rest(self._shop.clock, _LOOK_EVERY, stop)
        await asyncio.gather(*running.values(), return_exceptions=True)

    async def _run_heir(self, folder: Path, stop: asyncio.Event) -> None:
        """Until this till stops; another process that sends it already is left alone."""
        from app.runtime.shop import Shop

        try:
            shop_ = await asyncio.to_thread(Shop, folder, clock=self._shop.clock)
        except (Refused, Trouble) as error:
            log.warning("a till that was taken over: %s", type(error).__name__)
            return
        with suppress(Trouble):  # it came back with a copy, and its secrets did not
            await asyncio.to_thread(self._lend, folder, shop_.vault, only_missing=True)
        engine = shop_.engine()
        ending = asyncio.ensure_future(stop.wait())
        ending.add_done_callback(lambda _: engine.stop())
        try:
            if await engine.take_over():
                await engine.forever()
        except Trouble as told:
            log.warning("a till that was taken over: %s", told.code)
        finally:
            ending.cancel()
            await engine.close()
            await shop_.aclose()

    def _owing(self) -> list[Path]:
        return [heir.folder for heir in self.heirs() if heir.counts.queued or heir.counts.sent]

    def _lend(self, folder: Path, vault: Vault, *, only_missing: bool = False) -> int:
        """The same taxpayer's secrets of the same provider; another taxpayer's stay where they are."""
        store = Store(folder, inline=True)
        try:
            ours = {(issuer.country, issuer.tax_id) for issuer in self._shop.issuers()}
            lent: list[str] = []
            for name, served in _served(store.read(shop.issuers)).items():
                if not served <= ours:
                    continue
                for setting in provider_class(name).settings:
                    key = f"provider:{name}:{setting.key}"
                    secret = self._shop.vault.get(key) if setting.kind is SettingKind.SECRET else None
                    if secret and not (only_missing and vault.get(key)):
                        vault.set(key, secret)
                        lent.append(key)
                self._lend_settings(store, name, lent)
            return len(lent)
        finally:
            store.close()

    def _lend_settings(self, store: Store, name: str, lent: Sequence[str]) -> None:
        """Addresses and the like that the copy does not know, and for which server our own secrets are."""
        scope = f"provider:{name}"
        own = homes.given(provider_class(name), self._shop.store.read(lambda db: shop.settings(db, scope)))

        def work(db: Connection) -> None:
            known = shop.settings(db, scope)
            for key, value in own.items():
                if key not in known or f"{scope}:{key}" in lent:
                    shop.set_setting(db, scope, key, value)

        store.write(work).result()


def _served(issuers: Sequence[Issuer]) -> dict[str, set[tuple[str, str]]]:
    """The providers that these need, whoever holds their PDFs too, and whom each of them serves."""
    found: dict[str, set[tuple[str, str]]] = {}
    for issuer in issuers:
        own = country_named(issuer.country).provider
        for name in {own, pdf_source(own) or own}:
            found.setdefault(name, set()).add((issuer.country, issuer.tax_id))
    return found
