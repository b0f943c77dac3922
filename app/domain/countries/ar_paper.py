"""What Argentina wants on a paper: heading with letter and code, parties' conditions, CAE, QR. Knows no layout.

Sources: the authority's QR page (https://www.afip.gob.ar/fe/qr/especificaciones.asp); RG 1415 (contents), RG 5003/2021
(A to a monotributo), law 27.743 and RG 5614/2024 (tax contained in a consumer's price).
"""

import base64
import json
import re
from datetime import date
from decimal import Decimal

from app.domain.countries import ar_letters as letters
from app.domain.countries.ar_letters import TaxStatus
from app.domain.country import Printed
from app.domain.document import Document, DocumentType, Standing
from app.domain.money import ZERO
from app.domain.taxid.ar import check

QR_ADDRESS = "https://www.afip.gob.ar/fe/qr/?p="
_QR_HOSTS = ("https://www.afip.gob.ar/fe/qr/", "https://www.arca.gob.ar/fe/qr/", "https://servicioscf.afip.gob.ar/")
_NUMBER = re.compile(r"0*([0-9]{1,5})-0*([0-9]{1,8})", re.ASCII)
_CAE = re.compile(r"[0-9]{14}", re.ASCII)
DOCUMENT_CODES = {"cuit": 80, "cuil": 86, "cdi": 87, "dni": 96, "passport": 94}
NOBODY = 99
_CONDITION = "Condición frente al IVA"
SALE_TERMS = {
    "cash": "Contado", "credit": "Cuenta corriente", "transfer": "Transferencia bancaria",
    "credit_card": "Tarjeta de crédito", "debit_card": "Tarjeta de débito", "wallet": "Otro medio electrónico",
    "check": "Cheque", "voucher": "Otra", "gift_card": "Otra", "other": "Otra",
}  # fmt: skip

_SMALL_TAXPAYER = (
    "El crédito fiscal discriminado en el presente comprobante, sólo podrá ser computado a efectos del Régimen de "
    "Sostenimiento e Inclusión Fiscal para Pequeños Contribuyentes de la Ley Nº 27.618."
)
_AUTHORIZED = (
    "Comprobante autorizado. ARCA no se responsabiliza por los datos ingresados en el detalle de la operación."
)
_TRANSPARENCY = "Régimen de Transparencia Fiscal al Consumidor (Ley 27.743)"


def printed(document: Document, standing: Standing) -> Printed:
    """Heading, facts and phrases of a document as it stands."""
    letter = letters.letter(document)
    return Printed(
        qr=_qr(document, standing),
        facts=_facts(document, letter),
        phrases=(*_phrases(document, letter), *([_AUTHORIZED] if _CAE.fullmatch(standing.authorization) else [])),
        title=_title(document.type, letter),
        seller=_seller(document),
        buyer=((_CONDITION, letters.NAMES[letters.receiver_status(document)]),),
        sums=None if letter == "A" else (),
        letter=(letter, f"Cód. {letters.type_code(document.type, letter):03d}"),
        net_prices=letter == "A",
    )


def _title(type_: DocumentType, letter: str) -> str:
    return letters.fiscal_type(type_, letter).replace("CREDITO", "CRÉDITO").replace("DEBITO", "DÉBITO")


def split_number(text: str) -> tuple[int, int] | None:
    """Point of sale and number of `0003-00000124` or `00003-00000124`; None for anything else."""
    found = _NUMBER.fullmatch(text.strip())
    return (int(found[1]), int(found[2])) if found else None


def qr_text(document: Document, number: int, cae: str, day: date) -> str:
    """The address that the QR holds. `number` is the fiscal one, `day` the date on the paper."""
    customer = document.customer
    found = check(customer.tax_id, kind=customer.tax_id_kind or "auto") if customer and customer.tax_id else None
    kind, identity = (DOCUMENT_CODES.get(found.kind, NOBODY), found.normalized) if found else (NOBODY, "")
    identity = re.sub("[^0-9]", "", identity)  # of a passport, its figures
    letter = letters.letter(document)
    fields = (
        ("ver", "1"), ("fecha", f'"{day:%Y-%m-%d}"'), ("cuit", re.sub("[^0-9]", "", document.issuer.tax_id)),
        ("ptoVta", str(letters.point_of_sale(document.issuer))),
        ("tipoCmp", str(letters.type_code(document.type, letter))), ("nroCmp", str(number)),
        ("importe", _shortest(document.total)), ("moneda", '"PES"'), ("ctz", "1"),
        ("tipoDocRec", str(kind if identity else NOBODY)), ("nroDocRec", identity.lstrip("0") or "0"),
        ("tipoCodAut", '"E"'), ("codAut", cae),
    )  # fmt: skip
    body = "{" + ",".join(f'"{key}":{value}' for key, value in fields) + "}"
    return QR_ADDRESS + base64.b64encode(body.encode()).decode()


def qr_seller(address: str) -> str:
    """Whose CUIT a QR's address holds, figures only; empty where it cannot be read."""
    host, _, content = address.strip().partition("?p=")
    if not host.startswith(_QR_HOSTS):
        return ""
    try:
        held = json.loads(base64.b64decode(content + "=" * (-len(content) % 4), altchars=b"-_"))
    except (ValueError, RecursionError):
        return ""
    found = str(held.get("cuit", "")) if isinstance(held, dict) else ""
    return found if re.fullmatch("[0-9]{11}", found, re.ASCII) else ""


def _qr(document: Document, standing: Standing) -> str:
    """The provider's own where it sent one, else made from what is known; nothing without a real CAE."""
    if not _CAE.fullmatch(standing.authorization):
        return ""
    if standing.verification_url.startswith(_QR_HOSTS):
        return standing.verification_url
    number = split_number(standing.provider_number)
    return qr_text(document, number[1], standing.authorization, letters.civil_date(document)) if number else ""


def _seller(document: Document) -> tuple[tuple[str, str], ...]:
    extra = document.issuer.extra
    facts = (
        (_CONDITION, letters.NAMES[letters.issuer_status(document.issuer)]),
        ("Ingresos Brutos", extra.get("gross_income", "")),
        ("Inicio de actividades", extra.get("activities_since", "")),
    )
    return tuple((label, value) for label, value in facts if value)


def _facts(document: Document, letter: str) -> tuple[tuple[str, str], ...]:
    terms = dict.fromkeys(SALE_TERMS.get(payment.method, "Otra") for payment in document.payments)
    facts = [("Condición de venta", ", ".join(terms))]
    if document.original is not None:
        original = document.original
        facts += [
            ("Comprobante asociado", f"{_title(original.type, letter)} {original.number_text}"),
            ("Fecha del original", f"{letters.civil_date_of(original.sold_at):%d/%m/%Y}"),
            ("Motivo", original.reason),
        ]
    return tuple((label, value) for label, value in facts if value)


def _phrases(document: Document, letter: str) -> tuple[str, ...]:
    receiver = letters.receiver_status(document)
    if letter == "A" and receiver is TaxStatus.MONOTRIBUTO:
        return (_SMALL_TAXPAYER,)
    if letter == "B" and receiver is TaxStatus.FINAL_CONSUMER and document.type is not DocumentType.CREDIT_NOTE:
        tax = _local(document.totals.tax)
        return (_TRANSPARENCY, f"IVA Contenido $ {tax}", f"Otros Impuestos Nacionales Indirectos $ {_local(ZERO)}")
    return ()


def _local(amount: Decimal) -> str:
    """1.234,56"""
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


def _shortest(amount: Decimal) -> str:
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
