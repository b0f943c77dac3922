"""Promises of updates: only signed words are believed, no old ones twice, none that would not fit this till."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import app
import resources
from app.domain.errors import Refused, Trouble
from app.runtime import Shop
from app.runtime.updates import MANIFEST, SIGNATURE
from app.store.migrations import STEPS
from app.updates import minisign
from tests.practice.till import SetClock
from tests.updates.vendor import OWNER, Vendor, refused, sign


def test_every_changed_byte_of_list_and_signature_is_noticed(shop: Shop, vendor: Vendor) -> None:
    for name in (MANIFEST, SIGNATURE):
        whole = (vendor.folder / name).read_bytes()
        start = 0 if name == MANIFEST else whole.index(b"\n") + 1  # minisign's first line is nobody's word
        for place in range(start, len(whole), 7):
            changed = bytearray(whole)
            changed[place] ^= 1
            (vendor.folder / name).write_bytes(changed)
            content, text = (vendor.folder / MANIFEST).read_bytes(), (vendor.folder / SIGNATURE).read_bytes()
            with pytest.raises(Trouble):
                minisign.verified(content, text.decode("utf-8", "replace"), minisign.key_from(vendor.key))
        (vendor.folder / name).write_bytes(whole)
    shop.updates.check()


def test_another_key_an_unhashed_signature_and_no_signature_are_refused(shop: Shop, vendor: Vendor) -> None:
    vendor.publish(private=Ed25519PrivateKey.generate())
    assert refused(shop) == "bad_signature"
    vendor.publish()
    content = (vendor.folder / MANIFEST).read_bytes()
    older = minisign.written(vendor.private.sign(content), bytes(64), sign.public_of(vendor.private).id, "x")
    (vendor.folder / SIGNATURE).write_text(older)
    assert refused(shop) == "bad_signature"
    (vendor.folder / SIGNATURE).write_text("")
    assert refused(shop) == "bad_signature"
    (vendor.folder / SIGNATURE).unlink()
    assert refused(shop) == "update_not_read"
    assert shop.updates.state().latest == ""


def test_an_old_list_cannot_come_back_nor_two_lists_share_a_number(shop: Shop, vendor: Vendor) -> None:
    shop.updates.check()
    vendor.publish(number=6)
    assert refused(shop) == "rolled_back"
    vendor.publish(news="Otra cosa.")
    assert refused(shop) == "two_faced"
    vendor.publish(number=8, version="98.0.0")
    assert shop.updates.check().latest == "98.0.0"


def test_a_list_that_expired_or_comes_from_the_future_is_refused(shop: Shop, vendor: Vendor) -> None:
    vendor.publish(expires_at=shop.clock.now().isoformat())
    assert refused(shop) == "expired"
    later = shop.clock.now() + timedelta(days=2)
    vendor.publish(made_at=later.isoformat(), expires_at=(later + timedelta(days=9)).isoformat())
    assert refused(shop) == "clock"


def test_a_version_that_could_not_open_these_data_is_not_fetched(shop: Shop, vendor: Vendor) -> None:
    vendor.publish(schema=len(STEPS) - 1)
    assert refused(shop) == "older_schema"
    vendor.publish(number=8, schema=len(STEPS) + 9, oldest_schema=len(STEPS) + 1)
    assert refused(shop) == "too_far"
    vendor.publish(number=9, version=app.__version__, schema=len(STEPS))
    assert not shop.updates.check().newer
    with pytest.raises(Refused):
        shop.updates.fetch(OWNER)


@pytest.mark.parametrize(
    "change",
    [{"program": "other"}, {"number": "8"}, {"number": -1}, {"version": "1.0; rm"}, {"made_at": "2026-11-20"},
     {"packages": []}, {"packages": None}, {"oldest_schema": 99}, {"package": {"name": "../../evil"}},
     {"package": {"name": ".hidden"}}, {"package": {"size": 10**12}}, {"package": {"sha256": "A" * 64}}],
)  # fmt: skip
def test_a_signed_list_that_is_no_list_is_refused(change: dict[str, Any], shop: Shop, vendor: Vendor) -> None:
    vendor.publish(**change)
    assert refused(shop) == "bad_manifest"


def test_another_vendors_numbers_begin_anew_and_a_pinned_key_is_not_replaced(
    shop: Shop, vendor: Vendor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shop.updates.check()
    first, vendor.private = vendor.key, Ed25519PrivateKey.generate()
    vendor.publish(number=1)
    shop.updates.point_at(str(vendor.folder), vendor.key, OWNER)
    assert shop.updates.check().latest == "99.0.0"
    (tmp_path / "update.pub").write_text(f"untrusted comment: x\n{first}\n")
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / name)
    assert shop.updates.key == minisign.key_from(first)
    with pytest.raises(Refused):
        shop.updates.point_at(str(vendor.folder), vendor.key, OWNER)
    assert refused(shop) == "bad_signature"


def test_the_vendor_makes_a_key_once_and_a_list_of_every_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOSTRADOR_SIGN_PASSPHRASE", "solo para esta prueba")
    dist, secret, public = tmp_path / "dist", tmp_path / "key.pem", tmp_path / "update.pub"
    dist.mkdir()
    version = app.__version__
    names = [f"mostrador_{version}_amd64.deb", f"mostrador-{version}-linux-x86_64.tar.xz",
             f"mostrador-{version}-windows-x64-setup.exe", f"mostrador-{version}-macos-arm64.zip"]  # fmt: skip
    for name in [*names, "notes.txt", "mostrador_0.0.9_amd64.deb"]:
        (dist / name).write_bytes(name.encode())
    now = SetClock().now()
    assert sign.main(["key", str(secret), "--public", str(public)], now) == 0
    assert secret.stat().st_mode & 0o077 == 0
    assert b"ENCRYPTED" in secret.read_bytes()
    with pytest.raises(FileExistsError):
        sign.main(["key", str(secret), "--public", str(public)], now)
    assert sign.main(["manifest", str(secret), "--number", "3", "--dist", str(dist)], now) == 0
    content, signature = (dist / MANIFEST).read_bytes(), (dist / SIGNATURE).read_text()
    minisign.verified(content, signature, minisign.key_from(public.read_text()))
    listed = {row["name"]: row["system"] for row in json.loads(content)["packages"]}
    assert listed == dict(
        zip(names, ["linux-x86_64-deb", "linux-x86_64-tar", "windows-x86_64", "macos-aarch64"], strict=True)
    )
    if shutil.which("minisign"):
        command = ["minisign", "-V", "-q", "-m", str(dist / MANIFEST), "-p", str(public)]
        assert subprocess.run(command, check=False).returncode == 0
