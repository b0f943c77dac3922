"""Brings bytes to a ticket printer by network, port or print service; knows no document and no queue."""

import errno
import os
import re
import select
import shutil
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from app import children
from app.domain.errors import Refused
from app.domain.record import dataclass
from app.printing.conversation import Watch, hold
from app.printing.profile import Way
from app.printing.trouble import Gone, Misplaced, PrinterTrouble, Stuck

PORT = 9100
_CONNECT, _SPOOLER, _GOODBYE = 3.0, 20.0, 1.0
"""Seconds: to reach a printer, for the system's print service to take a job, until a silent printer has it all."""
_SERIAL = re.compile(r"COM\d{1,3}", re.IGNORECASE)
_SYSTEM_NAME = re.compile(r"[^\s/#?'\"\\-][^\s/#?'\"\\]{0,126}")
_WINDOWS_NAME = re.compile(r"[^\x00-\x1f!,]{1,220}")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\]")


Paint = Callable[[str, str, bytes], None]
"""Puts a PDF on the system's printer of this name, on this paper; raises PrinterTrouble."""


class Device(Protocol):
    """A way to a printer. `send` returns when everything was taken, and printed as far as the printer tells."""

    def send(self, data: bytes, watch: Watch) -> None:
        """Raises PrinterTrouble; its `began` says whether something may be on paper."""


@dataclass(frozen=True, slots=True)
class NetworkDevice:
    """A printer with a socket of its own, mostly on port 9100."""

    host: str
    port: int = PORT
    asks: bool = True

    def send(self, data: bytes, watch: Watch) -> None:
        try:
            wire = socket.create_connection((self.host, self.port), timeout=_CONNECT)
        except OSError as error:
            raise Gone("La impresora no contesta en la red: revise que esté encendida y conectada.") from error
        with wire:
            hold(_Socket(wire), data, watch, asks=self.asks)


@dataclass(frozen=True, slots=True)
class FileDevice:
    """A printer that the system shows as a file: USB or serial."""

    path: str
    asks: bool = True
    baud: int = 9600

    def send(self, data: bytes, watch: Watch) -> None:
        if sys.platform == "win32":
            _write_blindly(self.path, data)
            return
        handle = _open_device(self.path)
        try:
            if os.isatty(handle):
                _make_raw(handle, self.baud)
            hold(_Handle(handle), data, watch, asks=self.asks)
        finally:
            os.close(handle)


@dataclass(frozen=True, slots=True)
class SystemDevice:
    """A printer of the system's print service (CUPS, or that of Windows), which gets our bytes as they are."""

    name: str

    def send(self, data: bytes, watch: Watch) -> None:
        if sys.platform == "win32":
            from app.printing import windows_spooler

            windows_spooler.send(self.name, data, windows_spooler.Library())
            return
        _by_lp(self.name, "raw", data)


@dataclass(frozen=True, slots=True)
class PageDevice:
    """A printer of the system's print service, which gets a PDF. Where there is no CUPS, `paint` draws it."""

    name: str
    paper: str
    paint: Paint | None = None

    def send(self, data: bytes, watch: Watch) -> None:
        if shutil.which("lp") and sys.platform != "win32":
            scaling = "print-scaling=none" if self.paper.startswith("ticket") else "fit-to-page"
            _by_lp(self.name, scaling, data)
        elif self.paint is not None:
            self.paint(self.name, self.paper, data)
        else:
            raise Misplaced("Este sistema no imprime páginas desde aquí; abra la ventana de Mostrador.")


def ports() -> list[str]:
    """Ports of this machine that may be a ticket printer's."""
    patterns = ("usb/lp*", "lp[0-9]*", "ttyUSB*", "ttyACM*", "serial/by-id/*")
    return sorted(str(path) for pattern in patterns for path in Path("/dev").glob(pattern))


def device_of(values: Mapping[str, str], paint: Paint | None = None) -> Device:
    """The device that checked settings describe; Refused when the address has not the shape of its way."""
    address, asks = values["address"].strip(), values["status"] == "yes"
    match values["way"]:
        case Way.NETWORK:
            return NetworkDevice(*_host_and_port(address), asks)
        case Way.FILE:
            if not (address.startswith("/dev/") or _SERIAL.fullmatch(address)) or ".." in address:
                raise Refused("address", "«{text}» no es un puerto; p. ej. /dev/usb/lp0 o COM3.", text=address[:40])
            return FileDevice(address, asks, int(values["baud"]))
    name = system_name(address, windows=sys.platform == "win32")
    return PageDevice(name, values["paper"], paint) if values["way"] == Way.PDF else SystemDevice(name)


def system_name(address: str, *, windows: bool) -> str:
    """A name that the print service can have; Refused: another one. Only CUPS gets it on a command line."""
    if not (_WINDOWS_NAME if windows else _SYSTEM_NAME).fullmatch(address):
        raise Refused("address", "«{text}» no es el nombre de una impresora del sistema.", text=address[:40])
    return address


