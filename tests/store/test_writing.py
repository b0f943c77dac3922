"""Promises of the written snapshot: what is written by hand is what the one rule of writing says, and reads back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest

from app.domain.document import Document, DocumentLine, DocumentType, Original
from app.domain.party import Customer, Issuer
from app.domain.sale import Foreign, Payment
from app.domain.tax import GroupTotal, LineTotal, Rate, Totals
from app.store.codec import canonical, document_from, document_text, moment, stamp

NOW = datetime(2026, 11, 20, 15, 0, 1, 7, tzinfo=timezone(timedelta(hours=-5)))
ODD = 'a"b\\c\n\t\x00\x1f ñ € \U0001f600 \u2028</script>'
CENT = Decimal("0.01")
SEVEN, BAG = Rate("7", Decimal(7), "ITBMS 7 %"), Rate("bag", Decimal(18), ODD, per_unit=Decimal("0.50"))
LINE = DocumentLine("P1", ODD, Decimal("1E+1"), "kg", Decimal("2.50"), Decimal("0.00"), SEVEN, Decimal("25.00"),
                    Decimal("23.36"), Decimal("1.64"))  # fmt: skip
PLAIN = Document(
    "d1", "s1", "conteo", DocumentType.RECEIPT, "F001", 7, "F001-00000007", "01-R-X-F001-000007", "01", "Ana", NOW,
    "USD", True, Issuer("tienda", "PA", "1-2-3", "Tienda Ñ", extra={"dv": "59", "branch": ODD}), None, (LINE, LINE),
    Totals((LineTotal(*[CENT] * 4),), (GroupTotal(SEVEN, CENT, CENT),), CENT, CENT, Decimal("0.00")),
    (Payment("cash", CENT, Decimal(1)),),
)  # fmt: skip
FULL = replace(
    PLAIN, practice=True, note=ODD, dated=NOW.astimezone(UTC), type=DocumentType.CREDIT_NOTE,
    customer=Customer("8-1-1", name=ODD, email="a@b.co"), lines=(LINE, replace(LINE, rate=BAG, note=ODD)),
    original=Original("d0", DocumentType.INVOICE, "F001", 1, "F001-1", NOW, "CUFE", "01", ODD),
    totals=replace(PLAIN.totals, rounding=-CENT, whole_discount=CENT, groups=()),
    payments=(Payment("cash", CENT, None, ODD, -CENT, Foreign("USD", Decimal("7.25"), Decimal(10), CENT)),),
)  # fmt: skip
TINY = replace(LINE, quantity=Decimal("1E-7"), description="E+ y E-")
OWN = tuple(LineTotal(line.amount, line.discount, line.net, line.tax) for line in (LINE, TINY))
SOLD = replace(PLAIN, lines=(LINE, TINY), totals=replace(PLAIN.totals, lines=OWN))


@pytest.mark.parametrize("document", [PLAIN, FULL, SOLD, replace(FULL, issuer=replace(PLAIN.issuer, extra={}))])
def test_a_snapshot_is_canonical_and_comes_back_whole(document: Document) -> None:
    text = document_text(document)
    assert text == canonical(json.loads(text))
    assert document_from(text) == document


def test_the_figures_of_a_line_are_said_once_and_again_where_they_are_written_otherwise() -> None:
    assert document_text(SOLD).count('"net":"23.36"') == len(SOLD.lines)
    assert (document_text(SOLD).count('"quantity":"10"'), document_text(SOLD).count('"0.0000001"')) == (1, 1)
    other = replace(OWN[0], amount=Decimal("25.000"))
    for lines in ((other, OWN[1]), OWN[:1], ()):
        back = document_from(document_text(replace(SOLD, totals=replace(SOLD.totals, lines=lines))))
        assert repr(back.totals.lines) == repr(lines)


def test_a_moment_has_a_fixed_width_and_comes_back() -> None:
    for each in (NOW, NOW.replace(microsecond=0), datetime(2026, 1, 1, tzinfo=UTC)):
        assert len(stamp(each)) == len("2026-11-20T20:00:01.000007Z")
        assert moment(stamp(each)) == each
        assert moment(stamp(each)).tzinfo is UTC
    assert stamp(NOW) == "2026-11-20T20:00:01.000007Z"


def test_the_hour_that_comes_twice_is_two_moments() -> None:
    first = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"))
    assert stamp(first) == "2026-11-01T05:30:00.000000Z"
    assert stamp(first.replace(fold=1)) == "2026-11-01T06:30:00.000000Z"


def test_any_mapping_is_an_object_and_what_has_no_form_is_not_written() -> None:
    assert canonical({"b": MappingProxyType({"y": CENT}), "a": NOW.date()}) == '{"a":"2026-11-20","b":{"y":"0.01"}}'
    with pytest.raises(TypeError, match="cannot write object"):
        canonical({"a": object()})
