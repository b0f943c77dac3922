"""A practice shop with an issuer in each of the five countries, and one sale of each. Builders for tests of screens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain.document import Document
from app.domain.party import Issuer
from app.runtime import Shop
from tests.databases import laid

ISSUERS = {
    "PA": Issuer("pa", "PA", "155596713-2-2015", "Mini Súper La Esquina, S.A.", extra={"dv": "59"}),
    "PE": Issuer("pe", "PE", "20980000002", "Bodega de práctica S.A.C."),
    "AR": Issuer("ar", "AR", "30999000378", "Almacén El Ombú S.R.L.", extra={"point_of_sale": "3"}),
    "MX": Issuer("mx", "MX", "EKU9003173C9", "Escuela Kemper Urgate", extra={"postal_code": "42501"}),
    "PY": Issuer(
        "py", "PY", "80069563-1", "Comercial Práctica S.A.",
        extra={"timbrado": "12345678", "timbrado_from": "2026-01-01"},
    ),
}  # fmt: skip
CUSTOMERS = {
    "PA": {"tax_id": "8-730-241", "name": "Marta Quintero"},
    "PE": {"tax_id": "20980000011", "name": "Bodega El Sol S.A.C.", "email": "bodega@example.net"},
    "AR": {"tax_id": "30999000742", "name": "Distribuidora Tres Hornerillos S.A.", "tax_status": "RI"},
    "MX": {"tax_id": "CACX7605101P8", "name": "Xochilt Casas Chávez", "code": "CLIEN0003"},
    "PY": {"tax_id": "80998001-0", "name": "Distribuidora Ypacaraí S.R.L.", "email": "y@example.org"},
}
RATES = {"PA": "7", "PE": "18", "AR": "21", "MX": "16", "PY": "10"}


def shop_of(folder: Path, *countries: str) -> Shop:
    """A practice shop that sells in these countries."""
    shop = Shop(laid(folder), practice=True)
    for country in countries:
        shop.add_issuer(ISSUERS[country], "test")
    shop.set_setting("cashier", "Ana")
    return shop


def sell_in(shop: Shop, country: str, **more: Any) -> Document:
    """Three of one product and one and a half of another, to a named customer."""
    price = "4000" if country in ("AR", "PY") else "10.00"
    lines = [
        {"code": "CAF", "description": "Café molido", "quantity": "3", "unit_price": price, "tax": RATES[country]},
        {"code": "AZU", "description": "Azúcar", "quantity": "1.5", "unit_price": price, "tax": RATES[country]},
    ]
    form = {"issuer": country.lower(), "lines": lines, "cashier": "Ana", "customer": CUSTOMERS[country], **more}
    return shop.selling.checkout(shop.selling.read(form)).result().document
