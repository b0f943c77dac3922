"""How a shop wants its tickets: picture, own lines, what is left out. Knows no settings row and no printer."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.record import dataclass, replace
from app.printing.layout import BARE, Frame, Picture
from app.printing.paper import Content
from app.printing.plain import plain

WIDEST, TALLEST = 384, 240
"""Dots of a logo: the paper of 58 mm has 384, which stand in the middle of 80 mm too; 240 are 30 mm of paper."""
MOST_LINES, LONGEST_LINE = 8, 160


class Part(StrEnum):
    """What a shop may leave out. What the law wants on paper is not among them."""

    CONTACT = "contact"
    TILL = "till"
    CASHIER = "cashier"
    WORDS = "words"
    CLAIM = "claim"
    BARCODE = "barcode"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Design:
    """The frame of a ticket and the parts that are left out."""

    frame: Frame = BARE
    hidden: frozenset[Part] = frozenset()

    def dressed(self, content: Content) -> Content:
        """The content without what is left out. The claim code stays as long as the paper is provisional."""
        hidden = self.hidden
        labels = {label for part, label in ((Part.TILL, "Caja"), (Part.CASHIER, "Cajero")) if part in hidden}
        content = replace(content, facts=tuple(fact for fact in content.facts if fact.label not in labels))
        if Part.CONTACT in hidden:
            kept = tuple(line for line in content.issuer.lines if not _is_contact(line))
            content = replace(content, issuer=replace(content.issuer, lines=kept))
        if Part.WORDS in hidden:
            content = replace(content, sums=replace(content.sums, in_words=""))
        if Part.CLAIM in hidden and not content.pending:
            content = replace(content, claim=replace(content.claim, value=""))
        if Part.BARCODE in hidden:
            content = replace(content, scan="")
        return replace(content, thanks="") if Part.THANKS in hidden else content


PLAIN = Design()


def checked_lines(field: str, text: str) -> tuple[str, ...]:
    """Lines as a person typed them, printable; Refused when there are too many or one is too long."""
    lines = tuple(plain(line, None) for line in text.splitlines())
    while lines and not lines[-1]:
        lines = lines[:-1]
    if len(lines) > MOST_LINES:
        raise Refused(field, "son {count} renglones; se admiten {most}.", count=len(lines), most=MOST_LINES)
    if any(len(line) > LONGEST_LINE for line in lines):
        raise Refused(field, "un renglón es demasiado largo; se admiten {most} letras.", most=LONGEST_LINE)
    return lines


def checked_logo(logo: Picture | None) -> Picture | None:
    """A picture that fits every paper; Refused with the sizes that do."""
    if logo is None:
        return None
    whole = logo.across > 0 and len(logo.data) == logo.across * logo.height
    if not whole or not 0 < logo.across * 8 <= WIDEST or not 0 < logo.height <= TALLEST:
        raise Refused(
            "logo", "el logotipo no cabe; se admite hasta {wide} por {tall} puntos.", wide=WIDEST, tall=TALLEST
        )
    return logo


def written(design: Design) -> dict[str, str]:
    """A design as settings; what is empty is forgotten."""
    logo = design.frame.logo
    return {
        "header": "\n".join(design.frame.header),
        "footer": "\n".join(design.frame.footer),
        "hidden": " ".join(sorted(design.hidden)),
        "logo": f"{logo.across}:{logo.data.hex()}" if logo else "",
    }


def read(values: Mapping[str, str]) -> Design:
    """The design back from its settings; parts and pictures that this program does not know are left out."""
    known = {part.value: part for part in Part}
    hidden = frozenset(known[word] for word in values.get("hidden", "").split() if word in known)
    frame = Frame(
        _logo(values.get("logo", "")),
        tuple(values.get("header", "").splitlines()),
        tuple(values.get("footer", "").splitlines()),
    )
    return Design(frame, hidden)


def _logo(text: str) -> Picture | None:
    across, _, dots = text.partition(":")
    try:
        return checked_logo(Picture(int(across), bytes.fromhex(dots))) if dots else None
    except (ValueError, ZeroDivisionError):
        return None


def _is_contact(line: str) -> bool:
    return line.startswith("Tel. ") or ("@" in line and " " not in line)
