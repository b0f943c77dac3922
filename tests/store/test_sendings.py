"""Which of our own sendings may still be on its way beside the one that a provider refused."""

from __future__ import annotations

import pytest

from app.store import neighbours
from app.store.codec import stamp
from tests.fire.branch import branch
from tests.fire.test_limits import sell

LOST = ["unknown:timeout", "unavailable:HTTP_500", "interrupted"]
NOWHERE = ["unreachable:offline", "throttled:HTTP_429", "not_allowed:credentials"]
ANSWERED = ["accepted", "rejected", "authorized"]


@pytest.mark.parametrize(
    ("sent", "crossing"),
    [
        ([], False),
        *(([one], False) for one in (*LOST, *NOWHERE, *ANSWERED)),
        *(([one, other], True) for one in LOST for other in LOST),
        *(([one, "unknown"], False) for one in (*NOWHERE, *ANSWERED)),
        *((["unknown", one], False) for one in ANSWERED),
        *((["unknown", "unknown", one], True) for one in NOWHERE),
        (["unknown", "unknown", "accepted"], False),
        (["unknown", "rejected", "unknown"], True),
    ],
)
def test_a_refusal_waits_only_where_two_sendings_had_no_answer_and_the_last_one_is_one_of_them(
    sent: list[str], crossing: bool
) -> None:
    with branch(1) as made:
        sell(made, "facturasend", 1)
        at = stamp(made.clock.now())
        rows = [(f"a{place}", "submit", at, outcome) for place, outcome in enumerate(sent)]
        rows.append(("asked", "look_up", at, "unknown:timeout"))
        columns = "id, entry, call, at, payload_sha256, lease, outcome"
        query = f"INSERT INTO attempts ({columns}) VALUES (?, 1, ?, ?, '', 1, ?)"
        made.store.write(lambda db: db.executemany(query, rows)).result()
        assert made.store.read(lambda db: neighbours.crossing(db, 1)) is crossing


def test_a_document_that_was_never_sent_explains_no_number() -> None:
    with branch(1) as made:
        sell(made, "fabo", 1)
        assert made.store.read(lambda db: neighbours.vouch(db, 1)) is False
