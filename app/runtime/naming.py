"""The counter that names the buyer of a valid document that names nobody, where the authority takes that. No wire."""

from collections.abc import Callable

from app import people
from app.checkout import normal_customer
from app.domain.countries import country_named
from app.domain.document import Status
from app.domain.errors import NotAllowed, OutcomeUnknown, Refused
from app.domain.outcome import Accepted, Authorized, Rejected
from app.domain.party import Customer
from app.domain.people import Actor, Right, acting
from app.domain.record import replace
from app.domain.views import DocumentView
from app.ports import Clock
from app.providers.naming import NamesBuyers
from app.runtime.papers import Papers
from app.runtime.services import Services
from app.store import documents, journal
from app.store.sqlite import Connection
from app.store.store import Store

_NOT_HERE = "este documento no admite que se le ponga nombre: ya lo tiene, no está autorizado o su país no lo prevé."
_REASON = "Identificación del receptor"


class Naming:
    """Works on the loop that calls it; the provider is asked there."""

    def __init__(
        self, store: Store, clock: Clock, seal: journal.Seal, *, services: Services, papers: Papers,
        tell: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._store = store
        self._clock = clock
        self._seal = seal
        self._services = services
        self._papers = papers
        self._tell = tell

    def may_name(self, view: DocumentView) -> bool:
        """Is it valid, does it name nobody, and can its provider tell the authority?"""
        document, nobody = view.document, view.document.customer is None or not view.document.customer.tax_id
        if view.standing.status is not Status.AUTHORIZED or not nobody or document.original is not None:
            return False
        try:
            return isinstance(self._services.service(document.provider).provider, NamesBuyers)
        except NotAllowed:
            return False

    async def name_buyer(self, id_: str, customer: Customer, who: Actor | str) -> None:
        """Tell the authority, then keep it. Refused with its reason; a Silence when nobody answered: ask again."""
        view, actor = self._papers.view(id_), acting(who)
        if not self.may_name(view):
            raise Refused("id", _NOT_HERE)
        number, now = view.document.number_text, self._clock.now()
        self._store.write(lambda db: people.require(db, actor, Right.VERDICT, number, now), urgent=True).result()
        country = country_named(view.document.issuer.country)
        named = normal_customer(customer, country)
        findings = country.preflight(view.document.issuer, named, "invoice", view.document.totals)
        for finding in findings:
            if finding.block and finding.field.startswith("customer"):
                raise Refused(finding.field, finding.sentence)
        provider = self._services.service(view.document.provider).provider
        assert isinstance(provider, NamesBuyers)
        outcome = await provider.name_buyer(view.document, view.standing, named, _REASON)
        match outcome:
            case Authorized():
                self._keep(view, named, actor)
            case Rejected(reason=reason):
                raise Refused("customer", reason)
            case Accepted(note=note):
                raise OutcomeUnknown(note or "Se envió y nadie confirmó; repítalo en unos minutos.", "no verdict")

    def _keep(self, view: DocumentView, customer: Customer, actor: Actor) -> None:
        document, now = replace(view.document, customer=customer), self._clock.now()
        body = {"reference": document.reference, "number": document.number_text}

        def work(db: Connection) -> None:
            documents.save_correction(db, documents.seq_of(db, document.id), document)
            journal.write(db, self._seal, journal.Fact(actor.name, "buyer_named", document.id, body), now)

        self._store.write(work, urgent=True).result()
        self._tell(document.id)
