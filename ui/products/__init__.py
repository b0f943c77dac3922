"""The products of the shop: found, created, changed, brought in from files."""

from ui.products.page import ProductsPage

__all__ = ["ProductsPage"]
