"""One call for one document or for several: asks the provider what the planner decided. Knows no database."""

import logging
from collections.abc import Sequence
from functools import cache
from typing import cast

from app.domain.document import Document
from app.domain.errors import (
    NotAllowed,
    OutcomeUnknown,
    Outdated,
    Silence,
    Throttled,
    Unavailable,
    Unreachable,
    Unsayable,
)
from app.domain.outbox import Call
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.providers.contract import Answer, Batches, Item, Provider, Reserves, Voids

log = logging.getLogger("mostrador.engine")

_BUG = "Ocurrió un error interno durante el envío; se preguntará antes de volver a enviar."

BUG = "bug"
"""The code of a silence that was a bug of ours."""

_NOT_SAID = "Un error interno impide preparar este documento; avise al soporte con su número."

Reply = Outcome | bytes | Silence


async def deliver(provider: Provider, call: Call, items: Sequence[Item]) -> Sequence[Reply]:
    """One reply per item; a silence is a reply here. A bug of ours counts as a call that may have arrived."""
    try:
        if call in (Call.SUBMIT, Call.LOOK_UP) and _takes_several(type(provider)):
            return await _many(cast(Batches, provider), call, items)
        return [await _one(provider, call, items[0])]
    except Silence as silence:
        return [silence] * len(items)
    except Exception as bug:
        log.exception("bug while calling %s", provider.name)
        return [OutcomeUnknown(_BUG, type(bug).__name__, code="bug")] * len(items)


def prepare(provider: Provider, document: Document, reserved: str) -> str:
    """The bytes to send; a bug of ours there means that this document cannot be said, and holds up nobody else."""
    try:
        return provider.prepare(document, reserved)
    except Silence:
        raise
    except Exception as bug:
        log.exception("bug while preparing for %s", provider.name)
        raise Unsayable(_NOT_SAID, type(bug).__name__, code=BUG) from None


async def reserve(provider: Provider, document: Document) -> str:
    """What must be fetched before the first sending; nothing has been sent if this fails."""
    if not isinstance(provider, Reserves):
        return ""
    try:
        return await provider.reserve(document)
    except Silence:
        raise
    except Exception as bug:
        log.exception("bug while reserving at %s", provider.name)
        raise Unavailable(_BUG, type(bug).__name__, code="bug") from None


@cache
def _takes_several(kind: type) -> bool:
    """Asked of each kind once: to compare a provider with a protocol takes as long as a statement of SQL."""
    return issubclass(kind, Batches)


async def _many(provider: Batches, call: Call, items: Sequence[Item]) -> Sequence[Answer]:
    answers = await (provider.submit_many(items) if call is Call.SUBMIT else provider.look_up_many(items))
    if len(answers) != len(items):
        raise OutcomeUnknown(_BUG, f"{len(answers)} answers for {len(items)} documents", code="bug")
    return answers


async def _one(provider: Provider, call: Call, item: Item) -> Outcome | bytes:
    match call:
        case Call.SUBMIT:
            return await provider.submit(item.document, item.payload)
        case Call.LOOK_UP:
            return await provider.look_up(item.document, item.standing)
        case Call.PDF:
            return await provider.fetch_pdf(item.document, item.standing)
        case Call.VOID if isinstance(provider, Voids):
            return await provider.void(item.document, item.standing, item.payload)
        case _:
            raise Unsayable("Este proveedor no anula documentos; hágalo en su portal y anótelo.", "void")


def outcome_word(reply: Reply) -> str:
    """The word that the attempt keeps; for a silence its family and the provider's code."""
    match reply:
        case Silence():
            family = _FAMILIES.get(type(reply), "unknown")
            return f"{family}:{reply.code}" if reply.code else family
        case bytes():
            return "pdf"
        case Authorized(simulated=True):
            return "simulated"
    return _WORDS[type(reply)]


def outcome_detail(reply: Reply) -> str:
    """What the attempt keeps beside the word: code and reason, never credentials."""
    match reply:
        case Silence():
            return reply.detail
        case bytes():
            return f"{len(reply)} bytes"
        case Rejected(code=code, reason=reason):
            return f"{code}: {reason}"
        case Unseen():
            return ""
    return reply.provider_id


_WORDS: dict[type, str] = {
    Authorized: "authorized",
    Accepted: "accepted",
    Rejected: "rejected",
    Exists: "exists",
    Unseen: "unseen",
}

_FAMILIES: dict[type[Silence], str] = {
    Unreachable: "unreachable",
    Throttled: "throttled",
    NotAllowed: "not_allowed",
    Unavailable: "unavailable",
    OutcomeUnknown: "unknown",
    Outdated: "outdated",
    Unsayable: "unsayable",
}
