"""A fresh till per test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.ui.sale.till import Till, open_till


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    """Closed afterwards, whatever happened."""
    made = open_till(tmp_path)
    yield made
    await made.close()
