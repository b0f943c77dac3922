"""What a Paraguayan paper (KuDE) carries besides the sale: timbrado, CDC, condition, sums by rate, words. No layout."""

import re
from datetime import date
from decimal import Decimal

from app.domain.country import Printed
from app.domain.document import Document, DocumentType, Standing
from app.domain.money import ZERO
from app.domain.words import in_words

_CDC = re.compile(r"[0-9]{44}", re.ASCII)
_TITLES = {
    DocumentType.INVOICE: "KuDE de Factura electrónica",
    DocumentType.RECEIPT: "KuDE de Factura electrónica",
    DocumentType.CREDIT_NOTE: "KuDE de Nota de crédito electrónica",
    DocumentType.DEBIT_NOTE: "KuDE de Nota de débito electrónica",
}
_SALES = (DocumentType.INVOICE, DocumentType.RECEIPT)
_CHECK = (
    "Consulte la validez de este documento con el CDC impreso en https://ekuatia.set.gov.py/consultas/",
    "Este documento es una representación gráfica de un documento electrónico (XML).",
    "Si este documento tiene algún error, puede pedir que se corrija dentro de las 72 horas de su emisión.",
)
_TEST_PLACE = "/consultas-test/"
_TEST = "EMITIDO EN EL AMBIENTE DE PRUEBAS DE LA DNIT, SIN VALOR FISCAL."


def printed(document: Document, standing: Standing) -> Printed:
    """Heading, what SIFEN's manual wants on a KuDE, the QR as FacturaSend gave it.

    The CDC exists before SIFEN approves, and the paper may be handed out with it.
    """
    code = grouped(standing.authorization or standing.provider_id)
    facts = (*_stamp(document), *_terms(document))
    return Printed(
        qr=standing.verification_url,
        facts=tuple(fact for fact in facts if fact[1]),
        phrases=(*((_TEST,) if _TEST_PLACE in standing.verification_url else ()), *(_CHECK if code else ())),
        title=_TITLES[document.type],
        sums=_sums(document),
        in_words=f"Son: {in_words(document.total, document.currency_code)}",
        code=code,
    )


def grouped(code: str) -> str:
    """A CDC in groups of four, as it is printed; empty for anything else."""
    return " ".join(re.findall("....", code)) if _CDC.fullmatch(code) else ""


def on_credit(document: Document) -> Decimal:
    """What is still owed after the sale."""
    return sum((payment.amount for payment in document.payments if payment.method == "credit"), ZERO)


def _stamp(document: Document) -> tuple[tuple[str, str], ...]:
    extra, since = document.issuer.extra, document.issuer.extra.get("timbrado_from", "")
    try:
        since = f"{date.fromisoformat(since):%d/%m/%Y}"
    except ValueError:
        since = ""
    return (
        ("Timbrado N.º", extra.get("timbrado", "")),
        ("Inicio de vigencia", since),
    )


def _terms(document: Document) -> tuple[tuple[str, str], ...]:
    original = document.original
    if document.type in _SALES or original is None:
        return (("Condición de venta", "Crédito" if on_credit(document) else "Contado"),)
    return (
        ("Documento asociado", f"Factura electrónica {original.number_text}"),
        ("Fecha del original", f"{original.sold_at:%d/%m/%Y}"),
        ("CDC asociado", grouped(original.authorization)),
        ("Motivo", original.reason),
    )


def _sums(document: Document) -> tuple[tuple[str, Decimal], ...]:
    """Totals with tax by rate, then the tax of each: the "liquidación del IVA"."""
    rows: list[tuple[str, Decimal]] = []
    for percent, label in ((0, "Exentas"), (5, "Gravadas 5 %"), (10, "Gravadas 10 %")):
        rows.append((label, sum((g.net + g.tax for g in document.totals.groups if g.rate.percent == percent), ZERO)))
    for percent in (5, 10):
        tax = sum((group.tax for group in document.totals.groups if group.rate.percent == percent), ZERO)
        rows.append((f"Liquidación IVA {percent} %", tax))
    rows += [("Total IVA", document.totals.tax), ("Redondeo", document.totals.rounding)]
    return tuple((label, amount) for label, amount in rows if amount or label == "Total IVA")
