"""What the window says and which keys it knows, read from its source, and what the manuals say of both."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.runtime import manual
from ui.widgets.keycap import key_name

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "manual"
FILES = [FOLDER / book.file for book in manual.BOOKS]
SHOWN = [FOLDER / book.file for book in manual.BOOKS if book.shown]
PROVIDER = "su proveedor"
"""How the manuals say a sentence that names a provider."""

KEY = re.compile(
    r"((Ctrl|Alt|Shift)\+)*([A-Z0-9]|F\d{1,2}|Del|Ins|Return|Esc|Space|PgUp|PgDown|Home|End|Up|Down|Backspace|[+-])"
)
NAMED = re.compile(r"\{(screen|part|button|state):([^{}]+)\}")
PRESSED = re.compile(r"\{key:([^:{}]+)(?::([^{}]+))?\}")


def sentence_of(node: ast.expr) -> str:
    """The sentence of `tr("…")` or `mark("…")`; empty for anything else."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark") and node.args:
        first = node.args[0]
        return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
    return ""


def _constants(tree: ast.Module) -> dict[str, str]:
    """Names of the module that stand for one text, also several in one line."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                several = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                values = node.value.elts if several and isinstance(node.value, ast.Tuple) else [node.value]
                for name, value in zip(names, values, strict=False):
                    if isinstance(name, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
                        found[name.id] = value.value
    return found


def _texts(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, ast.Tuple):
        yield from node.elts
    elif isinstance(node, ast.Call):
        yield from node.args
        yield from (keyword.value for keyword in node.keywords)


@cache
def window() -> tuple[frozenset[str], frozenset[str], frozenset[tuple[str, str]]]:
    """What the window says; which keys it knows, as they are printed; which key stands beside which sentence."""
    said: set[str] = set()
    keys: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for path in (ROOT / "ui").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = _constants(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.expr) and (sentence := sentence_of(node)):
                said.add(sentence)
            if isinstance(node, ast.Call) and sentence_of(node):
                continue
            inside = list(_texts(node))
            found = {
                key_name(text)
                for each in inside
                if (text := constants.get(each.id, "") if isinstance(each, ast.Name) else getattr(each, "value", ""))
                and isinstance(text, str)
                and KEY.fullmatch(text)
            }
            keys |= found
            pairs |= {(key, sentence) for key in found for each in inside if (sentence := sentence_of(each))}
    return frozenset(said), frozenset(keys), frozenset(pairs)


def named() -> set[tuple[str, str]]:
    """Kind and words of what the manuals of the window name."""
    return {found for path in SHOWN for found in NAMED.findall(path.read_text(encoding="utf-8"))}


def pressed() -> set[tuple[str, str]]:
    """Key and words beside it (empty: the key alone) in the manuals of the window."""
    return {found for path in SHOWN for found in PRESSED.findall(path.read_text(encoding="utf-8"))}


def in_general(sentence: str) -> str:
    """A sentence about one provider, as the manuals say it of any."""
    return re.sub(r"\{(?:provider|name)\}", PROVIDER, sentence)


_STATEFUL = re.compile(r"(?:\w*State|\w*Status|Health|Trouble|Match|Needs)")


def states() -> set[str]:
    """The words in which the window shows how something stands; its whole sentences explain and are none."""
    found: set[str] = set()
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                for key, value in zip(node.keys, node.values, strict=True):
                    owner = key.value if isinstance(key, ast.Attribute) else None
                    if isinstance(owner, ast.Name) and _STATEFUL.fullmatch(owner.id):
                        words = [sentence_of(each) for each in ast.walk(value) if isinstance(each, ast.expr)]
                        found |= {in_general(word) for word in words if word and not word.endswith(".")}
    return found


def sheets() -> set[str]:
    """Every sheet of the window, as `folder/file:Class`; what other sheets are made of is none."""
    found: set[str] = set()
    for path in (ROOT / "ui").rglob("*.py"):
        if path.parent.name in ("widgets", "gallery"):
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            bases = (
                [base.id for base in node.bases if isinstance(base, ast.Name)] if isinstance(node, ast.ClassDef) else []
            )
            if isinstance(node, ast.ClassDef) and any(base.endswith("Sheet") for base in bases):
                found.add(f"{path.relative_to(ROOT / 'ui').with_suffix('').as_posix()}:{node.name}")
    return found - {"progress:WorkingSheet", "settings/safety_restoring:_JumpingSheet"}
