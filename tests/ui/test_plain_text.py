"""Promises of everything that is drawn: names from outside stay letters, on every screen, in every tooltip and cell."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from app.domain.party import Customer
from app.domain.views import Product
from app.runtime import Shop
from tests.ui.shops import practice_shop
from ui.preferences import Preferences
from ui.session import PAGES, Session
from ui.widgets.labels import Elided, tip

HOSTILE = (
    "<b>gratis</b>", "<img src='file:///etc/passwd'>", "<a href='https://example.org'>ver</a>", "<h1>0.00</h1>",
    "<table><tr><td>x", "<!--", "<qt>rich</qt>", "<style>*{}</style>", "<script>x</script>",
)  # fmt: skip


def furnish(shop: Shop) -> None:
    """Goods, customers and sales whose names are HTML."""
    for number, name in enumerate(HOSTILE):
        shop.goods.save_product(Product(f"H-{number}", name, Decimal(1), "7", category=name[:20]))
        shop.goods.save_customer(Customer("", name=name, email="", address=name, code=f"C-{number}"))
        form = {"lines": [{"code": f"H-{number}", "note": name}], "note": name,
                "customer": {"tax_id": "8-730-241", "name": name}}  # fmt: skip
        document = shop.selling.checkout(shop.selling.read(form)).result().document
        shop.store.write(
            lambda db, id_=document.id, why=name: db.execute(  # type: ignore[misc]
                "UPDATE outbox SET reason = ?, state = 'dead', needs = 'fix', resumes = 'post' WHERE document ="
                " (SELECT seq FROM documents WHERE id = ?)", (why, id_)
            )
        )  # fmt: skip


def rich(widget: QWidget) -> list[str]:
    """What would be drawn as HTML in a widget or inside it."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        where = f"{type(each).__name__} {each.accessibleName()[:20]}"
        if isinstance(each, QLabel) and each.textFormat() is not Qt.TextFormat.PlainText and each.text():
            found.append(f"{where}: {each.text()[:30]}")
        if isinstance(each, QTextEdit) and each.acceptRichText() and not each.isReadOnly():
            found.append(f"{where}: takes rich text")
        if _renders(each.toolTip()):
            found.append(f"{where}: tooltip {each.toolTip()[:30]}")
        if isinstance(each, QAbstractItemView) and (model := each.model()) is not None:
            for row in range(min(model.rowCount(), 40)):
                for column in range(model.columnCount()):
                    shown = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                    if _renders(str(shown or "")):
                        found.append(f"{where}: cell tooltip {shown[:30]}")
    return found


def _renders(text: str) -> bool:
    """Would a tooltip draw tags that came from outside?"""
    return GuiQt.mightBeRichText(text) and any(payload in text for payload in HOSTILE)


async def test_no_screen_draws_html_that_came_from_outside(tmp_path: Path) -> None:
    shop = practice_shop(tmp_path)
    furnish(shop)
    session = Session(shop, Preferences(tmp_path / "window.ini"))
    session.show()
    window = session.window
    assert window is not None
    found, looked = [], 0
    for word in PAGES:
        window.show_page(word)
        for _ in range(30):
            await asyncio.sleep(0.01)
        QApplication.processEvents()
        page = window.page(word)
        assert page is not None
        looked += len(page.findChildren(QLabel))
        found += [f"{word}: {each}" for each in rich(page)]
    assert found == []
    assert looked > 60
    window.finish()
    window.deleteLater()
    await session.bridge.close()
    await shop.aclose()


def test_a_tooltip_says_tags_letter_by_letter(application: QApplication) -> None:
    for payload in HOSTILE:
        assert not _renders(tip(payload))
    label = Elided(HOSTILE[0] * 20)
    label.resize(60, 20)
    label.show()
    assert "&lt;b&gt;" in label.toolTip()
    assert rich(label) == []


def test_a_label_that_guesses_would_be_found() -> None:
    assert rich(QLabel(HOSTILE[0])) != []
    careless = QWidget()
    careless.setToolTip(HOSTILE[1])
    assert rich(careless) != []
