"""Papers of five countries, closed by the program's own checkout, in every standing; asserts nothing."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, cast

from app.checkout import Marks, build, quote
from app.domain.countries import country_named
from app.domain.country import Country, Printed
from app.domain.document import SIMULATED, Document, DocumentType, Original, Standing, Status
from app.domain.party import Customer, Issuer
from app.domain.returned import note_lines, whole_of
from app.domain.sale import Line, Payment, Sale
from app.ports import Ids
from app.printing import Form, render, ticket_text

SOLD_AT = datetime(2026, 11, 20, 10, 15, 42, tzinfo=timezone(timedelta(hours=-5)))

CDC = "01800695631001001000012422026112014829130758"
UUID = "6F7C1A52-3B1E-4E0B-9D2A-8A3C5B7F9E10"
CAE = "76473920174653"
CUFE = "FE0120000155596713-2-2015-5900002026112000000001420010110000000018"
DIGEST = "VoIsNKv3NWBtKeg86y2OmYhcxTU="


@dataclass(frozen=True, slots=True)
class Nation:
    """One country's shop: who sells and buys, what, and how its authority's answer looks."""

    country: Country
    issuer: Issuer
    company: Customer
    person: Customer | None
    lines: tuple[Line, ...]
    answer: Standing
    number: int = 124

    def sell(self, customer: Customer | None = None, lines: tuple[Line, ...] = (), **changes: Any) -> Document:
        """A sale as the checkout closes it; `changes` are the document's."""
        kind = str(changes.pop("type", self.country.default_document(self.issuer, customer)))
        method = changes.pop("method", "cash")
        sale = Sale(
            "cart", self.issuer.name, "01", "Ana Núñez", SOLD_AT, kind, self.country.series_of(self.issuer, kind),
            self.issuer.prices_include_tax, self.country.currency.code, lines or self.lines, customer,
        )  # fmt: skip
        ready = quote(sale, self.issuer)
        total = ready.totals.total
        received = total + 50 if method == "cash" else None
        paid = replace(ready, payments=(Payment(method, total, received),))
        return replace(build(paid, self.number, Marks("7f3c", False, cast(Any, None)), _Ids()), **changes)

    def note(self, of: Document, code: str = "", reason: str = "El cliente devolvió la mercadería") -> Document:
        """The first line comes back."""
        lines, totals = note_lines(of, {1: of.lines[0].quantity}, self.country, whole_of(of))
        series = self.country.series_for_note(self.issuer, "credit_note", of.type)
        standing = self.standings()["authorized"]
        original = Original(
            of.id, of.type, of.series, of.number, standing.provider_number or of.number_text, of.issued_at,
            standing.authorization, code or self.country.returned[1], reason,
        )  # fmt: skip
        return replace(
            of, id="d2", type=DocumentType.CREDIT_NOTE, series=series, number=7, lines=lines, totals=totals,
            number_text=self.country.number_format.format(series=series, number=7), original=original,
            reference="01-C-7f3c-000007", payments=(Payment("cash", totals.total),),
            sold_at=SOLD_AT + timedelta(days=1),
        )  # fmt: skip

    def standings(self) -> dict[str, Standing]:
        """The life of a document."""
        sent = Standing(Status.SUBMITTED, self.answer.provider_id, verification_url=self.answer.verification_url)
        return {
            "queued": Standing(),
            "submitted": sent if self.country.code == "PY" else Standing(Status.SUBMITTED, self.answer.provider_id),
            "simulated": Standing(Status.REJECTED, self.answer.provider_id, reason=SIMULATED),
            "authorized": self.answer,
            "rejected": Standing(Status.REJECTED, self.answer.provider_id, reason="El RUC no existe."),
            "voided": replace(self.answer, status=Status.VOIDED),
        }

    def printed(self, document: Document, standing: Standing) -> Printed:
        return self.country.printed(document, standing)

    def pdf(self, document: Document, standing: Standing, form: Form) -> bytes:
        return render(document, standing, self.country.words, form=form, printed=self.printed(document, standing))

    def text(self, document: Document, standing: Standing, columns: int = 42) -> str:
        extra = self.printed(document, standing)
        return ticket_text(document, standing, self.country.words, columns=columns, printed=extra)


