"""L2 and L3 in simulated worlds: `python -m tests.torture.worlds singles|pairs|steps|seeds SEED SECONDS I/N [POINT]`.

The shipped engine, every provider's emulator, virtual time, real SQLite. L2 tries each fault of a call together with
each moment at which the process may die; L3 throws dice (`swarm.py`). A few worlds run twice and must end alike to the
byte; one that does not end is a failure too.
"""

from __future__ import annotations

import gc
import hashlib
import json
import logging
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from random import Random

from tests.fire.branch import Branch, branch
from tests.fire.countries import CASES
from tests.fire.faults import HARSH, QUIET, TWICE_IS_TWO
from tests.fire.line import Chances
from tests.fire.ordeal import Ordeal, Tally
from tests.torture.swarm import Swarm, plan_of
from tests.torture.tallies import Log
from tests.torture.voice import ORDER, place_of

WORDS = ("there", "back", "late", "twice")
NEVER = 1_000_000_000
"""A step that no sale takes."""

SPAN = 1_000_000
"""Numbers of worlds that one seed of the run has for itself."""

TWICE_EVERY = 100
"""One seed of so many runs twice."""

ENDLESS = 60.0
"""Seconds of computing after which a world is taken for one that never ends; one takes a fraction of a second."""


@dataclass(frozen=True, slots=True)
class Point:
    """A case, what goes wrong with its calls one by one, and the commit or step at which the process dies (0: none)."""

    case: str
    faults: tuple[str, ...]
    commit: int
    before: bool
    step: int = 0

    def __str__(self) -> str:
        moment = f"{self.step}s" if self.step else f"{self.commit}{'b' if self.before else 'a'}"
        return f"{self.case}/{','.join(self.faults)}/{moment}"


