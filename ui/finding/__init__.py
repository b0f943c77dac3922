"""One question to the whole till, from wherever one is."""

from ui.finding.sheet import FindSheet

__all__ = ["FindSheet"]
