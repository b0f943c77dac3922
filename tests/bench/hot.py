"""The other hot questions of a till with many documents beside the same with few; and a sale that is added to both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial

from app.domain.money import CURRENCIES
from app.domain.views import DocumentFilter
from app.runtime import Shop
from app.runtime.finding import Finding
from app.store import finding, sales, tally, turns
from tests.bench import shelf
from tests.bench.figures import Figure, median, noise, paired
from tests.bench.measures import timed
from tests.bench.sales import wish

SEEN = 5000
"""A document that both tills have, by its number."""
_TOTAL = "SELECT total_minor FROM documents WHERE seq = ?"
_NUMBER = f"001-{SEEN:010}"
QUESTIONS: dict[str, Callable[[Shop], object]] = {
    "a scanned code that nobody knows": lambda shop: shop.lookup.meaning("4006381333931", CURRENCIES["USD"]),
    "a customer by an id that nobody has": lambda shop: shop.lookup.customer("8-999-99999"),
    "a ticket by its number": lambda shop: shop.lookup.ticket(_NUMBER),
    "a document with its life": lambda shop: shop.papers.view(_id_of(shop)),
    "one question to the whole till, a number": lambda shop: Finding(shop.store).find(_NUMBER),
    "the newest papers of an amount": lambda shop: shop.store.read(
        lambda db: finding.of_amount(db, Decimal(f"{db.execute(_TOTAL, (SEEN,)).fetchone()[0]}") / 100, 8)
    ),
    "the documents of a day": lambda shop: shop.papers.ids(_day()),
    "a cart that was sold": lambda shop: shop.store.read(lambda db: sales.by_cart(db, f"c{SEEN:035}")),
    "whose turn it is, and when the next is": lambda shop: shop.store.read(
        lambda db: (turns.due(db, "conteo", shelf.NOW, 5), tally.next_moment(db, shelf.NOW))
    ),
}


def questions(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """Each asked of both, by turns."""
    for name, ask in QUESTIONS.items():
        assert repr(ask(large))
        before, after = paired(rounds * 4, *(partial(timed, partial(ask, shop)) for shop in (small, large)))
        yield Figure("growth", name, median(after), "ms", "with few documents", median(before), 1.25,
                     noise=noise(after))  # fmt: skip


def sale(small: Shop, large: Shop, rounds: int) -> Iterator[Figure]:
    """Five lines written durably into both."""
    numbers = iter(range(700_000_000, 800_000_000))

    def written(shop: Shop) -> float:
        form = wish(next(numbers), 5)
        del form["payments"]
        ready = shop.selling.quote(shop.selling.read(form))
        return timed(lambda: shop.selling.checkout_many([ready]).result())

    before, after = paired(rounds * 10, partial(written, small), partial(written, large))
    yield Figure("growth", "a sale of 5 lines written durably", median(after), "ms", "with few documents",
                 median(before), 1.25, noise=noise(after))  # fmt: skip


def _id_of(shop: Shop) -> str:
    found = shop.lookup.ticket(_NUMBER)
    assert found is not None
    return found.id


def _day() -> DocumentFilter:
    return DocumentFilter(since=shelf.BEGIN, until=shelf.BEGIN.replace(hour=23))
