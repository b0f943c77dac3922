"""Promises about designing a ticket: what is typed is seen at once, a picture becomes dots, and saving is one key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from app.domain.errors import Refused
from app.runtime.receipts import TALLEST, WIDEST, Part
from tests.ui.shops import practice_shop
from ui.bridge import Bridge
from ui.printing.logo import picture_of
from ui.settings.receipt import ReceiptSection


@pytest_asyncio.fixture
async def section(tmp_path: Path) -> AsyncIterator[ReceiptSection]:
    shop, bridge = practice_shop(tmp_path / "till"), Bridge()
    made = ReceiptSection(shop, bridge)
    made.resize(860, 800)
    made.arrive()
    made.show()
    made.activateWindow()
    await asyncio.sleep(0.02)
    yield made
    await bridge.close()
    made.close()
    made.deleteLater()
    await shop.aclose()


def drawing(path: Path, width: int, height: int) -> str:
    """A black disc on nothing."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setBrush(QColor("black"))
    painter.drawEllipse(0, 0, width - 1, height - 1)
    painter.end()
    image.save(str(path))
    return str(path)


async def test_what_is_typed_stands_on_the_paper_at_once_and_one_key_keeps_it(section: ReceiptSection) -> None:
    QTest.keyClicks(section.header, "Abierto hasta las 20")
    assert "Abierto hasta las 20" in section.view.text()
    section.parts[Part.CASHIER].click()
    assert "Cajero" not in section.view.text()
    assert section._shop.receipts.design("tienda").frame.header == ()
    QTest.keyClick(section.header, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    kept = section._shop.receipts.design("tienda")
    assert (kept.frame.header, kept.hidden) == (("Abierto hasta las 20",), {Part.CASHIER})


@pytest.mark.parametrize("columns", ["32", "42", "48"])
async def test_every_paper_shows_its_own_width(section: ReceiptSection, columns: str) -> None:
    section.width_.choose(columns)
    section.show_paper()
    assert max(len(line) for line in section.view.text().splitlines()) == int(columns)


async def test_a_wrong_line_is_said_under_its_field_and_nothing_is_kept(section: ReceiptSection) -> None:
    section.footer.setPlainText("uno\n" * 8 + "dos")
    assert section.fields["footer"].error()
    section.save.click()
    assert section._shop.receipts.design("tienda").frame.footer == ()


@pytest.mark.parametrize(("width", "height"), [(1200, 300), (40, 40), (100, 900)])
async def test_a_picture_becomes_dots_that_fit_every_paper(
    section: ReceiptSection, tmp_path: Path, width: int, height: int
) -> None:
    picture = picture_of(drawing(tmp_path / "logo.png", width, height))
    assert 0 < picture.across * 8 <= WIDEST
    assert 0 < picture.height <= TALLEST
    middle = picture.data[picture.height // 2 * picture.across :][: picture.across]
    assert (picture.data[0] & 0x80, middle[picture.across // 2]) == (0, 0xFF), "black is ink, nothing is paper"
    section.take_logo(str(tmp_path / "logo.png"))
    section.save.click()
    assert section._shop.receipts.design("tienda").frame.logo == picture


async def test_a_file_that_is_no_picture_is_refused(section: ReceiptSection, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no")
    (tmp_path / "large.png").write_bytes(bytes(6_000_000))
    for name, says in (("logo.png", "no es una imagen"), ("large.png", "demasiado grande"), ("none.png", "leer")):
        with pytest.raises(Refused, match=says):
            picture_of(str(tmp_path / name))
