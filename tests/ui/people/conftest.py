"""The staffed shop of each test of people, closed afterwards whatever happened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.ui.staffed import Staffed, staffed


@pytest_asyncio.fixture
async def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Staffed]:
    """With people."""
    made = staffed(tmp_path, monkeypatch)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Staffed]:
    """Where nobody was entered: everybody may do everything."""
    made = staffed(tmp_path, monkeypatch, people=False)
    yield made
    await made.close()
