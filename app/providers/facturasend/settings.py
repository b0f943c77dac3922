"""FacturaSend's nature and settings as data; what its documentation leaves open is a setting with a default."""

from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.contract import Setting, SettingKind, common_settings
from app.providers.facturasend.answers import Realm

MOST_TOGETHER = 50
"""Documents of one type in one call, as FacturaSend limits them."""

MOST_ASKED = 500
"""CDCs in one question. FacturaSend says that it takes many, not how many (notes, 7.2)."""

TRAITS = Traits(
    title="FacturaSend",
    country="PY",
    memory=Memory.NUMBERED,
    capabilities=frozenset(
        {Capability.SUBMIT, Capability.BATCH, Capability.LOOK_UP, Capability.PDF, Capability.VOID,
         Capability.CREDIT_NOTE, Capability.EMAIL, Capability.TAXPAYER_LOOKUP}
    ),
    # Approval takes minutes to hours: SIFEN works batches off by itself (notes, 7.2).
    waits=Waits(
        retry=(30, 120, 600, 1800, 3600, 3600), doubt=(5, 60), poll=(60, 120, 300, 600, 900, 3600),
        lookup=(60, 600, 3600),
    ),
    numbers_ours=True,
    batch=MOST_TOGETHER,
    asks=MOST_ASKED,
    gathers=120.0,
    concurrency=1,
    concurrency_max=3,
)  # fmt: skip

SETTINGS = (
    *common_settings("https://api.facturasend.com.py", TRAITS),
    Setting("tenant", "Empresa (tenant)", required=True,
            help="El nombre de la empresa en la dirección de la API, como lo muestra la consola de FacturaSend.",
            pattern=r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}"),
    Setting("api_key", "Clave de API", SettingKind.SECRET, required=True,
            help="De la consola de FacturaSend, con o sin api_key_ delante; se guarda en el llavero del sistema."),
    Setting("batch_limit", "Documentos por lote", SettingKind.INTEGER, "10",
            "De 1 a 50. Un lote pequeño deja menos documentos en duda si se pierde una respuesta.",
            pattern="[1-9]|[1-4][0-9]|50"),
    Setting("ask_limit", "CDC por consulta", SettingKind.INTEGER, str(MOST_ASKED),
            "De 1 a 500. FacturaSend no publica cuántos admite; si no responde por todos, se pregunta de 50 en 50.",
            pattern="[1-9]|[1-9][0-9]|[1-4][0-9][0-9]|500"),
    Setting("draft", "Crear como borrador", SettingKind.FLAG, "false",
            "true: cada documento se crea como borrador, en un lote propio, y se confirma al consultarlo."),
    Setting("return_xml", "Pedir el XML", SettingKind.FLAG, "true",
            "El XML firmado se guarda y su total se compara con el de la venta."),
    Setting("return_qr", "Pedir el QR", SettingKind.FLAG, "true", "Va en el comprobante impreso."),
    Setting("return_tax", "Pedir el IVA calculado", SettingKind.FLAG, "true", "Se compara con el de la venta."),
    Setting("environment", "Ambiente", SettingKind.CHOICE, Realm.AUTO,
            "test: pruebas, sin valor legal; production: de verdad; auto: según el QR (consultas-test). El ambiente se "
            "elige en la consola de FacturaSend, no aquí.", tuple(Realm)),
    Setting("cdc_check", "Control del CDC", SettingKind.CHOICE, "strict",
            "strict: un CDC que no lleva RUC, número y fecha del documento no se acepta; lenient: solo se anota.",
            ("strict", "lenient")),
    Setting("security_code", "Enviar el código de seguridad", SettingKind.FLAG, "false",
            "true: el CDC se conoce antes de enviar y se conserva al corregir. FacturaSend no publica si lo admite."),
    Setting("rounding", "FacturaSend redondea a 50", SettingKind.FLAG, "false",
            "Igual que redondeoSedeco en la consola; el emisor debe tener entonces rounding=50."),
    Setting("total_tolerance", "Diferencia admitida en el total", SettingKind.DECIMAL, "0",
            "En guaraníes. Con 0, cualquier diferencia la revisa una persona."),
    Setting("transaction_type", "Tipo de transacción", SettingKind.CHOICE, "1",
            "1 venta de mercaderías, 2 servicios, 3 ambos.", ("1", "2", "3")),
    Setting("credit_term", "Plazo de las ventas a crédito", default="30 días",
            help="De 2 a 15 caracteres, como va en la factura.", pattern=".{2,15}"),
    Setting("pdf_format", "Forma del PDF", SettingKind.CHOICE, "page",
            "page: hoja; ticket: cinta.", ("page", "ticket")),
    Setting("pdf_type", "Transporte del PDF", SettingKind.CHOICE, "base64",
            "base64 o binary; se entienden ambos, venga lo que venga.", ("base64", "binary")),
    Setting("error_index", "Primer índice de los errores", SettingKind.CHOICE, "0",
            "Qué número da FacturaSend al primer documento de un lote con errores; se supone 0.", ("0", "1")),
)  # fmt: skip
