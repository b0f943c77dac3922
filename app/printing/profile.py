"""What one ticket printer is like: paper, letters, cutter, drawer, as settings for a person. Sends nothing."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.record import dataclass
from app.domain.wording import mark
from app.printing.code_pages import code_pages

MILLISECONDS_PER_UNIT = 2
"""`ESC p m t1 t2` counts in units of 2 ms (Epson ESC/POS command reference)."""
NARROW_DOTS, WIDE_DOTS = 384, 576


class Cut(StrEnum):
    """How the paper ends."""

    PARTIAL = "partial"
    FULL = "full"
    NONE = "none"


class Way(StrEnum):
    """How it is reached. SYSTEM hands our bytes to the print service as they are, PDF hands it a drawn page."""

    NETWORK = "network"
    FILE = "file"
    SYSTEM = "system"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Field:
    """One setting as data: the form and the command line are drawn from it. `label` and `help` are Spanish."""

    key: str
    label: str
    default: str
    choices: tuple[str, ...] = ()
    most: int = 0
    help: str = ""

    def check(self, value: str) -> str:
        """The value as stored; an empty one is the default. Refused with what is allowed."""
        text = value.strip() or self.default
        if self.choices and text not in self.choices:
            raise Refused(
                self.key,
                "«{text}» no se admite; puede ser: {allowed}.",
                text=text[:40],
                allowed=", ".join(self.choices),
            )
        if self.most and not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) <= self.most):
            raise Refused(
                self.key, "«{text}» no se admite; es un número de 0 a {most}.", text=text[:40], most=self.most
            )
        return text


_YES_NO = ("yes", "no")
FIELDS = (
    Field("way", mark("Conexión"), Way.NETWORK.value, tuple(Way)),
    Field(
        "address", mark("Dirección"), "", help=mark("192.168.1.50:9100, /dev/usb/lp0, COM3, o su nombre en el sistema.")
    ),
    Field("baud", mark("Velocidad del puerto serie"), "9600", ("9600", "19200", "38400", "57600", "115200")),
    Field(
        "paper",
        mark("Papel"),
        "ticket80",
        ("ticket80", "ticket58", "letter", "a4"),
        help=mark("El que tiene puesto la impresora."),
    ),
    Field(
        "columns",
        mark("Letras por renglón"),
        "42",
        ("32", "42", "48"),
        help=mark("32 en papel de 58 mm; 42 o 48 en 80 mm."),
    ),
    Field("page", mark("Tabla de letras"), "cp858", tuple(page.name for page in code_pages())),
    Field("number", mark("Número de la tabla"), "", most=255, help=mark("Vacío: el usual de la tabla.")),
    Field("image", mark("Imprimir como imagen"), "no", _YES_NO, help=mark("Para impresoras sin ñ ni acentos.")),
    Field("qr", mark("QR dibujado por la impresora"), "yes", _YES_NO),
    Field("cut", mark("Corte"), Cut.PARTIAL.value, tuple(Cut)),
    Field(
        "status",
        mark("Preguntar el estado"),
        "yes",
        _YES_NO,
        help=mark("Papel, tapa. «No» si la impresora no contesta."),
    ),
    Field("drawer_pin", mark("Contacto del cajón"), "0", ("0", "1")),
    Field("drawer_on", mark("Pulso del cajón (ms)"), "50", most=510),
    Field("drawer_off", mark("Pausa del cajón (ms)"), "500", most=510),
    Field("minutes", mark("Minutos hasta que un ticket caduca"), "15", most=1440),
)


@dataclass(frozen=True, slots=True)
class Profile:
    """One printer as the encoder needs it; times in milliseconds, `number` is that of `ESC t n`."""

    columns: int = 42
    page: str = "cp858"
    number: int = 19
    image: bool = False
    qr: bool = True
    cut: Cut = Cut.PARTIAL
    drawer_pin: int = 0
    drawer_on: int = 50
    drawer_off: int = 500

    @property
    def dots(self) -> int:
        """Width of what can be printed at eight dots per millimetre: 48 mm of a 58 mm paper, 72 of 80."""
        return NARROW_DOTS if self.columns <= 32 else WIDE_DOTS


def checked(values: Mapping[str, str]) -> dict[str, str]:
    """Every setting with its value or default; an unknown key or a wrong value is refused."""
    known = {field.key: field for field in FIELDS}
    for key in values:
        if key not in known:
            raise Refused(key[:40], "no se conoce; se admite: {allowed}.", allowed=", ".join(known))
    return {field.key: field.check(values.get(field.key, "")) if _given(field, values) else "" for field in FIELDS}


def profile_of(values: Mapping[str, str]) -> Profile:
    """The profile that settings describe."""
    kept = checked(values)
    usual = next(page.number for page in code_pages() if page.name == kept["page"])
    return Profile(
        columns=int(kept["columns"]), page=kept["page"], number=int(kept["number"] or usual),
        image=kept["image"] == "yes", qr=kept["qr"] == "yes", cut=Cut(kept["cut"]),
        drawer_pin=int(kept["drawer_pin"]), drawer_on=int(kept["drawer_on"]), drawer_off=int(kept["drawer_off"]),
    )  # fmt: skip


def _given(field: Field, values: Mapping[str, str]) -> bool:
    return bool(field.default or values.get(field.key, "").strip())
