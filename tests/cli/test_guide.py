"""The integrator's guide leaves nothing out: every command with every option, every key of every common answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.cli.guide import listing
from tests.cli.tills import SALE, Till

GUIDE = Path(__file__).parents[2] / "resources" / "manual" / "integrator.md"


def test_every_command_and_every_option_is_listed_as_it_is() -> None:
    """`python -m tests.cli.guide` prints the block for the guide."""
    text = GUIDE.read_text(encoding="utf-8")
    block = re.search(r"^## Every command$.+?```\n(.+?)\n```", text, re.MULTILINE | re.DOTALL)
    assert block is not None
    assert block[1] == listing()


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inside in value.items():
            yield key
            yield from _keys(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _keys(inside)


def test_every_key_of_every_common_answer_is_named_in_its_row(tmp_path: Path) -> None:
    till = Till(tmp_path).furnish()
    till.ok("provider", "set", "conteo", "base_url=http://127.0.0.1:9", "api_key=a-key-of-nobody")
    answers = {"quote": till.ok("quote", "-", given=SALE), "sell": till.ok("sell", "-", given=SALE)}
    answers["outbox"] = till.ok("outbox")
    answers["sync"] = till.ok("sync", "--once")
    batch = till.ok("batch", "--max-seconds", "0", status=3)
    answers["batch"] = {**batch, "failures": []}
    row = till.ok("documents")[-1]
    assert set(batch["failures"][0]) == set(row)
    answers |= {"documents": row, "document ID": till.ok("document", row["id"])}
    for words in ("provider list", "doctor", "verify", "alerts", "update source", "journal", "issuer list"):
        answers[words] = till.ok(*words.split())
    answers["backup"] = till.ok("backup", str(tmp_path / "copy.zip"))
    rows = dict(re.findall(r"^\| `([^`]+)` \| (.+) \|$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE))
    lacking = {
        name: sorted(key for key in set(_keys(answer)) if f"`{key}`" not in rows.get(name, ""))
        for name, answer in answers.items()
    }
    assert {name: keys for name, keys in lacking.items() if keys} == {}
