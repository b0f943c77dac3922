"""L3: whose turn it is where one answer in a hundred is lost: `python -m tests.torture.shares SEED SECONDS I/N`.

Nothing else goes wrong. Where a provider can be asked, that is nobody; elsewhere those whose answer was lost, no more.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter

from app.domain.traits import Memory
from tests.fire.branch import branch, long_naps
from tests.fire.countries import CASES
from tests.fire.line import Chances
from tests.fire.ordeal import Ordeal
from tests.torture.voice import Voice
from tests.torture.worlds import SPAN, ended

LOST = 0.01
SALES = 40
ORDER = (*CASES, *["enlazatte"] * 5)
"""The one that cannot be asked as often as all others together."""
MOST = 0.012
"""Of the sales at a provider that cannot be asked; three deviations more, as dice are dice."""


class Share(Ordeal):
    """One provider, a day of sales, a line that loses one answer in a hundred."""

    def run(self) -> None:
        line = self.branch.lines[self.provider]
        line.chances = Chances(back=LOST)
        for number in range(SALES):
            self._sell(f"{self.provider}-{number}")
            if number % 8 == 7:
                self.branch.drain(900)
                self.branch.sleep(600)
        self._look_in()
        line.chances = Chances()

    def _sell(self, cart: str) -> None:
        """No process dies here."""
        left, self.dice.random = self.dice.random, lambda: 0.5  # type: ignore[method-assign]
        try:
            super()._sell(cart)
        finally:
            self.dice.random = left  # type: ignore[method-assign]


def world(case: str, seed: int) -> Counter[str]:
    """How many sales, whose turn they became, and how many answers were lost."""
    with branch(seed) as made, ended(), long_naps():
        trial = Share(made, case, seed, harsh=True)
        trial.run()
        blind = made.shop.services.traits(trial.provider).memory is Memory.BLIND
        tally = trial.tally()
    kind = "blind" if blind else "asked"
    person = sum(count for end, count in tally.ends.items() if end.startswith("person") and end != "person: held")
    return Counter({f"{kind} sales": tally.sales, f"{kind} person": person,
                    f"{kind} lost": tally.struck["back"]})  # fmt: skip


def wrong_in(counts: Counter[str]) -> str:
    """What one world's figures must not say."""
    if counts["asked person"]:
        return f"{counts['asked person']} sales became a person's turn though the provider could be asked"
    more = counts["blind person"] - counts["blind lost"]
    return f"{more} sales more than answers were lost" if more > 0 else ""


def main(words: list[str]) -> int:
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    only = words[3] if len(words) > 3 else ""
    for name in ("mostrador.engine", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    voice, began, place = Voice(), time.monotonic(), mine
    counts, wrong = Counter[str](dict.fromkeys(("worlds", "asked sales", "asked person", "blind sales"), 0)), []
    while not counts["worlds"] or time.monotonic() - began < seconds:
        case, number = only.split("/") if only else (ORDER[place % len(ORDER)], str(seed * SPAN + place))
        counts["worlds"] += 1
        try:
            found = world(case, int(number))
            counts += found
            said = wrong_in(found)
        except Exception as error:
            said = str(error).splitlines()[0] if str(error) else type(error).__name__
        if said:
            wrong.append((f"{case}/{number}: {said}", f"{case}/{number}"))
        place += all_
        voice.so_far(counts)
        if only:
            break
    blind = counts["blind sales"]
    allowed = MOST + 3 * (MOST * (1 - MOST) / max(1, blind)) ** 0.5
    if not only and counts["blind person"] > allowed * blind:
        wrong.append((f"{counts['blind person']} of {blind} blind sales became a person's turn", ""))
    voice.end({name: counts[name] for name in ("worlds", "asked sales", "asked person", "asked lost", "blind sales",
                                               "blind person", "blind lost")}, wrong[:20])  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
