"""Our own printed representation of a document, from stored data alone; knows no window, no network and no country."""

from datetime import datetime
from enum import StrEnum

from app.domain.country import Printed, Words
from app.domain.document import Document, Standing
from app.printing.design import PLAIN, Design


class Form(StrEnum):
    """The paper that a person chose."""

    A4 = "a4"
    LETTER = "letter"
    TICKET80 = "ticket80"
    TICKET58 = "ticket58"


def render(
    document: Document,
    standing: Standing,
    words: Words,
    *,
    form: Form,
    printed: Printed | None = None,
    reprint_at: datetime | None = None,
    design: Design = PLAIN,
) -> bytes:
    """The document as a PDF file; the same input gives the same bytes.

    `printed` is what the country adds (`Country.printed`), `reprint_at` (aware) marks it as a reprint, `design` is how
    the shop wants its tickets; a page has its own look.
    """
    from app.printing import page_pdf, ticket_pdf  # the drawing library is heavy: only those who draw wait for it
    from app.printing.content import content_of

    content = content_of(document, standing, words, printed=printed, reprint_at=reprint_at)
    if form in (Form.A4, Form.LETTER):
        return page_pdf.draw(content, letter=form is Form.LETTER)
    return ticket_pdf.draw(design.dressed(content), narrow=form is Form.TICKET58, frame=design.frame)


def ticket_text(
    document: Document,
    standing: Standing,
    words: Words,
    *,
    columns: int = 42,
    printed: Printed | None = None,
    reprint_at: datetime | None = None,
) -> str:
    """The ticket as plain text, for logs, the command line and printers that know nothing but text."""
    from app.printing.content import content_of
    from app.printing.layout import layout
    from app.printing.letters import text

    return text(layout(content_of(document, standing, words, printed=printed, reprint_at=reprint_at)), columns)