class Script(Random):
    """Strikes the first calls with these faults of the line, in this order, and then never."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(0)
        self._left: list[float] = []
        for word in words:
            self._left += [(WORDS.index(word) + 0.5) / len(WORDS), *([1.0] if word == "late" else [])]

    def random(self) -> float:
        return self._left.pop(0) if self._left else 1.0


class Single(Ordeal):
    """One sale, its faults in order, one death, then peace."""

    def __init__(self, made: Branch, point: Point) -> None:
        super().__init__(made, point.case, 1, harsh=True)
        self._point = point

    def run(self) -> None:
        self._begin()
        self._drain(self._point.commit)
        self._peace()

    def _begin(self) -> None:
        line = self.branch.lines[self.provider]
        words = [fault for fault in self._point.faults if fault in WORDS]
        script = [fault for fault in self._point.faults if fault not in WORDS]
        self.branch.practice.faults(self.provider).change({"chances": [], "script": script, "seed": 1})
        line.dice = Script(words)
        line.chances = Chances(**dict.fromkeys(WORDS, 1 / len(WORDS)))
        self._sell(f"{self.provider}-0")
        self.branch.store.before = self._point.before

    def _drain(self, commit: int) -> None:
        before, choose = self._point.before, self.branch.dice.random
        self.branch.dice.random = lambda: 0.0 if before else 1.0  # type: ignore[method-assign]
        self.branch.drain(900, kill_after=commit or None, step=self._point.step or None)
        self.branch.dice.random = choose  # type: ignore[method-assign]


class Undisturbed(Single):
    """The same until the engine is idle or a quarter of an hour is over, and nobody dies."""

    def reach(self) -> tuple[int, int]:
        """Transactions that it took, and steps from one await to the next."""
        self._begin()
        before = self.branch.store.commits
        self.branch.drain(900, step=NEVER)
        return self.branch.store.commits - before, self.branch.loop.steps


@cache
def reach(case: str, kind: str) -> tuple[int, int]:
    """How many commits and awaits a sale takes under this fault: so many moments there are to die at."""
    with branch(1) as made:
        return Undisturbed(made, Point(case, (kind,), 0, False)).reach()


def kinds(case: str) -> list[str]:
    """Everything that can go wrong with a call of this case."""
    words = [word for word in WORDS if word != "twice" or case not in TWICE_IS_TWO]
    return sorted({spec.split(":")[0] for spec in (*QUIET[case], *HARSH[case])}) + words


def singles(seed: int) -> list[Point]:
    """Each fault, and none, with each commit at which a process may die, and none; without a fault, at each await."""
    points = [
        Point(case, (kind,), n, before) for case in CASES for kind in ["none", *kinds(case)]
        for n in range(reach(case, kind)[0] + 1) for before in ((True, False) if n else (False,))
    ]  # fmt: skip
    points += [Point(case, ("none",), 0, False, step) for case in CASES
               for step in range(1, reach(case, "none")[1] + 1)]  # fmt: skip
    Random(seed).shuffle(points)
    return points


def steps(seed: int) -> list[Point]:
    """Each fault with each await at which the process may die."""
    points = [Point(case, (kind,), 0, False, step) for case in CASES for kind in kinds(case)
              for step in range(1, reach(case, kind)[1] + 1)]  # fmt: skip
    Random(seed).shuffle(points)
    return points


def pairs(seed: int) -> list[Point]:
    """Each ordered pair of faults with three moments of death."""
    moments = ((0, False), (2, False), (4, True))
    points = [
        Point(case, (one, other), n, before)
        for case in CASES for one in kinds(case) for other in kinds(case) for n, before in moments
    ]  # fmt: skip
    Random(seed).shuffle(points)
    return points


def point_of(text: str) -> Point:
    """A point as it was printed."""
    case, faults, moment = text.split("/")
    number, kind = int(moment[:-1]), moment[-1]
    return Point(
        case, tuple(faults.split(",")), 0 if kind == "s" else number, kind == "b", number if kind == "s" else 0
    )


def try_point(point: Point) -> Tally:
    """One world; AssertionError when the till and the provider tell different stories."""
    with branch(1) as made, ended():
        trial = Single(made, point)
        trial.run()
        return trial.tally()


def try_seed(case: str, seed: int, *, harsh: bool) -> tuple[Tally, str]:
    """One world of dice, and its digest: everything that the till and the provider know in the end."""
    with branch(seed) as made, ended():
        trial = Swarm(made, case, seed, harsh=harsh)
        trial.run()
        return trial.tally(), digest(trial)


@contextmanager
def ended() -> Iterator[None]:
    """Whoever turns in a circle is stopped and counted as a failure."""

    def stop(*_: object) -> None:
        raise AssertionError("it never ends")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, ENDLESS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def digest(trial: Ordeal) -> str:
    """The same seed must end in the same digest, on every machine."""
    whole = hashlib.sha256()
    for document, standing, entry in trial.branch.papers():
        whole.update(f"{document.number_text} {document.total} {standing!r} {entry.state} {entry.reason}".encode())
    rows = trial.branch.practice.ledger(trial.provider)
    whole.update(json.dumps(rows, sort_keys=True, default=str).encode())
    return whole.hexdigest()


def _seeds(first: int) -> Iterator[tuple[str, int, bool]]:
    """The worlds of a seed have numbers of their own: two runs with different seeds share none."""
    seed = first * SPAN
    while True:
        for case in CASES:
            for harsh in (False, True):
                yield case, seed, harsh
        seed += 1


def run_points(points: list[Point], seconds: float, log: Log) -> None:
    """Until all are tried or the time is over."""
    began = time.monotonic()
    for point in points:
        if time.monotonic() - began > seconds and log.counts:
            break
        try:
            log.add(try_point(point), f"{point.step}. await" if point.step else f"{point.commit}. commit")
        except (Exception, SystemExit) as error:  # a death that gets out of its world would end the layer unheard
            log.fail(error, str(point))
        log.done += 1


def run_seeds(first: int, seconds: float, mine: int, all_: int, log: Log) -> None:
    """Until the time is over."""
    began = time.monotonic()
    for place, (case, seed, harsh) in enumerate(_seeds(first)):
        if place % all_ != mine:
            continue
        if time.monotonic() - began > seconds and log.counts:
            break
        again = f"{case}/{seed}/{'harsh' if harsh else 'quiet'}"
        try:
            tally, found = try_seed(case, seed, harsh=harsh)
            log.add(tally, "dice", str(plan_of(case, seed, harsh=harsh)))
            if place // all_ % TWICE_EVERY == 0:
                log.counts["twice"] = log.counts.get("twice", 0) + 1
                if try_seed(case, seed, harsh=harsh)[1] != found:
                    log.fail(AssertionError("the same seed ended otherwise the second time"), again)
        except (Exception, SystemExit) as error:
            log.fail(error, again)


def again(what: str, point: str, log: Log) -> None:
    """One world by its name."""
    try:
        if what == "seeds":
            case, seed, mood = point.split("/")
            sys.stderr.write(f"{plan_of(case, int(seed), harsh=mood == 'harsh')}\n")
            log.add(try_seed(case, int(seed), harsh=mood == "harsh")[0], "dice")
        else:
            log.add(try_point(point_of(point)), "point")
    except Exception as error:
        log.fail(error, point)


def main(words: list[str]) -> int:
    what, seed, seconds = words[0], int(words[1]), float(words[2])
    mine, all_ = (int(each) for each in words[3].split("/"))
    for name in ("mostrador.engine", "mostrador.webhooks", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    gc.freeze()
    point = words[4] if len(words) > 4 else ""
    place = place_of(point)
    made: Callable[[int], list[Point]] = {"singles": singles, "pairs": pairs, "steps": steps}.get(what, lambda _: [])
    points = [] if point and place is None else made(seed if place is None else ORDER)
    log = Log()
    if point and place is None:
        again(what, point, log)
    elif what == "seeds":
        run_seeds(seed, seconds, mine, all_, log)
    else:
        run_points(points[place or 0 :][mine::all_], seconds, log)
    log.counts["points"] = len(points[mine::all_])
    log.voice.end(log.counts, log.wrong, log.done, log.details, log.drawn)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
