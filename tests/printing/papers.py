"""Builds documents to print, in every standing and of every size; asserts nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

from app.domain.countries.pa import COUNTRY
from app.domain.document import Document, DocumentLine, DocumentType, Standing, Status
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.sale import Line, Payment
from app.domain.tax import Amounts, add_up, rate_on

WORDS = COUNTRY.words
SOLD_AT = datetime(2026, 11, 20, 10, 15, tzinfo=timezone(timedelta(hours=-5)))
CUFE = "FE0120000155596713-2-2015-5900002026112000000001420010110000000018"
PROTOCOL = "20260000000000123456"
VERIFICATION = f"https://dgi-fep.mef.gob.pa:40001/Consultas/FacturasPorQR?chFE={CUFE}&iAmb=1&digestValue=q1w2e3r4t5"

SHOP = Issuer(
    name="tienda", country="PA", tax_id="155596713-2-2015", legal_name="Comercial El Istmo, S. A.",
    time_zone="America/Panama", trade_name="Abarrotería Doña Ñeca",
    address="Vía España 104, local 3, Bella Vista, Panamá",
    phone="+507 264-1234", email="ventas@elistmo.example",
    extra={"dv": "59", "branch": "0000", "point": "001"},
)  # fmt: skip
MARTA = Customer(
    "8-730-241", "natural", "03", "Marta Quintero", "marta@correo.example", "Calle 50, edificio Sol, 4B", "6612-0000"
)
TRAVELLER = Customer("PA1234567", "passport", "", "Jürgen Großmann-Łukasiewicz", "", "Köln, Deutschland")
COMPANY = Customer(
    "155720753-2-2022", "company", "39", "Distribuidora Nacional de Productos Agropecuarios y Ferreteros del Istmo "
    "Centroamericano, Sociedad Anónima", "cuentasporpagar@distribuidora-nacional-de-productos.example",
    "Avenida Domingo Díaz, parque logístico Las Américas, galera 14-B, corregimiento de Tocumen, distrito de Panamá",
)  # fmt: skip

COFFEE = Line("Café molido 500 g", Decimal(2), Decimal("6.69"), "7", "CAF-500")
MIXED = (
    COFFEE,
    Line("Pan de molde integral", Decimal(1), Decimal("2.35"), "exempt", "PAN-01"),
    Line("Ron añejo 750 ml", Decimal(1), Decimal("18.50"), "10", "RON-750", Decimal("1.85")),
    Line("Cigarrillos rubios, cajetilla", Decimal(3), Decimal("4.25"), "15", "CIG-20"),
    Line("Queso blanco criollo", Decimal("1.375"), Decimal("5.2075"), "exempt", "2100001", Decimal(0), "kg"),
)
LONG = Line(
    "Juego de destornilladores de precisión con puntas intercambiables imantadas, mango ergonómico antideslizante y "
    "estuche rígido de transporte (modelo "
    "Profesional-2026/XL-EDICIÓNCONMEMORATIVASINESPACIOSDEMASIADOLARGAPARAUNRENGLÓN)",
    Decimal("1250"), Decimal("12345.675"), "7", "HERR-DEST-PRO-2026-XL-0001",
)  # fmt: skip
GIANT = Line(
    "Lote de prueba", Decimal("999999.123456"), Decimal("999999999.123456"), "15", "LOTE", Decimal("99999999.99"), "kg"
)

AUTHORIZED = Standing(
    Status.AUTHORIZED, "FE001-00142", CUFE, PROTOCOL, "FE001-00142", VERIFICATION,
    datetime(2026, 11, 20, 15, 15, 42, tzinfo=UTC),
)  # fmt: skip
STANDINGS = {
    "provisional": Standing(),
    "submitted": Standing(Status.SUBMITTED, "FE001-00142"),
    "authorized": AUTHORIZED,
    "rejected": Standing(Status.REJECTED, reason="El RUC no existe."),
    "voided": replace(AUTHORIZED, status=Status.VOIDED),
}


def document(
    lines: tuple[Line, ...] = MIXED,
    customer: Customer | None = MARTA,
    *,
    payments: tuple[Payment, ...] | None = None,
    included: bool = True,
    practice: bool = False,
    issuer: Issuer = SHOP,
) -> Document:
    """A document as the checkout would make it: same arithmetic, Panama's rates."""
    currency = CURRENCIES["USD"]
    rates = [rate_on(COUNTRY.rates, line.tax, SOLD_AT.date()) for line in lines]
    amounts = [Amounts(ln.quantity, ln.unit_price, ln.discount, rate) for ln, rate in zip(lines, rates, strict=True)]
    totals = add_up(amounts, included=included, scope=COUNTRY.rounding, currency=currency)
    return Document(
        id="0193-a", sale_id="0193-s", provider="conteo",
        type=DocumentType.INVOICE if customer else DocumentType.RECEIPT, series="001", number=142,
        number_text="001-0000000142",
        reference="01-7f3c-001-20261120-000142", till="01", cashier="Ana Núñez", sold_at=SOLD_AT,
        currency_code="USD", prices_include_tax=included, issuer=issuer, customer=customer,
        lines=tuple(
            DocumentLine(
                ln.code, ln.description, ln.quantity, ln.unit, ln.unit_price, ln.discount, rate, t.amount, t.net, t.tax
            )
            for ln, rate, t in zip(lines, rates, totals.lines, strict=True)
        ),
        totals=totals,
        payments=(Payment("cash", totals.total, totals.total + 5),) if payments is None else payments,
        practice=practice,
    )  # fmt: skip


def many(count: int) -> tuple[Line, ...]:
    """A sale of `count` lines with names of every length."""
    names = (
        "Arroz de primera 5 lb",
        "Leche entera 1 L",
        "Detergente líquido concentrado con suavizante, bolsa de 900 ml",
        "Plátano verde",
        "Atún en aceite de oliva, lata de 140 g, pesca responsable del Pacífico panameño",
    )
    keys = ("exempt", "7", "7", "exempt", "10")
    return tuple(
        Line(names[n % 5], Decimal(1 + n % 4), Decimal(89 + 37 * (n % 60)) / 100, keys[n % 5], f"P-{n:04}",
             Decimal("0.25") if n % 7 == 0 else Decimal(0))
        for n in range(count)
    )  # fmt: skip
