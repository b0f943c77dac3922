"""Mexico: IVA, RFC, CFDI 4.0 and the SAT's words for payment. Source: the provider notes on Enlazatte, section 3."""

from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

from app.domain import proof
from app.domain.country import Country, Finding, Printed, Words
from app.domain.document import Document, DocumentType, Standing, Status
from app.domain.issuer_keys import IssuerKey, cash_rounding
from app.domain.money import ZERO
from app.domain.party import Customer, Issuer
from app.domain.record import dataclass
from app.domain.sale import Payment
from app.domain.tax import Rate, RoundingScope, Totals
from app.domain.taxid import Verdict, mx
from app.domain.wording import mark, say
from app.domain.words import in_words

_RATES = (
    Rate("16", Decimal(16), "IVA 16 %", since=date(2010, 1, 1)),
    # The border stimulus is a decree that is renewed: in force since 2019, last known renewal to the end of 2025 (DOF
    # 24-12-2024). Left open here, because the owner of a border shop knows the decree and the till cannot.
    Rate("8", Decimal(8), "IVA 8 % (frontera)", since=date(2019, 1, 1)),
    Rate("0", Decimal(0), "IVA 0 %"),
    Rate("exempt", Decimal(0), "Exento"),
)

IN_ONE_GO, LATER = "PUE", "PPD"
"""c_MetodoPago of the SAT: paid whole and at once, or later or in parts."""

TO_BE_DEFINED = "99"

PAYMENT_FORMS = MappingProxyType({
    "01": "Efectivo", "02": "Cheque nominativo", "03": "Transferencia electrónica", "04": "Tarjeta de crédito",
    "05": "Monedero electrónico", "06": "Dinero electrónico", "08": "Vales de despensa", "28": "Tarjeta de débito",
    "29": "Tarjeta de servicios", TO_BE_DEFINED: "Por definir",
})  # fmt: skip
"""c_FormaPago of the SAT, those ten that Enlazatte takes."""

_VERIFY_AT = "https://verificacfdi.facturaelectronica.sat.gob.mx"

_METHODS = {IN_ONE_GO: "Pago en una sola exhibición", LATER: "Pago en parcialidades o diferido"}

_PAYMENT_CODES = {
    "cash": "01", "check": "02", "transfer": "03", "credit_card": "04", "gift_card": "05", "wallet": "06",
    "voucher": "08", "debit_card": "28", "credit": TO_BE_DEFINED, "other": TO_BE_DEFINED,
}  # fmt: skip

CANCEL_MOTIVES = MappingProxyType({
    "01": "Comprobante emitido con errores con relación (lo sustituye otro CFDI)",
    "02": "Comprobante emitido con errores sin relación",
    "03": "No se llevó a cabo la operación",
    "04": "Operación nominativa relacionada en una factura global",
})  # fmt: skip

CANCEL_FREELY = Decimal(1000)
"""Up to this total in pesos nobody has to accept a cancellation (RMF 2.7.1.35)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a sale was paid in the SAT's words: `method` is c_MetodoPago (PUE, PPD), `form` is c_FormaPago (01 … 99)."""

    method: str
    form: str

    @property
    def consistent(self) -> bool:
        """PPD goes with 99, PUE never does."""
        return (self.method == LATER) == (self.form == TO_BE_DEFINED)


def terms_of(payments: tuple[Payment, ...]) -> Terms:
    """Anything on credit makes it PPD with 99; otherwise the means with the largest amount is stated (SAT's guide)."""
    if any(payment.method == "credit" for payment in payments):
        return Terms(LATER, TO_BE_DEFINED)
    sums: dict[str, Decimal] = {}
    for payment in payments:
        code = _PAYMENT_CODES.get(payment.method, TO_BE_DEFINED)
        sums[code] = sums.get(code, ZERO) + payment.amount
    return Terms(IN_ONE_GO, max(sums, key=lambda code: sums[code]) if sums else "01")


def _preflight(issuer: Issuer, customer: Customer | None, document: str, totals: Totals) -> tuple[Finding, ...]:
    """A named CFDI needs an RFC and the customer's code in Contpaqi, where name, regime and postcode are kept."""
    found: list[Finding] = []
    own = mx.check(issuer.tax_id)
    if own.verdict is Verdict.BLOCK or own.kind in (mx.Kind.PUBLIC, mx.Kind.FOREIGN):
        sentence = say("no es el RFC de un contribuyente; corríjalo en los datos del emisor.")
        found.append(Finding("issuer.tax_id", sentence, True))
    known = customer is not None and bool(customer.tax_id)
    if document == "invoice" and not known:
        found.append(
            Finding(
                "customer.tax_id", "una factura necesita el RFC del cliente; sin él hágala al público en general.", True
            )
        )
    if known and customer is not None:
        found += _of_customer(customer, document)
    return tuple(found)


def _of_customer(customer: Customer, document: str) -> list[Finding]:
    check = mx.check(customer.tax_id, kind=customer.tax_id_kind, check_digits=customer.check_digits or None)
    if check.verdict is not Verdict.OK:
        return [Finding("customer.tax_id", check.message, check.verdict is Verdict.BLOCK)] + (
            _without_code(customer) if document == "invoice" and check.verdict is Verdict.WARN else []
        )
    if document == "invoice" and check.kind == mx.Kind.PUBLIC:
        return [
            Finding("document", say("{public} es el público en general; hágala sin cliente.", public=mx.PUBLIC), True)
        ]
    return _without_code(customer) if document == "invoice" else []


