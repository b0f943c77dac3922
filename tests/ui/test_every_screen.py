"""Promises of every screen and sheet: named, plain, translated, one key for each thing, nothing clipped, for fingers.

A walk presses every button of every page and looks at whatever comes up; a new screen is promised the same by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import looking, looking_keys
from tests.ui.walk import Size, Walk
from tests.ui.walk_sheets import every_sheet
from ui import text, theme
from ui.text import Language
from ui.tokens import Mode
from ui.widgets.keycap import key_name

LARGE, SMALL, DOUBLED, LEAST = (1920, 1080), (1024, 768), (960, 540), (512, 384)  # the last two: at 200 %
WORD = re.compile(r"[a-záéíóúñ]{2}")
FEWEST = 45  # screens and sheets; a walk that sees fewer has lost its way

Check = Callable[[QWidget, Size], Iterable[str]]


async def faults(folder: Path, sizes: Sequence[Size], *checks: Check) -> list[str]:
    """Everything that the checks complain of on a walk, with the screens where they do."""
    found: dict[str, list[str]] = defaultdict(list)
    screens, kinds = set(), set()

    def look(name: str, screen: QWidget, size: Size) -> None:
        screens.add(name)
        kinds.update(type(screen).__mro__)
        for check in checks:
            for fault in check(screen, size):
                found[fault].append(f"{name} at {size[0]}x{size[1]}")

    await Walk(folder, sizes, look).go()
    assert len(screens) >= FEWEST, sorted(screens)
    unseen = [f"no walk leads to {kind.__qualname__}: see tests/ui/walk_sheets.py" for kind in every_sheet() - kinds]
    return [f"{fault}  ({len(names)} times, {names[0]})" for fault, names in found.items()] + unseen


@pytest.fixture
def looks(application: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    language, mode, fingers = request.param
    text.speak(language)
    theme.apply(application, mode)
    theme.for_fingers(application, wanted=fingers)
    yield
    theme.for_fingers(application, wanted=False)
    theme.apply(application, Mode.LIGHT)
    text.speak(Language.SPANISH)


# No colour moves a word, fingers need the most room, Portuguese has the longest words: these stand for all of them.
# From the largest to the smallest at once: lines that wrap may waver there between two heights, and must come to rest.
@pytest.mark.parametrize(
    ("looks", "sizes"),
    [
        ((Language.SPANISH, Mode.LIGHT, False), (LARGE, LEAST, SMALL)),
        ((Language.ENGLISH, Mode.CONTRAST, False), (SMALL, DOUBLED)),
        ((Language.PORTUGUESE, Mode.DARK, True), (LARGE, SMALL, DOUBLED)),
    ],
    ids=["es-light", "en-contrast", "pt-dark-fingers"],
    indirect=["looks"],
)
@pytest.mark.timeout(240)  # every button of the program, with other tests beside it
@pytest.mark.usefixtures("looks")
async def test_nothing_is_clipped_and_no_target_is_too_small_on_any_screen(sizes: list[Size], tmp_path: Path) -> None:
    small = looking.small if theme.current().touch else lambda screen: ()
    checks = (looking.sideways, small)
    found = await faults(
        tmp_path, sizes, looking.clipped, *(lambda screen, _, each=each: each(screen) for each in checks)
    )
    assert not found, "\n".join(found)


class Brackets(QTranslator):
    """Speaks a language in which every sentence of the window stands in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧" if context == text.CONTEXT else None  # type: ignore[return-value]  # an empty one is one too


@pytest.fixture
def brackets() -> Iterator[None]:
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


OWN = (
    "Importadora, Exp", "Mini Súper La Esquina", "La Esquina", "Marta Quintero", "Ana", "test",  # people and shops
    "Conteo", "G-Force Gateway", "TusFacturas", "/webhook/", "Español", "English", "Português",  # names
    "RUC 155596713-2-2015 DV 59  ·  Panamá", "Yappy u otra", "A crédito", "Exento", "ITBMS",  # Panama's own words
    "-código", "#nota", "?pan",  # what is typed at the till
    "Consumidor final", "Las claves están en un archivo",  # the country's, the vault's
    "Clave de API", "Secreto de los avisos", "Del portal de Conteo", "Solo para recibir avisos de Conteo",  # providers
    "tienda", "INVALID_RUC: Conteo no acepta",
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


@pytest.mark.timeout(240)
@pytest.mark.usefixtures("brackets")
async def test_every_screen_is_named_plain_translated_and_has_one_key_for_one_thing(tmp_path: Path) -> None:
    checks = (
        looking.unnamed,
        looking.interpreted,
        looking_keys.keys,
        looking_keys.keyless,
        looking_keys.unregistered,
        untranslated,
    )
    every = [lambda screen, size, check=check: check(screen) for check in checks]
    found = await faults(tmp_path, [SMALL], *every)
    assert not found, "\n".join(found)
