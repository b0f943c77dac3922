"""Promise of every comparison: nobody learns a secret letter by letter from how long a refusal takes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORDS = re.compile(r"(?:^|_)(?:mac|digest|signature|secret|token|pin|pepper|password)(?:_|$)", re.IGNORECASE)
HARMLESS = {
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
    """The words for secrets on either side of == or != (a key of a row, an attribute, a name)."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Compare) and any(isinstance(sign, ast.Eq | ast.NotEq) for sign in node.ops):
            for side in (node.left, *node.comparators):
                word = WORDS.search(_name(side))
                found |= {word[0].strip("_")} if word else set()
    return found


def _name(side: ast.expr) -> str:
    if isinstance(side, ast.Subscript):
        return str(side.slice.value) if isinstance(side.slice, ast.Constant) else ""
    return side.attr if isinstance(side, ast.Attribute) else side.id if isinstance(side, ast.Name) else ""


def test_a_secret_is_never_compared_letter_by_letter() -> None:
    found = {
        (str(path.relative_to(ROOT)), word)
        for folder in ("app", "ui")
        for path in (ROOT / folder).rglob("*.py")
        for word in compared(path.read_text(encoding="utf-8"))
    }
    assert found - HARMLESS == set()


def test_a_comparison_that_tells_would_be_seen() -> None:
    assert compared("if headers['signature'] == wanted: pass") == {"signature"}
    assert compared("ok = self.api_token != given") == {"token"}
    assert compared("if mac == 1 or pin in known: pass") == {"mac"}
