"""`cash`: the drawer from its opening to its Z. Knows no arithmetic."""

import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import DONE, NEEDS_PERSON
from app.cli.cash_forms import (
    Form,
    closing_form,
    closing_row_form,
    count_form,
    move_form,
    picture_form,
    session_form,
)
from app.cli.desk import Desk, table
from app.cli.papers import zone
from app.cli.setup import fetched
from app.domain.cash import Closing, Counted, Picture, counted_pieces, currency_named
from app.domain.errors import Refused, Trouble
from app.domain.intake import word_from
from app.domain.money import decimal_from
from app.domain.people import Actor
from app.domain.views import Word
from app.whole import write

if TYPE_CHECKING:
    from app.runtime import Shop

_PIECES = re.compile(r"(\d{1,9}(?:\.\d{1,2})?)[x*](\d{1,6})", re.ASCII)


def open_(desk: Desk) -> int:
    """Open a session with what lies in the drawer."""
    with desk.shop() as shop:
        found = counted_from(shop, desk.args.float, "float")
        till = word_from(desk.args.till, "till") if desk.args.till else ""  # one that no sale can name sells nothing
        session = shop.drawer.open(found, actor(desk, shop), till)
        form = session_form(session, zone(shop))
    floats = ", ".join(f"{each.amount:f} {each.currency}" for each in found) or "nada"
    desk.show(form, f"Caja {session.till} abierta por {session.opened_by or 'nadie en particular'} con {floats}.")
    return DONE


def pay_in(desk: Desk) -> int:
    """Money into the drawer."""
    return _move(desk, "pay_in", "Entrada")


def pay_out(desk: Desk) -> int:
    """Money out of the drawer."""
    return _move(desk, "pay_out", "Salida")


def count(desk: Desk) -> int:
    """Keep a count; nothing else changes."""
    with desk.shop() as shop:
        who = actor(desk, shop)
        blind = not shop.drawer.sees(who)
        counts = shop.drawer.count(counted_from(shop, desk.args.counted, "count"), who, desk.args.till)
        forms = [count_form(each, zone(shop), blind=blind) for each in counts]
    told = [f"{f['currency']}: contado {f['counted']}" + ("" if blind else f", debe haber {f['expected']}, "
            f"diferencia {f['difference']}") for f in forms]  # fmt: skip
    desk.show(forms, "\n".join(told))
    return DONE


def hand_over(desk: Desk) -> int:
    """Somebody else answers for the drawer from now on."""
    with desk.shop() as shop:
        found = counted_from(shop, desk.args.counted, "count")
        session = shop.drawer.hand_over(desk.args.to, found, actor(desk, shop), desk.args.till)
        form = session_form(session, zone(shop))
    desk.show(form, f"La caja {session.till} queda a cargo de {session.holder}.")
    return DONE


def x(desk: Desk) -> int:
    """The session as it stands."""
    with desk.shop() as shop:
        picture = shop.drawer.x(actor(desk, shop), desk.args.till)
        return _show(desk, shop, picture)


def close(desk: Desk) -> int:
    """The Z; documents without an end are carried over and said, and hinder nothing."""
    with desk.shop() as shop:
        found = counted_from(shop, desk.args.counted, "count")
        closing = shop.drawer.close(found, actor(desk, shop), desk.args.note, desk.args.till)
        return _show(desk, shop, closing, done=True)


def z(desk: Desk) -> int:
    """A Z of the history, as it was closed."""
    with desk.shop() as shop:
        closing = shop.drawer.z(desk.args.number, actor(desk, shop), desk.args.till)
        return _show(desk, shop, closing)


def history(desk: Desk) -> int:
    """The newest Z first."""
    with desk.shop() as shop:
        known = desk.args.cashier or not shop.people.known()
        who = actor(desk, shop) if known else Actor("")  # whoever does not say who it is sees no sums
        found = shop.drawer.history(desk.args.limit, till=desk.args.till, actor=who)
        days, where = shop.days.kept(), zone(shop)
    forms = [{**closing_row_form(row, where), "day": days.of(row.opened_at).isoformat()} for row in found]
    rows = [
        (f["z"], f["day"], f["closed_at"][:16], f["closed_by"], _sums(f["totals"], "total"),
         _sums(f["results"], "difference"), f["open_documents"]) for f in forms
    ]  # fmt: skip
    heads = ("Z", "Día", "Cerrada", "Por", "Ventas", "Diferencia", "Pendientes")
    desk.show(forms, table(heads, rows, "Z Ventas Diferencia Pendientes"))
    return DONE


