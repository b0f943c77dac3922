"""Tells a document's life in plain words: what was asked, what came back, when it is due. Knows no widget."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.outbox import Attempt, Call, State
from app.domain.record import dataclass
from app.domain.regret import held
from app.domain.views import DocumentView, Word
from ui.saying import span, took
from ui.text import mark, tr
from ui.tokens import Tone

SOON = timedelta(hours=12)  # a legal deadline this near is shown in another colour

_ASKED = {
    Call.SUBMIT: mark("Se envió el documento a {provider}."),
    Call.LOOK_UP: mark("Se preguntó a {provider} por el documento."),
    Call.PDF: mark("Se pidió el PDF a {provider}."),
    Call.VOID: mark("Se pidió a {provider} anular el documento."),
}

_CAME = {
    "authorized": (mark("Quedó autorizado."), Tone.SUCCESS),
    "simulated": (mark("Contestó con una simulación: no tiene valor legal."), Tone.WARNING),
    "accepted": (mark("Lo recibió y lo está procesando."), Tone.INFO),
    "rejected": (mark("Lo rechazó."), Tone.DANGER),
    "exists": (mark("Ya lo tenía; no se emitió dos veces."), Tone.SUCCESS),
    "unseen": (mark("Todavía no lo tiene."), Tone.INFO),
    "pdf": (mark("Entregó el PDF."), Tone.SUCCESS),
    "unreachable": (mark("No se pudo llegar: sin red o sin servicio. No salió nada."), Tone.NEUTRAL),
    "throttled": (mark("Pidió esperar: demasiados envíos seguidos."), Tone.NEUTRAL),
    "not_allowed": (mark("No aceptó la clave o el certificado."), Tone.DANGER),
    "unavailable": (mark("Contestó que ahora no puede."), Tone.WARNING),
    "unknown": (mark("No llegó respuesta; pudo haberlo recibido."), Tone.WARNING),
    "outdated": (mark("El número ya era de otro documento; se toma uno nuevo."), Tone.WARNING),
    "unsayable": (mark("Ese servicio no admite este documento o esta pregunta."), Tone.DANGER),
    "interrupted": (mark("El programa se cerró durante la llamada; se volverá a preguntar."), Tone.WARNING),
    "": (mark("Esperando la respuesta…"), Tone.INFO),
}


@dataclass(frozen=True, slots=True)
class Chapter:
    """One call: when, what was asked, what came back with its tone, how long it took, the provider's own words."""

    at: datetime
    asked: str
    came: str
    tone: Tone
    took: str
    detail: str


def chapter(attempt: Attempt, provider: str) -> Chapter:
    """An attempt in words; the provider's own words are kept beside them."""
    family = attempt.outcome.split(":")[0]
    came, tone = _CAME.get(family, (attempt.outcome, Tone.NEUTRAL))
    code = attempt.outcome.partition(":")[2]
    detail = " · ".join(part for part in (code, attempt.detail) if part and attempt.outcome != "pdf")
    return Chapter(
        attempt.at,
        tr(_ASKED[attempt.call]).format(provider=provider),
        tr(came),
        tone,
        "" if attempt.milliseconds is None else took(attempt.milliseconds),
        detail,
    )


def deadline(view: DocumentView, now: datetime) -> tuple[str, Tone]:
    """The legal clock: how long the document may still take; empty when it no longer matters."""
    return legal_clock(view.standing.deadline, view.word, now)


def legal_clock(limit: datetime | None, word: Word, now: datetime) -> tuple[str, Tone]:
    """The same of any document that is known by its word and its last legal moment."""
    if limit is None or word in (Word.AUTHORIZED, Word.VOIDED):
        return "", Tone.NEUTRAL
    if limit <= now:
        return tr("El plazo venció hace {span}").format(span=span(now - limit)), Tone.DANGER
    left = limit - now
    return tr("Vence en {span}").format(span=span(left)), Tone.WARNING if left < SOON else Tone.NEUTRAL


def held_back(view: DocumentView, now: datetime) -> bool:
    """Does it only wait because the shop wants to be able to take it back?"""
    return view.word is Word.QUEUED and held(view.entry, now) > timedelta(0)


def _minutes(view: DocumentView, now: datetime) -> str:
    """0:42, rounded up, so that it never says nothing while it waits."""
    minutes, seconds = divmod(-(-held(view.entry, now) // timedelta(seconds=1)), 60)
    return f"{minutes}:{seconds:02}"


def next_step(view: DocumentView, now: datetime) -> str:
    """What happens by itself now, or why nothing does; empty when everything is done."""
    entry = view.entry
    if entry.state is State.SENDING:
        return tr("Se está enviando ahora mismo.")
    if entry.state is State.READY:
        if held_back(view, now):
            return tr("Sale en {time}; mientras tanto se puede anular sin que llegue.").format(time=_minutes(view, now))
        if entry.due_at <= now:
            return tr("Se enviará en cuanto haya red.")
        return tr("Se intentará de nuevo en {span}.").format(span=span(entry.due_at - now))
    if entry.state is State.PAUSED:
        return tr("Espera a que el proveedor vuelva a aceptar la clave o el certificado.")
    if view.pdf_entry is not None and view.pdf_entry.state is State.READY:
        return tr("El PDF del proveedor llegará solo.")
    return ""


def may_retry(view: DocumentView) -> bool:
    """Does a person's «now» make sense? The shop has the last word."""
    if view.entry.state is State.SENDING:
        return False
    return view.word in (Word.QUEUED, Word.SENT, Word.REJECTED, Word.VERIFY) or view.entry.state is State.PAUSED
