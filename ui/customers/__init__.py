"""The customers of the shop: found, created, corrected, brought in from files."""

from ui.customers.page import CustomersPage

__all__ = ["CustomersPage"]
