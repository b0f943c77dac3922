"""Keeps the translation files in step with the sources: `python -m ui.translations`. A maker's tool, not the window's.

Reads every sentence given to `tr`, `mark` and `plural` in ui/, adds the new ones to resources/i18n/*.ts (which Qt
Linguist opens), marks those that have gone, and compiles the .qm files with Qt's own lrelease.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

import resources
from ui.text import CONTEXT, Language

NAMES = {"tr": 1, "mark": 1, "plural": 2}
PLACE = re.compile(r"\{[a-z_]*\}")


def sentences(folder: Path) -> dict[str, str]:
    """Every sentence of the window with the file that says it first."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in NAMES:
                for argument in node.args[: NAMES[node.func.id]]:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
                        found.setdefault(argument.value, path.relative_to(folder.parent).as_posix())
    return found


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
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(target)], check=True)
    return target


def main() -> int:
    """Bring every language into step; 1 when something is left to translate."""
    found = sentences(Path(__file__).parent)
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
