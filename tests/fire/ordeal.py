"""A seed's worth of bad days for one provider, and the judgement on it: what the till says against what was issued."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

from app.domain.document import Document, Standing, Status
from app.domain.errors import Refused
from app.domain.outbox import Entry, Needs, State
from app.store import turns
from app.store.sqlite import Connection
from tests.fire.branch import Branch, branch
from tests.fire.countries import form
from tests.fire.faults import HARSH, LINE, LINE_ONCE, QUIET, TWICE_IS_TWO
from tests.fire.line import Chances
from tests.fire.mortal import Killed

ROUNDS, SALES = 4, 5
_LOOKS = (1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 8, *(8,) * 9)
"""Hours between two looks of peace: what is worked on for longer than a day is a person's turn, and where documents
leave in order the next one has its day after that.
"""

ALIVE = ("completed", "observed", "voided")
_MARK = re.compile(r"\bx[0-9a-f]{8}\b")


def mark_of(cart: str) -> str:
    """A word hidden among a sale's goods, by which its documents are known at the provider whatever they are called."""
    return f"x{hashlib.sha256(cart.encode()).hexdigest()[:8]}"


def mark_in(goods: str) -> str:
    """The hidden word of a description; empty when it has none."""
    found = _MARK.search(goods)
    return found[0] if found else ""


@dataclass
class Tally:
    """What happened: to sales, to calls, to processes."""

    sales: int = 0
    deaths: int = 0
    asked: int = 0
    struck: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    drawn: Counter[str] = field(default_factory=Counter)
    hours: float = 0.0
    calm: float = 0.0
    """Hours of the world, and how many of them were peace before nothing was left to do."""
    most: int = 0
    """The most calls that one document needed, see `most_calls`."""

    def add(self, other: Tally) -> None:
        self.sales += other.sales
        self.deaths += other.deaths
        self.asked += other.asked
        self.hours += other.hours
        self.calm, self.most = max(self.calm, other.calm), max(self.most, other.most)
        for mine, its in ((self.struck, other.struck), (self.calls, other.calls), (self.ends, other.ends),
                          (self.drawn, other.drawn)):  # fmt: skip
            mine.update(its)

    def summary(self) -> dict[str, int]:
        """How sales ended, those for a person by state only."""
        short = Counter[str]()
        for end, count in self.ends.items():
            short[" ".join(end.split(" ")[:2])] += count
        return dict(short)


class Ordeal:
    """Sales, faults, deaths, then peace. Every sale hides a word in its goods, by which documents are counted."""

    def __init__(self, made: Branch, case: str, seed: int, *, harsh: bool) -> None:
        self.branch, self.case, self.harsh = made, case, harsh
        self.provider = made.set_up(case)
        self.dice = Random(f"{case}:{seed}:{harsh}")
        self.carts: dict[str, str] = {}
        self.gone: set[str] = set()
        self.asked = 0
        self._seed = seed
        self._peace_since = 0.0

    def run(self) -> None:
        self._light()
        for day in range(ROUNDS):
            for number in range(SALES):
                self._sell(f"{self.provider}-{day}-{number}")
            if self.dice.random() < 0.3:
                self._take_one_back()
            kill = self.dice.choice((None, self.dice.randint(1, 12), self.dice.randint(1, 60)))
            self.branch.drain(self.dice.choice((30, 900, 5400)), kill_after=kill)
            self.branch.sleep(self.dice.choice((0, 60, 1900)))
        self._peace()

    def _light(self) -> None:
        chances = list(QUIET[self.case])
        if self.harsh:
            chances = [*HARSH[self.case], *chances]
        self.branch.practice.faults(self.provider).change({"chances": chances, "seed": self._seed})
        line = self.branch.lines[self.provider]
        line.chances = LINE_ONCE if self.case in TWICE_IS_TWO else LINE

    def _sell(self, cart: str) -> None:
        """A sale is recorded once, also when the till dies while it is closed and the cashier rings it up again."""
        selling = self.branch.shop.selling
        wish = form(self.provider, self.dice, cart)
        self.carts[mark_of(cart)] = cart
        wish["lines"][0]["description"] += f" {mark_of(cart)}"
        if self.dice.random() < 0.1:
            self.branch.store.left, self.branch.store.before = 1, self.dice.random() < 0.5
        try:
            selling.checkout(selling.read(wish)).result()
        except Killed:
            self.branch.bury()
            selling = self.branch.shop.selling
            selling.checkout(selling.read(wish)).result()
        finally:  # a sale that is refused reaches no commit: the next one must not be fatal in its place
            self.branch.store.left = None

    def _take_one_back(self) -> None:
        """The cashier voids a sale: at once, through the provider, or not at all."""
        papers = [document for document, _, _ in self.branch.papers()]
        if not papers:  # the only sale was refused
            return
        try:
            self.branch.shop.papers.void(self.dice.choice(papers).id, "Error de la caja", "ana")
        except Refused:
            return

    def _peace(self) -> None:
        """Nothing fails any more; hours pass, with an engine looking in."""
        self._peace_since = self.branch.loop.time()
        self.branch.practice.faults(self.provider).change({"chances": []})
        for line in self.branch.lines.values():
            line.chances = Chances()
        self.branch.clock.off = timedelta()
        self._look_in()
        self.branch.sleep(1200)
        for _ in range(3):
            cases = 0 if self.harsh else self._ask_a_person()
            if not cases:
                break
            self.asked += cases
            self._look_in()

    def _look_in(self) -> None:
        """Four days and a half, or until nothing waits for the engine any more."""
        for hours in _LOOKS:
            self.branch.drain(6 * 3600)
            waiting = self.branch.store.read(turns.providers_with_debts)
            if not waiting and not self.branch.lines[self.provider].late:
                break
            self.branch.sleep(hours * 3600)

    def alive(self) -> dict[str, list[dict[str, Any]]]:
        """The provider's valid documents by their hidden word."""
        found: dict[str, list[dict[str, Any]]] = {}
        for row in self.branch.practice.ledger(self.provider):
            if row["status"] in ALIVE:
                found.setdefault(mark_in(row["goods"]), []).append(row)
        return found

    def tally(self) -> Tally:
        line = self.branch.lines[self.provider]
        emulated = Counter({"calls": line.calls.total()})
        hours = self.branch.loop.time() / 3600
        return Tally(
            len(self.carts), self.branch.deaths, self.asked, Counter(line.struck), emulated, self._judged(),
            +self.branch.drawn, hours, hours - self._peace_since / 3600, self.branch.store.read(most_calls),
        )  # fmt: skip

    def _judged(self) -> Counter[str]:
        papers, alive = self.branch.papers(), self.alive()
        held = self._held(papers)
        there = sorted(_mark(document) for document, _, _ in papers)
        assert there == sorted(self.carts.keys() - self.gone), "a sale was lost or doubled"
        doubled = [mark for mark, rows in alive.items() if mark in self.carts and len(rows) > 1]
        assert not doubled, f"several documents for one sale: {[self.carts[mark] for mark in doubled]}"
        tolerance = self.branch.shop.services.service(self.provider).tolerance
        ends = Counter(
            "person: held" if paper[0].id in held else _end(*paper, alive.get(_mark(paper[0]), []), tolerance)
            for paper in papers
        )
        strangers = alive.keys() - self.carts.keys()
        assert not strangers or self.harsh, f"documents of no sale: {[alive[mark] for mark in strangers]}"
        assert self.branch.shop.problems() == []
        return ends

    def _held(self, papers: list[tuple[Document, Standing, Entry]]) -> set[str]:
        """What waits in order behind a document that is on a person's list already; in no lane nothing may wait.

        The order is that of the fiscal dates: what was sold under a wrong watch stands where its date puts it.
        """
        if not self.branch.shop.services.traits(self.provider).laned:
            return set()
        in_order = "SELECT id FROM outbox WHERE kind = 'submit' ORDER BY lane_at, seq"
        places = self.branch.store.read(lambda db: [row[0] for row in db.execute(in_order)])
        held, stuck = set(), set()
        for document, _, entry in sorted(papers, key=lambda paper: places.index(paper[2].id)):
            if entry.state is State.VERIFY:
                stuck.add(entry.lane)
            elif entry.state is State.READY and entry.lane in stuck:
                held.add(document.id)
        return held

    def _ask_a_person(self) -> int:
        """Somebody looks into the provider's own books, and says what is there; returns how many cases there were."""
        rows = self.branch.practice.ledger(self.provider)
        codes = {mark_in(row["goods"]): row["authorization"] for row in rows if row["status"] == "completed"}
        desk, cases = self.branch.shop.papers, 0
        for document, _, entry in self.branch.papers():
            if entry.state is State.VERIFY:
                code, cases = codes.get(_mark(document)), cases + 1
                if code:
                    desk.resolve_issued(document.id, code, "ana")
                else:
                    desk.resolve_not_issued(document.id, "ana")
        return cases


