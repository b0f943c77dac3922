"""Keeps what a person asked for as a file: whole or not at all, with one sentence when it cannot be."""

from app.whole import write as save

__all__ = ["save"]