class _Ids(Ids):
    """Every document has the same id."""

    def new(self) -> str:
        return "d1"


def _stands(authorization: str, provider_id: str, **more: Any) -> Standing:
    return Standing(
        Status.AUTHORIZED, provider_id, authorization, authorized_at=SOLD_AT + timedelta(seconds=25), **more
    )


def _line(text: str, quantity: str, price: str, tax: str, code: str = "", **more: Any) -> Line:
    return Line(text, Decimal(quantity), Decimal(price), tax, code, **more)


PANAMA = Nation(
    country_named("PA"),
    Issuer(
        "tienda", "PA", "155596713-2-2015", "Comercial El Istmo, S. A.", time_zone="America/Panama",
        trade_name="Abarrotería Doña Ñeca", address="Vía España 104, local 3, Bella Vista, Panamá",
        phone="+507 264-1234", email="ventas@elistmo.example", extra={"dv": "59", "branch": "0000", "point": "001"},
    ),
    Customer("8-730-241", "natural", "03", "Marta Quintero", "marta@correo.example", "Calle 50, edificio Sol, 4B"),
    None,
    (
        _line("Café molido 500 g", "2", "6.69", "7", "CAF-500"),
        _line("Pan de molde integral", "1", "2.35", "exempt", "PAN-01"),
        _line("Ron añejo 750 ml", "1", "18.50", "10", "RON-750", discount=Decimal("1.85")),
        _line("Queso blanco criollo", "1.375", "5.2075", "exempt", "2100001", unit="kg"),
    ),
    _stands(CUFE, "FE001-00142", protocol="20260000000000123456", provider_number="FE001-00142",
            verification_url=f"https://dgi-fep.mef.gob.pa/Consultas/FacturasPorQR?chFE={CUFE}&iAmb=1"),
)  # fmt: skip

PERU = Nation(
    country_named("PE"),
    Issuer(
        "tienda", "PE", "20512333797", "Inversiones El Huascarán S.A.C.", time_zone="America/Lima",
        trade_name="Bodega Rosita", address="Av. Arequipa 1245, Lince, Lima", phone="(01) 471-2233",
    ),
    Customer("20601234565", "ruc", "", "BODEGA EL SOL S.A.C.", "", "Jr. Puno 345, Cercado de Lima"),
    Customer("45871236", "dni", "", "ROSA MAMANI QUISPE"),
    (
        _line("Aceite vegetal 1 L", "2", "35.00", "18", "ACE-1"),
        _line("Papa amarilla", "1.250", "4.80", "exempt", "PAP", unit="kg"),
        _line("Servicio inafecto", "1", "5.00", "not_taxed"),
        _line("Bolsa plástica mediana", "2", "0.60", "icbper", "BOL-M"),
    ),
    _stands("20512333797-01-F001-124", "9c1f0a77d2e84b6d9a55c03e4417b8f26ad0e913", protocol=DIGEST,
            note="4287 El precio unitario de la operación no coincide"),
)  # fmt: skip

ARGENTINA = Nation(
    country_named("AR"),
    Issuer(
        "tienda", "AR", "30712293841", "Tres Ombúes S.R.L.", time_zone="America/Argentina/Buenos_Aires",
        trade_name="Almacén El Ombú", address="Av. Rivadavia 5020, C.A.B.A.", phone="11 4901-2233",
        extra={"point_of_sale": "3", "tax_status": "RI", "gross_income": "901-712293-4",
               "activities_since": "01/03/2015"},
    ),
    Customer("30500001735", "cuit", "", "Distribuidora del Litoral S.A.", "", "San Martín 850, Rosario", "", "", "RI"),
    None,
    (
        _line("Yerba mate 1 kg", "2", "1250.00", "21", "YER-1"),
        _line("Pan francés", "0.750", "2400.00", "10.5", "PAN", unit="kg"),
        _line("Libro de cuentos", "1", "8000.00", "exempt", "LIB-3", discount=Decimal("800.00")),
    ),
    _stands(CAE, "FACTURA B 00003-00000124", provider_number="00003-00000124", valid_until="30/11/2026",
            note="Observación 10063: la condición del receptor no coincide"),
)  # fmt: skip

