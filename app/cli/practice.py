"""`practice`: a folder that only practises, and the practice providers over loopback HTTP with faults to order."""

import errno
import os
from pathlib import Path
from urllib.parse import urlsplit

from app.cli import DONE
from app.cli.desk import Desk
from app.domain.errors import Refused, reason_of
from app.ports import SystemClock
from app.whole import private_folder


def init(desk: Desk) -> int:
    """Make the data folder one for practice; its documents are never real and never leave this machine."""
    server = desk.args.server
    if server:
        _check_here(server)
    shop = desk.open_shop(practice=True)
    try:
        shop.practise_at(server)
    finally:
        shop.close()
    where = f"los proveedores de práctica de {server}" if server else "los proveedores de práctica del programa"
    desk.show({"practice": True, "server": server or None}, f"Carpeta de práctica lista; usa {where}.")
    return DONE


def _check_here(server: str) -> None:
    """Before anything is made: what is practised stays on this machine."""
    from app.providers.http import check_base_url, is_loopback

    if not is_loopback(urlsplit(check_base_url(server, "server")).hostname or ""):
        raise Refused("server", "no está en este equipo; p. ej. http://127.0.0.1:8100.")


def serve(desk: Desk) -> int:
    """Until interrupted. Says the address, and with --json the settings that reach each provider."""
    from app.practice import Practice
    from app.practice.server import serve as serve_practice

    args = desk.args
    practice = Practice(SystemClock(), _kept_in(args.ledger), _faults(args.fault), args.seed)
    practice.notify_at(args.notify)

    def ready(address: str) -> None:
        settings = dict(practice.settings(address))
        lines = [f"Proveedores de práctica en {address} (Ctrl+C termina)"]
        lines += [f"  {name}: provider set {name} " + " ".join(f"{k}={v}" for k, v in values.items())
                  for name, values in settings.items()]  # fmt: skip
        desk.show({"address": address, "settings": settings}, "\n".join(lines))

    try:
        serve_practice(practice, args.host, args.port, ready)
    except KeyboardInterrupt:
        return DONE
    return DONE


def _kept_in(name: str) -> Path | None:
    """The folder of the ledgers, made now: one that cannot be is no matter for the first call."""
    if not name:
        return None
    folder = Path(name).expanduser()
    try:
        private_folder(folder)
        if not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        raise Refused("ledger", f"«{folder.name}» no sirve para los libros ({reason_of(error)}).") from None
    return folder


def _faults(texts: list[str]) -> dict[str, list[str]]:
    """`NAME.FAULT` by name: conteo.lost:0.1, gforce.no_pdf."""
    faults: dict[str, list[str]] = {}
    for text in texts:
        name, dot, fault = text.partition(".")
        if not dot:
            raise Refused("fault", f"«{text[:40]}» no se entiende; se admite NOMBRE.FALLO, p. ej. conteo.lost:0.1.")
        faults.setdefault(name, []).append(fault)
    return faults
