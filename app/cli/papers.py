"""`documents`, `document`, `pdf`, `void`: the papers that were made for sales."""

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.checkout import zone_of
from app.cli import DONE
from app.cli.desk import Desk, table
from app.cli.forms import Form, document_form
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.views import DocumentFilter
from app.printing import Form as Paper
from app.whole import write

if TYPE_CHECKING:
    from app.runtime import Shop

WORDS = {
    "queued": "En cola", "submitted": "Enviado", "authorized": "Autorizado", "rejected": "Rechazado",
    "voided": "Anulado",
}  # fmt: skip
CALLS = {"submit": "emitir", "look_up": "buscar", "pdf": "PDF", "void": "anular"}
ANSWERS = {
    "authorized": "autorizado", "simulated": "simulado", "accepted": "en proceso", "rejected": "rechazado",
    "exists": "ya lo tenía", "unseen": "no lo tiene", "pdf": "PDF", "unreachable": "sin conexión",
    "throttled": "pidió esperar", "not_allowed": "sin permiso", "unavailable": "no disponible",
    "unknown": "sin respuesta", "unsayable": "no se admite", "interrupted": "interrumpido",
    "outdated": "el número era de otro", "": "…",
}  # fmt: skip


def documents(desk: Desk) -> int:
    """A page of the history, newest first."""
    args = desk.args
    with desk.shop() as shop:
        since = moment_from("since", args.since, zone(shop)) if args.since else None
        wanted = DocumentFilter(status=Status(args.status) if args.status else None, since=since)
        found = shop.papers.page(wanted, args.limit, args.after)
        forms = [document_form(shop.papers.view(row.id), attempts=False) for row in found]
    rows = [(f["number"], f["sold_at"][:16], state_word(f), f["total"], f["authorization"], f["id"]) for f in forms]
    desk.show(forms, table(("Número", "Fecha", "Estado", "Total", "Autorización", "Id"), rows, "Total"))
    return DONE


def document(desk: Desk) -> int:
    """One document whole, with every call that was made for it."""
    with desk.shop() as shop:
        form = document_form(shop.papers.view(desk.args.document), attempts=True)
    desk.show(form, _whole(form))
    return DONE


def pdf(desk: Desk) -> int:
    """The provider's PDF where there is one and A4 is wanted, else our own; a file is written whole or not at all."""
    paper, output = Paper.A4 if desk.args.format == "a4" else Paper.TICKET80, desk.output()
    with desk.shop() as shop:
        content = shop.papers.pdf(desk.args.document, paper)
    if output == "-":
        desk.pour(content)
        return DONE
    write(Path(output), content)
    desk.show({"file": output, "bytes": len(content)}, f"{output}: {len(content)} bytes")
    return DONE


def void(desk: Desk) -> int:
    """Take back a document that never left; what was issued is refused with what to do instead."""
    with desk.shop() as shop:
        id_ = shop.papers.void(desk.args.document, desk.args.reason, desk.decider(shop))
        form = document_form(shop.papers.view(id_), attempts=True)
    desk.show(form, _whole(form))
    return DONE


def zone(shop: "Shop") -> ZoneInfo:
    """The shop's time zone: its first issuer's, UTC while there is none."""
    issuers = shop.issuers()
    return zone_of(issuers[0]) if issuers else ZoneInfo("UTC")


def moment_from(field: str, text: str, shop_zone: ZoneInfo) -> datetime:
    """A day (its first moment in the shop) or a moment; one without offset is the shop's."""
    try:
        found = datetime.combine(date.fromisoformat(text), time()) if len(text) <= 10 else datetime.fromisoformat(text)
        if not 2000 <= found.year < 2100:
            raise ValueError(text)
    except ValueError:
        allowed = "2026-11-20 o 2026-11-20T10:15:00-05:00"
        raise Refused(field, f"«{text[:30]}» no es una fecha; se admite {allowed}.") from None
    return found if found.utcoffset() is not None else found.replace(tzinfo=shop_zone)


def state_word(form: Form) -> str:
    """One of the words of the counter, whatever the law and the wire call it."""
    waits = {"verify": "Verificar", "dead": "Verificar", "paused": "Pausado"}.get(form["entry"])
    open_ = form["status"] in ("queued", "submitted")
    return waits if waits and open_ else WORDS[form["status"]]


def whole(form: Form) -> str:
    """A document for people."""
    return _whole(form)


def answers_told(counts: Mapping[str, int]) -> str:
    """How calls ended, and how many ended so."""
    return " · ".join(f"{ANSWERS.get(word, word)} {count}" for word, count in counts.items()) or "ninguna"


def _answer(outcome: str) -> str:
    word, _, code = outcome.partition(":")
    said = ANSWERS.get(word, word)
    return f"{said} ({code})" if code else said


def _whole(form: Form) -> str:
    labels = (
        ("Documento", "id"), ("Número", "number"), ("Referencia", "reference"), ("Vendido", "sold_at"),
        ("Total", "total"), ("Impuesto", "tax"), ("Proveedor", "provider"), ("Autorización", "authorization"),
        ("Autorizado", "authorized_at"), ("Consulta", "verification_url"), ("Vence", "deadline"), ("Nota", "reason"),
    )  # fmt: skip
    lines = [f"{label:<13}{form[key]}" for label, key in labels if form[key]]
    lines.insert(3, f"{'Estado':<13}{state_word(form)}")
    lines.append(f"{'PDF':<13}{'guardado' if form['pdf']['stored'] else 'todavía no'}")
    calls = [
        (
            a["at"][:19],
            CALLS.get(a["call"], a["call"]),
            _answer(a["outcome"]),
            a["ms"] or "",
            a["detail"],
        )
        for a in form["attempts"]
    ]
    if calls:
        lines += ["", table(("Intento", "Llamada", "Respuesta", "ms", "Detalle"), calls, "ms")]
    return "\n".join(lines)
