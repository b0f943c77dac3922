"""What to look for in Contpaqi when an answer was lost, and whether what a person found there is ours. Pure.

The truth on our side is the body that was sent, not the sale: whoever corrected the customer meanwhile changes nothing.
"""

import re
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from app.domain.countries import mx
from app.domain.document import Document, DocumentType, Standing
from app.domain.errors import Refused
from app.domain.evidence import Clue, Comparison, Evidence, Match, Search
from app.domain.outcome import Authorized
from app.domain.taxid.mx import PUBLIC
from app.providers.enlazatte.cfdi import UUID, Cfdi, UnreadableCfdi, read_cfdi
from app.providers.enlazatte.mapping import receiver
from app.providers.json_text import read_object

VERIFY_AT = "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx"

_MARK = re.compile(r"\[T-\d{6,}\]", re.ASCII)
_STEPS = (
    "Abra Contpaqi Comercial con la empresa emisora y entre en la lista de documentos del concepto que se indica.",
    "Filtre por serie y fecha, y busque el documento con el mismo cliente, hora, total y primera línea.",
    "Si está timbrado, copie su UUID o arrastre aquí su XML.",
    "Si existe sin timbrar, tímbrelo allí y arrastre aquí el XML: no lo vuelva a enviar.",
    "Solo si no existe, elija «No existe: reenviar»: el documento se volverá a enviar.",
)


def what_to_look_for(document: Document, payload: str) -> Search:
    """The figures that Contpaqi shows in its list of documents."""
    sent = read_object(payload.encode())
    first = sent["Conceptos"][0]
    customer = document.customer
    facts = (
        ("Concepto (TipoDocumento)", sent["TipoDocumento"]),
        ("Serie", sent["serie"]),
        ("Fecha y hora", sent["fecha"].replace("T", " ")),
        ("Código de cliente", sent["CodigoCliente"]),
        ("Cliente", (customer.name if customer else "") or mx.COUNTRY.words.final_consumer),
        ("RFC del cliente", receiver(customer)),
        ("Total", f"{document.currency.text(document.total)} {sent['Moneda']}"),
        ("Primera línea", first["descripcion"]),
        ("Producto de la primera línea", first["codigo"]),
        ("Número de líneas", str(len(sent["Conceptos"]))),
        ("Método y forma de pago", f"{sent['formaDePago']} / {sent['metodoDePago']}"),
        ("RFC del emisor", sent["Emisor"]),
    )
    return Search(_STEPS, tuple(Clue(label, value) for label, value in facts if value))


def examine(document: Document, payload: str, found: bytes) -> Evidence:
    """A UUID typed or pasted, or the CFDI's XML, against the body that was sent. Refused when it is neither."""
    typed = _typed_uuid(found)
    if typed:
        sentence = "El folio fiscal tiene la forma correcta, pero sin el XML no se puede comprobar de qué venta es."
        address = f"{VERIFY_AT}?{urlencode(_question(document, payload, typed))}"
        return Evidence(Match.BARE, sentence, (), Authorized(typed, verification_url=address))
    try:
        cfdi = read_cfdi(found)
    except UnreadableCfdi:
        sentence = "no es un folio fiscal (UUID) ni el XML de un CFDI; arrastre el archivo .xml o pegue el UUID."
        raise Refused("evidence", sentence) from None
    comparisons = compared(document, payload, cfdi)
    match, sentence = _judged(comparisons, cfdi)
    return Evidence(match, sentence, comparisons, authorized(document, cfdi, found) if cfdi.stamp else None)


def compared(document: Document, payload: str, cfdi: Cfdi) -> tuple[Comparison, ...]:
    """Each figure as it was sent beside the one on the CFDI."""
    sent = read_object(payload.encode())
    kind = "E" if document.type is DocumentType.CREDIT_NOTE else "I"
    total = document.currency.text(document.total)
    return (
        Comparison("RFC del emisor", sent["Emisor"], cfdi.issuer, cfdi.issuer == sent["Emisor"]),
        Comparison("Serie", sent["serie"], cfdi.series, cfdi.series.upper() == sent["serie"]),
        _receivers(receiver(document.customer), cfdi.receiver),
        _moments(sent["fecha"], cfdi.at),
        _first_lines(sent["Conceptos"][0], cfdi),
        Comparison("Total", total, f"{cfdi.total:f}", cfdi.total == document.total),
        Comparison("Moneda", sent["Moneda"], cfdi.currency, cfdi.currency == sent["Moneda"]),
        Comparison("Tipo de comprobante", kind, cfdi.kind, cfdi.kind == kind),
        _counts(len(sent["Conceptos"]), len(cfdi.concepts)),
    )


def is_foreign(comparisons: tuple[Comparison, ...]) -> bool:
    """Whether a figure that Contpaqi cannot have changed belongs to another sale.

    The generic RFC instead of the customer's own is a fault of Contpaqi's customer, not another sale.
    """
    return any(row.agrees is False and row.label in _IDENTITY and row.found != PUBLIC for row in comparisons)


