"""The settings of this till: itself, who sells, the providers, and practice."""

from ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
