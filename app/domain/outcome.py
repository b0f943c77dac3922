"""What a provider can answer about a document. An answer is a value; the silences are in errors."""

from datetime import datetime
from decimal import Decimal

from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Authorized:
    """The document is valid. `authorization` is the code that makes it so; `total` is the provider's echo, if any.

    `pdf` and `xml` are kept when the answer itself carries them; `valid_until` is the code's own expiry as written;
    `note` holds the authority's observations, shown once.
    """

    authorization: str
    provider_id: str = ""
    number: str = ""
    protocol: str = ""
    verification_url: str = ""
    total: Decimal | None = None
    authorized_at: datetime | None = None
    simulated: bool = False
    note: str = ""
    valid_until: str = ""
    pdf: bytes | None = None
    xml: bytes | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """Received and being worked on: ask again later."""

    provider_id: str = ""
    note: str = ""
    verification_url: str = ""
    xml: bytes | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A definite no. `reason` is one Spanish sentence; `burned` says that the reference or number is used up."""

    code: str
    reason: str
    burned: bool = False


@dataclass(frozen=True, slots=True)
class Exists:
    """The provider already has a document under our reference or number, but did not show it: success to be confirmed.

    `authorization` names it where its identity is ours (numbered by us): enough, when an earlier call is in doubt.
    """

    provider_id: str = ""
    authorization: str = ""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Look-up only: the provider does not know the document (yet)."""


Outcome = Authorized | Accepted | Rejected | Exists | Unseen