def authorized(document: Document, cfdi: Cfdi, xml: bytes) -> Authorized:
    """The authorization that this CFDI is; the XML's bytes are kept as they came."""
    assert cfdi.stamp is not None
    zone = ZoneInfo(document.issuer.time_zone or mx.COUNTRY.time_zone)
    at = cfdi.stamp.at
    return Authorized(
        cfdi.stamp.uuid, provider_id=cfdi.number, number=cfdi.number, protocol=cfdi.stamp.certificate,
        verification_url=verification_url(cfdi), total=cfdi.total,
        authorized_at=at.replace(tzinfo=zone) if at else None, xml=xml,
    )  # fmt: skip


def verification_url(cfdi: Cfdi) -> str:
    """What the QR of a CFDI holds: UUID, both RFCs, total and the last eight signs of the issuer's seal."""
    uuid = cfdi.stamp.uuid if cfdi.stamp else ""
    parts = {"id": uuid, "re": cfdi.issuer, "rr": cfdi.receiver, "tt": f"{cfdi.total:f}", "fe": cfdi.seal[-8:]}
    return f"{VERIFY_AT}?{urlencode(parts)}"


def how_to_void(document: Document, standing: Standing) -> Search:
    """Cancelling needs the issuer's certificate: it is done in Contpaqi, and its receipt is noted here."""
    free = document.total <= mx.CANCEL_FREELY or not receiver(document.customer)
    free = free or document.type is DocumentType.CREDIT_NOTE
    steps = (
        "Abra el documento en Contpaqi Comercial y elija Cancelar; hace falta la contraseña del certificado.",
        "Elija el motivo; con el 01, emita antes el CFDI que lo sustituye y anote su UUID.",
        "No hace falta que el cliente acepte."
        if free
        else "El cliente tiene 3 días hábiles para aceptar; no hace falta hasta el día hábil siguiente a la emisión.",
        "Guarde el acuse y anote aquí el motivo; mientras el SAT no lo confirme, la factura sigue vigente.",
    )
    clues = (Clue("Folio fiscal (UUID)", standing.authorization), Clue("Serie y folio", standing.provider_number))
    return Search(steps, tuple(clue for clue in clues if clue.value))


_IDENTITY = frozenset({"RFC del emisor", "Serie", "RFC del cliente", "Fecha y hora", "Primera línea"})


def _judged(comparisons: tuple[Comparison, ...], cfdi: Cfdi) -> tuple[Match, str]:
    wrong = ", ".join(row.label for row in comparisons if row.agrees is False)
    if is_foreign(comparisons):
        return Match.FOREIGN, f"Este CFDI es de otra venta; no coincide: {wrong}."
    if cfdi.stamp is None:
        return Match.UNSTAMPED, "El documento existe sin timbrar: tímbrelo en Contpaqi y traiga el XML; no lo reenvíe."
    if wrong:
        return Match.DIFFERS, f"Parece este documento, pero no coincide: {wrong}; compare antes de darlo por emitido."
    if not _certain(comparisons):
        sentence = "Coinciden los datos generales, pero no la hora ni la línea; compare antes de darlo por emitido."
        return Match.DIFFERS, sentence
    return Match.OURS, "El CFDI es de esta venta: coinciden emisor, serie, cliente, fecha, línea y total."


def _certain(comparisons: tuple[Comparison, ...]) -> bool:
    """Total alone proves nothing: the second of issue or our mark in the first line must agree too."""
    return any(row.agrees for row in comparisons if row.label in ("Fecha y hora", "Primera línea"))


def _receivers(ours: str, theirs: str) -> Comparison:
    """Without an RFC of our own it is Contpaqi's public customer, whose RFC we do not know but expect to be generic."""
    if ours:
        return Comparison("RFC del cliente", ours, theirs, ours == theirs)
    return Comparison("RFC del cliente", f"público ({PUBLIC})", theirs, True if theirs == PUBLIC else None)


def _moments(sent: str, found: datetime | None) -> Comparison:
    """Another day is another sale; another hour of that day may be Contpaqi's doing (assumption)."""
    ours = datetime.fromisoformat(sent)
    agrees: bool | None = None
    if found is not None:
        agrees = True if found == ours else (None if found.date() == ours.date() else False)
    return Comparison("Fecha y hora", sent, found.isoformat() if found else "", agrees)


def _first_lines(sent: dict[str, Any], cfdi: Cfdi) -> Comparison:
    """Our mark decides where it is; whether Contpaqi keeps a description word for word is not known."""
    first = cfdi.concepts[0]
    ours, theirs = sent["descripcion"], first.description
    marks, found = _MARK.findall(ours), _MARK.findall(" ".join(row.description for row in cfdi.concepts))
    agrees: bool | None = True if _same(ours, theirs) else None
    if marks and found:
        agrees = marks[-1] in found
    return Comparison("Primera línea", ours, theirs, agrees)


def _counts(sent: int, found: int) -> Comparison:
    return Comparison("Número de líneas", str(sent), str(found), sent == found)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _typed_uuid(found: bytes) -> str:
    try:
        text = found.decode("ascii").strip().strip("{}")
    except UnicodeDecodeError:
        return ""
    return text.upper() if UUID.fullmatch(text) else ""


def _question(document: Document, payload: str, uuid: str) -> dict[str, str]:
    """The SAT's page finds a CFDI by UUID, both RFCs and total; without the seal's end it still asks."""
    sent = read_object(payload.encode())
    total = document.currency.text(document.total)
    return {"id": uuid, "re": sent["Emisor"], "rr": receiver(document.customer) or PUBLIC, "tt": total}