def _sums(forms: Sequence[Form], key: str) -> str:
    return ", ".join(f"{each[key]} {each['currency']}" for each in forms if each[key] is not None)


def actor(desk: Desk, shop: "Shop") -> Actor:
    """Who does it: proved by a PIN as soon as people were entered, otherwise the name that is given or set."""
    name = desk.args.cashier or shop.setting("cashier")
    if not shop.people.known():
        return Actor(name)
    if not desk.args.pin:
        raise Refused("pin", "falta; dé --cashier NOMBRE y --pin @env:VARIABLE o @file:RUTA.")
    if not desk.args.pin.startswith("@"):
        desk.note("Aviso: el PIN pasó a la vista por la línea de comandos; mejor --pin @env:VARIABLE o @file:RUTA.")
    return Actor(shop.people.enter(name, fetched("pin", desk.args.pin)).name)


def counted_from(shop: "Shop", texts: Sequence[str], field: str) -> tuple[Counted, ...]:
    """`100.50`, `USD=100.50`, or notes and coins: `USD=20x5,1x3,0.25x8`. Without a currency it is the shop's."""
    return tuple(_counted(shop, text.strip(), field) for text in texts)


def _counted(shop: "Shop", text: str, field: str) -> Counted:
    code, equals, value = text.rpartition("=")
    code = code.strip().upper() if equals else _currency(shop)
    currency_named(code, field)
    if not any(sign in value for sign in "x*,"):
        return Counted(code, decimal_from(value, field))
    pieces: dict[Decimal, int] = {}
    for part in value.split(","):
        found = _PIECES.fullmatch(part.strip())
        if found is None:
            raise Refused(field, f"«{part[:20]}» no se entiende; se admite VALORxPIEZAS, p. ej. 20x5,0.25x8.")
        worth = Decimal(found[1])
        pieces[worth] = pieces.get(worth, 0) + int(found[2])
    return counted_pieces(code, pieces)


def _currency(shop: "Shop") -> str:
    issuers = shop.issuers()
    if not issuers:
        raise Refused("issuer", "todavía no hay ningún emisor; agréguelo primero.")
    return shop.country(issuers[0]).currency.code


def _move(desk: Desk, way: str, word: str) -> int:
    with desk.shop() as shop:
        (amount,) = counted_from(shop, [desk.args.amount], "amount")
        move = getattr(shop.drawer, way)(amount, desk.args.reason, actor(desk, shop), desk.args.till)
        form = move_form(move, zone(shop))
    desk.show(form, f"{word}: {form['amount']} {form['currency']} ({move.reason})")
    return DONE


def _show(desk: Desk, shop: "Shop", shown: Picture | Closing, *, done: bool = False) -> int:
    """As ticket text or JSON, and as PDF where a file is named. Status 3: a document waits for a person."""
    form = closing_form(shown, zone(shop)) if isinstance(shown, Closing) else picture_form(shown, zone(shop))
    printed = _printed(desk, shop, shown, done=done)
    desk.show(form, shop.drawer.text(shown, desk.args.columns).rstrip("\n"))
    picture = shown.picture if isinstance(shown, Closing) else shown
    waits = any(each.word in (Word.VERIFY, Word.REJECTED) for each in picture.open_documents)
    return NEEDS_PERSON if (waits and isinstance(shown, Closing)) or not printed else DONE


def _printed(desk: Desk, shop: "Shop", shown: Picture | Closing, *, done: bool) -> bool:
    """Whether the PDF that was asked for is there. A drawer that was closed stays closed: that is no refusal."""
    try:
        if desk.args.pdf:
            write(Path(desk.args.pdf), shop.drawer.pdf(shown))
    except Trouble as trouble:
        if not done:
            raise
        desk.note(f"{trouble.sentence} La caja sí quedó cerrada; guarde la Z después con «cash z» y --pdf.")
        return False
    return True
