"""What each country's law wants on paper, in the figures of its example sale (the dossiers name the sources)."""

from tests.printing.nations import CAE, CUFE, DIGEST, UUID

MANDATORY = {
    "PA": (
        "DGI – Comprobante Auxiliar de Factura Electrónica", "RUC 155596713-2-2015 DV 59", "Sucursal 0000",
        "Punto 001", "Vía España 104", "FE001-00142", "20/11/2026 10:15", "Cédula 8-730-241 DV 03", "Marta Quintero",
        CUFE, "20260000000000123456", "Autorizado el", "dgi-fep.mef.gob.pa/Consultas/FacturasPorCUFE", "ITBMS 7 %",
        "ITBMS 10 %", "Efectivo", "TOTAL B/.",
    ),
    "PE": (
        "FACTURA ELECTRÓNICA", "F001-124", "RUC 20512333797", "Inversiones El Huascarán S.A.C.", "Av. Arequipa 1245",
        "20/11/2026 10:15", "RUC 20601234565", "BODEGA EL SOL S.A.C.", "Jr. Puno 345", "Op. gravadas 59.49",
        "Op. exoneradas 6.00", "Op. inafectas 5.00", "IGV 10.71", "ICBPER 1.00", "TOTAL S/ 82.20",
        "SON: OCHENTA Y DOS CON 20/100 SOLES", DIGEST, "Representación impresa de la FACTURA ELECTRÓNICA",
        "Consulte su validez en www.sunat.gob.pe", "4287 El precio unitario",
    ),
    "AR": (
        "FACTURA A", "Cód. 001", "00003-00000124", "CUIT 30712293841", "Tres Ombúes S.R.L.",
        "Condición frente al IVA: IVA Responsable Inscripto", "Ingresos Brutos: 901-712293-4",
        "Inicio de actividades: 01/03/2015", "20/11/2026 12:15", "Distribuidora del Litoral S.A.", "CUIT 30500001735",
        "San Martín 850", "Condición de venta", "Contado", "IVA 21 % 2.066,12 433,88", "IVA 10,5 % 1.628,96 171,04",
        "Exento 7.200,00", "TOTAL $ 11.500,00", f"CAE {CAE}", "Vto. de CAE", "30/11/2026",
        "Comprobante autorizado", "Observación 10063",
    ),
    "MX": (
        "Este documento es una representación impresa de un CFDI", "RFC EKU9003173C9", "ESCUELA KEMPER URGATE",
        "Régimen fiscal: 601", "Lugar de expedición (C. P.): 42501", "A1043", "20/11/2026 09:15", "RFC CACX7605101P8",
        "XOCHILT CASAS CHAVEZ", "I – Ingreso", "PUE – Pago en una sola exhibición", "01 – Efectivo", "Moneda MXN",
        "IVA 16 % 120.26 19.24", "IVA 0 % 296.00 0.00", "Exento 65.00", "TOTAL $ 500.50",
        "Importe con letra: QUINIENTOS PESOS 50/100 M.N.", f"Folio fiscal (UUID) {UUID}", "00001000000504465028",
        "https://verificacfdi.facturaelectronica.sat.gob.mx",
    ),
    "PY": (
        "KuDE de Factura electrónica", "001-001-0000124", "RUC 80069563-1", "Timbrado N.º 12558946",
        "Inicio de vigencia 25/08/2022", "20/11/2026 12:15", "Condición de venta Contado", "Comercial Ejemplo S.A.",
        "RUC 80000519-8", "Exentas 15.000", "Gravadas 5 % 16.538", "Gravadas 10 % 64.000", "Liquidación IVA 5 % 788",
        "Liquidación IVA 10 % 5.818", "Total IVA 6.606", "Redondeo −38", "TOTAL Gs. 95.500",
        "Son: NOVENTA Y CINCO MIL QUINIENTOS GUARANÍES", "CDC 0180 0695 6310 0100 1000 0124 2202 6112 0148 2913 0758",
        "https://ekuatia.set.gov.py/consultas/",
        "Este documento es una representación gráfica de un documento electrónico (XML).",
    ),
}  # fmt: skip

ON_A_NOTE = {
    "PA": ("Nota de crédito", "Factura FE001-00142", CUFE, "Fecha del original 20/11/2026", "El cliente devolvió"),
    "PE": (
        "NOTA DE CRÉDITO ELECTRÓNICA", "FC01-7", "Factura electrónica F001-124", "Fecha del original 20/11/2026",
        "07 El cliente devolvió", "SON: SETENTA CON 00/100 SOLES",
    ),
    "AR": (
        "NOTA DE CRÉDITO A", "Cód. 003", "FACTURA A 00003-00000124", "Fecha del original 20/11/2026",
        "El cliente devolvió",
    ),
    "MX": ("Nota de crédito", "E – Egreso", "CFDI relacionado", UUID, "03 – El cliente devolvió"),
    "PY": (
        "KuDE de Nota de crédito electrónica", "Factura electrónica 001-001-0000124", "CDC asociado",
        "0180 0695 6310 0100 1000 0124 2202 6112 0148 2913 0758", "El cliente devolvió",
    ),
}  # fmt: skip
