"""The log: JSON lines in the data folder, secrets masked at the handler, hostile text escaped. Knows no screen.

Whoever learns a secret calls `register_secret`; from then on it is masked in every record, however it is encoded.
"""

import base64
import json
import logging
import os
import re
import stat
import sys
import threading
import traceback
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from urllib.parse import quote, quote_plus

from app.whole import private_folder

FOLDER = "log"
FILE = "mostrador.jsonl"
_LARGEST = 2 * 1024 * 1024
_KEPT = 5
_LONGEST = 4000
_MASK = "[oculto]"
_SHORTEST = 4
"""Characters: a shorter secret is no secret, and masking it would make the log unreadable."""

_TALKATIVE = frozenset({"httpx", "httpcore", "h11", "uvicorn.access", "asyncio", "keyring", "secretstorage", "jeepney"})
"""Their lines below WARNING carry addresses, headers and names; above it only what the masks let through."""

_IN_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_STRANGE = re.compile("[^ -~]")
_TAX_ID = (
    r"(?<![\w-])(?!\d{4}-\d\d-\d\d(?![\w-]))(?:"
    r"(?:\d{1,9}|E|PE|N|\d{1,2}(?:AV|PI)|\d{1,2}-NT)-\d{1,4}-\d{1,9}"  # Panama
    r"|(?:10|15|16|17|20)\d{9}|(?:2[0-7]|3[0-4])-?\d{8}-?\d|[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}|\d{5,8}-\d"  # PE, AR, MX, PY
    r")(?![\w-])"
)
_BROKEN = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


class Redactor:
    """Masks registered values: plain, URL-encoded, base64 at any offset, hex, JSON- and HTML-escaped, UTF-16."""

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        self._lock = threading.Lock()

    def register(self, value: str) -> None:
        """Mask this value from now on. Too short a value is left alone."""
        if len(value) < _SHORTEST:
            return
        forms = _forms(value)
        with self._lock:
            if forms <= self._forms:
                return
            self._forms |= forms
            self._pattern = None  # compiled for the next line that is written: registering is on the way to the paint

    def mask(self, text: str) -> str:
        """The text without any registered value."""
        pattern = self._pattern or self._compiled()
        return pattern.sub(_MASK, text) if pattern else text

    def _compiled(self) -> re.Pattern[str] | None:
        with self._lock:
            if self._pattern is None and self._forms:
                longest_first = sorted(self._forms, key=len, reverse=True)
                self._pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
            return self._pattern


def _forms(value: str) -> set[str]:
    forms = {value, quote(value, safe="", errors="replace"), quote(value, errors="replace"),
             quote_plus(value, errors="replace"), value.translate(_IN_HTML), "\0".join(value),
             json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1],
             json.dumps(value)[1:-1].replace("/", "\\/"), repr(value)[1:-1], ascii(value)[1:-1]}  # fmt: skip
    for data in (value.encode(code, "surrogatepass") for code in ("utf-8", "utf-16-le", "utf-16-be")):
        forms |= {data.hex(), data.hex(" "), data.hex(":")} | _base64_forms(data)
    return {form for form in forms if len(form) >= _SHORTEST}


def _base64_forms(data: bytes) -> set[str]:
    """What is certain of the base64 text when `data` begins at offset 0, 1 or 2 of a longer text, as in Basic."""
    forms = set()
    for offset in range(3):
        text = base64.b64encode(bytes(offset) + data).decode()
        begin = (0, 2, 3)[offset]
        sure = text[begin : (offset + len(data)) * 8 // 6]
        if len(sure) >= 2 * _SHORTEST or offset == 0:
            forms |= {sure, sure.replace("+", "-").replace("/", "_")}
    return forms


_REDACTOR = Redactor()


def register_secret(value: str) -> None:
    """From now on this value appears in no line of the log."""
    _REDACTOR.register(value)


def masked(text: str) -> str:
    """One line for people (stderr, a crash report): no registered secret, nothing that breaks or turns the line."""
    return _escaped(_REDACTOR.mask(text))


def without_tax_ids(text: str) -> str:
    """The text with what looks like a tax id of one of our countries masked."""
    return re.sub(_TAX_ID, _MASK, text)


class JsonLines(logging.Formatter):
    """One record as one line of JSON: time, level, logger, message, and what was raised, without variables."""

    def __init__(self, *, hide_tax_ids: bool = False) -> None:
        super().__init__()
        self._hide_tax_ids = hide_tax_ids

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC)
        row: dict[str, object] = {
            "at": moment.isoformat(timespec="milliseconds"), "level": record.levelname.lower(),
            "from": self._clean(record.name), "process": record.process, "thread": self._clean(record.threadName or ""),
            "message": self._clean(_message(record)),
        }  # fmt: skip
        if record.exc_info and record.exc_info[1] is not None:
            row["error"] = [self._clean(line) for line in _story(record.exc_info[1])]
        return _escaped(json.dumps(row, ensure_ascii=False))

    def _clean(self, text: str) -> str:
        """Masked first and shortened afterwards: half a secret would not be recognised."""
        text = _REDACTOR.mask(text)
        if self._hide_tax_ids:
            text = without_tax_ids(text)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except _BROKEN as error:
        return f"unreadable message ({type(error).__name__}): {str(record.msg)[:200]}"


