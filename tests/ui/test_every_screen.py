"""Promises of every screen and sheet: named, plain, translated, one key for each thing, nothing clipped, for fingers.

A walk presses every button of every page and looks at whatever comes up; a new screen is promised the same by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import looking
from tests.ui.walk import Walk
from ui import text, theme
from ui.widgets.keycap import key_name

SMALL, LARGE, DOUBLED = (1024, 768), (1920, 1080), (960, 540)  # the last: 1920x1080 at 200 %
WORD = re.compile(r"[a-záéíóúñ]{2}")
FEWEST = 45  # screens and sheets; a walk that sees fewer has lost its way

Check = Callable[[QWidget], Iterable[str]]


async def faults(folder: Path, size: tuple[int, int], *checks: Check) -> list[str]:
    """Everything that the checks complain of on a walk, with the screens where they do."""
    found: dict[str, list[str]] = defaultdict(list)
    screens = []

    def look(name: str, screen: QWidget) -> None:
        screens.append(name)
        for check in checks:
            for fault in check(screen):
                found[fault].append(name)

    await Walk(folder, size, look).go()
    assert len(screens) >= FEWEST, screens
    return [f"{fault}  ({len(names)} times, {names[0]})" for fault, names in found.items()]


@pytest.mark.parametrize("size", [SMALL, LARGE, DOUBLED], ids=["1024x768", "1920x1080", "960x540"])
async def test_nothing_is_clipped_on_any_screen(size: tuple[int, int], tmp_path: Path) -> None:
    assert await faults(tmp_path, size, lambda screen: looking.clipped(screen, size)) == []


@pytest.fixture
def fingers(application: QApplication) -> Iterator[None]:
    theme.for_fingers(application, wanted=True)
    yield
    theme.for_fingers(application, wanted=False)


@pytest.mark.usefixtures("fingers")
async def test_every_target_is_large_enough_for_a_finger_in_touch_mode(tmp_path: Path) -> None:
    assert await faults(tmp_path, SMALL, looking.small, lambda screen: looking.clipped(screen, SMALL)) == []


class Brackets(QTranslator):
    """Speaks a language in which every sentence of the window stands in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧" if context == text.CONTEXT else ""


@pytest.fixture
def brackets() -> Iterator[None]:
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


OWN = (
    "Importadora, Exp", "Mini Súper La Esquina", "La Esquina", "Marta Quintero", "Ana", "test",  # people and shops
    "Conteo", "G-Force Gateway", "TusFacturas", "/webhook/", "Español", "English", "Português",  # names
    "RUC 155596713-2-2015  DV 59  ·  Panamá", "Yappy u otra", "A crédito", "Exento", "ITBMS",  # Panama's own words
    "-código", "#nota", "?pan",  # what is typed at the till
    "Consumidor final", "Las claves están en un archivo",  # the country's, the vault's
    "Clave de API", "Secreto de los avisos", "Del portal de Conteo", "Solo para recibir avisos de Conteo",  # providers
    "Conteo no acepta", "================================",  # what a provider said, and our ticket
    "Europa", "Windows occidental", "Estados Unidos", "Portugués", "Latín 9",  # names of code pages
)  # fmt: skip
"""Texts that are nobody's to translate here begin with one of these."""


def untranslated(screen: QWidget) -> Iterator[str]:
    """What was written past the translation."""
    for said in looking.words(screen):
        if "⟦" in said or not WORD.search(said) or said.startswith(OWN) or is_key(said):
            continue
        yield f"not translated: {said[:80]!r}"


def is_key(said: str) -> bool:
    return all(part == key_name(part) and not QKeySequence(part).isEmpty() for part in said.split())


@pytest.mark.usefixtures("brackets")
async def test_every_screen_is_named_plain_translated_and_has_one_key_for_one_thing(tmp_path: Path) -> None:
    checks = (looking.unnamed, looking.interpreted, looking.keys, untranslated)
    assert await faults(tmp_path, SMALL, *checks) == []
