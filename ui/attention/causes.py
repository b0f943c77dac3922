"""Groups what waits for a person by cause: one sentence, whose turn it is, what may be done. Pure; knows no widget."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain import causes as sentences
from app.domain.document import SIMULATED, Status
from app.domain.outbox import Kind, Needs, State
from app.domain.record import dataclass, replace
from app.domain.views import EntryView
from ui.text import mark, plural, said, tr
from ui.tokens import Tone

ALERT_AFTER = timedelta(hours=2)  # as the shop counts its alerts


class Trouble(StrEnum):
    """The kinds of cause, the most urgent first where they are equally old."""

    VERIFY = "verify"
    TRIED = "tried"
    REJECTED = "rejected"
    DEAD = "dead"
    UNDOING = "undoing"
    UNDONE = "undone"
    SETTINGS = "settings"
    WAITING = "waiting"
    LATE = "late"


class Act(StrEnum):
    """What a person can do about a document, or about its provider."""

    FIND = "find"
    ISSUED = "issued"
    NOT_ISSUED = "not_issued"
    CORRECT = "correct"
    RETRY = "retry"
    RETRY_ALL = "retry_all"
    VOID = "void"
    LET_STAND = "let_stand"
    SETTINGS = "settings"
    CHECK = "check"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class _Look:
    title: str
    turn: str
    tone: Tone
    acts: tuple[Act, ...]


LOOKS: Mapping[Trouble, _Look] = {
    Trouble.VERIFY: _Look(
        mark("Verificar en {provider}"),
        mark("Le toca al dueño: busque la referencia en el portal de {provider} y diga si se emitió."),
        Tone.WARNING,
        (Act.ISSUED, Act.NOT_ISSUED, Act.RETRY, Act.SHOW),
    ),
    Trouble.TRIED: _Look(
        mark("{provider} contestó como ambiente de pruebas"),
        mark("Le toca al dueño: no vale. Revise los ajustes de {provider} y reintente, o anule."),
        Tone.WARNING,
        (Act.SETTINGS, Act.RETRY, Act.RETRY_ALL, Act.VOID, Act.SHOW),
    ),
    Trouble.REJECTED: _Look(
        mark("Rechazado por {provider}"),
        mark("Le toca al cajero: corrija el dato y vuelve solo a la cola."),
        Tone.DANGER,
        (Act.CORRECT, Act.RETRY, Act.RETRY_ALL, Act.VOID, Act.SHOW),
    ),
    Trouble.DEAD: _Look(
        mark("No salió hacia {provider}"),
        mark("Le toca al cajero: nada se emitió; reintente cuando haya servicio."),
        Tone.WARNING,
        (Act.RETRY, Act.RETRY_ALL, Act.CORRECT, Act.VOID, Act.SHOW),
    ),
    Trouble.UNDOING: _Look(
        mark("{provider} no anuló el documento"),
        mark("Le toca al dueño: pida anularlo otra vez o déjelo vigente. Mientras tanto sigue siendo válido."),
        Tone.WARNING,
        (Act.VOID, Act.LET_STAND, Act.SHOW),
    ),
    Trouble.UNDONE: _Look(
        mark("¿Está anulado en {provider}?"),
        mark("Le toca al dueño: compruébelo allí; anúlelo también aquí o déjelo vigente."),
        Tone.WARNING,
        (Act.VOID, Act.LET_STAND, Act.SHOW),
    ),
    Trouble.SETTINGS: _Look(
        mark("{provider} está en pausa"),
        mark("Le toca al dueño: revise los ajustes de {provider}. Se puede seguir vendiendo; nada se pierde."),
        Tone.WARNING,
        (Act.SETTINGS, Act.CHECK, Act.SHOW),
    ),
    Trouble.WAITING: _Look(
        mark("{provider} aún no contesta"),
        mark("Toca esperar: {provider} lo recibió y se le pregunta cada hora."),
        Tone.INFO,
        (Act.RETRY, Act.RETRY_ALL, Act.SHOW),
    ),
    Trouble.LATE: _Look(
        mark("Plazo vencido para {provider}"),
        mark("Revise la conexión: en cuanto la haya, sale; si {provider} ya no puede admitirlo, usted decide aquí."),
        Tone.WARNING,
        (Act.RETRY, Act.RETRY_ALL, Act.SHOW),
    ),
}


BLIND = _Look(
    mark("Verificar en {provider}"),
    mark("Le toca al dueño: a {provider} no se le puede preguntar. Siga los pasos y traiga lo que encuentre."),
    Tone.WARNING,
    (Act.FIND, Act.NOT_ISSUED, Act.SHOW),
)


BY_HAND = _Look(
    mark("Emitir a mano en {provider}"),
    mark("Le toca al dueño: emita la nota en el portal de {provider} y anote su autorización, o anúlela aquí."),
    Tone.WARNING,
    (Act.ISSUED, Act.VOID, Act.SHOW),
)


CONTRADICTED = _Look(
    mark("{provider} se contradice"),
    mark("Le toca al dueño: busque el documento en el portal de {provider}. Lo que usted anote vale; nada sale antes."),
    Tone.WARNING,
    (Act.ISSUED, Act.NOT_ISSUED, Act.SHOW),
)


NO_ANSWER = _Look(
    mark("No salió hacia {provider}"),
    mark("Nada se emitió. Sale solo cuando {provider} vuelva a contestar; si no puede esperar, reintente."),
    Tone.WARNING,
    LOOKS[Trouble.DEAD].acts,
)


UNANSWERED = _Look(
    mark("{provider} no dijo si lo recibió"),
    mark("Se le pregunta de nuevo cuando vuelva a contestar; si no puede esperar, búsquelo en su portal."),
    Tone.WARNING,
    (Act.RETRY, Act.RETRY_ALL, Act.ISSUED, Act.NOT_ISSUED, Act.SHOW),
)


OF_REASONS = {
    sentences.BY_HAND: BY_HAND, sentences.CONTRADICTED: CONTRADICTED, sentences.NO_ANSWER: NO_ANSWER,
    sentences.UNANSWERED: UNANSWERED,
}  # fmt: skip
"""Of what ended with a person; the rest by its trouble, and by whether its provider can be asked."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Documents that wait for the same reason at the same provider. `since` is when the oldest began to wait."""

    trouble: Trouble
    provider: str
    provider_title: str
    reason: str
    entries: tuple[EntryView, ...]
    since: datetime
    alert: bool
    blind: bool = False

    @property
    def look(self) -> _Look:
        """How it is said and what may be done; at a provider that cannot be asked a person looks."""
        if self.trouble not in (Trouble.VERIFY, Trouble.DEAD):
            return LOOKS[self.trouble]
        blind = self.blind and self.trouble is Trouble.VERIFY
        return OF_REASONS.get(self.reason) or (BLIND if blind else LOOKS[self.trouble])

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same cause after the next reading."""
        return (self.trouble, self.provider, self.reason)

    @property
    def title(self) -> str:
        return tr(self.look.title).format(provider=self.provider_title)

    @property
    def what(self) -> str:
        """What happened, in one sentence. What nobody will try again by itself says so, whatever was said last."""
        if self.trouble is Trouble.DEAD and self.reason not in (sentences.GIVEN_UP, sentences.NO_ANSWER):
            return tr("Se agotaron los intentos. Lo último que pasó: «{reason}»").format(reason=said(self.reason))
        return said(self.reason) or self.title

    @property
    def turn(self) -> str:
        """Whose turn it is and what one does."""
        return tr(self.look.turn).format(provider=self.provider_title)

    @property
    def how_many(self) -> str:
        return plural("{n} documento", "{n} documentos, misma causa", len(self.entries))

    @property
    def acts(self) -> tuple[Act, ...]:
        """What may be done; the bulk of it only where there are several."""
        return tuple(act for act in self.look.acts if act is not Act.RETRY_ALL or len(self.entries) > 1)


def causes(
    person: Iterable[EntryView],
    open_: Iterable[EntryView],
    titles: Mapping[str, str],
    now: datetime,
    blind: Container[str] = (),
) -> list[Cause]:
    """All causes, alerts first, then the oldest. `open_` adds what is nobody's turn and alarms all the same.

    `blind` are the providers that cannot be asked.
    """
    groups: dict[tuple[Trouble, str, str], list[EntryView]] = {}
    for view in person:
        groups.setdefault((_trouble(view), view.entry.provider, view.entry.reason), []).append(view)
    for view in open_:
        if (trouble := _kept_waiting(view, now)) is not None:
            reason = sentences.UNANSWERED if trouble is Trouble.VERIFY else view.entry.reason
            groups.setdefault((trouble, view.entry.provider, reason), []).append(view)
    made = [replace(_cause(key, views, titles, now), blind=key[1] in blind) for key, views in groups.items()]
    order = list(Trouble)
    return sorted(made, key=lambda cause: (not cause.alert, cause.since, order.index(cause.trouble)))


def _cause(
    key: tuple[Trouble, str, str], views: Sequence[EntryView], titles: Mapping[str, str], now: datetime
) -> Cause:
    trouble, provider, reason = key
    since = min(_since(view) for view in views)
    ordered = tuple(sorted(views, key=_since))
    return Cause(trouble, provider, titles.get(provider, provider), reason, ordered, since, now - since >= ALERT_AFTER)


def _trouble(view: EntryView) -> Trouble:
    if view.entry.kind is Kind.VOID and view.entry.needs is not Needs.SETTINGS:
        return Trouble.UNDONE if view.entry.needs is Needs.VERIFY else Trouble.UNDOING
    if view.entry.needs is Needs.SETTINGS:
        return Trouble.SETTINGS
    if view.status is Status.REJECTED:
        return Trouble.TRIED if view.entry.reason == SIMULATED else Trouble.REJECTED
    return Trouble.DEAD if view.entry.needs is Needs.FIX and not view.entry.in_doubt else Trouble.VERIFY


def _since(view: EntryView) -> datetime:
    """What is tried again by itself changes every hour, and has waited all the while."""
    tried = view.entry.state is State.READY or view.entry.reason in sentences.COME_BACK
    return view.entry.created_at if tried else view.entry.changed_at


def _kept_waiting(view: EntryView, now: datetime) -> Trouble | None:
    """As the shop counts them: sent and unanswered for long, or past its deadline."""
    entry = view.entry
    if entry.kind is not Kind.SUBMIT or entry.state is not State.READY or entry.needs is not Needs.WAIT:
        return None
    if now - entry.created_at >= ALERT_AFTER and (view.status is Status.SUBMITTED or entry.in_doubt):
        return Trouble.WAITING if view.status is Status.SUBMITTED else Trouble.VERIFY
    late = view.deadline is not None and view.deadline < now
    return Trouble.LATE if late else None
