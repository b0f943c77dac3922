"""The subcommands that keep a till well: copies, checks, manuals, versions, practice. Data alone."""

from app.cli.words import PERSON, Command, arg, flag


def jump(text: str) -> int:
    """How many numbers to leave out: from 0 to 1,000,000."""
    number = int(text)
    if not 0 <= number <= 1_000_000:
        raise ValueError(text)
    return number


UPKEEP = (
    Command("backup", "safety:backup", "copia toda la caja a un archivo, también mientras se vende; sin claves", (
        arg("file", metavar="ARCHIVO"),
    )),
    Command("restore", "safety:restore", "vuelve a una copia sin repetir números ni envíos; lo que había se aparta", (
        arg("file", metavar="ARCHIVO"),
        arg("--to", metavar="CARPETA", help="en otra carpeta de datos (la de esta caja)"),
        arg("--last", action="append", default=[], metavar="SERIE=NÚMERO",
             help="último número usado de una serie, donde ya no hay base que lo diga; se puede repetir"),
        arg("--jump", type=jump, metavar="N", help="o cuántos números saltar en cada serie; 0: no se vendió nada"),
    )),
    Command("takeover", "takeover:takeover", "envía lo que debía una caja que ya no funciona, y nadie más lo envía", (
        arg("source", metavar="COPIA|CARPETA", nargs="?", default="",
            help="una copia, o la carpeta de datos de la otra caja en su disco; sin ella, las que ya se tomaron"),
        flag("--off", help="doy mi palabra: la otra está apagada y no volverá a usarse (solo desde una copia)"),
        *PERSON,
    )),
    Command("support", "safety:support",
            "guarda lo que necesita quien ayuda, sin claves, identificaciones ni nombres", (
        arg("file", metavar="ARCHIVO"),
    )),
    Command("verify", "checks:verify", "comprueba el diario, la base de datos y los PDF"),
    Command("doctor", "checks:doctor", "revisa qué le falta a esta caja"),
    Command("manual", "manual:manual", "guarda un manual como PDF", (
        arg("book", choices=("cashier", "owner", "integrator", "provider"), metavar="MANUAL",
             help="cashier, owner, integrator o provider"),
        arg("-o", "--output", required=True, metavar="ARCHIVO", help="«-» para la salida estándar"),
    )),
    Command("update source", "updates:source", "dónde se pregunta por versiones nuevas; apagado al principio", (
        arg("place", nargs="?", default="", metavar="LUGAR", help="una carpeta, https://servidor/ruta, u «off»"),
        arg("--key", default="", metavar="LLAVE", help="la llave pública de quien las publica, o @file:RUTA"),
        *PERSON,
    ), group="versiones nuevas del programa"),
    Command("update check", "updates:check", "pregunta ahora; no descarga nada"),
    Command("update fetch", "updates:fetch", "descarga la versión nueva, la comprueba y la deja lista; no la instala",
            PERSON),
    Command("practice serve", "practice:serve", "abre los proveedores de práctica en este equipo", (
        arg("--port", type=int, default=8100, metavar="P", help="0: el que esté libre"),
        arg("--host", default="127.0.0.1", metavar="H", help="solo este equipo"),
        arg("--fault", action="append", default=[], metavar="NOMBRE.FALLO", help="p. ej. conteo.lost:0.1"),
        arg("--ledger", default="", metavar="DIR", help="guarda aquí los libros de los proveedores"),
        arg("--seed", type=int, default=0, metavar="N", help="semilla del azar de los fallos"),
        arg("--notify", default="", metavar="DIRECCIÓN", help="manda avisos aquí, p. ej. http://127.0.0.1:8180"),
    ), group="el modo práctica"),
    Command("practice init", "practice:init", "prepara una carpeta de datos de práctica", (
        arg("--server", default="", metavar="DIRECCIÓN", help="usa un «practice serve», p. ej. http://127.0.0.1:8100"),
    )),
)  # fmt: skip
