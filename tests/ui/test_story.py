"""A document's life in words: nothing that the engine can note of a call is shown as it stands in the database."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.cli.papers import ANSWERS
from app.domain.errors import Silence
from app.domain.outbox import Attempt, Call
from app.domain.outcome import Accepted, Authorized, Exists, Rejected, Unseen
from app.sync.deliver import outcome_word
from ui.documents.story import chapter

SAID = (
    Authorized("CUFE"),
    replace(Authorized("CUFE"), simulated=True),
    Accepted("id"),
    Rejected("c", "r"),
    Exists("id"),
    Unseen(),
    b"%PDF",
    *(kind("…", "code") for kind in Silence.__subclasses__()),
)


@pytest.mark.parametrize("word", sorted({outcome_word(reply) for reply in SAID} | {"interrupted", ""}))
def test_no_answer_is_told_by_the_word_under_which_it_is_kept(word: str) -> None:
    attempt = Attempt("a", "e", "d", Call.SUBMIT, datetime(2026, 5, 2, tzinfo=UTC), "", word)
    told = chapter(attempt, "Conteo")
    assert told.came.endswith((".", "…")), told.came
    assert word.partition(":")[0] in ANSWERS
