"""A file for whoever helps: what is wrong here, without secrets, tax ids and names. Knows no sale and no screen."""

import json
import platform
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from app import __version__, log
from app.doctor import Check
from app.domain.errors import Trouble, reason_of
from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass
from app.domain.wording import say
from app.store.traces import Traces
from app.whole import PRIVATE, whole

_LOG_TAIL = 256 * 1024
_MASK = "[oculto]"
_SHORTEST = 4
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONG_NUMBER = re.compile(r"(?<![\w-])(?:\d[ .-]?){6,}(?![\w-])")
_PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "sqlite-utils", "pysqlite3", "pypdfium2", "reportlab", "segno",
             "keyring", "cryptography", "platformdirs", "uvicorn")  # fmt: skip
_READ_ME = """Archivo para soporte de Mostrador. Contiene: revisión del equipo, versiones, ajustes sin claves, el final
del registro, el estado de los envíos y el diario sin nombres. No contiene: claves, identificaciones fiscales, nombres,
correos, direcciones, ventas ni documentos. Puede abrirlo y mirarlo antes de enviarlo.
"""


@dataclass(frozen=True, slots=True)
class Sources:
    """What goes in. `settings` by group, already without secrets; `personal` is what must not appear anywhere."""

    folder: Path
    checks: Sequence[Check]
    settings: Mapping[str, Mapping[str, str]]
    traces: Traces
    personal: Iterable[str]


def bundle(sources: Sources, target: Path, now: datetime, step: Step = unwatched) -> None:
    """Write the file (mode 0600), or none. Trouble: it could not be written."""
    parts: dict[str, Any] = {
        "doctor.json": [asdict(check) for check in sources.checks],
        "versions.json": _versions(),
        "settings.json": sources.settings,
        "log.json": _log_tail(sources.folder),
        **{f"{name}.json": part for name, part in asdict(sources.traces).items()},
    }
    mask = _Mask(sources.personal, step)
    try:
        with whole(target, PRIVATE) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("LEAME.txt", f"{_READ_ME}\n{now:%Y-%m-%d %H:%M} UTC\n")
            for name, part in parts.items():
                archive.writestr(name, json.dumps(mask.over(part), ensure_ascii=False, indent=1))
    except OSError as error:
        raise Trouble(
            say("No se pudo guardar el archivo ({reason}).", reason=reason_of(error)), "support_failed"
        ) from None


class _Mask:
    """Over every text: registered secrets, tax ids, mails, long numbers, and every name that is stored here."""

    def __init__(self, personal: Iterable[str], step: Step) -> None:
        self._step = step
        self._personal = {text.casefold() for text in personal if len(text.strip()) >= _SHORTEST}

    def over(self, part: Any) -> Any:
        """The same shape with masked texts."""
        present = self._present(json.dumps(part, ensure_ascii=False).casefold())
        pattern = re.compile("|".join(map(re.escape, present)), re.IGNORECASE) if present else None
        return self._walk(part, pattern)

    def _present(self, text: str) -> list[str]:
        """Those that occur at all, the longest first: a shop may know a hundred thousand customers."""
        names = paced(self._personal, self._step, len(self._personal))
        found = [name for name in names if name in text or json.dumps(name, ensure_ascii=False)[1:-1] in text]
        return sorted(found, key=len, reverse=True)

    def _walk(self, part: Any, pattern: re.Pattern[str] | None) -> Any:
        match part:
            case str():
                return self._text(part, pattern)
            case Mapping():
                return {key: self._walk(value, pattern) for key, value in part.items()}
            case list() | tuple():
                return [self._walk(value, pattern) for value in part]
        return part

    def _text(self, text: str, pattern: re.Pattern[str] | None) -> str:
        if _is_moment_or_id(text):
            return text
        text = pattern.sub(_MASK, text) if pattern else text
        text = _MAIL.sub(_MASK, log.without_tax_ids(log.masked(text)))
        return _LONG_NUMBER.sub(_MASK, text)


_OURS = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _is_moment_or_id(text: str) -> bool:
    """A time or an id of ours has long numbers in it and names nobody."""
    return _OURS.fullmatch(text) is not None


def _versions() -> dict[str, str]:
    found = {"mostrador": __version__, "python": platform.python_version(), "system": platform.platform()}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "?"
    return found


def _log_tail(folder: Path) -> list[Any]:
    """The end of the log, line by line; secrets were masked when it was written."""
    path = folder / log.FOLDER / log.FILE
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LOG_TAIL))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [_line(line) for line in lines if line.startswith("{") and line.endswith("}")]


def _line(line: str) -> Any:
    try:
        row = json.loads(line)
    except ValueError:
        return ""
    return {key: row.get(key) for key in ("at", "level", "from", "message", "error") if key in row}