MEXICO = Nation(
    country_named("MX"),
    Issuer(
        "tienda", "MX", "EKU9003173C9", "ESCUELA KEMPER URGATE", time_zone="America/Mexico_City",
        trade_name="Papelería La Luna", address="Calle Hidalgo 12, Centro, Pachuca, Hgo.",
        extra={"series": "A", "postal_code": "42501", "tax_regime": "601"},
    ),
    Customer("CACX7605101P8", "person", "", "XOCHILT CASAS CHAVEZ", "", "", "", "CLIEN0003"),
    None,
    (
        _line("Café molido 500 g", "2", "148.00", "0", "CAF-500"),
        _line("Cuaderno profesional cuadriculado", "3", "46.50", "16", "CUA-100"),
        _line("Revista", "1", "65.00", "exempt", "REV"),
    ),
    _stands(UUID, "A1043", protocol="00001000000504465028", provider_number="A1043",
            verification_url="https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx"
            f"?id={UUID}&re=EKU9003173C9&rr=CACX7605101P8&tt=500.50&fe=0t4e9A%3D%3D"),
)  # fmt: skip

PARAGUAY = Nation(
    country_named("PY"),
    Issuer(
        "tienda", "PY", "80069563-1", "Despensa Ñandutí S.A.", time_zone="America/Asuncion",
        trade_name="Despensa Ñandutí", address="Av. Mariscal López 2450, Asunción", phone="021 600 123",
        extra={"timbrado": "12558946", "timbrado_from": "2022-08-25", "establishment": "001", "point": "001",
               "rounding": "50"},
    ),
    Customer("80000519", "ruc", "8", "Comercial Ejemplo S.A.", "", "Palma 340, Asunción"),
    None,
    (
        _line("Yerba mate compuesta 1 kg", "2", "32000", "10", "YER-1"),
        _line("Queso Paraguay", "1.5", "11025", "5", "QUE", unit="kg"),
        _line("Mandioca", "1", "15000", "exempt", "MAN"),
    ),
    _stands(CDC, CDC, verification_url=f"https://ekuatia.set.gov.py/consultas/qr?nVersion=150&Id={CDC}&dFeEmiDE=3230"),
)  # fmt: skip

NATIONS = {nation.country.code: nation for nation in (PANAMA, PERU, ARGENTINA, MEXICO, PARAGUAY)}

LONG_NAMES = Customer(
    "", "auto", "", "Distribuidora Nacional de Productos Agropecuarios y Ferreteros del Istmo Centroamericano y del "
    "Caribe, Sociedad Anónima de Capital Variable", "cuentasporpagar@distribuidora-nacional-de-productos.example",
    "Avenida Domingo Díaz, parque logístico Las Américas, galera 14-B, corregimiento de Tocumen, distrito capital",
)  # fmt: skip


def long_names(nation: Nation) -> Document:
    """The same sale where everybody and everything is called by a very long name."""
    paper = nation.sell(nation.company)
    customer = replace(nation.company, name=LONG_NAMES.name, email=LONG_NAMES.email, address=LONG_NAMES.address)
    line = replace(
        paper.lines[0], code="HERR-DEST-PRO-2026-XL-0001",
        description="Juego de destornilladores de precisión con puntas intercambiables imantadas, mango ergonómico y "
        "estuche rígido (modelo Profesional-2026/XL-EDICIÓNCONMEMORATIVASINESPACIOSDEMASIADOLARGAPARAUNRENGLÓN)",
    )  # fmt: skip
    issuer = replace(nation.issuer, trade_name="Supermercado y Ferretería Nuestra Señora de la Candelaria y Hermanos")
    return replace(paper, customer=customer, lines=(line, *paper.lines[1:]), issuer=issuer, cashier="Á" * 60)


def many(nation: Nation, count: int) -> Document:
    """A sale of `count` lines."""
    return nation.sell(None, tuple(nation.lines[n % len(nation.lines)] for n in range(count)))
