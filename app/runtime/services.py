"""The providers as this shop has set them up: settings, secrets, wires. Knows no provider by name and no document."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from app.domain.countries import COUNTRIES
from app.domain.document import Document
from app.domain.errors import NotAllowed, Refused, Silence, Trouble, Unsayable
from app.domain.pause import Pause
from app.domain.record import dataclass, replace
from app.domain.traits import Traits
from app.ports import Clock
from app.providers.contract import Adapts, Config, CountsFolios, Provider, Setting, SettingKind
from app.providers.http import Wire
from app.providers.pdf import PDF_FETCH
from app.providers.registry import pdf_source, provider_class, providers
from app.runtime import homes
from app.store import journal, pauses, shop
from app.store.codec import moment, stamp
from app.store.sqlite import Connection
from app.store.store import Store
from app.sync.deliver import BUG, prepare
from app.sync.desk import Service
from app.vault import Vault

if TYPE_CHECKING:
    import ssl

    from app.providers.http import Transport

__all__ = ["SHOWN_SECRET", "Ground", "ProviderInfo", "Services", "Setting", "SettingKind"]

SHOWN_SECRET = "••••••••"
SCOPE = "runway"
"""The settings in which what providers told of clock and folios is remembered."""

FOLIOS, CLOCK = "folios", "clock"
_WORTH_KEEPING = 5.0
"""Seconds by which a clock must have moved before it is written down again."""

_CLOCK_OFF = "El reloj de este equipo difiere demasiado del de {title}; póngalo en hora y los envíos siguen solos."


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """One provider for screens and the command line; `values` shows secrets only as set or not."""

    name: str
    traits: Traits
    settings: tuple[Setting, ...]
    values: Mapping[str, str]
    pause: Pause | None

    @property
    def ready(self) -> bool:
        """Is everything filled in that it cannot work without?"""
        return all(
            self.values.get(s.key) or s.default for s in self.settings if s.required or s.kind is SettingKind.URL
        )


@dataclass(frozen=True, slots=True)
class Ground:
    """What the services stand on. `practice` overlays settings and secrets, `transport` replaces the network."""

    store: Store
    vault: Vault
    clock: Clock
    seal: journal.Seal
    practice: Mapping[str, Mapping[str, str]]
    transport: "Transport | None" = None


class Services:
    """Gives the engine its providers, and people their settings."""

    def __init__(self, ground: Callable[[], Ground]) -> None:
        self._lay = ground
        self._built: dict[str, tuple[dict[str, str], Service, Wire]] = {}
        self._retired: list[Wire] = []
        self._tls: ssl.SSLContext | None = None
        self._server_clocks: dict[str, float] = {}

    @cached_property
    def _ground(self) -> Ground:
        """Laid when the first provider is asked for: practice providers take their time to build."""
        return self._lay()

    def service(self, name: str) -> Service:
        """The provider ready to be called; NotAllowed when a setting is missing or the clock is too wrong for it."""
        self._must_know_the_time(name)
        return self._service(name)

    def _service(self, name: str) -> Service:
        """Built anew when settings changed."""
        values = self._values(name)
        known = self._built.get(name)
        if known is not None and known[0] == values:
            return known[1]
        kind = provider_class(name)
        for setting in kind.settings:
            if setting.required and not values.get(setting.key):
                raise NotAllowed(
                    f"Falta «{setting.label}» en los ajustes de {kind.traits.title}.", setting.key, code="missing"
                )
        config = Config(kind.settings, values, lambda key: None if values.get(key) == "" else self._opened(name, key))
        wire = Wire(self._ground.transport, self._tls, lambda server_time: self._note_clock(name, server_time))
        if known is not None:
            self._retired.append(known[2])
        provider = kind(config, wire)
        traits = provider.traits_as_set() if isinstance(provider, Adapts) else kind.traits
        service = Service(provider, _as_set(traits, config), _tolerance(config, kind.settings))
        self._built[name] = (values, service, wire)
        return service

    def traits(self, name: str) -> Traits:
        """What a provider is like as this shop has set it up; while something is missing, what it is by itself."""
        try:
            return self.service(name).traits
        except NotAllowed:
            return provider_class(name).traits

    def pdf_provider(self, name: str, *, asked: bool = False) -> str | None:
        """Who holds the PDFs of this provider's documents, once it has an address; what else it needs is said aloud.

        None, too, where the shop wants a PDF only when somebody opens the document, unless somebody does (`asked`).
        """
        source = pdf_source(name)
        if source is None:
            return None
        values = self._values(source)
        kind = provider_class(source)
        addresses = {s.key for s in kind.settings if s.required and s.kind is SettingKind.URL}
        needed = addresses | {kind.traits.pdf_needs} - {""}
        wanted = asked or values.get(PDF_FETCH) != "asked"
        return source if wanted and all(values.get(key) for key in needed) else None

    def objection(self, document: Document) -> str:
        """Why this provider could not express a document, in one sentence; empty when it can, or is not set up yet."""
        try:
            service = self.service(document.provider)
            if not service.traits.reserves:
                prepare(service.provider, document, "")
        except Unsayable as unsayable:
            return "" if unsayable.code == BUG else unsayable.title
        except Silence:
            return ""
        return ""

    def all(self) -> list[ProviderInfo]:
        """Every provider that this program knows, with what the shop has set."""
        paused = self._ground.store.read(pauses.all_pauses)
        return [self._info(name, kind, paused.get(name)) for name, kind in providers().items()]

    def info(self, name: str) -> ProviderInfo:
        """One provider; an unknown name is refused."""
        return self._info(name, provider_class(name), self._ground.store.read(pauses.all_pauses).get(name))

    def set(self, name: str, values: Mapping[str, str], who: str) -> None:
        """Check and keep settings; secrets go to the vault, the database only learns when they were set."""
        kind = provider_class(name)
        declared = {setting.key: setting for setting in kind.settings}
        for key in values:
            if key not in declared:
                raise Refused(key[:40], f"{name} no tiene ese ajuste; se admite: {', '.join(declared)}.")
        checked = {key: declared[key].check(value) for key, value in values.items()}
        limit = int(checked.get("concurrency") or kind.traits.concurrency)
        if not 1 <= limit <= kind.traits.concurrency_max:
            raise Refused("concurrency", f"{limit} no se admite; de 1 a {kind.traits.concurrency_max}.")
        now = self._ground.clock.now()
        for key, value in checked.items():
            if declared[key].kind is SettingKind.SECRET:
                self._keep_secret(name, key, value)
                checked[key] = f"set {stamp(now)}" if value else ""
        kept = homes.told(kind, self._stored(name), checked)

        def work(db: Connection) -> None:
            for key, value in kept.items():
                shop.set_setting(db, f"provider:{name}", key, value)
            pauses.lift(db, name, now)
            fact = journal.Fact(who, "provider_set", name, {"keys": ",".join(sorted(checked))})
            journal.write(db, self._ground.seal, fact, now)

        self._ground.store.write(work, urgent=True).result()

    async def check(self, name: str) -> str:
        """Is it reachable, are the credentials accepted? One sentence, or a Silence."""
        provider = self._service(name).provider
        sentence = await provider.check()
        if isinstance(provider, CountsFolios):
            await self.count_folios(name)
        self._must_know_the_time(name)
        now = self._ground.clock.now()
        self._ground.store.write(lambda db: pauses.lift(db, name, now)).result()
        return sentence

    async def count_folios(self, name: str) -> None:
        """Ask a provider that counts them, and remember; another one is not asked."""
        provider = self._service(name).provider
        left = await provider.folios_left() if isinstance(provider, CountsFolios) else None
        if left is not None:
            self._remember(FOLIOS, name, left)

    def remembered(self, what: str, name: str) -> tuple[int, datetime] | None:
        """A figure that a provider told, and when; None while it never told one."""
        text = self._ground.store.read(lambda db: shop.setting(db, SCOPE, f"{what}:{name}"))
        figure, _, told_at = text.partition(" ")
        return (int(figure), moment(told_at)) if text else None

    def clock_ahead(self, name: str) -> timedelta | None:
        """How far this machine's clock is ahead of the provider's; None while nobody knows.

        Measured at the last answer and carried on by the clock that nobody can set, so that a repair is seen at once.
        """
        server_clock = self._server_clocks.get(name)
        if server_clock is None:
            told = self.remembered(CLOCK, name)
            return timedelta(seconds=told[0]) if told else None
        clock = self._ground.clock
        return timedelta(seconds=clock.now().timestamp() - server_clock - clock.monotonic())

    def warm(self) -> None:
        """Load what the first call needs off the window's thread, the TLS context too; it is then quick."""
        from app.providers import transport
        from app.providers.http import tls_context

        assert transport
        providers()  # whoever holds the papers is asked for at the first answer
        self._tls = self._tls or tls_context()

    async def close(self) -> None:
        """Give all connections back."""
        for wire in [*self._retired, *(built[2] for built in self._built.values())]:
            await wire.close()
        self._retired.clear()
        self._built.clear()

    def _note_clock(self, name: str, server_time: float) -> None:
        self._server_clocks[name] = server_time - self._ground.clock.monotonic()
        ahead, told = self.clock_ahead(name), self.remembered(CLOCK, name)
        assert ahead is not None
        if told is None or abs(ahead.total_seconds() - told[0]) >= _WORTH_KEEPING:
            self._remember(CLOCK, name, round(ahead.total_seconds()))

    def _remember(self, what: str, name: str, figure: int) -> None:
        """Written when the writer comes to it: nobody waits for it, and a till that is full sells on."""
        text = f"{figure} {stamp(self._ground.clock.now())}"
        with suppress(Trouble):
            self._ground.store.write(lambda db: shop.set_setting(db, SCOPE, f"{what}:{name}", text))

    def _must_know_the_time(self, name: str) -> None:
        """Only what an answer of this session has shown: what is remembered may have been repaired meanwhile."""
        if name not in self._server_clocks:
            return
        traits = provider_class(name).traits
        country = COUNTRIES.get(traits.country)
        within, ahead = country.clock_within if country else None, self.clock_ahead(name)
        if within is not None and ahead is not None and abs(ahead) > within:
            raise NotAllowed(_CLOCK_OFF.format(title=traits.title), f"{ahead.total_seconds():.0f} s", code="clock")

    def _info(self, name: str, kind: type[Provider], pause: Pause | None) -> ProviderInfo:
        secret = {s.key for s in kind.settings if s.kind is SettingKind.SECRET}
        values = {key: SHOWN_SECRET if value and key in secret else value for key, value in self._values(name).items()}
        return ProviderInfo(name, kind.traits, kind.settings, values, pause)

    def _values(self, name: str) -> dict[str, str]:
        """What is in force; a secret that was given another server than today's is as if it were not there."""
        return homes.in_force(provider_class(name), self._stored(name))

    def _stored(self, name: str) -> dict[str, str]:
        practice = self._ground.practice.get(name, {})
        return {**practice, **self._ground.store.read(lambda db: shop.settings(db, f"provider:{name}"))}

    def _secret(self, name: str, key: str) -> str | None:
        kept = self._ground.vault.get(f"provider:{name}:{key}")
        return kept or self._ground.practice.get(name, {}).get(key)

    def _opened(self, name: str, key: str) -> str | None:
        """A secret for a call; NotAllowed where the vault cannot be opened: nothing has been sent yet."""
        try:
            return self._secret(name, key)
        except Trouble as locked:
            raise NotAllowed(locked.sentence, key, code="vault") from None

    def _keep_secret(self, name: str, key: str, value: str) -> None:
        vault, where = self._ground.vault, f"provider:{name}:{key}"
        vault.set(where, value) if value else vault.delete(where)


def _as_set(traits: Traits, config: Config) -> Traits:
    limit = min(int(config.decimal("concurrency")) or traits.concurrency, traits.concurrency_max)
    return replace(traits, waits=config.schedule(traits.waits), concurrency=limit)


def _tolerance(config: Config, settings: tuple[Setting, ...]) -> Decimal:
    return config.decimal("total_tolerance") if any(s.key == "total_tolerance" for s in settings) else Decimal(0)
