"""What Fabo's answers mean for a document: outcomes are returned, silences raised (dossier 1, 3.3, 7, 9). Pure."""

import re
from enum import StrEnum

from app.domain.document import Document
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Unavailable
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected
from app.domain.party import Customer
from app.domain.record import dataclass
from app.domain.taxid.pe import Kind, check
from app.providers.fabo import sunat
from app.providers.fabo.mapping import document_code
from app.providers.fabo.replies import UNREADABLE, Said, not_fabo, silence_of
from app.providers.fabo.sunat import Verdict

TEST_PREFIX = "prueba-"

_STRANGER = "Fabo respondió con otro comprobante; se preguntará antes de darlo por enviado."
_OTHER_RUC = "La cuenta de Fabo es de otro RUC; revise el emisor y los ajustes del proveedor, y compruebe en su portal."
_ONLY_TEST = "Fabo respondió con un comprobante de prueba aunque aquí se emite de verdad; revise dirección y cuenta."
_REAL = "¡Atención! Fabo emitió un comprobante real aunque los ajustes dicen «pruebas»."
_WAITING = "Fabo lo recibió; falta la respuesta de SUNAT."
_SUNAT_DOWN = "SUNAT no está disponible; se volverá a intentar con el mismo número."
_NOT_ALLOWED = "SUNAT no autoriza a esta cuenta a emitir; revise sus claves con el proveedor."
_DUPLICATE = re.compile(
    r"duplicad|\b(ya|previamente|anteriormente)\b.{0,40}(emitid|registrad|enviad|exist|informad|\busad|utilizad)"
    r"|\b(comprobante|documento|serie|n[uú]mero)\b.{0,40}repetid"
    r"|(emitid|registrad|enviad|informad).{0,40}\b(previamente|anteriormente)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"no (se )?(encontr|exist|registra|hall)|inexistente|sin resultado", re.IGNORECASE)


class Realm(StrEnum):
    """Where our documents go: known from the settings or the host, or not known before the answer tells."""

    TESTING = "testing"
    PRODUCTION = "production"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class World:
    """What is expected of an answer. `own_account`: another RUC pauses the provider; elsewhere it is only told."""

    realm: Realm
    own_account: bool


def emitted(answer: Said | None, status: int, document: Document, world: World) -> Outcome:
    """The outcome of `emitir`: SUNAT's code decides first, the HTTP status second; never Unseen."""
    if answer is not None and answer.sunat is not None and (status < 500 or not _accepts(answer)):
        return _by_code(answer, document, world)
    silence = silence_of(answer, status)
    if silence is not None or answer is None:
        raise silence or OutcomeUnknown(UNREADABLE, code="unreadable")
    if not answer.good:
        return _by_error(answer, document)
    if status == 204:
        return Accepted(note=_WAITING)
    simulated = _must_be_ours(answer, document, world)
    if simulated:
        return Authorized("", answer.text("codigo_descarga"), simulated=True, note=_note(answer, document))
    return Accepted(answer.text("codigo_descarga"), note=_note(answer, document, _WAITING))


def voided(answer: Said | None, status: int, document: Document) -> Outcome:
    """The outcome of `baja`. SUNAT works on it under a ticket; "already in a baja" is how its end is learnt."""
    if answer is not None and answer.sunat is not None and (status < 500 or not _accepts(answer)):
        return _void_by_code(answer, document)
    silence = silence_of(answer, status)
    if silence is not None or answer is None:
        raise silence or OutcomeUnknown(UNREADABLE, code="unreadable")
    if answer.good:
        ticket = answer.text("sunat_ticket")
        if not (ticket or answer.text("estado") or status == 204):
            raise OutcomeUnknown(UNREADABLE, "neither ticket nor state", code="unreadable")
        return Accepted(note=f"Baja pedida a SUNAT, ticket {ticket}." if ticket else "Baja pedida a SUNAT.")
    if re.search(r"\bbaja\b|anulad", answer.words, re.IGNORECASE) and _DUPLICATE.search(answer.words):
        return Authorized(document_code(document))
    return Rejected(answer.error or f"HTTP_{status}", f"Fabo no acepta la baja: {_why(answer)}.")


def mailed(answer: Said | None, status: int, address: str) -> str:
    """The sentence for `correo`; a refusal is a silence, because nothing about the document changes."""
    silence = silence_of(answer, status)
    if silence is not None or answer is None:
        raise silence or OutcomeUnknown(UNREADABLE, code="unreadable")
    if not answer.good:
        raise Unavailable(f"Fabo no envió el correo: {_why(answer)}.", answer.detail, code=answer.error)
    return f"Fabo envió el comprobante a {address}."


def taxpayer(answer: Said | None, status: int, asked: str) -> Customer | None:
    """Who has this RUC (or DNI with a business); None when nobody has."""
    silence = silence_of(answer, status)
    if answer is not None and (silence is None or status == 404) and not answer.good and _NOBODY.search(answer.detail):
        return None
    if silence is not None or answer is None:
        raise silence or OutcomeUnknown(UNREADABLE, code="unreadable")
    if not answer.good:
        raise Unavailable(f"Fabo no pudo consultar el RUC: {_why(answer)}.", answer.detail, code=answer.error)
    found = check(answer.text("ruc") or asked)
    name = answer.text("razon_social", 250) or answer.text("nombre", 250)
    if not name:
        return None
    if not found.normalized or asked not in (found.normalized, found.normalized[2:10]):
        raise Unavailable("Fabo respondió sobre otro RUC; vuelva a consultarlo.", "another RUC", code="wrong_document")
    status_words = " ".join(word for word in (answer.text("estado"), answer.text("condicion")) if word)
    return Customer(
        tax_id=found.normalized, tax_id_kind=str(Kind(found.kind)), name=name,
        address=answer.text("direccion", 250), tax_status=status_words[:60],
    )  # fmt: skip


def greeted(answer: Said | None, status: int) -> str:
    """The sentence for `hola`: any body of Fabo's, or none with 204, is a yes."""
    if answer is None and 200 <= status < 300:
        raise not_fabo(status)
    silence = silence_of(answer, status)
    if silence is not None:
        raise silence
    if answer is None or not answer.good:
        raise not_fabo(status)
    return "Conexión correcta: Fabo respondió y aceptó el UUID y el token."


def _by_code(answer: Said, document: Document, world: World) -> Outcome:
    code = answer.sunat or 0
    match sunat.verdict(code):
        case Verdict.ACCEPTED if not answer.good:
            raise OutcomeUnknown(UNREADABLE, answer.detail, code="unreadable")
        case Verdict.ACCEPTED:
            return _accepted(answer, document, world)
        case Verdict.WORKING:
            return Accepted(answer.text("codigo_descarga"), note=_WAITING)
        case Verdict.ALREADY:
            return Exists(answer.text("codigo_descarga"), document_code(document))
        case Verdict.REFUSED:
            sentence = f"SUNAT no admitió el comprobante ({code}): {_why(answer)}. Corríjalo; conserva su número."
            return Rejected(f"{code:04d}", sentence)
        case Verdict.BURNED:
            sentence = f"SUNAT rechazó el comprobante ({code}): {_why(answer)}. Corríjalo; saldrá con otro número."
            return Rejected(f"{code:04d}", sentence, burned=True)
    raise _authority_silence(answer)


def _accepted(answer: Said, document: Document, world: World) -> Authorized:
    """Accepted, maybe with observations, which are kept to be shown once."""
    simulated = _must_be_ours(answer, document, world)
    note = _note(answer, document, *([_REAL] if world.realm is Realm.TESTING and not simulated else []))
    return Authorized(
        authorization=answer.text("codigo_documento"),
        provider_id=answer.text("codigo_descarga"),
        number=document.number_text,
        protocol=answer.text("valor_resumen"),
        simulated=simulated,
        note=note,
    )


def _must_be_ours(answer: Said, document: Document, world: World) -> bool:
    """Is it a test document? Raises when the answer is about another one, or of the wrong world (dossier 6, row 7)."""
    named = answer.text("codigo_documento")
    if not named:
        raise OutcomeUnknown(UNREADABLE, "no codigo_documento", code="unreadable")
    simulated, plain = named.startswith(TEST_PREFIX), named.removeprefix(TEST_PREFIX)
    ours = document_code(document)
    if plain.partition("-")[2] != ours.partition("-")[2]:
        raise OutcomeUnknown(_STRANGER, "another codigo_documento", code="wrong_document")
    if plain != ours and world.own_account:
        raise NotAllowed(_OTHER_RUC, "another RUC", code="wrong_issuer")
    if simulated and world.realm is Realm.PRODUCTION:
        raise NotAllowed(_ONLY_TEST, "prueba- in production", code="wrong_environment")
    return simulated


def _by_error(answer: Said, document: Document) -> Outcome:
    """A 4xx of Fabo's own: nothing was registered, unless it says that it has the document already."""
    if answer.status == 409 or _DUPLICATE.search(f"{answer.error.replace('_', ' ')} {answer.words}"):
        return Exists(answer.text("codigo_descarga"), document_code(document))
    if not (answer.error or answer.words):
        raise OutcomeUnknown(UNREADABLE, answer.detail, code="unreadable")
    sentence = f"Fabo no acepta los datos del comprobante: {_why(answer)}. Corríjalos; conserva su número."
    return Rejected(answer.error or f"HTTP_{answer.status}", sentence)


def _void_by_code(answer: Said, document: Document) -> Outcome:
    code = answer.sunat or 0
    if code in sunat.ALREADY_VOID or (answer.good and code == 0):
        return Authorized(document_code(document))
    if code in sunat.TOO_LATE_TO_VOID:
        return Rejected(f"{code:04d}", "Venció el plazo de la baja; emita una nota de crédito.")
    match sunat.verdict(code):
        case Verdict.WORKING | Verdict.ACCEPTED:
            return Accepted(note="Baja pedida a SUNAT.")
        case Verdict.DOWN | Verdict.DENIED:
            raise _authority_silence(answer)
    return Rejected(f"{code:04d}", f"SUNAT no admite la baja ({code}): {_why(answer)}.")


def _authority_silence(answer: Said) -> Silence:
    code = f"{answer.sunat or 0:04d}"
    if sunat.verdict(answer.sunat or 0) is Verdict.DENIED:
        return NotAllowed(_NOT_ALLOWED, answer.detail, code=code)
    return Unavailable(_SUNAT_DOWN, f"{answer.detail} {answer.sentence}".strip(), code=code)


def _accepts(answer: Said) -> bool:
    return answer.sunat is not None and sunat.verdict(answer.sunat) is Verdict.ACCEPTED


def _note(answer: Said, document: Document, *more: str) -> str:
    """What a person should read once: first of all that the document stands under the RUC of somebody else."""
    foreign = answer.text("codigo_documento").removeprefix(TEST_PREFIX) != document_code(document)
    return " · ".join([*([_OTHER_RUC] if foreign else []), *more, *answer.notes])[:2000]


def _why(answer: Said) -> str:
    """The provider's or the authority's own words, as the operator should read them out."""
    parts = [answer.sentence, answer.words, f"({answer.extra})" if answer.extra else ""]
    said = " ".join(part for part in parts if part).rstrip(".")
    return f"«{said}»" if said else "no dijo por qué"
