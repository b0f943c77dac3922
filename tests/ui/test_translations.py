"""Promises about words: Spanish with its accents, English and Portuguese complete, nothing left behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

import resources
from app.domain import causes
from app.domain.wording import say
from app.providers.registry import providers
from ui import composed, spoken, text, translations
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
        r"\b(\w+cion|Atencion|numero|codigo|Pagina|linea|credito|cedula|telefono|direccion|dia|mas)\b(?![=/])",
        re.I,
    )  # a name of the wire, before = or /, keeps none
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


def test_portuguese_is_one_choice_away_with_qt_s_own_words() -> None:
    text.speak(text.Language.PORTUGUESE)
    try:
        assert word(State.REJECTED) == "Rejeitado"
        assert text.plural("{n} rechazado", "{n} rechazados", 2) == "2 rejeitados"
        assert text.said(say("{day} no es un día del mes; se admite de 1 a 31.", day=40)).startswith("40 não é")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
        assert QCoreApplication.translate("QPlatformTheme", "Discard") == "Descartar"
    finally:
        text.speak(text.Language.SPANISH)


@pytest.mark.parametrize("language", list(text.Language))
def test_qt_brings_its_own_words_for_every_language(language: text.Language) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QTranslator().load(text.QT_FILES[language], folder)


@pytest.mark.parametrize(
    ("language", "spanish"),
    [
        (text.Language.ENGLISH, r"[¿¡«»]|\b(el|los|las|del|con|sin|ventas?|cajas?|proveedor|y|de|que)\b"),
        (text.Language.PORTUGUESE, r"[¿¡«»]|(?<!-)\b(el|los|las|una|del|con|sin|hay|ventas?|cajas?|proveedor|y)\b"),
    ],
)
def test_no_translation_is_spanish_left_as_it_was(language: text.Language, spanish: str) -> None:
    known = translations.read(resources.path("i18n", f"{language.value}.ts"))
    terms = re.compile("carnet de extranjería|IVA no discriminado|^Del$")  # the authority's, and a key
    assert [(s, t) for s, t in known.items() if re.search(spanish, terms.sub("", t), re.I)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_setting_of_every_provider_and_every_cause_is_translated(language: text.Language) -> None:
    settings = [setting for provider in providers().values() for setting in provider.settings]
    told = [part for setting in settings for part in (setting.label, setting.help) if part]
    told += [sentence for name, sentence in vars(causes).items() if name.isupper() and isinstance(sentence, str)]
    known = translations.read(resources.path("i18n", f"{language.value}.ts"))
    assert {getattr(each, "template", each) for each in told} <= set(known)


def test_a_provider_s_words_with_ours_around_them_are_said_in_the_language_of_the_window() -> None:
    kept = "Conteo no acepta el RUC o la cédula del cliente; corríjalo. Mensaje del proveedor: «RUC {inexistente}»."
    assert text.said(kept) == kept
    text.speak(text.Language.ENGLISH)
    try:
        told = text.said(kept)
    finally:
        text.speak(text.Language.SPANISH)
    assert told.startswith("Conteo does not accept the customer's RUC")
    assert told.endswith("Message of the provider: “RUC {inexistente}”.")


def test_every_sentence_composed_in_place_is_listed_and_found_again() -> None:
    templates = spoken.composed(UI)
    assert resources.path("i18n", "composed.txt").read_text(encoding="utf-8").splitlines() == templates
    wrong = []
    for template in templates:
        parts = [f"x{name}9" for name in composed.PART.findall(template)]
        shape = composed.PART.sub("{}", template)
        found = composed.parts_of(shape.format(*parts))
        if found is None or composed.PART.sub("{}", found[0]) != shape or list(found[1].values()) != parts:
            wrong.append(template)
    assert wrong == []
