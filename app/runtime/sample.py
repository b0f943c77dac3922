"""Furnishes an empty practice shop: an issuer that nobody can mistake for a real one, goods and customers."""

from typing import TYPE_CHECKING

import resources
from app import importing
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.importing import Kind

if TYPE_CHECKING:
    from app.runtime.shop import Shop

_ISSUER = Issuer(
    name="practica", country="PA", tax_id="155700001-2-2021", legal_name="Mini Súper El Ejemplo, S.A.",
    trade_name="Mini Súper El Ejemplo", address="Vía España, local 5, Panamá", phone="200-0000",
    email="ejemplo@example.com", extra={"dv": "43"},
)  # fmt: skip


def furnish(shop: "Shop") -> bool:
    """Fill a practice shop that has no issuer yet; False when it is furnished. Slow: some hundred rows are written."""
    if not shop.till.practice:
        raise Refused("data", "esta carpeta no es de práctica; los datos de ejemplo no se mezclan con ventas reales.")
    if shop.issuers():
        return False
    country, now = shop.country(_ISSUER), shop.clock.now()
    for kind in (Kind.PRODUCTS, Kind.CUSTOMERS):
        path = resources.path("catalogue", country.code.lower(), f"{kind}.csv")
        sheet = importing.read(kind, path, country, now)
        by = importing.By(shop.ids.new(), "", now)
        shop.store.write(lambda db, sheet=sheet, by=by: importing.run(db, sheet, by)).result()  # type: ignore[misc]
    shop.set_setting("cashier", "Ana")
    shop.add_issuer(_ISSUER, "practice")
    return True
