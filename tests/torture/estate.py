"""L3: a till of a world of dice dies for good, and another one sends what it owed, from its disk or from a copy.

The dead one may awake beside it: then it must see who took over, and send and sell nothing. The other may die too: then
its copy brings back what it had inherited, or a third takes it over with the rest. Knows no fault.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from app.backup import archive
from app.backup.heirs import heirs_of
from app.backup.restoring import Ground, Stated
from app.backup.returning import bring_back
from app.backup.takeover import TakenOver
from app.domain.errors import Refused, Trouble
from app.runtime import Shop
from app.store import taking
from app.store.database import FILE
from app.vault import Vault
from tests.fire.branch import Branch
from tests.fire.mortal import Killed

DISK, STICK = "taken from its disk", "taken from a copy"
COPY = "copia.zip"
BACK, BY_DISK, BY_COPY = "its copy comes back", "a third takes its disk", "a third takes its copy"


@dataclass
class Stick:
    """A copy on a stick: where it lies, and which sales it knows."""

    file: Path
    carts: frozenset[str]


class Estate:
    """What a dead till owed. The branch is its heir from `pass_on` on."""

    def __init__(self, branch: Branch, dice: Random) -> None:
        self._branch = branch
        self._dice = dice
        self._dead = branch.folder
        self._stick: Stick | None = None
        self._other, self._backup = Path(), Path()

    def copy(self, carts: frozenset[str]) -> None:
        """Onto a stick that the till knows: where a copy lies is where it looks whether somebody took over."""
        shop, place = self._branch.shop, self._branch.beside("stick")
        shop.safety.set(hours="1", keep="1,1,1,1", second=str(place))
        archive.make(shop.folder, place / COPY, shop.seal, now=shop.clock.now(), papers=False)
        self._stick = Stick(place / COPY, carts)

    def pass_on(self) -> frozenset[str] | None:
        """The other till takes over, also when it dies meanwhile; returns the sales that were in the copy, if any."""
        branch, self._other = self._branch, self._branch.other()
        branch.end()
        source = self._stick.file if self._stick else self._dead
        cut = self._dice.choice((None, None, self._dice.randint(1, 100)))
        if cut is not None:
            with suppress(Killed):
                self._take(source, cut)
        branch.begin(self._take(source, None).folder)
        return self._stick.carts if self._stick else None

    def come_back(self) -> None:
        """The disk was not dead after all: what it sold after the copy is its heir's too. That may be cut."""
        branch = self._branch
        branch.end()
        cut = self._dice.choice((None, self._dice.randint(1, 100)))
        if cut is not None:
            with suppress(Killed, Refused):
                self._take(self._dead, cut)
        with suppress(Refused):  # that try had come far enough, or nothing was sold after the copy
            self._take(self._dead, None)
        branch.begin(branch.folder)

    def _take(self, source: Path, cut: int | None) -> TakenOver:
        other = self._branch.born(self._other)
        try:
            return other.takeover.take(source, "ana", word=True, step=_until(cut))
        finally:
            other.close()

    def back_up(self) -> None:
        """A copy of the other till, with what it inherited, before that is sent."""
        other = self._branch.born(self._other)
        self._backup = self._branch.beside("backup") / COPY
        archive.make(other.folder, self._backup, other.seal, now=other.clock.now(), papers=False)
        other.close()

    def lose(self, dice: Random) -> None:
        """The other till's machine is lost as well, with all that its heir did since the copy, if only that is left."""
        branch, lost, how = self._branch, self._other, dice.choice((BACK, BY_DISK, BY_COPY))
        branch.end()
        self._other = branch.beside("again") if how == BACK else branch.other("third", 900_000)
        for cut in (dice.choice((None, dice.randint(1, 100))), None):
            with suppress(Killed, Refused):  # a try that was cut had come far enough
                if how == BACK:
                    ground = Ground("ana", branch.clock, branch.ids, lambda name: Vault(self._other, name))
                    bring_back(self._backup, self._other, ground, Stated(jump=0), _until(cut), vault_of=Vault)
                else:
                    self._take(lost if how == BY_DISK else self._backup, cut)
        dead = branch.born(self._dead)
        (heir,) = (each for each in heirs_of(self._other) if each.name == dead.till.installation[-12:])
        dead.close()
        if how == BY_DISK:
            assert all(taking.taken_in(each / FILE) for each in (lost, *heirs_of(lost))), "its heir may send on"
        branch.begin(heir)

    def awake(self) -> None:
        """The machine that everybody thought dead is switched on, and its program begins as it always does."""
        old = self._branch.born(self._dead)
        try:
            old.takeover.look_for_signs()
            assert old.store.read(taking.taken) is not None, "it does not know that it was taken over"
            with pytest.raises(Trouble, match="Otra caja"):
                self._branch.live(self._work(old))
        finally:
            self._branch.live(old.services.close())
            old.store.close()

    async def _work(self, old: Shop) -> None:
        engine = old.engine()
        try:
            assert await engine.take_over()
            await engine.until_idle(900)
        finally:
            await engine.close()


def _until(cut: int | None) -> Callable[[int], None]:
    """A step at which the process is killed."""

    def step(percent: int) -> None:
        if cut is not None and percent >= cut:
            raise Killed

    return step


__all__ = ["DISK", "STICK", "Estate"]
