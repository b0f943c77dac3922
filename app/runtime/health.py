"""The counter of the providers' health: how they are doing, when they were gone, and a file that proves it."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app import exporting
from app import people as persons
from app.domain.health import Line, pulse
from app.domain.health import Pulse as Pulse
from app.domain.outage import Affected, Probe
from app.domain.outage import Outage as Outage
from app.domain.pace import Step, paced, unwatched
from app.domain.people import Actor, acting
from app.domain.record import dataclass
from app.providers.registry import provider_class
from app.runtime import business_day
from app.store import health, journal, outages, pauses, shop
from app.store.sqlite import Connection
from app.whole import name_of, write

if TYPE_CHECKING:
    from app.ports import Clock
    from app.printing.report_pdf import Paper
    from app.runtime.services import Services
    from app.store.store import Store

_HEADS = ("registro", "proveedor", "desde", "hasta", "segundos", "documento", "que", "resultado", "detalle")
_PRINTED = ("Qué", "Desde", "Hasta", "Segundos")
Row = tuple[str | int, ...]
_TITLES = {"submit": "enviar", "look_up": "preguntar", "pdf": "PDF", "void": "anular"}

_CAME = {
    "unreachable": "sin línea", "unavailable": "no disponible", "unknown": "sin respuesta",
    "throttled": "pidió esperar", "interrupted": "el programa se cerró", "authorized": "autorizado",
    "accepted": "recibido", "rejected": "rechazado",
    "exists": "ya lo tenía", "unseen": "no lo tiene", "pdf": "PDF entregado", "not_allowed": "clave no aceptada",
    "simulated": "simulación", "unsayable": "no se admite",
    "outdated": "el número era de otro",
}  # fmt: skip
_STANDS = {"queued": "en cola", "submitted": "enviado", "authorized": "autorizado", "rejected": "rechazado",
           "voided": "anulado"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One outage whole: its calls, what waited, and whether the calls are those that the journal sealed."""

    outage: Outage
    title: str
    probes: tuple[Probe, ...]
    affected: tuple[Affected, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Proof:
    """Everything of some outages, and the journal's head at that moment: number and seal of its last line."""

    told: tuple[Told, ...]
    made_at: datetime
    anchor: tuple[int, str]


class Health:
    """Reads on the calling thread, away from the window's: no key ever waits for it."""

    def __init__(self, store: "Store", clock: "Clock", services: "Services", seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._services = services
        self._seal = seal

    def pulses(self) -> list[Pulse]:
        """Every provider that was called or is owed something, by name."""
        now = self._clock.now()
        names = [info.name for info in self._services.all()]
        found = [self._pulse(name, now) for name in names]
        return [each for each in found if each.calls or each.line.waiting]

    def outages(self, since: datetime | None = None) -> list[Outage]:
        """Those that last, then those that ended, the newest first."""
        found = self._store.read(outages.every)
        return [each for each in found if since is None or each.until is None or each.until >= since]

    def told(self, outage: Outage) -> Told:
        """One outage with everything that is known of it."""
        now = self._clock.now()
        return self._store.read_at_once(lambda db: _told(db, outage, now))

    def proof(self, since: datetime | None = None) -> Proof:
        """All of it at one moment."""
        now, wanted = self._clock.now(), self.outages(since)

        def work(db: Connection) -> Proof:
            return Proof(tuple(_told(db, each, now) for each in wanted), now, journal.head(db))

        return self._store.read_at_once(work)

    def export(self, file: Path, since: datetime | None = None, who: Actor | str = "", step: Step = unwatched) -> Proof:
        """A file that proves it, by its name PDF, Excel or CSV; its sum goes into the journal. Refused: not allowed."""
        actor, now = acting(who), self._clock.now()
        self._store.write(lambda db: persons.allow_export(db, actor, "outages", self._seal, now), urgent=True).result()
        proof, zone = self.proof(since), self._store.read(business_day.zone)
        if file.suffix.lower() == ".pdf":
            write(file, self.page(proof, step))
        else:
            rows = list(_rows(proof, zone))
            exporting.write(file, _HEADS, paced(rows, step, len(rows)))
        body = {
            "file": name_of(file), "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
            "number": str(proof.anchor[0]), "anchor_mac": proof.anchor[1],
        }  # fmt: skip
        fact = journal.Fact(actor.name, "outage_evidence", name_of(file), body)
        self._store.write(lambda db: journal.write(db, self._seal, fact, now), urgent=True).result()
        return proof

    def page(self, proof: Proof, step: Step = unwatched) -> bytes:
        """The same on A4."""
        from app.printing.report_pdf import draw

        return draw(self._paper(proof), step)

    def _pulse(self, name: str, now: datetime) -> Pulse:
        traits = self._services.traits(name)

        def work(db: Connection) -> Pulse:
            pause = pauses.all_pauses(db).get(name)
            at_once = traits.concurrency * max(1, traits.batch)
            line = Line(pause, outages.lasting(db, name), health.waiting(db, name), at_once)
            return pulse(name, traits.title, *health.recent(db, name), line, now=now)

        return self._store.read(work)

    def _paper(self, proof: Proof) -> "Paper":
        from app.printing.report_pdf import Paper

        zone, issuers = self._store.read(business_day.zone), self._store.read(shop.issuers)
        seller = issuers[0].trade_name or issuers[0].legal_name if issuers else ""
        seq, mac = proof.anchor
        printed = f"Impreso el {proof.made_at.astimezone(zone):%d/%m/%Y %H:%M} · diario n.º {seq}, sello {mac[:16]}…"
        figures = [
            ("Cortes", str(len(proof.told))), ("Llamadas", str(sum(len(each.probes) for each in proof.told))),
            ("Documentos", str(sum(len(each.affected) for each in proof.told))),
        ]  # fmt: skip
        rows = [_line(row) for row in _rows(proof, zone)]
        period = "sin respuesta del proveedor o de la línea"
        return Paper("Constancia de cortes", period, seller, printed, figures, (), _PRINTED, rows)


def _line(row: Row) -> tuple[str, ...]:
    """A row as paper has it: everything that is text in its first column."""
    kind, title, since, until, seconds, document, what, came, detail = map(str, row)
    parts = {
        "corte": f"CORTE de {title}: {came.rstrip('.')}. Llamadas: {what}, documentos: {document}; {detail}",
        "llamada": f"   {what} {document}: {came}",
        "documento": f"   documento {document}: {came}",
    }  # fmt: skip
    return parts.get(kind, f"Ancla del {what}: n.º {document}, {detail}"), since, until, seconds


def _told(db: Connection, outage: Outage, now: datetime) -> Told:
    probes, affected = outages.probes(db, outage), outages.affected(db, outage, now)
    title = provider_class(outage.provider).traits.title
    return Told(outage, title, tuple(probes), tuple(affected), outages.is_whole(db, outage))


def _rows(proof: Proof, zone: ZoneInfo) -> Iterator[Row]:
    """First what each outage is, then each call and each document of it, at last the anchor."""

    def said(moment: datetime | None) -> str:
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S%z}" if moment else ""

    for told in proof.told:
        outage, title = told.outage, told.title
        seconds = round(((outage.until or proof.made_at) - outage.since).total_seconds())
        kept = f"diario n.º {outage.sealed}" + ("" if told.whole else "; LAS LLAMADAS FUERON ALTERADAS")
        yield ("corte", title, said(outage.since), said(outage.until) or "sigue", seconds, outage.documents,
               outage.probes, outage.reason, kept)  # fmt: skip
        for probe in told.probes:
            took = (probe.milliseconds or 0) // 1000
            yield ("llamada", title, said(probe.at), "", took, probe.number, _TITLES.get(probe.call, probe.call),
                   _CAME.get(probe.outcome.split(":")[0], probe.outcome), probe.detail)  # fmt: skip
        for each in told.affected:
            yield ("documento", title, said(each.sold_at), said(each.authorized_at), "", each.number, "",
                   _STANDS.get(each.status, each.status), "")  # fmt: skip
    seq, mac = proof.anchor
    yield ("ancla", "", said(proof.made_at), "", "", str(seq), "diario", "", mac)
