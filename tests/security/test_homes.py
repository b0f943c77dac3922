"""Promises to a provider's key: it goes to no server but the one for which somebody entered it, and is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import NotAllowed
from app.domain.party import Issuer
from app.runtime import Shop
from app.store.store import Store
from tests.cli.tills import Till

KEY, OTHER = "ck_casa_4f1d2a9b", "https://otro.example/v1"
OURS = Issuer("pa", "PA", "155596713-2-2015", "La Esquina, S.A.", extra={"dv": "59"})


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path)
    made.services.set("conteo", {"api_key": KEY, "webhook_secret": "de los avisos"}, "test")
    yield made
    made.close()


def ready(shop: Shop, name: str = "conteo") -> bool:
    """Are its settings whole, and is it given its key?"""
    try:
        shop.services.service(name)
    except NotAllowed:
        return False
    return shop.services.info(name).ready


def at(shop: Shop, address: str, **more: str) -> Shop:
    shop.services.set("conteo", {"base_url": address, **more}, "test")
    return shop


async def test_a_key_is_as_if_it_were_not_there_at_another_server(shop: Shop) -> None:
    assert ready(shop)
    assert not ready(at(shop, OTHER))
    with pytest.raises(NotAllowed, match="Clave de API"):
        await shop.services.check("conteo")
    assert not shop.services.info("conteo").values["webhook_secret"]
    assert shop.vault.get("provider:conteo:api_key") == KEY, "it is kept for its own server"


@pytest.mark.parametrize("address", ["", "https://API.conteo.me:443/v2", "http://127.0.0.1:9", "https://localhost/v1"])
def test_at_its_own_server_and_on_this_machine_a_key_is_good_again(shop: Shop, address: str) -> None:
    assert not ready(at(shop, OTHER))
    assert ready(at(shop, address))


def test_whoever_enters_it_again_means_the_server_of_then(shop: Shop) -> None:
    assert not ready(at(shop, OTHER))
    shop.services.set("conteo", {"api_key": KEY}, "test")
    assert ready(shop)
    assert not ready(at(shop, "https://tercero.example"))
    assert ready(at(shop, "https://cuarto.example", api_key=KEY))
    assert not ready(at(shop, "https://cuarto.example:8443"))
    assert ready(at(shop, ""))


def test_a_key_of_an_older_program_belongs_to_the_server_of_before(shop: Shop) -> None:
    shop.store.write(
        lambda db: db.execute("UPDATE settings SET value = 'set 2026-01-01' WHERE key = 'api_key'")
    ).result()
    assert ready(shop)
    assert not ready(at(shop, OTHER))


def test_where_no_server_was_known_a_key_belongs_to_the_first(shop: Shop) -> None:
    shop.services.set("gforce", dict.fromkeys(("jwt", "gf_token", "token"), KEY), "test")
    for address, good in (("https://uno.example", True), ("https://dos.example", False), ("https://uno.example", True)):
        shop.services.set("gforce", {"base_url": address}, "test")
        lacking = [key for key in ("jwt", "gf_token", "token") if not shop.services.info("gforce").values[key]]
        assert (not lacking) is good


def test_a_key_that_is_lent_to_a_till_of_another_server_does_not_go_there(tmp_path: Path, shop: Shop) -> None:
    """Whoever wrote the copy wrote its addresses, too."""
    shop.add_issuer(OURS, "test")
    dead = Shop(tmp_path / "dead")
    dead.add_issuer(OURS, "test")
    at(dead, OTHER, api_key="de la otra caja")
    dead.close()
    done = shop.takeover.take(dead.folder, "ana")
    heir = Store(done.folder, inline=True)
    text = heir.read(lambda db: db.execute("SELECT value FROM settings WHERE key = 'api_key'").fetchone()[0])
    heir.close()
    assert text.endswith(" api.conteo.me:443")


def test_the_command_line_says_which_key_has_to_be_entered_again(tmp_path: Path) -> None:
    till = Till(tmp_path)
    till.environ["A_KEY"] = KEY
    till.ok("provider", "set", "conteo", "api_key=@env:A_KEY")
    done = till("provider", "set", "conteo", f"base_url={OTHER}")
    assert done.status == 0
    assert "api_key se dio para otro servidor" in done.err
    assert KEY not in done.err + done.out
