"""Promises about words: Spanish with its accents, English complete, nothing left behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import resources
from ui import text, translations
from ui.widgets.badge import State, word
from ui.widgets.keycap import key_name

UI = Path(__file__).parents[2] / "ui"
OTHERS = [language for language in text.Language if language is not text.Language.SPANISH]


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_the_window_is_translated(language: text.Language) -> None:
    known = translations.read(resources.path("i18n", f"{language.value}.ts"))
    assert translations.faults(translations.sentences(UI), known) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_says_what_the_source_file_says(language: text.Language) -> None:
    translator = QTranslator()
    assert translator.load(language.value, str(resources.path("i18n")))
    known = translations.read(resources.path("i18n", f"{language.value}.ts"))
    assert {s: translator.translate(text.CONTEXT, s) for s in known} == known


def test_spanish_keeps_its_accents() -> None:
    bare = re.compile(
        r"\b(\w+cion|Atencion|numero|codigo|Pagina|linea|credito|cedula|telefono|direccion|dia|mas)\b", re.I
    )
    assert [s for s in translations.sentences(UI) if bare.search(s)] == []


def test_the_window_speaks_spanish_unless_told_otherwise() -> None:
    assert [word(state) for state in State] == ["En cola", "Enviado", "Autorizado", "Rechazado", "Verificar", "Anulado"]
    assert key_name("Del") == "Supr"


def test_english_is_one_choice_away() -> None:
    text.speak(text.Language.ENGLISH)
    try:
        assert word(State.VERIFY) == "Verify"
        assert text.plural("{n} rechazado", "{n} rechazados", 2) == "2 rejected"
    finally:
        text.speak(text.Language.SPANISH)
    assert word(State.VERIFY) == "Verificar"
