"""Promises of a sentence: plain Spanish for whoever does not ask, its parts for whoever speaks another language."""

from __future__ import annotations

import json

from app.domain.country import Finding
from app.domain.errors import Refused, Trouble
from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import Sentence, say


def test_a_sentence_is_a_text_and_remembers_its_parts() -> None:
    sentence = say("quedan {n} en «{series}»", n=3, series="F{0}")
    assert sentence == "quedan 3 en «F{0}»"
    assert (sentence.template, dict(sentence.values)) == ("quedan {n} en «{series}»", {"n": "3", "series": "F{0}"})
    assert json.dumps([sentence], ensure_ascii=False) == '["quedan 3 en «F{0}»"]'


def test_braces_in_a_sentence_without_values_are_braces() -> None:
    assert say("un {objeto}") == "un {objeto}"


def test_what_a_cashier_meets_can_be_said_in_another_language() -> None:
    told = (Refused("x", "falta."), Trouble("No hay disco.", "x"))
    sentences = [each.sentence for each in told]
    sentences += [Finding("x", "falta.", True).sentence, TaxIdCheck(Verdict.BLOCK, "", "", "", "falta.").message]
    assert all(isinstance(sentence, Sentence) and sentence.template == sentence for sentence in sentences)
    refused = Refused("n", "son {n}; se admiten {most}.", n=3, most=2)
    assert (str(refused), refused.sentence) == ("n: son 3; se admiten 2.", "son 3; se admiten 2.")
