"""L3: thirty days without a line, then everything at once: `python -m tests.torture.away SEED SECONDS I/N`.

Twenty thousand sales of all issuers where there is time for them; otherwise as many as there is time for. Each core has
a till of some of the issuers.
"""

from __future__ import annotations

import logging
import sys

from tests.fire.countries import ISSUERS
from tests.fire.month import Month, Span, span
from tests.torture.voice import Voice

DAYS, SALES = 30, 20_000
SECONDS_OF_ALL = 300.0
"""Where there is less time, there are fewer sales."""


def wrong_in(month: Month) -> str:
    """What must not have come of a month offline for one provider."""
    allowed = {"authorized", "overdue"} if month.hard else {"authorized"}
    odd = {end: count for end, count in month.ends.items() if end not in allowed}
    for what, is_so in (
        (f"{month.died_early} became a person's turn for want of a line", month.died_early > 0),
        (f"ended otherwise: {odd}", bool(odd)),
        (f"{month.issuing:.3f} issuing calls for each document", month.issuing > 1.05),
        (f"{month.most_flying} calls at once, {month.limit} are allowed", month.most_flying > month.limit),
    ):  # fmt: skip
        if is_so:
            return what
    return ""


def counted(found: Span, *, days: int) -> dict[str, int]:
    """Sales, how they ended, and what it cost."""
    months = found.months.values()
    return {
        "offline sales": sum(month.ends.total() for month in months), "days": days,
        "dead letters": sum(month.died_early for month in months),
        "authorized": sum(month.ends["authorized"] for month in months),
        "past their legal date": sum(month.ends["overdue"] for month in months),
        "minutes to drain": round(found.hours * 60),
    }  # fmt: skip


def main(words: list[str]) -> int:
    seconds = float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    logging.getLogger("mostrador.engine").setLevel(logging.CRITICAL)
    names = list(ISSUERS)[mine::all_]
    if not names:
        Voice().end({}, [])
        return 0
    sales = max(100, round(min(1.0, seconds / SECONDS_OF_ALL) * SALES)) * len(names) // len(ISSUERS)
    found = span(names, sales, DAYS)
    said = [(name, wrong_in(month)) for name, month in found.months.items()]
    Voice().end(counted(found, days=DAYS if mine == 0 else 0), [(f"{name}: {what}", "") for name, what in said if what])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
