"""Promise of the doctor about where the data lie: network drives and files that cannot be written are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.doctor import disk
from app.store.database import FILE


@pytest.mark.parametrize(("kind", "ok"), [("nfs4", False), ("cifs", False), ("fuse.sshfs", False), ("ext4", True)])
def test_a_drive_of_the_network_is_found(kind: str, ok: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/share {tmp_path.resolve()} {kind} rw 0 0\n"
    read = Path.read_text
    monkeypatch.setattr(
        Path, "read_text", lambda path, *more: mounts if path == Path("/proc/mounts") else read(path, *more)
    )
    tmp_path.chmod(0o700)
    found = disk.check_folder(tmp_path)
    assert (found.ok, "red" in found.sentence) == (ok, not ok)


def test_a_file_that_somebody_else_left_locked_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    for name in (FILE, "copia.zip"):
        (tmp_path / name).touch()
    found = disk.check_folder(tmp_path, lambda path: path.name not in (FILE, "copia.zip"))
    assert (found.ok, found.sentence) == (False, f"No se puede escribir en {FILE}, dentro de la carpeta de datos.")
    assert "administrador" in found.advice
