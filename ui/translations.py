"""Keeps the translation files in step with the sources: `python -m ui.translations`. A maker's tool, not the window's.

Adds what `ui.spoken` finds to resources/i18n/*.ts (which Qt Linguist opens), drops what has gone, compiles the .qm
files with Qt's own lrelease, and lists in composed.txt the templates that `ui.composed` recognises.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

import resources
from app.runtime.children import environ
from ui.spoken import composed, sentences
from ui.text import CONTEXT, Language

PLACE = re.compile(r"\{[a-z_]*\}")


def read(path: Path) -> dict[str, str]:
    """Sentence to translation; empty where it is missing."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")  # our own file
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in messages}


def write(path: Path, language: str, found: dict[str, str], known: dict[str, str]) -> None:
    """Write the file in the order of the sentences, so that two people's changes rarely meet."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage=Language.SPANISH.value)
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in sorted(found):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{found[sentence]}")
        ElementTree.SubElement(message, "source").text = sentence
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(sentence, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def faults(found: dict[str, str], known: dict[str, str]) -> list[str]:
    """What is missing, left over, or has other places in braces than its source."""
    wrong = [f"not translated: {sentence}" for sentence in found if not known.get(sentence)]
    wrong += [f"no longer said: {sentence}" for sentence in known if sentence not in found]
    for sentence in found:
        if known.get(sentence) and sorted(PLACE.findall(sentence)) != sorted(PLACE.findall(known[sentence])):
            wrong.append(f"other places in braces: {sentence}")
    return wrong


def compile_file(path: Path) -> Path:
    """Make the .qm beside the .ts. CalledProcessError: lrelease refuses it."""
    target = path.with_suffix(".qm")
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(target)], check=True, env=environ())
    return target


def main() -> int:
    """Bring every language into step; 1 when something is left to translate."""
    folder = Path(__file__).parent
    found = sentences(folder)
    resources.path("i18n", "composed.txt").write_text(
        "".join(f"{each}\n" for each in composed(folder)), encoding="utf-8"
    )
    left: list[str] = []
    for language in Language:
        if language is Language.SPANISH:
            continue
        path = resources.path("i18n", f"{language.value}.ts")
        write(path, language.value, found, read(path))
        left += [f"{path.name}: {fault}" for fault in faults(found, read(path))]
        compile_file(path)
    sys.stdout.write("".join(f"{line}\n" for line in left))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
