"""What a vendor signs about a version, and every reason not to follow it. Pure: knows no place, no key, no clock."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import Trouble
from app.domain.record import dataclass
from app.domain.wording import say

LARGEST = 1_000_000_000
"""Bytes of a package."""

MOST_PACKAGES = 40
_SKEW = timedelta(days=1)
"""By how much a clock may be behind before a list "of the future" is refused."""

_VERSION = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,5}){1,3}", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,119}", re.ASCII)
_SYSTEM = re.compile(r"[a-z0-9_-]{3,40}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Package:
    """One file to install: for which system, its name beside the manifest, bytes, SHA-256."""

    system: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The vendor's word. `number` only ever grows; `schema` is that of the new program, which can take over data from
    `oldest_schema` on."""

    number: int
    version: str
    schema: int
    oldest_schema: int
    made_at: datetime
    expires_at: datetime
    packages: tuple[Package, ...]
    news: str


@dataclass(frozen=True, slots=True)
class Here:
    """What runs here, and the highest number that was ever believed here, with what was said then."""

    version: str
    schema: int
    number: int
    digest: str


def manifest_from(value: Mapping[str, Any]) -> Manifest:
    """A manifest from its JSON object. Trouble: it is none; unknown keys are a newer form's, and are left alone."""
    try:
        packages = tuple(_package(each) for each in _listed(value["packages"]))
        found = Manifest(
            _count(value["number"]), _matching(_VERSION, value["version"]), _count(value["schema"]),
            _count(value["oldest_schema"]), _moment(value["made_at"]), _moment(value["expires_at"]), packages,
            _text(value.get("news", "")),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise _bad(str(error)) from None
    if value.get("program") != "mostrador":
        raise _bad("program")
    if found.oldest_schema > found.schema or found.made_at > found.expires_at:
        raise _bad("schema")
    if len({package.name for package in packages}) < len(packages):
        raise _bad("packages")
    return found


def refuse_stale(found: Manifest, digest: str, here: Here, now: datetime) -> None:
    """Trouble: an old list shown again, two lists of one number, one that has expired or comes from the future."""
    if found.number < here.number:
        raise Trouble(
            say("La lista de versiones ({found}) es más vieja que otra ya vista ({seen}): no se usa.",
                found=found.number, seen=here.number), "rolled_back",
        )  # fmt: skip
    if found.number == here.number and here.digest not in ("", digest):
        raise Trouble("Hay dos listas de versiones distintas con el mismo número: no se usa ninguna.", "two_faced")
    if now >= found.expires_at:
        raise Trouble(
            say("La lista de versiones caducó el {day}: quien la publica debe renovarla, o el reloj está mal.",
                day=f"{found.expires_at:%Y-%m-%d}"), "expired",
        )  # fmt: skip
    if found.made_at > now + _SKEW:
        raise Trouble("La lista de versiones es de una fecha futura: revise el reloj de este equipo.", "clock")


def is_newer(version: str, than: str) -> bool:
    """By their numbers, part by part."""
    return _parts(version) > _parts(than)


def refuse_unfit(found: Manifest, here: Here) -> None:
    """Trouble: the new program could not open this till's data."""
    if found.schema < here.schema:
        raise Trouble(
            say("La versión {version} no abre los datos de esta caja, que son más nuevos: no se instala.",
                version=found.version), "older_schema",
        )  # fmt: skip
    if found.oldest_schema > here.schema:
        raise Trouble(
            say("La versión {version} necesita pasar antes por una intermedia: pida esa primero.",
                version=found.version), "too_far",
        )  # fmt: skip


def package_for(found: Manifest, system: str) -> Package:
    """The file for a system. Trouble: there is none."""
    for package in found.packages:
        if package.system == system:
            return package
    raise Trouble(
        say("La versión {version} no trae un paquete para este equipo ({system}).", version=found.version,
            system=system), "no_package",
    )  # fmt: skip


def _package(value: Mapping[str, Any]) -> Package:
    size = _count(value["size"])
    if not 0 < size <= LARGEST:
        raise ValueError("size")
    return Package(_matching(_SYSTEM, value["system"]), _matching(_NAME, value["name"]), size,
                   _matching(_SHA256, value["sha256"]))  # fmt: skip


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list) or not 0 < len(value) <= MOST_PACKAGES:
        raise ValueError("packages")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**12:
        raise ValueError("a number")
    return value


def _matching(pattern: re.Pattern[str], value: Any) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("a word")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 2000:
        raise ValueError("news")
    return value


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.utcoffset() is None:
        raise ValueError("a moment without a zone")
    return moment


def _parts(version: str) -> tuple[int, ...]:
    parts = [int(part) for part in re.findall(r"[0-9]+", version)]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)


def _bad(what: str) -> Trouble:
    return Trouble(say("La lista de versiones no se entiende ({what}): no se usa nada de ella.", what=what[:60]),
                   "bad_manifest")  # fmt: skip
