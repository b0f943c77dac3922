"""The front desk: builds a shop and is the only door that window and command line use."""

from app.runtime.shop import Shop

__all__ = ["Shop"]
