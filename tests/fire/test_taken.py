"""Promises of a till that was taken over, as its heir's window shows them: nobody is asked what the disk knows."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from app.backup import archive
from app.domain.document import Document, Standing, Status
from app.domain.errors import Refused
from app.domain.outbox import Entry, Needs, State
from app.runtime import Shop
from app.store import pdfs, taking
from app.store.lease import EngineLock
from tests.fire.branch import Branch, branch
from tests.fire.countries import form
from tests.torture.estate import Estate


def sold(made: Branch, provider: str, faults: list[str]) -> None:
    made.practice.faults(provider).change({"script": faults})
    made.shop.selling.checkout(made.shop.selling.read(form(provider, Random(1), "cart"))).result()
    made.drain(900)


def sell(shop: Shop, number: int) -> None:
    shop.selling.checkout(shop.selling.read(form("conteo", Random(number), f"cart-{number}"))).result()


def taken(made: Branch, *, copied: bool) -> tuple[Document, Standing, Entry]:
    """The only sale, where another till has taken over from the disk or from a copy."""
    estate = Estate(made, Random(1))
    if copied:
        estate.copy(frozenset())
    estate.pass_on()
    (paper,) = made.papers()
    return paper


def test_what_was_refused_is_still_refused_when_its_disk_is_taken_over() -> None:
    """The disk knows everything: only after a copy may somebody have corrected it, and then a person looks."""
    with branch(1) as made:
        sold(made, "fabo", ["failed"])
        document, standing, entry = taken(made, copied=False)
        assert (standing.status, entry.state, entry.needs) == (Status.REJECTED, State.DONE, Needs.FIX)
        made.shop.papers.void(document.id, "Se cobra de nuevo", "ana")
        assert made.papers()[0][1].status is Status.VOIDED


def test_a_refused_number_of_a_copy_that_nobody_issued_stays_refused_at_the_heir() -> None:
    """No series of an heir gives another number: whoever said that it was not issued met a wall and stood there."""
    with branch(1) as made:
        sold(made, "fabo", ["failed"])
        why = made.papers()[0][1].reason
        document, standing, entry = taken(made, copied=True)
        assert (standing.status, entry.needs) == (Status.REJECTED, Needs.VERIFY)
        made.shop.papers.resolve_not_issued(document.id, "ana")
        ((_, standing, entry),) = made.papers()
        assert (standing.status, entry.state, entry.needs, entry.reason) == (
            Status.REJECTED, State.DONE, Needs.FIX, why,
        )  # fmt: skip
        made.shop.papers.void(document.id, "Se cobra de nuevo", "ana")


@pytest.mark.parametrize("copied", [False, True], ids=["disk", "copy"])
def test_papers_that_stayed_with_the_dead_till_are_no_damage_and_one_that_was_changed_is(copied: bool) -> None:
    with branch(1) as made:
        sold(made, "conteo", [])
        _, standing, _ = taken(made, copied=copied)
        assert standing.status is Status.AUTHORIZED
        assert standing.pdf_sha256
        assert made.shop.problems() == []
        changed: Path = pdfs.path_of(made.folder, standing.pdf_sha256)
        changed.parent.mkdir(parents=True)
        changed.write_bytes(b"%PDF-1.4 otro")
        assert len(made.shop.problems()) == 1


def test_what_a_till_sold_after_the_copy_is_sent_when_its_disk_comes_back() -> None:
    """The copy had been taken over, and the disk was refused: "what it owed leaves from here". It did not."""
    with branch(1) as made:
        estate, dead = Estate(made, Random(1)), made.folder
        made.practice.faults("conteo").change({"script": ["timeout_before"] * 2})
        sell(made.shop, 1)
        estate.copy(frozenset())
        sell(made.shop, 2)
        estate.pass_on()
        made.drain(3600)
        assert len(made.papers()) == 1
        lock = EngineLock(made.folder)
        other = made.born(made.folder.parents[1])
        assert lock.take()
        with pytest.raises(Refused, match="después de la copia"):
            other.takeover.take(dead, "ana")
        lock.release()
        other.store.close()
        estate.come_back()
        made.drain(3600)
        assert [standing.status for _, standing, _ in made.papers()] == [Status.AUTHORIZED] * 2
        assert len(made.practice.ledger("conteo")) == 2
        assert made.shop.problems() == []
        other = made.born(made.folder.parents[1])
        with pytest.raises(Refused, match="ya se tomó aquí"):
            other.takeover.take(dead, "ana")
        other.store.close()
        estate.awake()


def test_a_later_copy_of_a_till_that_was_taken_over_adds_what_it_knows_more(tmp_path: Path) -> None:
    with branch(1) as made:
        copies = [tmp_path / "first.zip", tmp_path / "later.zip"]
        for number, copy in enumerate(copies):
            sell(made.shop, number)
            archive.make(made.folder, copy, made.shop.seal, now=made.clock.now(), papers=False)
        made.end()
        other, known = made.born(made.other()), []
        for copy in copies:
            made.begin(other.takeover.take(copy, "ana", word=True).folder)
            made.drain(3600)
            known.append([standing.status for _, standing, _ in made.papers()])
            assert made.shop.problems() == []
            made.end()
        assert known == [[Status.AUTHORIZED], [Status.AUTHORIZED] * 2]
        assert len(made.practice.ledger("conteo")) == 2
        with pytest.raises(Refused, match="ya se tomó aquí"):
            other.takeover.take(copies[0], "ana", word=True)
        other.store.close()
        made.begin(made.folder)


def test_a_sale_that_a_command_makes_while_its_till_is_taken_over_is_lost_to_nobody() -> None:
    """It came after the copy and before the mark: neither till would ever have sent it."""
    with branch(1) as made:
        sold(made, "conteo", [])
        made.end()
        other, dead = made.born(made.other()), made.born(made.folder)

        def late(percent: int) -> None:
            if percent == 100:
                sell(dead, 2)

        with pytest.raises(Refused, match="abierta"):
            other.takeover.take(made.folder, "ana", step=late)
        assert other.takeover.heirs() == []
        assert dead.store.read(taking.taken) is None
        dead.store.close()
        made.begin(other.takeover.take(made.folder, "ana").folder)
        other.store.close()
        made.drain(900)
        assert [standing.status for _, standing, _ in made.papers()] == [Status.AUTHORIZED] * 2
