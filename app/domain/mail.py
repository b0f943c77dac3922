"""A document that is to be mailed: its states and waits. Pure; knows no server."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.domain.errors import IllegalTransition, Refused
from app.domain.record import dataclass

_ADDRESS = re.compile(r"[^@\s<>\",;:]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", re.ASCII)


class MailState(StrEnum):
    """Where a mail stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"


_S = MailState
MOVES: Mapping[MailState, frozenset[MailState]] = MappingProxyType({
    _S.QUEUED: frozenset({_S.SENDING, _S.EXPIRED, _S.FAILED}),
    _S.SENDING: frozenset({_S.SENT, _S.QUEUED, _S.FAILED, _S.EXPIRED}),
    _S.FAILED: frozenset({_S.QUEUED, _S.EXPIRED}),
    _S.EXPIRED: frozenset({_S.QUEUED}),
    _S.SENT: frozenset(),
})  # fmt: skip

WAITS = (30, 120, 600, 1800, 3600)
"""Seconds until the next try; the last one repeats until the mail expires."""

LIFE = timedelta(days=3)
"""A mail that did not leave in three days would only surprise."""

PDF_GRACE = timedelta(seconds=60)
"""What leaves by itself waits so long for the provider's own PDF after the authorization."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One row. The id also names the message, so that one that is sent twice shows once where the server cares."""

    id: str
    document_id: str
    number: str
    address: str
    who: str
    automatic: bool
    state: MailState
    way: str
    attempts: int
    reason: str
    created_at: datetime
    due_at: datetime
    expires_at: datetime


def moved(state: MailState, to: MailState) -> MailState:
    """The state after a step; one that the table does not have is a bug."""
    if to not in MOVES[state]:
        raise IllegalTransition(f"mail: {state} -> {to}")
    return to


def wait_after(attempts: int) -> timedelta:
    """How long a mail waits after its n-th try (from 1)."""
    return timedelta(seconds=WAITS[min(max(attempts, 1), len(WAITS)) - 1])


def address_in(text: str) -> str:
    """The one address that a text is, bare; empty when it is none."""
    address = text.strip()
    return address if len(address) <= 254 and _ADDRESS.fullmatch(address) else ""


def checked_address(text: str) -> str:
    """One address, bare; Refused with an example."""
    if address := address_in(text):
        return address
    raise Refused("email", "no es un correo; p. ej. compras@ejemplo.com.")
