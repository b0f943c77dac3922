"""Promises about every country's ticket on a printer at a port: sent whole, read back as text, figures and all."""

from __future__ import annotations

import pytest

from app.printing import escpos
from app.printing.code_pages import CodePage, code_pages, readable
from app.printing.content import content_of
from app.printing.conversation import Watch
from app.printing.devices import NetworkDevice
from app.printing.layout import layout
from app.printing.profile import Profile
from tests.printing.nations import NATIONS, Nation
from tests.printing.printer import LoopbackPrinter

PAGES = [page for page in code_pages() if page.name != "cp852"]


def on_paper(nation: Nation, profile: Profile) -> tuple[str, list[int], list[str], str]:
    """Text without blanks, widths and QR texts as the printer had them, and the text that we say ourselves."""
    document = nation.sell(nation.company)
    printed = nation.printed(document, nation.answer)
    content = content_of(document, nation.answer, nation.country.words, printed=printed)
    printer = LoopbackPrinter()
    NetworkDevice("127.0.0.1", printer.port).send(escpos.ticket(layout(content), profile), Watch())
    printer.close()
    return "".join(printer.slip.text.split()), printer.slip.wide, printer.slip.qr, printed.qr


@pytest.mark.parametrize("columns", [32, 42, 48])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("nation", NATIONS.values(), ids=NATIONS)
def test_the_ticket_of_every_country_arrives_whole(nation: Nation, page: CodePage, columns: int) -> None:
    text, widths, qr, wanted = on_paper(nation, Profile(columns, page.name, page.number))
    assert max(widths) <= columns
    for said in (nation.issuer.trade_name, nation.company.name, *(line.description for line in nation.lines)):
        assert "".join(readable(said, page.name).split()) in text, said
    assert "₲" not in text
    assert ("Gs." in text) is (nation.country.currency.code == "PYG")
    assert qr == ([wanted] if wanted else [])
