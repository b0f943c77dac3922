"""Promises of the cards: told by their prefix in any case, never mistaken for each other or for goods."""

from __future__ import annotations

import pytest

from app.domain.cards import Bearer, Card, Prefixes
from app.domain.errors import Refused


def test_a_card_is_told_by_its_prefix_in_any_case() -> None:
    assert Prefixes().read("cli-C0001") == Card(Bearer.CUSTOMER, "C0001")
    assert Prefixes().read(" SUP-Ana ") == Card(Bearer.SUPERVISOR, "Ana")


@pytest.mark.parametrize("text", ["CLI-", "7501031311309", "SUP", ""])
def test_what_has_no_code_after_a_prefix_is_no_card(text: str) -> None:
    assert Prefixes().read(text) is None


def test_a_kind_of_card_can_be_switched_off() -> None:
    assert Prefixes(customer="").read("CLI-C0001") is None


@pytest.mark.parametrize("prefixes", [Prefixes("7"), Prefixes("C"), Prefixes("C-", "c-x"), Prefixes("á-x")])
def test_prefixes_that_could_be_goods_or_each_other_are_refused(prefixes: Prefixes) -> None:
    with pytest.raises(Refused):
        prefixes.checked()
