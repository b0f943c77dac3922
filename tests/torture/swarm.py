"""L3: one world of a seed. Which of all troubles it has is drawn with it; first they happen, then there is peace.

Deaths at any await and any commit, a shop that holds its documents back for a while, a clock set wrong, yesterday's
copy brought back, two engines on one folder, the providers' messages in any order, twice or not at all, beside the
faults of line and provider.
"""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from app.backup import archive
from app.backup.restoring import Ground, restore
from app.domain.errors import Refused
from app.providers.emulation import Notice
from app.runtime import Shop
from app.vault import Vault
from tests.fire.branch import Branch, long_naps
from tests.fire.faults import HARSH, LINE, LINE_ONCE, QUIET, TWICE_IS_TWO
from tests.fire.line import Chances
from tests.fire.mortal import Killed
from tests.fire.ordeal import Ordeal, mark_of
from tests.torture.estate import DISK, STICK, Estate

TROUBLES = ("commits", "steps", "clock", "copy", "rival", "notices", "voids")
JUMPS = tuple(timedelta(minutes=minutes) for minutes in (0, 0, 3, -3, 11, -11, 60, -60, 1440, -1440, 10_000, -600_000))
"""A watch that is a little off, an hour of summer time, a day, a battery that died."""

NOTICES = ("webhook.twice:0.2", "webhook.early:0.2", "webhook.forged:0.2", "webhook.late=600:0.2")
OWN_NAME = "127.0.0.1"

TAKEN = 0.06
"""How many tills die for good: taking one over costs as much as a world."""

REFUSED_AHEAD = frozenset({"facturasend", "drafts"})
"""Where a refused number is free again, and a date that is ahead is refused only until it has come."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a seed comes to: how many sales, which troubles, which faults and how often."""

    sales: int
    troubles: frozenset[str]
    faults: tuple[str, ...]
    line: Chances

    def __str__(self) -> str:
        return f"{self.sales} sales; {', '.join(sorted(self.troubles)) or 'no troubles'}; {' '.join(self.faults)}"


def plan_of(case: str, seed: int, *, harsh: bool) -> Plan:
    """Half of the troubles and half of the faults: what hides behind another fault shows when that one is away."""
    dice = Random(f"plan:{case}:{seed}:{harsh}")
    specs = [*(HARSH[case] if harsh else ()), *QUIET[case]]
    if case.startswith("fabo"):  # said twice it is believed, and a world of dice says it twice: tests/fire has it alone
        specs = [spec for spec in specs if not spec.startswith("duplicate")]
    often = dice.choice((1, 3, 6))
    faults = [_as_often(spec, 1 if spec.startswith(UNTRUTHS) else often) for spec in specs if dice.random() < 0.5]
    troubles = frozenset(word for word in TROUBLES if dice.random() < (0.12 if word == "copy" else 0.35))
    if "notices" in troubles:
        faults += [spec for spec in NOTICES if dice.random() < 0.5]
    line = LINE_ONCE if case in TWICE_IS_TWO else LINE
    chances = {word: getattr(line, word) * dice.choice((0, 1, 4)) for word in ("there", "back", "late", "twice")}
    sales = dice.choice((1, 2, 2, 3, 4))
    if dice.random() < TAKEN:
        troubles |= {dice.choice((DISK, STICK))}
    return Plan(sales, troubles, tuple(faults), Chances(**chances))


UNTRUTHS = ("duplicate", "invalid", "failed", "rejected")
"""Said again and again of one sale they cannot be told from the truth by anybody: they come no oftener than usual."""


def _as_often(spec: str, times: int) -> str:
    kind, _, chance = spec.rpartition(":")
    return f"{kind}:{min(0.9, float(chance) * times):.3f}"