def _by_lp(name: str, option: str, data: bytes) -> None:
    program = shutil.which("lp")
    if program is None:
        raise Misplaced(
            "Este sistema no imprime así los tickets; conecte la impresora por red o por puerto (COM, USB)."
        )
    try:
        done = subprocess.run(
            [program, "-s", "-d", name, "-o", option],
            input=data, capture_output=True, timeout=_SPOOLER, check=False, env=children.environ(),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Stuck("El servicio de impresión no contesta.", began=True) from None
    except OSError:
        raise Gone("El servicio de impresión no se pudo usar.") from None
    if done.returncode:
        raise Gone(f"El servicio de impresión no aceptó el trabajo para «{name}».")


def _host_and_port(address: str) -> tuple[str, int]:
    named = re.fullmatch(r"(.+):(\d+)", address)
    host, port = named.groups() if named else (address, str(PORT))
    if not _HOST.fullmatch(host) or len(port) > 5 or not 0 < int(port) < 65536:
        raise Refused("address", "«{text}» no es una dirección; p. ej. 192.168.1.50:9100.", text=address[:40])
    return host.strip("[]"), int(port)


@dataclass(frozen=True, slots=True)
class _Socket:
    wire: socket.socket

    def put(self, data: bytes, seconds: float) -> int:
        self.wire.settimeout(seconds)
        try:
            return self.wire.send(data)
        except TimeoutError:
            return 0

    def get(self, seconds: float) -> bytes:
        self.wire.settimeout(seconds)
        try:
            answer = self.wire.recv(64)
        except TimeoutError:
            return b""
        if not answer:
            raise ConnectionResetError
        return answer

    def finish(self) -> None:
        """A printer that closes too, has it all; one that stays silent is believed after a moment."""
        self.wire.shutdown(socket.SHUT_WR)
        self.wire.settimeout(_GOODBYE)
        try:
            while self.wire.recv(64):
                continue
        except TimeoutError:
            return


@dataclass(frozen=True, slots=True)
class _Handle:
    handle: int

    def put(self, data: bytes, seconds: float) -> int:
        if not select.select([], [self.handle], [], seconds)[1]:
            return 0
        try:
            return os.write(self.handle, data)
        except BlockingIOError:
            return 0

    def get(self, seconds: float) -> bytes:
        if not select.select([self.handle], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.handle, 64)
        except BlockingIOError:
            return b""

    def finish(self) -> None:
        if os.isatty(self.handle):
            import termios

            termios.tcdrain(self.handle)


def _open_device(path: str) -> int:
    """Only a device or a pipe: a settings mistake must never write over a file."""
    try:
        kind = Path(path).stat().st_mode
        if not (stat.S_ISCHR(kind) or stat.S_ISFIFO(kind)):
            raise Misplaced(f"«{Path(path).name}» no es un puerto de impresora.")
        return _opened(path)
    except OSError as error:
        raise _port_trouble(error) from None


def _opened(path: str) -> int:
    """For reading too where the printer can be heard."""
    flags = os.O_NONBLOCK | os.O_NOCTTY
    try:
        return os.open(path, os.O_RDWR | flags)
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EINVAL, errno.EROFS):
            raise
        return os.open(path, os.O_WRONLY | flags)


def _port_trouble(error: OSError) -> PrinterTrouble:
    if error.errno in (errno.EACCES, errno.EPERM):
        return Misplaced("No hay permiso para usar el puerto de la impresora (en Linux: grupo «lp» o «dialout»).")
    if error.errno == errno.EBUSY:
        return Gone("Otro programa está usando la impresora.")
    return Gone("La impresora no está conectada a su puerto: revise el cable y que esté encendida.")


def _make_raw(handle: int, baud: int) -> None:
    """A serial line must not translate line ends, echo or hang up; eight bits at the given speed."""
    import termios
    import tty

    tty.setraw(handle)
    state = termios.tcgetattr(handle)
    speed = getattr(termios, f"B{baud}")
    state[4] = state[5] = speed
    state[2] = (state[2] | termios.CLOCAL | termios.CREAD) & ~termios.HUPCL
    termios.tcsetattr(handle, termios.TCSANOW, state)


def _write_blindly(path: str, data: bytes) -> None:
    """Windows: a port is opened by its device name, and cannot be asked this way."""
    try:
        with open(rf"\\.\{path}", "wb", buffering=0) as port:
            left = memoryview(data)
            while left:
                left = left[port.write(left) :]
    except FileNotFoundError:
        raise Gone("La impresora no está conectada a su puerto: revise el cable y que esté encendida.") from None
    except OSError:
        raise Stuck("La impresora dejó de recibir.", began=True) from None
