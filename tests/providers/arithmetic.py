"""An independent opinion, in exact fractions, of what a provider finds in our items; imports no code of ours."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any


@dataclass(frozen=True)
class Found:
    """Header figures in cents. `subtotal_once` rounds the whole sale's net in one go instead of by rate."""

    subtotal: int
    itbms: int
    subtotal_once: int


def cents(amount: Fraction) -> int:
    """Half up, for amounts from zero."""
    return floor(amount * 100 + Fraction(1, 2))


def add_up_items(payload: dict[str, Any]) -> Found:
    nets: dict[Fraction, Fraction] = {}
    for item in payload["items"]:
        rate = Fraction(item["itbms_rate"])
        nets[rate] = nets.get(rate, Fraction(0)) + Fraction(item["cantidad"]) * Fraction(item["precio_unitario"])
    subtotal = sum(cents(net) for net in nets.values())
    itbms = sum(cents(net * rate) for rate, net in nets.items())
    return Found(subtotal, itbms, cents(sum(nets.values(), Fraction(0))))


def one_rounding_is_possible(groups: list[tuple[Fraction, Fraction, Fraction]]) -> bool:
    """Can any unrounded nets keep every group's net and tax (rate, net, tax) and the sale's net rounded only once?"""
    half, low, high = Fraction(1, 200), Fraction(0), Fraction(0)
    for rate, net, tax in groups:
        least, most = max(-half, -net), half  # no price is negative
        if rate:
            least, most = max(least, (tax - half) / rate - net), min(most, (tax + half) / rate - net)
        low, high = low + least, high + most
    return low < half and high > -half


def parsed(text: str) -> dict[str, Any]:
    """Our payload with exact numbers."""
    value: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return value
