"""What a person decides about a document: try again, it was issued, it was not, correct it, take it back. No wire."""

from collections.abc import Callable
from datetime import datetime

from app.checkout import normal_customer, zone_of
from app.domain.countries import country_named
from app.domain.document import Document, Standing, Status, hear, move_status, successor
from app.domain.errors import Refused
from app.domain.fields import text_from
from app.domain.outbox import Counters, Entry, Kind, Needs, State, Step, stay
from app.domain.outcome import Authorized
from app.domain.party import Customer
from app.domain.record import dataclass, replace
from app.domain.traits import Capability, Memory, Traits
from app.store import attention, credits, documents, journal, outbox, pauses, sales, taking
from app.store.outbox import Due
from app.store.sqlite import Connection

LONGEST_REASON = 250


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who decides, when, under which seal, and what the providers are like (by name)."""

    seal: journal.Seal
    who: str
    now: datetime
    traits_of: Callable[[str], Traits]


def _reason(text: str) -> str:
    """Why something is taken back, in words."""
    if len(words := text_from(text, "reason", LONGEST_REASON)) < 4:
        raise Refused("reason", "falta el motivo; escriba al menos 4 letras.")
    return words


class Verdict:
    """One person's decisions, written in the caller's transaction and in the journal under `who`."""

    def __init__(self, db: Connection, stamp: "Stamp") -> None:
        self._db, self._seal, self._who = db, stamp.seal, stamp.who
        self._now, self._traits_of = stamp.now, stamp.traits_of

    def retry(self, id_: str) -> str:
        """Try again now. Never into the dark, never later than planned; a used-up reference gets a successor."""
        due, document, standing = self.find(id_)
        entry = due.entry
        if standing.status is Status.VOIDED or (entry.state is State.DONE and standing.status is not Status.REJECTED):
            raise Refused("id", "no hay nada que reintentar: el documento ya está resuelto.")
        if entry.state is State.SENDING:
            raise Refused("id", "se está enviando ahora mismo; espere el resultado.")
        _refuse_restored(entry, standing)
        self._refuse_by_hand(document)
        if entry.state is State.PAUSED:
            pauses.lift(self._db, entry.provider, self._now)
            return self._noted("retry", document, {"provider": entry.provider})
        if entry.in_doubt and self._traits_of(entry.provider).memory is Memory.BLIND:
            raise Refused("id", "pudo haber sido emitido; compruébelo en el portal del proveedor y use «resolve».")
        overdue = standing.deadline is not None and standing.deadline < self._now
        if standing.status is Status.REJECTED:
            self._requeue_rejected(due, document, standing)
        elif overdue and not entry.in_doubt and self._traits_of(entry.provider).hard_deadline:
            self._redate(due, document)
        step = replace(stay(entry, self._now), counters=Counters(polls=entry.counters.polls))
        outbox.write_step(self._db, entry.id, step, self._now)
        return self._noted("retry", document, {"status": standing.status})

    def issued(self, id_: str, authorization: str) -> str:
        """A person found the document at the provider: it is valid, with this authorization."""
        due, document, standing = self._open(id_)
        code = "".join(authorization.split())  # portals print long codes in groups
        if not 4 <= len(code) <= 120 or not code.isprintable():
            raise Refused("issued", "no es una autorización; copie el código completo del portal del proveedor.")
        if fault := country_named(document.issuer.country).proof(code, document):
            raise Refused("issued", fault)
        documents.refuse_taken(self._db, code, due.document_seq)
        found = replace(
            standing, status=move_status(standing.status, Status.AUTHORIZED), authorization=code, reason="",
            authorized_at=standing.authorized_at or self._now,
        )  # fmt: skip
        documents.save_standing(self._db, due.document_seq, found, self._now)
        self._end(due)
        return self._noted("resolve_issued", document, {"authorization": code})

    def proven(self, id_: str, found: Authorized, xml_sha256: str) -> str:
        """A person brought what the authority issued for the document: its code, or the paper itself (kept by hash)."""
        due, document, standing = self._open(id_)
        documents.refuse_taken(self._db, found.authorization, due.document_seq)
        heard = hear(standing, found, Status.AUTHORIZED, "", self._now)
        heard = replace(heard, xml_sha256=xml_sha256 or standing.xml_sha256)
        documents.save_standing(self._db, due.document_seq, heard, self._now)
        self._end(due)
        return self._noted("resolve_issued", document, {"authorization": found.authorization, "xml_sha256": xml_sha256})

    def not_issued(self, id_: str) -> str:
        """A person made sure that the provider does not have the document: it may be sent again."""
        due, document, standing = self._open(id_)
        self._refuse_by_hand(document)
        step = replace(stay(due.entry, self._now), in_doubt=False, counters=Counters())
        if standing.status is Status.REJECTED and self._numberless(document, standing):  # it stays what it was
            step = replace(step, state=State.DONE, needs=Needs.FIX, reason=standing.reason)
        elif standing.status is Status.REJECTED:
            self._requeue_rejected(due, document, standing)
        elif standing.status is Status.SUBMITTED:
            queued = replace(standing, status=Status.QUEUED, provider_id="", authorization="", reason="")
            documents.save_standing(self._db, due.document_seq, queued, self._now)
            laned = self._traits_of(document.provider).laned and not due.entry.reserved
            if laned and outbox.overtaken(self._db, due.entry.id):
                self._redate(due, document)  # under its own date it would be refused for ever
        outbox.write_step(self._db, due.entry.id, step, self._now)
        return self._noted("resolve_not_issued", document, {})

    def correct(self, id_: str, customer: Customer) -> str:
        """Another customer on a document that was refused or never left; the sale itself stays as it was."""
        due, document, standing = self.find(id_)
        _refuse_restored(due.entry, standing)
        if standing.status is not Status.REJECTED and not _never_left(due, standing):
            raise Refused("id", "solo se corrige un documento rechazado o que nunca salió.")
        country = country_named(document.issuer.country)
        fixed = replace(document, customer=normal_customer(customer, country) if customer.tax_id else customer)
        for finding in country.preflight(fixed.issuer, fixed.customer, fixed.type, fixed.totals):
            if finding.block:
                raise Refused(finding.field, finding.sentence)
        if standing.status is Status.REJECTED:
            fixed = self._requeue_rejected(due, fixed, standing)
        documents.save_correction(self._db, due.document_seq, fixed)
        outbox.clear_payload(self._db, due.entry.id)
        step = replace(stay(due.entry, self._now), in_doubt=False, counters=Counters())
        outbox.write_step(self._db, due.entry.id, step, self._now)
        return self._noted("correct", document, {"customer": customer.name, "tax_id": customer.tax_id})

    def void(self, id_: str, reason: str) -> str:
        """Take back a document: at once if it never left or was refused, through the provider if it was issued."""
        due, document, standing = self.find(id_)
        words = _reason(reason)
        _refuse_restored(due.entry, standing)
        if standing.status is Status.AUTHORIZED and Capability.VOID in self._traits_of(document.provider).capabilities:
            credits.refuse_live_notes(self._db, due.document_seq)
            country_named(document.issuer.country).refuse_late_void(document.issued_at, self._now)
            self._ask_to_void(due, words)
            return self._noted("void_asked", document, {"reason": words})
        if not _never_left(due, standing) and standing.status is not Status.REJECTED:
            raise Refused("id", self._instead_of_void(document, standing))
        live = [documents.load(self._db, seq)[0].id for seq in credits.live_notes(self._db, due.document_seq)]
        notes = [self.find(note) for note in live]
        if not all(_never_left(note, its) for note, _, its in notes):
            raise Refused("id", "una de sus notas de crédito pudo haber llegado al proveedor; espere el resultado.")
        for note, its_document, its_standing in [*notes, (due, document, standing)]:
            self._take_back(note, its_standing, words)
            self._noted("void", its_document, {"reason": words})
        return document.id

    def voided_there(self, id_: str, reason: str) -> str:
        """A person undid an issued document at the provider, which cannot be asked to from here: noted, with why."""
        due, document, standing = self.find(id_)
        if standing.status is not Status.AUTHORIZED:
            raise Refused("id", "no está emitido; no hay nada que anular en el portal.")
        country_named(document.issuer.country).refuse_void_there()
        words = _reason(reason)
        if Capability.VOID in self._traits_of(document.provider).capabilities:
            raise Refused("id", "se anula desde aquí; no hace falta el portal.")
        credits.refuse_live_notes(self._db, due.document_seq)
        self._take_back(due, standing, words)
        return self._noted("voided_there", document, {"reason": words})

    def let_stand(self, id_: str) -> str:
        """The provider did not undo the document and a person leaves it as it is: valid, and nobody's turn."""
        due, document, _ = self.find(id_)
        asked = outbox.of_document(self._db, due.document_seq, Kind.VOID)
        if asked is None or asked.needs in (None, Needs.WAIT):
            raise Refused("id", "no hay ninguna anulación que dejar.")
        outbox.write_step(self._db, asked.id, Step(State.DONE, self._now, asked.counters, False, None, ""), self._now)
        return self._noted("let_stand", document, {"reason": asked.reason})

    def _take_back(self, due: Due, standing: Standing, reason: str) -> None:
        voided = replace(standing, status=Status.VOIDED, reason=reason)
        documents.save_standing(self._db, due.document_seq, voided, self._now)
        self._end(due)

    def _ask_to_void(self, due: Due, reason: str) -> None:
        """Owe the provider the undoing; one that it refused or that got stuck is asked for once more."""
        asked = outbox.of_document(self._db, due.document_seq, Kind.VOID)
        if asked is None:
            debt = outbox.Debt(f"{due.entry.id}-void", due.document_seq, due.entry.provider, Kind.VOID, payload=reason)
            outbox.enqueue(self._db, debt, self._now)
        elif asked.state in (State.DONE, State.DEAD, State.VERIFY):
            again = replace(stay(asked, self._now), in_doubt=False, counters=Counters())
            outbox.write_step(self._db, asked.id, again, self._now)
            outbox.say_otherwise(self._db, asked.id, reason)
        else:
            raise Refused("id", "ya se pidió anularlo; espere el resultado.")

    def _instead_of_void(self, document: Document, standing: Standing) -> str:
        """What to do with a document that cannot be taken back from here."""
        traits = self._traits_of(document.provider)
        if standing.status is not Status.AUTHORIZED:
            arrived = "pudo haber llegado al proveedor: no se anula aquí; espere el resultado."
            return "el documento ya está resuelto." if standing.status is Status.VOIDED else arrived
        country_named(document.issuer.country).refuse_void_there()
        if Capability.CREDIT_NOTE in traits.capabilities and document.original is None:
            return "ya fue emitido: no se anula aquí; emita una nota de crédito."
        return f"ya fue emitido y {traits.title} no anula desde aquí; anúlelo o emita la nota de crédito en su portal."

    def _requeue_rejected(self, due: Due, document: Document, standing: Standing) -> Document:
        """Back to the queue; where the old reference is used up at the provider, under its successor (…-R2).

        Where order by date counts, it takes today's place and date: what came after it may be issued by now. A note
        comes back only while what it returns has not been returned by another one.
        """
        self._still_returnable(due)
        queued = replace(standing, status=Status.QUEUED, burned=False, reason="", provider_id="")
        documents.save_standing(self._db, due.document_seq, queued, self._now)
        if self._traits_of(document.provider).laned:
            document = self._redate(due, document)
        if not standing.burned:
            return document
        if self._traits_of(document.provider).numbers_ours:
            document = self._renumber(due, document, standing.reason)
        renewed = replace(document, reference=successor(document.reference))
        documents.save_correction(self._db, due.document_seq, renewed)
        outbox.clear_payload(self._db, due.entry.id)
        return renewed

    def _still_returnable(self, due: Due) -> None:
        original_seq, given_back = credits.given_back_by(self._db, due.document_seq)
        if not given_back:
            return
        original, standing = documents.load(self._db, original_seq)
        left = credits.left(self._db, original_seq, original)
        if standing.status is Status.VOIDED or any(left[place] < wanted for place, wanted in given_back.items()):
            raise Refused("id", "lo que devuelve esta nota ya se devolvió con otra, o su original está anulado.")

    def _numberless(self, document: Document, standing: Standing) -> bool:
        """Its number is used up, and no series of a till that was taken over gives another."""
        return standing.burned and self._traits_of(document.provider).numbers_ours and taking.inherited(self._db)

    def _renumber(self, due: Due, document: Document, reason: str) -> Document:
        """The authority keeps a refused number: it stays on record as burned, and the lane gives the next one."""
        country, series = country_named(document.issuer.country), document.series
        sales.burn_number(self._db, due.document_seq, document, reason, self._now)
        number = sales.next_number(self._db, document.issuer, country.lane_type(document.type), series, self._now)
        return replace(document, number=number, number_text=country.number_format.format(series=series, number=number))

    def _redate(self, due: Due, document: Document) -> Document:
        """The document is issued with today's date; the sale keeps its own."""
        country, dated = country_named(document.issuer.country), self._now.astimezone(zone_of(document.issuer))
        if country.unique_second:
            dated = documents.free_second(self._db, replace(document, dated=dated))
        renewed = replace(document, dated=dated)
        documents.save_correction(self._db, due.document_seq, renewed)
        documents.save_deadline(self._db, due.document_seq, country.last_moment(dated))
        outbox.redate(self._db, due.entry.id, dated)
        outbox.clear_payload(self._db, due.entry.id)
        return renewed

    def find(self, id_: str) -> tuple[Due, Document, Standing]:
        """A document by its own id or its entry's."""
        due = attention.find_entry(self._db, id_)
        if due is None or due.entry.kind is not Kind.SUBMIT:
            raise Refused("id", "«{id}» no existe; se admite el id de un documento o de su envío.", id=id_[:40])
        return (due, *documents.load(self._db, due.document_seq))

    def _open(self, id_: str) -> tuple[Due, Document, Standing]:
        """A document whose fate is open: in doubt, dead, refused, or waiting at the provider."""
        due, document, standing = self.find(id_)
        if standing.status in (Status.AUTHORIZED, Status.VOIDED):
            raise Refused("id", "el documento ya está resuelto.")
        if due.entry.state is State.SENDING:
            raise Refused("id", "se está enviando ahora mismo; espere el resultado.")
        if due.entry.attempts == 0 and not due.entry.in_doubt and due.entry.state is not State.VERIFY:
            raise Refused("id", "el documento nunca salió de esta caja; no hay nada que comprobar.")
        return due, document, standing

    def _refuse_by_hand(self, document: Document) -> None:
        if document.original is not None and self._traits_of(document.provider).notes_by_hand:
            raise Refused("id", "esta nota se emite en el portal del proveedor; anote su autorización, o anúlela.")

    def _end(self, due: Due) -> None:
        for entry in filter(None, (due.entry, outbox.of_document(self._db, due.document_seq, Kind.VOID))):
            outbox.write_step(self._db, entry.id, Step(State.DONE, self._now, entry.counters, False), self._now)

    def _noted(self, what: str, document: Document, body: dict[str, object]) -> str:
        fact = journal.Fact(self._who, what, document.id, {"reference": document.reference, **body})
        journal.write(self._db, self._seal, fact, self._now)
        return document.id


def _refuse_restored(entry: Entry, standing: Standing) -> None:
    """A refused document of a restored copy may have been corrected and issued since: a person looks first."""
    if standing.status is Status.REJECTED and entry.in_doubt:
        raise Refused("id", "se restauró una copia y pudo haberse emitido; compruébelo en el portal y use «resolve».")


def _never_left(due: Due, standing: Standing) -> bool:
    """Surely not sent: queued, not in doubt, not in the air."""
    return standing.status is Status.QUEUED and not due.entry.in_doubt and due.entry.state is not State.SENDING
