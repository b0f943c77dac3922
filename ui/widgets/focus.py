"""Who gets the keys first within a widget. Knows no screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_by_tab(root: QWidget) -> QWidget | None:
    """The first of its parts that takes the focus by Tab, seen as soon as the root is; None: none does."""
    part = root.nextInFocusChain()
    while part is not None and part is not root:
        by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and part.isEnabled() and root.isAncestorOf(part) and part.isVisibleTo(root):
            return part
        part = part.nextInFocusChain()
    return None