def _story(error: BaseException, depth: int = 0) -> list[str]:
    """Types, messages and places, the cause first; no source text, no variables, no folder of this machine."""
    lines: list[str] = []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and depth < 5:
        lines += [*_story(before, depth + 1), "then:"]
    for frame in traceback.extract_tb(error.__traceback__, limit=-30):
        place = "/".join(Path(frame.filename).parts[-3:])
        lines.append(f"{place}:{frame.lineno} {frame.name}")
    try:
        said = str(error)
    except _BROKEN:
        said = "unreadable"
    lines.append(f"{type(error).__name__}: {said}")
    if isinstance(error, BaseExceptionGroup) and depth < 5:
        for part in error.exceptions[:10]:
            lines += [f"  {line}" for line in _story(part, depth + 1)]
    return lines


def _escaped(line: str) -> str:
    """Nothing invisible, nothing that turns or breaks a line, no half characters; accents and signs stay."""
    return _STRANGE.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
        return character
    return json.dumps(character)[1:-1] if character != "\x7f" else "\\u007f"


class PrivateFile(logging.Handler):
    """Appends each line with one write to a file of mode 0600, so that processes may share it; rotates by size."""

    def __init__(self, folder: Path, largest: int = _LARGEST, kept: int = _KEPT) -> None:
        super().__init__()
        self.path = folder / FILE
        self._largest = largest
        self._kept = kept
        self.lost = 0

    def emit(self, record: logging.LogRecord) -> None:
        line = (self.format(record) + "\n").encode("utf-8", "backslashreplace")
        try:
            self._append(line)
        except OSError:
            self.lost += 1  # a full disk must not stop a sale

    def _append(self, line: bytes) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(self.path, flags, 0o600)
        try:
            found = os.fstat(handle)
            size = found.st_size
            if os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o077:
                os.fchmod(handle, 0o600)
            os.write(handle, line)
        finally:
            os.close(handle)
        if size + len(line) > self._largest:
            self._rotate()

    def _rotate(self) -> None:
        """Of two processes that come at once the second finds a small file and leaves it."""
        marker = self.path.with_name(FILE + ".turning")
        try:
            os.close(os.open(marker, os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            return
        try:
            if self.path.stat().st_size > self._largest:
                for number in range(self._kept - 1, 0, -1):
                    old = self._numbered(number)
                    if old.exists():
                        os.replace(old, self._numbered(number + 1))
                os.replace(self.path, self._numbered(1))
        finally:
            marker.unlink(missing_ok=True)

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"mostrador.{number}.jsonl")


def _worth_keeping(record: logging.LogRecord) -> bool:
    if record.levelno >= logging.WARNING:
        return True
    parts = record.name.split(".")
    return not any(".".join(parts[:count]) in _TALKATIVE for count in range(1, len(parts) + 1))


def set_up(folder: Path, *, level: int = logging.INFO, hide_tax_ids: bool = False) -> PrivateFile:
    """Send every logger of this process to `folder`/log/mostrador.jsonl; calling it again replaces the older one."""
    place = folder / FOLDER
    private_folder(place)
    (place / (FILE + ".turning")).unlink(missing_ok=True)
    handler = PrivateFile(place)
    handler.setFormatter(JsonLines(hide_tax_ids=hide_tax_ids))
    handler.addFilter(_worth_keeping)
    root = logging.getLogger()
    tear_down()
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler


def tear_down() -> None:
    """Take our handler away again (tests, and a window that changes its shop)."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, PrivateFile)]:
        root.removeHandler(handler)
        handler.close()


def keep_uncaught() -> None:
    """What nobody caught goes to the log, masked, instead of to stderr, where a traceback would show its texts.

    And a process that the system ends leaves no picture of its memory, in which every secret of the moment stands.
    """
    with suppress(ImportError, ValueError, OSError):
        import resource  # Windows has none, and makes none unless somebody asks for it

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    sys.excepthook = uncaught
    threading.excepthook = lambda args: uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """What nobody foresaw: one masked line on stderr; the whole story goes to the log, where one is open."""
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    logger = logging.getLogger("mostrador")
    if logger.hasHandlers():  # without one logging itself would write the traceback to stderr
        logger.critical("uncaught", exc_info=(kind, error or kind(), trace))
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(masked(f"{kind.__name__}: {error}") + "\n")
