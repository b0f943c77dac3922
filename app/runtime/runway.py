"""The counter of what runs out: gathers what providers, issuers and series say, by the owner's thresholds."""

import logging
from asyncio import to_thread
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from app.checkout import zone_of
from app.doctor import Check
from app.domain import runway
from app.domain.countries import country_named
from app.domain.errors import NotAllowed, Silence
from app.domain.runway import LIMITS as LIMITS
from app.domain.runway import Alert as Alert
from app.domain.runway import Limits, What
from app.domain.runway import Mend as Mend
from app.ports import Clock
from app.providers.contract import Expires
from app.providers.registry import pdf_source, provider_class
from app.runtime.planned import Planned
from app.runtime.services import FOLIOS, SCOPE, Services
from app.runtime.takeover import heirs_in
from app.store import attention, journal, pauses, sales, shop, taking
from app.store.codec import moment, stamp
from app.store.sqlite import Connection
from app.store.store import Store

log = logging.getLogger("mostrador.engine")

_LIMIT = "limit:"
_CLOCK_CODE = "not_allowed:clock"
_REMINDED = "reminded_at"
_DAY = timedelta(days=1)
"""How often a provider is asked how many folios are left, and what waits too long is told again."""


class Runway:
    """Reads on the calling thread. `alerts` is cheap enough for a screen; `ask` calls providers."""

    def __init__(
        self, store: Store, clock: Clock, services: Services, seal: journal.Seal, planned: Planned
    ) -> None:  # fmt: skip
        self._planned = planned
        self._store = store
        self._clock = clock
        self._services = services
        self._seal = seal

    def limits(self) -> dict[str, int]:
        """The thresholds in force, by key."""
        kept = self._kept()
        return {limit.key: int(kept.get(_LIMIT + limit.key) or limit.usual) for limit in LIMITS}

    def set_limit(self, key: str, value: str, who: str) -> None:
        """Change a threshold; empty: the usual one again. Refused: unknown, or out of its range."""
        text, now = runway.checked_limit(key, value), self._clock.now()
        if text == str(self.limits()[key]):
            return

        def work(db: Connection) -> None:
            shop.set_setting(db, SCOPE, _LIMIT + key, text)
            journal.write(db, self._seal, journal.Fact(who, "alert_set", key, {"value": text}), now)

        self._store.write(work, urgent=True).result()

    def alerts(self) -> list[Alert]:
        """What runs out or has run out, what presses first."""
        found = [alert for alert in self._all() if alert is not None]
        far = max((alert.ends_at for alert in found if alert.ends_at), default=self._clock.now())
        return sorted(found, key=lambda alert: (not alert.pressing, alert.ends_at or far, alert.title))

    async def ask(self) -> None:
        """Ask the providers that count folios, each at most once a day; a silence is no news.

        Where a clock seemed too wrong to send anything by, it is compared anew: a machine that slept looks so too, and
        no call of a document would ever tell.
        """
        now, paused = self._clock.now(), self._store.read(pauses.all_pauses)
        for name in self._in_use():
            told = self._services.remembered(FOLIOS, name)
            try:
                if told is None or now - told[1] >= _DAY:
                    await self._services.count_folios(name)
                if name in paused and paused[name].code == _CLOCK_CODE:
                    await self._services.check(name)
            except Silence:
                continue

    async def remind(self) -> None:
        """A line in the log when something begins to wait too long, and one a day while it does, over restarts too.

        On another thread: what is written down may wait for whoever holds the database.
        """
        await to_thread(self._remind)

    def _remind(self) -> None:
        now = self._clock.now()
        count = self._store.read(lambda db: attention.alert_count(db, now))
        told = self._store.read(lambda db: shop.setting(db, SCOPE, _REMINDED))
        if count and (not told or not timedelta(0) <= now - moment(told) < _DAY):
            log.warning("documents that wait for a person or an answer for over two hours: %d", count)
            self._store.write(lambda db: shop.set_setting(db, SCOPE, _REMINDED, stamp(now))).result()
        elif told and not count:
            self._store.write(lambda db: shop.set_setting(db, SCOPE, _REMINDED, "")).result()

    def providers(self) -> list[str]:
        """The names of the providers that this shop needs."""
        return self._in_use()

    def checks(self) -> list[Check]:
        """The same for the doctor, after what keeps this shop from issuing at all."""
        checks = [self._check_issuers(), self._check_providers()]
        checks += [Check(alert.what, False if alert.pressing else None, f"{alert.title}.", alert.sentence)
                   for alert in self.alerts() if alert.what is not What.CLOCK]  # fmt: skip
        return checks

    def _all(self) -> Iterator[Alert | None]:
        limits, now = self._limits(), self._clock.now()
        issuers = self._store.read(shop.issuers)
        for name in self._in_use():
            yield from self._of_provider(name, now, limits)
        for issuer in issuers:
            yield from runway.of_issuer(issuer, country_named(issuer.country), zone_of(issuer), now, limits)
        known = {issuer.name: issuer for issuer in issuers}
        for name, type_, series, last in self._store.read(sales.lanes):
            if name in known:
                yield runway.numbers(known[name], type_, series, last, limits)
        yield runway.recurring(self._planned.trouble)
        if (taken := self._store.read(taking.taken)) is not None:
            yield runway.taken(taken.till, taken.at)
        for heir in heirs_in(self._store.folder, now):
            waiting = heir.counts.verify + heir.counts.dead + heir.counts.rejected
            yield runway.inherited(waiting, str(heir.folder))
            yield runway.unreadable(str(heir.folder)) if heir.trouble else None
        yield runway.stuck(self._store.read(lambda db: attention.alert_count(db, now)))

    def _of_provider(self, name: str, now: datetime, limits: Limits) -> Iterator[Alert | None]:
        title = provider_class(name).traits.title
        ends = self._expires(name)
        if ends is not None:
            yield runway.credential(name, title, ends, now, limits)
        told = self._services.remembered(FOLIOS, name)
        if told is not None:
            yield runway.folios(name, title, told[0], limits)
        pause = self._store.read(pauses.all_pauses).get(name)
        if pause is not None and pause.blocked:
            yield runway.paused(name, title, pause.reason)
        yield self._deadline(name, now)
        ahead = self._services.clock_ahead(name)
        if ahead is not None:
            yield runway.clock(name, title, ahead, limits)

    def _deadline(self, name: str, now: datetime) -> Alert | None:
        """Only where nothing is sent after its deadline without a person. What presses is told of alone."""
        traits = provider_class(name).traits
        if not traits.hard_deadline:
            return None
        half, near = country_named(traits.country).told_when_left()
        for left, pressing in ((near, True), (half, False)):
            count, first = self._store.read(partial(attention.due_by_law, provider=name, now=now, until=now + left))
            if first is not None:
                return runway.deadline(name, traits.title, count, first, now, pressing=pressing)
        return None

    def _expires(self, name: str) -> datetime | None:
        try:
            provider = self._services.service(name).provider
        except NotAllowed:
            return None
        return provider.expires() if isinstance(provider, Expires) else None

    def _check_issuers(self) -> Check:
        issuers = self._store.read(shop.issuers)
        if not issuers:
            return Check("issuer", False, "Todavía no hay ningún emisor: no se puede vender.",
                         "Créelo en la ventana o con «issuer add».")  # fmt: skip
        return Check("issuer", True, f"Emisores: {', '.join(issuer.name for issuer in issuers)}.")

    def _check_providers(self) -> Check:
        own = self._own()
        lacking = [info.traits.title for name in own if not (info := self._services.info(name)).ready]
        if lacking:
            return Check("provider", False, f"Falta configurar {', '.join(lacking)}: se vende, pero nada se envía.",
                         "Complete los datos en Ajustes, Proveedores, o con «provider set».")  # fmt: skip
        if not own:
            return Check("provider", None, "Aún no se sabe qué proveedor hace falta.", "Cree primero el emisor.")
        return Check("provider", True, f"Proveedores: {', '.join(provider_class(name).traits.title for name in own)}.")

    def _own(self) -> list[str]:
        return sorted({country_named(issuer.country).provider for issuer in self._store.read(shop.issuers)})

    def _in_use(self) -> list[str]:
        """The providers of the countries in which this shop sells, and whoever holds their PDFs."""
        own = self._own()
        return [*own, *sorted({source for name in own if (source := pdf_source(name)) and source not in own})]

    def _limits(self) -> Limits:
        kept = self._kept()
        return runway.limits_from({key.removeprefix(_LIMIT): value for key, value in kept.items()})

    def _kept(self) -> dict[str, str]:
        return self._store.read(lambda db: shop.settings(db, SCOPE))
