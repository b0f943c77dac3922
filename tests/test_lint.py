"""Runs the tools that read the code without running it: style, types, import directions."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"


def must_be_content(*command: str) -> None:
    """Fail with everything that the tool has to say, unless it has nothing."""
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode != 0:
        pytest.fail(f"{' '.join(command)}\n{done.stdout}{done.stderr}", pytrace=False)


def test_style_is_clean() -> None:
    must_be_content("-m", "ruff", "check", "--no-fix", "--output-format", "concise", ".")


@pytest.mark.timeout(300)
def test_types_agree() -> None:
    must_be_content("-m", "mypy", "app", "ui", "dev.py")


def test_imports_go_one_way() -> None:
    must_be_content("-c", LINT_IMPORTS)
