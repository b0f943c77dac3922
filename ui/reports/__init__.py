"""The figures of the shop: the day at one look, and what was sold split as somebody asks."""

from ui.reports.page import ReportsPage

__all__ = ["ReportsPage"]
