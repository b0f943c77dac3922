"""Documents that leave under another date than they were sold on: each with its own second and a whole deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from app.checkout import checked, close, quote
from app.domain.countries import COUNTRIES
from app.domain.party import Issuer
from app.domain.sale import Line, Sale
from app.domain.traits import Memory
from app.store import shop
from app.verdicts import Stamp, Verdict
from tests.returns import MARKS, loaded, traits
from tests.sync.bench import SEAL, Bench, bench
from tests.sync.betrayer import Betrayer

OF_COUNTRY = {
    "MX": Issuer("norte", "MX", "EKU9003173C9", "Abarrotes del Norte", extra={"series": "A"}),
    "PE": Issuer("sol", "PE", "20601234565", "Bodega El Sol"),
    "AR": Issuer("sur", "AR", "30712293841", "Almacén del Sur", extra={"point_of_sale": "3"}),
}


def sold_days_ago(made: Bench, country: str, days: int) -> str:
    """A sale of so many days ago; its document's id."""
    issuer, at = OF_COUNTRY[country], made.clock.now() - timedelta(days=days)
    made.store.write(lambda db: shop.save_issuer(db, issuer)).result()
    rules, line = COUNTRIES[country], Line("Pan", Decimal(1), Decimal(10), COUNTRIES[country].rates[0].key)
    series, currency = rules.series_of(issuer, "receipt"), rules.currency.code
    sale = Sale(made.ids.new(), issuer.name, "01", "ana", at, "receipt", series, True, currency, (line,))
    ready = checked(quote(sale, issuer))
    return made.store.write(lambda db: close(db, ready, MARKS, made.ids, made.clock.now())).result().document.id


def issued_today(made: Bench, document: str) -> datetime:
    """A person has an overdue document issued with today's date; that date."""
    hard = replace(traits(made), hard_deadline=True)
    stamp = Stamp(SEAL, "ana", made.clock.now(), lambda name: hard)
    made.store.write(lambda db: Verdict(db, stamp).retry(document)).result()
    return loaded(made, document)[0].issued_at


def test_no_two_mexican_invoices_that_are_dated_today_at_once_carry_the_same_second() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        fresh = loaded(made, sold_days_ago(made, "MX", 0))[0].issued_at
        dates = [issued_today(made, sold_days_ago(made, "MX", 4)) for _ in range(3)]
        assert len({date.replace(microsecond=0) for date in (fresh, *dates)}) == 4
        assert {date.date() for date in dates} == {fresh.date()}


def test_mexican_invoices_of_one_second_are_never_dated_in_the_future() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        dates = [loaded(made, sold_days_ago(made, "MX", 0))[0].issued_at for _ in range(4)]
        dates += [issued_today(made, sold_days_ago(made, "MX", 4)) for _ in range(3)]
        assert len({date.replace(microsecond=0) for date in dates}) == 7
        assert max(dates) <= made.clock.now()


@pytest.mark.parametrize("country", ["PE", "AR", "MX"])
def test_whoever_dates_a_document_today_has_as_long_as_for_a_sale_of_today(country: str) -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        late = sold_days_ago(made, country, 9)
        date = issued_today(made, late)
        assert loaded(made, late)[1].deadline == COUNTRIES[country].last_moment(date)
