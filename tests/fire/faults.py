"""What goes wrong at each provider, as chances: troubles that nobody should notice, and answers that need people."""

from __future__ import annotations

from tests.fire.line import Chances

LINE = Chances(there=0.04, back=0.05, late=0.04, twice=0.04)
LINE_ONCE = Chances(there=0.04, back=0.05, late=0.04)
TWICE_IS_TWO = frozenset({"enlazatte", "lots"})
"""Where a call that the network delivers twice is two documents whatever the till does; nobody outside prevents it."""

_ASKED = ("look_up.silent:0.1", "look_up.garbage:0.1", "look_up.html_500_before:0.1", "look_up.rate_limit=3:0.05")


def _each(chance: float, *kinds: str) -> tuple[str, ...]:
    return tuple(f"{kind}:{chance}" for kind in kinds)


QUIET: dict[str, tuple[str, ...]] = {
    "conteo": (
        *_each(0.04, "timeout_before", "timeout_after", "html_500_before", "html_500_after", "garbage", "lost"),
        *_each(0.03, "silent", "rate_limit=3", "sfep_down", "slow=75", "pending=90", "duplicate"),
        *_each(0.01, "unauthorized", "certificate_expired"), *_ASKED,
    ),
    "fabo": (
        *_each(0.04, "lost", "late=300", "html_500_after", "timeout_after", "garbage", "twice", "wrong_document"),
        *_each(0.03, "silent", "rate_limit=3", "sfep_down", "maintenance", "html_500_before", "timeout_before"),
        *_each(0.03, "observed", "slow=75"), *_each(0.01, "unauthorized", "certificate_expired"),
        "void.lost:0.2", "void.html_500_after:0.2",
    ),
    "tusfacturas": (
        *_each(0.05, "lost", "garbage", "html_500_after", "timeout_after", "twice", "late=300", "wrong_document"),
        *_each(0.03, "html_500_before", "timeout_before", "silent", "rate_limit=2", "maintenance", "unauthorized"),
        *_each(0.03, "slow=170", "pending=120"),
        "look_up.lag:0.3", "look_up.silent:0.1", "look_up.html_500_before:0.1", "reserve.html_500_before:0.1",
        "reserve.silent:0.05", "reserve.rate_limit=1:0.05",
    ),
    "enlazatte": (
        *_each(0.03, "unauthorized", "token_expired", "rate_limit=3", "maintenance", "slow=75", "no_pdf", "bad_pdf"),
    ),
    "facturasend": (
        *_each(0.04, "lost", "late=300", "garbage", "html_500_after", "timeout_after", "lag=300", "twice"),
        *_each(0.03, "duplicate", "silent", "rate_limit=3", "sfep_down", "maintenance", "html_500_before"),
        *_each(0.03, "timeout_before", "slow=75", "pending=600", "observed", "incomplete"),
        *_each(0.01, "unauthorized", "certificate_expired"), *_ASKED,
    ),
}  # fmt: skip

PERSONS = frozenset({"enlazatte", "lots"})
"""Where not even quiet troubles pass without a person: nobody can be asked, or absence proves nothing."""

HARSH: dict[str, tuple[str, ...]] = {
    "conteo": _each(0.04, "invalid_payload", "invalid_ruc", "failed", "pending_failed", "wrong_total"),
    "fabo": _each(
        0.04, "invalid_payload", "invalid_ruc", "failed", "rejected", "pending", "pending_failed", "duplicate",
    ),
    "tusfacturas": (*_each(0.04, "invalid_payload", "rejected", "failed"), "look_up.wrong_document:0.05"),
    "enlazatte": _each(
        0.04, "html_500_before", "timeout_before", "timeout_after", "html_500_after", "garbage", "lost", "late=300",
        "silent", "unstamped", "incomplete", "wrong_document", "wrong_total", "invalid_payload", "rejected",
    ),
    "facturasend": _each(
        0.04, "invalid_payload", "invalid_ruc", "failed", "rejected", "pending_failed", "partial", "bad_prose",
        "wrong_document", "wrong_total",
    ),
}  # fmt: skip

QUIET["fabo-text"], HARSH["fabo-text"] = QUIET["fabo"], HARSH["fabo"]
QUIET["drafts"], HARSH["drafts"] = QUIET["facturasend"], HARSH["facturasend"]
QUIET["lots"] = tuple(one for one in QUIET["tusfacturas"] if not one.startswith(("twice", "wrong_document", "reserve")))
HARSH["lots"] = _each(0.05, "partial", "bad_prose", "pending_failed", "rejected")
