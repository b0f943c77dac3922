"""`report`: figures between two days of the shop. Knows no arithmetic."""

from datetime import date
from typing import TYPE_CHECKING

from app.cli import DONE
from app.cli.cash_forms import Form, row_form, state_form, tax_form, tender_form, total_form
from app.cli.desk import Desk, table
from app.domain.errors import Refused
from app.domain.figures import By

if TYPE_CHECKING:
    from app.runtime import Shop

_HEADS = {
    By.DAY: "Día", By.HOUR: "Hora", By.PRODUCT: "Producto", By.CATEGORY: "Categoría", By.CASHIER: "Cajero",
}  # fmt: skip


def day(desk: Desk) -> int:
    """Everything about some days: totals, hours, tenders, taxes, documents."""
    with desk.shop() as shop:
        first, last = _days(desk, shop)
        found = shop.figures.overview(first, last, desk.args.issuer)
        hours = [row_form(row) for row in shop.figures.rows(By.HOUR, first, last, desk.args.issuer)]
        days = [row_form(row) for row in shop.figures.rows(By.DAY, first, last, desk.args.issuer)]
        head = _head(shop, first, last)
    form = {
        **head, "totals": [total_form(each) for each in found.totals],
        "tenders": [tender_form(each) for each in found.tenders], "taxes": [tax_form(each) for each in found.taxes],
        "documents": [state_form(each) for each in found.documents], "days": days, "hours": hours,
    }  # fmt: skip
    sums = [(f["sales"], f["sold"], f["noted"], f["voided"], f["total"], f["tax"], f["currency"])
            for f in form["totals"]]  # fmt: skip
    heads = ("Ventas", "Vendido", "Notas", "Anulado", "Total", "Impuesto", "Moneda")
    parts = [table(heads, sums, " ".join(heads[:-1])), _split(By.HOUR, hours)]
    parts.append(table(("Medio", "Total", "Moneda"), [(f["method"], f["total"], f["currency"])
                                                      for f in form["tenders"]], "Total"))  # fmt: skip
    parts.append(
        table(
            ("Documentos", "Cuántos", "Importe", "Moneda"),
            [(f["status"], f["count"], f["amount"], f["currency"]) for f in form["documents"]],
            "Cuántos Importe",
        )
    )
    desk.show(form, "\n\n".join([f"{first} a {last}", *parts]))
    return DONE


def day_end(desk: Desk) -> int:
    """Until when on the next morning a day lasts; with a time, from now on."""
    with desk.shop() as shop:
        ends = shop.days.set(desk.args.time, desk.decider(shop)) if desk.args.time else shop.days.ends()
    desk.show({"day_ends": ends}, f"El día termina a las {ends}.")
    return DONE


def taxes(desk: Desk) -> int:
    """Net and tax by rate."""
    with desk.shop() as shop:
        first, last = _days(desk, shop)
        forms = [tax_form(each) for each in shop.figures.overview(first, last, desk.args.issuer).taxes]
        head = _head(shop, first, last)
    rows = [(f["rate"], f["net"], f["tax"], f["currency"]) for f in forms]
    desk.show({**head, "taxes": forms}, table(("Tasa", "Base", "Impuesto", "Moneda"), rows, "Base Impuesto"))
    return DONE


def products(desk: Desk) -> int:
    """By product, the best first."""
    return _rows(desk, By.PRODUCT)


def categories(desk: Desk) -> int:
    """By the category that a product has today."""
    return _rows(desk, By.CATEGORY)


def cashiers(desk: Desk) -> int:
    """By cashier."""
    return _rows(desk, By.CASHIER)


def hours(desk: Desk) -> int:
    """By hour of the day."""
    return _rows(desk, By.HOUR)


def _rows(desk: Desk, by: By) -> int:
    with desk.shop() as shop:
        first, last = _days(desk, shop)
        forms = [row_form(row) for row in shop.figures.rows(by, first, last, desk.args.issuer)]
        head = _head(shop, first, last)
    desk.show({**head, "rows": forms}, _split(by, forms))
    return DONE


def _split(by: By, forms: list[Form]) -> str:
    counted = "quantity" if by in (By.PRODUCT, By.CATEGORY) else "sales"
    word = "Cantidad" if counted == "quantity" else "Ventas"
    rows = [(f["label"] or "—", f[counted], f["sold"], f["undone"], f["total"], f["currency"]) for f in forms]
    heads = (_HEADS[by], word, "Vendido", "Devuelto", "Total", "Moneda")
    return table(heads, rows, f"{word} Vendido Devuelto Total")


def _days(desk: Desk, shop: "Shop") -> tuple[date, date]:
    """From and to: without "to" it is today, without both it is only today, without "from" only that day.

    An issuer that does not exist is refused: its empty figures would look like a day without sales.
    """
    names = [each.name for each in shop.issuers()]
    if desk.args.issuer and desk.args.issuer not in names:
        allowed = ", ".join(names) or "ninguno"
        raise Refused("issuer", f"«{desk.args.issuer[:40]}» no existe; se admite: {allowed}.")
    first = _day("from", desk.args.first) if desk.args.first else None
    last = _day("to", desk.args.last) if desk.args.last else None
    today = shop.figures.today()
    return first or last or today, last or (max(first, today) if first else today)


def _day(field: str, text: str) -> date:
    try:
        found = date.fromisoformat(text)
        if len(text) == 10 and 2000 <= found.year < 2100:
            return found
    except ValueError:
        pass
    raise Refused(field, f"«{text[:20]}» no es una fecha; se admite AAAA-MM-DD, p. ej. 2026-04-30.")


def _head(shop: "Shop", first: date, last: date) -> Form:
    return {"from": first.isoformat(), "to": last.isoformat(), "time_zone": str(shop.figures.zone()),
            "day_ends": shop.days.ends()}  # fmt: skip
