"""Makes the bytes of a paper when it is printed, from what is stored at that moment. Sends nothing."""

from datetime import tzinfo

from app import printing
from app.checkout import zone_of
from app.domain.countries import country_named
from app.domain.document import Document, Standing
from app.domain.errors import Refused
from app.domain.print_job import Job, JobKind
from app.ports import Clock
from app.printing import Form, escpos
from app.printing.content import content_of, when
from app.printing.design import Design, read
from app.printing.devices import Device, Paint, device_of
from app.printing.layout import Align, Emphasis, Row, Text, layout
from app.printing.profile import Way, checked, profile_of
from app.spool import Sheet
from app.store import documents, shop, spool
from app.store.sqlite import Connection
from app.store.store import Store

_REPRINT = Text("REIMPRESIÓN", Align.CENTER, Emphasis.STRONG)
RECEIPT = "receipt:"
"""Scope of an issuer's ticket design."""


class Sheets:
    """What the workers ask: bytes of a job, the way to its printer, the printer's settings."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.paint: Paint | None = None

    def make(self, job: Job) -> Sheet:
        """The bytes of a job, made when it prints: the document as it stands now, the printer as it is set now."""
        values = self.values(job.printer)
        if job.kind is JobKind.TICKET:
            return self._ticket(job, values)
        if values["way"] == Way.PDF:
            return self._page(job)
        profile = profile_of(values)
        if job.kind is JobKind.DRAWER:
            return Sheet(escpos.pulse(profile), at_once=escpos.pulse_at_once(profile))
        mark = escpos.body([_REPRINT], profile) if job.reprint else b""
        return Sheet(escpos.start(profile) + mark + job.body + escpos.end(profile), reprint=job.reprint)

    def _ticket(self, job: Job, values: dict[str, str]) -> Sheet:
        def work(db: Connection) -> tuple[Document, Standing, Design, bool]:
            document, standing = documents.load(db, documents.seq_of(db, job.subject))
            again = job.reprint or spool.printed_before(db, job.subject, str(standing.status), job.id)
            return document, standing, design_in(db, document.issuer.name), again

        document, standing, design, again = self._store.read(work)
        country, at = country_named(document.issuer.country), self._clock.now() if again else None
        added = country.printed(document, standing)
        if values["way"] == Way.PDF:
            form = Form(values["paper"])
            data = printing.render(
                document, standing, country.words, form=form, printed=added, reprint_at=at, design=design
            )
        else:
            content = content_of(document, standing, country.words, printed=added, reprint_at=at)
            data = escpos.ticket(layout(design.dressed(content), design.frame), profile_of(values))
        return Sheet(data, str(standing.status), again)

    def _page(self, job: Job) -> Sheet:
        """A PDF as it came, the provider's too: only a copy of it says that one like it is, or may be, on paper."""

        def work(db: Connection) -> tuple[str, bool, tzinfo | None]:
            if not job.subject:
                return "", job.reprint, None
            document, standing = documents.load(db, documents.seq_of(db, job.subject))
            again = job.reprint or spool.printed_before(db, job.subject, str(standing.status), job.id)
            return str(standing.status), again, zone_of(document.issuer)

        edition, again, zone = self._store.read(work)
        if not again:
            return Sheet(job.body, edition)
        from app.printing.stamp import stamped

        try:
            data = stamped(job.body, f"REIMPRESIÓN {when(self._clock.now(), zone)}")
        except ValueError:
            raise Refused("pdf", "este PDF no se puede marcar como reimpresión; imprima el ticket.") from None
        return Sheet(data, edition, again)

    def body(self, name: str, title: str, rows: tuple[Row, ...]) -> bytes:
        """Rows that are no document, as a job of that printer carries them."""
        values = self.values(name)
        if values["way"] != Way.PDF:
            profile = profile_of(values)
            return escpos.drawn(rows, profile) if profile.image else escpos.body(rows, profile)
        from app.printing import ticket_pdf

        return ticket_pdf.draw_rows(rows, (title, "Mostrador"), narrow=values["paper"] == Form.TICKET58)

    def device(self, name: str) -> Device:
        """The way to a printer; one that was removed is refused."""
        return device_of(self.values(name), self.paint)

    def values(self, name: str) -> dict[str, str]:
        """A printer's settings, checked and with their defaults; an unknown printer is refused."""
        kept = self._store.read(lambda db: shop.settings(db, spool.SCOPE + name))
        if not kept:
            raise Refused("printer", "no hay una impresora «{name}».", name=name[:40])
        return checked(kept)


def design_in(db: Connection, issuer: str) -> Design:
    """How an issuer wants its tickets; plain while it has said nothing."""
    return read(shop.settings(db, RECEIPT + issuer))
