"""Documents for the tests of providers, built by the program's own arithmetic from a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.domain.countries import COUNTRIES
from app.domain.country import Country
from app.domain.document import Document, DocumentLine, DocumentType, Original
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.sale import Payment
from app.domain.tax import Amounts, Rate, add_up

ISSUER = Issuer(name="tienda", country="PA", tax_id="155596713-2-2015", legal_name="Tienda de Práctica, S. A.")
REFERENCE = "POS01-20260415-000142"


def document(spec: Mapping[str, Any] | None = None, /, **changes: Any) -> Document:
    """A document from `lines` ([quantity, price, rate, discount?, description?, code?]…) and any field by its name.

    `country` (PA unless said) gives rates, rounding and currency; `issuer`, `original`, `payments` and `sold_at` may be
    plain JSON.
    """
    wish = {"lines": [["2", "6.25", "7"]], "included": False, **(spec or {}), **changes}
    lines, included, country = wish.pop("lines"), wish.pop("included"), COUNTRIES[wish.pop("country", "PA")]
    currency = CURRENCIES[wish.setdefault("currency_code", country.currency.code)]
    amounts = [_amounts(line, country) for line in lines]
    totals = add_up(amounts, included=included, scope=country.rounding, currency=currency)
    customer = wish.pop("customer", {"tax_id": "8-730-241", "name": "Marta Quintero"} if country.code == "PA" else None)
    rows = zip(lines, amounts, totals.lines, strict=True)
    fields: dict[str, Any] = {
        "id": "d1", "sale_id": "s1", "provider": "conteo", "type": DocumentType.INVOICE, "series": "001", "number": 142,
        "number_text": "001-142", "reference": REFERENCE, "till": "01", "cashier": "ana",
        "sold_at": datetime(2026, 4, 15, 15, tzinfo=UTC), "prices_include_tax": included,
        "issuer": ISSUER, "customer": None if customer is None else Customer(**customer),
        "lines": tuple(_line(*row) for row in rows),
        "totals": totals, "payments": (Payment("cash", totals.total, totals.total),),
    }  # fmt: skip
    return Document(**{**fields, **_read(wish)})


def _read(wish: dict[str, Any]) -> dict[str, Any]:
    """Plain JSON as the nouns that it stands for."""
    if "type" in wish:
        wish["type"] = DocumentType(wish["type"])
    if isinstance(wish.get("sold_at"), str):
        wish["sold_at"] = datetime.fromisoformat(wish["sold_at"])
    if isinstance(wish.get("issuer"), Mapping):
        wish["issuer"] = Issuer(**wish["issuer"])
    if isinstance(wish.get("payments"), list):
        wish["payments"] = tuple(Payment(row["method"], Decimal(row["amount"])) for row in wish["payments"])
    if isinstance(wish.get("original"), Mapping):
        original = wish["original"]
        kept = {"type": DocumentType(original["type"]), "sold_at": datetime.fromisoformat(original["sold_at"])}
        wish["original"] = Original(**{**original, **kept})
    return wish


def _amounts(line: Sequence[str], country: Country) -> Amounts:
    quantity, price, percent, discount, _ = (*line, "0", "Artículo")[:5] if len(line) < 4 else (*line, "Artículo")[:5]
    known = next((rate for rate in country.rates if rate.key == percent), None)
    rate = known or Rate(percent if Decimal(percent) else "exempt", Decimal(percent), f"{percent} %")
    return Amounts(Decimal(quantity), Decimal(price), Decimal(discount), rate)


def _line(line: Sequence[str], amount: Amounts, total: Any) -> DocumentLine:
    return DocumentLine(
        code=line[5] if len(line) > 5 else "", description=line[4] if len(line) > 4 else "Artículo",
        quantity=amount.quantity, unit="unit",
        unit_price=amount.unit_price, discount=total.discount, rate=amount.rate, amount=total.amount, net=total.net,
        tax=total.tax,
    )  # fmt: skip
