"""Speaks the person's language. The sources are Spanish sentences; Qt's translations carry the other languages."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from app.domain.wording import Number, Sentence
from ui.marks import MARKS

CONTEXT = "ui"


class Language(StrEnum):
    """What the window can speak. Spanish needs no file: its sentences are the sources."""

    SPANISH = "es"
    ENGLISH = "en"
    PORTUGUESE = "pt"


QT_FILES = {Language.SPANISH: "qtbase_es", Language.ENGLISH: "qtbase_en", Language.PORTUGUESE: "qtbase_pt_BR"}
"""Qt's own words (file dialogs, menus of a text field); its Portuguese is the Brazilian one."""

_installed: list[QTranslator] = []


def tr(sentence: str) -> str:
    """A sentence in the person's language. Names in braces are filled in afterwards with `format`."""
    return QCoreApplication.translate(CONTEXT, sentence)


def mark(sentence: str) -> str:
    """Notes a sentence for translation where no language is chosen yet (columns, page titles): `tr` it when drawing."""
    return sentence


def said(sentence: str) -> str:
    """A sentence of the shop (a refusal, a finding, an alert) in the person's language; one of no template as it is."""
    if isinstance(sentence, Sentence) and sentence:
        parts = {k: _part(part) for k, part in sentence.values.items()}
        return tr(sentence.template).format(**parts) if parts else tr(sentence.template)
    words = tr(sentence) if sentence else ""
    return _composed(sentence) if words == sentence and _installed else words


def _part(value: str) -> str:
    """What stands in a sentence: another one, a number with the country's sign, or words from outside as they are."""
    if isinstance(value, Number):
        return worded(value)
    return said(value) if isinstance(value, Sentence) else value


def _composed(sentence: str) -> str:
    """A sentence that the shop put together as plain text, such as the words of a provider with ours around them."""
    if QLocale().language() == QLocale.Language.Spanish:
        return sentence
    from ui.composed import parts_of

    found = parts_of(sentence)
    if found is None:
        return sentence
    template, parts = found
    return tr(template).format(**{name: said(part) for name, part in parts.items()})


def worded(word: str) -> str:
    """A word of a fact in the person's language; a number with the country's sign."""
    return MARKS.written(word) if isinstance(word, Number) else tr(word)


def capital(sentence: str) -> str:
    """The same, said under a field where nothing stands before it: with a capital."""
    words = said(sentence)
    return words[:1].upper() + words[1:]


def plural(one: str, many: str, count: int) -> str:
    """One of two sentences by number; `{n}` stands for it."""
    return tr(one if count == 1 else many).format(n=count)


def speak(language: Language) -> None:
    """Choose the language of everything drawn from now on, Qt's own menus included.

    Widgets that exist keep their words; the window is built after this.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("make the QApplication before choosing its language")
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(language.value))
    files = [(QT_FILES[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    if language is not Language.SPANISH:
        files.append((language.value, str(resources.path("i18n"))))
    for name, folder in files:
        translator = QTranslator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
