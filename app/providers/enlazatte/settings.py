"""Enlazatte's traits and settings as data, and how the settings that shape a request are read. Knows no wire.

Only one call of Enlazatte is public; everything else (login, customers, questions) is an address that the shop may fill
in, and is not offered while it is empty.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from app.domain.errors import NotAllowed
from app.domain.record import dataclass
from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.contract import Config, Setting, SettingKind, common_settings

TRAITS = Traits(
    title="Enlazatte (Contpaqi Comercial)",
    country="MX",
    memory=Memory.BLIND,
    capabilities=frozenset({Capability.SUBMIT}),
    waits=Waits(retry=(30, 120, 600), doubt=(2, 4, 8)),
    concurrency=1,
    concurrency_max=1,
    hard_deadline=True,
    pdf_with_answer=True,
)
"""One call at a time: stamping is slow and the folio is given there. No laned order: folios are Contpaqi's."""

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
OWN, GENERIC = "own", "generic"

_LOGIN = (
    Setting(
        "login_path", "Inicio de sesión: ruta", help="P. ej. login. Vacía: se usa el token pegado. No está publicada."
    ),
    Setting("login_user", "Inicio de sesión: usuario"),
    Setting("login_password", "Inicio de sesión: contraseña", SettingKind.SECRET),
    Setting("login_user_field", "Inicio de sesión: campo del usuario", default="email"),
    Setting("login_password_field", "Inicio de sesión: campo de la contraseña", default="password"),
    Setting("login_format", "Inicio de sesión: formato", SettingKind.CHOICE, "json", "", ("json", "form")),
    Setting(
        "token_pointer", "Inicio de sesión: dónde viene el token", default="/token", help="Puntero JSON (RFC 6901)."
    ),
)
_OPTIONAL_CALLS = (
    Setting("customer_path", "Alta de clientes: ruta",
            help="P. ej. clients. Vacía: los clientes se dan de alta en Contpaqi. No está publicada."),
    Setting("customer_fields", "Alta de clientes: campos",
            default="codigo=code;razonSocial=name;rfc=tax_id;email=email;domicilio=address;telefono=phone",
            help="campo de Enlazatte=dato del cliente, separados por punto y coma. Se suponen estos nombres."),
    Setting("lookup_path", "Consulta de facturas: ruta",
            help="Plantilla con {serie}, {fecha}, {cliente}, {folio} y {uuid}. Vacía: una persona busca en Contpaqi. "
                 "No está publicada."),
    Setting("lookup_xml", "Consulta de facturas: dónde viene el XML", default="/xml", help="Puntero JSON (RFC 6901)."),
)  # fmt: skip

SETTINGS = (
    *common_settings("", TRAITS, timeout="150"),
    Setting("token", "Token", SettingKind.SECRET, help="El que entrega Enlazatte; no hace falta si se inicia sesión."),
    *_LOGIN,
    Setting("concept", "Concepto de factura en Contpaqi (TipoDocumento)", default="4",
            help="4 en el ejemplo público; cada empresa tiene el suyo."),
    Setting("credit_concept", "Concepto de nota de crédito en Contpaqi",
            help="Vacío: las notas de crédito se hacen en Contpaqi. La relación con la factura se revisa allí."),
    Setting("series", "Serie en Contpaqi", help="Vacía: la serie de esta caja. Sin folio: lo pone Contpaqi."),
    Setting("credit_series", "Serie de las notas de crédito", help="Vacía: la misma serie."),
    Setting("default_customer", "Código del cliente público en general",
            help="Cliente de Contpaqi para las ventas sin RFC. Vacío: esas ventas no se facturan solas."),
    Setting("product_mode", "Productos", SettingKind.CHOICE, OWN,
            "own: cada artículo con su código de Contpaqi; generic: un producto de Contpaqi por tasa de IVA.",
            (OWN, GENERIC)),
    Setting("product_codes", "Códigos que en Contpaqi son otros",
            help="código=código, separados por punto y coma; los demás se envían como están."),
    Setting("generic_products", "Productos por tasa de IVA",
            help="P. ej. 16=VARIOS16;8=VARIOS8;0=VARIOS0;exempt=VARIOSEX. También para líneas sin código. "
                 "La tasa la decide el producto en Contpaqi."),
    Setting("price_decimals", "Decimales del precio sin IVA", SettingKind.CHOICE, "6",
            "Contpaqi no publica cuántos admite; con menos de 6 algunas ventas no cuadran y no se envían.",
            ("2", "3", "4", "5", "6")),
    Setting("ticket_mark", "Marca de la venta en la descripción", SettingKind.FLAG, "true",
            "Añade [T-000124] a la primera línea, para encontrar la factura en Contpaqi si se pierde la respuesta."),
    Setting("strict_payment", "Exigir forma de pago coherente", SettingKind.FLAG, "false",
            "Con true no sale una factura PUE con forma de pago 99, ni PPD con otra."),
    Setting("usd_rate", "Tipo de cambio del dólar", SettingKind.DECIMAL, help="Pesos por dólar, del día."),
    Setting("content_type", "Content-Type", SettingKind.CHOICE, FORM,
            "Enlazatte pide el de formulario aunque el cuerpo es JSON.", (FORM, JSON)),
    Setting("total_tolerance", "Diferencia admitida en el total", SettingKind.DECIMAL, "0",
            "En pesos. Con 0, cualquier diferencia entre el CFDI y la venta la revisa una persona."),
    Setting("check_with_empty", "Probar el token con una factura vacía", SettingKind.FLAG, "true",
            "«Probar conexión» envía {}: sin emisor, cliente ni conceptos no puede emitirse nada. Con false solo se "
            "comprueba que la dirección responde."),
    *_OPTIONAL_CALLS,
)  # fmt: skip

_PAIR = re.compile(r"\s*([^=;\s]{1,60})\s*=\s*([^=;\s]{1,60})\s*")


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings that shape a request, read once."""

    concept: str
    credit_concept: str
    series: str
    credit_series: str
    default_customer: str
    generic: bool
    product_codes: Mapping[str, str]
    generic_products: Mapping[str, str]
    price_decimals: int
    ticket_mark: bool
    strict_payment: bool
    usd_rate: Decimal


def rules_of(config: Config) -> Rules:
    """From the settings; NotAllowed names one that cannot be read."""
    return Rules(
        config.text("concept"), config.text("credit_concept"), config.text("series"), config.text("credit_series"),
        config.text("default_customer"), config.text("product_mode") == GENERIC, pairs(config, "product_codes"),
        pairs(config, "generic_products"), int(config.text("price_decimals")), config.flag("ticket_mark"),
        config.flag("strict_payment"), config.decimal("usd_rate"),
    )  # fmt: skip


def pairs(config: Config, key: str) -> dict[str, str]:
    """`a=b;c=d` as a dictionary, in its order."""
    found: dict[str, str] = {}
    for part in filter(str.strip, config.text(key).split(";")):
        pair = _PAIR.fullmatch(part)
        if pair is None:
            label = next(setting.label for setting in SETTINGS if setting.key == key)
            raise NotAllowed(f"«{label}» no se entiende; escriba a=b separados por «;».", key, code="bad_setting")
        found[pair[1]] = pair[2]
    return found
