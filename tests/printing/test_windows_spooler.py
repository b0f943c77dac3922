"""Promises about raw tickets through the print service of Windows, held against a library that records its calls."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

import pytest

from app.domain.errors import Refused
from app.printing.devices import system_name
from app.printing.trouble import Gone, Misplaced, PrinterTrouble, Stuck
from app.printing.windows_spooler import DocInfo, send

EVERY_BYTE = bytes(range(256)) * 20


class Recorded:
    """Takes at most so many bytes at once and can fail at any call, as the real one may."""

    def __init__(self, fails: str = "", *, at_once: int = 1 << 20, error: int = 0) -> None:
        self.calls: list[str] = []
        self.got = b""
        self.info: tuple[str, str | None, str] = ("", None, "")
        self._fails, self._at_once, self._error = fails, at_once, error

    def _call(self, what: str, handle: wintypes.HANDLE) -> int:
        assert what == "open" or handle.value == 77, "a call without the handle that was opened"
        self.calls.append(what)
        return 0 if what == self._fails else 1

    def open(self, name: str, handle: wintypes.HANDLE) -> int:
        assert name == "EPSON TM-T20II Receipt"
        handle.value = 77
        return self._call("open", handle)

    def start_document(self, handle: wintypes.HANDLE, info: DocInfo) -> int:
        self.info = (info.pDocName, info.pOutputFile, info.pDatatype)
        return self._call("start_document", handle)

    def start_page(self, handle: wintypes.HANDLE) -> int:
        return self._call("start_page", handle)

    def write(self, handle: wintypes.HANDLE, data: bytes) -> int:
        done = self._call("write", handle)
        if self._fails == "second write" and self.got:
            return 0
        taken = data[: self._at_once] if done else b""
        self.got += taken
        return len(taken)

    def end_page(self, handle: wintypes.HANDLE) -> int:
        return self._call("end_page", handle)

    def end_document(self, handle: wintypes.HANDLE) -> int:
        return self._call("end_document", handle)

    def abort(self, handle: wintypes.HANDLE) -> int:
        return self._call("abort", handle)

    def close(self, handle: wintypes.HANDLE) -> int:
        return self._call("close", handle)

    def last_error(self) -> int:
        return self._error


def printed(library: Recorded) -> None:
    send("EPSON TM-T20II Receipt", EVERY_BYTE, library)


def test_every_byte_arrives_raw_in_one_job_that_is_ended_and_closed() -> None:
    library = Recorded(at_once=4096)
    printed(library)
    assert library.got == EVERY_BYTE
    assert library.info == ("Mostrador", None, "RAW")
    assert library.calls == [
        "open", "start_document", "start_page", "write", "write", "end_page", "end_document", "close",
    ]  # fmt: skip


def test_what_is_passed_has_the_size_that_windows_expects() -> None:
    pointer = ctypes.sizeof(ctypes.c_void_p)
    assert ctypes.sizeof(DocInfo) == 3 * pointer
    offsets = [getattr(DocInfo, name).offset for name in ("pDocName", "pOutputFile", "pDatatype")]
    assert offsets == [0, pointer, 2 * pointer]


@pytest.mark.parametrize(("fails", "began"), [
    ("start_page", False), ("write", False), ("second write", True), ("end_page", True), ("end_document", True),
])  # fmt: skip
def test_a_job_that_stops_half_way_is_taken_back_closed_and_never_called_printed(fails: str, began: bool) -> None:
    library = Recorded(fails, at_once=4096)
    with pytest.raises(Stuck) as stuck:
        printed(library)
    assert stuck.value.began is began
    assert library.calls[-2:] == ["abort", "close"]


@pytest.mark.parametrize(("fails", "error", "kind"), [
    ("open", 1801, Misplaced), ("open", 5, Misplaced), ("open", 1722, Gone), ("start_document", 1804, Gone),
])  # fmt: skip
def test_a_printer_that_cannot_be_opened_is_one_sentence_and_nothing_was_printed(
    fails: str, error: int, kind: type[PrinterTrouble]
) -> None:
    library = Recorded(fails, error=error)
    with pytest.raises(kind) as trouble:
        printed(library)
    assert (trouble.value.began, "EPSON TM-T20II Receipt" in trouble.value.sentence) == (False, True)
    assert library.calls.count("close") == (0 if fails == "open" else 1)


def test_names_of_windows_printers_may_hold_spaces_and_servers_and_others_may_not() -> None:
    for name in ("EPSON TM-T20II Receipt", r"\\CAJA-2\Termica"):
        assert system_name(name, windows=True) == name
        with pytest.raises(Refused):
            system_name(name, windows=False)
    for name in ("", "a!b", "a,b", "x\ny"):
        with pytest.raises(Refused):
            system_name(name, windows=True)
