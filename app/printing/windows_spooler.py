"""Hands bytes as they are to a printer of Windows, by its print service; knows no ticket and asks no state.

Source: Microsoft, Print Spooler API (OpenPrinter, StartDocPrinter with DOC_INFO_1 and the data type RAW, WritePrinter,
EndDocPrinter, AbortPrinter). Tests hold the order of its calls and the shape of what it passes against a library that
records them; under Wine, with CUPS behind it, every byte arrived and a printer that is not there was refused. It was
never run on Windows itself.
"""

import ctypes
import sys
from ctypes import wintypes
from typing import Protocol

from app.printing.trouble import Gone, Misplaced, Stuck

RAW = "RAW"
_TITLE = "Mostrador"
_LEVEL = 1
_NO_SUCH_PRINTER, _FORBIDDEN = 1801, 5
"""ERROR_INVALID_PRINTER_NAME, ERROR_ACCESS_DENIED."""


class DocInfo(ctypes.Structure):
    """DOC_INFO_1W: what the job is called, no file, and that nothing may be translated."""

    _fields_ = (
        ("pDocName", wintypes.LPWSTR),
        ("pOutputFile", wintypes.LPWSTR),
        ("pDatatype", wintypes.LPWSTR),
    )


class Winspool(Protocol):
    """What is called of winspool.drv; every function but `last_error` returns zero when it failed."""

    def open(self, name: str, handle: wintypes.HANDLE) -> int:
        """OpenPrinterW; fills the handle."""

    def start_document(self, handle: wintypes.HANDLE, info: DocInfo) -> int:
        """StartDocPrinterW; the job's number."""

    def start_page(self, handle: wintypes.HANDLE) -> int:
        """StartPagePrinter."""

    def write(self, handle: wintypes.HANDLE, data: bytes) -> int:
        """WritePrinter; how many bytes it took."""

    def end_page(self, handle: wintypes.HANDLE) -> int:
        """EndPagePrinter."""

    def end_document(self, handle: wintypes.HANDLE) -> int:
        """EndDocPrinter."""

    def abort(self, handle: wintypes.HANDLE) -> int:
        """AbortPrinter: the job goes, as far as nothing of it was printed."""

    def close(self, handle: wintypes.HANDLE) -> int:
        """ClosePrinter."""

    def last_error(self) -> int:
        """Why the last call failed."""


def send(name: str, data: bytes, library: Winspool) -> None:
    """One job. PrinterTrouble before the first byte was taken has `began` False, afterwards True."""
    handle = wintypes.HANDLE()
    if not library.open(name, handle):
        raise _trouble(name, library.last_error())
    try:
        if not library.start_document(handle, DocInfo(_TITLE, None, RAW)):
            raise _trouble(name, library.last_error())
        _hand_over(handle, data, library)
    finally:
        library.close(handle)


def _hand_over(handle: wintypes.HANDLE, data: bytes, library: Winspool) -> None:
    """All of it, or the job is taken back."""
    left = data
    if library.start_page(handle):
        while left and (taken := library.write(handle, left)):
            left = left[taken:]
    if not left and library.end_page(handle) and library.end_document(handle):
        return
    library.abort(handle)
    raise Stuck("El servicio de impresión de Windows dejó de recibir.", began=len(left) < len(data))


def _trouble(name: str, error: int) -> Gone | Misplaced:
    if error == _NO_SUCH_PRINTER:
        return Misplaced(f"Windows no conoce la impresora «{name}».")
    if error == _FORBIDDEN:
        return Misplaced(f"No hay permiso para usar la impresora «{name}».")
    return Gone(f"El servicio de impresión no aceptó el trabajo para «{name}».")


if sys.platform == "win32":

    class Library:
        """winspool.drv itself."""

        def __init__(self) -> None:
            self._dll = ctypes.WinDLL("winspool.drv", use_last_error=True)
            handle, dword = wintypes.HANDLE, wintypes.DWORD
            for function, *arguments in (
                ("OpenPrinterW", wintypes.LPWSTR, ctypes.POINTER(handle), ctypes.c_void_p),
                ("StartDocPrinterW", handle, dword, ctypes.POINTER(DocInfo)),
                ("StartPagePrinter", handle),
                ("WritePrinter", handle, ctypes.c_char_p, dword, ctypes.POINTER(dword)),
                ("EndPagePrinter", handle),
                ("EndDocPrinter", handle),
                ("AbortPrinter", handle),
                ("ClosePrinter", handle),
            ):
                call = getattr(self._dll, function)
                call.argtypes = arguments
                call.restype = dword if function == "StartDocPrinterW" else wintypes.BOOL

        def open(self, name: str, handle: wintypes.HANDLE) -> int:
            return int(self._dll.OpenPrinterW(name, ctypes.byref(handle), None))

        def start_document(self, handle: wintypes.HANDLE, info: DocInfo) -> int:
            return int(self._dll.StartDocPrinterW(handle, _LEVEL, ctypes.byref(info)))

        def start_page(self, handle: wintypes.HANDLE) -> int:
            return int(self._dll.StartPagePrinter(handle))

        def write(self, handle: wintypes.HANDLE, data: bytes) -> int:
            taken = wintypes.DWORD()
            done = self._dll.WritePrinter(handle, data, len(data), ctypes.byref(taken))
            return taken.value if done else 0

        def end_page(self, handle: wintypes.HANDLE) -> int:
            return int(self._dll.EndPagePrinter(handle))

        def end_document(self, handle: wintypes.HANDLE) -> int:
            return int(self._dll.EndDocPrinter(handle))

        def abort(self, handle: wintypes.HANDLE) -> int:
            return int(self._dll.AbortPrinter(handle))

        def close(self, handle: wintypes.HANDLE) -> int:
            return int(self._dll.ClosePrinter(handle))

        def last_error(self) -> int:
            return ctypes.get_last_error()