class Swarm(Ordeal):
    """The world of a plan."""

    def __init__(self, made: Branch, case: str, seed: int, *, harsh: bool) -> None:
        super().__init__(made, case, seed, harsh=harsh)
        self.plan = plan_of(case, seed, harsh=harsh)
        self._copy: Path | None = None
        self._copied: set[str] = set()
        self._estate = Estate(made, self.dice)

    def run(self) -> None:
        self._light()
        with nullcontext() if "clock" in self.plan.troubles else long_naps():
            for number in range(self.plan.sales):
                self._turn(number)
            if self.plan.troubles & {DISK, STICK}:
                self._pass_on()
            self._peace()

    def _light(self) -> None:
        self.branch.practice.faults(self.provider).change({"chances": list(self.plan.faults), "seed": self._seed})
        self.branch.lines[self.provider].chances = self.plan.line
        if (regret := Random(f"regret:{self.case}:{self._seed}")).random() < 0.25:  # dice of its own: others fall alike
            self.branch.shop.regret.set(regret.choice(("5", "40", "900")), "ana")
        if "notices" in self.plan.troubles:
            self.branch.practice.notify_at(f"http://{OWN_NAME}")
            self.branch.practice._deliver = Messenger(self.branch, self.dice).deliver  # type: ignore[method-assign]

    def _turn(self, number: int) -> None:
        """One sale and what happens around it."""
        troubles, dice = self.plan.troubles, self.dice
        if "clock" in troubles and dice.random() < 0.6:
            self.branch.clock.off = dice.choice(JUMPS)
            self._let_nothing_heal()
        try:
            self._sell(f"{self.provider}-{number}")
        except Refused:  # a tax that is not in force on the day that the watch shows
            assert "clock" in troubles
            del self.carts[mark_of(f"{self.provider}-{number}")]
        if "voids" in troubles and dice.random() < 0.3:
            self._take_one_back()
        if STICK in troubles and number == 0:
            self._estate.copy(frozenset(self.carts))
        if "copy" in troubles and self._copy is None:
            self._make_a_copy()
        if "rival" in troubles and dice.random() < 0.5:
            self._two_engines()
        else:
            self._work()
        self.branch.sleep(dice.choice((0, 60, 1900)))
        if self._copy is not None and dice.random() < 0.4:
            self._bring_back()

    def _pass_on(self) -> None:
        """Another till takes over; the dead one may awake before or after its heir has worked, and the heir may die."""
        known, gone = self._estate.pass_on(), self.gone
        fate = Random(f"lost:{self.case}:{self._seed}")  # dice of its own: others fall alike
        if lost := fate.random() < 0.4:
            self._estate.back_up()
        self.gone = gone if known is None else set(self.carts.keys() - known)
        awake, back = self.dice.choice((None, 0, 1)), known is not None and self.dice.random() < 0.5
        for moment in range(2):
            if awake == moment:
                self._estate.awake()
            if lost and moment:
                self._estate.lose(fate)
            if back and moment:
                self._estate.come_back()
                self.gone = gone
            self._work()
            self.branch.sleep(self.dice.choice((0, 60, 1900)))

    def _let_nothing_heal(self) -> None:
        """A date that is ahead is refused until it has come: a call that the network doubles may be refused and then,
        when its copy was held up, be taken, and nobody asks about what was refused. No till can prevent that."""
        if self.case in REFUSED_AHEAD and self.branch.clock.off > timedelta():
            line = self.branch.lines[self.provider]
            line.chances = replace(line.chances, twice=0.0)

    def _work(self) -> None:
        dice, troubles = self.dice, self.plan.troubles
        commit = dice.randint(1, 14) if "commits" in troubles and dice.random() < 0.6 else None
        step = dice.randint(1, 120) if "steps" in troubles and dice.random() < 0.7 else None
        self.branch.drain(dice.choice((30, 900, 5400)), kill_after=commit, step=step)

    def _two_engines(self) -> None:
        """A frozen machine thaws after another engine took over: it believes in its lease until it writes."""
        other = self.branch._born()
        try:
            self.branch.live(self._both(other, self.dice.random() * self.dice.choice((0.1, 1, 30))))
        finally:
            self.branch.live(other.services.close())
            other.store.close()

    async def _both(self, other: Shop, wait: float) -> None:
        """The first engine loses its lock, as in a folder that was copied; the lease is all that stands between."""
        first, second = self.branch.shop.engine(), other.engine()
        assert await first.take_over()
        working = asyncio.create_task(first.until_idle(900))
        await asyncio.sleep(wait)
        first._lock.release()
        assert await second.take_over()
        outcome, other_outcome = await asyncio.gather(working, second.until_idle(900), return_exceptions=True)
        assert isinstance(other_outcome, bool), repr(other_outcome)
        assert isinstance(outcome, bool) or getattr(outcome, "code", "") == "lost_lease", repr(outcome)
        for engine in (first, second):
            await engine.close(patience=200)

    def _make_a_copy(self) -> None:
        shop = self.branch.shop
        self._copy, self._copied = self.branch.folder / "copia.zip", set(self.carts)
        archive.make(shop.folder, self._copy, shop.seal, now=shop.clock.now(), papers=False)

    def _bring_back(self) -> None:
        """What was sold after the copy is in the database put aside, and on nobody's counter any more."""
        assert self._copy is not None
        branch = self.branch
        branch._sweep()
        branch.shop.store.close()
        ground = Ground("ana", branch.clock, branch.ids, lambda installation: Vault(branch.folder, installation))
        restore(self._copy, branch.folder, ground)
        self.gone |= self.carts.keys() - self._copied
        self._copy = None
        branch.shop = branch._born()


class Messenger:
    """Carries the providers' messages to the till: never, twice, at once or days later, also past a dead process."""

    def __init__(self, branch: Branch, dice: Random) -> None:
        self._branch = branch
        self._dice = dice

    async def deliver(self, address: str, notice: Notice, wait: float) -> None:
        name, dice = address.rsplit("/", 1)[1], self._dice
        waits = [wait + dice.choice((0, 0, 5, 600, 90_000)) for _ in range(dice.choice((0, 1, 1, 2, 3)))]
        for moment in sorted(waits) if wait else [0.0]:  # what overtakes the answer comes at once
            await asyncio.sleep(moment)
            shop = self._branch.shop
            if self._branch.store.dead:
                continue
            try:
                await shop.webhooks([OWN_NAME]).receive(name, notice.headers, notice.body)
            except Killed:
                asyncio.get_running_loop().call_soon(self._end, shop)

    def _end(self, shop: Shop) -> None:
        """Who has been buried meanwhile takes nobody with him."""
        if self._branch.shop is shop:
            raise Killed
