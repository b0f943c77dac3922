"""How times and snapshots are written as text. Knows no table."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.domain.document import Document, DocumentLine, DocumentType, Original
from app.domain.outbox import Counters
from app.domain.party import Customer, Issuer
from app.domain.sale import Foreign, Payment
from app.domain.tax import GroupTotal, LineTotal, Rate, Totals
from app.store.packing import pack, unpack
from app.store.sqlite import Row
from app.store.writing import document_text


def stamp(moment: datetime) -> str:
    """UTC with microseconds and a fixed width, so that text order is time order."""
    return _of_utc(moment if moment.tzinfo is UTC else moment.astimezone(UTC))


@lru_cache(maxsize=64)
def _of_utc(moment: datetime) -> str:
    """One moment goes into many rows. Only in UTC are equal moments the same one: elsewhere an hour comes twice."""
    return moment.isoformat(timespec="microseconds")[:26] + "Z"


def moment(text: str) -> datetime:
    """Back from `stamp`, aware and in UTC."""
    return datetime.fromisoformat(text)


def maybe_moment(text: str | None) -> datetime | None:
    return moment(text) if text else None


def canonical(value: Any) -> str:
    """One text for one value: sorted keys, no spaces, decimals as digits."""
    return _WRITER.encode(value)


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return f"{value:f}"
        case datetime() | date():
            return value.isoformat()
        case Mapping():
            return dict(value)
    raise TypeError(f"cannot write {type(value).__name__}")


_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)


def packed_document(document: Document) -> bytes:
    """The immutable snapshot as a row keeps it."""
    return pack(document_text(document))


def document_of(row: Row) -> Document:
    """The snapshot of a row with the columns `packed` and `snapshot`, which rows of earlier versions have instead."""
    return document_from(unpack(row["packed"], row["snapshot"]))


def document_from(text: str) -> Document:
    """The snapshot back from its text."""
    row = json.loads(text)
    lines = tuple(_line_from(line) for line in row["lines"])
    return Document(
        id=row["id"], sale_id=row["sale_id"], provider=row["provider"], type=DocumentType(row["type"]),
        series=row["series"], number=row["number"], number_text=row["number_text"], reference=row["reference"],
        till=row["till"], cashier=row["cashier"], sold_at=datetime.fromisoformat(row["sold_at"]),
        currency_code=row["currency"], prices_include_tax=row["prices_include_tax"], issuer=Issuer(**row["issuer"]),
        customer=Customer(**row["customer"]) if row["customer"] else None,
        lines=lines, totals=_totals_from(row["totals"], lines),
        payments=tuple(_payment_from(payment) for payment in row["payments"]), practice=row["practice"],
        dated=datetime.fromisoformat(row["dated"]) if row["dated"] else None, original=_original_from(row["original"]),
        note=row.get("note", ""),
    )  # fmt: skip


_NONE = Counters()


def counters_text(counters: Counters) -> str:
    said = {key: count for key in counters.__slots__ if (count := getattr(counters, key))}
    return canonical(said) if said else "{}"


def counters_from(text: str) -> Counters:
    return Counters(**json.loads(text)) if text != "{}" else _NONE


def _rate_from(row: dict[str, Any]) -> Rate:
    per_unit = Decimal(row.get("per_unit", "0"))
    return Rate(row["key"], Decimal(row["percent"]), row["label"], per_unit=per_unit)


def _line_from(row: dict[str, Any]) -> DocumentLine:
    numbers = {key: Decimal(row[key]) for key in ("quantity", "unit_price", "discount", "amount", "net", "tax")}
    return DocumentLine(
        code=row["code"], description=row["description"], unit=row["unit"], rate=_rate_from(row["rate"]), **numbers,
        note=row.get("note", ""),
    )  # fmt: skip


def _totals_from(row: dict[str, Any], said: tuple[DocumentLine, ...]) -> Totals:
    """Rows of before have the figures of each line twice; where they stand once the lines say them."""
    if (kept := row.get("lines")) is None:
        lines = tuple(LineTotal(line.amount, line.discount, line.net, line.tax) for line in said)
    else:
        lines = tuple(LineTotal(**{key: Decimal(value) for key, value in line.items()}) for line in kept)
    groups = tuple(GroupTotal(_rate_from(g["rate"]), Decimal(g["net"]), Decimal(g["tax"])) for g in row["groups"])
    keys = ("net", "tax", "discount", "rounding", "whole_discount")
    return Totals(lines, groups, *(Decimal(row.get(key, "0")) for key in keys))


def _original_from(row: dict[str, Any] | None) -> Original | None:
    if row is None:
        return None
    kept = {"type": DocumentType(row["type"]), "sold_at": datetime.fromisoformat(row["sold_at"])}
    return Original(**{**row, **kept})


def _payment_from(row: dict[str, Any]) -> Payment:
    received = None if row["received"] is None else Decimal(row["received"])
    kept, foreign = row.get("foreign"), None
    if kept is not None:
        foreign = Foreign(kept["currency"], *(Decimal(kept[key]) for key in ("rate", "taken", "given")))
    rounding = Decimal(row.get("rounding", "0"))
    return Payment(row["method"], Decimal(row["amount"]), received, row["reference"], rounding, foreign)
