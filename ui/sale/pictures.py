"""The till's rarer moments for `ui.screenshots`: a code that nobody knows, tiles, a ticket that is opened again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.sale.page import SalePage

Keep = Callable[[str, QWidget | None], Awaitable[None]]


async def moments(shop: Shop, page: SalePage, keep: Keep) -> None:
    """After a sale was made, which is opened again."""
    page.entering.enter("7599999999990")
    await keep("sale-unknown", None)
    page.line.clear()
    page.asides.common_article()
    await keep("common-article", page.asides.sheet)
    if page.asides.sheet is not None:
        page.asides.sheet.reject()
    page.toggle_grid()
    await keep("sale-tiles", None)
    page.toggle_grid()
    sold = shop.selling.last()
    row = shop.lookup.ticket(sold.document.reference) if sold is not None else None
    if row is not None:
        page.tickets.open(row)
        await keep("ticket-opened", page.tickets.sheet)
    if page.tickets.sheet is not None:
        page.tickets.sheet.reject()
