"""Promises of `python3 dev.py audit`: every package of the lock is listed, other versions seen, nothing glossed."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mostrador_audit", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_package_of_the_lock_is_in_the_bill_with_its_hashes(
    audit: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = audit.main(["-o", str(tmp_path / "bill.json")])
    said = capsys.readouterr().out
    lock = (ROOT / "requirements.lock").read_text()
    names = {name.lower() for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    bill = json.loads((tmp_path / "bill.json").read_text())
    assert {each["name"] for each in bill["components"]} == names
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    hashes = [each for part in bill["components"] for each in part["externalReferences"][0]["hashes"]]
    assert len(hashes) == lock.count("--hash=sha256:")
    assert all(part["externalReferences"][0]["hashes"] for part in bill["components"])
    assert (status == 0) is ("is installed, the lock says" not in said)


def test_another_version_or_a_missing_hash_is_noticed(audit: ModuleType) -> None:
    text = f"pytest==0.0.1 \\\n    --hash=sha256:{'0' * 64}\nnobody-knows-me==1.0\n"
    wrong = audit.faults(list(audit.parts(text)))
    assert [each.split(":")[0] for each in wrong] == ["nobody-knows-me", "pytest"]


def test_what_was_not_asked_is_never_called_clean(audit: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    said, weak = audit.known_weaknesses(ROOT / "requirements.lock")
    assert "not run" in said
    assert "none" not in said
    assert not weak


ASKED = {"name": "cffi", "version": "2.1.1", "vulns": []}
SKIPPED = {"name": "httpx", "skip_reason": "Dependency not found on PyPI and could not be audited: httpx (0.28.1)"}
WEAK = {"name": "idna", "version": "3.1", "vulns": [{"id": "PYSEC-2024-60", "fix_versions": ["3.7"]}]}


@pytest.mark.parametrize(
    ("answer", "told", "found"),
    [
        ({"dependencies": [ASKED]}, "known weaknesses: none in 1 packages", False),
        ({"dependencies": [ASKED, SKIPPED]}, "known weaknesses: not run for 1 of 2 packages: httpx", False),
        ({"dependencies": [WEAK, SKIPPED]}, "idna 3.1: PYSEC-2024-60\n  not run for 1 of 2 packages: httpx", True),
        ("no network", "not run (pip-audit had no answer", False),
    ],
)
def test_a_package_that_pip_audit_could_not_ask_about_is_never_called_clean(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: object, told: str, found: bool
) -> None:
    """It says "No known vulnerabilities found" and ends well where no package could be looked up."""
    said = answer if isinstance(answer, str) else json.dumps(answer)
    (tmp_path / "pip_audit.py").write_text(f"print({said!r})", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    words, weak = audit.known_weaknesses(ROOT / "requirements.lock")
    assert told in words
    assert weak is found
