"""What a person may ask a provider besides documents: who a tax id is, who buys under which code. No document."""

from app.domain.errors import NotAllowed, Refused
from app.domain.party import Customer
from app.domain.traits import Capability
from app.providers.contract import Enrols, KnowsTaxpayers, Mails
from app.providers.registry import provider_class
from app.runtime.services import Services

_CLAIMS = {Mails: Capability.EMAIL, KnowsTaxpayers: Capability.TAXPAYER_LOOKUP}


class Asking:
    """Finds out what the providers, as they are set up, can do for a person, and does it."""

    def __init__(self, services: Services) -> None:
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
