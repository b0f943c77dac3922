"""Makes the bytes of a paper when it is printed, from what is stored at that moment. Sends nothing."""

from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.print_job import Job, JobKind
from app.ports import Clock
from app.printing import escpos
from app.printing.content import content_of
from app.printing.devices import Device, device_of
from app.printing.layout import Align, Emphasis, Row, Text, layout
from app.printing.profile import checked, profile_of
from app.spool import Sheet
from app.store import documents, shop, spool
from app.store.sqlite import Connection
from app.store.store import Store

_REPRINT = Text("REIMPRESIÓN", Align.CENTER, Emphasis.STRONG)


class Sheets:
    """What the workers ask: bytes of a job, the way to its printer, the printer's settings."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def make(self, job: Job) -> Sheet:
        """The bytes of a job, made when it prints: the document as it stands now, the printer as it is set now."""
        profile = profile_of(self.values(job.printer))
        if job.kind is JobKind.DRAWER:
            return Sheet(escpos.pulse(profile))
        if job.kind is JobKind.PAPER:
            mark = escpos.body([_REPRINT], profile) if job.reprint else b""
            return Sheet(escpos.start(profile) + mark + job.body + escpos.end(profile), reprint=job.reprint)

        def work(db: Connection) -> tuple[tuple[Row, ...], str, bool]:
            document, standing = documents.load(db, documents.seq_of(db, job.subject))
            edition = str(standing.status)
            reprint = job.reprint or spool.printed_before(db, job, edition)
            country = country_named(document.issuer.country)
            content = content_of(
                document, standing, country.words, printed=country.printed(document, standing),
                reprint_at=self._clock.now() if reprint else None,
            )  # fmt: skip
            return layout(content), edition, reprint

        rows, edition, reprint = self._store.read(work)
        return Sheet(escpos.ticket(rows, profile), edition, reprint)

    def device(self, name: str) -> Device:
        """The way to a printer; one that was removed is refused."""
        return device_of(self.values(name))

    def values(self, name: str) -> dict[str, str]:
        """A printer's settings, checked and with their defaults; an unknown printer is refused."""
        kept = self._store.read(lambda db: shop.settings(db, spool.SCOPE + name))
        if not kept:
            raise Refused("printer", f"no hay una impresora «{name[:40]}».")
        return checked(kept)
