"""Invoices that repeat every month: their next dates, a pause, and issuing what is due."""

from ui.recurring.page import RecurringPage

__all__ = ["RecurringPage"]
