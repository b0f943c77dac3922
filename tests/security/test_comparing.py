"""Promise of every comparison: nobody learns a secret letter by letter from how long a refusal takes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORDS = re.compile(r"(?:^|_)(?:mac|hmac|hash|digest|signature|secret|token|pin|pepper|password)(?:_|$)", re.IGNORECASE)
HARMLESS = {
    ("app/runtime/updates.py", "digest"),  # of a package, as a signed list names it in the open
    ("app/store/closed.py", "digest"),  # of the figures of a Z, whose seal is what is kept from forging
    ("app/backup/archive.py", "digest"),  # of a file that lies beside it
    ("app/store/closed.py", "mac"),  # of a line of the journal, as it is printed on every Z
    ("app/store/lease.py", "token"),  # which engine is at work: a number, in a file of the same owner
    ("app/store/outages.py", "digest"),
    ("app/store/outbox.py", "token"),
    ("app/store/pdfs.py", "digest"),
    ("app/updates/minisign.py", "SIGNATURE"),  # how long one is
    ("app/vault/ring.py", "digest"),  # of a value that has just been read from the keyring itself
}


def compared(source: str) -> set[str]:
    """The words for secrets on either side of == or !=: names, attributes, keys of rows, and what `hmac` made."""
    tree = ast.parse(source)
    keyed = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)] if "hmac" in source else []
    made = {name: "hmac" for node in keyed if "hmac" in _words(node.value)
            for target in node.targets for name in _names(target)}  # fmt: skip
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(isinstance(sign, ast.Eq | ast.NotEq) for sign in node.ops):
            for side in (node.left, *node.comparators):
                found |= {made.get(name, name) for name in _words(side) | _names(side) & made.keys()}
    return found


def _words(side: ast.expr) -> set[str]:
    found = {word[0].strip("_") for name in _names(side) if (word := WORDS.search(name))}
    return set() if isinstance(side, ast.Call) and isinstance(side.func, ast.Name) and side.func.id == "len" else found


def _names(side: ast.expr) -> set[str]:
    """What is named anywhere in an expression."""
    found = set[str]()
    for node in ast.walk(side):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                found.add(name)
            case ast.Subscript(slice=ast.Constant(value=str(name))):
                found.add(name)
    return found


def test_a_secret_is_never_compared_letter_by_letter() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), word)
        for folder in ("app", "ui")
        for path in (ROOT / folder).rglob("*.py")
        for word in compared(path.read_text(encoding="utf-8"))
    }
    assert found - HARMLESS == set()


def test_a_comparison_that_tells_would_be_seen() -> None:
    assert compared("if headers['signature'] == wanted: pass") == {"signature"}
    assert compared("ok = self.api_token != given") == {"token"}
    assert compared("if mac == 1 or pin in known: pass") == {"mac"}
    assert compared("wanted = hmac.new(key, body, 'sha256').digest()\nok = bytes.fromhex(given) == wanted") == {"hmac"}
    assert compared("ok = hashed(word, salt).hash == kept.hash") == {"hash"}
    assert compared("short = len(signature) == 64") == set()
