"""Promises of the file for support: it tells what is wrong and names nobody; no secret in any form."""

from __future__ import annotations

import base64
import json
import logging
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log
from app.domain.party import Customer
from app.runtime import Shop
from tests.sync.bench import ISSUER

SECRET = "canario-9021-clave-secreta"
NAMES = ("Marta Quintero", "Comercial Ñandú & Hijos", "Tienda Modelo, S.A.", "Ana Cajera")
IDS = ("8-730-241", "155596713-2-2015", "20100070970", "marta@example.org", "6677-8899", "Calle 50, casa 12")
SALE = {"lines": [{"description": "Café", "quantity": "2", "unit_price": "6.69", "tax": "7"}], "cashier": "Ana Cajera"}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = Shop(tmp_path / "till")
    log.set_up(tmp_path / "till")
    opened.add_issuer(ISSUER, "Ana Cajera")
    opened.services.set("conteo", {"api_key": SECRET}, "test")
    customer = Customer("8-730-241", name="Marta Quintero", email="marta@example.org", address="Calle 50, casa 12",
                        phone="6677-8899")  # fmt: skip
    opened.goods.save_customer(customer)
    opened.goods.save_customer(Customer("", name="Comercial Ñandú & Hijos", code="C-2"))
    opened.selling.checkout(
        opened.selling.read({**SALE, "customer": {"tax_id": "8-730-241", "name": "Marta Quintero"}})
    ).result()
    yield opened
    opened.close()
    log.tear_down()


def _everything(file: Path) -> str:
    with zipfile.ZipFile(file) as opened:
        return "\n".join(opened.read(name).decode() for name in opened.namelist())


def test_no_secret_name_tax_id_mail_or_address_is_in_it(shop: Shop, tmp_path: Path) -> None:
    talker = logging.getLogger("mostrador.support")
    reason = f"rechazado para {' y '.join(NAMES)}: {', '.join(IDS)}; clave {SECRET}"
    talker.warning("%s", reason)
    talker.warning("authorization: %s", base64.b64encode(SECRET.encode()).decode())
    shop.store.write(lambda db: db.execute("UPDATE outbox SET reason = ?, needs = 'fix'", (reason,))).result()
    shop.safety.support(tmp_path / "s.zip")
    text = _everything(tmp_path / "s.zip").casefold()
    told = json.loads(zipfile.ZipFile(tmp_path / "s.zip").read("entries.json"))
    assert "rechazado para" in told[0]["reason"]
    forms = [SECRET, SECRET.encode().hex(), base64.b64encode(SECRET.encode()).decode(), SECRET.replace("-", "%2d")]
    for canary in (*NAMES, *IDS, *forms):
        assert canary.casefold() not in text
        assert json.dumps(canary)[1:-1].casefold() not in text


def test_it_tells_what_a_helper_asks_first(shop: Shop, tmp_path: Path) -> None:
    logging.getLogger("mostrador.support").warning("engine stopped: locked")
    shop.safety.support(tmp_path / "s.zip")
    with zipfile.ZipFile(tmp_path / "s.zip") as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    assert {check["name"] for check in json.loads(parts["doctor.json"])} >= {"sqlite", "journal", "space"}
    assert json.loads(parts["versions.json"])["mostrador"]
    assert json.loads(parts["outbox.json"]) == [
        {"provider": "conteo", "kind": "submit", "state": "ready", "needs": "wait", "many": 1}
    ]
    assert any("engine stopped: locked" in str(line) for line in json.loads(parts["log.json"]))
    assert json.loads(parts["counts.json"])["sales"] == 1
    assert json.loads(parts["journal.json"])[0]["what"] == "sale"
    assert json.loads(parts["settings.json"])["conteo"]["api_key"] == "(puesto)"
    assert os.name != "posix" or (tmp_path / "s.zip").stat().st_mode & 0o077 == 0


def test_a_mail_and_a_long_number_of_nobody_who_is_known_here_are_hidden_too(shop: Shop, tmp_path: Path) -> None:
    logging.getLogger("mostrador.support").warning(
        "carta a luis.perez+caja@correo.example.pa, teléfono 507 6677 8899 1"
    )
    shop.safety.support(tmp_path / "s.zip")
    text = _everything(tmp_path / "s.zip")
    assert "carta a" in text
    assert "correo.example.pa" not in text
    assert "6677 8899" not in text
