"""What a paper says, in words: every figure and sentence of a document, formatted, without a place. Knows no layout."""

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.countries import country_named
from app.domain.country import LabelledText, Printed, Words, printed_plainly
from app.domain.document import Document, DocumentType, Standing, Status
from app.domain.party import Customer, Issuer
from app.domain.record import replace
from app.printing.amounts import items_of, sums_of
from app.printing.paper import Content, Fact, Fiscal, Notice, Party
from app.printing.plain import plain

_SALES = frozenset({DocumentType.INVOICE, DocumentType.RECEIPT})
_DEAD = {Status.REJECTED: "RECHAZADO", Status.VOIDED: "ANULADO"}
_PLACES = (
    ("branch", "Sucursal"), ("establishment", "Establecimiento"),
    ("point", "Punto"), ("point_of_sale", "Punto de venta"),
)  # fmt: skip


def content_of(
    document: Document,
    standing: Standing,
    words: Words,
    *,
    printed: Printed | None = None,
    reprint_at: datetime | None = None,
) -> Content:
    """Everything that `document` says on paper as it stands; times in the shop's zone.

    `printed` is what the country adds; without it the paper has what every country prints. A training paper sends
    nobody to the authority: it could not know the code.
    """
    zone, extra = _zone(document), printed or printed_plainly(document, standing)
    extra = _without_addresses(extra, words) if document.practice else extra
    words = replace(words, verify_at="") if document.practice else words
    number = plain(standing.provider_number or document.number_text)
    provisional = standing.status in (Status.QUEUED, Status.SUBMITTED) and not standing.simulated
    return Content(
        title=plain(extra.title or words.documents.get(document.type, str(document.type))),
        letter=Fact(plain(extra.letter[0]), plain(extra.letter[1])) if extra.letter[0] else None,
        number=number,
        practice=Notice("ENTRENAMIENTO", "Documento de práctica, sin validez fiscal") if document.practice else None,
        notice=_notice(standing),
        reprint=f"REIMPRESIÓN {when(reprint_at, zone)}" if reprint_at else "",
        issuer=_issuer(document.issuer, words, extra.seller),
        customer=_customer(document.customer, words, extra.buyer),
        facts=_facts(document, standing, zone, extra.facts),
        items=items_of(document, words, extra),
        sums=sums_of(document, words, extra),
        fiscal=_fiscal(standing, words, zone, extra),
        claim=Fact("Código de reclamo" if provisional else "Referencia", plain(document.reference)),
        pending=provisional,
        scan=plain(document.number_text),
        thanks="Gracias por su compra" if document.type in _SALES and standing.status not in _DEAD else "",
        across="ENTRENAMIENTO" if document.practice else _across(standing),
    )


def _without_addresses(extra: Printed, words: Words) -> Printed:
    place = words.verify_at.partition("://")[2]
    return replace(extra, phrases=tuple(phrase for phrase in extra.phrases if not place or place not in phrase))


def when(moment: datetime, zone: tzinfo | None) -> str:
    """Day and time as people of the region write them; says UTC when the shop's zone is not known."""
    local = moment.astimezone(zone) if zone and moment.tzinfo else moment
    in_doubt = not isinstance(zone, ZoneInfo) and local.utcoffset() == timedelta(0)
    return f"{local:%d/%m/%Y %H:%M}" + (" UTC" if in_doubt else "")


