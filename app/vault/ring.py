"""The operating system's keyring, through back ends that are known to be good, never waiting for it without end."""

import hashlib
import importlib
import os
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from app.domain.errors import Trouble

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds for one question to the keyring; a person may be typing its password meanwhile."""

PROBE = 3.0
"""Seconds for finding out whether there is a keyring at all; nobody is asked anything then."""

_BY_SYSTEM: dict[str, tuple[str, ...]] = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}
_ELSEWHERE = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
TITLES = {
    "keyring.backends.Windows.WinVaultKeyring": "Administrador de credenciales de Windows",
    "keyring.backends.macOS.Keyring": "Llavero de macOS",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "libsecret",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
}
"""Every back end that may hold a secret. Not here, hence never used: null, fail, chainer, and all plain-text ones."""

_PART = 600
"""Characters per item: Windows takes 2560 bytes, two for each UTF-16 unit, and a character may be two units."""


class Backend(Protocol):
    """The part of keyring's interface that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Ring:
    """One installation's entries in the keyring. Every method may raise Trouble."""

    def __init__(self, backend: Backend, title: str, owner: str, questions: "Questions") -> None:
        self.title = title
        self._backend = backend
        self._owner = owner
        self._questions = questions

    def get(self, name: str) -> str | None:
        return self._questions.ask(lambda: self._get(name))

    def set(self, name: str, value: str) -> None:
        self._questions.ask(lambda: self._set(name, value))

    def delete(self, name: str) -> None:
        self._questions.ask(lambda: self._delete(name))

    def _service(self, name: str, part: int) -> str:
        """One service per secret: Windows renames entries that share one, and two processes would lose some."""
        return f"mostrador/{self._owner}/{name}" + (f"/{part}" if part else "")

    def _get(self, name: str) -> str | None:
        first = self._backend.get_password(self._service(name, 0), self._owner)
        if first is None:
            return None
        count, _, rest = first.partition(":")
        digest, _, value = rest.partition(":")
        others = range(1, int(count)) if count.isascii() and count.isdigit() else ()
        value += "".join(self._backend.get_password(self._service(name, part), self._owner) or "" for part in others)
        if digest != _digest(value):
            raise Trouble("Una clave del llavero está incompleta; vuelva a ponerla en los ajustes.", "keyring_torn")
        return value

    def _set(self, name: str, value: str) -> None:
        """The first part last: until then the old value stands, or is known to be torn."""
        parts = [value[at : at + _PART] for at in range(0, len(value), _PART)] or [""]
        for part in range(len(parts) - 1, 0, -1):
            self._backend.set_password(self._service(name, part), self._owner, parts[part])
        first = f"{len(parts)}:{_digest(value)}:{parts[0]}"
        self._backend.set_password(self._service(name, 0), self._owner, first)

    def _delete(self, name: str) -> None:
        part = 0
        while self._backend.get_password(self._service(name, part), self._owner) is not None:
            self._backend.delete_password(self._service(name, part), self._owner)
            part += 1


class Questions:
    """Runs calls one at a time on a thread that may hang: nobody waits longer than `patience` seconds."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._pending: Future[Any] | None = None

    def ask(self, work: Callable[[], T], patience: float | None = None) -> T:
        """The result of `work`; Trouble when it hangs or fails. While one hangs, no other is started."""
        if self._pending is not None and not self._pending.done():
            raise _hangs()
        future: Future[T] = Future()
        self._pending = future
        threading.Thread(target=_run, args=(work, future), name="keyring", daemon=True).start()
        try:
            error = future.exception(self._patience if patience is None else patience)
        except TimeoutError:
            raise _hangs() from None
        if error is None:
            return future.result()
        if isinstance(error, Trouble):
            raise error
        raise _failed(error) from None


def open_ring(owner: str, questions: Questions, environ: Mapping[str, str] = os.environ) -> Ring | None:
    """The best keyring of this machine, or None: nothing here that is allowed, viable and answers."""
    wanted = environ.get("PYTHON_KEYRING_BACKEND", "")
    names = _BY_SYSTEM.get(sys.platform, _ELSEWHERE)
    if wanted:
        names = tuple(name for name in names if name == wanted)
    try:
        found = questions.ask(lambda: _first_viable(names), PROBE)
    except Trouble:
        return None
    return Ring(found[0], found[1], owner, questions) if found else None


def _first_viable(names: tuple[str, ...]) -> tuple[Backend, str] | None:
    """Never through keyring's own choice: its settings file may name any class, and its plug-ins are run."""
    for name in names:
        module, _, word = name.rpartition(".")
        kind = getattr(importlib.import_module(module), word)
        if kind.viable:
            return kind(), TITLES[name]
    return None


def _run(work: Callable[[], T], future: "Future[T]") -> None:
    try:
        future.set_result(work())
    except BaseException as error:
        future.set_exception(error)


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()[:8]


def _hangs() -> Trouble:
    return Trouble("El llavero del sistema no responde; desbloquéelo o reinicie la sesión y repita.", "keyring_hangs")


def _failed(error: BaseException) -> Trouble:
    """Only the error's type is looked at: its text may hold names and values."""
    if any(word in type(error).__name__ for word in ("Locked", "Dismissed")):
        return Trouble("El llavero del sistema está bloqueado; desbloquéelo y repita.", "keyring_locked")
    return Trouble("El llavero no pudo leer o guardar la clave; reinicie la sesión y repita.", "keyring_failed")
