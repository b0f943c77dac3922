"""The pretend FacturaSend's records and the pretend SIFEN behind it: CDCs, approvals, XML, events. Knows no request."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from typing import Any

from app.domain.record import dataclass, replace
from app.domain.taxid import py
from app.providers.emulation import Issued, World
from app.providers.facturasend import cdc
from app.providers.facturasend.cdc import ASUNCION
from app.providers.facturasend.inspection import Seen
from app.providers.faults import Fault, FaultKind

ACCOUNT = "80069563-1"
"""Who issues when a document does not say it: the company of FacturaSend's own examples."""

MUST_NAME = Decimal(7_000_000)
CANCEL_WITHIN, CANCEL_OTHERS_WITHIN = timedelta(hours=48), timedelta(hours=168)
"""After its approval: an invoice, and any other type."""

_LATE, _AHEAD = timedelta(hours=720), timedelta(minutes=10)  # outer limits: not published, invented here
_SITUATIONS = {"completed": 2, "observed": 3, "failed": 4, "voided": 99, "draft": -1}
_WORDS = {-1: "Borrador", 0: "Generado", 1: "Enviado en lote", 2: "Aprobado", 3: "Aprobado con observación",
          4: "Rechazado", 98: "Inexistente", 99: "Cancelado"}  # fmt: skip
_MESSAGES = {
    "0260": "Autorización del DE satisfactoria", "1321": "Monto total exige identificar al receptor",
    "1264": "RUC del receptor inexistente", "0100": "Error Inesperado(PKI).", "1004": "Fecha de emisión adelantada",
    "1005": "Transmisión extemporánea del DE", "1001": "CDC duplicado",
    "1870": "El documento asociado no existe o no está aprobado",
}  # fmt: skip


Place = tuple[int, int, int, int]
"""Type, establishment, point, number."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How a batch is to be taken."""

    draft: bool = False
    wait: float = 0
    refuse: str = ""
    observe: bool = False


