"""Of what the program is made, as a CycloneDX list, and whether what is installed is what the lock says.

Known weaknesses are asked of pip-audit where it is installed and has a network; otherwise "not run" is said.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
_PINNED = re.compile(r"^([A-Za-z0-9._-]{1,100})==([^ ;\\]{1,60})", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Part:
    """One package of the lock: which, and the hashes of the files that may be installed for it."""

    name: str
    version: str
    hashes: tuple[str, ...]


def parts(lock: str) -> Iterator[Part]:
    """Every package of a lock."""
    found = list(_PINNED.finditer(lock))
    for this, following in zip(found, [*found[1:], None], strict=True):
        text = lock[this.end() : following.start() if following else len(lock)]
        yield Part(this[1].lower(), this[2], tuple(_HASH.findall(text)))


def licence(name: str) -> str:
    """What an installed package says of its licence; empty when it is not installed or says nothing."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    short = said.get("License-Expression") or said.get("License") or ""
    classes = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or [] if each.startswith("License ::")]
    return short if short and "\n" not in short and len(short) < 60 else ", ".join(classes)


def bill(found: list[Part], version: str) -> dict[str, Any]:
    """A software bill of materials, CycloneDX 1.5."""
    components = []
    for part in found:
        address = f"pkg:pypi/{part.name}@{part.version}"
        files = [{"alg": "SHA-256", "content": each} for each in part.hashes]
        component: dict[str, Any] = {
            "type": "library", "bom-ref": address, "name": part.name, "version": part.version, "purl": address,
            "externalReferences": [{"type": "distribution", "url": address, "hashes": files}],
        }  # fmt: skip
        if said := licence(part.name):
            component["licenses"] = [{"license": {"name": said}}]
        components.append(component)
    program = {"type": "application", "bom-ref": "mostrador", "name": "mostrador", "version": version}
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": program},
        "components": components,
    }  # fmt: skip


def faults(found: list[Part]) -> list[str]:
    """What is not as it should be: a package without a hash, or installed in another version than the lock's."""
    wrong = [f"{part.name}: no hash in the lock" for part in found if not part.hashes]
    for part in found:
        try:
            installed = metadata.version(part.name)
        except metadata.PackageNotFoundError:
            continue  # of another system
        if installed != part.version:
            wrong.append(f"{part.name}: {installed} is installed, the lock says {part.version}")
    return wrong


def known_weaknesses(lock: Path) -> tuple[str, bool]:
    """What pip-audit says, and whether it found anything; what it could not ask about is no clean bill."""
    if importlib.util.find_spec("pip_audit") is None:
        return "known weaknesses: not run (pip-audit is not installed here)", False
    command = [sys.executable, "-m", "pip_audit", "-r", str(lock), "--require-hashes", "--disable-pip", "-f", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        asked = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return "known weaknesses: not run (pip-audit had no answer; is there a network?)", False
    weak = [
        f"{each['name']} {each['version']}: {weakness['id']}" for each in asked for weakness in each.get("vulns", [])
    ]
    unasked = [each["name"] for each in asked if "skip_reason" in each]
    missing = f"not run for {len(unasked)} of {len(asked)} packages: {', '.join(unasked)}" if unasked else ""
    if weak:
        return "\n  ".join(["known weaknesses:", *weak, *filter(None, [missing])]), True
    return f"known weaknesses: {missing or f'none in {len(asked)} packages'}", False


def program_version() -> str:
    """The program's own version, read and not imported."""
    found = re.search(r'^__version__ = "([^"]+)"', (ROOT / "app/__init__.py").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else "0"


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py audit", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "build" / "mostrador.cdx.json")
    parser.add_argument("--lock", type=Path, default=LOCK)
    args = parser.parse_args(words)
    found = list(parts(args.lock.read_text(encoding="utf-8")))
    args.output.parent.mkdir(parents=True, exist_ok=True)
    args.output.write_text(json.dumps(bill(found, program_version()), indent=1) + "\n", encoding="utf-8")
    wrong = faults(found)
    said, weak = known_weaknesses(args.lock)
    print(f"{len(found)} packages, {sum(len(part.hashes) for part in found)} hashes: {args.output.name}")
    print("\n".join([*wrong, said]))
    return 1 if wrong or weak else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
