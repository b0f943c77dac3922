"""What a provider can answer about a document. An answer is a value; the silences are in errors."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Authorized:
    """The document is valid. `authorization` is the code that makes it so; `total` is the provider's echo, if any."""

    authorization: str
    provider_id: str = ""
    number: str = ""
    protocol: str = ""
    verification_url: str = ""
    total: Decimal | None = None
    authorized_at: datetime | None = None
    simulated: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """Received and being worked on: ask again later."""

    provider_id: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A definite no. `reason` is one Spanish sentence; `burned` says that the reference or number is used up."""

    code: str
    reason: str
    burned: bool = False


@dataclass(frozen=True, slots=True)
class Exists:
    """The provider already has a document under our reference, but did not show it: success to be confirmed."""

    provider_id: str = ""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Look-up only: the provider does not know the document (yet)."""


Outcome = Authorized | Accepted | Rejected | Exists | Unseen
