"""`issuer` and `provider`: who sells, and the services that authorize. Secrets pass through and are never shown."""

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.cli import DONE, REFUSED
from app.cli.desk import WHO, Desk, table
from app.cli.forms import issuer_form, provider_form
from app.domain.errors import Refused, Silence, reason_of
from app.domain.party import Issuer
from app.providers.contract import SettingKind

if TYPE_CHECKING:
    from app.runtime import Shop

_LARGEST_SECRET_FILE = 64 * 1024
_COMMON = ("prices_include_tax", "time_zone", "trade_name", "address", "phone", "email")


def add_issuer(desk: Desk) -> int:
    """Add who sells, or change the one of that name."""
    args = desk.args
    values = dict(_pair(text) for text in args.set)
    included = values.pop("prices_include_tax", "true")
    if included not in ("true", "false"):
        raise Refused("prices_include_tax", f"«{included[:20]}» no se entiende; se admite true o false.")
    common = {key: values.pop(key) for key in _COMMON if key in values}
    _check_zone(common.get("time_zone", ""))
    country = args.country.upper()
    issuer = Issuer(
        args.name, country, args.tax_id.strip(), args.legal_name.strip(), included == "true", extra=values, **common
    )
    with desk.shop() as shop:
        warnings = shop.add_issuer(issuer, WHO)
        kept = next(each for each in shop.issuers() if each.name == args.name.strip())
    for warning in warnings:
        desk.note(f"Aviso: {warning}")
    desk.show(issuer_form(kept) | {"warnings": warnings}, f"Emisor «{kept.name}»: {kept.legal_name}, {kept.tax_id}.")
    return DONE


def list_issuers(desk: Desk) -> int:
    """Who sells here."""
    with desk.shop() as shop:
        issuers = shop.issuers()
    rows = [(each.name, each.country, each.tax_id, each.legal_name) for each in issuers]
    headings = ("Nombre", "País", "Identificación", "Razón social")
    desk.show([issuer_form(each) for each in issuers], table(headings, rows))
    return DONE


def set_provider(desk: Desk) -> int:
    """Check and keep settings; @env: and @file: keep secrets out of the process list and the shell's history."""
    values = {}
    for text in desk.args.values:
        key, value = _pair(text)
        values[key] = fetched(key, value)
    with desk.shop() as shop:
        before = shop.services.info(desk.args.name)
        secrets = {s.key for s in before.settings if s.kind is SettingKind.SECRET}
        shop.services.set(desk.args.name, values, WHO)
        after = shop.services.info(desk.args.name)
        form = provider_form(after)
    for key in sorted(key for key in secrets - set(values) if before.values.get(key) and not after.values.get(key)):
        desk.note(f"Aviso: {key} se dio para otro servidor y no se envía a este; escríbalo otra vez para usarlo aquí.")
    open_ = [text.partition("=")[0] for text in desk.args.values if "=@" not in text]
    for key in sorted(secrets.intersection(open_)):
        desk.note(f"Aviso: {key} pasó a la vista por la línea de comandos; mejor {key}=@env:VARIABLE o @file:RUTA.")
    desk.show(form, f"{form['title']}: guardado ({', '.join(sorted(values))}).")
    return DONE


def check_provider(desk: Desk) -> int:
    """Ask the providers whether they are there and accept our credentials; without a name, those that are set up."""
    shop = desk.open_shop()
    answers = asyncio.run(_check(shop, desk.args.name))
    rows = [(a["name"], "sí" if a["ok"] else "NO", a["sentence"]) for a in answers]
    desk.show(answers, table(("Proveedor", "Listo", "Respuesta"), rows))
    failed = next((a for a in answers if not a["ok"]), None)
    if failed:
        desk.note(f"{failed['name']}: {failed['sentence']}")
    return REFUSED if failed else DONE


def list_providers(desk: Desk) -> int:
    """Every provider that this program knows, with its limits and settings."""
    with desk.shop() as shop:
        forms = [provider_form(info) for info in shop.services.all()]
    rows = [
        (f["name"], f["title"], f["country"], "sí" if f["ready"] else "faltan ajustes", ", ".join(f["capabilities"]))
        for f in forms
    ]
    desk.show(forms, table(("Nombre", "Servicio", "País", "Listo", "Sabe"), rows))
    return DONE


async def _check(shop: "Shop", name: str) -> list[dict[str, str | bool]]:
    answers: list[dict[str, str | bool]] = []
    try:
        names = [name] if name else [info.name for info in shop.services.all() if info.ready]
        if not names:
            raise Refused("provider", "ninguno está ajustado; use «provider set».")
        for each in names:
            try:
                answers.append({"name": each, "ok": True, "sentence": await shop.services.check(each)})
            except Silence as silence:
                answers.append({"name": each, "ok": False, "sentence": silence.title})
    finally:
        await shop.aclose()
    return answers


def _pair(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise Refused(text[:20].partition("=")[0], "se admite CLAVE=VALOR.")
    return key.strip(), value


def fetched(key: str, value: str) -> str:
    """What `@env:` or `@file:` points to, without the line break at its end."""
    if value.startswith("@env:"):
        if value[5:] not in os.environ:
            raise Refused(key, f"la variable «{value[5:][:40]}» no existe.")
        return os.environ[value[5:]].rstrip("\r\n")
    if not value.startswith("@file:"):
        return value
    path = Path(value[6:]).expanduser()
    try:
        with open(path, "rb") as file:
            raw = file.read(_LARGEST_SECRET_FILE + 1)
        if len(raw) > _LARGEST_SECRET_FILE:
            raise Refused(key, f"«{path.name}» es demasiado grande para un ajuste.")
        return raw.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise Refused(key, f"«{path.name}» no se pudo leer ({reason_of(error)}).") from None
    except UnicodeDecodeError:
        raise Refused(key, f"«{path.name}» no es texto UTF-8.") from None


def _check_zone(name: str) -> None:
    try:
        if name:
            ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused("time_zone", f"«{name[:40]}» no existe; p. ej. America/Panama.") from None
