"""Fixtures of the command line's tests: a till that can sell, and one that can also send."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.tills import Server, Till, practice_server


@pytest.fixture
def till(tmp_path: Path) -> Till:
    """A shop with an issuer and no provider."""
    return Till(tmp_path).furnish()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A practice server that does what it should."""
    with practice_server() as running:
        yield running
