"""Promises of `update` on the command line: status 1 and one sentence while it is off, a checked file afterwards."""

from __future__ import annotations

from pathlib import Path

from app.cli import REFUSED
from app.ports import SystemClock
from tests.cli.tills import Till
from tests.updates.vendor import NAME, PROGRAM, Vendor


def test_a_version_is_looked_for_and_fetched_from_the_command_line_and_nothing_is_installed(tmp_path: Path) -> None:
    till, vendor = Till(tmp_path).furnish(), Vendor(tmp_path / "vendor", SystemClock().now())
    vendor.publish()
    (tmp_path / "update.pub").write_text(f"untrusted comment: x\n{vendor.key}\n")
    off = till("update", "check")
    assert (off.status, off.err.count("\n")) == (REFUSED, 1)
    assert till.ok("update", "source") == {"source": None, "key": None}
    key = f"@file:{tmp_path / 'update.pub'}"
    assert till.ok("update", "source", str(vendor.folder), "--key", key)["key"] == vendor.key
    asked = till.ok("update", "check")
    assert (asked["newer"], asked["latest"], asked["ready"], asked["busy"]) == (True, "99.0.0", None, None)
    fetched = till.ok("update", "fetch")
    assert Path(fetched["ready"]).read_bytes() == PROGRAM
    assert fetched["size"] == len(PROGRAM)
    assert "sudo apt install" in till("update", "fetch").out
    (vendor.folder / NAME).write_bytes(b"something else")
    vendor.publish(number=8, package={"sha256": "0" * 64})
    wrong = till("update", "fetch")
    assert (wrong.status, wrong.out) == (REFUSED, "")
    assert till.ok("update", "source", "off")["source"] is None
    assert till("update", "fetch").status == REFUSED
