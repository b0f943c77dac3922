"""When the shop's day ends, as it is kept. Knows no figure."""

from datetime import time

from app.store import shop
from app.store.sqlite import Connection

ENDS = "day_ends"


def ends(db: Connection) -> time:
    """Until when on the next morning a day lasts; midnight, unless the owner said otherwise."""
    return time.fromisoformat(shop.setting(db, "till", ENDS) or "00:00")