def _zone(document: Document) -> tzinfo | None:
    """The shop's zone; where it has none or a wrong one, the offset with which the sale was recorded."""
    try:
        return ZoneInfo(document.issuer.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return document.sold_at.tzinfo


def _notice(standing: Standing) -> Notice | None:
    if standing.status is Status.AUTHORIZED:
        return None
    if standing.simulated:
        return Notice("DOCUMENTO DE PRUEBA", "respuesta simulada del proveedor, sin validez fiscal")
    if standing.status in _DEAD:
        return Notice(f"DOCUMENTO {_DEAD[standing.status]}", "sin validez fiscal")
    return Notice("COMPROBANTE PROVISIONAL", "pendiente de autorización")


def _across(standing: Standing) -> str:
    return "PRUEBA" if standing.simulated else _DEAD.get(standing.status, "")


def _tax_id(label: str, tax_id: str, digits: str, words: Words) -> str:
    return f"{label} {words.whole_id(plain(tax_id), plain(digits))}"


def _issuer(issuer: Issuer, words: Words, extra: Iterable[LabelledText]) -> Party:
    name = plain(issuer.trade_name or issuer.legal_name)
    legal = plain(issuer.legal_name)
    places = [f"{label} {plain(issuer.extra[key])}" for key, label in _PLACES if issuer.extra.get(key)]
    lines = (
        legal if legal != name else "",
        _tax_id(words.tax_id, *country_named(issuer.country).own_id(issuer), words),
        *(f"{fact.label}: {fact.value}" for fact in _cleaned(extra)),
        " · ".join(places),
        plain(issuer.address),
        f"Tel. {plain(issuer.phone)}" if issuer.phone else "",
        plain(issuer.email),
    )
    return Party(name, tuple(line for line in lines if line))


def _customer(customer: Customer | None, words: Words, extra: Iterable[LabelledText]) -> Party:
    more = tuple(f"{fact.label}: {fact.value}" for fact in _cleaned(extra))
    if customer is None:
        return Party(plain(words.final_consumer), more)
    label = words.id_labels.get(customer.tax_id_kind, words.tax_id)
    lines = (
        _tax_id(label, customer.tax_id, customer.check_digits, words) if customer.tax_id else "",
        *more,
        plain(customer.address),
        f"Tel. {plain(customer.phone)}" if customer.phone else "",
        plain(customer.email),
        f"Cliente {plain(customer.code)}" if customer.code else "",
    )
    return Party(plain(customer.name or words.final_consumer), tuple(line for line in lines if line))


def _facts(
    document: Document, standing: Standing, zone: tzinfo | None, extra: Iterable[LabelledText]
) -> tuple[Fact, ...]:
    internal = standing.provider_number and standing.provider_number != document.number_text
    issued, sold = when(document.issued_at, zone), when(document.sold_at, zone)
    facts = (
        Fact("Fecha", issued),
        Fact("Fecha de la venta", sold if sold != issued else ""),
        *_cleaned(extra),
        Fact("N.º interno", plain(document.number_text) if internal else ""),
        Fact("Caja", plain(document.till)),
        Fact("Cajero", plain(document.cashier)),
        Fact("Nota", plain(document.note)),
    )
    return tuple(fact for fact in facts if fact.value)


def _cleaned(facts: Iterable[LabelledText]) -> tuple[Fact, ...]:
    return tuple(Fact(plain(label), plain(value)) for label, value in facts if plain(value))


def _fiscal(standing: Standing, words: Words, zone: tzinfo | None, extra: Printed) -> Fiscal:
    """What the law gave. Codes, phrases and QR of a test or of a refused document would only mislead."""
    code = plain(extra.code)
    if standing.status is Status.REJECTED or standing.simulated:
        return Fiscal()
    phrases, qr = tuple(plain(phrase, None) for phrase in extra.phrases), extra.qr.strip()
    if standing.status in (Status.QUEUED, Status.SUBMITTED):
        authorization = Fact(words.authorization, code) if code else None
        return Fiscal(authorization, phrases=phrases, qr=qr, qr_level=extra.qr_level)
    code = code or plain(standing.authorization)
    facts = (
        (f"Vto. de {words.authorization}", standing.valid_until),
        (words.protocol, standing.protocol),
        ("Autorizado el", when(standing.authorized_at, zone) if standing.authorized_at else ""),
        ("Observaciones", standing.note if standing.status is Status.AUTHORIZED else ""),
    )
    given = Fiscal(Fact(words.authorization, code) if code else None, _cleaned(facts))
    if standing.status is Status.VOIDED:
        return given
    said = " ".join(phrases).casefold()
    return replace(
        given,
        legend="" if words.legend.casefold() in said else words.legend,
        phrases=phrases,
        verify="" if words.verify_at.partition("://")[2] in said else words.verify_at,
        qr=qr,
        qr_level=extra.qr_level,
    )
