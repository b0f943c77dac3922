"""Finds in the sources every sentence that the window may have to say. A maker's tool; knows no language.

Those given to `tr`, `mark` and `plural` in ui/; those of the shop behind it that are given to `say`, `mark`, `Refused`
and their like; every text there that is a whole sentence; and those composed in place, as templates with names.
"""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

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
    "_with": (0, 1),
}
"""Which arguments of which calls are sentences, as a slice."""

HELD = ("template", "sentence")
"""Names that hold such a sentence until it is said."""

SILENT = re.compile(
    r"app/(?:cli|practice|doctor)/|app/(?:__main__|demo\w*|support|log|locks)\.py$"
    r"|app/domain/countries/\w+_paper\.py$"
    r"|app/printing/(?!(?:conversation|design|devices|profile|windows_spooler)\.py$)"
    r"|app/providers/.*/(?:practice\w*|emulat\w*|pictures|inspection|stamping)\.py$"
)
"""What never speaks in the window: the command line, what is printed, and what a practice service answers."""

SENTENCE = re.compile(r"[A-ZÁÉÍÓÚÑ¿«].* .*[.?]")
COMPOSED = re.compile(r"[^\n]*[.?]")
WORDS = re.compile(r"[a-záéíóúñ]{2,} ")
TABLE = "resources/printing/code_pages.csv"
"""Has a column of titles that are shown."""

OTHER = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|PRAGMA|CREATE)\b|_SELECT|_WITH_|S\.(?:A|R\.L|A\.C)\.$")
"""No sentence though it looks like one: a query, the name of a company."""


def sentences(folder: Path) -> dict[str, str]:
    """Every sentence of the window and of the shop behind it, with the file that says it first."""
    root = folder.parent
    found: dict[str, str] = {}
    for path, tree in _trees(folder):
        for part in _given(tree, WINDOW):
            found.setdefault(part, path)
    for path, tree in _trees(root / "app"):
        for part in (*_given(tree, SHOP), *_whole(tree), *_composed(tree)):
            found.setdefault(part, path)
    with (root / TABLE).open(encoding="utf-8", newline="") as rows:
        found |= {row["title"]: TABLE for row in csv.DictReader(rows)}
    return found


def composed(folder: Path) -> list[str]:
    """Templates of what the shop composes in place, which arrives in the window as plain text."""
    return sorted({part for _, tree in _trees(folder.parent / "app") for part in _composed(tree)})


def _trees(folder: Path) -> Iterator[tuple[str, list[ast.AST]]]:
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        if not SILENT.search(name):
            yield name, list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def _given(tree: list[ast.AST], calls: dict[str, Where]) -> Iterator[str]:
    for node in tree:
        for part in _parts(node, calls):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                yield part.value


def _parts(node: ast.AST, calls: dict[str, Where]) -> list[ast.expr]:
    """Where in this node a sentence may stand; of a choice of two, both."""
    found: list[ast.expr] = []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in calls:
        found = node.args[slice(*calls[node.func.id])]
        found += [each.value for each in node.keywords if each.arg == "help"]
    elif isinstance(node, ast.keyword) and node.arg == "tenders":
        found = [part for each in ast.walk(node.value) if isinstance(each, ast.Dict) for part in each.values]
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in HELD:
        found = [node.value]
    return [part for each in found for part in ((each.body, each.orelse) if isinstance(each, ast.IfExp) else (each,))]


def _whole(tree: list[ast.AST]) -> Iterator[str]:
    """Texts that are a sentence by themselves; no docstrings, no pieces of a composed one, no query."""
    aside = {id(part) for node in tree if isinstance(node, ast.JoinedStr) for part in node.values}
    aside |= {id(node.value) for node in tree if isinstance(node, ast.Expr)}
    for node in tree:
        text = node.value if isinstance(node, ast.Constant) and id(node) not in aside else None
        if isinstance(text, str) and SENTENCE.fullmatch(text) and not OTHER.search(text):
            yield text


def _composed(tree: list[ast.AST]) -> Iterator[str]:
    """Templates written in place, and those named in their module: what is kept comes back as plain text."""
    named = {
        target.id: node.value.value
        for node in tree if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets if isinstance(target, ast.Name)
    }  # fmt: skip
    for node in tree:
        template = _template(node) if isinstance(node, ast.JoinedStr) else str(named.get(_filled(node), ""))
        whole = "{" in template and COMPOSED.fullmatch(template) and len(WORDS.findall(template)) > 1
        if whole and not OTHER.search(template):
            yield template


def _filled(node: ast.AST) -> str:
    """The name of the template that `NAME.format(…)` or `say(NAME, …)` fills; empty: none."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="format")):
            return name
        case ast.Call(func=ast.Name(id="say"), args=[ast.Name(id=name), *_]):
            return name
    return ""


def _template(node: ast.JoinedStr) -> str:
    """The sentence with a name in braces for each part; empty when it has braces of its own."""
    names: list[str] = []
    pieces: list[str] = []
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            pieces.append("{" + name + "_also" * names.count(name) + "}")
            names.append(name)
        elif isinstance(part, ast.Constant):
            pieces.append(str(part.value))
    return "" if any("{" in each or "}" in each for each in pieces if each[:1] != "{") else "".join(pieces)


def _name(value: ast.expr) -> str:
    """What a part is about, as a word."""
    match value:
        case ast.Attribute():
            word = value.attr
        case ast.Subscript(slice=ast.Constant(value=str(key))):
            word = key
        case ast.Call(func=ast.Attribute(value=of)) | ast.Subscript(value=of):
            word = _name(of)
        case ast.Call(func=of):
            word = _name(of)
        case ast.Name():
            word = value.id
        case _:
            word = "words"
    return word.strip("_").lower()
