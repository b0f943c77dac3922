"""Promises of practice mode's switches: what a practice provider is told on the screen to do wrong, it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import NotAllowed
from app.practice.application import emulators
from app.runtime import Shop
from tests.ui.lands import sell_in, shop_of
from ui.bridge import Bridge
from ui.settings.practice import FAULTS, PracticeSection

PROVIDERS = {"PA": "conteo", "PE": "fabo", "AR": "tusfacturas", "MX": "enlazatte", "PY": "facturasend"}
LATER = {"slow", "lost", "pending", "pending_failed"}
"""What shows only when time goes by, or when it is asked about; the providers' own tests wait for it."""


async def went(shop: Shop, code: str, wish: str = "") -> tuple[str, list[str]]:
    """What became of a sale: its state, and what each call came to."""
    assert shop.practice is not None
    shop.practice.faults(PROVIDERS[code]).change({"chances": [f"{wish}:1"] if wish else []})
    document = sell_in(shop, code)
    engine = shop.engine()
    assert await engine.take_over()
    await engine.once()
    await engine.close()
    view = shop.papers.view(document.id)
    return view.word, [str(attempt.outcome) for attempt in view.attempts]


def pairs() -> Iterator[tuple[str, str]]:
    for code, name in PROVIDERS.items():
        for wish in emulators()[name].switches:
            if wish not in LATER and "." not in wish:
                yield code, wish


@pytest.mark.parametrize(("code", "wish"), list(pairs()))
async def test_no_switch_that_is_offered_does_nothing(tmp_path: Path, code: str, wish: str) -> None:
    good, bad = shop_of(tmp_path / "good", code), shop_of(tmp_path / "bad", code)
    try:
        assert await went(bad, code, wish) != await went(good, code)
    finally:
        good.close()
        bad.close()


def test_every_switch_of_every_provider_has_words() -> None:
    offered = {wish.rpartition(".")[2] for kind in emulators().values() for wish in kind.switches}
    assert offered <= set(FAULTS)


async def test_a_mexican_till_is_never_told_to_refuse_a_ruc(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, "MX")
    section = PracticeSection(shop, Bridge())
    form = section.forms["enlazatte"]
    offered = [form.kind.itemText(at) for at in range(form.kind.count())]
    assert "Rechaza los datos" in offered
    assert not [words for words in offered if "RUC" in words]
    shop.close()


@pytest.mark.parametrize("code", list(PROVIDERS))
async def test_a_key_that_is_refused_is_never_called_accepted_by_the_test_of_the_connection(
    tmp_path: Path, code: str
) -> None:
    shop = shop_of(tmp_path, code)
    section = PracticeSection(shop, Bridge())
    form = section.forms[PROVIDERS[code]]
    form.kind.setCurrentIndex(form.kind.findData("unauthorized"))
    form.often.choose("always")
    form.apply()
    assert form.state._sentence.text() == FAULTS["unauthorized"]
    with pytest.raises(NotAllowed):
        await shop.services.check(PROVIDERS[code])
    form.often.choose("never")
    form.apply()
    assert await shop.services.check(PROVIDERS[code])
    await shop.aclose()
