"""An engine that others overtook while its call was on the line: what it hears then is nobody's answer any more."""

from __future__ import annotations

import asyncio

import pytest

from app.domain.document import Document, Status
from app.domain.errors import Trouble
from app.domain.outcome import Outcome
from app.domain.traits import Memory
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import run


class Slow(Betrayer):
    """Takes a document at once and says so a minute later."""

    async def _play(self, trick: Trick, document: Document) -> Outcome:
        answer = await super()._play(trick, document)
        await asyncio.sleep(60)
        return answer


@pytest.mark.parametrize("late", [Trick.PENDING, Trick.INVALID, Trick.FINE])
def test_a_late_answer_to_an_engine_that_was_relieved_is_no_error_and_changes_nothing(late: Trick) -> None:
    """It contradicted what the new engine knew by then, and was taken for an error of the program."""

    async def overtaken(made: Bench, document: str) -> None:
        first, second = made.engine(), made.engine()
        assert await first.take_over()
        working = asyncio.ensure_future(first.until_idle(300))
        await made.clock.sleep(1)
        first._lock.release()  # as in a folder that was copied, or a machine that thaws
        assert await second.take_over()
        made.betrayer.ledger[document] = ["A-0000"]
        assert await second.until_idle(300)
        assert made.status(document) is Status.AUTHORIZED
        with pytest.raises(Trouble) as told:
            await working
        assert told.value.code == "lost_lease"
        await first.close()
        await second.close()

    with bench(Slow(Memory.NUMBERED, [late])) as made:
        (document,) = made.sell()
        run(made.loop, overtaken(made, document))
        assert (made.status(document), made.code(document)) == (Status.AUTHORIZED, "A-0000")
