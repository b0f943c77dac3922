"""The pretend tax office behind the practice server: numbers, CUFEs and protocols that look real, marked as test."""

from datetime import datetime, timedelta, timezone
from hashlib import sha256

from app.domain.record import dataclass

PANAMA = timezone(timedelta(hours=-5))
_TEST = "2"


@dataclass(frozen=True, slots=True)
class Papers:
    """What the pretend office gives a document."""

    invoice_id: str
    cufe: str
    protocol: str


def papers(number: int, at: datetime, seed: int) -> Papers:
    """The papers of document `number` at billing point 001, always the same for the same seed and number."""
    noise = int.from_bytes(sha256(f"sfep:{seed}:{number}".encode()).digest()[:8], "big")
    security = f"{noise % 10**9:09d}"
    # The issuer is the company of the DGI's published examples (dossier 3.3): RUC 155596713-2-2015, DV 59.
    local = at.astimezone(PANAMA)
    issuer = f"2{'155596713-2-2015'.rjust(20, '0')}-59"
    body = f"01{issuer}0000{local:%Y%m%d}{number:010d}00101{_TEST}{security}"
    return Papers(f"FE001-{number:05d}", f"FE{body}{luhn_digit(body)}", f"{local:%Y}{noise % 10**16:016d}")


def luhn_digit(body: str) -> int:
    """The CUFE's last digit: Luhn over what stands between FE and it, a hyphen counting 5 (fits those published)."""
    total = 0
    for place, sign in enumerate(reversed(body)):
        digit = int(sign) if sign.isdigit() else ord(sign) % 10
        if place % 2 == 0:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return -total % 10
