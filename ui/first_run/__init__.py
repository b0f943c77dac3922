"""The first start of a till: practise now, or say who sells and which service makes the documents valid."""

from ui.first_run.assistant import Assistant

__all__ = ["Assistant"]