class Office:
    """Everything that has ever been created, by CDC and by number; `hidden` until a moment: issued, not found."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.hidden: dict[str, datetime] = {}
        self.totals: dict[str, Decimal] = {}  # as their XML says them: the ledger counts a refused one as nothing
        self._places: dict[Place, list[str]] = {}
        self._lots: dict[str, list[str]] = {}
        self._notes: dict[str, list[str]] = {}  # of this run, by the CDC of what they change
        for row in world.ledger:
            self._index(row)

    def create(self, seen: Seen, lot: int, wish: Wish) -> Issued:
        """Write a document down. SIFEN's own refusals are decided now and told when it answers."""
        now, ledger = self._world.clock.now(), self._world.ledger
        code = wish.refuse or self._refusal(seen, now)
        final = "draft" if wish.draft else "failed" if code else "observed" if wish.observe else "completed"
        place = f"{seen.type}-{seen.number_text}"
        reference, count = seen.reference or place, 1
        while ledger.find(reference if count == 1 else f"{reference}~{count}"):
            count += 1
        own = self._cdc(seen)
        row = Issued(
            provider="facturasend", reference=reference if count == 1 else f"{reference}~{count}", provider_id=own,
            authorization=own if final in ("completed", "observed") else "", protocol=f"{lot} {code or '0260'}",
            total=Decimal(0) if code and not wish.draft else seen.total,
            tax=Decimal(0) if code and not wish.draft else seen.iva5 + seen.iva10, tax_id=seen.tax_id, name=seen.name,
            issued_at=now, ready_at=now + timedelta(seconds=wish.wait), final=final, goods=seen.goods,
        )  # fmt: skip
        ledger.add(row)
        self.totals[own] = seen.total
        self._index(row)
        self._notes.setdefault(seen.affected, []).append(own)
        return row

    def _index(self, row: Issued) -> None:
        parts = cdc.read(row.provider_id)
        if parts is not None:
            place = parts.type, parts.establishment, parts.point, parts.number
            self._places.setdefault(place, []).append(row.provider_id)
            self._lots.setdefault(row.protocol.split(" ")[0], []).append(row.provider_id)

    def situation(self, row: Issued) -> int:
        """As FacturaSend tells it: generated, then sent, then SIFEN's word."""
        now = self._world.clock.now()
        if row.final not in ("draft", "voided") and now < row.ready_at:
            return 0 if now - row.issued_at < (row.ready_at - row.issued_at) / 2 else 1
        return _SITUATIONS[row.final]

    def by_place(self, place: Place) -> list[Issued]:
        """Every record of a number, oldest first, that can be found by now."""
        return [row for code in self._places.get(place, ()) if (row := self.find(code)) is not None]

    def taken(self, place: Place) -> bool:
        """A number is free again only once everything that had it was rejected."""
        rows = [row for code in self._places.get(place, ()) if (row := self._world.ledger.find(code)) is not None]
        voided = self._world.ledger.find("inutilizado " + "-".join(map(str, place))) is not None
        return voided or any(self.situation(row) != 4 for row in rows)

    def find(self, code: str) -> Issued | None:
        """By CDC, if it can be found by now."""
        row, now = self._world.ledger.find(code), self._world.clock.now()
        return row if row is not None and self.hidden.get(code, now) <= now and cdc.SHAPE.fullmatch(code) else None

    def of_lot(self, lot: str) -> list[Issued]:
        return [row for code in self._lots.get(lot, ()) if (row := self._world.ledger.find(code)) is not None]

    def next_lot(self) -> int:
        return len(self._lots) + 1

    def confirm(self, rows: Sequence[Issued], *, keep: bool) -> bool:
        """Send drafts to SIFEN, or drop them."""
        drafts = [row for row in rows if row.final == "draft"]
        for row in drafts:
            code = row.protocol.split(" ")[1]
            final = "voided" if not keep else "completed" if code == "0260" else "failed"
            self._world.ledger.change(replace(
                row, final=final, authorization=row.provider_id if final == "completed" else "",
                total=row.total if final == "completed" else Decimal(0),
                tax=row.tax if final == "completed" else Decimal(0),
            ))  # fmt: skip
        return bool(drafts)

    def cancel(self, code: str) -> tuple[str, str, str]:
        """SIFEN's verdict on a cancellation: state, code, message."""
        row, parts = self.find(code), cdc.read(code)
        if row is None or parts is None or not self._approved(code):
            return "Rechazado", "4002", "CDC inexistente o no aprobado"
        if any(self._approved(note) for note in self._notes.get(code, ())):
            return "Rechazado", "4003", "Cancele antes las notas asociadas"
        if self._world.clock.now() - row.ready_at > (CANCEL_WITHIN if parts.type == 1 else CANCEL_OTHERS_WITHIN):
            return "Rechazado", "4009", "El plazo de cancelación está vencido"
        self._world.ledger.change(replace(row, final="voided"))
        return "Aprobado", "0600", "Evento registrado correctamente"

    def name_buyer(self, body: Mapping[str, Any]) -> tuple[str, str, str]:
        """SIFEN's verdict on a nomination: only an approved document without a name takes one, and only once."""
        row = self.find(str(body["cdc"]))
        if row is None or self.situation(row) not in (2, 3):
            return "Rechazado", "4002", "CDC inexistente o no aprobado"
        if row.tax_id != "0":
            return "Rechazado", "4203", "El documento ya tiene un receptor identificado"
        who = str(body["ruc"] if body["contribuyente"] else body["documentoNumero"])
        self._world.ledger.change(replace(row, tax_id=who, name=str(body["razonSocial"])))
        return "Aprobado", "0600", "Evento registrado correctamente"

    def void_numbers(self, kind: int, place: tuple[int, int], first: int, last: int) -> tuple[str, str, str]:
        """Numbers that SIFEN never approved."""
        now = self._world.clock.now()
        places = [(kind, *place, number) for number in range(first, last + 1)]
        if any(self.situation(row) != 4 for one in places for row in self.by_place(one)):
            return "Rechazado", "4014", "La numeración ya fue utilizada"
        for one in places:
            key = "inutilizado " + "-".join(map(str, one))
            if self._world.ledger.find(key) is None:
                self._world.ledger.add(Issued(
                    "facturasend", key, key, "", "0 0600", Decimal(0), Decimal(0), "", "", now, now, "voided"
                ))  # fmt: skip
        return "Aprobado", "0600", "Evento registrado correctamente"

    def _cdc(self, seen: Seen) -> str:
        base, digit = py.split(seen.issuer or ACCOUNT)
        noise = sha256(f"{self._world.seed}:{len(self._world.ledger)}".encode()).hexdigest()
        code = seen.security_code or f"{int(noise, 16) % 10**9:09d}"
        kind, establishment, point, number = seen.place
        return cdc.write(cdc.Cdc(
            kind, base, digit, establishment, point, number, py.taxpayer_type(base), f"{seen.at:%Y%m%d}", "1", code
        ))  # fmt: skip

    def _approved(self, code: str) -> bool:
        row = self.find(code)
        return row is not None and self.situation(row) in (2, 3)

    def _refusal(self, seen: Seen, now: datetime) -> str:
        local = now.astimezone(ASUNCION).replace(tzinfo=None)
        if seen.at > local + _AHEAD:
            return "1004"
        if local - seen.at > _LATE:
            return "1005"
        if seen.unnamed and seen.total >= MUST_NAME and seen.type == 1:
            return "1321"
        if seen.affected and not self._approved(seen.affected):
            return "1870"
        return "1264" if "-" in seen.tax_id and not all(py.split(seen.tax_id)) else ""


