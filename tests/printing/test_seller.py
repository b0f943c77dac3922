"""The seller on paper: the id is whole, however it was typed when the shop was founded."""

from dataclasses import replace

import pytest

from app.domain.document import Standing, Status
from app.printing.content import content_of
from tests.printing.nations import PANAMA, PARAGUAY, PERU, Nation


@pytest.mark.parametrize(
    ("nation", "tax_id", "said"),
    [
        (PARAGUAY, "80069563", "RUC 80069563-1"),
        (PARAGUAY, "80069563-1", "RUC 80069563-1"),
        (PERU, "20601234565", "RUC 20601234565"),
        (PANAMA, "155596713-2-2015", "RUC 155596713-2-2015 DV 59"),
    ],
)
def test_a_seller_s_id_never_comes_without_its_check_digit(nation: Nation, tax_id: str, said: str) -> None:
    paper = nation.sell()
    kept = {key: value for key, value in paper.issuer.extra.items() if key != "dv"}
    shop = replace(paper.issuer, tax_id=tax_id, extra=kept)
    content = content_of(replace(paper, issuer=shop), Standing(Status.QUEUED), nation.country.words)
    assert said in content.issuer.lines
