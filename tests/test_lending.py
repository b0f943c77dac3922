"""Promises of the secrets that a till lends to what it took over: its own taxpayer's, and nobody else's."""

from __future__ import annotations

from pathlib import Path

from app.domain.party import Issuer
from app.runtime import Shop
from app.vault import Vault


def test_secrets_are_lent_only_where_every_taxpayer_whom_they_would_serve_is_our_own(tmp_path: Path) -> None:
    """Both sell in Panama for the same company; in Peru they are two."""
    ours, shops = Issuer("pa", "PA", "155596713-2-2015", "La Esquina, S.A.", extra={"dv": "59"}), []
    for name, tax_id in (("living", "20980000002"), ("dead", "20980000011")):
        made = Shop(tmp_path / name, practice=True)
        shops.append(made)
        for issuer in (ours, Issuer("pe", "PE", tax_id, "Bodega S.A.C.")):
            made.add_issuer(issuer, "test")
    living, dead = shops
    lent = {"provider:conteo:api_key": "ours", "provider:gforce:jwt": "ours too"}
    kept = {"provider:fabo:token": "of another company", "provider:enlazatte:token": "of no use there"}
    for key, value in (lent | kept).items():
        living.vault.set(key, value)
    dead.close()
    done = living.takeover.take(dead.folder, "ana")
    heir = Vault(done.folder, dead.till.installation)
    assert {key for key in lent | kept if heir.get(key)} == set(lent)
    assert done.lent == len(lent)
    living.close()
