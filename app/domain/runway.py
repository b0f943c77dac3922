"""What runs out (certificates, credentials, permits, numbers, folios, a right clock), and when it is told. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from app.domain.country import Country, Finding
from app.domain.errors import Refused
from app.domain.issuer_keys import KeyKind, day_in, number_for
from app.domain.party import Issuer
from app.domain.record import dataclass, replace
from app.domain.wording import Sentence, mark, say


class What(StrEnum):
    """What an alert is about."""

    CERTIFICATE = "certificate"
    CREDENTIAL = "credential"
    PERMIT = "permit"
    NUMBERS = "numbers"
    FOLIOS = "folios"
    CLOCK = "clock"
    DEADLINE = "deadline"
    STUCK = "stuck"
    PAUSED = "paused"
    RECURRING = "recurring"
    TAKEN = "taken"


class Mend(StrEnum):
    """Where it is mended."""

    ISSUERS = "issuers"
    PROVIDERS = "providers"
    DOCUMENTS = "documents"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Limit:
    """One threshold that the owner may change."""

    key: str
    label: str
    usual: int
    largest: int


LIMITS = (
    Limit("early_days", mark("Avisar de vencimientos (días antes)"), 30, 365),
    Limit("late_days", mark("Avisar con urgencia (días antes)"), 7, 365),
    Limit("folios", mark("Quedan pocos folios"), 200, 1_000_000),
    Limit("numbers", mark("Quedan pocos números"), 200, 1_000_000),
    Limit("clock_seconds", mark("Reloj desviado (segundos)"), 60, 86_400),
)
"""The thresholds with what holds while the owner says nothing."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The thresholds in force."""

    early: timedelta
    late: timedelta
    folios: int
    numbers: int
    clock: timedelta


def limits_from(kept: Mapping[str, str]) -> Limits:
    """The owner's thresholds, and the usual ones where nothing is kept."""
    found = {limit.key: int(kept.get(limit.key) or limit.usual) for limit in LIMITS}
    early, late = (timedelta(days=found[key]) for key in ("early_days", "late_days"))
    clock = timedelta(seconds=found["clock_seconds"])
    return Limits(early, late, found["folios"], found["numbers"], clock)


def checked_limit(key: str, value: str) -> str:
    """A threshold as it is kept; empty: the usual one. Refused: unknown, or not a number in its range."""
    limit = next((each for each in LIMITS if each.key == key), None)
    if limit is None:
        allowed = ", ".join(each.key for each in LIMITS)
        raise Refused(key[:40], say("no se conoce; se admite: {allowed}.", allowed=allowed))
    text = value.strip()
    if text and not (text.isascii() and text.isdigit() and len(text) < 9 and 1 <= int(text) <= limit.largest):
        raise Refused(key, say("se admite un número entero de 1 a {largest}.", largest=limit.largest))
    return text


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that runs out: `about` names the provider or the issuer, `pressing` that little time is left."""

    what: What
    about: str
    title: str
    sentence: str
    pressing: bool
    mend: Mend
    ends_at: datetime | None = None


def credential(about: str, title: str, ends_at: datetime, now: datetime, limits: Limits) -> Alert | None:
    """A provider's credentials that say themselves until when they are good."""
    if ends_at - now > limits.early:
        return None
    renew = say("Renuévela con {provider} y escríbala en Ajustes.", provider=title)
    sentence = _then(ends_at <= now, renew)
    named = say("La credencial de {name} {ends}", name=title, ends=_ends(ends_at - now))
    return Alert(What.CREDENTIAL, about, named, sentence, ends_at - now <= limits.late, Mend.PROVIDERS, ends_at)


def of_issuer(issuer: Issuer, country: Country, zone: tzinfo, now: datetime, limits: Limits) -> Iterator[Alert]:
    """The issuer's own days: its certificate and its permit."""
    for key in country.keys:
        day = day_in(issuer.extra.get(key.name, ""))
        if day is None or key.kind not in (KeyKind.ENDS, KeyKind.PERMIT_UNTIL):
            continue
        ends_at = datetime.combine(day, time(23, 59, 59), zone)
        left, days = ends_at - now, day - now.astimezone(zone).date()
        if days > limits.early:
            continue
        permit = key.kind is KeyKind.PERMIT_UNTIL
        template = "El permiso de numeración de {name} {ends}" if permit else "El certificado de {name} {ends}"
        title = say(template, name=issuer.trade_name or issuer.legal_name, ends=_ends(left))
        what = What.PERMIT if permit else What.CERTIFICATE
        sentence = _PERMIT if permit else _then(left <= timedelta(0), _CERTIFICATE)
        yield Alert(what, issuer.name, title, sentence, days <= limits.late, Mend.ISSUERS, ends_at)


