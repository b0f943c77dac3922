"""Finds the data files that travel with the program; knows nothing of what they mean."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a data file is, from source and from a frozen program alike."""
    return ROOT.joinpath(*parts)
