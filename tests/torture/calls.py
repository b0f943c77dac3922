"""Records what a process asks of the disk, with strace, and reads the record back. Knows no till."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEN = (
    "openat,open,creat,close,pwrite64,write,fdatasync,fsync,ftruncate,unlink,unlinkat,rename,renameat2,dup,dup2,fcntl"
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call that changed the disk or told somebody. `kind` is create, write, truncate, unlink,
    sync, dirsync, said.

    `until` of a sync is how many calls were made when it began: what came later it does not promise.
    """

    kind: str
    path: str = ""
    data: bytes = b""
    at: int = 0
    until: int = 0


def have_strace() -> str:
    """Empty when it is here and may trace; otherwise why not."""
    if sys.platform != "linux":
        return "strace traces Linux only"
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "this machine does not let strace trace"


def traced(words: Sequence[str], record: Path, *more: str, environ: dict[str, str] | None = None) -> list[str]:
    """The command line of a process under strace."""
    return ["strace", "-f", "-qq", "-xx", "-s", "1000000", "-o", str(record), "-e", f"trace={SEEN}", *more, *words]


_LINE = re.compile(r"^(\d+)\s+(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)$", re.DOTALL)
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_ENDED = re.compile(r"\)\s*=\s*(-?\d+|\?)[^)]*$")
_RESUMED = re.compile(r"^<\.\.\. (\w+) resumed>(.*)$")


def read(record: Path, folder: Path, base: Sequence[Path] = ()) -> list[Call]:
    """The calls that touched files of `folder` (links followed), and everything said on standard output."""
    reader = _Reader(str(folder), {str(path) for path in base})
    for line in record.read_text(encoding="ascii", errors="replace").splitlines():
        found = _LINE.match(line)
        if found:
            reader.take(int(found[1]), found[2])
    return reader.calls


class _Reader:
    def __init__(self, folder: str, there: set[str]) -> None:
        self.calls: list[Call] = []
        self._folder = folder
        self._there = there
        self._open: dict[int, str] = {}
        self._begun: dict[int, tuple[str, str, int]] = {}

    def take(self, thread: int, text: str) -> None:
        resumed = _RESUMED.match(text)
        if resumed:
            name, arguments, begun = self._begun.pop(thread, ("", "", 0))
            if name:
                self._ended(name, arguments + resumed[2], begun)
            return
        found = _CALL.match(text)
        if not found:
            return
        name, arguments = found[1], found[2]
        if arguments.endswith("<unfinished ...>"):
            self._begun[thread] = (name, arguments.removesuffix("<unfinished ...>"), len(self.calls))
            if name in ("pwrite64", "write"):  # it may reach the disk from now on, whenever it returns
                self._written(name, arguments)
            return
        if name in ("pwrite64", "write"):
            self._written(name, arguments)
        self._ended(name, arguments, len(self.calls))

    def _ended(self, name: str, arguments: str, begun: int) -> None:
        ended = _ENDED.search(arguments)
        result = int(ended[1]) if ended and ended[1] != "?" else -1
        if result < 0:
            return
        if name in ("openat", "open", "creat"):
            self._opened(arguments, result)
        elif name in ("dup", "dup2") or (name == "fcntl" and "F_DUPFD" in arguments):
            path = self._open.get(_number(arguments))
            if path:
                self._open[result] = path
        elif name == "close":
            self._open.pop(_number(arguments), None)
        elif name in ("fdatasync", "fsync"):
            path = self._open.get(_number(arguments), "")
            if path == self._folder or path.startswith(f"{self._folder}/"):
                kind = "dirsync" if os.path.isdir(path) or path == self._folder else "sync"
                self.calls.append(Call(kind, path, until=begun))
        else:
            self._moved(name, arguments)

    def _opened(self, arguments: str, result: int) -> None:
        path = os.path.normpath(_strings(arguments)[0].decode(errors="replace"))
        self._open[result] = path
        if not path.startswith(f"{self._folder}/"):
            return
        if "O_CREAT" in arguments and path not in self._there:
            self._there.add(path)
            self.calls.append(Call("create", path))
        if "O_TRUNC" in arguments:
            self.calls.append(Call("truncate", path, at=0))

    def _written(self, name: str, arguments: str) -> None:
        number = _number(arguments)
        data = (_strings(arguments) or [b""])[0]
        if name == "write" and number == 1:
            self.calls.append(Call("said", data=data))
            return
        path = self._open.get(number, "")
        if name == "pwrite64" and path.startswith(f"{self._folder}/"):
            at = re.search(r",\s*\d+,\s*(\d+)", arguments[arguments.rindex('"') :])
            self.calls.append(Call("write", path, data, int(at[1]) if at else 0))

    def _moved(self, name: str, arguments: str) -> None:
        paths = [os.path.normpath(each.decode(errors="replace")) for each in _strings(arguments)]
        if name == "ftruncate":
            path = self._open.get(_number(arguments), "")
            size = re.match(r"\d+,\s*(\d+)", arguments)
            if path.startswith(f"{self._folder}/") and size:
                self.calls.append(Call("truncate", path, at=int(size[1])))
        elif name in ("unlink", "unlinkat") and paths and paths[0].startswith(f"{self._folder}/"):
            self._there.discard(paths[0])
            self.calls.append(Call("unlink", paths[0]))


def _number(arguments: str) -> int:
    found = re.match(r"\d+", arguments)
    return int(found[0]) if found else -1


def _strings(arguments: str) -> list[bytes]:
    return [bytes.fromhex(each.replace("\\x", "")) for each in _STRING.findall(arguments)]
