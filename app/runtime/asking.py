"""What a person may ask a provider besides documents: who a tax id is, until when its credentials last. No document."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.countries import country_named
from app.domain.errors import NotAllowed, Refused
from app.domain.party import Customer
from app.domain.traits import Capability
from app.ports import Clock
from app.providers.contract import Enrols, Expires, KnowsTaxpayers, Mails
from app.providers.registry import pdf_source, provider_class
from app.runtime.services import Services
from app.store import shop
from app.store.store import Store

EARLY, LATE = timedelta(days=30), timedelta(days=7)
"""When the end of a credential is first told, and when it becomes pressing."""

_CLAIMS = {Mails: Capability.EMAIL, KnowsTaxpayers: Capability.TAXPAYER_LOOKUP}


@dataclass(frozen=True, slots=True)
class Expiry:
    """A provider whose credentials end at a known moment that is near or past."""

    provider: str
    title: str
    ends_at: datetime
    left: timedelta

    @property
    def pressing(self) -> bool:
        """Seven days or less: what is not sent by then will wait."""
        return self.left <= LATE


class Asking:
    """Finds out what the providers, as they are set up, can do for a person, and does it."""

    def __init__(self, store: Store, clock: Clock, services: Services) -> None:
        self._store = store
        self._clock = clock
        self._services = services

    def offers(self, name: str, what: type[object]) -> bool:
        """Does this provider answer to one of the contract's optional protocols? Its traits have the last word."""
        try:
            service = self._services.service(name)
        except NotAllowed:
            return False
        claim = _CLAIMS.get(what)
        return isinstance(service.provider, what) and (claim is None or claim in service.traits.capabilities)

    def knows_taxpayers(self, name: str) -> bool:
        """Can this provider be asked who a tax id belongs to?"""
        return self.offers(name, KnowsTaxpayers)

    async def taxpayer(self, name: str, tax_id: str) -> Customer | None:
        """What the tax registry behind a provider says of an id; None when it has nobody. A Silence: no answer."""
        provider = self._services.service(name).provider
        if not isinstance(provider, KnowsTaxpayers):
            title = provider_class(name).traits.title
            raise Refused("tax_id", f"{title} no consulta contribuyentes; complete los datos a mano.")
        return await provider.taxpayer(tax_id.strip())

    def enrols(self, name: str) -> bool:
        """Must this provider know a customer by a code of its own, and can it be told from here?"""
        return self.offers(name, Enrols)

    async def enrol(self, name: str, customer: Customer) -> str:
        """Make a customer known to a provider; its own sentence. Refused, or a Silence."""
        provider = self._services.service(name).provider
        if not isinstance(provider, Enrols):
            raise Refused("code", f"{provider_class(name).traits.title} no necesita dar de alta a los clientes.")
        return await provider.enrol(customer)

    def expiries(self) -> list[Expiry]:
        """Credentials of this shop's providers that end within thirty days or have ended, the soonest first."""
        now, found = self._clock.now(), []
        for name in self._in_use():
            try:
                provider = self._services.service(name).provider
            except NotAllowed:
                continue
            ends = provider.expires() if isinstance(provider, Expires) else None
            if ends is not None and ends - now <= EARLY:
                found.append(Expiry(name, provider_class(name).traits.title, ends, ends - now))
        return sorted(found, key=lambda expiry: expiry.ends_at)

    def _in_use(self) -> list[str]:
        """The providers of the countries in which this shop sells, and whoever holds their PDFs."""
        own = sorted({country_named(issuer.country).provider for issuer in self._store.read(shop.issuers)})
        return [*own, *sorted({source for name in own if (source := pdf_source(name)) and source not in own})]
