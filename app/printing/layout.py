"""The ticket as rows, whatever prints them: text, bytes or PDF. Knows no width, no font and no printer."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from app.domain.record import dataclass
from app.printing.paper import Content, Fiscal, Item, Notice, Sums


class Align(StrEnum):
    """Where a text stands on its row."""

    LEFT = "left"
    CENTER = "center"


class Emphasis(StrEnum):
    """How loud a row is."""

    PLAIN = "plain"
    FINE = "fine"
    STRONG = "strong"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence that wraps at words."""

    text: str
    align: Align = Align.LEFT
    emphasis: Emphasis = Emphasis.PLAIN


@dataclass(frozen=True, slots=True)
class Code:
    """A long code, centred, broken into lines of even length."""

    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A text on the left that wraps, a figure on the right that never does; `indent` steps in."""

    left: str
    right: str
    emphasis: Emphasis = Emphasis.PLAIN
    indent: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows whose figures stand in columns: the first cell is text, the others are figures, the first row is a head."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""

    strong: bool = False


@dataclass(frozen=True, slots=True)
class Space:
    """Half a line of nothing."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code of this text, exactly; `level` is how much of it may be dirty (L, M, Q, H of ISO/IEC 18004)."""

    text: str
    level: str = "m"


@dataclass(frozen=True, slots=True)
class Barcode:
    """A Code 128 of this text, which also stands under it in letters."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Black dots, eight per byte, the leftmost in the highest bit; `across` is bytes per row. Letters cannot say it."""

    across: int
    data: bytes

    @property
    def height(self) -> int:
        return len(self.data) // self.across


Row = Text | Code | Pair | Table | Rule | Space | Qr | Barcode | Picture


@dataclass(frozen=True, slots=True)
class Frame:
    """What a shop puts around its tickets: a picture over the name, lines under it, lines at the end."""

    logo: Picture | None = None
    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()


BARE = Frame()


def layout(content: Content, frame: Frame = BARE) -> tuple[Row, ...]:
    """The whole ticket, top to bottom."""
    return (
        *_head(content, frame),
        *_parties(content),
        *(row for item in content.items for row in _item(item)),
        *_sums(content.sums),
        *_fiscal(content.fiscal),
        *_foot(content),
        *_centred(frame.footer),
    )


def _centered(text: str, emphasis: Emphasis = Emphasis.PLAIN) -> Text:
    return Text(text, Align.CENTER, emphasis)


def _centred(lines: Iterable[str]) -> Iterator[Row]:
    yield from (_centered(line) for line in lines)


def _shout(notice: Notice, emphasis: Emphasis) -> Iterator[Row]:
    yield Rule(strong=True)
    yield _centered(notice.title, emphasis)
    yield _centered(notice.detail)
    yield Rule(strong=True)


def _head(content: Content, frame: Frame) -> Iterator[Row]:
    if content.practice:
        yield from _shout(content.practice, Emphasis.LARGE)
    if frame.logo:
        yield frame.logo
        yield Space()
    yield _centered(content.issuer.name, Emphasis.LARGE)
    yield from _centred(content.issuer.lines)
    yield from _centred(frame.header)
    yield Space()
    if content.fiscal.legend:
        yield _centered(content.fiscal.legend)
        yield Space()
    yield _centered(content.title, Emphasis.LARGE if content.letter else Emphasis.STRONG)
    if content.letter and content.letter.value:
        yield _centered(content.letter.value)
    yield _centered(content.number, Emphasis.STRONG)
    if content.notice:
        yield from _shout(content.notice, Emphasis.STRONG)
    if content.reprint:
        yield _centered(content.reprint, Emphasis.STRONG)
    yield Space()


def _parties(content: Content) -> Iterator[Row]:
    yield from (Pair(fact.label, fact.value) for fact in content.facts)
    yield Rule()
    yield Text(content.customer.name, emphasis=Emphasis.STRONG)
    yield from (Text(line) for line in content.customer.lines)
    yield Rule()


def _item(item: Item) -> Iterator[Row]:
    off = f" (desc. {item.discount})" if item.discount else ""
    yield Text(item.description)
    yield Pair(f"{item.quantity} × {item.unit_price}{off}", f"{item.amount} {item.mark}".rstrip(), indent=True)


def _sums(sums: Sums) -> Iterator[Row]:
    if sums.net or sums.rows:
        yield Rule()
    if sums.net:
        yield Pair(sums.net.label, sums.net.value)
    if sums.taxes:
        head = ("Impuesto", "Base", "Monto")
        yield Table((head, *((f"{tax.mark} {tax.label}", tax.net, tax.tax) for tax in sums.taxes)))
    if sums.tax:
        yield Pair(sums.tax.label, sums.tax.value)
    yield from (Pair(fact.label, fact.value) for fact in sums.rows)
    yield Rule(strong=True)
    yield Pair(sums.total.label, sums.total.value, Emphasis.LARGE)
    yield Rule(strong=True)
    if sums.in_words:
        yield Text(sums.in_words, emphasis=Emphasis.FINE)
        yield Space()
    yield from (Pair(fact.label, fact.value) for fact in sums.tenders)
    yield Space()
    yield Text(sums.included, emphasis=Emphasis.FINE)
    if sums.key:
        yield Text(sums.key, emphasis=Emphasis.FINE)
    if sums.discount:
        yield Pair(sums.discount.label, sums.discount.value, Emphasis.FINE)


def _fiscal(fiscal: Fiscal) -> Iterator[Row]:
    if not (fiscal.authorization or fiscal.facts or fiscal.phrases or fiscal.qr):
        return
    yield Rule()
    if fiscal.authorization:
        code = fiscal.authorization.value
        yield _centered(fiscal.authorization.label, Emphasis.STRONG)
        yield _centered(code) if " " in code else Code(code)  # a code in groups breaks between them
    for fact in fiscal.facts:
        yield _centered(f"{fact.label} {fact.value}", Emphasis.FINE)
    if fiscal.qr:
        yield Qr(fiscal.qr, fiscal.qr_level)
    yield from (_centered(phrase, Emphasis.FINE) for phrase in fiscal.phrases)
    if fiscal.verify:
        yield _centered("Verifique este documento en", Emphasis.FINE)
        yield Code(fiscal.verify)


def _foot(content: Content) -> Iterator[Row]:
    yield Rule()
    if content.claim.value:
        yield _centered(content.claim.label, Emphasis.STRONG if content.notice else Emphasis.FINE)
        yield Code(content.claim.value)
        yield Space()
    if content.scan:
        yield Barcode(content.scan)
        yield Space()
    if content.practice:
        yield _centered(f"{content.practice.title} – {content.practice.detail}", Emphasis.STRONG)
    if content.thanks:
        yield _centered(content.thanks)
