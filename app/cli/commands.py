"""Every subcommand as data: its words, its arguments, and which function does it. Imports nothing of the program."""

import argparse

from app.cli.upkeep import UPKEEP
from app.cli.words import PERSON, Command
from app.cli.words import arg as _arg
from app.cli.words import flag as _flag


class OutOfRange(argparse.ArgumentTypeError):
    """A number that is none, or too large or small: the sentence says what is allowed."""


def positive(text: str) -> float:
    """Seconds: a number that is not negative."""
    number = float(text)
    if not 0 <= number < 1e9:
        raise ValueError(text)
    return number


def count(text: str) -> int:
    """How many: from 1 to 10,000."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    if not 1 <= number <= 10_000:
        raise OutOfRange(f"«{text[:20]}» no se admite; un número de 1 a 10000")
    return number


def columns(text: str) -> int:
    """Characters on a line: from 24 to 132."""
    number = int(text)
    if not 24 <= number <= 132:
        raise ValueError(text)
    return number


_ISSUER = _arg("--issuer", metavar="NOMBRE", default="", help="de qué emisor, cuando hay varios")
_FILE = _arg("file", metavar="ARCHIVO", help="archivo JSON, o «-» para la entrada estándar")
_WHO = (
    *PERSON,
    _arg("--till", metavar="CAJA", default="", help="de qué caja (la de este equipo)"),
)
_COUNTED = _arg("counted", nargs="*", metavar="CONTADO", help="p. ej. 100.50, USD=100.50 o USD=20x5,0.25x8")
_AMOUNT = _arg("amount", metavar="IMPORTE", help="p. ej. 20 o USD=20")
_REASON = _arg("--reason", required=True, metavar="TEXTO")
_PAPER = (
    _arg("--pdf", metavar="ARCHIVO", default="", help="guárdalo también en A4"),
    _arg("--columns", type=columns, default=42, metavar="N", help="ancho del texto (42)"),
)
_ROLES = ("cashier", "supervisor", "owner")
_ROLE = _arg("role", choices=_ROLES, metavar="ROL", help="cashier, supervisor u owner")
_ROLE_OPTION = _arg("--role", choices=_ROLES, required=True, metavar="ROL", help="cashier, supervisor u owner")
_NEW_PIN = _arg("--new-pin", required=True, metavar="PIN", help="de 4 a 12 cifras; mejor @env:VARIABLE o @file:RUTA")
_DAYS = (
    _arg("--from", dest="first", metavar="FECHA", default="", help="desde ese día (hoy)"),
    _arg("--to", dest="last", metavar="FECHA", default="", help="hasta ese día (hoy)"),
    _ISSUER,
)
_DOCUMENT = _arg("document", metavar="DOCUMENTO", help="id del documento")

COMMANDS = (
    Command("issuer add", "setup:add_issuer", "crea o cambia quién vende", (
        _arg("name", metavar="NOMBRE"),
        _arg("--country", required=True, metavar="PAÍS", help="dos letras, p. ej. PA"),
        _arg("--tax-id", required=True, metavar="ID", help="RUC, CUIT, RFC…"),
        _arg("--legal-name", required=True, metavar="TEXTO", help="razón social"),
        _arg("--set", action="append", default=[], metavar="CLAVE=VALOR", help="claves del país; se puede repetir"),
    ), group="quién vende"),
    Command("issuer list", "setup:list_issuers", "muestra quién vende"),
    Command("provider set", "setup:set_provider", "ajusta un proveedor", (
        _arg("name", metavar="NOMBRE"),
        _arg("values", nargs="+", metavar="CLAVE=VALOR", help="también CLAVE=@env:VARIABLE y CLAVE=@file:RUTA"),
    ), group="los proveedores"),
    Command("provider check", "setup:check_provider", "prueba la conexión y las credenciales",
            (_arg("name", nargs="?", default="", metavar="NOMBRE"),)),
    Command("provider list", "setup:list_providers", "muestra los proveedores y sus ajustes"),
    Command("health", "health:health", "cómo contestan los proveedores y cuánto tardaría el próximo documento"),
    Command("outages", "health:outages", "cuándo no contestaron, con cada llamada y documento, y su constancia", (
        _arg("file", nargs="?", default="", metavar="ARCHIVO", help="guárdala: .pdf, .csv o .xlsx"),
        _arg("--since", metavar="FECHA", default="", help="solo los que terminaron desde ese día o momento"),
        *PERSON,
    )),
    Command("sell", "selling:sell", "registra una venta o una lista de ventas; no usa la red", (_FILE,)),
    Command("quote", "selling:quote", "calcula y revisa una venta sin guardarla", (_FILE,)),
    Command("sync", "working:sync", "envía lo pendiente", (
        _arg("--max-seconds", type=positive, metavar="N", help="con --until-idle, tiempo máximo"),
    ), one_of=(
        _flag("--once", help="una pasada por lo que toca ahora (lo normal)"),
        _flag("--until-idle", help="hasta que nada quede por hacer ni por esperar"),
        _flag("--forever", help="para siempre, como servicio"),
    )),
    Command("documents", "papers:documents", "lista los documentos, el más nuevo primero", (
        _arg("--status", choices=("queued", "submitted", "authorized", "rejected", "voided"), help="según la ley"),
        _arg("--since", metavar="FECHA", help="vendidos desde ese día o momento"),
        _arg("--limit", type=count, default=100, metavar="N"),
        _arg("--after", default="", metavar="ID", help="la página que sigue a ese documento"),
    )),
    Command("document", "papers:document", "muestra un documento con sus intentos", (_DOCUMENT,)),
    Command("pdf", "papers:pdf", "guarda el PDF: el del proveedor si lo hay, si no el nuestro", (
        _DOCUMENT,
        _arg("-o", "--output", required=True, metavar="ARCHIVO", help="«-» para la salida estándar"),
        _arg("--format", choices=("a4", "ticket"), default="a4"),
    )),
    Command("void", "papers:void", "anula un documento: aquí si no ha salido, si no donde se emitió", (
        _DOCUMENT, _arg("--reason", required=True, metavar="TEXTO"), *PERSON,
    )),
    Command("name", "naming:name", "identifica al comprador de un documento emitido sin nombre", (
        _DOCUMENT, _FILE, *PERSON,
    )),
    Command("credit", "credit:credit", "emite una nota de crédito por todo o parte de un documento", (
        _DOCUMENT,
        _arg("--lines", nargs="+", metavar="LÍNEA[=CANTIDAD]", help="qué vuelve, p. ej. 1 3=0.5 (todo lo que queda)"),
        _arg("--reason", required=True, metavar="TEXTO"),
        _arg("--code", default="", metavar="CÓDIGO", help="motivo del catálogo del país (devolución)"),
        _arg("--refund", default="", metavar="MEDIO", help="cómo se devuelve (como se pagó; cash:EUR, en euros)"),
        *PERSON,
    )),
    Command("recurring add", "recurring:add", "agrega una factura que se repite cada mes", (
        _FILE,
        _arg("--title", required=True, metavar="TEXTO"),
        _arg("--day", type=int, required=True, metavar="DÍA", help="de 1 a 31; el último en los meses más cortos"),
        _arg("--first", default="", metavar="AAAA-MM", help="primer mes (el de la próxima fecha)"),
    ), group="facturas que se repiten"),
    Command("recurring list", "recurring:list_", "muestra las facturas que se repiten y sus próximas fechas"),
    Command("recurring pause", "recurring:pause", "deja de emitir una por un tiempo", (_arg("id", metavar="ID"),)),
    Command("recurring resume", "recurring:resume", "vuelve a emitirla desde la próxima fecha",
            (_arg("id", metavar="ID"),)),
    Command("recurring remove", "recurring:remove", "la quita; lo emitido queda", (_arg("id", metavar="ID"),)),
    Command("recurring alone", "recurring:alone", "que lo que toca salga solo mientras se envía, o solo por orden", (
        _arg("on", choices=("on", "off"), metavar="on|off", help="off: nada sale sin una orden (lo normal)"),
    )),
    Command("recurring run", "recurring:run", "emite lo que toca; repetirlo no emite nada más", (
        _arg("--date", default="", metavar="FECHA", help="hasta ese día (hoy)"),
    )),
    Command("outbox", "owed:outbox", "lo que aún se debe a los proveedores", (
        _flag("--needs-person", help="solo lo que espera a una persona"),
        _flag("--by-deadline", help="primero lo que vence antes; también dice cuándo"),
    )),
    Command("delay", "owed:delay", "cuánto espera cada documento antes de salir, para poder anularlo sin que llegue", (
        _arg("seconds", nargs="?", default="", metavar="SEGUNDOS", help="0: sale enseguida (lo normal)"), *PERSON,
    )),
    Command("day-end", "report:day_end", "a qué hora de la madrugada termina el día de los informes y de la Z", (
        _arg("time", nargs="?", default="", metavar="HH:MM", help="00:00: a medianoche (lo normal)"), *PERSON,
    )),
    Command("retry", "owed:retry", "intenta de nuevo ahora", (_arg("id", metavar="ID"),)),
    Command("resolve", "owed:resolve", "el veredicto de una persona sobre un documento en duda",
            (_arg("id", metavar="ID"), *PERSON), one_of=(
        _arg("--issued", metavar="AUTORIZACIÓN", help="el proveedor lo tiene, con esta autorización o este .xml"),
        _flag("--not-issued", help="el proveedor no lo tiene: se puede enviar otra vez"),
    ), one_of_required=True),
    Command("batch", "working:batch", "cierre del día: envía todo lo que no tiene documento", (
        _arg("--date", default="", metavar="FECHA", help="informa solo de las ventas de ese día"),
        _arg("--max-seconds", type=positive, default=300.0, metavar="N", help="tiempo máximo (300)"),
    )),
    Command("webhook serve", "webhooks:serve", "recibe los avisos de los proveedores", (
        _arg("--host", default="127.0.0.1", metavar="H", help="solo este equipo, salvo que se diga otra dirección"),
        _arg("--port", type=int, default=8180, metavar="P", help="0: el que esté libre"),
        _arg("--name", action="append", default=[], metavar="NOMBRE",
             help="nombre por el que llegan los avisos, p. ej. el del túnel; se puede repetir"),
    ), group="los avisos de los proveedores"),
    *(
        Command(f"import {kind}", f"goods:import_{kind}", f"importa {word} de un archivo CSV o Excel (.xlsx)", (
            _arg("file", metavar="ARCHIVO"),
            _flag("--dry-run", help="dice qué haría y no guarda nada"),
            _arg("--map", action="append", default=[], metavar="COLUMNA=CAMPO",
                 help="qué es una columna, p. ej. «Precio 2=list:Mayorista»; se recuerda; sin campo no se usa"),
            _ISSUER, *PERSON,
        ), group="productos y clientes de un archivo")
        for kind, word in (("products", "productos"), ("customers", "clientes"))
    ),
    Command("import list", "goods:imports", "las últimas importaciones, la más nueva primero"),
    Command("import undo", "goods:undo", "deshace una importación completa, si nada suyo se cambió a mano", (
        _arg("batch", metavar="ID"), *PERSON,
    )),
    Command("export", "goods:export", "exporta a un archivo CSV o, si se llama .xlsx, Excel", (
        _arg("kind", choices=("products", "customers", "sales", "documents"),
             metavar="products|customers|sales|documents"),
        _arg("file", metavar="ARCHIVO"), _ISSUER, *PERSON,
    )),
    Command("cash open", "cash:open_", "abre la caja con lo que hay en el cajón", (
        _arg("--float", action="append", default=[], metavar="IMPORTE", help="fondo, p. ej. 50 o USD=20x2,5x2"), *_WHO,
    ), group="la caja"),
    Command("cash in", "cash:pay_in", "mete efectivo", (_AMOUNT, _REASON, *_WHO)),
    Command("cash out", "cash:pay_out", "saca efectivo", (_AMOUNT, _REASON, *_WHO)),
    Command("cash count", "cash:count", "anota lo contado", (_COUNTED, *_WHO)),
    Command("cash handover", "cash:hand_over", "entrega la caja a otra persona", (
        _arg("to", metavar="NOMBRE"), _COUNTED, *_WHO,
    )),
    Command("cash x", "cash:x", "muestra la caja abierta", (*_WHO, *_PAPER)),
    Command("cash close", "cash:close", "cierra la caja con una Z; nada lo impide", (
        _COUNTED, _arg("--note", default="", metavar="TEXTO"), *_WHO, *_PAPER,
    )),
    Command("cash z", "cash:z", "muestra una Z ya cerrada", (
        _arg("number", type=count, metavar="NÚMERO"), *_WHO, *_PAPER,
    )),
    Command("cash rate", "exchange:set_rate", "recibe otra moneda a este cambio; 0 la deja de recibir", (
        _arg("currency", metavar="MONEDA", help="p. ej. EUR"),
        _arg("worth", metavar="VALE", help="cuánto vale una unidad"),
        _arg("--base", default="", metavar="MONEDA", help="en qué moneda se vende (la del emisor)"), *_WHO,
    )),
    Command("cash rates", "exchange:rates", "las monedas que se reciben y su cambio", (
        _arg("--base", default="", metavar="MONEDA", help="en qué moneda se vende (la del emisor)"),
    )),
    Command("cash history", "cash:history", "las Z de la caja, la más nueva primero", (
        _arg("--limit", type=count, default=100, metavar="N"), *_WHO,
    )),
    Command("report day", "report:day", "lo vendido, por hora, medio, impuesto y documento", _DAYS,
            group="los informes"),
    Command("report products", "report:products", "por producto", _DAYS),
    Command("report taxes", "report:taxes", "por tasa de impuesto", _DAYS),
    Command("report cashiers", "report:cashiers", "por cajero", _DAYS),
    Command("report categories", "report:categories", "por categoría", _DAYS),
    Command("report hours", "report:hours", "por hora del día", _DAYS),
    Command("report numbers", "numbers:numbers", "qué fue de cada número de cada serie"),
    Command("alerts", "checks:alerts", "lo que está por terminarse: certificados, números, folios, reloj", (
        _arg("--set", action="append", default=[], metavar="CLAVE=N",
             help="cambia cuándo se avisa, p. ej. early_days=45; vacío: lo normal"),
    )),
    Command("people add", "people:add", "agrega a alguien; la primera persona es la dueña", (
        _arg("name", metavar="NOMBRE"), _ROLE_OPTION, _NEW_PIN, *_WHO,
    ), group="las personas"),
    Command("people list", "people:list_", "quién trabaja aquí"),
    Command("people role", "people:role", "cambia el rol de alguien", (
        _arg("name", metavar="NOMBRE"), _ROLE, *_WHO,
    )),
    Command("people pin", "people:pin", "cambia un PIN; el propio, con el de ahora", (
        _arg("name", metavar="NOMBRE"), _NEW_PIN, *_WHO,
    )),
    Command("people unlock", "people:unlock", "desbloquea a quien falló demasiados PIN",
            (_arg("name", metavar="NOMBRE"), *_WHO)),
    Command("people remove", "people:remove", "da de baja a alguien; su nombre queda en lo que hizo",
            (_arg("name", metavar="NOMBRE"), *_WHO)),
    Command("people back", "people:back", "trae de vuelta a quien se dio de baja",
            (_arg("name", metavar="NOMBRE"), *_WHO)),
    Command("journal", "people:journal", "qué se hizo y quién, lo más nuevo primero", (
        _arg("--limit", type=count, default=100, metavar="N"),
        _arg("--who", metavar="NOMBRE", default="", help="solo lo de una persona"),
        _arg("--what", metavar="QUÉ", default="", help="solo una clase, p. ej. sale, z, approved, pin_wrong"),
        _arg("--since", metavar="FECHA", default="", help="desde ese día o momento"),
    )),
    *UPKEEP,
)  # fmt: skip
