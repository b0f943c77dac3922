"""How a report's rows are said: their columns by what they are split by, and labels in words. Knows no sum."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.party import Issuer
from app.domain.record import replace
from app.runtime.figures import By, ReportRow
from ui.saying import count, figure, money, quantity
from ui.tenders import said_by
from ui.text import mark, tr
from ui.widgets.badge import State, word
from ui.widgets.rows import Column

COUNTED, *PARTS = 1, 2, 3
"""Columns that not every split has: taxes are not counted, documents have nothing sold and gone back."""


def columns_of(by: By) -> list[Column[ReportRow]]:
    """What is said of a row: by tax its base and its tax, by all else what was sold and what went back."""
    parts: list[Column[ReportRow]] = [
        Column(mark("Vendido"), lambda r: figure(r.sold, r.currency), 130, numeric=True),
        Column(mark("Devuelto"), lambda r: figure(r.undone, r.currency) if r.undone else "", 120, numeric=True),
    ]
    if by is By.TAX:
        parts = [
            Column(mark("Base"), lambda r: figure(r.net, r.currency), 130, numeric=True),
            Column(mark("Impuesto"), lambda r: figure(r.tax, r.currency), 120, numeric=True),
        ]
    return [
        Column(mark("Concepto"), lambda r: r.label, strong=True),
        Column(mark("Cuántos"), how_many, 110, numeric=True, muted=True),
        *parts,
        Column(mark("Total"), lambda r: money(r.total, r.currency), 150, numeric=True, strong=True),
    ]


def how_many(row: ReportRow) -> str:
    """The quantity of products, otherwise sales or documents; taxes have neither."""
    if row.quantity is not None:
        return quantity(row.quantity)
    return count(row.sales) if row.sales or row.reversals else ""


def said_rows(by: By, rows: list[ReportRow], issuers: Sequence[Issuer]) -> list[ReportRow]:
    """The same rows with labels that people say."""
    return [replace(each, label=label_of(by, each.label, issuers)) for each in rows]


def label_of(by: By, label: str, issuers: Sequence[Issuer]) -> str:
    """A label in words; what is empty is said, too."""
    match by:
        case By.DAY:
            return f"{date.fromisoformat(label):%d/%m/%Y}"
        case By.TENDER:
            return said_by(label, issuers)
        case By.STATE:
            return word(State(label))
        case By.TAX:
            return f"{label} %" if label.replace(".", "").isdecimal() else tr("Exento")
        case By.CASHIER:
            return label or tr("Sin nombre")
        case By.CATEGORY:
            return label or tr("Sin categoría")
    return label


def short(by: By, label: str) -> str:
    """Under a column there is little room: the day without its year."""
    return label[:5] if by is By.DAY else label
