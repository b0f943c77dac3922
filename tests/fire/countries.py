"""The five issuers of one till and the sales that random shops make in each country. Knows no engine."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from random import Random
from typing import Any

from app.domain.party import Issuer

ISSUERS = {
    "conteo": Issuer("panama", "PA", "155596713-2-2015", "Tienda Modelo, S.A.", extra={"dv": "59"}),
    "fabo": Issuer("peru", "PE", "20512333797", "Tienda Modelo S.A.C."),
    "tusfacturas": Issuer(
        "argentina", "AR", "30712293841", "Tienda Modelo S.A.", extra={"point_of_sale": "3", "tax_status": "RI"}
    ),
    "enlazatte": Issuer("mexico", "MX", "EKU9003173C9", "Escuela Kemper Urgate"),
    "facturasend": Issuer(
        "paraguay", "PY", "80069563-1", "Tienda Modelo S.A.",
        extra={"timbrado": "12558946", "timbrado_from": "2022-08-25"},
    ),
}  # fmt: skip
"""By provider: who sells there."""

CASES: dict[str, tuple[str, dict[str, str]]] = {
    "conteo": ("conteo", {}), "fabo": ("fabo", {}), "fabo-text": ("fabo", {"format": "text"}),
    "tusfacturas": ("tusfacturas", {}),
    "lots": ("tusfacturas", {"mode": "lots", "batch_limit": "10"}),
    "enlazatte": ("enlazatte", {}), "facturasend": ("facturasend", {"batch_limit": "10"}),
    "drafts": ("facturasend", {"draft": "true"}),
}  # fmt: skip
"""Each provider in the ways in which a shop may set it up."""

RATES = {
    "conteo": ("7", "10", "15", "exempt"),
    "fabo": ("18", "10.5", "exempt", "not_taxed", "icbper"),
    "tusfacturas": ("21", "10.5", "27", "0", "exempt", "not_taxed"),
    "enlazatte": ("16", "8", "0", "exempt"),
    "facturasend": ("10", "5", "exempt"),
}
CUSTOMERS: dict[str, tuple[dict[str, str], ...]] = {
    "conteo": ({"tax_id": "8-730-241", "name": "Marta Quintero"},),
    "fabo": (
        {"tax_id": "20601234565", "tax_id_kind": "ruc", "name": "BODEGA EL SOL S.A.C."},
        {"tax_id": "45871236", "tax_id_kind": "dni", "name": "ROSA MAMANI QUISPE"},
    ),
    "tusfacturas": (
        {"tax_id": "30500001735", "tax_id_kind": "cuit", "name": "Almacén El Ombú S.R.L.", "tax_status": "RI"},
    ),
    "enlazatte": ({"tax_id": "CACX7605101P8", "name": "Xochilt Casas Chávez", "code": "CLIEN0003"},),
    "facturasend": (
        {"tax_id": "80000519", "tax_id_kind": "ruc", "check_digits": "8", "name": "Comercial Ejemplo S.A."},
        {"tax_id": "4123456", "tax_id_kind": "cedula", "name": "Ana López"},
    ),
}
NOUNS = ("Café molido 500 g", "Pan de molde", "Queso fresco", 'Clavos 2"', "Jabón «Azul»", "Cable 3×1.5", "Ñame & cía")


@dataclass(frozen=True)
class Measure:
    """How money looks in a country: the step of prices, the dearest price in steps, the dearest sale without a name."""

    step: Decimal
    price: int
    most: Decimal


MEASURES = {
    "conteo": Measure(Decimal("0.01"), 2_000, Decimal(100_000)),
    "fabo": Measure(Decimal("0.01"), 3_000, Decimal(699)),
    "tusfacturas": Measure(Decimal("0.01"), 400_000, Decimal(9_000_000)),
    "enlazatte": Measure(Decimal("0.01"), 30_000, Decimal(100_000)),
    "facturasend": Measure(Decimal(1), 90_000, Decimal(6_000_000)),
}


def form(provider: str, dice: Random, cart: str) -> dict[str, Any]:
    """The JSON of a random sale: several rates, goods by weight, discounts, prices with and without tax."""
    wish: dict[str, Any] = {
        "cart": cart, "issuer": ISSUERS[provider].name, "prices_include_tax": dice.random() < 0.6,
        "lines": [_line(provider, dice) for _ in range(dice.choice((1, 1, 2, 3, 4, 7)))],
    }  # fmt: skip
    gross = sum(Decimal(line["quantity"]) * Decimal(line["unit_price"]) for line in wish["lines"])
    if dice.random() < 0.4 or gross * Decimal("1.3") > MEASURES[provider].most:
        wish["customer"] = dice.choice(CUSTOMERS[provider])
    return wish


def _line(provider: str, dice: Random) -> dict[str, str]:
    measure, rate = MEASURES[provider], dice.choice(RATES[provider])
    quantity = Decimal(dice.randint(1, 9)) if dice.random() < 0.6 else Decimal(dice.randint(50, 4000)) / 1000
    if rate == "icbper":
        quantity = Decimal(dice.randint(1, 4))
    price = dice.randint(measure.price // 20, measure.price) * measure.step
    share = dice.choice((0, 0, 0, 5, 10, 33))
    off = (quantity * price * share / 100).quantize(measure.step, ROUND_DOWN)
    return {
        "code": f"P{dice.randint(1, 99):03}", "description": dice.choice(NOUNS), "quantity": f"{quantity:f}",
        "unit_price": f"{price:f}", "tax": rate, "discount": "0" if rate == "icbper" else f"{off:f}",
    }  # fmt: skip
