"""Sets a manual on A4 pages: title, contents with page numbers, chapters, pictures. Knows no store and no program."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from app.domain.pace import Step, unwatched
from app.domain.record import dataclass
from app.printing.drawing import MM
from app.printing.fonts import Typeface, typeface, width
from app.printing.markup import Block, Code, Drawn, Grid, Heading, Listing, Look, Paragraph, Picture, Run, plain_text
from app.printing.page_pdf import A4

SIDE, TOP, BOTTOM = 20 * MM, 20 * MM, 20 * MM
WIDE = A4[0] - 2 * SIDE
LONGEST_CODE = 6  # lines of a block of code that stay together on a page
MOST_PICTURE = 86 * MM  # a picture never takes more of a page's height
ROOM = 110 * MM  # with less than this left on a page, a chapter begins on the next one
LEAST = 40 * MM  # a heading inside a chapter wants at least this much below it
CODE_COLUMNS = 104
CELL, CODE, PADDING = 8.8, 8.6, 5
SIDES = ("TOP", "BOTTOM", "LEFT", "RIGHT")
ACCENT, SOFT, PALE, WASH = "#0f766e", "#5b6470", "#d5dae0", "#f4f6f8"


@dataclass(frozen=True, slots=True)
class Booklet:
    """What is set: `blocks` begin with the book's name, `pictures` is the folder of their files."""

    blocks: Sequence[Block]
    pictures: Path
    foot: str
    contents: str
    page: str


def draw(book: Booklet, step: Step = unwatched) -> bytes:
    """The manual as a PDF file; its pages are counted twice, because the contents name them."""
    file = BytesIO()
    title = next((b.title for b in book.blocks if isinstance(b, Heading) and b.level == 1), "Mostrador")
    _document(file, title, book, step).multiBuild(_story(book))
    return file.getvalue()


def _document(file: BytesIO, title: str, book: Booklet, step: Step) -> Any:
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    face = typeface()

    def foot(canvas: Any, document: Any) -> None:
        step(document.page, 0)
        canvas.setFont(face.regular, 8)
        canvas.setFillGray(0.4)
        canvas.drawString(SIDE, BOTTOM - 8 * MM, face.shown(book.foot))
        canvas.drawRightString(A4[0] - SIDE, BOTTOM - 8 * MM, f"{book.page} {document.page}")

    class Pages(BaseDocTemplate):  # type: ignore[misc]  # the drawing library has no types
        def afterFlowable(self, flowable: Any) -> None:  # noqa: N802  # the library's name
            entry = getattr(flowable, "in_contents", None)
            if entry is not None:
                level, text, key = entry
                self.canv.bookmarkPage(key)
                self.canv.addOutlineEntry(text, key, level, level > 0)
                self.notify("TOCEntry", (level, escape(text), self.page, key))

    made = Pages(file, pagesize=A4, title=title, author="Mostrador", creator="Mostrador", invariant=1, lang="es")
    frame = Frame(SIDE, BOTTOM, WIDE, A4[1] - TOP - BOTTOM, 0, 0, 0, 0)
    made.addPageTemplates(PageTemplate("page", [frame], onPage=foot))
    return made


def _story(book: Booklet) -> list[Any]:
    from reportlab.platypus import CondPageBreak, PageBreak, TableStyle
    from reportlab.platypus.tableofcontents import TableOfContents

    setter = _Setter(typeface(), book.pictures)
    contents = TableOfContents()
    contents.levelStyles = [setter.style("in1", 9.6, before=3, bold=True), setter.style("in2", 8.6, indent=12)]
    bare = [(f"{side}PADDING", (0, 0), (-1, -1), 1.5 if side in ("TOP", "BOTTOM") else 0) for side in SIDES]
    contents.tableStyle = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *bare])
    contents.dotsMinLevel = 0
    story: list[Any] = []
    begun = False
    for place, block in enumerate(book.blocks):
        if isinstance(block, Heading) and block.level == 2:
            story += (
                [CondPageBreak(ROOM)] if begun else [setter.words(book.contents, "contents"), contents, PageBreak()]
            )
            begun = True
        story += setter.set(block, place)
    return story


