"""`recurring`: invoices that repeat every month. Knows no calendar rule."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.cli import DONE, NEEDS_PERSON
from app.cli.desk import WHO, Desk, read_input, table
from app.cli.forms import plan_form, ran_form
from app.cli.selling import sales_from
from app.domain.errors import Refused

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.planned import Plan

_AHEAD = timedelta(days=366)


def add(desk: Desk) -> int:
    """Keep a plan; its sale is checked as if it were sold now."""
    from app.runtime.planned import Wish

    args = desk.args
    forms, several = sales_from(read_input(args.file))
    if several or not isinstance(forms[0], dict):
        raise Refused("file", "debe ser una sola venta, no una lista.")
    with desk.shop() as shop:
        first = _month(args.first) if args.first else None
        plan = shop.planned.add(Wish(args.title, args.day, forms[0], first), WHO)
        return _show(desk, shop, plan)


def list_(desk: Desk) -> int:
    """Every plan with its next days and what is still to be issued."""
    with desk.shop() as shop:
        forms = [_form(shop, plan) for plan in shop.planned.all()]
    rows = [
        (f["id"], f["title"], f["day"], "en pausa" if f["paused"] else ", ".join(f["next"]), len(f["waiting"]))
        for f in forms
    ]
    desk.show(forms, table(("Id", "Título", "Día", "Próximas", "Por emitir"), rows, "Día Por emitir"))
    return DONE


def pause(desk: Desk) -> int:
    """Stop a plan until `resume`."""
    with desk.shop() as shop:
        return _show(desk, shop, shop.planned.pause(desk.args.id, WHO))


def resume(desk: Desk) -> int:
    """Go on with the next day that comes."""
    with desk.shop() as shop:
        return _show(desk, shop, shop.planned.resume(desk.args.id, WHO))


def remove(desk: Desk) -> int:
    """No more invoices of this plan."""
    with desk.shop() as shop:
        plan = shop.planned.remove(desk.args.id, WHO)
    desk.show({"id": plan.id, "removed": True}, f"«{plan.title}» ya no se emite.")
    return DONE


def run(desk: Desk) -> int:
    """Issue every period that is due and was not issued; running it again issues nothing."""
    from app.runtime.selling import Who

    until = _day(desk.args.date) if desk.args.date else None
    with desk.shop() as shop:
        if until and until - shop.figures.today() > _AHEAD:  # a slip of the key would issue years of them at once
            raise Refused("date", "está más de un año en el futuro; revise la fecha y el reloj de este equipo.")
        who = Who(shop.setting("till", "01"), shop.setting("cashier"))
        forms = [ran_form(ran) for ran in shop.planned.run(until, who)]
    failed = [form for form in forms if form["error"]]
    rows = [(f["title"], f["period"], f["number"] or "", f["total"] or "", f["error"] or "") for f in forms]
    shown = table(("Título", "Periodo", "Número", "Total", "Motivo"), rows, "Total") if rows else "Nada por emitir."
    desk.show({"date": desk.args.date or None, "issued": len(forms) - len(failed), "periods": forms}, shown)
    return NEEDS_PERSON if failed else DONE


def alone(desk: Desk) -> int:
    """The owner's switch for invoices that go out by themselves."""
    on = desk.args.on == "on"
    with desk.shop() as shop:
        shop.planned.set_alone(on, WHO)
    words = "Salen solas mientras la ventana o «sync --forever» estén abiertos." if on else "Nada sale sin una orden."
    desk.show({"alone": on}, words)
    return DONE


def _show(desk: Desk, shop: "Shop", plan: "Plan") -> int:
    form = _form(shop, plan)
    coming = "en pausa" if form["paused"] else f"próximas fechas: {', '.join(form['next'])}"
    desk.show(form, f"{form['id']}  {form['title']}: cada día {form['day']}, {coming}")
    return DONE


def _form(shop: "Shop", plan: "Plan") -> dict[str, Any]:
    return plan_form(plan, shop.planned.next_dates(plan), shop.planned.waiting(plan))


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01" if len(text) == 7 else text).replace(day=1)
    except ValueError:
        raise Refused("first", f"«{text[:20]}» no es un mes; se admite AAAA-MM, p. ej. 2026-04.") from None


def _day(text: str) -> date:
    try:
        found = date.fromisoformat(text)
        if len(text) == 10 and 2000 <= found.year < 2100:
            return found
    except ValueError:
        pass
    raise Refused("date", f"«{text[:20]}» no es una fecha; se admite AAAA-MM-DD, p. ej. 2026-04-30.")