def most_calls(db: Connection) -> int:
    """Of one document, in the till's own book: to send it, to ask about it, to void it, to fetch its PDF.

    A call is in the book before it leaves, also one that met no line; that of a batch counts for each document in it.
    What belongs to no document is not: log-ins, a number that is reserved before sending, what the network doubles.
    Nor is what a book lost with its machine had.
    """
    found = db.execute(
        """SELECT count(*) FROM attempts a JOIN outbox o ON o.seq = a.entry
        GROUP BY o.document ORDER BY 1 DESC LIMIT 1"""
    ).fetchone()
    return int(found[0]) if found else 0


def _mark(document: Document) -> str:
    return mark_in(document.lines[0].description)


def _end(document: Document, standing: Standing, entry: Entry, there: list[dict[str, Any]], tolerance: Decimal) -> str:
    """How a sale ended; fails where till and provider tell different stories."""
    where = f"{document.provider} {document.number_text} {standing.status} {entry.state}: {entry.reason}"
    alive = len(there)
    match standing.status:
        case Status.AUTHORIZED:
            assert alive == 1, f"authorized here, unknown there: {where}"
            assert abs(Decimal(there[0]["total"]) - document.total) <= tolerance, f"another total there: {where}"
            assert entry.state is State.DONE, where
            return "authorized"
        case Status.VOIDED:
            return "voided"
        case Status.REJECTED:
            if entry.in_doubt and entry.needs is Needs.VERIFY:  # a copy cannot know what came after it
                return f"person: rejected {entry.reason}"
            assert not any(row["status"] != "voided" for row in there), f"rejected here, alive there: {where}"
            assert entry.needs is Needs.FIX, where
            assert standing.reason, where
            return "rejected"
    assert entry.state in (State.VERIFY, State.DEAD, State.PAUSED), f"nobody's turn: {where}"
    assert entry.needs in (Needs.VERIFY, Needs.FIX, Needs.SETTINGS), where
    assert entry.reason, where
    assert not (alive and entry.state is State.DEAD), f"declared never sent, alive there: {where}"
    return f"person: {entry.state} {entry.reason}"


def ordeal(case: str, seed: int, *, harsh: bool) -> Tally:
    """One seed from the first sale to the judgement."""
    with branch(seed) as made:
        trial = Ordeal(made, case, seed, harsh=harsh)
        trial.run()
        return trial.tally()


__all__ = ["Ordeal", "Tally", "ordeal"]
