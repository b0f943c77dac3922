"""Goes to a place of the window and shows one thing there: a document, a record. Knows no page's insides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.main_window import MainWindow

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.bridge import Bridge


def window_of(widget: QWidget) -> MainWindow | None:
    """The till's window behind a widget or a sheet over it; None where there is none, as in a test of one page."""
    found: QWidget | None = widget
    while found is not None:
        if isinstance(found, MainWindow):
            return found
        found = found.parentWidget()
    return None


def show_document(widget: QWidget, document_id: str) -> None:
    """Over to the documents, on this very one."""
    _show(widget, "documents", document_id)


def show_record(widget: QWidget, place: str, number: int) -> None:
    """Over to the products or customers, with this one's form open."""
    _show(widget, place, number)


def teach_label(widget: QWidget, label: str) -> None:
    """Over to the settings, where this label of a scale teaches how it is read; whoever may not asks for it there."""
    window = window_of(widget)
    if window is None:
        return
    window.show_page("settings")
    when_open = getattr(window.page("settings"), "when_open", None)
    if when_open is not None:
        when_open(lambda settings: settings.teach_label(label))


def open_search(shop: Shop, bridge: Bridge, window: QWidget) -> None:
    """One question to the whole till, over whatever is in sight."""
    from ui.finding import FindSheet

    FindSheet(shop, bridge, parent=window).open()


def _show(widget: QWidget, place: str, which: object) -> None:
    window = window_of(widget)
    if window is None:
        return
    window.show_page(place)
    page = window.page(place)
    for name in ("show_document", "show_record"):
        show = getattr(page, name, None)
        if show is not None:
            show(which)
            return
