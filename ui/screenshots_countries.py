"""Photographs one till with five issuers after its day, each state of a document among them. Needs no screen."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.session import Session

QUICK = {"timeout": "1", "retry_waits": "0.3,0.3,0.3", "poll_waits": "0.3", "lookup_waits": "0.3", "pdf_waits": "0.3"}
LONGEST = 25  # looks, a second apart, until the day is over


def take(folder: Path) -> list[Path]:
    """Sell in every country and keep the pictures; the QApplication exists. The shop is thrown away afterwards."""
    from app.runtime.everywhere import CORNERS
    from app.runtime.opening import open_shop
    from ui.loop import run
    from ui.preferences import Preferences
    from ui.session import Session

    with tempfile.TemporaryDirectory() as place:
        shop = open_shop(Path(place), practice=True)
        for corner in CORNERS:
            shop.add_issuer(corner.issuer, "practice")
            shop.services.set(corner.provider, QUICK, "practice")
        session = Session(shop, Preferences(Path(place) / "window.ini"))
        session.show()
        return run(lambda: _walk(session, folder))


async def _walk(session: Session, folder: Path) -> list[Path]:
    from ui.screenshots import SIZES, Photographer

    working = asyncio.ensure_future(session.main())
    while session.working is None:
        await session.shop.clock.sleep(0.02)
    photographer = Photographer(session, folder)
    sell(session.shop)
    session.bridge.wake_engine.emit()
    await _over(session.shop)
    assert session.window is not None
    for mode in ("light", "dark"):
        photographer.look(mode, *SIZES[0])
        for word in ("documents", "attention"):
            session.window.show_page(word)
            await photographer.keep(f"countries-{word}")
    session.leave()
    await working
    return photographer.made


def sell(shop: Shop) -> None:
    """The day's sales; each practice server loses one answer and refuses one document."""
    from app.runtime.everywhere import CORNERS

    assert shop.practice is not None
    for corner in CORNERS:
        shop.practice.faults(corner.provider).change({"script": corner.script()})
        for form in corner.sales():
            shop.selling.checkout(shop.selling.read(form)).result()


async def _over(shop: Shop) -> None:
    """Until everything was tried and nothing is in the air."""
    for _ in range(LONGEST):
        await shop.clock.sleep(1)
        counts = shop.papers.counts()
        if counts.queued + counts.sent <= 1:
            return
