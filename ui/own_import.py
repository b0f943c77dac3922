"""Loads Qt and gives Python its own `import` back. Knows no window."""

import builtins

from ui import enumerations


def load_qt() -> None:
    """PySide6 looks at every import of the program for its `__feature__` switch, which nobody here uses.

    Every module that is imported afterwards costs a third more: 20 ms of a start.
    """
    enumerations.install()
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
