"""The screen of the cash session: what lies in the drawer, from its opening to its Z."""

from ui.cash.page import CashPage

__all__ = ["CashPage"]
