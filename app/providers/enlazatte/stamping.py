"""The pretend PAC behind the practice server: CFDI 4.0 text with a stamp, and its paper; every seal is for practice."""

import base64
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from hashlib import sha256
from io import BytesIO

from app.domain.record import dataclass
from app.providers.enlazatte.inspection import Line, Order

CERTIFICATE = "30001000000500003456"
"""The SAT's test PAC certificate, as every published test CFDI shows it."""

_CENTRAL = timezone(timedelta(hours=-6))
_WIDTH, _HEIGHT = 420, 240  # points


@dataclass(frozen=True, slots=True)
class Papers:
    """What stamping gives: folio, UUID (empty when unstamped) and the XML."""

    folio: int
    uuid: str
    xml: str


def papers(order: Order, folio: int, at: datetime, seed: int, *, stamped: bool = True) -> Papers:
    """The CFDI of one order; the same input gives the same bytes."""
    noise = sha256(f"pac:{seed}:{folio}:{at.isoformat()}".encode()).hexdigest().upper()
    uuid = f"{noise[:8]}-{noise[8:12]}-4{noise[13:16]}-9{noise[17:20]}-{noise[20:32]}" if stamped else ""
    return Papers(folio, uuid, _comprobante(order, folio, at, uuid))


def training_pdf(order: Order, made: Papers) -> bytes:
    """A real PDF that says ENTRENAMIENTO."""
    from reportlab.pdfgen.canvas import Canvas  # heavy: only when an invoice is stamped

    target = BytesIO()
    page = Canvas(target, pagesize=(_WIDTH, _HEIGHT), invariant=1)
    page.setTitle(f"ENTRENAMIENTO {made.uuid}")
    page.setFont("Helvetica-Bold", 22)
    page.drawCentredString(_WIDTH / 2, 200, "ENTRENAMIENTO")
    page.setFont("Helvetica", 11)
    page.drawCentredString(_WIDTH / 2, 180, "Documento de práctica, sin valor fiscal")
    rows = (
        ("Serie y folio", f"{order.body['serie']}-{made.folio}"),
        ("Fecha", str(order.body["fecha"])),
        ("Cliente", f"{order.client.name[:40]} ({order.client.rfc})"),
        ("IVA", f"$ {order.tax:f}"),
        ("Total", f"$ {order.total:f} {order.body['Moneda']}"),
        ("Folio fiscal", made.uuid),
    )
    for row, (label, value) in enumerate(rows):
        page.drawString(30, 148 - 20 * row, label)
        page.drawString(110, 148 - 20 * row, value)
    page.showPage()
    page.save()
    return target.getvalue()


def _comprobante(order: Order, folio: int, at: datetime, uuid: str) -> str:
    body = order.body
    seal = base64.b64encode(sha256(f"{folio}:{order.total}".encode()).digest()).decode()
    kind = "E" if str(body["TipoDocumento"]).upper().startswith(("5", "NC")) else "I"
    head = {
        "xmlns:cfdi": "http://www.sat.gob.mx/cfd/4", "Version": "4.0", "Serie": body["serie"], "Folio": str(folio),
        "Fecha": body["fecha"], "Sello": seal, "NoCertificado": "30001000000500003416", "Certificado": "PRACTICA",
        "SubTotal": f"{order.subtotal:f}", "Moneda": body["Moneda"], "TipoCambio": body["TipoCambio"],
        "Total": f"{order.total:f}", "TipoDeComprobante": kind, "Exportacion": "01", "LugarExpedicion": "06000",
        # The right way round, as the SAT has them:
        "MetodoPago": body["formaDePago"], "FormaPago": body["metodoDePago"],
    }  # fmt: skip
    if body["Moneda"] == "MXN":
        head["TipoCambio"] = "1"
    issuer = {"Rfc": body["Emisor"], "Nombre": "EMISOR DE PRACTICA", "RegimenFiscal": "601"}
    receiver = {
        "Rfc": order.client.rfc, "Nombre": order.client.name, "DomicilioFiscalReceptor": "06000",
        "RegimenFiscalReceptor": "616", "UsoCFDI": "S01",
    }  # fmt: skip
    parts = (
        _tag("cfdi:Emisor", issuer), _tag("cfdi:Receptor", receiver),
        f"<cfdi:Conceptos>{''.join(map(_concepto, order.lines))}</cfdi:Conceptos>",
        _taxes(order), _complement(uuid, at, seal) if uuid else "",
    )  # fmt: skip
    return '<?xml version="1.0" encoding="UTF-8"?>' + _tag("cfdi:Comprobante", head, "".join(parts))


def _concepto(line: Line) -> str:
    net = line.net.quantize(Decimal("0.000001"), ROUND_HALF_UP)
    attributes = {
        "ClaveProdServ": "01010101", "NoIdentificacion": line.code, "Cantidad": f"{line.quantity:f}",
        "ClaveUnidad": "H87", "Descripcion": line.description, "ValorUnitario": f"{line.price:f}",
        "Importe": f"{net:f}", "ObjetoImp": "02",
    }  # fmt: skip
    tax = {"Base": f"{net:f}", "Impuesto": "002", "TipoFactor": "Exento"}
    if line.rate is not None:
        amount = (net * line.rate).quantize(Decimal("0.000001"), ROUND_HALF_UP)
        tax |= {"TipoFactor": "Tasa", "TasaOCuota": f"{line.rate:.6f}", "Importe": f"{amount:f}"}
    inner = f"<cfdi:Impuestos><cfdi:Traslados>{_tag('cfdi:Traslado', tax)}</cfdi:Traslados></cfdi:Impuestos>"
    return _tag("cfdi:Concepto", attributes, inner)


def _taxes(order: Order) -> str:
    kind = {"Impuesto": "002", "TipoFactor": "Tasa"}
    rows = "".join(
        _tag("cfdi:Traslado", {**kind, "TasaOCuota": f"{rate:.6f}", "Importe": f"{tax:f}"})
        for rate, tax in order.taxes.items()
    )
    inner = f"<cfdi:Traslados>{rows}</cfdi:Traslados>" if rows else ""
    return _tag("cfdi:Impuestos", {"TotalImpuestosTrasladados": f"{order.tax:f}"}, inner) if rows else ""


def _complement(uuid: str, at: datetime, seal: str) -> str:
    stamp = {
        "xmlns:tfd": "http://www.sat.gob.mx/TimbreFiscalDigital", "Version": "1.1", "UUID": uuid,
        "FechaTimbrado": at.astimezone(_CENTRAL).strftime("%Y-%m-%dT%H:%M:%S"), "RfcProvCertif": "SPR190613I52",
        "SelloCFD": seal, "NoCertificadoSAT": CERTIFICATE, "SelloSAT": seal[::-1],
    }  # fmt: skip
    return f"<cfdi:Complemento>{_tag('tfd:TimbreFiscalDigital', stamp)}</cfdi:Complemento>"


def _tag(name: str, attributes: dict[str, str], inner: str = "") -> str:
    from xml.sax.saxutils import quoteattr  # brings half a web client along

    written = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"
