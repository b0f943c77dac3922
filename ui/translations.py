"""Keeps the translation files in step with the sources: `python -m ui.translations`. A maker's tool, not the window's.

Reads every sentence given to `tr`, `mark` and `plural` in ui/, those of the domain that a cashier meets (`say`, `mark`,
whole sentences of `Refused` and `Finding`), and every whole sentence of a provider and of the causes; adds the new ones
to resources/i18n/*.ts (which Qt Linguist opens), marks those that have gone, and compiles the .qm files with Qt's own
lrelease.
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

Where = tuple[int, int] | tuple[int, int, int]

WINDOW: dict[str, Where] = {"tr": (0, 1), "mark": (0, 1), "plural": (0, 2), "Refused": (1, 2)}
SHOP: dict[str, Where] = {
    "say": (0, 1),
    "mark": (0, 1),
    "Refused": (1, 2),
    "Finding": (1, 2),
    "_block": (0, 2),
    "_warn": (0, 3),
    "Trouble": (0, 1),
    "Gone": (0, 1),
    "Misplaced": (0, 1),
    "NotReady": (0, 1),
    "PaperOut": (0, 1),
    "Stuck": (0, 1),
    "MailTrouble": (0, 1),
    "Setting": (1, 5, 3),
    "Clue": (0, 1),
    "Comparison": (0, 1),
}
"""Which arguments of which calls are sentences, as a slice."""

HELD = ("template", "sentence")
"""Names that hold such a sentence until it is said."""

PLACES = (
    "app/store",
    "app/domain",
    "app/checkout.py",
    "app/people.py",
    "app/cash.py",
    "app/verdicts.py",
    "app/credit.py",
    "app/runtime",
    "app/printing/conversation.py",
    "app/printing/design.py",
    "app/printing/devices.py",
    "app/printing/profile.py",
    "app/mail.py",
    "app/spool.py",
)
"""What says something to a cashier besides the window; the command line's own words stay Spanish."""

WHOLE = ("app/providers", "app/domain/causes.py")
"""Where every text that is a whole sentence is said to somebody sooner or later."""

PRETENDED = re.compile(r"/(?:practice\w*|emulat\w*|pictures|inspection|stamping)\.py$")
"""What a practice service answers stays as a real one would say it."""

SENTENCE = re.compile(r"[A-ZÁÉÍÓÚÑ¿«].* .*[.?]", re.DOTALL)
PLACE = re.compile(r"\{[a-z_]*\}")


def sentences(folder: Path) -> dict[str, str]:
    """Every sentence of the window and of the shop behind it, with the file that says it first."""
    found = _said_in(sorted(folder.rglob("*.py")), WINDOW, folder.parent)
    for place in PLACES:
        where = folder.parent / place
        paths = [where] if where.is_file() else sorted(where.rglob("*.py"))
        for sentence, path in _said_in(paths, SHOP, folder.parent).items():
            found.setdefault(sentence, path)
    for place in WHOLE:
        for sentence, path in _whole(folder.parent / place, folder.parent).items():
            found.setdefault(sentence, path)
    return found


def _whole(where: Path, root: Path) -> dict[str, str]:
    """Whole sentences and what settings are called; neither docstrings nor sentences with parts already in them."""
    paths = [where] if where.is_file() else sorted(where.rglob("*.py"))
    paths = [path for path in paths if not PRETENDED.search(path.as_posix())]
    found = _said_in(paths, SHOP, root)
    for path in paths:
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        aside = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        aside |= {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        for node in nodes:
            text = node.value if isinstance(node, ast.Constant) and id(node) not in aside else None
            if isinstance(text, str) and SENTENCE.fullmatch(text):
                found.setdefault(text, path.relative_to(root).as_posix())
    return found


def _said_in(paths: list[Path], calls: dict[str, Where], root: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for part in _parts(node, calls):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                    found.setdefault(part.value, path.relative_to(root).as_posix())
    return found


def _parts(node: ast.AST, calls: dict[str, Where]) -> list[ast.expr]:
    """Where in this node a sentence may stand; of a choice of two, both."""
    found: list[ast.expr] = []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in calls:
        found = node.args[slice(*calls[node.func.id])]
        found += [each.value for each in node.keywords if each.arg == "help"]
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in HELD:
        found = [node.value]
    return [part for each in found for part in ((each.body, each.orelse) if isinstance(each, ast.IfExp) else (each,))]


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
