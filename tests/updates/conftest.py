"""Fixtures of the updates' tests: a till that sells, and a vendor that publishes into a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.runtime import Shop
from tests.practice.till import SetClock
from tests.ui.shops import ISSUER, PRODUCTS
from tests.updates.vendor import OWNER, Vendor


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A till that sells, made once."""
    folder = tmp_path_factory.mktemp("till") / "data"
    made = Shop(folder, practice=True, clock=SetClock())
    made.add_issuer(ISSUER, "test")
    made.goods.save_product(PRODUCTS[0])
    made.close()
    return folder


@pytest.fixture
def shop(ready: Path, tmp_path: Path) -> Iterator[Shop]:
    shutil.copytree(ready, tmp_path / "till")
    made = Shop(tmp_path / "till", clock=SetClock())
    yield made
    made.close()


@pytest.fixture
def vendor(tmp_path: Path, shop: Shop) -> Vendor:
    made = Vendor(tmp_path / "vendor", shop.clock.now())
    made.publish()
    shop.updates.point_at(str(made.folder), made.key, OWNER)
    return made
