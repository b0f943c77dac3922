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
