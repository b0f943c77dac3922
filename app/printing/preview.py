"""A ticket as a screen shows it: the lines of letters and the dots that a printer would put there. Draws nothing."""

from collections.abc import Iterator, Sequence

from app.domain.record import dataclass
from app.printing import raster
from app.printing.columns import Printed, cells, fit
from app.printing.escpos import BAR_HEIGHT, LARGE, qr_module
from app.printing.layout import Barcode, Emphasis, Picture, Qr, Row
from app.printing.plain import even
from app.printing.profile import Profile


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of letters, or dots as wide as the paper; one of `large` is twice as wide and high."""

    text: str = ""
    large: bool = False
    strong: bool = False
    dots: raster.Bitmap | None = None


def shown(rows: Sequence[Row], columns: int) -> tuple[Shown, ...]:
    """The same lines that an ESC/POS printer of so many columns gets."""
    return tuple(piece for row in fit(rows, columns, large=LARGE) for piece in _pieces(row, columns))


def _pieces(row: Printed | Qr | Barcode | Picture, columns: int) -> Iterator[Shown]:
    dots = Profile(columns=columns).dots
    match row:
        case Printed(text, emphasis):
            yield Shown(text, large=emphasis is Emphasis.LARGE, strong=emphasis is Emphasis.STRONG)
        case Picture():
            yield Shown(dots=raster.amid(row, dots))
        case Qr(text):
            matrix = raster.qr_matrix(text)
            module = qr_module(len(matrix), dots) if matrix else 0
            if matrix and module:
                yield Shown(dots=raster.of_matrix(matrix, module, dots))
        case Barcode(text):
            bars = raster.of_bars(text, dots, BAR_HEIGHT)
            if bars is not None:
                yield Shown(dots=bars)
            yield from (Shown(piece.center(columns).rstrip()) for piece in even(text, columns, cells))
