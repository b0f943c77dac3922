"""Vaults for tests, and a keyring in memory that can betray them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.vault import Home, Vault
from app.vault.ring import Questions, Ring

ROOT = Path(__file__).parents[1]
API_KEY = "provider:conteo:api_key"
PHRASE = {"MOSTRADOR_PASSPHRASE": "caballo correcto pila grapa"}


class Drawer:
    """A keyring in memory that can be locked, break, hang, and that refuses what Windows would refuse."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.mood: Callable[[], None] = lambda: None

    def get_password(self, service: str, username: str) -> str | None:
        self.mood()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.mood()
        assert len(password.encode("utf-16-le")) <= 2560
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.mood()
        del self.items[service, username]


class KeyringLocked(Exception):
    """What back ends raise when nobody typed the password."""


def locked() -> None:
    raise KeyringLocked("the secret is hunter2")


def vault(
    folder: Path, *, till: str = "till-1", phrase: bool = False, drawer: Drawer | None = None, patience: float = 5.0
) -> Vault:
    def ring(owner: str) -> Ring | None:
        return Ring(drawer, "Cajón", owner, Questions(patience)) if drawer else None

    environ = PHRASE if phrase else {}
    return Vault(folder / "data", till, keys=folder / "config", environ=environ, ring=ring)


HOMES = pytest.mark.parametrize("home", list(Home))


def make(home: Home, folder: Path, drawer: Drawer) -> Vault:
    return vault(folder, phrase=home is Home.PASSPHRASE, drawer=drawer if home is Home.KEYRING else None)
