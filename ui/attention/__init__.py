"""What waits for a person, grouped by cause."""

from ui.attention.page import AttentionPage

__all__ = ["AttentionPage"]
