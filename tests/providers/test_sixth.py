"""A sixth provider is one folder: put beside the others, it is found by everything, and no other file is touched."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "fire" / "sixth"
PARTS = ("app", "ui", "resources", "tests/providers", "tests/practice", "tests/conftest.py", "pyproject.toml")

pytestmark = pytest.mark.timeout(170)

GOOD = {"status": "completed", "cufe": "SEXTO-0001"}
SILENCES: tuple[tuple[int, str], ...] = (
    (401, "NotAllowed"), (429, "Throttled"), (503, "Unavailable"), (200, "OutcomeUnknown"),
)  # fmt: skip
IN_THE_WINDOW = """
import asyncio, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.runtime import Shop
from ui.bridge import Bridge
from ui.loop import PosEventLoop
from ui.settings.page import SettingsPage

async def main():
    page = SettingsPage(shop, Bridge())
    page.arrive()
    await asyncio.sleep(0.02)
    page.show_provider("sexto")
    print(",".join(page.part("providers").forms["sexto"].entries))
    page.deleteLater()

application = QApplication(["mostrador"])
shop = Shop(Path(sys.argv[1]), practice=True)
loop = PosEventLoop(application)
loop.run_until_complete(main())
loop.close()
shop.close()
"""
ON_THE_WIRE = """
import asyncio
from app.domain.document import Standing
from app.domain.errors import OutcomeUnknown
from app.practice import Practice, transport
from app.providers.http import Wire
from tests.practice.till import ROOT, SetClock, reach
from tests.providers.sales import document

async def main():
    practice = Practice(SetClock(), faults={"sexto": ["lost"]})
    sexto = reach("sexto", practice.settings(ROOT)["sexto"], Wire(transport(practice)), timeout="0.2")
    sale = document()
    try:
        await sexto.submit(sale, sexto.prepare(sale))
    except OutcomeUnknown:
        print(type(await sexto.submit(sale, sexto.prepare(sale))).__name__)
    print(type(await sexto.look_up(sale, Standing())).__name__, [row["total"] for row in practice.ledger("sexto")])

asyncio.run(main())
"""


def samples() -> Iterator[tuple[str, dict[str, Any]]]:
    """What the contract asks of every provider: an answer of each family for each call."""
    for call in ("submit", "look_up"):
        good = {"outcome": "Authorized", "authorization": "SEXTO-0001"}
        yield f"{call}_good", {"call": call, "reply": {"status": 200, "json": GOOD}, "expect": good}
        for status, silence in SILENCES:
            yield f"{call}_{silence}", {
                "call": call, "reply": {"status": status, "json": {}}, "expect": {"silence": silence}
            }  # fmt: skip
    no = {"status": 422, "json": {"code": "BAD_TOTAL"}}
    yield "submit_no", {"call": "submit", "reply": no, "expect": {"outcome": "Rejected", "code": "BAD_TOTAL"}}
    unseen = {"status": 404, "json": {"code": "NOT_FOUND"}}
    yield "look_up_unseen", {"call": "look_up", "reply": unseen, "expect": {"outcome": "Unseen"}}
    hello = {"status": 200, "json": {"hello": "sexto"}}
    yield "check", {"call": "check", "reply": hello, "expect": {"sentence~": "Sexto"}}


class Tree:
    """The program in a folder of its own, where the sixth lies among the providers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "program"
        self.environ = {
            **os.environ, "MOSTRADOR_DATA": str(folder / "data"), "PYTHON_KEYRING_BACKEND": "none",
            "PYTHONPATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder / "home"),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }  # fmt: skip
        for part in PARTS:
            source, target = ROOT / part, self.folder / part
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copyfile(source, target)
        self.sixth = self.folder / "app" / "providers" / "sexto"
        shutil.copytree(FOLDER, self.sixth, ignore=shutil.ignore_patterns("__pycache__"))
        (self.sixth / "samples").mkdir()
        for name, sample in samples():
            (self.sixth / "samples" / f"{name}.json").write_text(json.dumps(sample), "utf-8")

    def python(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, *words], cwd=self.folder, env=self.environ, capture_output=True, text=True, timeout=150
        )
        assert done.returncode == 0, (words, done.stdout[-3000:], done.stderr[-3000:])
        return done.stdout

    def till(self, *words: str) -> Any:
        return json.loads(self.python("-m", "app", *words, "--json"))


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return Tree(tmp_path_factory.mktemp("sixth"))


def test_the_command_line_lists_it_with_its_settings(tree: Tree) -> None:
    found = {each["name"]: each for each in tree.till("provider", "list")}
    assert set(found) == {path.parent.name for path in (ROOT / "app" / "providers").glob("*/__init__.py")} | {"sexto"}
    assert {"base_url", "timeout", "llave"} <= {setting["key"] for setting in found["sexto"]["settings"]}
    assert (found["sexto"]["title"], found["sexto"]["country"]) == ("Sexto", "PA")


def test_the_window_draws_its_settings(tree: Tree, tmp_path: Path) -> None:
    keys = tree.python("-c", IN_THE_WINDOW, str(tmp_path / "shop")).strip().split(",")
    assert {"base_url", "llave"} <= set(keys)


def test_practice_mode_serves_it_over_http(tree: Tree) -> None:
    words = [sys.executable, "-m", "app", "practice", "serve", "--port", "0", "--json"]
    with subprocess.Popen(words, cwd=tree.folder, env=tree.environ, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            said = json.loads(server.stdout.readline())
            tree.till(
                "provider", "set", "sexto", *(f"{key}={value}" for key, value in said["settings"]["sexto"].items())
            )
            assert tree.till("provider", "check", "sexto")[0]["ok"] is True
            with urllib.request.urlopen(f"{said['address']}/ledger/sexto", timeout=10) as answer:
                assert json.load(answer) == []
        finally:
            server.terminate()


def test_a_lost_answer_of_its_practice_server_is_asked_about(tree: Tree) -> None:
    assert tree.python("-c", ON_THE_WIRE).split("\n")[:2] == ["Exists", "Authorized ['13.38']"]


def test_the_contract_tests_find_it_and_it_keeps_them(tree: Tree) -> None:
    said = tree.python(
        "-m", "pytest", "tests/providers/test_contract.py", "-q", "-k", "sexto", "-p", "no:cacheprovider"
    )
    passed = re.search(r"(\d+) passed", said)
    assert passed is not None
    assert int(passed[1]) > 100
    assert "failed" not in said