def numbers(issuer: Issuer, type_: str, series: str, last: int, limits: Limits) -> Alert | None:
    """A series that comes to the end of its authorized numbers."""
    end = number_for(issuer.extra.get("number_to", ""), type_, series)
    if end is None or end - last > limits.numbers:
        return None
    left = max(0, end - last)
    title = say("Quedan {n} números en la serie {series}", n=left, series=series)
    if not left:
        title = say("La serie {series} no tiene más números", series=series)
    return Alert(What.NUMBERS, issuer.name, title, _NUMBERS, left <= limits.numbers // 10, Mend.ISSUERS)


def folios(about: str, title: str, left: int, limits: Limits) -> Alert | None:
    """A licence whose documents come to an end, as its provider last said."""
    if left > limits.folios:
        return None
    said = say("A {provider} le quedan {n} folios", provider=title, n=left)
    return Alert(What.FOLIOS, about, said, say("Compre más antes de que se acaben."), left <= limits.folios // 10,
                 Mend.PROVIDERS)  # fmt: skip


def clock(about: str, title: str, ahead: timedelta, limits: Limits) -> Alert | None:
    """This machine's clock beside a provider's; `ahead` is negative where ours is behind."""
    if abs(ahead) < limits.clock:
        return None
    side = say("adelantado") if ahead > timedelta(0) else say("atrasado")
    template = "El reloj está {side} {length} respecto de {provider}"
    said = say(template, side=side, length=length_of(abs(ahead)), provider=title)
    return Alert(What.CLOCK, about, said, _CLOCK, abs(ahead) >= 5 * limits.clock, Mend.COMPUTER)


def stuck(count: int) -> Alert | None:
    """Documents that have waited over two hours for a person or an answer; closed hours count."""
    if not count:
        return None
    title = say("1 documento lleva más de 2 horas esperando")
    if count > 1:
        title = say("{n} documentos llevan más de 2 horas esperando", n=count)
    return Alert(What.STUCK, "", title, say("Vea en Atención a quién le toca."), True, Mend.DOCUMENTS)


def deadline(
    about: str, title: str, count: int, first: datetime | None, now: datetime, *, pressing: bool
) -> Alert | None:  # fmt: skip
    """Documents that did not leave yet and whose legal time is half over, or all but (`pressing`)."""
    if first is None:
        return None
    length = length_of(first - now)
    said = say("A 1 documento de {provider} le quedan {length} para enviarse", provider=title, length=length)
    if count > 1:
        template = "A {n} documentos de {provider} les quedan {length} o poco más para enviarse"
        said = say(template, n=count, provider=title, length=length)
    return Alert(What.DEADLINE, about, said, _DEADLINE, pressing, Mend.DOCUMENTS, first)


def paused(about: str, title: str, reason: str) -> Alert:
    """A provider that is left alone until somebody changes something."""
    words = say("{provider} está en pausa", provider=title)
    return Alert(What.PAUSED, about, words, reason, True, Mend.PROVIDERS)


def taken(till: str, at: datetime) -> Alert:
    """Another till sends what this one owed."""
    words = "La caja {till} tomó lo que esta debía el {day}: aquí ya no se vende ni se envía nada."
    title = say("Otra caja tomó la cola de esta")
    return Alert(What.TAKEN, "", title, say(words, till=till, day=f"{at:%d/%m/%Y}"), True, Mend.COMPUTER)


def inherited(count: int, folder: str) -> Alert | None:
    """What was taken from another till and waits for a person; this window shows only its own documents."""
    if not count:
        return None
    title = say("1 documento de una caja tomada espera a una persona")
    if count > 1:
        title = say("{n} documentos de una caja tomada esperan a una persona", n=count)
    sentence = say("Abra su ventana en Ajustes, Copias ({folder}).", folder=folder)
    return Alert(What.TAKEN, folder, title, sentence, True, Mend.COMPUTER)


def unreadable(folder: str) -> Alert:
    """What was taken from another till cannot be read: what it owed does not leave, and nobody knows how much it is."""
    sentence = say("No se puede leer su carpeta ({folder}): no la borre y avise a soporte.", folder=folder)
    return Alert(What.TAKEN, folder, say("Lo que debía una caja tomada no sale"), sentence, True, Mend.COMPUTER)


def recurring(trouble: str) -> Alert | None:
    """A recurring invoice that should have gone out by itself and did not."""
    if not trouble:
        return None
    return Alert(What.RECURRING, "", say("Una factura recurrente no salió"), trouble, True, Mend.DOCUMENTS)


def findings(issuer: Issuer, country: Country, day: date) -> tuple[Finding, ...]:
    """Why a sale of that day cannot have a document: its permit does not hold yet, or holds no more."""
    found = []
    for key in country.keys:
        if key.kind not in (KeyKind.PERMIT_FROM, KeyKind.PERMIT_UNTIL):
            continue
        edge = day_in(issuer.extra.get(key.name, ""))
        if edge is not None and key.kind is KeyKind.PERMIT_FROM and day < edge:
            found.append(Finding(key.name, say("empieza el {day}; antes no se puede emitir.", day=edge), True))
        if edge is not None and key.kind is KeyKind.PERMIT_UNTIL and edge < day:
            sentence = say("terminó el {day}; escriba el nuevo en Ajustes, Emisores.", day=edge)
            found.append(Finding(key.name, sentence, True))
    return tuple(found)


def first_number(issuer: Issuer, type_: str, series: str) -> int:
    """The lowest number that a series may give."""
    return number_for(issuer.extra.get("number_from", ""), type_, series) or 1


def must_be_in_range(issuer: Issuer, type_: str, series: str, number: int) -> None:
    """Refused: the series has used up its authorized numbers."""
    end = number_for(issuer.extra.get("number_to", ""), type_, series)
    if end is not None and number > end:
        sentence = "sus números autorizados terminan en el {end}; pida más y escríbalo en Ajustes, Emisores."
        raise Refused("series", say(sentence, end=end))


def renewed(issuer: Issuer, current: Issuer, country: Country) -> Issuer:
    """The issuer of an older document as a new note on it names it: all as it was, but today's permit and numbers."""
    kinds = (KeyKind.PERMIT, KeyKind.PERMIT_FROM, KeyKind.PERMIT_UNTIL, KeyKind.NUMBERS)
    today = {key.name: current.extra.get(key.name, "") for key in country.keys if key.kind in kinds}
    return replace(issuer, extra={**issuer.extra, **today})


def _then(ended: bool, renew: Sentence) -> Sentence:
    if not ended:
        return renew
    return say("Se puede vender; los documentos esperan en la cola. {renew}", renew=renew)


def _ends(left: timedelta) -> Sentence:
    days = left // timedelta(days=1)
    if left <= timedelta(0):
        return say("venció")
    if not days:
        return say("vence hoy")
    return say("vence en 1 día") if days == 1 else say("vence en {n} días", n=days)


def length_of(length: timedelta) -> Sentence:
    """How long that is, in whole units, the largest that says enough."""
    seconds = int(length.total_seconds())
    if seconds < 120:
        return say("{n} segundos", n=seconds)
    if seconds < 7200:
        return say("{n} minutos", n=seconds // 60)
    return say("{n} horas", n=seconds // 3600) if seconds < 172_800 else say("{n} días", n=seconds // 86_400)


_CERTIFICATE = say("Renuévelo y escriba la fecha nueva en Ajustes, Emisores.")
_PERMIT = say("Pida el nuevo y escríbalo en Ajustes, Emisores; los documentos ya hechos conservan el suyo.")
_NUMBERS = say("Pida más números y escríbalo en Ajustes, Emisores; al terminarse no se puede vender en esa serie.")
_DEADLINE = say("Después ya no se envían solos. Vea en Atención y en Documentos qué los detiene.")
_CLOCK = say("Active la hora automática del sistema; las facturas llevan esta hora.")
