"""The slips of the printer doctor: numbered samples of every code page, rulers, QR, bars. Knows no settings row."""

from collections.abc import Iterator

from app.printing import escpos
from app.printing.code_pages import code_pages, encoded
from app.printing.layout import Align, Barcode, Emphasis, Qr, Row, Rule, Text
from app.printing.profile import Profile

SAMPLE = "ñ Ñ á é í ó ú ü Á É Í Ó Ú ¿ ¡ º"
RULERS = (32, 42, 48)
QR_TEXT = "https://mostrador.example/prueba"
BAR_TEXT = "123456"


def slip(profile: Profile, name: str) -> bytes:
    """One paper that shows what the printer can; the numbers on it are the answers of `Shop.printers.diagnose`."""
    return escpos.start(profile) + b"".join(_pieces(profile, name)) + escpos.end(profile)


def _pieces(profile: Profile, name: str) -> Iterator[bytes]:
    yield _rows(profile, Text("PRUEBA DE IMPRESORA", Align.CENTER, Emphasis.STRONG), Text(name, Align.CENTER), Rule())
    yield _rows(profile, Text("1. Elija el numero del renglon que se lee bien:"))
    for number, page in enumerate(code_pages(), 1):
        yield escpos.select(page.number)
        yield encoded(f"{number:>3}  {SAMPLE}", page.name) + escpos.LF
    yield escpos.select(profile.number)
    yield _rows(profile, Text("  0  ninguno: imprimir como imagen"), Rule())
    yield _rows(profile, Text("2. La regla mas larga que cabe en un solo renglon:"))
    yield from (_ruler(columns) for columns in RULERS)
    yield _rows(profile, Rule(), Text("3. El QR y las barras se leen con un telefono?"), Qr(QR_TEXT), Barcode(BAR_TEXT))
    yield _rows(profile, Rule(), Text("4. El papel se corta despues de este renglon?"))


def _ruler(columns: int) -> bytes:
    """Exactly so many letters: 1234567890… with the length at the end."""
    scale = "".join(str(place % 10) for place in range(1, columns + 1))
    return f"{scale[: -len(str(columns)) - 1]}>{columns}".encode("ascii") + escpos.LF


def _rows(profile: Profile, *rows: Row) -> bytes:
    return escpos.body(rows, profile)
