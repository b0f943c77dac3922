"""The documents of the shop: their history, one in detail, and its paper. The page is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.documents.page import DocumentsPage

__all__ = ["DocumentsPage"]


def __getattr__(name: str) -> type[DocumentsPage]:
    """The sale page needs a word of this package and not its lists."""
    if name != "DocumentsPage":
        raise AttributeError(name)
    from ui.documents.page import DocumentsPage

    return DocumentsPage
