"""The hourly round: what a provider is still working on is asked about again, and one of what it left unanswered is
sent again. Knows no provider and no loop.
"""

from datetime import datetime, timedelta

from app.store import comebacks, outbox, shop
from app.store.codec import moment, stamp
from app.store.sqlite import Connection

EVERY = timedelta(hours=1)


def reconcile(db: Connection, now: datetime) -> None:
    """At most once an hour, counted over restarts."""
    if not is_time(db, now):
        return
    outbox.forget_the_future(db, now)
    outbox.reconcile(db, now)
    comebacks.hourly(db, now)
    shop.set_setting(db, "engine", "reconciled_at", stamp(now))


def is_time(db: Connection, now: datetime) -> bool:
    """Whether the last round is an hour ago, or in a future that the clock has come back from."""
    last = shop.setting(db, "engine", "reconciled_at")
    return not last or not timedelta(0) <= now - moment(last) < EVERY
