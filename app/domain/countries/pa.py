"""Panama: ITBMS, RUC with DV, balboas at par with the dollar. Sources: the DGI's catalogues as in the PACs' manuals."""

from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

from app.domain import proof
from app.domain.country import Country, Finding, Printed, Words, printed_plainly
from app.domain.document import Document, Standing
from app.domain.issuer_keys import IssuerKey, cash_rounding
from app.domain.party import Customer, Issuer
from app.domain.record import replace
from app.domain.tax import Rate, RoundingScope, Totals
from app.domain.taxid import Verdict, pa
from app.domain.wording import mark, say

_RATES = (
    Rate("7", Decimal(7), "ITBMS 7 %"),
    Rate("10", Decimal(10), "ITBMS 10 %"),
    Rate("15", Decimal(15), "ITBMS 15 %"),
    Rate("exempt", Decimal(0), "Exento"),
)

_PAYMENT_CODES = {
    "credit": "01", "cash": "02", "credit_card": "03", "debit_card": "04", "voucher": "06",
    "gift_card": "07", "transfer": "08", "check": "09", "wallet": "99", "other": "99",
}  # fmt: skip

_DOCUMENTS = {
    "invoice": "Factura", "receipt": "Factura de consumidor final", "credit_note": "Nota de crédito",
    "debit_note": "Nota de débito",
}  # fmt: skip

_PERSONS = frozenset({"natural", "foreign", "born_abroad", "naturalised", "before_registry", "indigenous"})


def _preflight(issuer: Issuer, customer: Customer | None, document: str, totals: Totals) -> tuple[Finding, ...]:
    """An invoice names a taxpayer; a company is never a final consumer (the PAC refuses it)."""
    known = customer is not None and bool(customer.tax_id)
    if document == "invoice" and not known:
        return (
            Finding(
                "customer.tax_id",
                "una factura necesita RUC o cédula del cliente; sin ellos haga una de consumidor final.",
                True,
            ),
        )
    if not known or customer is None:
        return ()
    found: list[Finding] = []
    check = pa.check(customer.tax_id, kind=customer.tax_id_kind, check_digits=customer.check_digits or None)
    if check.verdict is not Verdict.OK:
        found.append(Finding("customer.tax_id", check.message, check.verdict is Verdict.BLOCK))
    if document == "receipt" and check.verdict is Verdict.OK and check.kind not in _PERSONS:
        sentence = say("es el RUC de una empresa, que no puede ser consumidor final; haga una factura con su nombre.")
        found.append(Finding("document", sentence, True))
    if document == "invoice" and not customer.name:
        found.append(Finding("customer.name", "una factura necesita el nombre del cliente.", True))
    return tuple(found)


def _printed(document: Document, standing: Standing) -> Printed:
    """On a note, the document that it changes with its CUFE, date and reason."""
    original = document.original
    facts = (
        ()
        if original is None
        else (
            ("Documento que modifica", f"{_DOCUMENTS[original.type]} {original.number_text}"),
            ("Fecha del original", f"{original.sold_at:%d/%m/%Y}"),
            ("CUFE del original", original.authorization),
            ("Motivo", original.reason),
        )
    )
    plainly = printed_plainly(document, standing)
    return replace(plainly, facts=tuple(fact for fact in facts if fact[1]))


COUNTRY = Country(
    code="PA",
    name="Panamá",
    currencies=("USD", "PAB"),
    time_zone="America/Panama",
    rates=_RATES,
    rounding=RoundingScope.GROUP,
    check_tax_id=pa.check,
    words=Words(
        tenders=MappingProxyType({"wallet": "Yappy u otra", "credit": "A crédito"}),
        tax="ITBMS",
        tax_id="RUC",
        person_id="Cédula",
        authorization="CUFE",
        authority="DGI",
        documents=_DOCUMENTS,
        final_consumer="CONSUMIDOR FINAL",
        legend="DGI – Comprobante Auxiliar de Factura Electrónica",
        verify_at="https://dgi-fep.mef.gob.pa/Consultas/FacturasPorCUFE",
        check_digits="DV",
        id_labels=dict.fromkeys(sorted(_PERSONS), "Cédula") | {"passport": "Pasaporte"},
    ),
    payment_codes=_PAYMENT_CODES,
    asks=(
        IssuerKey("dv", mark("DV"), "", mark("Se calcula del RUC")),
        IssuerKey("branch", mark("Sucursal"), "0000", mark("4 cifras"), shape=r"\d{4}"),
        IssuerKey("point", mark("Punto"), "001", mark("3 cifras"), shape=r"\d{3}"),
        cash_rounding("0.05"),
    ),
    # No public text names a limit; a contingency of more than 72 hours has to be explained, so that is when it is late.
    deadline=timedelta(hours=72),
    provider="conteo",
    preflight=_preflight,
    proof=proof.panama,
    series_of=lambda issuer, document: issuer.extra.get("point") or "001",
    number_format="{series}-{number:010d}",
    shared_lane=frozenset({"invoice", "receipt"}),
    printed=_printed,
    undoing=(mark("La operación no se realizó"), mark("Error en los datos del cliente"), mark("Error en el importe")),
)
