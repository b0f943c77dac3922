"""Promises of updates: off at first, fetched whole or not at all, never run, and a sale or a document comes first."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from app.domain.errors import Refused, Trouble
from app.domain.people import Actor
from app.runtime import Shop
from app.runtime.updates import FOLDER, MANIFEST
from app.store import outbox
from app.updates import place
from tests.practice.till import SetClock
from tests.ui.shops import PRODUCTS
from tests.updates.vendor import NAME, OWNER, PROGRAM, Served, Vendor, refused


def test_it_is_off_until_somebody_turns_it_on_and_needs_a_key_for_that(shop: Shop, tmp_path: Path) -> None:
    assert shop.updates.checked_up().sentence == "La búsqueda de versiones nuevas está apagada."
    shop.updates.look()
    assert shop.updates.state().asked_at is None
    with pytest.raises(Refused):
        shop.updates.check()
    with pytest.raises(Refused) as caught:
        shop.updates.point_at(str(tmp_path), "", OWNER)
    assert caught.value.field == "key"


@pytest.mark.parametrize(
    "where", ["http://example.com/x", "https://u:p@example.com", "relative", "/nowhere/at/all", "ftp://a/b"]
)
def test_only_a_folder_or_an_https_address_is_a_place(where: str, shop: Shop, vendor: Vendor) -> None:
    with pytest.raises(Refused) as caught:
        shop.updates.point_at(where, vendor.key, OWNER)
    assert caught.value.field == "source"
    assert shop.updates.state().source == str(vendor.folder)


def test_a_newer_version_is_told_fetched_whole_kept_private_and_not_run(shop: Shop, vendor: Vendor) -> None:
    state = shop.updates.check()
    assert (state.newer, state.latest, state.news, state.ready) == (True, "99.0.0", "Más rápida.", None)
    assert shop.updates.checked_up().ok is None
    file = shop.updates.fetch(OWNER)
    assert file == shop.folder / FOLDER / NAME
    assert file.read_bytes() == PROGRAM
    assert file.stat().st_mode & 0o177 == 0
    assert shop.updates.state().ready == file
    (fact,) = shop.chronicle.entries(list(shop.chronicle.ids())[:1])
    assert (fact.who, fact.what) == ("dueña", "update_fetched")
    file.write_bytes(PROGRAM + b"!")
    assert shop.updates.state().ready is None, "what was changed later is not offered"
    (file.parent / "notes.txt").write_text("a person's")
    assert shop.updates.fetch(OWNER).read_bytes() == PROGRAM
    assert sorted(path.name for path in file.parent.iterdir()) == [NAME, "notes.txt"]


def test_asking_by_itself_happens_once_a_day_and_a_failure_disturbs_nobody(shop: Shop, vendor: Vendor) -> None:
    shop.updates.look()
    asked = shop.updates.state().asked_at
    assert asked is not None
    (vendor.folder / MANIFEST).unlink()
    shop.updates.look()
    assert shop.updates.state().trouble == ""
    assert isinstance(shop.clock, SetClock)
    shop.clock.at += timedelta(days=1, seconds=1)
    shop.updates.look()
    assert shop.updates.state().trouble
    assert shop.updates.checked_up().advice


@pytest.mark.parametrize("content", [PROGRAM + b"!", PROGRAM[:-1], PROGRAM[:-1] + b"?", b""])
def test_a_package_that_is_not_the_signed_one_leaves_nothing(content: bytes, shop: Shop, vendor: Vendor) -> None:
    (vendor.folder / NAME).write_bytes(content)
    with pytest.raises(Trouble):
        shop.updates.fetch(OWNER)
    assert list((shop.folder / FOLDER).iterdir()) == []
    assert shop.updates.state().ready is None


def test_an_older_package_goes_when_the_newer_one_is_whole_and_not_before(shop: Shop, vendor: Vendor) -> None:
    older = shop.updates.fetch(OWNER)
    vendor.publish(number=8, version="99.1.0", package={"name": "mostrador_99.1.0_test.deb"})
    with pytest.raises(Trouble):
        shop.updates.fetch(OWNER)
    assert older.read_bytes() == PROGRAM
    (vendor.folder / "mostrador_99.1.0_test.deb").write_bytes(PROGRAM)
    newer = shop.updates.fetch(OWNER)
    assert [path.name for path in older.parent.iterdir()] == [newer.name]


def test_a_system_without_a_package_is_told_so(shop: Shop, vendor: Vendor) -> None:
    vendor.publish(package={"system": "plan9-mips"})
    with pytest.raises(Trouble) as caught:
        shop.updates.fetch(OWNER)
    assert caught.value.code == "no_package"


def test_nothing_is_fetched_while_a_sale_is_open_or_a_document_is_in_the_air(shop: Shop, vendor: Vendor) -> None:
    assert shop.updates.hindrance() == ""
    shop.set_setting("open_sales", json.dumps([{"lines": 1}]))
    assert "venta abierta" in shop.updates.hindrance()
    with pytest.raises(Trouble) as caught:
        shop.updates.fetch(OWNER)
    assert caught.value.code == "busy"
    shop.set_setting("open_sales", "")
    shop.selling.checkout(shop.selling.read({"lines": [{"code": PRODUCTS[0].code}]})).result()
    shop.store.write(lambda db: db.execute("UPDATE outbox SET state = 'sending'")).result()
    assert shop.store.read(outbox.sending) == 1
    with pytest.raises(Trouble) as caught:
        shop.updates.fetch(OWNER)
    assert caught.value.code == "busy"
    assert not (shop.folder / FOLDER).exists()


def test_where_people_are_known_only_who_may_change_settings_points_it_elsewhere(shop: Shop, vendor: Vendor) -> None:
    shop.people.add("Marta", "owner", "482915", Actor("cli"))
    shop.people.add("Beto", "cashier", "731946", Actor("Marta"))
    with pytest.raises(Refused):
        shop.updates.point_at("", "", Actor("Beto"))
    with pytest.raises(Refused):
        shop.updates.fetch(Actor("Beto"))
    shop.updates.point_at("", "", Actor("Marta"))
    assert shop.updates.state().source == ""


def test_an_address_is_asked_like_a_folder_and_no_redirect_is_followed(shop: Shop, vendor: Vendor) -> None:
    handler = type("Handler", (Served,), {"folder": vendor.folder})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        shop.updates.point_at(f"http://127.0.0.1:{server.server_port}/versions", vendor.key, OWNER)
        assert shop.updates.fetch(OWNER).read_bytes() == PROGRAM
        handler.away = True  # type: ignore[attr-defined]
        assert refused(shop) == "update_not_read"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert refused(shop) == "update_not_read"
    assert "no hay conexión" in shop.updates.state().trouble


def test_what_is_larger_than_announced_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(bytes(3 << 20))
    got = list[int]()
    with pytest.raises(Trouble, match="más grande"):
        got.extend(map(len, place.pieces(str(tmp_path), "big", 1 << 20, lambda: 60.0)))
    assert 0 < sum(got) <= 1 << 20
