"""When a practice server tells of a document by itself: before its answer, after it, twice, forged, late or never."""

from collections.abc import Callable

from app.providers.emulation import Issued, Notice, World
from app.providers.faults import Fault, FaultKind

Saying = Callable[[Issued, bool], Notice]
"""The notice of a document; genuine, or as a stranger would send it."""

_A_MOMENT = 0.2
"""Seconds after the answer; a till that is still writing it down parks the notice."""


async def before_the_answer(world: World, fault: Fault, issued: Issued, say: Saying) -> None:
    """A notice that overtakes the answer."""
    if fault.kind is FaultKind.EARLY and (sent := world.tell(say(issued, True), 0.0)) is not None:
        await sent


def after_the_answer(world: World, fault: Fault, issued: Issued, say: Saying) -> None:
    """One notice once the document is final; twice, forged, late or never where the fault says so."""
    if fault.kind in (FaultKind.EARLY, FaultKind.SILENT, FaultKind.LOST):
        return
    wait = _A_MOMENT + max(0.0, (issued.ready_at - issued.issued_at).total_seconds())
    if fault.kind in (FaultKind.LATE, FaultKind.SLOW):
        wait += fault.seconds
    for _ in range(2 if fault.kind is FaultKind.TWICE else 1):
        world.tell(say(issued, fault.kind is not FaultKind.FORGED), wait)
