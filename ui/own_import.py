"""Loads Qt without what PySide6 reads for messages that nobody may ever see, and gives Python its own `import` back.

Knows no window. PySide6 compiles 3,600 lines of Python in every process: how to write the signature of a function, for
`help` and for the sentence of a wrong argument. Here they are compiled when the first of them is asked for. It also
looks at every import of the program for its `__feature__` switch, which nobody here uses: a third of an import's time.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from io import BytesIO
from types import ModuleType
from typing import Any

from ui import enumerations

KNOWN = (6, 11)
"""Of this PySide6 we know what its loader has to answer; any other one loads as it comes."""
NAMED = (
    "base64", "contextlib", "functools", "importlib.machinery", "io", "keyword", "marshal", "pathlib", "re", "struct",
    "types", "typing",
)  # fmt: skip
"""Named by shiboken6 too, and used: read before the stand-ins, which none of them may keep."""
SPARED = ("zipfile", "tempfile", "textwrap", "traceback")
"""Named by shiboken6 while it is imported, used by what is spared."""
LOADER = "shibokensupport/signature/loader.py"
MAPPING = "shibokensupport.signature.mapping"
ROOMS = ("shibokensupport/__init__.py", "shibokensupport/signature/__init__.py")


def load_qt() -> None:
    """Import Qt's widgets; once in a process that has not seen Qt yet."""
    enumerations.install()
    if "shiboken6" not in sys.modules:
        with _stand_ins():
            import shiboken6  # noqa: F401
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Empty modules for `SPARED`, for as long as shiboken6 is imported; whoever comes after gets the true ones."""
    for name in NAMED:
        import_module(name)
    put = {name: ModuleType(name) for name in SPARED if name not in sys.modules}
    sys.modules.update(put)
    archives: Any = sys.modules["zipfile"]  # a frozen program has read the true one before
    true = _Rooms.true = getattr(archives, "ZipFile", None)
    archives.ZipFile = _Rooms
    try:
        yield
    finally:
        if true is not None:
            archives.ZipFile = true
        for name, module in put.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _Entry:
    """A file of the archive, as far as shiboken6 looks at it."""

    __slots__ = ("filename",)

    def __init__(self, filename: str) -> None:
        self.filename = filename


class _Rooms:
    """In place of the archive with PySide6's own Python: two empty packages and a loader that waits."""

    true: Any = None  # where `zipfile` was there before

    def __new__(cls, archive: BytesIO) -> Any:
        if getattr(sys.modules.get("shiboken6"), "__version_info__", ())[:2] == KNOWN:
            _waiting.archive = archive
            return super().__new__(cls)
        for name in SPARED:
            if sys.modules[name].__spec__ is None:  # one of ours
                del sys.modules[name]
        if cls.true is not None:
            return cls.true(archive)
        from zipfile import ZipFile

        return ZipFile(archive)

    def __init__(self, archive: BytesIO) -> None:
        self.filelist = [_Entry(name) for name in (*ROOMS, LOADER)]

    def open(self, filename: str, mode: str) -> BytesIO:
        return BytesIO(b"from ui.own_import import _publish\n_publish(globals())" if filename == LOADER else b"")


class _Waiting:
    """What is needed to load PySide6's own loader later."""

    def __init__(self) -> None:
        self.archive: BytesIO | None = None
        self.bootstrap: Any = None
        self.loader: Any = None
        self.mapping = ModuleType(MAPPING)
        self.mapping.update_mapping = self.map  # type: ignore[attr-defined]

    def told(self) -> Any:
        """PySide6's own loader, from now on."""
        if self.loader is None:
            from zipfile import ZipFile

            assert self.archive is not None
            importer = self.bootstrap.EmbeddableZipImporter(ZipFile(self.archive))
            for name in [name for name in sys.modules if name.partition(".")[0] == "shibokensupport"]:
                del sys.modules[name]
            sys.modules["signature_bootstrap"] = self.bootstrap
            sys.meta_path.insert(0, importer)
            try:
                from shibokensupport.signature import loader  # type: ignore[import-not-found]
            finally:
                sys.meta_path.remove(importer)
            self.loader = loader
        return self.loader

    def map(self) -> None:
        """Shiboken looks a function's class up in this one module for ever: it gets whatever the true one knows."""
        self.told()
        known = sys.modules[MAPPING]
        known.update_mapping()
        vars(self.mapping).update({**vars(known), "update_mapping": self.map})


_waiting = _Waiting()


def _later(name: str) -> Callable[..., Any]:
    def call(*words: Any, **named: Any) -> Any:
        return getattr(_waiting.told(), name)(*words, **named)

    call.__name__ = name
    return call


def _publish(room: dict[str, Any]) -> None:
    """What shiboken6 asks its loader for, by the names that it knows."""
    _waiting.bootstrap = sys.modules["signature_bootstrap"]
    sys.modules[MAPPING] = _waiting.mapping
    for name in ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext"):
        room[name] = _later(name)
    for name in ("finish_import", "feature_import", "feature_imported"):
        room[name] = _nothing
    room["post_init"] = _keep_import


def _nothing(*words: object, **named: object) -> None:
    """No module of Qt is mended after its import, and no feature is switched."""


def _keep_import() -> None:
    builtins.__orig_import__ = builtins.__import__  # type: ignore[attr-defined]