def state_row(row: Issued, situation: int) -> dict[str, Any]:
    """An element of /de/estado."""
    code = row.protocol.split(" ")[1]
    known = situation in (2, 3, 4, 99)
    return {
        "cdc": row.provider_id, "numero": number_text(row), "estado": _WORDS[situation], "situacion": situation,
        "fecha": row.ready_at.astimezone(ASUNCION).isoformat(timespec="seconds"),
        "respuesta_codigo": code if known else "",
        "respuesta_mensaje": _message(code, situation) if known else "",
    }  # fmt: skip


def _message(code: str, situation: int) -> str:
    return "Observación de práctica" if situation == 3 else _MESSAGES.get(code, code)


def record_row(row: Issued, situation: int, place: int) -> dict[str, Any]:
    """An element of /de/numero."""
    lot, code = row.protocol.split(" ")
    known = situation in (2, 3, 4, 99)
    return {
        "id": 2000 + place, "fecha": row.issued_at.isoformat(timespec="milliseconds"), "cdc": row.provider_id,
        "situacion": situation, "lote_id": int(lot), "lote_estado": 3 if known else 1,
        "info_codigo": code if known else None, "info_descripcion": _MESSAGES.get(code, code) if known else None,
        "fecha_proceso": row.ready_at.astimezone(ASUNCION).isoformat(timespec="seconds") if known else None,
    }  # fmt: skip


def number_text(row: Issued) -> str:
    parts = cdc.read(row.provider_id)
    return f"{parts.establishment:03d}-{parts.point:03d}-{parts.number:07d}" if parts else ""


def qr(row: Issued) -> str:
    """An address of SIFEN's test site: whoever scans it finds nothing."""
    digest = sha256(row.provider_id.encode()).hexdigest()
    return f"https://ekuatia.set.gov.py/consultas-test/qr?nVersion=150&Id={row.provider_id}&dTotGralOpe={row.total:f}" \
           f"&IdCSC=0001&cHashQR={digest}"  # fmt: skip


def xml(row: Issued, total: Decimal) -> str:
    """As much of an rDE as anybody reads here."""
    ruc = re.fullmatch(r"([0-9A-Z]+)-(\d)", row.tax_id)
    paper = f"<dNumIDRec>{row.tax_id}</dNumIDRec>"
    customer = f"<dRucRec>{ruc[1]}</dRucRec><dDVRec>{ruc[2]}</dDVRec>" if ruc else paper
    name = row.name.replace("&", "&amp;").replace("<", "&lt;")
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rDE xmlns="http://ekuatia.set.gov.py/sifen/xsd"><dVerFor>150</dVerFor>'
        f'<DE Id="{row.provider_id}"><gDatRec>{customer}<dNomRec>{name}</dNomRec></gDatRec>'
        f"<gTotSub><dTotGralOpe>{total:f}</dTotGralOpe><dTotIVA>{row.tax:f}</dTotIVA></gTotSub></DE>"
        f"<gCamFuFD><dCarQR>{qr(row).replace('&', '&amp;')}</dCarQR></gCamFuFD></rDE>"
    )


def kude(row: Issued) -> bytes:
    """A real PDF that says ENTRENAMIENTO."""
    from reportlab.pdfgen.canvas import Canvas  # heavy: only when a PDF is asked for

    target = BytesIO()
    page = Canvas(target, pagesize=(420, 200), invariant=1)
    page.setFont("Helvetica-Bold", 20)
    page.drawString(40, 150, "ENTRENAMIENTO")
    page.setFont("Helvetica", 11)
    for line, text in enumerate((number_text(row), row.provider_id, f"Gs. {row.total:f}")):
        page.drawString(40, 120 - 18 * line, text)
    page.showPage()
    page.save()
    return target.getvalue()


def wish_of(fault: Fault, *, draft: bool) -> Wish:
    """What a fault does to the documents themselves."""
    kinds = (FaultKind.FAILED, FaultKind.REJECTED, FaultKind.PENDING_FAILED)
    waits = fault.kind in (FaultKind.PENDING, FaultKind.PENDING_FAILED)
    return Wish(
        draft, fault.seconds if waits else 0, "0100" if fault.kind in kinds else "", fault.kind is FaultKind.OBSERVED
    )
