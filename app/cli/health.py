"""`health` and `outages`: how the providers are doing, when they were gone, and a file that proves it."""

from datetime import datetime, tzinfo
from pathlib import Path

from app.cli import DONE, NEEDS_PERSON
from app.cli.desk import Desk, table
from app.cli.forms import Form
from app.cli.papers import moment_from, zone
from app.runtime.health import Outage, Pulse, Told

_STATES = {"outage": "corte", "paused": "en pausa", "answers": "contesta", "silent": "no contesta",
           "no_calls": "sin llamadas"}  # fmt: skip


def health(desk: Desk) -> int:
    """One row for each provider; nothing is asked of it."""
    with desk.shop() as shop:
        found = shop.health.pulses()
    forms = [_pulse_form(each) for each in found]
    rows = [
        (f["title"], _STATES[f["state"]], "" if f["median_ms"] is None else f"{f['median_ms']} ms",
         "" if f["answered_percent"] is None else f"{f['answered_percent']} % de {f['calls']}", f["waiting"],
         "no se sabe" if f["expected_seconds"] is None else f"{f['expected_seconds']} s")
        for f in forms
    ]  # fmt: skip
    heads = ("Proveedor", "Está", "Contesta en", "Contestó", "En cola", "El próximo")
    desk.show(forms, table(heads, rows, "En cola") if rows else "Todavía no se llamó a ningún proveedor.")
    return DONE


def outages(desk: Desk) -> int:
    """All of them; with a file, everything about them in it, and its sum in the journal."""
    with desk.shop() as shop:
        where = zone(shop)
        since = moment_from("since", desk.args.since, where) if desk.args.since else None
        if desk.args.file:
            told = shop.health.export(Path(desk.args.file), since, desk.decider(shop)).told
        else:
            told = shop.health.proof(since).told
    forms = [_told_form(each, where) for each in told]
    rows = [(f["title"], f["since"][:19], (f["until"] or "sigue")[:19], f["probes"], f["documents"], f["reason"],
             f["sealed"]) for f in forms]  # fmt: skip
    heads = ("Proveedor", "Desde", "Hasta", "Llamadas", "Documentos", "Motivo", "Diario")
    desk.show(forms, table(heads, rows, "Llamadas Documentos") if rows else "Ningún corte.")
    if desk.args.file:
        desk.note(f"Guardado «{Path(desk.args.file).name}»; su suma quedó en el diario.")
    return DONE if all(f["whole"] for f in forms) else NEEDS_PERSON


def _pulse_form(pulse: Pulse) -> Form:
    line = pulse.line
    heard = "answers" if pulse.answered else "silent" if pulse.calls else "no_calls"
    state = "outage" if line.outage else "paused" if line.pause else heard
    return {
        "name": pulse.name, "title": pulse.title, "state": state, "calls": pulse.calls, "answered": pulse.answered,
        "answered_percent": pulse.percent, "median_ms": pulse.median_ms, "waiting": line.waiting,
        "expected_seconds": round(pulse.expected.total_seconds()) if pulse.expected is not None else None,
        "reason": line.outage.reason if line.outage else line.pause.reason if line.pause else "",
    }  # fmt: skip


def _told_form(told: Told, where: tzinfo) -> Form:
    outage: Outage = told.outage

    def said(moment: datetime | None) -> str | None:
        return moment.astimezone(where).isoformat(timespec="seconds") if moment else None

    return {
        "provider": outage.provider, "title": told.title, "since": said(outage.since), "until": said(outage.until),
        "probes": outage.probes, "documents": outage.documents, "reason": outage.reason, "sealed": outage.sealed,
        "whole": told.whole,
        "calls": [{"at": said(p.at), "number": p.number, "call": p.call, "outcome": p.outcome, "detail": p.detail,
                   "ms": p.milliseconds} for p in told.probes],
        "affected": [{"number": a.number, "sold_at": said(a.sold_at), "status": a.status,
                      "authorized_at": said(a.authorized_at)} for a in told.affected],
    }  # fmt: skip