class _Setter:
    """Turns blocks into what the drawing library flows over pages."""

    def __init__(self, face: Typeface, pictures: Path) -> None:
        self._face = face
        self._pictures = pictures
        self._styles = {
            "h1": self.style("h1", 26, after=10, bold=True),
            "h2": self.style("h2", 18, before=22, after=8, bold=True),
            "contents": self.style("contents", 18, before=14, bold=True),
            "h3": self.style("h3", 12.5, before=10, after=4, bold=True),
            "h4": self.style("h4", 10.5, before=8, after=3, bold=True),
            "body": self.style("body", 9.8, after=6), "item": self.style("item", 9.8),
            "cell": self.style("cell", CELL), "alt": self.style("alt", 8.2, after=9, grey=SOFT),
            "note": self.style("note", 9.8, before=3, after=9, wash=True),
            "code": self.style("code", 7.4, mono=True),
        }  # fmt: skip

    def style(
        self, name: str, size: float, *, before: float = 0, after: float = 0, indent: float = 0, grey: str = "#111827",
        bold: bool = False, wash: bool = False, mono: bool = False,
    ) -> Any:  # fmt: skip
        """A paragraph's look."""
        from reportlab.lib.styles import ParagraphStyle

        font = "Courier" if mono else self._face.bold if bold else self._face.regular
        box = {"backColor": WASH, "borderPadding": (5, 8, 6, 8), "leftIndent": 8, "rightIndent": 8} if wash else {}
        return ParagraphStyle(
            name, fontName=font, fontSize=size, leading=size * 1.42, spaceBefore=before, spaceAfter=after,
            textColor=grey, **{"leftIndent": indent, **box},
        )  # fmt: skip

    def words(self, text: str, style: str) -> Any:
        """A paragraph of plain words."""
        from reportlab.platypus import Paragraph as Flowing

        return Flowing(escape(self._face.shown(text)), self._styles[style])

    def set(self, block: Block, place: int) -> list[Any]:
        """One block; `place` makes its address unique."""
        match block:
            case Heading():
                return self._heading(block, place)
            case Paragraph():
                return [self._flow(block.runs, "note" if block.note else "body")]
            case Listing():
                return [self._listing(block)]
            case Grid():
                return self._grid(block)
            case Code():
                return self._code(block)
            case Picture():
                return self._picture(block)
            case Drawn():
                raise ValueError(f"{block.kind}:{block.about} was not resolved before printing")

    def _flow(self, runs: Sequence[Run], style: str) -> Any:
        from reportlab.platypus import Paragraph as Flowing

        return Flowing("".join(map(self._run, runs)), self._styles[style])

    def _run(self, run: Run) -> str:
        text = escape(self._face.shown(run.text))
        match run.look:
            case Look.STRONG:
                return f'<font name="{self._face.bold}">{text}</font>'
            case Look.CODE:
                return f'<font name="Courier" size="{CODE}">{text}</font>'
            case Look.KEY:
                return f'<font name="{self._face.bold}" size="8.2" backColor="#e3e8ee">&nbsp;{text}&nbsp;</font>'
            case Look.LINK if run.target.startswith("https://"):
                return f'<link href="{escape(run.target)}" color="{ACCENT}">{text}</link>'
        return text

    def _heading(self, heading: Heading, place: int) -> list[Any]:
        from reportlab.platypus import CondPageBreak

        made = self._flow(heading.runs, f"h{heading.level}")
        if heading.level in (2, 3):
            made.in_contents = (heading.level - 2, self._face.shown(plain_text(heading.runs)), f"at{place}")
        return [CondPageBreak(LEAST), made]

    def _listing(self, listing: Listing) -> Any:
        from reportlab.platypus import ListFlowable, ListItem

        start: dict[str, Any] = {"bulletType": "1"} if listing.numbered else {"bulletType": "bullet", "start": "•"}
        items = [ListItem(self._flow(item, "item"), spaceAfter=2.5) for item in listing.items]
        return ListFlowable(
            items, leftIndent=16, bulletFontName=self._face.medium, bulletFontSize=9, spaceAfter=6, **start
        )

    def _grid(self, grid: Grid) -> list[Any]:
        from reportlab.platypus import LongTable, Spacer, TableStyle

        rows = [[self._flow(cell, "cell") for cell in row] for row in (grid.heads, *grid.rows)]
        table = LongTable(rows, colWidths=_widths(grid, self._face.bold), repeatRows=1)
        table.setStyle(TableStyle([
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.5, PALE),
            ("BACKGROUND", (0, 0), (-1, 0), WASH), ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ]))  # fmt: skip
        return [table, Spacer(0, 9)]

    def _code(self, code: Code) -> list[Any]:
        from reportlab.platypus import Spacer, Table, TableStyle, XPreformatted

        lines = [cut for line in code.text.split("\n") for cut in _cut(line)]
        pieces = ["\n".join(lines[at : at + LONGEST_CODE]) for at in range(0, len(lines), LONGEST_CODE)]
        table = Table([[XPreformatted(escape(piece), self._styles["code"])] for piece in pieces], colWidths=[WIDE])
        table.setStyle(TableStyle([
            ("BACKGROUND", (0, 0), (-1, -1), WASH), ("TOPPADDING", (0, 0), (-1, 0), 5),
            ("TOPPADDING", (0, 1), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -2), 0),
        ]))  # fmt: skip
        return [table, Spacer(0, 8)]

    def _picture(self, picture: Picture) -> list[Any]:
        from reportlab.platypus import Image, KeepTogether, Spacer

        image = Image(str(self._pictures / picture.file))
        share = min(WIDE / image.imageWidth, MOST_PICTURE / image.imageHeight)
        image.drawWidth, image.drawHeight = image.imageWidth * share, image.imageHeight * share
        image.hAlign = "LEFT"
        return [KeepTogether([image, Spacer(0, 3), self.words(picture.alt, "alt")])]


