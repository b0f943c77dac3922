"""Promises of a till that closes on a disk that takes nothing any more: the window goes, and what was sold is there."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from shiboken6 import isValid

from app.runtime import Shop
from app.store import store as storing
from app.store.database import open_writer
from tests.store.test_unsure import Failing
from tests.ui.shops import practice_shop, sell, until
from ui.preferences import Preferences
from ui.session import Session


async def test_a_till_whose_disk_takes_nothing_any_more_closes_as_every_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The word that the window had closed as it should could not be written: it stood there, and the program fell."""
    failures: list[str] = []
    monkeypatch.setattr(storing, "open_writer", lambda folder: Failing(open_writer(folder), failures))
    shop = practice_shop(tmp_path)
    session = Session(shop, Preferences(tmp_path / "window.ini"))
    session.show()
    running = asyncio.ensure_future(session.main())
    await until(lambda: session.working is not None and session.news is not None, 20)
    document = sell(shop)
    failures += ["disk I/O error"] * 1000
    session.leave()
    assert await asyncio.wait_for(running, 20) is False
    assert not isValid(session.window)
    failures.clear()
    again = Shop(shop.folder)
    assert again.papers.view(document.id).document.number_text == document.number_text
    again.close()
