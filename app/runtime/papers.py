"""The papers counter: documents, their PDFs, what needs a person, and a person's verdicts."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from app import people, printing
from app.domain.countries import country_named
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.evidence import Evidence, Match, Search
from app.domain.outbox import Entry, Kind
from app.domain.party import Customer
from app.domain.people import Actor, Right, acting
from app.domain.traits import Capability
from app.domain.views import Counts, DocumentFilter, DocumentRow, DocumentView, EntryView
from app.ports import Clock
from app.printing import Form as Form
from app.providers.contract import Examines, Mails
from app.providers.registry import provider_class
from app.runtime.services import Services
from app.runtime.sheets import design_in
from app.store import attention, credits, documents, journal, outbox, pauses, pdfs, shop, tally
from app.store.sqlite import Connection
from app.store.store import Store
from app.sync.engine import LONG_WAIT
from app.verdicts import Stamp, Verdict

__all__ = ["Form", "Papers"]

_UNFINISHED = (Status.QUEUED, Status.SUBMITTED, Status.REJECTED)
MOST_WAITING = 20_000
"""Documents that wait for a person and are read at once: more than a shop sells while a provider is gone for weeks."""

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class Papers:
    """Reads on the calling thread; a verdict is one transaction and is journalled under `who`.

    Where people are known, a verdict or an undoing is refused to whoever may not and brings no approval for the
    document's number; the approval is spent in the same transaction. A bare name brings none.
    """

    def __init__(
        self, store: Store, clock: Clock, seal: journal.Seal, services: Services, tell: Callable[[str], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal
        self._services = services
        self._tell = tell

    def view(self, document_id: str) -> DocumentView:
        """One document whole; an unknown id is refused."""

        def work(db: Connection) -> DocumentView:
            seq = documents.seq_of(db, document_id)
            document, standing = documents.load(db, seq)
            entry = outbox.of_document(db, seq, Kind.SUBMIT)
            assert entry is not None
            return DocumentView(
                document, standing, entry, outbox.of_document(db, seq, Kind.PDF), outbox.attempts(db, seq)
            )

        return self._store.read(work)

    def notes(self, document_id: str) -> list[DocumentRow]:
        """The credit notes on a document that count, the oldest first."""
        return self._store.read(
            lambda db: documents.rows(db, credits.live_notes(db, documents.seq_of(db, document_id)))
        )

    def voiding(self, document_id: str) -> Entry | None:
        """The wish to undo an issued document, as it stands with the provider; None when there is none."""
        return self._store.read(lambda db: outbox.of_document(db, documents.seq_of(db, document_id), Kind.VOID))

    def unfinished(self, since: datetime | None = None, until: datetime | None = None) -> list[DocumentRow]:
        """What has no valid document yet of the sales of a span of time, the oldest first."""

        def work(db: Connection) -> list[DocumentRow]:
            wanted = [DocumentFilter(status=s, since=since, until=until) for s in _UNFINISHED]
            return documents.rows(db, sorted(seq for each in wanted for seq in documents.ids(db, each)))

        return self._store.read_at_once(work)

    def page(self, wanted: DocumentFilter, limit: int, after: str = "") -> list[DocumentRow]:
        """A page of the history, newest first."""
        return self._store.read_at_once(lambda db: documents.page(db, wanted, limit, after))

    def ids(self, wanted: DocumentFilter) -> Sequence[int]:
        """Row numbers of the whole filtered history, newest first."""
        return self._store.read_at_once(lambda db: documents.ids(db, wanted))

    def seq_of(self, document_id: str) -> int:
        """The row number of a document; an unknown id is refused."""
        return self._store.read(lambda db: documents.seq_of(db, document_id))

    def rows(self, seqs: list[int]) -> list[DocumentRow]:
        """The rows with these numbers."""
        return self._store.read(lambda db: documents.rows(db, seqs))

    def counts(self) -> Counts:
        """How many documents stand where, and how many are overdue."""
        now = self._clock.now()
        return self._store.read(lambda db: attention.counts(db, now))

    def needs_person(self, most: int = MOST_WAITING) -> list[EntryView]:
        """What waits for a person, the oldest trouble first."""
        return self._store.read(lambda db: attention.needs_person(db, most))

    def open_entries(self, most: int = attention.MOST_SHOWN) -> list[EntryView]:
        """What is still owed or waits for a person, what is due first before."""
        return self._store.read(lambda db: attention.open_entries(db, most))

    def hurry(self) -> None:
        """Somebody wants everything tried now: no wait, no pause."""
        now = self._clock.now()

        def work(db: Connection) -> None:
            for provider in pauses.all_pauses(db):
                pauses.lift(db, provider, now)
            for kind in (Kind.SUBMIT, Kind.PDF):
                outbox.bring_forward(db, kind, now)

        self._store.write(work, urgent=True).result()

    def is_idle(self) -> bool:
        """Is there nothing left that an engine would do soon?"""
        now = self._clock.now()
        return self._store.read(
            lambda db: tally.is_idle(db, now, LONG_WAIT, lambda name: provider_class(name).traits.laned)
        )

    def last_attempt(self) -> int:
        """A mark: calls after it are counted by `outcomes_since`."""
        return self._store.read(tally.last_attempt)

    def outcomes_since(self, mark: int) -> dict[str, int]:
        """How the calls after the mark ended."""
        return self._store.read(lambda db: tally.outcomes_since(db, mark))

    def provider_pdf(self, document_id: str) -> bytes | None:
        """The provider's PDF when it is on disk and whole; where it is fetched only on demand, this is the demand."""
        view = self.view(document_id)
        digest = view.standing.pdf_sha256
        if not digest and view.standing.status is Status.AUTHORIZED and view.pdf_entry is None:
            self._want_pdf(view)
        return pdfs.read(self._store.folder, digest) if digest else None

    def _want_pdf(self, view: DocumentView) -> None:
        """Owe it to the engine; the document is told again when it is here."""
        holder = self._services.pdf_provider(view.document.provider, asked=True)
        if holder is None:
            return
        debt = outbox.Debt(f"{view.entry.id}-pdf", self.seq_of(view.document.id), holder, Kind.PDF)
        now = self._clock.now()
        self._store.write(lambda db: outbox.enqueue(db, debt, now), urgent=True).result()
        self._tell(view.document.id)

    def xml(self, document_id: str) -> bytes | None:
        """The authority's XML when one came with the answer, on disk and whole; the bytes are as they came."""
        digest = self.view(document_id).standing.xml_sha256
        return pdfs.read(self._store.folder, digest, "xml") if digest else None

    def pdf(self, document_id: str, form: Form = Form.A4) -> bytes:
        """The provider's PDF where there is one and A4 is asked for, otherwise our own printed representation."""
        own = self.provider_pdf(document_id) if form is Form.A4 else None
        return own or self.render(document_id, form)

    def render(self, document_id: str, form: Form, *, reprint: bool = False) -> bytes:
        """Our own printed representation: provisional before authorization, fiscal after it."""
        view = self.view(document_id)
        document, standing, country = view.document, view.standing, country_named(view.document.issuer.country)
        added, again = country.printed(document, standing), self._clock.now() if reprint else None
        design = self._store.read(lambda db: design_in(db, document.issuer.name))
        return printing.render(
            document, standing, country.words, form=form, printed=added, reprint_at=again, design=design
        )

    def retry(self, id_: str, who: str) -> str:
        """Try again now; returns the document's id. Anybody may."""
        return self._verdict(lambda db: Verdict(db, self._stamp(who)).retry(id_))

    def resolve_issued(self, id_: str, authorization: str, who: Actor | str) -> str:
        """A person found it at the provider."""
        return self._decide(Right.VERDICT, id_, who, lambda verdict: verdict.issued(id_, authorization))

    def resolve_not_issued(self, id_: str, who: Actor | str) -> str:
        """A person made sure that the provider does not have it."""
        return self._decide(Right.VERDICT, id_, who, lambda verdict: verdict.not_issued(id_))

    def correct(self, id_: str, customer: Customer, who: Actor | str, also: Sequence[str] = ()) -> str:
        """Another customer on a refused document, and on others that were made out to the same one: all or none."""

        def work(verdict: Verdict) -> str:
            for other in also:
                verdict.correct(other, customer)
            return verdict.correct(id_, customer)

        done = self._decide(Right.VERDICT, id_, who, work)
        for other in also:
            self._tell(other)
        return done

    def void(self, id_: str, reason: str, who: Actor | str) -> str:
        """Take back a document that never left."""
        return self._decide(Right.VOID, id_, who, lambda verdict: verdict.void(id_, reason))

    def what_to_look_for(self, id_: str) -> Search | None:
        """Where and by what a person finds the document at a provider that cannot be asked; None: it can be asked."""
        view = self.view(id_)
        examiner = self._examiner(view)
        return examiner.what_to_look_for(view.document, view.entry.payload) if examiner else None

    def how_to_void(self, id_: str) -> Search | None:
        """How to undo an issued document by hand; None: the provider gives no instructions."""
        view = self.view(id_)
        examiner = self._examiner(view)
        return examiner.how_to_void(view.document, view.standing) if examiner else None

    def examine(self, id_: str, found: bytes) -> Evidence:
        """A code or a file that a person found, against what was sent. Refused when it is neither; nothing is kept."""
        view = self.view(id_)
        examiner = self._examiner(view)
        if examiner is None:
            sentence = f"{provider_class(view.entry.provider).traits.title} no examina archivos; anote la autorización."
            raise Refused("evidence", sentence)
        return examiner.examine(view.document, view.entry.payload, found)

    def resolve_found(self, id_: str, found: bytes, who: Actor | str) -> str:
        """A person found it at the provider and brought its code or file; one of another sale is refused."""
        evidence = self.examine(id_, found)
        if evidence.match is Match.FOREIGN or evidence.outcome is None:
            raise Refused("evidence", evidence.sentence)
        proof, xml = evidence.outcome, evidence.outcome.xml
        digest = pdfs.keep(self._store.folder, xml, "xml") if xml else ""
        return self._decide(Right.VERDICT, id_, who, lambda verdict: verdict.proven(id_, proof, digest))

    def may_email(self, id_: str) -> bool:
        """Does the provider mail this document? Only what is authorized, and only where it is set up to."""
        view = self.view(id_)
        mails = Capability.EMAIL in self._services.traits(view.document.provider).capabilities
        return view.standing.status is Status.AUTHORIZED and mails

    async def email(self, id_: str, address: str, who: str) -> str:
        """Have the provider mail an authorized document; its own sentence. A Silence when it does not answer."""
        view = self.view(id_)
        provider = self._services.service(view.document.provider).provider
        if not self.may_email(id_) or not isinstance(provider, Mails):
            raise Refused("id", "no se puede enviar por correo desde aquí; imprímalo o guárdelo en PDF.")
        if not _ADDRESS.fullmatch(address.strip()):
            raise Refused("email", "no es un correo; p. ej. compras@ejemplo.com.")
        sentence = await provider.email(view.document, view.standing, address.strip())
        fact, now = journal.Fact(who, "emailed", id_, {"reference": view.document.reference}), self._clock.now()
        self._store.write(lambda db: journal.write(db, self._seal, fact, now)).result()
        return sentence

    def _examiner(self, view: DocumentView) -> Examines | None:
        provider = self._services.service(view.entry.provider).provider
        return provider if isinstance(provider, Examines) else None

    def voided_there(self, id_: str, reason: str, who: Actor | str) -> str:
        """A person undid an issued document at the provider and notes it here."""
        return self._decide(Right.VOID, id_, who, lambda verdict: verdict.voided_there(id_, reason))

    def let_stand(self, id_: str, who: Actor | str) -> str:
        """The provider did not undo it; it stays valid and asks for nobody."""
        return self._decide(Right.VERDICT, id_, who, lambda verdict: verdict.let_stand(id_))

    def _decide(self, right: Right, id_: str, who: Actor | str, work: Callable[[Verdict], str]) -> str:
        actor = acting(who)
        stamp = self._stamp(actor.name)

        def inside(db: Connection) -> str:
            verdict = Verdict(db, stamp)
            people.require(db, actor, right, verdict.find(id_)[1].number_text, stamp.now)
            return work(verdict)

        return self._verdict(inside)

    def _stamp(self, who: str) -> Stamp:
        """Providers as they are set up are asked for here: a verdict is given on the writer's thread."""
        names = {country_named(issuer.country).provider for issuer in self._store.read(shop.issuers)}
        known = {name: self._services.traits(name) for name in names}
        return Stamp(self._seal, who, self._clock.now(), lambda n: known[n] if n in known else provider_class(n).traits)

    def _verdict(self, work: Callable[[Connection], str]) -> str:
        document_id = self._store.write(work, urgent=True).result()
        self._tell(document_id)
        return document_id
