"""The end of the day: everything that has no document yet is sent, and what fails is named."""

from ui.closing.page import ClosingPage

__all__ = ["ClosingPage"]
