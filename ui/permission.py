"""Who stands at the till, and whether they may: asks a supervisor at the moment of need. Knows no action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.people import Actor, Change, Right

if TYPE_CHECKING:
    from app.runtime import Shop


def who(shop: Shop) -> str:
    """The person at the till; the till's own name for its cashier while nobody was entered."""
    return shop.setting("cashier")


def may(shop: Shop, right: Right) -> bool:
    """Has the person at the till the right, without anybody's approval? Then nobody is asked."""
    return shop.people.may(Actor(who(shop)), right)


def ask(
    shop: Shop, parent: QWidget, right: Right, subject: str, then: Callable[[Actor], object],
    *, change: Change | None = None,
) -> None:  # fmt: skip
    """Go on with `then` once this person, or a supervisor for them, may do it; nothing happens otherwise.

    `subject` says what it is about in the journal (a code, a number), `change` from what to what, where there is that.
    While nobody was entered everybody may.
    """
    if may(shop, right):
        then(Actor(who(shop)))
        return
    from ui.people.approving import ApproveSheet

    ApproveSheet(shop, right, (who(shop), subject), then, change=change, parent=parent.window()).open()
