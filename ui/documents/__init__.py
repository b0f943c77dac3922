"""The documents of the shop: their history, one in detail, and its paper."""

from ui.documents.page import DocumentsPage

__all__ = ["DocumentsPage"]