def _without_code(customer: Customer) -> list[Finding]:
    if customer.code:
        return []
    sentence = say("falta el código del cliente en Contpaqi Comercial; delo de alta allí y anótelo en sus datos.")
    return [Finding("customer.code", sentence, True)]


def _of_payments(payments: tuple[Payment, ...]) -> tuple[Finding, ...]:
    """PUE with 99 breaks the SAT's rule; whether Contpaqi's PAC takes it is not known: told, and not forbidden."""
    if terms_of(payments).consistent:
        return ()
    sentence = "saldría como PUE con forma de pago 99, que el SAT no admite; elija con qué se pagó."
    return (Finding("payments", sentence, False),)


def _default_document(issuer: Issuer, customer: Customer | None) -> str:
    """A receipt for the public in general, also when somebody typed its generic RFC."""
    named = customer is not None and bool(customer.tax_id) and mx.check(customer.tax_id).kind != mx.Kind.PUBLIC
    return "invoice" if named else "receipt"


def _printed(document: Document, standing: Standing) -> Printed:
    """What a printed CFDI shows besides parties, lines and folio fiscal; the seals are on Contpaqi's own PDF."""
    terms, extra, original = terms_of(document.payments), document.issuer.extra, document.original
    regime, place = extra.get("tax_regime", ""), extra.get("postal_code", "")
    seller = (("Régimen fiscal", regime), ("Lugar de expedición (C. P.)", place))
    facts = [
        ("Tipo de comprobante", "E – Egreso" if document.type is DocumentType.CREDIT_NOTE else "I – Ingreso"),
        ("Método de pago", f"{terms.method} – {_METHODS[terms.method]}"),
        ("Forma de pago", f"{terms.form} – {PAYMENT_FORMS[terms.form]}"),
        ("Moneda", document.currency_code),
    ]
    if original is not None:
        facts += [
            ("Tipo de relación", f"{original.reason_code} – {original.reason}"),
            ("CFDI relacionado", original.authorization or original.number_text),
        ]
    phrases: tuple[str, ...] = ()
    if standing.status is Status.AUTHORIZED and standing.verification_url:
        phrases = (f"Verifique este comprobante con el código QR o en {_VERIFY_AT}",)
    nobody = document.customer is None or not document.customer.tax_id
    return Printed(
        qr=standing.verification_url if standing.status is Status.AUTHORIZED else "",
        facts=tuple(facts),
        phrases=phrases,
        seller=tuple((label, value) for label, value in seller if value),
        buyer=(("RFC", mx.PUBLIC),) if nobody else (),
        in_words=f"Importe con letra: {in_words(document.total, document.currency_code)}",
    )


COUNTRY = Country(
    code="MX",
    name="México",
    currencies=("MXN",),
    time_zone="America/Mexico_City",
    rates=_RATES,
    rounding=RoundingScope.GROUP,
    check_tax_id=mx.check,
    words=Words(
        tenders=MappingProxyType(
            {
                "wallet": "Dinero electrónico",
                "gift_card": "Monedero electrónico",
                "voucher": "Vales de despensa",
                "credit": "A crédito (PPD)",
            }
        ),
        change=mark("Su cambio"),
        tax="IVA",
        tax_id="RFC",
        person_id="RFC",
        authorization="Folio fiscal (UUID)",
        authority="SAT",
        documents={
            "invoice": "Factura",
            "receipt": "Factura al público en general",
            "credit_note": "Nota de crédito",
            "debit_note": "Nota de cargo",
        },
        final_consumer="PÚBLICO EN GENERAL",
        legend="Este documento es una representación impresa de un CFDI",
        verify_at=_VERIFY_AT,
        protocol=mark("Certificado del SAT"),
        customer_code=mark("Código en Contpaqi"),
    ),
    payment_codes=_PAYMENT_CODES,
    asks=(
        IssuerKey("series", mark("Serie"), "A", mark("Letras y cifras, sin folio"), shape="[A-Za-z0-9]{1,10}"),
        IssuerKey("postal_code", mark("Código postal"), "", mark("5 cifras, del lugar de expedición"), shape=r"\d{5}"),
        IssuerKey("tax_regime", mark("Régimen fiscal"), "", mark("Código del SAT, p. ej. 601"), shape=r"\d{3}"),
        cash_rounding("0.10", "0.50"),
    ),
    deadline=timedelta(hours=71),  # the PAC refuses after 72 h (its error 401); one hour is kept for the way there
    hurry=timedelta(hours=23),  # told at the 48th hour
    provider="enlazatte",
    preflight=_preflight,
    proof=proof.mexico,
    series_of=lambda issuer, document: issuer.extra.get("series") or "A",
    series_shapes=dict.fromkeys(("invoice", "receipt"), "[A-Za-z0-9]{1,25}"),
    number_format="{series}-{number:06d}",
    shared_lane=frozenset({"invoice", "receipt"}),
    default_document=_default_document,
    of_payments=_of_payments,
    printed=_printed,
    reasons={"01": "Descuento o bonificación", "03": "Devolución de mercancía"},  # c_TipoRelacion of an egreso
    returned=("03", "03"),
    undoing=(
        "01 Comprobante emitido con errores con relación (lo sustituye otro CFDI)",
        "02 Comprobante emitido con errores sin relación",
        "03 No se llevó a cabo la operación",
        "04 Operación nominativa relacionada en una factura global",
    ),
    undoing_freely=False,  # c_MotivoCancelacion is closed
    undoing_for_another=f"01 {CANCEL_MOTIVES['01']}",  # FolioSustitucion is required with it
    unique_second=True,
    clock_within=timedelta(minutes=10),  # a CFDI dated ahead of the PAC is refused, and the date is part of its seal
)
