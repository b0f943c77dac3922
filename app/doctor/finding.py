"""What the doctor says of one thing. Knows no thing."""

from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `ok` is None when it cannot be known or somebody should look; `advice` is empty when all is well."""

    name: str
    ok: bool | None
    sentence: str
    advice: str = ""
