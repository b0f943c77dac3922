"""A till in a process of its own that changes its open sale and says so after every step; somebody kills it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.sale.till import open_shop
from ui.sale.open_sales import OpenSales


def main(folder: str) -> None:
    """One unit after the other, for ever: a line on stdout is a line that a cashier has seen and the disk has."""
    QApplication([])
    shop = open_shop(Path(folder))
    sales = OpenSales(shop)
    product = shop.goods.product_by_code("PAN-1")
    assert product is not None
    for place in range(1, 10_000):
        sales.add(product)
        shop.baskets.keep(sales.all()).result()
        print(place, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
