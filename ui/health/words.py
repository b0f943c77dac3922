"""Says how a provider is doing in a few words: state, speed, answers, expected wait. Knows no widget."""

from __future__ import annotations

from datetime import datetime, tzinfo

from app.runtime.health import Outage, Pulse
from ui.saying import day_and_time, span, took
from ui.text import said, tr


def state(pulse: Pulse) -> str:
    """One word or two."""
    if pulse.line.outage is not None:
        return tr("No contesta")
    if pulse.line.pause is not None:
        return tr("En pausa")
    if not pulse.calls:
        return tr("Sin llamadas")
    return tr("Contesta") if pulse.answered else tr("No contesta")


def reason(pulse: Pulse) -> str:
    """Why it does not answer, as it was said."""
    line = pulse.line
    return said(line.outage.reason if line.outage else line.pause.reason if line.pause else "")


def speed(pulse: Pulse) -> str:
    """The middle of its last answers."""
    return "—" if pulse.median_ms is None else took(pulse.median_ms)


def answers(pulse: Pulse) -> str:
    """98 % of the last 50 calls."""
    return "—" if pulse.percent is None else tr("{n} % de {calls}").format(n=pulse.percent, calls=pulse.calls)


def wait(pulse: Pulse) -> str:
    """How long the next document takes."""
    if pulse.expected is None:
        return tr("no se sabe")
    seconds = pulse.expected.total_seconds()
    return took(round(seconds * 1000)) if seconds < 10 else span(pulse.expected)


def summary(pulse: Pulse) -> str:
    """All of it in one line, for the strip."""
    words = tr("Responde en {speed} · contestó {answers} · el próximo documento: {wait}")
    return words.format(speed=speed(pulse), answers=answers(pulse), wait=wait(pulse))


def length(outage: Outage, now: datetime) -> str:
    """How long it lasted, or lasts already."""
    text = span((outage.until or now) - outage.since)
    return text if outage.until else tr("{span} y sigue").format(span=text)


def when(moment: datetime | None, zone: tzinfo) -> str:
    """A moment, or that there is none yet."""
    return day_and_time(moment, zone) if moment else tr("sigue")
