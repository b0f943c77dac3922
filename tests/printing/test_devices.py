"""Promises about the ways to a printer: every byte as it is, one sentence when not, never a file written over."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.printing.conversation import Watch
from app.printing.devices import FileDevice, NetworkDevice, SystemDevice, device_of
from app.printing.profile import checked
from app.printing.trouble import Gone, Misplaced

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="ports and print services of Windows are others")
EVERY_BYTE = bytes(range(256)) * 20


@pytest.mark.parametrize(("way", "address"), [
    ("network", "host:99999"), ("network", "host:0"), ("network", ""), ("network", "a b"), ("file", "settings.txt"),
    ("file", "/dev/../x"), ("file", ""), ("system", "-o raw"), ("system", "-oraw"), ("system", ""),
])  # fmt: skip
def test_addresses_that_are_no_printer_are_refused(way: str, address: str) -> None:
    with pytest.raises(Refused) as refused:
        device_of({**checked({"way": way}), "address": address})
    assert refused.value.field == "address"


def test_an_address_without_a_port_is_port_9100() -> None:
    assert device_of({**checked({}), "address": "192.168.1.50"}) == NetworkDevice("192.168.1.50", 9100, True)
    assert device_of({**checked({}), "address": "[fe80::1]:9101"}) == NetworkDevice("fe80::1", 9101, True)


@POSIX
def test_a_port_gets_every_byte_as_it_is() -> None:
    keeper, port = os.openpty()
    heard = bytearray()

    def listen() -> None:
        while len(heard) < len(EVERY_BYTE):
            heard.extend(os.read(keeper, 4096))

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    FileDevice(os.ttyname(port), asks=False).send(EVERY_BYTE, Watch())
    listener.join(5)
    os.close(port)
    os.close(keeper)
    assert bytes(heard) == EVERY_BYTE


@POSIX
def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "ventas.csv"
    file.write_text("1,2,3")
    with pytest.raises(Misplaced):
        FileDevice(str(file)).send(b"x", Watch())
    assert file.read_text() == "1,2,3"
    with pytest.raises(Gone) as gone:
        FileDevice(str(tmp_path / "lp0")).send(b"x", Watch())
    assert not gone.value.began


@POSIX
def test_the_print_service_gets_the_bytes_raw_and_its_refusal_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = tmp_path / "lp"
    service.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/got\n')
    service.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    SystemDevice("Termica").send(EVERY_BYTE, Watch())
    assert (tmp_path / "got").read_bytes() == EVERY_BYTE
    assert (tmp_path / "asked").read_text().split() == ["-s", "-d", "Termica", "-o", "raw"]
    service.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(Gone) as gone:
        SystemDevice("Termica").send(b"x", Watch())
    assert (gone.value.began, "Termica" in gone.value.sentence) == (False, True)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Misplaced):
        SystemDevice("Termica").send(b"x", Watch())


@POSIX
def test_a_page_goes_to_the_print_service_unscaled_where_it_is_a_ticket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = tmp_path / "lp"
    service.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\ncat > {tmp_path}/got\n')
    service.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    for paper in ("ticket80", "a4"):
        device_of(checked({"way": "pdf", "address": "Oficina", "paper": paper})).send(b"%PDF-1.7", Watch())
    assert (tmp_path / "got").read_bytes() == b"%PDF-1.7"
    assert [line.split()[-1] for line in (tmp_path / "asked").read_text().splitlines()] == [
        "print-scaling=none", "fit-to-page",
    ]  # fmt: skip


def test_without_a_print_service_the_window_paints_the_page_or_a_person_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    values = checked({"way": "pdf", "address": "Oficina", "paper": "letter"})
    painted: list[tuple[str, str, bytes]] = []
    device_of(values, lambda *page: painted.append(page)).send(b"%PDF", Watch())
    assert painted == [("Oficina", "letter", b"%PDF")]
    with pytest.raises(Misplaced):
        device_of(values).send(b"%PDF", Watch())
