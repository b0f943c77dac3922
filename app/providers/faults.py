"""What can go wrong at a practice server, as data: a script call by call, or chances with a seed. Knows no provider."""

import hashlib
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from app.domain.errors import Refused
from app.domain.record import dataclass, replace


class FaultKind(StrEnum):
    """One way to fail. Each emulator says which it can do; `before` and `after` mean the acceptance of the document.

    `late`: processed only after a while, unanswered; `lag`: issued, but not found by a question; `twice`: the request
    arrives twice; `partial` and `bad_prose`: some of a batch is refused, in words that can or cannot be understood;
    `observed`: accepted with a remark; of a notice, `early`: sent before the answer, `forged`: signed by a stranger.
    """

    NONE = "none"
    SLOW = "slow"
    INVALID_PAYLOAD = "invalid_payload"
    INVALID_RUC = "invalid_ruc"
    RATE_LIMIT = "rate_limit"
    SFEP_DOWN = "sfep_down"
    CERTIFICATE_EXPIRED = "certificate_expired"
    UNAUTHORIZED = "unauthorized"
    TIMEOUT_BEFORE = "timeout_before"
    TIMEOUT_AFTER = "timeout_after"
    SILENT = "silent"
    LOST = "lost"
    GARBAGE = "garbage"
    HTML_BEFORE = "html_500_before"
    HTML_AFTER = "html_500_after"
    PENDING = "pending"
    PENDING_FAILED = "pending_failed"
    FAILED = "failed"
    DUPLICATE = "duplicate"
    WRONG_TOTAL = "wrong_total"
    NO_PDF = "no_pdf"
    BAD_PDF = "bad_pdf"
    MAINTENANCE = "maintenance"
    LATE = "late"
    LAG = "lag"
    TWICE = "twice"
    WRONG_DOCUMENT = "wrong_document"
    PARTIAL = "partial"
    BAD_PROSE = "bad_prose"
    REJECTED = "rejected"
    TOKEN_EXPIRED = "token_expired"
    UNSTAMPED = "unstamped"
    INCOMPLETE = "incomplete"
    OBSERVED = "observed"
    EARLY = "early"
    FORGED = "forged"


DEFAULT_SECONDS = {
    FaultKind.SLOW: 2.0, FaultKind.PENDING: 10.0, FaultKind.PENDING_FAILED: 10.0, FaultKind.RATE_LIMIT: 1.0,
    FaultKind.LATE: 600.0,
}  # fmt: skip

_SPEC = re.compile(
    r"(?:(?P<call>[a-z_]{1,20})\.)?(?P<kind>[a-z0-9_]{1,30})(?:=(?P<seconds>\d{1,5}(?:\.\d{1,3})?))?"
    r"(?::(?P<chance>0(?:\.\d{1,6})?|1(?:\.0{1,6})?))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `seconds` where time matters, `call` when only one kind of call is hit (empty: the main one)."""

    kind: FaultKind = FaultKind.NONE
    seconds: float = 0.0
    call: str = ""
    chance: float = 1.0

    def __str__(self) -> str:
        call = f"{self.call}." if self.call else ""
        seconds = f"={self.seconds:g}" if self.seconds else ""
        return f"{call}{self.kind}{seconds}" + (f":{self.chance:g}" if self.chance < 1 else "")


def fault_from(text: str) -> Fault:
    """From `[CALL.]KIND[=SECONDS][:CHANCE]`, e.g. `lost:0.1`, `pending=20`, `look_up.html_500_before`."""
    found = _SPEC.fullmatch(text.strip())
    if found is None or found["kind"] not in tuple(FaultKind):
        form = "[llamada.]tipo[=segundos][:probabilidad]"
        raise Refused("fault", f"«{text[:40]}» no se entiende; se admite {form}, tipos: {', '.join(FaultKind)}.")
    kind = FaultKind(found["kind"])
    seconds = float(found["seconds"]) if found["seconds"] else DEFAULT_SECONDS.get(kind, 0.0)
    return Fault(kind, seconds, found["call"] or "", float(found["chance"] or 1))


class Faults:
    """The faults of one emulator: first the script, one entry per call it fits, then the chances."""

    def __init__(self, main: str = "submit", seed: int = 0, specs: Iterable[str] = ()) -> None:
        self._main = main
        self._seed = seed
        self._drawn = 0
        self._script: list[Fault] = []
        self._chances = self._named(specs)

    def draw(self, call: str) -> Fault:
        """The fault of the next call of this kind; `none` most of the time."""
        for position, fault in enumerate(self._script):
            if fault.call == call:
                return self._script.pop(position)
        for fault in self._chances:
            if fault.call == call and self._dice() < fault.chance:
                return fault
        return Fault(call=call)

    def change(self, wish: Any) -> None:
        """As posted: an object with `script`, `chances` (lists of texts) and `seed`; what is left out stays."""
        if not isinstance(wish, dict) or set(wish) - {"script", "chances", "seed"}:
            raise Refused("faults", "se admite un objeto con script, chances y seed.")
        seed = wish.get("seed", self._seed)
        if not isinstance(seed, int) or isinstance(seed, bool):
            raise Refused("seed", "se admite un número entero.")
        script = self._named(_texts(wish["script"], "script")) if "script" in wish else self._script
        chances = self._named(_texts(wish["chances"], "chances")) if "chances" in wish else self._chances
        if "seed" in wish:
            self._seed, self._drawn = seed, 0
        self._script, self._chances = script, chances

    def describe(self) -> dict[str, Any]:
        """The present state, in the form that `change` takes, and the kinds there are."""
        script, chances = [str(fault) for fault in self._script], [str(fault) for fault in self._chances]
        return {"script": script, "chances": chances, "seed": self._seed, "kinds": list(FaultKind)}

    def _named(self, specs: Iterable[str]) -> list[Fault]:
        faults = [fault_from(spec) for spec in specs]
        return [fault if fault.call else replace(fault, call=self._main) for fault in faults]

    def _dice(self) -> float:
        """In [0, 1), the same for the same seed and the same number of throws."""
        self._drawn += 1
        digest = hashlib.sha256(f"{self._seed}:{self._drawn}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / 2**48


def _texts(value: Any, field: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Refused(field, "se admite una lista de textos.")
    return value
