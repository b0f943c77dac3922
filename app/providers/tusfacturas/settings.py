"""What a shop sets about TusFacturas, and what kind of service it is with these settings. Data; sends nothing."""

from enum import StrEnum

from app.domain.countries.ar_letters import TIME_ZONE
from app.domain.record import replace
from app.domain.traits import Capability, Memory, Traits, Waits
from app.domain.wording import say
from app.providers.contract import Config, Setting, SettingKind, common_settings
from app.providers.tusfacturas.lots import MOST
from app.providers.tusfacturas.mapping import Fields, Manner


class Mode(StrEnum):
    """Documents one by one with a number reserved for each, or many at once into the service's queue."""

    SINGLE = "single"
    LOTS = "lots"


TRAITS = Traits(
    title="TusFacturas",
    country="AR",
    memory=Memory.NUMBERED,
    capabilities=frozenset(Capability) - {Capability.VOID, Capability.EMAIL},
    waits=Waits(retry=(30, 120, 600), doubt=(5, 30, 120), poll=(60, 120, 300, 600, 1800, 3600), lookup=(120, 300, 600)),
    reserves=True,
    concurrency=1,
    concurrency_max=1,
    quiet=0.1,
    laned=True,
    hard_deadline=True,
)
"""One by one: the authority takes a number once, so the number is the key and an identical body may be sent again."""

SETTINGS = (
    *common_settings("https://www.tusfacturas.com.ar/api/v2", TRAITS, timeout="150"),
    Setting("apitoken", "API token", SettingKind.SECRET, required=True, help="Del menú «Acceso API» de TusFacturas."),
    Setting("apikey", "API key", SettingKind.SECRET, required=True, help="Del mismo punto de venta que el token."),
    Setting("usertoken", "User token", SettingKind.SECRET, required=True,
            help="Las tres credenciales valen para un solo CUIT y punto de venta."),
    Setting("mode", "Forma de envío", SettingKind.CHOICE, Mode.SINGLE,
            "single: uno por uno, con respuesta inmediata; lots: por lotes a la cola de TusFacturas, que la anuncia "
            "como deshabilitada por el momento.", tuple(Mode)),
    Setting("test_mode", "Punto de venta de prueba", SettingKind.FLAG, "false",
            "Con un punto de venta irreal (p. ej. 679) no hay CAE: lo emitido queda como simulado, nunca autorizado."),
    Setting("batch_limit", "Comprobantes por lote", SettingKind.INTEGER, "50",
            say("De 1 a {most}; un lote chico deja menos comprobantes en duda si se corta la conexión.", most=MOST)),
    Setting("webhook_url", "Dirección de los avisos", SettingKind.URL,
            help="Obligatoria por lotes: adonde TusFacturas avisa. Sin servidor propio igual se consulta."),
    Setting("webhook_token", "Clave de los avisos", SettingKind.SECRET,
            help="La cabecera TF-WebhookToken del contrato nuevo; el anterior no la usa."),
    Setting("lots_path", "Método de los lotes", default="facturacion/lotes", pattern=r"[a-z_]+(/[a-z_]+){1,3}",
            help="facturacion/lotes; en el contrato nuevo, facturacion/lotes_encola."),
    Setting("reference_field", "Campo de la referencia", default="facturacion_lote_id_referencia",
            pattern=r"[a-z_]{1,60}", help="El del contrato por lotes; external_reference se envía además."),
    Setting("resend_lots", "Reenviar por sí solo", SettingKind.FLAG, "false",
            "Lo que quedó sin respuesta y no aparece al consultar: con false decide una persona; con true se reenvía, "
            "y podría emitirse dos veces, porque TusFacturas no controla referencias repetidas."),
    Setting("failed_in_queue", "Con error en la cola", SettingKind.CHOICE, "wait",
            "wait: TusFacturas reintenta, se sigue consultando; reject: se da por rechazado al verlo así.",
            ("wait", "reject")),
    Setting("queue_hours", "Horas en la cola", SettingKind.INTEGER, "24",
            "Lo que en este tiempo no salió de la cola de TusFacturas pasa a una persona; con 0 se espera siempre."),
    Setting("fields", "Campos que se envían", SettingKind.CHOICE, Fields.FULL,
            "full: los de hoy (con la condición de IVA de la operación); seed: solo los del primer contrato.",
            tuple(Fields)),
    Setting("services", "Se facturan servicios", SettingKind.FLAG, "false",
            "true si la actividad del punto de venta incluye servicios: cada comprobante lleva el período facturado, "
            "que es el día de la venta."),
    Setting("rubro", "Rubro", default="Productos", help="Texto obligatorio del comprobante."),
    Setting("rubro_grupo_contable", "Grupo contable", default="Productos", help="Texto obligatorio del comprobante."),
    Setting("default_province", "Provincia del cliente", default="26", pattern=r"[1-9]|1[0-9]|2[0-6]",
            help="De 1 a 26 según la tabla de TusFacturas: 1 CABA, 2 Buenos Aires, 26 sin indicar."),
    Setting("send_email", "TusFacturas envía el correo", SettingKind.FLAG, "false",
            "Con true manda el comprobante al correo del cliente al emitirlo."),
    Setting("pdf_form", "PDF que se guarda", SettingKind.CHOICE, "a4", "a4, o ticket de 80 mm donde lo haya.",
            ("a4", "ticket")),
    Setting("pdf_hosts", "Servidores del PDF",
            default="www.tusfacturas.app,tusfacturas.app,*.tusfacturas.app,www.tusfacturas.com.ar,tusfacturas.com.ar",
            help="Nombres separados por comas, *.nombre por sus subdominios; de ningún otro se descarga."),
)  # fmt: skip


def traits_of(config: Config) -> Traits:
    """One by one as above; by lots nothing is reserved, and a lot whose answer was lost is never sent again blindly."""
    if config.text("mode") == Mode.SINGLE:
        return TRAITS
    limit = min(max(1, int(config.decimal("batch_limit"))), MOST)
    waits = replace(TRAITS.waits, doubt=(120, 300, 600))
    again = config.flag("resend_lots")
    patience = 3600.0 * int(config.decimal("queue_hours"))
    return replace(
        TRAITS, reserves=False, batch=limit, asks=MOST, gathers=120.0, lane_days=TIME_ZONE, waits=waits,
        absence_proves=again, patience=patience,
    )  # fmt: skip


def manner_of(config: Config) -> Manner:
    """What the payload is made by."""
    lots = config.text("mode") == Mode.LOTS
    return Manner(
        Fields(config.text("fields")), config.text("reference_field") if lots else "", config.text("rubro"),
        config.text("rubro_grupo_contable"), config.text("default_province"), config.flag("send_email"),
        config.flag("services"),
    )  # fmt: skip