def _widths(grid: Grid, font: str) -> list[float]:
    """Every column as wide as its longest word, if need be; what is left goes to those who have most to say."""
    cells = [[row[at] for row in (grid.heads, *grid.rows)] for at in range(len(grid.heads))]
    least = [min(WIDE / 3, max(map(partial(_longest, font), each)) + 3 * PADDING + 4) for each in cells]
    wanted = [max(width(text, font, CELL) for text in map(plain_text, each)) + 3 * PADDING for each in cells]
    more = [max(0.0, min(want, WIDE) - have) for want, have in zip(wanted, least, strict=True)]
    left = WIDE - sum(least)
    share = left / sum(more) if sum(more) else 0.0
    widths = [have + share * each for have, each in zip(least, more, strict=True)]
    return widths if sum(more) else [each + left / len(widths) for each in widths]


def _longest(font: str, cell: Sequence[Run]) -> float:
    """The widest word of a cell; one of code is set in another letter, and must not be torn either."""
    words = [(word, ("Courier", CODE) if run.look is Look.CODE else (font, CELL))
             for run in cell for word in run.text.split()]  # fmt: skip
    return max((width(word, *letter) for word, letter in words), default=0.0)


def _cut(line: str) -> list[str]:
    """A line of code in pieces that the page is wide enough for; the rest is indented."""
    pieces = [line[:CODE_COLUMNS]]
    rest = line[CODE_COLUMNS:]
    while rest:
        pieces.append("    " + rest[: CODE_COLUMNS - 4])
        rest = rest[CODE_COLUMNS - 4 :]
    return pieces
